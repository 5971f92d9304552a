"""Sizes, spaces and greys of the printed page, for standard and large print. No drawing here."""

from __future__ import annotations

from dataclasses import dataclass, replace

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM

INK = "#1F2528"
SOFT = "#4A5357"
ACCENT = "#0B5C5E"
LINE = "#B9BDB8"
BORDER = "#7A807D"
TINT = "#F1F4F2"
_CLOSER, _CLOSER_UNIT = 0.965, 0.84


@dataclass(frozen=True, slots=True)
class Type:
    """How one kind of text is set: size in points, weight, colour, and the line's height as a multiple of the size."""

    size: float
    bold: bool = False
    colour: str = INK
    spread: float = 1.42


@dataclass(frozen=True, slots=True)
class Look:
    """All measures of one print, in points."""

    title: Type
    headings: tuple[Type, Type, Type]
    body: Type
    lead: Type
    soft: Type
    strong: Type
    small: Type
    margin: float
    unit: float
    """The grid: spaces are whole or half multiples of it."""

    def closer(self) -> Look:
        """Return the same letters with a little less space between lines and parts."""
        body, lead, soft, strong = (
            replace(kind, spread=kind.spread * _CLOSER) for kind in (self.body, self.lead, self.soft, self.strong)
        )
        return replace(self, body=body, lead=lead, soft=soft, strong=strong, unit=self.unit * _CLOSER_UNIT)


STANDARD = Look(
    title=Type(25, bold=True, spread=1.22),
    headings=(
        Type(17, bold=True, colour=ACCENT, spread=1.28),
        Type(14, bold=True, spread=1.32),
        Type(12, bold=True, spread=1.36),
    ),
    body=Type(12),
    lead=Type(14, spread=1.46),
    soft=Type(12, colour=SOFT),
    strong=Type(12, bold=True),
    small=Type(10, colour=SOFT, spread=1.36),
    margin=21 * MM,
    unit=8,
)

COMPACT = replace(
    STANDARD,
    title=Type(21, bold=True, spread=1.2),
    headings=(
        Type(15, bold=True, colour=ACCENT, spread=1.26),
        Type(13, bold=True, spread=1.3),
        Type(12, bold=True, spread=1.34),
    ),
    body=Type(12, spread=1.34),
    lead=Type(13, spread=1.38),
    soft=Type(12, colour=SOFT, spread=1.34),
    strong=Type(12, bold=True, spread=1.34),
    margin=17 * MM,
    unit=5.5,
)
"""The same size of letters with less space around them: for what people should have on two pages."""

LARGE = Look(
    title=Type(32, bold=True, spread=1.2),
    headings=(
        Type(25, bold=True, colour=ACCENT, spread=1.26),
        Type(21, bold=True, spread=1.3),
        Type(18, bold=True, spread=1.34),
    ),
    body=Type(18),
    lead=Type(20, spread=1.42),
    soft=Type(18, colour=SOFT),
    strong=Type(18, bold=True),
    small=Type(16, colour=SOFT, spread=1.34),
    margin=18 * MM,
    unit=10,
)

POSTER = Look(
    title=Type(36, bold=True, spread=1.16),
    headings=(
        Type(25, bold=True, colour=ACCENT, spread=1.24),
        Type(20, bold=True, spread=1.28),
        Type(18, bold=True, spread=1.32),
    ),
    body=Type(16.5, spread=1.34),
    lead=Type(22, spread=1.36),
    soft=Type(16.5, colour=SOFT, spread=1.34),
    strong=Type(16.5, bold=True, spread=1.34),
    small=Type(12, colour=SOFT, spread=1.36),
    margin=17 * MM,
    unit=6,
)

LARGE_POSTER = Look(
    title=Type(48, bold=True, spread=1.14),
    headings=(
        Type(32, bold=True, colour=ACCENT, spread=1.22),
        Type(26, bold=True, spread=1.26),
        Type(24, bold=True, spread=1.3),
    ),
    body=Type(23, spread=1.36),
    lead=Type(28, spread=1.34),
    soft=Type(23, colour=SOFT, spread=1.36),
    strong=Type(23, bold=True, spread=1.36),
    small=Type(16, colour=SOFT, spread=1.34),
    margin=15 * MM,
    unit=8,
)


def look_of(shape: str, *, large_print: bool) -> Look:
    """Return the measures of a print of this shape."""
    if shape == "poster":
        return LARGE_POSTER if large_print else POSTER
    if large_print:
        return LARGE
    return COMPACT if shape == "compact" else STANDARD
