"""Stories without the window: which there are, whose each is, and what its teller says to its use; and words that claim."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from engage_desktop.operations import attendance, comments, library, sessions, workspaces
from engage_desktop.operations.comments import HowSaid
from engage_desktop.store import opening
from tests.cli.conftest import Command, Ran
from tests.operations.answer_story import open_session
from tests.workspaces import NOW, PASSPHRASE, WHOLE_PLAN, fresh_workspace


@dataclass
class Told:
    """A workspace with a session, a story of badge 1 and one that is nobody's."""

    workspace: Path
    session: str
    named: str
    nobodys: str
    badge: int


@pytest.fixture
def told(tmp_path: Path) -> Told:
    store = fresh_workspace(tmp_path)
    session = open_session(store).id
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    named = comments.hear(
        store, now=NOW, session=session, typed=f"@{came.badge} It began in March", how=HowSaid(about="story")
    )
    nobodys = comments.hear(store, now=NOW, session=session, typed="I came in May", how=HowSaid(about="story"))
    comments.hear(store, now=NOW, session=session, typed="The loop system hums")
    opening.close_store(store)
    return Told(store.folder, session, named, nobodys, came.badge or 0)


def test_a_teller_is_asked_and_the_answer_is_kept_with_the_words_of_the_question(engage: Command, told: Told) -> None:
    def stories(*words: object) -> Ran:
        return engage("stories", *words, "--workspace", told.workspace)

    listed = stories("list", "--json").document
    assert [(each["id"], each["answer"], each["badge"]) for each in listed] == [
        (told.named, "not_asked", told.badge),
        (told.nobodys, "unnamed", None),
    ]
    shown = stories("consent", told.named)
    assert (shown.code, "It began in March" in shown.out, "“You can use my story.”" in shown.out) == (0, True, True)
    assert stories("list", "--json").document == listed
    yes = stories("consent", told.named, "--yes", "--method", "signed_paper", "--asked-by", "Ann", "--json").document
    assert (yes["answer"], yes["recorded"]) == ("given", True)
    refused = stories("consent", told.nobodys, "--no")
    assert (refused.code, "Say first whose story it is" in refused.err) == (1, True)
    whose = stories("whose", told.nobodys, "--badge", told.badge)
    assert (whose.code, f"badge {told.badge}" in whose.out) == (0, True)
    assert stories("consent", whose.out.split()[0], "--no").out == (
        "Recorded: the yes is taken back, and the story is not used any more.\n"
    )
    assert stories("consent", "nothing", "--yes").code == 1
    assert stories("whose", told.named, "--badge", "0").code == 2


def test_closing_says_which_stories_nobody_was_asked_for_and_which_words_claim_too_much(
    engage: Command, told: Told
) -> None:
    closed = engage(
        *("sessions", "close", told.session, "--worked", "Everyone said they liked it", "--did-not-work", "Heat"),
        *("--workspace", told.workspace),
    )
    assert closed.code == 0
    first, *left = closed.out.splitlines()
    assert first == "The session is closed."
    assert [line.rpartition(": ")[2] for line in left] == [
        f"engage-desktop stories consent {told.named}",
        f"engage-desktop stories whose {told.nobodys}",
    ]
    assert "“Everyone said”: It speaks for people who were not asked." in closed.err


def test_a_closed_session_still_takes_the_answer_of_a_teller(engage: Command, told: Told) -> None:
    nothing = ("--nothing-because", "We have listened", "--workspace", told.workspace, "--json")
    closed = engage("sessions", "close", told.session, *nothing).document
    assert (closed["stories_not_asked"], closed["stories_unnamed"]) == ([told.named], [told.nobodys])
    assert [words.partition(":")[0] for words in closed["words"]] == ["“We have listened”"]
    assert engage("stories", "consent", told.named, "--no", "--workspace", told.workspace).code == 0


def test_a_decision_that_claims_too_much_is_recorded_and_says_so(engage: Command, told: Told) -> None:
    made = engage(
        *("promises", "decide", "--text", "A new loop", "--by", "The board", "--with", "board"),
        *("--how", "We consulted, and everybody agreed", "--session", told.session),
        *("--workspace", told.workspace, "--json"),
    )
    assert made.code == 0
    assert [words.partition(":")[0] for words in made.document["warnings"]] == ["“consulted”", "“everybody agreed”"]
    assert made.err.count("\n") == 2


def test_a_plan_that_claims_too_much_is_kept_and_says_so(engage: Command, told: Told) -> None:
    added = engage(
        *("sessions", "add", "--title", "Buses", "--date", "2026-12-01", "--type", "engagement"),
        *("--purpose", "To co-produce the timetable", "--workspace", told.workspace, "--json"),
    )
    assert (added.code, len(added.document["words"])) == (0, 1)
    assert added.err.startswith("“co-produce”: Co-production is only where partners share the decisions")


def test_the_search_finds_what_was_said_and_what_partners_told_with_where_each_comes_from(
    engage: Command, told: Told, tmp_path: Path
) -> None:
    partner = workspaces.create_workspace(
        tmp_path / "partner", team="Healthwatch", passphrase=PASSPHRASE, now=NOW
    ).store
    lesson = {**WHOLE_PLAN, "title": "Talking about buses", "went_less_well": "The lööp system failed"}
    sessions.add_session(partner, now=NOW, **lesson)
    path = library.make_library(partner, now=NOW, out=tmp_path / "library").path
    opening.close_store(partner)
    before = engage("search", "loop sys", "--workspace", told.workspace, "--json").document
    assert (before["total"], before["libraries_total"], before["libraries"]) == (1, 0, [])
    assert engage("library", "read", path, "--workspace", told.workspace).code == 0
    found = engage("search", "loop sys", "--workspace", told.workspace, "--json").document
    assert (found["total"], found["libraries_total"]) == (1, 1)
    (held,) = found["libraries"]
    assert (held["source"], held["sort"], held["text"]) == ("Healthwatch", "lesson", "The lööp system failed")
    lines = engage("search", "loop", "sys", "--workspace", told.workspace).out.splitlines()
    assert lines[0] == "1 found"
    assert lines[1].startswith("The loop system hums  (")
    assert lines[1].endswith(", 21 November 2026)")
    assert lines[2] == "1 found in partners' insight libraries"
    assert lines[3].startswith("Healthwatch, lesson: ")
    assert "The lööp system failed  (" in lines[3]
    assert engage("search", "oop", "--workspace", told.workspace, "--json").document["libraries"] == []
