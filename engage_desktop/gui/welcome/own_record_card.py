"""A participant's own record on the screen that was turned to them: their details to put right, and what they said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from engage_desktop.domain.people import Person
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.welcome.ui_own_record_card import Ui_OwnRecordCard
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people


class OwnRecordCard(QFrame):
    """One person's details and words, and nobody else's."""

    def __init__(self, workspace: Workspace, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = person
        self.ui = Ui_OwnRecordCard()
        self.ui.setupUi(self)
        ui = self.ui
        FlowLayout(ui.own_place, spacing=12).addWidget(ui.own_save_button)
        ui.own_save_button.setAutoDefault(False)
        ui.address_edit.setFixedHeight(current_look().px(84))
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {
            "name": ui.name_edit,
            "address_as": ui.address_as_edit,
            "said_as": ui.said_as_edit,
            "language": ui.language_edit,
            "email": ui.email_edit,
            "phone": ui.phone_edit,
            "address": ui.address_edit,
        }
        ui.wants_combo.addItem(self.tr("I have not said"), "")
        for entry in workspace.lists.of("ways_of_hearing"):
            ui.wants_combo.addItem(entry.label, entry.code)
        dress(self)
        ui.own_save_button.clicked.connect(self.save)
        self._fill()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        held = self.workspace.store.people.get(self.person)
        return any(getattr(held, name) != text for name, text in self._typed().items())

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [*self._fields.values(), self.ui.wants_combo, self.ui.own_save_button]

    def save(self) -> bool:
        """Save what the person put right. Return whether it is saved."""
        edit: Callable[..., Person] = people.edit_person
        try:
            self.workspace.do(
                edit, label=self.tr("details put right by the participant"), person=self.person, **self._typed()
            )
        except Refusal as refusal:
            self._say(refusal.sentence, urgent=True)
            return False
        self._fill()
        self._say(self.tr("Your details are saved. Thank you."))
        return True

    def save_on_enter(self, focused: QWidget | None) -> bool:
        """Save where Enter was pressed in one of the fields; return whether it was."""
        if isinstance(focused, QPushButton) or focused not in self.stops():
            return False
        self.save()
        return True

    def _fill(self) -> None:
        held, ui = self.workspace.store.people.get(self.person), self.ui
        for name, edit in self._fields.items():
            if isinstance(edit, QPlainTextEdit):
                edit.setPlainText(getattr(held, name))
            else:
                edit.setText(getattr(held, name))
        ui.wants_combo.setCurrentIndex(max(ui.wants_combo.findData(held.wants), 0))
        said = [comment.text for comment in self.workspace.store.comments.of_person(self.person)]
        ui.said_label.setText("\n\n".join(f"“{words}”" for words in said) or self.tr("Nothing under your name."))

    def _typed(self) -> dict[str, str]:
        parts = {
            name: edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()
            for name, edit in self._fields.items()
        }
        return {**parts, "wants": str(self.ui.wants_combo.currentData() or "")}

    def _say(self, words: str, *, urgent: bool = False) -> None:
        self.ui.own_saved_label.setText(words)
        announce(self, words, urgent=urgent)
