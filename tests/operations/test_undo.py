"""Undo: every act has an inverse; taking back any number of acts shows what was there before, to the letter."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from engage_desktop.domain.consent import GIVEN, REFUSED, WITHDRAWN
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import attendance, comments, consent, people, undo
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.undo import UndoNotPossible
from engage_desktop.store.store import Store
from tests.operations.door_store import joan as joan
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.workspaces import LISTS, NOW

TODAY = "2026-11-21"
BANDS = ("under_16", "16_to_64", "65_and_over", "not_said")


def visible(store: Store, session: str) -> dict[str, Any]:
    """Return everything that pages show of a session and its people; badges of people who are not shown do not count."""
    known = store.people.all()
    return {
        "people": known,
        "needs": {person: needs for person, needs in store.people.all_needs().items() if needs},
        "arrivals": store.attendance.arrivals(session),
        "heads": store.attendance.head_counts(session),
        "room": attendance.room(store, session),
        "permitted": {person: found for person, found in store.consents.all_permitted(today=TODAY).items() if found},
        "standing": {person.id: store.consents.standing(person.id) for person in known},
        "outcomes": sorted(store.people.need_answers(session), key=lambda answer: answer.need),
        "comments": store.comments.of_session(session),
        "found": store.comments.search("word", session=session).comments,
    }


@dataclass
class Someone:
    """A facilitator who does anything at random."""

    store: Store
    session: str
    chance: random.Random
    now: datetime = NOW
    done: list[Any] = field(default_factory=list)

    def act(self) -> None:
        """Do one thing that can be done now."""
        self.now += timedelta(seconds=7)
        before = self.store.last_seq
        try:
            self.chance.choice(self._acts() if self.store.people.count() else [self._add])()
        except Refusal:
            assert self.store.last_seq == before
        if self.store.last_seq > before:
            self.done.append(self.store.last_act)

    def _acts(self) -> list[Callable[[], object]]:
        return [
            self._add,
            self._add,
            self._edit,
            self._come,
            self._new,
            self._leave,
            self._all_leave,
            self._count,
            self._answer,
            self._answer,
            self._need,
            self._met,
            self._hear,
            self._batch,
            self._correct,
            self._agree,
            self._take_out,
        ]

    @property
    def _here(self) -> dict[str, Any]:
        return {"now": self.now, "session": self.session}

    def _person(self) -> str:
        return self.chance.choice(self.store.people.all()).id

    def _comment(self) -> str:
        heard = self.store.comments.of_session(self.session)
        return self.chance.choice(heard).id if heard else "none"

    def _add(self) -> None:
        people.add_person(self.store, now=self.now, name=self.chance.choice(("Ann", "Bo", "", "Siân")))

    def _edit(self) -> None:
        name = self.chance.choice(("Ann Lee", "", "Cleo"))
        people.edit_person(self.store, now=self.now, person=self._person(), name=name, role="carer")

    def _come(self) -> None:
        attendance.check_in(self.store, person=self._person(), **self._here)

    def _new(self) -> None:
        attendance.welcome_new(self.store, name=self.chance.choice(("Dora", "")), **self._here)

    def _leave(self) -> None:
        here = self.store.attendance.arrivals(self.session)
        if here:
            attendance.sign_out(self.store, arrival=self.chance.choice(here).id, **self._here)

    def _all_leave(self) -> None:
        attendance.sign_everyone_out(self.store, **self._here)

    def _count(self) -> None:
        attendance.count_heads(self.store, band=self.chance.choice(BANDS), count=2, **self._here)

    def _answer(self) -> None:
        keys = self.chance.sample(("photo", "quote_anonymous", "contact_project"), 2)
        answers = {key: self.chance.choice((GIVEN, REFUSED)) for key in keys}
        consent.record_consents(
            self.store, person=self._person(), answers=answers, purposes=LISTS.purposes, **self._here
        )

    def _need(self) -> None:
        codes = self.chance.sample(("breaks", "diet", "hearing_loop"), self.chance.randint(0, 2))
        needs = dict.fromkeys(codes, self.chance.choice(("", "much")))
        people.set_needs(self.store, now=self.now, person=self._person(), needs=needs)

    def _met(self) -> None:
        needs = [need for held in self.store.people.all_needs().values() for need in held]
        if needs:
            need = self.chance.choice(needs)
            outcome = self.chance.choice(("met", "partly", "not_met"))
            people.answer_need(self.store, person=need.person, need=need.id, outcome=outcome, **self._here)

    def _hear(self) -> None:
        how = HowSaid(source="badge", person=self._person())
        comments.hear(self.store, typed=f"word {self.chance.randint(1, 99)}", how=how, **self._here)

    def _batch(self) -> None:
        comments.hear_batch(self.store, lines=["word one", "word two"], label="Chart", **self._here)

    def _correct(self) -> None:
        comments.correct(self.store, now=self.now, comment=self._comment(), text="word better", reason="heard wrong")

    def _agree(self) -> None:
        comments.agree(self.store, now=self.now, comment=self._comment(), count=3)

    def _take_out(self) -> None:
        comments.take_out(self.store, now=self.now, comment=self._comment())


@pytest.mark.proof
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_hundred_acts_taken_back_show_what_was_there_before(store: Store, session: str, seed: int) -> None:
    someone = Someone(store, session, random.Random(seed))
    seen: list[dict[str, Any]] = []
    while len(someone.done) < 200:
        snapshot = visible(store, session) if len(someone.done) % 20 == 0 else {}
        before = len(someone.done)
        someone.act()
        if len(someone.done) > before:
            seen.append(snapshot)
    for snapshot in reversed(seen):
        undo.undo(store, now=someone.now, done=someone.done.pop())
        if snapshot:
            assert visible(store, session) == snapshot
    assert visible(store, session)["people"] == []


@pytest.mark.proof
def test_an_undo_can_itself_be_undone(store: Store, session: str) -> None:
    someone = Someone(store, session, random.Random(7))
    while len(someone.done) < 60:
        before = len(someone.done)
        someone.act()
        if len(someone.done) > before:
            after = visible(store, session)
            undo.undo(store, now=someone.now, done=someone.done[-1])
            undo.undo(store, now=someone.now, done=store.last_act)
            assert visible(store, session) == after


def test_nothing_is_erased_by_undo(store: Store, session: str) -> None:
    attendance.welcome_new(store, now=NOW, session=session, name="Ann")
    before = store.history.count()
    undo.undo(store, now=NOW, done=store.last_act)
    assert store.history.count() > before
    assert store.people.all() == []


def test_a_withdrawal_is_not_undone_and_nothing_is_recorded(store: Store, joan: str) -> None:
    for answer in (GIVEN, WITHDRAWN):
        consent.record_consents(store, now=NOW, person=joan, answers={"photo": answer}, purposes=LISTS.purposes)
    before = store.last_seq
    with pytest.raises(UndoNotPossible):
        undo.undo(store, now=NOW, done=store.last_act)
    assert store.last_seq == before


def test_an_undone_comment_is_not_found_and_a_brought_back_one_is(store: Store, session: str) -> None:
    heard = comments.hear(store, now=NOW, session=session, typed="Unicorns on the bus")
    comments.take_out(store, now=NOW, comment=heard)
    assert store.comments.search("unicorns").total == 0
    undo.undo(store, now=NOW, done=store.last_act)
    assert store.comments.search("unicorns").total == 1
