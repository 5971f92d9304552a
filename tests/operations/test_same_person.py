"""Two records that may be one person: suggested with reasons, never joined by itself, and what people said travels."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.consent import GIVEN, WITHDRAWN
from engage_desktop.domain.people import Person
from engage_desktop.operations import attendance, comments, consent, people, same_person, taking_in
from engage_desktop.operations.name_sounds import are_alike, load_short_names, sound, words_of
from engage_desktop.operations.same_person import SamePersonNotPossible, likely_pairs, postcode_area
from engage_desktop.operations.telling import who_can_be_told
from engage_desktop.store.store import Store
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import LISTS, NOW, RESOURCES

SHORT = load_short_names(RESOURCES)
LATER = NOW + timedelta(hours=1)
TODAY = NOW.date().isoformat()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Siobhan", "Shivaun"),
        ("Catherine Smith", "Katharine Smyth"),
        ("Bob Jones", "Robert Jones"),
        ("Jones, Robert", "Robert Jones"),
        ("Liz O'Brien", "Elizabeth O’Brien"),
        ("Łukasz Nowak", "Lukasz Nowak"),
        ("Mohammed Ali", "Muhammad Ali"),
        ("Whitfield", "Witfield"),
        ("Joan", "Joan Whitfield"),
    ],
)
def test_names_that_may_be_one(one: str, other: str) -> None:
    assert are_alike(words_of(one), words_of(other), SHORT)
    assert are_alike(words_of(other), words_of(one), SHORT)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Joan", "John Whitfield"), ("Paul Smith", "Paula Smith"), ("Ann Jones", "Ann Smith"), ("", "Joan"), ("Li", "Lo")],
)
def test_names_that_are_two(one: str, other: str) -> None:
    assert not are_alike(words_of(one), words_of(other), SHORT)


def test_a_sound_is_the_same_for_spellings_of_one_name() -> None:
    assert sound("siobhan") == sound("shivaun")
    assert sound("philip") == sound("filip")
    assert sound("") == ""


@pytest.mark.parametrize(
    ("address", "area"), [("1 High St, L20 3AB", "l20"), ("Bootle L20", "l20"), ("SW1A 1AA", "sw1a"), ("Bootle", "")]
)
def test_the_postcode_area_of_an_address(address: str, area: str) -> None:
    assert postcode_area(address) == area


def found(*known: Person) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(pair.person, pair.other, pair.reasons) for pair in likely_pairs(known, short=SHORT)]


def test_siobhan_and_shivaun_of_one_postcode_area_are_suggested_and_of_two_are_not() -> None:
    one, other = Person("1", "Siobhan", address="L20 3AB"), Person("2", "Shivaun", address="2 Low Rd, L20 9ZZ")
    assert found(one, other) == [("1", "2", ("names that sound alike", "the same postcode area"))]
    assert found(one, Person("2", "Shivaun", address="PR8 1AA")) == []


def test_a_whole_name_is_suggested_over_the_wider_area_and_a_first_name_alone_is_not() -> None:
    assert found(Person("1", "Ann Kelly", address="L20 3AB"), Person("2", "Anne Kelly", address="L22 1AA"))
    assert not found(Person("1", "Ann", address="L20 3AB"), Person("2", "Anne", address="L22 1AA"))


def test_one_phone_number_is_enough_however_it_is_written() -> None:
    assert found(Person("1", "Joan", phone="07700 900123"), Person("2", "", phone="+44 7700 900123")) == [
        ("1", "2", ("the same phone number",))
    ]


def test_a_shared_group_with_other_names_says_nothing() -> None:
    assert not found(Person("1", "Joan", group="Carers"), Person("2", "Mary", group="carers"))
    assert found(Person("1", "Joan", group="Carers"), Person("2", "Joan", group="carers"))


def test_a_thousand_people_of_one_area_are_compared_at_once() -> None:
    crowd = [Person(str(n), f"Person{n % 331} Family{n % 337}", address="L20 3AB") for n in range(1_000)]
    assert likely_pairs([*crowd, Person("x", "Siobhan Kelly", address="L20 1AA")], short=SHORT) is not None


@pytest.fixture
def two(store: Store) -> tuple[str, str]:
    """Two records of one person."""
    one = people.add_person(store, now=NOW, name="Siobhan Kelly", address="L20 3AB").id
    return one, people.add_person(store, now=LATER, name="Shivaun Kelly", address="L20 4CD").id


def test_a_suggestion_shows_what_each_facilitator_saw(store: Store, session: str, two: tuple[str, str]) -> None:
    attendance.check_in(store, now=NOW, session=session, person=two[0])
    comments.hear(store, now=NOW, session=session, typed="@1 Late again")
    (pair,) = same_person.suggestions(store, short=SHORT)
    seen = {side.person.id: side for side in (pair.one, pair.other)}
    assert seen[two[0]].sessions == ("Buses, 2026-11-21",)
    assert (seen[two[0]].comments, seen[two[0]].laptop, seen[two[0]].first_at) == (1, "this laptop", NOW)
    assert seen[two[1]].sessions == ()


def test_what_was_denied_or_joined_is_never_asked_again(store: Store, two: tuple[str, str]) -> None:
    same_person.deny(store, now=LATER, person=two[1], other=two[0])
    assert same_person.suggestions(store, short=SHORT) == []
    assert same_person.unlink(store, now=LATER, person=two[0], other=two[1]) == 1
    assert len(same_person.suggestions(store, short=SHORT)) == 1
    same_person.claim(store, now=LATER, person=two[0], other=two[1])
    assert same_person.suggestions(store, short=SHORT) == []
    assert same_person.linked_to(store, two[0]) == (two[1],)


def test_changing_ones_mind_takes_back_what_was_said_before(store: Store, two: tuple[str, str]) -> None:
    same_person.claim(store, now=NOW, person=two[0], other=two[1])
    same_person.deny(store, now=LATER, person=two[0], other=two[1])
    assert (store.people.links(), len(store.people.denials())) == ([], 1)
    same_person.claim(store, now=LATER, person=two[0], other=two[1])
    assert (len(store.people.links()), store.people.denials()) == (1, [])


def test_a_record_is_not_joined_to_itself_and_nothing_said_is_not_taken_back(
    store: Store, two: tuple[str, str]
) -> None:
    with pytest.raises(SamePersonNotPossible):
        same_person.claim(store, now=NOW, person=two[0], other=two[0])
    with pytest.raises(SamePersonNotPossible):
        same_person.unlink(store, now=NOW, person=two[0], other=two[1])


def test_a_joined_person_is_counted_once_and_both_records_stay(
    store: Store, session: str, two: tuple[str, str]
) -> None:
    for person in two:
        attendance.check_in(store, now=NOW, session=session, person=person)
    assert attendance.room(store, session).signed_in == 2
    same_person.claim(store, now=LATER, person=two[0], other=two[1])
    counted = attendance.room(store, session)
    assert (counted.signed_in, counted.here_now, counted.by_role) == (1, 1, {"public": 1})
    assert len(store.people.all()) == 2
    same_person.unlink(store, now=LATER, person=two[0], other=two[1])
    assert attendance.room(store, session).signed_in == 2


def test_a_withdrawal_in_one_record_wins_in_both_until_the_person_agrees_again(
    store: Store, session: str, two: tuple[str, str]
) -> None:
    def answer(person: str, word: str) -> None:
        consent.record_consents(
            store, now=LATER, person=person, answers={"quote_anonymous": word}, purposes=LISTS.purposes, session=session
        )

    answer(two[0], GIVEN)
    answer(two[1], GIVEN)
    answer(two[1], WITHDRAWN)
    assert store.consents.permitted(two[0], today=TODAY)["quote_anonymous"] == GIVEN
    same_person.claim(store, now=LATER, person=two[0], other=two[1])
    for person in two:
        assert store.consents.permitted(person, today=TODAY)["quote_anonymous"] == WITHDRAWN
        assert store.consents.all_permitted(today=TODAY)[person]["quote_anonymous"] == WITHDRAWN
    answer(two[0], GIVEN)
    assert store.consents.permitted(two[1], today=TODAY)["quote_anonymous"] == GIVEN


def test_a_withdrawal_counts_the_comments_of_every_record_of_the_person(
    store: Store, session: str, two: tuple[str, str]
) -> None:
    for badge, person in enumerate(two, start=1):
        attendance.check_in(store, now=NOW, session=session, person=person)
        comments.hear(store, now=NOW, session=session, typed=f"@{badge} Words")
    consent.record_consents(
        store, now=NOW, person=two[0], answers={"quote_anonymous": GIVEN}, purposes=LISTS.purposes, session=session
    )
    same_person.claim(store, now=LATER, person=two[0], other=two[1])
    assert consent.what_withdrawing_changes(store, person=two[1], today=TODAY).quoted == 2


def test_a_joined_person_is_told_once(store: Store, session: str, two: tuple[str, str]) -> None:
    for person in two:
        attendance.check_in(store, now=NOW, session=session, person=person)
    people.edit_person(store, now=NOW, person=two[1], email="s@example.org")
    consent.record_consents(
        store, now=NOW, person=two[0], answers={"contact_project": GIVEN}, purposes=LISTS.purposes, session=session
    )
    same_person.claim(store, now=LATER, person=two[0], other=two[1])
    telling = who_can_be_told(store, session=session, today=TODAY)
    assert (telling.agreed, telling.not_asked, telling.by_channel["email"]) == (1, 0, 1)


def test_what_the_centre_says_of_two_records_travels_to_the_laptop_that_holds_them(together: Together) -> None:
    one = people.add_person(together.a, now=NOW, name="Siobhan Kelly", address="L20 3AB").id
    other = people.add_person(together.a, now=NOW, name="Shivaun Kelly", address="L20 3AB").id
    together.merge(together.a)
    same_person.deny(together.centre, now=LATER, person=one, other=other, reason="mother and daughter")
    together.answer(now=LATER, to=(together.a,))
    assert same_person.suggestions(together.a, short=SHORT) == []
    assert [link.reason for link in together.a.people.denials()] == ["mother and daughter"]


def test_what_a_laptop_says_of_two_records_travels_to_the_centre_and_not_twice(together: Together) -> None:
    one = people.add_person(together.a, now=NOW, name="Siobhan Kelly", address="L20 3AB").id
    other = people.add_person(together.a, now=NOW, name="Shivaun Kelly", address="L20 3AB").id
    same_person.claim(together.a, now=NOW, person=one, other=other)
    path = together.carried(together.a)
    rehearsed = taking_in.rehearse(together.centre, now=NOW, path=path, short=SHORT)
    assert rehearsed.new["same-person links"] == 1
    taking_in.apply(together.centre, now=NOW, path=path, short=SHORT)
    assert len(same_person.linked(together.centre)) == 1
    assert same_person.suggestions(together.centre, short=SHORT) == []
