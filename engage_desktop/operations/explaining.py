"""What a person can do about the purpose of a session: note that it was explained, and how, or that it was not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.plans import Explanation
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import PLANNING
from engage_desktop.domain.texts import line
from engage_desktop.operations.lists import Lists
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_BETWEEN = "; "
_LIST = "explaining_ways"


class ExplainingNotPossible(Refusal):
    """It cannot be noted that the purpose was explained, as asked."""

    code = "EXPLAINING"


def explain(store: Store, *, now: datetime, session: str, ways: Sequence[str]) -> str:
    """Note that the purpose was explained. ways: codes of resources/lists/explaining_ways, languages among them."""
    chosen = _BETWEEN.join(dict.fromkeys(line(way, name="A way") for way in ways if way.strip()))
    if not chosen:
        raise ExplainingNotPossible(
            "Nothing was noted: it does not say yet how the purpose was explained. Choose at least one way.",
            field="ways",
        )
    if store.sessions.get(session).state == PLANNING:
        raise ExplainingNotPossible(
            "Nothing was noted: nobody has come yet. Open the session on its Plan page, then explain what it is for."
        )
    return _note(store, now, session, ways=chosen, explained=1)


def note_not_explained(store: Store, *, now: datetime, session: str) -> str:
    """Note honestly that the purpose was not explained before people answered."""
    return _note(store, now, session, ways="", explained=0)


def write_not_explained(act: Act, *, now: datetime, session: str) -> None:
    """Note within another act that the purpose was not explained."""
    body = {"session": session, "ways": "", "explained": 0, "at": now.isoformat()}
    act.append("purpose.explained", ids.new_fact(now), body)


def is_noted(store: Store, session: str) -> bool:
    """Return whether somebody noted that the purpose was explained, or that it was not."""
    return bool(store.plans.explanations(session))


def was_explained(store: Store, session: str) -> Explanation | None:
    """Return how the purpose was explained: the latest note that it was, else the note that it was not, else None."""
    notes = store.plans.explanations(session)
    told = [note for note in notes if note.explained]
    return told[-1] if told else notes[-1] if notes else None


def explaining_words(store: Store, session: str, lists: Lists) -> str:
    """Return the sentences for prints: "Shown in: Urdu, audio", "Not explained", or that nobody noted it."""
    note = was_explained(store, session)
    if note is None:
        return "Nobody noted whether the purpose was explained."
    if not note.explained:
        return "Not explained before the first comment."
    chosen = note.ways.split(_BETWEEN)
    languages = [entry.label for entry in lists.of(_LIST) if entry.code in chosen and entry.category == "language"]
    ways = [lists.named(_LIST, way) for way in chosen if lists.named(_LIST, way) not in languages]
    said = ", ".join([*languages, *(_inside(label) for label in ways)])
    said = f"The purpose was explained first. Shown in: {said[:1].upper()}{said[1:]}"
    late = any(not each.explained and each.at < note.at for each in store.plans.explanations(session))
    if late:
        return f"{said.replace(' first', '', 1)}. The first comments came before it."
    return f"{said}."


def _inside(label: str) -> str:
    """Return a way as it stands inside a sentence; Easy Read is a name."""
    return label if label.startswith("Easy") else label[:1].lower() + label[1:]


def _note(store: Store, now: datetime, session: str, *, ways: str, explained: int) -> str:
    noted = ids.new_fact(now)
    body = {"session": session, "ways": ways, "explained": explained, "at": now.isoformat()}
    with store.act(now=now) as act:
        act.append("purpose.explained", noted, body)
    return noted
