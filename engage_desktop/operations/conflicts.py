"""What a person can do where laptops disagree: see both values in plain words, and choose one or type a third."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.conflicts import COMMENTS, Conflict, Write
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.parts import Kind
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.texts import LONGEST_COMMENT, clean, line
from engage_desktop.operations.comments import HowSaid, write_comment
from engage_desktop.operations.laptop_names import OURS, laptop_names, moment_of
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_PARTS = {
    "name": "name",
    "also_known_as": "other name",
    "group": "group",
    "role": "here as",
    "language": "language",
    "email": "email",
    "phone": "phone number",
    "address": "address",
    "removed": "whether it is on the list",
    "title": "title",
    "date": "date",
    "starts": "start",
    "ends": "end",
    "place": "place",
    "involvement_type": "type of involvement",
    "influence": "what it can change",
    "already_fixed": "what is already fixed",
    "purpose": "purpose",
    "facilitator": "facilitator",
    "expected": "number expected",
    "feedback_by": "date people hear back",
    "feedback_how": "how people hear back",
    "contact": "contact",
    "notes_how": "how notes are taken",
    "next_steps": "next steps",
    "went_well": "what went well",
    "went_less_well": "what went less well",
    "position": "place in the order",
    "text": "words",
    "need": "need",
    "note": "note",
    "complaints": "how to complain",
    "partners": "partners",
}
_ABOUT = {
    "people": "Person",
    "sessions": "Session",
    "questions": "Question",
    "needs": "Access need",
    "teams": "Team",
    COMMENTS: "Comment",
}
_IS_ON_THE_LIST = {0: "on the list", 1: "taken off the list"}
_LONGEST_TITLE = 60


class ConflictNotPossible(Refusal):
    """A conflict cannot be settled as asked."""

    code = "CONFLICT"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values. stamp: names it when it is chosen; laptops: all that wrote it; at: when the last of them did."""

    stamp: str
    value: str
    laptops: tuple[str, ...]
    at: datetime
    is_shown: bool = False

    @property
    def laptop(self) -> str:
        """Every laptop that wrote it, as one text."""
        return ", ".join(self.laptops)


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """One disagreement in plain words. about: "Person: Joan Whitfield"; part: "phone number"; sides: every value kept."""

    conflict: Conflict
    about: str
    part: str
    sides: tuple[Side, ...]


def open_conflicts(store: Store) -> list[OpenConflict]:
    """Return where laptops disagree and nobody has chosen yet, in the order in which it was found."""
    names = laptop_names(store)
    return [in_words(conflict, names) for conflict in store.exchange.conflicts()]


def count(store: Store) -> int:
    """Return how many disagreements are open."""
    return store.exchange.conflict_count()


def in_words(conflict: Conflict, names: dict[str, str]) -> OpenConflict:
    """Return a conflict as people read it. names: label of each site."""
    table, _, column = conflict.of.partition(".")
    kind = _ABOUT.get(table, "Record")
    about = f"{kind}: {conflict.row_title}" if conflict.row_title else kind
    sides = tuple(
        Side(
            stamp=same[0].stamp,
            value=value_words(column, same[0].value),
            laptops=tuple(dict.fromkeys(_named(names, write.site) for write in same)),
            at=moment_of(same[0].hlc),
            is_shown=place == 0 and conflict.of != COMMENTS,
        )
        for place, same in enumerate(_by_value(conflict.writes))
    )
    return OpenConflict(conflict, about[: len(kind) + 2 + _LONGEST_TITLE], part_words(conflict.of), sides)


def _by_value(writes: Sequence[Write]) -> list[list[Write]]:
    """Return the writes of each value together, in the order in which the values stand."""
    found: dict[tuple[type, str | int | None], list[Write]] = {}
    for write in writes:
        found.setdefault((type(write.value), write.value), []).append(write)
    return list(found.values())


def part_words(of: str) -> str:
    """Return what people call a part: "people.phone" is "phone number"."""
    table, _, column = of.partition(".")
    return "words" if table == COMMENTS else _PARTS.get(column, column.replace("_", " "))


def value_words(column: str, value: str | int | None) -> str:
    """Return a value as people read it; empty text for none."""
    if column == "removed":
        return _IS_ON_THE_LIST.get(int(value or 0), str(value))
    return "" if value is None else str(value)


def resolve(store: Store, *, now: datetime, conflict: Conflict | OpenConflict, choice: str) -> None:
    """Settle a disagreement. choice: the stamp of one of the values, or words of your own that replace them all.

    Everyone who takes in our bundles sees it settled. Raises NothingHere where someone settled it meanwhile,
    ConflictNotPossible for a choice that cannot stand there.
    """
    asked = conflict.conflict if isinstance(conflict, OpenConflict) else conflict
    held = _still_open(store, asked)
    chosen = next((write for write in held.writes if write.stamp == choice), None)
    with store.act(now=now) as act:
        if held.of == COMMENTS:
            _settle_comment(store, act, held, chosen, choice, now)
        else:
            _settle_cell(act, held, chosen, choice)
        act.append(
            "conflict.resolved",
            ids.new_fact(now),
            {"of": held.of, "target": held.target, "seen": sorted({write.stamp for write in held.writes})},
        )


def _still_open(store: Store, asked: Conflict) -> Conflict:
    for conflict in store.exchange.conflicts():
        if (conflict.of, conflict.target) == (asked.of, asked.target):
            return conflict
    raise NothingHere("Someone has settled this already. Nothing was changed. Look at the list again.")


def _settle_cell(act: Act, held: Conflict, chosen: Write | None, typed: str) -> None:
    table, _, column = held.of.partition(".")
    kind = next(kind for kind in KINDS.values() if kind.table == table)
    value = chosen.value if chosen else _read(kind, column, typed)
    act.affirm(kind.name, held.target, **{column: value})


def _read(kind: Kind, column: str, typed: str) -> str | int:
    """Return a typed value as its column keeps it."""
    part = kind.parts[column]
    if part.kind == "count":
        if not typed.strip().isdecimal():
            raise ConflictNotPossible(f"“{typed}” is not a number, so nothing was changed. Type a number.")
        return int(typed)
    label = f"The {part_words(f'{kind.table}.{column}')}"
    text = clean(typed, limit=part.limit, name=label) if "\n" in typed else line(typed, name=label)
    if part.kind == "id" and not part.accepts(text):
        raise ConflictNotPossible("Choose one of the two values here. Nothing was changed.")
    return text


def _settle_comment(store: Store, act: Act, held: Conflict, chosen: Write | None, typed: str, now: datetime) -> None:
    standing = store.comments.standing_versions(held.target)
    kept = next((each for each in standing if chosen and each.id == chosen.stamp), standing[-1])
    text = kept.text if chosen else clean(typed, limit=LONGEST_COMMENT, name="The comment")
    if not text:
        raise ConflictNotPossible("The comment keeps some words, so nothing was changed. Choose one, or type words.")
    write_comment(
        act,
        now=now,
        session=kept.session,
        text=text,
        how=_how_said(kept),
        root=held.target,
        reason="two corrections, one chosen",
        supersedes=[each.id for each in standing],
    )


def _how_said(held: Comment) -> HowSaid:
    return HowSaid(held.question, held.kind, held.source, held.person, held.table, held.language, held.batch)


def _named(names: dict[str, str], site: str) -> str:
    return names.get(site) or (OURS if not site else f"laptop {site[:6]}")
