"""What is noted beside the comments: evaluation, information, dots, payments, explanations. What cannot be is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import approvals, dots, explaining, information, lessons, payments, planning, pulse
from engage_desktop.operations.comments import correct, hear, take_out
from engage_desktop.operations.lessons import Lesson, debrief_lines
from engage_desktop.operations.sessions import add_session
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, WHOLE_PLAN, open_whole

Act = Callable[[Store, str], object]


@pytest.fixture
def session(store: Store) -> str:
    """An open consultation with one option."""
    made = add_session(store, now=NOW, **{**WHOLE_PLAN, "involvement_type": "consultation"})
    open_whole(store, now=NOW, session=made.id)
    return made.id


def answer(store: Store, session: str, **answers: int) -> str:
    return pulse.answer_sheet(store, now=NOW, session=session, answers=answers, lists=LISTS)


def pay(store: Store, session: str, **parts: object) -> str:
    return payments.log_payment(store, now=NOW, session=session, lists=LISTS, **{"kind": "taxi", **parts})  # type: ignore[arg-type]


REFUSED: dict[str, Act] = {
    "an empty sheet": answer,
    "a score beyond the scale": lambda store, session: answer(store, session, listened=6),
    "a question of nobody's list": lambda store, session: answer(store, session, weather=3),
    "an empty tally": lambda store, session: pulse.record_tally(
        store, now=NOW, session=session, counts={"listened": {5: 0}}, lists=LISTS
    ),
    "a leaflet without a name": lambda store, session: information.give_out(
        store, now=NOW, session=session, kind="leaflet", count=2
    ),
    "nothing given out": lambda store, session: information.give_out(
        store, now=NOW, session=session, kind="passer_by", count=0
    ),
    "an unknown kind of information": lambda store, session: information.give_out(
        store, now=NOW, session=session, kind="balloon"
    ),
    "a payment without an amount": pay,
    "an unknown kind of payment": lambda store, session: pay(store, session, kind="bribe", pence=1),
    "bank details": lambda store, session: pay(store, session, pence=500, note="Sort code 20-30-40, account 12345678"),
    "an account abroad": lambda store, session: pay(store, session, pence=500, note="GB29 NWBK 6016 1331 9268 19"),
    "no way of explaining": lambda store, session: explaining.explain(store, now=NOW, session=session, ways=[" "]),
    "dots of no table": lambda store, session: dots.count_dots(
        store, now=NOW, session=session, table=" ", dots={store.plans.options(session)[0].id: 1}
    ),
    "dots on no option": lambda store, session: dots.count_dots(
        store, now=NOW, session=session, table="1", dots={"elsewhere": 1}
    ),
}


@pytest.mark.parametrize("act", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_recorded(store: Store, session: str, act: Act) -> None:
    before = store.last_seq
    with pytest.raises(Refusal):
        act(store, session)
    assert store.last_seq == before


def test_nothing_is_noted_in_a_session_that_is_still_planned(store: Store) -> None:
    planned = add_session(store, now=NOW, **WHOLE_PLAN).id
    for act in (
        lambda: answer(store, planned, listened=4),
        lambda: information.give_out(store, now=NOW, session=planned, kind="passer_by", count=2),
        lambda: pay(store, planned, pence=100),
        lambda: explaining.explain(store, now=NOW, session=planned, ways=["spoken"]),
    ):
        with pytest.raises(Refusal, match="Plan page"):
            act()


def test_a_sheet_taken_out_is_counted_no_more_and_undo_brings_it_back(store: Store, session: str) -> None:
    sheet = answer(store, session, listened=5, purpose=4)
    pulse.take_sheet_out(store, now=NOW, row=sheet)
    assert pulse.pulse_result(store, session).people == 0
    undo(store, now=NOW, done=store.last_act)
    assert pulse.pulse_result(store, session).of("purpose").agree == 1
    with pytest.raises(NothingHere):
        pulse.take_sheet_out(store, now=NOW, row="gone")


def test_what_was_given_or_paid_is_put_right_in_one_act(store: Store, session: str) -> None:
    given = information.give_out(store, now=NOW, session=session, kind="leaflet", count=2, item="Times")
    information.give_out(store, now=NOW, session=session, kind="leaflet", count=12, item="Times", row=given)
    assert information.informed(store, session).leaflets == 12
    undo(store, now=NOW, done=store.last_act)
    assert information.informed(store, session).leaflets == 2
    paid = pay(store, session, pence=500)
    pay(store, session, pence=700, row=paid)
    assert payments.paid_sums(store, session, LISTS).access == 700
    payments.take_payment_out(store, now=NOW, row=store.plans.payments(session)[0].id)
    information.take_information_out(store, now=NOW, row=store.plans.information_given(session)[0].id)
    assert (payments.paid_sums(store, session, LISTS).count, information.informed(store, session).leaflets) == (0, 0)


def test_thanks_need_no_amount_and_payments_warn_about_benefits(store: Store, session: str) -> None:
    pay(store, session, kind="thank_you")
    assert payments.paid_sums(store, session, LISTS).thanks == 1
    assert "benefits" in payments.benefits_warning(LISTS, "involvement_payment")
    assert payments.benefits_warning(LISTS, "taxi") == ""


def test_explaining_later_is_said_as_later(store: Store, session: str) -> None:
    hear(store, now=NOW, session=session, typed="First", not_explained=True)
    explaining.explain(store, now=NOW.replace(hour=11), session=session, ways=["spoken", "ur"])
    words = explaining.explaining_words(store, session, LISTS)
    assert words.endswith("Shown in: Urdu, said aloud. The first comments came before it.")


def test_dots_of_an_option_that_was_taken_off_leave_the_sums(store: Store, session: str) -> None:
    planning.write_option(store, now=NOW, session=session, text="Another", reason="Asked for in the room")
    first, second = (option.id for option in store.plans.options(session))
    dots.count_dots(store, now=NOW, session=session, table="A", dots={first: 3, second: 4})
    planning.take_off(store, now=NOW, kind="option", row=second, reason="Not possible")
    assert dots.dots_table(store, session).in_all == 3


def test_nothing_because_is_no_lesson() -> None:
    session = Session(
        "s", went_less_well="Nothing, because we were three\nnone\nNothing in Welsh was ready\n- The loop"
    )
    assert [text for text, _ in debrief_lines(session)] == ["Nothing in Welsh was ready", "The loop"]


def test_a_lesson_is_judged_only_as_taken_up_or_not(store: Store, session: str) -> None:
    with pytest.raises(lessons.LessonNotPossible):
        lessons.judge_lesson(
            store, now=NOW, session=session, lesson=Lesson("digest", "Loop", worked=False), verdict="maybe"
        )


def test_a_speaker_answers_only_for_what_stands(store: Store, session: str) -> None:
    said = hear(store, now=NOW, session=session, typed="It dont stop")
    with pytest.raises(approvals.ApprovalNotPossible):
        approvals.approve(store, now=NOW, comment=said, answer="perhaps")
    correct(store, now=NOW, comment=said, text="It does not stop")
    approvals.approve(store, now=NOW, comment=said, answer=approvals.NOT_APPROVED)
    assert approvals.approval_words(approvals.voice_of(store, said)) == "The speaker did not agree with these words."
    take_out(store, now=NOW, comment=said)
    with pytest.raises(NothingHere):
        approvals.voice_of(store, said)
