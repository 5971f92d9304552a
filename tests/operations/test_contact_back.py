"""Whom to tell: each person once, by the way they wish and their consent, in the name of who writes to their group."""

from __future__ import annotations

import pytest

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import attendance, people, planning, same_person
from engage_desktop.operations.contact_back import contact_list, senders
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.telling import EASY_READ, LARGE_PRINT, who_can_be_told
from engage_desktop.store.store import Store
from tests.operations.answer_story import TODAY, agree_to, come, open_session, say, take_back
from tests.workspaces import NOW, TEAM

CONTACT = "contact_project"


@pytest.fixture
def session(store: Store) -> str:
    return open_session(store).id


def ways(store: Store, session: str) -> dict[str, list[tuple[str, str]]]:
    found = contact_list(store, today=TODAY, session=session)
    return {way: [(each.name, each.value) for each in held] for way, held in found.by_channel.items()}


def test_each_person_stands_once_under_the_way_that_suits_them(store: Store, session: str) -> None:
    joan = come(store, session, "Joan", email="joan@example.org", address="1 Sea Road")
    tom = come(store, session, "Tom", email="tom@example.org", phone="01632 960100")
    for person, channels in ((joan.person, "post"), (tom.person, "phone, email")):
        agree_to(store, person, CONTACT, channels=channels)
    assert ways(store, session) == {"email": [("Tom", "tom@example.org")], "post": [("Joan", "1 Sea Road")]}


def test_what_somebody_wishes_comes_before_the_ways_they_agreed_to_and_names_the_form(
    store: Store, session: str
) -> None:
    joan = come(store, session, "Joan", email="joan@example.org", address="1 Sea Road")
    tom = come(store, session, "Tom", email="tom@example.org")
    people.edit_person(store, now=NOW, person=joan.person, wants="post_large_print")
    people.edit_person(store, now=NOW, person=tom.person, wants="easy_read")
    people.set_needs(store, now=NOW, person=tom.person, needs={"easy_read": "", "hearing_loop": ""})
    for person in (joan.person, tom.person):
        agree_to(store, person, CONTACT, channels="email")
    found = contact_list(store, today=TODAY, session=session).by_channel
    assert [(each.name, each.forms, each.others) for each in found["post"]] == [("Joan", (LARGE_PRINT,), ("email",))]
    assert [(each.name, each.forms) for each in found["email"]] == [("Tom", (EASY_READ,))]
    assert who_can_be_told(store, session=session, today=TODAY).by_channel == {"email": 2, "post": 1}


def test_who_refused_took_it_back_or_was_not_asked_is_only_counted(store: Store, session: str) -> None:
    for name, answer in (("Ann", "refused"), ("Ben", "given"), ("Cat", ""), ("Dot", "given")):
        person = come(store, session, name, email=f"{name}@example.org" if name != "Dot" else "").person
        if answer:
            agree_to(store, person, CONTACT, answer=answer)
        if name == "Ben":
            take_back(store, person)
    attendance.count_heads(store, now=NOW, session=session, band="not_said", count=7)
    found = contact_list(store, today=TODAY, session=session)
    assert (found.reached, found.refused, found.not_asked, found.counted) == (0, 2, 1, 7)
    assert [each.name for each in found.unreachable] == ["Dot"]
    assert found.by_poster == 9


def test_a_consent_that_ran_out_no_longer_puts_anybody_on_the_list(store: Store, session: str) -> None:
    joan = come(store, session, "Joan", email="joan@example.org")
    agree_to(store, joan.person, CONTACT)
    assert contact_list(store, today="2028-11-01", session=session).reached == 1
    assert contact_list(store, today="2028-12-01", session=session).reached == 0


def test_the_partner_that_writes_to_a_group_stands_as_sender_and_everyone_else_hears_from_us(
    store: Store, session: str
) -> None:
    planning.write_reach(store, now=NOW, session=session, group="Carers' Centre", sender="Carers' Centre Sefton")
    for name, group in (("Grace", "carers' centre"), ("Tom", "")):
        agree_to(store, come(store, session, name, email=f"{name}@example.org", group=group).person, CONTACT)
    found = contact_list(store, today=TODAY, session=session)
    assert senders(found) == ("Carers' Centre Sefton", TEAM)
    assert [each.name for each in found.of_sender("Carers' Centre Sefton")] == ["Grace"]


def test_two_records_of_one_person_are_told_once_and_a_withdrawal_in_one_counts_for_both(
    store: Store, session: str
) -> None:
    one = come(store, session, "Siobhan", email="s@example.org")
    two = come(store, session, "Shivaun", phone="01632 960101")
    for each in (one, two):
        agree_to(store, each.person, CONTACT)
    same_person.claim(store, now=NOW, person=one.person, other=two.person)
    assert contact_list(store, today=TODAY, session=session).reached == 1
    take_back(store, two.person)
    found = contact_list(store, today=TODAY, session=session)
    assert (found.reached, found.refused) == (0, 1)


def test_a_response_goes_to_everyone_of_the_sessions_it_rests_on_and_knows_who_said_it(
    store: Store, session: str
) -> None:
    joan = come(store, session, "Joan", email="joan@example.org")
    tom = come(store, session, "Tom", email="tom@example.org")
    elsewhere = come(store, open_session(store, title="Other").id, "Una", email="una@example.org")
    for each in (joan, tom, elsewhere):
        agree_to(store, each.person, CONTACT)
    response = write_response(store, now=NOW, cites=[say(store, session, "Late.", badge=joan.badge)], said="Late.")
    found = contact_list(store, today=TODAY, response=response.id).by_channel["email"]
    assert [(each.name, each.said_it) for each in found] == [("Joan", True), ("Tom", False)]
    with pytest.raises(NothingHere):
        contact_list(store, today=TODAY)
