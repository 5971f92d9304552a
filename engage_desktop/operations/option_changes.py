"""What became of the options of a session once people were asked about them: what they read before, since when, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.plans import PlanChange
from engage_desktop.domain.sessions import ENGAGEMENT, INFORM, OPEN, Session
from engage_desktop.operations.session_parts import PlanLocked
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.store.store import Store

PART = "option"


@dataclass(frozen=True, slots=True)
class OptionChange:
    """One change of an option. before: empty where it was added; after: empty where it was taken away; at: ISO moment.

    comments: how many had been heard in the session by then; dots: how many had been put on it.
    """

    option: str
    before: str
    after: str
    at: str
    reason: str
    comments: int = 0
    dots: int = 0

    @property
    def what(self) -> str:
        """What was done, with its day, its time and its reason, in a sentence."""
        moment = datetime.fromisoformat(self.at).astimezone()
        done = "Added" if not self.before else "Taken away" if not self.after else "Changed"
        return f"{done} on {day_in_full(moment)}, {clock_time(moment)}: {self.reason.rstrip('.')}."

    @property
    def asked_before(self) -> str:
        """How many had their say before, in a sentence; empty where nobody had."""
        said = [words.many(self.comments, "comment", "comments")] if self.comments else []
        said += [words.many(self.dots, "dot on this option", "dots on this option")] if self.dots else []
        return f"Given before that: {' and '.join(said)}." if said else ""

    @property
    def sentence(self) -> str:
        """What people who read the option now are owed to know."""
        read = f"Before, it read: “{self.before}”." if self.before and self.after else ""
        return " ".join(part for part in (self.what, read, self.asked_before) if part)


def changes_of(store: Store, session: str) -> tuple[OptionChange, ...]:
    """Return what was changed in the options of a session once it was open, earliest first."""
    return tuple(_counted(store, each) for each in store.plans.changes(session) if each.part == PART)


def changes_of_option(store: Store, session: str | None, option: str | None) -> tuple[OptionChange, ...]:
    """Return what was changed in one option, earliest first."""
    if not session or not option:
        return ()
    return tuple(_counted(store, each) for each in store.plans.changes(session) if each.option == option)


def note_of(store: Store, session: str | None, option: str | None) -> str:
    """Return what readers of one option are owed to know: each of its changes; empty where there is none."""
    return " ".join(each.sentence for each in changes_of_option(store, session, option))


def taken_away(store: Store, session: str) -> tuple[OptionChange, ...]:
    """Return the options that were taken away once people were asked about them, and did not come back."""
    held = {option.id for option in store.plans.options(session)}
    last = {each.option: each for each in changes_of(store, session)}
    return tuple(each for option, each in last.items() if option not in held and not each.after)


def are_asked_about(session: Session) -> bool:
    """Return whether people are giving their view on the options: it is open, and does not only inform or listen."""
    return session.state == OPEN and session.involvement_type not in (INFORM, ENGAGEMENT)


def change(session: Session, option: str, *, before: str, after: str, reason: str, now: datetime) -> dict[str, object]:
    """Return the fact that an option of an open session changed, or nothing where nobody was asked about it yet.

    Raises PlanLocked without a reason.
    """
    if not are_asked_about(session) or before == after:
        return {}
    if not reason:
        raise PlanLocked(
            "People were asked about the options as they stand, so nothing was changed. "
            "Give a reason: it is printed with what stood before.",
            field="reason",
        )
    said = {"session": session.id, "part": PART, "before": before, "after": after, "reason": reason}
    return {**said, "at": now.isoformat(), "option": option}


def _counted(store: Store, each: PlanChange) -> OptionChange:
    comments, dots = store.plans.given_before(each.id)
    return OptionChange(each.option or "", each.before, each.after, each.at, each.reason, comments, dots)
