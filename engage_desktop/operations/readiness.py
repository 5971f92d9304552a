"""Whether a session and this laptop are ready, computed from the records and the machine and never ticked by hand."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from engage_desktop.domain import clock
from engage_desktop.domain.log import decode
from engage_desktop.domain.people import NEED_OUTCOMES
from engage_desktop.domain.sessions import PLANNING
from engage_desktop.operations.keeping import list_backups
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.opening import open_gate
from engage_desktop.store import slots
from engage_desktop.store.store import Store

MET = NEED_OUTCOMES[0]
READY, LOOK, NOT_READY = "ready", "look", "not_ready"
PLAN, TIMES, QUESTIONS, WORDING, EASY_READ, NEEDS, UNMET, CLOCK, SPACE, BACKUP, KEYS = (
    *("plan", "times", "questions", "wording", "easy_read", "needs", "unmet", "clock", "space", "backup", "keys"),
)
LEAST_SPACE, LITTLE_SPACE = 200 * 2**20, 2 * 2**30
OLD_BACKUP = timedelta(days=7)
CLOCK_SLACK = timedelta(minutes=5)
LONG_UNUSED = timedelta(days=120)
_SESSIONS_LOOKED_BACK = 20


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
        _plan(store, session, now, lists),
        *_times(store, session),
        _questions(store, session),
        _wording(lists),
        _easy_read(store, session),
        _needs(store, lists),
        *_unmet(store, session, lists),
        _clock(store, now),
        _space(store, free_bytes),
        _backup(store, now),
        _keys(store),
    ]


def needs_known(store: Store) -> Counter[str]:
    """Return how many people known to the team have each need, by its code."""
    return Counter(need.need for needs in store.people.all_needs().values() for need in needs)


def _plan(store: Store, session: str, now: datetime, lists: Lists) -> ReadyCheck:
    """The plan as the gate sees it: what blocks it, then how many warnings still need a reason."""
    if store.sessions.get(session).state != PLANNING:
        return ReadyCheck(PLAN, READY, step="plan")
    gate = open_gate(store, session=session, today=now.astimezone().date(), lists=lists)
    if gate.blocks:
        return ReadyCheck(PLAN, NOT_READY, words=gate.blocks[0].sentence, step="plan")
    return ReadyCheck(PLAN, LOOK if gate.warnings else READY, len(gate.warnings), step="plan")


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


def _easy_read(store: Store, session: str) -> ReadyCheck:
    written = bool(store.sessions.get(session).easy_read.strip())
    return ReadyCheck(EASY_READ, READY if written else LOOK, step="plan")


def _unmet(store: Store, session: str, lists: Lists) -> list[ReadyCheck]:
    """Said only where the latest word about a need, at the sessions held before, is that it was not met."""
    opened = [held for held in store.sessions.all() if held.state != PLANNING and held.id != session]
    latest: dict[str, str] = {}
    for held in opened[:_SESSIONS_LOOKED_BACK]:
        for answer in store.people.need_answers(held.id):
            latest.setdefault(answer.need, answer.outcome)
    kinds = {need.id: need.need for needs in store.people.all_needs().values() for need in needs}
    missed = Counter(kinds[need] for need, outcome in latest.items() if outcome != MET and need in kinds)
    words = ", ".join(f"{lists.label(lists.access_needs, code)} {count}" for code, count in missed.most_common())
    return [ReadyCheck(UNMET, NOT_READY, sum(missed.values()), words)] if missed else []


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


def _keys(store: Store) -> ReadyCheck:
    """The keys of the passphrase and of the recovery code stand in two files; one alone is enough, and both are better."""
    return ReadyCheck(KEYS, READY if slots.is_readable(store.folder) else NOT_READY)
