"""Readiness as the page shows it, and the paper to take along."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.prepare.prepare_page import PreparePage
from engage_desktop.gui.sessions.kept_fields import change_session
from engage_desktop.operations import people, workspaces
from engage_desktop.operations.prints import render_print
from engage_desktop.operations.readiness import readiness
from engage_desktop.operations.sessions import add_session
from engage_desktop.paths import resources_folder
from tests.gui.print_reading import pdf_words, saved_from
from tests.gui.session_pages import Opened
from tests.workspaces import LISTS, NOW, WHOLE_PLAN, open_whole


def prepare_of(opened: Opened, qtbot: QtBot, state: str = "planning") -> PreparePage:
    place = opened.place(opened.session(state), "prepare")
    opened.in_window(place)
    page = place.page("prepare")
    assert isinstance(page, PreparePage)
    return page


def test_readiness_is_read_from_the_records_and_nothing_can_be_ticked(opened: Opened, qtbot: QtBot) -> None:
    page = prepare_of(opened, qtbot)
    words = page.ui.ready_lines.words
    asked = len(opened.store.sessions.questions(opened.session("planning").id))
    assert f"Ready: {asked} questions are written." in words
    assert any(line.endswith("The keys of this workspace are whole. Your passphrase opens it.") for line in words)
    assert "Ready: The wording of all 13 consent questions is on this laptop." in words
    assert any(line.startswith("Ready: Access needs of people known to your team: Hearing loop 2") for line in words)
    assert "Ready: The laptop's clock fits the records." in words
    assert "Have a look: There is no backup yet." in words


def test_what_the_plan_lacks_leads_to_the_plan(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("planning")
    page = prepare_of(opened, qtbot)
    opened.workspace.do(change_session, session=session.id, parts={"influence": ""})
    assert any(line.startswith("Not ready: The session cannot open yet") for line in page.ui.ready_lines.words)
    QTest.keyClick(page.ui.ready_lines.buttons["plan"], Qt.Key.Key_Space)
    assert opened.asked[-1] == Place("sessions", session=session.id, step="plan", row="open")


def test_a_missing_easy_read_wording_leads_to_its_field(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("planning")
    page = prepare_of(opened, qtbot)
    opened.workspace.do(change_session, session=session.id, parts={"easy_read": ""})
    assert "Have a look: The Easy Read wording is missing." in page.ui.ready_lines.words
    QTest.keyClick(page.ui.ready_lines.buttons["easy_read"], Qt.Key.Key_Space)
    assert opened.asked[-1].row == "easy_read"


def test_a_need_that_was_not_met_the_last_time_is_not_ready(opened_empty: Opened, qtbot: QtBot) -> None:
    store = opened_empty.store
    first = add_session(store, now=NOW, **WHOLE_PLAN)
    open_whole(store, now=NOW, session=first.id)
    person = people.add_person(store, now=NOW, name="Joan").id
    people.set_needs(store, now=NOW, person=person, needs={"hearing_loop": ""})
    [need] = store.people.needs(person)
    people.answer_need(store, now=NOW, session=first.id, person=person, need=need.id, outcome="not_met")
    second = add_session(store, now=NOW, **WHOLE_PLAN)
    [missed] = [check for check in readiness(store, now=NOW, session=second.id, lists=LISTS) if check.code == "unmet"]
    assert (missed.level, missed.number, missed.words) == ("not_ready", 1, "Hearing loop 1")


def test_a_print_of_the_paper_pack_is_looked_at_saved_and_noted_with_its_hash(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    session = opened.session("planning")
    page = prepare_of(opened, qtbot)
    pdf = saved_from(page.pack.buttons["agenda"], page.ui.preview_place, tmp_path, qtbot)
    fonts = resources_folder() / "fonts"
    made = render_print(
        opened.store, code="agenda", now=opened.workspace.now(), lists=LISTS, fonts=fonts, session=session.id
    )
    assert pdf_words(pdf) == pdf_words(made.pdf)
    hashes = {copy.sha256 for copy in opened.store.plans.copies(session.id)}
    assert hashlib.sha256(pdf.read_bytes()).hexdigest() in hashes
    assert page.ui.preparing_place.isVisible()


def test_what_went_to_a_printer_is_noted_as_printed(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    session = opened.session("planning")
    page = prepare_of(opened, qtbot)
    QTest.keyClick(page.pack.buttons["ground_rules"], Qt.Key.Key_Space)
    preview = page.ui.preview_place
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.choose_printer = lambda: printer
    QTest.keyClick(preview.ui.print_button, Qt.Key.Key_Space)
    assert [(copy.what, copy.act) for copy in opened.store.plans.copies(session.id)] == [("ground_rules", "printed")]


def test_a_session_that_ends_before_it_starts_is_looked_at_again(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("planning")
    page = prepare_of(opened, qtbot)
    opened.workspace.do(change_session, session=session.id, parts={"starts": "14:00", "ends": "13:00"})
    assert "Have a look: The session ends before it starts." in page.ui.ready_lines.words
    QTest.keyClick(page.ui.ready_lines.buttons["times"], Qt.Key.Key_Space)
    assert opened.asked[-1] == Place("sessions", session=session.id, step="plan", row="ends")
    opened.workspace.do(change_session, session=session.id, parts={"ends": "16:00"})
    page.look_again()
    assert "times" not in page.ui.ready_lines.buttons


def test_a_backup_made_here_is_seen_at_once(opened: Opened, qtbot: QtBot) -> None:
    page = prepare_of(opened, qtbot)
    QTest.keyClick(page.ui.backup_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Ready: The newest backup is from today." in page.ui.ready_lines.words, timeout=10_000)
    assert "It was opened and counted" in page.ui.message_bar.words
    assert page.ui.backup_button.isEnabled()


def test_sign_in_cards_are_looked_at_and_saved(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    page = prepare_of(opened, qtbot)
    page.ui.cards_spin.setValue(3)
    pdf = saved_from(page.ui.sign_in_button, page.ui.preview_place, tmp_path, qtbot)
    assert pdf.name.startswith("sign-in-cards-")
    assert "".join(pdf_words(pdf)).count("Your name (you can leave this blank)") == 3
    copies = opened.store.plans.copies(opened.session("planning").id)
    assert {(copy.what, copy.act) for copy in copies} == {("sign_in_cards", "saved")}
    assert page.ui.preparing_place.isVisible()


def test_the_poster_is_printed_here_and_a_missing_contact_is_said_before_it_is(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    page = prepare_of(opened, qtbot)
    workspaces.edit_team(opened.store, now=NOW, contact="Ask for Joan")
    QTest.keyClick(page.pack.buttons["poster"], Qt.Key.Key_Space)
    preview = page.ui.preview_place
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    assert page.ui.message_bar.words.startswith("Nobody who reads this poster can reach your team")
    preview.leave()
    workspaces.edit_team(opened.store, now=NOW, contact="ask@riverside.example")
    pdf = saved_from(page.pack.buttons["poster"], preview, tmp_path, qtbot)
    said = "".join(pdf_words(pdf))
    assert "Write to us by email" in said
    assert "Ring us" not in said
    assert "Nobody who reads" not in page.ui.message_bar.words
