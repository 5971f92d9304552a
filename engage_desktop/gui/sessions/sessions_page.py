"""The list of sessions: find one, open its place, plan a new one, copy one, remove one that was never opened."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import PLANNING, Session
from engage_desktop.gui.forms.sessions.ui_sessions_page import Ui_SessionsPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import NEW, Navigator
from engage_desktop.gui.sessions.asked_again import AskedAgain
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.later_draft import LaterDraft
from engage_desktop.gui.sessions.sessions_model import RECORDS_COLUMN, STATE_COLUMN, SessionsModel
from engage_desktop.gui.sessions.typed import read_day
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.operations.sessions import add_session, copy_session, follow_session, remove_session
from engage_desktop.operations.templates import agenda_of, templates_for
from engage_desktop.store.store import Store

_DRAFT = "sessions:new:title"
_TABLE_LEAST = 220
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SessionsPage(QWidget):
    """Every session of this workspace, latest first."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self._copied: Session | None = None
        self._follows = False
        self.ui = Ui_SessionsPage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        for line in (self.ui.acts_line, self.ui.start_line):
            flow(line)
        self.again = AskedAgain(self.ui)
        self._draft = LaterDraft(workspace, self)
        self.model = SessionsModel(workspace, self)
        self.ui.sessions_table.set_two_lines()
        self.ui.sessions_table.set_chip_columns(STATE_COLUMN, RECORDS_COLUMN)
        self.ui.sessions_table.setModel(self.model)
        self.ui.start_card.hide()
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.new_button.clicked.connect(self.start_new)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.start_new)
        ui.sessions_empty.first_step.connect(self.take_first_step)
        ui.copy_button.clicked.connect(self.start_copy)
        ui.follow_button.clicked.connect(self.start_follow_up)
        ui.template_combo.currentIndexChanged.connect(lambda _: self._show_template())
        ui.remove_button.clicked.connect(self.remove)
        ui.open_button.clicked.connect(self.open_chosen)
        ui.make_button.clicked.connect(self.make)
        ui.cancel_button.clicked.connect(self.cancel)
        ui.title_edit.returnPressed.connect(ui.date_edit.setFocus)
        ui.title_edit.textEdited.connect(lambda text: self._draft.keep(_DRAFT, text))
        ui.date_edit.returnPressed.connect(self.make)
        ui.again_edit.returnPressed.connect(self.make)
        ui.filter_edit.textChanged.connect(self.show_only)
        ui.filter_edit.returnPressed.connect(self.open_chosen)
        ui.filter_edit.installEventFilter(self)
        ui.sessions_table.activated.connect(self.open_row)
        ui.sessions_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_what_is_possible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose in the list while a person types above it; Enter then opens what is chosen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            return QApplication.sendEvent(self.ui.sessions_table, event)
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Read the sessions anew; the chosen one stays chosen."""
        chosen = self.chosen
        self.model.refresh()
        self.show_row(chosen.id if chosen else "")
        self._show_what_is_here()
        self.ui.sessions_table.setMinimumHeight(current_look().px(_TABLE_LEAST))

    def show_row(self, row: str) -> None:
        """Choose one session in the list; where it is not shown, the first. NEW begins to plan one."""
        place = self.model.place_of(row)
        if self.model.rows:
            self.ui.sessions_table.setCurrentIndex(self.model.index(max(place, 0), 0))
        self._show_what_is_possible()
        if row == NEW:
            self.start_new()

    @property
    def chosen(self) -> Session | None:
        """The session chosen in the list."""
        row = self.ui.sessions_table.currentIndex().row()
        return self.model.rows[row].session if 0 <= row < len(self.model.rows) else None

    def show_only(self, words: str) -> None:
        """Show only sessions that hold these words."""
        chosen = self.chosen
        self.model.show_only(words)
        self.show_row(chosen.id if chosen else "")
        self._show_what_is_here()

    def take_first_step(self) -> None:
        """Do what the empty page offers: plan the first session, or show all again."""
        if self.model.count_of_all:
            self.ui.filter_edit.clear()
            self.ui.filter_edit.setFocus()
        else:
            self.start_new()

    def start_new(self) -> None:
        """Ask what a new session is about and when it is held."""
        self._start(None, self.tr("A new session"), self.tr("&Make the session"))
        self.ui.title_edit.setText(self._draft.text_of(_DRAFT))
        self.ui.title_edit.setFocus()

    def start_copy(self) -> None:
        """Ask for the day of a copy of the chosen session."""
        if self.chosen is not None:
            title = self.tr("A copy of “{title}”, without any person, comment or answer")
            self._start(self.chosen, title.format(title=self.chosen.title), self.tr("&Make the copy"))
            self.ui.date_edit.setFocus()

    def start_follow_up(self) -> None:
        """Ask for the day of a session that asks the chosen one's questions again, to see what has changed."""
        if self.chosen is not None:
            title = self.tr("A session that follows up “{title}”: it asks the same questions again")
            self._start(
                self.chosen, title.format(title=self.chosen.title), self.tr("&Make the follow-up"), follows=True
            )
            self.again.ask_of(self.workspace.store.sessions.questions(self.chosen.id))
            self.ui.date_edit.setFocus()

    def make(self) -> None:
        """Make the session or the copy, and go to its plan. What is missing is said beside its field."""
        self._clear_problems()
        try:
            day = read_day(self.ui.date_edit.text(), today=self.workspace.today())
            session = self._make(day)
        except Refusal as refusal:
            if self._follows and self.again.refuse(refusal):
                return
            if refusal.field == "title":
                show_problem(self.ui.title_edit, self.ui.title_problem, refusal.sentence)
            else:
                show_problem(self.ui.date_edit, self.ui.date_problem, refusal.sentence)
            return
        self.cancel()
        self.navigator.go("sessions", session=session.id, step="plan")

    def cancel(self) -> None:
        """Put the questions about a new session away."""
        self._clear_problems()
        if self._copied is None:
            self._draft.forget(_DRAFT)
        self._copied = None
        self.ui.start_card.hide()
        self._show_what_is_here()
        self.ui.title_edit.clear()
        self.ui.date_edit.clear()
        self._focus_list()

    def remove(self) -> None:
        """Take the chosen session out of the list; Undo brings it back."""
        session = self.chosen
        if session is not None:
            act = self.tr("remove “{title}”").format(title=session.title)
            said = self.tr("Removed “{title}”.").format(title=session.title)
            self.workspace.do(remove_session, label=act, said=said, session=session.id)
            self._focus_list()

    def open_chosen(self) -> None:
        """Go to the chosen session."""
        if self.chosen is not None:
            self.navigator.go("sessions", session=self.chosen.id)

    def open_row(self, index: QModelIndex) -> None:
        """Go to the session of a row."""
        self.navigator.go("sessions", session=self.model.rows[index.row()].session.id)

    def _make(self, day: str) -> Session:
        do, lists = self.workspace.do, self.workspace.lists
        if self._copied is not None and self._follows:
            act = self.tr("follow up “{title}”").format(title=self._copied.title)
            asked, why = self.again.chosen, self.again.reason
            copied = self._copied.id
            return do(follow_chosen, label=act, session=copied, date=day, lists=lists, questions=asked, again=why)
        if self._copied is not None:
            act = self.tr("copy “{title}”").format(title=self._copied.title)
            return do(copy_session, label=act, session=self._copied.id, date=day, lists=lists)
        title, template = self.ui.title_edit.text(), str(self.ui.template_combo.currentData() or "")
        act = self.tr("plan “{title}”").format(title=title.strip())
        return do(plan_session, label=act, title=title, date=day, template=template, lists=lists)

    def _start(self, copied: Session | None, title: str, make: str, *, follows: bool = False) -> None:
        self._clear_problems()
        self._copied, self._follows = copied, follows
        self.again.hide()
        self.ui.template_group.setVisible(copied is None)
        self._offer_templates()
        self.ui.start_title_label.setText(title)
        self.ui.make_button.setText(make)
        self.ui.new_title_group.setVisible(copied is None)
        self.ui.start_card.show()
        self._show_what_is_here()

    def _offer_templates(self) -> None:
        combo = self.ui.template_combo
        if not combo.count():
            combo.addItem(self.tr("An empty plan"), "")
            for template in templates_for(self.workspace.lists):
                combo.addItem(template.label, template.code)
        combo.setCurrentIndex(0)
        self._show_template()

    def _show_template(self) -> None:
        """Say what the chosen template is: its meaning, its type and how long it takes."""
        lists, code = self.workspace.lists, self.ui.template_combo.currentData()
        found = next((each for each in templates_for(lists) if each.code == code), None)
        if found is None:
            self.ui.template_words.setText(self.tr("You write the agenda yourself."))
            return
        minutes = sum(step.minutes for step in agenda_of(found))
        words = self.tr("{definition} {type}, {minutes} minutes in {parts} parts. You can change all of it.")
        self.ui.template_words.setText(
            words.format(
                definition=found.definition,
                type=lists.involvement(found.suggests).label,
                minutes=minutes,
                parts=len(agenda_of(found)),
            )
        )

    def _clear_problems(self) -> None:
        clear_problem(self.ui.title_edit, self.ui.title_problem)
        clear_problem(self.ui.date_edit, self.ui.date_problem)
        self.again.clear_problems()

    def _focus_list(self) -> None:
        (self.ui.sessions_table if self.model.rows else self.ui.new_button).setFocus()

    def _show_what_is_here(self) -> None:
        ui, some, asking = self.ui, bool(self.model.rows), not self.ui.start_card.isHidden()
        ui.sessions_table.setVisible(some and not asking)
        ui.sessions_empty.setVisible(not some and not asking)
        ui.acts_line.setVisible(not asking)
        for widget in (ui.filter_label, ui.filter_edit):
            widget.setVisible(self.model.count_of_all > 0 and not asking)
        if self.model.count_of_all:
            words = self.tr("No title, place or facilitator holds “{words}”.").format(words=ui.filter_edit.text())
            ui.sessions_empty.describe(
                picture="search", title=self.tr("Nothing found"), words=words, step=self.tr("Show all sessions")
            )
        else:
            ui.sessions_empty.describe(
                picture="sessions",
                title=self.tr("No sessions yet"),
                words=self.tr("Your sessions will be here: who comes, what they say, and what happens next."),
                step=self.tr("Plan the first session"),
            )

    def _show_what_is_possible(self) -> None:
        session = self.chosen if self.model.rows else None
        self.ui.open_button.setEnabled(session is not None)
        self.ui.copy_button.setEnabled(session is not None)
        self.ui.follow_button.setEnabled(session is not None and session.state != PLANNING)
        self.ui.remove_button.setEnabled(session is not None and session.state == PLANNING)


def plan_session(
    store: Store, *, now: datetime, title: str, date: str, template: str = "", lists: Lists | None = None
) -> Session:
    """Plan a new session with the least that it needs, empty or as a template has it."""
    if not title.strip():
        raise SessionNotPossible(
            "The session needs a title, so it was not made. Write what it is about.", field="title"
        )
    return add_session(store, now=now, title=title, date=date, template=template, lists=lists)


def follow_chosen(
    store: Store, *, now: datetime, session: str, date: str, lists: Lists, questions: list[str], again: str
) -> Session:
    """Plan a follow-up with the questions chosen; without any, nothing is taken as meant."""
    if not questions:
        raise SessionNotPossible(
            "No question is chosen, so nothing was planned. Choose at least one to ask again.", field="questions"
        )
    return follow_session(store, now=now, session=session, date=date, lists=lists, questions=questions, again=again)
