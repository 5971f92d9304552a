"""What Ctrl+K can find: pages, sessions and their steps, people, comments, what partners told, acts and help. No widget."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from engage_desktop.domain.sessions import plain_date
from engage_desktop.domain.shared_insight import Searched, holding, prepared, said_by
from engage_desktop.domain.texts import fold
from engage_desktop.gui.navigation import Place

if TYPE_CHECKING:  # the store is loaded after the first paint
    from engage_desktop.store.store import Store

PAGES, SESSIONS, STEPS, PEOPLE, COMMENTS, LIBRARIES, ACTS, HELP = (
    *("pages", "sessions", "steps", "people", "comments", "libraries", "acts", "help"),
)
GROUPS = (PAGES, SESSIONS, STEPS, PEOPLE, COMMENTS, LIBRARIES, ACTS, HELP)
AT_MOST = {PAGES: 6, SESSIONS: 6, STEPS: 6, PEOPLE: 6, COMMENTS: 8, LIBRARIES: 5, ACTS: 6, HELP: 4}
FEWEST_LETTERS = 2
_WORD = re.compile(r"\w+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found. words: what a person calls it. detail: what tells it from others. picture: an icon's name."""

    group: str
    words: str
    picture: str
    open: Callable[[], None]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A place that has a name of its own: a page of the rail or a step of a session."""

    words: str
    picture: str


class Finder:
    """Finds by the beginnings of words, without accents and in any order. Made anew each time the field is opened."""

    def __init__(
        self,
        store: Store,
        go: Callable[[Place], None],
        *,
        pages: dict[str, Shown],
        steps: dict[str, Shown],
        others: Sequence[Finding] = (),
    ) -> None:
        self._store, self._go = store, go
        self._pages, self._steps, self._others = pages, steps, others

    def find(self, typed: str) -> list[Finding]:
        """Return what fits, in the order of GROUPS, a few of each."""
        words = _WORD.findall(fold(typed))
        found = [*self._fitting_pages(words), *self._fitting_sessions(words)]
        if words:
            found += [*self._fitting_steps(words), *self._fitting_people(words)]
            found += [other for other in self._others if _fits(words, other.words)]
        if len("".join(words)) >= FEWEST_LETTERS:
            found += [*self._comments(typed), *self._libraries(typed)]
        return [finding for group in GROUPS for finding in _first(group, found)]

    @cached_property
    def _sessions(self) -> list[tuple[str, str, str]]:
        return [(one.id, one.title, plain_date(one.date)) for one in self._store.sessions.all()]

    @cached_property
    def _people(self) -> list[tuple[frozenset[str], str, str, str]]:
        known = self._store.people.all()
        return [
            (
                _beginnings(f"{one.name} {one.also_known_as} {one.group}"),
                one.id,
                one.name or one.also_known_as,
                one.group,
            )
            for one in known
        ]

    def _fitting_pages(self, words: list[str]) -> Iterator[Finding]:
        for name, shown in self._pages.items():
            if _fits(words, shown.words):
                yield Finding(PAGES, shown.words, shown.picture, self._opens(Place(name)))

    def _fitting_sessions(self, words: list[str]) -> Iterator[Finding]:
        for session, title, day in self._sessions:
            if _fits(words, f"{title} {day}"):
                yield Finding(SESSIONS, title, "sessions", self._opens(Place("sessions", session)), day)

    def _fitting_steps(self, words: list[str]) -> Iterator[Finding]:
        for session, title, day in self._sessions:
            for step, shown in self._steps.items():
                named = [word for word in words if _fits([word], shown.words)]
                rest = [word for word in words if word not in named]
                if named and _fits(rest, f"{title} {day}"):
                    place = Place("sessions", session, step)
                    yield Finding(STEPS, f"{shown.words}: {title}", shown.picture, self._opens(place), day)

    def _fitting_people(self, words: list[str]) -> Iterator[Finding]:
        for parts, person, name, group in self._people:
            if name and _all_begin(words, parts):
                yield Finding(PEOPLE, name, "person", self._opens(Place("people", row=person)), group)

    def _comments(self, typed: str) -> Iterator[Finding]:
        titles = {session: title for session, title, _ in self._sessions}
        for comment in self._store.comments.search(typed, limit=AT_MOST[COMMENTS]).comments:
            place = Place("heard", row=comment.id)
            text = " ".join(comment.text.split())
            yield Finding(COMMENTS, text, "quote", self._opens(place), titles.get(comment.session, ""))

    def _libraries(self, typed: str) -> Iterator[Finding]:
        """Yield what partners told us, with whose it is."""
        for told in holding(self._shared, typed)[: AT_MOST[LIBRARIES]]:
            place = Place("sharing", row=f"told:{told.id}")
            text = " ".join(said_by(told).split())
            yield Finding(LIBRARIES, text, "people", self._opens(place), told.source)

    @cached_property
    def _shared(self) -> list[Searched]:
        return prepared(self._store.answers.shared())

    def _opens(self, place: Place) -> Callable[[], None]:
        return lambda: self._go(place)


def _fits(words: list[str], text: str) -> bool:
    return _all_begin(words, _beginnings(text))


def _beginnings(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text)))


def _all_begin(words: list[str], parts: Iterable[str]) -> bool:
    return all(any(part.startswith(word) for part in parts) for word in words)


def _first(group: str, found: list[Finding]) -> list[Finding]:
    return [finding for finding in found if finding.group == group][: AT_MOST[group]]
