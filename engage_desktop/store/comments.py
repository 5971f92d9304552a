"""Reading what was said: newest first, by session, and by full-text search."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engage_desktop.domain.comments import Batch, Comment
from engage_desktop.domain.texts import fold
from engage_desktop.store.rows import Reader

_COMMENTS = """select id, session, text, hlc, root, question, kind, source, person, "table", language, batch, reason,
    coalesce((select sum(count) from agreements g where g.root = c.root and g.current = 1), 0), n from comments c where """
_STANDING_BATCHES = """(select id, session, source, label, rows, refused, sha256, hlc from batches b
    where current = 1 and exists
        (select 1 from comments c where c.session = b.session and c.current = 1 and c.batch = b.id))"""
_WORDS = re.compile(r'"([^"]+)"|([^\s"]+)')
_LETTERS = re.compile(r"[^\W_]+")
CAP = 500
"""Counts of found comments stop here: "more than 500"."""
READ_AT_MOST = 3_000
"""How many of the newest matches are looked at for one session or kind before the search says that it stopped."""
_BOUNDED = 60_000  # comments of a session, up to which the search keeps between its first and its last
_NEWEST_MATCHES = f"""select rowid from comments_search where comments_search match ?
    order by rowid desc limit {CAP + 1}"""
_OLDEST_READ = f"""select rowid from comments_search where comments_search match ? and rowid between ? and ?
    order by rowid desc limit 1 offset {READ_AT_MOST - 1}"""
_MATCHES_WITHIN = f"""select s.rowid from comments_search s cross join comments c on c.n = s.rowid
    where s.comments_search match ? and s.rowid between ? and ?{{also}} order by s.rowid desc limit {CAP + 1}"""
Key = tuple[int, int]
"""(hlc, n) of a comment: its place in a list that is newest first."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. total is at most CAP + 1, which means "more than CAP".

    is_partial: so many matched that only the newest READ_AT_MOST were looked at for the session or kind asked for.
    """

    comments: list[Comment]
    total: int
    is_partial: bool = False

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
        found = self._comments("id = ?", [comment])
        return found[0] if found else None

    def of_session(self, session: str, *, limit: int = -1, before: int | None = None) -> list[Comment]:
        """Return a session's comments, newest first; before: hlc of the last one already shown (paging by key)."""
        where = "session = ? and current = 1" + ("" if before is None else " and hlc < ?")
        values = [session] if before is None else [session, before]
        return self._comments(f"{where} order by hlc desc limit ?", [*values, limit])

    def newest(self, *, limit: int, before: int | None = None) -> list[Comment]:
        """Return the newest comments of all sessions; before: hlc of the last one already shown."""
        where = "current = 1" + ("" if before is None else " and hlc < ?")
        values = [] if before is None else [before]
        return self._comments(f"{where} order by hlc desc limit ?", [*values, limit])

    def page(self, session: str | None, *, limit: int, after: Key | None = None) -> list[Comment]:
        """Return the next page of a session's comments, or of all, newest first. after: key of the last one before it."""
        where, values = _listed(session, after)
        return self._comments(f"{where} order by hlc desc, n desc limit ?", [*values, limit])

    def keys(self, session: str | None, *, limit: int, after: Key | None = None) -> list[Key]:
        """Return the keys of the next comments, newest first, from the index alone."""
        where, values = _listed(session, after)
        sql = f"select hlc, n from comments where {where} order by hlc desc, n desc limit ?"
        return [(int(hlc), int(n)) for hlc, n in self._reader.rows(sql, [*values, limit])]

    def count_up_to(self, session: str, most: int) -> int:
        """Return how many comments a session has, counting no further than `most`."""
        sql = "select count(*) from (select 1 from comments where session = ? and current = 1 limit ?)"
        return int(self._reader.value(sql, [session, most]))

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
        return self._comments("root = ? and current = 1 order by hlc", [root])

    def versions(self, root: str) -> list[Comment]:
        """Return every version of one comment, earliest first."""
        return self._comments("root = ? order by hlc", [root])

    def search(self, words: str, *, limit: int = 50, session: str | None = None, kind: str | None = None) -> Found:
        """Return the newest comments that hold every word; any word may be only begun. "Two words" in quotes stand together.

        Accents and case are folded by the index. An empty search finds nothing. At most CAP comments are returned.
        """
        query = as_query(words)
        if not query:
            return Found([], 0)
        if session is None and kind is None:
            numbers, is_partial = self._numbers(_NEWEST_MATCHES, [query]), False
        else:
            numbers, is_partial = self._numbers_within(query, session, kind)
        shown = numbers[: min(limit, CAP) if limit >= 0 else CAP]
        marks = ", ".join("?" * len(shown))
        found = self._comments(f"n in ({marks}) order by n desc", shown) if shown else []
        return Found(found, len(numbers), is_partial)

    def _comments(self, rest: str, values: Sequence[object]) -> list[Comment]:
        """Return comments; their fields stand in the order of the columns, which is twice as fast as naming them."""
        return [Comment(*row) for row in self._reader.rows(_COMMENTS + rest, values)]

    def _numbers(self, sql: str, values: Sequence[object]) -> list[int]:
        return [number for (number,) in self._reader.rows(sql, values)]

    def _numbers_within(self, query: str, session: str | None, kind: str | None) -> tuple[list[int], bool]:
        """Return the newest matches of one session or kind, and whether older matches were left unread."""
        first, last = 0, 2**62
        if session is not None and self.count_up_to(session, _BOUNDED) < _BOUNDED:
            bounds = "select min(n), max(n) from comments where session = ? and current = 1"
            first, last = self._reader.rows(bounds, [session])[0]
            if first is None:
                return [], False
        oldest = self._numbers(_OLDEST_READ, [query, first, last])
        wanted = [("session", session), ("kind", kind)]
        also = "".join(f" and c.{name} = ?" for name, value in wanted if value is not None)
        values = [value for _, value in wanted if value is not None]
        sql = _MATCHES_WITHIN.format(also=also)
        numbers = self._numbers(sql, [query, oldest[0] if oldest else first, last, *values])
        return numbers, bool(oldest) and len(numbers) <= CAP

    def earlier_import(self, sha256: str) -> Batch | None:
        """Return the latest import of the very same file whose comments were not all taken out again, or None."""
        found = self._reader.facts(Batch, _STANDING_BATCHES, "where sha256 = ? order by hlc desc limit 1", [sha256])
        return found[0] if found else None

    def batches(self, session: str) -> list[Batch]:
        """Return where the sets of comments of a session came from, earliest first."""
        return self._reader.facts(Batch, "batches", "where session = ? and current = 1 order by hlc", [session])

    def batch(self, batch: str) -> Batch | None:
        """Return where a set of comments came from, or None."""
        found = self._reader.facts(Batch, "batches", "where id = ?", [batch])
        return found[0] if found else None


def _listed(session: str | None, after: Key | None) -> tuple[str, list[object]]:
    where = "current = 1" if session is None else "session = ? and current = 1"
    values: list[object] = [] if session is None else [session]
    return (where, values) if after is None else (f"{where} and (hlc, n) < (?, ?)", [*values, *after])


def as_query(words: str) -> str:
    """Return an FTS5 query in which each typed word may be the beginning of a word. Nothing typed is syntax.

    A single letter stands for itself alone: it begins a tenth of all words.
    """
    asked = []
    for together, word in _WORDS.findall(words)[:12]:
        text = fold(together or word)[:80].replace('"', " ")
        pieces = _LETTERS.findall(text)
        if pieces:
            begun = "" if together or (len(pieces[-1]) == 1 and pieces[-1].isascii()) else "*"
            asked.append(f'"{text}"{begun}')
    return " ".join(asked)
