"""To decide, with real disagreements between real laptops: both values stay until somebody chooses, and undo takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sharing.sharing_page import SharingPage
from engage_desktop.gui.sharing.value_card import ValueCard
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import same_person, taking_in
from tests.gui.sharing.conftest import LATER, Team
from tests.gui.variants import VARIANTS, Audit, LookOn, faults

PATIENCE = 20_000


@pytest.fixture
def page(qtbot: QtBot, at_centre: Workspace, team: Team) -> SharingPage:
    """The central team's window, after every bundle came in: one conflict and one pair."""
    for path in (team.second, team.other):
        taking_in.apply(team.centre, now=LATER, path=path)
    return shown(qtbot, at_centre, count=2)


def shown(qtbot: QtBot, workspace: Workspace, *, count: int) -> SharingPage:
    page = SharingPage(workspace, Navigator())
    qtbot.addWidget(page)
    workspace.changed.connect(page.refresh)
    page.resize(1060, 740)
    page.show()
    page.show_row("decide")
    qtbot.waitUntil(lambda: page.decide_panel.deciding.found.count == count, timeout=PATIENCE)
    return page


def choose(page: SharingPage, row: int) -> None:
    """Choose a row of the list. `selectRow` misses where reading goes from right to left."""
    table = page.decide_panel.ui.decide_table
    table.setCurrentIndex(table.model().index(row, 0))


def values(page: SharingPage) -> dict[str, ValueCard]:
    parts = page.decide_panel.conflict.ui.values_place.parts
    return {part.ui.value_label.text(): part for part in parts if isinstance(part, ValueCard)}


def test_both_values_stand_side_by_side_with_their_laptops(page: SharingPage) -> None:
    cards = values(page)
    assert set(cards) == {"01632 960222", "01632 960333"}
    assert "Table 1" in cards["01632 960333"].ui.where_label.text()
    assert "This laptop" in cards["01632 960222"].ui.where_label.text()
    assert page.ui.decide_button.text() == "To decide (2)"
    assert page.decide_panel.ui.decide_title_label.text() == "2 things to decide"


def test_choosing_one_settles_it_and_undo_opens_it_again(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    qtbot.mouseClick(values(page)["01632 960222"].ui.keep_button, Qt.MouseButton.LeftButton)
    assert team.centre.people.get(team.siobhan).phone == "01632 960222"
    qtbot.waitUntil(lambda: not page.decide_panel.deciding.found.conflicts, timeout=PATIENCE)
    assert page.decide_panel.pair.isVisible(), "the next thing is shown"
    page.workspace.undo()
    qtbot.waitUntil(lambda: len(page.decide_panel.deciding.found.conflicts) == 1, timeout=PATIENCE)


def test_a_third_value_can_be_written(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    card = page.decide_panel.conflict.ui
    assert not card.other_button.isEnabled()
    card.other_edit.setFocus()
    QTest.keyClicks(card.other_edit, "01632 960999")
    qtbot.mouseClick(card.other_button, Qt.MouseButton.LeftButton)
    assert team.centre.people.get(team.siobhan).phone == "01632 960999"


def test_keys_alone_lead_from_the_list_to_the_choice(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    table = page.decide_panel.ui.decide_table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "keep_button"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert not team.centre.exchange.conflicts()


def test_not_the_same_is_remembered_and_never_asked_again(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    choose(page, 1)
    pair = page.decide_panel.pair
    assert "the same phone number" in pair.ui.pair_words_label.text()
    qtbot.mouseClick(pair.ui.different_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.decide_panel.deciding.found.pairs, timeout=PATIENCE)
    assert same_person.suggestions(team.centre) == []
    assert team.centre.people.groups() == {}


def test_the_same_person_links_the_two_and_changes_neither(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    choose(page, 1)
    qtbot.mouseClick(page.decide_panel.pair.ui.same_button, Qt.MouseButton.LeftButton)
    assert len(set(team.centre.people.groups().values())) == 1
    assert {person.name for person in team.centre.people.all()} == {"Siobhan Doyle", "Shivaun Doyle"}


def test_later_leaves_it_open_and_shows_the_next(qtbot: QtBot, page: SharingPage) -> None:
    qtbot.mouseClick(page.decide_panel.conflict.ui.later_button, Qt.MouseButton.LeftButton)
    assert page.decide_panel.pair.isVisible()
    assert page.decide_panel.ui.decide_title_label.text() == "2 things to decide"


def test_where_nothing_is_open_the_page_says_what_will_be_here(qtbot: QtBot, at_table: Workspace) -> None:
    page = shown(qtbot, at_table, count=0)
    assert page.decide_panel.ui.nothing_empty.isVisible()
    assert not page.decide_panel.ui.open_place.isVisible()


@pytest.mark.parametrize("row", [0, 1], ids=["conflict", "pair"])
@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_what_is_to_decide_passes_the_audit(
    qtbot: QtBot,
    at_centre: Workspace,
    team: Team,
    audit: Audit,
    app_look: LookOn,
    variant: tuple[str, float, bool],
    row: int,
) -> None:
    for path in (team.second, team.other):
        taking_in.apply(team.centre, now=LATER, path=path)

    def make() -> SharingPage:
        page = shown(qtbot, at_centre, count=2)
        choose(page, row)
        return page

    assert faults(qtbot, audit, app_look, variant, make) == []
