"""The agenda: what happens, whether it informs or involves, which question is asked, and which decision it serves."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.plans import AgendaItem
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.forms.plan.ui_agenda_section import Ui_AgendaSection
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.amounts import read_minutes
from engage_desktop.gui.plan.record_fields import CHOICE, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.chips import shortened
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import planning

_LONGEST = 44


class AgendaSection(PlanSection):
    """Parts that serve no decision are counted, because people are told so."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.ui = Ui_AgendaSection()
        self.ui.setupUi(self)
        self.furnish(
            fields=[self.field("ground_rules", self.tr("change the ground rules"))],
            records=[("agenda", self.ui.agenda_list, self._agenda())],
        )

    def show_more(self, session: Session, *, locked: bool) -> None:
        items = self.workspace.store.plans.agenda(session.id)
        loose = sum(1 for item in items if item.aim == "involve" and not item.decision.strip())
        minutes = sum(item.minutes or 0 for item in items)
        words = [self.tr("In all {minutes} minutes.").format(minutes=minutes)] if minutes else []
        if loose == 1:
            words.append(self.tr("1 part that involves people is linked to no decision. It prints as “not linked”."))
        elif loose:
            many = self.tr("{count} parts that involve people are linked to no decision. They print as “not linked”.")
            words.append(many.format(count=loose))
        self.ui.linked_label.setText(" ".join(words))
        self.ui.linked_card.setVisible(bool(words))

    def _agenda(self) -> RecordSort:
        def what(item: AgendaItem) -> str:
            minutes = self.tr("{minutes} min").format(minutes=item.minutes) if item.minutes else ""
            return "\n".join(line for line in (f"{item.position}. {item.title}", minutes) if line)

        def asked(item: AgendaItem) -> str:
            questions = {held.id: held.text for held in self.workspace.store.sessions.questions(self.session)}
            lines = (questions.get(item.question or "", ""), item.decision or self.tr("Not linked to the decision"))
            return "\n".join(shortened(line, longest=_LONGEST) for line in lines if line)

        def aim(item: AgendaItem) -> ChipWords:
            if item.aim == "involve":
                return ChipWords(self.tr("Involve"), "good", "people")
            return ChipWords(self.tr("Inform"), "info") if item.aim else ChipWords(self.tr("Not said"), "warn")

        return RecordSort(
            self._agenda_words(),
            columns=((self.tr("Part"), what), (self.tr("Question and decision"), asked), (self.tr("Aim"), aim)),
            fields=(
                RecordField("title", self.tr("What happens?")),
                RecordField("minutes", self.tr("How many minutes?"), read=read_minutes),
                RecordField("aim", self.tr("Does it inform or involve?"), CHOICE, choices=self._aims),
                RecordField(
                    "question", self.tr("Which question is asked?"), CHOICE, read=_or_none, choices=self._questions
                ),
                RecordField("decision", self.tr("What does it do for the decision?"), is_wide=True),
            ),
            read=self.read_plan("agenda"),
            write=planning.write_agenda_item,
            take_off=partial(planning.take_off, kind="agenda"),
            move=partial(planning.move, kind="agenda"),
            has_chip=True,
        )

    def _agenda_words(self) -> SortWords:
        return SortWords(
            title=self.tr("Agenda"),
            words=self.tr("Say of each part whether people are told something or asked something. It is printed."),
            empty=self.tr("Nothing is on the agenda yet."),
            add=self.tr("Add a part"),
            adding=self.tr("add a part of the agenda"),
            changing=self.tr("change a part of the agenda"),
            removing=self.tr("take off a part of the agenda"),
            moving=self.tr("move a part of the agenda"),
        )

    def _aims(self) -> list[tuple[str, str]]:
        return [
            ("involve", self.tr("It involves: people are asked")),
            ("inform", self.tr("It informs: people are told")),
        ]

    def _questions(self) -> list[tuple[str, str]]:
        held = self.workspace.store.sessions.questions(self.session)
        return [("", self.tr("None")), *((each.id, shortened(each.text, longest=_LONGEST)) for each in held)]


def _or_none(code: str) -> object:
    return code or None
