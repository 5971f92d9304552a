"""Sets the blocks that are written on: lines, boxes to tick, cards to cut out."""

from __future__ import annotations

from engage_desktop.reports import decoration
from engage_desktop.reports import document as model
from engage_desktop.reports.compose_text import paragraph_words
from engage_desktop.reports.pdf_tags import Element
from engage_desktop.reports.pieces import Blank, Box, Choices, Piece
from engage_desktop.reports.rows import Row, Rows
from engage_desktop.reports.setting import Setting


def write_line(setting: Setting, block: model.WriteLine) -> Rows:
    """Return a label with lines to write on under it."""
    column = setting.column(0, setting.width, _write_pieces(setting, block, setting.root))
    return setting.rows([Row((column,), below=setting.look.unit * 0.5)], 1.5)


def checkboxes(setting: Setting, block: model.Checkboxes) -> Rows:
    """Return a question and its answers with a box each; an answer never breaks."""
    unit, width = setting.look.unit, setting.width
    rows: list[Row] = []
    if block.label:
        label = setting.words(block.label, setting.look.strong, setting.root.add("P"))
        rows.append(Row((setting.column(0, width, [label]),), below=unit * 0.5, stays=True))
    parent = setting.root.add("L")
    for option in block.options:
        answer = setting.words(option, setting.look.body, parent.add("LI").add("LBody"), auto=True)
        box, indent = _box(setting), setting.look.body.size * 1.75
        columns = (setting.column(0, indent, [box]), setting.column(indent, width - indent, [answer]))
        rows.append(Row(columns, below=unit * 0.6))
    return setting.rows(rows, 1.5)


def card(setting: Setting, block: model.Card) -> Rows:
    """Return a card framed by a line to cut along; its code stands in the far corner."""
    look, unit, width = setting.look, setting.look.unit, setting.width
    parent = setting.root.add("Sect")
    title = setting.words(block.title, look.headings[2], parent.add("H3"))
    mark = setting.words(block.code, look.strong, parent.add("P"), far=not setting.rtl)
    inner = width - 4 * unit
    side = min(mark.natural() + unit, inner / 2)
    head = (setting.column(2 * unit, inner - side, [title]), setting.column(2 * unit + inner - side, side, [mark]))
    below = max(column.height() for column in head) + unit * 0.5
    pieces: list[Piece] = []
    for part in block.blocks:
        if isinstance(part, model.Paragraph):
            pieces.append(paragraph_words(setting, part, parent))
        elif isinstance(part, model.WriteLine):
            pieces += _write_pieces(setting, part, parent)
        else:
            pieces.append(setting.words(part.label, look.strong, parent.add("P")))
            pieces.append(_choices(setting, part.options, parent.add("L")))
    body = setting.column(2 * unit, inner, [Blank(below, drawn=False), *pieces], unit * 0.4)
    row = Row((*head, body), above=1.25 * unit, below=1.25 * unit, decoration=decoration.cut_line(width))
    return setting.rows([row], 1.25)


def _write_pieces(setting: Setting, block: model.WriteLine, parent: Element) -> list[Piece]:
    label = setting.words(block.label, setting.look.strong, parent.add("P"))
    return [label, *[Blank(setting.look.body.size * 1.7)] * block.lines]


def _choices(setting: Setting, options: tuple[str, ...], parent: Element) -> Choices:
    body = setting.look.body
    answers = [setting.words(option, body, parent.add("LI").add("LBody"), auto=True) for option in options]
    return Choices(tuple(answers), _box(setting), body.size * 1.2)


def _box(setting: Setting) -> Box:
    body = setting.look.body
    return Box(body.size * 1.15, body.size * body.spread, far=setting.rtl)
