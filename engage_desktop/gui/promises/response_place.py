"""One response: what people said and from which comments, what we say back, and whether people were told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.answers import Response
from engage_desktop.domain.promises import Promise
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.promises.ui_response_place import Ui_ResponsePlace
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.promises.answer_words import in_short, standing_chip
from engage_desktop.gui.promises.cited_card import CitedCard
from engage_desktop.gui.promises.printing import missing_words
from engage_desktop.gui.promises.session_choice import fill_sessions
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.promises.told_card import ToldCard
from engage_desktop.gui.promises.typed_fields import TypedField, TypedFields
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.typed import read_day, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import responses
from engage_desktop.operations.audiences import Audiences, SessionAudience
from engage_desktop.operations.citing import Behind, behind, you_said
from engage_desktop.operations.feedback_days import PromisedDay, day_from, day_words, earliest_day
from engage_desktop.operations.honesty import explained, marks_of_answer
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.prints import missing_variants
from engage_desktop.operations.responses import YouSaid, promise_of, uncited
from engage_desktop.operations.themes import theme_of
from engage_desktop.store.store import Store

_PARTS = ("session", "outcome", "said", "did", "reason", "owner", "due", "evidence", "difference", "easy_read")
NEW = "new"
PROGRESS, EASY = "progress_sheet", "progress_easy_read"


@dataclass(frozen=True, slots=True)
class HeldBehind:
    """What people said by a response, what came under its theme since, and the formats in which it is not there.

    stands: whether people were told; audiences: whom it is for; from_day: where its day comes from, in words.
    """

    said: YouSaid
    more: tuple[str, ...]
    missing: tuple[str, ...]
    stands: Promise
    audiences: tuple[SessionAudience, ...]
    from_day: str


class ResponsePlace(QWidget):
    """left: back to where it was opened. opened: "comment:…" or "decision:…". refused: what could not be kept, in words.

    decide_asked: a decision that rests on this response is to be recorded. contact_asked: who can be told of it.
    print_asked: a sheet that says how far it is, by its code, and the response.
    """

    left = Signal()
    opened = Signal(str)
    refused = Signal(str)
    warned = Signal(str)
    decide_asked = Signal(str)
    contact_asked = Signal(str)
    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.reading = Reading(workspace, self)
        self.response = ""
        self._theme: str | None = None
        self._option: str | None = None
        self._roots: tuple[str, ...] = ()
        self._within: str | None = None
        self._begun = ""
        self._counted = ""
        self._promised = PromisedDay()
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
        self.marks = LabelMarks(workspace, self)
        self._heard_in: set[str] = set()
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
        ui.session_combo.currentIndexChanged.connect(lambda _: self._mark())
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
        self._within, self._begun, self._counted = session, session or "", ""
        self._promised = PromisedDay()
        self.refresh()

    def refresh(self) -> None:
        """Read the response anew; what is being typed stays."""
        store = self.workspace.store
        held = store.answers.response(self.response) if self.response else None
        fill_sessions(self.ui.session_combo, self.workspace, self.tr("No session in particular"))
        self._count_comments()
        self._show_parts(held)
        if held is not None:
            self._show_held(held)

    def _count_comments(self) -> None:
        """Show the comments behind the response as soon as they are counted."""
        about = (self.response, self._theme, self._option, self._roots if not self._theme else ())
        if self.response:
            workspace = self.workspace
            held = partial(read_held, response=self.response, now=workspace.now(), lists=workspace.lists)
            self.reading.ask(held, self._show_cited, about=(*about, workspace.today()))
        else:
            question = partial(behind, theme=self._theme, roots=self._roots, session=self._within)
            self.reading.ask(question, self._show_behind, about=about)
        is_other = not self.response or (self.reading.is_waiting and self._counted != self._record)
        if self.reading.is_waiting and self._counted != self._record:
            self.cited.show_waiting()
            self.ui.not_there_label.hide()
            self._show_day("")
        if is_other:
            self.ui.told_card.hide()
            self.ui.state_chip.hide()

    def _show_cited(self, found: HeldBehind) -> None:
        """Show the comments of a response, and in which formats and languages it is not there, before it is printed."""
        self._counted = self._record
        self.cited.show_response(self.response, found.said, found.more)
        self._heard_in = {comment.session for comment in found.said.cited}
        self._mark()
        words = missing_words(found.missing)
        self.ui.not_there_label.setText(words)
        self.ui.not_there_label.setVisible(bool(words))
        self._show_day(found.from_day)
        self._show_told(found)

    def _show_told(self, found: HeldBehind) -> None:
        """Show where the response stands: whether people were told, and who is left."""
        ui = self.ui
        chip = standing_chip(found.stands, self.workspace.today())
        ui.state_chip.say(chip.text, chip.kind, chip.picture)
        ui.state_chip.show()
        ui.told_card.show()
        self.told.show_promise(found.stands, self.workspace.store.answers.told_back(self.response), found.audiences)
        tab_through(ui.save_button, ui.told_lines.buttons.values(), ui.who_combo)

    def _show_day(self, words: str) -> None:
        """Say where the day comes from by which people are told."""
        self.ui.due_from_label.setText(words)
        self.ui.due_from_label.setVisible(bool(words))

    def _show_behind(self, found: Behind) -> None:
        """Show what a new response will rest on; it belongs to the session in which all of that was said."""
        self._counted, self._roots = self._record, found.roots
        if not self._begun and found.session:
            self._begun = found.session
        self._promised = earliest_day(self.workspace.store, {*found.sessions, self._begun} - {""})
        self._show_parts(None)
        self._show_day(day_words(self._promised, self._promised.on))
        self.cited.show_new(found)
        self._heard_in = {comment.session for comment in found.first}
        self._mark()

    def _mark(self) -> None:
        """Mark the words that are not borne out by the session chosen, and by those where the first comments were said."""
        chosen = str(self.ui.session_combo.currentData() or "")
        self.marks.show_sessions(each for each in {chosen, *self._heard_in} if each)

    @property
    def _record(self) -> str:
        """What the fields and the drafts know this response by."""
        return self.response or f"{NEW}-{self._theme or self._option or 'comments'}"

    def _show_parts(self, held: Response | None) -> None:
        """Show what the response says; what is being typed stays."""
        ui = self.ui
        if self.fields.show_record(self._record, self._values(held)):
            self.refused.emit(self.tr("Text that you typed earlier and did not save stands in its field again."))
        self.fields.fit()
        ui.response_title_label.setText(self._title(held))
        ui.decision_card.setVisible(held is not None)

    def _show_held(self, held: Response) -> None:
        """Show what rests on the response."""
        ui = self.ui
        ui.easy_button.setVisible(bool(held.easy_read.strip()))
        self._show_decisions(held)
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
        marks = marks_of_answer(self.workspace.store, kept)
        if marks:
            words = self.tr("It is saved. Some words say more than your records show. {why}")
            self.warned.emit(words.format(why=" ".join(explained(marks))))
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
        due = self._promised.on or (store.sessions.get(self._begun).feedback_by if self._begun else "")
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


def read_held(store: Store, *, response: str, now: datetime, lists: Lists) -> HeldBehind:
    """Return what stands behind a response. It may be asked for on any thread."""
    missing, today = (
        missing_variants(store, response=response, now=now, lists=lists),
        now.astimezone().date().isoformat(),
    )
    held = store.answers.response(response)
    return HeldBehind(
        said=you_said(store, response),
        more=uncited(store, response),
        missing=missing,
        stands=promise_of(store, response, today=today),
        audiences=Audiences(store, today).of(held),
        from_day=day_from(store, held),
    )


def save_response(
    store: Store, *, now: datetime, response: str, parts: dict[str, str | None], cites: Sequence[str]
) -> Response:
    """Write a response or change one."""
    return responses.write_response(store, now=now, response=response, cites=cites, **parts)
