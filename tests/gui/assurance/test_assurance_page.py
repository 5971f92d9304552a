"""The assurance page over the practice records: filter it, walk from a promise to its evidence, and follow it there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.assurance.assurance_page import AssurancePage
from engage_desktop.gui.navigation import Navigator, Place
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.practice import whole_story
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import LISTS, NOW, fresh_workspace


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workspace]:
    """The practice story; no test here writes to it."""
    held = Workspace(fresh_workspace(tmp_path_factory.mktemp("story")), LISTS, clock=lambda: NOW)
    whole_story.fill(held.store, lists=LISTS, now=NOW)
    yield held
    held.blockSignals(True)
    held.close()


@pytest.fixture
def asked() -> list[Place]:
    return []


def settled(qtbot: QtBot, page: AssurancePage) -> AssurancePage:
    page.refresh()
    qtbot.waitUntil(lambda: page.is_settled and bool(page.found), timeout=20_000)
    return page


@pytest.fixture
def page(qtbot: QtBot, story: Workspace, app_look: LookOn, asked: list[Place]) -> AssurancePage:
    app_look()
    navigator = Navigator()
    navigator.asked.connect(asked.append)
    made = AssurancePage(story, navigator)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    qtbot.waitExposed(made)
    return settled(qtbot, made)


def choose(page: AssurancePage, name: str, words: str) -> None:
    """Choose an entry by its first letters, from the first one on."""
    combo = getattr(page.ui, name)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while not combo.currentText().startswith(words):
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() != before, f"there is no {words}"


def test_every_promise_is_listed_with_what_was_found(page: AssurancePage) -> None:
    assert page.model.rowCount() == 97
    first = [page.model.index(0, column).data() for column in range(3)]
    assert first == ["We ask people in time, and in a way that suits them.", "4 found", "000.1"]
    shown = sum(each.has_evidence for each in page.found)
    assert page.ui.count_label.text() == f"Promises with evidence: {shown} of 97."


def test_the_sources_and_no_evidence_choose_what_is_shown(page: AssurancePage) -> None:
    choose(page, "source_combo", "Devon")
    assert page.model.rowCount() == 23
    choose(page, "show_combo", "No evidence")
    assert [each.id for each in page.model.rows] == ["004.23"]
    assert page.model.index(0, 1).data() == "No evidence"
    assert "it does not say that the promise was broken" in page.ui.looks_label.text()
    assert not page.ui.evidence_table.isVisible()
    choose(page, "show_combo", "With evidence")
    assert page.model.rowCount() == 22


def test_words_and_numbers_find_a_promise_and_enter_goes_to_it(page: AssurancePage) -> None:
    page.ui.search_edit.setFocus()
    QTest.keyClicks(page.ui.search_edit, "hear back")
    assert "002.26" in [each.id for each in page.model.rows]
    assert 0 < page.model.rowCount() < 20
    page.ui.search_edit.setText("003.9")
    QTest.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    assert [each.id for each in page.model.rows] == ["003.9"]
    assert page.ui.promise_table.hasFocus()
    page.ui.search_edit.setText("zebra")
    assert page.ui.count_label.text() == "No promise is shown with this choice."


def test_enter_leads_from_a_promise_to_its_evidence_and_on_to_the_session(
    page: AssurancePage, asked: list[Place]
) -> None:
    page.show_row("004.8")
    assert page.ui.chosen_label.text() == "When we ask for views there is something real to choose from."
    table = page.ui.promise_table
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.ui.evidence_table.hasFocus()
    QTest.keyClick(page.ui.evidence_table, Qt.Key.Key_Return)
    today = next(each for each in page.workspace.store.sessions.all() if each.is_open)
    assert asked == [Place("sessions", today.id, "plan", "options")]


def test_escape_leads_back_from_the_evidence_to_the_promises(page: AssurancePage) -> None:
    page.show_row("004.8")
    QTest.keyClick(page.ui.promise_table, Qt.Key.Key_Return)
    QTest.keyClick(page.ui.evidence_table, Qt.Key.Key_Escape)
    assert page.ui.promise_table.hasFocus()


def test_evidence_that_belongs_to_no_session_leads_to_its_page(page: AssurancePage, asked: list[Place]) -> None:
    page.show_row("002.6")
    QTest.keyClick(page.ui.promise_table, Qt.Key.Key_Return)
    QTest.keyClick(page.ui.evidence_table, Qt.Key.Key_Return)
    assert asked == [Place("people")]


def test_an_answer_leads_to_its_place_among_the_promises(page: AssurancePage, asked: list[Place]) -> None:
    page.show_row("001.12")
    page.go_to_evidence()
    QTest.keyClick(page.ui.evidence_table, Qt.Key.Key_Return)
    assert (asked[0].page, asked[0].session) == ("promises", "")
    assert asked[0].row.startswith("response:")


def test_the_prints_are_looked_at_before_they_are_printed(page: AssurancePage, qtbot: QtBot) -> None:
    for button, stem in ((page.ui.print_button, "assurance-2026-11-21"), (page.ui.stages_button, "stage-report")):
        button.click()
        dialog = page.findChild(PrintDialog)
        assert dialog is not None
        qtbot.waitUntil(lambda held=dialog: held.preview.made is not None, timeout=20_000)
        assert dialog.preview.made is not None
        assert dialog.preview.made.stem.startswith(stem)
        dialog.accept()
        qtbot.waitUntil(lambda: page.findChild(PrintDialog) is None, timeout=5_000)


def test_a_print_that_was_saved_is_noted_with_its_files(qtbot: QtBot, app_look: LookOn, tmp_path: Path) -> None:
    app_look()
    held = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    page = AssurancePage(held, Navigator())
    qtbot.addWidget(page)
    page.show()
    page.ui.print_button.click()
    dialog = page.findChild(PrintDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.made is not None, timeout=20_000)
    dialog.preview.choose_folder = lambda: str(tmp_path / "out")
    dialog.preview.save()
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".html", ".pdf"]
    assert [(copy.what, copy.act) for copy in held.store.plans.copies()] == [("assurance", "saved")] * 2
    dialog.accept()
    held.blockSignals(True)
    held.close()


def test_a_workspace_without_records_says_so_calmly(qtbot: QtBot, app_look: LookOn, tmp_path: Path) -> None:
    app_look()
    empty = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    page = AssurancePage(empty, Navigator())
    qtbot.addWidget(page)
    page.show()
    settled(qtbot, page)
    assert page.ui.count_label.text() == "Promises with evidence: 0 of 97."
    empty.blockSignals(True)
    empty.close()


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_assurance_passes_the_audit(
    qtbot: QtBot, story: Workspace, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    def make() -> AssurancePage:
        made = AssurancePage(story, Navigator())
        made.show()
        return settled(qtbot, made)

    assert faults(qtbot, audit, app_look, variant, make) == []
