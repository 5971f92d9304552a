"""Whether a session and this laptop are ready, computed from the records and the machine and never ticked by hand."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from engage_desktop.domain import clock
from engage_desktop.domain.log import decode
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations.keeping import list_backups
from engage_desktop.operations.lists import Lists
from engage_desktop.store.store import Store

READY, LOOK, NOT_READY = "ready", "look", "not_ready"
PLAN, TIMES, QUESTIONS, WORDING, NEEDS, CLOCK, SPACE, BACKUP = (
    *("plan", "times", "questions", "wording", "needs", "clock", "space", "backup"),
)
LEAST_SPACE, LITTLE_SPACE = 200 * 2**20, 2 * 2**30
OLD_BACKUP = timedelta(days=7)
CLOCK_SLACK = timedelta(minutes=5)
LONG_UNUSED = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class ReadyCheck:
    """One thing that was looked at. level: READY, LOOK or NOT_READY. number: bytes, days or how many, as `code` says.

    words: a refusal's sentence or a name to show. step: where it is mended, empty where only the machine can be.
    """

    code: str
    level: str
    number: int = 0
    words: str = ""
    step: str = ""


def readiness(
    store: Store, *, now: datetime, session: str, lists: Lists, free_bytes: int | None = None
) -> list[ReadyCheck]:
    """Return what was looked at, the plan first. free_bytes: read from the disk where it is None."""
    return [
        _plan(store, session),
        *_times(store, session),
        _questions(store, session),
        _wording(lists),
        _needs(store, lists),
        _clock(store, now),
        _space(store, free_bytes),
        _backup(store, now),
    ]


def needs_known(store: Store) -> Counter[str]:
    """Return how many people known to the team have each need, by its code."""
    return Counter(need.need for needs in store.people.all_needs().values() for need in needs)


def _plan(store: Store, session: str) -> ReadyCheck:
    try:
        store.sessions.get(session).require_ready_to_open()
    except Refusal as refusal:
        return ReadyCheck(PLAN, NOT_READY, words=refusal.sentence, step="plan")
    return ReadyCheck(PLAN, READY, step="plan")


def _times(store: Store, session: str) -> list[ReadyCheck]:
    """Said only where something is odd. A session that ends after midnight may be meant, so it opens all the same."""
    held = store.sessions.get(session)
    odd = bool(held.starts and held.ends and held.ends <= held.starts)
    return [ReadyCheck(TIMES, LOOK, step="plan")] if odd else []


def _questions(store: Store, session: str) -> ReadyCheck:
    number = len(store.sessions.questions(session))
    return ReadyCheck(QUESTIONS, READY if number else LOOK, number, step="plan")


def _wording(lists: Lists) -> ReadyCheck:
    worded = [purpose for purpose in lists.purposes if purpose.statement.strip()]
    whole = bool(worded) and len(worded) == len(lists.purposes)
    return ReadyCheck(WORDING, READY if whole else NOT_READY, len(worded))


def _needs(store: Store, lists: Lists) -> ReadyCheck:
    known = needs_known(store)
    words = ", ".join(f"{lists.label(lists.access_needs, code)} {count}" for code, count in known.most_common())
    return ReadyCheck(NEEDS, READY if known else LOOK, sum(known.values()), words)


def _clock(store: Store, now: datetime) -> ReadyCheck:
    """The clock is doubted where it stands before the last entry in the log, or months after it."""
    if not store.last_seq:
        return ReadyCheck(CLOCK, READY)
    last = next(store.history.canonical(store.site, after=store.last_seq - 1))
    written = datetime.fromtimestamp(clock.milliseconds(decode(last).hlc) / 1000, tz=now.tzinfo)
    if now + CLOCK_SLACK < written:
        return ReadyCheck(CLOCK, NOT_READY, words=written.isoformat())
    return ReadyCheck(CLOCK, LOOK if now - written > LONG_UNUSED else READY, (now - written).days)


def _space(store: Store, free_bytes: int | None) -> ReadyCheck:
    free = shutil.disk_usage(store.folder).free if free_bytes is None else free_bytes
    return ReadyCheck(SPACE, NOT_READY if free < LEAST_SPACE else LOOK if free < LITTLE_SPACE else READY, free)


def _backup(store: Store, now: datetime) -> ReadyCheck:
    found = list_backups(store.folder)
    if not found:
        return ReadyCheck(BACKUP, LOOK, -1)
    age = now - found[0].made_at
    return ReadyCheck(BACKUP, LOOK if age > OLD_BACKUP else READY, max(age.days, 0))
