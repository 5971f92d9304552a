"""`engage-desktop centre conflicts|decide|pairs|same|different|unlink`: what somebody at the central team has to decide."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.larger_store import database_option, in_step, larger_store
from engage_desktop.cli.opening import json_option, many, moment, opened, show, workspace_option
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import conflicts, membership, name_sounds, same_person
from engage_desktop.operations.conflicts import OpenConflict
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.same_person import Seen, Suggestion
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store

_NOTHING = "No two laptops disagree."
_NOBODY = "No two entries look like one person."
reason_option = click.option("--reason", default="", help="Why you think so; it is kept with what you say.")


class NotOne(Refusal):
    """What was named is none of the things to decide, or more than one."""

    code = "DECIDE-WHICH"


@click.command("conflicts")
@database_option
@workspace_option
@json_option
def list_conflicts(database: str, workspace: Path, as_json: bool) -> None:
    """List where laptops disagree: each value with its number, who wrote it and when. What is shown now is marked."""
    with _at_the_centre(workspace, database) as (store, keeper, _):
        found = conflicts.open_conflicts(store, keeper=keeper)
    show(
        [_conflict_document(each) for each in found], "\n".join(map(_conflict_text, found)) or _NOTHING, as_json=as_json
    )


@click.command()
@click.argument("conflict")
@click.option("--choose", "number", type=click.IntRange(min=1), default=None, help="Number of the value that is right.")
@click.option("--write", "words", default=None, help="The right value in your own words, if none of them is.")
@database_option
@workspace_option
@json_option
def decide(
    conflict: str, *, number: int | None, words: str | None, database: str, workspace: Path, as_json: bool
) -> None:
    """Settle CONFLICT, named as “centre conflicts” names it. The next answer tells every laptop that it concerns."""
    if (number is None) == (words is None):
        raise click.UsageError(
            "say which value is right with --choose NUMBER, or write the right one with --write TEXT"
        )
    with _at_the_centre(workspace, database) as (store, keeper, now):
        held = _named(conflicts.open_conflicts(store, keeper=keeper), conflict)
        if number is not None and number > len(held.sides):
            raise NotOne(
                f"There are {len(held.sides)} values, so number {number} is none of them. Nothing was changed. "
                "List them with “centre conflicts”."
            )
        choice = held.sides[number - 1].stamp if number is not None else str(words)
        conflicts.resolve(store, now=now, conflict=held, choice=choice, keeper=keeper)
        in_step(store, keeper, now)
        left = (keeper or OwnLedger(store)).conflict_count()
    text = (
        f"Settled: {held.about}, {held.part}. {left:,} left. The next answer carries it: engage-desktop centre receipt."
    )
    show({"settled": conflict_code(held), "left": left}, text, as_json=as_json)


@click.command("pairs")
@database_option
@workspace_option
@json_option
def list_pairs(database: str, workspace: Path, as_json: bool) -> None:
    """List entries that may be one person, with the reasons. Nothing is ever joined by itself."""
    with _at_the_centre(workspace, database) as (store, keeper, _):
        short = name_sounds.load_short_names(resources_folder())
        found = same_person.suggestions(store, short=short, keeper=keeper)
    show([_pair_document(each) for each in found], "\n".join(map(_pair_text, found)) or _NOBODY, as_json=as_json)


def _saying(verb: str, says: Callable[..., object], done: str, help_text: str) -> click.Command:
    """Return the command that says one thing of two entries."""

    @click.command(verb, help=help_text)
    @click.argument("one")
    @click.argument("other")
    @reason_option
    @database_option
    @workspace_option
    @json_option
    def say(one: str, other: str, *, reason: str, database: str, workspace: Path, as_json: bool) -> None:
        with _at_the_centre(workspace, database) as (store, keeper, now):
            both = [_person(keeper or OwnLedger(store), each) for each in (one, other)]
            because = {} if verb == "unlink" else {"reason": reason}
            says(store, now=now, person=both[0], other=both[1], keeper=keeper, **because)
            in_step(store, keeper, now)
        show(
            {"people": both, "said": verb},
            f"{done} The next answer carries it: engage-desktop centre receipt.",
            as_json=as_json,
        )

    return say


COMMANDS: Sequence[click.Command] = (
    list_conflicts,
    decide,
    list_pairs,
    _saying(
        "same",
        same_person.claim,
        "Noted: one person. Both entries stay as they are and count as one.",
        "Say that ONE and OTHER, each the beginning of an id, are one person. It can be taken back with “unlink”.",
    ),
    _saying(
        "different",
        same_person.deny,
        "Noted: two people. Nobody is asked about them again.",
        "Say that ONE and OTHER, each the beginning of an id, are two people, so that nobody is asked again.",
    ),
    _saying(
        "unlink",
        same_person.unlink,
        "Taken back.",
        "Take back what was said of ONE and OTHER, whichever it was.",
    ),
)


def conflict_code(conflict: OpenConflict) -> str:
    """Return eight characters that name a disagreement, the same however often it is listed."""
    held = conflict.conflict
    return hashlib.sha256(f"{held.of}:{held.target}".encode()).hexdigest()[:8]


@contextmanager
def _at_the_centre(workspace: Path, database: str) -> Iterator[tuple[Store, Ledger | None, datetime]]:
    now = moment()
    with opened(workspace) as store, larger_store(store, database) as keeper:
        membership.require_centre(store)
        yield store, keeper, now


def _named(found: Sequence[OpenConflict], named: str) -> OpenConflict:
    meant = [each for each in found if named and conflict_code(each).startswith(named.casefold())]
    if len(meant) != 1:
        all_of_them = many(len(found), "disagreement", "disagreements")
        raise NotOne(
            f"“{named}” names {'none' if not meant else 'more than one'} of {all_of_them}, so nothing "
            "was changed. List them with “centre conflicts” and copy the code that stands before one."
        )
    return meant[0]


def _person(ledger: Ledger, named: str) -> str:
    meant = [each.id for each in ledger.people() if len(named) >= 4 and each.id.startswith(named.casefold())]
    if len(meant) != 1:
        raise NotOne(
            f"“{named}” names {'nobody' if not meant else 'more than one person'}, so nothing was changed. List the "
            "entries with “centre pairs” and copy at least four characters of an id."
        )
    return meant[0]


def _conflict_document(conflict: OpenConflict) -> Mapping[str, Any]:
    sides = [
        {
            "number": place,
            "value": side.value,
            "laptops": list(side.laptops),
            "at": side.at.isoformat(),
            "is_shown": side.is_shown,
        }
        for place, side in enumerate(conflict.sides, start=1)
    ]
    held = conflict.conflict
    return {
        "code": conflict_code(conflict),
        "about": conflict.about,
        "part": conflict.part,
        "of": held.of,
        "row": held.target,
        "values": sides,
    }


def _conflict_text(conflict: OpenConflict) -> str:
    lines = [f"{conflict_code(conflict)}  {conflict.about}: {conflict.part}"]
    for place, side in enumerate(conflict.sides, start=1):
        shown = ", shown now" if side.is_shown else ""
        value = " ".join(side.value.split()) or "(nothing)"
        lines.append(f"  {place}  {value}  [{side.laptop}, {side.at:%Y-%m-%d %H:%M} UTC{shown}]")
    return "\n".join(lines)


def _pair_document(pair: Suggestion) -> Mapping[str, Any]:
    return {"reasons": list(pair.reasons), "people": [_seen_document(pair.one), _seen_document(pair.other)]}


def _seen_document(seen: Seen) -> Mapping[str, Any]:
    person = seen.person
    return {
        "id": person.id,
        "name": person.name,
        "also_known_as": person.also_known_as,
        "group": person.group,
        "email": person.email,
        "phone": person.phone,
        "address": person.address,
        "laptop": seen.laptop,
        "sessions": list(seen.sessions),
        "comments": seen.comments,
        "needs": seen.needs,
    }


def _pair_text(pair: Suggestion) -> str:
    return "\n".join(
        [f"Perhaps one person: {', '.join(pair.reasons)}", *(_seen_text(each) for each in (pair.one, pair.other))]
    )


def _seen_text(seen: Seen) -> str:
    person = seen.person
    known = [person.also_known_as, person.group, person.email, person.phone, " ".join(person.address.split())]
    came = ", ".join(
        (
            many(len(seen.sessions), "session", "sessions"),
            many(seen.comments, "comment", "comments"),
            many(seen.needs, "need", "needs"),
        )
    )
    said = "; ".join(filter(None, [person.name or "(no name)", *known, came, seen.laptop]))
    return f"  {person.id[:8]}  {said}"
