"""Whole journeys through the real program with the keyboard alone, and what the records say afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from engage_desktop.domain.consent import GIVEN, REFUSED, WITHDRAWN
from engage_desktop.gui.first_run.first_run_wizard import FirstRunWizard
from engage_desktop.gui.navigation import STEPS, Place
from engage_desktop.gui.pages import RAIL
from engage_desktop.operations import exchange, keeping, people, workspaces
from engage_desktop.operations.practice import whole_story
from engage_desktop.operations.workspaces import create_workspace
from engage_desktop.reports.recovery_sheet import code_lines
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.journeys import facilitator as does
from tests.journeys.facilitator import Planned
from tests.journeys.keyboard import CTRL, ENTER, SPACE, TAB, Keyboard, settle
from tests.workspaces import LISTS, NOW, PASSPHRASE, TEAM, fresh_workspace, template

Start = Callable[..., Keyboard]
NEW_PASSPHRASE = "market hall on tuesday"
QUEUE = ("Amir", "Bela", "Carmen Diaz", "Dai", "Esther", "Farouk", "Grace Obi", "Hywel", "Ines")
WAYS_OUT = [
    (Qt.Key.Key_L, "title_edit"),
    (Qt.Key.Key_Q, "question_edit"),
    (Qt.Key.Key_Q, "went_well_edit"),
]
KNOWN = ("Siobhan Doyle", "Joan Whitfield")


def test_a_session_from_plan_to_bundle_and_reopening_stands_in_the_records_here_and_elsewhere(
    sit_down: Start, tmp_path: Path
) -> None:
    store = fresh_workspace(tmp_path)
    for name in KNOWN:
        people.add_person(store, now=NOW, name=name)
    opening.close_store(store)
    stick = tmp_path / "stick"
    stick.mkdir()
    keys = sit_down(store.folder)
    does.unlock(keys, PASSPHRASE)
    does.plan(keys, Planned())
    welcome_five(keys)
    ask_and_withdraw(keys)
    say_eight(keys)
    does.close(keys, notes="Two note-takers, compared.", next_steps="Ask the bus company in December.")
    html = does.look_at_summary(keys)
    bundle = does.make_bundle(keys, stick)
    keys.rail(does.SESSIONS)
    keys.press(ENTER)
    does.reopen(keys, "A letter came in after the evening.")
    assert "The ramp is too steep" in html
    assert "The bus comes once an hour" not in html, "nobody could be asked whether it may be quoted"
    keys.program.close()
    here = opening.open_store(store.folder, template().key)
    session = here.sessions.all()[0]
    assert [state.state for state in here.sessions.states(session.id)] == ["opened", "closed", "reopened"]
    assert here.sessions.states(session.id)[-1].reason == "A letter came in after the evening."
    assert session.is_open
    assert all(check.is_well for check in keeping.examine(here, now=NOW))
    the_records_stand(here)
    opening.close_store(here)
    elsewhere = read_elsewhere(tmp_path, bundle)
    the_records_stand(elsewhere)
    assert all(check.is_well for check in keeping.examine(elsewhere, now=NOW))
    opening.close_store(elsewhere)


def test_locked_in_the_middle_of_a_sentence_the_window_gives_the_sentence_back(sit_down: Start, folder: Path) -> None:
    minutes = [60.0]
    keys = sit_down(folder, lock_minutes=lambda: minutes[0], tick_ms=50)
    does.unlock(keys, PASSPHRASE)
    does.plan(keys, Planned())
    keys.step(does.LISTEN)
    keys.enter("The first one is saved")
    keys.type("The second one is half a sen")
    minutes[0] = 0.001
    keys.wait(lambda: keys.program.window is None and keys.program.page is not None, "the lock")
    minutes[0] = 60.0
    assert not (folder / "in-use").exists()
    does.unlock(keys, PASSPHRASE)
    back_to_listen(keys)
    assert keys.focus.property("plainText") == "The second one is half a sen"
    keys.enter("tence")
    store = opened_store(keys)
    session = store.sessions.all()[0].id
    said = [comment.text for comment in reversed(store.comments.of_session(session))]
    assert said == ["The first one is saved", "The second one is half a sentence"]
    assert store.laptop.drafts() == []


def test_first_run_leads_to_a_workspace_a_recovery_sheet_and_a_first_session(sit_down: Start, tmp_path: Path) -> None:
    folder, sheet = tmp_path / "records" / "workspace", tmp_path / "Recovery sheet.pdf"
    folder.parent.mkdir(mode=0o700)
    keys = sit_down(folder, clock=None)
    wizard = keys.program.wizard
    assert isinstance(wizard, FirstRunWizard)
    keys.press(ENTER, times=2)
    keys.enter(TEAM)
    keys.type(NEW_PASSPHRASE)
    keys.press(TAB)
    keys.enter(NEW_PASSPHRASE)
    code = "".join(line.split(maxsplit=1)[1] for line in keys.shown("code_label").splitlines()).replace(" ", "")
    keys.tab_to("save_button")
    keys.answer_file_dialog(sheet, lambda: keys.press(SPACE))
    keys.wait(lambda: "Saved as" in keys.shown("kept_label"), "the sheet")
    keys.push("next_button")
    keys.enter(code_lines(code)[wizard.check_page.line - 1].split()[wizard.check_page.group - 1])
    keys.wait(lambda: keys.program.window is not None, "the workspace")
    does.plan(keys, Planned())
    keys.step(does.LISTEN)
    keys.enter("The first comment of a new team")
    keys.program.close()
    assert sheet.read_bytes().startswith(b"%PDF")
    store = workspaces.recover(folder, code, new_passphrase="another market hall")
    assert store.teams.own().name == TEAM
    assert store.comments.search("new team").comments[0].session == store.sessions.all()[0].id
    assert all(check.is_well for check in keeping.examine(store, now=datetime.now(UTC)))
    opening.close_store(store)


def test_closed_and_opened_again_the_program_has_lost_nothing_and_made_a_backup(sit_down: Start, folder: Path) -> None:
    keys = sit_down(folder)
    does.unlock(keys, PASSPHRASE)
    does.plan(keys, Planned())
    does.check_in(keys, "Siobhan Doyle", new=True)
    keys.step(does.LISTEN)
    keys.enter("@1 The ramp is too steep")
    keys.type("Not yet saved")
    operations = opened_store(keys).history.count()
    keys.press(Qt.Key.Key_Q, CTRL)
    keys.wait(lambda: keys.program.workspace is None, "the end")
    assert [backup.operations for backup in keeping.list_backups(folder)] == [operations]
    again = sit_down(folder)
    does.unlock(again, PASSPHRASE)
    back_to_listen(again)
    assert again.focus.property("plainText") == "Not yet saved"
    store = opened_store(again)
    assert store.history.count() == operations
    assert [comment.text for comment in store.comments.newest(limit=9)] == ["The ramp is too steep"]
    assert keeping.try_backup(store, now=NOW) == operations


@pytest.mark.parametrize(("way", "field"), WAYS_OUT)
def test_what_was_typed_a_moment_before_the_window_goes_is_kept(
    sit_down: Start, folder: Path, way: Qt.Key, field: str
) -> None:
    keys = sit_down(folder)
    does.unlock(keys, PASSPHRASE)
    if field == "title_edit":
        keys.rail(does.SESSIONS)
        keys.press(Qt.Key.Key_N, CTRL)
    else:
        does.plan(keys, Planned())
        keys.step(does.CLOSE if field == "went_well_edit" else does.PLAN)
    if field == "question_edit":
        keys.tab_to("sections_combo")
        keys.press(Qt.Key.Key_Home)
    keys.fill(field, "Not yet sa")
    keys.press(way, CTRL)
    keys.wait(lambda: keys.program.workspace is None, "the window to go")
    store = opening.open_store(folder, template().key)
    kept = [draft.text for draft in store.laptop.drafts()]
    kept += [session.went_well for session in store.sessions.all()]
    opening.close_store(store)
    assert "Not yet sa" in kept


def test_a_queue_of_ten_is_let_in_by_keys_alone_and_counted_right(sit_down: Start, folder: Path) -> None:
    keys = sit_down(folder)
    does.unlock(keys, PASSPHRASE)
    does.plan(keys, Planned())
    before = keys.presses
    for name in QUEUE:
        does.check_in(keys, name, new=True)
    keys.press(Qt.Key.Key_3, CTRL)
    does.say(keys, "Zainab Noor")
    does.check_in(keys, "zai")
    for band, count in ((Qt.Key.Key_F3, 2), (Qt.Key.Key_F4, 3), (Qt.Key.Key_F5, 1)):
        keys.press(band, times=count)
    assert keys.shown("here_title_label") == "Here now: 10"
    assert keys.shown("sum_label") == "10 signed in + 6 counted = 16 in the room"
    assert keys.shown("kinds_label") == "Who came: Public 15 · Staff 1"
    assert keys.presses - before < 2.5 * 10 + sum(map(len, QUEUE)) + 30
    store = opened_store(keys)
    session = store.sessions.all()[0].id
    assert [arrival.badge for arrival in reversed(store.attendance.arrivals(session))] == list(range(1, 11))
    assert sum(head.count for head in store.attendance.head_counts(session)) == 6
    keys.undo()
    assert keys.shown("sum_label") == "10 signed in + 5 counted = 15 in the room"
    keys.rail(does.PEOPLE)
    assert keys.program.window is not None
    assert keys.program.window.stack.place.page == "people", "the keys of the rail hold at the door as everywhere"


def test_tab_comes_to_everything_that_can_be_used_on_every_page(sit_down: Start, tmp_path: Path) -> None:
    store = fresh_workspace(tmp_path)
    session = whole_story.fill(store, lists=LISTS, now=NOW)
    opening.close_store(store)
    keys = sit_down(store.folder)
    does.unlock(keys, PASSPHRASE)
    assert keys.program.window is not None
    missed = []
    for place in (*map(Place, RAIL), *(Place("sessions", session, step) for step in STEPS)):
        keys.program.window.go(place)
        settle()
        visited: set[QWidget] = set()
        for _ in range(2):  # what a choice in a list has made possible is met the second time round
            first = keys.focus
            visited.add(first)
            keys.press(TAB)
            while keys.focus is not first:
                visited.add(keys.focus)
                keys.press(TAB)
        missed += [f"{place.page} {place.step}: {name}" for name in beside(keys, visited)]
    assert missed == []


def beside(keys: Keyboard, visited: set[QWidget]) -> list[str]:
    """Return what can be seen and used in the window and was not visited; of choices that exclude each other one is enough."""
    names = []
    for held in keys.window.findChildren(QWidget):
        takes_tab = bool(held.focusPolicy() & Qt.FocusPolicy.TabFocus) and held.focusProxy() is None
        is_choice = isinstance(held, QAbstractButton) and held.autoExclusive()
        if takes_tab and held.isVisible() and held.isEnabled() and not is_choice and held not in visited:
            names.append(held.objectName() or type(held).__name__)
    return names


def back_to_listen(keys: Keyboard) -> None:
    """Go to the only session and to its Listen step."""
    keys.rail(does.SESSIONS)
    keys.press(ENTER)
    keys.step(does.LISTEN)


def opened_store(keys: Keyboard) -> Store:
    """Return the store behind the window, to look at."""
    assert keys.program.workspace is not None
    return keys.program.workspace.store


def welcome_five(keys: Keyboard) -> None:
    """Two who are known, two who are new, one who gave no name."""
    does.check_in(keys, "sio")
    does.check_in(keys, "joa")
    does.check_in(keys, "Mohammed Ali", new=True)
    does.check_in(keys, "Wilhelmina", new=True)
    does.check_in(keys, "")


def ask_and_withdraw(keys: Keyboard) -> None:
    """Four are asked; one of them takes everything back."""
    does.ask(keys, "sio", "yny")
    does.ask(keys, "joa", "nnn")
    does.ask(keys, "moh", "y y")
    does.ask(keys, "wil", "yyyy")
    does.withdraw(keys, "wil", "She would rather not.")


def say_eight(keys: Keyboard) -> None:
    """Eight comments of every kind; the last is corrected, and one slip is undone."""
    keys.step(does.LISTEN)
    does.say(keys, "The bus comes once an hour", question=1)
    does.say(keys, "@1 The ramp is too steep")
    does.say(keys, "Parking costs more than the visit", kind="paraphrase")
    does.say(keys, "Everyone here wants evening clinics", question=2, kind="group_view")
    does.say(keys, "Two people left early for the last bus", kind="observation")
    does.say(keys, "Letters come too late", question=0, kind="own_words")
    does.say(keys, "@t3 Nobody answers the telephone")
    does.say(keys, "I mus write this down again")
    does.correct_newest(keys, "I must write this down again", "A slip of the pen")
    does.say(keys, "This belongs to another evening")
    keys.undo()


def the_records_stand(store: Store) -> None:
    """Check everything that was typed against a workspace that holds it."""
    (session,) = store.sessions.all()
    assert (session.title, session.place) == (Planned.title, Planned.place)
    questions = [question.text for question in store.sessions.questions(session.id)]
    assert questions == list(Planned().questions)
    assert session.notes_how == "Two note-takers, compared."
    named = {person.name: person.id for person in store.people.all()}
    assert set(named) == {*KNOWN, "Mohammed Ali", "Wilhelmina", ""}
    assert sorted(arrival.badge or 0 for arrival in store.attendance.arrivals(session.id)) == [1, 2, 3, 4, 5]
    said = {name: list(store.consents.permitted(person, today="2026-11-21").values()) for name, person in named.items()}
    assert said["Siobhan Doyle"] == [GIVEN, REFUSED, GIVEN]
    assert said["Joan Whitfield"] == [REFUSED] * 3
    assert said["Mohammed Ali"] == [GIVEN, GIVEN]
    assert said["Wilhelmina"] == [WITHDRAWN] * 4
    assert said[""] == []
    the_comments_stand(store, session.id, named)


def the_comments_stand(store: Store, session: str, named: dict[str, str]) -> None:
    """Check the eight comments: words, question, kind, and who said them."""
    numbers = {question.id: question.position for question in store.sessions.questions(session)}
    heard = [
        (comment.text, numbers.get(comment.question or "", 0), comment.kind)
        for comment in reversed(store.comments.of_session(session))
    ]
    assert heard == [
        ("The bus comes once an hour", 1, "own_words"),
        ("The ramp is too steep", 1, "own_words"),
        ("Parking costs more than the visit", 1, "paraphrase"),
        ("Everyone here wants evening clinics", 2, "group_view"),
        ("Two people left early for the last bus", 2, "observation"),
        ("Letters come too late", 0, "own_words"),
        ("Nobody answers the telephone", 0, "own_words"),
        ("I must write this down again", 0, "own_words"),
    ]
    newest, spoken, ramp = (store.comments.search(words).comments[0] for words in ("again", "answers", "steep"))
    assert store.comments.versions(newest.root)[0].text == "I mus write this down again"
    assert newest.reason == "A slip of the pen"
    assert (spoken.source, spoken.table) == ("table", "3")
    assert (ramp.source, ramp.person) == ("badge", named["Siobhan Doyle"])
    assert store.comments.search("another evening").total == 0


def read_elsewhere(tmp_path: Path, bundle: Path) -> Store:
    """Return a second workspace of the team that has brought the bundle in."""
    code = template().recovery_code
    made = create_workspace(tmp_path / "second", team="S", passphrase="another good one", now=NOW, recovery_code=code)
    exchange.read_bundle(made.store, now=NOW, path=bundle)
    return made.store
