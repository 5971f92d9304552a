"""A practice session from plan to bundle through the real window, with pictures on the way. Nobody need sit at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLineEdit, QWidget

from engage_desktop.gui.gallery import picture
from engage_desktop.gui.hands import Hands
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.sharing.sharing_page import SharingPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.practice.answer_words import THEMES
from engage_desktop.operations.practice.story_words import GATHERING, OPTIONS, PEOPLE, SAID
from engage_desktop.operations.summary import SummaryFiles, make_summary

_KEYS = {"given": Qt.Key.Key_Y, "refused": Qt.Key.Key_N}
_SEARCH_MS = 600
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
_KINDS = {
    "own_words": Qt.Key.Key_O,
    "paraphrase": Qt.Key.Key_P,
    "group_view": Qt.Key.Key_G,
    "observation": Qt.Key.Key_B,
}
_THEME, _TAG = "journey", "getting"
_ANSWER = {
    "outcome": "cannot",
    "said": "The way from the bus stop is long, and in winter it is ice.",
    "did": "Hill Street is on the gritting plan from this winter.",
    "reason": "The stop cannot move: the road is too narrow for a bus to wait there.",
    "owner": "Transport planning",
}
_ASKED = ("contact_project", "contact_future", "quote_anonymous", "quote_attributed", "photo", "access_needs")


@dataclass(frozen=True, slots=True)
class PracticeMade:
    """What the practice session left behind."""

    session: str
    pictures: tuple[Path, ...]
    summary: SummaryFiles
    bundle: Path


class PracticeRun:
    """Lives one session: plan, welcome, consent, listen, close, promise, assurance, bundle."""

    def __init__(self, workspace: Workspace, out: Path, *, fonts: Path, said: Callable[[str], None]) -> None:
        self._workspace = workspace
        self._out = out
        self._fonts = fonts
        self._said = said
        self._pictures: list[Path] = []
        self._window = MainWindow(workspace, practice=True)
        self._window.resize(1280, 800)
        self._window.show()
        self._window.activateWindow()
        self._hands = Hands(self._window)
        self._session = ""

    def run(self) -> PracticeMade:
        """Live the session and return what it left behind."""
        self._take("today")
        self._plan()
        self._name_theme()
        self._welcome()
        self._consent()
        self._listen()
        self._close()
        self._answer()
        self._look_at_assurance()
        bundle = self._carry()
        self._window.go(Place("today"))
        self._take("today-afterwards")
        summary = make_summary(
            self._workspace.store,
            now=self._workspace.now(),
            session=self._session,
            lists=self._workspace.lists,
            fonts=self._fonts,
            out=self._out,
        )
        self._window.hide()
        self._window.deleteLater()
        self._hands.settle()
        return PracticeMade(self._session, tuple(self._pictures), summary, bundle)

    def _plan(self) -> None:
        hands = self._hands
        self._window.go(Place("sessions"))
        hands.click("new_button")
        hands.type(str(GATHERING["title"]))
        hands.fill("date_edit", self._workspace.today())
        hands.click("make_button")
        self._session = self._workspace.store.sessions.all()[0].id
        hands.fill("look_edit", "bus routes")
        hands.fill("result_edit", "Nobody has told us which routes they need.")
        hands.click("look_button")
        for question in GATHERING["questions"]:
            hands.fill("question_edit", question)
            hands.enter()
        self._take("plan")
        self._fill_section("purpose", "purpose", "decision", "decided_by")
        self._take("plan-purpose")
        self._go_on_in_plan("influence")
        self._choose("involvement_type_combo", str(GATHERING["involvement_type"]))
        self._fill_section("influence", "influence", "already_fixed")
        for option in OPTIONS:
            hands.click("options_add_button")
            hands.type(option)
            hands.click("options_keep_button")
        self._go_on_in_plan("influence")
        hands.seen("involvement_type_combo", QComboBox).setFocus()
        self._take("plan-influence")
        self._fill_section("work", "facilitator", "contact")
        self._fill_section("when", "starts", "ends", "place", "feedback_how")
        back = date.fromisoformat(self._workspace.today()) + timedelta(days=28)
        hands.fill("feedback_by_edit", back.isoformat())
        self._go_on_in_plan("open")
        self._take("plan-open")
        for edit in self._window.findChildren(QLineEdit):
            if edit.isVisible() and edit.objectName().startswith("reason_"):
                hands.fill(edit.objectName(), "This is a practice session.")
        hands.click("open_button")

    def _go_on_in_plan(self, section: str) -> None:
        self._window.go(Place("sessions", self._session, "plan", section))
        self._hands.settle()

    def _fill_section(self, section: str, *parts: str) -> None:
        self._go_on_in_plan(section)
        for part in parts:
            self._hands.fill(f"{part}_edit", str(GATHERING[part]))

    def _choose(self, name: str, wanted: str) -> None:
        combo = self._hands.seen(name, QComboBox)
        combo.setFocus()
        for _ in range(combo.count()):
            if combo.currentData() == wanted:
                return
            self._hands.press(Qt.Key.Key_Down)

    def _welcome(self) -> None:
        hands = self._hands
        self._go("welcome")
        for guest in PEOPLE:
            hands.fill("search_edit", guest.name)
            hands.enter(control=True)
        for place, count in enumerate((2, 7, 4)):
            for _ in range(count):
                self._bands()[place].click()
        hands.fill("search_edit", "sio")
        self._take("welcome")
        hands.enter()
        self._take("welcome-already-here")

    def _bands(self) -> Sequence[QAbstractButton]:
        return self._hands.seen("bands_place", QWidget).findChildren(QAbstractButton)

    def _consent(self) -> None:
        hands = self._hands
        for guest in PEOPLE[:8]:
            answers = dict(guest.answers)
            self._go("welcome")
            hands.seen("search_edit", QWidget).setFocus()
            hands.press(Qt.Key.Key_Escape)
            hands.type(guest.name)
            hands.click("consent_button")
            for purpose in _ASKED:
                hands.press(_KEYS.get(answers.get(purpose, ""), Qt.Key.Key_Space))
            self._take_once("consent")
            hands.click("record_button" if answers else "back_button")

    def _listen(self) -> None:
        hands = self._hands
        self._go("listen")
        for said in SAID:
            hands.seen("comment_edit", QWidget).setFocus()
            hands.press(_DIGITS[said.question - 1], Qt.KeyboardModifier.ControlModifier)
            hands.press(_KINDS[said.kind], Qt.KeyboardModifier.AltModifier)
            hands.type(f"{said.words} #{_TAG}" if said.theme == _THEME else said.words)
            hands.enter()
        hands.fill("comment_edit", "The 53 stops running at six and my treatment ends at half past")
        self._take("listen")
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.press(Qt.Key.Key_Backspace)  # or it would be offered as work to recover
        self._window.go(Place("heard", row="comments"))
        hands.fill("search_edit", "bus")
        hands.wait(_SEARCH_MS)
        self._take("what-we-heard")

    def _close(self) -> None:
        hands = self._hands
        self._go("close")
        for name in ("notes_how", "next_steps"):
            hands.fill(f"{name}_edit", str(GATHERING[name]))
        hands.fill("went_well_edit", "People stayed to talk.")
        hands.fill("went_less_well_edit", "The room was cold until ten.")
        self._take("close")
        hands.click("close_button")
        self._go("respond")
        self._take("feed-back")

    def _name_theme(self) -> None:
        """Make a theme, so that what is said about one thing can be answered together."""
        name, family = THEMES[_THEME]
        self._window.go(Place("heard", row="themes"))
        self._hands.fill("name_edit", name)
        self._choose("family_combo", family)
        self._hands.click("add_button")

    def _answer(self) -> None:
        """Say back what comes of the theme, and note who was told: that alone ends the promise."""
        hands = self._hands
        hands.click("write_button")
        self._choose("outcome_combo", str(_ANSWER["outcome"]))
        for part in ("said", "did", "reason", "owner"):
            hands.fill(f"{part}_edit", "")
            hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)  # the name of the theme stands there already
            hands.type(str(_ANSWER[part]))
        self._take("promise")
        hands.click("save_button")
        self._choose("way_combo", "meeting")
        hands.fill("people_edit", str(len(PEOPLE)))
        hands.click("told_button")
        hands.click("back_button")
        hands.wait_until(self._is_settled)
        self._take("promises")

    def _look_at_assurance(self) -> None:
        """Look at what the records show of every promise by now."""
        self._window.go(Place("assurance", row="000.17"))
        self._hands.wait_until(self._is_settled)
        self._take("assurance")

    def _is_settled(self) -> bool:
        return bool(getattr(self._window.stack.page, "is_settled", True))

    def _carry(self) -> Path:
        self._window.go(Place("sharing"))
        page = self._window.stack.page
        if not isinstance(page, SharingPage):
            raise TypeError("Sharing shows another page")
        page.make(self._out)
        self._hands.wait_for("result_panel", QFrame)
        self._take("sharing")
        return self._out / self._workspace.store.laptop.bundles()[0].file

    def _go(self, step: str) -> None:
        self._window.go(Place("sessions", self._session, step))
        self._hands.settle()

    def _take_once(self, name: str) -> None:
        if not any(made.stem.endswith(name) for made in self._pictures):
            self._take(name)

    def _take(self, name: str) -> None:
        self._hands.settle()
        path = self._out / "pictures" / f"{len(self._pictures) + 1:02}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        self._pictures.append(picture(self._window, path))
        self._said(path.name)


def run_practice(
    workspace: Workspace, out: Path, *, fonts: Path, said: Callable[[str], None] = lambda name: None
) -> PracticeMade:
    """Live one session through the real window and write pictures, summary and bundle into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    return PracticeRun(workspace, out, fonts=fonts, said=said).run()
