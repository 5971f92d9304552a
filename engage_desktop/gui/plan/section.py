"""What every section of the Plan step shares: fields, choices and lists of one session, and the way to each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.plan.record_sort import RecordSort
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.kept_choices import KeptChoice, KeptChoices
from engage_desktop.gui.sessions.kept_fields import KeptField, KeptFields, as_kept, as_typed
from engage_desktop.gui.sessions.typed import read_day, shown_day
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.session_parts import KEPT_AFTER_CLOSING

_TEXT_HEIGHT = 76


class PlanSection(QWidget):
    """One section. It scrolls inside itself; each field saves itself when it is left.

    recovered: text typed earlier stands in its field again. opened: the session was opened or reopened here.
    """

    recovered = Signal()
    opened = Signal()

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        """parent: where it will stand; given from the start, the look is worked out once and not twice."""
        super().__init__(parent)
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.records: dict[str, RecordList] = {}
        self._texts: list[QPlainTextEdit] = []

    def furnish(
        self,
        *,
        fields: Sequence[KeptField] = (),
        choices: Sequence[KeptChoice] = (),
        records: Sequence[tuple[str, RecordList, RecordSort]] = (),
    ) -> None:
        """Finish the section, once its form is set up."""
        self._texts = self.findChildren(QPlainTextEdit)
        self.marks = LabelMarks(self.workspace, self)
        for name, held, sort in records:
            held.set_up(self.workspace, sort, name)
            self.records[name] = held
            held.panel_made.connect(partial(self.marks.watch_records, held))
        dress(self)
        let_enter_press(self)
        for line in self.findChildren(QWidget):
            if line.objectName().endswith("_line") and line.layout() is None:
                flow(line, spacing=16, shares=True)
        self.fields = KeptFields(self.workspace, "plan", fields, self)
        self.choices = KeptChoices(self.workspace, choices, self)
        self.fields.recovered.connect(self.recovered)

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        self.session = session
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown; what is being typed stays."""
        if not self.session:
            return
        held = self.workspace.store.sessions.get(self.session)
        locked = held.state == CLOSED
        self.fields.lock(locked, but=KEPT_AFTER_CLOSING)
        self.fields.show_session(held)
        self.choices.show_session(held, locked=locked)
        for records in self.records.values():
            records.show_session(self.session, locked=locked and not records.sort.is_kept_after_closing)
        for text in self._texts:
            text.setFixedHeight(current_look().px(_TEXT_HEIGHT))
        self.show_more(held, locked=locked)
        self.marks.show_session(held)

    def show_more(self, session: Session, *, locked: bool) -> None:
        """Show what the section holds besides fields, choices and lists."""

    def show_row(self, row: str) -> None:
        """Put the focus into the field or the list of this name."""
        found = self.findChild(QWidget, f"{row}_edit") or self.findChild(QWidget, f"{row}_combo")
        if found is None and row in self.records:
            found = self.records[row].first_stop
        if found is not None:
            self.focus_on(found)

    def focus_on(self, widget: QWidget) -> None:
        """Put the focus into a widget and bring it into sight."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        area = self.findChild(QScrollArea, "section_scroll")
        if area is not None:
            area.ensureWidgetVisible(widget)
            # A section that has only now come into sight is laid out afterwards, and its fields move.
            QTimer.singleShot(0, widget, partial(area.ensureWidgetVisible, widget))

    def field(
        self, part: str, act: str, read: Callable[[str], object] = as_typed, show: Callable[[object], str] = as_kept
    ) -> KeptField:
        """Return the kept field of a part, by the names in the form."""
        edit, problem = self.findChild(QWidget, f"{part}_edit"), self.findChild(QLabel, f"{part}_problem")
        if not isinstance(edit, (QLineEdit, QPlainTextEdit)) or not isinstance(problem, QLabel):
            raise LookupError(f"the form has no field for {part}")
        return KeptField(part, edit, problem, act, read, show)

    def day_field(self, part: str, act: str) -> KeptField:
        """Return the kept field of a day, typed as people write it."""
        return self.field(part, act, self.read_day, lambda kept: shown_day(str(kept or "")))

    def read_day(self, typed: str) -> str:
        """Read a day; without a year it is the next such day."""
        return read_day(typed, today=self.workspace.today())

    def choice(
        self,
        part: str,
        act: str,
        entries: Callable[[], Sequence[tuple[str, str]]],
        *,
        is_id: bool = False,
        ask: str = "",
    ) -> KeptChoice:
        """Return the kept choice of a part, by the names in the form. ask: the code that begins to make something new."""
        combo, problem = self.findChild(QComboBox, f"{part}_combo"), self.findChild(QLabel, f"{part}_problem")
        if combo is None or not isinstance(problem, QLabel):
            raise LookupError(f"the form has no choice for {part}")
        return KeptChoice(part, combo, problem, act, entries, is_id, ask)

    def entries(self, name: str) -> list[tuple[str, str]]:
        """Return a list of the program to choose from, with nothing chosen first."""
        nothing: tuple[str, str] = ("", self.tr("Not chosen yet"))
        return [nothing, *((entry.code, entry.label) for entry in self.workspace.lists.of(name))]

    def read_plan(self, question: str) -> Callable[[str], Sequence[Any]]:
        """Return what reads one sort of record of a plan: "reach", "partners"."""
        found: Callable[[str], Sequence[Any]] = getattr(self.workspace.store.plans, question)
        return found
