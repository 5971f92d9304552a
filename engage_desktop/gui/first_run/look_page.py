"""A step of the first run: colours and text size, shown at once so that the other steps can be read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.forms.first_run.ui_look_page import Ui_LookPage
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.settings import Settings


class LookPage(QWidget):
    """changed: the Settings with the look that was chosen."""

    changed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.ui = Ui_LookPage()
        self.ui.setupUi(self)
        dress(self)
        self.ui.look_panel.show_settings(settings)
        self.ui.look_panel.changed.connect(self.changed)
        self.heading = self.tr("Can you read this with ease?")
        self.words = self.tr("Choose what is best for your eyes. You can change it at any time, under Settings.")

    def enter(self) -> None:
        """Put the focus on the first choice."""
        self.ui.look_panel.setFocus()

    def is_ready(self) -> bool:
        """Return True: every look will do."""
        return True
