"""The outside of a bundle: start, header, signature, and the sealed payload's place and hash. Needs no key."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import struct
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engage_desktop.bundles import limits, sealing
from engage_desktop.bundles.certificates import certificate_id, is_in_force, is_vouched_for
from engage_desktop.bundles.codes import (
    BundleDamaged,
    ContentUnfit,
    FileUnreadable,
    MadeByNewer,
    NotABundle,
    OverLimit,
    SignatureWrong,
    SignerNotAllowed,
    SignerUnknown,
    Stopped,
    TooOld,
)
from engage_desktop.bundles.progress import Cancelled, Progress, never, silent
from engage_desktop.bundles.shapes import Header, parsed, plain

PREFIX = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Outside:
    """What is written on the outside. signed: the bytes that the signature covers."""

    header: Header
    signed: bytes
    signature: bytes
    size: int

    @property
    def payload_at(self) -> int:
        """Where the sealed payload starts."""
        return len(self.signed) + limits.SIGNATURE_LENGTH


@dataclass(frozen=True, slots=True)
class Inspection:
    """What can be said about a whole and rightly signed bundle without any key.

    root: public half of the team root that vouches for the sender. is_root_known: whether it is one of those given.
    """

    header: Header
    size: int
    root: str
    is_root_known: bool
    is_in_force: bool
    certificate_id: str


def inspect(
    path: Path,
    *,
    roots: tuple[bytes, ...] = (),
    today: date,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Inspection:
    """Check structure, limits, both signatures and the payload's hash, without a key. Refuses with B01-B05, B11-B14."""
    with open_bundle(path) as file:
        outside = read_outside(file)
        header = outside.header
        if not is_vouched_for(header):
            raise SignerUnknown
        check_signature(outside)
        check_payload(file, outside, progress=progress, cancelled=cancelled)
    return Inspection(
        header=header,
        size=outside.size,
        root=header.root,
        is_root_known=bytes.fromhex(header.root) in roots,
        is_in_force=all(is_in_force(signed.certificate, today) for signed in header.certificates),
        certificate_id=certificate_id(header.certificates[0]),
    )


def open_bundle(path: Path) -> io.FileIO:
    """Open a plain file for reading, or refuse."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotABundle
        return io.FileIO(path, "rb")
    except OSError as error:
        raise FileUnreadable from error


def read_outside(file: io.FileIO) -> Outside:
    """Read and check everything before the payload, except who signed it. Leaves the file at the payload."""
    size = os.fstat(file.fileno()).st_size
    magic = take(file, len(limits.MAGIC))
    if magic != limits.MAGIC:
        is_mangled = limits.MAGIC.startswith(magic) or magic[:7] == limits.MAGIC[:7]
        raise BundleDamaged if is_mangled else NotABundle
    if size > limits.LARGEST_FILE:
        raise OverLimit
    prefix = take(file, PREFIX.size)
    if len(prefix) < PREFIX.size:
        raise BundleDamaged
    (length,) = PREFIX.unpack(prefix)
    if length > limits.LARGEST_HEADER:
        raise OverLimit
    raw, signature = take(file, length), take(file, limits.SIGNATURE_LENGTH)
    if len(raw) < length or len(signature) < limits.SIGNATURE_LENGTH:
        raise BundleDamaged
    return Outside(header=read_header(raw), signed=magic + prefix + raw, signature=signature, size=size)


def read_header(raw: bytes) -> Header:
    """Return the header. Which version made it is asked first, as a newer one may look different."""
    value = plain(raw, BundleDamaged)
    made_with = value.get("format")
    if type(made_with) is int and made_with > limits.FORMAT:
        raise MadeByNewer
    if type(made_with) is int and made_with < limits.OLDEST_FORMAT:
        raise TooOld
    header = parsed(raw, Header, MadeByNewer if _names_the_unknown(value.get("critical")) else BundleDamaged)
    if header.payload_length > limits.LARGEST_PAYLOAD:
        raise OverLimit
    return header


def check_signature(outside: Outside) -> None:
    """Refuse unless the named device signed, and all that must be understood is understood."""
    header = outside.header
    if not sealing.is_signed_by(bytes.fromhex(header.sender.device), outside.signature, outside.signed):
        raise SignatureWrong
    if not limits.FEATURES_UNDERSTOOD.issuperset(header.critical) or header.kind not in limits.KINDS:
        raise MadeByNewer
    if len(header.certificates) > 1 and limits.CHAIN not in header.critical:
        raise ContentUnfit
    if header.kind in limits.KINDS_OF_CENTRES and not header.sender.is_centre:
        raise SignerNotAllowed(
            "Only the central team makes bundles of this kind, and a laptop made this one. Nothing was changed. "
            "Keep the file, and ask the person who looks after your team's laptops."
        )


def _names_the_unknown(critical: object) -> bool:
    """Return whether a list of features, not yet checked, holds one that this version does not know."""
    named = [feature for feature in critical if isinstance(feature, str)] if isinstance(critical, list) else []
    return not limits.FEATURES_UNDERSTOOD.issuperset(named)


def check_payload(file: io.FileIO, outside: Outside, *, progress: Progress, cancelled: Cancelled) -> None:
    """Hash the payload and compare it with the header; leaves the file at the payload."""
    length = outside.header.payload_length
    if outside.size != outside.payload_at + length:
        raise BundleDamaged
    found, left = hashlib.sha256(), length
    while left:
        if cancelled():
            raise Stopped
        piece = take(file, min(left, limits.PIECE))
        if not piece:
            raise BundleDamaged
        found.update(piece)
        left -= len(piece)
        progress(length - left, length)
    if found.hexdigest() != outside.header.payload_sha256 or take(file, 1):
        raise BundleDamaged
    file.seek(outside.payload_at)


def take(file: io.FileIO, size: int) -> bytes:
    """Return the next `size` bytes, fewer only at the end, or refuse when the disk or stick fails."""
    found = b""
    try:
        while len(found) < size and (piece := file.read(size - len(found))):
            found += piece
    except OSError as error:
        raise FileUnreadable from error
    return found
