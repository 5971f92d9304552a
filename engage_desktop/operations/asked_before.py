"""Which questions of a plan were asked before, at which session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engage_desktop.domain.sessions import PLANNING, Question, Session
from engage_desktop.domain.texts import fold
from engage_desktop.store.store import Store


def repeats(store: Store, questions: Iterable[Question]) -> Iterator[tuple[Question, Session]]:
    """Yield each question whose words were asked at another session that has been opened, with the latest such session."""
    wanted = {_words(question.text): question for question in questions if question.text.strip()}
    for session in store.sessions.all():
        if not wanted:
            return
        if session.state == PLANNING:
            continue
        for held in store.sessions.questions(session.id):
            question = wanted.get(_words(held.text))
            if question is not None and question.session != session.id:
                del wanted[_words(held.text)]
                yield question, session


def _words(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum() or letter == " ").strip()
