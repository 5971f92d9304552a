"""Asks, once a story is written down, whether its teller agrees that it is used; says so where nobody can be asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QWidget

from engage_desktop.domain.consent import EXPIRED, GIVEN, NOT_ASKED
from engage_desktop.gui.listen.story_dialog import StoryDialog
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.stories import UNNAMED, story_answer


class StoryBar(QObject):
    """One line above the field, gone with the next comment. done: the person goes on with the comments."""

    done = Signal()

    def __init__(
        self, workspace: Workspace, bar: QFrame, label: QLabel, ask: QPushButton, later: QPushButton, page: QWidget
    ) -> None:
        super().__init__(page)
        self.workspace, self._bar, self._label, self._page = workspace, bar, label, page
        self.dialog: QDialog | None = None
        self._comment = ""
        ask.clicked.connect(self.ask)
        later.clicked.connect(self._leave)
        self._ask = ask
        bar.hide()

    def hide(self) -> None:
        """Ask nothing now."""
        self._bar.hide()

    def was_heard(self, comment: str, *, is_story: bool) -> None:
        """Note that a comment was written down; of a story, say what may be done with it."""
        held = self.workspace.store.comments.get(comment) if is_story else None
        if held is None:
            self.hide()
            return
        self._comment = comment
        answer = story_answer(self.workspace.store, held, today=self.workspace.today())
        self._say(answer)
        self._bar.show()
        announce(self._bar, self._label.text())

    def ask(self) -> None:
        """Ask the teller, or whose story it is."""
        held = self.workspace.store.comments.get(self._comment)
        if held is None:
            self._leave()
            return
        self.dialog = StoryDialog(self.workspace, held, self._page)
        self.dialog.finished.connect(self._leave)
        self.dialog.open()

    def _leave(self) -> None:
        self.hide()
        self.done.emit()

    def _say(self, answer: str) -> None:
        asks = answer in (UNNAMED, NOT_ASKED, EXPIRED)
        if answer == UNNAMED:
            words = self.tr(
                "A story, and nobody's name stands with it: nobody can be asked, so it is kept and not printed. "
                "If its teller wears a badge and wants it used, say whose it is."
            )
        elif asks:
            words = self.tr("A story is printed only if its teller agrees. Show it to them, then ask: may we use it?")
        elif answer == GIVEN:
            words = self.tr("A story: its teller has agreed that we use their story.")
        else:
            words = self.tr("A story: its teller has said no to the use of their story. It is kept and not printed.")
        set_role(self._bar, "message-warn" if asks else "message-info")
        self._label.setText(words)
        self._ask.setVisible(asks)
        self._ask.setText(self.tr("Sa&y whose it is …") if answer == UNNAMED else self.tr("Ask no&w …"))
