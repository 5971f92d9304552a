"""By when an answer is due: the earliest day that its sessions promised, with where it comes from."""

from __future__ import annotations

import pytest

from engage_desktop.operations import sessions
from engage_desktop.operations.due import RESPONSE, due_items
from engage_desktop.operations.feedback_days import day_from, earliest_day
from engage_desktop.operations.responses import cite, write_response
from engage_desktop.store.store import Store
from tests.operations.answer_story import open_session, say
from tests.workspaces import NOW

LATE, EARLY = "2026-12-19", "2026-12-05"


@pytest.fixture
def hall(store: Store) -> str:
    return open_session(store, title="Market hall", feedback_by=LATE).id


@pytest.fixture
def hub(store: Store) -> str:
    return open_session(store, title="Community hub", feedback_by=EARLY).id


def test_an_answer_over_several_sessions_is_due_on_the_earliest_day_promised(store: Store, hall: str, hub: str) -> None:
    roots = [say(store, hall, "Steep."), say(store, hub, "Heavy.")]
    response = write_response(store, now=NOW, cites=roots, said="Hard to get in.", outcome="considering")
    assert (response.session, response.due) == (None, EARLY)
    assert day_from(store, response) == (
        "This is the earliest day that the 2 sessions behind this answer promised: the people of “Community hub” hear by "
        "5 December 2026."
    )
    assert [each.response for each in due_items(store, "2026-12-06") if each.code == RESPONSE] == [response.id]


def test_a_day_that_was_given_stays_and_a_later_one_than_promised_is_said(store: Store, hall: str, hub: str) -> None:
    roots = [say(store, hall, "Steep."), say(store, hub, "Heavy.")]
    response = write_response(store, now=NOW, cites=roots, said="Hard.", outcome="considering", due=LATE)
    assert response.due == LATE
    assert day_from(store, response) == (
        "This is later than promised: the people of “Community hub” were told that they hear by 5 December 2026."
    )
    sooner = write_response(store, now=NOW, response=response.id, due="2026-12-01")
    assert day_from(store, sooner) == ""


def test_an_answer_named_after_one_session_minds_the_day_of_the_others_it_rests_on(
    store: Store, hall: str, hub: str
) -> None:
    response = write_response(store, now=NOW, cites=[say(store, hall, "Steep.")], said="Hard.", outcome="considering")
    assert (response.session, response.due) == (hall, LATE)
    assert day_from(store, response) == "The people of “Market hall” were promised to hear by this day."
    cite(store, now=NOW, response=response.id, roots=[say(store, hub, "Heavy.")])
    assert day_from(store, response).startswith("This is later than promised: the people of “Community hub”")


def test_an_answer_of_an_earlier_version_without_a_day_takes_the_promised_one_when_it_is_changed(
    store: Store, hall: str, hub: str
) -> None:
    roots = [say(store, hall, "Steep."), say(store, hub, "Heavy.")]
    response = write_response(store, now=NOW, cites=roots, said="Hard.", outcome="considering")
    with store.act(now=NOW) as act:
        act.set("response.set", response.id, due="")
    held = store.answers.response(response.id)
    assert day_from(store, held) == "The people of “Community hub” were promised to hear by 5 December 2026."
    assert write_response(store, now=NOW, response=response.id, owner="Sam").due == EARLY


def test_where_no_session_promised_a_day_none_is_made_up(store: Store, hall: str, hub: str) -> None:
    planned = sessions.add_session(store, now=NOW, title="Walk", date="2026-11-25")
    assert (earliest_day(store, [planned.id]).on, earliest_day(store, [planned.id]).among) == ("", 1)
    assert earliest_day(store, [planned.id, hall, hub]).session == hub
