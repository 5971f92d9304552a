"""Every print there is, in both sizes: sound, tagged, the same words as PDF and HTML, and a file name that names nobody."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import planning, prints, sessions
from engage_desktop.operations.prints import PRINTS, PrintNotPossible, keep_print, render_print
from engage_desktop.operations.responses import write_response
from engage_desktop.reports.pdf import page_count
from engage_desktop.store import opening
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.store import Store
from tests.operations.print_story import FONTS, LATER, Story, made_of, told_story, words_of
from tests.reports.reading import html_words, spoken, struct_text
from tests.workspaces import LISTS, NOW, fresh_workspace

CODES = [kind.code for kind in PRINTS if kind.code != "before_after"]
both_sizes = pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])


@dataclass(frozen=True)
class Told:
    """A workspace with its story, for tests that only print."""

    store: Store
    story: Story


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    store = fresh_workspace(tmp_path_factory.mktemp("prints"))
    yield Told(store, told_story(store))
    opening.close_store(store)


@pytest.mark.needs("qpdf", "pdfinfo")
@pytest.mark.parametrize("code", CODES)
@both_sizes
def test_every_print_is_sound_tagged_and_says_the_same_as_its_html(
    told: Told, code: str, large: bool, tmp_path: Path
) -> None:
    made = made_of(told.store, told.story, code, large_print=large)
    files = keep_print(made, tmp_path / "out")
    checked = subprocess.run(["qpdf", "--check", files.pdf], capture_output=True, text=True, timeout=180)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert spoken(made.pdf, tmp_path) == html_words(files.html.read_text("utf-8"))
    assert "H1 (block)" in struct_text(made.pdf, tmp_path) or code == "contact_letters"
    assert made.stem.endswith("-large") == large
    assert not [name for name in ("Joan", "Farah", "Tom", "getting", "bus") if name in made.stem]


@pytest.mark.parametrize("code", CODES)
def test_no_print_but_what_goes_to_people_holds_a_name_or_an_address(told: Told, code: str) -> None:
    said = words_of(made_of(told.store, told.story, code))
    assert "Tom Bell" not in said
    if code not in ("contact_letters", "contact_sheet", "labels", "certificate"):
        assert not [word for word in ("Joan Whitfield", "Farah Khan", "Linacre") if word in said]


@pytest.mark.parametrize("code", CODES)
def test_words_of_somebody_who_said_no_stand_in_no_print(told: Told, code: str) -> None:
    assert "cancer letter" not in words_of(made_of(told.store, told.story, code))


@pytest.mark.parametrize("code", ["poster", "you_said_poster", "board_page", "certificate"])
@both_sizes
def test_what_hangs_on_a_wall_or_lies_on_a_table_fits_its_page(told: Told, code: str, large: bool) -> None:
    made = made_of(told.store, told.story, code, large_print=large)
    assert page_count(made.pdf) <= (2 if large else 1)


def test_forms_for_one_person_and_the_agenda_take_no_more_than_two_sides(told: Told) -> None:
    pages = {code: page_count(made_of(told.store, told.story, code).pdf) for code in ("agenda", "consent_sheet")}
    assert pages == {"agenda": 1, "consent_sheet": 2}
    assert page_count(made_of(told.store, told.story, "evaluation_form").pdf) == 2


def test_the_pack_holds_every_sheet_each_on_a_page_of_its_own(told: Told) -> None:
    said = words_of(made_of(told.store, told.story, "paper_pack"))
    for title in (
        "How we treat each other",
        "Your information and how we look after it",
        "What may we do with what you tell us?",
        "Comment cards",
        "How was it for you?",
    ):
        assert said.count(title) == 2
    assert "We listen. One person speaks at a time." in said


def test_rules_that_the_session_agreed_are_printed_in_place_of_ours(told: Told) -> None:
    sessions.edit_session(told.store, now=NOW, session=told.story.session.id, ground_rules="No phones.\nNo shouting.")
    said = words_of(made_of(told.store, told.story, "ground_rules"))
    assert "No phones." in said
    assert "One person speaks at a time" not in said
    sessions.edit_session(told.store, now=NOW, session=told.story.session.id, ground_rules="")


def test_a_partner_is_asked_about_by_name_and_named_with_what_they_receive(told: Told) -> None:
    assert "share my contact details and what I said with Healthwatch Sefton" in words_of(
        made_of(told.store, told.story, "consent_sheet")
    )
    row = planning.write_partner(
        told.store,
        now=NOW,
        session=told.story.session.id,
        name="Healthwatch Sefton",
        role="supports",
        receives="Counts",
    )
    assert "Healthwatch Sefton Counts" in words_of(made_of(told.store, told.story, "privacy_notice"))
    planning.take_off(told.store, now=NOW, kind="partner", row=row)


def test_people_who_are_only_informed_get_cards_without_questions(told: Told) -> None:
    held = sessions.add_session(
        told.store,
        now=NOW,
        title="News",
        date="2026-12-09",
        involvement_type="inform",
        questions=["What do you think?"],
    )
    made = render_print(told.store, code="comment_cards", now=LATER, lists=LISTS, fonts=FONTS, session=held.id)
    assert "Unprompted comments" in words_of(made)
    assert "What do you think?" not in words_of(made)


def test_the_list_of_changes_leaves_out_what_nothing_shows(told: Told) -> None:
    assert "The timetable of 1 December" in words_of(made_of(told.store, told.story, "impact_list"))
    write_response(told.store, now=NOW, response=told.story.done.id, evidence="")
    said = words_of(made_of(told.store, told.story, "impact_list"))
    assert "Route 44" not in said
    assert "1 more answer is done and not shown, because nothing shows it yet." in said
    write_response(told.store, now=NOW, response=told.story.done.id, evidence="The timetable of 1 December")


def test_a_print_that_there_is_not_or_that_lacks_its_subject_is_refused_in_a_sentence(told: Told) -> None:
    request = {"now": LATER, "lists": LISTS, "fonts": FONTS}
    with pytest.raises(PrintNotPossible, match="There is no print called “menu”"):
        render_print(told.store, code="menu", **request)
    with pytest.raises(NothingHere, match="Choose the session"):
        render_print(told.store, code="agenda", **request)
    with pytest.raises(NothingHere, match="Choose the promise"):
        render_print(told.store, code="progress_sheet", **request)
    with pytest.raises(NothingHere, match="nothing to compare"):
        render_print(told.store, code="before_after", session=told.story.session.id, **request)
    with pytest.raises(NothingHere, match="no easy words"):
        render_print(told.store, code="progress_easy_read", response=told.story.cannot.id, **request)


def test_a_folder_that_takes_no_file_is_refused_and_no_half_file_stays(told: Told, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(DiskRefused, match="Your records are safe"):
        keep_print(made_of(told.store, told.story, "agenda"), blocked / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_every_print_has_a_code_a_label_and_a_known_scope() -> None:
    assert len({kind.code for kind in PRINTS}) == len(PRINTS)
    known = {prints.SESSION, prints.PROGRAMME, prints.EVERYTHING, prints.PERSON, prints.RESPONSE}
    assert {kind.scope for kind in PRINTS} == known
    assert all(kind.label and kind.label[0].isupper() for kind in PRINTS)


def test_the_agenda_of_the_next_session_tells_everyone_what_came_of_the_last(told: Told) -> None:
    after = sessions.add_session(
        told.store, now=NOW, title="Next", date="2027-02-06", programme=told.story.programme, place="Library"
    )
    made = render_print(told.store, code="agenda", now=LATER, lists=LISTS, fonts=FONTS, session=after.id)
    assert "What came of what people told us before" in words_of(made)
    assert "Evening buses Done. Route 44 runs until ten." in words_of(made)
    assert "What came of what people told us before" not in words_of(made_of(told.store, told.story, "agenda"))


def test_who_asked_for_easy_read_gets_a_letter_in_easy_words(told: Told) -> None:
    with told.store.act(now=NOW) as act:
        act.set("person.set", told.story.farah, wants="easy_read")
    letter = words_of(made_of(told.store, told.story, "contact_letters"))
    assert "There is a bus at night now." in letter
    assert "Route 44 runs until ten." not in letter
    with told.store.act(now=NOW) as act:
        act.set("person.set", told.story.farah, wants="post")
