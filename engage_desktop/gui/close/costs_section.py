"""What a session cost, with access apart, and how often its plan was used."""

from __future__ import annotations

from engage_desktop.domain.plans import Cost
from engage_desktop.gui.close.sections import CloseSection
from engage_desktop.gui.forms.close.ui_costs_section import Ui_CostsSection
from engage_desktop.gui.plan.amounts import read_money, read_working_time, shown_money, shown_working_time
from engage_desktop.gui.plan.record_fields import CHOICE, LINE, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import costs, planning


class CostsSection(CloseSection):
    """The costs of a session and what they come to."""

    before_opening = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.ui = Ui_CostsSection()
        self.ui.setupUi(self)
        self.ui.cost_list.set_up(workspace, self._sort(), "close_costs", step="close")
        self.furnish(self.ui.cost_list)

    def show_sums(self) -> None:
        """Show the sums: access by itself, and for each person who came."""
        report = costs.cost_report(self.workspace.store, self.session, self.workspace.lists)
        self.ui.cost_sums_label.setText(self._sums(report))
        self.ui.access_sums_label.setText(self._access(report))
        self.ui.reuse_label.setText(self._reuse(costs.reuse(self.workspace.store, self.session)))
        self.ui.reuse_label.setVisible(bool(self.ui.reuse_label.text()))

    def _sort(self) -> RecordSort:
        kinds = [(entry.code, entry.label) for entry in self.workspace.lists.of("cost_kinds")]
        columns = (
            (self.tr("What for"), self._kind),
            (self.tr("Money"), lambda cost: shown_money(cost.pence)),
            (self.tr("Time"), lambda cost: shown_working_time(cost.minutes)),
            (self.tr("Note"), lambda cost: cost.note),
        )
        fields = (
            RecordField("kind", self.tr("What &for"), CHOICE, choices=lambda: kinds),
            RecordField("pence", self.tr("Mone&y, such as 12.50"), LINE, read=read_money, show=shown_money),
            RecordField(
                "minutes", self.tr("Ti&me, such as 2 hours"), LINE, read=read_working_time, show=shown_working_time
            ),
            RecordField("note", self.tr("N&ote"), LINE),
        )
        return RecordSort(
            words=self._words(),
            columns=columns,
            fields=fields,
            read=self.workspace.store.plans.costs,
            write=planning.write_cost,
            take_off=lambda store, *, now, row: planning.take_off(store, now=now, kind="cost", row=row),
        )

    def _words(self) -> SortWords:
        return SortWords(
            title=self.tr("What it cost"),
            words=self.tr("Write money or time, as you know it. What access cost is summed up apart."),
            empty=self.tr("Nothing is written down yet."),
            add=self.tr("Add a cost"),
            adding=self.tr("add a cost"),
            changing=self.tr("change a cost"),
            removing=self.tr("take a cost off"),
        )

    def _kind(self, cost: Cost) -> str:
        return self.workspace.lists.named("cost_kinds", cost.kind)

    def _sums(self, report: costs.CostReport) -> str:
        words = self.tr("{money} without access, {time} of work. People who came: {people}.").format(
            money=shown_money(report.without_access),
            time=shown_working_time(report.minutes),
            people=f"{report.people:,}",
        )
        if report.per_person is not None:
            words += " " + self.tr("That is {each} for each person.").format(each=shown_money(report.per_person))
        if report.per_outcome is not None:
            each = shown_money(report.per_outcome)
            words += " " + self.tr("{each} for each thing that was done about what people said.").format(each=each)
        return words

    def _access(self, report: costs.CostReport) -> str:
        words = self.tr("Access, apart: {money}.").format(money=shown_money(report.access))
        if report.access and report.access_per_person is not None:
            words += " " + self.tr("That is {each} for each person, so that everybody could take part.").format(
                each=shown_money(report.access_per_person)
            )
        return words

    def _reuse(self, used: costs.Reuse) -> str:
        parts = []
        if used.copied_from:
            parts.append(self.tr("This plan was taken over from “{title}”.").format(title=used.copied_from))
        if len(used.copies) == 1:
            parts.append(self.tr("It was used again once since."))
        elif used.copies:
            parts.append(self.tr("It was used again {count} times since.").format(count=len(used.copies)))
        if used.in_all > 1:
            words = self.tr("The same plan and materials have served {count} sessions.")
            parts.append(words.format(count=used.in_all))
        return " ".join(parts)
