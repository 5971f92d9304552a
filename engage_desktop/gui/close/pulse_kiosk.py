"""The laptop handed over: the evaluation one question at a time, with nothing of anyone else in sight."""

from __future__ import annotations

import secrets
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.close.faces import face
from engage_desktop.gui.forms.close.ui_pulse_kiosk import Ui_PulseKiosk
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.handed_over import HandedOver
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import pulse

_FACE, _ANSWER, _TALL, _AROUND = 56, 140, 120, 96  # pixels at 100 %


class PulseKiosk(HandedOver):
    """Esc asks for the four figures that the facilitator was shown; locking the window ends it too."""

    def __init__(self, workspace: Workspace, session: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.session = session
        self.code = f"{secrets.randbelow(10_000):04}"
        self.questions = pulse.short_questions(workspace.lists)
        self.answers: dict[str, int] = {}
        self.place = 0
        self._back_to: QWidget | None = None
        self.ui = Ui_PulseKiosk()
        self.ui.setupUi(self)
        dress(self)
        for line in (self.ui.before_line, self.ui.question_line, self.ui.thanks_line, self.ui.back_line):
            flow(line, spacing=12)
        self.buttons = self._answer_buttons()
        self._connect()
        self._show_before()

    def _answer_buttons(self) -> dict[int, QToolButton]:
        made = {}
        for entry in self.workspace.lists.of("pulse_answers"):
            button = QToolButton(self.ui.answers_place)
            button.setObjectName(f"answer_{entry.code}_button")
            button.setText(entry.label)
            button.setAccessibleName(entry.label)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setProperty("touch", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self.answer, int(entry.code)))
            made[int(entry.code)] = button
        return made

    def _connect(self) -> None:
        ui = self.ui
        ui.begin_button.clicked.connect(self.begin)
        ui.not_now_button.clicked.connect(self.leave)
        ui.earlier_button.clicked.connect(self.go_back)
        ui.skip_button.clicked.connect(self.skip)
        ui.next_person_button.clicked.connect(self.begin)
        ui.stay_button.clicked.connect(self.stay)
        ui.leave_button.clicked.connect(self.try_to_leave)
        ui.back_code_edit.textEdited.connect(lambda _: clear_problem(ui.back_code_edit, ui.back_problem))
        ui.back_problem.hide()

    def turn(self) -> None:
        """Cover the whole screen, and take away what lies beneath."""
        super().turn()
        self.ui.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Ask the next person, from the first question."""
        self.answers.clear()
        self.place = 0
        self._show_question()

    def answer(self, score: int) -> None:
        """Take an answer and go on."""
        self.answers[self.questions[self.place].code] = score
        self._go_on()

    def skip(self) -> None:
        """Leave a question out and go on."""
        self.answers.pop(self.questions[self.place].code, None)
        self._go_on()

    def go_back(self) -> None:
        """Show the question before."""
        self.place = max(self.place - 1, 0)
        self._show_question()

    def stay(self) -> None:
        """Go on where the person was."""
        clear_problem(self.ui.back_code_edit, self.ui.back_problem)
        self.ui.back_code_edit.clear()
        self.ui.kiosk_stack.setCurrentWidget(self._back_to or self.ui.question_place)
        self._take_focus()

    def ask_to_leave(self) -> None:
        """Ask for the figures before anything else can be seen again."""
        ui = self.ui
        if ui.kiosk_stack.currentWidget() is ui.before_place:
            self.leave()
            return
        if ui.kiosk_stack.currentWidget() is not ui.back_place:
            self._back_to = ui.kiosk_stack.currentWidget()
        ui.kiosk_stack.setCurrentWidget(ui.back_place)
        ui.back_code_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, ui.back_title.text())

    def try_to_leave(self) -> None:
        """Give the window back where the figures are right."""
        if self.ui.back_code_edit.text().strip() == self.code:
            self.leave()
            return
        words = self.tr("These are not the four figures. Please give the laptop back to the person who gave it to you.")
        show_problem(self.ui.back_code_edit, self.ui.back_problem, words)

    def done(self, result: int) -> None:
        """Keep what was answered, and give the window back, however it ends."""
        self._keep()
        super().done(result)

    def _go_on(self) -> None:
        if self.place + 1 < len(self.questions):
            self.place += 1
            self._show_question()
            return
        self._keep()
        self.ui.kiosk_stack.setCurrentWidget(self.ui.thanks_place)
        self._take_focus()
        announce(self, self.ui.thanks_title.text())

    def _keep(self) -> None:
        """Record the sheet of the person who has just answered; where nothing was answered there is none."""
        if not self.answers:
            return
        try:
            self.workspace.do(
                pulse.answer_sheet,
                label=self.tr("an evaluation"),
                said=self.tr("An evaluation is recorded."),
                session=self.session,
                answers=dict(self.answers),
                lists=self.workspace.lists,
            )
        except Refusal as refusal:
            self.ui.thanks_words_label.setText(refusal.sentence)
            return
        self.answers.clear()

    def _show_before(self) -> None:
        ui = self.ui
        words = self.tr(
            "{count} short questions, with faces and words. Nothing else can be seen. "
            "To come back, press Esc and type these four figures:"
        )
        ui.before_words_label.setText(words.format(count=len(self.questions)))
        ui.code_label.setText(self.code)
        thanks = self.tr("Your answers are kept. Please give the laptop to the next person, or back.")
        ui.thanks_words_label.setText(thanks)
        ui.kiosk_stack.setCurrentWidget(ui.before_place)

    def _show_question(self) -> None:
        ui, question = self.ui, self.questions[self.place]
        place = self.tr("Question {number} of {count}")
        ui.place_label.setText(place.format(number=self.place + 1, count=len(self.questions)))
        ui.question_label.setText(question.label)
        ui.earlier_button.setEnabled(self.place > 0)
        ui.kiosk_stack.setCurrentWidget(ui.question_place)
        self._take_focus()
        announce(self, f"{ui.place_label.text()}. {question.label}")

    def _take_focus(self) -> None:
        at = self.ui.kiosk_stack.currentWidget()
        stop: QWidget = next(iter(self.buttons.values()))
        if at is self.ui.before_place:
            stop = self.ui.begin_button
        elif at is self.ui.thanks_place:
            stop = self.ui.next_person_button
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Lay the answers out in one line where there is room, else in two or three."""
        look = current_look()
        columns = next((each for each in (6, 3, 2) if self.width() - _AROUND >= each * look.px(_ANSWER)), 1)
        side = look.px(_FACE)
        for number, (score, button) in enumerate(self.buttons.items()):
            button.setIcon(face(score, side, self.devicePixelRatioF()))
            button.setIconSize(QSize(side, side))
            button.setMinimumHeight(look.px(_TALL))
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            self.ui.answers_grid.addWidget(button, number // columns, number % columns)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        else:
            super().keyPressEvent(event)

    def _press_focused(self) -> None:
        focused = self.focusWidget()
        if focused is self.ui.back_code_edit:
            self.try_to_leave()
        elif focused is not None and focused.inherits("QAbstractButton"):
            focused.click()  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "buttons"):
            self._fit()
