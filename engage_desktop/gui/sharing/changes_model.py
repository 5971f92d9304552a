"""What a bundle changes, one row a change: the record and its part, what stands here, and what comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.sharing.part_words import part_words
from engage_desktop.gui.sharing.report_words import plain_changes
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.conflict_words import value_words

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
WHAT_KIND = 1
MOST_ROWS, _LONGEST = 500, 120


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One row. about: the record and its part."""

    about: str
    chip: ChipWords
    here: str
    comes: str


class ChangesModel(SpokenTable):
    """Conflicts first, then pairs, then what is set aside, then ordinary changes."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ChangeRow] = []
        self._was_written = False

    def show(self, report: MergeReport, name_of: Callable[[str], str], *, was_written: bool = False) -> None:
        """Show what a report lists. name_of: what a person is called, by id. was_written: it has happened already."""
        self.beginResetModel()
        self._was_written = was_written
        found = [*self._conflicts(report), *self._pairs(report, name_of), *self._faults(report), *self._plain(report)]
        self.rows = found[:MOST_ROWS]
        self.endResetModel()

    def _conflicts(self, report: MergeReport) -> list[ChangeRow]:
        chip = ChipWords(self.tr("To decide"), "warn", "question")
        changed = {(change.of, change.row): change for change in report.changed}
        rows = []
        for conflict in report.conflicting:
            values = [_shown(conflict.of, write.value) for write in conflict.writes]
            here, comes = values[0] if values else "", " / ".join(values[1:])
            change = changed.get((conflict.of, conflict.target))
            if change is not None:  # what comes is shown from then on; what stood here is kept beside it
                here, comes = _shown(change.of, change.old), _shown(change.of, change.new)
            rows.append(ChangeRow(_about(conflict.row_title, conflict.of), chip, here, comes))
        return rows

    def _pairs(self, report: MergeReport, name_of: Callable[[str], str]) -> list[ChangeRow]:
        chip = ChipWords(self.tr("Same person?"), "info", "people")
        return [
            ChangeRow(", ".join(pair.reasons), chip, name_of(pair.person), name_of(pair.other))
            for pair in report.same_person
        ]

    def _faults(self, report: MergeReport) -> list[ChangeRow]:
        chip = ChipWords(self.tr("Set aside"), "warn", "warn")
        words = self.tr("Entry {number}")
        return [
            ChangeRow(words.format(number=f"{fault.seq:,}"), chip, "", fault.reason) for fault in report.quarantined
        ]

    def _plain(self, report: MergeReport) -> list[ChangeRow]:
        chip = ChipWords(self.tr("Changed"), "info", "edit")
        return [
            ChangeRow(
                _about(change.title, change.of), chip, _shown(change.of, change.old), _shown(change.of, change.new)
            )
            for change in plain_changes(report)
        ]

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        here = self.tr("Before") if self._was_written else self.tr("Here")
        return (self.tr("Record"), self.tr("What it is"), here, self.tr("In the bundle"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        row = self.rows[index.row()]
        if index.column() == WHAT_KIND and role in (CHIPS_ROLE, _DISPLAY):
            return (row.chip,) if role == CHIPS_ROLE else chip_words((row.chip,))
        cell = (row.about, "", row.here, row.comes)[index.column()]
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return cell
        if role != _DISPLAY:
            return None
        text = " ".join(cell.split())
        return isolated(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def _about(title: str, of: str) -> str:
    return " · ".join(part for part in (title, part_words(of)) if part)


def _shown(of: str, value: str | int | None) -> str:
    return value_words(of.partition(".")[2], value) or "–"
