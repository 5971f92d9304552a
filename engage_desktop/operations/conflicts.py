"""What a person can do where laptops disagree: see both values in plain words, and choose one or type a third."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.conflicts import COMMENTS, Conflict, Write
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import LONGEST_COMMENT, clean
from engage_desktop.operations.comments import HowSaid, write_comment
from engage_desktop.operations.conflict_words import ABOUT, ConflictNotPossible, part_words, read_value, value_words
from engage_desktop.operations.laptop_names import OURS, laptop_names, moment_of
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

__all__ = (
    "ConflictNotPossible",
    "OpenConflict",
    "Side",
    "count",
    "in_words",
    "open_conflicts",
    "part_words",
    "resolve",
    "value_words",
)
_LONGEST_TITLE = 60


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


def open_conflicts(store: Store, *, keeper: Ledger | None = None) -> list[OpenConflict]:
    """Return where laptops disagree and nobody has chosen yet, in the order in which it was found.

    keeper: where the records are kept, if not in this workspace.
    """
    ledger = keeper or OwnLedger(store)
    names, found = laptop_names(store, ledger), ledger.conflicts()
    named = {str(write.value) for conflict in found if _holds_ids(conflict) for write in conflict.writes if write.value}
    titles = ledger.titles(named) if named else {}
    return [in_words(conflict, names, titles) for conflict in found]


def count(store: Store) -> int:
    """Return how many disagreements are open."""
    return store.exchange.conflict_count()


def in_words(conflict: Conflict, names: dict[str, str], titles: Mapping[str, str] | None = None) -> OpenConflict:
    """Return a conflict as people read it. names: label of each site; titles: what rows are called that a value may name."""
    table, _, column = conflict.of.partition(".")
    kind = ABOUT.get(table, "Record")
    about = f"{kind}: {conflict.row_title}" if conflict.row_title else kind
    sides = tuple(
        Side(
            stamp=same[0].stamp,
            value=value_words(column, same[0].value, titles if _holds_ids(conflict) else None),
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


def _holds_ids(conflict: Conflict) -> bool:
    table, _, column = conflict.of.partition(".")
    return any(
        kind.table == table and column in kind.parts and kind.parts[column].kind == "id" for kind in KINDS.values()
    )


def resolve(
    store: Store, *, now: datetime, conflict: Conflict | OpenConflict, choice: str, keeper: Ledger | None = None
) -> None:
    """Settle a disagreement. choice: the stamp of one of the values, or words of your own that replace them all.

    Everyone who takes in our bundles sees it settled. Raises NothingHere where someone settled it meanwhile,
    ConflictNotPossible for a choice that cannot stand there. keeper: where the records are kept, if not in this workspace.
    """
    ledger = keeper or OwnLedger(store)
    held = _still_open(ledger, conflict.conflict if isinstance(conflict, OpenConflict) else conflict)
    chosen = next((write for write in held.writes if write.stamp == choice), None)
    with store.act(now=now) as act:
        if held.of == COMMENTS:
            _settle_comment(ledger.standing_versions(held.target), act, held, chosen, choice, now)
        else:
            _settle_cell(act, held, chosen, choice)
        act.append(
            "conflict.resolved",
            ids.new_fact(now),
            {"of": held.of, "target": held.target, "seen": sorted({write.stamp for write in held.writes})},
        )


def _still_open(ledger: Ledger, asked: Conflict) -> Conflict:
    for conflict in ledger.conflicts():
        if (conflict.of, conflict.target) == (asked.of, asked.target):
            return conflict
    raise NothingHere("Someone has settled this already. Nothing was changed. Look at the list again.")


def _settle_cell(act: Act, held: Conflict, chosen: Write | None, typed: str) -> None:
    table, _, column = held.of.partition(".")
    kind = next(kind for kind in KINDS.values() if kind.table == table)
    value = chosen.value if chosen else read_value(kind, column, typed)
    act.affirm_over(kind.name, held.target, max(write.ver for write in held.writes), **{column: value})


def _settle_comment(
    standing: Sequence[Comment], act: Act, held: Conflict, chosen: Write | None, typed: str, now: datetime
) -> None:
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
    return HowSaid(
        held.question, held.kind, held.source, held.person, held.table, held.language, held.batch, held.about
    )


def _named(names: dict[str, str], site: str) -> str:
    return names.get(site) or (OURS if not site else f"laptop {site[:6]}")
