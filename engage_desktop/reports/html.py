"""Renders a document as one accessible HTML file: the same words as the PDF, in the same order, with nothing to load."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from engage_desktop.reports import document as model
from engage_desktop.reports.html_style import style_sheet
from engage_desktop.reports.plain import direction_of, shown
from engage_desktop.reports.qr import qr_matrix

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render_html(document: model.Document, *, large_print: bool = False) -> str:
    """Return the document as a standalone HTML5 page."""
    parts: list[str] = []
    for before, block in pairwise((None, *document.blocks)):
        opens = isinstance(before, model.PageBreak)
        if block is not None and not isinstance(block, model.PageBreak):
            parts.append(_broken(_block(block, document)) if opens else _block(block, document))
    organisation = f'<p class="organisation auto">{_text(document.organisation)}</p>\n' if document.organisation else ""
    head = f'<header>\n{organisation}<h1 class="auto">{_text(document.title)}</h1>\n</header>\n'
    head = head if document.has_title else ""
    return f"""<!DOCTYPE html>
<html lang="{_quoted(document.language)}" dir="{document.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{_text(document.title)}</title>
<style>
{style_sheet(large_print=large_print, shape=document.shape)}
</style>
</head>
<body>
<div class="page">
{head}<main>
{"".join(parts)}</main>
</div>
</body>
</html>
"""


def _broken(markup: str) -> str:
    return f'<div class="break"></div>\n{markup}'


def _text(text: str) -> str:
    return escape(shown(text)).replace("\n", "<br>\n")


def _quoted(text: str) -> str:
    return escape(" ".join(shown(text).split()), quote=True)


def _block(block: model.Block, document: model.Document) -> str:
    match block:
        case model.Heading():
            return f'<h{block.level + 1} class="auto">{_text(block.text)}</h{block.level + 1}>\n'
        case model.Paragraph():
            return f'<p class="{block.voice}">{_text(block.text)}</p>\n'
        case model.BulletList():
            return "<ul>\n" + "".join(f"<li>{_text(item)}</li>\n" for item in block.items) + "</ul>\n"
        case model.Quote():
            return _quote(block, document)
        case model.KeyFacts():
            facts = "".join(f"<dt>{_text(name)}</dt>\n<dd>{_text(value)}</dd>\n" for name, value in block.facts)
            return f"<dl>\n{facts}</dl>\n"
        case model.Notice():
            title = f"<p><strong>{_text(block.title)}</strong></p>\n" if block.title else ""
            paragraphs = "".join(f"<p>{_text(text)}</p>\n" for text in block.paragraphs)
            return f'<div class="notice">\n{title}{paragraphs}</div>\n'
        case model.QRCode():
            return _code(block)
        case model.Table():
            return _table(block)
        case model.WriteLine():
            return _write_line(block)
        case model.Checkboxes():
            return _checkboxes(block)
        case model.Card():
            return _card(block, document)
        case model.Panel():
            return _panel(block)
        case model.Labels():
            return _labels(block)
        case _:
            message = f"no such block: {type(block).__name__}"
            raise TypeError(message)


def _quote(block: model.Quote, document: model.Document) -> str:
    direction = block.direction or direction_of(shown(block.text), document.direction)
    language = f' lang="{_quoted(block.language)}"' if block.language else ""
    by = ""
    if block.attribution:
        by = f'<figcaption dir="{document.direction}">{_text(block.attribution)}</figcaption>\n'
    said = f"<blockquote{language}>\n<p>{_text(block.text)}</p>\n</blockquote>\n"
    return f'<figure class="quote" dir="{direction}">\n{said}{by}</figure>\n'


def _table(block: model.Table) -> str:
    heads = (*block.header, block.tick_head) if block.tick_head else block.header
    top = "".join(f'<th scope="col"{_number(at, block)}>{_text(head)}</th>\n' for at, head in enumerate(heads))
    lines = []
    for row, share in zip(block.rows, block.bars or (None,) * len(block.rows), strict=True):
        cells = []
        for at, text in enumerate(row):
            tag, scope = ("th", ' scope="row"') if block.row_heads and at == 0 else ("td", "")
            bar = _bar(share) if at == len(row) - 1 else ""
            cells.append(f"<{tag}{scope}{_number(at, block)}>{_text(text)}{bar}</{tag}>\n")
        if block.tick_head:
            cells.append(f"<td>{_box('Empty box to tick')}</td>\n")
        lines.append(f"<tr>\n{''.join(cells)}</tr>\n")
    caption = f"<caption>{_text(block.caption)}</caption>\n" if block.caption else ""
    opened = '<table class="roomy">' if block.roomy else "<table>"
    return f"{opened}\n{caption}<thead>\n<tr>\n{top}</tr>\n</thead>\n<tbody>\n{''.join(lines)}</tbody>\n</table>\n"


def _bar(share: float | None) -> str:
    """Return a share as a bar that says nothing of its own: the words before it say the same."""
    if share is None:
        return ""
    dark = f'<rect width="{round(100 * share, 1):g}" height="6" fill="currentColor"/>'
    frame = '<rect x="0.25" y="0.25" width="99.5" height="5.5" fill="none" stroke="currentColor" stroke-width="0.5"/>'
    return f'<svg class="bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">{dark}{frame}</svg>'


def _number(at: int, block: model.Table) -> str:
    return ' class="number"' if at in block.numbers else ""


def _box(name: str = "") -> str:
    spoken = f' role="img" aria-label="{name}"' if name else ' aria-hidden="true"'
    return f'<span class="box"{spoken}></span>'


def _write_line(block: model.WriteLine) -> str:
    blanks = '<span class="blank"></span>' * block.lines
    return f"<p><strong>{_text(block.label)}</strong>{blanks}</p>\n"


def _checkboxes(block: model.Checkboxes) -> str:
    asked = _text(block.label) if block.inline else f"<strong>{_text(block.label)}</strong>"
    label = f"<p>{asked}</p>\n" if block.label else ""
    items = "".join(f"<li>{_box()}{_text(option)}</li>\n" for option in block.options)
    kind = "choices inline" if block.inline else "choices"
    return f'<div class="asked">\n{label}<ul class="{kind}">\n{items}</ul>\n</div>\n'


def _panel(block: model.Panel) -> str:
    mark = f'<p class="mark">{_text(block.mark)}</p>\n' if block.mark else ""
    facts = "".join(f"<dt>{_text(label)}</dt>\n<dd>{_text(value)}</dd>\n" for label, value in block.facts)
    return (
        f'<section class="panel">\n<h3 class="auto">{_text(block.title)}</h3>\n{mark}<dl>\n{facts}</dl>\n</section>\n'
    )


def _labels(block: model.Labels) -> str:
    items = "".join(f"<li>{_text(text)}</li>\n" for text in block.texts)
    return f'<ul class="labels">\n{items}</ul>\n'


def _card(block: model.Card, document: model.Document) -> str:
    inside = "".join(_block(part, document) for part in block.blocks)
    head = f'<h3>{_text(block.title)}</h3>\n<p class="code">{_text(block.code)}</p>\n'
    return f'<section class="card">\n{head}{inside}</section>\n'


def _code(block: model.QRCode) -> str:
    rows = qr_matrix(block.data)
    side = len(rows) + 8
    dark = "".join(f"M{x + 4} {y + 4}h1v1h-1z" for y, row in enumerate(rows) for x, square in enumerate(row) if square)
    picture = f'<path d="{dark}" fill="#000000"/>'
    size = f'viewBox="0 0 {side} {side}" shape-rendering="crispEdges"'
    return f'<svg class="code-square" role="img" aria-label="{_quoted(block.alt)}" {size}>{picture}</svg>\n'
