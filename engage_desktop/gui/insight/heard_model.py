"""Everything that was heard, as a table: words, themes, session, question, kind, when."""

from __future__ import annotations

from PySide6.QtCore import QObject

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.sessions import Question, Session
from engage_desktop.gui.listen.comment_model import Cell, CommentModel
from engage_desktop.gui.listen.comment_words import in_short, kind_chip, kind_picture, shown, when_words
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.balance import chosen_quotes

WORDS, THEMES, SESSION, QUESTION, KIND, WHEN = range(6)
WIDTHS = (236, 180, 150, 150, 172, 154)
GOES_FIRST = (QUESTION, WHEN, KIND, SESSION)
_LONGEST, _LONGEST_THEME = 60, 28


class HeardModel(CommentModel):
    """The comments of all sessions, newest first, or those that a search found."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace.store, parent)
        self.workspace = workspace
        self._sessions: dict[str, Session] = {}
        self._questions: dict[str, dict[str, Question]] = {}
        self._names: dict[str, str] = {}
        self._under: dict[str, tuple[str, ...]] = {}
        self._quotes: dict[str, frozenset[str]] = {}
        self._today = ""

    def read_around(self) -> None:
        """Read anew what stands around the comments: sessions, their questions, and themes."""
        self._sessions = {session.id: session for session in self.store.sessions.all()}
        self._names = {theme.id: theme.name for theme in self.store.answers.themes()}
        self._questions.clear()
        self._under.clear()
        self._quotes.clear()
        self._today = self.workspace.today()

    columns = len(WIDTHS)
    chip_columns = (THEMES, KIND)

    def title(self, column: int) -> str:
        titles = (
            *(self.tr("What was said"), self.tr("Themes"), self.tr("Session"), self.tr("Question")),
            *(self.tr("Kind"), self.tr("When")),
        )
        return titles[column]

    def cell(self, comment: Comment, column: int) -> Cell:
        if column == WORDS:
            return shown(comment)
        if column == THEMES:
            return self._subjects(comment)
        if column == SESSION:
            session = self._sessions.get(comment.session)
            return in_short(session.title, _LONGEST) if session else self.tr("A session that was removed")
        if column == QUESTION:
            return self._question(comment)
        if column == KIND:
            return self._kinds(comment)
        return when_words(comment, self._today)

    def _subjects(self, comment: Comment) -> tuple[ChipWords, ...]:
        names = self.themes_of(comment)
        chips = tuple(ChipWords(in_short(name, _LONGEST_THEME), "info", "group") for name in names)
        if comment.session not in self._quotes:
            self._quotes[comment.session] = frozenset(chosen_quotes(self.store, comment.session))
        is_quoted = comment.root in self._quotes[comment.session]
        return (*chips, ChipWords(self.tr("Quote"), "good", "quote")) if is_quoted else chips

    def themes_of(self, comment: Comment) -> tuple[str, ...]:
        """Return the names of the themes that a comment falls under."""
        return tuple(self._names[theme] for theme in self.theme_ids_of(comment) if theme in self._names)

    def theme_ids_of(self, comment: Comment) -> tuple[str, ...]:
        """Return the ids of the themes that a comment falls under, read together with those of all that is in memory."""
        if comment.root not in self._under:
            beside = self.found if self.found is not None else self.pages.in_memory if self.pages else ()
            roots = {comment.root, *(each.root for each in beside)} - self._under.keys()
            found: dict[str, dict[str, None]] = {root: {} for root in roots}
            for link in self.store.answers.theme_links_of(roots):
                found[link.root][link.theme] = None
            self._under |= {root: tuple(themes) for root, themes in found.items()}
        return self._under[comment.root]

    def _kinds(self, comment: Comment) -> tuple[ChipWords, ...]:
        entries = self.workspace.lists.by_name.get("comment_sorts", ())
        if not comment.about:
            return (kind_chip(comment.kind),)
        return (ChipWords(self.workspace.lists.label(entries, comment.about), "info", kind_picture(comment.kind)),)

    def _question(self, comment: Comment) -> str:
        if comment.session not in self._questions:
            asked = self.store.sessions.questions(comment.session)
            self._questions[comment.session] = {question.id: question for question in asked}
        question = self._questions[comment.session].get(comment.question or "")
        return in_short(question.text, _LONGEST) if question else "–"
