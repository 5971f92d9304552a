"""The rail at the side of the window: where a person can go, in words with icons, each with a key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.widgets.chip import Chip

HELP = "help"


class Rail(QFrame):
    """One button for each place, Help at the foot. chosen: the name of a place."""

    chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, places: Mapping[str, str], *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, QPushButton] = {}
        self._column = self._make_column()
        self._add_title(practice=practice)
        for number, (name, words) in enumerate(places.items(), start=1):
            self._add(name, words, f"Alt+{number}")
        self._column.addStretch(1)
        self._add_help()

    def button(self, name: str) -> QPushButton:
        """Return the button of a place, or of HELP."""
        return self._buttons[name]

    def show_place(self, name: str) -> None:
        """Mark the place the window shows now; "" marks none."""
        for place, button in self._buttons.items():
            if place != HELP:
                button.setChecked(place == name)

    def _make_column(self) -> QVBoxLayout:
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._scroll, self._inside = scroll, QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        scroll.setWidget(self._inside)
        return column

    def _add_title(self, *, practice: bool) -> None:
        title = QLabel("Engage Desktop")
        title.setProperty("role", "rail-title")
        self._column.addWidget(title)
        if practice:
            chip = Chip(text=self.tr("Practice"), kind="warn")
            chip.setToolTip(self.tr("Every name here is invented"))
            self._column.addWidget(chip)
            self._column.setAlignment(chip, Qt.AlignmentFlag.AlignHCenter)
            self._column.addSpacing(8)

    def _add(self, name: str, words: str, keys: str) -> None:
        button = self._make_button(name, words)
        button.setCheckable(True)
        button.setShortcut(QKeySequence(keys))
        button.setToolTip(f"{words} ({button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(lambda: self.chosen.emit(name))

    def _add_help(self) -> None:
        button = self._make_button(HELP, self.tr("Help"))
        button.setToolTip(self.tr("Help for this page (F1)"))
        button.clicked.connect(self.help_asked)

    def _make_button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"))
        button.setProperty("role", "rail-button")
        button.setAutoDefault(True)  # Enter presses it, not only Space
        set_icon(button, name)
        self._column.addWidget(button)
        self._buttons[name] = button
        return button

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def changeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest word at the text size in force, with room for a scroll bar."""
        if hasattr(self, "_inside"):
            bar = self._scroll.verticalScrollBar()
            self._scroll.setFixedWidth(
                self._inside.sizeHint().width() + (bar.sizeHint().width() if bar.maximum() else 0)
            )
