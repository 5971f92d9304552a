"""What a plan makes of the Listen page: people who are only told are not asked."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.sessions import add_session
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, WHOLE_PLAN, open_whole


def listening(store: Store, qtbot: QtBot, session: Session) -> ListenPage:
    """Return the Listen page of a session that is open."""
    open_whole(store, now=NOW, session=session.id)
    page = ListenPage(Workspace(store, LISTS, clock=lambda: NOW), Navigator())
    qtbot.addWidget(page)
    page.resize(1060, 700)
    page.show()
    page.show_session(session.id)
    return page


@pytest.mark.usefixtures("app_look")
def test_promise_000_3_an_inform_session_labels_comments_as_unprompted_through_the_window(
    store: Store, qtbot: QtBot
) -> None:
    plan = {**WHOLE_PLAN, "involvement_type": "inform"}
    page = listening(store, qtbot, add_session(store, now=NOW, questions=["What is hard?"], **plan))
    assert "Unprompted comments" in page.ui.comment_edit.placeholderText()
    assert "Unprompted comments" in page.ui.comment_edit.accessibleName()
    assert page.ui.choices.questions == []


@pytest.mark.usefixtures("app_look")
def test_promise_000_3_a_listening_session_asks_its_questions_through_the_window(store: Store, qtbot: QtBot) -> None:
    page = listening(store, qtbot, add_session(store, now=NOW, questions=["What is hard?"], **WHOLE_PLAN))
    assert "Unprompted" not in page.ui.comment_edit.placeholderText()
    assert [question.text for question in page.ui.choices.questions] == ["What is hard?"]
