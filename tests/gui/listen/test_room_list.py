"""What the room has said, by keyboard: correct, count, take out, find, enter a flip chart, read back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from engage_desktop.gui.listen.comment_words import when_words
from engage_desktop.gui.listen.correct_dialog import CorrectDialog
from engage_desktop.gui.listen.flip_chart_dialog import FlipChartDialog
from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.listen.read_back_view import ReadBackView
from engage_desktop.gui.listen.room_model import THEMES, WHEN, WORDS
from engage_desktop.gui.moments import clock_of
from engage_desktop.operations import attendance, comments
from engage_desktop.operations.themes import add_theme, tag
from tests.gui.listen.conftest import Hall
from tests.gui.listen.hands import rows, say
from tests.workspaces import NOW

Open = Callable[[Hall], ListenPage]
Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_f2_corrects_twice_and_every_version_is_shown(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "The 35 stops at six")
    say(qtbot, page, "Lights")
    page.ui.comment_table.setCurrentIndex(page.room.model.index(1, 0))
    for words, count in (("The 53 stops at six", 1), ("The 53 stops at seven", 2)):
        qtbot.keyClick(page.ui.comment_edit, Key.Key_F2)
        dialog = page.list.dialog
        assert isinstance(dialog, CorrectDialog)
        assert dialog.ui.history_list.count() == count
        dialog.ui.words_edit.selectAll()
        qtbot.keyClicks(dialog.ui.words_edit, words)
        qtbot.keyClick(dialog.ui.words_edit, Key.Key_Return)
        assert not dialog.isVisible()
        assert page.list.chosen is not None
        assert page.list.chosen.text == words
    assert hall.words() == ["The 53 stops at seven", "Lights"]
    assert "corrected" in str(page.room.model.index(0, WHEN).data())
    page.list.correct()
    assert "misheard" not in page.list.dialog.ui.history_list.item(0).text()  # type: ignore[union-attr]
    assert page.list.dialog.ui.history_list.count() == 3  # type: ignore[union-attr]
    page.list.dialog.reject()  # type: ignore[union-attr]


def test_a_correction_without_words_is_refused_and_stays_open(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "Lights")
    qtbot.keyClick(page.ui.comment_edit, Key.Key_F2)
    dialog = page.list.dialog
    assert isinstance(dialog, CorrectDialog)
    dialog.ui.words_edit.selectAll()
    qtbot.keyClick(dialog.ui.words_edit, Key.Key_Backspace)
    qtbot.keyClick(dialog.ui.words_edit, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.words_problem.isVisible()
    assert hall.words() == ["Lights"]
    dialog.reject()


def test_plus_counts_who_agrees_and_delete_takes_out_with_a_named_undo(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "Lights")
    say(qtbot, page, "Buses")
    table = page.ui.comment_table
    table.setFocus()
    table.setCurrentIndex(page.room.model.index(1, 0))
    qtbot.keyClick(table, Key.Key_Plus)
    qtbot.keyClick(table, Key.Key_A)
    assert rows(page)[1][3] == "Unnamed · 2 agree"
    assert hall.workspace.undo_label == "one more agrees: “Lights”"
    hall.workspace.undo()
    assert rows(page)[1][3] == "Unnamed · 1 agrees"
    qtbot.keyClick(table, Key.Key_Delete)
    assert [row[0] for row in rows(page)] == ["“Buses”"]
    assert page.list.chosen is not None
    assert page.list.chosen.text == "Buses"
    assert hall.workspace.undo_label == "take out “Lights”"
    hall.workspace.undo()
    assert [row[0] for row in rows(page)] == ["“Buses”", "“Lights”"]
    qtbot.keyClick(table, Key.Key_Escape)
    assert page.ui.comment_edit.hasFocus()


def test_undo_after_enter_takes_the_comment_back_not_the_typing(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "Lights")
    assert hall.workspace.undo_label == "write down “Lights”"
    hall.workspace.undo()
    assert hall.words() == []
    assert page.ui.empty_state.isVisible()


def test_find_shows_only_what_holds_the_words(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    for words in ("Cafe near the bus", "Lights", "Two buses"):
        say(qtbot, page, words)
    page.ui.find_edit.setFocus()
    qtbot.keyClicks(page.ui.find_edit, "bus")
    qtbot.waitUntil(lambda: page.room.model.rowCount() == 2)
    assert page.room.model.title(WORDS) == "Found: 2"
    qtbot.keyClick(page.ui.find_edit, Key.Key_Return)
    assert page.ui.comment_table.hasFocus()
    qtbot.keyClick(page.ui.comment_table, Key.Key_Escape)
    assert page.room.model.rowCount() == 3
    assert page.ui.comment_edit.hasFocus()
    page.ui.find_edit.setText("nowhere")
    qtbot.waitUntil(page.ui.empty_state.isVisible)
    qtbot.mouseClick(page.ui.empty_state.step_button, Qt.MouseButton.LeftButton)
    assert page.room.model.rowCount() == 3


def test_a_flip_chart_of_forty_lines_comes_in_with_its_source(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    qtbot.keyClick(page.ui.comment_edit, Key.Key_B, CTRL)
    dialog = page.dialog
    assert isinstance(dialog, FlipChartDialog)
    dialog.ui.lines_edit.setPlainText("\n".join(f"- Line {number}" for number in range(40)))
    assert dialog.ui.count_label.text() == "40 comments"
    qtbot.keyClicks(dialog.ui.source_edit, "Table 3, sheet 2")
    qtbot.keyClick(dialog.ui.source_edit, Key.Key_Return)
    assert not dialog.isVisible()
    assert page.room.model.rowCount() == 40
    assert rows(page)[0] == ("“Line 39”", "1", "Own words", "\u2068Table 3, sheet 2\u2069")
    assert hall.workspace.undo_label == "40 comments from “Table 3, sheet 2”"
    hall.workspace.undo()
    assert page.room.model.rowCount() == 0


def test_lines_of_a_flip_chart_are_kept_when_the_dialog_is_left(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    page.enter_flip_chart()
    page.dialog.ui.lines_edit.setPlainText("Later buses")  # type: ignore[union-attr]
    page.dialog.reject()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: len(hall.store.laptop.drafts()) == 1)
    page.enter_flip_chart()
    assert page.dialog.ui.lines_edit.toPlainText() == "Later buses"  # type: ignore[union-attr]
    assert page.dialog.ui.notice_bar.words.startswith("Recovered")  # type: ignore[union-attr]
    page.dialog.ui.lines_edit.clear()  # type: ignore[union-attr]
    qtbot.keyClick(page.dialog.ui.add_button, Key.Key_Space)  # type: ignore[union-attr]
    assert page.dialog.ui.lines_problem.isVisible()  # type: ignore[union-attr]
    page.dialog.reject()  # type: ignore[union-attr]


def test_reading_back_shows_one_comment_at_a_time_and_nobody_by_badge(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    came = attendance.welcome_new(hall.store, now=NOW, session=hall.session, name="Siobhan")
    page = opened(hall)
    say(qtbot, page, f"@{came.badge} The 53 stops at six")
    say(qtbot, page, "Lights")
    qtbot.keyClick(page.ui.comment_edit, Key.Key_F7)
    view = page.dialog
    assert isinstance(view, ReadBackView)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    assert (view.ui.words_label.text(), view.ui.place_label.text()) == ("“The 53 stops at six”", "1 of 2")
    assert view.ui.question_label.text() == "What do you need?"
    assert "Badge" not in view.ui.agreed_label.text()
    qtbot.keyClick(view, Key.Key_Plus)
    qtbot.keyClick(view, Key.Key_Plus)
    assert view.ui.agreed_label.text() == "2 more say the same"
    qtbot.keyClick(view, Key.Key_Right)
    assert view.ui.words_label.text() == "“Lights”"
    qtbot.keyClick(view, Key.Key_Left)
    qtbot.keyClick(view, Key.Key_Escape)
    assert not view.isVisible()
    assert rows(page)[1][3] == f"Badge {came.badge} · 2 agree"


def test_a_link_to_a_comment_chooses_it_in_the_list(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    held = [comments.hear(hall.store, now=NOW, session=hall.session, typed=f"Words {n}") for n in range(260)]
    page = opened(hall)
    page.show_row(held[3])
    assert page.list.chosen is not None
    assert page.list.chosen.id == held[3]
    assert page.ui.comment_table.currentIndex().row() == 256


def test_the_list_is_a_sound_model_while_it_changes(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    tester = QAbstractItemModelTester(page.room.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for number in range(120):
        comments.hear(hall.store, now=NOW, session=hall.session, typed=f"Words {number}")
    page.show_session(hall.session)
    qtbot.waitUntil(lambda: page.room.model.rowCount() == 120)
    say(qtbot, page, "One more")
    page.ui.find_edit.setText("more")
    page.list.find()
    say(qtbot, page, "And one more")
    page.list.show_all()
    page.ui.comment_table.setCurrentIndex(page.room.model.index(110, 0))
    page.list.take_out()
    qtbot.waitUntil(lambda: page.room.model.rowCount() == 121)
    assert tester.model() is page.room.model


def test_another_day_stands_beside_the_time_and_another_year_beside_the_day(qtbot: QtBot, hall: Hall) -> None:
    comments.hear(hall.workspace.store, now=NOW, session=hall.session, typed="Lights")
    comment = hall.workspace.store.comments.newest(limit=1)[0]
    clock = clock_of(NOW)
    said = [when_words(comment, today) for today in ("2026-11-21", "2026-11-22", "2027-01-05")]
    assert [words.strip("\u2068\u2069") for words in said] == [clock, f"21 Nov, {clock}", f"21 Nov 2026, {clock}"]


def themes(page: ListenPage) -> list[str]:
    model = page.room.model
    return [str(model.index(row, THEMES).data()) for row in range(model.rowCount())]


def test_the_themes_of_each_comment_stand_beside_it_by_name(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "Dark paths")
    assert page.ui.comment_table.isColumnHidden(THEMES)
    for name in ("Transport", "Safety"):
        hall.workspace.do(add_theme, name=name)
    say(qtbot, page, "No lights #saf #tra")
    assert not page.ui.comment_table.isColumnHidden(THEMES)
    assert themes(page) == ["Safety, Transport", ""]
    [_, first] = hall.store.comments.of_session(hall.session)
    transport = next(theme for theme in hall.store.answers.themes() if theme.name == "Transport")
    hall.workspace.do(tag, label="tag", root=first.root, theme=transport.id)
    assert themes(page) == ["Safety, Transport", "Transport"]
    page.ui.find_edit.setText("paths")
    page.list.find()
    assert themes(page) == ["Transport"]
    hall.workspace.undo()
    assert themes(page) == [""]
    page.list.show_all()
    assert themes(page) == ["Safety, Transport", ""]
