"""A step of the first run: the passphrase that will open the workspace."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engage_desktop.gui.forms.first_run.ui_passphrase_page import Ui_PassphrasePage
from engage_desktop.gui.widgets.dressing import dress


class PassphrasePage(QWidget):
    """Keeps what was typed until the workspace is made."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_PassphrasePage()
        self.ui.setupUi(self)
        dress(self)
        self.setFocusProxy(self.ui.passphrase_panel)
        self.heading = self.tr("Choose a passphrase")
        self.words = self.tr("It locks every record on this laptop. Nobody can tell you what it was if you forget it.")
        self.passphrase = ""

    def enter(self) -> None:
        """Put the focus on the first field."""
        self.setFocus()

    def is_ready(self) -> bool:
        """Return whether two equal passphrases of some strength are there; say beside the field what is not."""
        self.passphrase = self.ui.passphrase_panel.chosen()
        return bool(self.passphrase)

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase = ""
        self.ui.passphrase_panel.clear()

    def say_problem(self, words: str) -> None:
        """Say a refusal beside the field."""
        self.ui.passphrase_panel.say_problem(words)
