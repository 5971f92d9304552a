"""Gives painted words the direction of reading of their own letters, so that a leading number stays where it leads."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from engage_desktop.domain.texts import isolated

_START, _END = "\u2068", "\u2069"


def directed(text: str, direction: QtCore.Qt.LayoutDirection) -> str:
    """Return words for painting where reading goes in `direction`: each line in the direction of its first letter.

    Without this, English words in a window that reads from right to left end with their first number or begin with
    their last full stop, and the other way round.
    """
    if not text or (text.isascii() and direction == QtCore.Qt.LayoutDirection.LeftToRight):
        return text
    return "\n".join(isolated(line) for line in text.split("\n"))


def direct_words(widget: QWidget) -> None:
    """Give the words of a button, or those that a field shows while it is empty, their own direction where they need it.

    Whoever changes the words of a button later calls it again.
    """
    if not widget.isRightToLeft():
        return
    if isinstance(widget, QAbstractButton):
        widget.setText(_whole(widget.text()))
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        widget.setPlaceholderText(_whole(widget.placeholderText()))


def _whole(words: str) -> str:
    is_done = words.startswith(_START) and words.endswith(_END)
    return words if is_done else directed(words, QtCore.Qt.LayoutDirection.RightToLeft)
