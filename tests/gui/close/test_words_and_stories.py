"""Closing a session: words that claim too much are marked as they are typed, and stories lead to their tellers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.listen.story_dialog import StoryDialog
from engage_desktop.operations import attendance, comments, sessions, stories
from engage_desktop.operations.comments import HowSaid
from tests.gui.session_pages import LATER, Opened, retype

STORY = HowSaid(about="story")


def close_of(opened: Opened) -> ClosePage:
    place = opened.place(opened.session("open"), "close")
    opened.in_window(place)
    page = place.page("close")
    assert isinstance(page, ClosePage)
    return page


def asked_in(page: ClosePage, where: str) -> StoryDialog:
    QTest.keyClick(page.ui.check_lines.buttons[where], Qt.Key.Key_Space)
    assert isinstance(page.dialog, StoryDialog)
    return page.dialog


def test_words_that_claim_too_much_are_explained_below_the_field_and_saved_all_the_same(
    opened: Opened, qtbot: QtBot
) -> None:
    page = close_of(opened)
    ui = page.ui
    assert all(label.isHidden() for label in (ui.next_steps_marks, ui.went_well_marks, ui.notes_how_marks))
    retype(ui.next_steps_edit, "We have listened, and write to all of you")
    qtbot.waitUntil(lambda: not ui.next_steps_marks.isHidden(), timeout=20_000)
    assert ui.next_steps_marks.text().startswith("“We have listened”: People judge that by what came of it.")
    assert ui.next_steps_edit.accessibleDescription() == ui.next_steps_marks.text()
    assert len(ui.next_steps_edit.extraSelections()) == 1
    retype(ui.went_well_edit, "Everyone agreed")
    qtbot.waitUntil(lambda: "“Everyone agreed”" in ui.went_well_marks.text(), timeout=20_000)
    page.fields.save_all()
    held = opened.now(opened.session("open"))
    assert (held.next_steps, held.went_well) == ("We have listened, and write to all of you", "Everyone agreed")
    retype(ui.next_steps_edit, "A letter goes out on Monday")
    qtbot.waitUntil(ui.next_steps_marks.isHidden, timeout=20_000)


def test_each_story_whose_teller_was_not_asked_stands_in_the_list_and_is_asked_from_there(
    opened: Opened, qtbot: QtBot
) -> None:
    session = opened.session("open").id
    already = {each.comment.root for each in stories.stories(opened.store, today="", session=session)}
    came = attendance.welcome_new(opened.store, now=LATER, session=session, name="Joan")
    named = comments.hear(opened.store, now=LATER, session=session, typed=f"@{came.badge} It began in March", how=STORY)
    nobodys = comments.hear(opened.store, now=LATER, session=session, typed="I came here in May", how=STORY)
    assert named not in already
    page = close_of(opened)
    lines = page.ui.check_lines
    asks = "To do: The teller of a story was not asked whether it may be used: “It began in March”"
    unnamed = "Unnamed: Nobody's name stands with a story, so it is not printed: “I came here in May”"
    assert asks in lines.words
    assert unnamed in lines.words
    dialog = asked_in(page, f"story:{named}")
    QTest.keyClick(dialog.ui.yes_button, Qt.Key.Key_Space)
    assert opened.store.consents.permitted(came.person, today="")["story_case_study"] == "given"
    assert asks not in lines.words
    assert QApplication.focusWidget() is lines.buttons[f"story:{nobodys}"]
    dialog = asked_in(page, f"story:{nobodys}")
    QTest.keyClicks(dialog.ui.badge_edit, str(came.badge))
    QTest.keyClick(dialog.ui.badge_edit, Qt.Key.Key_Return)
    QTest.keyClick(dialog.ui.leave_button, Qt.Key.Key_Space)
    assert unnamed not in lines.words
    assert not any(where.startswith("story:") and nobodys in where for where in lines.buttons)


def test_more_stories_than_stand_in_the_list_are_counted_and_lead_to_listen(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("open").id
    before = len([each for each in stories.stories(opened.store, today="", session=session) if not each.comment.person])
    for number in range(7 - before):
        comments.hear(opened.store, now=LATER, session=session, typed=f"Story {number}", how=STORY)
    page = close_of(opened)
    assert "Unnamed: and 2 more. They are in the list on Listen." in page.ui.check_lines.words
    (where,) = [each for each in page.ui.check_lines.buttons if each.startswith("listen:stories")]
    QTest.keyClick(page.ui.check_lines.buttons[where], Qt.Key.Key_Space)
    assert opened.asked[-1].step == "listen"


def test_a_teller_is_asked_after_the_session_is_closed_too(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("open").id
    came = attendance.welcome_new(opened.store, now=LATER, session=session, name="Joan")
    named = comments.hear(opened.store, now=LATER, session=session, typed=f"@{came.badge} It began in March", how=STORY)
    page = close_of(opened)
    sessions.close_session(opened.store, now=LATER, session=session)
    page.refresh()
    dialog = asked_in(page, f"story:{named}")
    QTest.keyClick(dialog.ui.no_button, Qt.Key.Key_Space)
    assert opened.store.consents.permitted(came.person, today="")["story_case_study"] == "refused"
