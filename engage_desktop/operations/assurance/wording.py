"""How evidence is put into words and gathered by session: counts with their noun, small numbers of people hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from engage_desktop.domain.disclosure import SMALLEST_SHOWN
from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.operations.assurance.records import Evidence, Found, Records


class OfSession(Protocol):
    """A fact that belongs to a session, or to none."""

    @property
    def id(self) -> str: ...
    @property
    def session(self) -> str | None: ...


Fact = TypeVar("Fact", bound=OfSession)
_LONGEST = 90
_IN_A_SESSION = ("plan", "prepare", "welcome", "listen", "close", "respond")


def counted(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun: "1 comment", "12 comments"."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def people(count: int) -> str:
    """Return a count of people; a small one is hidden, so that nobody can be worked out."""
    return f"fewer than {SMALLEST_SHOWN} people" if 0 < count < SMALLEST_SHOWN else counted(count, "person", "people")


def safely(count: int, many: str = "") -> str:
    """Return a count of something that people have or are, such as needs; a small one is hidden."""
    shown = f"fewer than {SMALLEST_SHOWN}" if 0 < count < SMALLEST_SHOWN else f"{count:,}"
    return f"{shown} {many}".rstrip()


def listed(names: Iterable[str], *, most: int = 3) -> str:
    """Return names, each once, the first few in full: "Healthwatch, the library and 2 more"."""
    each = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    rest = len(each) - most
    if rest > 0:
        return f"{', '.join(each[:most])} and {rest} more"
    return " and ".join([", ".join(each[:-1]), each[-1]]) if len(each) > 1 else "".join(each)


def money(pence: int) -> str:
    """Return an amount: "£412.50"."""
    return f"£{pence // 100:,}.{pence % 100:02}"


def hours(minutes: int) -> str:
    """Return a time: "2 hours 30 minutes"."""
    whole, rest = divmod(minutes, 60)
    parts = [counted(whole, "hour")] if whole else []
    return " ".join([*parts, counted(rest, "minute")] if rest or not whole else parts)


def short(text: str) -> str:
    """Return a text in one line, cut where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST].rsplit(' ', 1)[0]} …"


def day(iso: str) -> str:
    """Return a day as people read it."""
    return plain_date(iso[:10])


def of_sessions(
    records: Records,
    place: str,
    words: Callable[[Session], str],
    *,
    row: str = "",
    among: Sequence[Session] | None = None,
) -> Found:
    """Return one piece of evidence for each session about which `words` has something to say."""
    sessions = records.sessions if among is None else among
    said = ((session, words(session)) for session in sessions)
    return tuple(Evidence(text, session.id, row, place) for session, text in said if text)


def by_session(
    records: Records, facts: Iterable[Fact], place: str, words: Callable[[list[Fact]], str], *, row: str = ""
) -> Found:
    """Return one piece of evidence for each session that holds such facts, in the order of the sessions; then for none.

    row: what to show there; empty for the first of the facts. Facts of a session that is not here lead nowhere.
    """
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        known = fact.session if fact.session in records.by_id else ""
        groups.setdefault(known or "", []).append(fact)
    order = [session.id for session in records.sessions if session.id in groups]
    found = [Evidence(words(groups[session]), session, row or groups[session][0].id, place) for session in order]
    if "" in groups:
        found.append(Evidence(words(groups[""]), place="sessions" if place in _IN_A_SESSION else place))
    return tuple(each for each in found if each.text)
