"""What commands print: whatever people said, on whatever terminal, and in numbers that read well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command


@pytest.fixture
def heard(engage: Command, workspace: Path, tmp_path: Path) -> Path:
    """A workspace in which somebody said something in Polish, and the table it came from."""
    table = tmp_path / "one.csv"
    table.write_text("comment\nZażółć gęślą\n", encoding="utf-8")
    added = engage(
        *("sessions", "add", "--title", "Zażółć", "--date", "2026-11-21", "--type", "inform"),
        *("--influence", "Little", "--workspace", workspace, "--json"),
    )
    session = added.document["id"]
    done = engage(
        "import-comments", table, "--session", session, "--comment-column", "comment", "--workspace", workspace
    )
    assert done.out.strip() == "1 comment added, 0 rows refused."
    return workspace


def test_a_letter_the_terminal_does_not_know_is_shown_as_its_code(engage: Command, heard: Path) -> None:
    found = engage("search", "zazolc", "--workspace", heard, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (found.code, found.err) == (0, "")
    assert "Za\\u017c" in found.out
    as_json = engage("search", "zazolc", "--workspace", heard, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert json.loads(as_json.out)["comments"][0]["text"] == "Zażółć gęślą"


def test_no_terminal_obeys_what_stands_in_a_file(engage: Command, heard: Path, tmp_path: Path) -> None:
    session = engage("sessions", "list", "--workspace", heard, "--json").document[0]["id"]
    table = tmp_path / "odd.csv"
    table.write_text("comment\n\x1b[2Jgone\x9b2J\n", encoding="utf-8")
    shown = engage(
        *("import-comments", table, "--session", session, "--comment-column", "comment"),
        *("--preview", "--workspace", heard),
    )
    assert shown.code == 0
    assert shown.out.endswith("2: \ufffd[2Jgone\ufffd2J\n")
    table.write_text("\x1b]0;mine\x07,other\nGood,1\n", encoding="utf-8")
    refused = engage("import-comments", table, "--session", session, "--comment-column", "said", "--workspace", heard)
    assert (refused.code, "\ufffd]0;mine\ufffd" in refused.err) == (1, True), refused.err
    assert "\x1b" not in refused.err


def test_a_preview_refuses_a_column_that_is_not_there(engage: Command, heard: Path, tmp_path: Path) -> None:
    session = engage("sessions", "list", "--workspace", heard, "--json").document[0]["id"]
    words = ("import-comments", tmp_path / "one.csv", "--session", session, "--workspace", heard, "--preview")
    shown = engage(*words, "--comment-column", "COMMENT")
    assert (shown.code, shown.out.splitlines()[0]) == (0, "1 row; UTF-8; one column")
    for options in (("--comment-column", "said"), ("--comment-column", "comment", "--question-column", "asked")):
        refused = engage(*words, *options)
        assert (refused.code, "Its columns are: comment." in refused.err) == (1, True), refused.err


@pytest.mark.parametrize("limit", ["0", "-5", "many"])
def test_a_limit_that_shows_nothing_is_wrong_usage(engage: Command, workspace: Path, limit: str) -> None:
    assert engage("search", "bus", "--limit", limit, "--workspace", workspace).code == 2
