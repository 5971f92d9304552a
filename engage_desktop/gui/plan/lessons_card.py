"""Lessons of earlier sessions in the plan of a new one: each is taken up, or left with a reason."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.plan.ui_know_section import Ui_KnowSection
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.lessons import (
    ACCEPTED,
    GROUP,
    METHOD,
    PLACE,
    REJECTED,
    Lesson,
    judge_lesson,
    lessons_for,
)


class LessonsCard(QObject):
    """The lessons are read when a session is shown; judging one is an act of its own."""

    def __init__(self, workspace: Workspace, ui: Ui_KnowSection, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.ui = ui
        self.session = ""
        self.lessons: tuple[Lesson, ...] = ()
        self._judged: Lesson | None = None
        ui.lessons_lines.mend_asked.connect(self.ask)
        ui.accept_button.clicked.connect(lambda: self.judge(ACCEPTED))
        ui.reject_button.clicked.connect(lambda: self.judge(REJECTED))
        ui.later_button.clicked.connect(self.leave)

    def show_session(self, session: str, *, locked: bool) -> None:
        """Show the lessons for a session; locked: they can only be read."""
        if session != self.session or locked:
            self.leave()
        self.session = session
        self.lessons = lessons_for(self.workspace.store, session)
        self.ui.lessons_lines.show_lines([self._line(lesson, locked) for lesson in self.lessons])
        self.ui.lessons_card.setVisible(bool(self.lessons))

    def ask(self, digest: str) -> None:
        """Ask what the plan makes of one lesson."""
        self._judged = next((lesson for lesson in self.lessons if lesson.digest == digest), None)
        if self._judged is not None:
            clear_problem(self.ui.lesson_reason_edit, self.ui.lesson_reason_problem)
            self.ui.judged_label.setText(self._judged.text)
            self.ui.lesson_reason_edit.setText(self._judged.reason)
            self.ui.judge_panel.show()
            self.ui.lesson_reason_edit.setFocus()

    def judge(self, verdict: str) -> None:
        """Keep what the plan makes of the lesson in question."""
        edit, problem, lesson = self.ui.lesson_reason_edit, self.ui.lesson_reason_problem, self._judged
        if lesson is None:
            return
        clear_problem(edit, problem)
        act = self.tr("take up a lesson") if verdict == ACCEPTED else self.tr("leave a lesson")
        try:
            self.workspace.do(
                judge_lesson, label=act, session=self.session, lesson=lesson, verdict=verdict, reason=edit.text()
            )
        except Refusal as refusal:
            show_problem(edit, problem, refusal.sentence)
            return
        self.leave()
        self.show_session(self.session, locked=False)

    def leave(self) -> None:
        """Put the question about a lesson away."""
        self._judged = None
        self.ui.lesson_reason_edit.clear()
        self.ui.judge_panel.hide()

    def _line(self, lesson: Lesson, locked: bool) -> CheckLine:
        why = {PLACE: self.tr("same place"), GROUP: self.tr("same group"), METHOD: self.tr("same method")}
        same = ", ".join(why[each] for each in lesson.same)
        source = lesson.source or lesson.title
        words = f"{lesson.text}\n" + ", ".join(part for part in (source, plain_date(lesson.date), same) if part)
        if lesson.verdict and lesson.reason:
            words += "\n" + self.tr("Reason: {reason}").format(reason=lesson.reason)
        if lesson.verdict == ACCEPTED:
            chip = ChipWords(self.tr("Taken up"), "good")
        elif lesson.verdict == REJECTED:
            chip = ChipWords(self.tr("Not this time"), "plain", "close")
        elif lesson.worked:
            chip = ChipWords(self.tr("Worked"), "info")
        else:
            chip = ChipWords(self.tr("Did not work"), "warn")
        mend = "" if locked else self.tr("Change") if lesson.verdict else self.tr("Decide")
        return CheckLine(chip, words, mend, lesson.digest)
