"""Erasing from the People page: the central team does it, what goes is said first, and a certificate follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.people.people_page import PeoplePage
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people
from engage_desktop.store.store import Store
from tests.gui.session_pages import in_window
from tests.gui.variants import VARIANTS, Audit, LookOn
from tests.teamwork import Event
from tests.workspaces import LISTS, NOW

PATIENCE = 20_000


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    held = Event(tmp_path)
    yield held
    held.close()


@pytest.fixture
def centre(event: Event, qtbot: QtBot) -> Iterator[PeoplePage]:
    """The People page of a central team that knows Joan."""
    yield from shown(event, event.centre())


@pytest.fixture
def laptop(event: Event, qtbot: QtBot) -> Iterator[PeoplePage]:
    """The People page of a laptop that knows Joan."""
    yield from shown(event, event.laptop())


def shown(event: Event, store: Store) -> Iterator[PeoplePage]:
    event.opened.remove(store)
    joan = people.add_person(store, now=NOW, name="Joan Whitfield").id
    workspace = Workspace(store, LISTS, clock=lambda: NOW)
    page = PeoplePage(workspace, Navigator())
    workspace.changed.connect(page.refresh)
    window = in_window(page)
    page.show_row(joan)
    yield page
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    workspace.close()


def test_what_goes_is_said_first_and_a_certificate_follows(qtbot: QtBot, centre: PeoplePage, tmp_path: Path) -> None:
    ui, store = centre.panel.erase.ui, centre.workspace.store
    qtbot.mouseClick(ui.erase_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(ui.sure_panel.isVisible, timeout=PATIENCE)
    assert "cannot be undone" in ui.sure_label.text()
    assert store.people.all(), "nothing has gone yet"
    ui.reason_edit.setText("She asked by letter")
    qtbot.mouseClick(ui.sure_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintDialog), timeout=PATIENCE)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.made is not None, timeout=PATIENCE)
    assert dialog.preview.made is not None
    assert "Joan" not in dialog.preview.made.html
    (tmp_path / "out").mkdir()
    dialog.preview.choose_folder = lambda: str(tmp_path / "out")
    dialog.preview.save()
    assert {(copy.what, copy.act) for copy in store.plans.copies()} == {("erasure", "saved")}
    dialog.accept()
    assert store.people.all() == []
    assert centre.ui.places.currentWidget() is centre.ui.list_place


def test_keeping_changes_nothing(qtbot: QtBot, centre: PeoplePage) -> None:
    ui = centre.panel.erase.ui
    qtbot.mouseClick(ui.erase_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(ui.sure_panel.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(ui.not_sure_button, Qt.MouseButton.LeftButton)
    assert not ui.sure_panel.isVisible()
    assert len(centre.workspace.store.people.all()) == 1


def test_a_laptop_says_who_can_do_it_and_has_no_button(laptop: PeoplePage) -> None:
    ui = laptop.panel.erase.ui
    assert not ui.erase_button.isVisible()
    assert "central team" in ui.erase_words_label.text()


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_question_passes_the_audit(
    qtbot: QtBot, centre: PeoplePage, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    app_look(variant[0], variant[1], right_to_left=variant[2])
    centre.panel.erase.ask()
    qtbot.waitUntil(centre.panel.erase.ui.sure_panel.isVisible, timeout=PATIENCE)
    assert audit(centre.window()) == []
