"""One person's permissions: each purpose with its exact words, one key an answer, Enter records the set."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from engage_desktop.domain.consent import CHANNELS, GIVEN, REFUSED, WITHDRAWN
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.welcome.ui_consent_page import Ui_ConsentPage
from engage_desktop.gui.welcome.answer_list import AnswerList
from engage_desktop.gui.welcome.consent_words import givers, history_words, methods, shown_words
from engage_desktop.gui.welcome.door_printing import DoorPrinting
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.welcome.still_right_card import StillRightCard
from engage_desktop.gui.welcome.tab_order import visit_in_order
from engage_desktop.gui.welcome.withdraw_dialog import WithdrawDialog
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import consent


class ConsentPage(QWidget):
    """Asks one person. left: back to where it was opened; what was marked and not recorded is kept for this person."""

    left = Signal()

    def __init__(self, workspace: Workspace, printing: DoorPrinting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.printing = printing
        self.person = ""
        self.session: str | None = None
        self._kept: dict[str, dict[str, str]] = {}
        self.ui = Ui_ConsentPage()
        self.ui.setupUi(self)
        self.answers = AnswerList(workspace, self.ui.rows_place, self.ui.rows_column)
        self.still_right = StillRightCard(workspace, self)
        self.ui.contents_column.insertWidget(0, self.still_right)
        self._lay_out()
        self._fill(self.ui.method_combo, methods())
        self._fill(self.ui.given_by_combo, givers())
        dress(self)
        self._connect()

    def _lay_out(self) -> None:
        ui = self.ui
        for place, widgets in (
            (ui.title_place, (ui.title_label, ui.back_button)),
            (ui.more_place, (ui.more_button,)),
            (ui.channels_place, (ui.channels_label, ui.email_check, ui.phone_check, ui.text_check, ui.post_check)),
            (ui.foot_place, (ui.record_button, ui.slip_button, ui.withdraw_button)),
        ):
            flow = FlowLayout(place, spacing=12)
            for widget in widgets:
                flow.addWidget(widget)
        self._channels = dict(
            zip(CHANNELS, (ui.email_check, ui.phone_check, ui.text_check, ui.post_check), strict=True)
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(self.go_back)
        ui.more_button.clicked.connect(self.ask_more)
        ui.record_button.clicked.connect(self.record)
        ui.slip_button.clicked.connect(self.print_slip)
        ui.withdraw_button.clicked.connect(self.withdraw)
        self.still_right.ui.still_right_button.clicked.connect(lambda: self.still_right.confirm(self._how()))
        self.still_right.confirmed.connect(self.left)
        self.still_right.refused.connect(ui.message_bar.refuse)
        self.answers.changed.connect(self._show_fields)
        self.answers.focused.connect(lambda row: ui.consent_scroll.ensureWidgetVisible(row, 0, 24))

    def show_person(self, person: str, session: str | None = None) -> None:
        """Ask this person from now on; session: where it is asked, if anywhere."""
        self.person, self.session = person, session
        self.ui.message_bar.clear()
        self.ui.title_label.setText(self.tr("May we? {name}").format(name=self._name()))
        self.answers.show_person(person, more=False)
        self._order()
        self.answers.mark(self._kept.get(person, {}))
        self.ui.reason_edit.clear()
        if session and not self.ui.captured_by_edit.text():
            self.ui.captured_by_edit.setText(self.workspace.store.sessions.get(session).facilitator)
        self.refresh()
        self.ui.consent_scroll.verticalScrollBar().setValue(0)
        self.answers.take_focus()

    def refresh(self) -> None:
        """Read anew how everything stands."""
        if not self.person:
            return
        self.answers.refresh()
        self.still_right.show_person(self.person, self.session)
        self.ui.more_button.setVisible(not self.answers.asks_more)
        permitted = self.workspace.store.consents.permitted(self.person, today=self.workspace.today())
        self.ui.withdraw_button.setEnabled(GIVEN in permitted.values())
        history = self.workspace.store.consents.history(self.person)
        self.ui.history_card.setVisible(bool(history))
        self.ui.slip_button.setEnabled(bool(history) or bool(self.answers.marked()))
        purposes = self.workspace.lists.purposes
        lines = []
        for answer in reversed(history):
            words = shown_words(self.workspace.store.consents.wording(answer.wording))
            lines.append(f"{history_words(purposes, answer)}\n{words}")
        self.ui.history_label.setText("\n\n".join(lines))
        self._show_fields()

    def ask_more(self) -> None:
        """Show also the purposes that are asked only now and then."""
        marked = self.answers.marked()
        self.answers.show_person(self.person, more=True)
        self._order()
        self.answers.mark(marked)
        self.refresh()
        self.answers.take_focus()

    def record(self) -> bool:
        """Record what is marked, and go back. Return whether something was recorded."""
        marked = self.answers.marked()
        if not marked:
            self.ui.message_bar.tell(
                self.tr("No answer is marked, so nothing was recorded. Press Y or N, or Esc to go back.")
            )
            return False
        recorded = self._record(marked)
        if recorded:
            self.left.emit()
        return recorded

    def print_slip(self) -> None:
        """Record what is marked, then print the slip that the person takes home."""
        marked = self.answers.marked()
        if marked and not self._record(marked):
            return
        self.printing.receipt(self.person)

    def withdraw(self) -> None:
        """Take back everything or one purpose, with what that changes listed first."""
        dialog = WithdrawDialog(self.workspace, self.person, self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.refresh)
        dialog.open()

    def go_back(self) -> None:
        """Leave without recording; what is marked is kept for this person until the window closes."""
        self._kept[self.person] = self.answers.marked()
        self.left.emit()

    def _record(self, marked: dict[str, str]) -> bool:
        name = self._name()
        takes_back = WITHDRAWN in marked.values()
        try:
            self.workspace.do(
                consent.record_consents,
                label="" if takes_back else self.tr("permissions of {name}").format(name=name),
                said=self.tr("Answers recorded for {name}: {count}").format(name=name, count=len(marked)),
                person=self.person,
                answers=marked,
                purposes=self.workspace.lists.purposes,
                session=self.session,
                how=self._how(),
                reasons={key: self.ui.reason_edit.text() for key, answer in marked.items() if answer != GIVEN},
            )
        except Refusal as refusal:
            self.ui.message_bar.refuse(refusal.sentence)
            return False
        self._kept.pop(self.person, None)
        self.answers.clear()
        self.refresh()
        return True

    def _how(self) -> consent.HowAsked:
        ui = self.ui
        return consent.HowAsked(
            method=str(ui.method_combo.currentData()),
            given_by=str(ui.given_by_combo.currentData()),
            captured_by=ui.captured_by_edit.text(),
            language=ui.language_edit.text(),
            present=ui.present_edit.text(),
            channels=", ".join(way for way, check in self._channels.items() if check.isChecked()),
        )

    def _order(self) -> None:
        confirm = self.still_right.ui.still_right_button
        visit_in_order([self.ui.back_button, confirm, *self.answers.stops(), self.ui.more_button])

    def _show_fields(self) -> None:
        marked = self.answers.marked()
        self.ui.channels_place.setVisible(self.answers.asks_for_channels())
        refused = any(answer in (REFUSED, WITHDRAWN) for answer in marked.values())
        self.ui.reason_label.setVisible(refused)
        self.ui.reason_edit.setVisible(refused)
        if marked:
            self.ui.slip_button.setEnabled(True)

    def _name(self) -> str:
        return called(self.workspace.store.people.get(self.person))

    def _fill(self, combo: QComboBox, entries: dict[str, str]) -> None:
        for code, words in entries.items():
            combo.addItem(words, code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.record()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
