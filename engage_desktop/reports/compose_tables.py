"""Sets tables: a caption, a head that comes back on every page, rows that never break, widths from the words."""

from __future__ import annotations

from pikepdf import Dictionary, Name

from engage_desktop.reports import decoration
from engage_desktop.reports import document as model
from engage_desktop.reports.look import INK, LINE, Type
from engage_desktop.reports.pdf_tags import Element
from engage_desktop.reports.pieces import Bar, Box, Piece
from engage_desktop.reports.plain import shown
from engage_desktop.reports.rows import Column, Row, Rows
from engage_desktop.reports.setting import Setting

_NUMBERS_SHARE = 0.5
_SAMPLE = 400
"""How many rows are looked at to find the widths of columns."""


def table(setting: Setting, block: model.Table) -> Rows:
    """Return the table as rows; its head is repeated as decoration on later pages."""
    look, unit, width = setting.look, setting.look.unit, setting.width
    parent = setting.root.add("Table")
    rows: list[Row] = []
    if block.caption:
        caption = setting.words(block.caption, look.strong, parent.add("Caption"))
        rows.append(Row((setting.column(0, width, [caption]),), below=unit * 0.5, stays=True))
    heads = (*block.header, block.tick_head) if block.tick_head else block.header
    wide = _widths(setting, block, heads)
    padding = unit * (1.25 if block.roomy else 0.6)
    strong, thin = decoration.rule(width, INK, 1.2), decoration.rule(width, LINE, 0.6)
    body = look.lead if block.roomy else look.body
    top = parent.add("TR")
    cells = [_cell(setting, text, look.strong, top, at, block, scope="Column") for at, text in enumerate(heads)]
    head = Row(_columns(setting, cells, wide), unit * 0.6, unit * 0.6, strong, stays=True)
    rows.append(head)
    bars = block.bars or (None,) * len(block.rows)
    for texts, share in zip(block.rows, bars, strict=True):
        line = parent.add("TR")
        cells = [
            _cell(setting, text, body, line, at, block, scope="Row" if block.row_heads and at == 0 else "")
            for at, text in enumerate(texts)
        ]
        if block.tick_head:
            line.add("TD")
            cells.append(Box(body.size * 1.4, body.size * body.spread, far=setting.rtl))
        bar = None if share is None else Bar(share, body.size * 0.6, far=setting.rtl)
        rows.append(Row(_columns(setting, cells, wide, bar), padding, padding, thin))
    return setting.rows(rows, 1.5, head)


def _cell(setting: Setting, text: str, kind: Type, line: Element, at: int, block: model.Table, *, scope: str) -> Piece:
    extra = {"A": Dictionary(O=Name.Table, Scope=Name("/" + scope))} if scope else {}
    element = line.add("TH" if scope else "TD", **extra)
    return setting.words(text, kind, element, auto=True, far=setting.rtl != (at in block.numbers))


def _columns(setting: Setting, cells: list[Piece], widths: list[float], bar: Piece | None = None) -> tuple[Column, ...]:
    gap, x = setting.look.unit * 1.5, 0.0
    columns: list[Column] = []
    for at, (cell, width) in enumerate(zip(cells, widths, strict=True), start=1):
        columns.append(setting.column(x, width, [cell, bar] if bar and at == len(cells) else [cell]))
        x += width + gap
    return tuple(columns)


def _widths(setting: Setting, block: model.Table, heads: tuple[str, ...]) -> list[float]:
    """Return widths that fill the page: by the weights given, or so that no word breaks and long columns get the rest."""
    free = setting.width - setting.look.unit * 1.5 * (len(heads) - 1)
    if block.widths:
        return [free * weight / sum(block.widths) for weight in block.widths]
    look = setting.look
    bold, body = setting.setter(look.strong), setting.setter(look.lead if block.roomy else look.body)
    step = max(1, len(block.rows) // _SAMPLE)
    least, wanted = [], []
    for at, head in enumerate(heads):
        texts = [shown(row[at]) for row in block.rows[::step] if at < len(row)]
        least.append(max([bold.widest_word(head), *map(body.widest_word, texts)]))
        wanted.append(max([bold.natural(head), *map(body.natural, texts)]))
    if (
        sum(wanted[at] for at in block.numbers) <= free * _NUMBERS_SHARE
    ):  # a column of numbers is never broken for nothing
        least = [wanted[at] if at in block.numbers else width for at, width in enumerate(least)]
    least = [min(width, free / len(heads)) for width in least]
    spare = free - sum(least)
    extra = [max(0.0, want - width) for want, width in zip(wanted, least, strict=True)]
    if sum(extra) == 0:
        return [width + spare / len(heads) for width in least]
    return [width + spare * more / sum(extra) for width, more in zip(least, extra, strict=True)]
