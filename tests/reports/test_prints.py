"""What each print says: the words that must be there, and those that must not."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime

import pytest

from engage_desktop.reports.consent_receipt import consent_receipt
from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Document, Heading, KeyFacts, Notice, Quote, Table
from engage_desktop.reports.html import render_html
from engage_desktop.reports.plain import apart, direction_of, shown
from engage_desktop.reports.recovery_sheet import code_lines, recovery_sheet
from engage_desktop.reports.roll_call import roll_call
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.reports.session_summary import session_summary
from engage_desktop.reports.sign_in_sheet import row_code, sign_in_sheet
from tests.reports import samples
from tests.reports.reading import html_words


def words(document: Document) -> str:
    return " ".join(html_words(render_html(document)))


def test_a_summary_says_everything_in_the_order_people_ask() -> None:
    text = words(session_summary(samples.summary()))
    order = (
        "Getting an appointment at Oak Lane",
        "Consultation: asking for people’s views on ideas, plans, or options.",
        "What this can change: Your views will be weighed",
        "Why we met",
        "What is already fixed",
        "Who came",
        "Fewer than 5",
        "What people said",
        "19 comments",
        samples.WELSH,
        "Own words · 4 people agreed",
        "3 comments are not printed",
        "Which opening hours would suit you? No comments",
        "Numbers",
        "Access needs",
        "British Sign Language interpreter",
        "What happens next",
        "By 31 January 2027",
        "01632 960 001",
        "How notes were taken: Two people wrote",
        "They do not stand for everyone",
        "Made on 21 November 2026.",
    )
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_summary_of_nothing_says_what_is_missing() -> None:
    empty = replace(
        samples.summary(),
        who_came=(),
        questions=(),
        needs=(),
        numbers=(),
        next_steps=(),
        already_fixed=(),
        hear_back="",
    )
    text = words(session_summary(empty))
    assert "Nobody was counted at this session." in text
    assert "No comments were written down at this session." in text
    assert "No access needs were written down for this session." in text
    assert "No next steps have been written down yet." in text
    assert "What is already fixed" not in text


def test_an_influence_statement_nobody_wrote_is_said_to_be_missing() -> None:
    head = replace(samples.HEAD, influence=" ")
    assert "Nobody has written down yet what this session can change." in head.notice().paragraphs
    assert any("Nobody has written down yet" in line for line in head.running())


@pytest.mark.parametrize("name", ["summary", "receipt", "roll call", "sign-in cards"])
def test_every_print_of_a_session_carries_its_involvement(name: str) -> None:
    document = samples.prints()[name]
    notices = [block for block in document.blocks if isinstance(block, Notice)]
    assert notices[0] == samples.HEAD.notice()
    assert any("Consultation" in line for line in document.running)


def test_a_receipt_holds_each_wording_exactly_with_version_language_and_answer() -> None:
    receipt = samples.receipt()
    document = consent_receipt(receipt)
    headings = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert [heading.split(": ")[1] for heading in headings] == ["Yes", "Yes", "No", "Yes"]
    quotes = [block for block in document.blocks if isinstance(block, Quote)]
    assert [quote.text for quote in quotes] == [answer.wording for answer in receipt.answers]
    assert quotes[3].attribution == "The words you were shown · version 3 · Arabic"
    assert quotes[3].language == "ar"
    for needed in ("WREN-4827-OAK", "R-7K3M-04", "21 November 2026 at 4:05pm", "read aloud by a helper"):
        assert needed in words(document)


def test_a_receipt_outside_any_session_still_prints() -> None:
    text = words(consent_receipt(replace(samples.receipt(), session=None, answers=())))
    assert "you have not agreed to anything" in text
    assert "Consultation" not in text


def test_a_roll_call_counts_who_is_here_and_has_a_box_for_each() -> None:
    document = roll_call(samples.call(28))
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert len(table.rows) == 28
    assert table.tick_head == "Safe"
    facts = dict(next(block for block in document.blocks if isinstance(block, KeyFacts)).facts)
    assert facts["On this list and here"] == "25"
    assert facts["Here, but not on this list"] == "12"
    assert "Nobody has been checked in by name." in words(roll_call(samples.call(0)))


@pytest.mark.parametrize("code", [samples.recovery().recovery_code, "ABCD", "AGE-SECRET-KEY-1", "plain" * 9])
def test_the_lines_of_a_recovery_code_joined_without_gaps_are_the_code(code: str) -> None:
    lines = code_lines(code)
    assert "".join(lines).replace(" ", "") == code
    assert all(len(group) <= 16 for line in lines for group in line.split(" "))


def test_a_recovery_sheet_keeps_its_code_out_of_title_and_head_lines() -> None:
    document = recovery_sheet(samples.recovery())
    assert "AGE" not in document.title + "".join(document.running)
    assert "It is not the password of a laptop." in words(document)


def test_sign_in_cards_have_a_code_each_and_no_two_the_same() -> None:
    text = words(sign_in_sheet(samples.sign_in(30)))
    assert [text.count(f" {row_code('K7', number)} ") for number in range(2, 30)] == [1] * 28
    assert row_code("K7", 31) not in text


def test_a_table_with_a_missing_cell_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="one cell for each column"):
        Table("Who", ("One", "Two"), (("only one",),))


def test_dates_and_times_read_as_people_say_them() -> None:
    assert day_in_full(date(2026, 11, 1)) == "1 November 2026"
    moments = [datetime(2026, 1, 1, hour, minute) for hour, minute in ((0, 5), (9, 0), (12, 0), (14, 30))]  # noqa: DTZ001
    assert [clock_time(moment) for moment in moments] == ["12:05am", "9am", "12pm", "2:30pm"]


def test_shown_text_has_no_controls_no_overrides_and_no_open_isolates() -> None:
    assert shown("a\x00b\u202ec\u2067d\r\ne\tf\ud800") == "abc\u2067d\u2069\ne f\ufffd"
    assert shown(shown(apart("x\u2067y"))) == apart("xy")


def test_direction_is_that_of_the_first_strong_letter_outside_isolates() -> None:
    assert direction_of("123 שלום") == "rtl"
    assert direction_of(f"{apart('שלום')} hello") == "ltr"
    assert direction_of("123", "rtl") == "rtl"


def test_a_head_without_date_or_place_leaves_them_out() -> None:
    head = SessionHead("Team", "Title", "", "", "Inform", "Giving people clear information.", "Nothing")
    assert head.facts() == ()
    assert head.notice().paragraphs[0] == "Inform: giving people clear information."


def test_the_package_itself_loads_no_library_and_html_needs_no_pdf() -> None:
    code = "import sys, engage_desktop.reports, engage_desktop.reports.session_summary as s; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=180)
    assert not {"reportlab", "pikepdf", "uharfbuzz", "bidi"} & set(loaded.stdout.split())
