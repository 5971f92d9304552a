"""A message on the page itself: a refusal or a piece of news, as icon and words, said to screen readers as well."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.widgets.announcing import announce


class MessageBar(QFrame):
    """Hidden until there is something to say; it stays until it is closed or the next message comes."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message-info")
        self.picture_label = QLabel(self)
        self.words_label = QLabel(self)
        self.words_label.setWordWrap(True)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("role", "quiet")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        set_icon(self.close_button, "close", "ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.picture_label, 0)
        row.addWidget(self.words_label, 1)
        row.addWidget(self.close_button, 0)
        self.close_button.clicked.connect(self.clear)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says now; "" while it is hidden."""
        return self.words_label.text()

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

    def clear(self) -> None:
        """Take the message away."""
        was_shown = not self.isHidden()
        self.words_label.clear()
        self.hide()
        if was_shown:
            self.closed.emit()

    def _say(self, words: str, kind: str, *, urgent: bool) -> None:
        set_role(self, f"message-{kind}")
        set_icon(self.picture_label, kind, kind)
        self.words_label.setText(words)
        self.setAccessibleName(words)
        self.show()
        announce(self, words, urgent=urgent)
