"""Questions to the central store: entries by kind, across sites and pages, and people by their full name."""

from __future__ import annotations

import pytest

from engage_desktop.central.central import Central
from tests.central.test_taking_in import LAPTOP, OTHER, comment, person, written
from tests.deliveries import blanked
from tests.histories import NOW
from tests.incoming import incoming
from tests.postgres import BINARIES

pytestmark = pytest.mark.needs(BINARIES)


def test_entries_of_some_kinds_come_site_by_site_in_order_with_their_bodies_past_one_page(central: Central) -> None:
    many = written([comment(f"c{number}", "The bus is late.") for number in range(1, 1_101)])
    whole, erased = written([person("p1", name="Ada"), comment("d1", "The lift is broken.")], site=OTHER)
    central.take_in(incoming([whole, blanked(erased)], bundle="b1", sender="d1"), now=NOW)
    central.take_in(incoming(many, bundle="b2", sender="d2"), now=NOW)
    found = list(central.entries_of(["comment.heard", "person.set"]))
    assert [(each.site, each.seq) for each in found] == [
        *((LAPTOP, seq) for seq in range(1, 1_101)),
        (OTHER, 1),
    ]
    assert [(each.operation, each.digest, each.chain) for each in found[:1_100]] == [
        (each.operation, each.digest, each.chain) for each in many
    ]
    assert [each.seq for each in central.entries_of(["person.set"])] == [1]
    assert list(central.entries_of(["pack.issued"])) == []


def test_what_is_held_of_a_site_comes_whole_erased_entries_blank_and_chained_although_they_came_alone(
    central: Central,
) -> None:
    said = written([person(f"p{number}", name="Ada") for number in range(4)])
    first, second, third, fourth = (each._replace(chain=b"") for each in said)
    central.take_in(incoming([first, blanked(second), blanked(fourth)], bundle="b1", kind="return"), now=NOW)
    assert central.contiguous(LAPTOP) == (2, said[1].chain)
    central.take_in(incoming([blanked(second), third, fourth], bundle="b2", kind="return"), now=NOW)
    assert central.contiguous(LAPTOP) == (4, said[3].chain)
    found = list(central.held(LAPTOP))
    assert [(each.digest, each.chain) for each in found] == [(each.digest, each.chain) for each in said]
    assert [each.seq for each in found if each.operation is None] == [2, 4]
    assert list(central.held(OTHER)) == []


def test_people_are_found_by_full_name_however_it_is_written(central: Central) -> None:
    said = [
        person("p1", name="Zo\u00eb \u0141uk"),
        person("p2", name="zoe luk"),
        person("p3", name="Zo\u00eb"),
        person("p4", phone="1"),
    ]
    central.take_in(incoming(written([*said, person("p2", 2, removed=1)])), now=NOW)
    assert central.named("ZOE  \u0142UK") == ["p1"]
    assert (central.named("Nobody"), central.named("")) == ([], [])
