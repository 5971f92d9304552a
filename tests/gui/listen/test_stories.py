"""A story is written down: its teller is asked there and then, and nobody is asked for a story that is nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.listen.story_dialog import StoryDialog
from engage_desktop.gui.navigation import Navigator
from engage_desktop.operations import attendance
from engage_desktop.operations.themes import add_theme
from tests.gui.listen.conftest import Hall
from tests.gui.listen.hands import say
from tests.gui.session_pages import LOOKS
from tests.workspaces import NOW

Open = Callable[[Hall], ListenPage]


def tell(qtbot: QtBot, page: ListenPage, words: str) -> None:
    page.ui.choices.choose_sort("story")
    say(qtbot, page, words)


def asked(page: ListenPage) -> StoryDialog:
    QTest.keyClick(page.ui.ask_story_button, Qt.Key.Key_Space)
    dialog = page.stories.dialog
    assert isinstance(dialog, StoryDialog)
    return dialog


def permitted(hall: Hall, person: str) -> str:
    return hall.store.consents.permitted(person, today=NOW.date().isoformat()).get("story_case_study", "")


def test_the_teller_of_a_story_is_asked_when_it_is_written_down(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    came = attendance.welcome_new(hall.store, now=NOW, session=hall.session, name="Siobhan")
    page = opened(hall)
    assert not page.ui.story_bar.isVisible()
    tell(qtbot, page, f"@{came.badge} It began in March")
    assert "printed only if its teller agrees" in page.ui.story_label.text()
    dialog = asked(page)
    assert dialog.ui.story_label.text() == "It began in March"
    assert dialog.ui.who_label.text() == "The story of Siobhan"
    assert dialog.ui.wording_label.text() == "“You can use my story.”"
    QTest.keyClick(dialog.ui.yes_button, Qt.Key.Key_Space)
    assert permitted(hall, came.person) == "given"
    assert not page.ui.story_bar.isVisible()
    assert QApplication.focusWidget() is page.ui.comment_edit
    assert hall.workspace.undo_label == "the answer of the teller of a story"
    tell(qtbot, page, f"@{came.badge} And in April it went on")
    assert "has agreed" in page.ui.story_label.text()
    assert not page.ui.ask_story_button.isVisible()


def test_nobody_is_asked_for_an_unnamed_story_and_its_teller_can_be_named_by_the_badge(
    qtbot: QtBot, hall: Hall, opened: Open
) -> None:
    came = attendance.welcome_new(hall.store, now=NOW, session=hall.session, name="Siobhan")
    page = opened(hall)
    tell(qtbot, page, "It began in March")
    assert "nobody can be asked" in page.ui.story_label.text()
    dialog = asked(page)
    assert not dialog.ui.yes_button.isVisible()
    QTest.keyClicks(dialog.ui.badge_edit, "99")
    QTest.keyClick(dialog.ui.badge_edit, Qt.Key.Key_Return)
    assert "badge 99" in dialog.ui.badge_problem.text()
    dialog.ui.badge_edit.setText(str(came.badge))
    QTest.keyClick(dialog.ui.teller_button, Qt.Key.Key_Space)
    assert dialog.ui.who_label.text() == "The story of Siobhan"
    QTest.keyClick(dialog.ui.no_button, Qt.Key.Key_Space)
    assert permitted(hall, came.person) == "refused"
    [held] = hall.store.comments.of_session(hall.session)
    assert (held.person, held.text) == (came.person, "It began in March")


def test_later_and_the_next_comment_put_the_question_away_and_the_list_asks_it_again(
    qtbot: QtBot, hall: Hall, opened: Open
) -> None:
    came = attendance.welcome_new(hall.store, now=NOW, session=hall.session, name="Siobhan")
    page = opened(hall)
    tell(qtbot, page, f"@{came.badge} It began in March")
    QTest.keyClick(page.ui.story_later_button, Qt.Key.Key_Space)
    assert not page.ui.story_bar.isVisible()
    tell(qtbot, page, f"@{came.badge} And went on")
    page.ui.choices.choose_sort("")
    say(qtbot, page, "Buses are late")
    assert not page.ui.story_bar.isVisible()
    menu = page.ui.more_button.menu()
    story = next(action for action in menu.actions() if "story" in action.text())
    page.ui.comment_table.setCurrentIndex(page.room.model.index(0, 0))
    menu.aboutToShow.emit()
    assert not story.isVisible()
    page.ui.comment_table.setCurrentIndex(page.room.model.index(1, 0))
    menu.aboutToShow.emit()
    assert story.isVisible()
    story.trigger()
    dialog = page.list.dialog
    assert isinstance(dialog, StoryDialog)
    dialog.answer(agrees=True)
    assert permitted(hall, came.person) == "given"


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_the_question_about_a_story_passes_the_audit(
    qtbot: QtBot,
    hall: Hall,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., object],
    theme: str,
    scale: float,
    right_to_left: bool,
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    came = attendance.welcome_new(hall.store, now=NOW, session=hall.session, name="Siobhan")
    page = ListenPage(hall.workspace, Navigator())
    qtbot.addWidget(page)
    page.show_session(hall.session)
    tell(qtbot, page, f"@{came.badge} It began in March")
    [comment] = hall.store.comments.of_session(hall.session)
    dialog = StoryDialog(hall.workspace, comment)
    qtbot.addWidget(dialog)
    dialog.show()
    assert audit(dialog) == []


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_a_list_with_themes_and_the_question_above_it_pass_the_audit(
    qtbot: QtBot,
    hall: Hall,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., object],
    theme: str,
    scale: float,
    right_to_left: bool,
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    hall.workspace.do(add_theme, name="Getting there by bus in the evening")
    page = ListenPage(hall.workspace, Navigator())
    qtbot.addWidget(page)
    page.resize(1060, 740)
    page.show()
    page.show_session(hall.session)
    hall.workspace.changed.connect(page.refresh)
    say(qtbot, page, "The last bus goes at six #get")
    tell(qtbot, page, "It began in March")
    assert not page.ui.story_bar.isHidden()
    assert audit(page) == []
