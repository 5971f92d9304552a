"""A list of comments, newest first, of which only the pages in sight are in memory. No widgets."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator

from engage_desktop.domain.comments import Comment
from engage_desktop.store.comments import Comments, Key

PAGE = 100
KEYS_AT_ONCE = 50 * PAGE
_OVERLAP = 40  # rows that a page holds of the next, so that a window across two pages is read at once
_PAGES_KEPT = 20


class CommentPages:
    """The comments of one session, or of all. Rows are numbered from the newest.

    themes: ids of the themes of the comments read so far, by root; those without any are left out.
    The first page is read at once; `learn` finds out, some thousand rows at a time, where the other pages begin. What is
    written down meanwhile stands on top.
    """

    def __init__(self, comments: Comments, session: str | None) -> None:
        self._comments = comments
        self._session = session
        self.reload()

    def reload(self) -> None:
        """Read the first page anew and forget the others."""
        first, self.themes = self._comments.themed_page(self._session, limit=PAGE)
        self.added: list[Comment] = []
        self.known = len(first)
        self.is_whole = len(first) < PAGE
        self._pages: OrderedDict[int, list[Comment]] = OrderedDict({0: first})
        self._starts: list[Key] = [(first[0].hlc, first[0].n + 1)] if first else []
        self._last: Key = key_of(first[-1]) if first else (0, 0)

    def __len__(self) -> int:
        return len(self.added) + self.known

    @property
    def in_memory(self) -> Iterator[Comment]:
        """The comments that can be shown without reading any."""
        yield from self.added
        for page in self._pages.values():
            yield from page

    def learn(self) -> None:
        """Find out where the next pages begin."""
        if self.is_whole:
            return
        keys = self._comments.keys(self._session, limit=KEYS_AT_ONCE, after=self._last)
        self._starts += [self._last if at == 0 else keys[at - 1] for at in range(0, len(keys), PAGE)]
        self.known += len(keys)
        self.is_whole = len(keys) < KEYS_AT_ONCE
        self._last = keys[-1] if keys else self._last

    def comment(self, row: int) -> Comment | None:
        """Return the comment of a row, reading its page if it is not in memory."""
        if row < len(self.added):
            return self.added[row]
        page, place = divmod(row - len(self.added), PAGE)
        if page not in self._pages and place < _OVERLAP and page - 1 in self._pages:
            before = self._pages[page - 1]
            if PAGE + place < len(before):
                return before[PAGE + place]
        held = self._page(page)
        return held[place] if place < len(held) else None

    def row_of(self, comment: Comment) -> int:
        """Return the row of a comment, or -1 where it is not in the list."""
        for row, added in enumerate(self.added):
            if added.id == comment.id:
                return row
        key = key_of(comment)
        while not self.is_whole and key < self._last:
            self.learn()
        page = bisect_right(self._starts, -key[0], key=lambda start: -start[0]) - 1
        for near in (page, page - 1):
            if 0 <= near < len(self._starts):
                for place, held in enumerate(self._page(near)[:PAGE]):
                    if held.id == comment.id:
                        return len(self.added) + near * PAGE + place
        return -1

    def put(self, row: int, comment: Comment) -> None:
        """Show a comment anew in its row: how many agree may have changed."""
        if row < len(self.added):
            self.added[row] = comment
            return
        page, place = divmod(row - len(self.added), PAGE)
        self._page(page)[place] = comment
        if place < _OVERLAP:
            self._pages.pop(page - 1, None)

    def _page(self, page: int) -> list[Comment]:
        held = self._pages.get(page)
        if held is None:
            held, under = self._comments.themed_page(self._session, limit=PAGE + _OVERLAP, after=self._starts[page])
            self.themes |= under
            self._pages[page] = held
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return held


def key_of(comment: Comment) -> Key:
    """Return a comment's place in a list that is newest first."""
    return comment.hlc, comment.n
