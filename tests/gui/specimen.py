"""A window with every widget and role of the look in it, for the audit and for looking at: no page of the program."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QPersistentModelIndex, Qt, QTime
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QTabWidget,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.widgets.card import Card
from engage_desktop.gui.widgets.chip import Chip, ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.problems import show_problem
from engage_desktop.gui.widgets.record_table import RecordTable
from engage_desktop.gui.widgets.status_line import StatusLine

Cell = str | list[ChipWords]
TITLES = ("Here now: 3 people", "Needs", "May we", "Arrived")
LOOP, PRINT = ChipWords("Hearing loop", "info", "hearing-loop"), ChipWords("Large print", "info", "large-print")
YES, NO = ChipWords("Contact: yes", "good", "consent-yes"), ChipWords("Photo: no", "plain", "consent-no")
UNASKED, TAKEN_BACK = ChipWords("Not asked", "warn", "consent-not-asked"), ChipWords("Withdrawn", "bad", "consent-no")
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("Siobhan Doyle", [LOOP], [YES, NO], "Enter to check in"),
    ("Siân Llŷr", [PRINT, ChipWords("Welsh")], [UNASKED], "10:02"),
    ("میری والدہ", [], [TAKEN_BACK], "10:41"),
)


class People(QAbstractTableModel):
    """Three people, with chips for what they need and allow."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        return TITLES[section] if role == 0 and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        cell = ROWS[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else chip_words(cell)
        return cell if role == CHIPS_ROLE and not isinstance(cell, str) else None


def button(text: str, role: str = "", picture: str = "", *, chosen: bool | None = None) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", role or None)
    if chosen is not None:
        made.setCheckable(True)
        made.setChecked(chosen)
    if picture:
        set_icon(made, picture)
    return made


def words(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", role or None)
    return label


class Specimen(QMainWindow):
    """A rail, a scrolling page of everything, and the status line."""

    def __init__(self) -> None:
        super().__init__()
        centre = QWidget()
        self.setCentralWidget(centre)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        beside = QVBoxLayout()
        row.addLayout(beside, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        scroll.setWidget(page)
        beside.addWidget(scroll, 1)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(28, 20, 28, 20)
        self.column.setSpacing(16)
        self._header()
        self._table()
        self._messages()
        self._fields()
        self._choices()
        self._acts()
        self.status = StatusLine()
        self.status.say("Checked in Siân Llŷr")
        self.status.offer_undo("check in Siân Llŷr")
        self.status.show_saved("10:42")
        self.status.show_unconfirmed(38)
        beside.addWidget(self.status)
        dress(self)

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("role", "rail")
        around = QVBoxLayout(rail)
        around.setContentsMargins(0, 0, 0, 0)
        scroll, places = QScrollArea(), QWidget()  # what it scrolls is painted on the rail's own colour
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        scroll.setWidget(places)
        around.addWidget(scroll)
        column = QVBoxLayout(places)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words("Engage Desktop", "rail-title"))
        group = QButtonGroup(rail)
        for name, picture in (("Today", "today"), ("Sessions", "sessions"), ("Help", "help")):
            place = button(name, "rail-button", picture, chosen=name == "Sessions")
            group.addButton(place)
            column.addWidget(place)
        column.addStretch(1)
        return rail

    def _header(self) -> None:
        line = FlowLayout()
        title = words("Getting to the new diagnostic centre", "page-title")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(title)
        line.addWidget(Chip(text="Open", kind="good", picture="open"))
        self.column.addLayout(line)
        self.column.addWidget(words("21 November 2026, 10am · St Luke’s Hall, Bootle", "soft"))
        steps = FlowLayout(spacing=4)
        for name in ("Plan", "Prepare", "Welcome", "Listen", "Close", "Feed back"):
            steps.addWidget(button(name, "step", chosen=name == "Welcome"))
        self.column.addLayout(steps)
        self.big_field = QLineEdit()
        self.big_field.setProperty("role", "big-field")
        self.big_field.setAccessibleName("Who is here?")
        self.big_field.setPlaceholderText("Name or badge")
        self.column.addWidget(self.big_field)

    def _table(self) -> None:
        self.table = RecordTable(name="People here")
        self.table.setModel(People(self.table))
        self.table.set_chip_columns(1, 2)
        self.table.selectRow(0)
        self.table.setMinimumHeight(240)
        self.column.addWidget(self.table)

    def _messages(self) -> None:
        bars = [MessageBar() for _ in range(4)]
        bars[0].refuse("This session is closed, so nothing was saved. Open it again, then type the comment once more.")
        bars[1].rejoice("The bundle is on the stick and was read back whole. It is safe to remove.")
        bars[2].warn("Siobhan is already here since 10:02.")
        bars[3].tell("You are offline. Nothing is lost.")
        for bar in bars:
            self.column.addWidget(bar)

    def _fields(self) -> None:
        card = Card(title="Details of the session")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(12)
        card.body.addLayout(form)
        kind, place = QComboBox(), QComboBox()
        kind.addItems(["Consultation", "Co-production"])
        place.setEditable(True)
        place.addItems(["St Luke’s Hall"])
        day = QDateEdit(QDate(2026, 11, 21))
        day.setCalendarPopup(True)
        influence = QPlainTextEdit("What changes because of what people say.")
        influence.setTabChangesFocus(True)
        influence.setFixedHeight(90)
        fixed = QLineEdit("Not yours to change")
        fixed.setEnabled(False)
        wrong, problem = QLineEdit("31 February"), QLabel()
        fields = (QLineEdit("Getting there"), kind, day, QTimeEdit(QTime(10, 0)), QSpinBox(), place, influence, fixed)
        names = ("&Title", "&Kind", "&Date", "&From", "How &many", "&Place", "&Influence", "Te&am")
        for name, field in zip(names, fields, strict=True):
            form.addRow(name, field)
        form.addRow("Feed back &by", wrong)
        form.addRow("", problem)
        show_problem(wrong, problem, "There is no 31 February. Nothing was saved. Give another date.")
        self.column.addWidget(card)

    def _choices(self) -> None:
        card = Card(title="May we?")
        for text, state in (("Contact you", 2), ("Use your words", 0), ("Some of them", 1)):
            tick = QCheckBox(text)
            tick.setCheckState(Qt.CheckState(state))
            card.body.addWidget(tick)
        for text in ("Own words", "Paraphrase"):
            choice = QRadioButton(text)
            choice.setChecked(text == "Own words")
            card.body.addWidget(choice)
        progress, size, views, questions = (
            QProgressBar(),
            QSlider(Qt.Orientation.Horizontal),
            QTabWidget(),
            QListWidget(),
        )
        progress.setValue(40)
        size.setAccessibleName("Text size")
        views.addTab(words("What was said"), "Said")
        views.addTab(words("How often"), "Counted")
        questions.addItems(["Question 1", "Question 2"])
        questions.setAccessibleName("Questions")
        for widget in (progress, size, views, questions):
            card.body.addWidget(widget)
        self.column.addWidget(card)

    def _acts(self) -> None:
        acts = FlowLayout()
        self.primary = button("Make the bundle", "primary", "bundle")
        tool = QToolButton()
        tool.setAccessibleName("Print")
        set_icon(tool, "print")
        acts.addWidget(self.primary)
        for other in (
            button("What is missing", picture="info"),
            button("Unnamed", picture="person", chosen=True),
            button("Look closer", "quiet", "search"),
            button("Take it back", "danger", "remove"),
            button("Under 16   2", "count"),
            tool,
        ):
            acts.addWidget(other)
        off = button("Not now", "primary", "lock")
        off.setEnabled(False)
        acts.addWidget(off)
        self.column.addLayout(acts)
        chips = FlowLayout()
        for text, kind, picture in (("Planning", "plain", "planning"), ("9 days late", "bad", ""), ("Ask", "warn", "")):
            chips.addWidget(Chip(text=text, kind=kind, picture=picture))
        self.column.addLayout(chips)
        self.column.addWidget(
            EmptyState(
                picture="heard", title="Nothing heard yet", words="What people say is listed here.", step="Begin"
            )
        )
