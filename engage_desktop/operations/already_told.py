"""What people have told us already: a quick search over everything on this laptop while a question is typed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.sessions import Session
from engage_desktop.domain.texts import clean, fold
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.store.store import Store

COMMENT, QUESTION, RESPONSE, DECISION, LESSON, SHARED = KINDS = (
    *("comment", "question", "response"),
    *("decision", "lesson", "shared"),
)
MOST_WORDS = 6
_SHORTEST = 3
_WORD = re.compile(r"[^\W_]+")
_EACH = 25
"""How many of the newest comments are looked at for two words together; the search must be quick while somebody types."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that we know. where: the place or session; date: ISO; source: whose it is, empty for our own.

    kind: one of KINDS; session and row: the record here, empty for a partner's; count: people or comments behind it, 0 = one.
    """

    text: str
    where: str
    date: str
    source: str
    kind: str
    session: str = ""
    row: str = ""
    count: int = 0


def already_told(store: Store, words: str, *, limit: int = 20, apart_from: str = "") -> tuple[Told, ...]:
    """Return what is closest to the words, the closest first and the latest first among equals.

    Two of the words that carry meaning must be there, or the only one; a word may have another ending.
    apart_from: a session whose own questions are not told back to it.
    """
    wanted = _wanted(words)
    if not wanted:
        return ()
    sessions = {session.id: session for session in store.sessions.all()}
    found: list[tuple[int, str, Told]] = []
    for told in itertools.chain(_comments(store, wanted, sessions), _others(store, sessions)):
        score = _score(told.text, wanted)
        is_own = told.kind == QUESTION and told.session == apart_from
        if score >= min(2, len(wanted)) and not is_own:
            found.append((score, told.date, told))
    found.sort(key=lambda each: (each[0], each[1]), reverse=True)
    return tuple(told for _, _, told in _each_once(found))[:limit]


def note_look(store: Store, *, now: datetime, session: str, words: str, found: int, result: str) -> str:
    """Note that somebody looked, and what they made of it, also where nothing was found. Raises SessionNotPossible."""
    store.sessions.get(session)
    looked, made = clean(words, name="What you looked for"), clean(result, name="What you found")
    if not looked:
        raise SessionNotPossible(
            "Nothing was looked for yet, so nothing was noted. Type what you want to know first.", field="words"
        )
    if not made:
        if found:
            raise SessionNotPossible(
                "Something was found, and nobody wrote what it tells us. Write it in one sentence, then keep it.",
                field="result",
            )
        made = "Nothing found."
    look = ids.new_fact(now)
    with store.act(now=now) as act:
        act.append(
            "insight.looked",
            look,
            {"session": session, "words": looked, "found": found, "result": made, "at": now.isoformat()},
        )
    return look


def _wanted(words: str) -> tuple[str, ...]:
    """Return the beginnings of the words that carry meaning, the longest first, each once."""
    typed = [word for word in _WORD.findall(fold(words)) if len(word) >= _SHORTEST and word not in _PLAIN]
    stems = dict.fromkeys(_stem(word) for word in typed)
    return tuple(sorted(stems, key=len, reverse=True)[:MOST_WORDS])


def _stem(word: str) -> str:
    for ending, least in (("ing", 4), ("ies", 3), ("es", 3), ("ed", 4), ("s", 3)):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            return word[: -len(ending)]
    return word


def _score(text: str, wanted: Iterable[str]) -> int:
    have = f" {' '.join(_WORD.findall(fold(text)))}"
    return sum(f" {stem}" in have for stem in wanted)


def _comments(store: Store, wanted: tuple[str, ...], sessions: dict[str, Session]) -> Iterator[Told]:
    """Yield the newest comments in which two of the words stand, each once."""
    seen: set[str] = set()
    for pair in itertools.combinations(wanted, 2) if len(wanted) > 1 else [wanted]:
        for comment in store.comments.search(" ".join(pair), limit=_EACH).comments:
            if comment.root not in seen:
                seen.add(comment.root)
                held = sessions.get(comment.session, Session(comment.session))
                agreed = comment.agreed + 1 if comment.agreed else 0
                yield Told(comment.text, _where(held), held.date, "", COMMENT, held.id, comment.id, agreed)


def _others(store: Store, sessions: dict[str, Session]) -> Iterator[Told]:
    for held in sessions.values():
        for question in store.sessions.questions(held.id):
            yield Told(question.text, _where(held), held.date, "", QUESTION, held.id, question.id)
        for text in (held.went_well, held.went_less_well):
            if text:
                yield Told(text, _where(held), held.date, "", LESSON, held.id)
    for response in store.answers.responses():
        held = sessions.get(response.session or "", Session(""))
        text = ". ".join(part.strip(" .") for part in (response.said, response.did or response.reason) if part)
        yield Told(text, _where(held), held.date, "", RESPONSE, held.id, response.id)
    for decision in store.answers.decisions():
        held = sessions.get(decision.session or "", Session(""))
        yield Told(decision.text, _where(held), decision.on or held.date, "", DECISION, held.id, decision.id)
    for shared in store.answers.shared():
        text = ": ".join(part for part in (shared.title, shared.text) if part)
        where = shared.place or shared.group
        yield Told(text, where, shared.on, shared.source, SHARED, "", shared.id, shared.count or 0)


def _where(held: Session) -> str:
    return ", ".join(part for part in (held.title, held.place) if part)


def _each_once(found: list[tuple[int, str, Told]]) -> Iterator[tuple[int, str, Told]]:
    seen: set[tuple[str, str]] = set()
    for score, day, told in found:
        if (told.kind, fold(told.text)) not in seen:
            seen.add((told.kind, fold(told.text)))
            yield score, day, told


_PLAIN = frozenset(
    [
        "about",
        "all",
        "also",
        "and",
        "any",
        "are",
        "ask",
        "because",
        "been",
        "before",
        "being",
        "but",
        "can",
        "could",
        "did",
        "does",
        "don",
        "for",
        "from",
        "get",
        "had",
        "has",
        "have",
        "how",
        "into",
        "its",
        "just",
        "like",
        "make",
        "more",
        "most",
        "much",
        "need",
        "not",
        "now",
        "one",
        "only",
        "our",
        "out",
        "over",
        "please",
        "should",
        "some",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "thing",
        "think",
        "this",
        "those",
        "through",
        "use",
        "very",
        "want",
        "was",
        "way",
        "were",
        "what",
        "when",
        "where",
        "which",
        "while",
        "who",
        "whom",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
    ]
)
