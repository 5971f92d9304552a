"""Comments from somebody else's table: what comes in, what is refused and why, and that it is all or nothing."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import importing, sessions
from engage_desktop.operations.import_rows import safe_cell
from engage_desktop.operations.importing import ImportedBefore, ImportNotPossible, import_comments, look
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.operations.surveys import ROWS, as_csv, file, survey_session, texts
from tests.workspaces import NOW

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "patient_comments.csv"
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def session(store: Store) -> str:
    return survey_session(store)


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
