"""Planning and opening from the command line: every sentence of the gate is said, and a reason opens past warnings."""

from __future__ import annotations

from pathlib import Path

from engage_desktop.operations import sessions
from engage_desktop.store import opening
from tests.cli.conftest import Command
from tests.workspaces import NOW, REASON, WHOLE_PLAN, template

ADD = ("sessions", "add", "--title", "Buses", "--date", "2026-11-21", "--type", "co_production")
PROMISES = (
    *("--influence", "The route.", "--already-fixed", "Nothing is fixed yet.", "--decision", "Which route."),
    *("--decision-on", "2026-11-01", "--feedback-by", "2026-12-19", "--duty", "equality"),
)


def test_everything_that_blocks_is_said_in_a_sentence_of_its_own(engage: Command, workspace: Path) -> None:
    session = engage(*ADD, "--workspace", workspace, "--json").document["id"]
    refused = engage("sessions", "open", session, "--reason", "Go on", "--workspace", workspace)
    assert (refused.code, "SESSION-INCOMPLETE" in refused.err) == (1, True)
    for missing in ("what people can influence", "what is fixed already", "what decision it informs", "hear back"):
        assert missing in refused.err
    assert "no partner shares in the decision" in refused.err


def test_warnings_are_said_and_a_reason_opens_past_them(engage: Command, workspace: Path) -> None:
    rows = ("--partner", "Riverside Residents:decides", "--group", "Carers:20", "--option", "The 53", "--option", "12")
    added = engage(*ADD, *PROMISES, *rows, "--expected", "40", "--workspace", workspace, "--json")
    assert added.code == 0, added.err
    session = added.document["id"]
    refused = engage("sessions", "open", session, "--workspace", workspace)
    assert (refused.code, "OPEN-REASON" in refused.err) == (1, True)
    assert "The decision is made on 1 November 2026, before the session on 21 November 2026" in refused.err
    assert "Nobody has looked" in refused.err
    opened = engage("sessions", "open", session, "--reason", "It was put off", "--workspace", workspace, "--json")
    assert (opened.code, opened.document["state"]) == (0, "open")
    assert {"decision_before", "not_looked"} <= {each["code"] for each in opened.document["warnings"]}


def test_a_partner_needs_a_role_that_there_is(engage: Command, workspace: Path) -> None:
    for partner in ("Riverside Residents", "Riverside Residents:watches"):
        wrong = engage(*ADD, "--partner", partner, "--workspace", workspace)
        assert (wrong.code, "Traceback" in wrong.err) == (2, False)
    assert engage("sessions", "list", "--workspace", workspace, "--json").document == []


def test_a_group_with_words_for_its_number_is_refused_and_nothing_half_made_stays(
    engage: Command, workspace: Path
) -> None:
    for group in ("Carers:lots", "Carers:-5", ":20", " "):
        wrong = engage(*ADD, "--group", group, "--workspace", workspace)
        assert (wrong.code, "Traceback" in wrong.err) == (2, False)
    assert "“Carers:lots” is not a group with a number" in engage(*ADD, "--group", "Carers:lots").err
    twice = engage(*ADD, "--group", "Carers:20", "--group", "carers:10", "--workspace", workspace)
    assert (twice.code, "is named twice" in twice.err) == (2, True)
    assert engage(*ADD, "--expected", "9" * 22, "--workspace", workspace).code == 2
    long = engage(*ADD, "--group", f"{'x' * 500}:20", "--workspace", workspace)
    assert (long.code, "Nothing was saved" in long.err) == (1, True)
    assert engage("sessions", "list", "--workspace", workspace, "--json").document == []


def test_a_code_that_no_list_has_is_refused_with_those_that_there_are(engage: Command, workspace: Path) -> None:
    common = ("--title", "Buses", "--date", "2026-12-01", "--type", "engagement", "--workspace", workspace)
    for option in ("--who-decides", "--template", "--method", "--duty", "--framework", "--project-stage"):
        ran = engage("sessions", "add", *common, option, "nonsense")
        assert (ran.code, "“nonsense” is not on the list; choose one of: " in " ".join(ran.err.split())) == (2, True)
    assert engage("sessions", "list", "--workspace", workspace).out.strip() == "There are no sessions yet."


def test_a_template_brings_its_agenda_and_what_is_said_goes_before_it(engage: Command, workspace: Path) -> None:
    made = engage(*ADD, "--template", "options_meeting", "--workspace", workspace, "--json")
    assert made.code == 0, made.err
    store = opening.open_store(workspace, template().key)
    held = store.sessions.get(made.document["id"])
    assert (held.involvement_type, held.method) == ("co_production", "public_meeting")
    assert [item.minutes for item in store.plans.agenda(held.id)] == [30, 10, 15, 20, 30, 15, 10]
    opening.close_store(store)


def test_half_a_debrief_is_asked_for_by_its_name(engage: Command, workspace: Path) -> None:
    with_plan = {**WHOLE_PLAN, "title": "Buses", "date": "2026-12-01"}
    store = opening.open_store(workspace, template().key)
    session = sessions.add_session(store, now=NOW, **with_plan).id
    sessions.open_session(store, now=NOW, session=session, reason=REASON)
    opening.close_store(store)
    ran = engage("sessions", "close", session, "--worked", "The tea", "--workspace", workspace)
    assert ran.code == 1
    assert "nobody has said what did not work so well" in ran.err


def test_a_closed_session_is_followed_up_with_the_questions_named_and_a_reason(
    engage: Command, workspace: Path
) -> None:
    asked = ("--question", "How safe is the walk?", "--question", "What else?")
    made = engage(*ADD, *asked, "--workspace", workspace, "--json").document["id"]
    common = ("sessions", "follow", made, "--date", "2027-03-01", "--workspace", workspace)
    nothing = engage(*common)
    assert (nothing.code, "chosen or marked" in nothing.err) == (1, True)
    assert (engage(*common, "--question", "3").code, engage(*common, "--question", "1", "--reason", " ").code) == (2, 1)
    done = engage(*common, "--question", "1", "--reason", "The path was lit in May", "--json")
    assert (done.code, done.document["follows"]) == (0, made)
    store = opening.open_store(workspace, template().key)
    [again] = store.sessions.questions(done.document["id"])
    assert (again.text, again.again) == ("How safe is the walk?", "The path was lit in May")
    assert [held.measured for held in store.sessions.questions(made)] == [1, 0]
    opening.close_store(store)


def test_options_of_an_open_session_change_only_with_a_reason_and_both_wordings_are_listed(
    engage: Command, workspace: Path
) -> None:
    store = opening.open_store(workspace, template().key)
    parts = {**WHOLE_PLAN, "title": "Buses", "date": "2026-12-01", "involvement_type": "consultation"}
    session = sessions.add_session(store, now=NOW, **parts).id
    opening.close_store(store)
    option = ("sessions", "option", session, "--workspace", workspace)
    assert engage(*option).out.strip() == "No option is written down yet."
    assert engage(*option, "--text", "Run the 53 until nine").code == 0
    assert engage(*option, "--text", "Leave it").code == 0
    store = opening.open_store(workspace, template().key)
    sessions.open_session(store, now=NOW, session=session, reason=REASON)
    opening.close_store(store)
    refused = engage(*option, "--number", "1", "--text", "Run the 53 until eight")
    assert (refused.code, "[PLAN-LOCKED]" in refused.err, "Give a reason" in refused.err) == (1, True, True)
    why = ("--reason", "There is less money")
    changed = engage(*option, "--number", "1", "--text", "Run the 53 until eight", *why)
    assert "Before, it read: “Run the 53 until nine”." in changed.out
    gone = engage(*option, "--number", "2", "--take-away", *why, "--json").document
    assert [(each["number"], each["text"]) for each in gone["options"]] == [(1, "Run the 53 until eight")]
    assert [(each["text"], each["changes"][0]["reason"]) for each in gone["taken_away"]] == [
        ("Leave it", "There is less money")
    ]
    assert engage(*option, "--number", "7", "--take-away", *why).code == 2
    assert engage(*option, "--take-away").code == 2
    assert engage(*option, "--number", "1").code == 2
    last = engage(*option, "--number", "1", "--take-away", *why)
    assert (last.code, "this is the last" in last.err) == (1, True)
