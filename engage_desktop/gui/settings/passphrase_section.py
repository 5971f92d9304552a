"""Settings: another passphrase, after the one until now; and why the recovery sheet is not shown again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.settings.ui_passphrase_section import Ui_PassphraseSection
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import workspaces

_TOO_WEAK = "K12"


class PassphraseSection(QFrame):
    """Deriving both keys takes a second, so the worker does it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_PassphraseSection()
        self.ui.setupUi(self)
        dress(self)
        self.ui.new_panel.ask_for_new()
        self.ui.passphrase_chip.hide()
        clear_problem(self.ui.old_edit, self.ui.old_problem)
        self._connect()

    def _connect(self) -> None:
        self.ui.change_button.clicked.connect(self.change)
        self.ui.old_edit.textEdited.connect(lambda: clear_problem(self.ui.old_edit, self.ui.old_problem))
        self.ui.new_panel.edited.connect(self.ui.passphrase_chip.hide)

    def refresh(self) -> None:
        """Nothing here is read from the workspace."""

    def change(self) -> None:
        """Change the passphrase, if the old one is right and the new one is typed twice."""
        ui = self.ui
        if not ui.old_edit.text():
            show_problem(ui.old_edit, ui.old_problem, self.tr("Type the passphrase you use now first."))
            return
        new = ui.new_panel.chosen()
        if not new:
            return
        self._set_busy(True)
        self.workspace.run(
            _change, done=self._changed, failed=self._refused, shows_refusals=True, old=ui.old_edit.text(), new=new
        )

    def _changed(self, _nothing: object) -> None:
        self._set_busy(False)
        self.ui.old_edit.clear()
        self.ui.new_panel.clear()
        self.ui.passphrase_chip.say(self.tr("The new passphrase holds from now on"), "good", "key")
        self.ui.passphrase_chip.show()
        announce(self, self.ui.passphrase_chip.text())

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, Refusal):
            return
        if error.code == _TOO_WEAK:
            self.ui.new_panel.say_problem(error.sentence)
        else:
            show_problem(self.ui.old_edit, self.ui.old_problem, error.sentence)

    def _set_busy(self, busy: bool) -> None:
        for part in (self.ui.old_edit, self.ui.new_panel, self.ui.change_button):
            part.setEnabled(not busy)
        self.ui.change_button.setText(self.tr("Changing…") if busy else self.tr("Change the passp&hrase"))


def _change(store: Any, *, now: Any, progress: Any, cancelled: Any, old: str, new: str) -> None:
    workspaces.change_passphrase(store, old=old, new=new, now=now)
