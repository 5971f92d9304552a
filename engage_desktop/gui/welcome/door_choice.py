"""Which row of the door is chosen, while the keys stay in the search field. Under the typed letters, then among who is here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from engage_desktop.gui.welcome.door_field import DoorField
from engage_desktop.gui.welcome.door_list import Candidate
from engage_desktop.gui.welcome.door_models import HereModel, MatchModel
from engage_desktop.gui.welcome.door_table import DoorTable
from engage_desktop.gui.widgets.announcing import announce


class DoorChoice(QObject):
    """changed: another row is chosen. delete_wanted: Delete was pressed on someone who is here."""

    changed = Signal()
    delete_wanted = Signal()

    def __init__(
        self, field: DoorField, match_table: DoorTable, matches: MatchModel, here_table: DoorTable, here: HereModel
    ) -> None:
        super().__init__(field)
        self._field = field
        self._match_table, self._here_table = match_table, here_table
        self._matches, self._here = matches, here
        self._among_here = False
        for table in (match_table, here_table):
            table.installEventFilter(self)
            table.clicked.connect(self._clicked)
            table.selectionModel().currentRowChanged.connect(self._walked)
        field.moved.connect(self.move)

    @property
    def candidate(self) -> Candidate | None:
        """The chosen row under the search field, or None while someone who is here is chosen."""
        if self._among_here:
            return None
        row = self._match_table.currentIndex().row()
        return self._matches.rows[row if 0 <= row < len(self._matches.rows) else 0]

    @property
    def here_person(self) -> str:
        """The chosen person of the list of who is here, or empty text."""
        arrival = self._here.arrival(self._here_table.currentIndex().row()) if self._among_here else None
        return arrival.person if arrival else ""

    def move(self, step: int) -> None:
        """Choose another row; with an empty field the rows go on into who is here."""
        upper = len(self._matches.rows)
        rows = upper + (0 if self._matches.typed else len(self._here.arrivals))
        at = upper + self._here_table.currentIndex().row() if self._among_here else self._match_row()
        self._choose(min(max(at + step, 0), rows - 1))
        self._say()

    def choose_first(self) -> None:
        """Choose the first row under the search field."""
        self._choose(0)

    def _match_row(self) -> int:
        return max(self._match_table.currentIndex().row(), 0)

    def _choose(self, at: int) -> None:
        upper = len(self._matches.rows)
        self._among_here = at >= upper
        table, other = self._match_table, self._here_table
        if self._among_here:
            table, other = other, table
        for each in (table, other):
            each.selectionModel().blockSignals(True)
        other.setCurrentIndex(QModelIndex())
        other.clearSelection()
        row = at - upper if self._among_here else at
        table.setCurrentIndex(table.model().index(row, 0))
        for each in (table, other):
            each.selectionModel().blockSignals(False)
            each.viewport().update()
        self.changed.emit()

    def _say(self) -> None:
        if self._among_here:
            announce(self._field, self._here.row_words(self._here_table.currentIndex().row()))
        else:
            announce(self._field, self._matches.row_words(self._match_row()))

    def _clicked(self, index: QModelIndex) -> None:
        self._take(self.sender() is self._here_table, index.row())
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walked(self, current: QModelIndex, before: QModelIndex) -> None:
        for table, among_here in ((self._match_table, False), (self._here_table, True)):
            if table.hasFocus() and current.isValid() and current.model() is table.model():
                self._take(among_here, current.row())

    def _take(self, among_here: bool, row: int) -> None:
        self._choose(row + (len(self._matches.rows) if among_here else 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed on a list go on in the field; Delete on who is here is a wish to sign out."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() == Qt.Key.Key_Delete and watched is self._here_table:
            self.delete_wanted.emit()
            return True
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and event.text().isprintable() and event.text():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.insert(event.text())
            return True
        return False
