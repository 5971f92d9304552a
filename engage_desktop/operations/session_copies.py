"""What a copy of a session, or a session that follows it up, takes from it: never a person, a comment or an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.domain.sessions import Question, Session
from engage_desktop.operations.session_parts import DAYS, LINES, LONG
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_LEARNT = ("notes_how", "next_steps", "went_well", "went_less_well", "shortfall", "equality_note")
COPIED = (
    *(name for name in LINES if name not in DAYS),
    *(name for name in LONG if name not in _LEARNT),
    *("expected", "effort_minutes", "programme"),
)
"""What a copy takes of the session itself: nothing that is about a person who came, and nothing that was learnt afterwards."""
_ROWS = (
    ("reach.set", "reach", ("reached",)),
    ("partner.set", "partners", ()),
    ("barrier.set", "barriers", ("done_on",)),
    ("option.set", "options", ()),
)
_VERSIONED = (("duty", "duty_version"), ("framework", "framework_version"))


def copied_parts(held: Session, *, has_lists: bool) -> dict[str, Any]:
    """Return the parts of a session that a copy takes. has_lists: the newest versions of duty and framework are taken up."""
    parts = {name: getattr(held, name) for name in COPIED}
    if not has_lists:
        parts |= {version: getattr(held, version) for _, version in _VERSIONED}
    return parts


def copy_rows(
    store: Store,
    act: Act,
    held: Session,
    session: str,
    *,
    now: datetime,
    questions: Sequence[Question],
    again: str = "",
) -> None:
    """Write the rows of a plan for another session within an act. again: why the questions of `held` are asked again."""
    gaps = _copy_gaps(store, act, held.id, session, now)
    asked: dict[str, str] = {}
    for position, question in enumerate(questions, start=1):
        asked[question.id] = ids.new_fact(now)
        more = {"follows": question.id, "measured": 1, "again": again} if again else {"measured": question.measured}
        gap = gaps.get(question.gap or "")
        parts = {"session": session, "position": position, "text": question.text, "removed": 0, "gap": gap, **more}
        act.set("question.set", asked[question.id], **parts)
    for item in store.plans.agenda(held.id):
        parts = {name: value for name, value in asdict(item).items() if name != "id"}
        parts |= {"session": session, "question": asked.get(item.question or ""), "removed": 0}
        act.set("agenda.set", ids.new_fact(now), **parts)
    for kind, collection, left_out in _ROWS:
        for place, row in enumerate(getattr(store.plans, collection)(held.id), start=1):
            parts = {name: value for name, value in asdict(row).items() if name not in ("id", *left_out)}
            if "position" in parts:  # options that were taken away while people knew the others by numbers left a gap
                parts["position"] = place
            act.set(kind, ids.new_fact(now), **{**parts, "session": session, "removed": 0})


def _copy_gaps(store: Store, act: Act, held: str, session: str, now: datetime) -> dict[str, str]:
    found = {}
    for gap in store.plans.gaps(held):
        found[gap.id] = ids.new_fact(now)
        act.set("gap.set", found[gap.id], session=session, text=gap.text, known=gap.known, removed=0)
    return found
