"""The inside of a bundle: manifest, entries, blobs and end, checked against the outside and what is held already."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from engage_desktop.bundles import codes, frames, limits, packs, runs, sealing
from engage_desktop.bundles.certificates import Trust, lost_at
from engage_desktop.bundles.codes import BundleDamaged, ContentUnfit, Notice, OverLimit
from engage_desktop.bundles.decoding import decode, trusted
from engage_desktop.bundles.packs import Pack
from engage_desktop.bundles.shapes import Blob, Counts, End, Erased, Header, Manifest, parsed
from engage_desktop.domain.clock import FURTHEST_AHEAD_MS, milliseconds
from engage_desktop.domain.log import Entry, OperationInvalid, canonical_json, chain, digest

FURTHEST_AHEAD = timedelta(milliseconds=FURTHEST_AHEAD_MS)
FURTHEST_BEHIND = timedelta(days=1)
LAST_DATE_MS = 253_402_300_799_000  # 31 December 9999
PACK_USE, ATTACHMENT_USE = "pack", "attachment"
RECORDED_LATER = "This was recorded after the laptop was said to be lost."


@dataclass(frozen=True, slots=True)
class Checked:
    """What is inside, all of it found right. size: bytes of the frames.

    faults: (site, seq) → why the record is put aside. late: site → seq from which on records are put aside.
    """

    manifest: Manifest
    notices: tuple[Notice, ...]
    size: int
    pack: Pack | None = None
    pack_document: bytes = b""
    faults: dict[tuple[str, int], str] = field(default_factory=dict)
    late: dict[str, int] = field(default_factory=dict)


def check(pieces: Iterable[bytes], header: Header, trust: Trust) -> Checked:
    """Go through everything once and refuse whatever is not right."""
    follow = frames.split(frames.inflated(pieces))
    kind, body, whole = next(follow, (b"", b"", b""))
    if kind != frames.MANIFEST:
        raise ContentUnfit
    manifest = parsed(body, Manifest, ContentUnfit)
    _check_manifest(manifest, header)
    entries, blobs = _Entries(manifest, header, trust), _Blobs(manifest)
    running, size, padding = hashlib.sha256(whole), len(whole), 0
    for kind, body, whole in follow:
        if kind == frames.OPERATION:
            entries.take(body)
        elif kind == frames.ERASED:
            entries.take_erased(body)
        elif kind == frames.BLOB:
            blobs.take(body)
        elif kind == frames.PADDING and padding < limits.MOST_PADDING:
            padding += 1
        else:
            break
        running.update(whole)
        size += len(whole)
    _check_end(kind, body, manifest.counts, running.hexdigest())
    if next(follow, None) is not None or not entries.are_complete or not blobs.are_complete:
        raise ContentUnfit
    pack = packs.read(blobs.pack) if header.kind == limits.PACK else None
    if pack is not None and pack.organisation != header.organisation:
        raise ContentUnfit
    notices = tuple(_notices(manifest, header, trust, entries.latest))
    return Checked(manifest, notices, size, pack, blobs.pack, entries.faults, entries.late)


def entries(pieces: Iterable[bytes], checked: Checked) -> Iterator[Entry]:
    """Yield the entries that `check` has passed. The caller's transaction must not end before this does."""
    chains = {run.site: bytes.fromhex(run.chain_before) for run in checked.manifest.sites}
    running, faults, late = hashlib.sha256(), checked.faults, checked.late
    is_clean, sha256 = not faults and not late, hashlib.sha256
    for kind, body, whole in frames.split(frames.inflated(pieces)):
        if kind == frames.END:
            if parsed(body, End, BundleDamaged).sha256 != running.hexdigest():
                raise BundleDamaged
            return
        running.update(whole)
        if kind == frames.OPERATION:
            operation, its_digest = trusted(body), sha256(body).digest()
            site, seq = operation.site, operation.seq
            after = b""
            if site in chains:
                chains[site] = after = sha256(chains[site] + its_digest).digest()
            fault = "" if is_clean else _fault(site, seq, faults, late)
            yield Entry(site, seq, operation, body, its_digest, after, fault)
        elif kind == frames.ERASED:
            yield _erased(body, chains)


def blobs(pieces: Iterable[bytes], manifest: Manifest) -> Iterator[tuple[Blob, bytes]]:
    """Yield each blob of a checked bundle, as the manifest has it, with its bytes."""
    left, held = iter(manifest.blobs), b""
    current = next(left, None)
    for kind, body, _ in frames.split(frames.inflated(pieces)):
        if kind == frames.BLOB and current is not None:
            held += body
            if len(held) == current.size:
                yield current, held
                current, held = next(left, None), b""


def _erased(body: bytes, chains: dict[str, bytes]) -> Entry:
    said = parsed(body, Erased, BundleDamaged)
    its_digest, after = bytes.fromhex(said.digest), b""
    if said.site in chains:
        chains[said.site] = after = chain(chains[said.site], its_digest)
    return Entry(said.site, said.seq, None, b"", its_digest, after, "", _residue(said))


def _residue(said: Erased) -> bytes:
    return b"" if said.residue is None else canonical_json(said.residue)


def _fault(site: str, seq: int, faults: dict[tuple[str, int], str], late: dict[str, int]) -> str:
    return faults.get((site, seq), "") or (RECORDED_LATER if seq >= late.get(site, seq + 1) else "")


def _check_manifest(manifest: Manifest, header: Header) -> None:
    outer = (header.format, header.bundle, header.kind, header.organisation, header.recipients)
    inner = (manifest.format, manifest.bundle, manifest.kind, manifest.organisation, manifest.recipients)
    is_same = inner == outer and manifest.sender == sealing.key_id(bytes.fromhex(header.sender.device))
    is_whole, has_packs = header.kind == limits.TO_CENTRE, sum(blob.use == PACK_USE for blob in manifest.blobs)
    if is_same and manifest.counts.blobs and not manifest.blobs:
        raise codes.MadeByNewer
    if not is_same or not runs.is_sound(manifest):
        raise ContentUnfit
    if (manifest.selected if is_whole else manifest.sites) or has_packs != (header.kind == limits.PACK):
        raise ContentUnfit
    is_named = {limits.SELECTED: is_whole, limits.BLOBS: not manifest.blobs}
    if not all(feature in header.critical or is_unused for feature, is_unused in is_named.items()):
        raise ContentUnfit


class _Entries:
    """Follows operations and erased ones through their runs."""

    def __init__(self, manifest: Manifest, header: Header, trust: Trust) -> None:
        self._runs, self._validate = runs.begun(manifest, trust), trust.validate
        self._may_be_erased = limits.ERASED in header.critical
        lost = lost_at(header, trust)
        self._believed_to = None if lost is None else lost.timestamp() * 1000
        self.latest = 0
        self.faults: dict[tuple[str, int], str] = {}
        self.late: dict[str, int] = {}

    def take(self, body: bytes) -> None:
        """Check one operation."""
        try:
            operation = decode(body)
        except OperationInvalid as error:
            raise ContentUnfit from error
        site, seq, hlc = operation.site, operation.seq, operation.hlc
        run = self._runs.get(site)
        if run is None:
            raise ContentUnfit
        run.follow(seq, digest(body))
        self.latest = max(self.latest, hlc)
        if self._believed_to is not None and milliseconds(hlc) > self._believed_to:
            self.late.setdefault(site, seq)
        try:
            self._validate(operation)
        except OperationInvalid as error:
            self.faults[site, seq] = error.sentence
            if len(self.faults) > limits.MOST_FAULTS:
                raise ContentUnfit from error

    def take_erased(self, body: bytes) -> None:
        """Check what stands for an operation whose body is gone."""
        said = parsed(body, Erased, ContentUnfit)
        run = self._runs.get(said.site)
        if run is None or not self._may_be_erased or len(_residue(said)) > limits.LARGEST_RESIDUE:
            raise ContentUnfit
        run.follow(said.seq, bytes.fromhex(said.digest))

    @property
    def are_complete(self) -> bool:
        """Whether every run was met to its end."""
        return all(run.is_complete for run in self._runs.values())


class _Blobs:
    """Follows blobs, one after the other as the manifest has them; keeps the pack."""

    def __init__(self, manifest: Manifest) -> None:
        self._left = list(reversed(manifest.blobs))
        self._hash, self._size = hashlib.sha256(), 0
        self.pack = b""

    def take(self, body: bytes) -> None:
        """Take the next piece, or refuse it."""
        current = self._left[-1] if self._left else None
        if current is None or len(body) != min(frames.LARGEST_BODY, current.size - self._size):
            raise ContentUnfit
        self._hash.update(body)
        self._size += len(body)
        if current.use == PACK_USE:
            if current.size > limits.LARGEST_PACK:
                raise OverLimit
            self.pack += body
        if self._size < current.size:
            return
        if self._hash.hexdigest() != current.sha256:
            raise ContentUnfit
        self._left.pop()
        self._hash, self._size = hashlib.sha256(), 0

    @property
    def are_complete(self) -> bool:
        """Whether all of them came."""
        return not self._left and not self._size


def _check_end(kind: bytes, body: bytes, counts: Counts, sha256: str) -> None:
    if kind != frames.END:
        raise OverLimit if kind == frames.PADDING else ContentUnfit
    end = parsed(body, End, ContentUnfit)
    if end.counts != counts or end.sha256 != sha256:
        raise ContentUnfit


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
