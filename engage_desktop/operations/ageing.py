"""Themes that nobody has answered yet, and for how long people have been waiting."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.answers import Theme
from engage_desktop.domain.promises import days_until
from engage_desktop.domain.voices import Count
from engage_desktop.operations.speakers import Speakers
from engage_desktop.operations.themes import ThemeCount, counted
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A theme without a response. since: the day it was first spoken of (ISO); days: from then until today.

    unanswered: comments under it that no response rests on.
    """

    theme: Theme
    counts: Count
    since: str
    days: int
    unanswered: int


def unanswered_themes(store: Store, today: str, *, session: str | None = None) -> tuple[Unanswered, ...]:
    """Return the themes that have comments and no response, longest waiting first. today: ISO date.

    A theme counts as answered where a response speaks of it, or rests on all of its comments.
    """
    days = {held.id: held.date for held in store.sessions.all()}
    held = store.answers.responses()
    answered = {each.theme for each in held if session is None or each.session in (None, session)}
    roots = store.answers.cited_roots()
    cited = {root for each in held for root in roots.get(each.id, ())}
    themed = [each for each in store.answers.themed(session) if each.theme not in answered]
    since: dict[str, str] = {}
    for each in themed:
        day = days.get(each.session, today)
        since[each.theme] = min(since.get(each.theme, day), day)
    waiting = [theme for theme in store.answers.themes() if theme.id in since]
    counts = counted(themed, waiting, Speakers(store, session))
    found = [_waiting(each, since[each.theme.id], today, cited) for each in counts]
    return tuple(sorted((each for each in found if each.unanswered), key=lambda each: (-each.days, each.theme.name)))


def _waiting(count: ThemeCount, since: str, today: str, cited: set[str]) -> Unanswered:
    days = days_until(today, since)
    return Unanswered(
        count.theme, count.counts, since, max(0, days or 0), sum(root not in cited for root in count.roots)
    )
