"""Rows of columns that never break inside, as one Platypus flowable that breaks between them. Knows no blocks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from engage_desktop.reports.pdf_tags import artifact
from engage_desktop.reports.pieces import Piece, Words

_FEW = 3
"""So few rows, or lines of running text, are never parted."""
_SMALL = 0.36
"""Rows that take up less of a page than this are not parted."""
_WHOLE = 0.9
"""So much of a page's height must be free for it to count as the next page."""

Decoration = Callable[[Canvas, float, float], None]
"""Draws behind a row: the canvas, the y of its top and of its bottom."""


@dataclass(frozen=True, slots=True)
class Column:
    """Pieces one under the other, from `x`, `width` points wide."""

    x: float
    width: float
    pieces: tuple[Piece, ...]
    gap: float = 0.0

    def height(self) -> float:
        """Return the height of all pieces and the gaps between them."""
        gaps = self.gap * max(0, len(self.pieces) - 1)
        return sum([piece.height(self.width) for piece in self.pieces]) + gaps

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the pieces downwards from `top`."""
        for piece in self.pieces:
            piece.draw(canvas, self.x, top, self.width)
            top -= piece.height(self.width) + self.gap

    def cut(self, height: float) -> tuple[Column, Column]:
        """Return the pieces that fit in `height`, and the others."""
        fit: list[Piece] = []
        for at, piece in enumerate(self.pieces):
            first, rest = piece.cut(self.width, height)
            if first is not None:
                fit.append(first)
            if rest is not None:
                return replace(self, pieces=tuple(fit)), replace(self, pieces=(rest, *self.pieces[at + 1 :]))
            height -= piece.height(self.width) + self.gap
        return self, replace(self, pieces=())


@dataclass(frozen=True, slots=True)
class Row:
    """Columns side by side. `stays` keeps it on the page of the next row; `may_break` lets running text break by lines."""

    columns: tuple[Column, ...]
    above: float = 0.0
    below: float = 0.0
    decoration: Decoration | None = None
    stays: bool = False
    may_break: bool = False

    def height(self) -> float:
        """Return the height of the tallest column, with the space above and below."""
        return self.above + max([column.height() for column in self.columns], default=0.0) + self.below

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the row downwards from `top`."""
        if self.decoration is not None:
            with artifact(canvas):
                self.decoration(canvas, top, top - self.height())
        for column in self.columns:
            column.draw(canvas, top - self.above)

    def cut(self, height: float) -> tuple[Row, Row] | None:
        """Return the row in two, the first at most `height` high, or None when nothing of it fits."""
        parts = [column.cut(height - self.above - self.below) for column in self.columns]
        first = replace(self, columns=tuple(part for part, _ in parts))
        rest = replace(self, columns=tuple(part for _, part in parts))
        anything = any(column.pieces for column in first.columns)
        return (first, rest) if anything and any(column.pieces for column in rest.columns) else None

    def settled(self, most: float) -> Row:
        """Return the row, no longer bound to the next one if it is more than `most` high."""
        return replace(self, stays=False) if self.stays and self.height() > most else self

    def least(self) -> float:
        """Return the height that must be free for the row to begin: two lines of running text, or all of it."""
        height = self.height()
        first = self.columns[0].pieces[0] if self.may_break and self.columns[0].pieces else None
        if isinstance(first, Words) and len(first.lines(self.columns[0].width)) > _FEW:
            return min(height, self.above + first.first_lines(self.columns[0].width, 2))
        return height


class Rows(Flowable):  # type: ignore[misc]
    """Rows that break across pages only between them; `head` is drawn again, as decoration, on each later page.

    A row higher than a whole page (`page_height`) is the one exception: it is cut between lines.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        *,
        width: float,
        page_height: float,
        before: float = 0.0,
        head: Row | None = None,
        span: tuple[int, int, bool] | None = None,
        ends: list[float] | None = None,
    ) -> None:
        super().__init__()
        self._rows = rows if span else [row.settled(page_height / 4) for row in rows]
        self._start, self._stop, self._later = span or (0, len(rows), False)
        self._head = head if head is not None and head.height() < page_height / 4 else None
        self._page_height = page_height
        self._ends = ends or [0.0, *accumulate(row.height() for row in rows)]
        self.width = width
        self.height = self._ends[self._stop] - self._ends[self._start] + self._head_height()
        self.spaceBefore = before
        self._on_next_page = False  # rows kept back so that no row is lonely: they do not begin on this page after all

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        if self._is_small() or (self._on_next_page and available_height < self._page_height * _WHOLE):
            return []
        room = available_height - self._head_height() + self._ends[self._start] + 0.01
        cut = min(bisect_right(self._ends, room) - 1, self._stop)
        kept_back = False
        if cut == self._stop - 1 and cut - self._start > _FEW:
            cut -= 1  # two rows on the next page rather than a lonely one
            kept_back = True
        while cut > self._start and self._rows[cut - 1].stays:
            cut -= 1
        if cut >= self._stop:
            return [self]
        if cut > self._start:
            rest = self._span(cut, self._stop, True)
            rest._on_next_page = kept_back
            return [self._span(self._start, cut, self._later), rest]
        return self._split_row(available_height - self._head_height())

    def least(self) -> float:
        """Return the height that must be free for the first rows that belong together to begin."""
        if self._is_small():
            return float(self.height)
        total = self._head_height()
        for row in self._rows[self._start : self._stop]:
            if not row.stays:
                return min(total + row.least(), self._page_height)
            total += row.height()
        return min(total, self._page_height)

    def draw(self) -> None:
        top = self.height
        if self._head is not None and self._later:
            with artifact(self.canv, "Pagination"):
                self._head.draw(self.canv, top)
            top -= self._head_height()
        for row, height in zip(self._rows[self._start : self._stop], self._heights(), strict=True):
            row.draw(self.canv, top)
            top -= height

    def _is_small(self) -> bool:
        """Return whether these are few rows that look better on one page than begun on another."""
        return self._stop - self._start > 1 and not self._later and self.height <= self._page_height * _SMALL

    def _heights(self) -> list[float]:
        ends = self._ends[self._start : self._stop + 1]
        return [end - start for start, end in pairwise(ends)]

    def _head_height(self) -> float:
        return self._head.height() if self._head is not None and self._later else 0.0

    def _span(self, start: int, stop: int, later: bool) -> Rows:
        return Rows(
            self._rows,
            width=self.width,
            page_height=self._page_height,
            before=0.0 if later else self.spaceBefore,
            head=self._head,
            span=(start, stop, later),
            ends=self._ends,
        )

    def _split_row(self, room: float) -> list[Flowable]:
        """Cut the first row that belongs to no other, if it may be cut; otherwise it goes to the next page."""
        at = self._start
        while at < self._stop - 1 and self._rows[at].stays:
            at += 1
        row = self._rows[at]
        bound = self._ends[at] - self._ends[self._start]
        too_high = row.height() > self._page_height - self._head_height() - bound
        room -= bound
        if not (row.may_break or too_high) or (too_high and not row.may_break and room < self._page_height / 3):
            return []
        parts = _whole_lines(row, room) if row.may_break else row.cut(room)
        if parts is None:
            return []
        first, rest = parts
        rows = [*self._rows[self._start : at], first, rest, *self._rows[at + 1 : self._stop]]
        fresh = Rows(rows, width=self.width, page_height=self._page_height, before=self.spaceBefore, head=self._head)
        cut = at - self._start + 1
        return [fresh._span(0, cut, self._later), fresh._span(cut, len(rows), True)]


def _whole_lines(row: Row, room: float) -> tuple[Row, Row] | None:
    """Cut running text so that at least two lines stand on each side."""
    column = row.columns[0]
    words = column.pieces[0]
    if not isinstance(words, Words):
        return row.cut(room)
    lines = words.lines(column.width)
    parts = row.cut(room)
    if parts is None:
        return None
    kept = len(parts[0].columns[0].pieces[0].lines(column.width))  # type: ignore[attr-defined]
    if len(lines) - kept < 2:
        kept = len(lines) - 2
        parts = row.cut(row.above + words.first_lines(column.width, kept) + row.below)
    return parts if kept >= 2 else None
