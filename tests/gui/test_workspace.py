"""The open workspace as pages use it: doing, undoing, long work, drafts, and reading beside a slow write."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.workspace import DEEPEST_UNDO, Workspace
from engage_desktop.gui.writing import PATIENCE
from engage_desktop.operations import people, sessions
from engage_desktop.operations.people import PersonNotPossible
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace, template


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    moments = iter(NOW + timedelta(seconds=second) for second in range(100_000))
    made = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: next(moments))
    yield made
    made.close()


@pytest.fixture
def told(workspace: Workspace) -> list[tuple[str, object]]:
    """What the workspace told its pages, in order."""
    heard: list[tuple[str, object]] = []
    workspace.saved.connect(lambda moment: heard.append(("saved", moment)))
    workspace.announced.connect(lambda words: heard.append(("announced", words)))
    workspace.undo_changed.connect(lambda label: heard.append(("undo", label)))
    workspace.changed.connect(lambda: heard.append(("changed", None)))
    return heard


def add(workspace: Workspace, name: str) -> None:
    workspace.do(people.add_person, label=f"add {name}", said=f"{name} is added", name=name)


def names(store: Store) -> list[str]:
    return [person.name for person in store.people.all()]


def test_an_act_is_told_as_saved_then_undoable_then_announced_then_changed(
    workspace: Workspace, told: list[tuple[str, object]]
) -> None:
    add(workspace, "Siobhan")
    assert [kind for kind, _ in told] == ["saved", "undo", "announced", "changed"]
    assert dict(told)["announced"] == "Siobhan is added"
    assert names(workspace.store) == ["Siobhan"]
    assert workspace.undo_label == "add Siobhan"


def test_saved_is_told_only_when_another_connection_can_see_the_record(workspace: Workspace) -> None:
    second, seen = opening.open_second(workspace.store.folder, template().key), list[list[str]]()
    workspace.saved.connect(lambda _: seen.append(names(second)))
    add(workspace, "Siobhan")
    second.close()
    assert seen == [["Siobhan"]]


def test_a_refused_act_is_neither_saved_nor_undoable(workspace: Workspace, told: list[tuple[str, object]]) -> None:
    before = workspace.store.last_seq
    with pytest.raises(PersonNotPossible):
        workspace.do(people.add_person, label="add", name="Siobhan", role="dragon")
    assert told == []
    assert workspace.undo_label == ""
    assert workspace.store.last_seq == before


def test_an_act_that_changed_nothing_is_not_told_as_saved(workspace: Workspace, told: list[tuple[str, object]]) -> None:
    add(workspace, "Siobhan")
    person = workspace.store.people.all()[0]
    told.clear()
    workspace.do(people.edit_person, label="change the name", person=person.id, name="Siobhan")
    assert [kind for kind, _ in told] == ["changed"]
    assert workspace.undo_label == "add Siobhan"


def test_acts_are_taken_back_one_by_one_by_name(workspace: Workspace, told: list[tuple[str, object]]) -> None:
    for name in ("Amir", "Bela"):
        add(workspace, name)
    told.clear()
    workspace.undo()
    assert ("announced", "Undone: add Bela") in told
    assert ("undo", "add Amir") in told
    assert names(workspace.store) == ["Amir"]
    workspace.undo()
    assert names(workspace.store) == []
    told.clear()
    workspace.undo()
    assert told == []


def test_only_so_many_acts_can_be_taken_back(workspace: Workspace) -> None:
    for number in range(DEEPEST_UNDO + 3):
        add(workspace, f"Guest {number}")
    for _ in range(DEEPEST_UNDO + 3):
        workspace.undo()
    assert names(workspace.store) == ["Guest 0", "Guest 1", "Guest 2"]


def test_pages_can_follow_what_was_written_act_by_act(workspace: Workspace) -> None:
    add(workspace, "Siobhan")
    (done,) = workspace.store.last_act
    assert done.operation.kind == "person.set"
    assert done.operation.seq == workspace.store.last_seq


def slow_add(store: Store, *, now: datetime, name: str, seconds: float) -> None:
    """Add a person in a transaction that takes long, as on a slow disk."""
    with store.act(now=now) as act:
        people.write_person(act, name=name, role="public")
        time.sleep(seconds)


def test_pages_read_at_once_while_a_save_is_slow(workspace: Workspace) -> None:
    add(workspace, "Siobhan")
    took: list[tuple[float, list[str]]] = []

    def read() -> None:
        began = time.monotonic()
        found = names(workspace.store)
        took.append((time.monotonic() - began, found))

    QTimer.singleShot(int(PATIENCE * 1500), workspace, read)
    workspace.do(slow_add, name="Joan", seconds=PATIENCE * 6)
    assert took[0][0] < PATIENCE
    assert took[0][1] == ["Siobhan"], "what is not committed is not shown"
    assert sorted(names(workspace.store)) == ["Joan", "Siobhan"]


def test_an_act_within_a_slow_act_leaves_both_to_be_taken_back_in_their_order(workspace: Workspace) -> None:
    QTimer.singleShot(int(PATIENCE * 1500), workspace, lambda: add(workspace, "Second"))
    workspace.do(slow_add, label="add First", name="First", seconds=PATIENCE * 4)
    assert sorted(names(workspace.store)) == ["First", "Second"]
    assert workspace.undo_label == "add Second"
    workspace.undo()
    assert names(workspace.store) == ["First"]
    workspace.undo()
    assert names(workspace.store) == []


def test_what_another_connection_wrote_is_seen_and_built_upon(workspace: Workspace) -> None:
    before = workspace.store.last_seq
    add(workspace, "Amir")
    second = opening.open_second(workspace.store.folder, template().key)
    people.add_person(second, now=NOW, name="Bela")
    second.close()
    people.add_person(workspace.store, now=NOW, name="Carmen")
    add(workspace, "Dai")
    assert sorted(names(workspace.store)) == ["Amir", "Bela", "Carmen", "Dai"]
    assert workspace.store.last_seq == before + 4


def test_a_draft_is_kept_without_waiting_and_forgotten_with_empty_text(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.keep_draft("listen:1", "half a sen", session="1")
    qtbot.waitUntil(lambda: workspace.store.laptop.draft("listen:1") is not None)
    workspace.keep_draft("listen:1", " ")
    qtbot.waitUntil(lambda: workspace.store.laptop.draft("listen:1") is None)


def test_closing_keeps_what_was_asked_for_and_leaves_one_whole_file(qapp: QApplication, tmp_path: Path) -> None:
    workspace = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    folder = workspace.store.folder
    add(workspace, "Siobhan")
    workspace.keep_draft("listen:1", "half a sen")
    workspace.close()
    assert not [path.name for path in folder.iterdir() if path.name.endswith(("-wal", "-shm"))]
    again = opening.open_store(folder, template().key)
    assert names(again) == ["Siobhan"]
    assert [draft.text for draft in again.laptop.drafts()] == ["half a sen"]
    opening.close_store(again)


# Long work


def count_to(
    store: Store,
    *,
    now: datetime,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    end: int,
) -> int:
    """Write on the worker's own connection, step by step, until it is asked to stop."""
    for number in range(end):
        if cancelled():
            return number
        people.add_person(store, now=now, name=f"Guest {number}")
        progress(number + 1, end)
        time.sleep(0.002)
    return end


def test_long_work_shows_progress_has_a_store_of_its_own_and_tells_the_pages(
    workspace: Workspace, told: list[tuple[str, object]], qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    before = workspace.store.last_seq
    done: list[int] = []
    workspace.run(count_to, done=done.append, progress=lambda at, of: steps.append((at, of)), end=5)
    qtbot.waitUntil(lambda: bool(done))
    assert steps == [(number, 5) for number in range(1, 6)]
    assert ("changed", None) in told
    assert len(names(workspace.store)) == 5
    add(workspace, "Afterwards")
    assert workspace.store.last_seq == before + 6


def test_long_work_stops_when_it_is_cancelled(workspace: Workspace, qtbot: QtBot) -> None:
    done: list[int] = []
    job = workspace.run(
        count_to, done=done.append, progress=lambda at, _: job.cancel() if at == 3 else None, end=10_000
    )
    qtbot.waitUntil(lambda: bool(done))
    assert 3 <= done[0] < 10_000
    assert len(names(workspace.store)) == done[0]


def test_long_work_that_is_refused_tells_whoever_began_and_the_refusal_goes_on(
    workspace: Workspace, qtbot: QtBot
) -> None:
    failed: list[Exception] = []

    def work(store: Store, *, now: datetime, **_: object) -> None:
        sessions.open_session(store, now=now, session="missing")

    with qtbot.captureExceptions() as raised:
        workspace.run(work, done=lambda _: None, failed=failed.append)
        qtbot.waitUntil(lambda: bool(failed))
        qtbot.wait(20)
    assert isinstance(failed[0], Refusal)
    assert [error[1] for error in raised] == failed
