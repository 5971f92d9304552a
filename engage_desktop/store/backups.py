"""Backups of a workspace under the same key: made, opened and counted, thinned, restored, and proved by a drill."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engage_desktop.store import engine, in_use, opening, place, slots
from engage_desktop.store.refusals import BackupDamaged, DatabaseDamaged, DiskRefused
from engage_desktop.store.store import Store

FOLDER = "backups"
NEWEST_KEPT, DAILY_KEPT = 3, 7
_STAMP = "%Y%m%d-%H%M%S-%f"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. made_at: UTC. operations: how many log entries it holds; sha256: of the file."""

    path: Path
    made_at: datetime
    operations: int
    size: int
    sha256: str


def make(store: Store, *, now: datetime) -> Backup:
    """Copy the database into the backups folder, check and count the copy, then thin older ones.

    Raises DiskRefused, and DatabaseDamaged where a page is damaged; no older backup is thinned away then.
    """
    folder = store.folder / FOLDER
    place.make_private(folder)
    path = folder / f"engage-{now.astimezone(UTC).strftime(_STAMP)}.db"
    try:
        sha256 = _copy_at_rest(store, path)
        keep_slots(store.folder)
        operations = _counted(path, store.key)
        note = {"operations": operations, "sha256": sha256, "made_at": now.astimezone(UTC).isoformat()}
        slots.write_atomically(path.with_suffix(".json"), json.dumps(note).encode())
    except DatabaseDamaged as error:  # a copy of damage must not push out an older backup that is whole
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise DatabaseDamaged(
            "The file with the records is damaged, so no backup was made of it. The older backups are kept and nothing "
            "was changed. Close the program, open it again and choose “Restore a backup”."
        ) from error
    except (OSError, sqlite3.DatabaseError) as error:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or str(error)
        raise DiskRefused(
            f"The backup could not be written ({reason}). Your records are safe; there is no new backup. "
            "Free some space, then make the backup again."
        ) from error
    thin(folder)
    return Backup(path, now, operations, path.stat().st_size, sha256)


def keep_slots(folder: Path) -> None:
    """Bring the third copy of the key file, which lies with the backups, up to date."""
    if (folder / FOLDER).is_dir():
        slots.copy_to(folder, folder / FOLDER / slots.FILE)


def bring_back_slots(folder: Path) -> bool:
    """Where both copies of the key file are damaged or gone, bring the third back; return whether that was done."""
    if slots.is_readable(folder) or not slots.is_readable(folder / FOLDER):
        return False
    try:
        slots.copy_to(folder / FOLDER, folder / slots.FILE)
    except OSError as error:
        raise DiskRefused(
            f"The key file could not be brought back ({error.strerror}). Nothing was changed. "
            "Free some space, then try again."
        ) from error
    return True


def all_in(folder: Path) -> list[Backup]:
    """Return the backups of a workspace folder, newest first. One whose note is missing or odd is left out."""
    found = []
    for note in sorted((folder / FOLDER).glob("engage-*.json"), reverse=True):
        path = note.with_suffix(".db")
        try:
            held = json.loads(note.read_bytes())
            made_at = datetime.fromisoformat(held["made_at"])
            found.append(Backup(path, made_at, int(held["operations"]), path.stat().st_size, str(held["sha256"])))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return found


def is_as_written(backup: Backup) -> bool:
    """Return whether the file of a backup is byte for byte what was written; that needs no key."""
    try:
        return _sha256(backup.path) == backup.sha256
    except OSError:
        return False


def check(backup: Backup, key: bytes) -> int:
    """Open a backup with the key, check every page, and return how many log entries it holds. Raises BackupDamaged."""
    if not is_as_written(backup):
        raise _damaged(backup)
    try:
        connection = engine.connect(backup.path, key, read_only=True)
    except DatabaseDamaged as error:
        raise _damaged(backup) from error
    try:
        if engine.whole(connection):
            raise _damaged(backup)
        opening.refuse_newer(connection)
        return int(connection.execute("select count(*) from operations").fetchone()[0])
    finally:
        connection.close()


def restore(folder: Path, backup: Backup, key: bytes, *, now: datetime) -> Path:
    """Put a checked backup in the place of the database; what was there is kept aside and its path returned.

    The workspace gets a new site when it is opened next, so that nothing is written twice under one name. A power cut
    leaves the database of before or the backup; what was there is on the disk aside before anything is touched.
    """
    check(backup, key)
    hold = in_use.Hold(folder)
    try:
        aside = _keep_aside(folder, now)
        _put_in_place(folder, backup, key)
    except OSError as error:
        raise DiskRefused(
            f"The backup could not be put in place ({error.strerror}). What was there before is still there. "
            "Free some space, then try again."
        ) from error
    finally:
        hold.release()
    return aside


def aside_of(folder: Path, now: datetime) -> Path:
    """Return the folder in which a restore at this moment keeps what was there before."""
    return folder / "replaced" / now.astimezone(UTC).strftime(_STAMP)


def _keep_aside(folder: Path, now: datetime) -> Path:
    aside = aside_of(folder, now)
    place.make_private(aside)
    for name in (opening.DATABASE, f"{opening.DATABASE}-wal", f"{opening.DATABASE}-shm"):
        if (folder / name).exists():
            _copy_flushed(folder / name, aside / name)
    slots.sync_folder(aside)
    return aside


def _put_in_place(folder: Path, backup: Backup, key: bytes) -> None:
    part = folder / f"{opening.DATABASE}.part"
    _copy_flushed(backup.path, part)
    if (folder / opening.DATABASE).is_file():
        with suppress(
            DatabaseDamaged, DiskRefused
        ):  # a whole one is closed first: a power cut below then costs nothing
            engine.connect(folder / opening.DATABASE, key).close()
    (folder / opening.INCARNATION).unlink(missing_ok=True)
    for name in (f"{opening.DATABASE}-wal", f"{opening.DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)
    os.replace(part, folder / opening.DATABASE)
    (folder / opening.MARKER).unlink(missing_ok=True)
    slots.sync_folder(folder)


def drill(store: Store, *, now: datetime) -> int:
    """Restore the newest backup into a private folder of its own, open it, count it, and remove it again.

    Return how many log entries came back. Raises BackupDamaged where there is none or it does not come back whole.
    """
    found = all_in(store.folder)
    if not found:
        raise BackupDamaged("There is no backup yet. Your records are safe; make a backup first.")
    try:
        with tempfile.TemporaryDirectory(prefix="drill-", dir=store.folder) as name:
            folder = Path(name)
            slots.copy_to(store.folder, folder / slots.FILE)
            restore(folder, found[0], store.key, now=now)
            restored = opening.open_store(folder, store.key)
            count = restored.history.count()
            opening.close_store(restored)
    except OSError as error:
        raise DiskRefused(
            f"The backup could not be tried ({error.strerror}). Your records and the backup were not touched. "
            "Free some space, then try again."
        ) from error
    if count != found[0].operations:
        raise _damaged(found[0])
    return count


def thin(folder: Path) -> None:
    """Keep the 3 newest backups and the newest of each of the last 7 days that have one; remove the others.

    A file without its note was cut short while it was made, and goes too.
    """
    noted = [path.with_suffix(".db") for path in sorted(folder.glob("engage-*.json"), reverse=True)]
    days: dict[str, Path] = {}
    for path in noted:
        days.setdefault(path.name.split("-")[1], path)
    kept = {*noted[:NEWEST_KEPT], *list(days.values())[:DAILY_KEPT]}
    for path in {*noted, *folder.glob("engage-*.db")} - kept:
        with suppress(OSError):
            path.with_suffix(".json").unlink(missing_ok=True)
            path.unlink(missing_ok=True)


def renew(store: Store, *, now: datetime) -> int:
    """Make a new backup, then remove every older copy of the records, in which somebody who was erased may still stand.

    Return how many were removed: backups, copies from before an upgrade, and what restores kept aside. Raises DiskRefused
    where the new backup could not be made; then nothing is removed.
    """
    made = make(store, now=now)
    folder = store.folder / FOLDER
    older = [path for path in folder.glob("*.db") if path != made.path]
    asides = [path for path in (store.folder / "replaced").glob("*") if path.is_dir()]
    try:
        for path in older:
            path.with_suffix(".json").unlink(missing_ok=True)
            path.unlink(missing_ok=True)
        for path in asides:
            shutil.rmtree(path)
        slots.sync_folder(folder)
    except OSError as error:
        raise DiskRefused(
            f"An older copy of the records could not be removed ({error.strerror}); it may still name who was erased. "
            "The new backup was made. Check the folder, then try again."
        ) from error
    return len(older) + len(asides)


def _copy_at_rest(store: Store, path: Path) -> str:
    """Copy the main file while nobody writes and the write-ahead log is empty; return the SHA-256 of the copy."""
    connection = store.raw()
    store.flush()
    connection.execute("begin immediate")
    try:
        wal = store.folder / f"{opening.DATABASE}-wal"
        if wal.exists() and wal.stat().st_size:
            raise DiskRefused("Another part of the program still reads the records. Try the backup again in a moment.")
        part = path.with_name(f"{path.name}.part")
        _copy_flushed(store.folder / opening.DATABASE, part)
        os.replace(part, path)
        slots.sync_folder(path.parent)
    finally:
        connection.roll_back()
    return _sha256(path)


def _copy_flushed(source: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with source.open("rb") as reading, open(descriptor, "wb") as writing:
        shutil.copyfileobj(reading, writing, 1 << 20)
        writing.flush()
        os.fsync(writing.fileno())


def _counted(path: Path, key: bytes) -> int:
    connection = engine.connect(path, key, read_only=True)
    try:
        if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            raise DatabaseDamaged.found()
        return int(connection.execute("select count(*) from operations").fetchone()[0])
    finally:
        connection.close()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _damaged(backup: Backup) -> BackupDamaged:
    return BackupDamaged(
        f"The backup of {backup.made_at:%Y-%m-%d %H:%M} is damaged. Your records were not touched. Try an older backup."
    )
