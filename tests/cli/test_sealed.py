"""Sealed notes from the command line: sealed, listed, carried, opened with the recovery code, removed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Command
from tests.workspaces import template


def test_a_note_is_sealed_carried_opened_with_the_recovery_code_and_removed(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    where = ("--workspace", workspace)
    made = engage("sealed", "add", "--words", "He is afraid to go home", "--by", "Amina", *where, "--json")
    assert made.code == 0, made.err
    listed = engage("sealed", "list", *where)
    assert "safeguarding" in listed.out
    assert "afraid" not in listed.out
    carried = engage("sealed", "carry", made.document["id"], "--out", tmp_path / "stick", *where, "--json")
    file = Path(carried.document["file"])
    assert b"afraid" not in file.read_bytes()
    read = engage("sealed", "open", file, "--recovery-code", template().recovery_code, "--json")
    assert (read.document["words"], read.document["written_by"]) == ("He is afraid to go home", "Amina")
    assert engage("sealed", "remove", made.document["id"], *where).code == 0
    assert engage("sealed", "list", *where).out.strip() == "There is no sealed note on this laptop."


def test_what_is_no_sealed_note_and_a_note_that_is_not_there_are_refused_in_one_sentence(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.age"
    other.write_bytes(b"not sealed")
    code = template().recovery_code
    for ran in (
        engage("sealed", "open", other, "--recovery-code", code),
        engage("sealed", "carry", "12345678", "--out", tmp_path, "--workspace", workspace),
        engage("sealed", "add", "--workspace", workspace),
    ):
        assert ran.code == 1
        assert len(ran.err.strip().splitlines()) == 1
        assert "Traceback" not in ran.err
