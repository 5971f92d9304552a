"""Reading what strace wrote down of a child's work on one folder, as changes of a `Disk` and lines it told, in order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.disk import Disk, File, Naming, Resize, Write

CALLS = (
    *("open", "openat", "creat", "close", "dup", "dup2", "dup3", "lseek", "write", "pwrite64", "writev", "pwritev"),
    *("pwritev2", "ftruncate", "truncate", "fallocate", "fsync", "fdatasync", "sync_file_range", "rename", "renameat"),
    *("renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat"),
    *("sendfile", "copy_file_range"),
)
OPTIONS = ("-xx", "-s", "100000000", "-e", f"trace={','.join(f'?{call}' for call in CALLS)}")
_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)")
_HARMLESS = {"sync_file_range"}


class NotUnderstood(Exception):
    """The child asked something of the disk that the reader of recordings does not know."""


@dataclass
class _Open:
    """An open file: its name when it was opened, the file (None for a folder), and where the next write goes."""

    name: str
    file: File | None
    at: int = 0


class Recording:
    """One recorded run. `steps()` changes the disk call by call and yields what was told."""

    def __init__(self, trace: Path, folder: Path, disk: Disk, told_on: int) -> None:
        self.disk = disk
        self._trace = trace
        self._folder = folder
        self._told_on = told_on
        self._open: dict[int, _Open] = {}

    def steps(self) -> Iterator[bytes]:
        """Yield after each change of the disk; the bytes are a told line, or nothing."""
        with self._trace.open() as lines:
            for line in lines:
                found = _LINE.match(line)
                if found is None:
                    if "<unfinished" in line or "resumed>" in line:
                        raise NotUnderstood(line[:200])
                    continue
                call, arguments, result = found[1], found[2].split(", "), found[3]
                if result == "?" or int(result) < 0:
                    continue
                told = self._take(call, arguments, int(result))
                if told is not None:
                    yield told

    def _take(self, call: str, arguments: list[str], result: int) -> bytes | None:
        if call in ("open", "openat", "creat"):
            return self._opened(self._names(call, arguments)[0], arguments[1 + (call == "openat")], result)
        if call == "close":
            self._open.pop(int(arguments[0]), None)
            return None
        if call in ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "lseek", "sendfile"):
            return self._on_open(call, arguments, result)
        if call in ("rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir"):
            return self._named(call, self._names(call, arguments))
        if call in _HARMLESS or not (any(map(self._is_open, arguments)) or any(self._names(call, arguments))):
            return None
        raise NotUnderstood(f"{call}({', '.join(arguments)[:200]})")

    def _opened(self, name: str | None, flags: str, descriptor: int) -> bytes | None:
        self._open.pop(descriptor, None)
        if name is None:
            return None
        file = self.disk.live.get(name)
        if name == "" or (file is None and name in self.disk.live):
            self._open[descriptor] = _Open(name, None)
            return None
        changed = None
        if file is None:
            file, changed = File(), b""
            self.disk.name(Naming(to=name, file=file))
        elif "O_TRUNC" in flags and file.live:
            file.change(Resize(0))
            changed = b""
        self._open[descriptor] = _Open(name, file, len(file.live) if "O_APPEND" in flags else 0)
        return changed

    def _on_open(self, call: str, arguments: list[str], result: int) -> bytes | None:
        descriptor = int(arguments[0])
        if call == "write" and descriptor == self._told_on:
            return text(arguments[1])[:result]
        held = self._open.get(descriptor)
        if held is None:
            return None
        if call == "lseek":
            held.at = result
            return None
        if held.file is None:
            if call in ("fsync", "fdatasync"):
                self.disk.sync_folder(held.name)
                return b""
            raise NotUnderstood(f"{call} on a folder")
        self._changed(call, held, held.file, arguments, result)
        return b""

    def _changed(self, call: str, held: _Open, file: File, arguments: list[str], result: int) -> None:
        if call in ("fsync", "fdatasync"):
            self.disk.sync_file(file, held.name)
        elif call == "ftruncate":
            file.change(Resize(int(arguments[1])))
        elif call == "pwrite64":
            file.change(Write(int(arguments[3]), text(arguments[1])[:result]))
        elif call == "write":
            file.change(Write(held.at, text(arguments[1])[:result]))
            held.at += result
        else:
            source = self._open.get(int(arguments[1]))
            if source is None or source.file is None:
                raise NotUnderstood("sendfile from elsewhere")
            start = source.at if arguments[2] == "NULL" else int(arguments[2][1:].partition("]")[0])
            file.change(Write(held.at, bytes(source.file.live[start : start + result])))
            held.at += result
            source.at += result if arguments[2] == "NULL" else 0

    def _named(self, call: str, names: list[str | None]) -> bytes | None:
        first = names[0]
        if call.startswith("rename"):
            second = names[1]
            if first is None or second is None:
                raise NotUnderstood(f"a name moved over the edge of the folder: {names}")
            self.disk.name(Naming(to=second, file=self.disk.live[first], away=first))
            return b""
        if first is None:
            return None
        self.disk.name(Naming(to=first) if call.startswith("mkdir") else Naming(away=first))
        return b""

    def _names(self, call: str, arguments: list[str]) -> list[str | None]:
        """Return the paths that a call is given as names below the folder; None stands for a path elsewhere."""
        names: list[str | None] = []
        for position, part in enumerate(arguments):
            if not part.startswith('"'):
                continue
            path = os.fsdecode(text(part))
            before = arguments[position - 1] if position and "at" in call else ""
            if not path.startswith("/") and before.isdigit():
                held = self._open.get(int(before))
                names.append(None if held is None else f"{held.name}/{path}".lstrip("/"))
            elif path == str(self._folder):
                names.append("")
            else:
                inside = path.startswith(f"{self._folder}/")
                names.append(path.removeprefix(f"{self._folder}/") if inside else None)
        return names

    def _is_open(self, part: str) -> bool:
        return part.isdigit() and int(part) in self._open


def text(quoted: str) -> bytes:
    """Return the bytes of a string as strace writes it with -xx."""
    if not quoted.endswith('"'):
        raise NotUnderstood(f"a string was cut short: {quoted[-40:]}")
    return bytes.fromhex(quoted.strip('"').replace("\\x", ""))
