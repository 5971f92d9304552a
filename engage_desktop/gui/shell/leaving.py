"""Closing a workspace from the window: a backup if something is new, then an orderly end."""

from __future__ import annotations

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.later import load
from engage_desktop.gui.workspace import Workspace

KEEPING = "engage_desktop.operations.keeping"


def close_workspace(workspace: Workspace, *, back_up: bool) -> Refusal | None:
    """Close the workspace; return why there is no new backup, or None where there is one or none was needed."""
    refused = _back_up(workspace) if back_up else None
    workspace.close()
    return refused


def back_up_daily(workspace: Workspace) -> None:
    """Make a backup behind the window if the newest is from an earlier day."""
    workspace.run(
        lambda store, *, now, progress, cancelled: load(KEEPING).back_up_daily(store, now=now),
        done=lambda _: None,
    )


def _back_up(workspace: Workspace) -> Refusal | None:
    keeping = load(KEEPING)
    found = keeping.list_backups(workspace.store.folder)
    if found and found[0].operations == workspace.store.history.count():
        return None
    try:
        keeping.back_up(workspace.store, now=workspace.now())
    except Refusal as refusal:
        return refusal
    return None
