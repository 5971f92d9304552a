"""Bech32 writing (BIP 173), in which age spells its keys. Reading and the checksum test are age's own."""

from __future__ import annotations

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, data: bytes) -> str:
    """Return `data` as Bech32 text with a lower-case prefix and a six-letter checksum."""
    values = _in_fives(data)
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    check = _checksum(spread + values + [0] * 6) ^ 1
    values += [(check >> 5 * (5 - place)) & 31 for place in range(6)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in values)}"


def _in_fives(data: bytes) -> list[int]:
    held, bits, found = 0, 0, []
    for byte in data:
        held, bits = (held << 8) | byte, bits + 8
        while bits >= 5:
            bits -= 5
            found.append((held >> bits) & 31)
    if bits:
        found.append((held << (5 - bits)) & 31)
    return found


def _checksum(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            check ^= generator if (top >> place) & 1 else 0
    return check
