"""Reading a bundle: every step in its one order, each with its code. Nothing is handed over before the last."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from engage_desktop.bundles import codes, disk, inside, limits, outside, sealing
from engage_desktop.bundles.certificates import Trust, certificate_id, is_in_force, is_vouched_for, lost_at
from engage_desktop.bundles.codes import (
    BundleDamaged,
    ContentUnfit,
    NoSpace,
    NotForThisTeam,
    Notice,
    OtherOrganisation,
    OverLimit,
    SignerNotAllowed,
    SignerUnknown,
    Stopped,
)
from engage_desktop.bundles.inside import Checked
from engage_desktop.bundles.outside import Outside
from engage_desktop.bundles.packs import Pack
from engage_desktop.bundles.progress import Cancelled, Progress, never, silent
from engage_desktop.bundles.shapes import Blob, Header, Manifest
from engage_desktop.bundles.spool import Spool
from engage_desktop.domain.log import Entry

AGE_START = b"age-encryption.org/v1\n"
ROOM_PER_BYTE = 3
"""The records, their projection and their search index, for each byte that comes out of the bundle."""


@dataclass(frozen=True, slots=True)
class ReadBundle:
    """A bundle that passed every check. Use it in a `with`: leaving forgets what was opened.

    checked and spool are None when it was brought in before; there is nothing to do then.
    """

    header: Header
    sha256: str
    notices: tuple[Notice, ...]
    checked: Checked | None = None
    spool: Spool | None = None

    @property
    def is_new(self) -> bool:
        """Return whether there is anything to bring in."""
        return self.checked is not None

    @property
    def manifest(self) -> Manifest | None:
        """The first frame, or None when it was brought in before."""
        return self.checked.manifest if self.checked is not None else None

    @property
    def kind(self) -> str:
        """What it is for: "to-centre", "peer", "return", "pack" or "erasure"."""
        return self.header.kind

    @property
    def device(self) -> str:
        """The public key of the device that made it, 64 hex digits."""
        return self.header.sender.device

    @property
    def role(self) -> str:
        """What that device is: "laptop" or "centre"."""
        return self.header.sender.role

    @property
    def label(self) -> str:
        """What that device is called."""
        return self.header.sender.label

    @property
    def is_selected(self) -> bool:
        """Whether the entries were picked out and stand without their neighbours."""
        return self.header.kind != limits.TO_CENTRE

    @property
    def made_at(self) -> datetime | None:
        """When it was made, by the clock of the device that made it; None when it was brought in before."""
        return datetime.fromisoformat(self.manifest.made_at) if self.manifest is not None else None

    @property
    def pack(self) -> Pack | None:
        """The pack in a bundle of that kind."""
        return self.checked.pack if self.checked is not None else None

    @property
    def pack_document(self) -> bytes:
        """The pack as canonical JSON, or nothing."""
        return self.checked.pack_document if self.checked is not None else b""

    def entries(self) -> Iterator[Entry]:
        """Yield every entry, as often as asked. End the transaction only after the last one has come."""
        if self.checked is not None and self.spool is not None:
            yield from inside.entries(self.spool.pieces(), self.checked)

    def operations(self) -> Iterator[Entry]:
        """Yield every entry: another name for entries()."""
        return self.entries()

    def blobs(self) -> Iterator[tuple[Blob, bytes]]:
        """Yield the pack and every attachment, each with what the manifest says of it."""
        if self.checked is not None and self.spool is not None:
            yield from inside.blobs(self.spool.pieces(), self.checked.manifest)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.spool is not None:
            self.spool.close()


def read(
    path: Path,
    identities: Sequence[str],
    trust: Trust,
    *,
    work_folder: Path,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> ReadBundle:
    """Check a bundle completely and return it, or refuse and change nothing.

    identities: age identities of the team. work_folder: private, on the laptop's own disk, never the stick.
    progress: told (done, total) of an arbitrary measure. Safe to call from a worker thread.
    """
    with outside.open_bundle(path) as file:
        found = outside.read_outside(file)
        header, length = found.header, found.header.payload_length
        check_signer(header, trust)
        outside.check_signature(found)
        outside.check_payload(file, found, progress=lambda done, _: progress(done, 3 * length), cancelled=cancelled)
        when = trust.already_imported(header.bundle)
        if when is not None:
            return ReadBundle(header=header, sha256=header.payload_sha256, notices=(codes.already_imported(when),))
        check_recipient(header, identities, trust)
        with ExitStack() as undo:
            spool = undo.enter_context(Spool(work_folder))
            _open_seal(_Payload(file, found, progress, cancelled), spool, identities)
            checked = inside.check(_watched(spool, length, progress, cancelled), header, trust)
            if trust.free_bytes is not None and trust.free_bytes() < ROOM_PER_BYTE * checked.size:
                raise NoSpace
            undo.pop_all()
    return ReadBundle(header, header.payload_sha256, checked.notices, checked, spool)


def check_signer(header: Header, trust: Trust) -> None:
    """Refuse unless a pinned root vouches for the sender, today, and has not taken it back."""
    root = bytes.fromhex(header.root)
    if root not in trust.roots and header.organisation != trust.organisation:
        raise OtherOrganisation
    if root not in trust.roots or not is_vouched_for(header):
        raise SignerUnknown
    for signed in header.certificates:
        if certificate_id(signed) in trust.revoked or not is_in_force(signed.certificate, trust.now.date()):
            raise SignerNotAllowed
    may_be_reviewed = trust.accept_revoked_before and header.kind not in limits.KINDS_OF_CENTRES
    if lost_at(header, trust) is not None and not may_be_reviewed:
        raise SignerNotAllowed(
            "The laptop that made this bundle was reported lost, or may no longer sign for your team. Nothing was changed. "
            "Keep the file; the central team can look through it and take in what was recorded before."
        )


def check_recipient(header: Header, identities: Sequence[str], trust: Trust) -> None:
    """Refuse unless the bundle is for this organisation and one of our keys."""
    if header.organisation != trust.organisation:
        raise OtherOrganisation
    ours = {sealing.key_id(sealing.recipient_of(identity)) for identity in identities}
    if ours.isdisjoint(header.recipients):
        raise NotForThisTeam(
            "This bundle is sealed for other people of your team, such as another laptop, so it does not open here. "
            "Nothing was changed. Leave the file where it is, for them."
        )


def _open_seal(payload: _Payload, spool: Spool, identities: Sequence[str]) -> None:
    """Move what is sealed into the spool; its last piece has been met and the hash compared when this returns."""
    try:
        sealing.open_stream(payload, spool, identities)
    except sealing.NoKeyFits as error:
        raise NotForThisTeam from error
    except sealing.SealBroken as error:
        payload.refuse_if_changed()
        raise ContentUnfit from error
    except OSError as error:
        raise NoSpace if disk.is_full(error) else error from error
    payload.refuse_if_changed()


def _watched(spool: Spool, length: int, progress: Progress, cancelled: Cancelled) -> Iterator[bytes]:
    done = 0
    for piece in spool.pieces():
        if cancelled():
            raise Stopped
        yield piece
        done += len(piece)
        progress(2 * length + length * done // spool.size, 3 * length)


class _Payload:
    """The sealed payload, pulled once more and hashed again, so that a file that changes meanwhile is noticed.

    Its age header is capped before anything works on it: one that is too long can cost minutes.
    """

    def __init__(self, file: io.FileIO, found: Outside, progress: Progress, cancelled: Cancelled) -> None:
        self._file, self._progress, self._cancelled = file, progress, cancelled
        self._expected, self._length = found.header.payload_sha256, found.header.payload_length
        self._held = outside.take(file, min(self._length, limits.LARGEST_AGE_HEADER))
        self._hash, self._passed = hashlib.sha256(self._held), len(self._held)
        check_age_header(self._held)

    def read(self, size: int = -1) -> bytes:
        if not self._held:
            self._held = self._next()
        taken, self._held = self._held[:size], self._held[size:]
        return taken

    def refuse_if_changed(self) -> None:
        """Read to the end and compare the hash with the header's."""
        while self._next():
            pass
        if self._hash.hexdigest() != self._expected:
            raise BundleDamaged

    def _next(self) -> bytes:
        if self._cancelled():
            raise Stopped
        piece = outside.take(self._file, min(limits.PIECE, self._length - self._passed))
        self._hash.update(piece)
        self._passed += len(piece)
        self._progress(self._length + self._passed, 3 * self._length)
        return piece


def check_age_header(start: bytes) -> None:
    """Refuse unless the first bytes of an age file hold its whole header, with few enough stanzas."""
    header, mark, _ = start.partition(b"\n--- ")
    if not start.startswith(AGE_START):
        raise ContentUnfit
    if not mark:
        raise OverLimit if len(start) >= limits.LARGEST_AGE_HEADER else ContentUnfit
    if header.count(b"\n-> ") > limits.MOST_STANZAS:
        raise OverLimit
