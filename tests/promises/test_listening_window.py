"""The promises about listening, as their "Verify" says, through the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.listen.approval_dialog import ApprovalDialog
from engage_desktop.gui.listen.dots_dialog import DotsDialog
from engage_desktop.gui.listen.explain_dialog import ExplainDialog
from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.listen.risk_dialog import RiskDialog
from engage_desktop.gui.listen.room_model import KIND
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments, explaining, flags, planning, themes
from tests.promises.session_windows import held, opened_session, press, say, show, workspace
from tests.workspaces import LISTS, NOW

Key = Qt.Key
__all__ = ["held", "show", "workspace"]


def test_promise_001_7_three_tables_dots_add_up_through_the_window(
    workspace: Workspace, show: Callable[..., ListenPage]
) -> None:
    page = show(ListenPage, opened_session(workspace.store, involvement_type="consultation"))
    press(page.ui.dots_button)
    dialog = page.dialog
    assert isinstance(dialog, DotsDialog)
    for table, given in (("1", "53"), ("2", "28"), ("3", "61")):
        QTest.keyClicks(dialog.ui.table_edit, table)
        for field, digit in zip(dialog.fields.values(), given, strict=True):
            QTest.keyClicks(field, digit)
        press(dialog.ui.save_button)
    model = dialog.model
    shown = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    assert shown == [
        ["1", "5", "3", "8"],
        ["2", "2", "8", "10"],
        ["3", "6", "1", "7"],
        ["All tables", "13", "12", "25"],
    ]


@pytest.mark.qt_log_ignore("does not support", extend=True)  # of the list of sorts
def test_promise_001_8_something_to_build_on_is_a_sort_of_its_own_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    page = show(ListenPage, held)
    QTest.keyClick(page.ui.comment_edit, Key.Key_M, Qt.KeyboardModifier.AltModifier)
    menu = page.ui.choices.sort_button.menu()
    assert menu.isVisible()
    QTest.keyClick(menu, Key.Key_3)
    assert page.ui.choices.sort_button.text() == "Something to build on"
    say(page, "The lunch club has a minibus")
    say(page, "The stop has no light")
    assert workspace.store.comments.about_counts(held.id) == {"asset": 1}
    assert [str(page.room.model.index(row, KIND).data()) for row in (0, 1)] == ["Own words", "Build on"]


def test_promise_002_9_the_first_comment_asks_once_and_silence_is_recorded_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    page, store = show(ListenPage, held), workspace.store
    assert page.ui.explain_bar.isVisible()
    say(page, "The first is saved at once")
    assert store.comments.count(held.id) == 1
    assert "People have begun to answer" in page.ui.explain_label.text()
    assert not explaining.is_noted(store, held.id)
    say(page, "The second")
    assert not page.ui.explain_bar.isVisible()
    assert explaining.explaining_words(store, held.id, LISTS) == "Not explained before the first comment."
    say(page, "The third")
    assert len(store.plans.explanations(held.id)) == 1


def test_promise_002_9_ways_and_languages_are_kept_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    page = show(ListenPage, held)
    press(page.ui.explain_button)
    dialog = page.explaining.dialog
    assert isinstance(dialog, ExplainDialog)
    assert held.influence in dialog.ui.text_label.text()
    press(dialog.ui.explained_button)
    assert "Choose at least one way" in dialog.ui.problem_label.text()
    for way in ("audio", "ur"):
        press(dialog.boxes[way])
    press(dialog.ui.explained_button)
    assert not page.ui.explain_bar.isVisible()
    assert explaining.explaining_words(workspace.store, held.id, LISTS).endswith("Shown in: Urdu, audio.")


def test_promise_004_3_a_long_story_is_kept_and_read_back_whole_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    page, story = show(ListenPage, held), "It began in March. " * 100
    page.ui.choices.choose_sort("story")
    page.ui.comment_edit.set_text(story)
    QTest.keyClick(page.ui.comment_edit, Key.Key_Return)
    (kept,) = workspace.store.comments.of_session(held.id)
    assert (kept.text, kept.about) == (story.strip(), "story")
    assert page.ui.choices.about == ""


def test_promise_004_9_a_session_that_listens_has_no_voting_control_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    planning.write_option(workspace.store, now=NOW, session=held.id, text="A plan")
    assert not show(ListenPage, held).ui.dots_button.isVisible()
    consulted = opened_session(workspace.store, involvement_type="consultation")
    assert show(ListenPage, consulted).ui.dots_button.isVisible()


def test_promise_004_19_the_speaker_approves_what_is_printed_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    store = workspace.store
    said = comments.hear(store, now=NOW, session=held.id, typed="It dont stop")
    comments.correct(store, now=NOW, comment=said, text="It does not stop")
    page = show(ListenPage, held)
    page.ui.comment_table.setCurrentIndex(page.room.model.index(0, 0))
    page.list.ask_speaker()
    dialog = page.list.dialog
    assert isinstance(dialog, ApprovalDialog)
    assert (dialog.ui.said_label.text(), dialog.ui.printed_label.text()) == ("It dont stop", "It does not stop")
    assert "has not been asked" in dialog.ui.state_label.text()
    press(dialog.ui.agree_button)
    assert [answer.answer for answer in store.answers.approvals(held.id)] == ["approved"]


def test_promise_000_3_an_informing_session_takes_down_unprompted_comments_through_the_window(
    workspace: Workspace, show: Callable[..., ListenPage]
) -> None:
    informs = opened_session(workspace.store, involvement_type="inform")
    page = show(ListenPage, informs)
    assert page.ui.comment_edit.placeholderText().startswith("Unprompted comments")
    assert not page.ui.choices.question_button.isVisible()
    say(page, "Where is the lift?")
    assert workspace.store.comments.about_counts(informs.id) == {"unprompted": 1}


def test_promise_001_4_a_concern_is_marked_as_a_risk_with_its_owner_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    comments.hear(workspace.store, now=NOW, session=held.id, typed="The crossing is not lit")
    page = show(ListenPage, held)
    page.ui.comment_table.setCurrentIndex(page.room.model.index(0, 0))
    page.list.mark_risk()
    dialog = page.list.dialog
    assert isinstance(dialog, RiskDialog)
    press(dialog.ui.save_button)
    assert "somebody who looks after it" in dialog.ui.owner_problem.text()
    QTest.keyClicks(dialog.ui.owner_edit, "Amina")
    press(dialog.ui.save_button)
    assert [found.flag.owner for found in flags.risks(workspace.store, held.id)] == ["Amina"]
    assert "Risk" in str(page.room.model.index(0, KIND).data())


def test_a_theme_is_given_while_typing_and_other_words_behind_a_hash_stay(
    workspace: Workspace, held: Session, show: Callable[..., ListenPage]
) -> None:
    travel = themes.add_theme(workspace.store, now=NOW, name="Travel and buses")
    page = show(ListenPage, held)
    QTest.keyClicks(page.ui.comment_edit, "It stops at six #tra #nobody")
    assert page.ui.tag_label.text() == "Theme: Travel and buses   No theme begins with #nobody; it stays in the words."
    QTest.keyClick(page.ui.comment_edit, Key.Key_Return)
    (kept,) = workspace.store.comments.of_session(held.id)
    assert kept.text == "It stops at six #nobody"
    assert [(link.root, link.theme) for link in workspace.store.answers.theme_links(held.id)] == [(kept.id, travel.id)]
    workspace.undo()
    assert workspace.store.comments.count(held.id) == 0
    assert workspace.store.answers.theme_links(held.id) == []
