"""What of our own records may stand in an insight library: no people, no payments, no incidents, small numbers hidden."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from engage_desktop.domain.disclosure import SMALLEST_SHOWN, protect
from engage_desktop.domain.sessions import Session
from engage_desktop.domain.texts import LONGEST_LINE, LONGEST_PARAGRAPH
from engage_desktop.operations import decisions, lessons, responses, themes
from engage_desktop.operations.insight_document import ASSET, DECISION, LESSON, RESPONSE, SESSION, THEME, Item
from engage_desktop.reports import answer_words
from engage_desktop.store.store import Store

_REFUSED = ("refused", "withdrawn")
_SHARES = ("quote_anonymous", "quote_attributed", "share_partner")
"""Purposes of which one that somebody said no to keeps back what they offered."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What may go, and how many things were held back because the name of somebody who took part stands in them."""

    items: tuple[Item, ...]
    held_back: int


def gathered(store: Store, *, today: str) -> Gathered:
    """Return what others may know of our work. today: ISO date, for consent that has ended."""
    names = _Names(person.name for person in store.people.all())
    found, held_back = list[Item](), 0
    for item in dict.fromkeys(_everything(store, today)):
        if names.stand_in(item):
            held_back += 1
        else:
            found.append(_readable(item))
    return Gathered(tuple(found), held_back)


def _everything(store: Store, today: str) -> Iterator[Item]:
    held = {session.id: session for session in store.sessions.all()}
    groups = _groups(store)
    for session in held.values():
        yield _of(session, SESSION, session.title, session.purpose, groups)
        yield from _themes(store, session, groups)
    yield from _responses(store, today, held, groups)
    yield from _decisions(store, today, held, groups)
    for lesson in lessons.all_lessons(store):
        if not lesson.source:
            of = (lesson.place, lesson.group, lesson.method, lesson.date)
            yield Item(LESSON, lessons.shared_title(lesson), lesson.text, *of)
    yield from _assets(store, today, held, groups)


def _of(
    session: Session | None,
    sort: str,
    title: str,
    text: str,
    groups: Mapping[str, str],
    *,
    on: str = "",
    count: int | None = None,
) -> Item:
    """Return an item with the place, groups, method and day of its session."""
    if session is None:
        return Item(sort, title, text, on=on, count=count)
    of = (session.place, groups.get(session.id, ""), session.method, on or session.date)
    return Item(sort, title, text, *of, count)


def _groups(store: Store) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for group in store.plans.reach():
        if group.group:
            found.setdefault(group.session, []).append(group.group)
    return {session: "; ".join(dict.fromkeys(some))[:LONGEST_LINE] for session, some in found.items()}


def _themes(store: Store, session: Session, groups: Mapping[str, str]) -> Iterator[Item]:
    """Yield the themes of a session with how many comments of the public and carers fall under them."""
    counted = [each for each in themes.theme_counts(store, session=session.id) if each.counts.heard]
    safe = protect({each.theme.id: each.counts.heard for each in counted})
    for each in counted:
        text = f"Heard at “{session.title}”"
        yield _of(session, THEME, each.theme.name, text, groups, count=safe.cells[each.theme.id])


def _responses(store: Store, today: str, held: Mapping[str, Session], groups: Mapping[str, str]) -> Iterator[Item]:
    for answered in responses.answered(store, today=today):
        response = answered.response
        outcome = answer_words.OUTCOMES.get(response.outcome, response.outcome)
        said = (outcome, response.did, response.reason, response.difference)
        text = "\n".join(part for part in said if part)
        on = answered.promise.told_on or response.due
        session = held.get(response.session or "")
        yield _of(session, RESPONSE, _short(response.said), text, groups, on=on, count=_safe(answered.you_said.count))


def _decisions(store: Store, today: str, held: Mapping[str, Session], groups: Mapping[str, str]) -> Iterator[Item]:
    for chain in decisions.decision_report(store, today=today):
        decision = chain.decision
        text = "\n".join(part for part in (decision.text, decision.how) if part)
        session = held.get(decision.session or "")
        yield _of(session, DECISION, _short(decision.text), text, groups, on=decision.on, count=_safe(chain.comments))


def _assets(store: Store, today: str, held: Mapping[str, Session], groups: Mapping[str, str]) -> Iterator[Item]:
    """Yield what people offer, without who: but nothing of somebody who said no to being quoted or shared."""
    permitted = store.consents.all_permitted(today=today)
    for comment in store.comments.about("asset"):
        said = permitted.get(comment.person or "", {})
        if not any(answer in _REFUSED and key.partition(":")[0] in _SHARES for key, answer in said.items()):
            yield _of(held.get(comment.session), ASSET, _short(comment.text), comment.text, groups)


def _readable(item: Item) -> Item:
    """Return an item as a file may hold it: no control characters, nothing longer than its place allows."""
    return replace(item, title=_shown(item.title)[:LONGEST_LINE], text=_shown(item.text)[:LONGEST_PARAGRAPH])


def _shown(text: str) -> str:
    return "".join(letter if letter >= " " or letter in "\n\t" else " " for letter in text)


def _safe(count: int) -> int | None:
    """Return a count that stands alone, or None where it is too small to be shown."""
    return None if 0 < count < SMALLEST_SHOWN else count


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:199]}…"


class _Names:
    """The names of people who took part, to be found in a text: whole words, as they are written."""

    def __init__(self, names: Iterable[str]) -> None:
        known = sorted({name.strip() for name in names if len(name.strip()) > 1}, key=len, reverse=True)
        self._finds = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)").search if known else None

    def stand_in(self, item: Item) -> bool:
        """Return whether one of them stands in what an item says."""
        return self._finds is not None and any(map(self._finds, (item.title, item.text, item.place)))
