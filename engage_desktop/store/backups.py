"""Backups of a workspace under the same key: made, opened and counted, thinned, restored, and proved by a drill."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engage_desktop.store import engine, opening, place, slots
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
    """Copy the database into the backups folder, open the copy, count it, then thin older ones. Raises DiskRefused."""
    folder = store.folder / FOLDER
    place.make_private(folder)
    path = folder / f"engage-{now.astimezone(UTC).strftime(_STAMP)}.db"
    try:
        sha256 = _copy_at_rest(store, path)
        shutil.copyfile(store.folder / slots.FILE, folder / slots.FILE)
        operations = _counted(path, store.key)
        note = {"operations": operations, "sha256": sha256, "made_at": now.astimezone(UTC).isoformat()}
        slots.write_atomically(path.with_suffix(".json"), json.dumps(note).encode())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise DiskRefused(
            f"The backup could not be written ({error.strerror}). Your records are safe; there is no new backup. "
            "Free some space, then make the backup again."
        ) from error
    thin(folder)
    return Backup(path, now, operations, path.stat().st_size, sha256)


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


def check(backup: Backup, key: bytes) -> int:
    """Open a backup with the key, check every page, and return how many log entries it holds. Raises BackupDamaged."""
    if _sha256(backup.path) != backup.sha256:
        raise _damaged(backup)
    try:
        connection = engine.connect(backup.path, key, read_only=True)
    except DatabaseDamaged as error:
        raise _damaged(backup) from error
    try:
        if engine.whole(connection):
            raise _damaged(backup)
        return int(connection.execute("select count(*) from operations").fetchone()[0])
    finally:
        connection.close()


def restore(folder: Path, backup: Backup, key: bytes, *, now: datetime) -> Path:
    """Put a checked backup in the place of the database; what was there is kept aside and its path returned.

    The workspace gets a new site when it is opened next, so that nothing is written twice under one name.
    """
    check(backup, key)
    aside = folder / "replaced" / now.astimezone(UTC).strftime(_STAMP)
    place.make_private(aside)
    for name in (opening.DATABASE, f"{opening.DATABASE}-wal", f"{opening.DATABASE}-shm"):
        if (folder / name).exists():
            shutil.copyfile(folder / name, aside / name)
    (folder / opening.INCARNATION).unlink(missing_ok=True)
    part = folder / f"{opening.DATABASE}.part"
    _copy_flushed(backup.path, part)
    for name in (f"{opening.DATABASE}-wal", f"{opening.DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)
    os.replace(part, folder / opening.DATABASE)
    slots.sync_folder(folder)
    return aside


def drill(store: Store, *, now: datetime) -> int:
    """Restore the newest backup into a private folder of its own, open it, count it, and remove it again.

    Return how many log entries came back. Raises BackupDamaged where there is none or it does not come back whole.
    """
    found = all_in(store.folder)
    if not found:
        raise BackupDamaged("There is no backup yet. Your records are safe; make a backup first.")
    with tempfile.TemporaryDirectory(prefix="drill-", dir=store.folder) as name:
        folder = Path(name)
        shutil.copyfile(store.folder / FOLDER / slots.FILE, folder / slots.FILE)
        restore(folder, found[0], store.key, now=now)
        restored = opening.open_store(folder, store.key)
        count = restored.history.count()
        opening.close_store(restored)
    if count != found[0].operations:
        raise _damaged(found[0])
    return count


def thin(folder: Path) -> None:
    """Keep the 3 newest backups and the newest of each of the last 7 days that have one; remove the others."""
    files = sorted(folder.glob("engage-*.db"), reverse=True)
    days: dict[str, Path] = {}
    for path in files:
        days.setdefault(path.name.split("-")[1], path)
    kept = {*files[:NEWEST_KEPT], *list(days.values())[:DAILY_KEPT]}
    for path in files:
        if path not in kept:
            path.with_suffix(".json").unlink(missing_ok=True)
            path.unlink()


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
        connection.execute("rollback")
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
