"""What the tests of this folder share: a session that lacks nothing but its warnings, on its Plan page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.operations import outreach, planning, questions
from engage_desktop.operations.sessions import add_session, edit_session
from tests.gui.session_pages import Opened, opened, opened_empty
from tests.workspaces import NOW, WHOLE_PLAN

__all__ = ["opened", "opened_empty"]

QUESTIONS = ("Which words are hard?", "What is missing?")


@pytest.fixture
def planned(opened_empty: Opened) -> Session:
    """A planned session with two questions, the only one in its workspace."""
    return add_session(opened_empty.store, now=NOW, questions=QUESTIONS, **WHOLE_PLAN)


@pytest.fixture
def plan_of(opened_empty: Opened) -> Callable[[Session, str], PlanPage]:
    """Return the Plan page of a session in a window of its own, at one of its sections."""

    def show(session: Session, section: str) -> PlanPage:
        place = opened_empty.place(session, "plan")
        opened_empty.in_window(place)
        page = place.page("plan")
        assert isinstance(page, PlanPage)
        page.show_section(section)
        return page

    return show


@pytest.fixture
def filled_plan(opened_empty: Opened, planned: Session) -> None:
    """Give the session a row in every list, and something to think about before it opens."""
    store = opened_empty.store
    parts: dict[str, Any] = {"now": NOW, "session": planned.id}
    gap = planning.write_gap(store, text="Which words are hard", known="The letter was called confusing", **parts)
    planning.write_reach(store, group="Unpaid carers", hoped=8, share=110, method="tables", **parts)
    planning.write_reach(store, group="Deaf people", hoped=4, method="focus_group", sender="Deaf club", **parts)
    planning.write_barrier(store, group="Deaf people", barrier="No interpreter", owner="Amina", **parts)
    planning.write_partner(store, name="Riverside Carers' Centre", role="decides", receives="Comments", **parts)
    planning.write_agenda_item(store, title="The letter, line by line", minutes=40, aim="involve", **parts)
    planning.write_option(store, text="A letter of one page with a map", **parts)
    planning.write_cost(store, kind="bsl", pence=22_000, note="Two hours", **parts)
    outreach.log_outreach(store, group="Deaf people", outcome="agreed", promised="The letter in BSL", **parts)
    question = store.sessions.questions(planned.id)[0]
    questions.say_of_question(store, question=question.id, gap=gap, **parts)
    edit_session(
        store, involvement_type="consultation", who_decides="together", purpose="To co-produce the letter", **parts
    )
