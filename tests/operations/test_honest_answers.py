"""What a person meets who answers, tells and moves dates carelessly, or dishonestly: the record stays true."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.operations.comments import agree
from engage_desktop.operations.honesty import marks_of_answer
from engage_desktop.operations.opening import open_gate
from engage_desktop.operations.prints import render_print
from engage_desktop.operations.responses import tell_back, write_response
from engage_desktop.operations.sessions import add_session, close_session, edit_session
from engage_desktop.operations.summary import build_summary
from engage_desktop.operations.themes import add_theme, tag_many, theme_counts
from engage_desktop.store.store import Store
from tests.operations.answer_story import agree_to, come, open_session, say
from tests.operations.print_story import FONTS, words_of
from tests.workspaces import LISTS, NOW, WHOLE_PLAN

DAY = timedelta(days=1)


def answered(store: Store) -> str:
    session = open_session(store)
    comment = say(store, session.id, "The last bus leaves at six")
    return write_response(
        store, now=NOW, cites=[comment], outcome="doing", said="The bus leaves too early", due="2026-12-19"
    ).id


def test_the_day_of_a_promise_can_move_and_not_be_taken_back(store: Store) -> None:
    response = answered(store)
    with pytest.raises(AnswerNotPossible) as refused:
        write_response(store, now=NOW, response=response, due="")
    assert refused.value.field == "due"
    assert store.answers.response(response).due == "2026-12-19"
    assert write_response(store, now=NOW, response=response, due="2027-01-05").due == "2027-01-05"


def test_people_cannot_have_been_told_before_they_said_it(store: Store) -> None:
    response = answered(store)
    with pytest.raises(AnswerNotPossible, match="People said this on 21 November 2026") as refused:
        tell_back(store, now=NOW + DAY, response=response, way="letter", on="2001-01-01")
    assert refused.value.field == "on"
    assert not store.answers.told_back(response)
    tell_back(store, now=NOW + DAY, response=response, way="letter", on="2026-11-21")
    assert len(store.answers.told_back(response)) == 1


@pytest.mark.parametrize("closed", [False, True])
def test_another_day_for_hearing_back_is_printed_with_the_day_before_it(store: Store, closed: bool) -> None:
    session = open_session(store)
    if closed:
        close_session(store, now=NOW, session=session.id)
    before = session.feedback_by
    edit_session(store, now=NOW, session=session.id, feedback_by="2027-03-01")
    (change,) = store.plans.changes(session.id)
    assert (change.part, change.before, change.after) == ("feedback_by", before, "2027-03-01")
    (printed,) = build_summary(store, session=session.id, now=NOW, lists=LISTS).changes
    assert (printed.part, printed.after) == ("When people hear back", "1 March 2027")


def test_a_day_for_hearing_back_that_moves_while_planning_was_promised_to_nobody(store: Store) -> None:
    session = add_session(store, now=NOW, **WHOLE_PLAN)
    edit_session(store, now=NOW, session=session.id, feedback_by="2027-03-01")
    assert not store.plans.changes(session.id)


def test_opening_warns_of_an_answer_before_the_session_and_of_an_end_before_the_start(store: Store) -> None:
    wrong = {"feedback_by": "2026-11-20", "starts": "16:00", "ends": "14:00"}
    session = add_session(store, now=NOW, **{**WHOLE_PLAN, **wrong})
    warned = {line.code: line for line in open_gate(store, session=session.id, today=NOW.date()).warnings}
    assert "by 20 November 2026. The session is on 21 November 2026" in warned["feedback_before"].sentence
    assert "end at 2pm, and it starts at 4pm" in warned["ends_before"].sentence
    right = add_session(store, now=NOW, **{**WHOLE_PLAN, "starts": "14:00", "ends": "16:00"})
    fine = {line.code for line in open_gate(store, session=right.id, today=NOW.date()).warnings}
    assert not fine & {"feedback_before", "ends_before"}


def test_a_poster_announces_no_session_that_cannot_open_as_it_is_planned(store: Store) -> None:
    add_session(store, now=NOW, **{**WHOLE_PLAN, "title": "Buses, whole", "date": "2026-12-01"})
    add_session(store, now=NOW, title="Half a plan", date="2026-12-02")
    said = words_of(render_print(store, code="poster", now=NOW, lists=LISTS, fonts=FONTS))
    assert "Buses, whole" in said
    assert "Half a plan" not in said


def test_a_poster_says_how_many_dates_found_no_room_on_it(store: Store) -> None:
    for day in range(1, 7):
        add_session(store, now=NOW, **{**WHOLE_PLAN, "title": f"Buses {day}", "date": f"2026-12-0{day}"})
    said = words_of(render_print(store, code="poster", now=NOW, lists=LISTS, fonts=FONTS))
    shown = sum(f"Buses {day}" in said for day in range(1, 7))
    assert shown < 6
    assert f"{6 - shown} more dates are fixed. Ask us." in said


def themed(store: Store, *agreed: int) -> str:
    session = open_session(store)
    comments = [say(store, session.id, f"Bus {number}") for number, _ in enumerate(agreed)]
    for comment, more in zip(comments, agreed, strict=True):
        if more:
            agree(store, now=NOW, comment=comment, count=more)
    theme = add_theme(store, now=NOW, name="Travel")
    tag_many(store, now=NOW, roots=comments, theme=theme.id)
    return session.id


def test_a_view_of_one_person_is_counted_as_one_in_every_print(store: Store) -> None:
    session = themed(store, 0)
    assert [count.printed for count in theme_counts(store, session=session)] == [("1", "0", "0")]
    for code in ("board_page", "review_pack"):
        said = words_of(render_print(store, code=code, now=NOW, lists=LISTS, fonts=FONTS, session=session))
        assert "Travel 1 0" in said
    board = words_of(render_print(store, code="board_page", now=NOW, lists=LISTS, fonts=FONTS, session=session))
    assert "Every theme was raised by more than one person" not in board


def test_what_others_agreed_with_is_not_said_by_one_person(store: Store) -> None:
    session = themed(store, 4)
    board = words_of(render_print(store, code="board_page", now=NOW, lists=LISTS, fonts=FONTS, session=session))
    assert "Every theme was raised by more than one person" in board


def test_a_paper_that_tells_people_owes_them_no_more_word_of_a_last_answer(store: Store) -> None:
    session = open_session(store)
    joan = come(store, session.id, "Joan", address="1 Sea Road")
    agree_to(store, joan.person, "contact_project", channels="post")
    for outcome in ("done", "doing"):
        comment = say(store, session.id, f"The bus, {outcome}")
        parts = {"outcome": outcome, "said": f"Bus {outcome}", "did": "It runs later.", "due": "2026-12-19"}
        write_response(store, now=NOW, session=session.id, cites=[comment], **parts)
    for code in ("you_said", "you_said_poster", "contact_letters"):
        said = words_of(render_print(store, code=code, now=NOW, lists=LISTS, fonts=FONTS, session=session.id))
        assert said.count("You hear more By 19 December 2026") == 1
        assert "Bus doing" in said.partition("You hear more")[0]


def test_the_poster_of_answers_says_how_many_found_no_room(store: Store) -> None:
    session = open_session(store)
    for number in range(8):
        comment = say(store, session.id, f"Bus {number}")
        parts = {"outcome": "done", "said": f"Bus {number}", "did": "It runs later."}
        write_response(store, now=NOW, session=session.id, cites=[comment], **parts)
    made = render_print(store, code="you_said_poster", now=NOW, lists=LISTS, fonts=FONTS, session=session.id)
    said = words_of(made)
    shown = sum(f"said: Bus {number}" in said for number in range(8))
    assert shown < 8
    assert f"{8 - shown} more answers stand on our sheet. Ask for it." in said


def test_the_list_of_whom_to_tell_has_each_number_and_address_and_nobody_who_said_no(store: Store) -> None:
    session = open_session(store)
    joan = come(store, session.id, "Joan", address="1 Sea Road")
    tom = come(store, session.id, "Tom", phone="01632 960100", email="tom@example.org")
    rita = come(store, session.id, "Rita", phone="01632 960999")
    for person, channels, answer in ((joan, "post", "given"), (tom, "phone", "given"), (rita, "phone", "refused")):
        agree_to(store, person.person, "contact_project", channels=channels, answer=answer)
    made = render_print(store, code="contact_sheet", now=NOW, lists=LISTS, fonts=FONTS, session=session.id)
    said = words_of(made)
    assert "Phone call Name Where Please mind Told on Tom 01632 960100" in said
    assert "Post Name Where Please mind Told on Joan 1 Sea Road" in said
    assert "tom@example.org" not in said
    assert "Rita" not in said
    assert "1 person said no, or took it back" in said


def test_an_answer_to_two_sessions_stands_on_the_sheets_and_letters_of_both(store: Store) -> None:
    halls = [open_session(store, title=f"Hall {number}") for number in (1, 2, 3)]
    joan = come(store, halls[0].id, "Joan", address="1 Sea Road")
    agree_to(store, joan.person, "contact_project", channels="post")
    said = [say(store, hall.id, "The last bus leaves at six") for hall in halls]
    theme = add_theme(store, now=NOW, name="Travel")
    tag_many(store, now=NOW, roots=said[:2], theme=theme.id)
    write_response(store, now=NOW, theme=theme.id, outcome="doing", said="Buses stop early", did="We ask for more.")

    def printed(code: str, hall: int) -> str:
        session = halls[hall].id
        return words_of(render_print(store, code=code, now=NOW, lists=LISTS, fonts=FONTS, session=session))

    for code, hall in (("you_said", 0), ("you_said", 1), ("contact_letters", 0), ("board_page", 1)):
        assert "Nothing has been answered yet" not in printed(code, hall)
    assert "2 comments, from 1 person or more, said: Buses stop early" in printed("you_said", 1)
    assert "We ask for more." in printed("contact_letters", 0)
    assert "Nothing has been answered yet" in printed("you_said", 2)


def test_an_answer_that_calls_itself_co_produced_is_marked_and_printed_with_a_note(store: Store) -> None:
    session = open_session(store)
    comment = say(store, session.id, "The letter is hard to read")
    parts = {"outcome": "done", "said": "Hard letters", "did": "We co-produced the letter and consulted widely."}
    made = write_response(store, now=NOW, session=session.id, cites=[comment], **parts)
    assert [mark.words for mark in marks_of_answer(store, made)] == ["co-produced", "consulted"]
    said = words_of(render_print(store, code="you_said", now=NOW, lists=LISTS, fonts=FONTS, session=session.id))
    assert "We wrote “co-produced”. Co-production is only where partners share the decisions" in said
    assert "We wrote “consulted”" not in said
    plain = write_response(store, now=NOW, response=made.id, did="We wrote the letter anew.")
    assert marks_of_answer(store, plain) == ()


def test_the_next_agenda_begins_with_what_is_still_owed(store: Store) -> None:
    first = open_session(store)
    for number in range(5):
        parts = {"outcome": "done", "said": f"Bus {number}", "did": "It runs later.", "due": "2027-01-01"}
        write_response(store, now=NOW, session=first.id, cites=[say(store, first.id, f"Bus {number}")], **parts)
    late = say(store, first.id, "No food after four")
    write_response(store, now=NOW, session=first.id, cites=[late], said="No food", due="2026-11-01")
    coming = add_session(store, now=NOW, **{**WHOLE_PLAN, "date": "2026-12-05", "follows": first.id})
    said = words_of(render_print(store, code="agenda", now=NOW, lists=LISTS, fonts=FONTS, session=coming.id))
    assert "That day has passed, and we still owe you this." in said
    assert said.index("still owe you this") < said.index("It runs later"), said
