"""The head count at the door: one button and one key for each band, and the room in numbers, kinds of people apart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from engage_desktop.domain.attendance import RoomCount
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.own_direction import direct_words
from engage_desktop.operations.lists import Lists

KEYS = ("F3", "F4", "F5", "F6")


class HeadCount(QObject):
    """Buttons in `place`, numbers in two labels. counted: the band that one more person belongs to."""

    counted = Signal(str)

    def __init__(self, page: QWidget, place: QWidget, sums: QLabel, kinds: QLabel, lists: Lists) -> None:
        super().__init__(page)
        self._sums, self._kinds, self._lists = sums, kinds, lists
        self._flow = FlowLayout(place, spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        self._labels = {entry.code: entry.label for entry in lists.bands}
        for number, (band, key) in enumerate(zip(self._labels, KEYS, strict=False), start=1):
            button = QPushButton(place)
            button.setObjectName(f"band_{number}_button")
            button.setProperty("touch", True)
            button.clicked.connect(partial(self.counted.emit, band))
            self._flow.addWidget(button)
            self.buttons[band] = button
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self.counted.emit, band))

    def label(self, band: str) -> str:
        """Return what people call a band."""
        return self._labels.get(band, band)

    def show_room(self, room: RoomCount) -> None:
        """Show the numbers."""
        for key, (band, button) in zip(KEYS, self.buttons.items(), strict=False):
            count = room.by_band.get(band, 0)
            button.setText(f"{self._labels[band]}   {count}   {key}")
            direct_words(button)
            words = self.tr("Count one, {band}. Counted so far: {count}. Key {key}")
            button.setAccessibleName(words.format(band=self._labels[band], count=count, key=key))
        here, counted = room.here_now, room.counted
        sums = self.tr("{here} signed in + {counted} counted = {sum} in the room")
        words = sums.format(here=here, counted=counted, sum=here + counted)
        if room.signed_in > here:
            words += " · " + self.tr("{left} have left").format(left=room.signed_in - here)
        self._sums.setText(words)
        kinds = [
            f"{entry.label} {room.by_role[entry.code]}" for entry in self._lists.roles if room.by_role.get(entry.code)
        ]
        self._kinds.setText(self.tr("Who came: {kinds}").format(kinds=" · ".join(kinds)) if kinds else "")
