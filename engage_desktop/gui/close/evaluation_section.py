"""What people thought of the session: three ways to take it in, and what came of it so far, question by question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from engage_desktop.domain.sessions import PLANNING
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
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.ui = Ui_EvaluationSection()
        self.ui.setupUi(self)
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
                "Hand the laptop round, type in the paper sheets, or count hands. Nobody's name stands with an answer."
            )
        )
        if result.people == 1:
            ui.results_title_label.setText(self.tr("1 person has answered"))
        elif result.people:
            ui.results_title_label.setText(self.tr("{count} people have answered").format(count=f"{result.people:,}"))
        else:
            ui.results_title_label.setText(self.tr("0 people have answered, and the summary says so"))
        lines = []
        for entry in self.workspace.lists.of("pulse_questions"):
            held = result.of(entry.code)
            if held.answered:
                lines.append((entry.label, self._words(held)))
        self._show_lines(lines)

    def take_focus(self) -> None:
        """Put the focus where somebody begins."""
        self.ui.hand_over_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, held: pulse.QuestionPulse) -> str:
        labels = {int(entry.code): entry.label for entry in self.workspace.lists.of("pulse_answers")}
        first = self.tr("{agree} of {answered} say yes").format(agree=held.agree, answered=held.answered)
        rest = [
            f"{labels.get(score, str(score))} {count}"
            for score, count in sorted(held.counts.items(), key=lambda pair: -pair[0])
        ]
        return f"{first}\n{' · '.join(rest)}"

    def _show_lines(self, lines: list[tuple[str, str]]) -> None:
        ui = self.ui
        while len(self._rows) < len(lines):
            question, said = QLabel(ui.results_place), QLabel(ui.results_place)
            for label in (question, said):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            question.setProperty("role", "strong")
            ui.results_grid.addWidget(question, len(self._rows), 0)
            ui.results_grid.addWidget(said, len(self._rows), 1)
            self._rows.append((question, said))
        for column in (0, 1):
            ui.results_grid.setColumnStretch(column, 1)
        for place, (question, said) in enumerate(self._rows):
            words = lines[place] if place < len(lines) else ("", "")
            question.setText(words[0])
            said.setText(words[1])
            question.setVisible(place < len(lines))
            said.setVisible(place < len(lines))
        ui.results_place.setVisible(bool(lines))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _: self.ui.paper_button.setFocus())
        self.dialog = dialog
        dialog.open()
