"""The fields of one record in a plan: what they are called, how they are read and shown, and the box that holds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.kept_fields import as_kept, as_typed
from engage_desktop.gui.widgets.problems import clear_problem, show_problem

LINE, TEXT, CHOICE, FLAG = "line", "text", "choice", "flag"
Choices = Callable[[], Sequence[tuple[str, str]]]
_LONGEST_LINE, _TEXT_HEIGHT = 400, 62


@dataclass(frozen=True, slots=True)
class RecordField:
    """One field. part: its name in the record. choices: codes with their words, for CHOICE. offers: words to complete from.

    is_wide: it takes a line of its own.
    """

    part: str
    label: str
    sort: str = LINE
    read: Callable[[str], object] = as_typed
    show: Callable[[object], str] = as_kept
    choices: Choices | None = None
    offers: Callable[[], Sequence[str]] | None = None
    is_wide: bool = False


class FieldBox(QWidget):
    """A label with its field and room for what is wrong with it. changed: something else stands in the field."""

    changed = Signal()

    def __init__(self, field: RecordField, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.label = QLabel(field.label, self)
        self.widget = self._made()
        self.widget.setObjectName(f"{field.part}_{'combo' if field.sort == CHOICE else 'edit'}")
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.marks = QLabel(self)
        self.marks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if isinstance(self.widget, QCheckBox):
            self.label.hide()
        else:
            self.label.setBuddy(self.widget)
            column.addWidget(self.label)
        for widget in (self.widget, self.problem, self.marks):
            column.addWidget(widget)
        column.addStretch(1)

    def put(self, value: object) -> None:
        """Show a kept value."""
        clear_problem(self.widget, self.problem)
        if isinstance(self.widget, QComboBox):
            self._fill(self.widget, as_kept(value))
        elif isinstance(self.widget, QCheckBox):
            self.widget.setChecked(bool(value))
        elif isinstance(self.widget, QPlainTextEdit):
            self.widget.setPlainText(self.field.show(value))
        elif isinstance(self.widget, QLineEdit):
            self.widget.setText(self.field.show(value))
            if self.field.offers is not None:
                self._offer(self.widget, self.field.offers())

    @property
    def text(self) -> str:
        """What stands in the field; the code of what is chosen; "1" for a tick."""
        if isinstance(self.widget, QComboBox):
            return str(self.widget.currentData() or "")
        if isinstance(self.widget, QCheckBox):
            return "1" if self.widget.isChecked() else ""
        if isinstance(self.widget, QPlainTextEdit):
            return self.widget.toPlainText().strip()
        return self.widget.text().strip() if isinstance(self.widget, QLineEdit) else ""

    @property
    def name(self) -> str:
        """What the field is called, without the mark of its key."""
        return self.field.label.replace("&", "")

    @property
    def words(self) -> str:
        """What stands in the field, as a person reads it; empty for the first choice and for no tick."""
        if isinstance(self.widget, QComboBox):
            return self.widget.currentText() if self.widget.currentIndex() > 0 else ""
        if isinstance(self.widget, QCheckBox):
            return self.tr("Yes") if self.widget.isChecked() else ""
        return self.text

    def put_words(self, words: str) -> None:
        """Put back what `words` told."""
        if isinstance(self.widget, QComboBox):
            place = self.widget.findText(words) if words else 0
            self.widget.setCurrentIndex(place if place >= 0 else self.widget.currentIndex())
        elif isinstance(self.widget, QCheckBox):
            self.widget.setChecked(bool(words))
        elif isinstance(self.widget, QPlainTextEdit):
            self.widget.setPlainText(words)
        elif isinstance(self.widget, QLineEdit):
            self.widget.setText(words)

    @property
    def value(self) -> object:
        """What is to be kept. Raises Refusal for what cannot be read."""
        if self.field.sort == FLAG:
            return int(bool(self.text))
        return self.field.read(self.text)

    def refuse(self, sentence: str) -> None:
        """Say beside the field what to do."""
        show_problem(self.widget, self.problem, sentence)

    def fit(self) -> None:
        """Give a text of several lines its height at the size in force."""
        if isinstance(self.widget, QPlainTextEdit):
            self.widget.setFixedHeight(current_look().px(_TEXT_HEIGHT))

    def _made(self) -> QWidget:
        made = self._widget()
        if isinstance(made, QComboBox):
            made.activated.connect(lambda _: self.changed.emit())
        elif isinstance(made, QCheckBox):
            made.toggled.connect(lambda _: self.changed.emit())
        elif isinstance(made, (QLineEdit, QPlainTextEdit)):
            made.textChanged.connect(lambda *_: self.changed.emit())
        return made

    def _widget(self) -> QWidget:
        if self.field.sort == CHOICE:
            combo = QComboBox(self)
            combo.setItemDelegate(QStyledItemDelegate(combo))
            combo.setAccessibleName(self.name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            return combo
        if self.field.sort == FLAG:
            return QCheckBox(self.field.label, self)
        if self.field.sort == TEXT:
            text = QPlainTextEdit(self)
            text.setTabChangesFocus(True)
            return text
        line = QLineEdit(self)
        line.setMaxLength(_LONGEST_LINE)
        return line

    def _fill(self, combo: QComboBox, code: str) -> None:
        combo.clear()
        entries = list(self.field.choices()) if self.field.choices is not None else []
        if code and code not in [held for held, _ in entries]:
            entries.append((code, code))
        for held, words in entries:
            combo.addItem(words, held)
        combo.setCurrentIndex(max(combo.findData(code), 0))

    def _offer(self, line: QLineEdit, words: Sequence[str]) -> None:
        completer = QCompleter(sorted(set(words)), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)
