"""Long lists: rows by number, one statement a page, right after adding, correcting and taking out."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.listen import comment_pages
from engage_desktop.gui.listen.comment_pages import KEYS_AT_ONCE, PAGE, CommentPages
from engage_desktop.gui.listen.room_model import RoomModel
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments, sessions
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace, open_whole

COUNT = KEYS_AT_ONCE + 2 * PAGE + 7


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, str]]:
    """A workspace with one open session of more than KEYS_AT_ONCE comments."""
    store = fresh_workspace(tmp_path_factory.mktemp("long"))
    made = sessions.add_session(
        store, now=NOW, title="Long", date="2026-11-21", influence="x", involvement_type="consultation"
    )
    open_whole(store, now=NOW, session=made.id)
    same: dict[str, Any] = {
        "session": made.id,
        "question": None,
        "kind": "own_words",
        "source": "import",
        "person": None,
    }
    same |= {"table": "", "language": "", "batch": None, "reason": "", "supersedes": []}
    with store.act(now=NOW) as act:
        act.append_many(
            "comment.heard", ((f"c{n}", {**same, "text": f"Words {n}", "root": f"c{n}"}) for n in range(COUNT))
        )
    held = Workspace(store, LISTS, clock=lambda: NOW)
    yield held, made.id
    held.close()


def whole(store: Store, session: str) -> list[str]:
    return [comment.id for comment in store.comments.of_session(session)]


def test_every_row_is_found_by_number_in_any_order(long_list: tuple[Workspace, str]) -> None:
    workspace, session = long_list
    pages = CommentPages(workspace.store.comments, session)
    assert len(pages) == PAGE
    while not pages.is_whole:
        pages.learn()
    expected = whole(workspace.store, session)
    assert len(pages) == len(expected) == COUNT
    order = list(range(COUNT))
    random.Random(3).shuffle(order)
    for row in [*order[:800], 0, PAGE - 1, PAGE, COUNT - 1, KEYS_AT_ONCE + PAGE]:
        held = pages.comment(row)
        assert held is not None
        assert held.id == expected[row]
        assert pages.row_of(held) == row


def test_a_window_across_two_pages_is_one_statement(long_list: tuple[Workspace, str]) -> None:
    workspace, session = long_list
    pages = CommentPages(workspace.store.comments, session)
    while not pages.is_whole:
        pages.learn()
    asked: list[str] = []
    workspace.store.raw().set_trace_callback(asked.append)
    for row in range(20 * PAGE - 10, 20 * PAGE + 10):
        assert pages.comment(row) is not None
    workspace.store.raw().set_trace_callback(None)
    assert len(asked) == 1


def test_few_pages_stay_in_memory(long_list: tuple[Workspace, str]) -> None:
    workspace, session = long_list
    pages = CommentPages(workspace.store.comments, session)
    while not pages.is_whole:
        pages.learn()
    for row in range(0, COUNT, PAGE // 2):
        pages.comment(row)
    assert len(pages._pages) <= comment_pages._PAGES_KEPT


def test_the_model_opens_with_one_page_and_learns_the_rest_behind_it(
    qtbot: QtBot, long_list: tuple[Workspace, str]
) -> None:
    workspace, session = long_list
    model = RoomModel(workspace)
    model.show_session(session)
    assert model.rowCount() == PAGE
    assert model.title(0) == "More than 100 comments"
    qtbot.waitUntil(lambda: model.is_whole, timeout=3_000)
    assert model.rowCount() == COUNT
    assert model.title(0) == f"{COUNT:,} comments"


def test_a_comment_on_top_moves_every_row_down(long_list: tuple[Workspace, str]) -> None:
    workspace, session = long_list
    pages = CommentPages(workspace.store.comments, session)
    first = pages.comment(0)
    assert first is not None
    heard = comments.hear(workspace.store, now=NOW, session=session, typed="On top")
    held = workspace.store.comments.get(heard)
    assert held is not None
    pages.added.insert(0, held)
    assert pages.comment(0) == held
    assert pages.comment(1) == first
    assert pages.row_of(first) == 1
    comments.take_out(workspace.store, now=NOW, comment=heard)
