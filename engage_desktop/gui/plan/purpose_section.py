"""The purpose of a session: what it is about, which decision it informs, where it belongs, which duty it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import OPEN, Session, plain_date
from engage_desktop.gui.forms.plan.ui_purpose_section import Ui_PurposeSection
from engage_desktop.gui.later import load
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.kept_choices import KeptChoice
from engage_desktop.gui.sessions.kept_fields import change_session
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.planning import write_programme
from engage_desktop.operations.standards import in_force, standard_of

if TYPE_CHECKING:  # printing is loaded when somebody prints
    from engage_desktop.gui.plan.programme_print import ProgrammePrint

_NEW = "new"
_DECIDED = ("decision", "decided_by", "decision_on")


class PurposeSection(PlanSection):
    """What it is for."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.ui = Ui_PurposeSection()
        self.ui.setupUi(self)
        fields = [
            self.field("title", self.tr("change the title")),
            self.field("purpose", self.tr("change the purpose")),
            self.field("decision", self.tr("change the decision it informs")),
            self.field("decided_by", self.tr("change who decides")),
            self.day_field("decision_on", self.tr("change the day of the decision")),
            self.field("equality_note", self.tr("change the equality note")),
        ]
        self.furnish(fields=fields, choices=self._choices())
        self.programme_print: ProgrammePrint | None = None
        self.ui.print_programme_button.clicked.connect(self.print_programme)
        self.ui.programme_combo.activated.connect(lambda _: self._show_new_programme())
        self.ui.add_programme_button.clicked.connect(self.add_programme)
        self.ui.new_programme_edit.returnPressed.connect(self.add_programme)
        for edit in (self.ui.decision_edit, self.ui.decided_by_edit, self.ui.decision_on_edit):
            edit.textChanged.connect(self._ask_reason)
        self.ui.keep_decided_button.clicked.connect(self.keep_decided)
        self.ui.decided_reason_edit.returnPressed.connect(self.keep_decided)
        self.ui.leave_decided_button.clicked.connect(self.leave_decided)

    def add_programme(self) -> None:
        """Add a change programme, and let this session belong to it."""
        edit, problem = self.ui.new_programme_edit, self.ui.new_programme_problem
        clear_problem(edit, problem)
        try:
            made = self.workspace.do(write_programme, label=self.tr("add a programme"), name=edit.text())
            self.workspace.do(
                change_session,
                label=self.tr("choose the programme"),
                session=self.session,
                parts={"programme": made},
            )
        except Refusal as refusal:
            show_problem(edit, problem, refusal.sentence)
            return
        edit.clear()
        self.refresh()
        self.ui.programme_combo.setFocus()

    def refresh(self) -> None:
        """Hold back what people were told before the fields are read anew, so that leaving one saves nothing by itself."""
        if self.session:
            held = self.workspace.store.sessions.get(self.session)
            told = {part for part in _DECIDED if held.state == OPEN and getattr(held, part)}
            self.fields.held_back = told
        super().refresh()

    def keep_decided(self) -> None:
        """Keep another decision, who makes it or when, with the reason; what stood before is kept too."""
        edit, problem = self.ui.decided_reason_edit, self.ui.decided_reason_problem
        clear_problem(edit, problem)
        try:
            self.workspace.do(
                change_session,
                label=self.tr("change which decision it is for"),
                said=self.tr("The change is kept with its reason. Both versions are printed."),
                session=self.session,
                parts=self.fields.read_changed(self.fields.held_back),
                reason=edit.text(),
            )
        except Refusal as refusal:
            show_problem(edit, problem, refusal.sentence)
            return
        self.leave_decided()

    def leave_decided(self) -> None:
        """Leave the decision as people were told it; what was kept stands in the fields again."""
        self.ui.decided_reason_edit.clear()
        clear_problem(self.ui.decided_reason_edit, self.ui.decided_reason_problem)
        held = self.workspace.store.sessions.get(self.session)
        self.fields.put_back(_DECIDED, held)
        self.refresh()
        self.ui.decision_edit.setFocus()

    def _ask_reason(self) -> None:
        """Ask for a reason as soon as something else is typed than people were told."""
        self.ui.decided_panel.setVisible(self.fields.changed(self.fields.held_back))

    def show_session(self, session: str) -> None:
        if self.programme_print is not None and session != self.session:
            self.programme_print.leave()
        super().show_session(session)

    def print_programme(self) -> None:
        """Show the joint report of the programme that this session belongs to, to print or to save."""
        programme = self.workspace.store.sessions.get(self.session).programme
        if not programme:
            return
        self.fields.save_all()
        shown = self.programme_print
        if shown is None:
            ui, module = self.ui, load("engage_desktop.gui.plan.programme_print")
            shown = module.ProgrammePrint(self.workspace, ui.outer_column, ui.section_scroll, self)
            self.programme_print = shown
        shown.show(programme)

    def show_more(self, session: Session, *, locked: bool) -> None:
        said = []
        for part in ("duty", "framework"):
            standard = standard_of(self.workspace.store, self.workspace.lists, session, part)
            if standard is not None:
                said.append(standard.named + (f" ({standard.adopters})" if standard.adopters else ""))
        self.ui.versions_label.setText(" · ".join(said))
        self.ui.versions_label.setVisible(bool(said))
        self.ui.print_programme_line.setVisible(bool(session.programme))
        self._show_new_programme()
        self._ask_reason()

    def _show_new_programme(self) -> None:
        combo = self.ui.programme_combo
        self.ui.new_programme_panel.setVisible(combo.currentData() == _NEW and combo.isEnabled())
        if not self.ui.new_programme_panel.isHidden() and combo.hasFocus():
            self.ui.new_programme_edit.setFocus()

    def _choices(self) -> list[KeptChoice]:
        return [
            self.choice("method", self.tr("change the method"), lambda: self.entries("methods")),
            self.choice("stage", self.tr("change the stage"), lambda: self.entries("stages")),
            self.choice("project_stage", self.tr("change the project stage"), lambda: self.entries("project_stages")),
            self.choice("programme", self.tr("choose the programme"), self._programmes, is_id=True, ask=_NEW),
            self.choice("follows", self.tr("choose what it follows"), self._earlier, is_id=True),
            self.choice("duty", self.tr("choose the duty"), lambda: self._standards("duties")),
            self.choice("framework", self.tr("choose the framework"), lambda: self._standards("frameworks")),
        ]

    def _programmes(self) -> list[tuple[str, str]]:
        held = [(each.id, each.name) for each in self.workspace.store.plans.programmes()]
        return [("", self.tr("None")), *held, (_NEW, self.tr("A new programme…"))]

    def _earlier(self) -> list[tuple[str, str]]:
        others = [held for held in self.workspace.store.sessions.all() if held.id != self.session]
        words = [(held.id, f"{held.title}, {plain_date(held.date)}") for held in others]
        return [("", self.tr("No earlier session")), *words]

    def _standards(self, name: str) -> list[tuple[str, str]]:
        found = in_force(self.workspace.lists, name, self.workspace.today())
        words = [(each.code, f"{each.label}, {each.section}" if each.section else each.label) for each in found]
        return [("", self.tr("Not chosen yet")), *words]
