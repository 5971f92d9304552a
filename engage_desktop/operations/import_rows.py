"""What a row of an imported table may be: a comment, or refused with its reason. Nothing is written here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from engage_desktop.domain.refusals import TextNotAccepted
from engage_desktop.domain.texts import clean, fold
from engage_desktop.operations.import_limits import LONGEST_CELL

MOST_LINES = 200
LONGEST_QUESTION = 400
_NO_ANSWER = frozenset({"na", "n/a", "n.a", "n.a.", "n\\a", "#n/a", "null", "not applicable"})
_LETTER = re.compile(r"[^\W_]")
_FORMULA = ("=", "+", "-", "@", "|", "%", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that was not taken in. row: its number as a spreadsheet shows it; reason: a sentence without its words."""

    row: int
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row that can be taken in: its comment and its question, cleaned. question is empty where it has none."""

    row: int
    text: str
    question: str


def read_row(row: int, comment: str, question: str) -> Line | RefusedRow:
    """Return what one row gives. "Nothing." and "No" are comments; an empty cell and "N/A" are not."""
    if comment.isascii() and comment.isprintable():
        text = comment.strip()
    else:
        try:
            text = clean(comment, limit=10**9)
        except TextNotAccepted:
            return RefusedRow(row, "character", "It holds a character that cannot be stored.")
    if not text:
        return RefusedRow(row, "empty", "The comment is empty." if not comment else "There are only spaces.")
    if len(text) > LONGEST_CELL:
        return RefusedRow(row, "long", f"It has {len(text):,} characters; at most {LONGEST_CELL:,} fit in one comment.")
    if len(text) <= 16 and fold(text) in _NO_ANSWER:
        return RefusedRow(row, "no-answer", "It says that there is no answer (N/A).")
    if not _LETTER.search(text) and all(character < "\u2190" for character in text):
        return RefusedRow(row, "marks", "There are only punctuation marks.")
    if text.count("\n") > MOST_LINES:
        return RefusedRow(row, "lines", f"It runs over {text.count(chr(10)):,} lines: a quotation mark may be missing.")
    if "\ufffd" in text:
        return RefusedRow(row, "damaged", "A character in it is damaged in the file, so the words would not be exact.")
    return _with_question(row, text, question)


def _with_question(row: int, text: str, question: str) -> Line | RefusedRow:
    try:
        asked = _asked(question)
    except TextNotAccepted:
        return RefusedRow(row, "question", "Its question holds a character that cannot be stored.")
    if len(asked) > LONGEST_QUESTION:
        return RefusedRow(row, "question", f"Its question is longer than {LONGEST_QUESTION} characters.")
    return Line(row, text, asked)


@lru_cache(maxsize=64)
def _asked(question: str) -> str:
    return " ".join(clean(question, limit=10**9).split())


def safe_cell(text: str) -> str:
    """Return a text as a cell of CSV that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
