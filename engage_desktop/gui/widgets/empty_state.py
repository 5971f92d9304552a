"""What an empty page shows: what will be here, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from engage_desktop.gui.icons import set_icon


class EmptyState(QWidget):
    """An icon, a title, a sentence and, if there is a first step to take, its button."""

    first_step = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, picture: str = "sheet", title: str = "", words: str = "", step: str = ""
    ) -> None:
        super().__init__(parent)
        self.picture_label = QLabel(self)
        self.title_label = QLabel(self)
        self.title_label.setProperty("role", "section-title")
        self.words_label = QLabel(self)
        self.words_label.setProperty("role", "soft")
        for label in (self.picture_label, self.title_label, self.words_label):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self.picture_label)
        self.step_button = QPushButton(self)
        self.step_button.setProperty("role", "primary")
        self.step_button.clicked.connect(self.first_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (self.picture_label, self.title_label, self.words_label):
            column.addWidget(widget)
        column.addWidget(self.step_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.describe(picture=picture, title=title, words=words, step=step)

    def describe(self, *, picture: str, title: str, words: str, step: str = "") -> None:
        """Say what will be here and name the first step; no step, no button."""
        self.picture_label.setProperty("pictureSize", 40)
        set_icon(self.picture_label, picture, "accent")
        self.title_label.setText(title)
        self.words_label.setText(words)
        self.step_button.setText(step)
        self.step_button.setVisible(bool(step))
