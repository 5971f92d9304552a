"""Counting dots: one table of the room at a time, with the sums of all tables in sight."""

from __future__ import annotations

from functools import partial
from string import ascii_uppercase

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from engage_desktop.domain.plans import Option
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.listen.ui_dots_dialog import Ui_DotsDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.plan.record_model import Column, RecordModel
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import dots


class DotsDialog(QDialog):
    """Choosing a table in the list brings its dots into the fields, to be put right."""

    def __init__(self, workspace: Workspace, session: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.session = workspace, session
        self.options = tuple(workspace.store.plans.options(session))
        self.ui = Ui_DotsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.fields = {option.id: self._field(number, option) for number, option in enumerate(self.options)}
        self._counted = dots.dots_table(workspace.store, session)
        self.model = RecordModel(self._columns(), self)
        ui.dots_table.setModel(self.model)
        flow(ui.buttons_line, spacing=12)
        dress(self)
        ui.problem_label.hide()
        ui.dots_table.activated.connect(lambda _: self.take_up())
        ui.save_button.clicked.connect(self.keep)
        ui.leave_button.clicked.connect(self.accept)
        ui.leave_button.setAutoDefault(False)
        ui.save_button.setDefault(True)
        self._order()
        self.refresh()
        ui.table_edit.setFocus()
        self.resize(current_look().px(700), current_look().px(620))

    def keep(self) -> None:
        """Keep the dots of one table; what is empty counts as none."""
        ui = self.ui
        given = {option: int(field.text() or 0) for option, field in self.fields.items()}
        try:
            self.workspace.do(
                dots.count_dots,
                label=self.tr("count the dots of table {name}").format(name=ui.table_edit.text()),
                said=self.tr("The dots of table {name} are counted.").format(name=ui.table_edit.text()),
                session=self.session,
                table=ui.table_edit.text(),
                dots=given,
            )
        except Refusal as refusal:
            show_problem(ui.table_edit, ui.problem_label, refusal.sentence)
            return
        clear_problem(ui.table_edit, ui.problem_label)
        for field in (ui.table_edit, *self.fields.values()):
            field.clear()
        self.refresh()
        ui.table_edit.setFocus()

    def refresh(self) -> None:
        """Show every table, and the sums below."""
        counted = dots.dots_table(self.workspace.store, self.session)
        self._counted = counted
        self.model.show_records([_Line(table) for table in (*counted.tables, *(("",) if counted.tables else ()))])
        rows = max(min(len(self.model.records), 5), 1)
        table = self.ui.dots_table
        height = table.verticalHeader().defaultSectionSize() * rows + table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(height + current_look().px(8))
        table.setVisible(bool(counted.tables))

    def take_up(self) -> None:
        """Bring a table's dots into the fields."""
        row = self.ui.dots_table.currentIndex().row()
        table = self.model.records[row].id if 0 <= row < len(self.model.records) else ""
        if table:
            self.ui.table_edit.setText(table)
            for option, field in self.fields.items():
                field.setText(str(self._counted.cells.get((table, option), "")))
            next(iter(self.fields.values())).setFocus()

    def _columns(self) -> list[Column]:
        columns: list[Column] = [(self.tr("Table"), lambda line: line.id or self.tr("All tables"))]
        for number, option in enumerate(self.options):
            columns.append((ascii_uppercase[number % 26], partial(self._cell_of, option.id)))
        return [*columns, (self.tr("Sum"), lambda line: self._sum(line.id))]

    def _cell_of(self, option: str, line: _Line) -> str:
        table = line.id
        if not table:
            return f"{self._counted.total(option):,}"
        found = self._counted.cells.get((table, option))
        return "–" if found is None else f"{found:,}"

    def _sum(self, table: str) -> str:
        return f"{self._counted.of_table(table) if table else self._counted.in_all:,}"

    def _field(self, number: int, option: Option) -> QLineEdit:
        place, grid = self.ui.options_place, self.ui.options_grid
        words = f"{ascii_uppercase[number % 26]}   {option.text}"
        label, field = QLabel(words, place), QLineEdit(place)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setObjectName(f"dots_{number + 1}_edit")
        field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,6}"), field))
        field.setFixedWidth(current_look().px(110))
        grid.addWidget(label, number, 0)
        grid.addWidget(field, number, 1)
        grid.setColumnStretch(0, 1)
        return field

    def _order(self) -> None:
        stops: list[QWidget] = [self.ui.table_edit, *self.fields.values(), self.ui.save_button]
        for place, stop in enumerate(stops[1:]):
            QWidget.setTabOrder(stops[place], stop)


class _Line:
    """One line of the table: the name of a table in the room, or empty text for all of them."""

    def __init__(self, table: str) -> None:
        self.id = table
