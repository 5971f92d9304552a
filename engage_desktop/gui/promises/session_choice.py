"""A box that offers the sessions of the workspace, and keeps its choice when they are read anew."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy

from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.gui.workspace import Workspace

_LONGEST, _LETTERS = 60, 22


def fill_sessions(combo: QComboBox, workspace: Workspace, first: str) -> None:
    """Offer every session, latest first. first: what stands for none in particular."""
    sessions = sorted(workspace.store.sessions.all(), key=lambda session: session.date, reverse=True)
    wanted = [(first, None), *((in_short(session.title, _LONGEST), session.id) for session in sessions)]
    if [(combo.itemText(place), combo.itemData(place)) for place in range(combo.count())] == wanted:
        return
    chosen = combo.currentData()
    combo.clear()
    for words, session in wanted:
        combo.addItem(words, session)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_LETTERS)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    choose_session(combo, chosen)


def choose_session(combo: QComboBox, session: str | None) -> None:
    """Choose a session; none in particular where it is not offered."""
    combo.setCurrentIndex(max(combo.findData(session), 0) if session else 0)
