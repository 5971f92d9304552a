"""The window turned to one participant: their own choices in large type, over everything else, until it is handed back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.consent import WITHDRAWN
from engage_desktop.domain.people import Person
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.welcome.ui_participant_view import Ui_ParticipantView
from engage_desktop.gui.welcome.answer_list import AnswerList
from engage_desktop.gui.welcome.door_words import called, need_words
from engage_desktop.gui.welcome.own_record_card import OwnRecordCard
from engage_desktop.gui.welcome.tab_order import visit_in_order
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.handed_over import HandedOver
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import consent

_BY_THEMSELVES = consent.HowAsked(method="tick_screen_self")


class ParticipantView(HandedOver):
    """Shows nothing of anyone else. What lies beneath is hidden while it is up; leaving asks once more."""

    def __init__(
        self, workspace: Workspace, person: str, session: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = person
        self.session = session
        self.ui = Ui_ParticipantView()
        self.ui.setupUi(self)
        ui = self.ui
        for place, widgets in (
            (ui.leave_place, (ui.stay_button, ui.leave_button)),
            (ui.foot_place, (ui.save_button,)),
            (ui.done_place, (ui.done_button,)),
        ):
            flow = FlowLayout(place, spacing=12)
            if place is ui.foot_place:
                flow.setContentsMargins(48, 12, 48, 24)
            for widget in widgets:
                flow.addWidget(widget)
        self.answers = AnswerList(workspace, ui.rows_place, ui.rows_column, large=True)
        self.own = OwnRecordCard(workspace, person, self)
        ui.view_contents_column.insertWidget(ui.view_contents_column.indexOf(ui.saved_label) + 1, self.own)
        dress(self)
        ui.save_button.clicked.connect(self.save)
        ui.done_button.clicked.connect(self.finish)
        ui.stay_button.clicked.connect(self.stay)
        ui.leave_button.clicked.connect(self.leave)
        self.answers.changed.connect(self._show_marks)
        self.answers.focused.connect(lambda row: ui.view_scroll.ensureWidgetVisible(row, 0, 48))
        self._show_person()

    def turn(self) -> None:
        """Cover the whole screen, and take away what lies beneath."""
        super().turn()
        self.answers.take_focus()

    def save(self) -> bool:
        """Record what the person has marked, as answered on the screen by themselves."""
        marked = self.answers.marked()
        if not marked:
            return True
        label = "" if WITHDRAWN in marked.values() else self.tr("permissions of {name}").format(name=self._name())
        try:
            self.workspace.do(
                consent.record_consents,
                label=label,
                said=self.tr("Answers recorded for {name}: {count}").format(name=self._name(), count=len(marked)),
                person=self.person,
                answers=marked,
                purposes=self.workspace.lists.purposes,
                session=self.session,
                how=_BY_THEMSELVES,
            )
        except Refusal as refusal:
            self.ui.saved_label.setText(refusal.sentence)
            announce(self, refusal.sentence, urgent=True)
            return False
        self.answers.clear()
        self.answers.refresh()
        self._say(self.tr("Your answers are saved. Thank you."))
        return True

    def finish(self) -> None:
        """Save, then ask for the laptop to be handed back."""
        if self.save() and (not self.own.is_changed or self.own.save()):
            self.ask_to_leave()

    def ask_to_leave(self) -> None:
        """Ask once more before anyone else's records can be seen again."""
        unsaved = bool(self.answers.marked()) or self.own.is_changed
        words = self.tr("Please hand the laptop back to the person who gave it to you.")
        if unsaved:
            words += " " + self.tr("Your last answers are not saved: stay on your page to save them.")
        self.ui.leave_label.setText(words)
        self.ui.leave_card.show()
        self.ui.foot_place.hide()
        self.ui.stay_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def stay(self) -> None:
        """Go on with the person's own page."""
        self.ui.leave_card.hide()
        self.ui.foot_place.show()
        self.answers.take_focus()

    def _show_person(self) -> None:
        store = self.workspace.store
        person = store.people.get(self.person)
        self.ui.title_label.setText(self.tr("Your choices, {name}").format(name=self._name()))
        needs = [need_words(self.workspace.lists, need) for need in store.people.needs(self.person)]
        self.ui.about_label.setText("\n".join(self._about(person, needs)))
        self.answers.show_person(self.person, more=False)
        ui = self.ui
        stops = [*self.answers.stops(), *self.own.stops()]
        visit_in_order([ui.done_button, *stops, ui.stay_button, ui.leave_button, ui.save_button])
        self._show_marks()

    def _about(self, person: Person, needs: list[str]) -> list[str]:
        lists = self.workspace.lists
        lines = (
            (self.tr("Name"), person.name or self.tr("You gave no name, which is fine.")),
            (self.tr("Also known as"), person.also_known_as),
            (self.tr("Group"), person.group),
            (self.tr("You come as"), lists.label(lists.roles, person.role)),
            (self.tr("Language"), person.language),
            (self.tr("Email"), person.email),
            (self.tr("Phone"), person.phone),
            (self.tr("Address"), person.address.replace("\n", ", ")),
            (self.tr("What helps you take part"), ", ".join(needs)),
        )
        return [f"{label}: {words}" for label, words in lines if words]

    def _show_marks(self) -> None:
        marked = self.answers.marked()
        self.ui.save_button.setEnabled(bool(marked))
        if marked:
            self.ui.saved_label.clear()

    def _say(self, words: str) -> None:
        self.ui.saved_label.setText(words)
        announce(self, words)

    def _name(self) -> str:
        person = self.workspace.store.people.get(self.person)
        return called(person) if person.name else self.tr("our guest")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        else:
            super().keyPressEvent(event)

    def _press_focused(self) -> None:
        focused = self.focusWidget()
        buttons = (self.ui.save_button, self.ui.done_button, self.ui.stay_button, self.ui.leave_button)
        if focused in buttons:
            buttons[buttons.index(focused)].click()
        elif self.own.save_on_enter(focused):
            return
        elif self.answers.marked() and self.ui.leave_card.isHidden():
            self.save()
