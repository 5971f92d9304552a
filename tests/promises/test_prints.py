"""The promises that are kept on paper: each "Verify" is done here, on real files, read back as people and programs read them."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest

from engage_desktop.domain.answers import CANNOT
from engage_desktop.domain.comments import GROUP_VIEW, PARAPHRASE
from engage_desktop.domain.disclosure import HIDDEN_NOTE
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import planning, questions, sessions
from engage_desktop.operations.approvals import approve
from engage_desktop.operations.balance import balance, choose_quote
from engage_desktop.operations.comments import HowSaid, write_comment
from engage_desktop.operations.consent_promise import promise_text
from engage_desktop.operations.door_prints import print_sign_in_cards
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.prints import (
    PRINTS,
    keep_print,
    missing_variants,
    note_print,
    render_print,
)
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.session_heads import promise_code
from engage_desktop.operations.summary import build_summary, note_summary, render_summary
from engage_desktop.operations.themes import add_theme, tag, tag_many
from engage_desktop.reports.pdf import page_count
from engage_desktop.store.store import Store
from tests.operations.answer_story import agree_to, open_session, say
from tests.operations.print_story import DEAF_CLUB, FONTS, LATER, OWN, Story, made_of, told_story, words_of
from tests.reports.reading import html_words, page_text
from tests.workspaces import LISTS, NOW, WHOLE_PLAN


@pytest.fixture
def story(store: Store) -> Story:
    return told_story(store)


def test_promise_000_11_changing_the_phone_number_once_changes_it_on_every_print(store: Store, story: Story) -> None:
    codes = ("agenda", "consent_sheet", "privacy_notice", "poster", "you_said", "you_said_poster", "contact_letters")
    assert all("0151 496 0000" in words_of(made_of(store, story, code, large_print=True)) for code in codes)
    with store.act(now=LATER) as act:
        act.set("team.set", store.teams.own().id, contact="Town Hall, Bootle\n0151 496 0999")
    for code in codes:
        said = words_of(made_of(store, story, code, large_print=True))
        assert "0151 496 0999" in said, code
        assert "0151 496 0000" not in said, code


def test_promise_000_11_the_poster_says_when_where_and_in_which_ways_people_can_take_part(
    store: Store, story: Story
) -> None:
    coming = {
        "title": "The next one",
        "date": "2026-12-03",
        "starts": "14:00",
        "place": "Library",
        "influence": "Buses.",
    }
    sessions.add_session(store, now=NOW, **{**WHOLE_PLAN, **coming})
    said = words_of(made_of(store, story, "poster"))
    for words in ("The next one", "3 December 2026, 2pm", "Library", "Come along", "Ring us", "Write to us by post"):
        assert words in said
    assert page_count(made_of(store, story, "poster").pdf) == 1


@pytest.mark.parametrize(
    ("contact", "offered", "not_offered"),
    [
        ("Town Hall, Bootle, L20 3AB", ("Write to us by post",), ("Ring us", "email")),
        ("ask@sefton.example", ("Write to us by email",), ("Ring us", "post")),
        ("0151 496 0000", ("Ring us",), ("Write to us",)),
        ("0151 496 0000 or ask@sefton.example", ("Ring us", "Write to us by email"), ("by post",)),
        ("PO Box 12, Bootle\nask@sefton.example", ("Write to us by post or email",), ("Ring us",)),
        ("Joan, Monday to Friday 9 to 5", (), ("Ring us", "Write to us", "Other ways to take part")),
        ("www.sefton.example/2026", (), ("Ring us", "Write to us", "Other ways to take part")),
    ],
)
def test_promise_000_11_the_poster_offers_only_the_ways_that_the_contact_has(
    store: Store, story: Story, contact: str, offered: tuple[str, ...], not_offered: tuple[str, ...]
) -> None:
    with store.act(now=LATER) as act:
        act.set("team.set", store.teams.own().id, contact=contact)
    said = words_of(made_of(store, story, "poster"))
    assert [words for words in offered if words not in said] == []
    assert [words for words in not_offered if words in said.replace(contact, "")] == []


def test_promise_001_11_each_part_of_the_agenda_says_whether_it_informs_or_involves(store: Store, story: Story) -> None:
    said = words_of(made_of(store, story, "agenda"))
    assert "Where things stand To tell you something" in said
    assert "Your journey To hear from you" in said
    assert "No clinical lead" in said


def test_promise_001_15_a_group_with_another_sender_gets_other_letters_and_labels(
    store: Store, story: Story, tmp_path: Path
) -> None:
    [large, standard] = [made_of(store, story, "contact_letters", large_print=size) for size in (True, False)]
    assert "Joan Whitfield" in words_of(large)
    assert "Farah Khan" not in words_of(large)
    assert DEAF_CLUB not in words_of(large)
    assert "Farah Khan" in words_of(standard)
    assert words_of(standard).startswith(DEAF_CLUB)
    assert f"together with {OWN}" in words_of(standard)
    assert "Tom" not in words_of(large) + words_of(standard)
    labels = made_of(store, story, "labels")
    pages = [page_text(labels.pdf, page, tmp_path) for page in (1, 2)]
    assert DEAF_CLUB in pages[0]
    assert "Farah Khan" in pages[0]
    assert "Joan Whitfield" in pages[1]
    assert "Joan" not in labels.stem + large.stem + standard.stem


def test_promise_002_23_who_asked_for_post_in_large_print_gets_a_label_and_a_letter_in_large_print(
    store: Store, story: Story
) -> None:
    assert "1 Linacre Road" in words_of(made_of(store, story, "labels"))
    assert "Joan Whitfield" in words_of(made_of(store, story, "contact_letters", large_print=True))
    assert "Joan Whitfield" not in words_of(made_of(store, story, "contact_letters"))


def test_promise_002_3_choosing_only_what_pleases_is_warned_of_with_figures_and_printed(
    store: Store, lists: Lists
) -> None:
    held = open_session(store)
    pleased = [
        say(store, held.id, f"The staff are kind {number}", about="asset", kind=GROUP_VIEW) for number in range(3)
    ]
    for number in range(9):
        say(store, held.id, f"Nobody answers the phone {number}", about="concern", kind=GROUP_VIEW)
    assert balance(store, held.id, lists).sentence == ""
    for root in pleased:
        choose_quote(store, now=NOW, root=root)
    [warning] = balance(store, held.id, lists).warnings
    assert warning == (
        "All 3 quotes chosen are “Something to build on”; of all 12 comments, 3 are. “Something that does not work” was "
        "said 9 times, and none of them is quoted."
    )
    summary = build_summary(store, session=held.id, lists=lists, now=LATER)
    assert warning in summary.about
    printed = [quote.text for heard in summary.questions for quote in heard.quotes]
    assert sorted(printed) == [f"The staff are kind {number}" for number in range(3)]
    assert any("9 comments may be printed and were not chosen" in heard.note for heard in summary.questions)


def test_promise_002_3_the_limits_say_who_was_not_in_the_room_and_what_kept_people_away(
    store: Store, story: Story, lists: Lists
) -> None:
    planning.write_reach(store, now=NOW, session=story.session.id, group="Night workers", hoped=4)
    planning.write_barrier(
        store, now=NOW, session=story.session.id, group="Deaf people", barrier="No interpreter came."
    )
    limits = build_summary(store, session=story.session.id, lists=lists, now=LATER).limits
    assert "Nobody came from these groups, so their views are not here: Night workers." in limits
    assert "Fewer came than we hoped for from: Deaf people." in limits
    assert "Not solved, so some people may have stayed away: No interpreter came (Deaf people)." in limits
    assert "2 were counted and not printed, because we do not have consent" in limits


def test_promise_002_8_no_print_calls_people_hard_to_reach(store: Store, story: Story, lists: Lists) -> None:
    said = [made_of(store, story, kind.code).html for kind in PRINTS if kind.code != "before_after"]
    said.append(render_summary(store, now=LATER, session=story.session.id, lists=lists, fonts=FONTS).html)
    assert len(said) > 20
    assert not [html for html in said if "hard to reach" in html.lower() or "hard-to-reach" in html.lower()]


def test_promise_002_14_every_copy_is_noted_with_the_hash_of_its_file(
    store: Store, story: Story, lists: Lists, tmp_path: Path
) -> None:
    made = made_of(store, story, "you_said")
    files = keep_print(made, tmp_path)
    note_print(store, now=LATER, made=made, session=story.session.id)
    noted = {(copy.what, copy.act, copy.sha256) for copy in store.plans.copies(story.session.id)}
    for path in (files.pdf, files.html):
        assert ("you_said", "saved", hashlib.sha256(path.read_bytes()).hexdigest()) in noted
    summary = render_summary(store, now=LATER, session=story.session.id, lists=lists, fonts=FONTS)
    note_summary(store, now=LATER, session=story.session.id, made=summary, act="printed")
    latest = store.plans.copies(story.session.id)[-1]
    assert (latest.what, latest.act) == ("summary", "printed")
    assert latest.sha256 == hashlib.sha256(summary.pdf).hexdigest()


def test_promise_002_27_the_review_pack_names_nobody_and_hides_small_numbers(store: Store, story: Story) -> None:
    agree_to(store, story.joan, "quote_attributed")
    said = words_of(made_of(store, story, "review_pack"))
    for name in ("Joan", "Whitfield", "Farah", "Tom", "Linacre"):
        assert name not in said
    assert "The last bus is at six." in said
    assert "cancer" not in said
    assert HIDDEN_NOTE in said
    assert f"R-{story.session.id[-8:].upper()}" in said
    assert "What you think of it" in said


def test_promise_003_1_the_board_page_is_one_page_from_500_comments_within_10_seconds(store: Store) -> None:
    held = open_session(store)
    themes = [add_theme(store, now=NOW, name=f"Theme {number}") for number in range(14)]
    with store.act(now=NOW) as act:
        roots = [
            write_comment(act, now=NOW, session=held.id, text=f"View {number}", how=HowSaid(kind=kind))
            for number, kind in enumerate(GROUP_VIEW if each not in (19, 39) else PARAPHRASE for each in range(500))
        ]
    for at, theme in enumerate(themes[:12]):
        tag_many(store, now=NOW, roots=roots[at::20], theme=theme.id)
    for at, theme in enumerate(themes[12:]):
        tag(store, now=NOW, root=roots[19 + 20 * at], theme=theme.id)
    write_response(store, now=NOW, session=held.id, theme=themes[0].id, owner="Priya Shah", due="2026-11-01")
    begun = time.process_time()
    made = render_print(store, code="board_page", now=LATER, lists=LISTS, fonts=FONTS, session=held.id)
    assert time.process_time() - begun < 10
    assert page_count(made.pdf) == 1
    said = words_of(made)
    assert "500 comments in 1 session." in said
    assert "1 November 2026, 20 days late" in said
    assert "View 19 Theme 12" in said or "1 more view of one person is in the records." in said


def test_promise_003_3_answers_of_two_linked_sessions_are_compared_with_ranges_and_small_numbers_hidden(
    store: Store, lists: Lists
) -> None:
    planned = sessions.add_session(store, now=NOW, title="Before", questions=["What is hard?"], date="2026-11-21")
    [question] = store.sessions.questions(planned.id)
    questions.say_of_question(store, now=NOW, session=planned.id, question=question.id, measured=1)
    after = sessions.follow_session(store, now=NOW, session=planned.id, date="2027-05-01")
    theme, few = (add_theme(store, now=NOW, name=name) for name in ("Waiting", "Parking"))
    for held, waiting in ((planned, 30), (after, 8)):
        [asked] = store.sessions.questions(held.id)
        with store.act(now=NOW) as act:
            how = HowSaid(kind=GROUP_VIEW, question=asked.id)
            roots = [write_comment(act, now=NOW, session=held.id, text=f"{n}", how=how) for n in range(40)]
        tag_many(store, now=NOW, roots=roots[:waiting], theme=theme.id)
        tag_many(store, now=NOW, roots=roots[30:33], theme=few.id)
    made = render_print(store, code="before_after", now=LATER, lists=lists, fonts=FONTS, session=after.id)
    said = words_of(made)
    assert "Waiting 30 of 40: 59 to 86 in 100 8 of 40: 10 to 35 in 100 Fewer than before" in said
    assert "Parking fewer than 5 of 40: 0 to 24 in 100 fewer than 5 of 40: 0 to 24 in 100 No change" in said
    assert "%" not in said


def test_promise_003_6_what_a_promise_is_not_there_in_is_listed_before_it_is_printed(
    store: Store, story: Story, lists: Lists
) -> None:
    def missing() -> tuple[str, ...]:
        return missing_variants(store, response=story.done.id, now=LATER, lists=lists)

    assert missing() == ()
    assert "There is a bus at night now." in words_of(made_of(store, story, "progress_sheet"))
    assert "There is a bus at night now." in words_of(made_of(store, story, "progress_easy_read"))
    write_response(store, now=LATER, response=story.done.id, easy_read="")
    assert missing() == ("Easy Read",)
    assert "We do not have this as: Easy Read." in words_of(made_of(store, story, "progress_sheet"))
    with store.act(now=LATER) as act:
        act.set("person.set", story.farah, language="ur")
    assert missing() == ("Easy Read", "Urdu")


def test_promise_003_8_the_summary_says_who_was_in_the_room_and_how_many_were_heard_right(
    store: Store, story: Story, lists: Lists
) -> None:
    assert "Nobody was asked whether we heard them right." in _summary(store, story, lists)
    approve(store, now=NOW, comment=story.roots[0])
    said = _summary(store, story, lists)
    assert "1 comment was read back and confirmed as heard right." in said
    assert "Run route 44 until ten Decision Decided by The transport board, by a board or committee" in said
    assert "In the room Nine members and two people who use the bus" in said
    assert "What it rests on 1 comment, and 1 comment from staff or partners stand behind this decision." in said


def test_promise_004_6_the_joint_report_has_the_method_and_keeps_staff_beside_the_public(
    store: Store, story: Story
) -> None:
    second = open_session(store, title="At the mosque", programme=story.programme, method="visit")
    root = say(store, second.id, "The last bus leaves before prayers end.", kind=GROUP_VIEW)
    tag(store, now=NOW, root=root, theme=story.done.theme or "")
    said = words_of(made_of(store, story, "programme_report"))
    assert "Theme and session Method Public and carers Of them, carers Staff" in said
    assert "Evening buses Listening session: getting around, 21 November 2026 Table discussion 1 0 1" in said
    assert "Evening buses At the mosque, 21 November 2026 Visit to a group that meets already 1 0 0" in said
    assert "staff stand apart and are in no other number" in said


def test_promise_004_14_the_type_of_involvement_stands_on_all_four_prints(
    store: Store, story: Story, lists: Lists
) -> None:
    for said in _four(store, story, lists):
        assert "How you are involved Engagement: we listen to what people have lived through" in said


def test_promise_004_15_influence_stands_in_the_same_words_with_the_same_code_everywhere(
    store: Store, story: Story, lists: Lists
) -> None:
    text = promise_text(store.sessions.get(story.session.id))
    code = hashlib.sha256(text.encode()).hexdigest()[:8]
    assert promise_code(store.sessions.get(story.session.id)) == f"{code[:4]} {code[4:]}"
    for said in _four(store, story, lists):
        assert "What this can change: What people say shapes the bus timetable for next year." in said
        assert "What your words are used for: The board reads what was said." in said
        assert f"These words carry the code {code[:4]} {code[4:]} wherever they stand." in said


def test_promise_004_11_a_label_that_the_records_do_not_bear_out_is_printed_lower_with_the_reason(
    store: Store, lists: Lists
) -> None:
    planned = sessions.add_session(
        store, now=NOW, title="Together", date="2026-11-21", involvement_type="co_production"
    )
    partner = planning.write_partner(store, now=NOW, session=planned.id, name="Riverside Residents", role="decides")
    request = {"now": LATER, "lists": lists, "fonts": FONTS, "session": planned.id}
    assert "Co-production: we work as equal partners" in words_of(render_print(store, code="agenda", **request))
    planning.take_off(store, now=NOW, kind="partner", row=partner)
    said = words_of(render_print(store, code="agenda", **request))
    assert "It was planned as co-production, and no partner shared in the decision." in said
    assert "Co-production: we work" not in said


def test_promise_004_16_a_sheet_with_only_what_could_not_be_done_prints_well(store: Store, opened: Session) -> None:
    for number in range(3):
        root = say(store, opened.id, f"We need a new hall {number}", kind=GROUP_VIEW)
        write_response(
            store,
            now=NOW,
            cites=[root],
            said=f"we need a new hall {number}",
            outcome=CANNOT,
            reason="The council has no land left.",
        )
    request = {"now": LATER, "lists": LISTS, "fonts": FONTS, "session": opened.id}
    sheet, poster = (words_of(render_print(store, code=code, **request)) for code in ("you_said", "you_said_poster"))
    assert "You said, we did, we could not because" in sheet
    assert sheet.count("We could not, because The council has no land left.") == 3
    assert "We did" not in sheet.replace("You said, we did", "")
    assert "We could not, because The council has no land left." in poster


def test_promise_004_18_a_certificate_thanks_by_name_and_tells_nothing_else(store: Store, story: Story) -> None:
    made = made_of(store, story, "certificate")
    said = words_of(made)
    assert "Thank you" in said
    assert "Joan Whitfield" in said
    assert "Listening session: getting around, 21 November 2026" in said
    for private in ("Linacre", "bus is at six", "£"):
        assert private not in said
    assert "Joan" not in made.stem
    assert "Whitfield" not in made.stem


def _summary(store: Store, story: Story, lists: Lists) -> str:
    made = render_summary(store, now=LATER, session=story.session.id, lists=lists, fonts=FONTS)
    return " ".join(html_words(made.html))


def _four(store: Store, story: Story, lists: Lists) -> list[str]:
    """Return what the sign-in sheet, the consent sheet, the summary and the agenda say."""
    cards = print_sign_in_cards(store, now=LATER, session=story.session.id, lists=lists, fonts=FONTS)
    prints = [words_of(made_of(store, story, code)) for code in ("consent_sheet", "agenda")]
    return [" ".join(html_words(cards.html)), _summary(store, story, lists), *prints]
