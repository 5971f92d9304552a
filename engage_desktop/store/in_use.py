"""One program at a time: a lock that the operating system holds on a file, and lets go by itself when a program dies."""

from __future__ import annotations

import errno
import os
import sys
import weakref
from pathlib import Path

from engage_desktop.store.refusals import DiskRefused, WorkspaceInUse

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE = "lock"


class Hold:
    """The right to write in one folder, until `release` or the end of the program. The file itself stays, empty."""

    def __init__(self, folder: Path) -> None:
        """Take the right, or raise WorkspaceInUse where another window or command has it."""
        try:
            descriptor = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DiskRefused(
                f"The laptop does not let the program write in the folder with the records ({error.strerror}). "
                "Nothing was changed. Check the disk and the folder, then try again."
            ) from error
        if not _lock(descriptor):
            os.close(descriptor)
            raise WorkspaceInUse(
                "Another window or command has this workspace open. Nothing was changed. Close the other one first."
            )
        self._close = weakref.finalize(self, os.close, descriptor)

    def release(self) -> None:
        """Let others open the workspace; again is harmless."""
        self._close()


def _lock(descriptor: int) -> bool:
    """Return whether the lock is ours now; where the disk knows no locks, nobody can be kept out and it is."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)
    return True
