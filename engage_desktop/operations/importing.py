"""What a person can do with a table of comments from elsewhere: look at it, and take it into a session as one act."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.domain.comments import COMMENT_KINDS, OWN_WORDS, Batch, CommentNotPossible
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED
from engage_desktop.domain.texts import fold
from engage_desktop.operations.comments import write_batch
from engage_desktop.operations.import_files import AS_FOUND, DELIMITERS, ENCODINGS, Reading, Record, Table, open_table
from engage_desktop.operations.import_limits import LONGEST_CELL, MOST_BYTES, MOST_COLUMNS, MOST_QUESTIONS, MOST_ROWS
from engage_desktop.operations.import_rows import Line, RefusedRow, read_row, safe_cell
from engage_desktop.operations.spreadsheets import Formula
from engage_desktop.store.gateway import Act, Before
from engage_desktop.store.store import Store

Progress = Callable[[int, int], None]
LIMITS = {"bytes": MOST_BYTES, "rows": MOST_ROWS, "characters": LONGEST_CELL, "columns": MOST_COLUMNS}
SHOWN_ROWS = 20
_STEP = 500
_FORMULA_WITHOUT_VALUE = (
    "The cell holds a formula without its value. Open the file in a spreadsheet program, save it, choose it again."
)
_COMMENT_NAMES = ("comment", "feedback", "response", "answer", "what was said", "words", "sylw", "free text")
_QUESTION_NAMES = ("question", "cwestiwn", "prompt", "topic")


class ImportNotPossible(Refusal):
    """A table cannot be taken in as asked."""

    code = "IMPORT"


class ImportedBefore(Refusal):
    """The very same file was taken into this session already."""

    code = "IMPORTED-BEFORE"


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a file, before anything is written. rows: the first SHOWN_ROWS, each with the number a spreadsheet shows.

    encoding and delimiter are words for people, empty for a workbook; row_count leaves out the row of names.
    """

    name: str
    sha256: str
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    row_count: int
    limits: Mapping[str, int]

    @property
    def comment_column(self) -> str:
        """The column that most looks like the one with comments: by its name, or by having the longest texts."""
        return _named_like(self.columns, _COMMENT_NAMES) or max(self.columns, key=self._length_of)

    @property
    def question_column(self) -> str:
        """The column that by its name holds questions, or empty text."""
        return _named_like(self.columns, _QUESTION_NAMES)

    def _length_of(self, column: str) -> int:
        place = self.columns.index(column)
        return sum(len(cells[place]) for _, cells in self.rows)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. by_question: comments under each question's text, "" for none. done: what undo takes back."""

    added: int
    refused: tuple[RefusedRow, ...]
    by_question: Mapping[str, int]
    batch: str = ""
    was_cancelled: bool = False
    done: tuple[Before, ...] = ()

    def refused_as_csv(self) -> str:
        """Return the refused rows as a small table that a spreadsheet program opens."""
        written = io.StringIO(newline="")
        writer = csv.writer(written)
        writer.writerow(["Row", "Why it was not added"])
        writer.writerows([refused.row, safe_cell(refused.reason)] for refused in self.refused)
        return written.getvalue()


def look(path: Path, *, reading: Reading = AS_FOUND) -> Preview:
    """Read a file and write nothing: its columns, its first rows and how many there are. Raises FileNotAccepted."""
    table = open_table(path, reading)
    columns, records = _headed(table)
    rows: list[tuple[int, tuple[str, ...]]] = []
    count = 0
    for number, cells in records:
        if count < SHOWN_ROWS:
            rows.append((number, tuple(cells[place] if place < len(cells) else "" for place in range(len(columns)))))
        count += 1
    return Preview(
        name=path.name,
        sha256=table.sha256,
        encoding=ENCODINGS.get(table.encoding, table.encoding),
        delimiter="" if table.sheet else DELIMITERS.get(table.delimiter, "one column"),
        sheet=table.sheet,
        sheets=table.sheets,
        columns=columns,
        rows=tuple(rows),
        row_count=count,
        limits=LIMITS,
    )


@dataclass(frozen=True, slots=True)
class Considered:
    """A file that was looked at, and its latest import whose comments are still here, if there was one."""

    preview: Preview
    earlier: Batch | None


def consider(
    store: Store,
    *,
    now: datetime,
    path: Path,
    reading: Reading = AS_FOUND,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Considered:
    """Look at a file and at whether it was imported before; nothing is written. In the shape of long work."""
    preview = look(path, reading=reading)
    return Considered(preview, store.comments.earlier_import(preview.sha256))


def import_comments(
    store: Store,
    *,
    now: datetime,
    session: str,
    path: Path,
    comment_column: str,
    question_column: str | None = None,
    kind: str = OWN_WORDS,
    again: bool = False,
    reading: Reading = AS_FOUND,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Take the comments of a table into a session, all in one act, and return what was added and what was refused.

    Only the mapped columns are read. A session that is planned or open takes them. again: the person knows that the very
    same file and column is in this session already. Raises FileNotAccepted, ImportNotPossible, ImportedBefore,
    CommentNotPossible; nothing is written then, nor after Cancel, nor where no row holds a comment.
    """
    if store.sessions.get(session).state == CLOSED:
        raise ImportNotPossible(
            "This session is closed, so nothing was added. Reopen it with a reason, then import the file again."
        )
    if kind not in COMMENT_KINDS:
        raise CommentNotPossible(f"“{kind}” is not a kind of comment this program knows. Nothing was added.")
    table = open_table(path, reading)
    label = f"{path.name}: {comment_column}"[:400]
    if not again:
        _refuse_repetition(store.comments.earlier_import(table.sha256), session, label)
    lines, refused = _sort(table, comment_column, question_column)
    asked = _Asked(session, label, kind, table.sha256, tuple(refused))
    return _write(store, now, asked, lines, progress or (lambda _done, _all: None), cancelled or (lambda: False))


@dataclass(frozen=True, slots=True)
class _Asked:
    session: str
    label: str
    kind: str
    sha256: str
    refused: tuple[RefusedRow, ...]


class _Cancelled(Exception):
    """The person pressed Cancel while the act was being written."""


def _write(
    store: Store, now: datetime, asked: _Asked, lines: Sequence[Line], progress: Progress, cancelled: Callable[[], bool]
) -> ImportReport:
    if not lines:
        return ImportReport(0, asked.refused, {})
    batch = ids.new_fact(now)
    try:
        with store.act(now=now) as act:
            questions = _questions(store, act, asked.session, lines, now)
            write_batch(
                act,
                batch,
                session=asked.session,
                source="import",
                label=asked.label,
                rows=len(lines),
                refused=len(asked.refused),
                sha256=asked.sha256,
            )
            act.append_many("comment.heard", _facts(asked, batch, lines, questions, now, progress, cancelled))
    except _Cancelled:
        return ImportReport(0, asked.refused, {}, was_cancelled=True)
    counts = Counter(line.question for line in lines)
    return ImportReport(len(lines), asked.refused, dict(counts), batch, done=store.last_act)


def _facts(
    asked: _Asked,
    batch: str,
    lines: Sequence[Line],
    questions: Mapping[str, str | None],
    now: datetime,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    same: dict[str, Any] = {
        "session": asked.session,
        "kind": asked.kind,
        "source": "import",
        "person": None,
        "table": "",
        "language": "",
        "batch": batch,
        "reason": "",
        "supersedes": [],
    }
    for count, line in enumerate(lines):
        if count % _STEP == 0:
            progress(count, len(lines))
            if cancelled():
                raise _Cancelled
        comment = ids.new_fact(now)
        yield comment, {**same, "question": questions[line.question], "text": line.text, "root": comment}
    progress(len(lines), len(lines))


def _refuse_repetition(earlier: Batch | None, session: str, label: str) -> None:
    if earlier is not None and earlier.session == session and earlier.label == label:
        raise ImportedBefore(
            "This file was imported into this session before, so nothing was added. If its comments should be here twice, "
            "import it again and say so."
        )


def _sort(table: Table, comment_column: str, question_column: str | None) -> tuple[list[Line], list[RefusedRow]]:
    columns, records = _headed(table)
    comment_place = _place(columns, comment_column, "comment_column")
    question_place = _place(columns, question_column, "question_column") if question_column else -1
    lines: list[Line] = []
    refused: list[RefusedRow] = []
    for number, cells in records:
        if comment_place >= len(cells):
            refused.append(RefusedRow(number, "empty", "The comment is empty."))
            continue
        if isinstance(cells[comment_place], Formula):
            refused.append(RefusedRow(number, "formula", _FORMULA_WITHOUT_VALUE))
            continue
        question = cells[question_place] if 0 <= question_place < len(cells) else ""
        found = read_row(number, cells[comment_place], question)
        if isinstance(found, Line):
            lines.append(found)
        else:
            refused.append(found)
    return lines, refused


def _headed(table: Table) -> tuple[tuple[str, ...], Iterator[Record]]:
    """Return the names of the columns, each of them once, and the rows below."""
    records = table.records()
    first = next(records, None)
    if first is None:
        raise ImportNotPossible("This file has no rows, so nothing was read. Choose another file.")
    names: list[str] = []
    for place, cell in enumerate(first[1]):
        name = " ".join(cell.replace("\x00", " ").split())[:100] or f"Column {place + 1}"
        names.append(name if name not in names else f"{name} (column {place + 1})")
    return tuple(names), records


def _place(columns: tuple[str, ...], name: str, field: str) -> int:
    wanted = fold(name)
    exact = [place for place, column in enumerate(columns) if column == name]
    alike = [place for place, column in enumerate(columns) if fold(column) == wanted]
    if not (exact or alike):
        raise ImportNotPossible(
            f"This file has no column “{name}”, so nothing was added. Its columns are: {', '.join(columns[:20])}.",
            field=field,
        )
    return (exact or alike)[0]


def _questions(store: Store, act: Act, session: str, lines: Sequence[Line], now: datetime) -> dict[str, str | None]:
    """Return the id of each question asked in the file; those the session does not have yet are added to it."""
    held = store.sessions.questions(session)
    known = {fold(question.text): question.id for question in held}
    found: dict[str, str | None] = {"": None}
    position = max((question.position for question in held), default=0)
    for asked in dict.fromkeys(line.question for line in lines if line.question):
        if fold(asked) not in known:
            if len(known) >= MOST_QUESTIONS:
                raise ImportNotPossible(
                    f"The session would have more than {MOST_QUESTIONS} questions, so nothing was added. "
                    "Check that you chose the column that holds the question.",
                    field="question_column",
                )
            position += 1
            known[fold(asked)] = question = ids.new_fact(now)
            act.set("question.set", question, session=session, position=position, text=asked, removed=0)
        found[asked] = known[fold(asked)]
    return found


def _named_like(columns: Sequence[str], names: Sequence[str]) -> str:
    for name in names:
        for column in columns:
            if name in fold(column):
                return column
    return ""
