"""The rows of the sessions table. Reading them from the store and filtering; no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from engage_desktop.domain.sessions import Session
from engage_desktop.domain.texts import fold
from engage_desktop.gui.sessions.chips import day_words, records_chip, shortened, state_chip
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.honesty import printed_type

Index = QModelIndex | QPersistentModelIndex
STATE_COLUMN, RECORDS_COLUMN = 3, 4


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session with what the table says of it."""

    session: Session
    cells: tuple[str | ChipWords, ...]
    searched: str


class SessionsModel(SpokenTable):
    """Sessions, latest date first, those that hold every typed word."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._states = RecordStates(workspace.store)
        self._all: list[SessionRow] = []
        self.rows: list[SessionRow] = []
        self._wanted: tuple[str, ...] = ()

    def refresh(self) -> None:
        """Read the sessions anew."""
        self._all = [self._row(session) for session in self._workspace.store.sessions.all()]
        self._apply()

    def show_only(self, words: str) -> None:
        """Show the sessions whose title, place or facilitator hold the beginnings of these words."""
        self._wanted = tuple(fold(words).split())
        self._apply()

    @property
    def count_of_all(self) -> int:
        """How many sessions there are, shown or not."""
        return len(self._all)

    def place_of(self, session: str) -> int:
        """Return the row of a session, or -1 where it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.session.id == session), -1)

    def _apply(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._all if all(word in row.searched for word in self._wanted)]
        self.endResetModel()

    def _row(self, session: Session) -> SessionRow:
        printed = printed_type(self._workspace.store, session)
        involvement = self._workspace.lists.involvement(printed.code).label
        heard = self._workspace.store.comments.count(session.id)
        comments = self.tr("1 comment") if heard == 1 else self.tr("{count} comments").format(count=f"{heard:,}")
        cells = (
            session.title,
            "\n".join(part for part in (day_words(session), shortened(session.place)) if part),
            f"{involvement}\n{comments}",
            state_chip(session.state),
            records_chip(self._states.state_of(session.id)),
        )
        return SessionRow(session, cells, fold(f"{session.title} {session.place} {session.facilitator}"))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            *(self.tr("Session"), self.tr("When and where"), self.tr("Involvement"), self.tr("State")),
            self.tr("Records"),
        )
        return heads[section]

    def cell_data(self, index: Index, role: int) -> Any:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else chip_words([cell])
        if role == CHIPS_ROLE and isinstance(cell, ChipWords):
            return [cell]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return cell
        return None
