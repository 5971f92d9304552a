"""Colours and text size as a panel: for the settings, and for the first steps on a laptop."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from engage_desktop.gui.forms.settings.ui_look_panel import Ui_LookPanel
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.own_direction import directed
from engage_desktop.settings import TEXT_SIZES, THEMES, Settings


class LookPanel(QWidget):
    """changed: the Settings with another theme or text size, the moment it is chosen."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LookPanel()
        self.ui.setupUi(self)
        self._settings = Settings()
        radios = (self.ui.light_radio, self.ui.dark_radio, self.ui.contrast_radio)
        self._themes = dict(zip(THEMES, radios, strict=True))
        self._group = QButtonGroup(self)
        for radio in self._themes.values():
            self._group.addButton(radio)
        for size in TEXT_SIZES:
            self.ui.size_combo.addItem(directed(f"{size} %", self.layoutDirection()), size)
        dress(self)
        self.setFocusProxy(self.ui.light_radio)
        self._connect()

    def _connect(self) -> None:
        for radio in self._themes.values():
            radio.toggled.connect(self._choose)
        self.ui.size_combo.currentIndexChanged.connect(self._choose)

    def show_settings(self, settings: Settings) -> None:
        """Show a look as the one that is chosen."""
        self._settings = settings
        blocked = [(part, part.blockSignals(True)) for part in (*self._themes.values(), self.ui.size_combo)]
        self._themes[settings.theme].setChecked(True)
        self.ui.size_combo.setCurrentIndex(TEXT_SIZES.index(settings.text_size))
        for part, was in blocked:
            part.blockSignals(was)
        self.setFocusProxy(self._themes[settings.theme])

    def _choose(self) -> None:
        theme = next((name for name, radio in self._themes.items() if radio.isChecked()), self._settings.theme)
        chosen = replace(self._settings, theme=theme, text_size=int(self.ui.size_combo.currentData()))
        if chosen != self._settings:
            self._settings = chosen
            self.setFocusProxy(self._themes[theme])
            self.changed.emit(chosen)
