"""Templates of a session by type and method: a plan takes one over, and changes what does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED
from engage_desktop.operations.lists import Entry, Lists
from engage_desktop.operations.session_parts import LOCKED_WHILE_OPEN, SessionNotPossible
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

TEMPLATES = "session_templates"


@dataclass(frozen=True, slots=True)
class AgendaStep:
    """One part of a template's agenda. aim: "inform" or "involve"."""

    minutes: int
    aim: str
    title: str


def templates_for(lists: Lists, *, involvement_type: str = "", method: str = "") -> tuple[Entry, ...]:
    """Return the templates that fit, those for both the type and the method first; all where nothing is chosen."""
    found = [
        (each.suggests == involvement_type, each.category == method, each)
        for each in lists.of(TEMPLATES)
        if not involvement_type or each.suggests == involvement_type
    ]
    return tuple(each for _, _, each in sorted(found, key=lambda match: (match[0], match[1]), reverse=True))


def agenda_of(template: Entry) -> tuple[AgendaStep, ...]:
    """Return the agenda of a template; a line of it reads "30 involve First table discussion"."""
    found = []
    for text in template.steps:
        minutes, _, rest = text.partition(" ")
        aim, _, title = rest.partition(" ")
        if minutes.isdigit() and aim in ("inform", "involve") and title:
            found.append(AgendaStep(int(minutes), aim, title))
    return tuple(found)


def found_template(lists: Lists | None, code: str) -> Entry:
    """Return a template by its code, or raise NothingHere."""
    found = next((each for each in lists.of(TEMPLATES) if each.code == code), None) if lists is not None else None
    if found is None:
        raise NothingHere("There is no such template any more. Nothing was changed. Choose another one.")
    return found


def parts_of(template: Entry) -> dict[str, str]:
    """Return the parts of a session that a template brings."""
    parts = {"involvement_type": template.suggests, "method": template.category}
    return {name: value for name, value in parts.items() if value}


def write_agenda(act: Act, session: str, template: Entry, *, begun: int = 0, now: datetime) -> None:
    """Write the agenda of a template within an act, below the parts that the plan has already."""
    for position, step in enumerate(agenda_of(template), start=begun + 1):
        parts = {"title": step.title, "minutes": step.minutes, "aim": step.aim, "position": position}
        act.set("agenda.set", ids.new_fact(now), session=session, removed=0, **parts)


def take_template(store: Store, *, now: datetime, session: str, template: str, lists: Lists) -> None:
    """Add the agenda of a template to a plan, and its type and method where none is chosen yet.

    Raises NothingHere, and SessionNotPossible where the session is closed.
    """
    found = found_template(lists, template)
    held = store.sessions.get(session)
    if held.state == CLOSED:
        raise SessionNotPossible(
            "This session is closed, so its plan was not changed. Reopen it with a reason, then change it."
        )
    chosen = {name: value for name, value in parts_of(found).items() if not getattr(held, name)}
    if held.is_open:
        chosen = {name: value for name, value in chosen.items() if name not in LOCKED_WHILE_OPEN}
    begun = len(store.plans.agenda(session))
    with store.act(now=now) as act:
        if chosen:
            act.set("session.set", session, **chosen)
        write_agenda(act, session, found, begun=begun, now=now)
