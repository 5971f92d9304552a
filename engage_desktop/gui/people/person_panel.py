"""One person's whole record: details to correct, needs, what we may do, and every answer with the words it was given to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from engage_desktop.domain.consent import EXPIRED, GIVEN
from engage_desktop.domain.people import Person
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.people.ui_person_panel import Ui_PersonPanel
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.people.erase_card import EraseCard
from engage_desktop.gui.people.linked_card import LinkedCard
from engage_desktop.gui.people.offers_card import OffersCard
from engage_desktop.gui.welcome.consent_words import history_words, shown_words
from engage_desktop.gui.welcome.door_words import answer_chip, called, need_chips
from engage_desktop.gui.welcome.withdraw_dialog import WithdrawDialog
from engage_desktop.gui.widgets.chip import Chip, ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.problems import clear_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people
from engage_desktop.operations.consent import keys_to_ask

_NOT_ASKED = "not_asked"


class PersonPanel(QWidget):
    """left: back to the list. consent_wanted, needs_wanted, view_wanted: open what belongs to this person."""

    left = Signal()
    consent_wanted = Signal(str)
    needs_wanted = Signal(str)
    view_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = ""
        self.ui = Ui_PersonPanel()
        self.ui.setupUi(self)
        ui = self.ui
        for place, widgets in (
            (ui.title_place, (ui.title_label, ui.back_button)),
            (ui.acts_place, (ui.consent_button, ui.needs_button, ui.participant_button, ui.withdraw_button)),
            (ui.save_place, (ui.save_button,)),
        ):
            flow = FlowLayout(place, spacing=12)
            for widget in widgets:
                flow.addWidget(widget)
        self._add_cards()
        self._needs = FlowLayout(ui.needs_place, spacing=8)
        self._now = FlowLayout(ui.now_place, spacing=8)
        self._choices = {"role": ui.role_combo, "also_role": ui.also_role_combo, "wants": ui.wants_combo}
        self._fill_choices()
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {
            "name": ui.name_edit,
            "also_known_as": ui.aka_edit,
            "address_as": ui.address_as_edit,
            "said_as": ui.said_as_edit,
            "group": ui.group_edit,
            "language": ui.language_edit,
            "email": ui.email_edit,
            "phone": ui.phone_edit,
            "address": ui.address_edit,
        }
        ui.address_edit.setFixedHeight(current_look().px(84))
        clear_problem(ui.name_edit, ui.problem_label)
        dress(self)
        self._connect()

    def _add_cards(self) -> None:
        column, history = self.ui.person_contents_column, self.ui.history_card
        self.linked = LinkedCard(self.workspace, self)
        self.offers = OffersCard(self.workspace, self)
        self.erase = EraseCard(self.workspace, self)
        for card in (self.linked, self.offers):
            column.insertWidget(column.indexOf(history), card)
        column.insertWidget(column.indexOf(history) + 1, self.erase)

    def _fill_choices(self) -> None:
        lists = self.workspace.lists
        for name, entries, nothing in (
            ("role", lists.roles, ""),
            ("also_role", lists.roles, self.tr("Nothing else")),
            ("wants", lists.of("ways_of_hearing"), self.tr("Nothing said")),
        ):
            if nothing:
                self._choices[name].addItem(nothing, "")
            for entry in entries:
                self._choices[name].addItem(entry.label, entry.code)

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(self.go_back)
        ui.save_button.clicked.connect(self.save)
        ui.consent_button.clicked.connect(lambda: self.consent_wanted.emit(self.person))
        ui.needs_button.clicked.connect(lambda: self.needs_wanted.emit(self.person))
        ui.participant_button.clicked.connect(lambda: self.view_wanted.emit(self.person))
        ui.withdraw_button.clicked.connect(self.withdraw)

    def show_person(self, person: str) -> None:
        """Show this person's record from now on."""
        self.person = person
        self.ui.message_bar.clear()
        self._fill(self.workspace.store.people.get(person))
        self.refresh()
        self.ui.person_scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Read anew what is shown; what is being typed and not saved stays."""
        if not self.person:
            return
        store, lists = self.workspace.store, self.workspace.lists
        held = store.people.get(self.person)
        self.ui.title_label.setText(called(held))
        if not self._typed_differs():
            self._fill(held)
        permitted = store.consents.permitted(self.person, today=self.workspace.today())
        keys = keys_to_ask(lists.purposes, store.teams.own().partner_names)
        answers = {key: permitted.get(key, _NOT_ASKED) for key in (*keys, *permitted)}
        self._show_chips(self._now, [answer_chip(lists.purposes, key, answer) for key, answer in answers.items()])
        needs = need_chips(lists, store.people.needs(self.person))
        self._show_chips(self._needs, list(needs) or [ChipWords(self.tr("None written down"))])
        self.ui.withdraw_button.setEnabled(any(answer in (GIVEN, EXPIRED) for answer in permitted.values()))
        self.linked.show_person(self.person)
        self.offers.show_person(self.person)
        self.erase.show_person(self.person)
        self._show_history()

    def save(self) -> bool:
        """Save the details; what is refused stays as it was typed. Return whether they are saved."""
        edit: Callable[..., Person] = people.edit_person
        clear_problem(self.ui.name_edit, self.ui.problem_label)
        parts = self._typed()
        name = parts["name"] or called(None)
        try:
            self.workspace.do(
                edit,
                label=self.tr("details of {name}").format(name=name),
                said=self.tr("Details of {name} saved").format(name=name),
                person=self.person,
                **parts,
            )
        except Refusal as refusal:
            self.ui.message_bar.refuse(refusal.sentence)
            return False
        self._fill(self.workspace.store.people.get(self.person))
        self.refresh()
        return True

    def withdraw(self) -> None:
        """Take back everything or one purpose, with what that changes listed first."""
        dialog = WithdrawDialog(self.workspace, self.person, None, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.refresh)
        dialog.open()

    def go_back(self) -> None:
        """Leave the record; details that were typed and not saved are asked about first."""
        if self._typed_differs() and not self.ui.message_bar.words:
            self.ui.message_bar.warn(
                self.tr("The details are not saved yet. Save them, or go back once more to leave them as they were.")
            )
            return
        self._held = None
        self.left.emit()

    _held: Person | None = None

    def _fill(self, person: Person) -> None:
        self._held = person
        for name, field in self._fields.items():
            text = str(getattr(person, name))
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
        for name, combo in self._choices.items():
            combo.setCurrentIndex(max(combo.findData(getattr(person, name)), 0))

    def _typed(self) -> dict[str, str]:
        parts = {
            name: field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            for name, field in self._fields.items()
        }
        return {**parts, **{name: str(combo.currentData() or "") for name, combo in self._choices.items()}}

    def _typed_differs(self) -> bool:
        held = self._held
        return held is not None and any(getattr(held, name) != text for name, text in self._typed().items())

    def _show_chips(self, flow: FlowLayout, chips: list[ChipWords]) -> None:
        while (item := flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        place = flow.parentWidget()
        for words in chips:
            chip = Chip(place, text=words.text, kind=words.kind, picture=words.picture)
            flow.addWidget(chip)
            chip.show()

    def _show_history(self) -> None:
        store, column = self.workspace.store, self.ui.history_rows
        _empty(column)
        history = store.consents.history(self.person)
        self.ui.history_card.setVisible(bool(history))
        for answer in reversed(history):
            head = QLabel(history_words(self.workspace.lists.purposes, answer), self.ui.history_place)
            words = QLabel(shown_words(store.consents.wording(answer.wording)), self.ui.history_place)
            words.setProperty("role", "soft")
            for label in (head, words):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                column.addWidget(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QLineEdit):
            self.save()
        else:
            super().keyPressEvent(event)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
