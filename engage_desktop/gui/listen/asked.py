"""Fills the two combo boxes that several dialogs share: under which question, and of what kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox

from engage_desktop.domain.comments import COMMENT_KINDS
from engage_desktop.domain.sessions import Question
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.icons import icon
from engage_desktop.gui.listen.comment_words import in_short, kind_picture, kind_words
from engage_desktop.gui.look.tokens import current_look

_LONGEST = 70


def fill_questions(combo: QComboBox, questions: Sequence[Question], chosen: str | None) -> None:
    """Offer the questions of a session, and none."""
    combo.clear()
    for question in questions:
        combo.addItem(f"{question.position}  {isolated(in_short(question.text, _LONGEST))}", question.id)
    combo.addItem(QCoreApplication.translate("Comment", "No question"), None)
    place = combo.findData(chosen) if chosen else -1
    combo.setCurrentIndex(place if place >= 0 else combo.count() - 1)
    _let_shrink(combo)


def fill_kinds(combo: QComboBox, chosen: str) -> None:
    """Offer the kinds of comment."""
    combo.clear()
    side = current_look().px(20)
    combo.setIconSize(QSize(side, side))
    for kind in COMMENT_KINDS:
        combo.addItem(icon(kind_picture(kind)), kind_words(kind), kind)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


def fill_sorts(combo: QComboBox, sorts: Sequence[tuple[str, str]], chosen: str) -> None:
    """Offer the sorts of comment, and none in particular."""
    combo.clear()
    combo.addItem(QCoreApplication.translate("Comment", "No sort in particular"), "")
    for code, words in sorts:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    _let_shrink(combo)


def _let_shrink(combo: QComboBox) -> None:
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
