"""What a plan holds: standards, leads, agenda, templates, programmes, copies. Each promise as its "Verify" says."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.domain.sessions import Session
from engage_desktop.operations import (
    comments,
    packs,
    planning,
    programmes,
    questions,
    standards,
    steps,
    templates,
    themes,
)
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.lists import Entry, load_lists
from engage_desktop.operations.session_parts import PlanLocked, SessionNotPossible
from engage_desktop.operations.sessions import add_session, copy_session, edit_session, follow_session
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.promises.plans import codes, gate, planned, summary_of, with_list
from tests.teamwork import RESOURCES, VERSION, Event
from tests.workspaces import LISTS, NOW, WHOLE_PLAN, open_whole


def test_promise_000_2_a_new_framework_version_is_followed_by_new_sessions_and_old_ones_keep_theirs(
    store: Store,
) -> None:
    first = planned(store, framework="sefton")
    newer = with_list(
        "frameworks",
        Entry("sefton", "Principles for involvement", "New words.", version=2, adopters="Sefton NHS and the council"),
    )
    second = add_session(store, now=NOW, lists=newer, **{**WHOLE_PLAN, "framework": "sefton"})
    assert (first.framework_version, second.framework_version) == (1, 2)
    kept = standards.standard_of(store, newer, store.sessions.get(first.id), "framework")
    assert kept is not None
    assert (kept.version, kept.named, kept.adopters) == (1, "Principles for involvement (version 1)", "Sefton NHS")
    assert kept.text.startswith("Relevant and planned.")
    latest = standards.standard_of(store, newer, second, "framework")
    assert latest is not None
    assert (latest.version, latest.text) == (2, "New words.")
    copied = copy_session(store, now=NOW, session=first.id, date="2027-01-09", lists=newer)
    assert (copied.framework, copied.framework_version) == ("sefton", 2)


def test_promise_000_2_a_pack_from_the_centre_brings_version_two(tmp_path: Path) -> None:
    event = Event(tmp_path)
    centre, laptop = event.centre(), event.laptop()
    event.join(centre, laptop)
    old = planned(laptop, framework="sefton", duty="equality")
    entry = {"code": "sefton", "label": "Principles for involvement", "version": 2, "adopters": "Sefton and partners"}
    named = {"list": "frameworks", "version": 2, "valid_from": "2026-11-21", "entries": [entry]}
    issued = packs.issue_pack(
        centre, now=NOW, out=event.stick("packs"), app_version=VERSION, lists={"frameworks": named}
    )
    packs.take_pack(laptop, now=NOW, path=issued.carried[0].delivered.path)
    lists = load_lists(RESOURCES, pack=packs.current(laptop))
    new = add_session(laptop, now=NOW, lists=lists, **{**WHOLE_PLAN, "framework": "sefton"})
    found = [standards.standard_of(laptop, lists, held, "framework") for held in (old, new)]
    assert [(each.version, each.adopters) for each in found if each] == [(1, "Sefton NHS"), (2, "Sefton and partners")]
    duty = standards.standard_of(laptop, lists, old, "duty")
    assert duty is not None
    assert duty.section == "section 149"
    for store in (laptop, centre):
        opening.close_store(store)


def test_promise_000_3_an_inform_session_asks_no_questions_and_needs_no_decision(store: Store) -> None:
    session = planned(store, "What do you think?", involvement_type="inform", decision="")
    assert questions.questions_asked(store, session.id) == []
    held = gate(store, session)
    assert held.blocks == ()
    assert not {"asked_before", "no_gap"} & {line.code for line in held.warnings}
    listening = planned(store, "What do you think?")
    assert [each.text for each in questions.questions_asked(store, listening.id)] == ["What do you think?"]


def test_promise_000_9_a_lead_has_a_role_and_none_is_printed_as_none(store: Store, tmp_path: Any) -> None:
    without = planned(store)
    assert "no clinical lead" in summary_of(store, without, tmp_path).casefold()
    led = planned(store, lead="Dr Anand", lead_role="gp")
    assert (led.lead, led.lead_role) == ("Dr Anand", "gp")
    assert "Dr Anand" in summary_of(store, led, tmp_path)


def test_promise_001_13_two_sessions_of_one_programme_have_a_joint_report_with_the_method(store: Store) -> None:
    programme = planning.write_programme(
        store, now=NOW, name="Evening buses", aim="That the last bus waits for the last clinic", project_stage="idea"
    )
    first = planned(store, programme=programme, method="tables")
    second = planned(store, programme=programme, method="drop_in", date="2026-11-28")
    theme = themes.add_theme(store, now=NOW, name="Evenings", programme=programme)
    for held in (first, second):
        open_whole(store, now=NOW, session=held.id)
        comments.hear(store, now=NOW, session=held.id, typed="No bus after six", how=HowSaid())
        [root] = [comment.root for comment in store.comments.of_session(held.id)]
        themes.tag(store, now=NOW, root=root, theme=theme.id)
    joint = programmes.joint(store, programme)
    assert [held.id for held in joint.sessions] == [first.id, second.id]
    assert [(row.name, row.method, row.public) for row in joint.rows] == [
        ("Evenings", "tables", 1),
        ("Evenings", "drop_in", 1),
    ]
    assert joint.methods == ("tables", "drop_in")


def test_promise_002_1_the_summary_prints_duty_and_equality_note_or_not_stated(store: Store, tmp_path: Any) -> None:
    without = planned(store)
    assert "no_duty" in codes(store, without)
    assert summary_of(store, without, tmp_path).casefold().count("not stated") >= 2
    stated = planned(store, duty="equality", equality_note="Evening sessions leave out people who fear the dark.")
    assert "no_duty" not in codes(store, stated)
    words = summary_of(store, stated, tmp_path)
    assert "section 149" in words
    assert "people who fear the dark" in words
    assert "no_duty" not in codes(store, planned(store, duty="none"))


def test_promise_002_2_a_change_while_open_needs_a_reason_and_the_summary_shows_before_after_and_time(
    store: Store, opened: Session, tmp_path: Any
) -> None:
    seq = store.last_seq
    for part in ("already_fixed", "influence", "involvement_type"):
        with pytest.raises(PlanLocked) as refused:
            edit_session(store, now=NOW, session=opened.id, **{part: "co_design"})
        assert (refused.value.code, refused.value.field) == ("PLAN-LOCKED", part)
    assert store.last_seq == seq
    later = NOW + timedelta(minutes=30)
    reason = "The council told us at noon."
    edit_session(store, now=later, session=opened.id, already_fixed="The site is bought.", reason=reason)
    [change] = store.plans.changes(opened.id)
    assert (change.part, change.before) == ("already_fixed", "Nothing is fixed yet.")
    assert (change.after, change.reason, change.at) == ("The site is bought.", reason, later.isoformat())
    words = summary_of(store, opened, tmp_path)
    assert "Nothing is fixed yet" in words
    assert "The site is bought" in words
    assert "The council told us at noon" in words
    assert f"{later.astimezone():%H:%M}".lstrip("0") in words or "10:30" in words


def test_promise_002_4_an_agenda_item_without_a_link_is_listed_as_not_linked(store: Store, tmp_path: Any) -> None:
    session = planned(store, "What is hard?")
    [question] = store.sessions.questions(session.id)
    planning.write_agenda_item(
        store, now=NOW, session=session.id, title="Tables", aim="involve", question=question.id, decision="The 53"
    )
    planning.write_agenda_item(store, now=NOW, session=session.id, title="Raffle", aim="inform", minutes=5)
    agenda = store.plans.agenda(session.id)
    assert [(item.title, item.position, item.decision) for item in agenda] == [
        ("Tables", 1, "The 53"),
        ("Raffle", 2, ""),
    ]
    words = summary_of(store, session, tmp_path)
    assert "Raffle" in words
    assert "not linked" in words.casefold()


def test_promise_002_19_when_a_duty_is_replaced_new_sessions_cite_the_new_one(store: Store) -> None:
    old = planned(store, duty="icb_involvement")
    cited = standards.standard_of(store, LISTS, old, "duty")
    assert cited is not None
    assert (cited.named, cited.version) == ("National Health Service Act 2006, section 14Z45", 2)
    replaced = with_list(
        "duties",
        Entry("icb_involvement", "Health Act 2026", "Boards involve people.", section="section 9", version=3),
    )
    new = add_session(store, now=NOW, lists=replaced, **{**WHOLE_PLAN, "duty": "icb_involvement"})
    now_cited, then_cited = (standards.standard_of(store, replaced, held, "duty") for held in (new, old))
    assert now_cited is not None
    assert then_cited is not None
    assert (now_cited.named, now_cited.version) == ("Health Act 2026, section 9", 3)
    assert (then_cited.named, then_cited.version) == ("National Health Service Act 2006, section 14Z45", 2)


def test_promise_002_19_a_duty_holds_from_one_day_to_another(store: Store) -> None:
    assert "section 14Z2" in {entry.section for entry in standards.in_force(LISTS, "duties", "2020-01-01")}
    offered = {entry.section for entry in standards.in_force(LISTS, "duties", "2026-11-21")}
    assert "section 14Z45" in offered
    assert "section 14Z2" not in offered


def test_promise_004_1_four_sessions_make_the_stage_table_right(store: Store) -> None:
    late = planning.write_programme(store, now=NOW, name="Only at the end")
    whole = planning.write_programme(store, now=NOW, name="From the start")
    for stage, programme in (("planning", whole), ("reviewing", whole), ("reviewing", late), ("designing", None)):
        planned(store, stage=stage, programme=programme)
    counts = programmes.stage_counts(store)
    assert counts.by_stage == {"planning": 1, "designing": 1, "delivering": 0, "reviewing": 2}
    assert counts.only_reviewing == ("Only at the end",)
    with pytest.raises(SessionNotPossible) as refused:
        planned(store, stage="afterwards")
    assert refused.value.field == "stage"


def test_promise_004_5_a_step_is_left_out_with_a_reason_that_is_stored_and_shown(
    store: Store, session: Session
) -> None:
    with pytest.raises(SessionNotPossible) as refused:
        steps.skip_step(store, now=NOW, session=session.id, step="prepare", reason=" ")
    assert refused.value.field == "reason"
    steps.skip_step(store, now=NOW, session=session.id, step="prepare", reason="The room is ours.")
    assert [(each.step, each.reason) for each in steps.skipped(store, session.id)] == [("prepare", "The room is ours.")]
    steps.take_step_back(store, now=NOW, session=session.id, step="prepare")
    assert steps.skipped(store, session.id) == ()


def test_promise_004_5_a_template_by_type_and_method_brings_its_agenda(store: Store) -> None:
    [first, *_] = templates.templates_for(LISTS, involvement_type="engagement", method="visit")
    assert (first.suggests, first.category) == ("engagement", "visit")
    session = add_session(store, now=NOW, title="A visit", date="2026-11-21")
    templates.take_template(store, now=NOW, session=session.id, template=first.code, lists=LISTS)
    held = store.sessions.get(session.id)
    assert (held.involvement_type, held.method) == ("engagement", "visit")
    agenda = store.plans.agenda(session.id)
    assert [item.position for item in agenda] == list(range(1, len(templates.agenda_of(first)) + 1))
    assert agenda[1].aim == "involve"
    planning.take_off(store, now=NOW, kind="agenda", row=agenda[0].id)
    assert [item.position for item in store.plans.agenda(session.id)] == list(range(1, len(agenda)))


def test_every_template_is_whole() -> None:
    for template in LISTS.of("session_templates"):
        assert len(templates.agenda_of(template)) == len(template.steps) > 0, template.code
        assert template.category in {entry.code for entry in LISTS.of("methods")}


def test_a_follow_up_session_asks_the_marked_questions_again_and_a_copy_takes_the_whole_plan(store: Store) -> None:
    first = planned(store, "How safe is the walk?", "Anything else?", involvement_type="consultation")
    marked, _ = store.sessions.questions(first.id)
    with pytest.raises(SessionNotPossible):
        follow_session(store, now=NOW, session=first.id, date="2027-05-01")
    questions.say_of_question(store, now=NOW, session=first.id, question=marked.id, measured=1)
    planning.write_option(store, now=NOW, session=first.id, text="Light the path")
    planning.write_partner(store, now=NOW, session=first.id, name="The council", role="acts")
    planning.write_reach(store, now=NOW, session=first.id, group="Carers", hoped=10, reached=4)
    planning.write_agenda_item(store, now=NOW, session=first.id, title="Tables", question=marked.id)
    planning.write_cost(store, now=NOW, session=first.id, kind="venue", pence=4_000)
    again = follow_session(store, now=NOW, session=first.id, date="2027-05-01", lists=LISTS)
    [asked] = store.sessions.questions(again.id)
    assert (again.follows, again.copied_from, asked.follows, asked.measured) == (first.id, None, marked.id, 1)
    copied = copy_session(store, now=NOW, session=first.id, date="2027-05-02", lists=LISTS)
    assert [option.text for option in store.plans.options(copied.id)] == ["Light the path"]
    assert [partner.name for partner in store.plans.partners(copied.id)] == ["The council"]
    assert [(row.group, row.hoped, row.reached) for row in store.plans.reach(copied.id)] == [("Carers", 10, None)]
    [item] = store.plans.agenda(copied.id)
    assert item.question == store.sessions.questions(copied.id)[0].id
    assert store.plans.costs(copied.id) == []
