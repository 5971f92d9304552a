"""A real workspace in which people were heard and some were answered, and pages of answers shown in a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from engage_desktop.domain.answers import Decision, Proposal, Response, Theme
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Navigator, Place
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import decisions, proposals, responses, themes
from engage_desktop.store.store import Store
from tests.operations.answer_story import agree_to, come, open_session, say
from tests.workspaces import LISTS, NOW, fresh_workspace

LATER = NOW + timedelta(days=30)  # 21 December 2026: two days after people were to hear back
BUSES = ("The 53 stops at six", "Two buses and a long wait", "The last bus home is too early")
DOORS = ("The door is heavy with a chair", "A bell at the door would help")
TELEPHONE = "Nobody answers the telephone"
FORMS = "They asked me the same thing three times"
WITH_NAMES = {
    "Siobhan Doyle": {"email": "siobhan@example.org"},
    "Ruth Jones": {"address": "1 High Street, Bootle"},
    "Beata Nowak": {},
}


@dataclass
class Answering:
    """The workspace, and what is in it: by name where there are several. clock: holds what time it is.

    asked: every place that a page asked for.
    """

    workspace: Workspace
    clock: list[datetime]
    session: Session
    themes: dict[str, Theme]
    roots: dict[str, str]
    people: dict[str, str]
    late: Response
    told: Response
    door: Response
    decision: Decision
    bare: Decision
    idea: Proposal
    navigator: Navigator = field(default_factory=Navigator)
    asked: list[Place] = field(default_factory=list)
    windows: list[QMainWindow] = field(default_factory=list)

    @property
    def store(self) -> Store:
        return self.workspace.store

    def shown(self, page: QWidget, *, width: int = 1060, height: int = 740) -> QMainWindow:
        """Show a page in a window of its own until the test ends; it reads anew what changed."""
        window = QMainWindow()
        window.setCentralWidget(page)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        self.workspace.changed.connect(page.refresh)  # type: ignore[attr-defined]
        self.windows.append(window)
        for _ in range(3):
            QApplication.processEvents()
        return window

    def window(self) -> MainWindow:
        """Show the whole window."""
        window = MainWindow(self.workspace)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        self.windows.append(window)
        for _ in range(3):
            QApplication.processEvents()
        return window


@pytest.fixture
def answering(qapp: QApplication, tmp_path: Path) -> Iterator[Answering]:
    """Seven comments under four themes; three responses, one of them overdue and one told back; two decisions; an idea."""
    held = _story(fresh_workspace(tmp_path))
    held.navigator.asked.connect(held.asked.append)
    yield held
    for window in held.windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    held.workspace.leaving.emit()
    held.workspace.close()


def _story(store: Store) -> Answering:
    session = open_session(store)
    came = {name: come(store, session.id, name, **parts) for name, parts in WITH_NAMES.items()}
    known = {name: each.person for name, each in came.items()}
    for name, channels in (("Siobhan Doyle", "email"), ("Ruth Jones", "post")):
        agree_to(store, known[name], "contact_project", "quote_anonymous", channels=channels)
    badges = {BUSES[0]: came["Siobhan Doyle"].badge, DOORS[0]: came["Ruth Jones"].badge}
    roots = {}
    for place, words in enumerate((*BUSES, *DOORS, TELEPHONE, FORMS)):
        about = {"about": "would_help"} if "would help" in words else {}
        at = NOW + timedelta(minutes=place)
        roots[words] = say(store, session.id, words, badge=badges.get(words), at=at, **about)
    named = {}
    for name, family, under in (
        ("Evening buses", "travel", BUSES),
        ("The front door", "place", DOORS),
        ("The telephone", "information", (TELEPHONE,)),
        ("Being asked again", "waste", (FORMS,)),
    ):
        named[name] = themes.add_theme(store, now=NOW, name=name, family=family)
        themes.tag_many(store, now=NOW, roots=[roots[words] for words in under], theme=named[name].id)
    return _answered(store, session, named, roots, known)


def _answered(
    store: Store, session: Session, named: dict[str, Theme], roots: dict[str, str], known: dict[str, str]
) -> Answering:
    late = responses.write_response(
        store,
        now=NOW,
        theme=named["Evening buses"].id,
        said="the last bus home is too early",
        outcome="doing",
        did="We asked for a later 53.",
        owner="Jo Marsh",
        due="2026-12-12",
    )
    told = responses.write_response(
        store,
        now=NOW,
        theme=named["The telephone"].id,
        said="nobody answers the telephone",
        outcome="cannot",
        reason="There is no money for a second line this year.",
        due="2027-02-01",
    )
    responses.tell_back(store, now=NOW + timedelta(days=5), response=told.id, way="poster", people=30)
    door = responses.write_response(
        store,
        now=NOW,
        theme=named["The front door"].id,
        said="the front door is heavy",
        outcome="done",
        did="It opens by itself.",
        due="2027-01-10",
        evidence="At the main entrance since 1 December.",
    )
    decision = decisions.record_decision(
        store,
        now=NOW + timedelta(days=3),
        text="A door that opens by itself.",
        decided_by="Estates board",
        decided_with="board",
        in_room="Six members",
        interests="none",
        session=session.id,
        responses=[door.id],
    )
    bare = decisions.record_decision(
        store, now=NOW + timedelta(days=4), text="The desk moves upstairs.", decided_by="Head", decided_with="staff"
    )
    idea = proposals.add_proposal(
        store, now=NOW, title="A welcome letter", text="Dear patient. Please arrive early.", session=session.id
    )
    proposals.weigh(store, now=NOW, proposal=idea.id, theme=named["The front door"].id, stance="supports")
    proposals.weigh(store, now=NOW, proposal=idea.id, theme=named["Being asked again"].id, stance="unmet")
    clock = [LATER]
    workspace = Workspace(store, LISTS, clock=lambda: clock[0])
    return Answering(workspace, clock, session, named, roots, known, late, told, door, decision, bare, idea)
