"""Renders a document as a tagged PDF: pages, head and foot lines, fonts, tags. The same input gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any

import pikepdf
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from engage_desktop.reports.compose import flowables
from engage_desktop.reports.document import Document
from engage_desktop.reports.fonts import FontShelf
from engage_desktop.reports.glyphs import mend_character_maps
from engage_desktop.reports.lines import Setter
from engage_desktop.reports.look import PAGE_HEIGHT, PAGE_WIDTH, Look, look_of
from engage_desktop.reports.pdf_tags import Element, TaggedCanvas, artifact, write_tags
from engage_desktop.reports.pieces import Words
from engage_desktop.reports.plain import shown
from engage_desktop.reports.setting import Setting

_RUNNING_LINES = 2  # at most, of each text at the head of a page: large print would cut it short in one
_FEW_LINES, _MOST_PAGES = 0.24, 24
"""A last page of which less is used is saved by closer lines, where that is enough, in prints of at most so many pages."""
_one_at_a_time = Lock()  # reportlab keeps its fonts in one place for the whole process


def render_pdf(document: Document, *, fonts: Path, large_print: bool = False, made_at: datetime) -> bytes:
    """Return the document as PDF on A4. `fonts` is the folder of shipped fonts; `made_at` dates the file (any time zone)."""
    look = look_of(document.shape, large_print=large_print)
    with _one_at_a_time:
        shelf = FontShelf(fonts, document.language)
        set_up = _set(document, look, shelf)
        if set_up.spills:
            closer = _set(document, look.closer(), shelf)
            set_up = closer if closer.pages < set_up.pages else set_up
        return _finished(set_up.output, set_up.root, set_up.canvas.marks, document, made_at.astimezone(UTC))


@dataclass(frozen=True, slots=True)
class _Set:
    """A document set on its pages. used: how much of the last one is taken, from 0 to 1."""

    output: BytesIO
    root: Element
    canvas: TaggedCanvas
    pages: int
    used: float

    @property
    def spills(self) -> bool:
        """Whether a few lines stand alone on a last page, which closer lines may save."""
        return 1 < self.pages <= _MOST_PAGES and self.used < _FEW_LINES


def _set(document: Document, look: Look, shelf: FontShelf) -> _Set:
    setting = prepare(document, look, shelf)
    story = flowables(setting, document)
    output = BytesIO()
    template = page_template(document, setting, output)
    canvases: list[TaggedCanvas] = []
    furniture = _Furniture(document, setting)

    def canvas(*arguments: Any, **options: Any) -> TaggedCanvas:
        canvases.append(TaggedCanvas(*arguments, furnish=furniture.draw, **options))
        return canvases[-1]

    template.build(story, canvasmaker=canvas)
    frame = template.frame
    return _Set(output, setting.root, canvases[0], template.page, 1 - (frame._y - frame._y1) / frame._height)


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


def prepare(document: Document, look: Look, shelf: FontShelf) -> Setting:
    """Return the setting for a document: what `flowables` needs."""
    width = PAGE_WIDTH - 2 * look.margin
    setting = Setting(
        look, shelf, language=document.language, direction=document.direction, width=width, height=PAGE_HEIGHT
    )
    head, foot = _furniture_heights(document, setting)
    setting.height = PAGE_HEIGHT - head - foot
    return setting


def page_template(document: Document, setting: Setting, output: BytesIO) -> BaseDocTemplate:
    """Return the Platypus template: the first page has no running head, so it starts higher."""
    look, width = setting.look, setting.width
    head, foot = _furniture_heights(document, setting)
    template = BaseDocTemplate(
        output,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=0,  # pikepdf compresses everything once, at the end
        initialFontName=setting.setter(look.body).font.fontName,
        initialFontSize=look.body.size,
    )
    first = Frame(look.margin, foot, width, PAGE_HEIGHT - look.margin - foot, 0, 0, 0, 0, id="first")
    later = Frame(look.margin, foot, width, PAGE_HEIGHT - head - foot, 0, 0, 0, 0, id="later")
    template.addPageTemplates(
        [PageTemplate("first", [first], autoNextPageTemplate="later"), PageTemplate("later", [later])]
    )
    return template


def _furniture_heights(document: Document, setting: Setting) -> tuple[float, float]:
    """Return the height taken at the head of later pages and at the foot of all."""
    look, setter = setting.look, setting.setter(setting.look.small)
    line = look.small.size * look.small.spread
    head = look.margin
    if document.running:
        texts = (_shortened(text, setter, setting, setting.width, _RUNNING_LINES) for text in document.running)
        lines = sum(len(setter.lines(text, setting.width, setting.direction)) for text in texts)
        head = look.margin * 0.7 + lines * line + 2 * look.unit
    return head, look.margin + line + 0.5 * look.unit


class _Furniture:
    """The running head (not on the first page) and the foot line: set once, as only the number of the page changes."""

    def __init__(self, document: Document, setting: Setting) -> None:
        self._document, self._setting = document, setting
        self._setter = setter = setting.setter(setting.look.small)
        short = [_shortened(text, setter, setting, setting.width, _RUNNING_LINES) for text in document.running]
        self._running = [_words(text, setter, setting) for text in short]
        self._organisation: tuple[Words, float] | None = None

    def draw(self, canvas: Canvas, page: int, pages: int) -> None:
        """Draw them on one page, once it is known how many there are."""
        setting, setter = self._setting, self._setter
        margin, width = setting.look.margin, setting.width
        with artifact(canvas, "Pagination"):
            number = self._document.page_words.format(page=page, pages=pages)
            top = margin * 0.7 + setting.look.small.size * setting.look.small.spread
            numbers = Words(number, setter, Element("P"), direction=setting.direction, far=not setting.rtl)
            numbers.draw(canvas, margin, top, width)
            organisation, room = self._beside_number(pages)
            organisation.draw(canvas, margin + (width - room if setting.rtl else 0), top, room)
            top = PAGE_HEIGHT - margin * 0.7
            for words in self._running if page > 1 else ():
                words.draw(canvas, margin, top, width)
                top -= words.height(width)

    def _beside_number(self, pages: int) -> tuple[Words, float]:
        """Return the organisation in the room that the longest page number leaves, and that room."""
        if self._organisation is None:
            setting, setter = self._setting, self._setter
            longest = setter.natural(self._document.page_words.format(page=pages, pages=pages))
            room = setting.width - longest - 2 * setting.look.unit
            short = _shortened(self._document.organisation, setter, setting, room, 1)
            self._organisation = _words(short, setter, setting), room
        return self._organisation


def _words(text: str, setter: Setter, setting: Setting) -> Words:
    return Words(text, setter, Element("P"), direction=setting.direction, far=setting.rtl)


def _shortened(text: str, setter: Setter, setting: Setting, room: float, most: int) -> str:
    """Return `text` shortened to `most` lines; the whole of it stands on the first page."""
    text = " ".join(shown(text).split())
    lines = setter.lines(text, room, setting.direction)
    if len(lines) <= most:
        return text
    last = setter.lines(lines[most - 1].words, room - setter.natural("…"), setting.direction)[0].words.rstrip() + "…"
    return " ".join([*(line.words.strip() for line in lines[: most - 1]), last])


def _finished(
    output: BytesIO, root: Element, marks: list[list[Element]], document: Document, made_at: datetime
) -> bytes:
    output.seek(0)
    with pikepdf.open(output) as pdf:
        write_tags(pdf, root, marks, title=shown(document.title), language=document.language, made_at=made_at)
        mend_character_maps(pdf)
        finished = BytesIO()
        pdf.save(
            finished,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
        )
    return finished.getvalue()
