"""Bringing comments in from a file, through the dialog, with real files and a real worker."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engage_desktop.gui.insight.heard_page import HeardPage
from engage_desktop.gui.insight.import_dialog import ImportDialog
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import sessions
from engage_desktop.operations.import_files import Reading
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import NOW

ROWS = (
    ["n", "question", "comment", "name"],
    ["1", "What is hard?", "The bus is late", "Alex Archer"],
    ["2", "What is hard?", "", ""],
    ["3", "What would help?", "Two\nlines", ""],
    ["4", "What would help?", "N/A", ""],
)


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    with path.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows(ROWS)
    return path


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, ids: dict[str, str]) -> Iterator[ImportDialog]:
    held = ImportDialog(workspace, ids["Doors"])
    qtbot.addWidget(held)
    held.open()
    qtbot.waitExposed(held)
    yield held
    held.close()


def looked_at(qtbot: QtBot, dialog: ImportDialog, path: Path) -> None:
    dialog.look(path)
    qtbot.waitUntil(lambda: dialog.preview is not None and dialog.job is None, timeout=10_000)


def imported(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.mouseClick(dialog.ui.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)


def preview(dialog: ImportDialog) -> list[tuple[str, ...]]:
    return dialog.preview_model.rows


def test_nothing_is_written_before_the_first_rows_were_seen(
    qtbot: QtBot, workspace: Workspace, dialog: ImportDialog, survey: Path
) -> None:
    before = workspace.store.last_seq
    assert not dialog.ui.import_button.isEnabled()
    looked_at(qtbot, dialog, survey)
    assert dialog.ui.session_combo.currentText() == "Doors, 21 November 2026"
    assert dialog.ui.comment_combo.currentText() == "comment"
    assert dialog.ui.question_combo.currentText() == "question"
    assert "UTF-8" in dialog.ui.found_label.text()
    assert "comma" in dialog.ui.found_label.text()
    assert preview(dialog) == [
        ("The bus is late", "What is hard?", "2", "Yes"),
        ("–", "–", "3", "No. The comment is empty."),
        ("Two lines", "What would help?", "4", "Yes"),
        ("N/A", "–", "5", "No. It says that there is no answer (N/A)."),
    ]
    assert workspace.store.last_seq == before


def test_an_import_adds_reports_each_refused_row_and_is_undone_by_name(
    qtbot: QtBot, workspace: Workspace, dialog: ImportDialog, survey: Path, ids: dict[str, str], tmp_path: Path
) -> None:
    looked_at(qtbot, dialog, survey)
    imported(qtbot, dialog)
    assert dialog.ui.report_label.text() == "2 comments were added to “Doors, 21 November 2026”."
    assert dialog.ui.by_question_label.text() == "What is hard?: 1\nWhat would help?: 1"
    assert [row[1] for row in dialog.refused_model.rows] == ["3", "5"]
    dialog.write_list(tmp_path / "list.csv")
    assert (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()[1] == "3,The comment is empty."
    assert workspace.store.comments.count(ids["Doors"]) == 3
    assert [question.text for question in workspace.store.sessions.questions(ids["Doors"])] == [
        *("What is hard?", "What would help?"),
    ]
    assert workspace.undo_label == "import of 2 comments"
    workspace.undo()
    assert workspace.store.comments.count(ids["Doors"]) == 1
    assert len(workspace.store.sessions.questions(ids["Doors"])) == 1
    qtbot.keyClick(dialog.ui.import_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_enter_presses_the_button_with_the_focus_and_imports_nothing_from_a_choice(
    qtbot: QtBot, dialog: ImportDialog, survey: Path
) -> None:
    looked_at(qtbot, dialog, survey)
    dialog.ui.kind_combo.setFocus()
    qtbot.keyClick(dialog.ui.kind_combo, Qt.Key.Key_Return)
    assert dialog.report is None
    dialog.ui.import_button.setFocus()
    qtbot.keyClick(dialog.ui.import_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=10_000)


def test_the_columns_can_be_chosen_otherwise(qtbot: QtBot, dialog: ImportDialog, survey: Path) -> None:
    looked_at(qtbot, dialog, survey)
    dialog.ui.comment_combo.setCurrentText("question")
    dialog.ui.comment_combo.activated.emit(1)
    dialog.ui.question_combo.setCurrentIndex(0)
    dialog.ui.question_combo.activated.emit(0)
    assert preview(dialog)[0] == ("What is hard?", "–", "2", "Yes")


def test_the_same_file_again_has_to_be_wanted(
    qtbot: QtBot, workspace: Workspace, dialog: ImportDialog, survey: Path, ids: dict[str, str]
) -> None:
    looked_at(qtbot, dialog, survey)
    imported(qtbot, dialog)
    again = ImportDialog(workspace, ids["Doors"])
    qtbot.addWidget(again)
    again.open()
    looked_at(qtbot, again, survey)
    assert "imported on 21 November 2026 into “Doors”: 2 comments" in again.ui.message_bar.words
    assert not again.ui.import_button.isEnabled()
    again.ui.again_check.setChecked(True)
    imported(qtbot, again)
    assert workspace.store.comments.count(ids["Doors"]) == 5
    again.close()


def test_stopping_in_the_middle_adds_nothing(
    qtbot: QtBot, workspace: Workspace, dialog: ImportDialog, tmp_path: Path, ids: dict[str, str]
) -> None:
    path = tmp_path / "long.csv"
    path.write_text("comment\n" + "".join(f"Comment {number}\n" for number in range(30_000)))
    looked_at(qtbot, dialog, path)
    before = workspace.store.last_seq
    qtbot.mouseClick(dialog.ui.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.ui.progress_meter.value() > 0, timeout=10_000)
    assert dialog.ui.progress_label.text().startswith("Adding")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert dialog.isVisible()
    assert "Nothing was added" in dialog.ui.message_bar.words
    assert workspace.store.last_seq == before
    assert dialog.ui.import_button.isEnabled()


def test_a_file_that_is_no_table_is_refused_and_another_can_be_chosen(
    qtbot: QtBot, dialog: ImportDialog, survey: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing else")
    dialog.look(broken)
    qtbot.waitUntil(lambda: bool(dialog.ui.message_bar.words), timeout=10_000)
    assert "cannot be read" in dialog.ui.message_bar.words
    looked_at(qtbot, dialog, survey)
    assert dialog.ui.import_button.isEnabled()
    assert not dialog.ui.message_bar.words


def test_a_file_can_be_read_otherwise_than_was_found_out(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    path = tmp_path / "semicolons.csv"
    path.write_text("id;comment\n1;Good, kind\n", encoding="utf-8")
    looked_at(qtbot, dialog, path)
    combo = dialog.ui.reading_combo
    place = next(row for row in range(combo.count()) if combo.itemData(row) == Reading(delimiter=","))
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    qtbot.waitUntil(lambda: dialog.job is None, timeout=10_000)
    assert dialog.preview is not None
    assert dialog.preview.columns == ("id;comment",)
    assert dialog.ui.comment_combo.currentText() == "id;comment"
    assert combo.currentIndex() == place


def test_without_a_session_that_takes_comments_the_dialog_says_so(
    qtbot: QtBot, workspace: Workspace, ids: dict[str, str], survey: Path
) -> None:
    for session in ids.values():
        sessions.close_session(workspace.store, now=NOW, session=session)
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "no session" in dialog.ui.message_bar.words
    looked_at(qtbot, dialog, survey)
    assert not dialog.ui.import_button.isEnabled()
    dialog.close()


def test_the_page_opens_the_dialog_for_the_chosen_session(
    qtbot: QtBot, workspace: Workspace, ids: dict[str, str]
) -> None:
    page = HeardPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.refresh()
    page.ui.session_combo.setCurrentIndex(page.ui.session_combo.findData(ids["Buses"]))
    page.show()
    qtbot.mouseClick(page.ui.import_button, Qt.MouseButton.LeftButton)
    assert isinstance(page.dialog, ImportDialog)
    assert page.dialog.ui.session_combo.currentData() == ids["Buses"]
    page.dialog.close()


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_step_passes_the_audit_in_every_look(
    qtbot: QtBot,
    workspace: Workspace,
    audit: Audit,
    app_look: LookOn,
    variant: tuple[str, float, bool],
    survey: Path,
) -> None:
    made: list[ImportDialog] = []

    def make() -> ImportDialog:
        made.append(ImportDialog(workspace))
        return made[0]

    assert faults(qtbot, audit, app_look, variant, make) == []
    looked_at(qtbot, made[0], survey)
    assert audit(made[0]) == []
    imported(qtbot, made[0])
    assert audit(made[0]) == []
    made[0].close()
