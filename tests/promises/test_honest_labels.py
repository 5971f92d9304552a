"""Honest names for ways of involving people, and what people have told us already. As each "Verify" says."""

from __future__ import annotations

import time
from typing import Any

import pytest

from engage_desktop.domain.labels import lint
from engage_desktop.domain.sessions import OpenNeedsReason, Session
from engage_desktop.operations import already_told, comments, decisions, honesty, planning
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.operations.sessions import edit_session, open_session
from engage_desktop.store.store import Store
from tests.promises.plans import codes, planned, share, summary_of, warned
from tests.workspaces import LISTS, NOW


def test_promise_000_8_a_question_close_to_an_imported_insight_shows_it_with_date_and_source(store: Store) -> None:
    share(store, title="Evening buses", text="People miss evening appointments for want of a bus", on="2026-05-02")
    share(store, title="Parking", text="The car park is full by nine", on="2026-05-02")
    [found] = already_told.already_told(store, "Do you miss appointments in the evenings?")
    assert (found.kind, found.source, found.date) == (already_told.SHARED, "Healthwatch Riverside", "2026-05-02")
    assert "evening appointments" in found.text


def test_promise_004_11_partners_missing_from_the_last_session_downgrade_the_printed_label_and_say_why(
    store: Store, tmp_path: Any
) -> None:
    programme = planning.write_programme(store, now=NOW, name="The garden")
    held = [
        planned(store, involvement_type="co_production", programme=programme, date=day)
        for day in ("2026-10-01", "2026-11-01", "2026-11-20")
    ]
    rows = [
        planning.write_partner(store, now=NOW, session=each.id, name="Riverside Residents", role="decides")
        for each in held
    ]
    assert [honesty.printed_type(store, each).code for each in held] == ["co_production"] * 3
    assert "Co-production" in summary_of(store, held[0], tmp_path)
    planning.take_off(store, now=NOW, kind="partner", row=rows[-1])
    printed = honesty.printed_type(store, held[0])
    assert (printed.code, printed.downgraded_from) == ("co_design", "co_production")
    assert "20 November 2026" in printed.why
    assert honesty.printed_type(store, held[2]).code == "engagement"
    words = summary_of(store, held[0], tmp_path)
    assert printed.why in words
    assert "Co-design" in words


def test_promise_004_11_a_decision_by_staff_alone_or_an_absence_at_the_end_takes_the_label_away(store: Store) -> None:
    session = planned(store, involvement_type="co_production")
    row = planning.write_partner(store, now=NOW, session=session.id, name="Riverside Residents", role="decides")
    assert not honesty.printed_type(store, session).is_downgraded
    planning.write_partner(store, now=NOW, session=session.id, row=row, at_end=0)
    assert "at the end" in honesty.printed_type(store, session).why
    planning.write_partner(store, now=NOW, session=session.id, row=row, at_end=1)
    decisions.record_decision(
        store, now=NOW, session=session.id, text="Cut the 12", decided_by="The head of transport",
        decided_with="staff", how="", in_room="", interests="none", on="2026-11-21",
    )  # fmt: skip
    printed = honesty.printed_type(store, session)
    assert (printed.code, "staff took a decision alone: “Cut the 12”" in printed.why) == ("co_design", True)


def test_promise_004_13_co_produced_in_a_consultation_handout_is_marked_with_the_reason(store: Store) -> None:
    session = planned(store, involvement_type="consultation", ground_rules="This plan was co-produced with you.")
    [mark] = honesty.marks(store, session.id, "A co-produced leaflet")
    assert (mark.start, mark.end, mark.words) == (2, 13, "co-produced")
    assert "share the decisions" in mark.why
    assert [found.words for found in honesty.marks(store, session.id, "coproduction_plan_v2.pdf")] == ["coproduction"]
    assert [part for part, _ in honesty.marks_of_plan(store, session.id)] == ["ground_rules"]
    assert "co-produced" in warned(store, session, "label").sentence


@pytest.mark.parametrize(
    ("text", "involvement_type", "honest", "words"),
    [
        ("Co-production with residents", "co_production", True, []),
        ("Co-production with residents", "co_production", False, ["Co-production"]),
        ("We co-designed and consulted", "engagement", True, ["co-designed", "consulted"]),
        ("We consulted on three plans", "consultation", True, []),
        ("Have your say", "inform", True, ["Have your say"]),
        ("The co‑producers’ café", "consultation", True, ["co‑producers"]),
        ("A production line and a consultant surgeon", "engagement", True, []),
    ],
)
def test_promise_004_13_only_words_that_the_records_do_not_bear_out_are_marked(
    text: str, involvement_type: str, honest: bool, words: list[str]
) -> None:
    assert [mark.words for mark in lint(text, involvement_type=involvement_type, honest=honest)] == words


def test_promise_004_20_opening_without_a_search_needs_a_reason_and_nothing_found_is_an_answer(store: Store) -> None:
    session = planned(store)
    assert warned(store, session, "not_looked").promise == "004.20"
    with pytest.raises(OpenNeedsReason):
        open_session(store, now=NOW, session=session.id, lists=LISTS)
    found = already_told.already_told(store, "evening buses")
    already_told.note_look(store, now=NOW, session=session.id, words="evening buses", found=len(found), result="")
    [look] = store.plans.looks(session.id)
    assert (look.words, look.found, look.result) == ("evening buses", 0, "Nothing found.")
    assert "not_looked" not in codes(store, session)
    with pytest.raises(SessionNotPossible) as refused:
        already_told.note_look(store, now=NOW, session=session.id, words="buses", found=3, result="")
    assert refused.value.field == "result"


def test_promise_004_20_the_search_finds_comments_questions_and_lessons_with_where_and_when(
    store: Store, opened: Session
) -> None:
    comments.hear(store, now=NOW, session=opened.id, typed="The evening bus never waits", how=HowSaid())
    edit_session(store, now=NOW, session=opened.id, went_less_well="The evening was too dark for a bus ride.")
    found = already_told.already_told(store, "How is the bus in the evening?")
    assert {told.kind for told in found} == {already_told.COMMENT, already_told.LESSON}
    assert {told.date for told in found} == {"2026-11-21"}
    assert all("Market Hall" in told.where for told in found)
    asked = already_told.already_told(store, "What makes it hard for you to get here?")
    assert already_told.QUESTION in {told.kind for told in asked}
    own = already_told.already_told(store, "What makes it hard for you to get here?", apart_from=opened.id)
    assert already_told.QUESTION not in {told.kind for told in own}


def test_promise_004_20_the_search_is_quick_while_somebody_types(store: Store, opened: Session) -> None:
    lines = [f"The {number} bus never comes in the evening and the stop is dark" for number in range(3_000)]
    comments.hear_batch(store, now=NOW, session=opened.id, lines=lines[:1_000], label="Wall")
    began = time.process_time()
    assert already_told.already_told(store, "Is the evening bus stop too dark to wait at?")
    assert time.process_time() - began < 0.5
