"""Reading what was said: newest first, by session, and by full-text search."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from engage_desktop.domain.comments import Batch, Comment
from engage_desktop.domain.texts import fold
from engage_desktop.store.rows import Reader
from engage_desktop.store.standing_twice import Version, versions_beside

_COLUMNS = """c.id, c.session, c.text, c.hlc, c.root, c.question, c.kind, c.source, c.person, c."table", c.language, c.batch,
    c.reason, coalesce((select sum(count) from agreements g where g.root = c.root and g.current = 1), 0), c.n,
    coalesce(c.about, '')"""
_COMMENTS = f"select {_COLUMNS} from comments c where "
_THEMES = "(select group_concat(distinct theme) from theme_links t where t.root = c.root and t.current = 1)"
_FILL = [getattr(Comment, field.name).__set__ for field in fields(Comment)]
_STANDING_BATCHES = """(select id, session, source, label, rows, refused, sha256, hlc from batches b
    where current = 1 and exists
        (select 1 from comments c where c.session = b.session and c.current = 1 and c.batch = b.id))"""
_WORDS = re.compile(r'"([^"]+)"|([^\s"]+)')
_LETTERS = re.compile(r"[^\W_]+")
_VERSIONS = "(id = ?1 or (root = ?1 and id <> root))"  # the index of roots holds later versions alone
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
_FOUND = f"""with found(n) as materialized ({{matches}})
    select {_COLUMNS}, (select count(*) from found) from found cross join comments c on c.n = found.n limit ?"""
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
    """Questions about comments. Only current versions are returned unless a name says otherwise.

    Where two people corrected a comment at once, both versions are listed until somebody chooses; it is counted once.
    """

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

    def themed_page(
        self, session: str | None, *, limit: int, after: Key | None = None
    ) -> tuple[list[Comment], dict[str, tuple[str, ...]]]:
        """Return the next page as `page` does, with the ids of the themes that its comments fall under, in one statement."""
        where, values = _listed(session, after)
        sql = f"select {_COLUMNS}, {_THEMES} from comments c where {where} order by hlc desc, n desc limit ?"
        rows = self._reader.rows(sql, [*values, limit])
        comments = _facts(rows)
        under = {each.root: tuple(row[-1].split(",")) for each, row in zip(comments, rows, strict=True) if row[-1]}
        return comments, under

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
            return int(self._reader.value("select count(*) from comments where current = 1")) - len(self._beside())
        count = self._reader.value("select count(*) from comments where session = ? and current = 1", [session])
        return int(count) - sum(each.session == session for each in self._beside())

    def count_by_question(self, session: str) -> dict[str, int]:
        """Return how many comments each question of a session has; "" stands for none."""
        rows = self._reader.rows(
            "select coalesce(question, ''), count(*) from comments where session = ? and current = 1 group by 1",
            [session],
        )
        twice = Counter(each.question for each in self._beside() if each.session == session)
        return _less(rows, twice)

    def of_person(self, person: str) -> list[Comment]:
        """Return what was written down under one person's record, earliest first."""
        return self._comments("person = ? and current = 1 order by hlc, n", [person])

    def about_counts(self, session: str | None = None) -> dict[str, int]:
        """Return how many comments there are of each sort, of a session or of all; those of no sort are left out."""
        where, values = ("", []) if session is None else ("session = ? and ", [session])
        sql = f"select about, count(*) from comments where {where}current = 1 and about > '' group by about"
        twice = Counter(each.about for each in self._beside() if session in (None, each.session))
        return _less(self._reader.rows(sql, values), twice)

    def about(self, sort: str, *, session: str | None = None, limit: int = -1) -> list[Comment]:
        """Return the comments of one sort, newest first."""
        where, values = ("", []) if session is None else ("session = ? and ", [session])
        return self._comments(
            f"{where}current = 1 and about = ? order by hlc desc, n desc limit ?", [*values, sort, limit]
        )

    def count_by_person(self, person: str) -> int:
        """Return how many comments stand with one person's badge."""
        sql = "select count(distinct root) from comments where person = ? and current = 1"
        return int(self._reader.value(sql, [person]))

    def standing_versions(self, root: str) -> list[Comment]:
        """Return the current versions of one comment: one, or two where two people corrected it at once."""
        return self._comments(f"{_VERSIONS} and current = 1 order by hlc", [root])

    def versions(self, root: str) -> list[Comment]:
        """Return every version of one comment, earliest first."""
        return self._comments(f"{_VERSIONS} order by hlc", [root])

    def search(self, words: str, *, limit: int = 50, session: str | None = None, kind: str | None = None) -> Found:
        """Return the newest comments that hold every word; any word may be only begun. "Two words" in quotes stand together.

        Accents and case are folded by the index. An empty search finds nothing. At most CAP comments are returned.
        """
        query = as_query(words)
        if not query:
            return Found([], 0)
        if session is None and kind is None:
            matches, stopped = _NEWEST_MATCHES, False
            values: list[object] = [query]
        else:
            matches, values, stopped = self._matches_within(query, session, kind)
        most = min(limit, CAP) if limit >= 0 else CAP
        rows = self._reader.rows(_FOUND.format(matches=matches), [*values, most])
        total = int(rows[0][-1]) if rows else 0
        return Found(sorted(_facts(rows), key=_newest_first), total, stopped and total <= CAP)

    def _comments(self, rest: str, values: Sequence[object]) -> list[Comment]:
        return _facts(self._reader.rows(_COMMENTS + rest, values))

    def _beside(self) -> list[Version]:
        return versions_beside(self._reader)

    def _matches_within(self, query: str, session: str | None, kind: str | None) -> tuple[str, list[object], bool]:
        """Return how to find the newest matches of one session or kind, and whether older matches are left unread."""
        first, last = 0, 2**62
        if session is not None and self.count_up_to(session, _BOUNDED) < _BOUNDED:
            bounds = "select min(n), max(n) from comments where session = ? and current = 1"
            lowest, highest = self._reader.rows(bounds, [session])[0]
            first, last = (lowest, highest) if lowest is not None else (0, -1)
        oldest = self._reader.value(_OLDEST_READ, [query, first, last])
        wanted = [("session", session), ("kind", kind)]
        also = "".join(f" and c.{name} = ?" for name, value in wanted if value is not None)
        values = [value for _, value in wanted if value is not None]
        begin = first if oldest is None else oldest
        return _MATCHES_WITHIN.format(also=also), [query, begin, last, *values], oldest is not None

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


def _facts(rows: Sequence[tuple[Any, ...]]) -> list[Comment]:
    """Return the comments of rows whose columns are the fields in their order; what stands behind them is left out.

    Filled column by column: a frozen fact that fills itself takes twice as long, a third of a whole search.
    """
    made = [Comment.__new__(Comment) for _ in rows]
    for fill, column in zip(_FILL, zip(*rows, strict=True), strict=False):
        deque(map(fill, made, column), maxlen=0)
    return made


def _less(rows: Sequence[tuple[Any, ...]], less: Mapping[str, int]) -> dict[str, int]:
    """Return counts by name without what is counted twice; nothing is left of a name whose count comes to nought."""
    counted = {str(name): int(count) - less.get(str(name), 0) for name, count in rows}
    return {name: count for name, count in counted.items() if count}


def _newest_first(comment: Comment) -> int:
    return -comment.n


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
