"""Whose voice a comment is, how many people are behind several, and when a promise is kept."""

from __future__ import annotations

import pytest

from engage_desktop.domain.answers import CANNOT, DONE, PLANNED, Response, ToldBack
from engage_desktop.domain.comments import GROUP_VIEW
from engage_desktop.domain.promises import in_order, promise
from engage_desktop.domain.versions import ADDED, REMOVED, SAME, Change, changes, sentences, with_suggestions
from engage_desktop.domain.voices import CARER, PUBLIC, TEAM, Spoken, count, people_behind, voices_of


def spoken(person: str = "", *, agreed: int = 0, kind: str = "own_words") -> tuple[Spoken, str]:
    return Spoken("c", "s", person, kind, agreed), person


@pytest.mark.parametrize(
    ("role", "also", "voices"),
    [
        ("public", "", {PUBLIC}),
        ("carer", "", {CARER}),
        ("carer", "public", {CARER, PUBLIC}),
        ("public", "carer", {CARER, PUBLIC}),
        ("public", "staff", {PUBLIC}),
        ("staff", "carer", {TEAM}),
        ("councillor", "public", {TEAM}),
        ("interpreter", "", {TEAM}),
    ],
)
def test_whoever_comes_for_an_organisation_speaks_for_it_and_carers_in_their_own_right(
    role: str, also: str, voices: set[str]
) -> None:
    assert voices_of(role, also) == voices


def test_somebody_who_is_both_is_seen_in_both_and_counted_once() -> None:
    found = count([voices_of("carer", "public"), voices_of("public"), voices_of("staff")])
    assert (found.public, found.carers, found.team, found.both, found.heard) == (2, 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("comments", "people"),
    [
        ([spoken("a")], (1, False)),
        ([spoken()], (1, False)),
        ([spoken("a"), spoken("a")], (1, False)),
        ([spoken("a"), spoken("b")], (2, False)),
        ([spoken("a"), spoken()], (1, True)),
        ([spoken(), spoken()], (1, True)),
        ([spoken("a", agreed=4)], (5, False)),
        ([spoken("a", agreed=4), spoken("b")], (5, True)),
        ([spoken(kind=GROUP_VIEW)], (1, True)),
        ([], (0, False)),
    ],
)
def test_people_are_counted_as_few_as_they_may_be_and_it_says_where_there_may_be_more(
    comments: list[tuple[Spoken, str]], people: tuple[int, bool]
) -> None:
    assert people_behind(comments) == people


def test_promises_are_listed_overdue_first_and_those_without_a_day_behind_those_with_one() -> None:
    told = [ToldBack("t", response="e", on="2026-01-01")]
    held = [
        promise(Response("d", outcome=DONE, due="2026-01-01"), told, today="2026-02-01"),
        promise(Response("e", outcome=PLANNED, due="2026-01-01"), told, today="2026-02-01"),
        promise(Response("c", outcome=DONE), [], today="2026-02-01"),
        promise(Response("b", outcome=CANNOT, due="2026-02-01"), [], today="2026-02-01"),
        promise(Response("a", outcome=DONE, due="2026-01-31"), [], today="2026-02-01"),
    ]
    assert [(each.response.id, each.state, each.days) for each in in_order(held)] == [
        ("a", "overdue", -1),
        ("b", "open", 0),
        ("c", "open", None),
        ("e", "told_so_far", -31),
        ("d", "told", -31),
    ]


def test_a_text_is_compared_sentence_by_sentence() -> None:
    assert sentences("One. Two!\n- three\n\nFour?") == ["One.", "Two!", "- three", "Four?"]
    assert changes("One. Two. Four.", "One. Three. Four.") == [
        Change(SAME, "One."),
        Change(REMOVED, "Two."),
        Change(ADDED, "Three."),
        Change(SAME, "Four."),
    ]


def test_a_suggestion_that_fits_no_single_change_is_named_apart() -> None:
    found = changes("Same.", "Same. Buses run later now.\nThere is a seat.")
    assert len(found) == 2
    named, others = with_suggestions([*found, Change(ADDED, "The door opens alone.")], {"r": "Something else"})
    assert others == ("r",)
    assert not any(change.suggestions for change in named)
    named, others = with_suggestions(changes("Old.", "New."), {"r": "Something else"})
    assert (others, [change.suggestions for change in named]) == ((), [("r",), ("r",)])
