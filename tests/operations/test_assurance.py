"""What the records show of every promise: found for each id, led to its session, without a name, and printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import comments, people, sessions
from engage_desktop.operations.assurance import evidence as working_out
from engage_desktop.operations.assurance.evidence import FINDERS, PromiseEvidence, load_promises
from engage_desktop.operations.assurance.sheet import assurance_sheet_of, render_assurance
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.practice import whole_story
from engage_desktop.operations.prints import keep_print, note_print
from engage_desktop.reports.assurance_sheet import NO_EVIDENCE, assurance_sheet
from engage_desktop.reports.document import Heading, Table
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, RESOURCES, WHOLE_PLAN, fresh_workspace, open_whole

PROMISES = load_promises(RESOURCES)
STEPS = {"plan", "prepare", "welcome", "listen", "close", "respond"}
PAGES = {"sessions", "people", "heard", "promises", "sharing", "settings", "assurance"}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = fresh_workspace(tmp_path_factory.mktemp("story"))
    whole_story.fill(made, lists=LISTS, now=NOW)
    yield made
    opening.close_store(made)


def shown(store: Store) -> dict[str, PromiseEvidence]:
    return {each.id: each for each in working_out.assurance(store, lists=LISTS, promises=PROMISES, now=NOW)}


def test_every_promise_has_a_finder_and_words_of_its_own() -> None:
    assert [promise.id for promise in PROMISES] == list(FINDERS)
    assert len(PROMISES) == 97
    assert len({promise.promise for promise in PROMISES}) == 97
    assert all(promise.looks_for.endswith(".") and promise.place in STEPS | PAGES for promise in PROMISES)


def test_the_words_say_nothing_that_people_never_read() -> None:
    said = json.loads((RESOURCES / "promises.json").read_text(encoding="utf-8"))
    for promise in said["promises"]:
        words = f"{promise['promise']} {promise['looks_for']}".lower()
        assert not any(word in words for word in ("hard to reach", "hard-to-reach", "submit", "invalid"))
        assert len(promise["promise"].split()) <= 20, promise["promise"]


def test_an_empty_workspace_has_no_evidence_of_anything(store: Store) -> None:
    assert [each.id for each in shown(store).values() if each.has_evidence] == []


def test_looking_writes_nothing_and_says_how_far_it_is(story: Store) -> None:
    count, told = story.history.count(), list[tuple[int, int]]()
    working_out.assurance(
        story, lists=LISTS, promises=PROMISES, now=NOW, progress=lambda done, of: told.append((done, of))
    )
    assert (told[0], told[-1], len(told)) == ((1, 97), (97, 97), 97)
    assert story.history.count() == count


def test_every_piece_of_evidence_has_words_and_a_place_to_go_to(story: Store) -> None:
    known = {session.id for session in story.sessions.all()}
    for each in shown(story).values():
        for one in each.evidence:
            assert one.text.strip(), each.id
            assert one.session == "" or one.session in known
            assert one.place in STEPS | PAGES, (each.id, one)
            assert one.session or one.place in PAGES, (each.id, one)


def test_evidence_holds_no_name_of_anybody_who_came(story: Store) -> None:
    words = " ".join(one.text for each in shown(story).values() for one in each.evidence)
    for person in story.people.all():
        if " " in person.name:
            assert person.name not in words


def test_a_few_people_are_never_counted_out(store: Store) -> None:
    session = open_whole(store, now=NOW, session=sessions.add_session(store, now=NOW, **WHOLE_PLAN).id)
    people.add_person(store, now=NOW, name="Siân Llŷr", wants="post")
    (found,) = shown(store)["002.23"].evidence
    assert found.text == "Said how they want to hear from us: fewer than 5 people (Post)."
    assert session.is_open


def test_what_was_taken_out_is_no_evidence_any_more(store: Store) -> None:
    session = open_whole(store, now=NOW, session=sessions.add_session(store, now=NOW, **WHOLE_PLAN).id)
    heard = comments.hear(
        store, now=NOW, session=session.id, typed="A bench at the stop", how=HowSaid(about="would_help")
    )
    assert shown(store)["003.0a"].evidence[0].text == "1 comment about what would help, counted apart."
    comments.take_out(store, now=NOW, comment=heard)
    assert shown(store)["003.0a"].evidence == ()


def test_a_decision_that_nobody_spoke_to_is_shown_as_such(story: Store) -> None:
    texts = [one.text for one in shown(story)["002.28"].evidence]
    assert texts[-1] == "No comments behind “The booking office closes at five from January.”"


def test_an_answer_that_is_late_is_counted_as_overdue(story: Store) -> None:
    texts = [one.text for one in shown(story)["000.4"].evidence if one.place == "promises"]
    assert "Answers with a day by which people are told: 4; overdue: 1." in texts


def test_the_print_lists_what_has_no_evidence_first_and_then_each_promise_by_its_source(story: Store) -> None:
    found = tuple(shown(story).values())
    document = assurance_sheet(assurance_sheet_of(story, found=found, now=NOW))
    headings = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert headings[0] == NO_EVIDENCE
    assert headings[1:] == ["Sessions", *dict.fromkeys(each.promise.source for each in found)]


def test_the_print_says_every_piece_of_evidence_in_one_row_of_a_promise_with_its_session_by_number(
    story: Store,
) -> None:
    found = tuple(shown(story).values())
    document = assurance_sheet(assurance_sheet_of(story, found=found, now=NOW))
    tables = [block for block in document.blocks if isinstance(block, Table)]
    numbered = {number: title for number, title, _ in tables[1].rows}
    assert set(numbered.values()) <= {session.title for session in story.sessions.all()}
    rows = {row[0].split()[0]: row[1] for table in tables[2:] for row in table.rows}
    assert set(rows) == {each.id for each in found if each.has_evidence}
    for each in found:
        texts = list(dict.fromkeys(one.text for one in each.evidence))[:4]
        assert all(text in rows[each.id] for text in texts), each.id
    session = next(one.session for each in found for one in each.evidence if one.session)
    title = story.sessions.get(session).title
    assert title in numbered.values()
    assert any("(S1" in words and ": Plan)" in words for words in rows.values())


@pytest.mark.parametrize("large_print", [False, True])
def test_both_files_are_kept_and_the_copy_is_noted(store: Store, tmp_path: Path, large_print: bool) -> None:
    sessions.add_session(store, now=NOW, **WHOLE_PLAN)
    later = NOW + timedelta(minutes=1)
    made = render_assurance(
        store, now=later, lists=LISTS, promises=PROMISES, fonts=RESOURCES / "fonts", large_print=large_print
    )
    files = keep_print(made, tmp_path / "out")
    note_print(store, now=later, made=made)
    assert files.pdf.name == f"assurance-2026-11-21{'-large' if large_print else ''}.pdf"
    assert files.pdf.read_bytes().startswith(b"%PDF")
    html = files.html.read_text(encoding="utf-8")
    assert "Nobody can mark a promise as kept by hand." in html
    assert "hard to reach" not in html.lower()
    assert {copy.what for copy in store.plans.copies()} == {"assurance"}
