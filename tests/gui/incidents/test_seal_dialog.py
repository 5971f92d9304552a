"""The dialog that seals a note: it passes the audit in every look, and opens from the menu of the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.incidents.seal_dialog import SealDialog
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.operations import incidents
from engage_desktop.operations.incidents import Incident
from tests.gui.door_host import Door, in_window, settle
from tests.gui.door_host import door as door
from tests.gui.session_pages import LOOKS


@pytest.mark.parametrize(("look", "scale", "right_to_left"), LOOKS)
def test_the_dialog_passes_the_audit(
    door: Door,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., Look],
    look: str,
    scale: float,
    right_to_left: bool,
) -> None:
    app_look(look, scale, right_to_left=right_to_left)
    now = door.clock()
    incidents.seal(door.store, now=now, incident=Incident("accident", "Somebody slipped", now.isoformat()))
    dialog = SealDialog(door.workspace, door.session)
    in_window(dialog)
    assert audit(dialog.window()) == []


def test_the_menu_of_the_window_opens_it(door: Door) -> None:
    window = MainWindow(door.workspace)
    window.show()
    window.menus.seal_asked.emit()
    settle()
    (dialog,) = window.findChildren(SealDialog)
    assert dialog.isVisible()
    window.close()
