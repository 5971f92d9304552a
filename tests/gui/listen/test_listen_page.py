"""Listening, by keyboard, on a real workspace: type, press, look at the table."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.domain.comments import GROUP_VIEW, OBSERVATION, OWN_WORDS, PARAPHRASE
from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.listen.room_model import WORDS
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import attendance, comments, sessions
from tests.gui.listen.conftest import Hall
from tests.gui.listen.hands import rows, say
from tests.gui.variants import VARIANTS
from tests.workspaces import NOW, open_whole

Open = Callable[[Hall], ListenPage]
Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_one_comment_per_enter_and_the_focus_stays(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "The 53 stops at six")
    say(qtbot, page, "Nobody told us")
    assert hall.words() == ["Nobody told us", "The 53 stops at six"]
    assert rows(page) == [
        ("“Nobody told us”", "1", "Own words", "Unnamed"),
        ("“The 53 stops at six”", "1", "Own words", "Unnamed"),
    ]
    assert page.ui.comment_edit.text() == ""
    assert page.ui.comment_edit.hasFocus()
    assert page.room.model.title(WORDS) == "2 comments"


def test_saving_reads_no_comment_back_and_commits_once(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "The first opens the connection that writes")
    qtbot.keyClicks(page.ui.comment_edit, "The 53 stops at six")
    read: list[str] = []
    written: list[str] = []
    hall.store.raw().set_trace_callback(read.append)
    hall.writing.raw().set_trace_callback(written.append)
    qtbot.keyClick(page.ui.comment_edit, Key.Key_Return)
    hall.store.raw().set_trace_callback(None)
    hall.writing.raw().set_trace_callback(None)
    assert [statement for statement in written if statement.lower().startswith("commit")] == ["commit"]
    assert not [statement for statement in read if "comments" in statement]
    assert page.room.model.rowCount() == 2


def test_saved_is_said_only_after_the_commit(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    kept: list[int] = []
    hall.workspace.saved.connect(lambda _: kept.append(hall.store.comments.count(hall.session)))
    hall.workspace.announced.connect(lambda _: kept.append(hall.store.comments.count(hall.session)))
    say(qtbot, page, "The 53 stops at six")
    assert kept == [1, 1]


def test_shift_and_enter_begin_a_new_line(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    qtbot.keyClicks(page.ui.comment_edit, "One")
    qtbot.keyClick(page.ui.comment_edit, Key.Key_Return, SHIFT)
    say(qtbot, page, "two")
    assert hall.words() == ["One\ntwo"]
    assert rows(page)[0][0] == "“One two”"


def test_keys_choose_question_and_kind_and_the_buttons_say_so(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    choices = page.ui.choices
    for key, kind in (
        (Key.Key_P, PARAPHRASE),
        (Key.Key_G, GROUP_VIEW),
        (Key.Key_B, OBSERVATION),
        (Key.Key_O, OWN_WORDS),
    ):
        qtbot.keyClick(page.ui.comment_edit, key, ALT)
        assert choices.kind == kind
    qtbot.keyClick(page.ui.comment_edit, Key.Key_2, CTRL)
    assert choices.question_button.text() == "Question 2: \u2068What would make it hard to get there?\u2069"
    qtbot.keyClick(page.ui.comment_edit, Key.Key_G, ALT)
    assert choices.kind_button.text() == "Group view"
    say(qtbot, page, "Evenings matter more")
    qtbot.keyClick(page.ui.comment_edit, Key.Key_0, CTRL)
    assert choices.question_button.text() == "No question"
    say(qtbot, page, "No lights")
    assert [row[1:3] for row in rows(page)] == [("–", "Group view"), ("2", "Group view")]


def test_a_badge_in_front_is_shown_while_typing_and_kept(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    came = attendance.welcome_new(hall.store, now=NOW, session=hall.session, name="Siobhan")
    page = opened(hall)
    who = page.ui.choices.who_button
    assert who.text() == "Unnamed"
    qtbot.keyClicks(page.ui.comment_edit, f"@{came.badge} Lights")
    assert who.text() == f"Badge {came.badge}"
    qtbot.keyClick(page.ui.comment_edit, Key.Key_Return)
    assert who.text() == "Unnamed"
    assert rows(page)[0][3] == f"Badge {came.badge}"
    qtbot.keyClicks(page.ui.comment_edit, "@99 Lights")
    assert who.text() == "Nobody wears badge 99"
    qtbot.keyClick(page.ui.comment_edit, Key.Key_Return)
    assert page.ui.comment_edit.text() == "@99 Lights"
    assert "badge 99" in page.ui.problem_label.text()
    assert len(hall.words()) == 1


def test_a_chosen_table_stays_until_it_is_changed(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    page.ui.choices.choose_table("3")
    say(qtbot, page, "Lights")
    say(qtbot, page, "@t5 Buses")
    say(qtbot, page, "Doors")
    assert [row[3] for row in rows(page)] == ["Table \u20683\u2069", "Table \u20685\u2069", "Table \u20683\u2069"]


def test_an_empty_line_is_refused_beside_the_field(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "  ")
    assert page.ui.problem_label.isVisible()
    assert hall.words() == []
    qtbot.keyClicks(page.ui.comment_edit, "L")
    assert not page.ui.problem_label.isVisible()


def test_tab_leaves_the_field_and_reaches_every_control(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "Lights")
    qtbot.waitUntil(page.ui.comment_edit.hasFocus)
    seen: list[QWidget | None] = []
    for _ in range(14):
        focused = page.window().focusWidget()
        seen.append(focused)
        qtbot.keyClick(focused, Key.Key_Tab)
    ui = page.ui
    stops = [ui.comment_edit, ui.save_button, *ui.choices.buttons(), ui.find_edit, ui.comment_table]
    assert [widget for widget in seen if widget in stops][: len(stops)] == stops


def test_a_draft_comes_back_after_a_crash_and_is_gone_once_saved(
    qtbot: QtBot, hall: Hall, opened: Open, crashed: Callable[[Hall], Workspace]
) -> None:
    page = opened(hall)
    qtbot.keyClicks(page.ui.comment_edit, "The 53 stops at s")
    qtbot.waitUntil(lambda: hall.store.laptop.draft(f"listen:{hall.session}") is not None, timeout=1_500)
    after = Hall(hall.folder, crashed(hall), hall.session)
    again = opened(after)
    assert again.ui.comment_edit.text() == "The 53 stops at s"
    assert again.ui.notice_bar.words.startswith("Recovered")
    say(qtbot, again, "ix")
    assert after.words() == ["The 53 stops at six"]
    assert after.store.laptop.drafts() == []
    assert not again.ui.notice_bar.isVisible()
    qtbot.wait(1_100)
    assert after.store.laptop.drafts() == []
    after.workspace.close()


def test_typing_commits_a_draft_at_most_once_a_second(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    say(qtbot, page, "The first opens the connection that writes")
    written: list[str] = []
    hall.writing.raw().set_trace_callback(written.append)
    for letter in "The 53 stops running at six":
        qtbot.keyClicks(page.ui.comment_edit, letter)
        qtbot.wait(60)
    hall.writing.raw().set_trace_callback(None)
    commits = [statement for statement in written if statement.lower().startswith("commit")]
    assert 1 <= len(commits) <= 2


def test_another_session_has_another_draft(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    other = sessions.add_session(
        hall.store, now=NOW, title="Other", date="2026-11-22", influence="x", involvement_type="inform"
    )
    open_whole(hall.store, now=NOW, session=other.id)
    page = opened(hall)
    qtbot.keyClicks(page.ui.comment_edit, "Half a sen")
    page.show_session(other.id)
    assert page.ui.comment_edit.text() == ""
    assert page.ui.choices.questions == []
    page.show_session(hall.session)
    qtbot.waitUntil(lambda: page.ui.comment_edit.text() == "Half a sen")


def test_a_closed_session_says_why_nothing_is_written(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    comments.hear(hall.store, now=NOW, session=hall.session, typed="Lights")
    sessions.close_session(hall.store, now=NOW, session=hall.session)
    page = opened(hall)
    assert "closed" in page.ui.notice_bar.words
    assert page.ui.comment_edit.isReadOnly()
    assert not page.ui.save_button.isEnabled()
    page.ui.comment_table.setFocus()
    qtbot.keyClick(page.ui.comment_table, Key.Key_Delete)
    assert hall.words() == ["Lights"]
    assert "closed" in page.ui.notice_bar.words


def test_the_card_counts_by_question_and_names_the_quiet_ones(qtbot: QtBot, hall: Hall, opened: Open) -> None:
    page = opened(hall)
    for number in range(5):
        say(qtbot, page, f"Words {number}")
    qtbot.keyClick(page.ui.comment_edit, Key.Key_2, CTRL)
    for number in range(4):
        say(qtbot, page, f"More {number}")
    card = page.ui.so_far_card
    assert [count.text() for words, count in card._rows if words.isVisible()] == ["5", "4", "0"]
    assert card.quiet_label.text() == "Quiet so far: question 3"
    page.show_session(hall.session)
    qtbot.waitUntil(lambda: [count.text() for words, count in card._rows if words.isVisible()] == ["5", "4", "0"])


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_page_passes_the_audit_in_every_look(
    qtbot: QtBot,
    hall: Hall,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., object],
    variant: tuple[str, float, bool],
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    for words in ("Lights", "A longer comment about the buses that stop running at six in the evening"):
        comments.hear(hall.store, now=NOW, session=hall.session, typed=words)
    from_page = ListenPage(hall.workspace, hall.workspace)  # type: ignore[arg-type]
    qtbot.addWidget(from_page)
    from_page.resize(1060, 740)
    from_page.show()
    from_page.show_session(hall.session)
    qtbot.waitExposed(from_page)
    assert audit(from_page) == []
