"""The questions of a session on its Plan page: add, reword, move, remove, each with the gap that it fills."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Question
from engage_desktop.gui.forms.plan.ui_know_section import Ui_KnowSection
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.later_draft import LaterDraft
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.questions import (
    add_question,
    mark_question,
    move_question,
    remove_question,
    reword_question,
)

_ID = Qt.ItemDataRole.UserRole
_TALLEST = 6


class QuestionsEditor(QObject):
    """The list of questions and the fields that add a question or change the chosen one."""

    def __init__(self, workspace: Workspace, ui: Ui_KnowSection, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.ui = ui
        self.session = ""
        self._locked = False
        self._changed: Question | None = None
        self._draft, self._reason = LaterDraft(workspace, self), LaterDraft(workspace, self)
        self._connect()
        self._ask_for_new()

    def _connect(self) -> None:
        ui = self.ui
        ui.question_told.follow(self.workspace, ui.question_edit)
        ui.question_told.looked.connect(self._show_again)
        ui.questions_list.installEventFilter(self)
        ui.question_edit.installEventFilter(self)
        ui.questions_list.currentRowChanged.connect(lambda _: self._show_what_is_possible())
        ui.questions_list.itemActivated.connect(lambda _: self.start_rewording())
        ui.add_question_button.clicked.connect(self.keep)
        ui.question_edit.returnPressed.connect(self.keep)
        ui.again_edit.returnPressed.connect(self.keep)
        ui.question_edit.textEdited.connect(self._keep_draft)
        ui.again_edit.textEdited.connect(self._keep_reason)
        ui.leave_question_button.clicked.connect(self.leave)
        ui.change_question_button.clicked.connect(self.start_rewording)
        ui.up_question_button.clicked.connect(lambda: self.move(-1))
        ui.down_question_button.clicked.connect(lambda: self.move(1))
        ui.later_question_button.clicked.connect(self.mark)
        ui.remove_question_button.clicked.connect(self.remove)

    def show_session(self, session: str, *, locked: bool) -> None:
        """Show the questions of a session; locked: they can only be read."""
        other, self._locked = session != self.session, locked
        if other:
            self._draft.keep_now()
            self._reason.keep_now()
            self.session = session
            self.ui.question_told.leave_out(session)
            clear_problem(self.ui.question_edit, self.ui.question_problem)
            self._ask_for_new()
            self.ui.question_edit.setText(self._draft.text_of(self._place))
            self.ui.again_edit.setText(self._reason.text_of(f"{self._place}:again"))
        chosen = self.chosen
        questions = self._questions()
        counts = self.workspace.store.comments.count_by_question(session)
        gaps = {gap.id: gap.text for gap in self.workspace.store.plans.gaps(session)}
        listing = self.ui.questions_list
        listing.clear()
        for question in questions:
            item = QListWidgetItem(self._words(question, gaps, counts.get(question.id, 0)), listing)
            item.setData(_ID, question.id)
            item.setToolTip(self._more(question, gaps))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._more(question, gaps))
        order = [question.id for question in questions]
        listing.setCurrentRow(order.index(chosen) if chosen in order else 0)
        listing.setVisible(bool(questions))
        self.ui.questions_line.setVisible(bool(questions))
        self._fill_gaps(gaps)
        self._show_fields(gaps)
        self._show_again()
        self._fit(len(questions))
        self._show_what_is_possible()

    def _show_fields(self, gaps: dict[str, str]) -> None:
        """Offer what changes a plan only while it may be changed; a question can be marked to be asked again at any time."""
        ui, may = self.ui, not self._locked
        shown: list[QWidget] = [ui.question_label, ui.question_edit, ui.measured_check, ui.add_question_line]
        shown += [ui.change_question_button, ui.up_question_button, ui.down_question_button, ui.remove_question_button]
        for widget in shown:
            widget.setVisible(may)
        for widget in (ui.gap_label, ui.gap_combo):
            widget.setVisible(may and bool(gaps))

    @property
    def chosen(self) -> str:
        """The id of the question chosen in the list, or empty text."""
        item = self.ui.questions_list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def choose(self, question: str) -> None:
        """Choose a question of the list."""
        order = [held.id for held in self._questions()]
        if question in order:
            self.ui.questions_list.setCurrentRow(order.index(question))

    def keep(self) -> None:
        """Add the question typed, or give the chosen one these words, this gap and this reason."""
        ui = self.ui
        clear_problem(ui.question_edit, ui.question_problem)
        text, gap = ui.question_edit.text(), str(ui.gap_combo.currentData() or "") or None
        about: dict[str, Any] = {
            "gap": gap,
            "again": ui.again_edit.text().strip(),
            "measured": int(ui.measured_check.isChecked()),
        }
        held, session, do = self._changed, self.session, self.workspace.do
        try:
            if held is None:
                act = self.tr("add a question")
                do(add_question, label=act, session=session, text=text, **about)
            else:
                act = self.tr("change a question")
                do(reword_question, label=act, session=session, question=held.id, text=text, **about)
        except Refusal as refusal:
            show_problem(ui.question_edit, ui.question_problem, refusal.sentence)
            return
        self.leave()
        ui.questions_list.setCurrentRow(ui.questions_list.count() - 1)
        ui.question_edit.setFocus()

    def leave(self) -> None:
        """Empty the fields and ask for a new question again."""
        clear_problem(self.ui.question_edit, self.ui.question_problem)
        self.ui.question_edit.clear()
        self.ui.again_edit.clear()
        self.ui.measured_check.setChecked(False)
        self.ui.gap_combo.setCurrentIndex(0)
        self._draft.forget(self._place)
        self._reason.forget(f"{self._place}:again")
        self._ask_for_new()
        self._show_again()

    def start_rewording(self) -> None:
        """Put the chosen question into the fields."""
        held = self._held(self.chosen)
        if held is None or self._locked:
            return
        ui, self._changed = self.ui, held
        ui.question_edit.setText(held.text)
        ui.again_edit.setText(held.again)
        ui.measured_check.setChecked(bool(held.measured))
        ui.gap_combo.setCurrentIndex(max(ui.gap_combo.findData(held.gap or ""), 0))
        ui.question_edit.selectAll()
        ui.question_edit.setFocus()
        ui.question_label.setText(self.tr("The &question in other words"))
        ui.add_question_button.setText(self.tr("Change the question"))
        ui.leave_question_button.show()
        self._show_again()

    def move(self, by: int) -> None:
        """Move the chosen question up or down."""
        if self.chosen:
            act = self.tr("move a question")
            self.workspace.do(move_question, label=act, session=self.session, question=self.chosen, by=by)

    def mark(self) -> None:
        """Mark the chosen question to be asked again at a follow-up, or take the mark off; a closed session keeps its words."""
        held = self._held(self.chosen)
        if held is not None:
            again = not held.measured
            act = self.tr("mark a question to ask again") if again else self.tr("take off the mark to ask again")
            said = self.tr("Marked: “Follow it up” in the list of sessions offers to ask it again.") if again else ""
            fields = {"session": self.session, "question": held.id, "again": again}
            self.workspace.do(mark_question, label=act, said=said, **fields)

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

    def _questions(self) -> list[Question]:
        return self.workspace.store.sessions.questions(self.session) if self.session else []

    def _held(self, question: str) -> Question | None:
        return next((held for held in self._questions() if held.id == question), None)

    def _words(self, question: Question, gaps: dict[str, str], heard: int) -> str:
        words = self.tr("{number}. {question}").format(number=question.position, question=question.text)
        if heard == 1:
            words += self.tr("  (1 comment)")
        elif heard:
            words += self.tr("  ({count} comments)").format(count=f"{heard:,}")
        if question.measured:
            words += self.tr("  (asked again later)")
        return words + ("" if question.gap in gaps else self.tr("  (fills no gap)"))

    def _more(self, question: Question, gaps: dict[str, str]) -> str:
        """Return what else a plan says of a question, for its tooltip and for a screen reader."""
        gap = gaps.get(question.gap or "", self.tr("none"))
        more = self.tr("Fills the gap: {gap}").format(gap=gap)
        if question.measured:
            more += "\n" + self.tr("Asked again later, to see what has changed")
        if question.again:
            more += "\n" + self.tr("Asked again: {reason}").format(reason=question.again)
        return more

    def _fill_gaps(self, gaps: dict[str, str]) -> None:
        combo = self.ui.gap_combo
        entries = [("", self.tr("No gap chosen")), *gaps.items()]
        if entries != [(str(combo.itemData(place)), combo.itemText(place)) for place in range(combo.count())]:
            held = combo.currentData()
            combo.clear()
            for code, words in entries:
                combo.addItem(words if len(words) < 60 else f"{words[:59]}…", code)
            combo.setCurrentIndex(max(combo.findData(held), 0))

    def _show_again(self) -> None:
        """Ask for the reason only where people have told us something like it, or a reason stands there."""
        told = bool(self.ui.question_told.found) or bool(self.ui.again_edit.text())
        for widget in (self.ui.again_label, self.ui.again_edit):
            widget.setVisible(told and not self._locked)

    def _keep_draft(self, text: str) -> None:
        if self._changed is None:
            self._draft.keep(self._place, text, session=self.session)

    def _keep_reason(self, text: str) -> None:
        if self._changed is None:
            self._reason.keep(f"{self._place}:again", text, session=self.session)

    def _ask_for_new(self) -> None:
        self._changed = None
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
        held, later = self._held(self.chosen), self.ui.later_question_button
        later.setEnabled(held is not None)
        is_marked = held is not None and bool(held.measured)
        later.setText(self.tr("Do not ask it again") if is_marked else self.tr("Ask it again later"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.ui.question_edit:
            if event.key() == Qt.Key.Key_Escape and self._changed is not None:
                self.leave()
                return True
            return False
        if self._locked:
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
