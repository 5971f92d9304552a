"""Counting behind the window: few records at once, many on a thread of their own, and only what is still wanted is shown."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.reading import FEW, Reading
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments
from engage_desktop.store.rows import Reader
from engage_desktop.store.store import Store
from tests.bench.filled import fill
from tests.workspaces import LISTS, NOW, fresh_workspace


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> str:
    """A session with more comments than are counted at once."""
    return fill(workspace.store, FEW + 1)


@pytest.fixture
def reading(workspace: Workspace) -> Iterator[Reading]:
    parent = QObject()
    yield Reading(workspace, parent)
    parent.deleteLater()


def where(store: Store) -> tuple[int, int]:
    """Return how many comments there are, and the thread that counted them."""
    return store.comments.count(), threading.get_ident()


def test_few_records_are_counted_at_once(workspace: Workspace, reading: Reading) -> None:
    fill(workspace.store, 10)
    shown: list[tuple[int, int]] = []
    reading.ask(where, shown.append)
    assert shown == [(10, threading.get_ident())]
    assert not reading.is_waiting


def test_many_are_counted_on_another_thread_and_shown_on_this_one(
    workspace: Workspace, session: str, reading: Reading, qtbot: QtBot
) -> None:
    shown: list[tuple[int, int, int]] = []
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.ask(where, lambda found: shown.append((*found, threading.get_ident())))
        assert reading.is_waiting
        assert shown == []
    ((count, there, here),) = shown
    assert (count, here) == (FEW + 1, threading.get_ident())
    assert there != here


def test_the_same_question_is_counted_once_until_something_is_written(
    workspace: Workspace, session: str, reading: Reading, qtbot: QtBot
) -> None:
    asked: list[int] = []

    def question(store: Store) -> int:
        asked.append(1)
        return store.comments.count()

    shown: list[int] = []
    for _ in range(3):
        reading.ask(question, shown.append, about=session)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=20_000)
    reading.ask(question, shown.append, about=session)
    assert (shown, len(asked)) == ([FEW + 1] * 2, 1)
    workspace.do(comments.hear, session=session, typed="One more")
    reading.ask(question, shown.append, about=session)
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=20_000)
    assert (shown[-1], len(asked)) == (FEW + 2, 2)


def test_an_answer_that_nobody_wants_any_more_is_not_shown(
    workspace: Workspace, session: str, reading: Reading, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    def slow(store: Store) -> str:
        go_on.wait(10)
        return "slow"

    shown: list[str] = []
    reading.ask(slow, shown.append, about="the first")
    with qtbot.waitSignal(reading.waiting) as said:
        pass
    assert said.args == [True]
    reading.ask(lambda _: "quick", shown.append, about="the second")
    assert not reading.is_late
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    qtbot.wait(50)
    assert shown == ["quick"]


def test_an_error_while_counting_is_raised_where_all_errors_end_and_the_wait_is_over(
    workspace: Workspace, session: str, reading: Reading, qtbot: QtBot
) -> None:
    def broken(store: Store) -> None:
        raise KeyError("bug")

    with qtbot.captureExceptions() as raised:
        reading.ask(broken, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert [each[0] for each in raised] == [KeyError]
    assert not reading.is_waiting


def test_closing_gives_up_what_is_being_counted(qapp: QApplication, tmp_path: Path) -> None:
    workspace = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    fill(workspace.store, FEW + 1)
    parent, begun = QObject(), threading.Event()
    shown: list[object] = []

    def endless(store: Store) -> object:
        begun.set()
        counting = (
            "with recursive n(v) as (select 1 union all select v + 1 from n where v < 1e12) select count(*) from n"
        )
        return Reader(store.raw()).value(counting)

    Reading(workspace, parent).ask(endless, shown.append)
    assert begun.wait(20)
    time.sleep(0.05)
    workspace.close()
    assert shown == []
    assert not [path.name for path in (tmp_path / "workspace").iterdir() if path.name.endswith(("-wal", "-shm"))]
