"""Draws shaped runs glyph by glyph in reading order, and writes what each glyph means into the PDF's character maps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from engage_desktop.reports.fonts import spelling
from engage_desktop.reports.shaping import Run

_ENTRY = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_NOTHING = "\u2060"
"""What a glyph stands for when another of its cluster already stands for the letters: the word joiner, which shows nothing."""


def draw_runs(canvas: Canvas, runs: Iterable[Run], x: float, y: float, size: float) -> None:
    """Draw the runs of one line from `x` on the base line `y`."""
    code = ["BT"]
    for run in runs:
        code += _run_code(canvas, run, x, y, size)
    canvas._code.append(" ".join([*code, "0 Ts", "ET"]))


def _run_code(canvas: Canvas, run: Run, x: float, y: float, size: float) -> Iterator[str]:
    font, document = run.face, canvas._doc
    now: tuple[int, float] | None = None
    pen = 0.0
    shown: list[str] = []
    for glyph in run.glyphs:
        subset, code = font.splitString(glyph.character, document)[0]
        if (subset, glyph.y) != now:
            if shown:
                yield f"[{''.join(shown)}] TJ"
            now, pen, shown = (subset, glyph.y), glyph.x, []
            yield f"{font.getSubsetInternalName(subset, document)} {size:g} Tf {glyph.y * size:.3f} Ts"
            yield f"1 0 0 1 {x + glyph.x * size:.3f} {y:.3f} Tm"
        back = (pen - glyph.x) * 1000
        shown.append(f"{back:.1f}<{code.hex()}>" if abs(back) >= 0.1 else f"<{code.hex()}>")
        pen = glyph.x + glyph.width
    if shown:
        yield f"[{''.join(shown)}] TJ"


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
