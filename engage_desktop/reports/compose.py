"""Turns a document into Platypus flowables and a structure tree, headings kept with what follows. Pages are in `pdf.py`."""

from __future__ import annotations

from reportlab.platypus.doctemplate import CondPageBreak, PageBreak
from reportlab.platypus.flowables import Flowable

from engage_desktop.reports import compose_forms, compose_tables, compose_text
from engage_desktop.reports import document as model
from engage_desktop.reports.rows import Rows
from engage_desktop.reports.setting import Setting


def flowables(setting: Setting, document: model.Document) -> list[Flowable]:
    """Return the whole story. It can also be drawn, without tags, by any Platypus document."""
    story: list[Flowable] = [*compose_text.masthead(setting, document)] if document.has_title else []
    bound: set[int] = set()
    for at, block in enumerate(document.blocks):
        if isinstance(block, model.Heading) or _introduces(document.blocks[max(0, at - 1) : at + 2], block):
            bound.add(len(story))
        story.append(PageBreak() if isinstance(block, model.PageBreak) else _block(setting, block))
    return _kept_together(story, bound, setting.height)


def _block(setting: Setting, block: model.Block) -> Rows:
    match block:
        case model.Heading():
            return compose_text.heading(setting, block)
        case model.Paragraph():
            return compose_text.paragraph(setting, block)
        case model.BulletList():
            return compose_text.bullets(setting, block)
        case model.Quote():
            return compose_text.quote(setting, block)
        case model.KeyFacts():
            return compose_text.facts(setting, block)
        case model.Notice():
            return compose_text.notice(setting, block)
        case model.QRCode():
            return compose_text.code(setting, block)
        case model.Table():
            return compose_tables.table(setting, block)
        case model.WriteLine():
            return compose_forms.write_line(setting, block)
        case model.Checkboxes():
            return compose_forms.checkboxes(setting, block)
        case model.Card():
            return compose_forms.card(setting, block)
        case model.Panel():
            return compose_forms.panel(setting, block)
        case model.Labels():
            return compose_forms.labels(setting, block)
        case _:
            message = f"no such block: {type(block).__name__}"
            raise TypeError(message)


def _introduces(around: tuple[model.Block, ...], block: model.Block) -> bool:
    """Return whether a paragraph leads up to the list or picture after it, or from a heading to a quote."""
    if not isinstance(block, model.Paragraph) or len(around) < 2:
        return False
    before, after = around[0], around[-1]
    return isinstance(after, model.QRCode | model.BulletList) or (
        isinstance(before, model.Heading) and isinstance(after, model.Quote)
    )


def _kept_together(story: list[Flowable], bound: set[int], page_height: float) -> list[Flowable]:
    """Put a conditional page break before each heading, so that at least the beginning of what follows comes with it."""
    needs = [0.0] * (len(story) + 1)
    for at in range(len(story) - 1, -1, -1):
        flowable = story[at]
        if isinstance(flowable, Rows):
            needs[at] = flowable.getSpaceBefore() + flowable.least() + (needs[at + 1] if at in bound else 0.0)
    kept: list[Flowable] = []
    for at, flowable in enumerate(story):
        if at in bound:
            kept.append(CondPageBreak(min(needs[at], page_height - 1)))
        kept.append(flowable)
    return kept
