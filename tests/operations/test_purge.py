"""What may leave a laptop and when: only what the central team confirmed, closed, and after the policy's days."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import attendance, comments, keeping, purge, sessions, themes
from engage_desktop.operations.purge import PurgeNotPossible
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import NOW

LATER = NOW + timedelta(hours=1)
EVENING = NOW + timedelta(hours=8)
DUE = EVENING + timedelta(days=14)


@pytest.fixture
def session(together: Together) -> str:
    """A session of laptop a with somebody in it."""
    made = together.session(together.a)
    attendance.welcome_new(together.a, now=NOW, session=made, name="Zebediah")
    comments.hear(together.a, now=NOW, session=made, typed="@1 Words of Zebediah")
    return made


def confirm(together: Together) -> None:
    """Let the central team confirm everything of laptop a."""
    together.merge(together.a, now=LATER)
    together.answer(now=EVENING, to=(together.a,))


def why(together: Together, session: str, *, at: object = DUE) -> str:
    """Return why a session may not go, or nothing."""
    return next(each.why for each in purge.what_can_go(together.a, now=at) if each.session == session)  # type: ignore[arg-type]


def test_an_open_an_unconfirmed_and_a_young_session_stay(together: Together, session: str) -> None:
    assert why(together, session) == purge.NOT_CLOSED
    sessions.close_session(together.a, now=LATER, session=session)
    assert why(together, session) == purge.NOT_CONFIRMED
    together.carried(together.a)
    assert why(together, session) == purge.NOT_CONFIRMED
    confirm(together)
    assert why(together, session, at=DUE - timedelta(minutes=1)) == purge.TOO_SOON
    (found,) = purge.what_can_go(together.a, now=DUE)
    assert (found.can_go, found.why, found.confirmed_at, found.goes_on) == (True, "", EVENING, DUE)


@pytest.mark.parametrize("state", ["open", "closed", "in a bundle", "young"])
def test_unconfirmed_work_cannot_be_deleted_by_accident(together: Together, session: str, state: str) -> None:
    if state != "open":
        sessions.close_session(together.a, now=LATER, session=session)
    if state == "in a bundle":
        together.carried(together.a)
    if state == "young":
        confirm(together)
    before = together.a.dump()
    with pytest.raises(PurgeNotPossible):
        purge.purge(together.a, now=EVENING, sessions=[session])
    assert together.a.dump() == before


def test_what_is_written_after_the_receipt_keeps_the_session(together: Together, session: str) -> None:
    sessions.close_session(together.a, now=LATER, session=session)
    confirm(together)
    sessions.edit_session(together.a, now=EVENING, session=session, next_steps="Tell the council")
    assert why(together, session) == purge.NOT_CONFIRMED
    with pytest.raises(PurgeNotPossible):
        purge.purge(together.a, now=DUE, sessions=[session])


def test_a_purge_takes_the_personal_records_counts_them_and_leaves_the_laptop_well(
    together: Together, session: str
) -> None:
    sessions.close_session(together.a, now=LATER, session=session)
    confirm(together)
    done = purge.purge(together.a, now=DUE, sessions=[session])
    counts = dict(done.counts)
    assert (counts["Comments"], counts["Arrivals"], counts["People"]) == (1, 1, 1)
    assert "Zebediah" not in together.a.dump()
    assert together.a.comments.search("words").comments == []
    assert why(together, session) == purge.GONE
    assert purge.last_purge(together.a) == done
    checks = keeping.examine(together.a, now=DUE)
    assert [check.name for check in checks if not check.is_well] == []
    assert together.centre.comments.count() == 1


def test_what_is_personal_in_plans_and_answers_goes_and_the_answers_stay(together: Together, session: str) -> None:
    laptop = together.a
    root, person = laptop.comments.of_session(session)[0].root, laptop.people.all()[0].id
    theme = themes.add_theme(laptop, now=NOW, name="Buses", session=session).id
    themes.tag(laptop, now=NOW, root=root, theme=theme)
    of = {"session": session}
    paid = {"kind": "travel", "pence": 250, "miles": None, "receipt": 0, "note": "Zebediah", "at": NOW.isoformat()}
    with laptop.act(now=NOW) as act:
        act.set(
            "response.set", "r1", session=session, theme=theme, said="Buses end early", outcome="planned", removed=0
        )
        act.append("response.cites", "c1", {"response": "r1", "root": root})
        act.append("payment.recorded", "p1", {**of, "person": person, **paid})
        act.append("comment.flagged", "f1", {**of, "root": root, "flag": "risk", "owner": "", "note": "Zebediah"})
        act.append(
            "comment.approved", "y1", {**of, "root": root, "version": root, "person": person, "answer": "approved"}
        )
    sessions.close_session(laptop, now=LATER, session=session)
    confirm(together)
    purge.purge(laptop, now=DUE, sessions=[session])
    assert "Zebediah" not in laptop.dump()
    gone = (laptop.plans.payments(), laptop.answers.flags(), laptop.answers.approvals(), laptop.answers.theme_links())
    assert gone == ([], [], [], [])
    assert laptop.answers.response("r1").said == "Buses end early"
    assert [each.root for each in laptop.answers.citations("r1")] == [root]
    assert root not in laptop.exchange.erased_ids()  # the central team still has it: it is elsewhere, not gone
    assert [check.name for check in keeping.examine(laptop, now=DUE) if not check.is_well] == []
    assert [each.pence for each in together.centre.plans.payments()] == [250]


def test_a_laptop_goes_on_working_after_a_purge_and_its_next_bundle_is_taken_in(
    together: Together, session: str
) -> None:
    sessions.close_session(together.a, now=LATER, session=session)
    confirm(together)
    purge.purge(together.a, now=DUE, sessions=[session])
    again = together.session(together.a, "Bins", now=DUE)
    together.merge(together.a, now=DUE)
    assert together.centre.sessions.get(again).title == "Bins"
    assert together.centre.exchange.gaps(together.a.site) == []


def test_the_days_are_the_teams_choice(together: Together, session: str) -> None:
    assert purge.policy_days(together.a) == 14
    purge.keep_policy_days(together.a, now=NOW, days=0)
    sessions.close_session(together.a, now=LATER, session=session)
    confirm(together)
    assert why(together, session, at=EVENING) == ""
    with pytest.raises(Refusal):
        purge.keep_policy_days(together.a, now=NOW, days=400)
    assert purge.policy_days(together.a) == 0


def test_the_central_team_keeps_what_it_has(together: Together, session: str) -> None:
    sessions.close_session(together.a, now=LATER, session=session)
    confirm(together)
    assert {each.why for each in purge.what_can_go(together.centre, now=DUE)} == {purge.AT_THE_CENTRE}
    with pytest.raises(PurgeNotPossible):
        purge.purge(together.centre, now=DUE, sessions=[session])
