"""What a facilitator does in a session, act by act, with keys alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.close.print_preview import PrintPreview
from tests.journeys.keyboard import ALT, CTRL, DIGITS, ENTER, ESCAPE, SPACE, Keyboard

SESSIONS, PEOPLE, HEARD, SHARING, SETTINGS = 2, 3, 4, 6, 8
PLAN, PREPARE, WELCOME, LISTEN, CLOSE, RESPOND = 1, 2, 3, 4, 5, 6
KIND_KEYS = {
    "own_words": Qt.Key.Key_O,
    "paraphrase": Qt.Key.Key_P,
    "group_view": Qt.Key.Key_G,
    "observation": Qt.Key.Key_B,
}
ANSWERS = {"y": Qt.Key.Key_Y, "n": Qt.Key.Key_N, " ": SPACE}


@dataclass(frozen=True)
class Planned:
    """What is typed into the plan."""

    title: str = "Getting to the new diagnostic centre"
    date: str = "2026-11-21"
    place: str = "St Luke's Hall"
    purpose: str = "How people get to their appointments."
    decision: str = "Which bus route the council is asked for."
    duty: str = "none"
    influence: str = "Which of three bus routes we ask for."
    already_fixed: str = "The site is fixed."
    option: str = "Run the 53 until nine in the evening"
    contact: str = "0151 496 0000"
    feedback_by: str = "2026-12-19"
    involvement: str = "consultation"
    questions: tuple[str, ...] = field(default=("How did you get here?", "What would make it easier?"))


def unlock(keys: Keyboard, passphrase: str) -> None:
    """Type the passphrase and wait for the window."""
    keys.enter(passphrase)
    keys.wait(lambda: keys.program.window is not None, "the workspace to open")


def plan(keys: Keyboard, planned: Planned) -> None:
    """Plan a session section by section, write its questions and open it; Welcome is shown then."""
    keys.rail(SESSIONS)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.enter(planned.title)
    keys.enter(planned.date)
    keys.fill("look_edit", planned.decision)
    keys.fill("result_edit", "Nobody has told us about routes.")
    keys.push("look_button")
    keys.tab_to("question_edit")
    for question in planned.questions:
        keys.enter(question)
    _next(keys)
    keys.fill("purpose_edit", planned.purpose)
    keys.fill("decision_edit", planned.decision)
    keys.choose("duty_combo", planned.duty)
    _next(keys)
    keys.choose("involvement_type_combo", planned.involvement)
    keys.fill("influence_edit", planned.influence)
    keys.fill("already_fixed_edit", planned.already_fixed)
    if planned.option:
        keys.push("options_add_button")
        keys.type(planned.option)
        keys.push("options_keep_button")
    _next(keys, 4)
    keys.fill("facilitator_edit", "Amina")
    keys.fill("contact_edit", planned.contact)
    _next(keys)
    keys.fill("place_edit", planned.place)
    keys.fill("feedback_by_edit", planned.feedback_by)
    _next(keys)
    keys.fill("reason_no_gap_edit", "We ask what nobody has ever asked here.")
    keys.push("open_button")


def _next(keys: Keyboard, sections: int = 1) -> None:
    """Go on in the plan by so many sections."""
    for _ in range(sections):
        keys.push("next_button")


def check_in(keys: Keyboard, typed: str, *, new: bool = False) -> None:
    """Check in whoever the letters mean, or someone new with Ctrl+Enter; empty: someone who gave no name."""
    keys.press(ESCAPE)
    keys.type(typed)
    keys.press(ENTER, CTRL if new else Qt.KeyboardModifier.NoModifier)


def ask(keys: Keyboard, typed: str, answers: str) -> None:
    """Ask one person who is here for their permissions: one letter an answer, a space for what was not asked."""
    keys.press(ESCAPE)
    keys.type(typed)
    keys.press(Qt.Key.Key_F7)
    for answer in answers:
        keys.press(ANSWERS[answer])
    keys.press(ENTER)


def withdraw(keys: Keyboard, typed: str, reason: str) -> None:
    """Withdraw everything that one person had agreed to."""
    keys.press(ESCAPE)
    keys.type(typed)
    keys.press(Qt.Key.Key_F7)
    keys.push("withdraw_button")
    keys.fill("reason_edit", reason)
    keys.push("withdraw_button")
    keys.press(ESCAPE)


def say(keys: Keyboard, words: str, *, question: int | None = None, kind: str = "") -> None:
    """Write one comment down."""
    if question is not None:
        keys.press(DIGITS[question], CTRL)
    if kind:
        keys.press(KIND_KEYS[kind], ALT)
    keys.enter(words)


def correct_newest(keys: Keyboard, words: str, reason: str) -> None:
    """Correct the newest comment with a reason."""
    keys.press(Qt.Key.Key_F2)
    keys.retype(words)
    keys.fill("reason_edit", reason)
    keys.press(ENTER)


def close(keys: Keyboard, *, notes: str, next_steps: str) -> None:
    """Close the session in sight."""
    keys.step(CLOSE)
    keys.fill("notes_how_edit", notes)
    keys.fill("next_steps_edit", next_steps)
    keys.fill("went_well_edit", "People stayed to talk")
    keys.fill("went_less_well_edit", "The room was cold")
    keys.push("close_button")


def look_at_summary(keys: Keyboard) -> str:
    """Make the summary, look at it, and go back; return its words as HTML."""
    keys.push("print_button")
    assert keys.program.window is not None
    preview = keys.program.window.findChild(PrintPreview, "preview_place")
    assert preview is not None
    keys.wait(lambda: preview.made is not None, "the summary")
    assert preview.made is not None
    html = preview.made.html
    keys.push("back_button")
    return html


def save_summary(keys: Keyboard, folder: Path) -> None:
    """Make the summary and save it into a folder."""
    keys.push("print_button")
    assert keys.program.window is not None
    preview = keys.program.window.findChild(PrintPreview, "preview_place")
    assert preview is not None
    keys.wait(lambda: preview.made is not None, "the summary")
    keys.tab_to("save_button")
    keys.answer_file_dialog(folder, lambda: keys.press(SPACE))
    keys.push("back_button")


def make_bundle(keys: Keyboard, folder: Path) -> Path:
    """Make the bundle into a folder and return its file, once it is safe to remove."""
    keys.push("bundle_button")
    keys.tab_to("make_button")
    keys.answer_file_dialog(folder, lambda: keys.press(SPACE))
    keys.wait(lambda: is_seen(keys, "result_panel"), "the bundle")
    assert keys.shown("result_chip") == "Safe to remove"
    return max(folder.glob("*.engage"), key=lambda file: file.stat().st_mtime)


def reopen(keys: Keyboard, reason: str) -> None:
    """Open the closed session in sight again."""
    keys.step(PLAN)
    keys.fill("reason_edit", reason)
    keys.press(ENTER)


def is_seen(keys: Keyboard, name: str) -> bool:
    """Return whether a widget of this name can be seen."""
    return any(held.isVisible() for held in keys.window.findChildren(QWidget, name))
