"""The inside of a bundle: manifest, operations and end, checked against the outside and what is held already."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from engage_desktop.bundles import codes, frames, sealing
from engage_desktop.bundles.certificates import Trust
from engage_desktop.bundles.codes import BundleDamaged, ContentUnfit, DeviceCopied, MadeByNewer, Notice
from engage_desktop.bundles.shapes import Counts, End, Header, Manifest, SiteRange, parsed
from engage_desktop.domain.clock import FURTHEST_AHEAD_MS, milliseconds
from engage_desktop.domain.log import CHAIN_START, Operation, OperationInvalid, chain, decode, digest

FURTHEST_AHEAD = timedelta(milliseconds=FURTHEST_AHEAD_MS)
FURTHEST_BEHIND = timedelta(days=1)
LAST_DATE_MS = 253_402_300_799_000  # 31 December 9999


class Received(NamedTuple):
    """One operation with its canonical bytes, its digest and its site's chain value after it."""

    operation: Operation
    canonical: bytes
    digest: bytes
    chain: bytes


@dataclass(slots=True)
class Run:
    """How far one site's operations have been followed."""

    range: SiteRange
    next_seq: int
    chain: bytes
    compare_at: int
    compare_with: bytes | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What is inside, all of it found right. size: bytes of the frames."""

    manifest: Manifest
    notices: tuple[Notice, ...]
    size: int


def check(pieces: Iterable[bytes], header: Header, trust: Trust) -> Checked:
    """Go through everything once and refuse whatever is not right."""
    follow = frames.split(frames.inflated(pieces))
    kind, body, whole = next(follow, (b"", b"", b""))
    if kind != frames.MANIFEST:
        raise ContentUnfit
    manifest = parsed(body, Manifest, ContentUnfit)
    _check_manifest(manifest, header)
    runs = {run.site: _start(run, trust) for run in manifest.sites}
    running, size, latest = hashlib.sha256(whole), len(whole), 0
    for kind, body, whole in follow:
        if kind == frames.OPERATION:
            latest = max(latest, _check_operation(body, runs, trust))
        elif kind != frames.PADDING:
            break
        running.update(whole)
        size += len(whole)
    _check_end(kind, body, manifest.counts, running.hexdigest())
    if next(follow, None) is not None or not all(_is_complete(run) for run in runs.values()):
        raise ContentUnfit
    return Checked(manifest, tuple(_notices(manifest, header, trust, latest)), size)


def operations(pieces: Iterable[bytes], manifest: Manifest) -> Iterator[Received]:
    """Yield operations that `check` has passed. The caller's transaction must not end before this does."""
    chains = {run.site: bytes.fromhex(run.chain_before) for run in manifest.sites}
    running = hashlib.sha256()
    for kind, body, whole in frames.split(frames.inflated(pieces)):
        if kind == frames.END:
            if parsed(body, End, BundleDamaged).sha256 != running.hexdigest():
                raise BundleDamaged
            return
        running.update(whole)
        if kind == frames.OPERATION:
            operation, its_digest = Operation(**json.loads(body)), digest(body)
            chains[operation.site] = after = chain(chains[operation.site], its_digest)
            yield Received(operation, body, its_digest, after)


def _check_manifest(manifest: Manifest, header: Header) -> None:
    outer = (header.format, header.bundle, header.kind, header.organisation, header.recipients)
    inner = (manifest.format, manifest.bundle, manifest.kind, manifest.organisation, manifest.recipients)
    sites = manifest.sites
    if (
        inner != outer
        or manifest.sender != sealing.key_id(bytes.fromhex(header.sender.device))
        or len({run.site for run in sites}) != len(sites)
        or any(run.count < 1 for run in sites)
        or sum(run.count for run in sites) != manifest.counts.operations
    ):
        raise ContentUnfit
    if manifest.counts.blobs:
        raise MadeByNewer


def _start(run: SiteRange, trust: Trust) -> Run:
    """Begin to follow a site; refuse when what comes before does not agree with what is held."""
    before = bytes.fromhex(run.chain_before)
    if run.first_seq == 1 and before != CHAIN_START:
        raise ContentUnfit
    held = trust.chain_at(run.site, run.first_seq - 1)
    if held is not None and held != before:
        raise DeviceCopied
    shared = min(run.last_seq, trust.highest(run.site))
    known = trust.chain_at(run.site, shared) if shared >= run.first_seq else None
    return Run(range=run, next_seq=run.first_seq, chain=before, compare_at=shared, compare_with=known)


def _check_operation(body: bytes, runs: dict[str, Run], trust: Trust) -> int:
    """Check one operation and return its clock."""
    try:
        operation = decode(body)
        trust.validate(operation)
    except OperationInvalid as error:
        raise ContentUnfit from error
    run = runs.get(operation.site)
    if run is None or operation.seq != run.next_seq or operation.seq > run.range.last_seq:
        raise ContentUnfit
    run.chain = chain(run.chain, digest(body))
    if operation.seq == run.compare_at and run.compare_with not in (None, run.chain):
        raise DeviceCopied
    run.next_seq += 1
    return operation.hlc


def _check_end(kind: bytes, body: bytes, counts: Counts, sha256: str) -> None:
    if kind == frames.BLOB:
        raise MadeByNewer
    if kind != frames.END:
        raise ContentUnfit
    end = parsed(body, End, ContentUnfit)
    if end.counts != counts or end.sha256 != sha256:
        raise ContentUnfit


def _is_complete(run: Run) -> bool:
    return run.next_seq == run.range.last_seq + 1 and run.chain.hex() == run.range.chain_after


def _notices(manifest: Manifest, header: Header, trust: Trust, latest: int) -> Iterator[Notice]:
    for run in manifest.sites:
        first_missing = trust.highest(run.site) + 1
        if run.first_seq > first_missing:
            yield codes.earlier_missing(run.site, first_missing, run.first_seq - 1)
    made_at = datetime.fromisoformat(manifest.made_at)
    first_day = datetime.combine(date.fromisoformat(header.sender.not_before), datetime.min.time(), UTC)
    ceiling = trust.now + FURTHEST_AHEAD
    if made_at > ceiling or made_at < first_day - FURTHEST_BEHIND:
        yield codes.clock_implausible(made_at)
    elif milliseconds(latest) > ceiling.timestamp() * 1000:
        yield codes.clock_implausible(_moment_of(latest))


def _moment_of(hlc: int) -> datetime:
    """Return the wall-clock part of a clock value; one too far off to be a date becomes the last there is."""
    return datetime.fromtimestamp(min(milliseconds(hlc), LAST_DATE_MS) / 1000, UTC)
