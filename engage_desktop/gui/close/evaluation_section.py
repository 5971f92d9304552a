"""What people thought of the session: three ways to take it in, and what came of it so far, question by question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from engage_desktop.domain.disclosure import SMALLEST_BASE_FOR_SHARE, share
from engage_desktop.domain.sessions import PLANNING
from engage_desktop.gui.close.answer_bars import AnswerBars, Answers
from engage_desktop.gui.close.pulse_kiosk import PulseKiosk
from engage_desktop.gui.close.pulse_sheet_dialog import PulseSheetDialog
from engage_desktop.gui.close.pulse_tally_dialog import PulseTallyDialog
from engage_desktop.gui.close.sections import CloseSection
from engage_desktop.gui.forms.close.ui_evaluation_section import Ui_EvaluationSection
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import pulse


class EvaluationSection(CloseSection):
    """dialog: what was opened last."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.dialog: QDialog | None = None
        self.ui = Ui_EvaluationSection()
        self.ui.setupUi(self)
        self.bars = AnswerBars(self.ui.results_place)
        self.ui.results_grid.addWidget(self.bars, 0, 0)
        self.furnish()
        ui = self.ui
        ui.hand_over_button.clicked.connect(self.hand_over)
        ui.paper_button.clicked.connect(lambda: self._open(PulseSheetDialog(workspace, self.session, self)))
        ui.tally_button.clicked.connect(lambda: self._open(PulseTallyDialog(workspace, self.session, self)))
        self.setFocusProxy(ui.hand_over_button)

    def hand_over(self) -> None:
        """Cover the screen with the questions, for participants."""
        kiosk = PulseKiosk(self.workspace, self.session, self.window())
        kiosk.finished.connect(lambda _: self.ui.hand_over_button.setFocus())
        self.dialog = kiosk
        kiosk.turn()

    def show_sums(self) -> None:
        """Show how many answered, 0 as 0, and what they said to each question."""
        ui, store = self.ui, self.workspace.store
        result = pulse.pulse_result(store, self.session)
        planned = store.sessions.get(self.session).state == PLANNING
        for button in (ui.hand_over_button, ui.paper_button, ui.tally_button):
            button.setEnabled(not planned)
        ui.evaluation_words_label.setText(
            self.tr(
                "Hand the laptop round, type in the paper sheets, or count hands. No name is kept with an answer. "
                "Where only a few people answer, someone may still guess whose answer it is."
            )
        )
        if result.people == 1:
            ui.results_title_label.setText(self.tr("1 person has answered"))
        elif result.people:
            ui.results_title_label.setText(self.tr("{count} people have answered").format(count=f"{result.people:,}"))
        else:
            ui.results_title_label.setText(self.tr("0 people have answered, and the summary says so"))
        asked = [(entry.label, result.of(entry.code)) for entry in self.workspace.lists.of("pulse_questions")]
        self.bars.show_answers([self._answers(label, held) for label, held in asked if held.answered])
        ui.results_place.setVisible(bool(self.bars.shown))

    def take_focus(self) -> None:
        """Put the focus where somebody begins."""
        self.ui.hand_over_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answers(self, question: str, held: pulse.QuestionPulse) -> Answers:
        """Return every answer there is to a question, given or not, with its number, and its share where enough answered."""
        said = self.tr("{agree} of {answered} say yes").format(agree=held.agree, answered=held.answered)
        rows = []
        for entry in self.workspace.lists.of("pulse_answers"):
            count = held.counts.get(int(entry.code), 0)
            words = f"{count:,}"
            if held.answered >= SMALLEST_BASE_FOR_SHARE:
                words = self.tr("{count}, {share}").format(count=words, share=share(count, held.answered))
            rows.append((entry.label, words, count / held.answered))
        return Answers(question, said, tuple(rows))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _: self.ui.paper_button.setFocus())
        self.dialog = dialog
        dialog.open()
