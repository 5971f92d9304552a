"""Fields that save themselves: each on leaving it, with its own undo; what was typed and not saved is kept as a draft."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.look.roles import set_look_property, set_role
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.sessions import edit_session
from engage_desktop.store.store import Store

_DRAFT_AFTER_MS = 600


def as_typed(typed: str) -> object:
    """Read a field as it is."""
    return typed.strip()


def as_kept(value: object) -> str:
    """Show a kept value as it is; nothing as empty text."""
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class KeptField:
    """One field of a session on a page. part: its name in the record. act: what Undo calls a change of it."""

    part: str
    widget: QLineEdit | QPlainTextEdit
    problem: QLabel
    act: str
    read: Callable[[str], object] = as_typed
    show: Callable[[object], str] = as_kept


class KeptFields(QObject):
    """Saves the fields of one page. recovered: a text that was typed earlier and never saved stands in its field again.

    held_back: parts that are not saved when their field is left, because a reason is asked for first.
    """

    recovered = Signal()

    def __init__(self, workspace: Workspace, step: str, fields: Sequence[KeptField], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._step = step
        self._fields = tuple(fields)
        self._session = ""
        self._shown: dict[str, str] = {}
        self._waiting: set[str] = set()
        self.held_back: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._connect()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.keep_drafts)
        self._workspace.leaving.connect(self.keep_drafts)
        for field in self._fields:
            field.widget.installEventFilter(self)
            field.widget.textChanged.connect(lambda *_, kept=field: self._typed(kept))
            if isinstance(field.widget, QLineEdit):
                field.widget.returnPressed.connect(lambda kept=field: self.save(kept))

    def show_session(self, session: Session) -> None:
        """Show another session; first save what stands in the fields of the one shown before."""
        if self._session and self._session != session.id:
            self.save_all()
        other = self._session != session.id
        self._session = session.id
        for field in self._fields:
            if other:
                clear_problem(field.widget, field.problem)
                self._put(field, field.show(getattr(session, field.part)))
            elif not self._is_changed(field):
                self._put(field, field.show(getattr(session, field.part)))
        if other:
            self._bring_back_drafts()

    def lock(self, locked: bool, *, but: Sequence[str] = ()) -> None:
        """Make the fields readable only, all but those named."""
        for field in self._fields:
            field.widget.setReadOnly(locked and field.part not in but)

    def save_all(self) -> None:
        """Save every field that was changed."""
        for field in self._fields:
            self.save(field)

    def save(self, field: KeptField) -> None:
        """Save one field. A refusal appears beside it, and what was typed stays."""
        if (
            not self._session
            or field.widget.isReadOnly()
            or not self._is_changed(field)
            or field.part in self.held_back
        ):
            return
        before = self._shown[field.part]
        try:
            value = field.read(text_of(field.widget))
            self._shown[field.part] = text_of(field.widget)  # taken as saved before the pages read anew
            parts = {field.part: value}
            saved = self._workspace.do(change_session, label=field.act, session=self._session, parts=parts)
        except Refusal as refusal:
            self._shown[field.part] = before
            self._say(field, refusal.sentence)
            return
        self._waiting.discard(field.part)
        clear_problem(field.widget, field.problem)
        self._workspace.keep_draft(self._place(field), "")
        self._put(field, field.show(getattr(saved, field.part)))

    def changed(self, parts: Collection[str]) -> bool:
        """Return whether something else stands in one of these parts than what is kept."""
        return any(field.part in parts and self._is_changed(field) for field in self._fields)

    def read_changed(self, parts: Collection[str]) -> dict[str, object]:
        """Return what stands in those of these parts that were changed. Raises Refusal for what cannot be read."""
        return {
            field.part: field.read(text_of(field.widget))
            for field in self._fields
            if field.part in parts and self._is_changed(field)
        }

    def put_back(self, parts: Sequence[str], kept: Session | None = None) -> None:
        """Show the kept words of these parts again, and forget what was typed over them. kept: the session, read anew."""
        for field in self._fields:
            if field.part in parts:
                words = self._shown[field.part] if kept is None else field.show(getattr(kept, field.part))
                self._put(field, words)
                self._waiting.discard(field.part)
                self._workspace.keep_draft(self._place(field), "")

    def refuse(self, part: str, sentence: str) -> bool:
        """Put a sentence beside the field of a part and the focus into it; return whether the part has a field here."""
        for field in self._fields:
            if field.part == part:
                show_problem(field.widget, field.problem, sentence)
                return True
        return False

    def keep_drafts(self) -> None:
        """Keep what stands in the changed fields, so that a crash loses at most the last second of typing."""
        self._timer.stop()
        for field in self._fields:
            if field.part in self._waiting:
                text = text_of(field.widget) if self._is_changed(field) else ""
                self._workspace.keep_draft(self._place(field), text, session=self._session)
        self._waiting.clear()

    def _bring_back_drafts(self) -> None:
        found = False
        for field in self._fields:
            draft = self._workspace.store.laptop.draft(self._place(field))
            if draft is None or field.widget.isReadOnly():
                continue
            if draft.text.strip() == self._shown[field.part].strip():
                self._workspace.keep_draft(draft.place, "")
                continue
            set_text(field.widget, draft.text)
            found = True
        self._waiting.clear()
        if found:
            self.recovered.emit()

    def _typed(self, field: KeptField) -> None:
        if self._session and self._is_changed(field):
            self._waiting.add(field.part)
            if not self._timer.isActive():
                self._timer.start()

    def _put(self, field: KeptField, text: str) -> None:
        self._shown[field.part] = text
        if text_of(field.widget) != text:
            set_text(field.widget, text)

    def _is_changed(self, field: KeptField) -> bool:
        return text_of(field.widget).strip() != self._shown.get(field.part, "").strip()

    def _say(self, field: KeptField, sentence: str) -> None:
        """Say beside the field what to do, and leave the focus where the person took it."""
        set_role(field.problem, "problem")
        field.problem.setText(sentence)
        field.problem.show()
        set_look_property(field.widget, "problem", True)
        field.widget.setAccessibleDescription(sentence)
        announce(field.widget, sentence, urgent=True)

    def _place(self, field: KeptField) -> str:
        return f"{self._step}:{self._session}:{field.part}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            left = event.reason() != Qt.FocusReason.PopupFocusReason
            for field in self._fields:
                if left and field.widget is watched:
                    self.save(field)
        return False


def change_session(
    store: Store,
    *,
    now: datetime,
    session: str,
    parts: dict[str, object],
    reason: str = "",
    lists: Lists | None = None,
) -> Session:
    """Change the named parts of a session. reason: for what people were promised, once the session is open."""
    return edit_session(store, now=now, session=session, reason=reason, lists=lists, **parts)


def text_of(widget: QLineEdit | QPlainTextEdit) -> str:
    """Return what stands in a field of one or more lines."""
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def set_text(widget: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Put text into a field of one or more lines."""
    if isinstance(widget, QLineEdit):
        widget.setText(text)
    else:
        widget.setPlainText(text)
