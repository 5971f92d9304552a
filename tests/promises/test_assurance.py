"""Promises about giving account: what is shown comes from the records alone, and the practice records show every promise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.assurance.assurance_page import AssurancePage
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import sessions
from engage_desktop.operations.assurance.evidence import PromiseEvidence, assurance, load_promises
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice import whole_story
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.promises.named_ids import NAMED
from tests.workspaces import LISTS, NOW, RESOURCES, WHOLE_PLAN, fresh_workspace

PROMISES = load_promises(RESOURCES)


def shown(store: Store, lists: Lists = LISTS) -> dict[str, PromiseEvidence]:
    return {each.id: each for each in assurance(store, lists=lists, promises=PROMISES, now=NOW)}


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The whole practice story, with its second laptop."""
    store = whole_story.make_practice(tmp_path_factory.mktemp("story") / "practice", lists=LISTS, now=NOW)
    yield store
    opening.close_store(store)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, app_look: Callable[..., Look]) -> Iterator[AssurancePage]:
    """The page over a workspace of its own."""
    app_look()
    workspace = Workspace(fresh_workspace(tmp_path, "window"), LISTS, clock=lambda: NOW)
    made = AssurancePage(workspace, Navigator())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.is_settled and bool(made.found), timeout=10_000)
    yield made
    workspace.blockSignals(True)
    workspace.close()


@pytest.mark.parametrize("promise", NAMED)
def test_the_practice_records_show_evidence_of_each_promise(practised: Store, promise: str) -> None:
    assert shown(practised)[promise].evidence, f"the practice story shows nothing for {promise}"


def test_promise_002_15_the_national_rules_are_read_from_the_data_of_each_session(
    store: Store, session: Session
) -> None:
    (found,) = shown(store)["002.15"].evidence
    assert found.session == session.id
    assert found.text.startswith("The records show 4 of 5: purpose, what is fixed, time before the decision and day")
    assert found.text.endswith("Not found: duty in law.")
    sessions.edit_session(store, now=NOW, session=session.id, duty="equality", lists=LISTS)
    (found,) = shown(store)["002.15"].evidence
    assert found.text.startswith("The records show 5 of 5: ")


def test_promise_004_4_evidence_comes_and_goes_with_the_records_and_nothing_can_mark_it(
    store: Store, session: Session
) -> None:
    before, count = shown(store), store.history.count()
    assert before["004.4"].evidence == ()
    assert before["002.12"].evidence == ()
    assert store.history.count() == count, "looking writes nothing"
    sessions.edit_session(store, now=NOW, session=session.id, easy_read="We want to hear about buses.")
    assert [each.session for each in shown(store)["002.12"].evidence] == [session.id]
    sessions.edit_session(store, now=NOW, session=session.id, easy_read="")
    assert shown(store)["002.12"].evidence == ()


def test_promise_004_4_no_control_ticks_anything_through_the_window(page: AssurancePage, qtbot: QtBot) -> None:
    assert [held.objectName() for held in page.findChildren(QAbstractButton) if held.isCheckable()] == []
    typed = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit), *page.findChildren(QTextEdit)]
    assert [held.objectName() for held in typed] == ["search_edit"]
    assert {held.objectName() for held in page.findChildren(QComboBox)} == {"source_combo", "show_combo"}
    store, table = page.workspace.store, page.ui.promise_table
    count = store.history.count()
    table.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        qtbot.keyClick(table, key)
    model = page.model
    flags = {model.flags(model.index(0, column)) for column in range(model.columnCount())}
    assert not any(flag & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable) for flag in flags)
    assert store.history.count() == count


def test_promise_002_15_the_page_says_which_rules_the_records_show_through_the_window(
    qtbot: QtBot, page: AssurancePage
) -> None:
    assert page.evidence.rows == ()
    page.workspace.do(sessions.add_session, **WHOLE_PLAN)
    page.refresh()
    qtbot.waitUntil(lambda: page.is_settled, timeout=10_000)
    page.show_row("002.15")
    assert page.ui.chosen_label.text() == "We follow the national rules for consulting people."
    assert page.evidence.index(0, 0).data().startswith("The records show 4 of 5: ")
    assert page.evidence.index(0, 1).data() == WHOLE_PLAN["title"]


def test_the_story_is_made_within_a_few_seconds(tmp_path: Path) -> None:
    store = whole_story.open_or_make(tmp_path / "practice", lists=LISTS, now=NOW)
    assert [session.state for session in store.sessions.all()] == ["planning", "open", "closed", "closed"]
    opening.close_store(store)
