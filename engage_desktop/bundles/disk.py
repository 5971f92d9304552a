"""What disks and sticks say, and asking them to make things last. Knows nothing of bundles."""

from __future__ import annotations

import errno
import os
from pathlib import Path

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def is_full(error: OSError) -> bool:
    """Return whether there was no room."""
    return error.errno in FULL


def is_read_only(error: OSError) -> bool:
    """Return whether nothing may be written there."""
    return error.errno in READ_ONLY


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last; does nothing where the system has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def forget_cached(handle: int) -> None:
    """Ask the system to read this file from the medium next time, as far as it lets itself be asked."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
