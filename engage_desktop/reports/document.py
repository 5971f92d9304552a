"""What a print says, as plain data: the blocks both renderers draw. No fonts, no pages, no markup in any text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engage_desktop.reports.plain import Direction

Level = Literal[1, 2, 3]
Voice = Literal["body", "lead", "soft"]
Shape = Literal["page", "compact", "poster"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading under the document's title: level 1 opens a part, 2 and 3 go deeper."""

    text: str
    level: Level = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Our own words. `lead` is larger, `soft` is quieter, never smaller than the smallest size of the print."""

    text: str
    voice: Voice = "body"


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list whose items are never split across pages."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption. `widths` are weights, one for each column; without them the words decide.

    `row_heads` makes the first column head its row; `tick_head` adds a last column of empty boxes to tick on paper;
    `numbers` are the columns set against the far edge; `roomy` gives rows that a pen and a hurried eye can use. `bars`: for
    each row the share, 0 to 1, that a bar below its last cell shows once more, or None; the words always say it too.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    numbers: tuple[int, ...] = ()
    row_heads: bool = True
    tick_head: str = ""
    roomy: bool = False
    bars: tuple[float | None, ...] = ()

    def __post_init__(self) -> None:
        columns = len(self.header)
        if any(len(row) != columns for row in self.rows) or len(self.widths) not in (0, columns + bool(self.tick_head)):
            message = "every row of a table needs one cell for each column"
            raise ValueError(message)
        if self.bars and len(self.bars) != len(self.rows):
            message = "a table with bars needs one for each row, or None"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, apart from our words; its language and direction are its own."""

    text: str
    attribution: str = ""
    language: str = ""
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """Short facts, each with its label."""

    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A boxed statement that must be seen."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QRCode:
    """A square to photograph; `alt` says in words what it holds."""

    data: str
    alt: str
    millimetres: float = 38.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True)
class WriteLine:
    """A label and one or more blank lines to write on."""

    label: str
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Checkboxes:
    """A question and its answers, each beside an empty box; `inline` puts as many on a line as fit."""

    label: str
    options: tuple[str, ...]
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A piece to cut out and hand to one person: never split, with the code that leads back to its row."""

    title: str
    code: str
    blocks: tuple[Paragraph | WriteLine | Checkboxes, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One thing with its labelled parts, framed and never split: a title, a word on how it stands, and the parts."""

    title: str
    mark: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """Small pieces of the same size to cut out and stick on, two side by side; each holds a few lines."""

    texts: tuple[str, ...]
    millimetres: float = 38.0


Block = (
    Heading
    | Paragraph
    | BulletList
    | Table
    | Quote
    | KeyFacts
    | Notice
    | QRCode
    | PageBreak
    | WriteLine
    | Checkboxes
    | Card
    | Panel
    | Labels
)


@dataclass(frozen=True, slots=True)
class Document:
    """One print. `running` heads every page after the first; `page_words` may name `{page}` and `{pages}`.

    `shape`: a "page", a "compact" one whose spaces are smaller (never its letters), or a "poster", read from a step away.
    `has_title`: whether title and organisation stand over it; letters begin with their own.
    """

    title: str
    organisation: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    direction: Direction = "ltr"
    running: tuple[str, ...] = ()
    page_words: str = "Page {page} of {pages}"
    shape: Shape = "page"
    has_title: bool = True
