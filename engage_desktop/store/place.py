"""Where a workspace may lie: a private folder on this laptop's own disk, never one that is shared or copied about."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from engage_desktop.store.refusals import DiskRefused, NoWorkspace, PlaceRefused

_SHARED_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "syncthing": "Syncthing",
    "pcloud drive": "pCloud",
    "mega": "MEGA",
    "cloudstorage": "a cloud drive",
}
_NAMED_FURTHER = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "icloud drive", "box sync")
"""Shared folders that often carry more behind their name: "OneDrive - Sefton Council", "Dropbox (Personal)"."""
_VISIBLE_NAMES = {
    "desktop": "Desktop",
    "documents": "Documents",
    "my documents": "Documents",
    "roaming": "a roaming profile",
}
_NETWORK_TYPES = {"nfs", "nfs4", "cifs", "smbfs", "smb3", "sshfs", "fuse.sshfs", "9p", "afs", "davfs", "fuse.davfs2"}


def why_not(folder: Path, *, mounts: str | None = None) -> str | None:
    """Return why a workspace must not lie in `folder`, as part of a sentence, or None where it may.

    mounts: the text of /proc/mounts; read from the system where it is None.
    """
    folder = folder.expanduser().absolute()
    return _why_not(folder, mounts) or _why_not(folder.resolve(), mounts)


def _why_not(folder: Path, mounts: str | None) -> str | None:
    for part in folder.parts:
        lowered = part.lower()
        for name, product in _SHARED_NAMES.items():
            if lowered == name or (name in _NAMED_FURTHER and lowered.startswith((f"{name} ", f"{name}-", f"{name}~"))):
                return f"the folder is in {product}, which copies files elsewhere and can damage them while they are in use"
        if lowered in _VISIBLE_NAMES and Path.home() in folder.parents:
            return f"the folder is in {_VISIBLE_NAMES[lowered]}, which many laptops copy elsewhere or show to others"
    if str(folder).startswith(("\\\\", "//")):
        return "the folder is on a network drive, where records can be lost when the connection breaks"
    if _network_type(folder, mounts) is not None:
        return "the folder is on a network drive, where records can be lost when the connection breaks"
    return None


def make_private(folder: Path) -> None:
    """Make `folder` so that only this person can read it (mode 0700), or refuse."""
    reason = why_not(folder)
    if reason:
        raise PlaceRefused(f"A workspace cannot be kept here: {reason}. Nothing was made. Choose another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name != "nt":
            folder.chmod(0o700)
    except OSError as error:
        raise DiskRefused(
            f"The folder for the records cannot be made ({error.strerror}). Nothing was made. Choose another folder."
        ) from error


def require_private(folder: Path) -> None:
    """Close the folder to others where it stands open, and refuse a place where no workspace may lie."""
    reason = why_not(folder)
    if reason:
        raise PlaceRefused(
            f"This workspace is not opened here: {reason}. Nothing was changed. Move it to another folder."
        )
    try:
        if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
            folder.chmod(0o700)
    except FileNotFoundError as error:
        raise NoWorkspace("There is no workspace in this folder. Make a new one, or choose another folder.") from error
    except OSError as error:
        raise DiskRefused(
            f"The folder with the records cannot be closed to others ({error.strerror}). Nothing was changed. "
            "Move it to a folder of your own."
        ) from error


def _network_type(folder: Path, mounts: str | None) -> str | None:
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text()
        except OSError:  # another system, or no file can be opened any more
            mounts = ""
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        if (str(folder) + "/").startswith(point.rstrip("/") + "/") and len(point) >= len(best):
            best, kind = point, parts[2]
    return kind if kind in _NETWORK_TYPES and best != "/" else None  # nothing else is there where "/" is one
