"""One decision: how it was made, and the way back from it to the responses and comments that it rests on; or a new one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.answers import Decision
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.promises.ui_decision_place import Ui_DecisionPlace
from engage_desktop.gui.listen.comment_words import kind_chip, shown
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.promises.answer_words import (
    behind_chip,
    broken_chip,
    elsewhere_words,
    in_short,
    outcome_chip,
)
from engage_desktop.gui.promises.session_choice import choose_session, fill_sessions
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.promises.typed_fields import TypedField, TypedFields
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.typed import read_day, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import decisions, honesty
from engage_desktop.operations.decisions import Chain, ChainStep

_MOST_COMMENTS, _LONGEST_RESPONSE = 8, 70


class DecisionPlace(QWidget):
    """left: back to where it was opened. opened: "response:…" or "comment:…". recorded: a decision, by its id."""

    left = Signal()
    opened = Signal(str)
    refused = Signal(str)
    recorded = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.reading = Reading(workspace, self)
        self.decision = ""
        self._counted = ""
        self._rests_on: tuple[str, ...] = ()
        self.ui = Ui_DecisionPlace()
        self.ui.setupUi(self)
        ui = self.ui
        dress(self)
        for line in (ui.back_line, ui.rest_line, ui.record_line):
            flow(line)
        ui.decided_with_combo.addItem(self.tr("Choose with whom"), "")
        for entry in workspace.lists.of("decided_with"):
            ui.decided_with_combo.addItem(entry.label, entry.code)
        self.fields = TypedFields(workspace, "decision", self._fields(), self)
        self.marks = LabelMarks(workspace, self)
        ui.session_combo.currentIndexChanged.connect(lambda _: self._mark())
        ui.back_button.clicked.connect(self.left)
        ui.chain_lines.mend_asked.connect(self.opened)
        ui.rest_button.clicked.connect(self.rest_on)
        ui.record_button.clicked.connect(self.record)

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        if not self.decision:
            return self.ui.text_edit
        return next(iter(self.ui.chain_lines.buttons.values()), self.ui.back_button)

    def show_decision(self, decision: str) -> None:
        """Show one decision and what it rests on."""
        self.decision, self._rests_on = decision, ()
        self.refresh()

    def begin(self, *, response: str = "", session: str | None = None) -> None:
        """Begin to record a decision. response: one that it rests on."""
        self.decision = ""
        self._rests_on = (response,) if response else ()
        fill_sessions(self.ui.session_combo, self.workspace, self.tr("No session in particular"))
        self.refresh()
        if response and session is None:
            session = self.workspace.store.answers.response(response).session
        choose_session(self.ui.session_combo, session)

    def refresh(self) -> None:
        """Read the decision anew; what is being typed stays."""
        ui = self.ui
        is_new = not self.decision
        for card in (ui.facts_card, ui.chain_card, ui.rest_card, ui.behind_chip):
            card.setVisible(not is_new)
        ui.record_card.setVisible(is_new)
        if is_new:
            self.reading.forget()
            fill_sessions(ui.session_combo, self.workspace, self.tr("No session in particular"))
            self.fields.show_record("new", {"on": self.workspace.today()})
            self.fields.fit()
            ui.decision_title_label.setText(self.tr("Record a decision"))
            ui.rests_label.setText(self._will_rest())
            ui.rests_label.setVisible(bool(self._rests_on))
            self._mark()
            return
        today = self.workspace.today()
        question = partial(decisions.chain, decision=self.decision, today=today)
        self.reading.ask(question, self._show_chain, about=(self.decision, today))
        if self.reading.is_waiting and self._counted != self.decision:
            self._show_waiting()

    def _show_waiting(self) -> None:
        """Show the decision itself; the comments behind it are being counted."""
        ui, held = self.ui, decisions.find_decision(self.workspace.store, self.decision)
        ui.decision_title_label.setText(in_short(held.text, 300))
        ui.behind_chip.hide()
        ui.fact_lines.show_lines(list(self._facts(held)))
        ui.chain_label.setText(self.tr("Counting the comments…"))
        ui.chain_lines.show_lines([])
        ui.rest_card.hide()

    def _show_chain(self, found: Chain) -> None:
        ui = self.ui
        self._counted = found.decision.id
        ui.behind_chip.show()
        ui.decision_title_label.setText(in_short(found.decision.text, 300))
        chip = behind_chip(found.comments, found.team, found.elsewhere)
        ui.behind_chip.say(chip.text, chip.kind, chip.picture)
        ui.fact_lines.show_lines(list(self._facts(found.decision)))
        ui.chain_label.setText(found.sentence)
        ui.chain_lines.show_lines([line for step in found.steps for line in self._step(step)])
        self._offer_responses(found)
        tab_through(ui.back_button, ui.chain_lines.buttons.values(), ui.response_combo)

    def record(self) -> None:
        """Record the decision that was typed."""
        values = self.fields.values()
        if values is None:
            return
        values["session"] = values["session"] or None
        try:
            made = self.workspace.do(
                decisions.record_decision,
                label=self.tr("record a decision"),
                said=self.tr("The decision is recorded."),
                responses=self._rests_on,
                **values,
            )
        except Refusal as refusal:
            if not self.fields.refuse(refusal):
                self.refused.emit(refusal.sentence)
            return
        self.fields.saved()
        self.fields.show_record("", {})
        self.show_decision(made.id)
        self.recorded.emit(made.id)

    def rest_on(self) -> None:
        """Say that the decision rests on the response chosen."""
        response = str(self.ui.response_combo.currentData() or "")
        if self.decision and response:
            act, said = self.tr("rest a decision on a response"), self.tr("The decision rests on this response.")
            self.workspace.do(decisions.rest_on, label=act, said=said, decision=self.decision, response=response)

    def _will_rest(self) -> str:
        if not self._rests_on:
            return ""
        held = self.workspace.store.answers.response(self._rests_on[0])
        return self.tr("It will rest on the response “{said}”.").format(said=in_short(held.said, _LONGEST_RESPONSE))

    def _facts(self, held: Decision) -> Iterator[CheckLine]:
        not_said = self.tr("Not said")
        decided_with = self.workspace.lists.named("decided_with", held.decided_with)
        parts = (
            (self.tr("When"), plain_date(held.on)),
            (self.tr("Who decided"), held.decided_by),
            (self.tr("With whom"), decided_with),
            (self.tr("How"), held.how),
            (self.tr("In the room"), held.in_room),
            (self.tr("Interests"), held.interests),
        )
        for name, words in parts:
            yield CheckLine(ChipWords(name, "plain" if words else "warn"), words or not_said)
        for why in honesty.explained(honesty.marks_of_decision(self.workspace.store, held)):
            yield CheckLine(ChipWords(self.tr("Words"), "warn"), why)
        session = next((each for each in self.workspace.store.sessions.all() if each.id == held.session), None)
        if session is not None:
            yield CheckLine(ChipWords(self.tr("Session")), session.title)

    def _mark(self) -> None:
        """Mark the words that are not borne out by the session chosen, and by those that the response answers."""
        if self.decision:
            return
        chosen = str(self.ui.session_combo.currentData() or "")
        resting = [self.workspace.store.answers.response(each).session for each in self._rests_on]
        self.marks.show_sessions(each for each in {chosen, *resting} if each)

    def _step(self, step: ChainStep) -> Iterator[CheckLine]:
        response = step.promise.response
        chip = outcome_chip(self.workspace.lists, response.outcome)
        yield CheckLine(chip, step.you_said.sentence, self.tr("Open the response"), f"response:{response.id}")
        for comment in step.comments[:_MOST_COMMENTS]:
            yield CheckLine(
                kind_chip(comment.kind), shown(comment), self.tr("Open the comment"), f"comment:{comment.id}"
            )
        more = len(step.you_said.roots) - min(len(step.comments), _MOST_COMMENTS)
        if more > 0:
            words = self.tr("and {count} more. Open the response to see them all.").format(count=f"{more:,}")
            yield CheckLine(ChipWords(self.tr("More"), "plain", "more"), words)
        if step.you_said.elsewhere:
            yield CheckLine(
                ChipWords(self.tr("Elsewhere"), "plain", "laptop"), elsewhere_words(step.you_said.elsewhere)
            )
        if step.you_said.broken:
            yield CheckLine(broken_chip(), step.you_said.broken_note)

    def _offer_responses(self, found: Chain) -> None:
        """Offer the responses that the decision does not rest on yet."""
        combo, resting = self.ui.response_combo, {step.promise.response.id for step in found.steps}
        others = [each for each in self.workspace.store.answers.responses() if each.id not in resting]
        combo.clear()
        for each in others:
            combo.addItem(in_short(each.said, _LONGEST_RESPONSE), each.id)
        combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ui.rest_card.setVisible(bool(others))

    def _fields(self) -> tuple[TypedField, ...]:
        ui = self.ui
        return (
            TypedField("text", ui.text_edit, ui.text_problem),
            TypedField("decided_by", ui.decided_by_edit, ui.decided_by_problem),
            TypedField("decided_with", ui.decided_with_combo, ui.decided_with_problem),
            TypedField("how", ui.how_edit, ui.how_problem),
            TypedField("in_room", ui.in_room_edit, ui.in_room_problem),
            TypedField("interests", ui.interests_edit, ui.interests_problem),
            TypedField(
                "on", ui.on_edit, ui.on_problem, lambda typed: read_day(typed, today=self.workspace.today()), shown_day
            ),
            TypedField("session", ui.session_combo, ui.session_problem),
        )
