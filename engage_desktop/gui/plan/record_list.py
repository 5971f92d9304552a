"""One list of records in a plan: a table, and below it the fields of the one that is added or changed. Keys do all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.plan.record_drafts import RecordDrafts, as_text, put_back
from engage_desktop.gui.plan.record_fields import LINE, TEXT, FieldBox
from engage_desktop.gui.plan.record_model import RecordModel
from engage_desktop.gui.plan.record_sort import REASON, RecordSort
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.reading_order import stops_in, visit_in_order
from engage_desktop.gui.widgets.record_table import RecordTable
from engage_desktop.gui.workspace import Workspace

_MOST_ROWS, _BOX_LEAST = 5, 220


class RecordList(QFrame):
    """Insert adds, F2 or Enter changes, Delete takes off, Alt with an arrow moves; Enter keeps, Esc leaves.

    What is typed is kept as a draft until it is kept or left, so that a crash loses at most the last second of it.
    asked_about: the id of the record that was chosen. panel_made: its fields were made, when they were first needed.
    """

    asked_about = Signal(str)
    panel_made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.session = ""
        self._locked = False
        self._changed_row: str | None = None  # empty text while a record is added; None while the panel is shut
        self._taking_off = False  # the panel asks for nothing but the reason why a record is taken off
        self._at_first: str | None = None  # what stood in the fields when the panel opened; None while they are filled
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(8)

    def set_up(self, workspace: Workspace, sort: RecordSort, name: str, *, step: str = "plan") -> None:
        """Say what is listed here; once, before a session is shown. name: begins the names of its widgets.

        step: the step of a session that holds the list; what is typed is kept under it.
        """
        self.workspace, self.sort, self._name = workspace, sort, name
        self.drafts = RecordDrafts(workspace, step, name.removeprefix(f"{step}_"), self)
        self.model = RecordModel(sort.columns, self)
        self.setAccessibleName(sort.words.title)
        self.title_label = self._label(sort.words.title, "section-title")
        self.words_label = self._label(sort.words.words, "soft")
        self.empty_label = self._label(sort.words.empty, "")
        self.table = RecordTable(self, name=sort.words.title, two_lines=True)
        self.table.setObjectName(f"{name}_table")
        if sort.has_chip:
            self.table.set_chip_columns(len(sort.columns) - 1)
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        self.table.restacked.connect(self._fit)
        self.table.activated.connect(lambda _: self.start_changing())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen_changed())
        self.message_bar = MessageBar(self)
        for widget in (self.title_label, self.words_label, self.empty_label, self.table, self.message_bar):
            self.column.addWidget(widget)
        self._build_acts()
        self.panel = QFrame(self)
        self.panel.setProperty("role", "sunken")
        self.panel.hide()
        self.column.addWidget(self.panel)
        self._boxes: dict[str, FieldBox] = {}
        self._show_what_is_possible()

    def show_session(self, session: str, *, locked: bool) -> None:
        """Show the records of a session; locked: they can only be read."""
        other = session != self.session
        if other:
            self._shut()
            self.message_bar.clear()
        if locked:
            self._shut()
        unlocked = self._locked and not locked
        self.session, self._locked = session, locked
        chosen = self.chosen
        self.model.show_records(self.sort.read(session))
        self.choose(chosen.id if chosen is not None else "")
        self._fit()
        self._show_what_is_possible()
        if (other or unlocked) and not locked:
            self._bring_back()

    @property
    def chosen(self) -> Any:
        """The record chosen in the table, or None."""
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    @property
    def boxes(self) -> dict[str, FieldBox]:
        """The fields of the panel, by the part that each holds; made when they are first asked for."""
        if not self._boxes:
            self._build_panel()
            visit_in_order([self.table, *stops_in(self.panel)])
            self.panel_made.emit()
        return self._boxes

    def choose(self, row: str) -> None:
        """Choose a record; where it is not here, the first."""
        if self.model.records:
            self.table.setCurrentIndex(self.model.index(max(self.model.place_of(row), 0), 0))

    def start_adding(self) -> None:
        """Ask for a new record."""
        if not self._locked:
            self._start("", None, self.sort.words.add)

    def start_changing(self) -> None:
        """Put the chosen record into the fields."""
        if self.chosen is not None and not self._locked:
            self._start(self.chosen.id, self.chosen, self.tr("Change it"))

    def keep(self) -> None:
        """Keep what stands in the fields. What is missing is said beside its field, and what was typed stays."""
        if self._changed_row is None:
            return
        row = (
            self._changed_row if self.model.place_of(self._changed_row) >= 0 else ""
        )  # taken off meanwhile: added anew
        values: dict[str, Any] = {}
        for part, box in self.boxes.items():
            if box.isHidden():
                continue
            try:
                values[part] = box.value
            except Refusal as refusal:
                box.refuse(refusal.sentence)
                return
        words = self.sort.words
        act = words.removing if self._taking_off else words.changing if row else words.adding
        try:
            if self._taking_off and self.sort.take_off is not None:
                self.workspace.do(self.sort.take_off, label=act, row=row, **values)
            else:
                self.workspace.do(self.sort.write, label=act, session=self.session, row=row, **values)
        except Refusal as refusal:
            shown = {part: box for part, box in self._boxes.items() if not box.isHidden()}
            box = shown.get(refusal.field or "", next(iter(shown.values())))
            box.refuse(refusal.sentence)
            return
        self.leave()
        self.show_session(self.session, locked=self._locked)
        if not row and self.model.records:
            self.table.setCurrentIndex(self.model.index(len(self.model.records) - 1, 0))
        self.add_button.setFocus()

    def leave(self) -> None:
        """Shut the fields and keep the record as it was; what was typed is forgotten."""
        if self._changed_row is not None:
            self.drafts.forget(self.session, self._changed_row)
        self._shut()

    def _shut(self) -> None:
        """Shut the fields. What was typed and not kept stays as a draft, and comes back with its session."""
        self.drafts.keep_now()
        had_focus = self.panel.isAncestorOf(self.focusWidget() or self)
        self._changed_row = None
        self.panel.hide()
        self.acts_line.setVisible(not self._locked)
        if had_focus:
            (self.table if self.table.isVisible() else self.add_button).setFocus()

    def take_off(self) -> None:
        """Take the chosen record off the list; Undo brings it back."""
        if self.chosen is None or self._locked or self.sort.take_off is None:
            return
        if self.sort.asks_reason(self.session):
            self._start(self.chosen.id, self.chosen, self.tr("Take off: {what}").format(what=self._named(self.chosen)))
            self._ask_only(REASON)
            return
        try:
            self.workspace.do(self.sort.take_off, label=self.sort.words.removing, row=self.chosen.id)
        except Refusal as refusal:
            self.message_bar.refuse(refusal.sentence)
            return
        self.show_session(self.session, locked=self._locked)

    def move_chosen(self, by: int) -> None:
        """Move the chosen record up or down."""
        act = self.sort.move
        if self.chosen is not None and act is not None and self._moves and not self._locked:
            self.workspace.do(act, label=self.sort.words.moving, row=self.chosen.id, by=by)
            self.show_session(self.session, locked=self._locked)

    @property
    def first_stop(self) -> QWidget:
        """Where somebody begins: in the fields while they are open, else in the table, else where a record is added."""
        if self._changed_row is not None:
            return next(iter(self.boxes.values())).widget
        return self.table if self.model.records else self.add_button

    @property
    def _moves(self) -> bool:
        """Whether records have an order that may be changed."""
        return self.sort.move is not None and not self.sort.asks_reason(self.session)

    def _named(self, record: Any) -> str:
        """Return a record as the first column of the table shows it."""
        return " ".join(str(self.sort.columns[0][1](record)).split("\n", 1)[0].split())

    def _ask_only(self, part: str) -> None:
        """Show nothing but one field: the record is taken off, and not changed."""
        self._taking_off = True
        for name, box in self.boxes.items():
            box.setVisible(name == part)
        self.keep_button.setText(self.tr("Take it off"))
        self.boxes[part].widget.setFocus()

    def _show_boxes(self) -> None:
        """Show the fields of a record; that of the reason only while one is needed."""
        self._taking_off = False
        for name, box in self.boxes.items():
            box.setVisible(name != REASON or self.sort.asks_reason(self.session))
        self.keep_button.setText(self.tr("Keep it"))

    def _start(self, row: str, record: Any, title: str) -> None:
        self._fill(row, record, title)
        self.first_stop.setFocus()

    def _fill(self, row: str, record: Any, title: str) -> None:
        self._changed_row, self._at_first = row, None
        self.message_bar.clear()
        boxes = self.boxes
        self._show_boxes()
        self.panel_title.setText(title)
        for part, box in boxes.items():
            box.put(getattr(record, part, None) if record is not None else None)
            box.fit()
        self._at_first = as_text(boxes)
        self.acts_line.hide()
        self.panel.show()

    def _typed(self) -> None:
        if self._changed_row is not None and self._at_first is not None and not self._taking_off:
            text = as_text(self.boxes)
            self.drafts.keep(self.session, self._changed_row, "" if text == self._at_first else text)

    def _bring_back(self) -> None:
        """Put what was typed here before a crash into the fields again. What was kept after all is forgotten."""
        for row, text in self.drafts.of_session(self.session).items():
            held = next((record for record in self.model.records if record.id == row), None)
            if self._is_kept(text, held):
                self.drafts.forget(self.session, row)
                continue
            if held is not None:
                self.choose(row)
            self._fill(row, held, self.sort.words.add if held is None else self.tr("Change it"))
            first, self._at_first = self._at_first, None
            whole = put_back(text, self.boxes)
            self._at_first = first
            if whole:
                words = self.tr("Text that you typed here earlier was kept. “{keep}” writes it into the plan.")
                self.message_bar.tell(words.format(keep=self.keep_button.text()))
                return
            self._shut()

    def _is_kept(self, text: str, held: Any) -> bool:
        """Return whether a record of the list says what a draft says: it was kept in the moment of the crash."""
        self._at_first = None
        for record in [held] if held is not None else self.model.records:
            for part, box in self.boxes.items():
                box.put(getattr(record, part, None))
            if as_text(self.boxes) == text:
                return True
        return False

    def _build_acts(self) -> None:
        self.acts_line = QWidget(self)
        flow = FlowLayout(self.acts_line)
        self.add_button = self._button(self.acts_line, "add", self.sort.words.add, "add", self.start_adding)
        self.change_button = self._button(self.acts_line, "change", self.tr("Change"), "edit", self.start_changing)
        self.up_button = self._button(self.acts_line, "up", self.tr("Move up"), "", lambda: self.move_chosen(-1))
        self.down_button = self._button(self.acts_line, "down", self.tr("Move down"), "", lambda: self.move_chosen(1))
        self.remove_button = self._button(self.acts_line, "remove", self.tr("Take off"), "remove", self.take_off)
        for button in (self.add_button, self.change_button, self.up_button, self.down_button, self.remove_button):
            button.setProperty("role", "" if button is self.add_button else "quiet")
            flow.addWidget(button)
        self.column.addWidget(self.acts_line)

    def _build_panel(self) -> None:
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        self.panel_title = self._label("", "strong")
        column.addWidget(self.panel_title)
        beside = QWidget(self.panel)
        flow = FlowLayout(beside, spacing=12, shares=True)
        column.addWidget(beside)
        for field in self.sort.fields:
            box = FieldBox(field, self.panel)
            box.widget.setObjectName(f"{self._name}_{box.widget.objectName()}")
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            box.setMinimumWidth(_BOX_LEAST)
            if field.is_wide or field.sort == TEXT:
                beside = QWidget(self.panel)
                column.addWidget(box)
                column.addWidget(beside)
                flow = FlowLayout(beside, spacing=12, shares=True)
            else:
                flow.addWidget(box)
            if field.sort == LINE:
                cast("QLineEdit", box.widget).returnPressed.connect(self.keep)
            box.changed.connect(self._typed)
            self._boxes[field.part] = box
        self.panel.installEventFilter(self)
        for box in self._boxes.values():
            box.widget.installEventFilter(self)
        line = QWidget(self.panel)
        flow = FlowLayout(line)
        self.keep_button = self._button(line, "keep", self.tr("Keep it"), "tick", self.keep)
        self.leave_button = self._button(line, "leave", self.tr("Leave it as it was"), "", self.leave)
        self.leave_button.setProperty("role", "quiet")
        flow.addWidget(self.keep_button)
        flow.addWidget(self.leave_button)
        column.addWidget(line)

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _button(self, parent: QWidget, name: str, words: str, picture: str, act: Any) -> QPushButton:
        button = QPushButton(words, parent)
        button.setObjectName(f"{self._name}_{name}_button")
        button.setAutoDefault(True)
        if picture:
            set_icon(button, picture)
        button.clicked.connect(lambda _=False: act())
        return button

    def _chosen_changed(self) -> None:
        self._show_what_is_possible()
        if self.chosen is not None:
            self.asked_about.emit(self.chosen.id)

    def _show_what_is_possible(self) -> None:
        some, row, count = bool(self.model.records), self.table.currentIndex().row(), len(self.model.records)
        self.table.setVisible(some)
        self.empty_label.setVisible(not some)
        self.acts_line.setVisible(not self._locked and self._changed_row is None)
        self.change_button.setVisible(some)
        self.remove_button.setVisible(some and self.sort.take_off is not None)
        for button in (self.up_button, self.down_button):
            button.setVisible(count > 1 and self._moves)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.rows_high(min(max(len(self.model.records), 1), _MOST_ROWS)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not self.table:
            if event.key() == Qt.Key.Key_Escape and self._changed_row is not None:
                self.leave()
                return True
            return False
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        acts: dict[tuple[Qt.Key, bool], Callable[[], None]] = {
            (Qt.Key.Key_Insert, False): self.start_adding,
            (Qt.Key.Key_F2, False): self.start_changing,
            (Qt.Key.Key_Delete, False): self.take_off,
            (Qt.Key.Key_Up, True): lambda: self.move_chosen(-1),
            (Qt.Key.Key_Down, True): lambda: self.move_chosen(1),
        }
        act = acts.get((Qt.Key(event.key()), alt))
        if act is not None:
            act()
        return act is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "model"):
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "model"):
            self._fit()
