"""Everyone known, as a Qt model that is searched in memory, letter by letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from engage_desktop.domain.people import Need, Person
from engage_desktop.gui.welcome.door_words import called, need_chips, permission_chips
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.consent import keys_to_ask
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.people import KnownNames
from engage_desktop.store.store import Store

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex


class PeopleModel(SpokenTable):
    """Name, group, as what they come, needs, permissions."""

    def __init__(self, lists: Lists, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lists = lists
        self.people: list[Person] = []
        self.rows: list[Person] = []
        self._names = KnownNames()
        self._needs: dict[str, list[Need]] = {}
        self._permitted: dict[str, dict[str, str]] = {}
        self._keys: list[str] = []
        self._typed = ""

    def read(self, store: Store, *, today: str) -> None:
        """Read everyone."""
        self.beginResetModel()
        self.people = store.people.all()
        self._names = KnownNames(self.people)
        self._needs = store.people.all_needs()
        self._permitted = store.consents.all_permitted(today=today)
        self._keys = keys_to_ask(self.lists.purposes, store.teams.own().partner_names)
        self._choose()
        self.endResetModel()

    def look_for(self, typed: str) -> None:
        """Show who the typed letters may mean; everyone while nothing is typed."""
        self.beginResetModel()
        self._typed = typed
        self._choose()
        self.endResetModel()

    def row_of(self, person: str) -> int:
        """Return the row of a person, or -1."""
        return next((row for row, held in enumerate(self.rows) if held.id == person), -1)

    def _choose(self) -> None:
        self.rows = self._names.find(self._typed, limit=200) if self._typed.strip() else self.people

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Comes as"), self.tr("Needs"), self.tr("May we"), self.tr("Group"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        if not index.isValid() or role not in (_DISPLAY, _TIP, CHIPS_ROLE):
            return None
        cell = self._cell(self.rows[index.row()], index.column())
        if role == CHIPS_ROLE:
            return cell if isinstance(cell, tuple) else None
        return cell if isinstance(cell, str) else chip_words(cell)

    def _cell(self, person: Person, column: int) -> str | tuple[ChipWords, ...]:
        if column == 0:
            other = f" ({person.also_known_as})" if person.also_known_as else ""
            return called(person) + other
        if column == 1:
            return self.lists.label(self.lists.roles, person.role)
        if column == 2:
            return need_chips(self.lists, self._needs.get(person.id, []))
        if column == 3:
            return permission_chips(self.lists.purposes, self._keys, self._permitted.get(person.id, {}))
        return person.group
