"""The answer rows of one person: which purposes are asked, how each stands, and what is marked. It records nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engage_desktop.domain.consent import EXPIRED, GIVEN, NOT_ASKED, REFUSED, WITHDRAWN, Purpose
from engage_desktop.gui.welcome.answer_row import AnswerRow
from engage_desktop.gui.welcome.consent_words import wording_words
from engage_desktop.gui.welcome.door_words import state_chip
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.consent import keys_to_ask, statement


class AnswerList(QObject):
    """Rows in a column. changed: a mark changed; focused: a row has the keys now."""

    changed = Signal()
    focused = Signal(QWidget)

    def __init__(self, workspace: Workspace, place: QWidget, column: QVBoxLayout, *, large: bool = False) -> None:
        super().__init__(place)
        self.workspace = workspace
        self.person = ""
        self.asks_more = False
        self.rows: list[AnswerRow] = []
        self._place = place
        self._column = column
        self._large = large
        self._permitted: dict[str, str] = {}

    def show_person(self, person: str, *, more: bool = False) -> None:
        """Ask this person, with nothing marked. more: also what is asked only now and then."""
        self.person, self.asks_more = person, more
        keys = keys_to_ask(self.workspace.lists.purposes, self.workspace.store.teams.own().partner_names, more=more)
        self.refresh()
        purposes = {purpose.id for purpose in self.workspace.lists.purposes}
        keys += [key for key in self._permitted if key not in keys and key.partition(":")[0] in purposes]
        if [row.key for row in self.rows] != keys:
            self._make_rows(keys)
        self.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show how each purpose stands now."""
        self._permitted = self.workspace.store.consents.permitted(self.person, today=self.workspace.today())
        for row in self.rows:
            purpose = self._purpose(row.key)
            answer = self._permitted.get(row.key, NOT_ASKED)
            row.describe(
                statement(purpose, row.key.partition(":")[2]),
                wording_words(purpose.version, purpose.language),
                None if answer == NOT_ASKED else state_chip(answer),
            )

    def marked(self) -> dict[str, str]:
        """Return what is marked, by key. A no after a yes takes the yes back, and is recorded as that."""
        found: dict[str, str] = {}
        for row in self.rows:
            if row.answer:
                agreed = self._permitted.get(row.key) in (GIVEN, EXPIRED)
                found[row.key] = WITHDRAWN if row.answer == REFUSED and agreed else row.answer
        return found

    def mark(self, answers: dict[str, str]) -> None:
        """Mark rows again that were marked before."""
        for row in self.rows:
            if row.key in answers:
                row.mark(REFUSED if answers[row.key] == WITHDRAWN else answers[row.key])

    def clear(self) -> None:
        """Take every mark away."""
        for row in self.rows:
            row.mark("")

    def asks_for_channels(self) -> bool:
        """Whether a yes is marked that needs a way to reach the person."""
        return any(row.answer == GIVEN and self._purpose(row.key).channels for row in self.rows)

    def take_focus(self) -> None:
        """Put the keys on the first row."""
        if self.rows:
            self.rows[0].take_focus()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [button for row in self.rows for button in row.buttons]

    def _purpose(self, key: str) -> Purpose:
        return self.workspace.lists.purpose(key.partition(":")[0])

    def _make_rows(self, keys: list[str]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [AnswerRow(self._place, key=key, large=self._large) for key in keys]
        for row in self.rows:
            row.answered.connect(self.changed)
            row.moved.connect(lambda step, row=row: self._move(row, step))
            self._column.addWidget(row)

    def _move(self, row: AnswerRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].take_focus()
            self.focused.emit(self.rows[at])
