"""Writes lines of text into a page, shaped ones glyph by glyph in reading order, and tells the PDF what each glyph means."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pikepdf
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from engage_desktop.reports.fonts import spelling
from engage_desktop.reports.shaping import Run

_ENTRY = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_NOT_LITERAL = re.compile(rb"[^ -~]|[()\\]")
_NOTHING = "\u2060"
"""What a glyph stands for when another of its cluster already stands for the letters: the word joiner, which shows nothing."""


class Pen:
    """Writes lines into one text object of a page; `lift` ends it."""

    def __init__(self, canvas: Canvas, font: TTFont, size: float) -> None:
        self._canvas = canvas
        self._font = font
        self._size = f"{size:g}"
        self._points = size
        self._now = ""
        self._code = ["BT"]

    def words(self, text: str, x: float, y: float) -> None:
        """Write plain text from `x` on the base line `y`."""
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for subset, codes in self._font.splitString(text, self._canvas._doc):
            self._choose(self._font, subset)
            self._code.append(f"{_string(codes)} Tj")

    def runs(self, runs: Iterable[Run], x: float, y: float) -> None:
        """Write shaped runs, glyph by glyph in reading order, each at its own place."""
        for run in runs:
            self._run(run, x, y)
        self._code.append("0 Ts")

    def lift(self) -> None:
        """Hand what was written to the page."""
        self._canvas._code.append("\n".join([*self._code, "ET"]))

    def _choose(self, font: TTFont, subset: int) -> None:
        name = font.getSubsetInternalName(subset, self._canvas._doc)
        if name != self._now:
            self._now = name
            self._code.append(f"{name} {self._size} Tf")

    def _run(self, run: Run, x: float, y: float) -> None:
        font, size, at = run.face, self._points, 0.0
        now: tuple[int, float] | None = None
        shown: list[str] = []
        for glyph in run.glyphs:
            subset, code = font.splitString(glyph.character, self._canvas._doc)[0]
            if (subset, glyph.y) != now:
                self._show(shown)
                now, at, shown = (subset, glyph.y), glyph.x, []
                self._choose(font, subset)
                self._code.append(f"{glyph.y * size:.3f} Ts 1 0 0 1 {x + glyph.x * size:.3f} {y:.2f} Tm")
            back = (at - glyph.x) * 1000
            shown.append(f"{back:.1f}<{code.hex()}>" if abs(back) >= 0.1 else f"<{code.hex()}>")
            at = glyph.x + glyph.width
        self._show(shown)

    def _show(self, shown: list[str]) -> None:
        if shown:
            self._code.append(f"[{''.join(shown)}] TJ")


def _string(codes: bytes) -> str:
    return f"<{codes.hex()}>" if _NOT_LITERAL.search(codes) else f"({codes.decode('ascii')})"


def mend_character_maps(pdf: pikepdf.Pdf) -> None:
    """Rewrite each font's character map: private characters become the letters they stand for, unused codes vanish."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font" and "/ToUnicode" in thing:
            name = str(thing.BaseFont)[1:].split("+", 1)[-1]
            thing.ToUnicode.write(_character_map(name, thing.ToUnicode.read_bytes()))


def _character_map(name: str, original: bytes) -> bytes:
    means = spelling(name)
    entries = []
    for code, value in _ENTRY.findall(original):
        number = int(value, 16)
        if number:
            letters = means.get(number, chr(number)) or _NOTHING
            entries.append(f"<{code.decode()}> <{letters.encode('utf-16-be').hex().upper()}>")
    blocks = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in _in_hundreds(entries)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange\n<00> <FF>\nendcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    ).encode()


def _in_hundreds(entries: list[str]) -> list[list[str]]:
    return [entries[start : start + 100] for start in range(0, len(entries), 100)]
