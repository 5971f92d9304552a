"""Reading an XLSX workbook that somebody else made, as text, row by row; formulas are never worked out."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from engage_desktop.operations.import_limits import (
    HIGHEST_RATIO,
    MOST_COLUMNS,
    MOST_SHARED,
    MOST_UNPACKED,
    FileNotAccepted,
)

_DAMAGED = (
    *(zipfile.BadZipFile, InvalidFileException, ParseError, zlib.error, EOFError, OSError, KeyError, ValueError),
    *(TypeError, AttributeError, IndexError, NotImplementedError, RecursionError, AssertionError),
)
_MOST_PARTS = 5_000
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_MEGABYTE = 1024 * 1024

warnings.filterwarnings("ignore", module="openpyxl")  # it warns of styles and checks that it drops; only text is read


@dataclass(frozen=True, slots=True)
class Book:
    """One sheet of a workbook, and the names of all sheets that are shown."""

    sheet: str
    sheets: tuple[str, ...]
    records: Callable[[], Iterator[tuple[int, list[str]]]]


class Formula(str):
    """A formula in a cell that holds no value of it: it was never worked out by a spreadsheet program."""

    __slots__ = ()


def open_book(data: bytes, sheet: str = "") -> Book:
    """Open a workbook from its bytes. sheet: its name; without one, the first that is shown. Raises FileNotAccepted."""
    _refuse_bombs(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        shown = tuple(held.title for held in book.worksheets if held.sheet_state == "visible")
        book.close()
    except _DAMAGED as error:
        raise _damaged() from error
    if not shown:
        raise FileNotAccepted("This workbook shows no sheet with cells. Nothing was read. Choose another file.")
    if sheet and sheet not in shown:
        raise FileNotAccepted(
            f"This workbook has no sheet “{sheet}”. Nothing was read. Its sheets are: {', '.join(shown)}."
        )
    chosen = sheet or shown[0]
    return Book(chosen, shown, lambda: _records(data, chosen))


def _records(data: bytes, sheet: str) -> Iterator[tuple[int, list[str]]]:
    try:
        rows = _rows(data, sheet, values=True)
        if _has_formulas(data):
            written = _rows(data, sheet, values=False)
            rows = (_with_formulas(row, as_written) for row, as_written in zip(rows, written, strict=False))
        for number, row in enumerate(rows, start=1):
            yield number, _texts(row)
    except FileNotAccepted:
        raise
    except _DAMAGED as error:
        raise _damaged() from error


def _rows(data: bytes, sheet: str, *, values: bool) -> Iterator[tuple[Any, ...]]:
    """Yield a sheet's cells: formulas as the values that the file holds of them, or as they are written."""
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)
    held: Any = book[sheet]
    held.reset_dimensions()
    yield from held.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True)
    book.close()


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        sheets = [name for name in packed.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        for name in sheets:
            with packed.open(name) as opened:
                end = b""
                while part := opened.read(_MEGABYTE):
                    if _FORMULA.search(end + part):
                        return True
                    end = part[-100:]
        return False


def _with_formulas(row: tuple[Any, ...], written: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(
        Formula(one) if value is None and isinstance(one, str) and one.startswith("=") else value
        for value, one in zip(row, written, strict=False)
    )


def _texts(row: tuple[Any, ...]) -> list[str]:
    cells = [_text(value) for value in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(value: Any) -> str:
    """Return what a cell says as text: 3.0 as "3", a date as ISO, TRUE and FALSE in capitals."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time(0):
        return value.date().isoformat()
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _refuse_bombs(data: bytes) -> None:
    """Refuse a workbook that would unpack to far more than it is, or whose parts define entities of their own."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise _bomb()
            for part in parts:
                ratio = part.file_size / max(part.compress_size, 1)
                if part.file_size > _MEGABYTE and ratio > HIGHEST_RATIO:
                    raise _bomb()
                if part.filename.endswith("sharedStrings.xml") and part.file_size > MOST_SHARED:
                    raise _bomb()
                if part.flag_bits & 1:
                    raise FileNotAccepted(
                        "This workbook is locked with a password. Nothing was read. Save it without one and choose it again."
                    )
                if part.filename.endswith((".xml", ".rels")):
                    with packed.open(part) as opened:
                        if b"<!DOCTYPE" in opened.read(4096).replace(b"\x00", b""):
                            raise _damaged()
    except _DAMAGED as error:
        raise _damaged() from error


def _bomb() -> FileNotAccepted:
    return FileNotAccepted(
        "This workbook would unpack to more than this program reads. Nothing was read. "
        "Save only the sheet with the comments, as CSV or XLSX, and choose that file."
    )


def _damaged() -> FileNotAccepted:
    return FileNotAccepted(
        "This file says that it is a workbook but cannot be read as one. Nothing was read. "
        "Open it in your spreadsheet program, save it anew as XLSX or “CSV UTF-8”, and choose that file."
    )
