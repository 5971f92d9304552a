"""Who was asked, group by group: each contact, what we promised and what we did. Never about one person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.plans import Outreach
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import clean, fold, line
from engage_desktop.operations.answer_facts import take_back
from engage_desktop.operations.session_parts import SessionNotPossible, is_day
from engage_desktop.store.store import Store

ASKED, AGREED, REFUSED, NO_ANSWER = OUTCOMES = ("asked", "agreed", "refused", "no_answer")
NAME_LEFT_OUT = "[name left out]"
_CONTACT = ("contact_future", "contact_project")
_PARTS = ("group", "method", "outcome", "on", "promised", "did", "note")


@dataclass(frozen=True, slots=True)
class Relationship:
    """What stands between us and one group. contacts: earliest first; open_promises: those with nothing done yet."""

    group: str
    contacts: tuple[Outreach, ...]
    sessions: tuple[str, ...]

    @property
    def promises(self) -> tuple[Outreach, ...]:
        """The contacts at which we promised something."""
        return tuple(contact for contact in self.contacts if contact.promised)

    @property
    def open_promises(self) -> tuple[Outreach, ...]:
        """What we promised and have not said that we did."""
        return tuple(contact for contact in self.promises if not contact.did)

    @property
    def refused(self) -> tuple[Outreach, ...]:
        """The contacts at which the group said no; its reason is in the note."""
        return tuple(contact for contact in self.contacts if contact.outcome == REFUSED)


def log_outreach(
    store: Store,
    *,
    now: datetime,
    group: str,
    method: str = "",
    outcome: str = ASKED,
    on: str = "",
    session: str | None = None,
    promised: str = "",
    did: str = "",
    note: str = "",
) -> str:
    """Note one contact with a group and return its id. on: ISO date, today where it is empty. Raises SessionNotPossible."""
    body = _checked(now, group, method, outcome, on, promised, did, note)
    contact = ids.new_fact(now)
    with store.act(now=now) as act:
        act.append("outreach.logged", contact, {"session": session, **body})
    return contact


def change_contact(store: Store, /, *, now: datetime, contact: str, **values: str) -> str:
    """Write a contact anew, such as what we did about a promise, and return its new id. values: as in log_outreach."""
    held = next((each for each in store.plans.outreach() if each.id == contact), None)
    if held is None:
        raise NothingHere("This contact is not in the log any more. Nothing was changed. Look at the list again.")
    parts = {name: str(getattr(held, name)) for name in _PARTS}
    body = _checked(now, **{**parts, **values})
    written = ids.new_fact(now)
    with store.act(now=now) as act:
        take_back(act, now=now, kind="outreach.logged", facts=[contact])
        act.append("outreach.logged", written, {"session": held.session, **body})
    return written


def take_back_outreach(store: Store, *, now: datetime, contact: str, reason: str = "") -> None:
    """Take a contact out of the log; it stays in the history."""
    with store.act(now=now) as act:
        take_back(act, now=now, kind="outreach.logged", facts=[contact], reason=clean(reason, name="The reason"))


def relationship(store: Store, group: str, *, today: str = "9999-12-31") -> Relationship:
    """Return everything between us and a group. Names of people who did not agree to be contacted are left out."""
    wanted = fold(group)
    contacts = [contact for contact in store.plans.outreach() if fold(contact.group) == wanted]
    hidden = _names_without_consent(store, today) if contacts else ()
    sessions = tuple(dict.fromkeys(row.session for row in store.plans.reach() if fold(row.group) == wanted))
    return Relationship(group, tuple(_without_names(contact, hidden) for contact in contacts), sessions)


def groups_known(store: Store) -> tuple[str, ...]:
    """Return every group that a plan or a contact names, each once, by name."""
    named = [row.group for row in store.plans.reach()] + [contact.group for contact in store.plans.outreach()]
    by_words = {fold(group): group for group in reversed(named) if fold(group)}
    return tuple(by_words[words] for words in sorted(by_words))


def _checked(
    now: datetime, group: str, method: str, outcome: str, on: str, promised: str, did: str, note: str
) -> dict[str, str]:
    """Return the parts of a contact as they are kept. Raises SessionNotPossible with the field."""
    named = line(group, name="The group")
    if not named:
        raise SessionNotPossible(
            "The contact names no group, so it was not noted. Write which group you asked.", field="group"
        )
    if outcome not in OUTCOMES:
        raise SessionNotPossible(
            f"“{outcome}” is not an answer of a group, so nothing was noted. Choose one of: {', '.join(OUTCOMES)}.",
            field="outcome",
        )
    day = on or now.date().isoformat()
    if not is_day(day):
        raise SessionNotPossible(f"“{on}” is not a date, so nothing was noted. Write it like 2026-11-21.", field="on")
    reason = clean(note, name="The note")
    if outcome == REFUSED and not reason:
        raise SessionNotPossible(
            "The group said no, and nobody wrote why, so it was not noted. Write why; “did not say” is an answer.",
            field="note",
        )
    return {
        "group": named,
        "method": line(method, name="The method"),
        "outcome": outcome,
        "promised": clean(promised, name="The promise"),
        "did": clean(did, name="What we did"),
        "note": reason,
        "on": day,
    }


def _names_without_consent(store: Store, today: str) -> tuple[re.Pattern[str], ...]:
    permitted = store.consents.all_permitted(today=today)
    names = [
        person.name
        for person in store.people.all()
        if len(person.name) > 2 and not permitted.get(person.id, {}).keys() & set(_CONTACT)
    ]
    return tuple(_name(each) for each in _chunks(sorted(set(names), key=len, reverse=True)))


def _chunks(names: list[str], size: int = 500) -> Iterable[list[str]]:
    return (names[start : start + size] for start in range(0, len(names), size))


def _name(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)


def _without_names(contact: Outreach, hidden: Iterable[re.Pattern[str]]) -> Outreach:
    texts = {"promised": contact.promised, "did": contact.did, "note": contact.note}
    for pattern in hidden:
        texts = {part: pattern.sub(NAME_LEFT_OUT, text) for part, text in texts.items()}
    return replace(contact, **texts)
