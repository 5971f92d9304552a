"""What is known of somebody who returns, offered back with "still right?", so that nobody is asked anew what they have said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.welcome.ui_still_right_card import Ui_StillRightCard
from engage_desktop.gui.welcome.door_words import answer_chip, called, need_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.consent import HowAsked
from engage_desktop.operations.still_right import KnownBefore, confirm_still_right, known_before


class StillRightCard(QFrame):
    """Hidden for somebody new. confirmed: every earlier answer was recorded as still right; refused: why it was not."""

    confirmed = Signal()
    refused = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._person, self._session = "", ""
        self.ui = Ui_StillRightCard()
        self.ui.setupUi(self)
        FlowLayout(self.ui.still_right_place, spacing=12).addWidget(self.ui.still_right_button)
        dress(self)
        self.hide()

    def show_person(self, person: str, session: str | None) -> None:
        """Offer back what is known of a person at a session; outside any session nothing is asked again."""
        self._person, self._session = person, session or ""
        if not session:
            self.hide()
            return
        known = known_before(self.workspace.store, person=person, session=session, today=self.workspace.today())
        self.setVisible(known.is_returning)
        if known.is_returning:
            self.ui.known_label.setText("\n".join(self._lines(known)))
            self.ui.changed_label.setText(self._last_time(known))
            self.ui.still_right_button.setVisible(bool(known.answers))

    def confirm(self, how: HowAsked) -> None:
        """Record that everything is still right, asked as `how` says."""
        name = called(self.workspace.store.people.get(self._person))
        try:
            self.workspace.do(
                confirm_still_right,
                label=self.tr("still right: {name}").format(name=name),
                said=self.tr("Everything is still right for {name}").format(name=name),
                person=self._person,
                session=self._session,
                purposes=self.workspace.lists.purposes,
                how=how,
            )
        except Refusal as refusal:
            self.refused.emit(refusal.sentence)
            return
        self.confirmed.emit()

    def _lines(self, known: KnownBefore) -> list[str]:
        lists, person = self.workspace.lists, known.person
        wants = lists.named("ways_of_hearing", person.wants) if person.wants else ""
        needs = ", ".join(need_words(lists, need) for need in known.needs)
        answers = ", ".join(answer_chip(lists.purposes, key, answer).text for key, answer in known.answers.items())
        lines = (
            (self.tr("Addressed as"), person.address_as),
            (self.tr("Name said as"), person.said_as),
            (self.tr("Language"), person.language),
            (self.tr("What helps them take part"), needs or self.tr("nothing written down")),
            (self.tr("Wants to hear by"), wants),
            (self.tr("Permissions"), answers or self.tr("all asked today already")),
        )
        return [f"{label}: {words}" for label, words in lines if words]

    def _last_time(self, known: KnownBefore) -> str:
        last = self.workspace.store.sessions.get(known.sessions[0])
        return self.tr("Last here on {day}, at “{title}”. Change below what is not right any more.").format(
            day=plain_date(last.date), title=last.title
        )
