"""Comments from somebody else's table: what comes in, what is refused and why, and that it is all or nothing."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import import_files, import_limits, importing, sessions
from engage_desktop.operations.import_files import ONE_COLUMN, Reading, detect_delimiter, detect_encoding
from engage_desktop.operations.import_limits import FileNotAccepted
from engage_desktop.operations.import_rows import safe_cell
from engage_desktop.operations.importing import ImportedBefore, ImportNotPossible, import_comments, look
from engage_desktop.operations.undo import undo
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import NOW, fresh_workspace

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "patient_comments.csv"
LATER = NOW + timedelta(minutes=5)
ROWS = [
    ["row", "organisation", "question", "comment", "name"],
    ["0", "Trust A", "What could be better?", "Nothing.", "Alex Archer"],
    ["1", "Trust A", "What could be better?", "Two lines,\nand a “quote” in it", "Bea Bell"],
    ["2", "Trust A", "what could be  better?", "   ", ""],
    ["3", "Trust A", "What went well?", "", ""],
    ["4", "Trust A", "What went well?", "👍", ""],
    ["5", "Trust A", "", "x", ""],
    ["6", "Trust B", "What went well?", "N/A", ""],
    ["7", "Trust B", "What went well?", "No", ""],
    ["8", "Trust B", "What went well?", "...", ""],
    ["9", "Trust B", "What went well?", "Naïve café, 5 £", ""],
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = fresh_workspace(tmp_path)
    yield held
    opening.close_store(held)


@pytest.fixture
def session(store: Store) -> str:
    """An open session that asks one of the file's questions already."""
    made = sessions.add_session(
        store,
        now=NOW,
        title="Survey",
        date="2026-11-21",
        influence="What we mend first",
        involvement_type="engagement",
        questions=["What went WELL?"],
    )
    sessions.open_session(store, now=NOW, session=made.id)
    return made.id


def as_csv(rows: list[list[str]], delimiter: str = ",") -> str:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(rows)
    return written.getvalue()


def file(tmp_path: Path, content: str | bytes, name: str = "survey.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def texts(store: Store, session: str) -> list[str]:
    return [comment.text for comment in reversed(store.comments.of_session(session))]


def test_a_survey_comes_in_with_its_questions_and_each_refused_row_has_its_reason(
    store: Store, session: str, tmp_path: Path
) -> None:
    path = file(tmp_path, as_csv(ROWS))
    report = import_comments(
        store, now=NOW, session=session, path=path, comment_column="comment", question_column="question"
    )
    assert texts(store, session) == [
        *("Nothing.", "Two lines,\nand a “quote” in it", "👍", "x", "No", "Naïve café, 5 £"),
    ]
    assert report.added == 6
    assert [(row.row, row.code) for row in report.refused] == [
        (4, "empty"),
        (5, "empty"),
        (8, "no-answer"),
        (10, "marks"),
    ]
    assert report.by_question == {"What could be better?": 2, "What went well?": 3, "": 1}
    asked = store.sessions.questions(session)
    assert [(question.position, question.text) for question in asked] == [
        (1, "What went WELL?"),
        (2, "What could be better?"),
    ]
    assert store.comments.count_by_question(session) == {asked[0].id: 3, asked[1].id: 2, "": 1}
    assert [batch.label for batch in store.comments.batches(session)] == ["survey.csv: comment"]
    assert store.comments.search("naive cafe").total == 1
    assert {comment.source for comment in store.comments.of_session(session)} == {"import"}


def test_no_column_is_kept_that_was_not_chosen(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, as_csv(ROWS))
    import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    log = "".join(row[0] for row in store.raw().execute("select operation from operations").fetchall())
    assert "Archer" not in log
    assert "Trust A" not in log


def test_an_import_is_undone_as_one_act(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, as_csv(ROWS))
    report = import_comments(
        store, now=NOW, session=session, path=path, comment_column="comment", question_column="question"
    )
    undo(store, now=LATER, done=report.done)
    assert texts(store, session) == []
    assert [question.text for question in store.sessions.questions(session)] == ["What went WELL?"]
    assert store.comments.search("nothing").total == 0
    assert store.comments.earlier_import(look(path).sha256) is None


def test_the_same_file_again_is_asked_about_and_comes_in_only_when_wanted(
    store: Store, session: str, tmp_path: Path
) -> None:
    path = file(tmp_path, as_csv(ROWS))
    import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    before = store.last_seq
    with pytest.raises(ImportedBefore):
        import_comments(store, now=LATER, session=session, path=path, comment_column="comment")
    assert store.last_seq == before
    found = importing.consider(store, now=LATER, path=path)
    assert found.earlier is not None
    assert (found.earlier.session, found.earlier.rows) == (session, 6)
    assert (
        import_comments(store, now=LATER, session=session, path=path, comment_column="comment", again=True).added == 6
    )
    assert len(texts(store, session)) == 12


def test_another_column_of_the_same_file_is_no_repetition(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, as_csv(ROWS))
    import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert import_comments(store, now=NOW, session=session, path=path, comment_column="question").added == 9


def test_a_closed_session_takes_no_import_and_a_planned_one_does(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, as_csv(ROWS))
    planned = sessions.add_session(store, now=NOW, title="Later", date="2026-12-01")
    assert import_comments(store, now=NOW, session=planned.id, path=path, comment_column="comment").added == 6
    sessions.close_session(store, now=NOW, session=session)
    before = store.last_seq
    with pytest.raises(ImportNotPossible):
        import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert store.last_seq == before


def test_cancel_in_the_middle_adds_nothing(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, as_csv([["comment"], *([f"Comment {number}"] for number in range(2_000))]))
    before, seen = store.last_seq, []

    def progress(done: int, count: int) -> None:
        seen.append((done, count))

    report = import_comments(
        store,
        now=NOW,
        session=session,
        path=path,
        comment_column="comment",
        progress=progress,
        cancelled=lambda: len(seen) > 3,
    )
    assert report.was_cancelled
    assert seen[:3] == [(0, 2_000), (500, 2_000), (1_000, 2_000)]
    assert store.last_seq == before
    assert texts(store, session) == []


def test_a_preview_shows_what_there_is_and_writes_nothing(store: Store, tmp_path: Path) -> None:
    path = file(
        tmp_path, as_csv([["n", "Your comment", "Question"], *([str(n), "Words " * 9, "Q1"] for n in range(30))])
    )
    before = store.last_seq
    preview = look(path)
    assert (preview.encoding, preview.delimiter, preview.row_count) == ("UTF-8", "comma", 30)
    assert preview.columns == ("n", "Your comment", "Question")
    assert (preview.comment_column, preview.question_column) == ("Your comment", "Question")
    assert len(preview.rows) == importing.SHOWN_ROWS
    assert preview.rows[0] == (2, ("0", "Words " * 9, "Q1"))
    assert store.last_seq == before


def test_the_column_with_the_longest_texts_is_taken_for_the_comments_where_no_name_tells(tmp_path: Path) -> None:
    path = file(tmp_path, as_csv([["a", "b", "c"], ["1", "A long text about the buses", "x"], ["2", "Another", "y"]]))
    assert look(path).comment_column == "b"
    assert look(path).question_column == ""


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


def test_row_numbers_are_those_that_a_spreadsheet_shows(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, 'id,comment\n1,"Two\nlines\nhere"\n\n2,\n3,N/A\n,\n4,Last\n')
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert [row.row for row in report.refused] == [4, 5]
    assert report.added == 2


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("a\x00b", "character"),
        ("x" * 20_001, "long"),
        ("y\n" * 300, "lines"),
        (" n/A ", "no-answer"),
        ("?!", "marks"),
        ("\t", "empty"),
    ],
)
def test_a_cell_that_cannot_be_a_comment_is_refused_with_its_row(
    store: Store, session: str, tmp_path: Path, cell: str, code: str
) -> None:
    path = file(tmp_path, as_csv([["id", "comment"], ["1", "Good"], ["2", cell], ["3", "Kind"]]))
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert [(row.row, row.code) for row in report.refused] == [(3, code)]
    assert report.added == 2


def test_other_control_characters_become_spaces_as_in_what_is_typed(store: Store, session: str, tmp_path: Path) -> None:
    path = file(tmp_path, "comment\nGood\x0b and\x1f kind\n")
    import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert texts(store, session) == ["Good  and  kind"]


def test_a_file_in_which_no_row_is_a_comment_writes_nothing(store: Store, session: str, tmp_path: Path) -> None:
    before = store.last_seq
    path = file(tmp_path, "id,comment\n1,\n2,N/A\n")
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert (report.added, len(report.refused), report.done) == (0, 2, ())
    assert store.last_seq == before


def test_a_column_that_is_not_there_is_refused_with_the_names_that_are(
    store: Store, session: str, tmp_path: Path
) -> None:
    path = file(tmp_path, as_csv(ROWS))
    with pytest.raises(ImportNotPossible, match="organisation"):
        import_comments(store, now=NOW, session=session, path=path, comment_column="remarks")
    assert import_comments(store, now=NOW, session=session, path=path, comment_column="COMMENT").added == 6


def test_a_column_of_names_taken_for_questions_is_refused(store: Store, session: str, tmp_path: Path) -> None:
    rows = [["who", "comment"], *([f"Person {number}", f"Comment {number}"] for number in range(60))]
    before = store.last_seq
    with pytest.raises(ImportNotPossible, match="50 questions"):
        import_comments(
            store,
            now=NOW,
            session=session,
            path=file(tmp_path, as_csv(rows)),
            comment_column="comment",
            question_column="who",
        )
    assert store.last_seq == before


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
        (b"a" + b"," * 600 + b"\n", "columns"),
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


def test_limits_of_size_and_rows_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_a_formula_is_never_worked_out(store: Store, session: str, tmp_path: Path) -> None:
    path = workbook(tmp_path, [["comment"], ["Good"], ["=1+1"]])
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    assert texts(store, session) == ["Good"]
    assert report.added == 1


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


# The list of what was refused


def test_the_list_of_refused_rows_opens_in_a_spreadsheet_without_formulas(
    store: Store, session: str, tmp_path: Path
) -> None:
    path = file(tmp_path, as_csv(ROWS))
    report = import_comments(store, now=NOW, session=session, path=path, comment_column="comment")
    rows = list(csv.reader(io.StringIO(report.refused_as_csv(), newline="")))
    assert rows[0] == ["Row", "Why it was not added"]
    assert [row[0] for row in rows[1:]] == ["4", "5", "8", "10"]


@pytest.mark.parametrize("text", ["=1+1", "+44", "-2", "@SUM(A1)", "|x", "%x", "\t=1", "  =1", "＝1"])
def test_a_cell_that_we_write_is_no_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"
    assert safe_cell("Words = words") == "Words = words"


@pytest.mark.skipif(not REAL.is_file(), reason="the real comments are not on this machine")
def test_the_real_comments_come_in_are_found_and_counted(store: Store, session: str) -> None:
    report = import_comments(
        store, now=NOW, session=session, path=REAL, comment_column="comment", question_column="question"
    )
    assert report.added + len(report.refused) == 10_334
    assert [row.code for row in report.refused] == ["no-answer"]
    assert sum(report.by_question.values()) == store.comments.count(session) == 10_333
    assert len(report.by_question) == 5
    assert store.comments.search("staff").is_capped
    assert store.comments.search("bingham").total >= 1
