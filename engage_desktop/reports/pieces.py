"""What can stand in a column of a page: words, a blank line to write on, an empty box to tick, a square code."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from pikepdf import Array, Dictionary, Name
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from engage_desktop.reports.glyphs import Pen
from engage_desktop.reports.lines import Line, Setter
from engage_desktop.reports.look import BORDER, INK
from engage_desktop.reports.pdf_tags import Element, artifact, content
from engage_desktop.reports.plain import Direction, direction_of, shown
from engage_desktop.reports.qr import qr_matrix

colour = lru_cache(maxsize=32)(HexColor)


class Piece(Protocol):
    """A thing with a height for a width, drawn from its top left corner down."""

    def height(self, width: float) -> float:
        """Return the height it takes in a column of this width."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it, tagged."""

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        """Return what fits in `height` and what is left over; a piece that cannot be cut is left over whole."""


class Words:
    """A text in one type. `direction` orders the words, `far` sets them against the right-hand edge, `even` evens lines."""

    def __init__(
        self,
        text: str,
        setter: Setter,
        element: Element,
        *,
        direction: Direction | None = None,
        far: bool = False,
        even: bool = False,
    ) -> None:
        self.text = shown(text)
        self.setter = setter
        self.element = element
        self.far = far
        self._even = even
        self._direction = direction or direction_of(self.text)
        self._set: tuple[float, list[Line]] | None = None

    def lines(self, width: float) -> list[Line]:
        """Return the lines for a column of this width."""
        if self._set is None or (self._set[0] != width and self._set[0] >= 0):
            lines = self.setter.lines(self.text, width, self._direction)
            self._set = (width, self._evened(lines, width) if self._even and len(lines) > 1 else lines)
        return self._set[1]

    def _evened(self, lines: list[Line], width: float) -> list[Line]:
        """Return as many lines, but of nearly the same length, so that no heading ends in a lonely word."""
        low, high = width / 2, width
        while high - low > 4:
            middle = (low + high) / 2
            tried = self.setter.lines(self.text, middle, self._direction)
            low, high, lines = (low, middle, tried) if len(tried) == len(lines) else (middle, high, lines)
        return lines

    def height(self, width: float) -> float:
        return sum([line.height for line in self.lines(width)])

    def natural(self) -> float:
        """Return how wide the words are when no line is broken."""
        return self.setter.natural(self.text)

    def first_lines(self, width: float, count: int) -> float:
        """Return the height of the first `count` lines."""
        return sum(line.height for line in self.lines(width)[:count])

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        lines, used, taken = self.lines(width), 0.0, 0
        while taken < len(lines) and used + lines[taken].height <= height + 0.01:
            used += lines[taken].height
            taken += 1
        return self._part(lines[:taken]), self._part(lines[taken:])

    def _part(self, lines: list[Line]) -> Words | None:
        if not lines:
            return None
        part = Words("", self.setter, self.element, far=self.far)
        part._set = (-1.0, lines)  # these lines stand, whatever the width
        return part

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        lines = self.lines(width)
        if not any(line.words for line in lines):
            return
        with content(canvas, self.element):
            canvas.setFillColor(colour(self.setter.kind.colour))
            pen = Pen(canvas, self.setter.font, self.setter.kind.size)
            for at, line in enumerate(lines):
                left = x + width - line.width if self.far else x
                if line.runs:
                    pen.runs(line.runs, left, top - line.base)
                else:
                    pen.words(line.words + line.end if at < len(lines) - 1 else line.words, left, top - line.base)
                top -= line.height
            pen.lift()


@dataclass(frozen=True, slots=True)
class Blank:
    """A line to write on, with room for a pen above it; or just the room, when it is not `drawn`."""

    room: float
    drawn: bool = True

    def height(self, width: float) -> float:
        return self.room

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        return (self, None) if self.room <= height else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        if not self.drawn:
            return
        with artifact(canvas):
            canvas.setStrokeColor(colour(BORDER))
            canvas.setLineWidth(0.8)
            canvas.line(x, top - self.room, x + width, top - self.room)


@dataclass(frozen=True, slots=True)
class Bar:
    """A share from 0 to 1 as a dark part of a frame; decoration, for the words beside it say the same."""

    share: float
    thickness: float
    far: bool = False

    def height(self, width: float) -> float:
        return self.thickness * 1.6

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        return (self, None) if self.height(width) <= height else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        bottom, dark = top - self.height(width), width * min(max(self.share, 0.0), 1.0)
        with artifact(canvas):
            canvas.setStrokeColor(colour(INK))
            canvas.setFillColor(colour(INK))
            canvas.setLineWidth(0.6)
            canvas.rect(x, bottom, width, self.thickness, stroke=1, fill=0)
            if dark:
                canvas.rect(x + width - dark if self.far else x, bottom, dark, self.thickness, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Box:
    """An empty box to tick, `side` points wide, in the middle of a line `room` points high, at the edge `far` says."""

    side: float
    room: float
    far: bool = False

    def height(self, width: float) -> float:
        return max(self.side, self.room)

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        return (self, None) if self.height(width) <= height else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        with artifact(canvas):
            canvas.setStrokeColor(colour(INK))
            canvas.setLineWidth(1.1)
            left = x + width - self.side if self.far else x
            canvas.rect(left, top - (self.height(width) + self.side) / 2, self.side, self.side)


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its words side by side; the label takes `side` points, and `gap` stands between them."""

    label: Words
    words: Words
    side: float
    gap: float
    rtl: bool = False

    def height(self, width: float) -> float:
        return max(self.label.height(self.side), self.words.height(width - self.side - self.gap))

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        return (self, None) if self.height(width) <= height else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rest = width - self.side - self.gap
        self.label.draw(canvas, x + width - self.side if self.rtl else x, top, self.side)
        self.words.draw(canvas, x if self.rtl else x + self.side + self.gap, top, rest)


@dataclass(frozen=True, slots=True)
class Choices:
    """Answers one after the other, as many on a line as fit, each with an empty box before it."""

    answers: tuple[Words, ...]
    box: Box
    gap: float

    def height(self, width: float) -> float:
        places = self._places(width)
        return places[-1][1] + places[-1][3] if places else 0.0

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        fit = sum(1 for _, down, _, tall in self._places(width) if down + tall <= height + 0.01)
        first, rest = self.answers[:fit], self.answers[fit:]
        return replace(self, answers=first) if first else None, replace(self, answers=rest) if rest else None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        indent = self.box.side + self.gap / 2
        for words, (left, down, wide, _) in zip(self.answers, self._places(width), strict=True):
            start = x + width - left - wide if self.box.far else x + left
            self.box.draw(canvas, start, top - down, wide)
            words.draw(canvas, start if self.box.far else start + indent, top - down, wide - indent)

    def _places(self, width: float) -> list[tuple[float, float, float, float]]:
        """Return for each answer how far along, how far down, how wide and how high."""
        places: list[tuple[float, float, float, float]] = []
        indent, along, down, high = self.box.side + self.gap / 2, 0.0, 0.0, 0.0
        for words in self.answers:
            wide = min(words.natural() + indent + 0.5, width)
            if along and along + wide > width:
                along, down, high = 0.0, down + high + self.gap / 2, 0.0
            tall = max(self.box.height(wide), words.height(wide - indent))
            places.append((along, down, wide, tall))
            along, high = along + wide + self.gap, max(high, tall)
        return places


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code with its quiet border, as a figure."""

    data: str
    side: float
    element: Element
    far: bool = False

    def height(self, width: float) -> float:
        return self.side

    def cut(self, width: float, height: float) -> tuple[Piece | None, Piece | None]:
        return (self, None) if self.side <= height else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rows = qr_matrix(self.data)
        cell = self.side / (len(rows) + 8)
        x = x + width - self.side if self.far else x
        self.element.extra["A"] = _figure_place(canvas.absolutePosition(x, top - self.side), self.side)
        with content(canvas, self.element):
            canvas.setFillColor(Color(0, 0, 0))
            for number, row in enumerate(rows):
                for start, stop in _dark(row):
                    y = top - (number + 5) * cell
                    canvas.rect(x + (start + 4) * cell, y, (stop - start) * cell, cell, stroke=0, fill=1)


def _dark(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return where each dark stretch of a row starts and stops."""
    edges = [at for at, (before, after) in enumerate(pairwise((False, *row, False))) if before != after]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _figure_place(corner: tuple[float, float], side: float) -> Dictionary:
    left, bottom = corner
    box = [round(edge, 2) for edge in (left, bottom, left + side, bottom + side)]
    return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(box))
