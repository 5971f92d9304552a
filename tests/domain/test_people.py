"""People as they gave themselves: any name or none."""

from __future__ import annotations

from engage_desktop.domain.people import Person, folded_names


def test_names_are_folded_for_comparing() -> None:
    person = Person("1", "Łukasz Ó Briain", "Luk", "Polish Club")
    assert folded_names(person) == ("lukasz o briain", "luk", "polish club")


def test_a_single_word_is_a_whole_name_and_no_name_is_possible() -> None:
    assert Person("1", "Mohammed").sort_key() == "mohammed"
    assert folded_names(Person("2")) == ()


def test_people_without_a_name_come_last() -> None:
    people = [Person("1"), Person("2", "Zoe"), Person("3", "ángel")]
    assert [person.id for person in sorted(people, key=Person.sort_key)] == ["3", "2", "1"]
