"""The practice session that lives itself: its pictures show what the program is about, and its records bear them out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.practice_run import run_practice
from engage_desktop.gui.workspace import Workspace
from tests.workspaces import LISTS, NOW, RESOURCES, fresh_workspace


def test_the_pictures_show_a_plan_a_promise_and_assurance_and_the_records_bear_them_out(
    app_look: Callable[..., Look], tmp_path: Path
) -> None:
    app_look()
    workspace = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    made = run_practice(workspace, tmp_path / "out", fonts=RESOURCES / "fonts")
    names = [path.stem.split("-", 1)[1] for path in made.pictures]
    wanted = ["today", "plan", "plan-purpose", "plan-influence", "plan-open", "welcome", "consent", "listen"]
    wanted += ["what-we-heard", "close", "feed-back", "promise", "promises", "assurance", "sharing"]
    assert [name for name in names if name in wanted] == wanted
    assert len({path.read_bytes() for path in made.pictures}) == len(made.pictures), "two pictures are the same"
    (response,) = workspace.store.answers.responses()
    assert (response.outcome, response.session) == ("cannot", made.session)
    assert len(workspace.store.answers.citations(response.id)) > 1
    assert [told.way for told in workspace.store.answers.told_back(response.id)] == ["meeting"]
    assert made.bundle.is_file()
    workspace.close()
