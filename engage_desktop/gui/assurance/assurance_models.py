"""The promises with what was found for each, and the evidence of one promise, as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.shell.places import pages, steps
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.assurance.evidence import PromiseEvidence
from engage_desktop.operations.assurance.records import Evidence

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex
PROMISE, FOUND, NUMBER = range(3)
PROMISE_WIDTHS, PROMISE_GO_FIRST = (320, 190, 110), (NUMBER,)
WHAT, SESSION, WHERE = range(3)
EVIDENCE_WIDTHS, EVIDENCE_GO_FIRST = (320, 250, 150), (WHERE, SESSION)


def place_words(place: str) -> str:
    """Return what a place of the window is called."""
    shown = {**steps(), **pages()}.get(place)
    return shown.words if shown else ""


class PromiseModel(SpokenTable):
    """Promise, what was found, its number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[PromiseEvidence] = ()

    def show(self, rows: Sequence[PromiseEvidence]) -> None:
        """Show other promises."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, promise: str) -> int:
        """Return the row of a promise by its id, or -1."""
        return next((row for row, held in enumerate(self.rows) if held.id == promise), -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(PROMISE_WIDTHS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Promise"), self.tr("In the records"), self.tr("Number"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        if not index.isValid() or role not in (_DISPLAY, _TIP, CHIPS_ROLE):
            return None
        held = self.rows[index.row()]
        if index.column() == FOUND:
            chips = (self._found(held),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role == CHIPS_ROLE:
            return None
        return held.promise.promise if index.column() == PROMISE else held.id

    def _found(self, held: PromiseEvidence) -> ChipWords:
        if not held.evidence:
            return ChipWords(self.tr("No evidence"), "plain", "question")
        if len(held.evidence) == 1:
            return ChipWords(self.tr("1 found"), "info", "search")
        return ChipWords(self.tr("{count} found").format(count=f"{len(held.evidence):,}"), "info", "search")


class EvidenceModel(SpokenTable):
    """What the records show, in which session, and where in the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Evidence] = ()
        self._sessions: Mapping[str, Session] = {}

    def show(self, rows: Sequence[Evidence], sessions: Mapping[str, Session]) -> None:
        """Show other evidence."""
        self.beginResetModel()
        self.rows, self._sessions = rows, sessions
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(EVIDENCE_WIDTHS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("What the records show"), self.tr("Session"), self.tr("Where"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        if not index.isValid() or role not in (_DISPLAY, _TIP):
            return None
        held = self.rows[index.row()]
        if index.column() == WHAT:
            return held.text
        if index.column() == WHERE:
            return place_words(held.place)
        session = self._sessions.get(held.session)
        return session.title if session else "–"
