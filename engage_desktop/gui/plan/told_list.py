"""What people have told us already, found while something is typed: each with where, when and from whom."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.plan.record_model import RecordModel
from engage_desktop.gui.widgets.record_table import RecordTable
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.already_told import Told, already_told

_SHORTEST, _AFTER_MS, _MOST, _MOST_ROWS, _LONGEST_SOURCE = 3, 250, 30, 4, 48


class ToldList(QWidget):
    """Searches a moment after the last letter. looked: it has searched; `found` says what there is."""

    looked = Signal()
    row_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._apart = ""
        self._words = ""
        self.found: tuple[Told, ...] = ()
        self.count_label = QLabel(self)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty("role", "soft")
        self.table = RecordTable(self, name=self.tr("What people have told us already"), two_lines=True)
        self.model = RecordModel(((self.tr("What was said"), _said), (self.tr("Where and when"), _source)), self)
        self.table.setModel(self.model)
        self.table.restacked.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.count_label)
        column.addWidget(self.table)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._show()

    def follow(self, workspace: Workspace, edit: QLineEdit) -> None:
        """Search for what is typed into a field."""
        self._workspace = workspace
        self.table.setObjectName(f"{self.objectName()}_table")
        edit.textChanged.connect(self._typed)

    def leave_out(self, session: str) -> None:
        """Leave the questions of a session out: they are not told back to itself."""
        self._apart = session

    def look(self) -> None:
        """Search now."""
        self._timer.stop()
        if self._workspace is None or len(self._words) < _SHORTEST:
            self.found = ()
        else:
            self.found = already_told(self._workspace.store, self._words, limit=_MOST, apart_from=self._apart)
        self._show()
        self.looked.emit()

    def _typed(self, typed: str) -> None:
        self._words = " ".join(typed.split())
        if len(self._words) < _SHORTEST:
            self.look()
        else:
            self._timer.start()

    def _show(self) -> None:
        asked, count = len(self._words) >= _SHORTEST, len(self.found)
        self.model.show_records([_Row(told, str(place)) for place, told in enumerate(self.found)])
        self.table.setVisible(bool(count))
        self.count_label.setVisible(asked)
        if not count:
            self.count_label.setText(self.tr("Nothing like it was found on this laptop."))
        elif count == 1:
            self.count_label.setText(self.tr("Already told us: 1 record is like it."))
        else:
            self.count_label.setText(self.tr("Already told us: {count} records are like it.").format(count=count))
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.rows_high(min(max(len(self.found), 1), _MOST_ROWS)))


class _Row:
    """One record that was found, with an id for the table."""

    def __init__(self, told: Told, place: str) -> None:
        self.told, self.id = told, place


def _said(row: _Row) -> str:
    return row.told.text


def _source(row: _Row) -> str:
    told = row.told
    first = told.where or told.source
    rest = [part for part in (plain_date(told.date) if told.date else "", told.source if told.where else "") if part]
    lines = [first, ", ".join(rest)]
    return "\n".join(
        line if len(line) <= _LONGEST_SOURCE else f"{line[: _LONGEST_SOURCE - 1]}…" for line in lines if line
    )
