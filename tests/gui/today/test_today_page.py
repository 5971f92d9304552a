"""Today, with real records: what it says, and where its buttons lead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import NEW, Navigator, Place
from engage_desktop.gui.today.today_page import TodayPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import event_folder, people, sessions
from engage_desktop.operations.practice import whole_story
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import LISTS, NOW, fresh_workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """An open workspace with nothing in it yet."""
    held = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    yield held
    held.leaving.emit()
    held.close()


@pytest.fixture
def went() -> tuple[Navigator, list[Place]]:
    """A navigator, and every place it was asked for."""
    navigator, places = Navigator(), list[Place]()
    navigator.asked.connect(places.append)
    return navigator, places


def test_an_empty_workspace_offers_the_first_step(
    qtbot: QtBot, workspace: Workspace, went: tuple[Navigator, list[Place]]
) -> None:
    page = TodayPage(workspace, went[0])
    qtbot.addWidget(page)
    page.show()
    assert not page.ui.next_card.isVisible()
    qtbot.mouseClick(page.ui.first_session_empty.step_button, Qt.MouseButton.LeftButton)
    assert went[1] == [Place("sessions", row=NEW)]


def test_the_open_session_comes_first_and_its_button_leads_to_the_door(
    qtbot: QtBot, workspace: Workspace, went: tuple[Navigator, list[Place]]
) -> None:
    session = whole_story.fill(workspace.store, lists=LISTS, now=NOW)
    page = TodayPage(workspace, went[0])
    qtbot.addWidget(page)
    page.show()
    assert page.ui.next_title_label.text() == "Now: Getting to the new diagnostic centre"
    assert page.ui.next_state_label.text() == "People so far: 35. Comments: 20."
    qtbot.mouseClick(page.ui.open_button, Qt.MouseButton.LeftButton)
    assert went[1] == [Place("sessions", session, "welcome")]


def test_a_plan_says_what_it_still_lacks(qtbot: QtBot, workspace: Workspace) -> None:
    sessions.add_session(workspace.store, now=NOW, title="Later", date="2026-12-01")
    sessions.add_session(workspace.store, now=NOW, title="Sooner", date="2026-11-25", involvement_type="inform")
    page = TodayPage(workspace, Navigator())
    qtbot.addWidget(page)
    assert page.ui.next_title_label.text() == "Next: Sooner"
    assert page.ui.next_chip.text() == "Not ready to open"
    assert page.ui.next_state_label.text().startswith("The session cannot open yet: it does not say what people can")


def test_text_kept_after_a_crash_is_offered_and_can_be_thrown_away(
    qtbot: QtBot, workspace: Workspace, went: tuple[Navigator, list[Place]]
) -> None:
    session = whole_story.fill(workspace.store, lists=LISTS, now=NOW)
    workspace.store.laptop.keep_draft(f"listen:{session}", "half a sent", session=session, now=NOW - timedelta(hours=1))
    page = TodayPage(workspace, went[0])
    qtbot.addWidget(page)
    page.show()
    assert page.ui.recovered_text_label.text() == "half a sent"
    qtbot.mouseClick(page.ui.keep_button, Qt.MouseButton.LeftButton)
    assert went[1] == [Place("sessions", session, "listen")]
    qtbot.mouseClick(page.ui.discard_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.store.laptop.drafts() == [])
    page.refresh()
    assert not page.ui.recovered_card.isVisible()


def test_a_backup_is_made_from_today(qtbot: QtBot, workspace: Workspace) -> None:
    page = TodayPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    assert "no backup yet" in page.ui.backup_label.text()
    workspace.changed.connect(page.refresh)
    qtbot.mouseClick(page.ui.backup_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "newest is from" in page.ui.backup_label.text(), timeout=10_000)


def test_what_is_to_decide_stands_on_today_and_leads_there(
    qtbot: QtBot, workspace: Workspace, went: tuple[Navigator, list[Place]]
) -> None:
    for name in ("Siobhan Doyle", "Shivaun Doyle"):
        people.add_person(workspace.store, now=NOW, name=name, group="Carers")
    page = TodayPage(workspace, went[0])
    qtbot.addWidget(page)
    page.show()
    assert not page.ui.decide_card.isVisible()
    qtbot.waitUntil(page.ui.decide_card.isVisible, timeout=10_000)
    assert page.ui.decide_title_label.text() == "1 thing to decide"
    qtbot.mouseClick(page.ui.decide_button, Qt.MouseButton.LeftButton)
    assert went[1] == [Place("sharing", row="decide")]


def test_the_count_of_what_is_not_confirmed_is_said_and_the_reminder_is_calm(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    people.add_person(workspace.store, now=NOW, name="Siobhan Doyle")
    stick = tmp_path / "stick"
    stick.mkdir()
    event_folder.choose(workspace.store, now=NOW - timedelta(minutes=20), folder=stick)
    page = TodayPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    assert page.ui.laptop_title_label.text() == "2 records not confirmed yet"
    qtbot.waitUntil(page.ui.reminder_label.isVisible, timeout=10_000)
    assert page.ui.reminder_label.text().startswith("Time for a bundle. ")


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_today_passes_the_audit(
    qtbot: QtBot, workspace: Workspace, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    session = whole_story.fill(workspace.store, lists=LISTS, now=NOW)
    workspace.store.laptop.keep_draft(f"listen:{session}", "half a sent", session=session, now=NOW)
    for group in ("Carers", "Carers"):
        people.add_person(workspace.store, now=NOW, name="Shivaun Doyle", group=group)

    def make() -> TodayPage:
        page = TodayPage(workspace, Navigator())
        page.show()
        qtbot.waitUntil(page.ui.decide_card.isVisible, timeout=10_000)
        return page

    assert faults(qtbot, audit, app_look, variant, make) == []
