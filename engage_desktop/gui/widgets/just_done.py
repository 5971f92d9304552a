"""What has just been done, and the button that takes it back, in one line: what has no room there is in the tooltip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.look.roles import set_look_property
from engage_desktop.gui.look.tokens import current_look

_LEAST, _LEAST_COMPACT, _GAP = 280, 110, 8  # pixels; all but the last at 100 % text
_FEWEST_LETTERS = 8


class JustDone(QWidget):
    """Asks for the same room whatever it says, so that nothing around it moves; it takes what is left over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self._act, self._key = "", "", ""
        self._compact = False
        self.words_label = QLabel(self)
        self.words_label.setProperty("role", "soft")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo_button = QPushButton(self)
        self.undo_button.setProperty("role", "quiet")
        set_icon(self.undo_button, "undo")
        self.undo_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.words_label, 1)
        row.addWidget(self.undo_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show these words."""
        self.words = words.replace("\n", " ")
        self.words_label.setAccessibleName(self.words)
        self._fit()

    def offer_undo(self, act: str, key: str) -> None:
        """Offer to take back an act; with "" offer nothing."""
        self._act, self._key = act.replace("\n", " "), key
        self.undo_button.setVisible(bool(act))
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Ask for less room where large text leaves little."""
        self._compact = compact
        set_look_property(self.undo_button, "dense", "true" if compact else "false")
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(
            current_look().px(_LEAST_COMPACT if self._compact else _LEAST), self.undo_button.sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        room, button = self.width(), self.undo_button
        metrics = self.words_label.fontMetrics()
        wanted = metrics.horizontalAdvance(self.words) + 8
        if self._act:
            room -= _GAP
            self._name_act(self._act)
            excess = button.sizeHint().width() - max(room - wanted, room // 2)
            if excess > 0:
                letters = button.fontMetrics()
                rest = letters.horizontalAdvance(self._act) - excess
                shown = letters.elidedText(self._act, Qt.TextElideMode.ElideRight, max(rest, 0))
                enough = len(shown) >= _FEWEST_LETTERS or not self._compact
                self._name_act((shown or "…") if enough else "")
            room -= button.sizeHint().width()
        shown = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, max(room - 8, 0))
        self.words_label.setText(shown)
        self.words_label.setToolTip("" if shown == self.words else _in_lines(self.words))

    def _name_act(self, act: str) -> None:
        button, key = self.undo_button, f"   {self._key}" if self._key else ""
        undo = self.tr("Undo: {act}")
        shown = undo.format(act=act.replace("&", "&&")) + key  # & is a letter here and no mnemonic
        button.setText(shown if act else self.tr("Undo"))
        button.setToolTip("" if act == self._act else _in_lines(undo.format(act=self._act)))
        button.setAccessibleName(undo.format(act=self._act) + key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self._fit()


def _in_lines(words: str) -> str:
    """Return a tooltip that wraps, in which markup is shown as typed."""
    return f"<qt>{escape(words)}</qt>"
