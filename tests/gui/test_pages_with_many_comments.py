"""With many comments under themes, no page counts them on the thread of the window; what it counts arrives afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.reading import FEW
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import decisions, responses, themes
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.bench.filled import fill
from tests.workspaces import LISTS, NOW, fresh_workspace

TAGGED = 1_200
PLACES = {
    "today": lambda ids: Place("today"),
    "every promise": lambda ids: Place("promises", row="register"),
    "what is not answered": lambda ids: Place("promises", row="unanswered"),
    "decisions": lambda ids: Place("promises", row="decisions"),
    "one response": lambda ids: Place("promises", row=f"response:{ids['response']}"),
    "one decision": lambda ids: Place("promises", row=f"decision:{ids['decision']}"),
    "a new answer": lambda ids: Place("promises", row=f"theme:{ids['waiting']}"),
    "what we heard": lambda ids: Place("heard"),
    "its themes": lambda ids: Place("heard", row="themes"),
    "one theme": lambda ids: Place("heard", row=f"theme:{ids['answered']}"),
    "feeding back": lambda ids: Place("sessions", session=ids["session"], step="respond"),
}


def is_counting(statement: str) -> bool:
    """Return whether a statement reads links of comments, other than those of the few comments in sight."""
    of_few = "root in (select value from json_each" in statement or statement.endswith("limit 100")
    of_few = of_few or statement.startswith("select coalesce((select max(")
    return not of_few and any(table in statement for table in ("theme_links", "citations", "about, count(*)"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, str]]]:
    """Some thousand comments; two themes with many each, one of them answered, and a decision that rests on the answer."""
    store = fresh_workspace(tmp_path_factory.mktemp("many"))
    ids = {"session": fill(store, FEW)}
    roots = [comment.root for comment in store.comments.of_session(ids["session"], limit=2 * TAGGED)]
    for place, name in enumerate(("answered", "waiting")):
        ids[name] = themes.add_theme(store, now=NOW, name=f"The theme {name}").id
        themes.tag_many(store, now=NOW, roots=roots[place * TAGGED : (place + 1) * TAGGED], theme=ids[name])
    later = NOW + timedelta(hours=1)
    said = {"said": "It is slow.", "outcome": "doing", "did": "We look into it.", "due": "2026-12-12"}
    ids["response"] = responses.write_response(store, now=later, theme=ids["answered"], **said).id
    decided = {"text": "A new door.", "decided_by": "Board", "decided_with": "board"}
    ids["decision"] = decisions.record_decision(store, now=later, **decided, responses=[ids["response"]]).id
    yield store, ids
    opening.close_store(store)


@pytest.fixture
def window(qapp: QApplication, filled: tuple[Store, dict[str, str]]) -> Iterator[MainWindow]:
    store = opening.open_second(filled[0].folder, filled[0].key)
    workspace = Workspace(store, LISTS, clock=lambda: NOW + timedelta(days=3))
    held = MainWindow(workspace)
    held.resize(1280, 800)
    held.show()
    yield held
    held.close()
    held.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    workspace.leaving.emit()
    workspace.close()


def settled(qtbot: QtBot, window: MainWindow) -> Any:
    """Return the page once everything that it counts is there."""
    page: Any = window.stack.page
    page = getattr(page, "page", lambda _: page)("respond") if window.stack.place.session else page
    reading = getattr(page, "answers", None)
    qtbot.waitUntil(lambda: not reading.reading.is_waiting if reading is not None else page.is_settled, timeout=20_000)
    return page


@pytest.mark.parametrize("where", PLACES.values(), ids=PLACES)
def test_no_page_counts_comments_on_the_thread_of_the_window(
    where: Any, window: MainWindow, filled: tuple[Store, dict[str, str]], qtbot: QtBot
) -> None:
    asked: list[str] = []
    window.workspace.store.raw().set_trace_callback(asked.append)
    window.go(where(filled[1]))
    settled(qtbot, window)
    window.workspace.store.raw().set_trace_callback(None)
    assert asked
    assert [statement for statement in asked if is_counting(statement)] == []


def test_what_was_counted_afterwards_is_what_there_is(
    window: MainWindow, filled: tuple[Store, dict[str, str]], qtbot: QtBot
) -> None:
    ids = filled[1]
    window.go(Place("promises", row="unanswered"))
    page = settled(qtbot, window)
    assert [row.cells[:2] for row in page.unanswered.model.rows] == [("The theme waiting", f"{TAGGED:,} comments")]
    assert page.ui.unanswered_button.text() == "Not answered yet (1)"
    assert page.unanswered.ui.unanswered_table.hasFocus()
    window.go(Place("promises", row="register"))
    assert settled(qtbot, window).register.model.words(0)[0].startswith(f"{TAGGED:,} comments")
    window.go(Place("promises", row=f"response:{ids['response']}"))
    ui = settled(qtbot, window).response.ui
    assert ui.more_label.text() == "The first 50 are listed."
    window.go(Place("promises", row=f"decision:{ids['decision']}"))
    ui = settled(qtbot, window).decision.ui
    assert ui.behind_chip.text() == f"{TAGGED:,} comments"
    window.go(Place("promises", row=f"theme:{ids['waiting']}"))
    place = settled(qtbot, window).response
    assert place.ui.you_said_label.text() == f"It will rest on {TAGGED:,} comments."
    assert place.ui.session_combo.currentData() == ids["session"]
    assert len(place._roots) == TAGGED


def test_the_counts_of_themes_arrive_beside_their_names(
    window: MainWindow, filled: tuple[Store, dict[str, str]], qtbot: QtBot
) -> None:
    window.go(Place("heard"))
    page = settled(qtbot, window)
    named = [page.ui.theme_combo.itemText(place) for place in range(page.ui.theme_combo.count())]
    assert named == ["All themes", f"The theme answered ({TAGGED:,})", f"The theme waiting ({TAGGED:,})"]
    window.go(Place("heard", row=f"theme:{filled[1]['waiting']}"))
    page = settled(qtbot, window)
    assert page.ui.count_label.text() == "More than 500 found; the newest 500 are shown"
    assert page.model.themes_of(page.model.comment(0)) == ("The theme waiting",)


def test_what_a_promise_is_not_there_in_is_looked_up_beside_the_window_before_a_print(
    window: MainWindow, filled: tuple[Store, dict[str, str]], qtbot: QtBot
) -> None:
    asked: list[str] = []
    window.go(Place("promises", row=f"response:{filled[1]['response']}"))
    page = settled(qtbot, window)
    window.workspace.store.raw().set_trace_callback(asked.append)
    page.response.print_asked.emit("progress_sheet", filled[1]["response"])
    qtbot.waitUntil(lambda: page.ui.message_bar.words.startswith("Not there yet for this promise"), timeout=20_000)
    window.workspace.store.raw().set_trace_callback(None)
    assert page.printing.is_shown
    assert [statement for statement in asked if is_counting(statement) or "consents" in statement] == []
    page.printing.leave()
    window.workspace.store.raw().set_trace_callback(asked.append)
    page.response.print_asked.emit("progress_sheet", filled[1]["response"])
    page.printing.leave()
    window.go(Place("today"))
    settled(qtbot, window)
    assert not page.ui.message_bar.words, "who has left is told nothing more"
