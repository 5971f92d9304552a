"""What goes with the next comment, shown as buttons with menus: question, kind, sort, who, language. It knows no record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from engage_desktop.domain.comments import COMMENT_KINDS, OWN_WORDS, SpokenLine
from engage_desktop.domain.sessions import Question
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.listen.comment_words import (
    KIND_KEYS,
    in_short,
    kind_picture,
    kind_words,
    languages,
    sort_picture,
)
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.own_direction import direct_words

_TABLES = 12
_LONGEST_QUESTION = 44


class Choices(QWidget):
    """The choices stay until they are changed, all but the sort, which is for one comment.

    badge_wanted: the person wants to name a badge.
    """

    changed = Signal()
    badge_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: list[Question] = []
        self.question: str | None = None
        self.kind = OWN_WORDS
        self.about = ""
        self.table = ""
        self.language = ""
        self._sorts: dict[str, str] = {}
        self._always = ""
        self._spoken = SpokenLine("")
        self._badge_is_worn = True
        flow = FlowLayout(self, spacing=8)
        self.question_button = self._button("question")
        self.kind_button = self._button("quote")
        self.sort_button = self._button("more")
        self.who_button = self._button("person")
        self.language_button = self._button("interpreter")
        self.keys_label = QLabel(self)
        self.keys_label.setProperty("role", "small")
        self.keys_label.setWordWrap(True)
        self.keys_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.keys_label.setMinimumWidth(440)
        for widget in (*self.buttons(), self.keys_label):
            flow.addWidget(widget)
        self._fill_kinds()
        self._fill_who()
        self._fill_languages()
        self.show_questions([])

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in the order of reading."""
        return self.question_button, self.kind_button, self.sort_button, self.who_button, self.language_button

    def show_sorts(self, sorts: Mapping[str, str], *, always: str = "") -> None:
        """Offer the sorts of comment: code → words. always: the sort of whatever is said here, where nothing is asked."""
        self._sorts, self._always = dict(sorts), always
        self.about = always
        menu = self.sort_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        self._choice(menu, group, "&0  " + self.tr("No sort in particular"), "", partial(self.choose_sort, ""))
        for number, (code, words) in enumerate(sorts.items(), start=1):
            self._choice(menu, group, f"&{number}  {words}", code, partial(self.choose_sort, code))
        self.question_button.setVisible(not always)
        self._show()

    def choose_sort(self, sort: str) -> None:
        """Say of what sort the next comment is; it holds for one comment."""
        self.about = sort or self._always
        self._show()
        self.changed.emit()

    def open_sorts(self) -> None:
        """Open the list of sorts; a digit chooses one."""
        button = self.sort_button
        button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def was_saved(self) -> None:
        """Let go of the sort: the next comment is of none in particular."""
        if self.about != self._always:
            self.about = self._always
            self._show()

    def show_questions(self, questions: Sequence[Question], *, start: bool = False) -> None:
        """Offer the questions of a session. start: choose the first one; else the chosen one stays, if it is still asked."""
        self.questions = list(questions)
        asked = [question.id for question in questions]
        if start or self.question not in asked:
            self.question = asked[0] if asked else None
        menu = self.question_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        for number, question in enumerate(questions, start=1):
            key = f"\tCtrl+{number}" if number <= 9 else ""
            words = f"{number}  {isolated(in_short(question.text, 60))}".replace("&", "&&")
            self._choice(menu, group, words + key, question.id, partial(self.choose_question, number))
        self._choice(menu, group, self.tr("No question") + "\tCtrl+0", None, partial(self.choose_question, 0))
        self._show()

    def choose_question(self, number: int) -> None:
        """Put the next comments under a question by its number; 0 for none."""
        if 0 <= number <= len(self.questions):
            self.question = self.questions[number - 1].id if number else None
            self._show()
            self.changed.emit()

    def choose_kind(self, kind: str) -> None:
        """Say what kind the next comments are."""
        self.kind = kind
        self._show()
        self.changed.emit()

    def choose_table(self, table: str) -> None:
        """Say at which table the next comments are said; empty text: unnamed."""
        self.table = table
        self._show()
        self.changed.emit()

    def choose_language(self, language: str) -> None:
        """Say in which language the next comments are said."""
        self.language = language
        self._show()
        self.changed.emit()

    def show_spoken(self, spoken: SpokenLine, *, badge_is_worn: bool) -> None:
        """Show what stands in front of the line being typed: a badge or a table."""
        if (spoken.badge, spoken.table, badge_is_worn) != (self._spoken.badge, self._spoken.table, self._badge_is_worn):
            self._spoken, self._badge_is_worn = spoken, badge_is_worn
            self._show()

    def show_keys(self, words: str) -> None:
        """Say which keys do what."""
        self.keys_label.setText(words)

    def _show(self) -> None:
        question = next((held for held in self.questions if held.id == self.question), None)
        if question:
            number = self.questions.index(question) + 1
            words = self.tr("Question {number}: {words}")
            self._say(
                self.question_button,
                words.format(number=number, words=isolated(in_short(question.text, _LONGEST_QUESTION))),
            )
        else:
            self._say(self.question_button, self.tr("No question"))
        self._say(self.kind_button, kind_words(self.kind), kind_picture(self.kind))
        sort = self._sorts.get(self.about, self.tr("Any sort"))
        self._say(self.sort_button, sort, sort_picture(self.about) if self.about else "more")
        self._say(self.who_button, *self._who())
        self._say(self.language_button, languages()[self.language])
        for button, value in (
            (self.question_button, self.question),
            (self.kind_button, self.kind),
            (self.sort_button, self.about),
            (self.who_button, self.table),
            (self.language_button, self.language),
        ):
            for action in button.menu().actions():
                action.setChecked(action.isCheckable() and action.data() == value)

    def _who(self) -> tuple[str, str]:
        if self._spoken.badge is not None:
            if self._badge_is_worn:
                return self.tr("Badge {number}").format(number=self._spoken.badge), "badge"
            return self.tr("Nobody wears badge {number}").format(number=self._spoken.badge), "warn"
        table = self._spoken.table or self.table
        if table:
            return self.tr("Table {name}").format(name=table), "table"
        return self.tr("Unnamed"), "person"

    def _say(self, button: QPushButton, words: str, picture: str = "") -> None:
        button.setText(words.replace("&", "&&"))
        direct_words(button)
        names = {
            self.question_button: self.tr("Question: {choice}"),
            self.kind_button: self.tr("Kind: {choice}"),
            self.sort_button: self.tr("Sort: {choice}"),
            self.who_button: self.tr("Who: {choice}"),
            self.language_button: self.tr("Language: {choice}"),
        }
        button.setAccessibleName(names[button].format(choice=words))
        if picture:
            set_icon(button, picture)

    def _fill_kinds(self) -> None:
        menu = self.kind_button.menu()
        group = QActionGroup(menu)
        for kind in COMMENT_KINDS:
            words = f"{kind_words(kind)}\tAlt+{KIND_KEYS[kind]}"
            self._choice(menu, group, words, kind, partial(self.choose_kind, kind))

    def _fill_who(self) -> None:
        menu = self.who_button.menu()
        group = QActionGroup(menu)
        self._choice(menu, group, self.tr("Unnamed"), "", partial(self.choose_table, ""))
        badge = QAction(self.tr("A badge: type its number behind @") + "\t@14", menu)
        badge.triggered.connect(lambda _checked=False: self.badge_wanted.emit())
        menu.addAction(badge)
        menu.addSeparator()
        for number in range(1, _TABLES + 1):
            words = self.tr("Table {name}").format(name=number) + f"\t@t{number}"
            self._choice(menu, group, words, str(number), partial(self.choose_table, str(number)))

    def _fill_languages(self) -> None:
        menu = self.language_button.menu()
        group = QActionGroup(menu)
        for code, words in languages().items():
            self._choice(menu, group, words, code, partial(self.choose_language, code))

    def _choice(self, menu: QMenu, group: QActionGroup, words: str, value: str | None, act: partial[None]) -> None:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(lambda _checked=False: act())
        group.addAction(action)
        menu.addAction(action)

    def _button(self, picture: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"{picture}_choice_button")
        button.setProperty("touch", True)
        button.setMenu(QMenu(button))
        set_icon(button, picture)
        return button
