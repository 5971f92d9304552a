"""`engage-desktop doctor` and `engage-desktop backup`: prove that a workspace is whole, keep and restore copies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import (
    json_option,
    many,
    moment,
    opened,
    passphrase,
    progress_line,
    show,
    workspace_option,
)
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import keeping, unlocking
from engage_desktop.store.backups import Backup


class NotWell(Refusal):
    """The doctor found something wrong."""

    code = "DOCTOR"


@click.command()
@workspace_option
@json_option
def doctor(workspace: Path, as_json: bool) -> None:
    """Prove the workspace whole: pages, log, tables rebuilt from the log, search index, triggers, backups."""
    with opened(workspace) as store:
        checks = keeping.examine(store, now=moment(), progress=progress_line("Rebuilding the tables"))
    well = all(check.is_well for check in checks)
    document = {"well": well, "checks": [{"name": c.name, "well": c.is_well, "found": c.found} for c in checks]}
    show(document, "\n".join(f"{'ok ' if c.is_well else 'BAD'}  {c.name}: {c.found}" for c in checks), as_json=as_json)
    if not well:
        bad = ", ".join(check.name for check in checks if not check.is_well)
        raise NotWell(
            f"Not everything is well: {bad}. Nothing was changed. Try the newest backup (backup drill), then restore it."
        )


@click.group()
def backup() -> None:
    """Make, try and restore backups."""


@backup.command()
@workspace_option
@json_option
def make(workspace: Path, as_json: bool) -> None:
    """Make a backup, open it and count it."""
    with opened(workspace) as store:
        made = keeping.back_up(store, now=moment())
    show(_as_document(made), f"{made.path}\n{_entries(made.operations)}, opened and counted.", as_json=as_json)


@backup.command()
@workspace_option
@json_option
def drill(workspace: Path, as_json: bool) -> None:
    """Restore the newest backup into a place of its own, count it, and remove it again."""
    with opened(workspace) as store:
        count = keeping.try_backup(store, now=moment())
    show({"entries": count}, f"The newest backup restores: {_entries(count)} came back.", as_json=as_json)


@backup.command()
@click.option("--file", "name", default="", help="Name of a backup; the newest that is whole where none is given.")
@workspace_option
@json_option
def restore(name: str, workspace: Path, as_json: bool) -> None:
    """Put a backup in the place of the records; what was there is kept in the folder "replaced"."""
    chosen = next((held for held in keeping.list_backups(workspace) if held.path.name == name), None)
    if name and chosen is None:
        raise click.BadParameter(f"there is no backup named {name}", param_hint="--file")
    store = keeping.restore_backup(workspace, passphrase(), backup=chosen, now=moment())
    count = store.history.count()
    unlocking.lock(store)
    show(
        {"entries": count},
        f"Restored: {_entries(count)}. What was there is in the folder “replaced”.",
        as_json=as_json,
    )


def _entries(count: int) -> str:
    return many(count, "log entry", "log entries")


def _as_document(made: Backup) -> dict[str, Any]:
    return {"file": str(made.path), "entries": made.operations, "size": made.size, "sha256": made.sha256}
