"""Making, opening and closing a workspace: keys, version gate, unclean-exit marker, one window at a time."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from sqlite_utils import Database

from engage_desktop.store import engine, in_use, ledger, parking, place, slots, tries
from engage_desktop.store.refusals import (
    DatabaseDamaged,
    DiskRefused,
    NoWorkspace,
    PassphraseTooWeak,
    PlaceRefused,
    WorkspaceExists,
    WorkspaceNewer,
)
from engage_desktop.store.schema import SCHEMA_VERSION, migrations
from engage_desktop.store.slots import write_atomically
from engage_desktop.store.store import Store

DATABASE, INCARNATION, MARKER = "engage.db", "incarnation", "in-use"
BEING_MADE = "being-made"
"""A workspace is made in this folder and then moved out of it; where it is still there, first run was cut short."""
SHORTEST_PASSPHRASE = 8
_OURS_BEFORE = (
    *(BEING_MADE, in_use.FILE, tries.FILE, MARKER, INCARNATION, DATABASE, slots.FILE),
    *("backups", "settings.json", "engage.log", ledger.FILE),
)
"""What may already lie in the folder of a new workspace."""

_holds: WeakKeyDictionary[Store, in_use.Hold] = WeakKeyDictionary()


def is_workspace(folder: Path) -> bool:
    """Return whether there is a workspace in `folder`, whole or damaged: records, keys or a backup are there."""
    if _was_cut_short(folder):
        return False
    if any((folder / name).is_file() for name in (DATABASE, slots.FILE, slots.COPY)):
        return True
    return any((folder / "backups").glob("engage-*.db"))


def create_store(
    folder: Path,
    *,
    key: bytes,
    passphrase: str,
    recovery: bytes,
    organisation: str,
    secrets_kept: dict[str, bytes],
    first: Callable[[Store], object] | None = None,
) -> Store:
    """Make a workspace in `folder` and return it open. recovery: the key sealed to the team's recovery key.

    first: writes the first records. A workspace that was only half made (power cut during first run) is made again from
    the start; records and keys that are there are never touched.
    """
    if is_workspace(folder):
        raise WorkspaceExists("There already is a workspace in this folder. It was not touched. Open it instead.")
    require_strong(passphrase)
    _require_own_folder(folder)
    place.make_private(folder)
    with ExitStack() as undone:
        hold = in_use.Hold(folder)
        undone.callback(hold.release)
        undone.enter_context(_disk_errors_told("The disk did not take the new workspace ({}). Nothing was made."))
        for leftover in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", slots.FILE, slots.COPY, INCARNATION):
            (folder / leftover).unlink(missing_ok=True)
        _make(folder / BEING_MADE, key, organisation, secrets_kept, first)
        slots.write_new(folder / BEING_MADE, key, passphrase, recovery=recovery)
        _move_out(folder)
        connection = engine.connect(folder / DATABASE, key)
        undone.callback(connection.close)
        (folder / MARKER).touch(mode=0o600)
        return _held(Store(connection, folder, key), hold, undone)


def unlock(folder: Path, passphrase: str, *, now_seconds: float) -> bytes:
    """Return the database key for a passphrase; wrong ones are counted and the pause before the next try grows."""
    require_workspace(folder)
    tries.require_no_pause(folder, now_seconds)
    with tries.counted(folder, now_seconds):
        return slots.open_with_passphrase(folder, passphrase)


def open_store(folder: Path, key: bytes, *, check: bool = True) -> Store:
    """Open the workspace with its key. After an unclean exit every page is checked first (check=True).

    Raises WorkspaceInUse, DatabaseDamaged, WorkspaceNewer or DiskRefused; nothing is changed then.
    """
    place.require_private(folder)
    require_workspace(folder)
    with ExitStack() as undone:
        hold = in_use.Hold(folder)
        undone.callback(hold.release)
        undone.enter_context(_disk_errors_told("The disk does not let the program open the records ({})."))
        if not (folder / DATABASE).is_file():
            raise DatabaseDamaged(
                "Your passphrase is right, but the file with the records is missing. Nothing was changed. "
                "Put the file back, or choose “Restore a backup”."
            )
        connection = engine.connect(folder / DATABASE, key)
        undone.callback(connection.close)
        if check and was_unclean(folder) and engine.whole(connection):
            raise DatabaseDamaged.found()
        _migrate(connection, folder)
        parking.apply_known(connection)
        _remint_if_copied(connection, folder)
        with suppress(OSError):  # one copy is enough to open; the other is mended next time
            slots.mend_copies(folder)
        _sweep(folder)
        (folder / MARKER).touch(mode=0o600)
        store = Store(connection, folder, key)
        store.erase_from_ledger()
        return _held(store, hold, undone)


def open_second(folder: Path, key: bytes) -> Store:
    """Open another connection to a workspace that this program has open already, for a worker."""
    return Store(engine.connect(folder / DATABASE, key), folder, key)


def close_store(store: Store) -> None:
    """Close the workspace, note that it was closed in order, and let others open it."""
    try:
        store.close()
        with suppress(OSError):  # the disk refuses: the next opening checks every page
            unmark(store.folder)
    finally:
        hold = _holds.pop(store, None)
        if hold is not None:
            hold.release()


def was_unclean(folder: Path) -> bool:
    """Return whether the program ended without closing the workspace."""
    return (folder / MARKER).exists()


def unmark(folder: Path) -> None:
    """Note an orderly end; called also when the system says that it shuts down."""
    (folder / MARKER).unlink(missing_ok=True)


def require_workspace(folder: Path) -> None:
    """Raise NoWorkspace where there is none in `folder`."""
    if not is_workspace(folder):
        raise NoWorkspace("There is no workspace in this folder. Make a new one, or choose another folder.")


def require_strong(passphrase: str) -> None:
    """Raise PassphraseTooWeak for a passphrase under 8 characters or of one repeated character."""
    if len(passphrase) < SHORTEST_PASSPHRASE or len(set(passphrase)) < 4:
        raise PassphraseTooWeak(
            "That passphrase is too easy to guess, so nothing was made. Use at least 8 characters; four words work well.",
            field="passphrase",
        )


def _held(store: Store, hold: in_use.Hold, undone: ExitStack) -> Store:
    """Give the store its hold on the folder: nothing is undone any more."""
    _holds[store] = hold
    undone.pop_all()
    return store


@contextmanager
def _disk_errors_told(what: str) -> Iterator[None]:
    """Turn what the disk or the database says while a workspace is opened or made into a refusal."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DiskRefused(f"{what.format(reason)} Check the disk and the folder, then try again.") from error
    except sqlite3.DatabaseError as error:
        raise DatabaseDamaged.found() from error


def _was_cut_short(folder: Path) -> bool:
    moved_out = (folder / DATABASE).is_file() and (folder / slots.COPY).is_file()
    return (folder / BEING_MADE).is_dir() and not moved_out


def _require_own_folder(folder: Path) -> None:
    """Refuse a folder that holds something else: it would be closed to everybody else who needs it."""
    found = folder.iterdir() if folder.is_dir() else ()
    if any(not entry.name.startswith(_OURS_BEFORE) for entry in found):
        raise PlaceRefused(
            "A workspace cannot be kept here: the folder holds other files. Nothing was made. Choose an empty folder."
        )


def _make(
    folder: Path,
    key: bytes,
    organisation: str,
    secrets_kept: dict[str, bytes],
    first: Callable[[Store], object] | None,
) -> None:
    """Make the database and its incarnation in a folder of their own, closed and whole."""
    shutil.rmtree(folder, ignore_errors=True)
    place.make_private(folder)
    connection = engine.connect(folder / DATABASE, key)
    try:
        migrations.apply(Database(connection))
        connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
        incarnation = secrets.token_hex(16)
        store = _first_facts(connection, folder, key, organisation, incarnation)
        for name, value in secrets_kept.items():
            store.laptop.keep_secret(name, value)
        if first is not None:
            first(store)
        store.flush()
    finally:
        connection.close()
    write_atomically(folder / INCARNATION, incarnation.encode())


def _move_out(folder: Path) -> None:
    """Bring the finished workspace to its place; the second key file last, which says that all of it is there."""
    for name in (INCARNATION, DATABASE, slots.FILE, slots.COPY):
        os.replace(folder / BEING_MADE / name, folder / name)
    slots.sync_folder(folder)
    slots.sync_folder(folder.parent)
    shutil.rmtree(folder / BEING_MADE, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what long work left behind if the program died: rebuilt copies, drills, half-written files."""
    if (folder / BEING_MADE).is_dir():
        shutil.rmtree(folder / BEING_MADE, ignore_errors=True)
    for pattern in ("rebuilt-*.db*", "*.part", "backups/*.part"):
        for left in folder.glob(pattern):
            left.unlink(missing_ok=True)
    for left in folder.glob("drill-*"):
        shutil.rmtree(left, ignore_errors=True)


def _first_facts(connection: Any, folder: Path, key: bytes, organisation: str, incarnation: str) -> Store:
    connection.execute("begin immediate")
    for name, value in (
        ("site", secrets.token_hex(16)),
        ("organisation", organisation),
        ("incarnation", incarnation),
        ("schema", str(SCHEMA_VERSION)),
    ):
        connection.execute("insert into this_laptop(name, value) values (?, ?)", (name, value))
    connection.execute("commit")
    return Store(connection, folder, key)


def refuse_newer(connection: Any) -> int:
    """Return the version that wrote a database; raise WorkspaceNewer where that is newer than this program."""
    version = int(connection.execute("pragma user_version").fetchone()[0])
    if version > SCHEMA_VERSION:
        raise WorkspaceNewer(
            "A newer version of this program wrote this workspace, so this version does not open it. Nothing was changed. "
            "Install the newer version."
        )
    return version


def _migrate(connection: Any, folder: Path) -> None:
    """Apply what is pending, after refusing a workspace of a newer version and copying an older one aside."""
    version = refuse_newer(connection)
    if version == 0:  # an empty file opens with any key
        raise DatabaseDamaged.found()
    if version < SCHEMA_VERSION:
        _copy_aside(connection, folder, version)
        migrations.apply(Database(connection))
        connection.execute(f"pragma user_version = {SCHEMA_VERSION}")


def _copy_aside(connection: Any, folder: Path, version: int) -> None:
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    place.make_private(folder / "backups")
    copy = folder / "backups" / f"before-version-{SCHEMA_VERSION}-from-{version}.db"
    write_atomically(copy, (folder / DATABASE).read_bytes())


def _remint_if_copied(connection: Any, folder: Path) -> None:
    """Give a copied or restored workspace a new site, so that two laptops never write under one name."""
    kept = connection.execute("select value from this_laptop where name = 'incarnation'").fetchone()
    outside = folder / INCARNATION
    if kept and outside.is_file() and outside.read_bytes() == str(kept[0]).encode():
        return
    remint(connection, folder)


def remint(connection: Any, folder: Path) -> None:
    """Mint a new site and a new incarnation; what was recorded before keeps its old site."""
    incarnation = secrets.token_hex(16)
    known = dict(connection.execute("select name, value from this_laptop").fetchall())
    facts = {
        "site": secrets.token_hex(16),
        "incarnation": incarnation,
        "former_sites": f"{known.get('former_sites', '')} {known['site']}".strip(),
    }
    connection.execute("begin immediate")
    for fact in facts.items():
        connection.execute("insert or replace into this_laptop(name, value) values (?, ?)", fact)
    connection.execute("commit")
    write_atomically(folder / INCARNATION, incarnation.encode())
