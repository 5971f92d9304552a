"""One response: what people said and from which comments, what we say back, and whether people were told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.answers import Response
from engage_desktop.domain.promises import TOLD_SO_FAR, promise
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.promises.ui_response_place import Ui_ResponsePlace
from engage_desktop.gui.promises.answer_words import due_chip, in_short, told_chip
from engage_desktop.gui.promises.cited_card import CitedCard
from engage_desktop.gui.promises.printing import not_there_words
from engage_desktop.gui.promises.session_choice import fill_sessions
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.promises.told_card import ToldCard
from engage_desktop.gui.promises.typed_fields import TypedField, TypedFields
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.typed import read_day, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import responses
from engage_desktop.operations.responses import you_said
from engage_desktop.operations.themes import theme_of
from engage_desktop.store.store import Store

_PARTS = ("session", "outcome", "said", "did", "reason", "owner", "due", "evidence", "difference", "easy_read")
NEW = "new"
PROGRESS, EASY = "progress_sheet", "progress_easy_read"


class ResponsePlace(QWidget):
    """left: back to where it was opened. opened: "comment:…" or "decision:…". refused: what could not be kept, in words.

    decide_asked: a decision that rests on this response is to be recorded. contact_asked: who can be told of it.
    print_asked: a sheet that says how far it is, by its code, and the response.
    """

    left = Signal()
    opened = Signal(str)
    refused = Signal(str)
    decide_asked = Signal(str)
    contact_asked = Signal(str)
    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.response = ""
        self._theme: str | None = None
        self._option: str | None = None
        self._roots: tuple[str, ...] = ()
        self._begun = ""
        self.ui = Ui_ResponsePlace()
        self.ui.setupUi(self)
        ui = self.ui
        dress(self)
        for line in (ui.back_line, ui.broken_line, ui.cited_line, ui.save_line, ui.told_line, ui.decision_line):
            flow(line)
        ui.outcome_combo.addItem(self.tr("Choose what comes of it"), "")
        for entry in workspace.lists.of("response_outcomes"):
            ui.outcome_combo.addItem(entry.label, entry.code)
        self.fields = TypedFields(workspace, "promises", self._fields(), self)
        self.cited = CitedCard(workspace, ui, self)
        self.told = ToldCard(workspace, ui, self)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(self.leave)
        ui.save_button.clicked.connect(self.save)
        ui.told_button.clicked.connect(self.note_told)
        ui.contact_button.clicked.connect(lambda: self.contact_asked.emit(self.response))
        for button, code in ((ui.progress_button, PROGRESS), (ui.easy_button, EASY)):
            button.clicked.connect(lambda _=False, wanted=code: self.print_asked.emit(wanted, self.response))
        ui.decide_button.clicked.connect(lambda: self.decide_asked.emit(self.response))
        ui.decision_lines.mend_asked.connect(lambda key: self.opened.emit(f"decision:{key}"))
        ui.outcome_combo.currentIndexChanged.connect(lambda _: self._advise())
        self.cited.opened.connect(lambda comment: self.opened.emit(f"comment:{comment}"))

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.ui.back_button if self.response else self.ui.outcome_combo

    def show_response(self, response: str) -> None:
        """Show one response."""
        self.response, self._theme, self._option, self._roots = response, None, None, ()
        self.refresh()

    def begin(
        self,
        *,
        theme: str | None = None,
        roots: Sequence[str] = (),
        option: str | None = None,
        session: str | None = None,
    ) -> None:
        """Begin a new response to a theme, to some comments, or to an option of a consultation."""
        self.response, self._theme, self._option, self._roots = "", theme, option, tuple(roots)
        store = self.workspace.store
        if theme:
            under = store.answers.theme_links_under(theme)
            self._roots = tuple(dict.fromkeys(each.root for each in under if session in (None, each.session)))
        spoken = {comment.session for comment in store.answers.comments(self._roots)}
        self._begun = session or (spoken.pop() if len(spoken) == 1 else "")
        self.refresh()

    def refresh(self) -> None:
        """Read the response anew; what is being typed stays."""
        ui, store = self.ui, self.workspace.store
        held = store.answers.response(self.response) if self.response else None
        fill_sessions(ui.session_combo, self.workspace, self.tr("No session in particular"))
        if self.fields.show_record(
            self.response or f"{NEW}-{self._theme or self._option or 'comments'}", self._values(held)
        ):
            self.refused.emit(self.tr("Text that you typed earlier and did not save stands in its field again."))
        self.fields.fit()
        ui.response_title_label.setText(self._title(held))
        for card in (ui.told_card, ui.decision_card, ui.state_chip):
            card.setVisible(held is not None)
        if held is None:
            self.cited.show_new(self._roots)
            return
        stands = promise(held, store.answers.told_now(held.id), today=self.workspace.today())
        chip = (
            due_chip(held.due, self.workspace.today())
            if stands.is_open
            else told_chip(so_far=stands.state == TOLD_SO_FAR)
        )
        ui.state_chip.say(chip.text, chip.kind, chip.picture)
        self.cited.show_response(held, you_said(store, held.id))
        self.told.show_promise(stands, store.answers.told_back(held.id))
        self._show_not_there(held)
        self._show_decisions(held)
        tab_through(ui.save_button, ui.told_lines.buttons.values(), ui.way_combo)
        tab_through(ui.easy_button, ui.decision_lines.buttons.values(), ui.decide_button)

    def save(self) -> bool:
        """Save what was typed; return whether it was kept."""
        values = self.fields.values(only_changed=bool(self.response))
        if values is None:
            return False
        parts = {**values, **({} if self.response else {"theme": self._theme, "option": self._option})}
        act = self.tr("change a response") if self.response else self.tr("write a response")
        try:
            kept = self.workspace.do(
                save_response,
                label=act,
                said=self.tr("The response is saved. It stays open until people were told."),
                response=self.response,
                parts={name: value or None for name, value in parts.items()},
                cites=() if self.response else self._roots,
            )
        except Refusal as refusal:
            if not self.fields.refuse(refusal):
                self.refused.emit(refusal.sentence)
            return False
        self.fields.saved()
        self.show_response(kept.id)
        return True

    def leave(self) -> None:
        """Go back to where this was opened; what was typed is saved first, where it can be."""
        if self.response and self.fields.is_changed and not self.save():
            return
        self.left.emit()

    def note_told(self) -> None:
        """Note that people were told of what the response says now."""
        if self.fields.is_changed and not self.save():
            return
        self.told.note()

    def _values(self, held: Response | None) -> dict[str, str]:
        if held is not None:
            return {name: str(getattr(held, name) or "") for name in _PARTS}
        store = self.workspace.store
        said = theme_of(store, self._theme).name if self._theme else ""
        due = store.sessions.get(self._begun).feedback_by if self._begun else ""
        return {"session": self._begun, "said": said, "due": due}

    def _title(self, held: Response | None) -> str:
        store = self.workspace.store
        theme = held.theme if held is not None else self._theme
        if theme:
            name = next((each.name for each in store.answers.themes() if each.id == theme), "")
            if name:
                return self.tr("What we say back about “{theme}”").format(theme=in_short(name, 80))
        option = held.option if held is not None else self._option
        if option:
            words = next((each.text for each in store.plans.options() if each.id == option), "")
            return self.tr("What we say to the option “{option}”").format(option=in_short(words, 80))
        return self.tr("What we say back") if held is not None else self.tr("A new response")

    def _advise(self) -> None:
        """Say under the outcome what it asks for."""
        code = str(self.ui.outcome_combo.currentData() or "")
        found = [entry.definition for entry in self.workspace.lists.of("response_outcomes") if entry.code == code]
        self.ui.outcome_hint_label.setText(found[0] if found else "")
        self.ui.outcome_hint_label.setVisible(bool(found and found[0]))

    def _show_not_there(self, held: Response) -> None:
        """Say in which formats and languages it is not there, before it is printed."""
        words = not_there_words(self.workspace, held.id)
        self.ui.not_there_label.setText(words)
        self.ui.not_there_label.setVisible(bool(words))
        self.ui.easy_button.setVisible(bool(held.easy_read.strip()))

    def _show_decisions(self, held: Response) -> None:
        answers = self.workspace.store.answers
        resting = {link.decision for link in answers.decision_links() if link.response == held.id}
        chip = ChipWords(self.tr("Decision"), "plain", "tick")
        lines = [
            CheckLine(chip, in_short(decision.text), self.tr("Open the decision"), decision.id)
            for decision in answers.decisions()
            if decision.id in resting
        ]
        self.ui.decision_lines.show_lines(lines)
        self.ui.decision_label.setText("" if lines else self.tr("No decision rests on this response yet."))
        self.ui.decision_label.setVisible(not lines)

    def _fields(self) -> tuple[TypedField, ...]:
        ui = self.ui
        return (
            TypedField("session", ui.session_combo, ui.session_problem),
            TypedField("outcome", ui.outcome_combo, ui.outcome_problem),
            TypedField("said", ui.said_edit, ui.said_problem),
            TypedField("did", ui.did_edit, ui.did_problem),
            TypedField("reason", ui.reason_edit, ui.reason_problem),
            TypedField("owner", ui.owner_edit, ui.owner_problem),
            TypedField(
                "due",
                ui.due_edit,
                ui.due_problem,
                lambda typed: read_day(typed, today=self.workspace.today()),
                shown_day,
            ),
            TypedField("evidence", ui.evidence_edit, ui.evidence_problem),
            TypedField("difference", ui.difference_edit, ui.difference_problem),
            TypedField("easy_read", ui.easy_read_edit, ui.easy_read_problem),
        )


def save_response(
    store: Store, *, now: datetime, response: str, parts: dict[str, str | None], cites: Sequence[str]
) -> Response:
    """Write a response or change one."""
    return responses.write_response(store, now=now, response=response, cites=cites, **parts)
