"""The two lists of the door as Qt models: who the typed letters may mean, and who is here. They read the DoorList alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from engage_desktop.domain.attendance import Arrival
from engage_desktop.domain.people import Person
from engage_desktop.gui.moments import clock_of_text
from engage_desktop.gui.welcome.door_list import Candidate, DoorList, Followed
from engage_desktop.gui.welcome.door_words import called, need_chips, permission_chips, shown_name
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.consent import keys_to_ask
from engage_desktop.operations.lists import Lists

NAME, ROLE, NEEDS, MAY, BADGE, ARRIVED = range(6)
CHIP_COLUMNS = (NEEDS, MAY)
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ANSWERED = frozenset({_DISPLAY, _TIP, CHIPS_ROLE})
Cell = str | tuple[ChipWords, ...]


class DoorModel(SpokenTable):
    """What both lists share: the columns, and cells of words or chips."""

    def __init__(self, lists: Lists, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lists = lists
        self.door: DoorList | None = None
        self.keys: list[str] = []

    def set_door(self, door: DoorList, partners: Sequence[str]) -> None:
        """Show another session's door."""
        self.beginResetModel()
        self.door = door
        self.keys = keys_to_ask(self.lists.purposes, partners)
        self.read()
        self.endResetModel()

    def read(self) -> None:
        """Take the rows from the door list."""

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell says."""
        raise NotImplementedError

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 6

    def cell_data(self, index: _Index, role: int) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == CHIPS_ROLE:
            return cell if isinstance(cell, tuple) else None
        return cell if isinstance(cell, str) else chip_words(cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return self.titles()[section]

    def titles(self) -> list[str]:
        """Return the words over the columns."""
        return [
            self.tr("Name"),
            self.tr("Coming as"),
            self.tr("Needs"),
            self.tr("May we"),
            self.tr("Badge"),
            self.tr("Arrived"),
        ]

    def row_words(self, row: int) -> str:
        """Return a whole row in words, for whoever listens."""
        cells = (self.cell(row, column) for column in range(6))
        words = (cell if isinstance(cell, str) else chip_words(cell) for cell in cells)
        return ", ".join(text for text in words if text)

    def may_chips(self, person: str) -> tuple[ChipWords, ...]:
        """Return a person's permissions as chips."""
        permitted = self.door.permitted.get(person, {}) if self.door else {}
        return permission_chips(self.lists.purposes, self.keys, permitted)


class MatchModel(DoorModel):
    """Who the typed letters may mean, then someone new."""

    def __init__(self, lists: Lists, parent: QObject | None = None) -> None:
        super().__init__(lists, parent)
        self.rows: list[Candidate] = [Candidate(None)]
        self.typed = ""
        self.role = ""

    def look_for(self, typed: str) -> None:
        """Show the rows for what is typed."""
        self.beginResetModel()
        self.typed = " ".join(typed.split())
        self.read()
        self.endResetModel()

    def titles(self) -> list[str]:
        return [*super().titles()[:ARRIVED], self.tr("Check in")]

    def read(self) -> None:
        self.rows = self.door.candidates(self.typed) if self.door and self.typed else [Candidate(None)]

    def follow(self, found: Followed) -> None:
        """Show what an act changed in the rows that are there; look again where other people can be found now."""
        if found.everything or (found.names and self.typed):
            self.look_for(self.typed)
            return
        for row, candidate in enumerate(self.rows):
            if candidate.person is not None and self.door is not None and candidate.person.id in found.people:
                self.rows[row] = Candidate(candidate.person, self.door.since(candidate.person.id))
                self.dataChanged.emit(self.index(row, NAME), self.index(row, ARRIVED))

    def come_as(self, role: str) -> None:
        """Show as what the next person comes; empty text: as usual."""
        self.role = role
        self.dataChanged.emit(self.index(0, NAME), self.index(len(self.rows) - 1, ROLE))

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def cell(self, row: int, column: int) -> Cell:
        candidate = self.rows[row]
        if candidate.person is None:
            return self._new(column)
        return self._known(candidate.person, candidate.since, column)

    def _new(self, column: int) -> str:
        if column == NAME:
            words = self.tr("+ New person “{name}”") if self.typed else self.tr("+ Someone who gave no name")
            role = f" · {self.lists.label(self.lists.roles, self.role)}" if self.role else ""
            return words.format(name=self.typed) + role
        if column == ROLE:
            return self.lists.label(self.lists.roles, self.role or "public")
        if column == ARRIVED:
            return self.tr("Ctrl+Enter") if len(self.rows) > 1 else self.tr("Enter")
        return ""

    def _known(self, person: Person, since: str, column: int) -> Cell:
        door = self.door
        badge = door.badge_worn(person.id) if door and since else None
        if column == NAME:
            return shown_name(person, badge)
        if column == BADGE:
            return str(badge or "")
        if column == ROLE:
            return self.lists.label(self.lists.roles, self.role or person.role)
        if column == NEEDS:
            return need_chips(self.lists, door.needs.get(person.id, []) if door else [])
        if column == MAY:
            return self.may_chips(person.id)
        if since:
            return self.tr("Already here since {time}").format(time=clock_of_text(since))
        return self.tr("Enter to check in")


class HereModel(DoorModel):
    """Who is here, latest first."""

    def __init__(self, lists: Lists, parent: QObject | None = None) -> None:
        super().__init__(lists, parent)
        self.arrivals: list[str] = []

    def read(self) -> None:
        self.arrivals = self.door.here_now() if self.door else []

    def follow(self, found: Followed) -> None:
        """Show what an act changed, row by row."""
        if found.everything or len(found.left) > 20:
            self.beginResetModel()
            self.read()
            self.endResetModel()
            return
        for arrival in found.left:
            if arrival in self.arrivals:
                row = self.arrivals.index(arrival)
                self.beginRemoveRows(_TOP, row, row)
                del self.arrivals[row]
                self.endRemoveRows()
        for arrival in found.came:
            self.beginInsertRows(_TOP, 0, 0)
            self.arrivals.insert(0, arrival)
            self.endInsertRows()
        for person in found.people:
            row = self.row_of(person)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, ARRIVED))

    def row_of(self, person: str) -> int:
        """Return the row of someone who is here, or -1."""
        arrival = self.door.here.get(person) if self.door else None
        return self.arrivals.index(arrival) if arrival in self.arrivals else -1

    def arrival(self, row: int) -> Arrival | None:
        """Return the arrival that a row shows."""
        if self.door is None or not 0 <= row < len(self.arrivals):
            return None
        return self.door.arrivals[self.arrivals[row]]

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.arrivals)

    def cell(self, row: int, column: int) -> Cell:
        arrival, door = self.arrival(row), self.door
        if arrival is None or door is None:
            return ""
        if column == NAME:
            person = door.people.get(arrival.person)
            return shown_name(person, arrival.badge) if person else called(None, arrival.badge)
        if column == BADGE:
            return str(arrival.badge or "")
        if column == ROLE:
            return self.lists.label(self.lists.roles, arrival.role)
        if column == NEEDS:
            return need_chips(self.lists, door.needs.get(arrival.person, []), door.outcomes)
        if column == MAY:
            return self.may_chips(arrival.person)
        return clock_of_text(arrival.at)
