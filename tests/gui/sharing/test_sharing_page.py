"""Sharing, from this laptop: what waits, the bundle, the exchange folder, the other laptops, and the answers of a centre."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sharing.sharing_page import PARTS, SharingPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import taking_in
from engage_desktop.operations.practice import whole_story
from tests.gui.sharing.conftest import LATER, Team
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import LISTS, NOW, fresh_workspace

PATIENCE = 20_000


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """An open workspace with the practice story."""
    held = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    whole_story.fill(held.store, lists=LISTS, now=NOW)
    yield held
    held.blockSignals(True)  # work that ends now has no page to tell
    held.close()


def opened(qtbot: QtBot, workspace: Workspace) -> SharingPage:
    page = SharingPage(workspace, Navigator())
    qtbot.addWidget(page)
    workspace.changed.connect(page.refresh)
    page.resize(1060, 740)
    page.show()
    return page


def test_the_bundle_is_made_and_only_then_safe_to_remove(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    page = opened(qtbot, workspace)
    ui = page.from_panel.waiting.ui
    assert "in no bundle yet" in ui.waiting_title_label.text()
    stick = tmp_path / "stick"
    stick.mkdir()
    page.make(stick)
    assert not ui.result_panel.isVisible()
    assert not ui.make_button.isEnabled()
    qtbot.waitUntil(ui.result_panel.isVisible, timeout=PATIENCE)
    assert ui.result_chip.text() == "Safe to remove"
    assert ui.waiting_title_label.text() == "Every record is in a bundle"
    assert ui.bundled_chip.text().startswith("In a bundle: ")
    assert ui.bundle_table.model().rowCount() == 1
    assert ui.bundle_table.model().index(0, 1).data() == "In a bundle"
    assert len(list(stick.iterdir())) == 1


def test_a_folder_that_is_gone_is_said_and_leaves_no_word_of_safety(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    page = opened(qtbot, workspace)
    ui = page.from_panel.waiting.ui
    with qtbot.captureExceptions() as refusals:
        page.make(tmp_path / "taken away")
        qtbot.waitUntil(ui.make_button.isEnabled, timeout=PATIENCE)
    assert [type(error[1]).__name__ for error in refusals] == ["PlaceGone"]
    assert not ui.result_panel.isVisible()
    assert "in no bundle yet" in ui.waiting_title_label.text()


def test_only_a_receipt_makes_the_third_word(qtbot: QtBot, at_table: Workspace, team: Team, tmp_path: Path) -> None:
    page = opened(qtbot, at_table)
    ui = page.from_panel.waiting.ui
    assert not ui.confirmed_chip.isVisible()
    centre = Workspace(team.centre, LISTS, clock=lambda: LATER)
    taking_in.apply(team.centre, now=LATER, path=team.second)
    office = opened(qtbot, centre)
    answers = office.from_panel.answers
    assert answers.isVisible()
    assert not office.from_panel.waiting.isVisible()
    answers.make(team.event.stick("answers"))
    qtbot.waitUntil(answers.ui.answers_result_panel.isVisible, timeout=PATIENCE)
    assert "table 1: " in answers.ui.answers_label.text()
    files = dict(line.split(": ") for line in answers.ui.answers_label.text().splitlines())
    page.look_at(team.event.stick("answers") / files["table 1"])
    report = page.into_panel.report
    qtbot.waitUntil(report.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(report.ui.bring_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: report.ui.report_title_label.text() == "Brought in", timeout=PATIENCE)
    page.go("from")
    assert ui.confirmed_chip.isVisible()
    assert ui.bundle_table.model().index(0, 1).data() == "Confirmed by the central team"
    team.event.opened.remove(team.centre)
    centre.close()


def test_the_exchange_folder_says_who_is_still_missing(qtbot: QtBot, at_table: Workspace, team: Team) -> None:
    page = opened(qtbot, at_table)
    folder = page.from_panel.folder
    folder.use(team.event.stick("round"))
    qtbot.waitUntil(folder.ui.tables_panel.isVisible, timeout=PATIENCE)
    assert "table 1" in folder.ui.missing_label.text()
    qtbot.mouseClick(folder.ui.put_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: folder.ui.tables_chip.text() == "All 1 of 1", timeout=PATIENCE)
    assert "Safe to remove" in folder.ui.folder_bar.words


def test_a_door_list_goes_to_the_other_laptops(qtbot: QtBot, at_table: Workspace, team: Team) -> None:
    page = opened(qtbot, at_table)
    others = page.from_panel.others
    assert others.ui.session_combo.currentText() == "Buses"
    others.make_door_list(team.event.stick("door"))
    qtbot.waitUntil(lambda: "Safe to remove" in others.ui.others_bar.words, timeout=PATIENCE)
    assert len(list(team.event.stick("door").glob("*.engage"))) == 1


def test_the_parts_answer_to_their_keys(qtbot: QtBot, workspace: Workspace) -> None:
    page = opened(qtbot, workspace)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for part, key in zip(PARTS, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True):
        QTest.keyClick(page, key, both)
        assert page.part == part
    QTest.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.part == "into"


@pytest.mark.parametrize("part", ["from", "into", "decide"])
@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_sharing_passes_the_audit(
    qtbot: QtBot, workspace: Workspace, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool], part: str
) -> None:
    def make() -> SharingPage:
        page = SharingPage(workspace, Navigator())
        page.show_row(part)
        return page

    assert faults(qtbot, audit, app_look, variant, make) == []
