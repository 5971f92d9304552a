"""What a person can do to keep a workspace whole: examine it, back it up, try a backup, restore one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engage_desktop.store import backups, doctor, opening, slots
from engage_desktop.store.backups import Backup
from engage_desktop.store.log_check import Check
from engage_desktop.store.refusals import BackupDamaged, DatabaseDamaged, DiskRefused
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Restored:
    """A workspace opened from a backup. aside: the folder that keeps what was there before."""

    store: Store
    aside: Path
    backup: Backup


def examine(
    store: Store,
    *,
    now: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Check]:
    """Prove that the workspace is whole, its newest backup included. Nothing is changed."""
    checks = doctor.examine(store, progress=progress, cancelled=cancelled)
    return [*checks, _newest_backup(store, now)]


def what_is_here(store: Store) -> dict[str, int]:
    """Return how many sessions, people, arrivals, consents, comments and log operations this laptop keeps."""
    return doctor.counts(store)


def versions(store: Store) -> dict[str, str]:
    """Return the versions of "sqlite" and "sqlcipher" that keep the records."""
    return doctor.versions(store)


def back_up(store: Store, *, now: datetime) -> Backup:
    """Make a backup, open it and count it. Raises DiskRefused."""
    return backups.make(store, now=now)


def forget_older_copies(store: Store, *, now: datetime) -> bool:
    """Make a new backup and remove every older copy, in which somebody may still stand who was erased or taken off.

    Return False where that cannot be done just now; a restored copy is then erased again before it opens.
    """
    try:
        backups.renew(store, now=now)
    except (DiskRefused, DatabaseDamaged):
        return False
    return True


def back_up_daily(store: Store, *, now: datetime) -> Backup | None:
    """Make a backup where the newest is from an earlier day and something was written since; return it or None."""
    found = backups.all_in(store.folder)
    if found and (found[0].made_at.date() == now.date() or found[0].operations == store.history.count()):
        return None
    return backups.make(store, now=now)


def list_backups(folder: Path) -> list[Backup]:
    """Return the backups of a workspace folder, newest first."""
    return backups.all_in(folder)


def try_backup(store: Store, *, now: datetime) -> int:
    """Restore the newest backup into a place of its own and count it; return how many log entries came back."""
    return backups.drill(store, now=now)


def is_as_written(backup: Backup) -> bool:
    """Return whether a backup's file is still byte for byte what was written; that needs no passphrase."""
    return backups.is_as_written(backup)


def only_keys_are_lost(folder: Path) -> bool:
    """Return whether the key file alone is damaged or gone and a backup holds it still, so that no record need go back."""
    return (
        (folder / opening.DATABASE).is_file()
        and not slots.is_readable(folder)
        and slots.is_readable(folder / backups.FOLDER)
    )


def restore_keys(folder: Path, passphrase: str, *, now: datetime) -> Store:
    """Bring the key file back from the backups and open the workspace as it is. Raises WrongPassphrase, SlotsDamaged."""
    backups.bring_back_slots(folder)
    return opening.open_store(folder, opening.unlock(folder, passphrase, now_seconds=now.timestamp()))


def restore_backup(folder: Path, passphrase: str, *, backup: Backup | None = None, now: datetime) -> Store:
    """Put a backup (the newest that is whole, where none is named) in the place of a closed workspace, and open it.

    What was there before is kept in the folder "replaced". Raises WrongPassphrase, BackupDamaged.
    """
    return restore(folder, passphrase, backup=backup, now=now).store


def restore(folder: Path, passphrase: str, *, backup: Backup | None = None, now: datetime) -> Restored:
    """Do what restore_backup does, and say where what was there before is kept."""
    backups.bring_back_slots(folder)
    key = opening.unlock(folder, passphrase, now_seconds=now.timestamp())
    for candidate in [backup] if backup else backups.all_in(folder):
        try:
            aside = backups.restore(folder, candidate, key, now=now)
        except BackupDamaged:
            if backup:
                raise
            continue
        return Restored(opening.open_store(folder, key), aside, candidate)
    raise BackupDamaged(
        "There is no backup that is whole. Nothing was changed. Look for another copy of this laptop's folder."
    )


def _newest_backup(store: Store, now: datetime) -> Check:
    found = backups.all_in(store.folder)
    if not found:
        return Check("backups", True, "none yet; one is made when the window closes")
    try:
        count = backups.check(found[0], store.key)
    except BackupDamaged as error:
        return Check("backups", False, error.sentence)
    days = (now - found[0].made_at).days
    age = "from today" if days < 1 else "1 day old" if days == 1 else f"{days} days old"
    return Check("backups", True, f"{len(found)} kept; the newest opens, holds {count:,} entries and is {age}")
