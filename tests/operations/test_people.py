"""People known to the team: added, corrected, found by a few letters, and what they need."""

from __future__ import annotations

import pytest

from engage_desktop.domain.people import Person
from engage_desktop.operations import people
from engage_desktop.operations.people import KnownNames, PersonNotPossible
from engage_desktop.store.store import Store
from tests.operations.door_store import joan as joan
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.workspaces import NOW

KNOWN = [
    Person("1", "Siobhan Doyle", "Maggie", "Stroke club"),
    Person("2", "Siân Llŷr"),
    Person("3", "Mary-Jane O’Brien"),
    Person("4", "Łukasz Nowak"),
    Person("5", "Mohammed"),
    Person("6", ""),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sio", "1"),
        ("SIOBHAN D", "1"),
        ("doyle siobhan", "1"),
        ("siobahn", "1"),
        ("shiobhan", "1"),
        ("mag", "1"),
        ("stroke", "1"),
        ("sian", "2"),
        ("llyr", "2"),
        ("jane", "3"),
        ("brien", "3"),
        ("lukas", "4"),
        ("nowack", "4"),
        ("mohamed", "5"),
    ],
)
def test_a_few_letters_find_someone_spelt_nearly_so(typed: str, first: str) -> None:
    assert people.matches(KNOWN, typed)[0].id == first


@pytest.mark.parametrize("typed", ["", "   ", "xyz", "qq"])
def test_letters_that_fit_nobody_find_nobody(typed: str) -> None:
    assert people.matches(KNOWN, typed) == []


def test_a_badge_number_finds_who_wears_it_also_without_a_name() -> None:
    assert [person.id for person in people.matches(KNOWN, "14", badges={14: "6"})] == ["6"]
    assert people.matches(KNOWN, "15", badges={14: "6"}) == []


def test_a_whole_name_comes_before_its_beginnings_and_who_is_here_comes_last() -> None:
    names = KnownNames([Person("1", "Ann Marie"), Person("2", "Ann"), Person("3", "Ann Smith"), Person("4", "Joanna")])
    assert [person.id for person in names.find("ann")] == ["2", "1", "3"]
    assert [person.id for person in names.find("ann", last={"1"})] == ["2", "3", "1"]


def test_a_corrected_name_is_found_and_the_old_one_is_not() -> None:
    names = KnownNames([Person("1", "Jon")])
    names.put(Person("1", "Philippa"))
    assert names.find("phil")
    assert not names.find("jon")
    names.drop("1")
    assert not names.find("phil")


@pytest.mark.parametrize("name", ["Siobhan Doyl", "siobhan", "Doyle", "Maggie", "SIOBHAN DOYLE"])
def test_a_new_name_close_to_a_known_one_is_noticed(name: str) -> None:
    assert [person.id for person in KnownNames(KNOWN).resembling(name)] == ["1"]


@pytest.mark.parametrize("name", ["", "Ann", "Stroke club", "Simon Ward"])
def test_a_new_name_far_from_all_is_not_questioned(name: str) -> None:
    assert KnownNames(KNOWN).resembling(name) == []


def test_every_part_is_optional_and_nothing_is_written_twice(store: Store) -> None:
    person = people.add_person(store, now=NOW)
    people.edit_person(store, now=NOW, person=person.id, name="  Ann   Lee ", phone="0151")
    before = store.last_seq
    held = people.edit_person(store, now=NOW, person=person.id, name="Ann Lee")
    assert (held.name, held.phone, held.role) == ("Ann Lee", "0151", "public")
    assert store.last_seq == before


def test_a_role_that_nobody_knows_is_refused_and_names_its_field(store: Store, joan: str) -> None:
    with pytest.raises(PersonNotPossible) as refused:
        people.edit_person(store, now=NOW, person=joan, role="wizard")
    assert refused.value.field == "role"


def test_needs_are_set_as_a_whole_and_keep_their_identity(store: Store, joan: str) -> None:
    first = people.set_needs(store, now=NOW, person=joan, needs={"breaks": "", "diet": "nuts"})
    second = people.set_needs(store, now=NOW, person=joan, needs={"diet": "no nuts"})
    assert [(need.need, need.note) for need in second] == [("diet", "no nuts")]
    assert second[0].id in {need.id for need in first}


def test_was_it_met_takes_the_latest_answer_and_refuses_an_unknown_one(store: Store, session: str, joan: str) -> None:
    (need,) = people.set_needs(store, now=NOW, person=joan, needs={"breaks": ""})
    for outcome in ("not_met", "met"):
        people.answer_need(store, now=NOW, session=session, person=joan, need=need.id, outcome=outcome)
    assert [answer.outcome for answer in store.people.need_answers(session)] == ["met"]
    with pytest.raises(PersonNotPossible):
        people.answer_need(store, now=NOW, session=session, person=joan, need=need.id, outcome="maybe")
