"""Reading a table that somebody else made: limits, characters, what separates its columns. Nothing is written here."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from engage_desktop.operations import spreadsheets
from engage_desktop.operations.import_limits import HIGHEST_ROW, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, FileNotAccepted

Record = tuple[int, list[str]]
"""The number that a spreadsheet shows beside a row, and the row's cells as text."""

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "upright line"}
ONE_COLUMN = "\uffff"  # a character that no text holds
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1252": "Windows, Western European",
}
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ZIP, _OLD_OFFICE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_SAMPLE = 64 * 1024  # characters
_NO_LETTERS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LETTERS_PER_ODD_ONE = 20  # no table that people made comes near this; packed pictures and programs do


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read a file where what was found out by itself is wrong; empty parts are found out."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


AS_FOUND = Reading()


@dataclass(frozen=True, slots=True)
class Table:
    """A table in a file, ready to be read row by row. encoding and delimiter are empty for a spreadsheet."""

    sha256: str
    records: Callable[[], Iterator[Record]]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def open_table(path: Path, reading: Reading = AS_FOUND) -> Table:
    """Find out what kind of table a file holds. Raises FileNotAccepted with what to do."""
    data = _read(path)
    sha256 = hashlib.sha256(data).hexdigest()
    if data.startswith(_ZIP):
        book = spreadsheets.open_book(data, reading.sheet)
        return Table(sha256, lambda: _within_limits(book.records()), sheet=book.sheet, sheets=book.sheets)
    if data.startswith((_OLD_OFFICE, _PDF)):
        raise FileNotAccepted(
            "This file is no CSV or XLSX table: it is an older or locked spreadsheet, or a document. Nothing was read. "
            "Open it in your spreadsheet program, save it as “CSV UTF-8” or XLSX without a password, and choose that file."
        )
    encoding = reading.encoding or detect_encoding(data)
    text = _decode(data, encoding)
    named, text = _named_delimiter(text)
    delimiter = reading.delimiter or named or detect_delimiter(text[:_SAMPLE], whole=len(text) <= _SAMPLE)
    return Table(sha256, lambda: _within_limits(_csv_records(text, delimiter)), encoding, delimiter)


def detect_encoding(data: bytes) -> str:
    """Return which characters a file is written in: by its mark, by its zeros, by whether it is UTF-8; else Windows."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:4096]
    if sample.count(0) * 4 > len(sample):
        return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        damaged = data.decode("utf-8", "replace")
        whole = sum(character > "\x7f" for character in damaged) - damaged.count("\ufffd")
        return "utf-8" if whole > 10 * damaged.count("\ufffd") else "cp1252"
    return "utf-8"


def detect_delimiter(sample: str, *, whole: bool) -> str:
    """Return what separates the columns: what cuts most rows into as many cells as the first; ONE_COLUMN if nothing does.

    whole: the sample is the whole file, so its last row is not cut short.
    """
    best, found = (0.6, 1), ONE_COLUMN
    for delimiter in DELIMITERS:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row]
        except csv.Error:
            continue
        rows = rows[:200] if whole or len(rows) < 3 else rows[:-1][:200]
        widths = Counter(len(row) for row in rows)
        width, times = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        if width > 1 and len(rows[0]) > 1 and (times / len(rows), width) > best:
            best, found = (times / len(rows), width), delimiter
    return found


def _read(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a device or a pipe may never end
            raise FileNotAccepted("This is not a file but a folder or a device. Nothing was read. Choose a file.")
        size = found.st_size
        if size > MOST_BYTES:
            raise FileNotAccepted(
                f"This file has {size / 1024 / 1024:,.0f} MB; at most {MOST_BYTES // 1024 // 1024} MB are read. "
                "Nothing was read. Split it into smaller files."
            )
        data = path.read_bytes()
    except OSError as error:
        raise FileNotAccepted(
            f"The file could not be read ({error.strerror}). Nothing was added. Check that it is there and not open elsewhere."
        ) from error
    if not data.strip():
        raise FileNotAccepted("This file is empty. Nothing was read. Choose another file.")
    return data


def _decode(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding, "replace")
    except LookupError as error:
        raise FileNotAccepted(f"This program does not know the characters “{encoding}”. Nothing was read.") from error
    text = text.removeprefix("\ufeff")
    if len(_NO_LETTERS.findall(text, 0, _SAMPLE)) * _LETTERS_PER_ODD_ONE > len(text[:_SAMPLE]):
        raise FileNotAccepted("This file holds no text, so nothing was read. Choose a CSV or XLSX file.")
    return text


def _named_delimiter(text: str) -> tuple[str, str]:
    """Return what a first line “sep=;” names, and the text without that line, which spreadsheets do not count."""
    first, _, rest = text.partition("\n")
    named = first.strip()
    if named.lower().startswith("sep=") and named[4:] in DELIMITERS:
        return named[4:], rest
    return "", text


def _csv_records(text: str, delimiter: str) -> Iterator[Record]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = lines_read = 0
    try:
        for number, row in enumerate(reader, start=1):
            lines_read = reader.line_num
            yield number, row
    except csv.Error as error:
        lines = islice(io.StringIO(text, newline=""), lines_read, reader.line_num)
        raise _unreadable(number, is_open=sum(line.count('"') for line in lines) % 2 == 1) from error


def _unreadable(number: int, *, is_open: bool) -> FileNotAccepted:
    if is_open:
        return FileNotAccepted(
            f"After row {number} a quotation mark is opened and never closed, so the rows cannot be told apart. "
            "Nothing was added. Mend that row in a spreadsheet program, save it again and choose it again."
        )
    return FileNotAccepted(
        f"After row {number} a cell is longer than {csv.field_size_limit():,} characters. Nothing was added. "
        "Shorten it in a spreadsheet program, save the file again and choose it again."
    )


def _within_limits(records: Iterator[Record]) -> Iterator[Record]:
    """Yield the rows that hold something, and stop the reading where a limit is passed."""
    count = 0
    for number, row in records:
        if number > HIGHEST_ROW:
            raise too_large("This file has more rows than a spreadsheet can hold.")
        if not any(map(str.strip, row)):
            continue
        count += 1
        if len(row) > MOST_COLUMNS:
            raise too_large(f"Row {number} has more than {MOST_COLUMNS} columns, the most that are read.")
        if count > MOST_ROWS + 1:
            raise too_large(f"This file has more than {MOST_ROWS:,} rows, the most that are read at once.")
        yield number, row


def too_large(what: str) -> FileNotAccepted:
    """Return the refusal of a file that passes a limit."""
    return FileNotAccepted(f"{what} Nothing was added. Split the file, or leave out what is not needed.")
