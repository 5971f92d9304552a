"""The team's laptops as rows: what each is called, whether it is in use, and since when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from engage_desktop.domain.sessions import plain_date
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.moments import day_of
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.enrolment import Laptop
from engage_desktop.operations.membership import CENTRE

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
STATE = 1


class DeviceTable(SpokenTable):
    """One row a device, lost ones last."""

    def __init__(self) -> None:
        super().__init__()
        self.devices: list[Laptop] = []

    def show(self, devices: Sequence[Laptop]) -> None:
        """Show these devices."""
        if list(devices) != self.devices:
            self.beginResetModel()
            self.devices = list(devices)
            self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.devices)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Laptop"), self.tr("State"), self.tr("In the team since"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        device = self.devices[index.row()]
        if index.column() == STATE and role in (CHIPS_ROLE, _DISPLAY):
            chips = (self._state(device),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != _DISPLAY:
            return None
        return (device.label, "", _day(device.since))[index.column()]

    def _state(self, device: Laptop) -> ChipWords:
        if device.lost_at:
            return ChipWords(self.tr("Lost since {day}").format(day=_day(device.lost_at)), "bad", "warn")
        if device.role == CENTRE:
            return ChipWords(self.tr("Central team"), "info", "confirmed")
        return ChipWords(self.tr("In use"), "good", "laptop")


def _day(text: str) -> str:
    """Return the day of an ISO date or moment in full."""
    return isolated(day_of(datetime.fromisoformat(text)) if "T" in text else plain_date(text))
