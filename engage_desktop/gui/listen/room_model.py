"""What the room has said, as a table: words, question, kind, who, time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.sessions import Question
from engage_desktop.gui.listen.comment_model import Cell, CommentModel
from engage_desktop.gui.listen.comment_words import (
    kind_chip,
    question_number,
    said_by,
    shown,
    sort_picture,
    sort_words,
    when_words,
)
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace

RISK = "risk"
WORDS, QUESTION, KIND, WHO, WHEN = range(5)
WIDTHS = (212, 44, 146, 134, 150)
GOES_FIRST = (WHEN, QUESTION, KIND)


class RoomModel(CommentModel):
    """The comments of the session in sight. found_words: what stands over the list while it shows what a search found."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace.store, parent)
        self.workspace = workspace
        self.questions: dict[str, Question] = {}
        self.found_words = ""
        self._badges: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._risks: frozenset[str] = frozenset()
        self._session = ""
        self._today = ""

    def show_session(self, session: str) -> None:
        """Show what was said in a session."""
        self._session = session
        self.read_around()
        self.open(session)

    def read_around(self) -> None:
        """Read anew what stands around the comments: questions, badges, where sheets came from."""
        store = self.store
        self.questions = {question.id: question for question in store.sessions.questions(self._session)}
        self._badges = {
            arrival.person: arrival.badge
            for arrival in reversed(store.attendance.arrivals(self._session))
            if arrival.badge is not None
        }
        self._labels = {batch.id: batch.label for batch in store.comments.batches(self._session)}
        self._risks = frozenset(mark.root for mark in store.answers.flags(self._session) if mark.flag == RISK)
        self._today = self.workspace.today()

    columns = len(WIDTHS)
    chip_columns = (KIND,)

    def title(self, column: int) -> str:
        if column == WORDS:
            return self._title()
        return (self.tr("Q"), self.tr("Kind"), self.tr("Said by"), self.tr("Saved"))[column - 1]

    def _title(self) -> str:
        if self.found is not None:
            return self.found_words
        count = self.rowCount()
        if not self.is_whole:
            return self.tr("More than {count} comments").format(count=f"{count:,}")
        if count == 1:
            return self.tr("1 comment")
        return self.tr("{count} comments").format(count=f"{count:,}")

    def cell(self, comment: Comment, column: int) -> Cell:
        if column == WORDS:
            return shown(comment)
        if column == QUESTION:
            return question_number(comment, self.questions)
        if column == KIND:
            return self._chips(comment)
        if column == WHO:
            return said_by(comment, self._badges, self._labels)
        return when_words(comment, self._today)

    def _chips(self, comment: Comment) -> tuple[ChipWords, ...]:
        """Return what a comment is marked with: a risk first, then its sort, then its kind. Own words stand in quotes anyway."""
        chips = [ChipWords(self.tr("Risk"), "bad", "warn")] if comment.root in self._risks else []
        if comment.about:
            chips.append(ChipWords(sort_words(comment.about), "info", sort_picture(comment.about)))
        if not comment.about or comment.kind != OWN_WORDS:
            chips.append(kind_chip(comment.kind))
        return tuple(chips)
