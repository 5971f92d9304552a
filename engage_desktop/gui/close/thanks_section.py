"""What people were given back: thanks, expenses and payments, with the warning about benefits first."""

from __future__ import annotations

from collections.abc import Sequence

from engage_desktop.domain.plans import Payment
from engage_desktop.gui.close.sections import CloseSection
from engage_desktop.gui.forms.close.ui_thanks_section import Ui_ThanksSection
from engage_desktop.gui.plan.amounts import read_money, shown_money
from engage_desktop.gui.plan.record_fields import CHOICE, FLAG, LINE, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import payments


class ThanksSection(CloseSection):
    """The list of what people were given back, and its sums."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.ui = Ui_ThanksSection()
        self.ui.setupUi(self)
        self.ui.payment_list.set_up(workspace, self._sort(), "payments", step="close")
        self.furnish(self.ui.payment_list)
        self.ui.warning_label.setText(payments.benefits_warning(workspace.lists, "involvement_payment"))

    def show_sums(self) -> None:
        """Show expenses, access and payments apart."""
        paid = payments.paid_sums(self.workspace.store, self.session, self.workspace.lists)
        words = self.tr(
            "Expenses {expenses} · what was needed to take part {access} · payments {payments} · thank-yous {thanks}"
        )
        self.ui.payment_sums_label.setText(
            words.format(
                expenses=shown_money(paid.expenses),
                access=shown_money(paid.access),
                payments=shown_money(paid.payments),
                thanks=paid.thanks,
            )
        )

    def _sort(self) -> RecordSort:
        lists = self.workspace.lists
        columns = (
            (self.tr("What for"), lambda paid: lists.named("payment_kinds", paid.kind)),
            (self.tr("To"), self._name),
            (self.tr("Amount"), lambda paid: _amount(paid.pence)),
            (self.tr("Receipt"), lambda paid: self.tr("Yes") if paid.receipt else self.tr("No")),
            (self.tr("Note"), lambda paid: paid.note),
        )
        return RecordSort(
            words=self._words(),
            columns=columns,
            fields=self._fields(),
            read=self.workspace.store.plans.payments,
            write=lambda store, *, now, session, row, **values: payments.log_payment(
                store, now=now, session=session, row=row, lists=lists, **values
            ),
            take_off=payments.take_payment_out,
        )

    def _fields(self) -> tuple[RecordField, ...]:
        kinds = [(entry.code, entry.label) for entry in self.workspace.lists.of("payment_kinds")]
        return (
            RecordField("kind", self.tr("What &for"), CHOICE, choices=lambda: kinds),
            RecordField("person", self.tr("&To"), CHOICE, read=lambda typed: typed or None, choices=self._people),
            RecordField("pence", self.tr("&Amount, such as 4.20"), LINE, read=read_money, show=_amount),
            RecordField("receipt", self.tr("There is a &receipt"), FLAG),
            RecordField("note", self.tr("N&ote"), LINE, is_wide=True),
        )

    def _words(self) -> SortWords:
        return SortWords(
            title=self.tr("Thanks, expenses and payments"),
            words=self.tr(
                "Nobody should be out of pocket. This list stays with your team and is in no insight library."
            ),
            empty=self.tr("Nothing is written down yet."),
            add=self.tr("Add to the list"),
            adding=self.tr("add a thank-you or payment"),
            changing=self.tr("change a thank-you or payment"),
            removing=self.tr("take a thank-you or payment off"),
        )

    def _people(self) -> Sequence[tuple[str, str]]:
        """Return who came, to choose from."""
        store = self.workspace.store
        came = dict.fromkeys(arrival.person for arrival in store.attendance.arrivals(self.session))
        found = [(person, store.people.get(person).name) for person in came]
        return [("", self.tr("Not noted")), *((person, name) for person, name in found if name)]

    def _name(self, paid: Payment) -> str:
        return self.workspace.store.people.get(paid.person).name if paid.person else ""


def _amount(kept: object) -> str:
    return shown_money(kept) if kept else ""
