"""Marks words that say more than a session bears out, in every text that is printed, while they are typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from engage_desktop.domain.labels import Kind, Mark, lint_over
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.sessions.kept_fields import as_typed, text_of
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import honesty

_AFTER_MS = 250


class LabelMarks(QObject):
    """Every field `x_edit` of a section that has a label `x_marks` is watched. The explanation stands below the field."""

    def __init__(self, workspace: Workspace, section: QWidget) -> None:
        super().__init__(section)
        self._workspace = workspace
        self._kinds: tuple[Kind, ...] | None = None
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

    def watch_records(self, records: RecordList) -> None:
        """Watch the free texts of a list."""
        for box in records.boxes.values():
            if isinstance(box.widget, (QLineEdit, QPlainTextEdit)) and box.field.read is as_typed:
                self.watch(box.widget, box.marks)

    def show_session(self, session: Session) -> None:
        """Mark by the type and the records of a session from now on."""
        self.show_sessions([session])

    def show_sessions(self, sessions: Iterable[Session | str]) -> None:
        """Mark by several sessions from now on: the words are printed over all of them. Without any, by what holds ever."""
        self._kinds = honesty.kinds(self._workspace.store, sessions)
        self.mark_all()

    def mark_all(self) -> None:
        """Mark every field now."""
        self._timer.stop()
        self._watched = [watched for watched in self._watched if isValid(watched[0])]  # lists make their fields anew
        for edit, label in self._watched:
            marks = lint_over(text_of(edit), self._kinds) if self._kinds is not None else ()
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
