"""Reading back to the room: one comment at a time in very large type, for “have we heard you right?”."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.listen.ui_read_back_view import Ui_ReadBackView
from engage_desktop.gui.listen.comment_words import in_short, kind_words
from engage_desktop.gui.listen.correct_dialog import CorrectDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments as acts

MOST_READ = 500
_LARGEST, _SMALLEST = 48, 24


class ReadBackView(QDialog):
    """Shows no badge and no name: the room sees the screen. Earliest first."""

    def __init__(self, workspace: Workspace, session: str, question: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.session = session
        self.question = question
        self.place = 0
        self._corrector: CorrectDialog | None = None
        self.ui = Ui_ReadBackView()
        self.ui.setupUi(self)
        dress(self)
        flow = FlowLayout(self.ui.acts_place, spacing=12)
        for button in self._buttons():
            flow.addWidget(button)
            button.setAutoDefault(False)
        self.ui.words_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.ui.agreed_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._questions = {held.id: held for held in workspace.store.sessions.questions(session)}
        self.comments: list[Comment] = []
        self._connect()
        self.refresh()

    def _buttons(self) -> tuple[QPushButton, ...]:
        ui = self.ui
        return ui.earlier_button, ui.later_button, ui.agree_button, ui.amend_button

    def _connect(self) -> None:
        ui = self.ui
        ui.later_button.clicked.connect(lambda: self.go_on(1))
        ui.earlier_button.clicked.connect(lambda: self.go_on(-1))
        ui.agree_button.clicked.connect(self.agree)
        ui.amend_button.clicked.connect(self.amend)
        ui.leave_button.clicked.connect(self.reject)
        ui.leave_button.setAutoDefault(False)
        keys = {
            "Right": lambda: self.go_on(1),
            "PgDown": lambda: self.go_on(1),
            "Left": lambda: self.go_on(-1),
            "PgUp": lambda: self.go_on(-1),
            "+": self.agree,
            "A": self.agree,
            "F2": self.amend,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def refresh(self) -> None:
        """Read the comments anew, of one question or of all."""
        held = self.workspace.store.comments.of_session(self.session, limit=MOST_READ)
        of_question = [one for one in held if one.question == self.question] if self.question else []
        self.comments = list(reversed(of_question or held))
        self.go_on(0)

    def go_on(self, by: int) -> None:
        """Show the comment after this one, or before it."""
        self.place = min(max(self.place + by, 0), max(len(self.comments) - 1, 0))
        self._show(self.comments)

    def agree(self) -> None:
        """Count one more who says the same."""
        if not self.comments:
            return
        comment = self.comments[self.place]
        words = in_short(comment.text)
        try:
            self.workspace.do(
                acts.agree,
                label=self.tr("one more agrees: “{words}”").format(words=words),
                said=self.tr("One more agrees: “{words}”").format(words=words),
                comment=comment.id,
            )
        except Refusal as refusal:
            self.ui.agreed_label.setText(refusal.sentence)
            announce(self, refusal.sentence, urgent=True)
            return
        self.refresh()

    def amend(self) -> None:
        """Correct the comment that is shown."""
        if self.comments:
            self._corrector = CorrectDialog(self.workspace, self.comments[self.place], self)
            self._corrector.finished.connect(self.refresh)
            self._corrector.open()

    def _show(self, comments: Sequence[Comment]) -> None:
        ui = self.ui
        for button in self._buttons():
            button.setEnabled(bool(comments))
        if not comments:
            ui.place_label.clear()
            ui.question_label.clear()
            ui.words_label.setText(self.tr("Nothing has been written down yet."))
            ui.agreed_label.clear()
            return
        comment = comments[self.place]
        question = self._questions.get(comment.question or "")
        ui.place_label.setText(
            self.tr("{number} of {count}").format(number=f"{self.place + 1:,}", count=f"{len(comments):,}")
        )
        ui.question_label.setText(question.text if question else "")
        ui.question_label.setVisible(question is not None)
        ui.words_label.setText(f"“{comment.text}”" if comment.kind == OWN_WORDS else comment.text)
        ui.agreed_label.setText(self._below(comment))
        ui.earlier_button.setEnabled(self.place > 0)
        ui.later_button.setEnabled(self.place < len(comments) - 1)
        self._fit()
        announce(self, ui.words_label.text())

    def _below(self, comment: Comment) -> str:
        kind = "" if comment.kind == OWN_WORDS else kind_words(comment.kind)
        agreed = ""
        if comment.agreed == 1:
            agreed = self.tr("1 more says the same")
        elif comment.agreed:
            agreed = self.tr("{count} more say the same").format(count=f"{comment.agreed:,}")
        return " · ".join(part for part in (kind, agreed) if part)

    def _fit(self) -> None:
        """Use the largest type in which the words fit the window."""
        label, look = self.ui.words_label, current_look()
        room = self.ui.words_scroll.viewport().size()
        for size in range(_LARGEST, _SMALLEST - 1, -4):
            font = QFont(self.font())
            font.setPixelSize(look.px(size))
            label.setFont(font)
            if label.heightForWidth(max(room.width() - 48, 100)) <= room.height() - look.px(80):
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
