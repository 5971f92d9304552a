"""The window around the pages, and the windows it opens, in every look and both directions of reading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import SessionNotOpen
from engage_desktop.gui.help.help_window import HelpWindow
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.shell import places
from engage_desktop.gui.shell.crash_dialog import CrashDialog
from engage_desktop.gui.shell.finder_dialog import FinderDialog
from engage_desktop.gui.shell.finding import Finder
from engage_desktop.gui.unlock.unlock_page import UnlockPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people
from tests.gui.shell import tiny_pages
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import NOW


def main_window(workspace: Workspace) -> QWidget:
    window = MainWindow(workspace, practice=True, rail={"people": tiny_pages.RAIL["people"]})
    workspace.do(people.add_person, label="add Siobhan", name="Siobhan")
    window.show_refusal(SessionNotOpen("This session is closed, so nothing was recorded. Reopen it with a reason."))
    return window


def finder(workspace: Workspace) -> QWidget:
    workspace.do(people.add_person, name="Siobhan")
    dialog = FinderDialog(
        Finder(workspace.store, lambda place: None, pages=places.pages(), steps=places.steps()),
    )
    dialog.ui.search_edit.setText("s")
    return dialog


def crash(workspace: Workspace) -> QWidget:
    return CrashDialog("KeyError engage_desktop.a:1", Path("engage.log"))


def unlock(workspace: Workspace) -> QWidget:
    page = UnlockPage(workspace.store.folder, lambda: NOW)
    page.tell("Locked. What you had typed is kept.")
    return page


def help_window(workspace: Workspace) -> QWidget:
    return HelpWindow()


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("make", [main_window, finder, crash, unlock, help_window])
def test_every_window_of_the_shell_passes_the_audit(
    make: Callable[[Workspace], QWidget],
    workspace: Workspace,
    app_look: LookOn,
    audit: Audit,
    qtbot: QtBot,
    variant: tuple[str, float, bool],
) -> None:
    assert faults(qtbot, audit, app_look, variant, lambda: make(workspace)) == []
