"""Every decision with how many comments stand behind it; those with none are listed as such, and first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.promises.ui_decisions_panel import Ui_DecisionsPanel
from engage_desktop.gui.promises.answer_words import behind_chip, in_short
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.decisions import Chain, decision_report

_BEHIND = 1


class DecisionsPanel(QWidget):
    """opened: a decision, by its id. record_asked: a decision is to be recorded."""

    opened = Signal(str)
    record_asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.reading = Reading(workspace, self)
        self.ui = Ui_DecisionsPanel()
        self.ui.setupUi(self)
        ui = self.ui
        titles = (
            *(self.tr("What was decided"), self.tr("What it rests on"), self.tr("Who decided")),
            *(self.tr("With whom"), self.tr("When")),
        )
        self.model = RowsModel(titles, self)
        ui.decisions_table.set_two_lines()
        ui.decisions_table.setModel(self.model)
        measure_all_rows(ui.decisions_table)
        ui.decisions_table.set_chip_columns(_BEHIND)
        ui.decisions_empty.describe(
            picture="tick",
            title=self.tr("No decision is recorded yet"),
            words=self.tr(
                "Decisions will be here, each with the comments behind it, or with the words that there are none."
            ),
            step=self.tr("Record a decision"),
        )
        dress(self)
        flow(ui.decisions_line)
        ui.decisions_table.activated.connect(lambda index: self.opened.emit(self.model.key(index)))
        ui.record_button.clicked.connect(self.record_asked)
        ui.decisions_empty.first_step.connect(self.record_asked)

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.ui.decisions_table if self.model.rows else self.ui.decisions_empty.step_button

    def refresh(self) -> None:
        """Read the decisions anew."""
        today = self.workspace.today()
        self.reading.ask(partial(decision_report, today=today), self._show_decisions, about=today)
        if self.reading.is_waiting and not self.model.rows:
            self._show_some(False)
            self.ui.decisions_empty.hide()

    def _show_some(self, some: bool) -> None:
        ui = self.ui
        for widget in (ui.decisions_table, ui.decisions_label, ui.decisions_hint_label, ui.decisions_line):
            widget.setVisible(some)
        ui.decisions_empty.setVisible(not some)

    def _show_decisions(self, found: tuple[Chain, ...]) -> None:
        ui = self.ui
        held = self.model.key(ui.decisions_table.currentIndex())
        self.model.show([self._row(each) for each in found])
        some = bool(found)
        self._show_some(some)
        ui.decisions_label.setText(self._words(found))
        if some:
            ui.decisions_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))

    def _words(self, found: tuple[Chain, ...]) -> str:
        without = sum(each.is_without_comments for each in found)
        if not without:
            return self.tr("Every decision here rests on what people said.")
        if without == 1:
            return self.tr("1 decision has no comments behind it. It stands first.")
        return self.tr("{count} decisions have no comments behind them. They stand first.").format(count=without)

    def _row(self, each: Chain) -> Row:
        decision = each.decision
        decided_with = self.workspace.lists.named("decided_with", decision.decided_with)
        cells = (
            in_short(decision.text),
            (behind_chip(each.comments, each.team, each.elsewhere),),
            in_short(decision.decided_by, 40),
            decided_with,
            plain_date(decision.on),
        )
        return Row(decision.id, cells, decision.text)
