"""What is fuzzed: each target takes any bytes and may only refuse them; seeds are real ones, to be spoilt."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from engage_desktop.bundles import certificates, decoding, frames, inside, outside, packs, requests, sealing
from engage_desktop.bundles.certificates import Trust
from engage_desktop.bundles.shapes import CENTRE, Counts, End, Header, Manifest, SelectedRun, SiteRange
from engage_desktop.domain import log
from engage_desktop.domain.kinds import KINDS, check_body
from engage_desktop.domain.log import Operation
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import importing, insight_document

NOW = datetime(2026, 11, 21, 19, 48, tzinfo=UTC)
SITE, ORGANISATION = "5a" * 16, "0badcafe" * 4
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
ROOT_SEED, CENTRE_SEED, LAPTOP_SEED = b"r" * 32, b"c" * 32, b"l" * 32
DAYS = {"not_before": date(2026, 11, 1), "not_after": date(2028, 11, 1)}
PART = {
    "text": "words",
    "id": "0b1c-2d",
    "count": 3,
    "moment": "2026-11-21T10:00:00+00:00",
    "ids": ["a"],
    "stamps": ["1-a"],
}


@dataclass(frozen=True)
class Target:
    """take: raises Refusal or nothing. seeds: what mutation starts from. long: runs of the long form."""

    take: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    long: int = 1_000_000


def refusing(act: Callable[[bytes], Any]) -> Callable[[bytes], None]:
    """Let refusals pass: whatever else comes out is a finding."""

    def take(data: bytes) -> None:
        try:
            act(data)
        except Refusal:
            return

    return take


def validate(operation: Operation) -> None:
    check_body(operation.kind, operation.body)


def read_header(data: bytes) -> None:
    header = outside.read_header(data)
    certificates.is_vouched_for(header)
    assert outside.read_header(header.canonical()) == header


def read_frames(data: bytes) -> None:
    for kind, body, whole in frames.split([data[: len(data) // 2], data[len(data) // 2 :]]):
        assert whole == frames.frame(kind, body)


def inflate(data: bytes) -> None:
    for _ in frames.split(frames.inflated([data])):
        pass


def read_inside(data: bytes) -> None:
    """Take the bytes for the frames of a rightly signed bundle; the end is made to fit, so that mutation goes deep."""
    raw = data
    if (at := data.rfind(b"E{")) > 4:
        before = data[: at - 4]
        end = End(counts=Counts(operations=3, blobs=0), sha256=hashlib.sha256(before).hexdigest())
        raw = before + frames.frame(frames.END, end.canonical())
    for header in (HEADER, PICKED_HEADER):
        refusing(lambda pieces, header=header: list(entries(pieces, header)))(zlib.compress(raw, 1))


def entries(deflated: bytes, header: Header) -> list[Any]:
    checked = inside.check([deflated], header, TRUST)
    found = list(inside.entries([deflated], checked))
    assert len(found) == checked.manifest.counts.operations
    assert [json.loads(entry.canonical)["seq"] for entry in found if entry.operation] == [
        entry.seq for entry in found if entry.operation
    ]
    return found


def read_operation(data: bytes) -> None:
    try:
        operation = log.decode(data)
    except Refusal:
        assert not is_taken(data), "the fast way takes nothing that the slow way refuses"
        raise
    assert decoding.decode(data) == operation == decoding.trusted(data)
    assert operation.canonical() == data, "what is taken has one form"
    validate(operation)


def is_taken(data: bytes) -> bool:
    try:
        decoding.decode(data)
    except Refusal:
        return False
    return True


def read_pack(data: bytes) -> None:
    assert packs.written(packs.read(data)) == data


def read_library(data: bytes) -> None:
    """A library that was read has the same bytes when it is written, and each thing may stand in the log."""
    found = insight_document.read(data)
    assert insight_document.read(insight_document.written(found)) == found
    for item in found.items:
        check_body("insight.shared", {**asdict(item), "source": found.source, "library": found.id})


def read_request(data: bytes) -> None:
    requests.read(data)


def read_text(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    refusing(lambda _: requests.read(requests.from_text(text)))(b"")
    requests.certificates_from_text(text)


def read_table(data: bytes) -> None:
    TABLE.write_bytes(data)
    importing.look(TABLE)


def _device(seed: bytes, label: str, role: str, issuer: bytes) -> Any:
    public = sealing.public_key(seed)
    return certificates.issue(issuer, public, organisation=ORGANISATION, label=label, role=role, **DAYS)


def _header(kind: str, critical: list[str], chain: list[Any]) -> Header:
    return Header(
        format=1,
        critical=critical,
        bundle="ab" * 16,
        kind=kind,
        organisation=ORGANISATION,
        certificates=chain,
        recipients=["12" * 16],
        payload_length=1000,
        payload_sha256="0" * 64,
    )


def _operations() -> list[bytes]:
    found = []
    for seq, kind in enumerate(KINDS.values(), 1):
        values = {name: PART[part.kind] for name, part in kind.parts.items()}
        body = {"cells": {name: [1, value] for name, value in values.items()}} if kind.is_register else values
        found.append(Operation(SITE, seq, (seq << 16) + 5, kind.name, f"row-{seq}", body, seq, "0" * 32).canonical())
    return found


def _frames(header: Header, bodies: list[bytes], **runs: Any) -> bytes:
    counts = Counts(operations=len(bodies), blobs=0)
    manifest = Manifest(
        format=1,
        bundle=header.bundle,
        kind=header.kind,
        organisation=ORGANISATION,
        sender=sealing.key_id(sealing.public_key(LAPTOP_SEED)),
        recipients=header.recipients,
        schema_version=2,
        have={SITE: 3},
        counts=counts,
        app_version="0.2.0",
        made_at="2026-11-21T19:48:00Z",
        **runs,
    )
    whole = frames.frame(frames.MANIFEST, manifest.canonical())
    whole += b"".join(frames.frame(b"T" if b'"digest"' in body else b"O", body) for body in bodies)
    end = End(counts=counts, sha256=hashlib.sha256(whole).hexdigest())
    return whole + frames.frame(frames.END, end.canonical())


def _whole_run(bodies: list[bytes]) -> SiteRange:
    after = log.CHAIN_START
    for body in bodies:
        after = log.chain(after, log.digest(body))
    return SiteRange(site=SITE, first_seq=1, last_seq=len(bodies), chain_before="0" * 64, chain_after=after.hex())


def _pack() -> bytes:
    entries_given = [packs.PackEntry(code="public", label="Public")]
    device = CENTRE_CERTIFICATE.certificate
    return packs.written(
        packs.Pack(
            format=1,
            version=1,
            issued_at="2026-11-21T10:00:00Z",
            expires="2027-05-21",
            organisation=ORGANISATION,
            team="Team",
            roots=[sealing.public_key(ROOT_SEED).hex()],
            team_recipient=RECIPIENT,
            recovery_recipient=RECIPIENT,
            devices=[
                packs.PackDevice(
                    device=device.device,
                    recipient=RECIPIENT,
                    label=device.label,
                    role=device.role,
                    certificate=CENTRE_CERTIFICATE,
                )
            ],
            revoked=[packs.PackRevocation(device="1e" * 32, lost_at="2026-11-20T12:00:00Z")],
            wording=[
                packs.PackWording(
                    id="photo", version=2, language="en", short="P", statement="You can.", basis="consent"
                )
            ],
            lists={"roles": packs.PackList(list="roles", version=2, valid_from="2026-11-21", entries=entries_given)},
        )
    )


CENTRE_CERTIFICATE = _device(CENTRE_SEED, "Centre", CENTRE, ROOT_SEED)
LAPTOP_CERTIFICATE = _device(LAPTOP_SEED, "Laptop", "laptop", CENTRE_SEED)
HEADER = _header("to-centre", ["chain", "erased"], [LAPTOP_CERTIFICATE, CENTRE_CERTIFICATE])
PICKED_HEADER = _header("peer", ["chain", "erased", "selected"], [LAPTOP_CERTIFICATE, CENTRE_CERTIFICATE])
TRUST = Trust((sealing.public_key(ROOT_SEED),), ORGANISATION, NOW, validate)
OPERATIONS = _operations()
ERASED = log.canonical_json({"site": SITE, "seq": 2, "digest": "0" * 64, "residue": {"erased": ["row-2"]}})
PICKED = SelectedRun(site=SITE, first_seq=1, last_seq=3, count=3)
NESTED_HEADER = b'{"critical":[[""]]}'
"""What seven million runs found: a feature that is a list ended in a traceback."""
REQUEST = requests.make(LAPTOP_SEED, recipient=RECIPIENT, label="Laptop", sites=[SITE], made_at=NOW)
FRAMES = (
    _frames(HEADER, OPERATIONS[:3], sites=[_whole_run(OPERATIONS[:3])]),
    _frames(PICKED_HEADER, [OPERATIONS[0], ERASED, OPERATIONS[2]], sites=[], selected=[PICKED]),
)
TABLE = Path(tempfile.gettempdir()) / f"engage-fuzz-{os.getpid()}.csv"
TABLES = (
    b'Comment,Question\nThe bus was late,Buses\n"Two\nlines",Trains\n',
    "sep=;\nKommentar;Frage\nŁódź;ŵ\n".encode(),
    "Comment\tQuestion\nx\ty\n".encode("utf-16"),
    b"\xef\xbb\xbfcomment\n=1+1\n",
)
LIBRARIES = tuple(
    insight_document.written(insight_document.Library(ORGANISATION, "Healthwatch", NOW, items))
    for items in (
        (),
        (
            insight_document.Item("theme", "Buses", "Heard", "Hall", "Carers; Farsi speakers", "walk", "2026-11-21", 6),
            insight_document.Item("lesson", "not_worked: Loop", "It failed"),
        ),
    )
)

TARGETS = {
    "header": Target(
        refusing(read_header), (HEADER.canonical(), PICKED_HEADER.canonical(), NESTED_HEADER), long=10_000_000
    ),
    "frames": Target(refusing(read_frames), FRAMES),
    "stream": Target(refusing(inflate), tuple(zlib.compress(raw) for raw in FRAMES)),
    "inside": Target(refusing(read_inside), FRAMES),
    "operation": Target(refusing(read_operation), tuple(OPERATIONS)),
    "receipt": Target(refusing(read_operation), tuple(raw for raw in OPERATIONS if b'"receipt.given"' in raw)),
    "pack": Target(refusing(read_pack), (_pack(),)),
    "request": Target(refusing(read_request), (REQUEST,)),
    "text": Target(
        refusing(read_text),
        (
            requests.as_text(REQUEST).encode(),
            requests.certificates_as_text([LAPTOP_CERTIFICATE, CENTRE_CERTIFICATE]).encode(),
        ),
    ),
    "table": Target(refusing(read_table), TABLES),
    "library": Target(refusing(read_library), LIBRARIES),
}
