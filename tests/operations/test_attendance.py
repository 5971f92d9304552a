"""The door: who is checked in, with which badge, and what is refused without leaving anything behind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.attendance import AlreadyHere
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import SessionNotOpen
from engage_desktop.operations import attendance, people, sessions
from engage_desktop.operations.attendance import CountNotPossible
from engage_desktop.operations.people import PersonNotPossible
from engage_desktop.store.store import Store
from tests.operations.door_store import joan as joan
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.workspaces import NOW, open_whole

LATER = NOW + timedelta(minutes=38)


def test_someone_known_is_checked_in_with_the_next_badge(store: Store, session: str, joan: str) -> None:
    attendance.welcome_new(store, now=NOW, session=session, name="Ann")
    done = attendance.check_in(store, now=NOW, session=session, person=joan)
    assert (done.person, done.badge) == (joan, 2)
    assert [arrival.badge for arrival in store.attendance.arrivals(session)] == [2, 1]


def test_a_second_check_in_tells_the_earlier_time_and_records_nothing(store: Store, session: str, joan: str) -> None:
    attendance.check_in(store, now=NOW, session=session, person=joan)
    before = store.last_seq
    with pytest.raises(AlreadyHere) as refused:
        attendance.check_in(store, now=LATER, session=session, person=joan)
    assert refused.value.since == NOW.isoformat()
    assert refused.value.code == "ALREADY-HERE"
    assert store.last_seq == before


def test_a_closed_session_refuses_everything_at_the_door_and_records_nothing(
    store: Store, session: str, joan: str
) -> None:
    sessions.close_session(store, now=NOW, session=session)
    before = store.last_seq
    with pytest.raises(SessionNotOpen):
        attendance.check_in(store, now=NOW, session=session, person=joan)
    with pytest.raises(SessionNotOpen):
        attendance.welcome_new(store, now=NOW, session=session, name="Ann")
    with pytest.raises(SessionNotOpen):
        attendance.count_heads(store, now=NOW, session=session, band="under_16")
    assert store.last_seq == before
    assert store.people.count() == 1


def test_someone_new_and_their_arrival_are_one_act(store: Store, session: str) -> None:
    attendance.welcome_new(store, now=NOW, session=session, name="", role="carer")
    kinds = [before.operation.kind for before in store.last_act]
    assert kinds == ["person.set", "arrival.recorded"]
    assert len({before.operation.act for before in store.last_act}) == 1


def test_a_kind_of_participant_that_nobody_knows_is_refused(store: Store, session: str, joan: str) -> None:
    before = store.last_seq
    with pytest.raises(PersonNotPossible):
        attendance.check_in(store, now=NOW, session=session, person=joan, role="wizard")
    with pytest.raises(PersonNotPossible):
        attendance.welcome_new(store, now=NOW, session=session, role="wizard")
    with pytest.raises(PersonNotPossible):
        attendance.count_heads(store, now=NOW, session=session, band="under_16", role="wizard")
    assert store.last_seq == before


def test_whoever_comes_back_keeps_the_badge_and_takes_nobody_elses(store: Store, session: str, joan: str) -> None:
    first = attendance.check_in(store, now=NOW, session=session, person=joan)
    other = attendance.welcome_new(store, now=NOW, session=session, name="Ann")
    attendance.sign_out(store, now=LATER, arrival=first.arrival, session=session)
    back = attendance.check_in(store, now=LATER, session=session, person=joan, badge=first.badge)
    assert back.badge == first.badge
    attendance.sign_out(store, now=LATER, arrival=back.arrival, session=session)
    again = attendance.check_in(store, now=LATER, session=session, person=joan, badge=other.badge)
    assert again.badge == 3


def test_everyone_is_signed_out_in_one_act(store: Store, session: str, joan: str) -> None:
    attendance.check_in(store, now=NOW, session=session, person=joan)
    attendance.welcome_new(store, now=NOW, session=session)
    assert attendance.sign_everyone_out(store, now=LATER, session=session) == 2
    assert attendance.sign_everyone_out(store, now=LATER, session=session) == 0
    room = attendance.room(store, session)
    assert (room.signed_in, room.here_now) == (2, 0)


def test_an_arrival_that_is_not_there_is_refused(store: Store, session: str) -> None:
    with pytest.raises(NothingHere):
        attendance.sign_out(store, now=NOW, arrival="nobody", session=session)


@pytest.mark.parametrize(("band", "count"), [("teenagers", 1), ("under_16", 0), ("under_16", 501)])
def test_a_head_count_that_cannot_be_is_refused(store: Store, session: str, band: str, count: int) -> None:
    before = store.last_seq
    with pytest.raises(CountNotPossible):
        attendance.count_heads(store, now=NOW, session=session, band=band, count=count)
    assert store.last_seq == before


def test_the_same_person_may_come_to_two_sessions(store: Store, session: str, joan: str) -> None:
    other = sessions.copy_session(store, now=NOW, session=session, date="2026-11-28")
    open_whole(store, now=NOW, session=other.id)
    attendance.check_in(store, now=NOW, session=session, person=joan)
    assert attendance.check_in(store, now=NOW, session=other.id, person=joan).badge == 1
    assert people.add_person(store, now=NOW).name == ""
