"""A disk as a power cut sees it: which bytes and which names are durable, and which states may be found afterwards.

Everything before the last fsync of a file is durable; later writes may be dropped, kept, or torn at sectors of 512 bytes,
each by itself. Names (created, renamed, removed) are durable after the fsync of their folder; later ones may be lost.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes written at a place."""

    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file made shorter or longer."""

    size: int


@dataclass(eq=False)
class File:
    """One file whatever it is called. durable: what a power cut leaves at least; pending: what it may take."""

    durable: bytearray = field(default_factory=bytearray)
    live: bytearray = field(default_factory=bytearray)
    pending: list[Write | Resize] = field(default_factory=list)

    def change(self, change: Write | Resize) -> None:
        apply(self.live, change)
        self.pending.append(change)

    def sync(self) -> None:
        for change in self.pending:
            apply(self.durable, change)
        self.pending.clear()

    def after_a_cut(self, chance: random.Random) -> bytearray:
        """Return what may be found: of each write that was not flushed all, nothing, or some sectors."""
        found = bytearray(self.durable)
        for change in self.pending:
            fate = chance.random()
            if fate < 0.35:
                apply(found, change)
            elif fate < 0.7 and isinstance(change, Write):
                for piece in sectors(change):
                    if chance.random() < 0.5:
                        apply(found, piece)
        return found


@dataclass(frozen=True, slots=True)
class Naming:
    """A name given to a file (or a folder: file is None), taken away, or moved from another name."""

    to: str = ""
    file: File | None = None
    away: str = ""

    def touches(self, folder: str) -> bool:
        """Return whether the fsync of `folder` makes this durable."""
        return any(name and parent_of(name) == folder for name in (self.to, self.away))


Names = dict[str, File | None]


class Disk:
    """The folder under test. live: every name now; names are paths from the folder, "" is the folder itself."""

    def __init__(self, folder: Path) -> None:
        """Begin with what lies in `folder`, all of it durable."""
        self.live: Names = {}
        for path in sorted(folder.rglob("*")):
            content = None if path.is_dir() else path.read_bytes()
            held = None if content is None else File(bytearray(content), bytearray(content))
            self.live[path.relative_to(folder).as_posix()] = held
        self._durable: Names = dict(self.live)
        self._pending: list[Naming] = []

    def name(self, naming: Naming) -> None:
        rename(self.live, naming)
        self._pending.append(naming)

    def sync_file(self, file: File, name: str) -> None:
        """Flush a file. The folders above it follow, as in every journalling file system; its own name does not."""
        file.sync()
        self._keep_folders_above(name)

    def sync_folder(self, folder: str) -> None:
        """Flush the names in a folder."""
        self._settle([naming for naming in self._pending if naming.touches(folder)])
        self._keep_folders_above(f"{folder}/" if folder else "")

    def _keep_folders_above(self, name: str) -> None:
        above = {parent.as_posix() for parent in PurePosixPath(f"{name}x").parents}
        self._settle([naming for naming in self._pending if naming.file is None and naming.to in above and naming.to])

    def _settle(self, namings: list[Naming]) -> None:
        for naming in namings:
            rename(self._durable, naming)
            self._pending.remove(naming)

    def write_state(self, target: Path, chance: random.Random) -> None:
        """Write into `target` one of the states that a power cut now may leave."""
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True, mode=0o700)
        for name, file in sorted(self._names_after_a_cut(chance).items()):
            path = target / name
            if not path.parent.is_dir():
                continue
            if file is None:
                path.mkdir(exist_ok=True, mode=0o700)
            else:
                content = shared_memory(chance) if name.endswith("-shm") else file.after_a_cut(chance)
                if content is not None:
                    path.write_bytes(content)

    def _names_after_a_cut(self, chance: random.Random) -> Names:
        names = dict(self._durable)
        in_order = chance.random() < 0.5
        kept = chance.randrange(len(self._pending) + 1)
        for position, naming in enumerate(self._pending):
            if position < kept if in_order else chance.random() < 0.5:
                rename(names, naming)
        return names


def shared_memory(chance: random.Random) -> bytes | None:
    """Return what may be found of a file that is only mapped into memory: nothing, zeros, or anything."""
    return chance.choice((None, bytes(32_768), chance.randbytes(32_768)))


def apply(content: bytearray, change: Write | Resize) -> None:
    if isinstance(change, Resize):
        if change.size < len(content):
            del content[change.size :]
        else:
            content.extend(bytes(change.size - len(content)))
        return
    if len(content) < change.offset:
        content.extend(bytes(change.offset - len(content)))
    content[change.offset : change.offset + len(change.data)] = change.data


def sectors(write: Write) -> list[Write]:
    """Return a write in the pieces that a disk writes whole."""
    pieces, start, end = [], write.offset, write.offset + len(write.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        pieces.append(Write(start, write.data[start - write.offset : stop - write.offset]))
        start = stop
    return pieces


def rename(names: Names, naming: Naming) -> None:
    """Give, take away or move a name; a folder that goes takes along what is in it."""
    if naming.away:
        names.pop(naming.away, None)
        for below in [name for name in names if name.startswith(f"{naming.away}/")]:
            del names[below]
    if naming.to:
        names[naming.to] = naming.file


def parent_of(name: str) -> str:
    return name.rpartition("/")[0]
