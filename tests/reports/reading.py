"""Reads prints back: the words and tags of a PDF, as a reader's program finds them, and the words of its HTML twin."""

from __future__ import annotations

import io
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pikepdf

from engage_desktop.reports.document import Document
from engage_desktop.reports.pdf import render_pdf
from tests.reports.samples import FONTS, MADE_AT

_SAID = re.compile(r'^\s*"(.*)"$', re.MULTILINE)
_HIDDEN = re.compile("[\u200e\u200f\u2060\u2066-\u2069]")
_SILENT = frozenset(("style", "title", "script"))


def pdf_of(document: Document, *, large_print: bool = False) -> bytes:
    """Render with the shipped fonts."""
    return render_pdf(document, fonts=FONTS, large_print=large_print, made_at=MADE_AT)


def struct_text(pdf: bytes, folder: Path) -> str:
    """Return what `pdfinfo -struct-text` prints: the tags and their words in reading order."""
    return _run("pdfinfo", "-struct-text", pdf=pdf, folder=folder)


def spoken(pdf: bytes, folder: Path) -> list[str]:
    """Return the words of a PDF in the order of its tags. The marks of lists are decoration in HTML, so they are left out."""
    texts = _SAID.findall(struct_text(pdf, folder))
    return [word for text in texts for word in _HIDDEN.sub("", text).split() if word != "•"]


def page_text(pdf: bytes, page: int, folder: Path) -> str:
    """Return the words of one page, by place, with the head and foot lines."""
    return _run("pdftotext", "-f", str(page), "-l", str(page), "-layout", pdf=pdf, folder=folder)


def pages(pdf: bytes) -> int:
    """Return how many pages there are."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def type_sizes(pdf: bytes) -> set[float]:
    """Return every size of type that some page sets."""
    sizes: set[float] = set()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            drawn, size = False, 0.0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                if operator == "Tf":
                    size = float(instruction.operands[1])
                elif operator in ("Tj", "TJ"):
                    drawn = True
                    sizes.add(size)
            assert drawn, "a page without a word"
    return sizes


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.words += _HIDDEN.sub("", data).split()


def html_words(html: str) -> list[str]:
    """Return the words a browser shows, in order."""
    parser = _Words()
    parser.feed(html)
    return parser.words


def _run(program: str, *options: str, pdf: bytes, folder: Path) -> str:
    path = folder / "print.pdf"
    path.write_bytes(pdf)
    command = [program, *options, str(path)] + (["-"] if program == "pdftotext" else [])
    return subprocess.run(command, check=True, capture_output=True, timeout=180).stdout.decode()
