"""Whom a session means to reach and how, what keeps people away, and who was asked; groups, never persons."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.gui.forms.plan.ui_people_section import Ui_PeopleSection
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.people_sorts import barrier_sort, outreach_sort, reach_sort
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.outreach import groups_known, relationship
from engage_desktop.operations.reach import one_method_only


class PeopleSection(PlanSection):
    """Choosing a group to reach shows what we and that group owe each other."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.ui = Ui_PeopleSection()
        self.ui.setupUi(self)
        self.furnish(
            records=[
                ("reach", self.ui.reach_list, reach_sort(self)),
                ("barriers", self.ui.barriers_list, barrier_sort(self)),
                ("outreach", self.ui.outreach_list, outreach_sort(self, self.outcomes)),
            ]
        )
        self.records["reach"].asked_about.connect(self._open_group_of)
        self.ui.relation_combo.activated.connect(lambda _: self._show_relation())
        self.ui.reached_lines.mend_asked.connect(self._mend)

    def show_more(self, session: Session, *, locked: bool) -> None:
        reminders = list(one_method_only(self.workspace.store, session.id, self.workspace.lists))
        chip = ChipWords(self.tr("One way only"), "warn")
        mend = "" if locked else self.tr("Plan another way")
        self.ui.reached_lines.show_lines([CheckLine(chip, each.sentence, mend, each.row) for each in reminders])
        self.ui.reached_card.setVisible(bool(reminders))
        combo, known = self.ui.relation_combo, groups_known(self.workspace.store)
        held = combo.currentText()
        with QSignalBlocker(combo):
            if [combo.itemText(place) for place in range(combo.count())] != list(known):
                combo.clear()
                combo.addItems(list(known))
            combo.setCurrentIndex(max(combo.findText(held), 0))
        self.ui.relation_card.setVisible(bool(known))
        self._show_relation()

    def open_group(self, group: str) -> None:
        """Show what stands between us and one group."""
        place = self.ui.relation_combo.findText(group)
        if place >= 0:
            self.ui.relation_combo.setCurrentIndex(place)
            self._show_relation()

    def _open_group_of(self, row: str) -> None:
        group = next((each.group for each in self.records["reach"].model.records if each.id == row), "")
        self.open_group(group)

    def _mend(self, row: str) -> None:
        """Add the same group a second time, with another way."""
        reach = self.records["reach"]
        reach.choose(row)
        group = reach.chosen.group if reach.chosen is not None else ""
        reach.start_adding()
        reach.boxes["group"].put(group)
        reach.boxes["method"].widget.setFocus()

    def _show_relation(self) -> None:
        group = self.ui.relation_combo.currentText()
        if not group:
            return
        found = relationship(self.workspace.store, group, today=self.workspace.today())
        outcomes = dict(self.outcomes)
        lines = []
        for contact in found.contacts:
            words = [f"{plain_date(contact.on)}: {outcomes.get(contact.outcome, contact.outcome)}"]
            if contact.promised:
                words.append(self.tr("We promised: {promise}").format(promise=contact.promised))
                words.append(self.tr("We did: {did}").format(did=contact.did or self.tr("nothing yet")))
            if contact.note:
                words.append(contact.note)
            lines.append(CheckLine(self._chip(bool(contact.promised), bool(contact.did)), "\n".join(words)))
        if not lines:
            chip = ChipWords(self.tr("Nothing yet"), "plain")
            lines = [CheckLine(chip, self.tr("Nobody has written down a contact with this group."))]
        self.ui.relation_lines.show_lines(lines)

    @property
    def outcomes(self) -> list[tuple[str, str]]:
        """What a group can answer."""
        return [
            ("asked", self.tr("Asked")),
            ("agreed", self.tr("Said yes")),
            ("refused", self.tr("Said no")),
            ("no_answer", self.tr("Did not answer")),
        ]

    def _chip(self, promised: bool, did: bool) -> ChipWords:
        if not promised:
            return ChipWords(self.tr("Contact"), "plain", "people")
        return ChipWords(self.tr("Kept"), "good") if did else ChipWords(self.tr("We owe this"), "warn")
