"""Where laptops disagree: both values are shown in plain words, one is chosen or a third typed, and it travels."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import attendance, comments, conflict_words, conflicts, people, sessions, taking_in
from engage_desktop.operations.conflicts import ConflictNotPossible
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import NOW

LATER = NOW + timedelta(hours=1)
EVENING = NOW + timedelta(hours=8)


@pytest.fixture
def session(together: Together) -> str:
    """A session that both laptops have, with a title that each of them changed."""
    made = together.shared_session()
    sessions.edit_session(together.a, now=LATER, session=made, title="Buses and trains")
    sessions.edit_session(together.b, now=LATER + timedelta(minutes=1), session=made, title="Buses and trams")
    return made


def test_two_titles_are_one_conflict_with_both_values_and_who_wrote_them(together: Together, session: str) -> None:
    together.merge(together.a)
    assert conflicts.open_conflicts(together.centre) == []
    report = together.merge(together.b)
    assert [conflict.of for conflict in report.conflicting] == ["sessions.title"]
    (found,) = conflicts.open_conflicts(together.centre)
    assert (found.about, found.part) == ("Session: Buses and trams", "title")
    assert {(side.value, side.laptop) for side in found.sides} == {
        ("Buses and trains", "table 1"),
        ("Buses and trams", "table 2"),
    }
    assert [side.value for side in found.sides if side.is_shown] == ["Buses and trams"]
    assert found.sides[0].at == LATER + timedelta(minutes=1)
    assert conflicts.count(together.centre) == 1


@pytest.mark.parametrize("wanted", ["Buses and trains", "Buses and trams"])
def test_one_of_the_two_is_chosen(together: Together, session: str, wanted: str) -> None:
    together.merge(together.a)
    together.merge(together.b)
    (found,) = conflicts.open_conflicts(together.centre)
    stamp = next(side.stamp for side in found.sides if side.value == wanted)
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice=stamp)
    assert conflicts.open_conflicts(together.centre) == []
    assert together.centre.sessions.get(session).title == wanted


def test_a_third_value_is_typed_and_settled_on_every_side(together: Together, session: str) -> None:
    together.merge(together.a)
    together.merge(together.b)
    (found,) = conflicts.open_conflicts(together.centre)
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice="Public transport")
    together.answer(now=EVENING)
    for store in (together.centre, together.a, together.b):
        assert store.sessions.get(session).title == "Public transport"
        assert conflicts.count(store) == 0


def test_what_is_settled_stays_settled_when_the_bundles_come_again(together: Together, session: str) -> None:
    together.merge(together.a)
    together.merge(together.b)
    (found,) = conflicts.open_conflicts(together.centre)
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice=found.sides[1].stamp)
    taking_in.take_in_folder(together.centre, now=EVENING, folder=together.stick)
    together.merge(together.a, now=EVENING)
    assert conflicts.count(together.centre) == 0


def test_someone_who_settles_late_is_told_that_it_is_done(together: Together, session: str) -> None:
    together.merge(together.a)
    together.merge(together.b)
    (found,) = conflicts.open_conflicts(together.centre)
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice="Public transport")
    with pytest.raises(NothingHere):
        conflicts.resolve(together.centre, now=EVENING, conflict=found, choice=found.sides[0].stamp)


def test_the_same_value_twice_is_no_conflict(together: Together) -> None:
    made = together.shared_session()
    for laptop in (together.a, together.b):
        sessions.edit_session(laptop, now=LATER, session=made, title="Trams")
    together.merge(together.a)
    together.merge(together.b)
    assert conflicts.open_conflicts(together.centre) == []


def test_a_value_that_two_laptops_wrote_is_one_side_with_both_of_them(together: Together) -> None:
    made = together.shared_session()
    sessions.edit_session(together.a, now=LATER, session=made, title="Trams")
    sessions.edit_session(together.b, now=EVENING, session=made, title="Trams")
    sessions.edit_session(together.centre, now=LATER, session=made, title="Trains")
    together.merge(together.a)
    together.merge(together.b)
    (found,) = conflicts.open_conflicts(together.centre)
    assert [(side.value, set(side.laptops), side.is_shown) for side in found.sides] == [
        ("Trams", {"table 1", "table 2"}, True),
        ("Trains", {"this laptop"}, False),
    ]
    assert found.sides[0].laptop == "table 2, table 1"
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice=found.sides[1].stamp)
    assert (conflicts.count(together.centre), together.centre.sessions.get(made).title) == (0, "Trains")


def test_an_edit_made_after_seeing_the_other_is_no_conflict(together: Together) -> None:
    made = together.shared_session()
    sessions.edit_session(together.a, now=EVENING, session=made, title="Trams")
    together.merge(together.a, now=EVENING)
    sessions.edit_session(together.centre, now=LATER, session=made, title="Trains")
    assert conflicts.open_conflicts(together.centre) == []
    assert together.centre.sessions.get(made).title == "Trains"


@pytest.mark.parametrize("choice", ["first", "second", "The bus never comes"])
def test_two_corrections_of_one_comment_stay_both_until_one_is_chosen(together: Together, choice: str) -> None:
    made = together.session(together.a)
    comment = comments.hear(together.a, now=NOW, session=made, typed="The bus")
    together.merge(together.a)
    versions = {
        "first": comments.correct(together.a, now=LATER, comment=comment, text="The bus is late"),
        "second": comments.correct(together.centre, now=LATER, comment=comment, text="The bus is early"),
    }
    assert [conflict.of for conflict in together.merge(together.a, now=LATER).conflicting] == ["comments"]
    (found,) = conflicts.open_conflicts(together.centre)
    assert (found.about, found.part, len(found.sides)) == ("Comment: The bus", "words", 2)
    sessions.close_session(together.centre, now=EVENING, session=made)
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice=versions.get(choice, choice))
    together.answer(now=EVENING, to=(together.a,))
    wanted = {"first": "The bus is late", "second": "The bus is early"}.get(choice, choice)
    for store in (together.centre, together.a):
        assert [each.text for each in store.comments.of_session(made)] == [wanted]
        assert conflicts.count(store) == 0


def test_a_number_has_to_be_a_number(together: Together) -> None:
    made = together.shared_session()
    sessions.edit_session(together.a, now=LATER, session=made, expected=10)
    sessions.edit_session(together.b, now=LATER, session=made, expected=20)
    together.merge(together.a)
    together.merge(together.b)
    (found,) = conflicts.open_conflicts(together.centre)
    assert found.part == "number expected"
    with pytest.raises(ConflictNotPossible):
        conflicts.resolve(together.centre, now=EVENING, conflict=found, choice="some")
    assert conflicts.count(together.centre) == 1
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice="15")
    assert together.centre.sessions.get(made).expected == 15


def test_parts_and_values_are_said_in_plain_words() -> None:
    assert conflicts.part_words("people.phone") == "phone number"
    assert conflicts.part_words("comments") == "words"
    assert conflicts.value_words("removed", 1) == "taken off the list"
    assert conflicts.value_words("phone", None) == ""


def test_a_conflict_about_a_person_names_the_person_and_the_part(together: Together) -> None:
    made = together.shared_session()
    joan = attendance.welcome_new(together.a, now=NOW, session=made, name="Joan", phone="01").person
    together.merge(together.a)
    people.edit_person(together.centre, now=LATER, person=joan, phone="02")
    people.edit_person(together.a, now=LATER, person=joan, phone="03")
    together.merge(together.a, now=LATER)
    (found,) = conflicts.open_conflicts(together.centre)
    assert (found.about, found.part) == ("Person: Joan", "phone number")
    assert {side.laptop for side in found.sides} == {"this laptop", "table 1"}
    conflicts.resolve(together.centre, now=EVENING, conflict=found, choice="04")
    together.answer(now=EVENING)
    assert together.a.people.get(joan).phone == "04"
    assert conflicts.count(together.a) == 0


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("outcome", "cannot", "cannot be done"),
        ("pence", 1250, "£12.50"),
        ("share", 205, "20.5 %"),
        ("effort_minutes", 90, "90 minutes"),
        ("at_middle", 1, "yes"),
        ("measured", 0, "no"),
        ("hoped", 12, "12"),
    ],
)
def test_values_of_plans_and_answers_are_said_in_plain_words(column: str, value: str | int, words: str) -> None:
    assert conflicts.value_words(column, value) == words


def test_every_register_and_its_parts_have_a_name_that_people_use() -> None:
    for kind in KINDS.values():
        if kind.is_register:
            assert kind.table in conflict_words.ABOUT
            for part in kind.parts:
                assert "_" not in conflicts.part_words(f"{kind.table}.{part}")


def response_of_both(together: Together) -> str:
    """Return a response that both laptops have and that each then changed."""
    session = together.shared_session()
    with together.centre.act(now=NOW) as act:
        for theme, name in (("t1", "Buses"), ("t2", "Trains")):
            act.set("theme.set", theme, name=name, session=session, removed=0)
        act.set("response.set", "r1", session=session, said="Buses end early", outcome="planned", removed=0)
    together.answer(now=NOW, receipt=False)
    for laptop, theme, outcome in ((together.a, "t1", "done"), (together.b, "t2", "cannot")):
        with laptop.act(now=LATER) as act:
            act.set("response.set", "r1", theme=theme, outcome=outcome)
        together.merge(laptop, now=LATER)
    return "r1"


def test_two_answers_to_people_are_settled_at_the_centre_and_come_back_to_both(together: Together) -> None:
    response = response_of_both(together)
    found = {each.part: each for each in conflicts.open_conflicts(together.centre)}
    assert found.keys() == {"theme", "what happens"}
    assert found["theme"].about == "Response: Buses end early"
    assert {side.value for side in found["theme"].sides} == {"Buses", "Trains"}
    assert {side.value for side in found["what happens"].sides} == {"done", "cannot be done"}
    with pytest.raises(ConflictNotPossible):
        conflicts.resolve(together.centre, now=EVENING, conflict=found["theme"], choice="Ferries")
    for each, wanted in ((found["theme"], "Trains"), (found["what happens"], "cannot be done")):
        stamp = next(side.stamp for side in each.sides if side.value == wanted)
        conflicts.resolve(together.centre, now=EVENING, conflict=each, choice=stamp)
    together.answer(now=EVENING)
    for laptop in (together.a, together.b):
        held = laptop.answers.response(response)
        assert (held.theme, held.outcome) == ("t2", "cannot")
        assert conflicts.count(laptop) == 0


@pytest.mark.parametrize(
    ("column", "typed", "kept"),
    [
        ("done_on", "2026-12-01", "2026-12-01"),
        ("pence", "£12.50", 1250),
        ("share", "20.5 %", 205),
        ("at_end", "yes", 1),
    ],
)
def test_a_typed_value_is_kept_as_its_column_keeps_it(column: str, typed: str, kept: str | int) -> None:
    kind = next(kind for kind in KINDS.values() if kind.is_register and column in kind.parts)
    assert conflict_words.read_value(kind, column, typed) == kept


@pytest.mark.parametrize(
    ("column", "typed"),
    [("done_on", "soon"), ("pence", "lots"), ("share", "half"), ("at_end", "maybe"), ("hoped", "1.5")],
)
def test_a_typed_value_that_cannot_be_is_refused(column: str, typed: str) -> None:
    kind = next(kind for kind in KINDS.values() if kind.is_register and column in kind.parts)
    with pytest.raises(ConflictNotPossible):
        conflict_words.read_value(kind, column, typed)
