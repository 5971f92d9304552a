"""Two laptops' windows and the central team's exchange through a folder, with keys alone: a conflict is made, shown, settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import exchange, people, taking_in
from engage_desktop.store import opening
from tests.journeys import facilitator as does
from tests.journeys.keyboard import ALT, CTRL, ENTER, SPACE, Keyboard, settle
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW, PASSPHRASE

FROM, INTO, DECIDE = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3
NAME, OURS, THEIRS = "Siobhan Doyle", "01632 960222", "01632 960333"


@dataclass
class Three:
    """The windows of two tables and of the central team, and the stick between them."""

    table: Keyboard
    other: Keyboard
    centre: Keyboard
    stick: Path


@pytest.fixture
def three(tmp_path: Path, sit_down: Callable[..., Keyboard]) -> Three:
    """Both tables have joined, and the central team has table 1's first bundle, in which Siobhan is."""
    event = Event(tmp_path)
    centre, table, other = event.centre(), event.laptop(0), event.laptop(1)
    event.join(centre, table, label="table 1")
    event.join(centre, other, label="table 2")
    people.add_person(table, now=NOW, name=NAME)
    people.add_person(other, now=NOW, name="Tom")
    made = exchange.make_bundle(table, now=NOW, out=event.stick("first"), app_version=VERSION)
    taking_in.apply(centre, now=NOW, path=made.delivered.path)
    folders = [store.folder for store in (table, other, centre)]
    for store in (table, other, centre):
        opening.close_store(store)
    keys = [sit_down(folder) for folder in folders]
    for each in keys:
        turn_to(each)
        does.unlock(each, PASSPHRASE)
    return Three(*keys, event.stick())


def test_a_conflict_is_made_shown_settled_and_gone_on_both_sides(three: Three) -> None:
    for keys, phone in ((three.centre, OURS), (three.table, THEIRS)):
        give_phone(keys, phone)
    for keys in (three.table, three.other):
        make_bundle(keys, three.stick)
    bring_in_folder(three.centre, three.stick)
    settle_it(three.centre, OURS)
    answer(three.centre, three.stick)
    bring_in_folder(three.table, three.stick)
    turn_to(three.table)
    part(three.table, FROM)
    assert three.table.shown("confirmed_chip").startswith("Confirmed by the central team: ")
    for keys in (three.table, three.centre):
        store = workspace(keys).store
        assert store.exchange.conflicts() == []
        assert [person.phone for person in store.people.all() if person.name == NAME] == [OURS]
    part(three.table, DECIDE)
    three.table.wait(lambda: does.is_seen(three.table, "nothing_empty"), "nothing to decide")


def test_a_bundle_that_was_undone_leaves_the_same_dump(three: Three) -> None:
    make_bundle(three.other, three.stick)
    keys, store = three.centre, workspace(three.centre).store
    before = store.dump()
    turn_to(keys)
    keys.rail(does.SHARING)
    part(keys, INTO)
    file = next(three.stick.glob("*.engage"))
    keys.tab_to("file_button")
    keys.answer_file_dialog(file, lambda: keys.press(SPACE))
    keys.wait(lambda: does.is_seen(keys, "report_lines"), "the rehearsal")
    assert keys.shown("report_title_label") == "What would change. Nothing is written yet"
    assert store.dump() == before
    keys.push("bring_button")
    keys.wait(lambda: does.is_seen(keys, "undo_button"), "the report")
    assert store.dump() != before
    keys.push("undo_button")
    keys.wait(lambda: keys.shown("report_title_label").startswith("Undone"), "the undo")
    assert store.dump() == before


def turn_to(keys: Keyboard) -> None:
    """Sit down at another of the windows."""
    keys.window.activateWindow()
    keys.wait(keys.window.isActiveWindow, "the window to take the keys")


def workspace(keys: Keyboard) -> Workspace:
    held = keys.program.workspace
    assert held is not None
    return held


def part(keys: Keyboard, key: Qt.Key) -> None:
    """Go to a part of Sharing."""
    keys.press(key, CTRL | ALT)
    settle()


def give_phone(keys: Keyboard, phone: str) -> None:
    """Find Siobhan and write her phone number down."""
    turn_to(keys)
    keys.rail(does.PEOPLE)
    keys.tab_to("search_edit")
    keys.enter("Siobhan")
    keys.tab_to("phone_edit")
    keys.retype(phone)
    keys.push("save_button")


def make_bundle(keys: Keyboard, folder: Path) -> None:
    """Make the bundle into a folder."""
    turn_to(keys)
    keys.rail(does.SHARING)
    keys.tab_to("make_button")
    keys.answer_file_dialog(folder, lambda: keys.press(SPACE))
    keys.wait(lambda: does.is_seen(keys, "result_panel"), "the bundle")


def bring_in_folder(keys: Keyboard, folder: Path) -> None:
    """Look at every bundle in the folder, then bring in what fits."""
    turn_to(keys)
    keys.rail(does.SHARING)
    part(keys, INTO)
    keys.tab_to("folder_button")
    keys.answer_file_dialog(folder, lambda: keys.press(SPACE))
    keys.wait(lambda: does.is_seen(keys, "files_title_label"), "the files")
    assert keys.shown("files_title_label") == "What would change. Nothing is written yet"
    keys.push("bring_button")
    keys.wait(lambda: keys.shown("files_title_label") == "Brought in", "the bundles to be in")


def settle_it(keys: Keyboard, phone: str) -> None:
    """Go from the list to the values, and keep one."""
    turn_to(keys)
    part(keys, DECIDE)
    keys.wait(lambda: does.is_seen(keys, "conflict_title_label"), "the conflict")
    shown = {str(label.property("text")) for label in keys.window.findChildren(QWidget, "value_label")}
    assert shown == {OURS, THEIRS}
    keys.tab_to("decide_table")
    keys.press(ENTER)
    for _ in shown:
        if phone in keys.focus.accessibleName():
            break
        keys.press(Qt.Key.Key_Tab)
    keys.press(SPACE)
    keys.wait(lambda: not does.is_seen(keys, "conflict_title_label"), "the conflict to be gone")


def answer(keys: Keyboard, folder: Path) -> None:
    """Make the answers for the laptops."""
    turn_to(keys)
    part(keys, FROM)
    keys.tab_to("answers_button")
    keys.answer_file_dialog(folder, lambda: keys.press(SPACE))
    keys.wait(lambda: does.is_seen(keys, "answers_result_panel"), "the answers")
