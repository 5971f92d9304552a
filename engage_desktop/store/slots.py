"""The key slots: the database key wrapped under a passphrase and under the team's recovery key, in two equal files.

A damaged file and a wrong passphrase are told apart by a checksum over the file. A third copy lies with the backups.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Any

from engage_desktop.store import engine
from engage_desktop.store.refusals import DiskRefused, SlotsDamaged, WrongPassphrase

FORMAT = 1
FILE, COPY = "keys.slots", "keys.slots.copy"


def write_new(folder: Path, key: bytes, passphrase: str, *, recovery: bytes) -> None:
    """Write both slot files for a new workspace. recovery: the key in an age file to the team's recovery key."""
    data = _packed({"passphrase": _passphrase_slot(key, passphrase), "recovery": _text(recovery)})
    write_atomically(folder / FILE, data)
    write_atomically(folder / COPY, data)


def change_passphrase(folder: Path, key: bytes, passphrase: str) -> None:
    """Wrap the same key under a new passphrase; old or new is usable at every moment. Raises DiskRefused.

    The second copy may stay behind on a full disk; it is mended when the workspace is opened next.
    """
    data = _packed({**_read(folder), "passphrase": _passphrase_slot(key, passphrase)})
    try:
        write_atomically(folder / FILE, data)
    except OSError as error:
        raise DiskRefused(
            f"The disk did not take the new passphrase for certain ({error.strerror}). Your records are safe. One of the two "
            "opens the workspace: try the new one first, then the old one. Free some space, then change it again."
        ) from error
    with suppress(OSError):
        write_atomically(folder / COPY, data)


def change_recovery(folder: Path, recovery: bytes) -> None:
    """Replace the recovery slot in both copies, one after the other. recovery: the key in an age file."""
    slots = {**_read(folder), "recovery": _text(recovery)}
    for name in (FILE, COPY):
        write_atomically(folder / name, _packed(slots))


def open_with_passphrase(folder: Path, passphrase: str) -> bytes:
    """Return the database key. Raises WrongPassphrase or SlotsDamaged."""
    slot = _read(folder)["passphrase"]
    under = _derived(slot, passphrase)
    key = engine.unwrap(_bytes(slot["sealed"]), under, _header(slot))
    if key is None:
        raise WrongPassphrase("That is not the passphrase of this workspace. Nothing was changed. Try again.")
    return key


def recovery_blob(folder: Path) -> bytes:
    """Return the recovery slot: an age file that the team's recovery key opens to the database key."""
    return _bytes(_read(folder)["recovery"])


def is_readable(folder: Path) -> bool:
    """Return whether at least one copy is there and whole."""
    return any(_whole(folder / name) is not None for name in (FILE, COPY))


def copy_to(folder: Path, target: Path) -> bool:
    """Write a whole key file of `folder` to the file `target`; return False where there is none to write."""
    found = next((slots for name in (FILE, COPY) if (slots := _whole(folder / name)) is not None), None)
    if found is None:
        return False
    write_atomically(target, _packed(found))
    return True


def mend_copies(folder: Path) -> bool:
    """Make both files equal again from the one that is whole; return whether anything was mended."""
    slots = _read(folder)
    data = _packed(slots)
    stale = [name for name in (FILE, COPY) if not (folder / name).is_file() or (folder / name).read_bytes() != data]
    for name in stale:
        write_atomically(folder / name, data)
    return bool(stale)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace `path` by `data` so that a power cut leaves the old or the new file, never half of one. Mode 0600."""
    part = path.with_name(f"{path.name}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries to the disk, where the system can (Windows cannot and need not)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _passphrase_slot(key: bytes, passphrase: str) -> dict[str, Any]:
    salt = secrets.token_bytes(16)
    slot: dict[str, Any] = {
        "kdf": "argon2id",
        "memory_kib": engine.ARGON2_MEMORY_KIB,
        "passes": engine.ARGON2_PASSES,
        "lanes": engine.ARGON2_LANES,
        "salt": _text(salt),
    }
    slot["sealed"] = _text(engine.wrap(key, _derived(slot, passphrase), _header(slot)))
    return slot


def _one_form(passphrase: str) -> str:
    """Return the passphrase in the one form in which it is used: keyboards write "é" as one character or as two."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "replace").decode()


def _derived(slot: dict[str, Any], passphrase: str) -> bytes:
    """Return the key that a passphrase stands for, at the costs that the slot was made with."""
    costs = {name: int(slot[name]) for name in ("memory_kib", "passes", "lanes")}
    return engine.derive(_one_form(passphrase), _bytes(slot["salt"]), **costs)


def _header(slot: dict[str, Any]) -> bytes:
    return json.dumps({name: value for name, value in slot.items() if name != "sealed"}, sort_keys=True).encode()


def _packed(slots: dict[str, Any]) -> bytes:
    body = json.dumps({"format": FORMAT, "slots": slots}, sort_keys=True, indent=1)
    return f"{hashlib.sha256(body.encode()).hexdigest()}\n{body}\n".encode()


def _read(folder: Path) -> dict[str, Any]:
    refused: OSError | None = None
    for name in (FILE, COPY):
        try:
            slots = _unpacked((folder / name).read_bytes())
        except FileNotFoundError:
            continue
        except OSError as error:
            refused = error
            continue
        if slots is not None:
            return slots
    if refused is not None:
        raise DiskRefused(
            f"The disk did not give the file with the keys ({refused.strerror}). Your records are untouched. "
            "Check the disk and the folder, then try again."
        ) from refused
    raise SlotsDamaged(
        "The file with the keys is damaged or gone, in both copies. Your records are untouched but locked. "
        "Choose “Restore a backup”: every backup holds a third copy of the keys."
    )


def _whole(path: Path) -> dict[str, Any] | None:
    try:
        return _unpacked(path.read_bytes())
    except OSError:
        return None


def _unpacked(data: bytes) -> dict[str, Any] | None:
    checksum, _, body = data.partition(b"\n")
    body = body.removesuffix(b"\n")
    if hashlib.sha256(body).hexdigest().encode() != checksum:
        return None
    slots = json.loads(body)["slots"]
    return slots if isinstance(slots, dict) else None


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
