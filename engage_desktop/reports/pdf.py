"""Renders a document as a tagged PDF: pages, head and foot lines, fonts, tags. The same input gives the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
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
from engage_desktop.reports.look import LARGE, PAGE_HEIGHT, PAGE_WIDTH, STANDARD, Look
from engage_desktop.reports.pdf_tags import Element, TaggedCanvas, artifact, write_tags
from engage_desktop.reports.pieces import Words
from engage_desktop.reports.plain import shown
from engage_desktop.reports.setting import Setting

_one_at_a_time = Lock()  # reportlab keeps its fonts in one place for the whole process


def render_pdf(document: Document, *, fonts: Path, large_print: bool = False, made_at: datetime) -> bytes:
    """Return the document as PDF on A4. `fonts` is the folder of shipped fonts; `made_at` dates the file (any time zone)."""
    look = LARGE if large_print else STANDARD
    with _one_at_a_time:
        setting = prepare(document, look, FontShelf(fonts, document.language))
        story = flowables(setting, document)
        output = BytesIO()
        template = page_template(document, setting, output)
        canvases: list[TaggedCanvas] = []

        def canvas(*arguments: Any, **options: Any) -> TaggedCanvas:
            furnish = partial(_furnish, document=document, setting=setting)
            canvases.append(TaggedCanvas(*arguments, furnish=furnish, **options))
            return canvases[-1]

        template.build(story, canvasmaker=canvas)
        return _finished(output, setting.root, canvases[0].marks, document, made_at.astimezone(UTC))


def prepare(document: Document, look: Look, shelf: FontShelf) -> Setting:
    """Return the setting for a document: what `flowables` needs."""
    width = PAGE_WIDTH - 2 * look.margin
    head, foot = _furniture_heights(document, look)
    height = PAGE_HEIGHT - head - foot
    return Setting(look, shelf, language=document.language, direction=document.direction, width=width, height=height)


def page_template(document: Document, setting: Setting, output: BytesIO) -> BaseDocTemplate:
    """Return the Platypus template: the first page has no running head, so it starts higher."""
    look, width = setting.look, setting.width
    head, foot = _furniture_heights(document, look)
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


def _furniture_heights(document: Document, look: Look) -> tuple[float, float]:
    """Return the height taken at the head of later pages and at the foot of all."""
    line = look.small.size * look.small.spread
    head = look.margin * 0.7 + len(document.running) * line + 2 * look.unit if document.running else look.margin
    return head, look.margin + line + 0.5 * look.unit


def _furnish(canvas: Canvas, page: int, pages: int, *, document: Document, setting: Setting) -> None:
    """Draw the running head (not on the first page) and the foot line with the page's number."""
    look, margin, width = setting.look, setting.look.margin, setting.width
    line = look.small.size * look.small.spread
    setter = setting.setter(look.small)
    with artifact(canvas, "Pagination"):
        number = document.page_words.format(page=page, pages=pages)
        top = margin * 0.7 + line
        numbers = Words(number, setter, Element("P"), direction=setting.direction, far=not setting.rtl)
        numbers.draw(canvas, margin, top, width)
        room = width - setter.natural(number) - 2 * look.unit
        _one_line(document.organisation, setter, setting, room).draw(
            canvas, margin + (width - room if setting.rtl else 0), top, room
        )
        top = PAGE_HEIGHT - margin * 0.7
        for text in document.running if page > 1 else ():
            _one_line(text, setter, setting, width).draw(canvas, margin, top, width)
            top -= line


def _one_line(text: str, setter: Setter, setting: Setting, room: float) -> Words:
    """Return `text` shortened to one line; the whole of it stands on the first page."""
    text = " ".join(shown(text).split())
    lines = setter.lines(text, room, setting.direction)
    if len(lines) > 1:
        text = setter.lines(text, room - setter.natural("…"), setting.direction)[0].words.rstrip() + "…"
    return Words(text, setter, Element("P"), direction=setting.direction, far=setting.rtl)


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
