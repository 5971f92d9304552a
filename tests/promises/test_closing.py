"""The promises about closing, evaluation, cost, learning and listening, as their "Verify" says, through operations."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from engage_desktop.domain.answers import SharedInsight
from engage_desktop.domain.comments import OWN_WORDS
from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.operations import (
    approvals,
    attendance,
    closing,
    comments,
    consent,
    costs,
    dots,
    explaining,
    information,
    lessons,
    library,
    payments,
    planning,
    pulse,
    workspaces,
)
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.finding_lessons import ASSET, LESSON, find_lessons
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.sessions import add_session, copy_session, edit_session, open_session
from engage_desktop.operations.summary import render_summary
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, REASON, RESOURCES, WHOLE_PLAN

Planned = Callable[..., Session]


@pytest.fixture
def planned(store: Store) -> Planned:
    """Plan another session like the whole plan, with parts of its own."""

    def make(**parts: object) -> Session:
        return add_session(store, now=NOW, **{**WHOLE_PLAN, **parts})

    return make


@pytest.fixture
def consulted(store: Store, planned: Planned) -> Session:
    """An open consultation with two options."""
    made = planned(involvement_type="consultation")
    for text in ("A bus every hour", "A later last bus"):
        planning.write_option(store, now=NOW, session=made.id, text=text)
    return open_session(store, now=NOW, session=made.id, reason=REASON)


def summary_of(store: Store, session: Session) -> str:
    """Return the words of a session's summary as it prints."""
    made = render_summary(store, now=NOW, session=session.id, lists=LISTS, fonts=RESOURCES / "fonts")
    return " ".join(unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", made.html, flags=re.DOTALL)).split())


def shared_insight(store: Store, **parts: object) -> None:
    """Take in one thing of a partner's insight library."""
    made = SharedInsight(id="", **parts)  # type: ignore[arg-type]
    values = {name: getattr(made, name) for name in SharedInsight.__slots__ if name != "id"}
    with store.act(now=NOW) as act:
        act.append("insight.shared", f"insight-{made.source}-{made.sort}", {**values, "library": "library-1"})


def test_promise_000_14_access_costs_stand_apart_and_are_left_out_of_the_cost_of_each_person(
    store: Store, opened: Session, lists: Lists
) -> None:
    attendance.count_heads(store, now=NOW, session=opened.id, band="16_to_64", count=10)
    planning.write_cost(store, now=NOW, session=opened.id, kind="venue", pence=8_000)
    planning.write_cost(store, now=NOW, session=opened.id, kind="bsl", pence=24_000)
    planning.write_cost(store, now=NOW, session=opened.id, kind="staff_hours", minutes=90)
    payments.log_payment(store, now=NOW, session=opened.id, kind="taxi", pence=1_000, lists=lists)
    payments.log_payment(store, now=NOW, session=opened.id, kind="voucher", pence=2_000, lists=lists)
    report = costs.cost_report(store, opened.id, lists)
    assert (report.money, report.payments, report.access, report.minutes) == (8_000, 2_000, 25_000, 90)
    assert (report.without_access, report.in_all) == (10_000, 35_000)
    assert (report.per_person, report.access_per_person, report.per_outcome) == (1_000, 2_500, None)
    printed = summary_of(store, opened)
    assert "All without access £100" in printed
    assert "Access: interpreters, formats, travel, equipment £250" in printed


def test_promise_000_15_a_lesson_comes_back_first_where_the_same_place_is_planned_and_is_judged(
    store: Store, opened: Session, planned: Planned
) -> None:
    with pytest.raises(closing.DebriefMissing):
        closing.close(store, now=NOW, session=opened.id)
    parts = {"went_well": "People stayed to talk", "went_less_well": "Loop system failed\nNothing else"}
    edit_session(store, now=NOW, session=opened.id, **parts)
    assert closing.close(store, now=NOW, session=opened.id).state == CLOSED
    elsewhere = planned(place="Library")
    again = planned(place="market hall", title="Next one")
    offered = lessons.lessons_for(store, again.id)
    assert (offered[0].text, offered[0].worked) == ("Loop system failed", False)
    assert offered[0].same == (lessons.PLACE,)
    assert lessons.lessons_for(store, elsewhere.id) == ()
    with pytest.raises(lessons.LessonNotPossible):
        lessons.judge_lesson(store, now=NOW, session=again.id, lesson=offered[0], verdict="rejected")
    lessons.judge_lesson(store, now=NOW, session=again.id, lesson=offered[0], verdict="accepted")
    assert lessons.lessons_for(store, again.id)[0].verdict == "accepted"


def test_promise_000_15_the_same_group_and_the_same_method_bring_a_lesson_back_too(
    store: Store, opened: Session, planned: Planned
) -> None:
    planning.write_reach(store, now=NOW, session=opened.id, group="Young carers", hoped=5)
    edit_session(store, now=NOW, session=opened.id, went_less_well="It was too early in the day", method="tables")
    by_group, by_method = planned(place="School"), planned(place="Cafe", method="tables")
    planning.write_reach(store, now=NOW, session=by_group.id, group="young carers", hoped=3)
    assert [lesson.same for lesson in lessons.lessons_for(store, by_group.id)] == [(lessons.GROUP,)]
    assert [lesson.same for lesson in lessons.lessons_for(store, by_method.id)] == [(lessons.METHOD,)]


def test_promise_001_6_twelve_leaflets_and_what_people_learned_are_both_counted(
    store: Store, opened: Session, lists: Lists
) -> None:
    information.give_out(store, now=NOW, session=opened.id, kind="leaflet", count=12, item="Bus times")
    for score in (5,) * 5 + (4,) * 5 + (2,) * 6:
        pulse.answer_sheet(store, now=NOW, session=opened.id, answers={"learned": score}, lists=lists)
    assert information.informed(store, opened.id).leaflets == 12
    learned = pulse.pulse_result(store, opened.id).of("learned")
    assert (learned.agree, learned.answered) == (10, 16)
    printed = summary_of(store, opened)
    assert "Leaflets and booklets given out 12" in printed
    assert "I learned something that I will use." in printed


def test_promise_001_7_the_dots_of_three_tables_add_up_and_each_table_is_kept(store: Store, consulted: Session) -> None:
    first, second = (option.id for option in store.plans.options(consulted.id))
    for table, one, two in (("1", 5, 3), ("2", 2, 8), ("10", 6, 1)):
        dots.count_dots(store, now=NOW, session=consulted.id, table=table, dots={first: one, second: two})
    counted = dots.dots_table(store, consulted.id)
    assert counted.tables == ("1", "2", "10")
    assert (counted.total(first), counted.total(second), counted.in_all) == (13, 12, 25)
    assert [counted.of_table(table) for table in counted.tables] == [8, 10, 7]
    dots.count_dots(store, now=NOW, session=consulted.id, table="2", dots={first: 4, second: 8})
    again = dots.dots_table(store, consulted.id)
    assert (again.total(first), again.cells["2", first]) == (15, 4)


def test_promise_001_8_without_consent_an_asset_is_exported_and_the_person_is_not(
    store: Store, opened: Session, tmp_path: Path
) -> None:
    attendance.welcome_new(store, now=NOW, session=opened.id, name="Siobhan Doyle")
    typed = "@1 The lunch club has a minibus that stands still on Tuesdays"
    comments.hear(store, now=NOW, session=opened.id, typed=typed, how=HowSaid(about="asset"))
    made = library.make_library(store, now=NOW, out=tmp_path / "out")
    partner = workspaces.create_workspace(tmp_path / "partner", team="Partner", passphrase="a b c d e f", now=NOW).store
    library.read_library(partner, now=NOW, path=made.path)
    told = [(shared.sort, shared.text) for shared in partner.answers.shared()]
    partner.close()
    assert ("asset", typed[3:]) in told
    assert "Siobhan" not in str(told)


def test_promise_001_8_an_asset_is_found_by_its_words_and_nobody_stands_with_it(
    store: Store, opened: Session, lists: Lists
) -> None:
    attendance.welcome_new(store, now=NOW, session=opened.id, name="Siobhan Doyle")
    typed = "@1 The lunch club has a minibus that stands still on Tuesdays"
    comments.hear(store, now=NOW, session=opened.id, typed=typed, how=HowSaid(about="asset"))
    (found,) = find_lessons(store, "minibus lunch", lists=lists)
    assert (found.sort, found.text, found.place) == (ASSET, typed[3:], "Market Hall")
    assert "Siobhan" not in str(found)


def test_promise_001_10_sixty_passers_by_and_eight_comments_are_two_numbers(store: Store, opened: Session) -> None:
    information.give_out(store, now=NOW, session=opened.id, kind="passer_by", count=60)
    for number in range(8):
        comments.hear(store, now=NOW, session=opened.id, typed=f"Comment {number}")
    numbers = information.informed(store, opened.id)
    assert (numbers.told, numbers.comments, numbers.involved) == (60, 8, 0)
    assert attendance.room(store, opened.id).in_all == 0
    printed = summary_of(store, opened)
    assert "People told in passing, not counted as involved 60" in printed
    assert "Comments from the public and carers 8" in printed
    assert "68" not in printed


def test_promise_002_9_silence_is_recorded_as_not_explained_and_ways_are_kept(
    store: Store, opened: Session, lists: Lists, planned: Planned
) -> None:
    assert "Nobody noted" in explaining.explaining_words(store, opened.id, lists)
    comments.hear(store, now=NOW, session=opened.id, typed="The first")
    assert not explaining.is_noted(store, opened.id)
    comments.hear(store, now=NOW, session=opened.id, typed="The second", not_explained=True)
    assert explaining.explaining_words(store, opened.id, lists) == "Not explained before the first comment."
    other = open_session(store, now=NOW, session=planned().id, reason=REASON)
    explaining.explain(store, now=NOW, session=other.id, ways=["ur", "audio"])
    assert explaining.explaining_words(store, other.id, lists).endswith("Shown in: Urdu, audio.")
    assert "Not explained before the first comment." in summary_of(store, opened)
    assert "Shown in: Urdu, audio." in summary_of(store, other)


def test_promise_002_10_a_session_closes_without_an_evaluation_and_that_is_reported_as_0(
    store: Store, opened: Session
) -> None:
    closing.close(store, now=NOW, session=opened.id, reasons={})
    assert store.sessions.get(opened.id).state == CLOSED
    assert pulse.pulse_result(store, opened.id).people == 0
    assert "Nobody told us how it was for them." in summary_of(store, opened)
    assert closing.NO_PULSE in [check.code for check in closing.close_checks(store, opened.id)]


def test_promise_002_10_the_evaluation_comes_by_screen_by_paper_and_by_tally(
    store: Store, opened: Session, lists: Lists
) -> None:
    pulse.answer_sheet(store, now=NOW, session=opened.id, answers={"listened": 5, "purpose": 0}, lists=lists)
    pulse.answer_sheet(store, now=NOW, session=opened.id, answers={"listened": 3}, lists=lists, way=pulse.PAPER)
    pulse.record_tally(store, now=NOW, session=opened.id, counts={"listened": {5: 4, 1: 1}}, lists=lists)
    result = pulse.pulse_result(store, opened.id)
    assert result.people == 7
    assert dict(result.of("listened").counts) == {5: 5, 3: 1, 1: 1}
    assert [sheet.way for sheet in pulse.sheets_of(store, opened.id)] == list(pulse.WAYS)


def test_promise_002_11_a_session_that_was_copied_shows_that_it_is_used_again(store: Store, opened: Session) -> None:
    copy = copy_session(store, now=NOW, session=opened.id, date="2027-01-10")
    copy_session(store, now=NOW, session=copy.id, date="2027-02-10")
    assert costs.reuse(store, copy.id).copied_from == opened.title
    assert costs.reuse(store, opened.id).copies == (opened.title,)
    assert costs.reuse(store, copy.id).in_all == 3
    assert "It has been used 3 times" in summary_of(store, opened)


def test_promise_002_17_a_partners_lesson_is_offered_with_its_name(store: Store, planned: Planned) -> None:
    shared_insight(
        store,
        source="Healthwatch Riverside",
        sort="lesson",
        title="not_worked: Open day",
        text="The loop in the small room hums",
        place="Market Hall",
        on="2026-05-02",
    )
    (lesson,) = lessons.lessons_for(store, planned().id)
    assert (lesson.source, lesson.worked, lesson.title) == ("Healthwatch Riverside", False, "Open day")
    assert lessons.shared_title(lesson) == "not_worked: Open day"


def test_promise_002_18_what_did_not_work_is_asked_once_and_the_answer_or_its_absence_is_kept(
    store: Store, opened: Session, planned: Planned
) -> None:
    edit_session(store, now=NOW, session=opened.id, went_well="People stayed")
    with pytest.raises(closing.DebriefMissing) as asked:
        closing.close(store, now=NOW, session=opened.id)
    assert (asked.value.field, store.sessions.get(opened.id).state) == ("went_less_well", "open")
    closing.close(store, now=NOW, session=opened.id, reasons={"went_less_well": "we were only three"})
    assert closing.debrief_silence(store, opened.id) == {"went_less_well": "we were only three"}
    open_session(store, now=NOW, session=opened.id, reason="One more comment")
    closing.close(store, now=NOW, session=opened.id)
    assert store.sessions.get(opened.id).state == CLOSED
    silent = open_session(store, now=NOW, session=planned().id, reason=REASON)
    closing.close(store, now=NOW, session=silent.id, reasons={})
    assert closing.debrief_silence(store, silent.id) == {"went_well": "", "went_less_well": ""}


def test_promise_003_10_a_search_finds_lessons_and_assets_of_three_partners(store: Store, lists: Lists) -> None:
    for source, text in (
        ("Healthwatch Riverside", "The hearing loop in the library works best at the front"),
        ("Mind in Riverside", "Ask the library for its hearing loop a week before"),
    ):
        shared_insight(store, source=source, sort="lesson", title="Talks", text=text, on="2026-03-01")
    shared_insight(
        store, source="Deaf Club", sort="asset", text="We lend a hearing loop", place="Library", on="2026-01-05"
    )
    found = find_lessons(store, "hearing loop library", lists=lists)
    assert [each.source for each in found] == ["Healthwatch Riverside", "Mind in Riverside", "Deaf Club"]
    assert {each.sort for each in found} == {LESSON, ASSET}


def test_promise_004_3_a_long_story_is_kept_whole(store: Store, opened: Session) -> None:
    story = "It began in March. " * 600
    told = comments.hear(store, now=NOW, session=opened.id, typed=story, how=HowSaid(about="story"))
    held = store.comments.get(told)
    assert held is not None
    assert (held.text, held.about) == (story.strip(), "story")
    assert store.comments.about_counts(opened.id) == {"story": 1}
    assert [each.id for each in store.comments.about("story")] == [told]


def test_promise_004_3_a_long_story_prints_whole_with_its_own_consent_or_not_at_all(
    store: Store, opened: Session, lists: Lists
) -> None:
    person = attendance.welcome_new(store, now=NOW, session=opened.id, name="Siobhan Doyle").person
    story = " ".join(f"On day {day} we waited again." for day in range(1, 200))
    comments.hear(store, now=NOW, session=opened.id, typed=f"@1 {story}", how=HowSaid(about="story"))

    def answer(**answers: str) -> None:
        consent.record_consents(
            store, now=NOW, person=person, session=opened.id, answers=answers, purposes=lists.purposes
        )

    answer(quote_anonymous="given")
    assert "On day 1 we waited again." not in summary_of(store, opened)
    answer(story_case_study="given")
    assert story in summary_of(store, opened)


def test_promise_004_9_an_engagement_has_no_vote(store: Store, opened: Session, consulted: Session) -> None:
    assert opened.involvement_type == "engagement"
    planning.write_option(store, now=NOW, session=opened.id, text="A plan")
    option = store.plans.options(opened.id)[0].id
    assert not dots.is_offered(store, opened.id)
    assert dots.is_offered(store, consulted.id)
    with pytest.raises(dots.DotsNotPossible):
        dots.count_dots(store, now=NOW, session=opened.id, table="1", dots={option: 3})
    assert store.plans.dots(opened.id) == []


def test_promise_004_19_the_first_words_stand_beside_what_staff_wrote_with_the_speakers_answer(
    store: Store, opened: Session
) -> None:
    said = comments.hear(store, now=NOW, session=opened.id, typed="The 53 dont stop no more")
    edited = comments.correct(store, now=NOW, comment=said, text="The 53 does not stop any more", reason="Spelling")
    voice = approvals.voice_of(store, said)
    assert (voice.said.text, voice.printed.text) == ("The 53 dont stop no more", "The 53 does not stop any more")
    assert voice.said.kind == OWN_WORDS
    assert voice.state == approvals.NOT_ASKED
    approvals.approve(store, now=NOW, comment=edited)
    current = store.comments.of_session(opened.id)
    assert approvals.voices(store, current, session=opened.id)[edited].state == approvals.APPROVED
    later = comments.correct(store, now=NOW, comment=edited, text="The 53 no longer stops")
    assert approvals.voice_of(store, later).state == approvals.NOT_ASKED
    assert "not been asked" in approvals.approval_words(approvals.voice_of(store, later))


def test_promise_004_19_the_summary_prints_the_first_words_and_what_the_speaker_said(
    store: Store, opened: Session, lists: Lists
) -> None:
    person = attendance.welcome_new(store, now=NOW, session=opened.id, name="Siobhan Doyle").person
    answers = {"quote_anonymous": "given"}
    consent.record_consents(store, now=NOW, person=person, session=opened.id, answers=answers, purposes=lists.purposes)
    said = comments.hear(store, now=NOW, session=opened.id, typed="@1 The 53 dont stop no more")
    edited = comments.correct(store, now=NOW, comment=said, text="The 53 does not stop any more")
    assert "has not been asked about these words" in summary_of(store, opened)
    approvals.approve(store, now=NOW, comment=edited)
    printed = summary_of(store, opened)
    assert "The speaker has agreed with these words." in printed
    assert "First written down as: “The 53 dont stop no more”" in printed
