"""What the rows of a plan are made of, as data, and how what was typed becomes what is kept. Writing is in planning.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.session_parts import SessionNotPossible, is_day

_LARGEST = 100_000_000


@dataclass(frozen=True, slots=True)
class Thing:
    """One kind of row. needed: the part without which it says nothing, and the sentence that asks for it.

    collection: the question of store.plans. counts: of at least 0, or None. flags: 0 or 1. refs: ids or None.
    """

    kind: str
    collection: str
    needed: tuple[str, str] = ("", "")
    lines: tuple[str, ...] = ()
    long: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    is_ordered: bool = False
    is_kept_after_closing: bool = False


THINGS: Mapping[str, Thing] = {
    "reach": Thing(
        "reach.set",
        "reach",
        ("group", "The group has no name yet, so it was not saved. Write whom you want to reach."),
        lines=("group", "method", "sender"),
        long=("approach",),
        counts=("hoped", "share", "reached"),
        is_kept_after_closing=True,
    ),
    "partner": Thing(
        "partner.set",
        "partners",
        ("name", "The partner has no name yet, so nothing was saved. Write who it is."),
        lines=("name", "role"),
        long=("receives",),
        flags=("at_start", "at_middle", "at_end"),
        is_kept_after_closing=True,
    ),
    "barrier": Thing(
        "barrier.set",
        "barriers",
        ("barrier", "It does not say what keeps people away, so nothing was saved. Write what it is."),
        lines=("group", "owner"),
        long=("barrier", "solution"),
        days=("done_on",),
        is_kept_after_closing=True,
    ),
    "gap": Thing(
        "gap.set",
        "gaps",
        ("text", "It does not say what nobody knows yet, so nothing was saved. Write what you want to find out."),
        long=("text", "known"),
    ),
    "agenda": Thing(
        "agenda.set",
        "agenda",
        ("title", "This part of the agenda has no name yet, so nothing was saved. Write what happens."),
        lines=("title", "aim"),
        long=("decision",),
        counts=("minutes",),
        refs=("question",),
        is_ordered=True,
    ),
    "option": Thing(
        "option.set",
        "options",
        ("text", "The option has no words yet, so nothing was saved. Write what people can choose."),
        long=("text",),
        is_ordered=True,
    ),
    "cost": Thing(
        "cost.set",
        "costs",
        ("kind", "It does not say what was paid for, so nothing was saved. Choose what it is."),
        lines=("kind",),
        long=("note",),
        counts=("pence", "minutes"),
        is_kept_after_closing=True,
    ),
    "programme": Thing(
        "programme.set",
        "programmes",
        ("name", "The programme has no name yet, so nothing was saved. Write what it is called."),
        lines=("name", "owner", "project_stage"),
        long=("aim",),
        is_kept_after_closing=True,
    ),
}


def checked(thing: Thing, values: Mapping[str, object], *, is_new: bool) -> dict[str, object]:
    """Return the values as they are kept. Raises SessionNotPossible with the field; TypeError for a part there is not."""
    found = {name: _kept(thing, name, value) for name, value in values.items()}
    part, sentence = thing.needed
    if part and (is_new or part in found) and not found.get(part):
        raise SessionNotPossible(sentence, field=part)
    if "aim" in thing.lines and found.get("aim") not in (None, "", "inform", "involve"):
        raise SessionNotPossible("A part of the agenda either informs or involves. Choose one.", field="aim")
    share = found.get("share")
    if isinstance(share, int) and share > 1000:
        raise SessionNotPossible(
            "A share of people is at most 100 in 100, so nothing was saved. Type the share again.", field="share"
        )
    return found


def _kept(thing: Thing, name: str, value: object) -> object:
    if name in thing.lines:
        return line(str(value or ""), name=f"The {name.replace('_', ' ')}")
    if name in thing.long:
        return clean(str(value or ""), name="This text")
    if name in thing.counts:
        return _count(name, value)
    if name in thing.flags:
        return 1 if value else 0
    if name in thing.days:
        if value and not is_day(str(value)):
            raise SessionNotPossible(
                f"“{value}” is not a date, so nothing was saved. Write it like 2026-11-21.", field=name
            )
        return str(value or "")
    if name in thing.refs:
        return str(value) if value else None
    raise TypeError(f"{thing.kind} has no part named {name}")


def _count(name: str, value: object) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST:
        raise SessionNotPossible(
            f"“{value}” is not a number that can be kept here, so nothing was saved. Type it again.", field=name
        )
    return value
