"""`engage-desktop prints`: everything that fits what is named, each file noted with its hash."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from engage_desktop.domain.comments import GROUP_VIEW
from engage_desktop.operations.planning import write_programme
from engage_desktop.operations.sessions import add_session, edit_session, open_session
from engage_desktop.operations.workspaces import edit_team
from engage_desktop.store import opening
from tests.cli.conftest import Command
from tests.operations.answer_story import say
from tests.workspaces import NOW, WHOLE_PLAN, template


@pytest.fixture
def session(workspace: Path) -> str:
    """A planned session in the workspace of the commands."""
    store = opening.open_store(workspace, template().key)
    planned = add_session(store, now=NOW, questions=["What is hard?"], **WHOLE_PLAN)
    opening.close_store(store)
    return planned.id


def test_prints_of_a_session_are_written_and_noted(
    engage: Command, workspace: Path, session: str, tmp_path: Path
) -> None:
    words = ("prints", "--session", session, "--out", tmp_path / "out", "--only", "agenda", "--only", "contact_letters")
    made = engage(*words, "--json", "--workspace", workspace)
    assert made.code == 0, made.err
    files = [Path(name) for name in made.document["files"]]
    assert len(files) == 6
    assert {path.name.partition("-2026")[0] for path in files} == {"agenda", "contact-letters"}
    assert sum("large" in path.name for path in files) == 2
    store = opening.open_store(workspace, template().key)
    noted = {copy.sha256 for copy in store.plans.copies(session)}
    opening.close_store(store)
    assert {hashlib.sha256(path.read_bytes()).hexdigest() for path in files} <= noted


def test_a_print_that_lacks_its_subject_is_refused_and_an_unknown_one_is_wrong_usage(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    lacking = engage("prints", "--out", tmp_path / "out", "--only", "agenda", "--workspace", workspace)
    assert lacking.code == 1
    assert "Choose the session" in lacking.err
    assert not (tmp_path / "out").exists()
    assert engage("prints", "--out", tmp_path, "--only", "menu", "--workspace", workspace).code == 2


def test_without_a_choice_everything_that_fits_is_printed_and_the_rest_is_said(
    engage: Command, workspace: Path, session: str, tmp_path: Path
) -> None:
    made = engage("prints", "--session", session[:13], "--out", tmp_path / "out", "--json", "--workspace", workspace)
    assert made.code == 0, made.err
    names = {Path(name).name for name in made.document["files"]}
    for code in ("agenda", "paper-pack", "you-said", "board-page", "labels", "review-pack", "stage-report"):
        assert any(name.startswith(code) for name in names), code
    assert not any(name.startswith(("certificate", "programme", "progress")) for name in names)


def test_quotes_chosen_for_a_summary_are_warned_of_where_they_are_all_of_one_sort(
    engage: Command, workspace: Path, session: str, tmp_path: Path
) -> None:
    store = opening.open_store(workspace, template().key)
    open_session(store, now=NOW, session=session, reason="a test")
    for number in range(3):
        say(store, session, f"It does not work {number}", about="concern", kind=GROUP_VIEW)
    pleased = [say(store, session, f"It is kind {number}", about="asset", kind=GROUP_VIEW) for number in range(2)]
    opening.close_store(store)
    words = ("summary", "--session", session, "--out", tmp_path / "out", "--workspace", workspace, "--json")
    made = engage(*words, "--quote", pleased[0], "--quote", pleased[1])
    assert made.code == 0, made.err
    assert "All 2 quotes chosen are “Something to build on”; of all 5 comments, 2 are." in made.err
    assert "It does not work" not in Path(made.document["html"]).read_text("utf-8")
    again = engage(*words, "--leave-quotes")
    assert again.document["warnings"] == []
    assert "It does not work" in Path(again.document["html"]).read_text("utf-8")


def test_what_is_named_and_is_not_there_is_refused_before_anything_is_printed(
    engage: Command, workspace: Path, session: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    for option, what in (("--programme", "programme"), ("--response", "response"), ("--person", "person")):
        ran = engage("prints", "--session", session, option, "nobody", "--out", out, "--workspace", workspace)
        assert (ran.code, f"No {what} has the name “nobody”" in ran.err) == (1, True)
    assert not out.exists()


def test_a_programme_is_found_by_its_name_and_the_poster_says_what_it_leaves_out(
    engage: Command, workspace: Path, session: str, tmp_path: Path
) -> None:
    store = opening.open_store(workspace, template().key)
    programme = write_programme(store, now=NOW, name="New diagnostic centre")
    edit_session(store, now=NOW, session=session, programme=programme)
    add_session(store, now=NOW, title="Half a plan", date="2999-12-02")
    opening.close_store(store)
    at = ("--out", tmp_path / "out", "--workspace", workspace)
    joint = engage("prints", "--programme", "new diagnostic centre", "--only", "programme_report", *at)
    assert joint.code == 0, joint.err
    poster = engage("prints", "--only", "poster", *at)
    assert (poster.code, "leaves out “Half a plan” on 2 December 2999" in poster.err) == (0, True)
    assert "The poster tells nobody how to reach your team" in poster.err
    store = opening.open_store(workspace, template().key)
    edit_team(store, now=NOW, contact="0151 496 0000")
    opening.close_store(store)
    assert "tells nobody" not in engage("prints", "--only", "poster", *at).err
    assert "tells nobody" not in engage("prints", "--session", session, "--only", "agenda", *at).err
