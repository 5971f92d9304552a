"""Rules, bars, boxes and cut lines behind rows: decoration only, in shades a black and white printer keeps."""

from __future__ import annotations

from functools import partial

from reportlab.pdfgen.canvas import Canvas

from engage_desktop.reports.look import ACCENT, BORDER, TINT
from engage_desktop.reports.pieces import colour
from engage_desktop.reports.rows import Decoration


def rule(width: float, shade: str, weight: float) -> Decoration:
    """Return a line under the row."""
    return partial(_rule, width=width, shade=shade, weight=weight)


def bar(x: float) -> Decoration:
    """Return an upright bar beside the row, at `x`."""
    return partial(_bar, x=x)


def box(width: float) -> Decoration:
    """Return a bordered box on a light ground."""
    return partial(_box, width=width)


def cut_line(width: float) -> Decoration:
    """Return a dashed frame to cut along."""
    return partial(_cut_line, width=width)


def cut_lines(width: float, count: int, *, from_right: bool = False) -> Decoration:
    """Return dashed frames for one or two pieces side by side, each half of the page wide."""
    return partial(_cut_lines, width=width, count=count, from_right=from_right)


def panel(width: float) -> Decoration:
    """Return a plain frame."""
    return partial(_panel, width=width)


def _rule(canvas: Canvas, top: float, bottom: float, *, width: float, shade: str, weight: float) -> None:
    canvas.setStrokeColor(colour(shade))
    canvas.setLineWidth(weight)
    canvas.line(0, bottom, width, bottom)


def _bar(canvas: Canvas, top: float, bottom: float, *, x: float) -> None:
    canvas.setStrokeColor(colour(ACCENT))
    canvas.setLineWidth(2.5)
    canvas.line(x, top, x, bottom)


def _box(canvas: Canvas, top: float, bottom: float, *, width: float) -> None:
    canvas.setFillColor(colour(TINT))
    canvas.setStrokeColor(colour(BORDER))
    canvas.setLineWidth(0.6)
    canvas.roundRect(0.3, bottom, width - 0.6, top - bottom, 4, stroke=1, fill=1)


def _cut_line(canvas: Canvas, top: float, bottom: float, *, width: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(colour(BORDER))
    canvas.setLineWidth(0.8)
    canvas.setDash(4, 4)
    canvas.rect(0.4, bottom, width - 0.8, top - bottom)
    canvas.restoreState()


def _cut_lines(canvas: Canvas, top: float, bottom: float, *, width: float, count: int, from_right: bool) -> None:
    for at in range(count):
        canvas.saveState()
        canvas.translate(width / 2 * (1 - at if from_right else at), 0)
        _cut_line(canvas, top, bottom, width=width / 2)
        canvas.restoreState()


def _panel(canvas: Canvas, top: float, bottom: float, *, width: float) -> None:
    canvas.setStrokeColor(colour(BORDER))
    canvas.setLineWidth(0.8)
    canvas.roundRect(0.4, bottom, width - 0.8, top - bottom, 4, stroke=1, fill=0)
