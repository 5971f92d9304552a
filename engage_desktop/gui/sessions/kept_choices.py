"""Boxes to choose from that keep the choice at once, each with its own undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.sessions.kept_fields import change_session
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """One choice. entries: codes with their words, read anew each time; the first stands for nothing chosen.

    is_id: it names another record, so nothing chosen is None. ask: the code that only begins to make something new.
    """

    part: str
    combo: QComboBox
    problem: QLabel
    act: str
    entries: Callable[[], Sequence[tuple[str, str]]]
    is_id: bool = False
    ask: str = ""


class KeptChoices(QObject):
    """Keeps the choices of one part of a plan. chosen: the part that was just chosen.

    held_back: parts that are not kept at once, because a reason is asked for first.
    """

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, choices: Sequence[KeptChoice], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._choices = tuple(choices)
        self._session = ""
        self.locked_parts: set[str] = set()
        self.held_back: set[str] = set()
        for choice in self._choices:
            choice.combo.activated.connect(lambda _=0, held=choice: self.keep(held))

    def show_session(self, session: Session, *, locked: bool) -> None:
        """Show what a session has chosen; locked: it can only be read."""
        if session.id != self._session:
            for choice in self._choices:
                clear_problem(choice.combo, choice.problem)
        self._session = session.id
        for choice in self._choices:
            self._fill(choice, str(getattr(session, choice.part) or ""))
            choice.combo.setEnabled(not locked and choice.part not in self.locked_parts)

    def keep(self, choice: KeptChoice) -> None:
        """Keep what was chosen. A refusal appears beside it, and the box shows what is kept."""
        code = str(choice.combo.currentData() or "")
        held = self._workspace.store.sessions.get(self._session)
        if code == str(getattr(held, choice.part) or ""):
            return
        if choice.part in self.held_back or (choice.ask and code == choice.ask):
            self.chosen.emit(choice.part)
            return
        clear_problem(choice.combo, choice.problem)
        parts: dict[str, object] = {choice.part: (code or None) if choice.is_id else code}
        lists = self._workspace.lists
        try:
            self._workspace.do(change_session, label=choice.act, session=self._session, parts=parts, lists=lists)
        except Refusal as refusal:
            self._fill(choice, str(getattr(held, choice.part) or ""))
            show_problem(choice.combo, choice.problem, refusal.sentence)
            return
        self.chosen.emit(choice.part)

    def refuse(self, part: str, sentence: str) -> bool:
        """Put a sentence beside the choice of a part; return whether it is one of these."""
        for choice in self._choices:
            if choice.part == part:
                show_problem(choice.combo, choice.problem, sentence)
                return True
        return False

    def _fill(self, choice: KeptChoice, code: str) -> None:
        combo, entries = choice.combo, list(choice.entries())
        if code and code not in [held for held, _ in entries]:
            entries.append((code, code))
        shown = [(str(combo.itemData(place) or ""), combo.itemText(place)) for place in range(combo.count())]
        with QSignalBlocker(combo):
            if shown != entries:
                combo.clear()
                for held, words in entries:
                    combo.addItem(words, held)
            combo.setCurrentIndex(max(combo.findData(code), 0))
