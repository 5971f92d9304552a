"""What tests of plans share: a session that can open, its gate and warnings, its printed summary, a changed list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from engage_desktop.domain.sessions import Session
from engage_desktop.operations.gate_lines import GateLine
from engage_desktop.operations.lists import Entry, Lists
from engage_desktop.operations.opening import Gate, open_gate
from engage_desktop.operations.sessions import add_session
from engage_desktop.operations.summary import make_summary
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, RESOURCES, WHOLE_PLAN

TODAY = NOW.date()


def planned(store: Store, *asked: str, **parts: Any) -> Session:
    """Plan a session that can open, with some parts of its own."""
    return add_session(store, now=NOW, questions=asked, lists=LISTS, **{**WHOLE_PLAN, **parts})


def gate(store: Store, session: Session) -> Gate:
    return open_gate(store, session=session.id, today=TODAY, lists=LISTS)


def warned(store: Store, session: Session, code: str) -> GateLine:
    """Return the one warning with a code."""
    [found] = [line for line in gate(store, session).warnings if line.code == code]
    return found


def codes(store: Store, session: Session) -> set[str]:
    held = gate(store, session)
    return {line.code for line in (*held.blocks, *held.warnings)}


def summary_of(store: Store, session: Session, tmp_path: Any) -> str:
    """Return the words of the printed summary."""
    made = make_summary(
        store, now=NOW, session=session.id, lists=LISTS, fonts=RESOURCES / "fonts", out=tmp_path / "out"
    )
    return made.html.read_text(encoding="utf-8")


def with_list(name: str, *entries: Entry) -> Lists:
    """Return the lists as they are when a pack has replaced one of them."""
    return replace(LISTS, by_name={**LISTS.by_name, name: entries})


def share(store: Store, **told: Any) -> None:
    """Take in one line of a partner's insight library."""
    body = {"source": "Healthwatch Riverside", "sort": "theme", "title": "", "text": "", "place": "", "group": ""}
    with store.act(now=NOW) as act:
        act.append(
            "insight.shared",
            f"shared-{len(store.answers.shared())}",
            {**body, "method": "", "on": "", "count": None, "library": "library-1", **told},
        )
