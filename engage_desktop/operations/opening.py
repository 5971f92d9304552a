"""The gate that a session passes when it opens, computed from its plan: what blocks it, and what needs a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from engage_desktop.domain.plans import Waiver
from engage_desktop.domain.sessions import (
    CO_PRODUCTION,
    CONSULTATION,
    INFORM,
    INVOLVEMENT_TYPES,
    OpenNeedsReason,
    Session,
    SessionIncomplete,
)
from engage_desktop.domain.texts import LONGEST_LINE, clean
from engage_desktop.operations import opening_warnings
from engage_desktop.operations.gate_lines import GateLine
from engage_desktop.operations.lists import Lists
from engage_desktop.store.store import Store

AT_OPENING = "open"
"""The gate of a waiver that was given when a session opened."""
_PART_OF = {"no_type": "involvement_type", "no_deciding_partner": "partners", "no_options": "options"}
_STARTS = "The session cannot open yet: "


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands before a session. blocks: it cannot open; warnings: it opens with a reason for each."""

    blocks: tuple[GateLine, ...]
    warnings: tuple[GateLine, ...]

    @property
    def is_clear(self) -> bool:
        """Whether the session opens without a word more."""
        return not (self.blocks or self.warnings)


@dataclass(frozen=True, slots=True)
class Waived:
    """A warning that somebody went past: its code, the sentence that was shown then, and their reason."""

    code: str
    sentence: str
    reason: str
    at: str


def open_gate(store: Store, *, session: str, today: date, lists: Lists | None = None) -> Gate:
    """Return what keeps a session from opening, and what needs a reason, in the order in which it is best mended."""
    held = store.sessions.get(session)
    return Gate(blocks_of(store, held), tuple(opening_warnings.warnings(store, held, today, lists)))


def blocks_of(store: Store, held: Session) -> tuple[GateLine, ...]:
    """Return what keeps a planned session from opening, and not its warnings."""
    return tuple(_blocks(store, held))


def waived_by(gate: Gate, *, reason: str, reasons: Mapping[str, str]) -> list[tuple[GateLine, str]]:
    """Return each warning with its reason. Raises SessionIncomplete where something blocks, OpenNeedsReason without one."""
    if gate.blocks:
        first = gate.blocks[0]
        raise SessionIncomplete(first.sentence, field=first.part)
    found = [(line, clean(reasons.get(line.code, "") or reason, name="The reason")) for line in gate.warnings]
    missing = tuple(line.sentence for line, why in found if not why)
    if missing:
        many = "1 warning needs" if len(missing) == 1 else f"{len(missing)} warnings need"
        raise OpenNeedsReason(
            f"The session was not opened: {many} a reason first. {missing[0]} "
            "Mend it, or give a reason: it is kept and printed.",
            field="reason",
            warnings=missing,
        )
    return found


def waiver(session: str, line: GateLine, reason: str, now: datetime) -> dict[str, str]:
    """Return the body of the fact that somebody went past a warning; the sentence is kept as it was shown."""
    warning = f"{line.code}: {line.sentence}"[:LONGEST_LINE]
    return {"session": session, "gate": AT_OPENING, "warning": warning, "reason": reason, "at": now.isoformat()}


def waived(store: Store, session: str) -> tuple[Waived, ...]:
    """Return the warnings that somebody went past when the session opened, as prints show them."""
    return tuple(_waived(held) for held in store.plans.waivers(session) if held.gate == AT_OPENING)


def _waived(held: Waiver) -> Waived:
    code, _, sentence = held.warning.partition(": ")
    return Waived(code, sentence or held.warning, held.reason, held.at)


def _blocks(store: Store, session: Session) -> Iterator[GateLine]:
    yield from _missing_words(session)
    partners, options = store.plans.partners(session.id), store.plans.options(session.id)
    if session.involvement_type == CO_PRODUCTION and not any(partner.decides for partner in partners):
        yield _block(
            "no_deciding_partner",
            "it is called co-production, and no partner shares in the decision. "
            "Name one under “Partners”, or choose another type.",
            "000.13",
        )
    if session.involvement_type == CONSULTATION and not options:
        yield _block(
            "no_options",
            "it is a consultation, and there are no options or plans to give a view on. "
            "Write at least one under “Options”, or choose another type.",
            "004.8",
        )
    if session.effort_minutes and not store.plans.reach(session.id):
        yield _block(
            "reach",
            "work is planned to reach people, and no group is named. Name a group under “Who we want to reach”, "
            "or take the hours out.",
            "000.5",
        )


def _missing_words(session: Session) -> Iterator[GateLine]:
    for part, rest, promise in _WORDS_NEEDED:
        if part == _TYPE and session.involvement_type not in INVOLVEMENT_TYPES:
            yield _block("no_type", rest, promise)
        elif not getattr(session, part).strip() and not (part == "decision" and session.involvement_type == INFORM):
            yield _block(part, rest, promise)


_TYPE = "involvement_type"
_WORDS_NEEDED = (
    (
        "influence",
        (
            "it does not say what people can influence. "
            "Write one sentence under “What people can influence” on the Plan page."
        ),
        "004.15",
    ),
    (_TYPE, "it has no type of involvement. Choose one on the Plan page.", "004.14"),
    (
        "already_fixed",
        "it does not say what is fixed already. Write it on the Plan page; “Nothing is fixed yet” is an answer.",
        "002.2",
    ),
    (
        "decision",
        "it does not say what decision it informs. Write which decision people's words go into.",
        "001.3",
    ),
    (
        "feedback_by",
        "it does not say by when people hear back. Choose the day on the Plan page.",
        "002.26",
    ),
)


def _block(code: str, rest: str, promise: str) -> GateLine:
    return GateLine(code, _STARTS + rest, "plan", "", promise, _PART_OF.get(code, code))
