"""Reading a table that somebody else made: its characters, its columns, its limits, and files that are no table."""

from __future__ import annotations

import os
import random
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import import_files, import_limits
from engage_desktop.operations.import_files import ONE_COLUMN, Reading, detect_delimiter, detect_encoding
from engage_desktop.operations.import_limits import FileNotAccepted
from engage_desktop.operations.importing import import_comments, look
from engage_desktop.store.store import Store
from tests.operations.surveys import ROWS, as_csv, file, survey_session, texts
from tests.workspaces import NOW


@pytest.fixture
def session(store: Store) -> str:
    return survey_session(store)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows, Western European"),
    ],
)
def test_characters_and_delimiter_are_found_out(
    store: Store, session: str, tmp_path: Path, delimiter: str, encoding: str, name: str
) -> None:
    rows = [row for row in ROWS if "👍" not in row]
    path = file(tmp_path, as_csv(rows, delimiter).encode(encoding))
    preview = look(path)
    assert (preview.encoding, preview.delimiter) == (name, import_files.DELIMITERS[delimiter])
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert report.added == 5
    assert texts(store, session)[-1] == "Naïve café, 5 £"


@pytest.mark.parametrize(
    ("sample", "delimiter"),
    [
        ("comment\nGood, kind, and quick\nSlow\nCold; noisy, and far\n", ONE_COLUMN),
        ("id;comment\n1;Good, kind, and quick\n2;Slow\n", ";"),
        ("id,comment\n1,Good; kind; and quick\n2,Slow\n", ","),
        ('id,comment\n1,"Good | kind\n| and quick"\n2,Slow\n', ","),
        ("comment\n", ONE_COLUMN),
        ("", ONE_COLUMN),
        ("a,b,c\n1,2,3\n1,2\n1,2,3\n1,2,3,4\n1,2,3\n", ","),
    ],
)
def test_commas_in_what_people_say_are_not_taken_for_columns(sample: str, delimiter: str) -> None:
    assert detect_delimiter(sample, whole=True) == delimiter


def test_a_few_damaged_characters_do_not_turn_the_whole_file_into_another_alphabet(
    store: Store, session: str, tmp_path: Path
) -> None:
    good = "comment\n" + "Café naïve\n" * 30
    path = file(tmp_path, good.encode() + b"Broken \xff here\nLast one\n")
    assert detect_encoding(path.read_bytes()) == "utf-8"
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert (report.added, [(row.row, row.code) for row in report.refused]) == (31, [(32, "damaged")])


def test_a_first_line_that_names_the_delimiter_is_followed_and_not_counted(tmp_path: Path) -> None:
    preview = look(file(tmp_path, "sep=|\nid|comment\n1|Good, kind\n"))
    assert (preview.delimiter, preview.columns, preview.rows) == (
        "upright line",
        ("id", "comment"),
        ((2, ("1", "Good, kind")),),
    )


def test_another_reading_may_be_asked_for(tmp_path: Path) -> None:
    path = file(tmp_path, "a;b\n1;café\n".encode("cp1252"))
    assert look(path, reading=Reading(encoding="cp1252", delimiter=",")).columns == ("a;b",)
    with pytest.raises(FileNotAccepted):
        look(path, reading=Reading(encoding="klingon"))


def test_columns_without_a_name_or_with_the_same_name_can_be_told_apart(tmp_path: Path) -> None:
    preview = look(file(tmp_path, "comment,,comment\nA,B,C\n"))
    assert preview.columns == ("comment", "Column 2", "comment (column 3)")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "older or locked"),
        (b"%PDF-1.7\n", "older or locked"),
        (b"PK\x03\x04" + b"x" * 100, "cannot be read"),
        (bytes(range(256)) * 40 + b"\x00\x01\x00\x02" * 4_000, "nothing was read"),
        (b'id,comment\n1,"never closed\n' + b"x" * 140_000, "never closed"),
        (b'id,comment\n1,"Good"\n2,' + b"x" * 140_000 + b"\n", "After row 2 a cell is longer than 131,072"),
        (b'id,comment\n1,"' + b"x" * 140_000 + b'"\n', "After row 1 a cell is longer than 131,072"),
        (b"a" + b"," * 600 + b"\n", "columns"),
        (random.Random(4).randbytes(2_000), "no text"),
        (b"\x89PNG\r\n\x1a\n" + random.Random(5).randbytes(80_000), "no text"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_what_to_do(
    store: Store, session: str, tmp_path: Path, content: bytes, said: str
) -> None:
    before = store.last_seq
    with pytest.raises(Refusal, match=said):
        import_comments(store, now=NOW, session=session, path=file(tmp_path, content), comment_column="comment")
    assert store.last_seq == before


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotAccepted):
        look(tmp_path / "gone.csv")


def test_what_never_ends_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (Path("/dev/zero"), tmp_path / "pipe.csv", tmp_path):
        with pytest.raises(FileNotAccepted, match="not a file but a folder or a device"):
            look(path)


def test_limits_of_size_and_rows_are_kept(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as opened:
        opened.truncate(import_limits.MOST_BYTES + 1)
    with pytest.raises(FileNotAccepted, match="50 MB"):
        look(large)
    path = file(tmp_path, "comment\n" + "a\n" * (import_limits.MOST_ROWS + 1))
    with pytest.raises(FileNotAccepted, match="200,000 rows"):
        look(path)


# Workbooks


def workbook(tmp_path: Path, rows: list[list[object]], name: str = "survey.xlsx") -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Answers"
    for row in rows:
        sheet.append(row)
    book.create_sheet("Notes").append(["Nothing here"])
    hidden = book.create_sheet("Names")
    hidden.sheet_state = "hidden"
    path = tmp_path / name
    book.save(path)
    return path


def test_a_workbook_comes_in_like_a_csv(store: Store, session: str, tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        [["id", "comment", "question"], [1, "Good", "Q1"], [2, None, "Q1"], [], [3, 4.0, "Q2"], [4, "N/A", "Q2"]],
    )
    preview = look(path)
    assert (preview.sheet, preview.sheets, preview.encoding) == ("Answers", ("Answers", "Notes"), "")
    assert preview.row_count == 4
    report = import_comments(
        store, now=NOW, session=session, path=path, comment_column="comment", question_column="question"
    )
    assert texts(store, session) == ["Good", "4"]
    assert [(row.row, row.code) for row in report.refused] == [(3, "empty"), (6, "no-answer")]
    assert look(path, reading=Reading(sheet="Notes")).columns == ("Nothing here",)
    with pytest.raises(FileNotAccepted, match="no sheet"):
        look(path, reading=Reading(sheet="Names"))


def test_a_formula_is_never_worked_out_and_its_row_says_what_to_do(store: Store, session: str, tmp_path: Path) -> None:
    path = workbook(tmp_path, [["question", "comment"], ["=Q1", "Good"], ["Q2", "=1+1"], ["Q2", None]])
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert texts(store, session) == ["Good"]
    assert [(row.row, row.code) for row in report.refused] == [(3, "formula"), (4, "empty")]
    assert "save it, choose it again" in report.refused[0].reason


def test_a_formula_whose_value_the_file_holds_comes_in_as_its_value(store: Store, session: str, tmp_path: Path) -> None:
    path = workbook(tmp_path, [["comment"], ["=1+1"]])
    saved = tmp_path / "saved.xlsx"
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(saved, "w") as written:
        for part in packed.infolist():
            held = packed.read(part)
            written.writestr(part.filename, held.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>"))
    import_comments(store, now=NOW, session=session, path=saved, comment_column="comment")
    assert texts(store, session) == ["2"]


def test_a_workbook_that_unpacks_to_far_more_than_it_is_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["comment"], ["Good"]])
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as written:
        for part in packed.infolist():
            data = packed.read(part)
            if part.filename.endswith("sheet1.xml"):
                data = data.replace(b"<sheetData>", b"<sheetData>" + b" " * 20_000_000)
            written.writestr(part.filename, data)
    with pytest.raises(FileNotAccepted, match="unpack"):
        look(bomb)


def test_a_workbook_that_defines_entities_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["comment"], ["Good"]])
    hostile = tmp_path / "hostile.xlsx"
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(hostile, "w", zipfile.ZIP_DEFLATED) as written:
        for part in packed.infolist():
            data = packed.read(part)
            if part.filename.endswith("sheet1.xml"):
                data = b'<!DOCTYPE a [<!ENTITY b "bb">]>' + data
            written.writestr(part.filename, data)
    with pytest.raises(FileNotAccepted, match="cannot be read"):
        look(hostile)


def test_a_workbook_cut_short_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["comment"], *([f"Comment {number}"] for number in range(500))])
    whole = path.read_bytes()
    for length in range(10, len(whole), 401):
        with pytest.raises(Refusal):
            look(file(tmp_path, whole[:length], "cut.xlsx"))
