"""Partners of a session: what part they have, what each may receive, and when they were there."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.plans import Partner
from engage_desktop.domain.sessions import CO_PRODUCTION, Session
from engage_desktop.gui.forms.plan.ui_partners_section import Ui_PartnersSection
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.record_fields import CHOICE, FLAG, TEXT, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.chips import shortened
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import planning
from engage_desktop.operations.honesty import printed_type
from engage_desktop.store.store import Store

_THERE = ("at_start", "at_middle", "at_end")
_LONGEST = 90


class PartnersSection(PlanSection):
    """What the records bear out of a co-production is said here, where it is mended."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.ui = Ui_PartnersSection()
        self.ui.setupUi(self)
        self.furnish(records=[("partners", self.ui.partners_list, self._partners())])

    def show_more(self, session: Session, *, locked: bool) -> None:
        printed = printed_type(self.workspace.store, session)
        label = self.workspace.lists.involvement(printed.code).label
        words = self.tr("This session will be printed as “{type}”.").format(type=label)
        self.ui.printed_label.setText(f"{words} {printed.why}".strip())
        self.ui.printed_card.setVisible(session.involvement_type == CO_PRODUCTION)

    def _partners(self) -> RecordSort:
        lists = self.workspace.lists

        def named(partner: Partner) -> str:
            receives = self.tr("Receives: {what}").format(what=partner.receives) if partner.receives else ""
            return "\n".join(line for line in (partner.name, shortened(receives, longest=_LONGEST)) if line)

        def part(partner: Partner) -> str:
            return lists.named("partner_roles", partner.role) if partner.role else self.tr("Not chosen yet")

        def there(partner: Partner) -> str:
            when = (self.tr("start"), self.tr("middle"), self.tr("end"))
            held = [word for word, at in zip(when, _THERE, strict=True) if getattr(partner, at)]
            return ", ".join(held) or self.tr("Not noted")

        return RecordSort(
            self._partner_words(),
            columns=((self.tr("Partner"), named), (self.tr("Part"), part), (self.tr("Was there at"), there)),
            fields=(
                RecordField("name", self.tr("Who is it?")),
                RecordField(
                    "role", self.tr("What part do they have?"), CHOICE, choices=partial(self.entries, "partner_roles")
                ),
                RecordField("receives", self.tr("What may they receive?"), TEXT),
                RecordField("at_start", self.tr("There at the start"), FLAG),
                RecordField("at_middle", self.tr("In the middle"), FLAG),
                RecordField("at_end", self.tr("At the end"), FLAG),
            ),
            read=self.read_plan("partners"),
            write=keep_partner,
            take_off=partial(planning.take_off, kind="partner"),
            is_kept_after_closing=True,
        )

    def _partner_words(self) -> SortWords:
        return SortWords(
            title=self.tr("Partners"),
            words=self.tr("Co-production needs a partner who shares in the decision, from start to finish."),
            empty=self.tr("No partner is named yet."),
            add=self.tr("Add a partner"),
            adding=self.tr("add a partner"),
            changing=self.tr("change a partner"),
            removing=self.tr("take off a partner"),
        )


def keep_partner(store: Store, *, now: datetime, session: str, row: str = "", **values: Any) -> str:
    """Add or change a partner; a new one of whom nothing is said is there as long as their part asks for."""
    if not row and not any(values.get(at) for at in _THERE):
        values = {name: value for name, value in values.items() if name not in _THERE}
    return planning.write_partner(store, now=now, session=session, row=row, **values)
