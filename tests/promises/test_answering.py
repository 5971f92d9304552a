"""The promises about answering people: what each "Verify" says is done here, on a real workspace."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta
from pathlib import Path

from engage_desktop.domain.answers import CANNOT, DONE, PLANNED
from engage_desktop.domain.sessions import Session
from engage_desktop.domain.versions import ADDED
from engage_desktop.operations import approvals, sessions
from engage_desktop.operations.decisions import (
    chain,
    decision_report,
    decisions_without_comments,
    heard_right,
    record_decision,
)
from engage_desktop.operations.due import due_items, overdue
from engage_desktop.operations.flags import flag, risks
from engage_desktop.operations.impact import impact, without_evidence
from engage_desktop.operations.proposals import (
    NOT_USED,
    add_proposal,
    answer_suggestion,
    difference,
    record,
    reflected,
    weigh,
    write_version,
)
from engage_desktop.operations.responses import answered, promises, tell_back, write_response
from engage_desktop.operations.service_report import service_report, sort_counts
from engage_desktop.operations.summary import summary_document
from engage_desktop.operations.themes import add_theme, tag, tag_many, theme_counts
from engage_desktop.reports.html import render_html
from engage_desktop.store.store import Store
from tests.operations.answer_story import TODAY, come, open_session, say
from tests.operations.exchanging import exchanging
from tests.workspaces import LISTS, NOW


def printed(store: Store, session: str) -> str:
    """Return the text of the summary as it is printed."""
    made = render_html(summary_document(store, session=session, lists=LISTS, now=NOW))
    return " ".join(re.sub(r"<[^>]+>", " ", html.unescape(made)).replace("\u2068", "").replace("\u2069", "").split())


def test_promise_000_4_a_promised_day_that_has_passed_is_overdue_and_stands_first(store: Store) -> None:
    held = open_session(store, feedback_by="2026-12-19", report_by="2026-12-05", decision_on="2027-02-10")
    assert [(due.code, due.on, due.is_overdue) for due in due_items(store, "2026-12-01")] == [
        ("report", "2026-12-05", False)
    ]
    later = due_items(store, "2026-12-20", ahead_days=60)
    assert [(due.code, due.is_overdue, due.days, due.session) for due in later] == [
        ("report", True, -15, held.id),
        ("feedback", True, -1, held.id),
        ("decision", False, 52, held.id),
    ]
    assert [due.code for due in overdue(store, "2026-12-20")] == ["report", "feedback"]


def test_promise_000_16_from_a_decision_the_comments_are_three_steps_away_with_no_dead_end(
    store: Store, opened: Session
) -> None:
    heard = [say(store, opened.id, words) for words in ("The last bus is at six.", "I pay for a taxi home.")]
    theme = add_theme(store, now=NOW, name="Evening buses")
    tag_many(store, now=NOW, roots=heard, theme=theme.id)
    response = write_response(store, now=NOW, theme=theme.id, outcome=PLANNED, did="Ask for a bus at eight.")
    decision = record_decision(
        store,
        now=NOW,
        text="Route 53 runs until eight.",
        decided_by="Transport board",
        decided_with="board",
        session=opened.id,
        responses=[response.id],
    )
    found = chain(store, decision.id)
    assert [step.promise.response.theme for step in found.steps] == [theme.id]
    assert [comment.root for step in found.steps for comment in step.comments] == heard
    assert found.comments == 2
    assert all(store.comments.get(comment.id) is not None for step in found.steps for comment in step.comments)


def test_promise_000_17_what_is_done_stays_open_until_people_were_told(store: Store, opened: Session) -> None:
    heard = say(store, opened.id, "The door is too heavy.")
    response = write_response(
        store, now=NOW, cites=[heard], said="The door is heavy.", outcome=DONE, did="It opens by itself now."
    )
    assert [(held.state, held.is_open) for held in promises(store, today=TODAY)] == [("open", True)]
    assert [held.state for held in promises(store, today="2026-12-20")] == ["overdue"]
    tell_back(store, now=NOW, response=response.id, way="poster", people=None)
    told = promises(store, today="2026-12-20")[0]
    assert (told.state, told.is_open, told.told_on) == ("told", False, TODAY)


def test_promise_001_1_comments_of_staff_change_no_public_count(store: Store, opened: Session) -> None:
    theme = add_theme(store, now=NOW, name="Parking")
    tag(store, now=NOW, root=say(store, opened.id, "Nowhere to park."), theme=theme.id)
    carer = come(store, opened.id, "Grace", "carer")
    tag(store, now=NOW, root=say(store, opened.id, "He cannot walk that far.", badge=carer.badge), theme=theme.id)
    before = theme_counts(store, session=opened.id)[0]
    for name, role in (("Hannah", "staff"), ("Priya", "partner"), ("Carol", "councillor")):
        badge = come(store, opened.id, name, role).badge
        tag(store, now=NOW, root=say(store, opened.id, "It fills up by nine.", badge=badge), theme=theme.id)
    after = theme_counts(store, session=opened.id)[0]
    assert (before.public, before.carers, before.staff) == (1, 1, 0)
    assert (after.public, after.carers, after.staff) == (1, 1, 3)
    assert after.counts.heard == 2


def test_promise_001_2_a_proposal_lists_what_supports_it_opposes_it_and_is_unmet(store: Store, opened: Session) -> None:
    proposal = add_proposal(store, now=NOW, title="Move the clinic", text="The clinic moves.", session=opened.id)
    for name, words, stance in (
        ("Nearer", ("It is nearer to me.", "I could walk."), "supports"),
        ("Bus", ("Two buses for me.",), "opposes"),
        ("Toilets", ("Is there a toilet?",), "unmet"),
    ):
        theme = add_theme(store, now=NOW, name=name)
        tag_many(store, now=NOW, roots=[say(store, opened.id, each) for each in words], theme=theme.id)
        weigh(store, now=NOW, proposal=proposal.id, theme=theme.id, stance=stance)
    found = record(store, proposal.id)
    lists = (found.supports, found.opposes, found.unmet)
    assert [[(each.theme.name, each.public) for each in held] for held in lists] == [
        [("Nearer", 2)],
        [("Bus", 1)],
        [("Toilets", 1)],
    ]
    linked = store.answers.comments(root for held in lists for each in held for root in each.roots)
    assert {comment.text for comment in linked} == {
        *("It is nearer to me.", "I could walk.", "Two buses for me.", "Is there a toilet?"),
    }


def test_promise_001_4_a_risk_with_its_owner_travels_and_is_in_the_list_at_the_centre(tmp_path: Path) -> None:
    with exchanging(tmp_path) as team:
        session = team.session(team.a)
        heard = say(team.a, session, "If the 53 goes, my mother cannot reach dialysis.")
        say(team.a, session, "The driver waits for me.")
        flag(team.a, now=NOW, root=heard, owner="Head of transport", note="Before the board meets")
        assert [(each.flag.owner, each.comment.root) for each in risks(team.a, session)] == [
            ("Head of transport", heard)
        ]
        team.merge(team.a)
        assert [(each.flag.owner, each.flag.note, each.comment.text) for each in risks(team.centre)] == [
            ("Head of transport", "Before the board meets", "If the 53 goes, my mother cannot reach dialysis.")
        ]
        assert "Head of transport" in printed(team.a, session)
        assert "Before the board meets" in printed(team.a, session)


def test_promise_001_5_waste_is_counted_by_service_and_small_numbers_are_hidden(store: Store, opened: Session) -> None:
    theme = add_theme(store, now=NOW, name="Asked again", family="waste")
    for service, count in (("Booking line", 6), ("Pharmacy", 4)):
        heard = [say(store, opened.id, f"Told them {number} times at the {service}.") for number in range(count)]
        tag_many(store, now=NOW, roots=heard, theme=theme.id, service=service, place="Riverside")
    badge = come(store, opened.id, "Hannah", "staff").badge
    staff = say(store, opened.id, "We type it twice.", badge=badge)
    tag(store, now=NOW, root=staff, theme=theme.id, service="Booking line")
    report = service_report(store, session=opened.id)
    assert [(name, report.services.shown(name)) for name in report.services.cells] == [
        ("Booking line", "*"),
        ("Pharmacy", "*"),
    ]
    assert report.note
    more = [say(store, opened.id, f"And {number} times more.") for number in range(3)]
    tag_many(store, now=NOW, roots=more, theme=theme.id, service="Pharmacy")
    report = service_report(store, session=opened.id)
    assert {name: report.services.shown(name) for name in report.services.cells} == {
        "Pharmacy": "7",
        "Booking line": "6",
    }


def test_promise_001_12_without_evidence_nothing_is_listed_under_what_changed(store: Store, opened: Session) -> None:
    heard = say(store, opened.id, "The sign is too small.")
    response = write_response(store, now=NOW, cites=[heard], said="Small sign.", outcome=DONE, did="A bigger sign.")
    assert impact(store, today=TODAY) == ()
    assert [held.id for held in without_evidence(store, today=TODAY)] == [response.id]
    write_response(store, now=NOW, response=response.id, evidence="By the front door since Monday.")
    assert [(each.did, each.evidence, each.you_said.count) for each in impact(store, today=TODAY)] == [
        ("A bigger sign.", "By the front door since Monday.", 1)
    ]


def test_promise_002_28_a_decision_without_comments_is_listed_as_such(store: Store, opened: Session) -> None:
    response = write_response(store, now=NOW, cites=[say(store, opened.id, "Later buses.")], said="Later buses.")
    with_words = record_decision(
        store, now=NOW, text="The 53 runs later.", decided_by="Board", decided_with="board", responses=[response.id]
    )
    alone = record_decision(store, now=NOW, text="The site is bought.", decided_by="Director", decided_with="staff")
    assert [(each.decision.id, each.comments) for each in decision_report(store)] == [(alone.id, 0), (with_words.id, 1)]
    assert [held.id for held in decisions_without_comments(store)] == [alone.id]
    assert decision_report(store)[0].sentence == "No comments stand behind this decision."


def test_promise_003_0a_what_would_help_is_found_apart_with_its_counts(store: Store, opened: Session) -> None:
    help_ = say(store, opened.id, "A seat at the stop would help.", about="would_help")
    say(store, opened.id, "The driver was rude.", about="complaint")
    badge = come(store, opened.id, "Hannah", "staff").badge
    say(store, opened.id, "A radio for drivers would help.", badge=badge, about="would_help")
    found = sort_counts(store, opened.id)
    assert (found["would_help"].counts.public, found["would_help"].counts.team) == (1, 1)
    assert found["complaint"].counts.heard == 1
    assert help_ in found["would_help"].roots


def test_promise_003_2_nothing_is_finished_before_people_were_told_of_its_outcome(
    store: Store, opened: Session
) -> None:
    heard = say(store, opened.id, "Start earlier.")
    response = write_response(store, now=NOW, cites=[heard], said="Start earlier.", outcome=PLANNED, did="From May.")
    tell_back(store, now=NOW, response=response.id, way="meeting")
    assert promises(store, today=TODAY)[0].state == "told_so_far"
    write_response(store, now=NOW, response=response.id, outcome=DONE, evidence="The new times.")
    assert promises(store, today=TODAY)[0].state == "open"
    tell_back(store, now=NOW, response=response.id, way="letter", people=12)
    assert promises(store, today=TODAY)[0].state == "told"


def test_promise_003_8_the_decision_says_who_was_there_and_people_confirmed_that_they_were_heard_right(
    store: Store, opened: Session
) -> None:
    heard = [say(store, opened.id, words) for words in ("A later bus.", "A shelter.", "A seat.")]
    approvals.approve(store, now=NOW, comment=heard[0])
    approvals.approve(store, now=NOW, comment=heard[1])
    approvals.approve(store, now=NOW, comment=heard[2], answer="not_approved")
    found = heard_right(store, opened.id)
    assert (found.confirmed, found.not_confirmed) == (2, 1)
    assert found.sentence == "2 comments were read back and confirmed as heard right; 1 was not."
    decision = record_decision(
        store,
        now=NOW,
        text="A shelter is built.",
        decided_by="Board",
        decided_with="people",
        how="By show of hands",
        in_room="Four residents, two carers, the board",
        interests="none",
        session=opened.id,
    )
    text = printed(store, opened.id)
    assert found.sentence in text
    assert "Four residents, two carers, the board" in text
    assert (decision.how, decision.in_room) == ("By show of hands", "Four residents, two carers, the board")


def test_promise_003_9_the_difference_between_two_versions_names_the_suggestion(store: Store, opened: Session) -> None:
    dates = say(store, opened.id, "I want a real date, not “soon”.")
    ring = say(store, opened.id, "Let a person ring instead of a machine.")
    proposal = add_proposal(
        store,
        now=NOW,
        title="Booking letter",
        text="Dear patient. You will be seen soon. Bring this letter.",
        session=opened.id,
    )
    write_version(
        store,
        now=NOW,
        proposal=proposal.id,
        text="Dear patient. You have a real date: 4 May. Bring this letter. A person will ring you the day before.",
        used={dates: "The date stands in the letter", ring: "A person rings"},
    )
    found = difference(store, proposal.id)
    named = {change.text: change.suggestions for change in found.changes if change.kind == ADDED}
    assert named == {
        "You have a real date: 4 May.": (dates,),
        "A person will ring you the day before.": (ring,),
    }
    comment = found.suggestions[dates].comment
    assert comment is not None
    assert comment.text == "I want a real date, not “soon”."


def test_promise_004_7_staff_and_public_stand_side_by_side_in_a_theme_and_are_never_merged(
    store: Store, opened: Session
) -> None:
    theme = add_theme(store, now=NOW, name="Waiting")
    public = say(store, opened.id, "I waited two hours.")
    staff = say(store, opened.id, "We start late.", badge=come(store, opened.id, "Hannah", "staff").badge)
    tag_many(store, now=NOW, roots=[public, staff], theme=theme.id)
    found = theme_counts(store, session=opened.id)[0]
    assert (found.public, found.staff, set(found.roots)) == (1, 1, {public, staff})
    write_response(store, now=NOW, theme=theme.id, said="Waiting is long.")
    said = answered(store, today=TODAY)[0].you_said
    assert (said.count, said.team) == (1, 1)
    assert said.sentence == ("1 comment, from 1 person, said: Waiting is long. (And 1 comment from staff or partners.)")


def test_promise_004_10_without_a_before_and_after_it_says_that_nothing_is_shown_to_be_reflected(store: Store) -> None:
    held = open_session(store, involvement_type="co_design")
    assert reflected(store, held.id).sentence == "How your suggestions are reflected: not shown."
    used = say(store, held.id, "Say it in plain words.")
    unused = say(store, held.id, "Print it in gold.")
    sessions.close_session(store, now=NOW, session=held.id)
    assert not reflected(store, held.id).is_shown
    assert "How your suggestions are reflected: not shown." in printed(store, held.id)
    proposal = add_proposal(store, now=NOW, title="Letter", text="Pursuant to your referral.", session=held.id)
    write_version(store, now=NOW, proposal=proposal.id, text="About your visit.", used={used: ""})
    answer_suggestion(
        store, now=NOW, proposal=proposal.id, root=unused, outcome=NOT_USED, reason="Gold ink costs too much."
    )
    found = reflected(store, held.id)
    assert (found.is_shown, found.used, found.not_used) == (True, 1, 1)
    assert found.sentence == (
        "How your suggestions are reflected: 1 suggestion changed the text; 1 did not, and the reason is given."
    )


def test_promise_004_16_a_list_of_nothing_but_could_not_is_whole_and_each_has_its_reason(
    store: Store, opened: Session
) -> None:
    for words, reason in (("Free parking.", "The land is not ours."), ("A new site.", "It was bought in March.")):
        write_response(store, now=NOW, cites=[say(store, opened.id, words)], said=words, outcome=CANNOT, reason=reason)
    found = answered(store, today=(date.fromisoformat(TODAY) + timedelta(days=1)).isoformat(), session=opened.id)
    assert {each.response.said: each.response.reason for each in found} == {
        "Free parking.": "The land is not ours.",
        "A new site.": "It was bought in March.",
    }
    assert all(each.you_said.count == 1 and each.promise.is_open for each in found)
