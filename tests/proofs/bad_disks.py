"""Every way in which a disk can fail a child, and how each is made and taken away again. What the child does is not here."""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.traced import Traced

TMPFS_MIB = 24
ERRORS = {
    "pwrite64": ("ENOSPC", "EIO", "EROFS", "EDQUOT"),
    "fsync": ("EIO", "ENOSPC"),
    "ftruncate": ("EIO", "ENOSPC"),
    "pread64": ("EIO",),
    "openat": ("EACCES", "EMFILE", "ENOSPC", "EROFS"),
    "unlink": ("EIO", "EROFS"),
    "rename": ("EIO", "ENOSPC"),
    "mmap": ("ENOMEM",),
}
FILES = (
    "",
    "/engage.db",
    "/engage.db-wal",
    "/keys.slots",
    "/keys.slots.copy",
    "/incarnation",
    "/lock",
    "/in-use",
    "/backups",
)
OFTEN = {"pwrite64": 90, "fsync": 16, "ftruncate": 3, "pread64": 20, "openat": 12, "unlink": 3, "rename": 3, "mmap": 3}
"""About how often each call comes while a child works, so that a fault can be set on any of them."""


@dataclass(frozen=True)
class Point:
    """One fault. during: "work", "opening", "closing", "backup" or "passphrase"; how: what happens to the disk."""

    during: str
    how: str
    call: str = ""
    error: str = ""
    when: str = ""
    size: int = 0

    def __str__(self) -> str:
        return f"{self.how} {self.call} {self.error} {self.when}{self.size or ''} during {self.during}"


@contextmanager
def small_disk(folder: Path) -> Iterator[Path | None]:
    """Mount a small disk in memory, or give None where this is not permitted."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={TMPFS_MIB}m,mode=0700", "engage-proof", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def points(count: int, chance: random.Random, *, can_fill: bool) -> Iterator[Point]:
    """Yield faults of every kind, evenly, at random places."""
    ways = [
        lambda call=call: injected(call, chance) for call in ERRORS for _ in range(2 + (call in ("pwrite64", "fsync")))
    ]
    ways += [lambda: Point(chance.choice(("work", "backup")), "file size", size=chance.randrange(4_096, 2**20))] * 2
    ways += [lambda: Point(chance.choice(("work", "backup", "closing")), "moved away")]
    ways += [
        lambda: Point("work", "removed"),
        lambda: Point("work", "log removed"),
        lambda: Point("work", "open files"),
    ]
    if can_fill:
        ways += [
            lambda: Point(chance.choice(("work", "backup", "opening", "closing")), "full", size=chance.randrange(9))
        ] * 4
        ways += [lambda: Point("opening", "read-only")]
    for number in range(count):
        yield ways[number % len(ways)]()


def injected(call: str, chance: random.Random) -> Point:
    during = chance.choice(("work", "work", "work", "opening", "closing", "backup", "passphrase"))
    when = chance.randrange(1, OFTEN[call] if during == "work" else max(2, OFTEN[call] // 3))
    often = chance.choice(("", "+", "+3"))
    return Point(during, "injected", call, chance.choice(ERRORS[call]), f"{when}{often}")


@contextmanager
def disk_failing(point: Point, child: Traced, folder: Path) -> Iterator[None]:
    """Let the fault hold while the block runs, and take it away again."""
    away = folder.with_name("away")
    if point.how == "injected":
        only = [option for name in FILES for option in ("-P", f"{folder}{name}")] if point.call == "openat" else []
        fault = f"inject={point.call}:error={point.error}:when={point.when}"
        child.attach([*only, "-e", f"trace={point.call}", "-e", fault])
        yield
        child.detach()
    elif point.how in ("file size", "open files"):
        kind = resource.RLIMIT_FSIZE if point.how == "file size" else resource.RLIMIT_NOFILE
        held = resource.prlimit(child.pid, kind)
        resource.prlimit(child.pid, kind, (point.size if point.how == "file size" else 8, held[1]))
        yield
        resource.prlimit(child.pid, kind, held)
    elif point.how == "full":
        ballast = folder.with_name("ballast")
        fill(ballast, leave=point.size * 8_192)
        yield
        ballast.unlink()
    elif point.how == "read-only":
        remount(folder.parent, "ro")
        yield
        remount(folder.parent, "rw")
    elif point.how == "moved away":
        folder.rename(away)
        yield
        shutil.rmtree(folder, ignore_errors=True)
        away.rename(folder)
    elif point.how == "log removed":
        (folder / "engage.db-wal").unlink()
        yield
    else:
        shutil.rmtree(folder)
        yield


def fill(ballast: Path, *, leave: int) -> None:
    """Write until the small disk is full, then give back a little. No other disk is ever filled."""
    assert ballast.parent.is_mount(), f"{ballast.parent} is not a disk of its own"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        for _ in range(TMPFS_MIB * 16):
            file.write(bytes(1 << 16))
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - leave))


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)
