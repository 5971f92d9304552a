"""Settings: after how many quiet minutes the workspace locks itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFrame

from engage_desktop.gui.forms.settings.ui_lock_section import Ui_LockSection
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.settings import LONGEST_LOCK, SHORTEST_LOCK, load_settings, save_settings


class LockSection(QFrame):
    """Two to fifteen minutes; what is chosen holds from now on."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.ui = Ui_LockSection()
        self.ui.setupUi(self)
        dress(self)
        self._folder = folder
        self.ui.lock_spin.setRange(SHORTEST_LOCK, LONGEST_LOCK)
        self.refresh()
        self.ui.lock_spin.valueChanged.connect(self.keep)

    def refresh(self) -> None:
        """Show what is kept."""
        was = self.ui.lock_spin.blockSignals(True)
        self.ui.lock_spin.setValue(load_settings(self._folder).lock_minutes)
        self.ui.lock_spin.blockSignals(was)

    def keep(self, minutes: int) -> None:
        """Keep another number of minutes."""
        save_settings(self._folder, replace(load_settings(self._folder), lock_minutes=minutes))
