"""Things to decide as rows: what it is about, what kind of thing, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from engage_desktop.gui.sharing.decide_words import about, laptop_words, part_of, reason_words
from engage_desktop.gui.sharing.deciding import ToDecide
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.conflicts import OpenConflict
from engage_desktop.operations.same_person import Suggestion
from engage_desktop.operations.taking_in import SetAside

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
KIND = 1
CONFLICT, PAIR, ASIDE = "conflict", "pair", "aside"
Held = OpenConflict | Suggestion | SetAside


@dataclass(frozen=True, slots=True)
class Row:
    """One row. key: names the thing as long as it is open."""

    kind: str
    key: str
    held: Held


def rows_of(found: ToDecide) -> list[Row]:
    """Return what is open as rows: conflicts, then pairs, then what is set aside."""
    rows = [Row(CONFLICT, f"{held.conflict.of}:{held.conflict.target}", held) for held in found.conflicts]
    rows += [Row(PAIR, f"{held.one.person.id}:{held.other.person.id}", held) for held in found.pairs]
    rows += [Row(ASIDE, f"{held.laptop}:{held.seq}", held) for held in found.set_aside]
    return rows


class DecideModel(SpokenTable):
    """One row a thing."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show other things."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a thing, or -1."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("What"), self.tr("What to do"), self.tr("Where it comes from"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        row = self.rows[index.row()]
        if index.column() == KIND and role in (CHIPS_ROLE, _DISPLAY):
            chips = (self._chip(row.kind),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != _DISPLAY:
            return None
        if index.column() == 0:
            return self._what(row.held)
        where = self._where(row.held)
        return f"{where[:1].upper()}{where[1:]}" if index.column() == 2 else ""

    def _chip(self, kind: str) -> ChipWords:
        return {
            CONFLICT: ChipWords(self.tr("Choose one"), "warn", "question"),
            PAIR: ChipWords(self.tr("Same person?"), "info", "people"),
            ASIDE: ChipWords(self.tr("Set aside"), "plain", "info"),
        }[kind]

    def _what(self, held: Held) -> str:
        if isinstance(held, OpenConflict):
            return f"{about(held)} · {part_of(held)}"
        if isinstance(held, Suggestion):
            return f"{called(held.one.person)} / {called(held.other.person)}"
        return self.tr("Entry {number}").format(number=f"{held.seq:,}")

    def _where(self, held: Held) -> str:
        if isinstance(held, OpenConflict):
            return ", ".join(dict.fromkeys(laptop_words(laptop) for side in held.sides for laptop in side.laptops))
        if isinstance(held, Suggestion):
            return ", ".join(reason_words(reason) for reason in held.reasons)
        return laptop_words(held.laptop)
