"""The fields of one record on a page: what stands in each, which were changed, and drafts of what was not saved yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.kept_fields import set_text, text_of
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace

_DRAFT_AFTER_MS, _TALL = 600, 76


@dataclass(frozen=True, slots=True)
class TypedField:
    """One field. part: its name in the record. read and show turn what is typed into what is kept, and back."""

    part: str
    widget: QLineEdit | QPlainTextEdit | QComboBox
    problem: QLabel
    read: Callable[[str], object] = str.strip
    show: Callable[[str], str] = str


class TypedFields(QObject):
    """changed: something else stands in a field. Nothing is saved here; drafts are kept so that a crash loses little."""

    changed = Signal()

    def __init__(self, workspace: Workspace, place: str, fields: tuple[TypedField, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._place, self.fields = workspace, place, fields
        self._record = ""
        self._shown: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._timer.timeout.connect(self.keep_drafts)
        workspace.leaving.connect(self.keep_drafts)
        for field in fields:
            if isinstance(field.widget, QComboBox):
                field.widget.activated.connect(lambda _: self.changed.emit())
            else:
                field.widget.textChanged.connect(self._typed)

    def show_record(self, record: str, values: Mapping[str, str]) -> bool:
        """Show another record, or the same one anew: what is being typed stays. Return whether a draft came back."""
        other = record != self._record
        if other:
            self.keep_drafts()
        self._record = record
        for field in self.fields:
            if other or not self._is_changed(field):
                if other:
                    clear_problem(field.widget, field.problem)
                self._put(field, field.show(values.get(field.part, "")))
        return self._bring_back() if other else False

    def fit(self) -> None:
        """Give texts of several lines their height at the text size in force."""
        for field in self.fields:
            if isinstance(field.widget, QPlainTextEdit):
                field.widget.setFixedHeight(current_look().px(_TALL))

    @property
    def is_changed(self) -> bool:
        """Whether anything was changed since it was shown."""
        return any(map(self._is_changed, self.fields))

    def values(self, *, only_changed: bool = False) -> dict[str, object] | None:
        """Return what stands in the fields by their parts, or None where one cannot be read: then it says so beside it."""
        for field in self.fields:
            clear_problem(field.widget, field.problem)
        found: dict[str, object] = {}
        for field in self.fields:
            if only_changed and not self._is_changed(field):
                continue
            try:
                found[field.part] = field.read(_text(field.widget))
            except Refusal as refusal:
                show_problem(field.widget, field.problem, refusal.sentence)
                return None
        return found

    def refuse(self, refusal: Refusal) -> bool:
        """Put a refusal beside the field that it names; return whether there is such a field."""
        for field in self.fields:
            if field.part == refusal.field and not field.widget.isHidden():
                show_problem(field.widget, field.problem, refusal.sentence)
                return True
        return False

    def saved(self) -> None:
        """Take what stands in the fields as saved, and forget the drafts."""
        for field in self.fields:
            if self._is_changed(field):
                self._shown[field.part] = _text(field.widget)
                self._workspace.keep_draft(self._draft_of(field), "")
        self._timer.stop()

    def keep_drafts(self) -> None:
        """Keep what stands in the changed fields, so that a crash loses at most the last second of typing."""
        self._timer.stop()
        for field in self.fields:
            if self._record and self._is_changed(field) and not isinstance(field.widget, QComboBox):
                self._workspace.keep_draft(self._draft_of(field), _text(field.widget))

    def _bring_back(self) -> bool:
        found = False
        for field in self.fields:
            draft = self._workspace.store.laptop.draft(self._draft_of(field))
            if draft is not None and draft.text and not isinstance(field.widget, QComboBox):
                set_text(field.widget, draft.text)
                found = True
        return found

    def _typed(self) -> None:
        self.changed.emit()
        if not self._timer.isActive():
            self._timer.start()

    def _is_changed(self, field: TypedField) -> bool:
        return field.part in self._shown and _text(field.widget) != self._shown[field.part]

    def _put(self, field: TypedField, text: str) -> None:
        self._shown[field.part] = text
        if isinstance(field.widget, QComboBox):
            field.widget.setCurrentIndex(max(field.widget.findData(text or None), 0) if text else 0)
            self._shown[field.part] = _text(field.widget)
        elif text_of(field.widget) != text:
            set_text(field.widget, text)

    def _draft_of(self, field: TypedField) -> str:
        return f"{self._place}:{self._record}:{field.part}"


def _text(widget: QLineEdit | QPlainTextEdit | QComboBox) -> str:
    return str(widget.currentData() or "") if isinstance(widget, QComboBox) else text_of(widget)
