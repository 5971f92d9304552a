"""The central team answers: each laptop gets what concerns it, nothing of others, and sends on only what is not confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engage_desktop.domain import ids
from engage_desktop.domain.kinds import KINDS
from engage_desktop.operations import (
    attendance,
    comments,
    exchange,
    people,
    receipts,
    return_kinds,
    returns,
    same_person,
    workspaces,
)
from engage_desktop.operations.making import NothingToCarry
from engage_desktop.operations.membership import NotACentre
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event, recovery_code
from tests.workspaces import NOW, PASSPHRASE


@dataclass
class Team:
    """A centre and two laptops that have each recorded something."""

    event: Event
    centre: Store
    one: Store
    two: Store

    def bring(self, store: Store) -> exchange.Carried:
        made = exchange.make_bundle(store, now=NOW, out=self.event.stick(), app_version=VERSION)
        exchange.read_bundle(self.centre, now=NOW, path=made.delivered.path)
        return made

    def answer(self, store: Store) -> Path:
        (made,) = returns.make_returns(
            self.centre,
            now=NOW,
            out=self.event.stick("answers"),
            app_version=VERSION,
            only=workspaces.own_device(store),
        )
        return made.carried.delivered.path

    def confirm(self, store: Store) -> None:
        receipts.give_receipts(self.centre, now=NOW)
        exchange.read_bundle(store, now=NOW, path=self.answer(store))


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    event = Event(tmp_path)
    centre, (one, two) = event.team(2)
    made = Team(event, centre, one, two)
    for laptop in (one, two):
        session = event.open_session(laptop)
        attendance.welcome_new(laptop, now=NOW, session=session, name="Ann", phone="0151 555 0100")
        comments.hear(laptop, now=NOW, session=session, typed="The 47 is late")
    yield made
    event.close()


def kinds_in(store: Store, path: Path) -> set[str]:
    with exchange.opened(store, path, now=NOW, ignore_earlier=True) as found:
        return {entry.operation.kind for entry in found.entries() if entry.operation is not None}


def test_after_a_receipt_only_what_it_does_not_confirm_goes(team: Team) -> None:
    first = team.bring(team.one)
    again = exchange.make_bundle(team.one, now=NOW, out=team.event.stick(), app_version=VERSION)
    assert again.operations == first.operations  # no receipt yet: a lost stick loses nothing
    team.confirm(team.one)
    with pytest.raises(NothingToCarry) as refused:
        exchange.make_bundle(team.one, now=NOW, out=team.event.stick(), app_version=VERSION)
    assert "confirmed" in refused.value.sentence
    people.add_person(team.one, now=NOW, name="Bo")
    next_one = team.bring(team.one)
    assert next_one.operations == 1
    assert "Bo" in {person.name for person in team.centre.people.all()}
    assert exchange.waiting(team.one).in_no_bundle == 0


def test_receipt_for_another_chain_confirms_nothing(team: Team) -> None:
    first = team.bring(team.one)
    body = {
        "of_site": team.one.site,
        "to_seq": team.one.last_seq,
        "chain": "ab" * 32,
        "gaps": "",
        "pack": 1,
        "at": NOW.isoformat(),
    }
    with team.centre.act(now=NOW) as act:
        act.append("receipt.given", ids.new_fact(NOW), body)
    exchange.read_bundle(team.one, now=NOW, path=team.answer(team.one))
    assert team.one.exchange.confirmed_to(team.one.site) == 0
    again = exchange.make_bundle(team.one, now=NOW, out=team.event.stick(), app_version=VERSION)
    assert again.operations == first.operations


def test_laptop_cannot_confirm_itself_or_answer_others(team: Team) -> None:
    with pytest.raises(NotACentre):
        returns.make_returns(team.one, now=NOW, out=team.event.stick(), app_version=VERSION)
    body = {"of_site": team.one.site, "to_seq": 1, "chain": "ab" * 32, "gaps": "", "pack": 1, "at": NOW.isoformat()}
    body["chain"] = (team.one.history.chain_at(team.one.site, 1) or b"").hex()
    with team.one.act(now=NOW) as act:
        act.append("receipt.given", ids.new_fact(NOW), body)
    assert team.one.exchange.confirmed_to(team.one.site) == 0


def test_answer_holds_nothing_personal_of_other_laptops(team: Team) -> None:
    team.bring(team.one)
    team.bring(team.two)
    receipts.give_receipts(team.centre, now=NOW)
    people.add_person(team.centre, now=NOW, name="Known to the centre alone")
    assert kinds_in(team.one, team.answer(team.one)) == {"receipt.given", "bundle.received"}


def test_answer_for_one_laptop_does_not_open_on_another(team: Team) -> None:
    team.bring(team.one)
    receipts.give_receipts(team.centre, now=NOW)
    with pytest.raises(Exception, match="sealed for other people of your team, such as another laptop"):
        exchange.read_bundle(team.two, now=NOW, path=team.answer(team.one))


def test_note_that_two_are_not_the_same_goes_to_who_recorded_both(team: Team) -> None:
    other = people.add_person(team.one, now=NOW, name="Anne")
    team.bring(team.one)
    team.bring(team.two)
    ann = next(person for person in team.one.people.all() if person.name == "Ann")
    stranger = next(person for person in team.two.people.all() if person.name == "Ann")
    same_person.deny(team.centre, now=NOW, person=ann.id, other=other.id)
    same_person.deny(team.centre, now=NOW, person=ann.id, other=stranger.id)
    with exchange.opened(team.one, team.answer(team.one), now=NOW) as found:
        denied = [entry.operation for entry in found.entries() if entry.operation and "denied" in entry.operation.kind]
    assert [{each.body["person"], each.body["other"]} for each in denied] == [{ann.id, other.id}]


def test_laptop_made_with_the_recovery_sheet_is_answered_too(team: Team, tmp_path: Path) -> None:
    made = workspaces.create_workspace(
        tmp_path / "sheet", team="Central", passphrase=PASSPHRASE, now=NOW, recovery_code=recovery_code()
    ).store
    team.event.opened.append(made)
    people.add_person(made, now=NOW, name="Bo")
    team.bring(made)
    team.confirm(made)
    given = {each.label for each in receipts.give_receipts(team.centre, now=NOW)}
    answered = returns.make_returns(team.centre, now=NOW, out=team.event.stick("all answers"), app_version=VERSION)
    assert {each.label for each in answered} >= given  # one laptop has one name everywhere
    assert made.exchange.confirmed_to(made.site) == made.last_seq
    assert made.teams.own().contact == ""


def test_sessions_that_the_centre_planned_reach_every_laptop(team: Team) -> None:
    session = team.event.open_session(team.centre, title="Parks")
    for laptop in (team.one, team.two):
        exchange.read_bundle(laptop, now=NOW, path=team.answer(laptop))
        assert laptop.sessions.get(session).title == "Parks"


def test_erasures_travel_by_themselves_for_all_at_once(team: Team) -> None:
    with pytest.raises(NothingToCarry):
        returns.make_erasure_bundle(team.centre, now=NOW, out=team.event.stick(), app_version=VERSION)
    team.bring(team.one)
    person = team.one.people.all()[0]
    with team.centre.act(now=NOW) as act:
        act.append("person.erased", ids.new_person(), {"person": person.id, "reason": "asked", "at": NOW.isoformat()})
    (made,) = returns.make_erasure_bundle(team.centre, now=NOW, out=team.event.stick(), app_version=VERSION)
    for laptop in (team.one, team.two):
        exchange.read_bundle(laptop, now=NOW, path=made.delivered.path)
        assert person.id in laptop.exchange.erased_ids()
    assert person.id not in {held.id for held in team.one.people.all()}


def test_erased_entries_go_to_the_centre_blank(team: Team) -> None:
    person = team.one.people.all()[0]
    with team.centre.act(now=NOW) as act:
        act.append("person.erased", ids.new_person(), {"person": person.id, "reason": "asked", "at": NOW.isoformat()})
    exchange.read_bundle(team.one, now=NOW, path=team.answer(team.one))
    made = team.bring(team.one)
    assert made.operations == team.one.last_seq
    with exchange.opened(team.centre, made.delivered.path, now=NOW, ignore_earlier=True) as found:
        blank = [entry for entry in found.entries() if entry.operation is None]
    assert blank
    assert person.id not in {held.id for held in team.centre.people.all()}
    assert team.centre.exchange.contiguous(team.one.site)[0] == team.one.last_seq


def test_of_every_kind_it_is_said_whether_it_goes_back_and_to_whom() -> None:
    said = [*return_kinds.RETURNED, *return_kinds.STAY_AT_THE_CENTRE]
    assert sorted(said) == sorted(set(said))
    assert set(said) == KINDS.keys()
