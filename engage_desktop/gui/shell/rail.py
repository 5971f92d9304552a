"""The rail at the side of the window: where a person can go, in words with icons, each with a key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.look.roles import set_look_property
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import Chip

HELP = "help"
_BUTTON = 38  # pixels at 100 % text: a button without its border


class Rail(QFrame):
    """One button for each place, Help at the foot. chosen: the name of a place."""

    chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, places: Mapping[str, str], *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Places"))
        self._compact = False
        self._buttons: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
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
                with QSignalBlocker(button):
                    button.setChecked(place == name)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone where large text in a narrow window leaves no room; the words stay as names and tooltips."""
        if compact == self._compact:
            return
        self._compact = compact
        self._heading.setVisible(not compact)
        self._column.setSpacing(0 if compact else 2)
        self._column.setContentsMargins(0, 0, 0, 0 if compact else 8)
        self._pack()
        for name, button in self._buttons.items():
            button.setText("" if compact else self._words[name].replace("&", "&&"))
            set_icon(button, name)
        self._fit()

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
        self._heading = QWidget()
        inside = QVBoxLayout(self._heading)
        inside.setContentsMargins(0, 0, 0, 8 if practice else 0)
        title = QLabel("Engage Desktop")
        title.setProperty("role", "rail-title")
        inside.addWidget(title)
        if practice:
            chip = Chip(text=self.tr("Practice"), kind="warn")
            chip.setToolTip(self.tr("Every name here is invented"))
            inside.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._heading)

    def _add(self, name: str, words: str, keys: str) -> None:
        button = self._make_button(name, words)
        button.setCheckable(True)
        button.toggled.connect(lambda _: self.chosen.emit(name))  # a screen reader toggles it and never clicks
        key = QShortcut(QKeySequence(keys), self)  # a button's own shortcut would answer a tenth of a second later
        key.activated.connect(lambda: self.chosen.emit(name))
        button.setToolTip(f"{words} ({key.key().toString(QKeySequence.SequenceFormat.NativeText)})")

    def _add_help(self) -> None:
        button = self._make_button(HELP, self.tr("Help"))
        button.setToolTip(self.tr("Help for this page (F1)"))
        button.clicked.connect(self.help_asked)

    def _make_button(self, name: str, words: str) -> QPushButton:
        self._words[name] = words
        button = QPushButton(words.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setProperty("role", "rail-button")
        button.setAutoDefault(True)  # Enter presses it, not only Space
        set_icon(button, name)
        self._column.addWidget(button)
        self._buttons[name] = button
        return button

    def resizeEvent(self, event: object) -> None:
        self._pack()
        self._fit()

    def changeEvent(self, event: object) -> None:
        self._fit()

    def _pack(self) -> None:
        """Where icons alone do not all fit into a low window, let them stand closer, so that none is out of sight."""
        look = current_look()
        tall = len(self._buttons) * (look.px(_BUTTON) + 4)
        for button in self._buttons.values():
            set_look_property(button, "dense", "true" if self._compact and tall > self.height() else "false")

    def _fit(self) -> None:
        """Be as wide as the longest word at the text size in force, with room for a scroll bar."""
        if hasattr(self, "_inside"):
            bar = self._scroll.verticalScrollBar()
            self._scroll.setFixedWidth(
                self._inside.sizeHint().width() + (bar.sizeHint().width() if bar.maximum() else 0)
            )
