"""Decisions: what they need, what they rest on, and what is said of those that nobody's words stand behind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.answers import DONE
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import comments
from engage_desktop.operations.ageing import unanswered_themes
from engage_desktop.operations.decisions import (
    chain,
    decision_report,
    decisions_on,
    decisions_without_comments,
    heard_right,
    no_longer_rest_on,
    record_decision,
    rest_on,
    take_back_decision,
)
from engage_desktop.operations.flags import flag, flagged, risks, unflag
from engage_desktop.operations.impact import impact
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.themes import add_theme, tag, tag_many
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.operations.answer_story import TODAY, come, open_session, say
from tests.workspaces import NOW

LATER = NOW + timedelta(days=1)
DECIDED = {"text": "The 53 runs until eight.", "decided_by": "Transport board", "decided_with": "board"}


@pytest.fixture
def session(store: Store) -> str:
    return open_session(store).id


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ({"text": " "}, "text"),
        ({"decided_by": ""}, "decided_by"),
        ({"decided_with": "nobody"}, "decided_with"),
        ({"on": "2027-01-01"}, "on"),
    ],
)
def test_a_decision_without_its_parts_is_refused_beside_its_field(
    store: Store, parts: dict[str, str], field: str
) -> None:
    with pytest.raises(AnswerNotPossible) as refused:
        record_decision(store, now=NOW, **{**DECIDED, **parts})
    assert refused.value.field == field
    assert store.answers.decisions() == []


def test_a_comment_behind_two_responses_is_counted_once_for_the_decision(store: Store, session: str) -> None:
    root = say(store, session, "Late.")
    staff = say(store, session, "We know.", badge=come(store, session, "Hannah", "staff").badge)
    made = [write_response(store, now=NOW, cites=[root, staff], said=said).id for said in ("Late.", "Too late.")]
    decision = record_decision(store, now=NOW, responses=made, **DECIDED)
    found = chain(store, decision.id, today=TODAY)
    assert (found.comments, found.team, found.is_without_comments) == (1, 1, False)
    assert found.sentence == "1 comment, and 1 comment from staff or partners stand behind this decision."
    assert [held.id for held in decisions_on(store, made[0])] == [decision.id]


def test_a_decision_whose_only_comment_is_taken_out_is_listed_as_without_and_says_the_link_is_broken(
    store: Store, session: str
) -> None:
    root = say(store, session, "Late.")
    response = write_response(store, now=NOW, cites=[root], said="Late.")
    decision = record_decision(store, now=NOW, responses=[response.id], **DECIDED)
    comments.take_out(store, now=NOW, comment=root)
    assert [held.id for held in decisions_without_comments(store)] == [decision.id]
    assert chain(store, decision.id).broken == 1


def test_links_are_added_once_taken_back_and_a_decision_goes_with_its_links(store: Store, session: str) -> None:
    response = write_response(store, now=NOW, cites=[say(store, session, "Late.")], said="Late.")
    decision = record_decision(store, now=NOW, **DECIDED)
    rest_on(store, now=NOW, decision=decision.id, response=response.id)
    before = store.last_seq
    rest_on(store, now=NOW, decision=decision.id, response=response.id)
    assert store.last_seq == before
    no_longer_rest_on(store, now=NOW, decision=decision.id, response=response.id)
    assert decision_report(store)[0].is_without_comments
    undo(store, now=LATER, done=store.last_act)
    assert decision_report(store)[0].comments == 1
    take_back_decision(store, now=LATER, decision=decision.id)
    assert decision_report(store) == ()
    with pytest.raises(NothingHere):
        chain(store, decision.id)


def test_nobody_asked_whether_they_were_heard_right_is_said_as_such(store: Store, session: str) -> None:
    assert heard_right(store, session).sentence == "Nobody was asked whether we heard them right."


def test_a_risk_needs_an_owner_and_a_mark_is_replaced_and_taken_off(store: Store, session: str) -> None:
    root = say(store, session, "The stairs are wet.")
    with pytest.raises(AnswerNotPossible) as refused:
        flag(store, now=NOW, root=root)
    assert refused.value.field == "owner"
    flag(store, now=NOW, root=root, owner="Amina")
    flag(store, now=NOW, root=root, owner="Ben", note="From Monday")
    flag(store, now=NOW, root=root, flag="check")
    assert [(each.flag.owner, each.flag.note) for each in risks(store, session)] == [("Ben", "From Monday")]
    assert len(flagged(store, session=session)) == 2
    unflag(store, now=NOW, root=root)
    assert risks(store, session) == ()
    comments.take_out(store, now=NOW, comment=root)
    assert flagged(store) == ()


def test_themes_without_an_answer_age_from_the_day_they_were_first_spoken_of(store: Store, session: str) -> None:
    earlier = open_session(store, title="Earlier", date="2026-10-22").id
    buses, doors = (add_theme(store, now=NOW, name=name).id for name in ("Buses", "Doors"))
    tag(store, now=NOW, root=say(store, earlier, "Late."), theme=buses)
    tag(store, now=NOW, root=say(store, session, "Late again."), theme=buses)
    door = say(store, session, "Heavy.")
    tag_many(store, now=NOW, roots=[door], theme=doors)
    waiting = unanswered_themes(store, "2026-12-01")
    assert [(each.theme.name, each.since, each.days, each.counts.heard) for each in waiting] == [
        ("Buses", "2026-10-22", 40, 2),
        ("Doors", "2026-11-21", 10, 1),
    ]
    write_response(store, now=NOW, theme=buses)
    write_response(store, now=NOW, cites=[door], said="The door is heavy.")
    assert unanswered_themes(store, "2026-12-01") == ()
    assert unanswered_themes(store, "2026-12-01", session=session) == ()


def test_what_changed_is_listed_with_its_evidence_most_heard_first(store: Store, session: str) -> None:
    one, two, three = (say(store, session, words) for words in ("Dark.", "Late.", "Later."))
    done = {"outcome": DONE, "evidence": "See the hall."}
    write_response(store, now=NOW, cites=[one], said="Dark.", did="A lamp.", difference="People stay.", **done)
    write_response(store, now=NOW, cites=[two, three], said="Late.", did="A later bus.", **done)
    assert [(each.did, each.difference, each.you_said.count) for each in impact(store, today=TODAY)] == [
        ("A later bus.", "", 2),
        ("A lamp.", "People stay.", 1),
    ]
    assert impact(store, today=TODAY, programme="none") == ()
