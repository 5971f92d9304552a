"""The card beside the list: how many comments each question has, and which questions are quiet so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engage_desktop.domain.sessions import Question
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.widgets.card import Card

_LONGEST = 54
_MOST_QUESTIONS = 12
_QUIET = 4  # a question is quiet with fewer than a quarter of what the others have on average


class SoFar(Card):
    """Counts by question. It is given numbers and reads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("So far"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.quiet_label = QLabel(self)
        self.quiet_label.setProperty("role", "small")
        self.quiet_label.setWordWrap(True)
        self.body.addWidget(self.quiet_label)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_counts(self, questions: Sequence[Question], counts: Mapping[str, int]) -> None:
        """Show how many comments each question has; "" in counts stands for no question."""
        lines = [
            (f"{question.position}  {isolated(in_short(question.text, _LONGEST))}", counts.get(question.id, 0))
            for question in questions[:_MOST_QUESTIONS]
        ]
        known = {question.id for question in questions[:_MOST_QUESTIONS]}
        rest = sum(count for question, count in counts.items() if question not in known)
        if rest or not lines:
            words = self.tr("No question") if len(questions) <= _MOST_QUESTIONS else self.tr("Other questions, or none")
            lines.append((words if lines else self.tr("All comments"), rest))
        self._fill([(words, f"{count:,}") for words, count in lines])
        self._say_quiet(questions, counts)

    def show_too_many(self, most: int) -> None:
        """Say that there are more comments than are counted here."""
        words = self.tr("More than {count} comments. The session summary counts them by question.")
        self._fill([])
        self.quiet_label.setText(words.format(count=f"{most:,}"))
        self.quiet_label.show()

    def _fill(self, lines: Sequence[tuple[str, str]]) -> None:
        while len(self._rows) < len(lines):
            words, count = QLabel(self), QLabel(self)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            count.setProperty("role", "strong")
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, len(self._rows), 0)
            self._grid.addWidget(count, len(self._rows), 1)
            self._rows.append((words, count))
        for place, (words, count) in enumerate(self._rows):
            said = lines[place] if place < len(lines) else ("", "")
            words.setText(said[0])
            count.setText(said[1])
            words.setVisible(place < len(lines))
            count.setVisible(place < len(lines))

    def _say_quiet(self, questions: Sequence[Question], counts: Mapping[str, int]) -> None:
        numbers = [counts.get(question.id, 0) for question in questions]
        quiet = [
            str(question.position)
            for question, count in zip(questions, numbers, strict=True)
            if len(questions) > 1 and count * _QUIET * (len(questions) - 1) < sum(numbers) - count
        ]
        if not quiet:
            words = ""
        elif len(quiet) == 1:
            words = self.tr("Quiet so far: question {number}").format(number=quiet[0])
        else:
            words = self.tr("Quiet so far: questions {numbers}").format(numbers=", ".join(quiet))
        self.quiet_label.setText(words)
        self.quiet_label.setVisible(bool(words))
