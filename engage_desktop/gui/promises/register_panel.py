"""Every promise in one list, overdue first. Opening one, writing and printing are the page's affair."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.forms.promises.ui_register_panel import Ui_RegisterPanel
from engage_desktop.gui.promises.answer_words import due_chip
from engage_desktop.gui.promises.paper_choice import chosen_paper, fill_paper
from engage_desktop.gui.promises.promise_rows import OUTCOME, STATE, Register, promise_rows, read_register, titles
from engage_desktop.gui.promises.risk_lines import risk_lines
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.promises.session_choice import choose_session, fill_sessions
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.pack_news import TeamPromise, overdue_in_the_team

_MOST = 9


class RegisterPanel(QWidget):
    """opened: the key of the row to open. write_asked: a new response is wanted.

    print_asked: the code of a print, and the session or the programme that it is about; both empty for all.
    """

    opened = Signal(str)
    write_asked = Signal()
    print_asked = Signal(str, str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.reading = Reading(workspace, self)
        self.ui = Ui_RegisterPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = RowsModel(titles(), self)
        ui.register_table.most = _MOST
        ui.register_table.set_two_lines()
        ui.register_table.setModel(self.model)
        measure_all_rows(ui.register_table)
        ui.register_table.set_chip_columns(STATE, OUTCOME)
        ui.register_empty.describe(
            picture="promises",
            title=self.tr("Nothing is promised yet"),
            words=self.tr(
                "What you say back to people will be here, with its day. Give comments a theme, then answer the theme."
            ),
            step=self.tr("Write a response"),
        )
        dress(self)
        flow(ui.state_line)
        flow(ui.print_pair)
        flow(ui.register_line)
        ui.session_combo.activated.connect(lambda _: self.refresh())
        ui.register_table.activated.connect(lambda index: self.opened.emit(self.model.key(index)))
        ui.write_button.clicked.connect(self.write_asked)
        ui.register_empty.first_step.connect(self.write_asked)
        ui.risk_lines.mend_asked.connect(self.opened)
        ui.print_button.clicked.connect(self._print)

    @property
    def session(self) -> str | None:
        """The session that is looked at; None for all."""
        held = self.ui.session_combo.currentData()
        return str(held) if held else None

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.ui.register_table if self.model.rows else self.ui.register_empty.step_button

    def show_session(self, session: str | None) -> None:
        """Look at the promises of one session, or of all."""
        choose_session(self.ui.session_combo, session)
        self.refresh()

    def refresh(self) -> None:
        """Read the promises anew; the one chosen stays chosen."""
        fill_sessions(self.ui.session_combo, self.workspace, self.tr("All sessions"))
        today, session = self.workspace.today(), self.session
        question = partial(read_register, today=today, session=session)
        self.reading.ask(question, self._show_promises, about=(today, session))
        if self.reading.is_waiting and not self.model.rows:
            self._show_some(False)
            self.ui.register_empty.hide()
        fill_paper(self.ui.print_combo, self.workspace, session)
        self._show_risks()
        self._show_team()

    def _show_promises(self, found: Register) -> None:
        ui = self.ui
        held = self.model.key(ui.register_table.currentIndex())
        rows = promise_rows(self.workspace, found)
        self.model.show(rows)
        some = bool(rows)
        self._show_some(some)
        if some:
            ui.register_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))
        self._count(rows, found.told)

    def _show_some(self, some: bool) -> None:
        ui = self.ui
        for widget in (ui.register_table, ui.register_hint_label, ui.state_line):
            widget.setVisible(some)
        ui.write_button.setVisible(some)
        ui.register_empty.setVisible(not some)

    def _print(self) -> None:
        code, programme = chosen_paper(self.ui.print_combo)
        self.print_asked.emit(code, "" if programme else self.session or "", programme)

    def _show_risks(self) -> None:
        """Show the risks of the session looked at, or of all, each with who looks after it."""
        ui, lines = self.ui, risk_lines(self.workspace, self.session)
        ui.risks_card.setVisible(bool(lines))
        ui.risk_lines.show_lines(lines)
        tab_through(ui.register_table, ui.risk_lines.buttons.values())

    def _show_team(self) -> None:
        """Show what is overdue on the team's other laptops, as the central team's pack tells it."""
        found = [] if self.session else overdue_in_the_team(self.workspace.store, self.workspace.today())
        self.ui.team_card.setVisible(bool(found))
        self.ui.team_lines.show_lines([self._team_line(each) for each in found[:_MOST]])

    def _team_line(self, each: TeamPromise) -> CheckLine:
        parts = (each.title, self.tr("{owner} looks after it.").format(owner=each.owner) if each.owner else "")
        about = " · ".join(part for part in parts if part)
        return CheckLine(
            due_chip(each.on, self.workspace.today()), "\n".join(part for part in (each.what, about) if part)
        )

    def _count(self, rows: list[Row], told: int) -> None:
        ui = self.ui
        overdue = sum(_is_overdue(row) for row in rows)
        ui.overdue_chip.setVisible(overdue > 0)
        ui.overdue_chip.say(self.tr("{count} overdue").format(count=overdue), "bad", "clock")
        waiting = len(rows) - told - overdue
        ui.open_chip.setVisible(waiting > 0)
        ui.open_chip.say(self.tr("{count} still to come").format(count=waiting), "info", "clock")
        ui.told_chip.setVisible(told > 0)
        ui.told_chip.say(self.tr("{count} told back").format(count=told), "good", "feed-back")


def _is_overdue(row: Row) -> bool:
    state = row.cells[STATE]
    return not isinstance(state, str) and state[0].kind == "bad"
