"""A card: a place set apart on the page, with or without a title."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class Card(QFrame):
    """A frame with generous space. In a form, give a QFrame the property `role` = "card" instead."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self.title_label = QLabel(title, self)
        self.title_label.setProperty("role", "section-title")
        self.title_label.setWordWrap(True)
        self.title_label.setVisible(bool(title))
        self.body.addWidget(self.title_label)
        if title:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Show another title, or none."""
        self.title_label.setText(title)
        self.title_label.setVisible(bool(title))
        self.setAccessibleName(title)
