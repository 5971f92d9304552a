"""Finding what worked elsewhere: lessons and things to build on, our own and partners', by their words, place and method."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.domain.texts import fold
from engage_desktop.operations.lessons import all_lessons
from engage_desktop.operations.lists import Lists
from engage_desktop.store.store import Store

ASSET, LESSON = "asset", "lesson"
_STEM = 6  # letters: "library" finds "libraries"


@dataclass(frozen=True, slots=True)
class FoundLesson:
    """One lesson or thing to build on. sort: LESSON or ASSET; worked: False where it is a lesson of what did not.

    source: whose it is, empty for our own team. Nobody's name stands with it. id: tells it from the others.
    """

    sort: str
    text: str
    worked: bool
    source: str
    place: str
    method: str
    date: str
    id: str = ""


def find_lessons(store: Store, words: str, *, lists: Lists, limit: int = 50) -> tuple[FoundLesson, ...]:
    """Return what holds every word, in its text, place, group or method, the latest first. No word finds nothing."""
    wanted = [word[:_STEM] for word in fold(words).split()]
    if not wanted:
        return ()
    found = [each for each, searched in _all(store, lists) if all(word in searched for word in wanted)]
    return tuple(sorted(found, key=lambda each: each.date, reverse=True)[:limit])


def _all(store: Store, lists: Lists) -> Iterator[tuple[FoundLesson, str]]:
    for lesson in all_lessons(store):
        method = lists.named("methods", lesson.method)
        parts = (lesson.text, lesson.place, lesson.group, method, lesson.title)
        yield (
            FoundLesson(
                LESSON, lesson.text, lesson.worked, lesson.source, lesson.place, method, lesson.date, lesson.digest
            ),
            fold(" ".join(parts)),
        )
    sessions = {session.id: session for session in store.sessions.all()}
    for comment in store.comments.about(ASSET):
        of = sessions.get(comment.session)
        if of is not None:
            method = lists.named("methods", of.method)
            found = FoundLesson(ASSET, comment.text, True, "", of.place, method, of.date, comment.root)
            yield found, fold(" ".join((comment.text, of.place, method, of.title)))
    for shared in store.answers.shared():
        if shared.sort == ASSET:
            method = lists.named("methods", shared.method)
            found = FoundLesson(ASSET, shared.text, True, shared.source, shared.place, method, shared.on, shared.id)
            yield found, fold(" ".join((shared.text, shared.title, shared.place, shared.group, method)))
