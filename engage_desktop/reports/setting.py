"""How one document is being set: its look, its fonts, the width of its pages and its structure tree. No blocks here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pikepdf import String

from engage_desktop.reports.fonts import FontShelf
from engage_desktop.reports.lines import Setter
from engage_desktop.reports.look import Look, Type
from engage_desktop.reports.pdf_tags import Element
from engage_desktop.reports.pieces import Piece, Words
from engage_desktop.reports.plain import Direction, direction_of, shown
from engage_desktop.reports.rows import Column, Row, Rows


class Setting:
    """Sets words, columns and rows for pages `width` by `height` points inside their margins."""

    def __init__(
        self, look: Look, shelf: FontShelf, *, language: str, direction: Direction, width: float, height: float
    ) -> None:
        self.look = look
        self.language = language
        self.direction: Direction = direction
        self.width = width
        self.height = height
        self.root = Element("Document")
        self._shelf = shelf
        self._setters: dict[tuple[str, Type], Setter] = {}

    @property
    def rtl(self) -> bool:
        """Whether the document reads from right to left."""
        return self.direction == "rtl"

    def setter(self, kind: Type, language: str = "") -> Setter:
        """Return the one setter of this type and language, which remembers the widths of words."""
        language = language or self.language
        known = self._setters.get((language, kind))
        if known is None:
            known = self._setters[language, kind] = Setter(self._shelf.in_language(language), kind)
        return known

    def words(
        self,
        text: str,
        kind: Type,
        element: Element,
        *,
        auto: bool = False,
        far: bool | None = None,
        even: bool = False,
    ) -> Words:
        """Return text ordered in the document's direction, or in its own when `auto`; it stands where reading starts."""
        direction = direction_of(shown(text), self.direction) if auto else self.direction
        far = self.rtl if far is None else far
        return Words(text, self.setter(kind), element, direction=direction, far=far, even=even)

    def column(self, x: float, width: float, pieces: Sequence[Piece], gap: float = 0.0) -> Column:
        """Return a column `x` points from the side where reading starts."""
        return Column(self.width - x - width if self.rtl else x, width, tuple(pieces), gap)

    def rows(self, rows: Sequence[Row], before: float, head: Row | None = None) -> Rows:
        """Return rows as a flowable with space before it, in units of the grid."""
        return Rows(rows, width=self.width, page_height=self.height, before=before * self.look.unit, head=head)

    def spoken(self, language: str, around: str = "") -> dict[str, Any]:
        """Return the language entry of an element, if it differs from the language around it."""
        around = around or self.language
        return {"Lang": String(language)} if language and language != around else {}
