"""Answers, decisions and ideas: words that say more than the records bear out are explained below their field at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.insight.heard_page import HeardPage
from engage_desktop.gui.promises.promises_page import PromisesPage
from engage_desktop.operations import decisions
from tests.gui.answering_pages import LATER, Answering
from tests.gui.session_pages import retype

SOON = 20_000


def shown(answering: Answering, row: str) -> PromisesPage:
    page = PromisesPage(answering.workspace, answering.navigator)
    page.refresh()
    answering.shown(page)
    page.show_row(row)
    return page


def test_an_answer_is_marked_while_it_is_typed_and_saved_as_it_is(answering: Answering, qtbot: QtBot) -> None:
    page = shown(answering, f"response:{answering.door.id}")
    ui = page.response.ui
    retype(ui.did_edit, "We consulted, and everybody agreed")
    qtbot.waitUntil(lambda: not ui.did_marks.isHidden(), timeout=SOON)
    assert [line.partition(":")[0] for line in ui.did_marks.text().split("\n")] == ["“consulted”", "“everybody agreed”"]
    assert ui.said_marks.isHidden()
    QTest.keyClick(ui.save_button, Qt.Key.Key_Space)
    assert answering.store.answers.response(answering.door.id).did == "We consulted, and everybody agreed"


def test_a_decision_is_marked_by_the_session_that_is_chosen_and_recorded_as_it_is(
    answering: Answering, qtbot: QtBot
) -> None:
    page = shown(answering, "decide:")
    ui = page.decision.ui
    ui.session_combo.setCurrentIndex(0)
    retype(ui.text_edit, "Later buses, as the consultation showed")
    retype(ui.how_edit, "It was unanimous")
    qtbot.waitUntil(lambda: "“unanimous”" in ui.how_marks.text(), timeout=SOON)
    assert ui.text_marks.isHidden()  # of no session, so nothing belies the word
    ui.session_combo.setCurrentIndex(ui.session_combo.findData(answering.session.id))
    assert "“consultation”: A consultation asks for views" in ui.text_marks.text()
    retype(ui.decided_by_edit, "Transport board")
    ui.decided_with_combo.setCurrentIndex(1)
    QTest.keyClick(ui.record_button, Qt.Key.Key_Space)
    (made,) = [each for each in answering.store.answers.decisions() if each.how == "It was unanimous"]
    assert made.text == "Later buses, as the consultation showed"
    words = [line for line in ui.fact_lines.words if line.startswith("Words: ")]
    assert [line.partition("”")[0] for line in words] == ["Words: “consultation", "Words: “unanimous"]


def test_a_decision_that_was_recorded_elsewhere_says_which_words_claim_too_much(answering: Answering) -> None:
    made = decisions.record_decision(
        answering.store,
        now=LATER,
        text="A ramp",
        decided_by="The board",
        decided_with="board",
        how="All of you told us",
        on="2026-12-01",
    )
    page = shown(answering, f"decision:{made.id}")
    assert any(line.startswith("Words: “All of you told”") for line in page.decision.ui.fact_lines.words)


def test_the_text_of_an_idea_is_marked_by_its_own_session(answering: Answering, qtbot: QtBot) -> None:
    page = HeardPage(answering.workspace, answering.navigator)
    page.refresh()
    answering.shown(page)
    page.show_row("ideas")
    ui = page.ideas_panel.ui
    page.ideas_panel.show_idea(answering.idea.id)
    retype(ui.version_edit, "This letter was co-produced with the whole community")
    qtbot.waitUntil(lambda: "“co-produced”" in ui.version_marks.text(), timeout=SOON)
    retype(ui.title_edit, "What everybody wanted")
    qtbot.waitUntil(lambda: "“everybody wanted”" in ui.title_marks.text(), timeout=SOON)
