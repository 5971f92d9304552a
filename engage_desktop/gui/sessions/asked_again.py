"""Which questions of an earlier session a follow-up asks again, and why. Plans nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Question
from engage_desktop.gui.forms.sessions.ui_sessions_page import Ui_SessionsPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.operations.questions import ASKED_AGAIN

_ID = Qt.ItemDataRole.UserRole
_ROW, _MOST_ROWS = 36, 6


class AskedAgain:
    """The part of the card of a new session that asks this; those marked on their plan are chosen already."""

    def __init__(self, ui: Ui_SessionsPage) -> None:
        self.ui = ui
        self.hide()

    def ask_of(self, questions: list[Question]) -> None:
        """Ask about these questions."""
        listing = self.ui.again_list
        listing.clear()
        for question in questions:
            item = QListWidgetItem(question.text, listing)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if question.measured else Qt.CheckState.Unchecked)
            item.setData(_ID, question.id)
            item.setToolTip(question.text)
        if listing.count():
            listing.setCurrentRow(0)
        self.ui.again_edit.setText(ASKED_AGAIN)
        self.clear_problems()
        self.ui.again_group.show()
        self.fit()

    def hide(self) -> None:
        """Ask nothing of this sort."""
        self.ui.again_group.hide()

    @property
    def chosen(self) -> list[str]:
        """The ids of the questions to ask again."""
        items = (self.ui.again_list.item(row) for row in range(self.ui.again_list.count()))
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    @property
    def reason(self) -> str:
        """Why they are asked again."""
        return self.ui.again_edit.text()

    def refuse(self, refusal: Refusal) -> bool:
        """Say beside its field what is missing; return whether it is about this part."""
        if refusal.field == "questions":
            show_problem(self.ui.again_list, self.ui.again_list_problem, refusal.sentence)
        elif refusal.field == "again":
            show_problem(self.ui.again_edit, self.ui.again_problem, refusal.sentence)
        return refusal.field in ("questions", "again")

    def clear_problems(self) -> None:
        """Take away what was said before."""
        clear_problem(self.ui.again_list, self.ui.again_list_problem)
        clear_problem(self.ui.again_edit, self.ui.again_problem)

    def fit(self) -> None:
        """Give the list its height at the text size in force."""
        listing, row = self.ui.again_list, current_look().px(_ROW)
        for place in range(listing.count()):
            listing.item(place).setSizeHint(QSize(0, row))
        listing.setFixedHeight(row * min(max(listing.count(), 1), _MOST_ROWS) + current_look().px(16))
