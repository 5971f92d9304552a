"""The rows of a plan: what each needs, what a closed session keeps, their order, and how they are taken off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import planning, questions
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.operations.sessions import add_session, close_session, edit_session
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.workspaces import NOW, WHOLE_PLAN

Write = Callable[..., str]


@pytest.mark.parametrize(
    ("write", "values", "field"),
    [
        (planning.write_reach, {"group": " "}, "group"),
        (planning.write_reach, {"group": "Carers", "hoped": -1}, "hoped"),
        (planning.write_reach, {"group": "Carers", "hoped": "many"}, "hoped"),
        (planning.write_reach, {"group": "Carers", "share": 1001}, "share"),
        (planning.write_partner, {"role": "decides"}, "name"),
        (planning.write_barrier, {"group": "Carers"}, "barrier"),
        (planning.write_barrier, {"barrier": "Stairs", "done_on": "yesterday"}, "done_on"),
        (planning.write_gap, {"known": "Little"}, "text"),
        (planning.write_agenda_item, {"minutes": 10}, "title"),
        (planning.write_agenda_item, {"title": "Welcome", "aim": "amuse"}, "aim"),
        (planning.write_option, {"text": ""}, "text"),
        (planning.write_cost, {"pence": 100}, "kind"),
        (planning.write_cost, {"kind": "venue", "pence": True}, "pence"),
    ],
)
def test_a_row_that_says_nothing_or_cannot_be_is_refused_at_its_field_and_nothing_is_kept(
    store: Store, session: str, write: Write, values: dict[str, Any], field: str
) -> None:
    seq = store.last_seq
    with pytest.raises(SessionNotPossible) as refused:
        write(store, now=NOW, session=session, **values)
    assert (refused.value.field, store.last_seq) == (field, seq)


def test_a_row_is_changed_part_by_part_and_taken_off_and_brought_back(store: Store, session: str) -> None:
    row = planning.write_barrier(store, now=NOW, session=session, group="Carers", barrier="No care in the evening")
    planning.write_barrier(store, now=NOW, session=session, row=row, solution="A sitter", owner="Amina")
    [held] = store.plans.barriers(session)
    assert (held.barrier, held.solution, held.owner) == ("No care in the evening", "A sitter", "Amina")
    planning.take_off(store, now=NOW, kind="barrier", row=row)
    assert store.plans.barriers(session) == []
    undo(store, now=NOW, done=store.last_act)
    assert store.plans.barriers(session) == [held]
    with pytest.raises(NothingHere):
        planning.write_barrier(store, now=NOW, session=session, row="nothing-like-it", barrier="Stairs")


def test_what_stands_in_an_order_keeps_it(store: Store, session: str) -> None:
    rows = [planning.write_agenda_item(store, now=NOW, session=session, title=title) for title in "abc"]
    planning.move(store, now=NOW, kind="agenda", row=rows[2], by=-1)
    assert [(item.title, item.position) for item in store.plans.agenda(session)] == [("a", 1), ("c", 2), ("b", 3)]
    planning.move(store, now=NOW, kind="agenda", row=rows[0], by=-4)
    planning.take_off(store, now=NOW, kind="agenda", row=rows[2])
    assert [(item.title, item.position) for item in store.plans.agenda(session)] == [("a", 1), ("b", 2)]


def test_a_closed_session_keeps_its_plan_and_still_takes_what_was_learnt_afterwards(store: Store, session: str) -> None:
    option = planning.write_option(store, now=NOW, session=session, text="The 53")
    close_session(store, now=NOW, session=session)
    for refused in (
        lambda: planning.write_option(store, now=NOW, session=session, text="The 12"),
        lambda: planning.take_off(store, now=NOW, kind="option", row=option),
        lambda: planning.write_agenda_item(store, now=NOW, session=session, title="Welcome"),
        lambda: questions.say_of_question(store, now=NOW, session=session, question="any", measured=1),
    ):
        with pytest.raises(SessionNotPossible, match="closed"):
            refused()
    planning.write_cost(store, now=NOW, session=session, kind="venue", pence=4_000)
    planning.write_reach(store, now=NOW, session=session, group="Carers", reached=3)
    assert (store.plans.costs(session)[0].pence, store.plans.reach(session)[0].reached) == (4_000, 3)
    assert edit_session(store, now=NOW, session=session, shortfall="It rained.").shortfall == "It rained."


def test_a_programme_has_an_aim_and_stands_in_the_list_until_it_is_taken_off(store: Store) -> None:
    row = planning.write_programme(store, now=NOW, name="Evening buses", aim="That the last bus waits")
    planning.write_programme(store, now=NOW, row=row, owner="Amina")
    assert [(each.name, each.aim, each.owner) for each in store.plans.programmes()] == [
        ("Evening buses", "That the last bus waits", "Amina")
    ]
    planning.take_off(store, now=NOW, kind="programme", row=row)
    assert store.plans.programmes() == []


def test_people_cannot_take_part_until_before_they_can_begin(store: Store) -> None:
    window = {"opens_on": "2026-11-10", "closes_on": "2026-11-01"}
    with pytest.raises(SessionNotPossible) as refused:
        add_session(store, now=NOW, **{**WHOLE_PLAN, **window})
    assert refused.value.field == "closes_on"
    held = add_session(store, now=NOW, **{**WHOLE_PLAN, "opens_on": "2026-11-10"})
    with pytest.raises(SessionNotPossible):
        edit_session(store, now=NOW, session=held.id, closes_on="2026-11-01")
