"""Reading what was said: newest first, by session, and by full-text search."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.texts import fold
from engage_desktop.store.rows import Reader

_AGREED = """(select n, id, session, text, hlc, root, question, kind, source, person, "table", language, batch, reason,
    coalesce((select sum(count) from agreements g where g.root = c.root and g.current = 1), 0) as agreed
from comments c where {where})"""
_LETTERS = re.compile(r"[\w]+", re.UNICODE)
CAP = 500
"""Counts of found comments stop here: "more than 500"."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. total is at most CAP + 1, which means "more than CAP"."""

    comments: list[Comment]
    total: int

    @property
    def is_capped(self) -> bool:
        """Whether there are more than were counted."""
        return self.total > CAP


class Comments:
    """Questions about comments. Only current versions are returned unless a name says otherwise."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def get(self, comment: str) -> Comment | None:
        """Return one comment in whatever version has this id, or None."""
        found = self._reader.facts(Comment, _AGREED.format(where="id = ?"), "", [comment])
        return found[0] if found else None

    def of_session(self, session: str, *, limit: int = -1, before: int | None = None) -> list[Comment]:
        """Return a session's comments, newest first; before: hlc of the last one already shown (paging by key)."""
        where = "session = ? and current = 1" + ("" if before is None else " and hlc < ?")
        values = [session] if before is None else [session, before]
        return self._reader.facts(Comment, _AGREED.format(where=where), "order by hlc desc limit ?", [*values, limit])

    def newest(self, *, limit: int, before: int | None = None) -> list[Comment]:
        """Return the newest comments of all sessions; before: hlc of the last one already shown."""
        where = "current = 1" + ("" if before is None else " and hlc < ?")
        values = [] if before is None else [before]
        return self._reader.facts(Comment, _AGREED.format(where=where), "order by hlc desc limit ?", [*values, limit])

    def count(self, session: str | None = None) -> int:
        """Return how many comments a session has, or all sessions together."""
        if session is None:
            return int(self._reader.value("select count(*) from comments where current = 1"))
        return int(self._reader.value("select count(*) from comments where session = ? and current = 1", [session]))

    def count_by_question(self, session: str) -> dict[str, int]:
        """Return how many comments each question of a session has; "" stands for none."""
        rows = self._reader.rows(
            "select coalesce(question, ''), count(*) from comments where session = ? and current = 1 group by 1",
            [session],
        )
        return {str(question): int(count) for question, count in rows}

    def count_by_person(self, person: str) -> int:
        """Return how many comments stand with one person's badge."""
        return int(self._reader.value("select count(*) from comments where person = ? and current = 1", [person]))

    def standing_versions(self, root: str) -> list[Comment]:
        """Return the current versions of one comment: one, or two where two people corrected it at once."""
        return self._reader.facts(Comment, _AGREED.format(where="root = ? and current = 1"), "order by hlc", [root])

    def versions(self, root: str) -> list[Comment]:
        """Return every version of one comment, earliest first."""
        return self._reader.facts(Comment, _AGREED.format(where="root = ?"), "order by hlc", [root])

    def search(self, words: str, *, limit: int = 50, session: str | None = None) -> Found:
        """Return the newest comments that hold every word; the last word, and any word, may be only begun.

        Accents and case are folded by the index. An empty search finds nothing.
        """
        query = as_query(words)
        if not query:
            return Found([], 0)
        within = "" if session is None else "and session = ?"
        place = [] if session is None else [session]
        inner = f"select rowid from comments_search where comments_search match ? order by rowid desc limit {CAP + 1}"
        if session is not None:
            inner = "select rowid from comments_search where comments_search match ?"
        total = self._reader.value(
            f"select count(*) from (select 1 from comments where n in ({inner}) {within} limit {CAP + 1})",
            [query, *place],
        )
        where = f"n in ({inner}) {within}"
        found = self._reader.facts(
            Comment, _AGREED.format(where=where), "order by n desc limit ?", [query, *place, limit]
        )
        return Found(found, int(total))


def as_query(words: str) -> str:
    """Return an FTS5 query in which each typed word may be the beginning of a word. Nothing typed is syntax."""
    return " ".join(f'"{word}"*' for word in _LETTERS.findall(fold(words))[:12])
