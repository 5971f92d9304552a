"""Widgets that ask for no height of their own for a width, so that the scroll area around a page fits them to the window."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class SteadyHead(QWidget):
    """A head whose page gives it the height that its words need."""

    def hasHeightForWidth(self) -> bool:
        return False


class SteadyStack(QStackedWidget):
    """Pages that scroll inside themselves."""

    def hasHeightForWidth(self) -> bool:
        return False
