"""When a response is a promise that was kept: it stays open until people were told, whatever was done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from engage_desktop.domain.answers import CANNOT, DONE, PASSED_ON, Response, ToldBack
from engage_desktop.domain.refusals import Refusal

OVERDUE, OPEN, TOLD_SO_FAR, TOLD = STATES = ("overdue", "open", "told_so_far", "told")
"""In the order in which they are listed. told_so_far: people were told, and there is more to come."""
FINAL = (DONE, PASSED_ON, CANNOT)


class AnswerNotPossible(Refusal):
    """A response, a theme, a decision or a proposal cannot be as asked."""

    code = "ANSWER"


@dataclass(frozen=True, slots=True)
class StillToTell:
    """Whom nobody has told yet, where others were told already. sessions: whose people; people: who asked to hear. Ids."""

    sessions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def is_anybody(self) -> bool:
        """Whether there is anybody left."""
        return bool(self.sessions or self.people)


NOBODY = StillToTell()


@dataclass(frozen=True, slots=True)
class Promise:
    """A response with where it stands. told: the times people were told of what it says now; days: until due, or None.

    still: who is left, where some were told; nobody as long as none was.
    """

    response: Response
    state: str
    told: tuple[ToldBack, ...] = ()
    days: int | None = None
    still: StillToTell = NOBODY

    @property
    def is_open(self) -> bool:
        """Whether people are still to be told."""
        return self.state in (OPEN, OVERDUE)

    @property
    def is_told_in_part(self) -> bool:
        """Whether some were told, and others are still to be told."""
        return self.still.is_anybody

    @property
    def told_on(self) -> str:
        """The day on which people were last told of what it says now (ISO), or empty text."""
        return max((each.on for each in self.told), default="")


def promise(response: Response, told: Sequence[ToldBack], *, today: str, still: StillToTell = NOBODY) -> Promise:
    """Return where a response stands. told: only what people were told of what it says now. today: ISO date.

    still: who is left of those whom it answers. As long as anybody is, the promise stays open.
    """
    state = state_of(response, is_told=bool(told) and not still.is_anybody, today=today)
    return Promise(response, state, tuple(told), days_until(response.due, today), still)


def state_of(response: Response, *, is_told: bool, today: str) -> str:
    """Return one of STATES. A response that is done stays open until people were told."""
    if is_told:
        return TOLD if response.outcome in FINAL else TOLD_SO_FAR
    return OVERDUE if response.due and response.due < today else OPEN


def in_order(promises: Iterable[Promise]) -> list[Promise]:
    """Return promises as they are listed everywhere: overdue first, oldest first, then by day, those without one last."""
    return sorted(promises, key=lambda each: (STATES.index(each.state), each.response.due or "9999", each.response.id))


def days_until(day: str, today: str) -> int | None:
    """Return how many days are left until an ISO date, negative once it is past; None where there is no such day."""
    try:
        return (date.fromisoformat(day) - date.fromisoformat(today)).days
    except ValueError:
        return None
