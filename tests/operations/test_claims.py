"""Words that say more than the records bear out are told to whoever writes them: decisions, next steps, the debrief."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from engage_desktop.domain.labels import lint_over
from engage_desktop.operations.decisions import record_decision
from engage_desktop.operations.honesty import (
    explained,
    marks_of_answer,
    marks_of_closing,
    marks_of_decision,
    marks_of_plan,
)
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.sessions import edit_session
from engage_desktop.store.store import Store
from tests.operations.answer_story import open_session, say
from tests.workspaces import NOW, RESOURCES


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Everyone said the bus is late", ["Everyone said"]),
        ("everybody who came agreed", ["everybody who came agreed"]),
        ("All of you told us so; the community wants it", ["All of you told", "the community wants"]),
        ("It was decided unanimously", ["unanimously"]),
        (
            "A representative sample, and the room was fully representative",
            ["representative sample", "was fully representative"],
        ),
        ("We have listened. We\u2019ve listened.", ["We have listened", "We\u2019ve listened"]),
        ("Hard-to-reach groups", ["Hard-to-reach"]),
    ],
)
def test_words_that_no_session_bears_out_are_marked_over_any_and_over_none(text: str, words: list[str]) -> None:
    assert [mark.words for mark in lint_over(text, ())] == words
    assert [mark.words for mark in lint_over(text, [("co_production", True), ("inform", True)])] == words


@pytest.mark.parametrize(
    "text",
    [
        "Everyone agrees to let others finish",
        "Everyone came by bus, and everybody is welcome",
        "She was a representative of the patients' group; two representatives came",
        "Listen first. Three of eight people said so.",
        "We will listen to what you heard",
    ],
)
def test_plain_sentences_are_not_marked(text: str) -> None:
    assert lint_over(text, [("engagement", True)]) == ()


def test_nothing_that_the_program_offers_to_print_claims_too_much() -> None:
    def texts(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list):
            for each in value.values() if isinstance(value, dict) else value:
                yield from texts(each)

    held = {path.name: list(texts(json.loads(path.read_text()))) for path in RESOURCES.rglob("*.json")}
    assert sum(map(len, held.values())) > 100
    assert {name: text for name, some in held.items() for text in some if lint_over(text, ())} == {}


def test_a_word_is_marked_once_where_one_of_several_sessions_does_not_bear_it_out() -> None:
    text = "We consulted, and co-designed it"
    assert [mark.words for mark in lint_over(text, [("consultation", True), ("co_design", True)])] == [
        "consulted",
        "co-designed",
    ]
    assert [mark.words for mark in lint_over(text, [("consultation", True)])] == ["co-designed"]


def test_a_decision_is_held_to_its_own_session_and_to_those_whose_answers_it_rests_on(store: Store) -> None:
    listening = open_session(store, involvement_type="engagement")
    said = say(store, listening.id, "The 47 is late")
    response = write_response(store, now=NOW, cites=[said], outcome="doing", said="Late buses", did="We ask")
    parts = {
        "text": "Run the 47 later",
        "decided_by": "The board",
        "decided_with": "board",
        "how": "After we consulted",
    }
    alone = record_decision(store, now=NOW, **parts)
    assert marks_of_decision(store, alone) == ()  # of no session, so no type can belie it
    resting = record_decision(store, now=NOW, responses=[response.id], **parts)
    assert [mark.words for mark in marks_of_decision(store, resting)] == ["consulted"]
    own = record_decision(
        store, now=NOW, session=listening.id, **{**parts, "in_room": "Everyone agreed. Everyone agreed."}
    )
    assert [mark.words for mark in marks_of_decision(store, own)] == ["consulted", "Everyone agreed"]
    plain = record_decision(store, now=NOW, session=listening.id, **{**parts, "how": "A show of hands"})
    assert marks_of_decision(store, plain) == ()


def test_an_answer_that_speaks_for_everybody_is_marked_even_where_it_rests_on_an_option_alone(store: Store) -> None:
    session = open_session(store)
    said = say(store, session.id, "The 47 is late")
    response = write_response(store, now=NOW, cites=[said], outcome="doing", said="Everyone said so", did="We ask")
    assert [mark.words for mark in marks_of_answer(store, response)] == ["Everyone said"]
    assert explained(marks_of_answer(store, response))[0].startswith("“Everyone said”: It speaks for people")


def test_next_steps_and_debrief_are_held_to_the_type_of_their_session(store: Store) -> None:
    session = open_session(store, involvement_type="engagement")
    assert marks_of_closing(store, session.id) == ()
    edit_session(
        store,
        now=NOW,
        session=session.id,
        next_steps="The consultation goes on",
        went_well="Everyone said they liked it",
        went_less_well="It was hot",
        notes_how="Written down word for word",
    )
    found = [(part, mark.words) for part, mark in marks_of_closing(store, session.id)]
    assert found == [("next_steps", "consultation"), ("went_well", "Everyone said")]


def test_the_plan_is_held_to_the_same_words(store: Store) -> None:
    session = open_session(store)
    edit_session(store, now=NOW, session=session.id, planned_use="We have listened, and a representative sample came")
    assert [part for part, _ in marks_of_plan(store, session.id)] == ["planned_use", "planned_use"]
