"""Making a bundle of any kind: entries in, one signed and sealed file in a private folder out. Sticks are not here."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from engage_desktop.bundles import disk, frames, limits, sealing
from engage_desktop.bundles.certificates import Sender
from engage_desktop.bundles.codes import ContentUnfit, NoSpace, OverLimit, Stopped
from engage_desktop.bundles.inside import ATTACHMENT_USE, PACK_USE
from engage_desktop.bundles.outside import PREFIX
from engage_desktop.bundles.progress import Cancelled, Progress, never, silent
from engage_desktop.bundles.shapes import Blob, Counts, End, Erased, Header, Manifest, SelectedRun, SiteRange
from engage_desktop.domain.log import CHAIN_START, LARGEST_OPERATION, Entry, chain, strict_json

MOST_PARTS = 4096
"""How many frames are put together at a time, however small."""


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """What goes into a bundle and for whom, all known before the first operation is read.

    bundle: 32 hex digits, random. sites: the runs that `entries` will hold, each site's in rising order; for every kind but
    "to-centre" there are none, but `selected`. have: highest seq held per site. recipients: age recipients, "age1…", at
    most 49. made_at: aware UTC. pack: canonical bytes of the pack, for that kind alone. attachments: at most 25 MiB each.
    """

    bundle: str
    organisation: str
    recipients: Sequence[str]
    sites: Sequence[SiteRange]
    schema_version: int
    app_version: str
    made_at: datetime
    have: Mapping[str, int] = field(default_factory=dict)
    kind: str = limits.TO_CENTRE
    selected: Sequence[SelectedRun] = ()
    pack: bytes = b""
    attachments: Sequence[bytes] = ()

    @property
    def operations(self) -> int:
        """How many operations it will hold, erased ones included."""
        return sum(run.count for run in self.sites) + sum(run.count for run in self.selected)

    @property
    def blobs(self) -> list[tuple[Blob, bytes]]:
        """The pack and the attachments, each with what the manifest says of it."""
        uses = [(PACK_USE, self.pack)] if self.pack else []
        uses += [(ATTACHMENT_USE, data) for data in self.attachments]
        return [(Blob(use=use, sha256=_sha256(data), size=len(data)), data) for use, data in uses]

    @property
    def file_name(self) -> str:
        """A name that says nothing about anybody."""
        return f"engage-{self.organisation[:4]}-{self.bundle[:8]}{limits.SUFFIX}"


@dataclass(frozen=True, slots=True)
class BundleWritten:
    """A finished bundle in the private folder. sha256: of the whole file, in hex."""

    path: Path
    bundle: str
    sha256: str
    size: int
    operations: int
    sites: tuple[SiteRange, ...]
    selected: tuple[SelectedRun, ...] = ()


def selected_run(site: str, first_seq: int, last_seq: int, count: int, *, relayed: bool = False) -> SelectedRun:
    """Return the run of some of one site's operations, picked out between first and last, both included.

    relayed: the site is not the sender's own.
    """
    told = {"relayed": True} if relayed else {}
    return SelectedRun(site=site, first_seq=first_seq, last_seq=last_seq, count=count, **told)


def site_range(site: str, first_seq: int, last_seq: int, chain_before: bytes, chain_after: bytes) -> SiteRange:
    """Return the run of one site's operations, first to last, with the chain values around it."""
    return SiteRange(
        site=site,
        first_seq=first_seq,
        last_seq=last_seq,
        chain_before=chain_before.hex(),
        chain_after=chain_after.hex(),
    )


def write_bundle(
    folder: Path,
    plan: BundlePlan,
    sender: Sender,
    entries: Iterable[bytes | Entry],
    *,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> BundleWritten:
    """Write the bundle into `folder` (private, existing) and return it once it is on the disk.

    entries: canonical bytes of operations, or log entries; one without its operation goes as erased. They are streamed;
    the sealed payload goes to an unnamed file first, because the header before it holds its hash. Raises Stopped,
    NoSpace, OverLimit, or ContentUnfit when they are not what the plan says.
    """
    _check_plan(plan, sender)
    contents = _Contents(plan, sender, entries, progress, cancelled)
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as payload:
            sealed = _Sealed(payload)
            sealing.seal_stream(_Pulled(contents.deflated()), sealed, plan.recipients)
            if sealed.length > limits.LARGEST_PAYLOAD:
                raise OverLimit
            payload.seek(0)
            start = _signed_start(plan, sender, sealed, has_erased=contents.has_erased)
            return _put_together(folder, plan, start, payload)
    except OSError as error:
        if disk.is_full(error):
            raise NoSpace from error
        raise


def _check_plan(plan: BundlePlan, sender: Sender) -> None:
    """Refuse to make what no reader would take."""
    is_whole = plan.kind == limits.TO_CENTRE
    is_fit = (
        plan.kind in limits.KINDS
        and not (plan.selected if is_whole else plan.sites)
        and bool(plan.pack) == (plan.kind == limits.PACK)
        and (sender.certificate.certificate.is_centre or plan.kind not in limits.KINDS_OF_CENTRES)
    )
    if not is_fit:
        raise ContentUnfit(_NOT_AS_PLANNED)
    largest = max((len(data) for data in plan.attachments), default=0)
    if largest > limits.LARGEST_ATTACHMENT or len(plan.pack) > limits.LARGEST_PACK:
        raise OverLimit
    if not 1 <= len(plan.recipients) <= limits.MOST_RECIPIENTS:
        raise OverLimit(
            f"One bundle can be sealed for {limits.MOST_RECIPIENTS} laptops at most. Nothing was made. "
            "Make several bundles, each for some of the laptops."
        )


def _put_together(folder: Path, plan: BundlePlan, start: bytes, payload: IO[bytes]) -> BundleWritten:
    """Write start, header, signature and payload under a passing name, make them last, then give the real name."""
    path = folder / plan.file_name
    part = path.with_name(f"{path.name}.part")
    try:
        with open(os.open(part, _NEW, 0o600), "r+b") as out:
            out.write(start)
            shutil.copyfileobj(payload, out, limits.PIECE)
            out.flush()
            os.fsync(out.fileno())
            out.seek(0)
            sha256, size = hashlib.file_digest(out, "sha256").hexdigest(), out.tell()
        part.replace(path)
        disk.sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    return BundleWritten(
        path=path,
        bundle=plan.bundle,
        sha256=sha256,
        size=size,
        operations=plan.operations,
        sites=tuple(plan.sites),
        selected=tuple(plan.selected),
    )


def _signed_start(plan: BundlePlan, sender: Sender, sealed: _Sealed, *, has_erased: bool) -> bytes:
    used = {
        limits.CHAIN: sender.issuer is not None,
        limits.SELECTED: plan.kind != limits.TO_CENTRE,
        limits.ERASED: has_erased,
        limits.BLOBS: bool(plan.pack or plan.attachments),
    }
    header = Header(
        format=limits.FORMAT,
        critical=sorted(feature for feature, is_used in used.items() if is_used),
        bundle=plan.bundle,
        kind=plan.kind,
        organisation=plan.organisation,
        certificates=sender.certificates,
        recipients=_key_ids(plan),
        payload_length=sealed.length,
        payload_sha256=sealed.sha256.hexdigest(),
    ).canonical()
    if len(header) > limits.LARGEST_HEADER:
        raise OverLimit
    signed = limits.MAGIC + PREFIX.pack(len(header)) + header
    return signed + sealing.sign(sender.seed, signed)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _key_ids(plan: BundlePlan) -> list[str]:
    return [sealing.key_id(recipient) for recipient in plan.recipients]


class _Contents:
    """The frames, made as they are asked for, and the check that they are what the plan says."""

    def __init__(
        self,
        plan: BundlePlan,
        sender: Sender,
        entries: Iterable[bytes | Entry],
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        self._plan, self._sender, self._entries = plan, sender, entries
        self._progress, self._cancelled = progress, cancelled
        self._chains = {run.site.encode(): bytes.fromhex(run.chain_before) for run in plan.sites}
        self._chains |= {run.site.encode(): CHAIN_START for run in plan.selected}
        self._blobs = plan.blobs
        self._counts = Counts(operations=plan.operations, blobs=len(self._blobs))
        self.has_erased = False

    def deflated(self) -> Iterator[bytes]:
        """Yield the zlib stream."""
        running, deflate, total, made = hashlib.sha256(), zlib.compressobj(frames.LEVEL), 0, 0
        for piece in self._pieces():
            if self._cancelled():
                raise Stopped
            total += len(piece)
            if total > limits.LARGEST_INFLATED - limits.KIB:
                raise OverLimit(
                    "There is too much for one bundle. Nothing was made; every record is still on this laptop. "
                    "Make a bundle of fewer records."
                )
            running.update(piece)
            out = deflate.compress(piece)
            if total > limits.RATIO_WHEN_WRITING * (made + len(out)):
                out += deflate.flush(zlib.Z_SYNC_FLUSH)
            short = total // limits.RATIO_WHEN_WRITING - made - len(out)
            if short > 0 and total > limits.RATIO_ALLOWANCE // 2:
                padding = frames.frame(frames.PADDING, secrets.token_bytes(short))
                running.update(padding)
                total += len(padding)
                out += deflate.compress(padding)
            made += len(out)
            yield out
        end = End(counts=self._counts, sha256=running.hexdigest())
        yield deflate.compress(frames.frame(frames.END, end.canonical())) + deflate.flush()

    def _pieces(self) -> Iterator[bytes]:
        """Yield whole frames, many at a time."""
        yield frames.frame(frames.MANIFEST, self._manifest())
        pack, kind, sha256, chains = frames.HEAD.pack, frames.OPERATION, hashlib.sha256, self._chains
        parts: list[bytes] = []
        size = done = 0
        for entry in self._entries:
            canonical = entry if isinstance(entry, bytes) else entry.canonical
            if canonical:
                length, site = len(canonical), canonical[-34:-2]
                if length > LARGEST_OPERATION or site not in chains:
                    raise ContentUnfit(_NOT_AS_PLANNED)
                # The chain as domain.log has it, spelt out: this runs for every record there is.
                chains[site] = sha256(chains[site] + sha256(canonical).digest()).digest()
                parts += (pack(length + 1, kind), canonical)
                size += length
            else:
                parts.append(self._erased(entry))
            done += 1
            if size >= limits.PIECE or len(parts) >= MOST_PARTS:
                yield b"".join(parts)
                parts, size = [], 0
                self._progress(done, self._counts.operations)
        yield b"".join(parts)
        self._check(done)
        yield from self._attached()
        self._progress(done, done)

    def _erased(self, entry: bytes | Entry) -> bytes:
        """Return the frame of an entry whose body is gone."""
        if (
            isinstance(entry, bytes)
            or entry.site.encode() not in self._chains
            or len(entry.residue) > limits.LARGEST_RESIDUE
        ):
            raise ContentUnfit(_NOT_AS_PLANNED)
        site = entry.site.encode()
        self._chains[site] = chain(self._chains[site], entry.digest)
        self.has_erased = True
        residue = strict_json(entry.residue) if entry.residue else None
        erased = Erased(site=entry.site, seq=entry.seq, digest=entry.digest.hex(), residue=residue)
        return frames.frame(frames.ERASED, erased.canonical())

    def _attached(self) -> Iterator[bytes]:
        """Yield the frames of every blob."""
        for _, data in self._blobs:
            for at in range(0, len(data), frames.LARGEST_BODY):
                yield frames.frame(frames.BLOB, data[at : at + frames.LARGEST_BODY])

    def _check(self, done: int) -> None:
        is_as_planned = done == self._counts.operations and all(
            self._chains[run.site.encode()].hex() == run.chain_after for run in self._plan.sites
        )
        if not is_as_planned:
            raise ContentUnfit(_NOT_AS_PLANNED)

    def _manifest(self) -> bytes:
        plan = self._plan
        more: dict[str, Any] = {"selected": list(plan.selected)} if plan.kind != limits.TO_CENTRE else {}
        if self._blobs:
            more["blobs"] = [blob for blob, _ in self._blobs]
        return Manifest(
            format=limits.FORMAT,
            bundle=plan.bundle,
            kind=plan.kind,
            organisation=plan.organisation,
            sender=sealing.key_id(bytes.fromhex(self._sender.certificate.certificate.device)),
            recipients=_key_ids(plan),
            schema_version=plan.schema_version,
            sites=list(plan.sites),
            have=dict(plan.have),
            counts=self._counts,
            app_version=plan.app_version,
            made_at=plan.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            **more,
        ).canonical()


_NEW = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_NOT_AS_PLANNED = (
    "The records on this laptop do not add up, so no bundle was made. Every record is still here. "
    "Make a backup, then run “engage-desktop doctor”."
)


class _Pulled:
    """Lets a reader take any number of bytes from pieces that come as they come."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._held = pieces, memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        while not self._held:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._held = memoryview(piece)
        taken, self._held = bytes(self._held[:size]), self._held[size:]
        return taken


class _Sealed:
    """Writes to a file, counting and hashing what goes in."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self.sha256, self.length = file, hashlib.sha256(), 0

    def write(self, data: bytes) -> None:
        self.sha256.update(data)
        self.length += len(data)
        left = memoryview(data)
        while left:
            left = left[self._file.write(left) :]

    def flush(self) -> None:
        """Nothing is held."""
