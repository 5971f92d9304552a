"""Paper from the page of promises: what is offered, what is said first, and that the file says what the records say."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.promises.promises_page import PromisesPage
from engage_desktop.operations import flags, planning, sessions
from engage_desktop.operations.prints import render_print
from engage_desktop.operations.responses import write_response
from engage_desktop.paths import resources_folder
from tests.gui.answering_pages import DOORS, LATER, TELEPHONE, Answering
from tests.gui.print_reading import pdf_words, saved_from
from tests.gui.variants import VARIANTS, Audit, LookOn
from tests.workspaces import LISTS

FONTS = resources_folder() / "fonts"


@pytest.fixture
def page(answering: Answering) -> PromisesPage:
    held = PromisesPage(answering.workspace, answering.navigator)
    answering.shown(held)
    return held


def offered(page: PromisesPage) -> list[str]:
    combo = page.register.ui.print_combo
    return [str(combo.itemData(place)) for place in range(combo.count())]


def choose_paper(page: PromisesPage, key: str) -> None:
    combo = page.register.ui.print_combo
    combo.setCurrentIndex(combo.findData(key))


def test_the_sheet_saved_from_the_page_says_what_the_records_say_and_is_noted(
    page: PromisesPage, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    page.register.show_session(answering.session.id)
    choose_paper(page, "you_said:")
    folder = tmp_path / "out"
    folder.mkdir()
    pdf = saved_from(page.register.ui.print_button, page.ui.preview_place, folder, qtbot)
    made = render_print(
        answering.store, code="you_said", now=LATER, lists=LISTS, fonts=FONTS, session=answering.session.id
    )
    assert pdf_words(pdf) == pdf_words(made.pdf)
    copies = answering.store.plans.copies(answering.session.id)
    assert {(copy.what, copy.act) for copy in copies} == {("you_said", "saved")}
    assert hashlib.sha256(pdf.read_bytes()).hexdigest() in {copy.sha256 for copy in copies}
    assert page.ui.promises_scroll.isVisible()


def test_what_went_to_a_printer_is_noted_as_printed(
    page: PromisesPage, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = page.ui.preview_place
    QTest.keyClick(page.register.ui.print_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.choose_printer = lambda: printer
    QTest.keyClick(preview.ui.print_button, Qt.Key.Key_Space)
    assert [copy.act for copy in answering.store.plans.copies()] == ["printed"]


def test_paper_fits_what_is_looked_at_a_session_all_or_a_programme(page: PromisesPage, answering: Answering) -> None:
    everything = ["you_said:", "you_said_poster:", "board_page:", "impact_list:"]
    assert offered(page) == [*everything, "stage_report:"]
    page.register.show_session(answering.session.id)
    assert offered(page) == [*everything, "review_pack:", "contact_sheet:", "certificate:"]
    programme = planning.write_programme(answering.store, now=LATER, name="Getting here")
    sessions.add_session(answering.store, now=LATER, title="Once more", date="2027-01-20", follows=answering.session.id)
    page.register.refresh()
    assert offered(page) == [*everything, "before_after:", "review_pack:", "contact_sheet:", "certificate:"]
    page.register.show_session(None)
    assert offered(page)[-3:] == ["before_after:", "stage_report:", f"programme_report:{programme}"]


def test_the_joint_report_of_a_programme_is_printed_from_the_list(
    page: PromisesPage, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    programme = planning.write_programme(answering.store, now=LATER, name="Getting here")
    page.refresh()
    choose_paper(page, f"programme_report:{programme}")
    pdf = saved_from(page.register.ui.print_button, page.ui.preview_place, tmp_path, qtbot)
    assert "Getting here" in pdf_words(pdf)[0]


def test_what_a_promise_is_not_there_in_is_said_before_it_is_printed(
    page: PromisesPage, answering: Answering, qtbot: QtBot
) -> None:
    page.show_row(f"response:{answering.late.id}")
    ui = page.response.ui
    assert ui.not_there_label.text().startswith("Not there yet for this promise: Easy Read")
    assert not ui.easy_button.isVisible()
    QTest.keyClick(ui.progress_button, Qt.Key.Key_Space)
    assert page.ui.message_bar.words == ui.not_there_label.text()
    qtbot.waitUntil(lambda: page.ui.preview_place.made is not None, timeout=20_000)
    assert page.ui.message_bar.words
    page.ui.preview_place.leave()
    write_response(answering.store, now=LATER, response=answering.late.id, easy_read="We asked for a later bus.")
    page.refresh()
    assert not ui.not_there_label.isVisible()
    assert ui.easy_button.isVisible()


def test_risks_are_listed_with_who_looks_after_them_and_lead_to_the_comment(
    page: PromisesPage, answering: Answering
) -> None:
    ui = page.register.ui
    assert not ui.risks_card.isVisible()
    answering.workspace.do(flags.flag, root=answering.roots[TELEPHONE], owner="Jo Marsh", note="Ring back weekly.")
    [words] = ui.risk_lines.words
    assert TELEPHONE in words
    assert words.endswith("Jo Marsh looks after it. Ring back weekly.")
    [button] = ui.risk_lines.buttons.values()
    QTest.keyClick(button, Qt.Key.Key_Space)
    [comment] = answering.store.answers.comments([answering.roots[TELEPHONE]])
    assert answering.asked[-1] == Place("sessions", session=answering.session.id, step="listen", row=comment.id)


@pytest.mark.parametrize("variant", VARIANTS[::4], ids=str)
def test_the_list_with_a_risk_passes_the_audit(
    answering: Answering, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    flags.flag(answering.store, now=LATER, root=answering.roots[TELEPHONE], owner="Jo Marsh")
    page = PromisesPage(answering.workspace, answering.navigator)
    assert audit(answering.shown(page)) == []


def test_no_words_of_a_promise_are_cut_in_the_list(page: PromisesPage, answering: Answering) -> None:
    long = "the front door is so heavy that nobody with a chair, a frame, a pram or two bags can open it alone"
    write_response(
        answering.store, now=LATER, said=long, outcome="planned", did="A new door.", cites=[answering.roots[DOORS[0]]]
    )
    page.refresh()
    table, model = page.register.ui.register_table, page.register.model
    row = next(place for place in range(model.rowCount()) if long in model.words(place)[0])
    table.resizeColumnToContents(1)
    room = table.visualRect(model.index(row, 0)).adjusted(18, 0, -18, 0)
    wrapped = table.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), model.words(row)[0])
    assert wrapped.height() <= table.rowHeight(row)
    assert table.rowHeight(row) > table.rowHeight(model.rowCount() - 1) or wrapped.height() < 50


def test_comments_heard_on_another_laptop_stand_in_the_chain_of_a_decision(
    page: PromisesPage, answering: Answering
) -> None:
    with answering.store.act(now=LATER) as act:
        link = {"response": answering.door.id, "root": "far-away"}
        act.append("response.cites", "0192aaaa-0000-7000-8000-000000000001", link)
    page.show_row(f"decision:{answering.decision.id}")
    assert page.decision.ui.chain_lines.words[-1] == (
        "Elsewhere: 1 comment was heard on another laptop. Its words are not here."
    )
    assert not any(words.startswith("More") for words in page.decision.ui.chain_lines.words)
    page.show_row(f"response:{answering.door.id}")
    assert page.response.ui.more_label.text() == "1 comment was heard on another laptop. Its words are not here."
