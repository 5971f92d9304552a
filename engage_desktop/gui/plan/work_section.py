"""Who leads a session, whom people can ask, the work planned for reaching them, and what it costs."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.plans import Cost
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.forms.plan.ui_work_section import Ui_WorkSection
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.amounts import read_money, read_working_time, shown_money, shown_working_time
from engage_desktop.gui.plan.record_fields import CHOICE, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import planning


class WorkSection(PlanSection):
    """An empty lead is said on prints, not hidden. Access costs are shown apart."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.ui = Ui_WorkSection()
        self.ui.setupUi(self)
        fields = [
            self.field("lead", self.tr("change the lead")),
            self.field("facilitator", self.tr("change the facilitator")),
            self.field("effort_minutes", self.tr("change the work planned"), read_working_time, shown_working_time),
            self.field("contact", self.tr("change the contact")),
        ]
        roles = [self.choice("lead_role", self.tr("change the role of the lead"), lambda: self.entries("lead_roles"))]
        self.furnish(fields=fields, choices=roles, records=[("costs", self.ui.costs_list, self._costs())])

    def show_more(self, session: Session, *, locked: bool) -> None:
        led = bool(session.lead.strip())
        self.ui.lead_words.setText("" if led else self.tr("While it is empty, prints say “No clinical lead”."))
        self.ui.lead_words.setVisible(not led)
        kinds = {entry.code: entry.category for entry in self.workspace.lists.of("cost_kinds")}
        costs = self.workspace.store.plans.costs(session.id)
        money = sum(cost.pence or 0 for cost in costs if kinds.get(cost.kind) != "access")
        access = sum(cost.pence or 0 for cost in costs if kinds.get(cost.kind) == "access")
        minutes = sum(cost.minutes or 0 for cost in costs)
        words = [self.tr("In all {money}.").format(money=shown_money(money))] if money else []
        if access:
            words.append(self.tr("So that everybody can take part {money} more.").format(money=shown_money(access)))
        if minutes:
            words.append(self.tr("Working time {time}.").format(time=shown_working_time(minutes)))
        self.ui.total_label.setText(" ".join(words))
        self.ui.total_card.setVisible(bool(words))

    def _costs(self) -> RecordSort:
        lists = self.workspace.lists

        def what(cost: Cost) -> str:
            return "\n".join(line for line in (lists.named("cost_kinds", cost.kind), cost.note) if line)

        def much(cost: Cost) -> str:
            return "\n".join(line for line in (shown_money(cost.pence), shown_working_time(cost.minutes)) if line)

        words = SortWords(
            title=self.tr("Costs and hours"),
            words=self.tr("What you plan to spend, or have spent. What makes it possible to take part is shown apart."),
            empty=self.tr("No cost is written down yet."),
            add=self.tr("Add a cost"),
            adding=self.tr("add a cost"),
            changing=self.tr("change a cost"),
            removing=self.tr("take off a cost"),
        )
        return RecordSort(
            words,
            columns=((self.tr("What for"), what), (self.tr("How much"), much)),
            fields=(
                RecordField("kind", self.tr("What for?"), CHOICE, choices=partial(self.entries, "cost_kinds")),
                RecordField("pence", self.tr("Pounds"), read=read_money, show=shown_money),
                RecordField("minutes", self.tr("Working time"), read=read_working_time, show=shown_working_time),
                RecordField("note", self.tr("Note"), is_wide=True),
            ),
            read=self.read_plan("costs"),
            write=planning.write_cost,
            take_off=partial(planning.take_off, kind="cost"),
            is_kept_after_closing=True,
        )
