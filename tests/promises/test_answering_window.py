"""The promises about answering people, through the window: each "Verify" is done with keys and buttons on real records."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from engage_desktop.gui.insight.heard_page import HeardPage
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.promises.promises_page import PromisesPage
from engage_desktop.gui.today.today_page import TodayPage
from engage_desktop.operations.responses import promises
from tests.gui.answering_pages import DOORS, LATER, Answering
from tests.gui.session_pages import retype
from tests.workspaces import NOW

Key = Qt.Key
Page = TypeVar("Page", bound=QWidget)


def seen(window: MainWindow, kind: type[Page]) -> Page:
    """Return the page that is seen."""
    QApplication.processEvents()
    page = window.stack.page
    assert isinstance(page, kind)
    return page


def press(button: QAbstractButton) -> None:
    QTest.keyClick(button, Key.Key_Space)


def test_promise_000_4_when_the_clock_passes_the_day_the_start_screen_shows_it_overdue_through_the_window(
    answering: Answering,
) -> None:
    answering.clock[0] = NOW
    window = answering.window()
    today = seen(window, TodayPage)
    assert not today.ui.promises_card.isVisible()
    answering.clock[0] = LATER
    window.go(Place("today"))
    assert today.ui.promises_title_label.text() == "1 promise is overdue"
    assert today.ui.due_lines.words[0].startswith("9 days overdue: Tell people by 12 December 2026")
    assert today.ui.promises_card.y() < today.ui.next_card.y()
    press(today.ui.due_lines.buttons["0"])
    place = seen(window, PromisesPage)
    assert place.response.response == answering.late.id
    assert place.response.ui.state_chip.text() == "9 days overdue"


def test_promise_000_16_from_a_decision_to_its_comments_in_three_presses_and_back_through_the_window(
    answering: Answering,
) -> None:
    window = answering.window()
    window.go(Place("promises", row="decisions"))
    page = seen(window, PromisesPage)
    table = page.decisions.ui.decisions_table
    table.setCurrentIndex(page.decisions.model.index(page.decisions.model.place_of(answering.decision.id), 0))
    QTest.keyClick(table, Key.Key_Return)  # the first press opens the decision
    comment = answering.store.answers.comments([answering.roots[DOORS[0]]])[0]
    press(page.decision.ui.chain_lines.buttons[f"comment:{comment.id}"])  # the second opens the comment
    QApplication.processEvents()
    assert window.stack.place == Place("sessions", answering.session.id, "listen", comment.id)
    window.go(Place("promises", row=f"decision:{answering.decision.id}"))
    press(page.decision.ui.chain_lines.buttons[f"response:{answering.door.id}"])
    assert page.response.ui.cited_table.isVisible()
    press(page.response.ui.back_button)
    assert page.seen == "decision"
    press(page.decision.ui.back_button)
    assert page.seen == "decisions"
    for decision in (answering.decision, answering.bare):  # no dead end: every one leads on, and back
        window.go(Place("promises", row=f"decision:{decision.id}"))
        ways = [page.decision.ui.back_button, page.decision.ui.rest_button]
        assert all(button.isVisible() and button.isEnabled() for button in ways)


def test_promise_000_17_a_theme_marked_done_stays_open_until_told_back_through_the_window(
    answering: Answering,
) -> None:
    window = answering.window()
    window.go(Place("promises", row=f"response:{answering.late.id}"))
    page = seen(window, PromisesPage)
    ui = page.response.ui
    ui.outcome_combo.setCurrentIndex(ui.outcome_combo.findData("done"))
    press(ui.save_button)
    assert ui.state_chip.text() == "9 days overdue"
    assert _state(answering, answering.late.id) == "overdue"
    ui.who_combo.setCurrentIndex(ui.who_combo.findData("everyone"))
    ui.way_combo.setCurrentIndex(ui.way_combo.findData("meeting"))
    retype(ui.on_edit, "20/12/2026")
    retype(ui.people_edit, "12")
    press(ui.told_button)
    assert ui.told_lines.words == ["Told back: 20 December 2026 · At a meeting · 12 people"]
    assert _state(answering, answering.late.id) == "told"
    page.go("register")
    assert [page.register.model.words(row)[1] for row in range(3)] == ["Due in 20 days", "Told back", "Told back"]


def test_promise_000_17_the_list_of_whom_to_tell_follows_consent_and_channel_through_the_window(
    answering: Answering,
) -> None:
    window = answering.window()
    window.go(Place("promises", row=f"contact:{answering.session.id}"))
    ui = seen(window, PromisesPage).contact.ui
    assert ui.channel_lines.words == ["By email: 1: Siobhan Doyle (siobhan@example.org)", "By post: 1: Ruth Jones"]
    assert "Beata" not in " ".join(ui.channel_lines.words)
    assert [button.text().replace("&", "") for button in (ui.letters_button, ui.labels_button, ui.poster_button)] == [
        "Print the letters",
        "Print the labels",
        "Print the poster",
    ]
    assert ui.code_label.isVisible()


def test_promise_001_2_a_proposal_has_three_lists_with_counts_and_links_through_the_window(
    answering: Answering,
) -> None:
    window = answering.window()
    window.go(Place("heard", row=f"proposal:{answering.idea.id}"))
    page = seen(window, HeardPage)
    ui = page.ideas_panel.ui
    assert [label.text() for label in (ui.supports_label, ui.opposes_label, ui.unmet_label)] == [
        "Themes that support it (1)",
        "Themes that oppose it (0)",
        "Themes that it leaves unmet (1)",
    ]
    assert ui.supports_lines.words == ["2 comments: The front door"]
    press(next(iter(ui.supports_lines.buttons.values())))
    QApplication.processEvents()
    said = {str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())}
    assert said == {f"“{words}”" for words in DOORS}


def test_promise_002_28_a_decision_without_comments_is_listed_as_such_through_the_window(answering: Answering) -> None:
    window = answering.window()
    window.go(Place("promises", row="decisions"))
    model = seen(window, PromisesPage).decisions.model
    assert model.words(0)[:2] == ["The desk moves upstairs.", "No comments behind it"]
    assert model.words(1)[:2] == ["A door that opens by itself.", "2 comments"]


def test_promise_003_0a_the_filter_shows_what_would_help_with_its_count_through_the_window(
    answering: Answering,
) -> None:
    window = answering.window()
    window.go(Place("heard"))
    page = seen(window, HeardPage)
    combo = page.ui.sort_combo
    combo.setCurrentIndex(combo.findData("would_help"))
    combo.activated.emit(combo.currentIndex())
    assert combo.currentText() == "What would help (1)"
    assert page.ui.count_label.text() == "1 found"
    assert str(page.model.index(0, 0).data()) == f"“{DOORS[1]}”"


def test_promise_003_9_the_difference_names_the_suggestion_through_the_window(answering: Answering) -> None:
    window = answering.window()
    window.go(Place("heard", row=f"proposal:{answering.idea.id}"))
    ui = seen(window, HeardPage).ideas_panel.ui
    ui.version_edit.setPlainText("Dear patient. Please arrive early. Ring the bell at the door.")
    press(ui.version_button)
    assert ui.version_chip.text() == "Version 2"
    root = answering.roots[DOORS[1]]
    ui.suggestion_combo.setCurrentIndex(ui.suggestion_combo.findData(root))
    press(ui.suggestion_button)
    assert ui.change_lines.words == [
        f"Added: Ring the bell at the door.\nBecause of: “{DOORS[1]}”",
        f"Used: “{DOORS[1]}”",
    ]
    ui.suggestion_combo.setCurrentIndex(ui.suggestion_combo.findData(answering.roots[DOORS[0]]))
    ui.used_combo.setCurrentIndex(ui.used_combo.findData("not_used"))
    press(ui.suggestion_button)
    assert ui.why_problem.text().startswith("People are owed a reason")


@pytest.mark.parametrize("row", ["register", "response", "contact"])
def test_promise_004_4_no_control_ticks_a_promise_as_kept_through_the_window(answering: Answering, row: str) -> None:
    window = answering.window()
    window.go(Place("promises", row=f"response:{answering.door.id}" if row == "response" else row))
    page = seen(window, PromisesPage)
    chosen = {button.objectName() for button in page.findChildren(QAbstractButton) if button.isCheckable()}
    assert chosen == {"register_button", "unanswered_button", "decisions_button", "contact_button", "large_print_check"}
    assert [box.objectName() for box in page.findChildren(QCheckBox)] == ["large_print_check"]
    assert page.findChildren(QRadioButton) == []
    table = page.register.ui.register_table
    assert not any(
        page.register.model.flags(page.register.model.index(place, 0)) & Qt.ItemFlag.ItemIsUserCheckable
        for place in range(page.register.model.rowCount())
    )
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers


def _state(answering: Answering, response: str) -> str:
    today = LATER.date().isoformat()
    return next(each.state for each in promises(answering.store, today=today) if each.response.id == response)
