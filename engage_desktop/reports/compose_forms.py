"""Sets the blocks that are framed or written on: lines, boxes to tick, cards and labels to cut out, panels."""

from __future__ import annotations

from dataclasses import replace

from pikepdf import Dictionary, Name

from engage_desktop.reports import decoration
from engage_desktop.reports import document as model
from engage_desktop.reports.compose_text import paragraph_words
from engage_desktop.reports.look import ACCENT, MM
from engage_desktop.reports.pdf_tags import Element
from engage_desktop.reports.pieces import Blank, Box, Choices, Pair, Piece
from engage_desktop.reports.plain import shown
from engage_desktop.reports.rows import Row, Rows
from engage_desktop.reports.setting import Setting


def write_line(setting: Setting, block: model.WriteLine) -> Rows:
    """Return a label with lines to write on under it."""
    column = setting.column(0, setting.width, _write_pieces(setting, block, setting.root))
    return setting.rows([Row((column,), below=setting.look.unit * 0.5)], 1.5)


def checkboxes(setting: Setting, block: model.Checkboxes) -> Rows:
    """Return a question and its answers with a box each; an answer never breaks."""
    unit, width = setting.look.unit, setting.width
    if block.inline:
        return _on_few_lines(setting, block)
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


def _on_few_lines(setting: Setting, block: model.Checkboxes) -> Rows:
    """Return a question with its answers after one another, kept on one page."""
    unit = setting.look.unit
    pieces: list[Piece] = []
    if block.label:
        pieces.append(setting.words(block.label, setting.look.body, setting.root.add("P")))
    pieces.append(_choices(setting, block.options, setting.root.add("L")))
    row = Row((setting.column(0, setting.width, pieces, unit * 0.6),), below=unit * 0.75)
    return setting.rows([row], 1)


def panel(setting: Setting, block: model.Panel) -> Rows:
    """Return a frame around one thing: its title, how it stands, and its parts beside their labels."""
    look, unit, width = setting.look, setting.look.unit, setting.width
    inner = width - 4 * unit
    parent = setting.root.add("Sect")
    pieces: list[Piece] = [setting.words(block.title, look.headings[2], parent.add("H3"), auto=True)]
    if block.mark:
        kind = replace(look.strong, colour=ACCENT)
        pieces.append(setting.words(block.mark, kind, parent.add("P")))
    listed = parent.add("L", A=Dictionary(O=Name.List, ListNumbering=Name("/None")))
    soft = setting.setter(look.soft)
    widest = max((soft.natural(shown(label)) for label, _ in block.facts), default=0.0)
    side = min(widest + 1, inner * 0.36)
    for label, value in block.facts:
        entry = listed.add("LI")
        name = setting.words(label, look.soft, entry.add("Lbl"))
        words = setting.words(value, look.body, entry.add("LBody"), auto=True)
        pieces.append(Pair(name, words, side, 1.5 * unit, rtl=setting.rtl))
    column = setting.column(2 * unit, inner, pieces, unit * 0.45)
    row = Row((column,), above=1.25 * unit, below=1.25 * unit, decoration=decoration.panel(width))
    return setting.rows([row], 1.5)


def labels(setting: Setting, block: model.Labels) -> Rows:
    """Return labels two by two, each in a frame to cut along; a long address takes more room for its whole row.

    Each line reads in the direction of the document, as on the letter: the number of a house stays in front of its street
    under a name in Arabic.
    """
    unit, half = setting.look.unit, setting.width / 2
    parent = setting.root.add("L", A=Dictionary(O=Name.List, ListNumbering=Name("/None")))
    rows = []
    for at in range(0, len(block.texts), 2):
        columns = []
        for side, text in enumerate(block.texts[at : at + 2]):
            words = setting.words(text, setting.look.body, parent.add("LI").add("LBody"))
            columns.append(setting.column(side * half + 1.5 * unit, half - 3 * unit, [words]))
        high = max(column.height() for column in columns)
        below = max(block.millimetres * MM - high - 1.5 * unit, 1.5 * unit)
        frame = decoration.cut_lines(setting.width, len(columns), from_right=setting.rtl)
        rows.append(Row(tuple(columns), above=1.5 * unit, below=below, decoration=frame))
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
