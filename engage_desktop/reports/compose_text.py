"""Sets the blocks that are read: headings, paragraphs, lists, quotes, facts, notices, codes."""

from __future__ import annotations

from pikepdf import Dictionary, Name, String

from engage_desktop.reports import decoration
from engage_desktop.reports import document as model
from engage_desktop.reports.look import ACCENT, LINE, MM
from engage_desktop.reports.pdf_tags import Element
from engage_desktop.reports.pieces import Piece, Square, Words
from engage_desktop.reports.plain import direction_of, shown
from engage_desktop.reports.rows import Column, Row, Rows
from engage_desktop.reports.setting import Setting


def masthead(setting: Setting, document: model.Document) -> list[Rows]:
    """Return the name of the organisation and the title, which open every document."""
    look, width = setting.look, setting.width
    rows: list[Row] = []
    if document.organisation:
        name = setting.words(document.organisation, look.soft, setting.root.add("P"), auto=True)
        rows.append(Row((setting.column(0, width, [name]),), below=look.unit * 0.5, stays=True))
    title = setting.words(document.title, look.title, setting.root.add("H1"), auto=True, even=True)
    line = decoration.rule(width, ACCENT, 1.6)
    rows.append(Row((setting.column(0, width, [title]),), below=look.unit * 1.5, decoration=line))
    return [setting.rows(rows, 0)]


def heading(setting: Setting, block: model.Heading) -> Rows:
    """Return a heading; the parts of a document are H2 and below, because the title is H1."""
    kind = setting.look.headings[block.level - 1]
    words = setting.words(block.text, kind, setting.root.add(f"H{block.level + 1}"), auto=True, even=True)
    return setting.rows([Row((setting.column(0, setting.width, [words]),))], (3.5, 2.5, 2)[block.level - 1])


def paragraph_words(setting: Setting, block: model.Paragraph, parent: Element) -> Words:
    """Return the words of a paragraph, for a page or for a card."""
    kind = {"body": setting.look.body, "lead": setting.look.lead, "soft": setting.look.soft}[block.voice]
    return setting.words(block.text, kind, parent.add("P"))


def paragraph(setting: Setting, block: model.Paragraph) -> Rows:
    """Return running text, which may break between lines."""
    words = paragraph_words(setting, block, setting.root)
    return setting.rows([Row((setting.column(0, setting.width, [words]),), may_break=True)], 1)


def bullets(setting: Setting, block: model.BulletList) -> Rows:
    """Return a list with a mark and a body for every item."""
    look, width = setting.look, setting.width
    parent = setting.root.add("L", A=Dictionary(O=Name.List, ListNumbering=Name.Disc))
    indent = look.body.size * 1.4
    rows = []
    for item in block.items:
        entry = parent.add("LI")
        mark = setting.words("•", look.body, entry.add("Lbl"))
        body = setting.words(item, look.body, entry.add("LBody"), auto=True)
        columns = (setting.column(0, indent, [mark]), setting.column(indent, width - indent, [body]))
        rows.append(Row(columns, below=look.unit * 0.5))
    return setting.rows(rows, 1)


def quote(setting: Setting, block: model.Quote) -> Rows:
    """Return somebody's words beside a bar, in their own language and direction; who said it stands under them."""
    look, unit, width = setting.look, setting.look.unit, setting.width
    direction = block.direction or direction_of(shown(block.text), setting.direction)
    rtl = direction == "rtl"
    parent = setting.root.add("BlockQuote", **setting.spoken(block.language))
    said = setting.setter(look.body, block.language)
    pieces: list[Piece] = [Words(block.text, said, parent.add("P"), direction=direction, far=rtl)]
    if block.attribution:
        ours = parent.add("P", **setting.spoken(setting.language, block.language or setting.language))
        pieces.append(setting.words(block.attribution, look.soft, ours, far=rtl))
    column = Column(0 if rtl else 2 * unit, width - 2 * unit, tuple(pieces), unit * 0.25)
    beside = decoration.bar(width - 1.5 if rtl else 1.5)
    return setting.rows([Row((column,), above=unit * 0.25, below=unit * 0.25, decoration=beside)], 1.75)


def facts(setting: Setting, block: model.KeyFacts) -> Rows:
    """Return labels and values side by side, thin lines between them."""
    look, unit, width = setting.look, setting.look.unit, setting.width
    parent = setting.root.add("L", A=Dictionary(O=Name.List, ListNumbering=Name("/None")))
    bold = setting.setter(look.strong)
    widest = max((bold.natural(shown(label)) for label, _ in block.facts), default=0.0)
    side = min(widest + 2 * unit, width * 0.4)
    line = decoration.rule(width, LINE, 0.5)
    rows = []
    for label, value in block.facts:
        entry = parent.add("LI")
        left = setting.words(label, look.strong, entry.add("Lbl"))
        right = setting.words(value, look.body, entry.add("LBody"), auto=True)
        columns = (setting.column(0, side - unit, [left]), setting.column(side, width - side, [right]))
        rows.append(Row(columns, above=unit * 0.6, below=unit * 0.6, decoration=line))
    return setting.rows(rows, 1.5)


def notice(setting: Setting, block: model.Notice) -> Rows:
    """Return a boxed statement."""
    look, unit, width = setting.look, setting.look.unit, setting.width
    parent = setting.root.add("Div")
    pieces: list[Piece] = [setting.words(block.title, look.strong, parent.add("P"))] if block.title else []
    pieces += [setting.words(text, look.body, parent.add("P")) for text in block.paragraphs]
    column = setting.column(2 * unit, width - 4 * unit, pieces, unit * 0.6)
    row = Row((column,), above=1.5 * unit, below=1.5 * unit, decoration=decoration.box(width))
    return setting.rows([row], 2)


def code(setting: Setting, block: model.QRCode) -> Rows:
    """Return a QR code as a figure whose alternative text says what it holds."""
    side = block.millimetres * MM
    figure = setting.root.add("Figure", Alt=String(shown(block.alt)))
    square = Square(block.data, side, figure, far=setting.rtl)
    return setting.rows([Row((setting.column(0, setting.width, [square]),))], 1.5)
