"""`engage-desktop assurance`: both files, the numbers in words and as JSON, and the copy in the log."""

from __future__ import annotations

from pathlib import Path

from engage_desktop.store import opening
from tests.cli.conftest import Command
from tests.workspaces import template


def test_assurance_writes_both_files_and_says_what_has_no_evidence(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    added = engage(
        *("sessions", "add", "--title", "Buses", "--date", "2026-11-21", "--type", "inform"),
        *("--influence", "Little", "--workspace", workspace),
    )
    assert added.code == 0, added.err
    out = tmp_path / "out"
    done = engage("assurance", "--workspace", workspace, "--out", out)
    assert (done.code, done.out.splitlines()[0]) == (0, "2 of 97 promises have evidence.")
    assert sorted(path.suffix for path in out.iterdir()) == [".html", ".pdf"]
    large = engage("assurance", "--workspace", workspace, "--out", out, "--large-print", "--json")
    found = {each["id"]: each["evidence"] for each in large.document["promises"]}
    assert [one["text"] for one in found["004.15"]] == ["What people can change: Little"]
    assert found["000.1"] == []
    store = opening.open_store(workspace, template().key)
    assert {copy.what for copy in store.plans.copies()} == {"assurance"}
    opening.close_store(store)
