"""Making, opening and closing a workspace: keys, version gate, unclean-exit marker, one window at a time."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from engage_desktop.store import engine, place, slots, tries
from engage_desktop.store.refusals import (
    DatabaseDamaged,
    NoWorkspace,
    PassphraseTooWeak,
    WorkspaceExists,
    WorkspaceNewer,
)
from engage_desktop.store.schema import SCHEMA_VERSION, migrations
from engage_desktop.store.slots import write_atomically
from engage_desktop.store.store import Store

DATABASE, INCARNATION, MARKER = "engage.db", "incarnation", "in-use"
SHORTEST_PASSPHRASE = 8


def is_workspace(folder: Path) -> bool:
    """Return whether there is a workspace in `folder`."""
    return (folder / DATABASE).is_file() and ((folder / slots.FILE).is_file() or (folder / slots.COPY).is_file())


def create_store(
    folder: Path, *, key: bytes, passphrase: str, recovery: bytes, organisation: str, secrets_kept: dict[str, bytes]
) -> Store:
    """Make a workspace in `folder` and return it open. recovery: the key sealed to the team's recovery key.

    A half-made workspace (power cut during first run) has no slot file and is made again from the start.
    """
    if is_workspace(folder):
        raise WorkspaceExists("There already is a workspace in this folder. It was not touched. Open it instead.")
    require_strong(passphrase)
    place.make_private(folder)
    for leftover in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", slots.FILE, slots.COPY, INCARNATION):
        (folder / leftover).unlink(missing_ok=True)
    connection = engine.connect(folder / DATABASE, key)
    _migrate(connection, folder, key)
    incarnation = secrets.token_hex(16)
    store = _first_facts(connection, folder, key, organisation, incarnation)
    for name, value in secrets_kept.items():
        store.laptop.keep_secret(name, value)
    write_atomically(folder / INCARNATION, incarnation.encode())
    store.flush()
    slots.write_new(folder, key, passphrase, recovery=recovery)
    _mark(folder)
    return store


def unlock(folder: Path, passphrase: str, *, now_seconds: float) -> bytes:
    """Return the database key for a passphrase; wrong ones are counted and the pause before the next try grows."""
    if not is_workspace(folder):
        raise NoWorkspace("There is no workspace in this folder. Make a new one, or choose another folder.")
    tries.require_no_pause(folder, now_seconds)
    with tries.counted(folder, now_seconds):
        return slots.open_with_passphrase(folder, passphrase)


def open_store(folder: Path, key: bytes, *, check: bool = True) -> Store:
    """Open the workspace with its key. After an unclean exit every page is checked first (check=True).

    Raises DatabaseDamaged, WorkspaceNewer or DiskRefused; nothing is changed then.
    """
    place.require_private(folder)
    connection = engine.connect(folder / DATABASE, key)
    if check and was_unclean(folder):
        _require_whole(connection)
    _migrate(connection, folder, key)
    _remint_if_copied(connection, folder)
    slots.mend_copies(folder)
    _mark(folder)
    return Store(connection, folder, key)


def open_second(folder: Path, key: bytes) -> Store:
    """Open another connection to a workspace that is open already, for a worker."""
    return Store(engine.connect(folder / DATABASE, key), folder, key)


def close_store(store: Store) -> None:
    """Close the workspace and note that it was closed in order."""
    store.close()
    unmark(store.folder)


def was_unclean(folder: Path) -> bool:
    """Return whether the program ended without closing the workspace."""
    return (folder / MARKER).exists()


def unmark(folder: Path) -> None:
    """Note an orderly end; called also when the system says that it shuts down."""
    (folder / MARKER).unlink(missing_ok=True)


def require_strong(passphrase: str) -> None:
    """Raise PassphraseTooWeak for a passphrase under 8 characters or of one repeated character."""
    if len(passphrase) < SHORTEST_PASSPHRASE or len(set(passphrase)) < 4:
        raise PassphraseTooWeak(
            "That passphrase is too easy to guess, so nothing was made. Use at least 8 characters; four words work well.",
            field="passphrase",
        )


def _mark(folder: Path) -> None:
    (folder / MARKER).write_text(json.dumps({"pid": os.getpid()}))


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


def _migrate(connection: Any, folder: Path, key: bytes) -> None:
    """Apply what is pending, after refusing a workspace of a newer version and copying an older one aside."""
    version = connection.execute("pragma user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        connection.close()
        raise WorkspaceNewer(
            "A newer version of this program wrote this workspace, so this version does not open it. Nothing was changed. "
            "Install the newer version."
        )
    if version < SCHEMA_VERSION:
        if version:
            _copy_aside(connection, folder, version)
        migrations.apply(Database(connection))
        connection.execute(f"pragma user_version = {SCHEMA_VERSION}")


def _copy_aside(connection: Any, folder: Path, version: int) -> None:
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    place.make_private(folder / "backups")
    copy = folder / "backups" / f"before-version-{SCHEMA_VERSION}-from-{version}.db"
    write_atomically(copy, (folder / DATABASE).read_bytes())


def _require_whole(connection: Any) -> None:
    if engine.whole(connection):
        connection.close()
        raise DatabaseDamaged.found()


def _remint_if_copied(connection: Any, folder: Path) -> None:
    """Give a copied or restored workspace a new site, so that two laptops never write under one name."""
    kept = connection.execute("select value from this_laptop where name = 'incarnation'").fetchone()
    outside = folder / INCARNATION
    if kept and outside.is_file() and outside.read_text() == kept[0]:
        return
    remint(connection, folder)


def remint(connection: Any, folder: Path) -> None:
    """Mint a new site and a new incarnation; what was recorded before keeps its old site."""
    incarnation = secrets.token_hex(16)
    connection.execute("begin immediate")
    for name, value in (("site", secrets.token_hex(16)), ("incarnation", incarnation)):
        connection.execute("update this_laptop set value = ? where name = ?", (value, name))
    connection.execute("commit")
    write_atomically(folder / INCARNATION, incarnation.encode())
