"""A message on the page itself: a refusal or a piece of news, as icon and words, said to screen readers as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.widgets.announcing import announce


class MessageBar(QFrame):
    """Hidden until there is something to say; it stays until it is closed or the next message comes."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: QLabel | None = None
        self._then: Callable[[], object] = _nothing
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says now; "" while it is hidden."""
        return self._words.text() if self._words else ""

    def refuse(self, words: str) -> None:
        """Say what was refused: what happened, what it means for the record, what to do next."""
        self._say(words, "bad", urgent=True)

    def warn(self, words: str) -> None:
        """Say something that needs care before going on."""
        self._say(words, "warn", urgent=True)

    def tell(self, words: str) -> None:
        """Tell a piece of news."""
        self._say(words, "info", urgent=False)

    def rejoice(self, words: str) -> None:
        """Say that something has worked."""
        self._say(words, "good", urgent=False)

    def offer(self, step: str, then: Callable[[], object]) -> None:
        """Add a button to what is said now, for what to do next; the next message goes without it."""
        if self._words is not None:
            self._then = then
            self.step_button.setText(step)
            self.step_button.show()

    def clear(self) -> None:
        """Take the message away."""
        if self._words is None or self.isHidden():
            return
        self._words.clear()
        self.hide()
        self.closed.emit()

    def _say(self, words: str, kind: str, *, urgent: bool) -> None:
        if self._words is None:
            self._words = self._build()
        set_role(self, f"message-{kind}")
        set_icon(self._picture, kind, kind)
        self._words.setText(words)
        self.step_button.hide()
        self.setAccessibleName(words)
        self.show()
        announce(self, words, urgent=urgent)

    def _take_step(self) -> None:
        self._then()

    def _build(self) -> QLabel:
        """Make what the bar shows when it first has something to say, which on most pages is never."""
        self._picture = QLabel(self)
        words = QLabel(self)
        words.setWordWrap(True)
        words.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.step_button = QPushButton(self)
        self.step_button.setAutoDefault(True)  # Enter presses it, not only Space
        self.step_button.clicked.connect(self._take_step)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("role", "quiet")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        set_icon(self.close_button, "close", "ink")
        self.close_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._picture, 0)
        row.addWidget(words, 1)
        row.addWidget(self.step_button, 0)
        row.addWidget(self.close_button, 0)
        return words


def _nothing() -> None:
    """Do nothing: no step was offered."""
