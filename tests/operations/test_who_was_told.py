"""Whom people's answers were told to: kept for each session and each person who asked, and nobody else is counted as told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Response
from engage_desktop.domain.promises import OPEN, OVERDUE, TOLD, AnswerNotPossible, Promise
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import attendance, due, erasure, pack_gathering, planning, undo
from engage_desktop.operations.answer_prints import progress, you_said
from engage_desktop.operations.assurance import evidence
from engage_desktop.operations.audiences import Audiences, still_words
from engage_desktop.operations.board_prints import board
from engage_desktop.operations.print_request import PrintRequest
from engage_desktop.operations.responses import cite, promise_of, promises, tell_back, untell, write_response
from engage_desktop.operations.sessions import edit_session
from engage_desktop.reports.document import Document
from engage_desktop.reports.html import render_html
from engage_desktop.store import doctor
from engage_desktop.store.store import Store
from tests.operations.answer_story import TODAY, agree_to, come, open_session, say, take_back
from tests.reports.reading import html_words
from tests.workspaces import LISTS, NOW, RESOURCES

CONTACT = "contact_project"
HALL, HUB = "Market hall", "Community hub"


@pytest.fixture
def hall(store: Store) -> str:
    return open_session(store, title=HALL, feedback_by="2026-12-19").id


@pytest.fixture
def hub(store: Store) -> str:
    return open_session(store, title=HUB, feedback_by="2026-12-05").id


@pytest.fixture
def both(store: Store, hall: str, hub: str) -> Response:
    """An answer to what was said in both halls."""
    roots = [say(store, hall, "The ramp is steep."), say(store, hub, "The door is heavy.")]
    return write_response(store, now=NOW, cites=roots, said="Getting in is hard.", outcome="done", did="Mended.")


def asker(store: Store, session: str, name: str) -> str:
    """Somebody who came, and asked to hear what comes of it."""
    person = come(store, session, name, address=f"1 {name} Road").person
    agree_to(store, person, CONTACT, channels="post")
    return person


def read(document: Document) -> str:
    return " ".join(html_words(render_html(document)))


def now_of(store: Store, response: Response) -> Promise:
    return promise_of(store, response.id, today=TODAY)


def test_a_sheet_in_one_hall_leaves_the_people_of_the_other_to_be_told(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall])
    stands = now_of(store, both)
    assert (stands.state, stands.is_told_in_part, stands.still.sessions) == (OPEN, True, (hub,))
    assert still_words(store, stands.still) == f"the people of “{HUB}”"
    tell_back(store, now=NOW, response=both.id, way="poster", sessions=[hub])
    assert now_of(store, both).state == TOLD


def test_each_hall_sees_where_it_stands_for_its_own_people(store: Store, both: Response, hall: str, hub: str) -> None:
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall])
    [here], [there] = (promises(store, today=TODAY, session=each) for each in (hall, hub))
    assert (here.state, len(here.told)) == (TOLD, 1)
    assert (there.state, there.told, there.is_told_in_part) == (OPEN, (), False)


def test_a_letter_to_one_person_leaves_the_other_and_both_halls_to_be_told(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    ada, ben = asker(store, hall, "Ada"), asker(store, hub, "Ben")
    come(store, hall, "Cy")
    tell_back(store, now=NOW, response=both.id, way="letter", persons=[ada])
    still = now_of(store, both).still
    assert (still.sessions, still.people) == ((hall,), (ben,))  # everyone of the hub asked to hear: no poster is owed
    assert still_words(store, still) == f"the people of “{HALL}”; 1 person who asked to hear"
    assert "Ben" not in still_words(store, still)


def test_a_sheet_in_the_hall_does_not_stand_for_the_letter_that_somebody_asked_for(store: Store, hall: str) -> None:
    ada, _ = asker(store, hall, "Ada"), come(store, hall, "Cy")
    response = write_response(store, now=NOW, cites=[say(store, hall, "Steep.")], said="It is steep.", outcome="done")
    tell_back(store, now=NOW, response=response.id, way="sheet", sessions=[hall])
    assert now_of(store, response).still.people == (ada,)
    tell_back(store, now=NOW, response=response.id, way="phone", persons=[ada])
    assert now_of(store, response).state == TOLD


def test_whoever_no_longer_wants_to_hear_is_not_owed_a_letter(store: Store, hall: str) -> None:
    ada, ben = asker(store, hall, "Ada"), asker(store, hall, "Ben")
    response = write_response(store, now=NOW, cites=[say(store, hall, "Steep.")], said="It is steep.", outcome="done")
    tell_back(store, now=NOW, response=response.id, way="letter", persons=[ada])
    assert now_of(store, response).still.people == (ben,)
    take_back(store, ben)
    assert now_of(store, response).state == TOLD


def test_a_note_of_everyone_and_every_note_of_an_earlier_version_close_the_whole_answer(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    asker(store, hall, "Ada")
    earlier = {"session": hall, "response": both.id, "way": "letter", "people": 3, "note": "", "on": TODAY}
    with store.act(now=NOW) as act:
        act.append("told.back", ids.new_fact(NOW), earlier)
    assert now_of(store, both).state == TOLD
    assert [each.code for each in due.due_items(store, "2026-12-30")] == []
    assert doctor.examine(store)
    [note] = store.answers.told_back()
    untell(store, now=NOW, told=note.id)
    tell_back(store, now=NOW, response=both.id, way="meeting")
    assert now_of(store, both).state == TOLD


def test_what_a_newer_version_notes_of_an_audience_it_alone_knows_closes_nothing(
    store: Store, both: Response, hall: str
) -> None:
    newer = {"session": hall, "response": both.id, "way": "radio", "people": None, "note": "", "on": TODAY}
    with store.act(now=NOW) as act:
        act.append("told.back", ids.new_fact(NOW), {**newer, "audience": "county", "person": None})
    assert now_of(store, both).state == OPEN


def test_a_comment_of_a_third_hall_that_is_cited_later_opens_the_answer_again(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall, hub])
    assert now_of(store, both).state == TOLD
    third = open_session(store, title="Library").id
    cite(store, now=NOW, response=both.id, roots=[say(store, third, "No lift.")])
    assert now_of(store, both).still.sessions == (third,)


def test_an_answer_that_one_hall_has_not_heard_stays_due_and_its_feedback_too(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall])
    late = due.due_items(store, "2026-12-30")
    assert [(each.code, each.session, each.still) for each in late if each.is_overdue] == [
        (due.FEEDBACK, hub, ""),
        (due.RESPONSE, None, f"the people of “{HUB}”"),
    ]
    assert now_of(store, both).response.due == "2026-12-05"
    [told] = [each for each in pack_gathering.promises(store, date(2026, 12, 30)) if each["code"] == due.RESPONSE]
    assert told["what"] == f"Getting in is hard. (still to be told: the people of “{HUB}”)"


def test_letters_to_everyone_who_came_keep_the_day_that_a_session_promised(store: Store, hall: str) -> None:
    askers = [asker(store, hall, "Ada"), asker(store, hall, "Ben")]
    response = write_response(store, now=NOW, cites=[say(store, hall, "Steep.")], said="It is steep.", outcome="done")
    tell_back(store, now=NOW, response=response.id, way="letter", persons=askers[:1])
    assert {due.FEEDBACK, due.RESPONSE} < {each.code for each in due.timeline(store, hall, TODAY)}
    tell_back(store, now=NOW, response=response.id, way="letter", persons=askers[1:])
    assert [each.code for each in due.timeline(store, hall, TODAY)] == [due.DECISION]


def test_linked_records_of_one_person_are_told_once(store: Store, hall: str, hub: str, both: Response) -> None:
    here, there = asker(store, hall, "Ada"), asker(store, hub, "Ada")
    with store.act(now=NOW) as act:
        act.append("same_person.claimed", ids.new_fact(NOW), {"person": here, "other": there, "reason": ""})
    tell_back(store, now=NOW, response=both.id, way="letter", persons=[there])
    assert now_of(store, both).still.people == ()


def test_a_session_or_a_person_that_the_answer_is_not_for_is_refused_and_nothing_noted(
    store: Store, both: Response, hall: str
) -> None:
    other = open_session(store, title="Library").id
    stranger = come(store, other, "Dot").person
    with pytest.raises(AnswerNotPossible, match="does not speak to the people of that session") as refused:
        tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[other])
    assert refused.value.field == "who"
    with pytest.raises(AnswerNotPossible, match="none of the sessions"):
        tell_back(store, now=NOW, response=both.id, way="letter", persons=[stranger])
    assert store.answers.told_back() == []


def test_the_people_of_a_later_hall_cannot_have_been_told_before_they_met(store: Store, hall: str) -> None:
    later = open_session(store, title=HUB, date=(NOW + timedelta(days=7)).date().isoformat()).id
    roots = [say(store, hall, "Steep."), say(store, later, "Heavy.")]
    response = write_response(store, now=NOW, cites=roots, said="Hard to get in.", outcome="done")
    after = NOW + timedelta(days=8)
    tell_back(store, now=after, response=response.id, way="sheet", sessions=[hall], on=NOW.date().isoformat())
    with pytest.raises(AnswerNotPossible) as refused:
        tell_back(store, now=after, response=response.id, way="sheet", sessions=[later], on=NOW.date().isoformat())
    assert refused.value.field == "on"


def test_several_notes_of_one_act_are_taken_back_together_and_undo_brings_all_of_them_away(
    store: Store, hall: str
) -> None:
    askers = [asker(store, hall, "Ada"), asker(store, hall, "Ben")]
    response = write_response(store, now=NOW, cites=[say(store, hall, "Steep.")], said="It is steep.", outcome="done")
    told = tell_back(store, now=NOW, response=response.id, way="letter", persons=askers)
    assert len(told) == 2
    untell(store, now=NOW, told=told)
    assert store.answers.told_back() == []
    with pytest.raises(NothingHere):
        untell(store, now=NOW, told=told)


def test_a_person_who_is_erased_leaves_no_note_that_they_were_told(store: Store, hall: str) -> None:
    store.laptop.keep_fact("role", "centre")
    ada = asker(store, hall, "Ada")
    response = write_response(store, now=NOW, cites=[say(store, hall, "Steep.")], said="It is steep.", outcome="done")
    tell_back(store, now=NOW, response=response.id, way="letter", persons=[ada])
    assert erasure.what_goes(store, person=ada).counts["told"] == 1
    erasure.erase_person(store, now=NOW, person=ada, reason="asked")
    assert store.answers.told_back() == []
    left = "select count(*) from operations where kind = 'told.back' and instr(operation, ?) > 0"
    assert store.raw().execute(left, (ada,)).fetchone() == (0,)


def test_sheet_progress_and_board_page_say_who_is_left_and_name_nobody(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    ada = asker(store, hall, "Ada")
    asker(store, hub, "Ben")
    tell_back(store, now=NOW, response=both.id, way="letter", persons=[ada])
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall])
    request = PrintRequest(store, lists=LISTS, now=NOW, response=both.id)
    told = read(progress(request))
    assert f"printed sheet, to the people of “{HALL}”" in told
    assert "letter, to people who asked to hear" in told
    assert "Still to be told: some people who asked to hear" in told
    page = read(board(replace(request, response=None))[0])
    assert "Still to be told: some people who asked to hear" in page
    assert "Ben" not in told + page
    assert "you said" in read(you_said(replace(request, response=None, session=hub))).lower()


def test_assurance_says_that_some_people_are_still_to_be_told(store: Store, both: Response, hall: str) -> None:
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall])
    found = {
        each.id: each
        for each in evidence.assurance(store, lists=LISTS, promises=evidence.load_promises(RESOURCES), now=NOW)
    }
    [told] = [each.text for each in found["000.17"].evidence]
    assert told.startswith("Some people were told on")
    assert f"Still to be told: the people of “{HUB}”." in told
    assert any("Told in part, with others still to be told: 1." in each.text for each in found["000.4"].evidence)
    late = evidence.assurance(
        store, lists=LISTS, promises=evidence.load_promises(RESOURCES), now=NOW + timedelta(days=90)
    )
    [dates] = [each for each in late if each.id == "000.4"]
    assert any("overdue: 1" in each.text for each in dates.evidence)
    assert promise_of(store, both.id, today="2027-02-01").state == OVERDUE


def test_whoever_came_twice_is_listed_in_both_sessions_and_owed_one_letter(
    store: Store, both: Response, hall: str, hub: str
) -> None:
    ada = asker(store, hall, "Ada")
    attendance.check_in(store, now=NOW, session=hub, person=ada)
    found = Audiences(store, TODAY).of(both)
    assert [(each.title, [one.name for one in each.asked]) for each in found] == [(HALL, ["Ada"]), (HUB, ["Ada"])]
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall])
    assert now_of(store, both).still.people == (ada,)


def test_the_sheet_of_a_programme_holds_the_answers_over_several_of_its_sessions(
    store: Store, both: Response, hall: str
) -> None:
    programme = planning.write_programme(store, now=NOW, name="Getting in")
    request = PrintRequest(store, lists=LISTS, now=NOW, programme=programme)
    assert "Getting in is hard" not in read(you_said(request))
    edit_session(store, now=NOW, session=hall, programme=programme)
    assert "Getting in is hard" in read(you_said(request))


def test_undoing_the_note_opens_the_promise_again(store: Store, both: Response, hall: str, hub: str) -> None:
    tell_back(store, now=NOW, response=both.id, way="sheet", sessions=[hall, hub])
    undo.undo(store, now=NOW, done=store.last_act)
    assert (now_of(store, both).state, now_of(store, both).told) == (OPEN, ())
