"""The summary of a session: quotes with consent and no others, small numbers hidden, two files with the same words."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from engage_desktop.domain.comments import GROUP_VIEW, PARAPHRASE
from engage_desktop.domain.disclosure import HIDDEN_NOTE
from engage_desktop.domain.summary import MOST_LISTED
from engage_desktop.operations.attendance import count_heads, welcome_new
from engage_desktop.operations.comments import HowSaid, agree, hear, write_comment
from engage_desktop.operations.consent import record_consents, withdraw
from engage_desktop.operations.people import answer_need, set_needs
from engage_desktop.operations.sessions import add_session, edit_session
from engage_desktop.operations.summary import (
    SummaryStopped,
    build_summary,
    make_summary,
    note_summary,
    render_summary,
    summary_noted_at,
)
from engage_desktop.reports.session_summary import SessionSummary
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, RESOURCES, open_whole

FONTS = RESOURCES / "fonts"


@pytest.fixture
def session(store: Store) -> str:
    """An open session with two questions."""
    planned = add_session(
        store,
        now=NOW,
        title="Getting to the new diagnostic centre",
        date="2026-11-21",
        starts="10:00",
        ends="12:00",
        place="St Luke's Hall",
        purpose="To hear what makes the journey hard.",
        involvement_type="consultation",
        influence="Your views decide which of three bus routes we ask for.",
        already_fixed="The site.",
        questions=["What makes it hard?", "What would help?"],
    )
    open_whole(store, now=NOW, session=planned.id)
    return planned.id


def arrive(store: Store, session: str, name: str, role: str = "public", **answers: str) -> str:
    """Check somebody in and record their answers."""
    person = welcome_new(store, now=NOW, session=session, name=name, role=role).person
    if answers:
        record_consents(store, now=NOW, person=person, session=session, answers=answers, purposes=LISTS.purposes)
    return person


def summary(store: Store, session: str) -> SessionSummary:
    return build_summary(store, session=session, lists=LISTS, now=NOW)


def printed(found: SessionSummary) -> dict[str, str]:
    """Return every printed comment with who is named beside it."""
    return {quote.text: quote.attribution for heard in found.questions for quote in heard.quotes}


def test_words_are_quoted_with_consent_and_never_without(store: Store, session: str) -> None:
    arrive(store, session, "Siobhan Doyle", quote_anonymous="given")
    arrive(store, session, "Siân Llŷr", quote_anonymous="given", quote_attributed="given")
    arrive(store, session, "Tom", quote_anonymous="refused")
    arrive(store, session, "Marek Nowak", contact_project="given")
    for badge, words in enumerate(("Two buses", "Nobody told us", "I said no", "Nobody asked me"), start=1):
        hear(store, now=NOW, session=session, typed=f"@{badge} {words}")
    hear(store, now=NOW, session=session, typed="Said by nobody we could ask")
    hear(store, now=NOW, session=session, typed="@t3 Said at table 3")
    found = summary(store, session)
    assert printed(found) == {"Two buses": "", "Nobody told us": "Siân Llŷr"}
    [heard] = [heard for heard in found.questions if heard.quotes]
    assert heard.counts == "6 comments."
    assert "2 comments counted but not quoted: no name or badge" in heard.note
    assert "2 comments counted but not printed: we do not have consent" in heard.note
    assert "Of 6 comments, 2 are quoted here. 4 were counted and not printed" in found.limits


def test_a_withdrawal_takes_the_words_out_of_the_next_summary(store: Store, session: str) -> None:
    person = arrive(store, session, "Joan Whitfield", quote_anonymous="given", quote_attributed="given")
    hear(store, now=NOW, session=session, typed="@1 Ring me")
    assert printed(summary(store, session)) == {"Ring me": "Joan Whitfield"}
    withdraw(store, now=NOW, person=person, purposes=LISTS.purposes, only=("quote_attributed",))
    assert printed(summary(store, session)) == {"Ring me": ""}
    withdraw(store, now=NOW, person=person, purposes=LISTS.purposes)
    assert printed(summary(store, session)) == {}


def test_the_note_takers_words_are_marked_and_need_consent_where_they_are_somebodys(store: Store, session: str) -> None:
    arrive(store, session, "Tom", quote_anonymous="refused")
    arrive(store, session, "Siân Llŷr", quote_attributed="given")
    hear(store, now=NOW, session=session, typed="Later evenings", how=HowSaid(kind=GROUP_VIEW))
    hear(store, now=NOW, session=session, typed="@1 He would rather wait", how=HowSaid(kind=PARAPHRASE))
    hear(store, now=NOW, session=session, typed="@2 She would rather ring", how=HowSaid(kind=PARAPHRASE))
    found = summary(store, session)
    assert printed(found) == {"Later evenings": "", "She would rather ring": ""}
    kinds = {quote.text: quote.kind for heard in found.questions for quote in heard.quotes}
    assert all("note-taker" in kind for kind in kinds.values())
    assert "2 are in the note-taker's words" in found.limits


def test_what_staff_say_is_told_apart_and_never_counted_with_the_public(store: Store, session: str) -> None:
    arrive(store, session, "Hannah Osei", role="staff", quote_attributed="given")
    arrive(store, session, "Marek Nowak", quote_anonymous="given")
    [hard, _] = store.sessions.questions(session)
    hear(store, now=NOW, session=session, typed="@1 Nine months' notice", how=HowSaid(question=hard.id))
    hear(store, now=NOW, session=session, typed="@2 Uphill in ice", how=HowSaid(question=hard.id))
    found = summary(store, session)
    titles = {heard.question: [quote.text for quote in heard.quotes] for heard in found.questions}
    assert titles["What makes it hard?"] == ["Uphill in ice"]
    assert titles["Said by staff, partners, interpreters and councillors"] == ["Nine months' notice"]
    assert ("Comments from the public and carers", "1") in found.numbers


def test_small_numbers_of_people_are_hidden_and_so_is_what_would_give_them_away(store: Store, session: str) -> None:
    for number in range(12):
        arrive(store, session, f"Person {number}")
    for number in range(3):
        arrive(store, session, f"Carer {number}", role="carer")
    found = summary(store, session)
    assert found.who_came == (("Public", "*"), ("Carer", "*"), ("Everyone", "15"))
    assert found.who_note == HIDDEN_NOTE
    count_heads(store, now=NOW, session=session, band="16_to_64", count=20)
    assert dict(summary(store, session).who_came) == {
        "Public": "*",
        "Carer": "*",
        "Everyone": "35",
        "Of them, signed in": "15",
        "Of them, counted at the door": "20",
    }


def test_twelve_people_in_three_kinds_of_four_hide_the_whole_as_well(store: Store, session: str) -> None:
    for role in ("public", "carer", "staff"):
        for number in range(4):
            arrive(store, session, f"{role} {number}", role=role)
    assert dict(summary(store, session).who_came) == {"Public": "*", "Carer": "*", "Staff": "*", "Everyone": "*"}
    count_heads(store, now=NOW, session=session, band="16_to_64", role="carer", count=2)
    shown = summary(store, session).who_came
    assert ("Carer", "*") in shown
    assert not any(label.startswith("Of them") and number not in ("*", "0") for label, number in shown)


def test_access_needs_are_told_by_outcome_and_never_by_need_or_person(store: Store, session: str) -> None:
    for number in range(7):
        person = arrive(store, session, f"Person {number}")
        [need] = set_needs(store, now=NOW, person=person, needs={"hearing_loop": "left ear"})
        if number < 6:
            answer_need(store, now=NOW, session=session, person=person, need=need.id, outcome="met")
    found = summary(store, session)
    assert found.needs == ()
    assert found.needs_note.startswith(
        "Access needs of people who came: * met, 0 partly met, 0 not met, * where we did"
    )
    assert "earing" not in found.needs_note


def test_every_question_is_there_in_its_order_also_one_that_nobody_spoke_to(store: Store, session: str) -> None:
    [_, help_] = store.sessions.questions(session)
    hear(store, now=NOW, session=session, typed="Later buses", how=HowSaid(question=help_.id, kind=GROUP_VIEW))
    hear(store, now=NOW, session=session, typed="Cold hall", how=HowSaid(kind=GROUP_VIEW))
    comment = hear(store, now=NOW, session=session, typed="Lit stops", how=HowSaid(question=help_.id, kind=GROUP_VIEW))
    agree(store, now=NOW, comment=comment, count=9)
    found = summary(store, session)
    assert [heard.question for heard in found.questions] == [
        "What makes it hard?",
        "What would help?",
        "Under no question",
    ]
    assert [heard.counts for heard in found.questions][:2] == [
        "Nobody spoke to this question.",
        "2 comments. 9 people said that they agreed.",
    ]
    assert [quote.text for quote in found.questions[1].quotes] == ["Lit stops", "Later buses"]


def test_more_comments_than_fit_are_counted_and_the_rule_is_said(store: Store, session: str) -> None:
    with store.act(now=NOW) as act:
        for number in range(MOST_LISTED + 5):
            text = f"View {number}"
            write_comment(act, now=NOW, session=session, text=text, how=HowSaid(kind=GROUP_VIEW))
    [heard] = [heard for heard in summary(store, session).questions if heard.quotes]
    assert len(heard.quotes) == MOST_LISTED
    assert heard.note.startswith("5 more comments may be printed and are in the records. The first 40 are shown")


def test_next_steps_and_when_people_hear_back_are_printed(store: Store, session: str) -> None:
    edit_session(
        store,
        now=NOW,
        session=session,
        next_steps="Count the routes\n\nTell the council",
        feedback_by="2026-12-19",
        feedback_how="By post.",
        notes_how="One note-taker.",
    )
    found = summary(store, session)
    assert found.next_steps == ("Count the routes", "Tell the council")
    assert found.hear_back == "By 19 December 2026. By post."
    assert found.notes_taken == "One note-taker."


@pytest.mark.needs("qpdf", "pdftotext")
def test_both_files_say_the_same_are_sound_and_have_names_that_give_nothing_away(
    store: Store, session: str, tmp_path: Path
) -> None:
    arrive(store, session, "Łucja Wójcik", quote_attributed="given")
    hear(store, now=NOW, session=session, typed="@1 Może być trudno dojechać")
    files = make_summary(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, out=tmp_path / "out")
    assert files.pdf.name == f"summary-2026-11-21-{session[-8:]}.pdf"
    assert {path.name for path in (tmp_path / "out").iterdir()} == {files.pdf.name, files.html.name}
    assert subprocess.run(["qpdf", "--check", files.pdf], capture_output=True).returncode == 0
    text = subprocess.run(["pdftotext", "-layout", files.pdf, "-"], capture_output=True, text=True).stdout
    html = files.html.read_text("utf-8")
    for words in ("Może być trudno dojechać", "Łucja Wójcik", "Consultation", "Your views decide which"):
        assert words in text
        assert words in html


def test_large_print_has_more_pages_and_a_name_of_its_own(store: Store, session: str) -> None:
    def rendered(large: bool) -> bytes:
        made = render_summary(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, large_print=large)
        assert made.stem.endswith("-large") == large
        return made.pdf

    assert rendered(True) != rendered(False)


def test_a_folder_that_takes_no_file_is_refused(store: Store, session: str, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(DiskRefused, match="Your records are safe"):
        make_summary(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, out=blocked / "out")


def test_a_summary_that_is_cancelled_writes_nothing(store: Store, session: str, tmp_path: Path) -> None:
    with pytest.raises(SummaryStopped):
        make_summary(
            store, now=NOW, session=session, lists=LISTS, fonts=FONTS, out=tmp_path / "out", cancelled=lambda: True
        )
    assert not (tmp_path / "out").exists()


def test_when_the_summary_was_kept_is_remembered_on_this_laptop(store: Store, session: str) -> None:
    assert summary_noted_at(store, session) is None
    note_summary(store, now=NOW, session=session)
    assert summary_noted_at(store, session) == NOW


def test_ten_thousand_comments_are_summarised(store: Store, session: str, tmp_path: Path) -> None:
    texts = [f"Comment number {number} about waiting, letters and buses." for number in range(10_334)]
    [hard, help_] = store.sessions.questions(session)
    with store.act(now=NOW) as act:
        for number, text in enumerate(texts):
            how = HowSaid(question=(hard if number % 2 else help_).id, source="import")
            write_comment(act, now=NOW, session=session, text=text, how=how)
    found = summary(store, session)
    assert [heard.counts for heard in found.questions] == ["5,167 comments.", "5,167 comments."]
    files = make_summary(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, out=tmp_path / "out")
    assert files.pdf.stat().st_size < 1_000_000
    assert "5,167 comments" in files.html.read_text("utf-8")
