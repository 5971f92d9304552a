"""`engage-desktop promises` from outside: answering, telling and deciding without the window, overdue first."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.store import opening
from tests.cli.conftest import Command
from tests.operations.answer_story import agree_to, come, open_session, say
from tests.workspaces import template


@pytest.fixture
def told(workspace: Path) -> tuple[str, list[str]]:
    """A session that promised to feed back long ago, with three comments: its id and theirs."""
    store = opening.open_store(workspace, template().key)
    held = open_session(store, feedback_by="2026-01-31")
    said = [say(store, held.id, words) for words in ("The last bus is at six.", "I pay for a taxi.", "Late buses.")]
    opening.close_store(store)
    return held.id, said


def test_a_promise_is_made_listed_overdue_told_and_decided_on(
    engage: Command, workspace: Path, told: tuple[str, list[str]]
) -> None:
    session, said = told
    at = ("--workspace", workspace, "--json")
    comments = [word for root in said for word in ("--comment", root)]
    themed = engage("promises", "theme", "Evening buses", "--family", "waste", *comments, *at)
    assert (themed.code, themed.document["tagged"]) == (0, 3), themed.err
    waiting = engage("promises", *at).document
    assert [(theme["name"], theme["comments"]) for theme in waiting["unanswered_themes"]] == [("Evening buses", 3)]
    made = engage("promises", "respond", "--theme", themed.document["id"][:13], "--outcome", "cannot", *at)
    assert (made.code, "[ANSWER]" in made.err, "Traceback" in made.err) == (1, True, False)
    made = engage(
        *("promises", "respond", "--theme", themed.document["id"], "--outcome", "cannot", "--owner", "Amina"),
        *("--reason", "The contract runs until May.", *at),
    )
    assert made.document["you_said"] == "3 comments, from 1 person or more, said: Evening buses"
    response = made.document["id"]
    listed = engage("promises", "--session", session, "--overdue", *at).document
    assert [(each["id"], each["state"], each["due"]) for each in listed["promises"]] == [
        (response, "overdue", "2026-01-31")
    ]
    assert {due["code"] for due in listed["due"]} == {"feedback", "response"}
    assert "decisions" not in listed
    decided = engage(
        *("promises", "decide", "--text", "The 53 stays.", "--by", "Board", "--with", "board"),
        *("--interests", "none", "--session", session, "--response", response, *at),
    )
    assert decided.document["comments"] == 3
    telling = engage("promises", "tell", response, "--way", "poster", "--people", 40, *at)
    assert (telling.code, len(telling.document["told"])) == (0, 1), telling.err
    document = engage("promises", *at).document
    assert [(each["state"], each["told"][0]["people"]) for each in document["promises"]] == [("told", 40)]
    assert [(each["comments"], each["interests"]) for each in document["decisions"]] == [(3, "none")]
    assert document["due"] == []


def test_the_list_for_people_says_what_is_overdue_first(
    engage: Command, workspace: Path, told: tuple[str, list[str]]
) -> None:
    _, said = told
    at = ("--workspace", workspace)
    engage("promises", "respond", "--comment", said[0], "--said", "Too early.", "--due", "2999-01-01", *at)
    engage("promises", "respond", "--comment", said[1], "--said", "Too dear.", *at)
    lines = engage("promises", *at).out.splitlines()
    assert lines[0].startswith("OVERDUE")
    assert lines[0].endswith("Still thinking about it. 1 comment, from 1 person, said: Too dear.")
    assert lines[1].startswith("open")
    assert any("tell people what came of it" in line for line in lines)


def test_an_option_in_front_of_the_word_and_an_unknown_way_are_wrong_usage(engage: Command, workspace: Path) -> None:
    for words in (
        ("promises", "--workspace", workspace, "tell", "abcd", "--way", "poster"),
        ("promises", "tell", "abcd", "--way", "pigeon", "--workspace", workspace),
        ("promises", "decide", "--text", "X", "--by", "Y", "--with", "nobody", "--workspace", workspace),
    ):
        ran = engage(*words)
        assert (ran.code, "Traceback" in ran.err) == (2, False), ran.err
    unknown = engage("promises", "tell", "abcd", "--way", "poster", "--workspace", workspace)
    assert (unknown.code, "NOT-FOUND" in unknown.err) == (1, True)


def test_where_nothing_was_promised_it_says_so(engage: Command, workspace: Path) -> None:
    ran = engage("promises", "--workspace", workspace)
    assert (ran.code, ran.out.strip()) == (0, "Nothing was promised here, and nothing is waiting.")


def test_a_day_that_is_over_is_kept_and_said_and_themes_are_listed_with_their_ids(
    engage: Command, workspace: Path, told: tuple[str, list[str]]
) -> None:
    _, said = told
    at = ("--workspace", workspace)
    themed = engage("promises", "theme", "Evening buses", "--comment", said[0], *at, "--json").document["id"]
    assert f"{themed}  Evening buses: no answer yet" in engage("promises", *at).out
    made = engage("promises", "respond", "--theme", themed, "--outcome", "planned", "--due", "2020-01-01", *at)
    assert made.code == 0
    assert "1 January 2020 is over, so this promise is overdue from the start" in made.err
    later = engage("promises", "respond", "--theme", themed, "--due", "2999-01-01", *at, "--json")
    assert (later.code, later.err, later.document["warnings"]) == (0, "", [])
    emptied = engage("promises", "respond", "--response", later.document["id"], "--due", "", *at)
    assert (emptied.code, "cannot be left empty" in emptied.err) == (1, True)


def test_a_note_for_one_hall_or_one_person_leaves_the_others_listed_and_ambiguity_is_wrong_usage(
    engage: Command, workspace: Path, told: tuple[str, list[str]]
) -> None:
    session, said = told
    store = opening.open_store(workspace, template().key)
    hub = open_session(store, title="Community hub", feedback_by="2026-01-15")
    other = say(store, hub.id, "No bus at night.")
    person = come(store, session, "Ruth Jones", address="1 Sea Road").person
    agree_to(store, person, "contact_project", channels="post")
    come(store, session, "Sam")
    opening.close_store(store)
    at = ("--workspace", workspace, "--json")
    made = engage("promises", "respond", "--comment", said[0], "--comment", other, "--said", "Too early.", *at)
    assert made.document["due"] == "2026-01-15"
    plain = engage("promises", "respond", "--response", made.document["id"], "--owner", "Sam", "--workspace", workspace)
    assert "the people of “Community hub” hear by 15 January 2026" in plain.out
    response = made.document["id"]
    vague = engage("promises", "tell", response, "--way", "letter", *at)
    assert vague.code == 2
    assert "Say who was told" in vague.err
    assert f"--session {hub.id}" in vague.err
    assert "Ruth Jones" in vague.err
    both = engage("promises", "tell", response, "--way", "letter", "--everyone", "--person", "Ruth Jones", *at)
    assert both.code == 2
    nobody = engage("promises", "tell", response, "--way", "letter", "--person", "Nobody", *at)
    assert (nobody.code, "Nothing was noted" in nobody.err) == (1, True)
    letter = engage("promises", "tell", response, "--way", "letter", "--person", "ruth jones", *at)
    assert letter.code == 0, letter.err
    assert letter.document["still_to_tell"][response].count("the people of") == 2
    engage("promises", "tell", response, "--way", "sheet", "--session", session, *at)
    [listed] = engage("promises", *at).document["promises"]
    assert (listed["state"], listed["still_to_tell"]) == ("overdue", {"sessions": [hub.id], "people": []})
    assert [(each["to"], each["person"]) for each in listed["told"]] == [("person", person), ("session", None)]
    lines = engage("promises", "--workspace", workspace).out
    assert "Told in part" in lines
    assert "Still to be told: the people of “Community hub”." in lines
    engage("promises", "tell", response, "--way", "sheet", "--session", hub.id, *at)
    assert [each["state"] for each in engage("promises", *at).document["promises"]] == ["told_so_far"]
