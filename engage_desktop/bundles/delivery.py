"""Putting a finished bundle on a stick or in a folder, and saying "safe to remove" only after it came back the same."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from engage_desktop.bundles import disk, limits
from engage_desktop.bundles.codes import BundleDamaged, NoSpace, Stopped
from engage_desktop.bundles.progress import Cancelled, Progress, never, silent
from engage_desktop.domain.refusals import Refusal


class PlaceReadOnly(Refusal):
    """Nothing can be written to the stick or folder."""

    code = "S01"


class PlaceGone(Refusal):
    """The stick or folder is not there any more, or fails."""

    code = "S02"


class CameBackDifferent(Refusal):
    """What the stick gives back is not what was written."""

    code = "S03"


@dataclass(frozen=True, slots=True)
class Delivered:
    """A bundle that was read back from its place and found the same: the place is safe to remove."""

    path: Path
    sha256: str
    size: int


class Place:
    """A folder on a disk or stick. Another kind of place gives the same few things."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def create(self, name: str) -> IO[bytes]:
        """Open a file for writing, emptied if it was there."""
        return (self.folder / name).open("wb")

    def make_last(self, file: IO[bytes]) -> None:
        """Return once the file is on the medium, and forget what was kept in memory of it."""
        file.flush()
        os.fsync(file.fileno())
        disk.forget_cached(file.fileno())

    def rename(self, name: str, new_name: str) -> None:
        """Give a file its name, in place of any other, and make that last."""
        (self.folder / name).replace(self.folder / new_name)
        disk.sync_folder(self.folder)

    def open_again(self, name: str) -> IO[bytes]:
        """Open a file for reading, from the medium as far as the system allows."""
        file = (self.folder / name).open("rb")
        disk.forget_cached(file.fileno())
        return file

    def remove(self, name: str) -> None:
        """Take a file away."""
        (self.folder / name).unlink(missing_ok=True)


def deliver(
    bundle: Path, sha256: str, place: Place, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Delivered:
    """Copy a bundle to a place under its own name. Returns only when it is safe to remove the stick.

    sha256: what the whole file must be, from when it was made. No half file is left under the final name: the copy is
    read back under a passing name first, and once more after it has its real one.
    """
    name, part = bundle.name, f"{bundle.name}.part"
    left: list[str] = [part]
    try:
        size = _copy(bundle, sha256, place, part, progress, cancelled)
        _read_back(place, part, sha256, lambda done: progress(size + done, 3 * size))
        place.rename(part, name)
        left = [name]
        _read_back(place, name, sha256, lambda done: progress(2 * size + done, 3 * size))
        left = []
    except OSError as error:
        raise _refusal(error) from error
    finally:
        for unfit in left:
            with suppress(OSError):
                place.remove(unfit)
    return Delivered(path=place.folder / name, sha256=sha256, size=size)


def _copy(bundle: Path, sha256: str, place: Place, name: str, progress: Progress, cancelled: Cancelled) -> int:
    """Write a copy under `name` and make it last; return its size."""
    found, size, done = hashlib.sha256(), 0, 0
    with _source(bundle) as source, place.create(name) as copy:
        size = os.fstat(source.fileno()).st_size
        while piece := source.read(limits.PIECE):
            if cancelled():
                raise Stopped
            found.update(piece)
            copy.write(piece)
            done += len(piece)
            progress(done, 3 * size)
        place.make_last(copy)
    if found.hexdigest() != sha256:
        raise BundleDamaged(_SOURCE_UNFIT)
    return size


def _source(bundle: Path) -> IO[bytes]:
    try:
        return bundle.open("rb")
    except OSError as error:
        raise BundleDamaged(_SOURCE_UNFIT) from error


def _read_back(place: Place, name: str, sha256: str, seen: Callable[[int], None]) -> None:
    found, done = hashlib.sha256(), 0
    with place.open_again(name) as file:
        while piece := file.read(limits.PIECE):
            found.update(piece)
            done += len(piece)
            seen(done)
    if found.hexdigest() != sha256:
        raise CameBackDifferent(
            "The stick did not give back what was written to it. The bundle is not on it; every record is still on "
            "this laptop. Do not use this stick again; put the bundle on another one."
        )


def _refusal(error: OSError) -> Refusal:
    if disk.is_full(error):
        return NoSpace(
            "There is not enough room on the stick. The bundle is not on it; every record is still on this laptop. "
            "Use another stick, or make room on this one, then try again."
        )
    if disk.is_read_only(error):
        return PlaceReadOnly(
            "Nothing can be written to this stick or folder. The bundle is not on it; every record is still on this "
            "laptop. Look for a lock switch on the stick, or choose another folder, then try again."
        )
    return PlaceGone(
        "The stick or folder is not there any more, or has failed. The bundle is not on it; every record is still on "
        "this laptop. Plug the stick in again, or use another one, then try again."
    )


_SOURCE_UNFIT = (
    "The bundle kept on this laptop is damaged or gone, so it was not copied. Every record is still on this laptop. "
    "Make the bundle again, then copy it."
)
