"""P13: the session summary of 5, 50 (long: 500) pages, tagged, against the same flowables in bare Platypus, compressed.

Both compose the flowables and lay out every page; the product also tags, furnishes pages with head and foot lines, mends
the fonts' character maps and compresses. Goals: 1.3 ×, growth exponent 1.1.
"""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime
from functools import partial
from io import BytesIO

import pikepdf
from reportlab import rl_config

from engage_desktop.paths import resources_folder
from engage_desktop.reports.compose import flowables
from engage_desktop.reports.document import Document
from engage_desktop.reports.fonts import FontShelf
from engage_desktop.reports.look import STANDARD
from engage_desktop.reports.pdf import page_template, prepare, render_pdf
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.reports.session_summary import QuestionHeard, SaidQuote, SessionSummary, session_summary
from tests.bench.filled import texts
from tests.bench.measuring import Row, exponent, in_turn, ratio

FONTS = resources_folder() / "fonts"
MADE_AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
_QUOTES = {5: 34, 50: 392, 500: 3_960}
_EACH = 40  # quotes under one question, the most that the product prints


def summary(quotes: int) -> Document:
    """Return the summary of an invented session with so many quotes."""
    said = [SaidQuote(text, "Own words", "A carer", "3 agreed") for text in texts(quotes, seed=9)]
    parts = [said[at : at + _EACH] for at in range(0, quotes, _EACH)]
    heard = tuple(
        QuestionHeard(f"Question {number}: what would help?", f"{len(part)} comments", tuple(part))
        for number, part in enumerate(parts, start=1)
    )
    head = SessionHead(
        organisation="Sefton involvement team",
        title="Getting to the new diagnostic centre",
        date="Saturday 21 November 2026, 10:00 to 12:00",
        place="St Luke’s Hall",
        involvement_type="Consultation",
        involvement_definition="We ask what you think before we decide.",
        influence="Which of three bus routes we ask for.",
    )
    came = (("People of the public", "31"), ("Carers", "12"))
    return session_summary(
        SessionSummary(head=head, purpose="To hear", who_came=came, questions=heard, made_at=MADE_AT)
    )


def product(document: Document) -> float:
    """Return the seconds of the product's PDF."""
    started = time.perf_counter()
    render_pdf(document, fonts=FONTS, made_at=MADE_AT)
    return time.perf_counter() - started


def bare_platypus(document: Document) -> float:
    """Return the seconds of the same flowables drawn by Platypus alone."""
    started = time.perf_counter()
    setting = prepare(document, STANDARD, FontShelf(FONTS, document.language))
    template = page_template(document, setting, BytesIO())
    template.pageCompression = 1
    template.build(flowables(setting, document))
    return time.perf_counter() - started


def pages(document: Document) -> int:
    """Return how many pages the product's PDF has."""
    with pikepdf.open(BytesIO(render_pdf(document, fonts=FONTS, made_at=MADE_AT))) as pdf:
        return len(pdf.pages)


def measure(long: bool) -> list[Row]:
    """Return the rows of P13."""
    rl_config.useA85 = 0  # else the yardstick would also write its streams as text, which the product does not
    rows, grown = [], []
    for wanted in (5, 50, 500) if long else (5, 50):
        document = summary(_QUOTES[wanted])
        pairs = in_turn(partial(product, document), partial(bare_platypus, document))
        count = pages(document)
        rows.append(Row("P13", f"summary of {count} pages, tagged", ratio(pairs), 1.3, samples=f"{len(pairs)} pairs"))
        grown.append((count, statistics.median(ours for ours, _ in pairs)))
    said = f"summary, growth from {grown[-2][0]} to {grown[-1][0]} pages"
    return [*rows, Row("P13", said, exponent(grown[-2], grown[-1]), 1.1, "^", "medians of 5")]
