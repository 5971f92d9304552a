"""Keys, signatures and sealing: the only file that knows the crypto libraries. It knows nothing of bundles or files."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from engage_desktop.bundles import bech32
from engage_desktop.domain.refusals import Refusal

ROOT_PURPOSE = b"engage-desktop team root v1"
TEAM_PURPOSE = b"engage-desktop team key v1"
KEY_ID_LENGTH = 32  # hex digits


class KeyUnreadable(Refusal):
    """What was typed or stored is not a key."""

    code = "K20"


class SealBroken(Refusal):
    """The sealed bytes are not whole, or not what was sealed."""

    code = "K21"


class NoKeyFits(Refusal):
    """None of the keys opens what is sealed."""

    code = "K22"


class Source(Protocol):
    """Where bytes are pulled from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes; none at the end."""


class Sink(Protocol):
    """Where bytes are pushed to."""

    def write(self, data: bytes, /) -> Any:
        """Take all of `data`."""

    def flush(self) -> None:
        """Do nothing, or pass on what is held."""


def new_identity() -> str:
    """Return a new age X25519 identity, "AGE-SECRET-KEY-1…"."""
    return str(pyrage.x25519.Identity.generate())


def read_identity(text: str) -> str:
    """Return the identity that a person typed, spaces and small letters forgiven; its checksum finds slips."""
    tidy = "".join(text.split()).upper()
    try:
        return str(pyrage.x25519.Identity.from_str(tidy))
    except pyrage.IdentityError as error:
        raise KeyUnreadable(
            "This recovery code has a slip in it. Nothing was changed. "
            "Compare it with your recovery sheet, letter by letter, then try again."
        ) from error


def recipient_of(identity: str) -> str:
    """Return the public half, "age1…", of an age identity."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def new_signing_seed() -> bytes:
    """Return 32 random bytes that make an Ed25519 key."""
    return secrets.token_bytes(32)


def team_root_seed(recovery_identity: str) -> bytes:
    """Return the seed of the team root, which the recovery identity alone determines (HKDF-SHA256, no salt)."""
    stretched = HKDF(algorithm=SHA256(), length=32, salt=None, info=ROOT_PURPOSE)
    return stretched.derive(read_identity(recovery_identity).encode("ascii"))


def team_identity(recovery_identity: str) -> str:
    """Return the age identity of the team key, which the recovery identity alone determines (HKDF-SHA256, no salt)."""
    stretched = HKDF(algorithm=SHA256(), length=32, salt=None, info=TEAM_PURPOSE)
    secret = stretched.derive(read_identity(recovery_identity).encode("ascii"))
    return read_identity(bech32.encode("age-secret-key-", secret))


def public_key(seed: bytes) -> bytes:
    """Return the 32 public bytes of an Ed25519 seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def key_id(public: bytes | str) -> str:
    """Return the first 32 hex digits of the SHA-256 of a public key: 32 raw bytes, or the text of an age recipient."""
    raw = public.encode("ascii") if isinstance(public, str) else public
    return hashlib.sha256(raw).hexdigest()[:KEY_ID_LENGTH]


def sign(seed: bytes, message: bytes) -> bytes:
    """Return the 64-byte Ed25519 signature."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def is_signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Return whether `signature` over `message` was made with the key whose public half this is."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def seal_secret(data: bytes, *recipients: str) -> bytes:
    """Return `data` as an age file that each of the recipients opens, and nobody else."""
    return bytes(pyrage.encrypt(data, _recipients(recipients)))


def open_secret(blob: bytes, identity: str) -> bytes:
    """Return what `seal_secret` sealed. Raises NoKeyFits or SealBroken."""
    try:
        return bytes(pyrage.decrypt(blob, [pyrage.x25519.Identity.from_str(read_identity(identity))]))
    except pyrage.DecryptError as error:
        raise _reason(error) from error


def seal_stream(source: Source, sink: Sink, recipients: Sequence[str]) -> None:
    """Read all of `source`, write it to `sink` as an age file. What either of them raises comes through unchanged."""
    ends = _Ends(source, sink)
    try:
        pyrage.encrypt_io(ends, ends, _recipients(recipients))
    except (pyrage.EncryptError, OSError) as error:
        raise ends.raised or error from None


def open_stream(source: Source, sink: Sink, identities: Iterable[str]) -> None:
    """Write to `sink` what `source` sealed. Raises NoKeyFits or SealBroken.

    `sink` has seen bytes before a bad last piece is met: nothing may be done with them until this returns.
    """
    ends = _Ends(source, sink)
    keys = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    try:
        pyrage.decrypt_io(ends, ends, keys)
    except (pyrage.DecryptError, OSError) as error:
        raise ends.raised or _reason(error) from None


def throwaway_stream(key: bytes) -> Callable[[bytes], bytes]:
    """Return a function that turns bytes, in order, into AES-256-CTR bytes and back. A key serves one stream only."""
    return Cipher(algorithms.AES(key), modes.CTR(bytes(16))).encryptor().update


def _recipients(texts: Sequence[str]) -> list[Any]:
    try:
        return [pyrage.x25519.Recipient.from_str(text) for text in texts]
    except pyrage.RecipientError as error:
        raise KeyUnreadable("The team's key cannot be read. Nothing was made. Run “engage-desktop doctor”.") from error


def _reason(error: Exception) -> Refusal:
    if "No matching keys" in str(error):
        return NoKeyFits(
            "This code belongs to something else and does not open this. Nothing was changed. Try another."
        )
    return SealBroken("What was sealed is damaged and cannot be opened. Nothing was changed. Use another copy of it.")


class _Ends:
    """Both ends of a stream. Keeps what one of them raised, since the library wraps it in an error of its own."""

    def __init__(self, source: Source, sink: Sink) -> None:
        self._source, self._sink = source, sink
        self.raised: BaseException | None = None

    def read(self, size: int) -> bytes:
        with self:
            return self._source.read(size)

    def write(self, data: bytes) -> int:
        with self:
            self._sink.write(data)
        return len(data)

    def flush(self) -> None:
        with self:
            self._sink.flush()

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.raised = error or self.raised
