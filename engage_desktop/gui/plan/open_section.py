"""The gate of a session: what keeps it from opening, what needs a reason, then opening it; also reopening a closed one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, OPEN, PLANNING, OpenNeedsReason, Session
from engage_desktop.gui.forms.plan.ui_open_section import Ui_OpenSection
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.plan.sections import SECTION_OF
from engage_desktop.gui.plan.warning_lines import WarningLine
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.gate_lines import GateLine
from engage_desktop.operations.opening import Gate, open_gate, waived
from engage_desktop.operations.sessions import open_session


class OpenSection(PlanSection):
    """Computed from the plan each time it is shown; nothing is ticked."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.gate = Gate((), ())
        self.ui = Ui_OpenSection()
        self.ui.setupUi(self)
        self.furnish()
        ui = self.ui
        ui.blocks_lines.mend_asked.connect(self.mend)
        ui.warnings_lines.mend_asked.connect(self.mend_warning)
        ui.warnings_lines.field_made.connect(self.marks.watch)
        ui.open_button.clicked.connect(self.open_session)
        ui.reopen_button.clicked.connect(self.reopen_session)
        ui.reason_edit.returnPressed.connect(self.reopen_session)

    def show_session(self, session: str) -> None:
        if session != self.session:
            self.ui.reason_edit.clear()
            self.ui.warnings_lines.forget()
            clear_problem(self.ui.reason_edit, self.ui.reason_problem)
        super().show_session(session)

    def show_row(self, row: str) -> None:
        """Put the focus on what is missing first, or on the button that opens the session."""
        missing = next(iter(self.ui.blocks_lines.buttons.values()), None)
        if row == "open" and (missing is not None or self.ui.open_button.isVisibleTo(self)):
            self.focus_on(missing or self.ui.open_button)
        else:
            super().show_row(row)

    def show_more(self, session: Session, *, locked: bool) -> None:
        ui, planned = self.ui, session.state == PLANNING
        ui.closed_card.setVisible(session.state == CLOSED)
        ui.open_card.setVisible(session.state != CLOSED)
        ui.open_button.setVisible(planned)
        self.gate = self._gate() if planned else Gate((), ())
        self._show_gate(planned)
        self._show_waived()
        if session.state == OPEN:
            words = self.tr("The session is open. You can welcome people now.")
        elif self.gate.blocks:
            words = self.tr("It cannot open yet. Mend what stands under “Before it can open”, then come back.")
        elif self.gate.warnings:
            words = self.tr("It can open once each warning is mended or has a reason.")
        else:
            words = self.tr("Everything that people are promised is there. You can open it.")
        ui.open_words_label.setText(words)

    def open_session(self) -> None:
        """Open the session and go to Welcome, or say what is missing and where it is mended."""
        lines = self.ui.warnings_lines
        try:
            self.workspace.do(
                open_session,
                label=self.tr("open the session"),
                said=self.tr("The session is open. You can welcome people now."),
                session=self.session,
                lists=self.workspace.lists,
                reasons=lines.reasons,
            )
        except OpenNeedsReason as refusal:
            self.refresh()
            reasons = lines.reasons
            ask = self.tr("Write why you go on, or mend it.")
            lines.ask_for({line.code: ask for line in self.gate.warnings if line.code not in reasons})
            self.workspace.announced.emit(refusal.sentence)
            return
        except Refusal as refusal:
            self.refresh()
            self.ui.open_words_label.setText(refusal.sentence)
            self.workspace.announced.emit(refusal.sentence)
            first = next(iter(self.ui.blocks_lines.buttons.values()), None)
            if first is not None:
                self.focus_on(first)
            return
        lines.forget()
        self.opened.emit()
        self.navigator.go("sessions", session=self.session, step="welcome")

    def reopen_session(self) -> None:
        """Open a closed session again, with the reason that was typed."""
        edit, problem = self.ui.reason_edit, self.ui.reason_problem
        clear_problem(edit, problem)
        try:
            self.workspace.do(
                open_session,
                label=self.tr("reopen the session"),
                said=self.tr("The session is open again, and the reason is kept."),
                session=self.session,
                reason=edit.text(),
            )
        except Refusal as refusal:
            show_problem(edit, problem, refusal.sentence)
            return
        edit.clear()

    def mend(self, part: str) -> None:
        """Go to where a block is mended."""
        self.navigator.go("sessions", session=self.session, step="plan", row=part)

    def mend_warning(self, code: str) -> None:
        """Go to where a warning is mended."""
        part = next((line.part for line in self.gate.warnings if line.code == code), "")
        self.mend(part)

    def _gate(self) -> Gate:
        today = date.fromisoformat(self.workspace.today())
        return open_gate(self.workspace.store, session=self.session, today=today, lists=self.workspace.lists)

    def _show_gate(self, planned: bool) -> None:
        ui, go = self.ui, self.tr("Go there")
        chip = ChipWords(self.tr("Missing"), "bad")
        ui.blocks_lines.show_lines([CheckLine(chip, _reason(line), go, line.part) for line in self.gate.blocks])
        ui.blocks_card.setVisible(planned and bool(self.gate.blocks))
        words: dict[str, list[str]] = {}
        mended = {line.code: go if line.part in SECTION_OF else "" for line in self.gate.warnings}
        for line in self.gate.warnings:
            words.setdefault(line.code, []).append(line.sentence)
        ui.warnings_lines.show_lines([WarningLine(code, "\n".join(said), mended[code]) for code, said in words.items()])
        ui.warnings_card.setVisible(planned and bool(self.gate.warnings))

    def _show_waived(self) -> None:
        lines = []
        for held in waived(self.workspace.store, self.session):
            words = self.tr("{warning} Reason: {reason}").format(warning=held.sentence, reason=held.reason)
            lines.append(CheckLine(ChipWords(self.tr("With a reason"), "warn"), words))
        self.ui.waived_lines.show_lines(lines)
        self.ui.waived_card.setVisible(bool(lines))


def _reason(line: GateLine) -> str:
    """Return what a block says after "The session cannot open yet:", which heads all of them here."""
    reason = line.sentence.partition(": ")[2] or line.sentence
    return reason[:1].upper() + reason[1:]
