"""Withdrawing consent in one act, with everything that it changes listed before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QRadioButton, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.welcome.ui_withdraw_dialog import Ui_WithdrawDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.welcome.consent_words import consequences
from engage_desktop.gui.welcome.door_words import called, purpose_words
from engage_desktop.gui.welcome.tab_order import visit_in_order
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import consent


class WithdrawDialog(QDialog):
    """Everything or one purpose, as easily as it was given."""

    def __init__(
        self, workspace: Workspace, person: str, session: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = person
        self.session = session
        self.ui = Ui_WithdrawDialog()
        self.ui.setupUi(self)
        foot = FlowLayout(self.ui.foot_place, spacing=12)
        for button in (self.ui.withdraw_button, self.ui.keep_button):
            foot.addWidget(button)
        self._choices: dict[str, QRadioButton] = {}
        self._offer()
        dress(self)
        self.ui.withdraw_button.clicked.connect(self.withdraw)
        self.ui.keep_button.clicked.connect(self.reject)
        self._show_changes()
        look = current_look()
        self.resize(min(look.px(900), 1200), min(look.px(520), 800))

    def withdraw(self) -> None:
        """Withdraw what is chosen; the words that were agreed to are kept with it."""
        try:
            self.workspace.do(
                consent.withdraw,
                said=self.tr("Withdrawn for {name}. It counts from now on.").format(name=self._name()),
                person=self.person,
                purposes=self.workspace.lists.purposes,
                only=self._only(),
                session=self.session,
                reason=self.ui.reason_edit.text(),
            )
        except Refusal as refusal:
            self.ui.problem_label.setText(refusal.sentence)
            self.ui.problem_label.show()
            announce(self, refusal.sentence, urgent=True)
            return
        self.accept()

    def choose(self, key: str) -> None:
        """Choose one purpose by its key, or everything with empty text."""
        self._choices[key].setChecked(True)

    def _offer(self) -> None:
        title = self.tr("What does {name} take back?").format(name=self._name())
        self.ui.title_label.setText(title)  # not the window's title too: the desktop shows and keeps those
        order = [purpose.id for purpose in self.workspace.lists.purposes]
        agreed = sorted(
            self._change(()).purposes,
            key=lambda key: order.index(key.partition(":")[0]) if key.partition(":")[0] in order else len(order),
        )
        everything = self.tr("Everything they agreed to ({count})").format(count=len(agreed))
        for key, words in (
            ("", everything),
            *((key, purpose_words(self.workspace.lists.purposes, key)) for key in agreed),
        ):
            choice = QRadioButton(words, self.ui.choices_place)
            choice.setProperty("touch", True)
            choice.toggled.connect(self._show_changes)
            self.ui.choices_column.addWidget(choice)
            self._choices[key] = choice
        visit_in_order([*self._choices.values(), self.ui.reason_edit])
        self._choices[""].setChecked(True)
        self.ui.withdraw_button.setEnabled(bool(agreed))

    def _show_changes(self) -> None:
        change = self._change(self._only())
        if change.purposes:
            lines = consequences(self.workspace.lists.purposes, change)
        else:
            lines = [self.tr("There is nothing to withdraw: they have not agreed to anything.")]
        self.ui.changes_label.setText("\n".join(f"• {line}" for line in lines))

    def _change(self, only: tuple[str, ...]) -> consent.Withdrawal:
        return consent.what_withdrawing_changes(
            self.workspace.store, person=self.person, today=self.workspace.today(), only=only
        )

    def _only(self) -> tuple[str, ...]:
        return tuple(key for key, choice in self._choices.items() if key and choice.isChecked())

    def _name(self) -> str:
        return called(self.workspace.store.people.get(self.person))
