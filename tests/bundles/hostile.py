"""Two hundred hostile files, made by code: each with its name and the code it must be refused with, or "accepted" as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from engage_desktop.bundles import limits, outside, sealing
from engage_desktop.bundles.shapes import CENTRE, SignedCertificate
from engage_desktop.domain import log
from tests.bundles import hostile_inside as inside
from tests.bundles.nasty import NASTY_JSON, NASTY_WORDS

INSIDE = (inside.streams, inside.frames, inside.operations, inside.manifests, inside.kinds, inside.texts)
ORDER = 2**252 + 27742317777372353535851937790883648493
"""Of the Ed25519 group: a signature's second half plus this passes a careless check."""


@dataclass(frozen=True)
class Hostile:
    """One file. code: what the reader must say. trust: what it knows besides, as judge.py understands it."""

    name: str
    data: bytes
    code: str
    trust: dict[str, Any] = field(default_factory=dict)


def corpus(bench: Any) -> Iterator[Hostile]:
    """Yield all of them."""
    for part in (
        _other_files,
        _headers,
        _signers,
        _payloads,
        *INSIDE,
    ):
        for name, made, code, *trust in part(bench):
            data = made.read_bytes() if hasattr(made, "read_bytes") else made
            yield Hostile(f"{part.__name__.strip('_')}: {name}", data, code, *trust)


def _other_files(bench: Any) -> Iterator[tuple[Any, ...]]:
    starts = {
        "empty": (b"", "B02"),
        "archive": (b"PK\x03\x04" + bytes(100), "B01"),
        "archive with a path": (b"PK\x03\x04../../../etc/passwd", "B01"),
        "database": (b"SQLite format 3\0" + bytes(4080), "B01"),
        "program": (b"\x7fELF" + bytes(100), "B01"),
        "program of another system": (b"MZ" + bytes(100), "B01"),
        "PDF": (b"%PDF-1.7\n", "B01"),
        "picture": (b"\x89PNG\r\n\x1a\n", "B01"),
        "gzip": (b"\x1f\x8b\x08", "B01"),
        "age file": (b"age-encryption.org/v1\n-> X25519 x\n", "B01"),
        "zeros": (bytes(100_000), "B01"),
        "half a start": (limits.MAGIC[:5], "B02"),
        "start only": (limits.MAGIC, "B02"),
        "start with other line ends": (limits.MAGIC.replace(b"\r\n", b"\n") + bytes(100), "B02"),
        "header longer than may be": (limits.MAGIC + b"\xff\xff\xff\xff", "B13"),
        "header longer than the file": (limits.MAGIC + b"\0\0\x40\0" + b"{}", "B02"),
        "header of nothing": (limits.MAGIC + bytes(4 + 64), "B02"),
    }
    for name, (data, code) in starts.items():
        yield name, data, code


def _with_header(bench: Any, raw: bytes, payload: bytes = b"") -> bytes:
    """Return a file with any bytes for a header, rightly signed by our laptop."""
    signed = limits.MAGIC + outside.PREFIX.pack(len(raw)) + raw
    return bytes(signed + sealing.sign(bench.team.sender.seed, signed) + payload)


def _headers(bench: Any) -> Iterator[tuple[Any, ...]]:
    header, payload = bench.parts(bench.one_of("to-centre").path)
    for name, raw in NASTY_JSON.items():
        yield f"JSON: {name}", _with_header(bench, raw[: limits.LARGEST_HEADER], payload), "B02"
    for name, words in NASTY_WORDS.items():
        if len(words) <= 64:
            yield f"kind: {name}", bench.rewrap({**header, "kind": words}, payload), "B11"
            yield f"bundle: {name}", bench.rewrap({**header, "bundle": words}, payload), "B02"
    lies: dict[str, tuple[dict[str, Any], str]] = {
        "organisation as SQL": ({"organisation": "x'; drop table y"}, "B02"),
        "recipient of a path": ({"recipients": ["../" * 10 + "xx"]}, "B02"),
        "nobody": ({"recipients": []}, "B02"),
        "everybody": ({"recipients": ["0" * 32] * 50}, "B02"),
        "somebody else": ({"recipients": ["0" * 32]}, "B06"),
        "unknown critical": ({"critical": ["quantum"]}, "B11"),
        "many critical": ({"critical": ["x"] * 17}, "B11"),
        "critical as text": ({"critical": "selected"}, "B02"),
        "critical in a list": ({"critical": [["selected"]]}, "B02"),
        "format as text": ({"format": "1"}, "B02"),
        "format as truth": ({"format": True}, "B02"),
        "later format": ({"format": 2}, "B11"),
        "earlier format": ({"format": 0}, "B12"),
        "later kind": ({"kind": "unheard-of"}, "B11"),
        "pack by a laptop": ({"kind": "pack"}, "B05"),
        "erasure by a laptop": ({"kind": "erasure"}, "B05"),
        "receipt by a laptop": ({"kind": "return"}, "B05"),
        "other kind": ({"kind": "peer"}, "B14"),
        "other bundle": ({"bundle": "0" * 32}, "B14"),
        "too long": ({"more": "x" * limits.LARGEST_HEADER}, "B13"),
    }
    for name, (parts, code) in lies.items():
        yield name, bench.rewrap({**header, **parts}, payload), code
    for name, length in (("length below nothing", -1), ("length beyond all", 2**62), ("length of none", 0)):
        raw = log.canonical_json({**header, "payload_length": length})
        yield name, _with_header(bench, raw, payload), "B13" if length > 0 else "B02"
    data = bench.rewrap(header, payload).read_bytes()
    at = len(data) - len(payload) - 64
    second = (int.from_bytes(data[at + 32 : at + 64], "little") + ORDER).to_bytes(32, "little")
    marks = {"zeros": bytes(64), "ones": b"\xff" * 64, "stretched": data[at : at + 32] + second, "half": bytes(32)}
    for name, mark in marks.items():
        yield f"signature of {name}", data[:at] + mark.ljust(64, b"\1") + data[at + 64 :], "B04"


def _signers(bench: Any) -> Iterator[tuple[Any, ...]]:
    team = bench.team
    root, centre, laptop = (
        team.root_seed,
        team.centre,
        bench.issued(team.centre.seed, "Laptop 5", issuer=team.centre.certificate),
    )
    stranger, namesake = bench.new_team("elsewhere-team"), bench.new_team()
    below = bench.issued(team.sender.seed, "Laptop 7", issuer=team.sender.certificate)
    second = bench.issued(centre.seed, "Centre 2", role=CENTRE, issuer=centre.certificate)
    third = bench.issued(laptop.seed, "Laptop 8")
    own_root = sealing.new_signing_seed()
    yesterday, tomorrow = date(2026, 11, 20), date(2026, 11, 22)
    raised = laptop.certificate.certificate.model_copy(update={"role": CENTRE})
    forged = SignedCertificate(certificate=raised, signature=laptop.certificate.signature)
    chains: dict[str, tuple[Any, Any, str]] = {
        "stranger": (stranger.sender, None, "B03"),
        "namesake": (namesake.sender, None, "B03"),
        "signs for itself": (bench.issued(own_root, "Me", seed=own_root), None, "B03"),
        "expired": (bench.issued(root, "Old", not_after=yesterday), None, "B05"),
        "not yet": (bench.issued(root, "New", not_before=tomorrow), None, "B05"),
        "days the wrong way round": (bench.issued(root, "Odd", not_before=tomorrow, not_after=yesterday), None, "B05"),
        "other organisation": (bench.issued(root, "Else", organisation="elsewhere-team"), None, "B03"),
        "laptop vouched for by a laptop": (below, below.certificates, "B03"),
        "centre vouched for by a centre": (second, second.certificates, "B03"),
        "chain of three": (third, [third.certificate, *laptop.certificates], "B03"),
        "chain of eight": (laptop, laptop.certificates * 4, "B03"),
        "chain of nine": (laptop, [laptop.certificate] * 9, "B02"),
        "no chain": (laptop, [], "B02"),
        "centre left out": (laptop, [laptop.certificate], "B03"),
        "wrong centre": (laptop, [laptop.certificate, stranger.centre.certificate], "B03"),
        "wrong issuer": (laptop, [laptop.certificate, bench.issued(root, "C2", role=CENTRE).certificate], "B03"),
        "chain turned round": (laptop, laptop.certificates[::-1], "B03"),
        "made itself a centre": (laptop, [forged, centre.certificate], "B03"),
        "made itself a centre alone": (laptop, [forged], "B03"),
        "key of another": (bench.colleague(), [team.sender.certificate], "B04"),
        "colleague's name on it": (bench.colleague(), None, "B14"),
    }
    header, payload = bench.parts(bench.one_of("to-centre").path)
    for name, (sender, certificates, code) in chains.items():
        given = sender.certificates if certificates is None else certificates
        parts = {"certificates": [held.model_dump(exclude_unset=True) for held in given], "critical": [limits.CHAIN]}
        yield name, bench.rewrap({**header, **parts}, payload, seed=sender.seed), code
    yield "of another organisation", bench.write(bench.some_operations(1), team=stranger).path, "B07"
    yield "lost", bench.one_of("to-centre").path, "B05", {"lost": team.sender.certificate.certificate.device}
    lost = {"lost": centre.certificate.certificate.device, "reviewed": True}
    yield "of a lost centre", bench.one_of("return").path, "B05", lost
    yield "brought in before", bench.one_of("to-centre").path, "accepted", {"imported": True}


def _payloads(bench: Any) -> Iterator[tuple[Any, ...]]:
    header, payload = bench.parts(bench.one_of("to-centre").path)
    start, rest = payload.split(b"\n", 1)
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    slow = b"-> scrypt " + b"A" * 22 + b" 30\n" + b"A" * 43 + b"\n"
    others = sealing.seal_secret(b"x" * 100, sealing.recipient_of(sealing.new_identity()))
    made: dict[str, tuple[bytes, str]] = {
        "no payload": (b"", "B02"),
        "not age": (b"hello", "B14"),
        "later age": (payload.replace(b"/v1", b"/v9", 1), "B14"),
        "armour": (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "B14"),
        "51 stanzas": (start + b"\n" + stanza * 51 + rest, "B13"),
        "1,000 stanzas": (start + b"\n" + stanza * 1000 + rest, "B13"),
        "stanza bomb": (start + b"\n" + stanza * 4000 + rest, "B13"),
        "one long stanza": (start + b"\n-> X25519 " + b"A" * 400_000 + b"\n" + rest, "B13"),
        "short stanzas": (start + b"\n" + b"-> a\n\n" * 1000 + rest, "B13"),
        "slow passphrase": (start + b"\n" + slow + b"--- " + b"A" * 43 + b"\n" + bytes(100), "B06"),
        "header that does not end": (start + b"\n" + b"x" * 100_000, "B13"),
        "for others, named as ours": (others, "B06"),
        "last byte cut": (payload[:-1], "B14"),
        "last piece cut": (payload[:-40], "B14"),
        "bit of the seal": (payload[:-9] + bytes([payload[-9] ^ 1]) + payload[-8:], "B14"),
        "more after the seal": (payload + b"more", "B14"),
        "two seals": (payload + payload, "B14"),
    }
    for name, (data, code) in made.items():
        yield name, bench.rewrap(header, data), code
    bomb, stranger = start + b"\n" + stanza * 4000 + rest, bench.new_team().sender
    yield "stanza bomb under a wrong signature", bench.rewrap(header, bomb, seed=bench.colleague().seed), "B04"
    foreign = {**header, "certificates": [stranger.certificate.model_dump()]}
    yield "stanza bomb by a stranger", bench.rewrap(foreign, bomb, seed=stranger.seed), "B03"
    whole = bench.rewrap(header, payload).read_bytes()
    yield "longer than said", whole + bytes(10), "B02"
    yield "another payload", whole[: -len(payload)] + bytes(len(payload)), "B02"
    yield "twice", whole + whole, "B02"
