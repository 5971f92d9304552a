"""A workspace with two sessions and what was said in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments, sessions
from engage_desktop.operations.comments import HowSaid
from tests.gui.answering_pages import answering as answering
from tests.workspaces import LISTS, NOW, fresh_workspace, open_whole

SAID = (("Buses", "The 53 stops at six"), ("Buses", "Two buses and a wait"), ("Doors", "The door is heavy"))


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """An open workspace with three comments in two open sessions."""
    store = fresh_workspace(tmp_path)
    made: dict[str, str] = {}
    for title in ("Buses", "Doors"):
        made[title] = sessions.add_session(
            store,
            now=NOW,
            title=title,
            date="2026-11-21",
            influence="What we ask for",
            involvement_type="consultation",
            questions=["What is hard?"],
        ).id
        open_whole(store, now=NOW, session=made[title])
    for title, words in SAID:
        question = store.sessions.questions(made[title])[0].id
        comments.hear(store, now=NOW, session=made[title], typed=words, how=HowSaid(question))
    held = Workspace(store, LISTS, clock=lambda: NOW)
    yield held
    held.close()


@pytest.fixture
def ids(workspace: Workspace) -> dict[str, str]:
    """The sessions' ids by their titles."""
    return {session.title: session.id for session in workspace.store.sessions.all()}
