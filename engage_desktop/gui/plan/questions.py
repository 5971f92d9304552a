"""The questions of a session on its Plan page: add, reword, move, remove, by buttons and by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.plan.ui_plan_page import Ui_PlanPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.later_draft import LaterDraft
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.questions import add_question, move_question, remove_question, reword_question

_ID = Qt.ItemDataRole.UserRole
_TALLEST = 6


class QuestionsEditor(QObject):
    """The list of questions and the one field that adds a question or changes the words of the chosen one."""

    def __init__(self, workspace: Workspace, ui: Ui_PlanPage, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.ui = ui
        self.session = ""
        self._rewording = ""
        self._draft = LaterDraft(workspace, self)
        flow(ui.questions_line)
        flow(ui.add_question_line)
        self._connect()
        self._ask_for_new()

    def _connect(self) -> None:
        ui = self.ui
        ui.questions_list.installEventFilter(self)
        ui.question_edit.installEventFilter(self)
        ui.questions_list.currentRowChanged.connect(lambda _: self._show_what_is_possible())
        ui.questions_list.itemActivated.connect(lambda _: self.start_rewording())
        ui.add_question_button.clicked.connect(self.keep)
        ui.question_edit.returnPressed.connect(self.keep)
        ui.question_edit.textEdited.connect(self._keep_draft)
        ui.leave_question_button.clicked.connect(self.leave)
        ui.change_question_button.clicked.connect(self.start_rewording)
        ui.up_question_button.clicked.connect(lambda: self.move(-1))
        ui.down_question_button.clicked.connect(lambda: self.move(1))
        ui.remove_question_button.clicked.connect(self.remove)

    def show_session(self, session: str, *, locked: bool) -> None:
        """Show the questions of a session; locked: they can only be read."""
        if session != self.session:
            self._draft.keep_now()
            self.session = session
            self._rewording = ""
            clear_problem(self.ui.question_edit, self.ui.question_problem)
            self._ask_for_new()
            self.ui.question_edit.setText(self._draft.text_of(self._place))
        chosen = self.chosen
        questions = self.workspace.store.sessions.questions(session)
        counts = self.workspace.store.comments.count_by_question(session)
        listing = self.ui.questions_list
        listing.clear()
        for question in questions:
            heard = counts.get(question.id, 0)
            words = self.tr("{number}. {question}").format(number=question.position, question=question.text)
            if heard:
                words += self.tr("  ({count} comments)").format(count=f"{heard:,}")
            item = QListWidgetItem(words, listing)
            item.setData(_ID, question.id)
        order = [question.id for question in questions]
        listing.setCurrentRow(order.index(chosen) if chosen in order else 0)
        listing.setVisible(bool(questions))
        self.ui.questions_line.setVisible(bool(questions) and not locked)
        for widget in (self.ui.question_label, self.ui.question_edit, self.ui.add_question_line):
            widget.setVisible(not locked)
        self._fit(len(questions))
        self._show_what_is_possible()

    @property
    def chosen(self) -> str:
        """The id of the question chosen in the list, or empty text."""
        item = self.ui.questions_list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def keep(self) -> None:
        """Add the question typed, or give the chosen one these words."""
        clear_problem(self.ui.question_edit, self.ui.question_problem)
        text = self.ui.question_edit.text()
        try:
            if self._rewording:
                self.workspace.do(
                    reword_question,
                    label=self.tr("change the words of a question"),
                    session=self.session,
                    question=self._rewording,
                    text=text,
                )
            else:
                self.workspace.do(add_question, label=self.tr("add a question"), session=self.session, text=text)
        except Refusal as refusal:
            show_problem(self.ui.question_edit, self.ui.question_problem, refusal.sentence)
            return
        self.leave()
        self.ui.questions_list.setCurrentRow(self.ui.questions_list.count() - 1)

    def leave(self) -> None:
        """Empty the field and ask for a new question again."""
        self._rewording = ""
        clear_problem(self.ui.question_edit, self.ui.question_problem)
        self.ui.question_edit.clear()
        self._draft.forget(self._place)
        self._ask_for_new()

    def start_rewording(self) -> None:
        """Put the words of the chosen question into the field."""
        held = {question.id: question.text for question in self.workspace.store.sessions.questions(self.session)}
        if self.chosen in held and not self.ui.add_question_line.isHidden():
            self._rewording = self.chosen
            self.ui.question_edit.setText(held[self.chosen])
            self.ui.question_edit.selectAll()
            self.ui.question_edit.setFocus()
            self.ui.question_label.setText(self.tr("The &question in other words"))
            self.ui.add_question_button.setText(self.tr("Change the question"))
            self.ui.leave_question_button.show()

    def move(self, by: int) -> None:
        """Move the chosen question up or down."""
        if self.chosen:
            act = self.tr("move a question")
            self.workspace.do(move_question, label=act, session=self.session, question=self.chosen, by=by)

    def remove(self) -> None:
        """Take the chosen question out, unless people have answered it."""
        if not self.chosen:
            return
        clear_problem(self.ui.question_edit, self.ui.question_problem)
        act = self.tr("remove a question")
        try:
            self.workspace.do(remove_question, label=act, session=self.session, question=self.chosen)
        except Refusal as refusal:
            show_problem(self.ui.question_edit, self.ui.question_problem, refusal.sentence)
            return
        self.leave()

    @property
    def _place(self) -> str:
        return f"plan:{self.session}:question"

    def _keep_draft(self, text: str) -> None:
        if not self._rewording:
            self._draft.keep(self._place, text, session=self.session)

    def _ask_for_new(self) -> None:
        self.ui.question_label.setText(self.tr("A new &question"))
        self.ui.add_question_button.setText(self.tr("&Add the question"))
        self.ui.leave_question_button.hide()

    def _fit(self, questions: int) -> None:
        listing = self.ui.questions_list
        row = current_look().px(36)
        for place in range(listing.count()):
            listing.item(place).setSizeHint(QSize(0, row))
        listing.setFixedHeight(row * min(max(questions, 1), _TALLEST) + current_look().px(16))

    def _show_what_is_possible(self) -> None:
        row, count = self.ui.questions_list.currentRow(), self.ui.questions_list.count()
        self.ui.up_question_button.setEnabled(row > 0)
        self.ui.down_question_button.setEnabled(0 <= row < count - 1)
        self.ui.change_question_button.setEnabled(row >= 0)
        self.ui.remove_question_button.setEnabled(row >= 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.ui.question_edit:
            if event.key() == Qt.Key.Key_Escape and self._rewording:
                self.leave()
                return True
            return False
        if self.ui.add_question_line.isHidden():
            return False
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        acts: dict[tuple[Qt.Key, bool], Callable[[], None]] = {
            (Qt.Key.Key_F2, False): self.start_rewording,
            (Qt.Key.Key_Delete, False): self.remove,
            (Qt.Key.Key_Up, True): partial(self.move, -1),
            (Qt.Key.Key_Down, True): partial(self.move, 1),
        }
        act = acts.get((Qt.Key(event.key()), alt))
        if act is not None:
            act()
        return act is not None
