"""Closing a session through the page: what is still open, the summary looked at and saved, the end."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import CLOSED
from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.sessions.kept_fields import change_session
from engage_desktop.operations.attendance import room
from engage_desktop.operations.summary import summary_noted_at
from tests.gui.session_pages import LATER, Opened, retype


def close_of(opened: Opened, qtbot: QtBot, state: str = "open") -> ClosePage:
    place = opened.place(opened.session(state), "close")
    opened.in_window(place)
    page = place.page("close")
    assert isinstance(page, ClosePage)
    return page


def shown_summary(page: ClosePage, qtbot: QtBot) -> PrintPreview:
    QTest.keyClick(page.ui.print_button, Qt.Key.Key_Space)
    preview = page.ui.preview_place
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    return preview


def test_what_is_still_open_is_computed_and_leads_to_where_it_is_mended(opened: Opened, qtbot: QtBot) -> None:
    page = close_of(opened, qtbot)
    lines = page.ui.check_lines
    assert any("access needs: were they met? " in words for words in lines.words)
    assert any("were not asked for any consent: " in words for words in lines.words)
    QTest.keyClick(lines.buttons["welcome:needs"], Qt.Key.Key_Space)
    assert opened.asked[-1] == Place("sessions", session=page.session, step="welcome", row="needs")
    QTest.keyClick(lines.buttons["sharing:"], Qt.Key.Key_Space)
    assert opened.asked[-1] == Place("sharing", session=page.session)


def test_everyone_is_signed_out_with_one_key_and_undo_names_it(opened: Opened, qtbot: QtBot) -> None:
    page = close_of(opened, qtbot)
    QTest.keyClick(page.ui.check_lines.buttons["sign_out"], Qt.Key.Key_Return)
    assert room(opened.store, page.session).here_now == 0
    assert "sign_out" not in page.ui.check_lines.buttons
    assert opened.workspace.undo_label == "sign everyone out"
    opened.workspace.undo()
    assert "sign_out" in page.ui.check_lines.buttons


def test_a_missing_field_is_reached_from_its_line_and_the_line_goes_when_it_is_written(
    opened: Opened, qtbot: QtBot
) -> None:
    session = opened.session("open")
    opened.workspace.do(change_session, session=session.id, parts={"next_steps": ""})
    page = close_of(opened, qtbot)
    QTest.keyClick(page.ui.check_lines.buttons["close:next_steps"], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.ui.next_steps_edit
    QTest.keyClicks(page.ui.next_steps_edit, "Count the routes")
    QTest.keyClick(page.ui.next_steps_edit, Qt.Key.Key_Tab)
    assert opened.now(session).next_steps == "Count the routes"
    assert "close:next_steps" not in page.ui.check_lines.buttons
    assert opened.workspace.undo_label == "change the next steps"


def test_the_session_closes_and_what_is_still_to_do_can_be_written_afterwards(opened: Opened, qtbot: QtBot) -> None:
    session, page = opened.session("open"), close_of(opened, qtbot)
    retype(page.ui.went_well_edit, "The hall was warm")
    retype(page.ui.went_less_well_edit, "The loop hummed")
    QTest.keyClick(page.ui.close_button, Qt.Key.Key_Space)
    kept = opened.now(session)
    assert (kept.state, kept.went_well) == (CLOSED, "The hall was warm")
    assert not page.ui.close_button.isVisible()
    assert page.ui.checks_title_label.text() == "Still to do"
    retype(page.ui.notes_how_edit, "Two note-takers")
    QTest.keyClick(page.ui.notes_how_edit, Qt.Key.Key_Tab)
    assert opened.now(session).notes_how == "Two note-takers"
    assert page.ui.checks_words_label.text().startswith("Closed on 21 November 2026")
    assert opened.workspace.undo_label == "change how notes were taken"


def test_a_session_in_planning_cannot_be_closed_and_the_page_says_why(opened: Opened, qtbot: QtBot) -> None:
    page = close_of(opened, qtbot, "planning")
    assert not page.ui.close_button.isEnabled()
    assert "not open yet" in page.ui.checks_words_label.text()


def test_the_bundle_button_leads_to_sharing(opened: Opened, qtbot: QtBot) -> None:
    page = close_of(opened, qtbot)
    QTest.keyClick(page.ui.bundle_button, Qt.Key.Key_Space)
    assert opened.asked[-1] == Place("sharing", session=page.session)


def test_the_summary_is_looked_at_page_by_page_with_keys(opened: Opened, qtbot: QtBot) -> None:
    page = close_of(opened, qtbot)
    preview = shown_summary(page, qtbot)
    view = preview.ui.page_view
    assert view.pages >= 3
    assert preview.ui.page_label.text() == f"Page 1 of {view.pages}"
    assert "Getting to the new diagnostic centre" in view.accessibleDescription()
    QTest.keyClick(preview.ui.later_button, Qt.Key.Key_Space)
    assert view.page == 1
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.pages - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    QTest.keyClick(preview.ui.larger_button, Qt.Key.Key_Space)
    assert preview.ui.zoom_label.text() == "125 %"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert page.ui.closing_place.isVisible()


def test_large_print_is_made_anew(opened: Opened, qtbot: QtBot) -> None:
    preview = shown_summary(close_of(opened, qtbot), qtbot)
    before = preview.ui.page_view.pages
    preview.ui.large_print_check.setFocus()
    QTest.keyClick(preview.ui.large_print_check, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: preview.made is not None and preview.made.stem.endswith("-large"), timeout=20_000)
    assert preview.ui.page_view.pages > before


def test_the_summary_is_saved_as_two_files_whose_names_give_nothing_away(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    page = close_of(opened, qtbot)
    preview = shown_summary(page, qtbot)
    preview.choose_folder = lambda: str(tmp_path / "out")
    QTest.keyClick(preview.ui.save_button, Qt.Key.Key_Space)
    stem = f"summary-2026-11-21-{page.session[-8:]}"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"{stem}.html", f"{stem}.pdf"]
    assert str(tmp_path / "out") in page.ui.message_bar.words
    assert summary_noted_at(opened.store, page.session) == LATER


def test_a_folder_that_was_not_chosen_changes_nothing(opened: Opened, qtbot: QtBot) -> None:
    page = close_of(opened, qtbot)
    preview = shown_summary(page, qtbot)
    preview.choose_folder = lambda: ""
    preview.save()
    assert "nothing was written" in page.ui.message_bar.words
    assert summary_noted_at(opened.store, page.session) is None


def test_every_page_is_handed_to_the_printer(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    page = close_of(opened, qtbot)
    preview = shown_summary(page, qtbot)

    def to_file() -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    preview.choose_printer = to_file
    QTest.keyClick(preview.ui.print_button, Qt.Key.Key_Space)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == preview.ui.page_view.pages
    assert page.ui.message_bar.words == f"Handed to the printer: {preview.ui.page_view.pages} pages."
