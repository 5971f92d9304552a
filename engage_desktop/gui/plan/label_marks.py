"""Marks words that say more than a session bears out, in every text of its plan, while they are typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from engage_desktop.domain.labels import Mark, lint
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.kept_fields import text_of
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import honesty

_AFTER_MS = 250


class LabelMarks(QObject):
    """Every field `x_edit` of a section that has a label `x_marks` is watched. The explanation stands below the field."""

    def __init__(self, workspace: Workspace, section: QWidget) -> None:
        super().__init__(section)
        self._workspace = workspace
        self._type, self._honest = "", True
        self._watched: list[tuple[QLineEdit | QPlainTextEdit, QLabel]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.mark_all)
        for label in section.findChildren(QLabel):
            if label.objectName().endswith("_marks"):
                edit = section.findChild(QWidget, f"{label.objectName().removesuffix('_marks')}_edit")
                if isinstance(edit, (QLineEdit, QPlainTextEdit)):
                    self.watch(edit, label)

    def watch(self, edit: QLineEdit | QPlainTextEdit, label: QLabel) -> None:
        """Watch one more field; what is marked in it is explained in `label`."""
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", "problem")
        label.hide()
        self._watched.append((edit, label))
        edit.textChanged.connect(self._timer.start)

    def show_session(self, session: Session) -> None:
        """Mark by the type and the records of a session from now on."""
        self._type = session.involvement_type
        self._honest = not honesty.printed_type(self._workspace.store, session).is_downgraded
        self.mark_all()

    def mark_all(self) -> None:
        """Mark every field now."""
        self._timer.stop()
        for edit, label in self._watched:
            marks = lint(text_of(edit), involvement_type=self._type, honest=self._honest) if self._type else ()
            if isinstance(edit, QPlainTextEdit):
                _underline(edit, marks)
            why = "\n".join(dict.fromkeys(f"“{mark.words}”: {mark.why}" for mark in marks))
            if why == label.text():
                continue
            label.setText(why)
            label.setVisible(bool(why))
            edit.setAccessibleDescription(why)
            if why and edit.hasFocus():
                announce(edit, why)


def _underline(edit: QPlainTextEdit, marks: tuple[Mark, ...]) -> None:
    """Draw a wave under the words, in a place where Undo does not see it."""
    shown = []
    for mark in marks:
        selection = QTextEdit.ExtraSelection()
        cursor = edit.textCursor()
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, cursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        format_ = QTextCharFormat()
        format_.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        format_.setUnderlineColor(current_look().colour("bad"))
        selection.format = format_
        shown.append(selection)
    edit.setExtraSelections(shown)
