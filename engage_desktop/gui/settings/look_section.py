"""Settings: colours and text size, shown the moment they are chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFrame

from engage_desktop.gui.forms.settings.ui_look_section import Ui_LookSection
from engage_desktop.gui.theme import apply_theme
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.settings import Settings, load_settings, save_settings


class LookSection(QFrame):
    """Kept in the workspace folder; nothing in it is personal."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.ui = Ui_LookSection()
        self.ui.setupUi(self)
        dress(self)
        self._folder = folder
        self.refresh()
        self.ui.look_panel.changed.connect(self.show_look)

    def refresh(self) -> None:
        """Show the look that is kept; the View menu may have changed it."""
        self.ui.look_panel.show_settings(load_settings(self._folder))

    def show_look(self, settings: Settings) -> None:
        """Show a look at once, and keep it."""
        kept = replace(load_settings(self._folder), theme=settings.theme, text_size=settings.text_size)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, kept.theme, kept.text_size / 100)
        save_settings(self._folder, kept)
