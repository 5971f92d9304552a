"""Settings of a team with several laptops: joining with six words, the roster, a lost laptop, and what may leave the laptop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.settings.settings_page import SettingsPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import attendance, exchange, membership, people, receipts, returns, sessions, taking_in
from engage_desktop.store.store import Store
from tests.gui.session_pages import in_window
from tests.gui.variants import VARIANTS, Audit, LookOn
from tests.teamwork import VERSION, Event, recovery_code
from tests.workspaces import LISTS, NOW

PATIENCE = 20_000
MUCH_LATER = NOW + timedelta(days=30)
Open = Callable[[Store], SettingsPage]


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    """A central team and its laptops."""
    held = Event(tmp_path)
    yield held
    held.close()


@pytest.fixture
def opened(qtbot: QtBot, event: Event) -> Iterator[Open]:
    """Open the Settings page of a workspace."""
    held: list[Workspace] = []
    windows: list[QMainWindow] = []

    def show(store: Store) -> SettingsPage:
        event.opened.remove(store)
        workspace = Workspace(store, LISTS, clock=lambda: MUCH_LATER)
        held.append(workspace)
        page = SettingsPage(workspace, Navigator())
        workspace.changed.connect(page.refresh)
        windows.append(in_window(page, width=900, height=740))
        page.refresh()
        return page

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for workspace in held:
        workspace.close()


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_laptop_asks_is_let_in_and_joins_after_six_words(qtbot: QtBot, event: Event, opened: Open) -> None:
    laptop, centre = opened(event.laptop()), opened(event.centre())
    joining, team = laptop.joining, centre.centre
    assert not laptop.centre.isVisible()
    assert team.isVisible()
    joining.ui.name_edit.setText("table 4")
    click(qtbot, joining.ui.request_button)
    qtbot.waitUntil(joining.ui.request_panel.isVisible, timeout=PATIENCE)
    joining.choose_folder = lambda: str(event.stick())
    click(qtbot, joining.ui.save_request_button)
    team.choose_request = lambda: str(next(event.stick().glob("*.engage-request")))
    click(qtbot, team.ui.enrol_button)
    qtbot.waitUntil(team.ui.enrol_panel.isVisible, timeout=PATIENCE)
    assert team.ui.enrol_title_label.text() == "table 4 wants to join"
    assert team.ui.enrol_words.text() == joining.ui.request_words.text()
    team.choose_folder = lambda: str(event.stick("packs"))
    click(qtbot, team.ui.enrol_yes_button)
    qtbot.waitUntil(lambda: "table 4 is in the team" in team.ui.centre_bar.words, timeout=PATIENCE)
    joining.choose_pack = lambda: str(next(event.stick("packs").glob("*.engage")))
    click(qtbot, joining.ui.pack_button)
    qtbot.waitUntil(joining.ui.compare_panel.isVisible, timeout=PATIENCE)
    assert " ".join(joining.ui.compare_words.text().split()) in team.ui.centre_bar.words
    assert not membership.has_joined(laptop.workspace.store)
    click(qtbot, joining.ui.join_button)
    qtbot.waitUntil(lambda: membership.has_joined(laptop.workspace.store), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Central involvement team" in joining.ui.role_chip.text(), timeout=PATIENCE)
    assert joining.ui.pack_chip.text().startswith("Pack 1, until ")


def test_words_that_differ_change_nothing(qtbot: QtBot, event: Event, opened: Open) -> None:
    centre, store = event.centre(), event.laptop()
    enrolled = event.enrol(centre, store, label="table 4")
    joining = opened(store).joining
    joining.look_at(enrolled.carried[0].delivered.path)
    qtbot.waitUntil(joining.ui.compare_panel.isVisible, timeout=PATIENCE)
    click(qtbot, joining.ui.differ_button)
    assert "Nothing was changed" in joining.ui.joining_bar.words
    assert not membership.has_joined(store)


def test_a_name_of_a_person_is_refused_beside_its_field(qtbot: QtBot, event: Event, opened: Open) -> None:
    joining = opened(event.laptop()).joining
    joining.ui.name_edit.setText("Amina")
    click(qtbot, joining.ui.request_button)
    qtbot.waitUntil(joining.ui.name_problem.isVisible, timeout=PATIENCE)
    assert joining.ui.name_edit.text() == "Amina"


def test_a_lost_laptop_is_taken_out_and_its_sheet_prints(qtbot: QtBot, event: Event, opened: Open) -> None:
    centre = event.centre()
    event.join(centre, event.laptop(), label="table 3")
    section = opened(centre).centre
    labels = [device.label for device in section._table.devices]
    section.ui.device_table.selectRow(labels.index("table 3"))
    click(qtbot, section.ui.lost_button)
    click(qtbot, section.ui.sheet_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.made is not None, timeout=PATIENCE)
    assert dialog.preview.made is not None
    assert "table 3" in dialog.preview.made.html
    dialog.accept()
    section.ui.lost_reason_edit.setText("Left on the bus.")
    click(qtbot, section.ui.revoke_button)
    assert "out of the team" in section.ui.centre_bar.words
    states = [section._table.index(row, 1).data() for row in range(section._table.rowCount())]
    assert any(state.startswith("Lost since ") for state in states)


def test_only_what_is_confirmed_may_leave_and_a_certificate_says_what_went(
    qtbot: QtBot, event: Event, opened: Open
) -> None:
    centre, laptop = event.centre(), event.laptop()
    event.join(centre, laptop, label="table 3")
    confirmed = with_somebody(event, laptop, "Buses", "Siobhan Doyle")
    made = exchange.make_bundle(laptop, now=NOW, out=event.stick(), app_version=VERSION)
    taking_in.apply(centre, now=NOW, path=made.delivered.path)
    receipts.give_receipts(centre, now=NOW)
    back = returns.make_returns(centre, now=NOW, out=event.stick("back"), app_version=VERSION)
    taking_in.apply(laptop, now=NOW, path=back[0].carried.delivered.path)
    with_somebody(event, laptop, "Trains", "Tom")
    section = opened(laptop).purge
    qtbot.waitUntil(lambda: len(section.ui.purge_lines.words) == 2, timeout=PATIENCE)
    said = section.ui.purge_lines.words
    assert said[0].startswith("May go: Buses: confirmed on ")
    assert said[1] == "Stays: Trains: the central team has not confirmed all of it"
    click(qtbot, section.ui.purge_button)
    assert "“Buses”" in section.ui.sure_label.text()
    assert "Trains" not in section.ui.sure_label.text()
    click(qtbot, section.ui.sure_button)
    qtbot.waitUntil(lambda: "Taken off this laptop" in section.ui.purge_bar.words, timeout=PATIENCE)
    assert {person.name for person in laptop.people.all()} == {"Tom"}
    assert laptop.sessions.get(confirmed).title == "Buses"
    qtbot.waitUntil(section.ui.certificate_button.isVisible, timeout=PATIENCE)


def with_somebody(event: Event, store: Store, title: str, name: str) -> str:
    session = event.open_session(store, title=title)
    person = people.add_person(store, now=NOW, name=name)
    attendance.check_in(store, now=NOW, session=session, person=person.id)
    sessions.close_session(store, now=NOW, session=session)
    return session


def test_the_days_are_kept(qtbot: QtBot, event: Event, opened: Open) -> None:
    page = opened(event.laptop())
    spin = page.purge.ui.days_spin
    assert spin.value() == 14
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "30")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert page.workspace.store.laptop.fact("purge_days") == "30"


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_team_sections_pass_the_audit(
    qtbot: QtBot, event: Event, opened: Open, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    centre, laptop = event.centre(), event.laptop()
    event.join(centre, laptop, label="table 3")

    app_look(variant[0], variant[1], right_to_left=variant[2])
    page = opened(centre)
    table = page.centre.ui.device_table
    table.setCurrentIndex(table.model().index(1, 0))
    page.centre.ask_about_lost()
    assert page.centre.ui.lost_panel.isVisible()
    assert audit(page.window()) == []


def test_a_laptop_becomes_the_central_computer_with_the_recovery_sheet_of_its_team(
    qtbot: QtBot, event: Event, opened: Open
) -> None:
    page = opened(event.laptop())
    become = page.become
    assert become.isVisible()
    become.ui.code_edit.setPlainText(recovery_code("centre"))
    click(qtbot, become.ui.become_button)
    qtbot.waitUntil(become.ui.code_problem.isVisible, timeout=PATIENCE)
    assert "another team" in become.ui.code_problem.text()
    assert not membership.is_centre(page.workspace.store)
    become.ui.code_edit.setPlainText(recovery_code("laptop"))
    click(qtbot, become.ui.become_button)
    qtbot.waitUntil(page.centre.isVisible, timeout=PATIENCE)
    assert membership.is_centre(page.workspace.store)
    assert (become.isVisible(), page.number.isVisible(), become.ui.code_edit.toPlainText()) == (False, False, "")
