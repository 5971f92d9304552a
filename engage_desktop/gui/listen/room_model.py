"""What the room has said, as a table: words, question, kind, themes, who, time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.sessions import Question
from engage_desktop.gui.listen.comment_model import Cell, CommentModel
from engage_desktop.gui.listen.comment_words import (
    in_short,
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
WORDS, QUESTION, KIND, THEMES, WHO, WHEN = range(6)
WIDTHS = (212, 44, 146, 176, 134, 150)
GOES_FIRST = (WHEN, QUESTION, KIND, THEMES)
_LONGEST_THEME = 28


class RoomModel(CommentModel):
    """The comments of the session in sight. found_words: what stands over the list while it shows what a search found.

    themes_seen: a comment that falls under a theme is there, the first since the session came into sight.
    """

    themes_seen = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace.store, parent)
        self.workspace = workspace
        self.questions: dict[str, Question] = {}
        self.found_words = ""
        self._badges: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._risks: frozenset[str] = frozenset()
        self._themes: dict[str, str] = {}
        self._under: dict[str, tuple[str, ...]] = {}
        self._told = False
        self._session = ""
        self._today = ""

    def show_session(self, session: str) -> None:
        """Show what was said in a session."""
        self._session, self._told = session, False
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
        self._themes = {theme.id: theme.name for theme in store.answers.themes()}
        self._under.clear()
        self._today = self.workspace.today()

    @property
    def has_themes(self) -> bool:
        """Whether a comment that was read so far falls under a theme."""
        return bool(self._under or (self.pages and self.pages.themes))

    def mark(self, root: str, theme: str) -> None:
        """Show that a comment falls under a theme from now on."""
        under = self._under if self.found is not None else self.pages.themes if self.pages else {}
        under[root] = tuple(dict.fromkeys((*under.get(root, ()), theme)))
        self._tell_of_themes()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, THEMES), self.index(self.rowCount() - 1, THEMES))

    def show_found(self, comments: Sequence[Comment] | None) -> None:
        self._under.clear()
        for link in self.store.answers.theme_links_of({each.root for each in comments or ()}) if comments else ():
            self._under[link.root] = tuple(dict.fromkeys((*self._under.get(link.root, ()), link.theme)))
        super().show_found(comments)

    columns = len(WIDTHS)
    chip_columns = (KIND, THEMES)

    def title(self, column: int) -> str:
        if column == WORDS:
            return self._title()
        titles = (self.tr("Q"), self.tr("Kind"), self.tr("Themes"), self.tr("Said by"), self.tr("Saved"))
        return titles[column - 1]

    def _tell_of_themes(self) -> None:
        if not self._told:
            self._told = True
            self.themes_seen.emit()

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
            if self.has_themes and not self._told:
                QTimer.singleShot(0, self, self._tell_of_themes)  # not while the table is painted
            return shown(comment)
        if column == QUESTION:
            return question_number(comment, self.questions)
        if column == KIND:
            return self._chips(comment)
        if column == THEMES:
            return self._theme_chips(comment)
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

    def tip(self, comment: Comment, column: int) -> str:
        return "\n".join(self._theme_names(comment)) if column == THEMES else ""

    def _theme_chips(self, comment: Comment) -> tuple[ChipWords, ...]:
        return tuple(ChipWords(in_short(name, _LONGEST_THEME), "info", "group") for name in self._theme_names(comment))

    def _theme_names(self, comment: Comment) -> list[str]:
        """Return the themes of a comment, by name. They are read with its page, not by themselves."""
        under = self._under if self.found is not None else self.pages.themes if self.pages else {}
        return sorted(self._themes[theme] for theme in under.get(comment.root, ()) if theme in self._themes)
