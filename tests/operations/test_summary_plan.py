"""What a summary says besides what was said: plan and actual, changes, reasons, costs, answers; nothing where there is none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.comments import GROUP_VIEW
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import costs, dots, explaining, information, payments, planning, pulse, sessions
from engage_desktop.operations.approvals import NOT_APPROVED, approve
from engage_desktop.operations.attendance import count_heads
from engage_desktop.operations.balance import choose_quote
from engage_desktop.operations.comments import correct
from engage_desktop.operations.decisions import record_decision
from engage_desktop.operations.flags import flag
from engage_desktop.operations.proposals import add_proposal, write_version
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.summary import build_summary, summary_document
from engage_desktop.operations.themes import add_theme, tag
from engage_desktop.reports.document import BulletList, Heading, KeyFacts, Paragraph, Table
from engage_desktop.reports.html import render_html
from engage_desktop.reports.session_summary import SessionSummary, session_summary
from engage_desktop.reports.summary_parts import hidden_in_one_row, options
from engage_desktop.store.store import Store
from tests.operations.answer_story import agree_to, come, open_session, say
from tests.operations.door_store import store as store
from tests.reports.reading import html_words
from tests.workspaces import LISTS, NOW

LATER = NOW + timedelta(hours=3)


@pytest.fixture
def held(store: Store) -> Session:
    return open_session(store)


def built(store: Store, held: Session) -> SessionSummary:
    return build_summary(store, session=held.id, lists=LISTS, now=LATER)


def said(store: Store, held: Session) -> str:
    document = summary_document(store, session=held.id, lists=LISTS, now=LATER)
    return " ".join(html_words(render_html(document)))


def test_what_everyone_is_owed_to_know_stands_there_also_where_it_is_missing(store: Store, held: Session) -> None:
    record = dict(built(store, held).record)
    assert record["Led by"] == "No clinical lead"
    assert record["Duty in law"] == record["Equality"] == "Not stated"
    assert record["Decision it is for"] == (
        "Which bus routes run in the evening, decided by the transport board by 10 February 2027"
    )
    assert "Framework" not in record


def test_duty_equality_lead_and_framework_version_are_cited_as_the_session_took_them_up(store: Store) -> None:
    held = open_session(
        store,
        duty="icb_involvement",
        framework="sefton",
        equality_note="A note is attached.",
        lead="Dr Ama Boateng",
        lead_role="gp",
        lists=LISTS,
    )
    record = dict(built(store, held).record)
    assert record["Duty in law"] == "National Health Service Act 2006, section 14Z45"
    assert record["Framework"] == "Principles for involvement (version 1)"
    assert record["Equality"] == "A note is attached."
    assert record["Led by"].startswith("Dr Ama Boateng, ")


def test_a_late_start_is_flagged_with_the_stage(store: Store) -> None:
    held = open_session(store, stage="planning", project_stage="contract")
    assert dict(built(store, held).record)["Stage"] == "Planning. Contract awarded. People were involved late."


def test_plan_and_actual_are_compared_with_the_reason_or_that_none_was_given(store: Store) -> None:
    held = open_session(store, expected=200)
    count_heads(store, now=NOW, session=held.id, band="16_to_64", count=9)
    assert built(store, held).reach_note == "200 hoped for, 9 came. Reason: not given."
    sessions.edit_session(store, now=NOW, session=held.id, shortfall="The buses were on strike.")
    assert built(store, held).reach_note == "200 hoped for, 9 came. Reason: The buses were on strike."


def test_a_group_is_shown_as_a_range_and_one_that_nobody_came_from_as_not_reached(store: Store, held: Session) -> None:
    planning.write_reach(store, now=NOW, session=held.id, group="Deaf people", share=200, reached=3, method="visit")
    planning.write_reach(store, now=NOW, session=held.id, group="Night workers", hoped=10)
    count_heads(store, now=NOW, session=held.id, band="16_to_64", count=40)
    deaf, night = sorted(built(store, held).reach, key=lambda row: row.group)
    assert (deaf.hoped, deaf.came) == ("20 in 100 live here", "fewer than 5 of 40 (0 to 24 in 100)")
    assert night.came == "Not reached"
    assert "%" not in deaf.came + deaf.hoped
    assert "Not tried yet" in night.how


def test_small_wholes_are_not_told_by_the_comparison_where_the_table_hides_them(store: Store) -> None:
    held = open_session(store, expected=50)
    for role in ("public", "carer", "staff"):
        for number in range(4):
            come(store, held.id, f"{role} {number}", role=role)
    planning.write_cost(store, now=NOW, session=held.id, kind="venue", pence=12_000)
    found = built(store, held)
    assert found.reach_note == "50 hoped for, a number that is hidden came. Reason: not given."
    assert not [label for label, _ in found.costs if "each person" in label]


def test_a_change_after_opening_is_printed_before_and_after_with_time_and_reason(store: Store, held: Session) -> None:
    sessions.edit_session(
        store, now=LATER, session=held.id, already_fixed="The site is fixed.", reason="The lease was signed."
    )
    [change] = built(store, held).changes
    assert (change.before, change.after, change.reason) == (
        "Nothing is fixed yet.",
        "The site is fixed.",
        "The lease was signed.",
    )
    assert change.when.startswith("21 November 2026, ")
    assert "Changed after the session had opened What is already fixed" in said(store, held)


def test_warnings_that_were_gone_past_are_printed_with_their_reasons(store: Store, held: Session) -> None:
    waived = built(store, held).waived
    assert {reason for _, reason in waived} == {"A test opens this session."}
    assert "Warnings that we went past, because: A test opens this session." in said(store, held)


def test_agenda_items_that_serve_no_decision_are_listed_as_not_linked(store: Store, held: Session) -> None:
    planning.write_agenda_item(store, now=NOW, session=held.id, title="Routes", aim="involve", decision="Which routes")
    planning.write_agenda_item(store, now=NOW, session=held.id, title="A film", aim="inform")
    assert built(store, held).not_linked == ("A film",)
    assert "On the agenda, not linked to the decision A film" in said(store, held)


def test_costs_stand_with_access_costs_apart_and_for_each_person_reached(store: Store, held: Session) -> None:
    assert built(store, held).costs == ()
    count_heads(store, now=NOW, session=held.id, band="16_to_64", count=10)
    for kind, pence in (("venue", 10_000), ("bsl", 18_000)):
        planning.write_cost(store, now=NOW, session=held.id, kind=kind, pence=pence)
    planning.write_cost(store, now=NOW, session=held.id, kind="staff_hours", minutes=150)
    payments.log_payment(store, now=NOW, session=held.id, kind="parking", lists=LISTS, pence=550)
    found = dict(built(store, held).costs)
    assert found["Staff hours"] == "2 hours 30 minutes"
    assert found["All without access"] == "£105.50"
    assert found["Access: interpreters, formats, travel, equipment"] == "£180"
    assert found["For each person reached, without access"] == "£10.55"
    assert found["For each person reached, for access"] == "£18"
    assert costs.cost_report(store, held.id, LISTS).in_all == 28_550


def test_information_given_out_is_told_apart_and_never_added_to_people_involved(store: Store, held: Session) -> None:
    information.give_out(store, now=NOW, session=held.id, kind="passer_by", count=60)
    information.give_out(store, now=NOW, session=held.id, kind="leaflet", count=12, item="Bus times")
    for number in range(8):
        say(store, held.id, f"View {number}", kind=GROUP_VIEW)
    found = dict(built(store, held).numbers)
    assert found["People told in passing, not counted as involved"] == "60"
    assert found["Leaflets and booklets given out"] == "12"
    assert found["Comments from the public and carers"] == "8"
    assert "68" not in said(store, held)


def test_the_evaluation_is_told_as_nought_and_by_question_only_where_enough_answered(
    store: Store, held: Session
) -> None:
    assert dict(built(store, held).pulse) == {"People who told us how it was for them": "0"}
    for number in range(9):
        answers = {"learned": 5, "purpose": 4 if number else 1, "listened": 1}
        pulse.answer_sheet(store, now=NOW, session=held.id, answers=answers, lists=LISTS)
    pulse.answer_sheet(store, now=NOW, session=held.id, answers={"hear_back": 5}, lists=LISTS)
    found = dict(built(store, held).pulse)
    assert found["People who told us how it was for them"] == "10"
    assert found["I learned something that I will use."] == "9 of 9 said yes"
    assert found["I knew what this session was for."] == "Nearly all of 9 said yes"
    assert found["I felt listened to and respected."] == "0 of 9 said yes"
    assert found["I know how and when I will hear what comes of it."] == "Too few to show"


def test_a_share_stands_beside_the_numbers_only_where_enough_answered_and_a_bar_only_where_the_numbers_stand(
    store: Store, held: Session
) -> None:
    counts = {"learned": {5: 16, 1: 9}, "purpose": {5: 9, 2: 6}, "listened": {5: 3, 1: 20}, "hear_back": {4: 4}}
    pulse.record_tally(store, now=NOW, session=held.id, counts=counts, lists=LISTS)
    found = built(store, held)
    words = {asked: (said, share) for (asked, said), share in zip(found.pulse, found.pulse_shares, strict=True)}
    assert words["I learned something that I will use."] == ("16 of 25 said yes, 64 %", 0.64)
    assert words["I knew what this session was for."] == ("9 of 15 said yes", 0.6)
    assert words["I felt listened to and respected."] == ("Fewer than 5 of 23 said yes", None)
    assert words["I know how and when I will hear what comes of it."] == ("Too few to show", None)


def test_options_stand_with_their_answer_and_the_dots_of_every_table(store: Store) -> None:
    planned = sessions.add_session(store, now=NOW, title="Routes", date="2026-11-21", involvement_type="consultation")
    first, second = (planning.write_option(store, now=NOW, session=planned.id, text=text) for text in ("A", "B"))
    held = open_session(store)
    assert built(store, held).options == ()
    sessions.edit_session(
        store,
        now=NOW,
        session=planned.id,
        influence="Which route.",
        already_fixed="Nothing.",
        decision="Which route runs",
        feedback_by="2026-12-19",
    )
    sessions.open_session(store, now=NOW, session=planned.id, reason="a test")
    dots.count_dots(store, now=NOW, session=planned.id, table="1", dots={first: 3, second: 4})
    dots.count_dots(store, now=NOW, session=planned.id, table="2", dots={first: 5, second: 1})
    write_response(store, now=NOW, session=planned.id, option=first, said="A", did="We ask for A.", outcome="planned")
    found = build_summary(store, session=planned.id, lists=LISTS, now=LATER)
    assert found.options == (("A", "We ask for A."), ("B", "Not answered yet"))
    assert found.dots is not None
    assert found.dots.rows == (("A", "3", "5", "8"), ("B", "4", "1", "5"), ("All", "7", "6", "13"))


def test_how_the_purpose_was_explained_or_that_it_was_not_is_said(store: Store, held: Session) -> None:
    assert "Nobody noted whether the purpose was explained." in built(store, held).about
    explaining.explain(store, now=NOW, session=held.id, ways=["audio", "ur"])
    assert "The purpose was explained first. Shown in: Urdu, audio." in built(store, held).about


def test_a_plan_that_was_used_again_is_said_to_be(store: Store, held: Session) -> None:
    copy = sessions.copy_session(store, now=NOW, session=held.id, date="2027-01-09")
    about = " ".join(build_summary(store, session=copy.id, lists=LISTS, now=LATER).about)
    assert "The plan was taken over from “Listening session: getting around”." in about
    assert "It has been used 2 times" in about


def test_a_decision_without_comments_is_listed_as_such_with_conflicts_of_interest_or_not_stated(
    store: Store, held: Session
) -> None:
    record_decision(store, now=NOW, session=held.id, text="Keep the date", decided_by="The board", decided_with="staff")
    [decision] = built(store, held).decisions
    facts = dict(decision.facts)
    assert facts["Decided by"] == "The board, by staff alone"
    assert facts["What it rests on"] == "No comments stand behind this decision."
    assert facts["Conflicts of interest"] == "Not stated"


def test_a_co_design_says_whether_peoples_part_can_be_seen(store: Store) -> None:
    held = open_session(store, involvement_type="co_design")
    assert built(store, held).reflection == ("How your suggestions are reflected: not shown.",)
    root = say(store, held.id, "Put the phone number first", kind=GROUP_VIEW)
    letter = add_proposal(store, now=NOW, session=held.id, title="The letter", text="Come on Monday.")
    write_version(
        store, now=LATER, proposal=letter.id, text="Ring 0151. Come on Monday.", used={root: "The number is first."}
    )
    sentence, *suggestions = built(store, held).reflection
    assert "1 suggestion changed the text" in sentence
    assert suggestions == ["Used: The number is first."]
    assert built(store, open_session(store)).reflection == ()


def test_a_risk_is_boxed_with_its_owner_and_without_words_that_may_not_be_printed(store: Store, held: Session) -> None:
    come(store, held.id, "Tom")
    root = say(store, held.id, "I fell at the kerb by my house", badge=1)
    tag(store, now=NOW, root=root, theme=add_theme(store, now=NOW, name="Kerbs").id)
    flag(store, now=NOW, root=root, owner="Priya Shah")
    assert built(store, held).risks == (("A concern about: Kerbs", "Priya Shah"),)
    assert "I fell" not in said(store, held)
    flag(store, now=NOW, root=root, owner="Priya Shah", note="Somebody fell at a kerb.")
    assert "Risks that people told us of Somebody fell at a kerb. Looked after by Priya Shah" in said(store, held)


def test_a_story_is_printed_whole_apart_and_only_with_the_consent_that_asks_about_stories(
    store: Store, held: Session
) -> None:
    teller = come(store, held.id, "Joan").person
    story = "It began in March. " * 120
    say(store, held.id, story, badge=1, about="story")
    agree_to(store, teller, "quote_anonymous")
    assert "It began in March." not in said(store, held)
    agree_to(store, teller, "story_case_study")
    [heard] = [part for part in built(store, held).questions if part.quotes]
    assert heard.question == "Stories, kept whole"
    assert heard.quotes[0].text == story.strip()


def test_words_that_staff_changed_stand_with_what_their_speaker_says_of_them(store: Store, held: Session) -> None:
    agree_to(store, come(store, held.id, "Joan").person, "quote_anonymous")
    root = say(store, held.id, "Bus is rubbish innit", badge=1)
    edited = correct(store, now=NOW, comment=root, text="The bus is poor.")
    [quote] = [quote for part in built(store, held).questions for quote in part.quotes]
    assert quote.text == "The bus is poor."
    assert "Edited by staff. The speaker has not been asked about these words." in quote.approval
    assert "First written down as: “Bus is rubbish innit”" in quote.approval
    approve(store, now=NOW, comment=edited, answer=NOT_APPROVED)
    [quote] = [quote for part in built(store, held).questions for quote in part.quotes]
    assert quote.text == "Bus is rubbish innit"


def test_services_that_waste_peoples_time_are_told_with_small_numbers_hidden(store: Store, held: Session) -> None:
    theme = add_theme(store, now=NOW, name="Asked twice", family="waste")
    for number in range(10):
        root = say(store, held.id, f"Asked again {number}", kind=GROUP_VIEW)
        tag(store, now=NOW, root=root, theme=theme.id, service="X-ray" if number < 7 else "Blood tests")
    found = built(store, held)
    assert found.services_note
    assert ("Blood tests", "3") not in found.services


def test_chosen_quotes_that_mirror_what_was_said_are_said_to(store: Store, held: Session) -> None:
    roots = [say(store, held.id, f"{n}", about="concern" if n % 2 else "asset", kind=GROUP_VIEW) for n in range(10)]
    for root in roots[:4]:
        choose_quote(store, now=NOW, root=root)
    assert (
        "4 quotes were chosen from 10 comments; the mix is close to that of all comments." in built(store, held).about
    )


def test_a_session_that_only_informs_prints_unprompted_comments_and_no_question(store: Store) -> None:
    held = open_session(store, involvement_type="inform")
    say(store, held.id, "The hall was cold", kind=GROUP_VIEW)
    assert [part.question for part in built(store, held).questions] == ["Unprompted comments"]
    assert dict(built(store, held).numbers)["Questions asked"] == "0"


def test_a_question_that_was_asked_before_says_why_it_is_asked_again(store: Store) -> None:
    from_before = open_session(store)
    planned = sessions.add_session(store, now=NOW, title="Again", date="2026-12-01", questions=["What is hard?"])
    [question] = store.sessions.questions(planned.id)
    with store.act(now=NOW) as act:
        act.set("question.set", question.id, again="The bus has changed since.")
    [heard] = build_summary(store, session=planned.id, lists=LISTS, now=LATER).questions
    assert heard.again == "Asked before, and asked again because: The bus has changed since."
    assert built(store, from_before).questions[0].again == ""


def shown_blocks(store: Store, held: Session) -> tuple[object, ...]:
    return session_summary(built(store, held)).blocks


def test_an_evaluation_without_anything_to_compare_is_one_sentence(store: Store, held: Session) -> None:
    blocks = shown_blocks(store, held)
    assert Paragraph("Nobody told us how it was for them.") in blocks
    assert not [each for each in blocks if isinstance(each, Table) and each.caption == "How it was for people"]
    pulse.answer_sheet(store, now=NOW, session=held.id, answers={"learned": 5, "purpose": 1}, lists=LISTS)
    few = "Fewer than 5 people told us how it was for them: too few to show what they said."
    assert Paragraph(few) in shown_blocks(store, held)
    for _ in range(9):
        pulse.answer_sheet(store, now=NOW, session=held.id, answers={"learned": 5}, lists=LISTS)
    assert [each for each in shown_blocks(store, held) if isinstance(each, Table) and each.caption.startswith("How it")]


def test_three_or_more_hidden_numbers_of_people_stand_in_one_row() -> None:
    rows = (("Public", "28"), ("Carer", "*"), ("Staff", "*"), ("Councillor or MP", "*"), ("Everyone", "35"))
    shown = (("Public", "28"), ("Each of these: carer, staff, councillor or MP", "*"), ("Everyone", "35"))
    assert hidden_in_one_row(rows) == shown
    assert hidden_in_one_row(rows[:3]) == rows[:3]
    assert hidden_in_one_row((*rows[1:4], ("Everyone", "*")))[-1] == ("Everyone", "*")


def test_options_that_none_of_us_answered_are_told_so_once() -> None:
    (heading, names, said) = options((("A", "Not answered yet"), ("B", "Not answered yet")), None)
    assert (heading, names) == (Heading("The options"), BulletList(("A", "B")))
    assert said == Paragraph("We have not answered any of them yet.")
    assert KeyFacts((("A", "Yes."), ("B", "Not answered yet"))) in tuple(
        options((("A", "Yes."), ("B", "Not answered yet")), None)
    )
