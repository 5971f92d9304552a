"""Asking once, before or with the first comment, whether the purpose was explained; silence is recorded as "not explained"."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.listen.explain_dialog import ExplainDialog
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import explaining


class ExplainBar(QObject):
    """The question above the field. done: the person goes on with the comments.

    The first comment makes it urgent; with the second one `is_silent` says that nobody answered.
    """

    done = Signal()

    def __init__(
        self, workspace: Workspace, bar: QFrame, label: QLabel, yes: QPushButton, no: QPushButton, page: QWidget
    ) -> None:
        super().__init__(page)
        self.workspace, self._bar, self._label, self._page = workspace, bar, label, page
        self.dialog: ExplainDialog | None = None
        self._session = ""
        self._heard = False
        yes.clicked.connect(self.say_how)
        no.clicked.connect(self.say_no)
        bar.hide()

    @property
    def is_silent(self) -> bool:
        """Whether the question was asked with an earlier comment, and nobody has answered it."""
        return self._heard and not self._bar.isHidden()

    def show_session(self, session: Session) -> None:
        """Ask in an open session where nothing is noted yet."""
        self._session = session.id
        asks = session.is_open and not explaining.is_noted(self.workspace.store, session.id)
        if asks == self._bar.isHidden():
            self._heard = asks and self.workspace.store.comments.count_up_to(session.id, 1) > 0
            self._bar.setVisible(asks)
        self._say()

    def was_heard(self) -> None:
        """Note that a comment was written down: the question stands once more, or its silence was recorded."""
        if self._bar.isHidden():
            return
        if self._heard:
            self._bar.hide()
            announce(self._bar, self.tr("Recorded: the purpose was not explained before the first comments."))
            return
        self._heard = True
        self._say()
        announce(self._bar, self._label.text(), urgent=True)

    def say_how(self) -> None:
        """Show what is to be said, and ask how it was said."""
        self.dialog = ExplainDialog(self.workspace, self._session, self._page)
        self.dialog.finished.connect(self._settle)
        self.dialog.open()

    def say_no(self) -> None:
        """Record that it was not explained."""
        self.workspace.do(
            explaining.note_not_explained,
            label=self.tr("note that the purpose was not explained"),
            said=self.tr("Recorded: the purpose was not explained."),
            session=self._session,
        )
        self._bar.hide()
        self.done.emit()

    def _settle(self) -> None:
        self.show_session(self.workspace.store.sessions.get(self._session))
        self.done.emit()

    def _say(self) -> None:
        if self._heard:
            set_role(self._bar, "message-warn")
            words = self.tr(
                "People have begun to answer. Were they told first what this is for and how their words are used? "
                "If you go on, the record says that they were not."
            )
        else:
            set_role(self._bar, "message-info")
            words = self.tr("Before the first answer: say what this is for, and how people's words will be used.")
        self._label.setText(words)
