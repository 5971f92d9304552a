"""The inside of a bundle as bytes: length-prefixed frames in one zlib stream, written and read within bounds.

A frame is a 4-byte big-endian length, one byte that names its kind, and the body; the length counts kind and body.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

from engage_desktop.bundles import limits
from engage_desktop.bundles.codes import ContentUnfit, OverLimit

MANIFEST, OPERATION, ERASED, BLOB, PADDING, END = b"M", b"O", b"T", b"B", b"P", b"E"
LEVEL = 6
HEAD = struct.Struct(">Ic")
LARGEST_BODY = limits.LARGEST_FRAME - 1


def frame(kind: bytes, body: bytes) -> bytes:
    """Return one frame."""
    return HEAD.pack(len(body) + 1, kind) + body


def inflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what a zlib stream holds, never more than one piece at a time; nothing may follow the stream."""
    stream = zlib.decompressobj()
    taken = given = 0
    for piece in pieces:
        if stream.eof:
            raise ContentUnfit
        taken += len(piece)
        out = _next(stream, piece)
        while out:
            given += len(out)
            if given > limits.LARGEST_INFLATED or given > max(limits.RATIO_ALLOWANCE, limits.LARGEST_RATIO * taken):
                raise OverLimit
            yield out
            out = _next(stream, stream.unconsumed_tail)
        if stream.unused_data:
            raise ContentUnfit
    if not stream.eof:
        raise ContentUnfit


def split(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield each frame as (kind, body, all of its bytes)."""
    held = b""
    for piece in pieces:
        held = held + piece if held else piece
        at, end = 0, len(held)
        while end - at >= HEAD.size:
            length, kind = HEAD.unpack_from(held, at)
            if not 1 <= length <= limits.LARGEST_FRAME:
                raise OverLimit if length else ContentUnfit
            after = at + 4 + length
            if after > end:
                break
            yield kind, held[at + HEAD.size : after], held[at:after]
            at = after
        held = held[at:]
    if held:
        raise ContentUnfit


def _next(stream: zlib._Decompress, piece: bytes) -> bytes:
    try:
        return stream.decompress(piece, limits.PIECE)
    except zlib.error as error:
        raise ContentUnfit from error
