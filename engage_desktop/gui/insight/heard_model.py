"""Everything that was heard, as a table: words, session, question, kind, when."""

from __future__ import annotations

from PySide6.QtCore import QObject

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.sessions import Question, Session
from engage_desktop.gui.listen.comment_model import Cell, CommentModel
from engage_desktop.gui.listen.comment_words import in_short, kind_chip, shown, when_words
from engage_desktop.gui.workspace import Workspace

WORDS, SESSION, QUESTION, KIND, WHEN = range(5)
WIDTHS = (280, 190, 170, 146, 150)
GOES_FIRST = (QUESTION, KIND)
_LONGEST = 60


class HeardModel(CommentModel):
    """The comments of all sessions, newest first, or those that a search found."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace.store, parent)
        self.workspace = workspace
        self._sessions: dict[str, Session] = {}
        self._questions: dict[str, dict[str, Question]] = {}
        self._today = ""

    def read_around(self) -> None:
        """Read anew what stands around the comments: sessions and their questions."""
        self._sessions = {session.id: session for session in self.store.sessions.all()}
        self._questions.clear()
        self._today = self.workspace.today()

    columns = len(WIDTHS)
    chip_columns = (KIND,)

    def title(self, column: int) -> str:
        titles = (self.tr("What was said"), self.tr("Session"), self.tr("Question"), self.tr("Kind"), self.tr("When"))
        return titles[column]

    def cell(self, comment: Comment, column: int) -> Cell:
        if column == WORDS:
            return shown(comment)
        if column == SESSION:
            session = self._sessions.get(comment.session)
            return in_short(session.title, _LONGEST) if session else self.tr("A session that was removed")
        if column == QUESTION:
            return self._question(comment)
        if column == KIND:
            return (kind_chip(comment.kind),)
        return when_words(comment, self._today)

    def _question(self, comment: Comment) -> str:
        if comment.session not in self._questions:
            asked = self.store.sessions.questions(comment.session)
            self._questions[comment.session] = {question.id: question for question in asked}
        question = self._questions[comment.session].get(comment.question or "")
        return in_short(question.text, _LONGEST) if question else "–"
