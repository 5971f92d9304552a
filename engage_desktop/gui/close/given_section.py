"""What a session handed out and whom it told in passing: a number of its own beside the people involved."""

from __future__ import annotations

from engage_desktop.gui.close.sections import CloseSection
from engage_desktop.gui.forms.close.ui_given_section import Ui_GivenSection
from engage_desktop.gui.plan.record_fields import CHOICE, LINE, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.sessions.typed import NotRead
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import information


class GivenSection(CloseSection):
    """The information that was given out."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.ui = Ui_GivenSection()
        self.ui.setupUi(self)
        self.ui.given_list.set_up(workspace, self._sort(), "given", step="close")
        self.furnish(self.ui.given_list)

    def show_sums(self) -> None:
        """Show who was told and who was involved, apart."""
        numbers = information.informed(self.workspace.store, self.session)
        told = self.tr("Told in passing: {told}. Leaflets taken: {leaflets}. Shown where to go: {signposts}.")
        self.ui.told_label.setText(
            told.format(told=f"{numbers.told:,}", leaflets=f"{numbers.leaflets:,}", signposts=f"{numbers.signposts:,}")
        )
        involved = self.tr("People involved: {people}. Comments: {comments}.")
        self.ui.involved_label.setText(
            involved.format(people=f"{numbers.involved:,}", comments=f"{numbers.comments:,}")
        )

    def _sort(self) -> RecordSort:
        lists = self.workspace.lists
        kinds = [(entry.code, entry.label) for entry in lists.of("information_kinds")]
        return RecordSort(
            words=SortWords(
                title=self.tr("Given out"),
                words=self.tr("Leaflets, sign-posts, and people who stopped, listened and went on."),
                empty=self.tr("Nothing is written down yet."),
                add=self.tr("Add what was given"),
                adding=self.tr("add what was given out"),
                changing=self.tr("change what was given out"),
                removing=self.tr("take off what was given out"),
            ),
            columns=(
                (self.tr("What"), lambda given: given.item or lists.named("information_kinds", given.kind)),
                (self.tr("Kind"), lambda given: lists.named("information_kinds", given.kind)),
                (self.tr("How many"), lambda given: f"{given.count:,}"),
            ),
            fields=(
                RecordField("kind", self.tr("&Kind"), CHOICE, choices=lambda: kinds),
                RecordField("count", self.tr("&How many"), LINE, read=self._read_count),
                RecordField("item", self.tr("What, such as “&Bus times leaflet”"), LINE, is_wide=True),
            ),
            read=self.workspace.store.plans.information_given,
            write=information.give_out,
            take_off=information.take_information_out,
        )

    def _read_count(self, typed: str) -> int:
        typed = typed.strip().replace(",", "")
        if not (typed.isascii() and typed.isdigit() and len(typed) < 7):
            raise NotRead(
                self.tr("“{typed}” is not a number, so it was not kept. Write it like 12.").format(typed=typed)
            )
        return int(typed)
