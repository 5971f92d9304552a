"""Who was told of an answer, through the window: one hall, one person, everyone; whoever is left stays visible."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engage_desktop.domain.answers import Response
from engage_desktop.gui.promises.due_words import due_words
from engage_desktop.gui.promises.promise_rows import STATE
from engage_desktop.gui.promises.promises_page import PromisesPage
from engage_desktop.operations import due
from engage_desktop.operations.responses import write_response
from tests.gui.answering_pages import BUSES, Answering
from tests.operations.answer_story import open_session, say
from tests.workspaces import NOW

Key = Qt.Key
HUB = "Community hub"


@pytest.fixture
def over_two(answering: Answering) -> Response:
    """An answer to what was said in two sessions; two people of the first asked to hear."""
    store = answering.store
    hub = open_session(store, title=HUB, feedback_by="2026-12-30")
    roots = [answering.roots[BUSES[0]], say(store, hub.id, "No bus at night.")]
    return write_response(
        store, now=NOW + timedelta(days=1), cites=roots, said="buses stop early", outcome="done", did="One more bus."
    )


@pytest.fixture
def page(answering: Answering, over_two: Response) -> PromisesPage:
    held = PromisesPage(answering.workspace, answering.navigator)
    answering.shown(held)
    held.show_row(f"response:{over_two.id}")
    QApplication.processEvents()
    return held


def note(page: PromisesPage, who: str, way: str) -> None:
    ui = page.response.ui
    for combo, wanted in ((ui.who_combo, who), (ui.way_combo, way)):
        place = combo.findData(wanted)
        assert place >= 0, wanted
        combo.setCurrentIndex(place)
    QTest.keyClick(ui.told_button, Key.Key_Space)


def test_the_day_of_an_answer_over_two_sessions_says_where_it_comes_from(
    page: PromisesPage, over_two: Response
) -> None:
    ui = page.response.ui
    assert over_two.due == "2026-12-19"
    assert ui.due_from_label.text().startswith(
        "This is the earliest day that the 2 sessions behind this answer promised"
    )
    assert not ui.due_from_label.isHidden()


def test_one_halls_sheet_and_one_letter_leave_the_others_in_sight(
    page: PromisesPage, answering: Answering, over_two: Response
) -> None:
    ui, store = page.response.ui, answering.store
    first, hub = answering.session.id, next(each.id for each in store.sessions.all() if each.title == HUB)
    note(page, f"session:{first}", "sheet")
    assert ui.state_chip.text() == "2 days overdue"
    assert ui.told_label.text() == (
        f"Told in part. Still to be told: the people of “{HUB}”; Siobhan Doyle, Ruth Jones, who asked to hear."
    )
    assert ui.who_combo.itemText(ui.who_combo.findData(f"session:{first}")).endswith("(told already)")
    note(page, f"person:{answering.people['Ruth Jones']}", "letter")
    assert ui.told_label.text() == (
        f"Told in part. Still to be told: the people of “{HUB}”; Siobhan Doyle, who asked to hear."
    )
    assert "Ruth Jones · Letter" in ui.told_lines.words[-1]
    page.contact.show_response(over_two.id)
    contacts = " ".join(page.contact.ui.channel_lines.words)
    assert "Ruth Jones, told already" in contacts
    assert contacts.count("told already") == 1
    [row] = [each for each in _rows(page) if each.key == f"response:{over_two.id}"]
    assert [chip.text for chip in row.cells[STATE]] == ["2 days overdue", "Told in part"]
    assert row.cells[-1] == "21 December 2026, in part"
    [owed] = [each for each in due.due_items(store, "2026-12-21") if each.response == over_two.id]
    assert due_words(owed).endswith(f"Still to be told: the people of “{HUB}”; 1 person who asked to hear")
    note(page, f"session:{hub}", "poster")
    note(page, f"person:{answering.people['Siobhan Doyle']}", "email")
    assert ui.told_label.text() == "People were told. This promise is kept."
    assert ui.state_chip.text() == "Told back"


def test_everyone_who_asked_is_noted_one_by_one_and_each_note_can_be_taken_back(
    page: PromisesPage, answering: Answering, over_two: Response
) -> None:
    note(page, "asked:", "letter")
    told = answering.store.answers.told_back(over_two.id)
    assert {each.person for each in told} == {answering.people[name] for name in ("Siobhan Doyle", "Ruth Jones")}
    lines = page.response.ui.told_lines
    assert len(lines.buttons) == 2
    next(iter(lines.buttons.values())).click()
    assert len(answering.store.answers.told_back(over_two.id)) == 1
    assert "who asked to hear" in page.response.ui.told_label.text()


def _rows(page: PromisesPage) -> list:  # type: ignore[type-arg]
    page.register.refresh()
    return page.register.model.rows
