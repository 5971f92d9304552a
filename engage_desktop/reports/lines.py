"""Breaks text into lines that fit a width. Plain lines stay strings; others are shaped and ordered."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfbase.ttfonts import TTFont

from engage_desktop.reports.fonts import FontShelf, reach
from engage_desktop.reports.look import Type
from engage_desktop.reports.plain import Direction
from engage_desktop.reports.shaping import Glyph, Run, is_plain, levels_of, shaped

_SPACES = re.compile(" +")
_MARKS = re.compile("[\u200e\u2066-\u2069]")  # in plain text from left to right they turn nothing


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its logical words, its width and height in points, and how far its base line lies below its top.

    A line that is not plain has runs, which already hold its end.
    """

    words: str
    width: float
    height: float
    base: float
    runs: tuple[Run, ...] = ()
    end: str = " "
    """What parts it from the next line when read aloud: a space, or nothing where a word too long had to be cut."""


class Setter:
    """Sets text in one type with one shelf of fonts; remembers how wide each word is."""

    def __init__(self, shelf: FontShelf, kind: Type) -> None:
        self.kind = kind
        self.font: TTFont = shelf.primary(kind.bold)
        self._shelf = shelf
        self._widths: dict[str, float] = {}
        self._letters: dict[int, float] = self.font.face.charWidths
        self._unknown: float = self.font.face.defaultWidth
        self._gap = float(self._letters[32]) / 1000
        self._space = self._gap * kind.size
        self._plain_height, self._plain_base = self._measure(self.font)

    def lines(self, text: str, width: float, base: Direction) -> list[Line]:
        """Return `text` broken to fit `width` points; every "\\n" starts a new line. An empty text gives one empty line."""
        lines: list[Line] = []
        for line in text.split("\n"):
            paragraph = _SPACES.sub(" ", line).strip(" ")
            if base == "ltr" and is_plain(unmarked := _MARKS.sub("", paragraph)):
                paragraph = unmarked
                lines += [self._plain(*broken) for broken in self._broken(paragraph, width)]
            else:
                lines += self._ordered(paragraph, width, base)
        return lines

    def widest_word(self, text: str) -> float:
        """Return the width of the widest word."""
        return max((self._width(word) for word in text.split()), default=0.0)

    def natural(self, text: str) -> float:
        """Return the width of the widest line if nothing had to be broken."""
        lines = [line.split() for line in text.split("\n")]
        return max([sum(map(self._width, words)) + self._space * max(0, len(words) - 1) for words in lines])

    def _plain(self, words: str, width: float, end: str) -> Line:
        return Line(words, width, self._plain_height, self._plain_base, end=end)

    def _ordered(self, paragraph: str, width: float, base: Direction) -> Iterator[Line]:
        levels = levels_of(paragraph, base)
        start = 0
        for words, _, end in self._broken(paragraph, width):
            start = paragraph.index(words, start)
            stop = start + len(words)
            runs, wide = shaped(words, levels[start:stop], self.kind.bold, self._shelf)
            height, line_base = self._measure(self.font, *(run.face for run in runs))
            after = Glyph(" ", wide if base == "ltr" else -self._gap, 0.0, self._gap)
            runs += [Run(self.font, (after,))] if end else []
            yield Line(words, wide * self.kind.size, height, line_base, tuple(runs), end)
            start = stop

    def _broken(self, paragraph: str, width: float) -> Iterator[tuple[str, float, str]]:
        """Yield each line's words, the width they use and the line's end."""
        limit = width + 0.01
        line: list[str] = []
        used = 0.0
        for word in paragraph.split(" "):
            wide = self._width(word)
            if line and used + self._space + wide <= limit:
                line.append(word)
                used += self._space + wide
                continue
            if line:
                yield " ".join(line), used, " "
            rest = word
            while wide > limit and len(rest) > 1:
                head = self._head(rest, limit)
                yield head, self._width(head), ""
                rest = rest[len(head) :]
                wide = self._width(rest)
            line, used = [rest], wide
        yield " ".join(line), used, " "

    def _head(self, word: str, limit: float) -> str:
        """Return the longest beginning of a word too long for any line; marks stay with their letters."""
        low, high = 1, len(word) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._width(word[:middle]) <= limit else (low, middle - 1)
        while low > 1 and unicodedata.category(word[low]).startswith("M"):
            low -= 1
        return word[:low]

    def _width(self, word: str) -> float:
        known = self._widths.get(word)
        if known is None:
            if is_plain(word):
                letters, unknown = self._letters, self._unknown
                known = sum([letters.get(ord(letter), unknown) for letter in word]) * self.kind.size / 1000
            else:
                known = shaped(word, levels_of(word, "ltr"), self.kind.bold, self._shelf)[1] * self.kind.size
            self._widths[word] = known
        return known

    def _measure(self, *fonts: TTFont) -> tuple[float, float]:
        """Return the height of a line that uses `fonts`, and its base line's distance from the top."""
        reaches = [reach(font) for font in fonts]
        above, below = max(high for high, _ in reaches), max(low for _, low in reaches)
        size = self.kind.size
        height = max(self.kind.spread, above + below) if len(fonts) > 1 else self.kind.spread
        return height * size, (height - above - below) / 2 * size + above * size
