"""Responses: what they need, what they rest on, where a link is broken, and when people count as told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.domain.answers import CANNOT, CONSIDERING, DONE, PASSED_ON, PLANNED
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import comments, erasure, planning, same_person, themes
from engage_desktop.operations.responses import (
    answered,
    cite,
    comments_behind,
    promises,
    remove_response,
    tell_back,
    uncite,
    uncited,
    untell,
    what_became_of,
    write_response,
    you_said,
)
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.operations.answer_story import TODAY, agree_to, come, open_session, say, take_back
from tests.operations.exchanging import exchanging
from tests.workspaces import NOW

LATER = NOW + timedelta(days=1)


@pytest.fixture
def session(store: Store) -> str:
    return open_session(store).id


def test_you_said_counts_comments_and_people_and_names_staff_apart(store: Store, session: str) -> None:
    joan, tom = come(store, session, "Joan"), come(store, session, "Tom")
    said = [
        say(store, session, "Late.", badge=joan.badge),
        say(store, session, "Late again.", badge=joan.badge),
        say(store, session, "Never came.", badge=tom.badge),
        say(store, session, "Missed it."),
        say(store, session, "We know.", badge=come(store, session, "Hannah", "staff").badge),
    ]
    comments.agree(store, now=NOW, comment=said[0], count=4)
    response = write_response(store, now=NOW, cites=said, said="The 53 is late.")
    found = you_said(store, response.id)
    assert found.sentence == (
        "4 comments, from 5 people or more, said: The 53 is late. (And 1 comment from staff or partners.)"
    )
    assert (found.count, found.team, found.people, found.may_be_more) == (4, 1, 5, True)
    assert [comment.root for comment in found.cited] == said


def test_a_view_that_one_person_holds_stays_listed_as_one(store: Store, session: str) -> None:
    joan = come(store, session, "Joan")
    response = write_response(
        store, now=NOW, cites=[say(store, session, "Too loud.", badge=joan.badge)], said="It is loud."
    )
    found = you_said(store, response.id)
    assert (found.sentence, found.is_one_view) == ("1 comment, from 1 person, said: It is loud.", True)


def test_two_records_of_one_person_are_counted_as_one(store: Store, session: str) -> None:
    one, two = come(store, session, "Siobhan Doyle"), come(store, session, "Shivaun Doyle")
    said = [say(store, session, "Ring me.", badge=each.badge) for each in (one, two)]
    response = write_response(store, now=NOW, cites=said, said="Ring people.")
    assert you_said(store, response.id).people == 2
    same_person.claim(store, now=NOW, person=one.person, other=two.person)
    assert you_said(store, response.id).sentence == "2 comments, from 1 person, said: Ring people."


def test_the_link_is_broken_where_a_comment_is_taken_out_and_mended_where_it_comes_back(
    store: Store, session: str
) -> None:
    said = [say(store, session, "Late."), say(store, session, "Written twice.")]
    response = write_response(store, now=NOW, cites=said, said="Late.")
    comments.take_out(store, now=NOW, comment=said[1])
    taken = store.last_act
    found = you_said(store, response.id)
    assert [(link.root, link.why) for link in found.broken] == [(said[1], "taken_out")]
    assert found.sentence.startswith("1 comment, from 1 person")
    assert found.broken_note == "1 comment that this rested on is gone (it was taken out of the list)."
    undo(store, now=LATER, done=taken)
    assert you_said(store, response.id).broken == ()


def test_a_correction_is_followed_and_breaks_nothing(store: Store, session: str) -> None:
    root = say(store, session, "The 35 is late.")
    response = write_response(store, now=NOW, cites=[root], said="Late.")
    comments.correct(store, now=LATER, comment=root, text="The 53 is late.")
    found = you_said(store, response.id)
    assert (found.broken, [comment.text for comment in found.cited]) == ((), ["The 53 is late."])


def test_the_link_is_broken_where_the_speaker_took_consent_back_in_any_of_their_records(
    store: Store, session: str
) -> None:
    joan, other = come(store, session, "Joan"), come(store, session, "Joan W")
    tom = come(store, session, "Tom")
    agree_to(store, joan.person, "contact_project", "quote_anonymous")
    agree_to(store, tom.person, "quote_anonymous", answer="refused")
    said = [say(store, session, "Late.", badge=joan.badge), say(store, session, "Dark.", badge=tom.badge)]
    response = write_response(store, now=NOW, cites=said, said="Late and dark.")
    assert you_said(store, response.id).broken == ()
    same_person.claim(store, now=NOW, person=joan.person, other=other.person)
    take_back(store, other.person)
    found = you_said(store, response.id)
    assert [(link.root, link.why, link.reason) for link in found.broken] == [
        (said[0], "took_back", "the person took back their consent")
    ]
    assert found.sentence == "1 comment, from 1 person, said: Late and dark."


def test_taking_back_the_wish_to_be_contacted_leaves_the_words_standing(store: Store, session: str) -> None:
    joan = come(store, session, "Joan")
    agree_to(store, joan.person, "contact_project")
    response = write_response(store, now=NOW, cites=[say(store, session, "Late.", badge=joan.badge)], said="Late.")
    take_back(store, joan.person)
    assert you_said(store, response.id).broken == ()


def test_after_an_erasure_the_link_says_so_and_the_words_are_gone_everywhere(tmp_path: Path) -> None:
    with exchanging(tmp_path) as team:
        session = team.session(team.centre)
        joan = come(team.centre, session, "Joan")
        said = say(team.centre, session, "Only Joan says this.", badge=joan.badge)
        response = write_response(team.centre, now=NOW, cites=[said], said="One view.")
        erasure.erase_person(team.centre, now=NOW, person=joan.person, reason="asked")
        found = you_said(team.centre, response.id)
        assert [(link.root, link.why) for link in found.broken] == [(said, "erased")]
        assert (found.count, found.sentence) == (0, "No comment stands behind this any more: One view.")


def test_a_comment_that_only_another_laptop_holds_is_counted_apart_and_never_broken(store: Store, session: str) -> None:
    response = write_response(store, now=NOW, cites=[say(store, session, "Late.")], said="Late.")
    with store.act(now=NOW) as act:
        act.append(
            "response.cites", "0192aaaa-0000-7000-8000-000000000001", {"response": response.id, "root": "far-away"}
        )
    found = you_said(store, response.id)
    assert (found.count, found.elsewhere, found.broken) == (1, 1, ())
    assert found.sentence == "1 comment, from 1 person, said: Late. (And 1 comment heard on another laptop.)"


def test_a_response_to_a_theme_rests_on_what_stood_under_it_and_says_what_came_since(
    store: Store, session: str
) -> None:
    theme = themes.add_theme(store, now=NOW, name="Buses").id
    first = [say(store, session, f"Bus {number}.") for number in range(3)]
    themes.tag_many(store, now=NOW, roots=first, theme=theme)
    response = write_response(store, now=NOW, theme=theme)
    assert (response.said, response.outcome, response.session) == ("Buses", CONSIDERING, session)
    later = say(store, session, "One more bus.")
    themes.tag(store, now=LATER, root=later, theme=theme)
    assert you_said(store, response.id).count == 3
    assert uncited(store, response.id) == (later,)
    assert cite(store, now=LATER, response=response.id, roots=[later, first[0]]) == 1
    assert (you_said(store, response.id).count, uncited(store, response.id)) == (4, ())
    uncite(store, now=LATER, response=response.id, root=first[0])
    assert you_said(store, response.id).count == 3


def test_a_new_response_is_due_when_its_session_promised_to_feed_back(store: Store, session: str) -> None:
    root = say(store, session, "Late.")
    assert write_response(store, now=NOW, cites=[root], said="Late.").due == "2026-12-19"
    assert write_response(store, now=NOW, cites=[root], said="Late.", due="2026-12-01").due == "2026-12-01"


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ({"said": ""}, "said"),
        ({"outcome": "maybe"}, "outcome"),
        ({"outcome": CANNOT}, "reason"),
        ({"outcome": PASSED_ON}, "did"),
        ({"due": "19/12/2026"}, "due"),
    ],
)
def test_what_cannot_be_told_to_anybody_is_refused_beside_its_field_and_nothing_is_kept(
    store: Store, session: str, parts: dict[str, str], field: str
) -> None:
    root = say(store, session, "Late.")
    before = store.last_seq
    with pytest.raises(AnswerNotPossible) as refused:
        write_response(store, now=NOW, cites=[root], **{"said": "Late.", **parts})
    assert (refused.value.field, store.last_seq) == (field, before)


def test_a_response_that_no_comment_stands_behind_is_refused(store: Store, session: str) -> None:
    theme = themes.add_theme(store, now=NOW, name="Empty").id
    with pytest.raises(AnswerNotPossible) as refused:
        write_response(store, now=NOW, theme=theme, said="Nobody said this.")
    assert refused.value.field == "cites"
    with pytest.raises(NothingHere):
        write_response(store, now=NOW, cites=["nowhere"], said="Nobody said this.")
    assert store.answers.responses() == []


def test_an_option_is_answered_also_where_nobody_spoke_to_it_and_it_says_so(store: Store, session: str) -> None:
    option = planning.write_option(store, now=NOW, session=session, text="Route A")
    response = write_response(store, now=NOW, session=session, option=option, said="Route A.", did="We chose route B.")
    assert you_said(store, response.id).sentence == "No comment stands behind this: Route A."
    assert (response.due, response.option) == ("2026-12-19", option)


def test_telling_several_at_once_is_one_act_and_a_day_to_come_is_refused(store: Store, session: str) -> None:
    made = [write_response(store, now=NOW, cites=[say(store, session, each)], said=each).id for each in ("A", "B")]
    with pytest.raises(AnswerNotPossible) as refused:
        tell_back(store, now=NOW, response=made, way="poster", on="2026-12-24")
    assert refused.value.field == "on"
    with pytest.raises(AnswerNotPossible):
        tell_back(store, now=NOW, response=made, way=" ")
    assert len(tell_back(store, now=NOW, response=made, way="poster", on="2026-11-21", people=30)) == 2
    assert [each.state for each in promises(store, today=TODAY)] == ["told_so_far", "told_so_far"]
    undo(store, now=LATER, done=store.last_act)
    assert [each.state for each in promises(store, today=TODAY)] == ["open", "open"]


def test_a_new_outcome_has_to_be_told_again_and_taking_it_back_restores_what_was_told(
    store: Store, session: str
) -> None:
    response = write_response(
        store, now=NOW, cites=[say(store, session, "Late.")], said="Late.", outcome=PLANNED, did="From May."
    )
    (told,) = tell_back(store, now=NOW, response=response.id, way="letter")
    write_response(store, now=LATER, response=response.id, outcome=DONE)
    changed = store.last_act
    assert promises(store, today=TODAY)[0].state == "open"
    undo(store, now=LATER, done=changed)
    assert promises(store, today=TODAY)[0].state == "told_so_far"
    write_response(store, now=LATER, response=response.id, did="From the first of May.")
    assert promises(store, today=TODAY)[0].state == "told_so_far"
    write_response(store, now=LATER, response=response.id, due="2027-05-01")
    assert promises(store, today="2027-05-02")[0].state == "overdue"
    untell(store, now=LATER, told=told)
    with pytest.raises(NothingHere):
        untell(store, now=LATER, told=told)


def test_what_people_were_told_stays_on_the_list(store: Store, session: str) -> None:
    response = write_response(store, now=NOW, cites=[say(store, session, "Late.")], said="Late.")
    remove_response(store, now=NOW, response=response.id)
    assert promises(store, today=TODAY) == ()
    undo(store, now=NOW, done=store.last_act)
    tell_back(store, now=NOW, response=response.id, way="meeting")
    with pytest.raises(AnswerNotPossible):
        remove_response(store, now=NOW, response=response.id)


def test_overdue_answers_stand_first_and_a_comment_knows_what_became_of_it(store: Store, session: str) -> None:
    root = say(store, session, "Late.")
    for said, due in (("Later", "2027-01-01"), ("Soon", "2026-11-01")):
        write_response(store, now=NOW, cites=[root], said=said, due=due)
    assert [(each.response.said, each.promise.state) for each in answered(store, today=TODAY)] == [
        ("Soon", "overdue"),
        ("Later", "open"),
    ]
    assert [each.response.said for each in what_became_of(store, root, today=TODAY)] == ["Soon", "Later"]
    assert what_became_of(store, "nowhere", today=TODAY) == ()


def test_a_response_that_rests_on_very_many_shows_the_first_and_counts_all(store: Store, session: str) -> None:
    comments.hear_batch(store, now=NOW, session=session, lines=[f"Line {each}" for each in range(210)], label="Chart")
    roots = [comment.root for comment in store.comments.of_session(session)]
    response = write_response(store, now=NOW, cites=roots, said="Much.")
    found = you_said(store, response.id)
    assert (found.count, len(found.cited), found.more) == (210, 50, 160)
    assert len(comments_behind(store, response.id)) == 210
