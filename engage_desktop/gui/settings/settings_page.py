"""Settings: one page of sections, each of which looks after itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.close.print_preview import Making
from engage_desktop.gui.forms.settings.ui_settings_page import Ui_SettingsPage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.settings.backups_section import BackupsSection
from engage_desktop.gui.settings.become_section import BecomeSection
from engage_desktop.gui.settings.centre_section import CentreSection
from engage_desktop.gui.settings.check_section import CheckSection
from engage_desktop.gui.settings.joining_section import JoiningSection
from engage_desktop.gui.settings.laptop_section import LaptopSection
from engage_desktop.gui.settings.lock_section import LockSection
from engage_desktop.gui.settings.look_section import LookSection
from engage_desktop.gui.settings.number_section import NumberSection
from engage_desktop.gui.settings.passphrase_section import PassphraseSection
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.settings.purge_section import PurgeSection
from engage_desktop.gui.settings.team_section import TeamSection
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace


class SettingsPage(QWidget):
    """A page of the rail."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace, self.navigator = workspace, navigator
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        dress(self)
        folder = workspace.store.folder
        self.look, self.lock = LookSection(folder), LockSection(folder)
        self.team, self.passphrase = TeamSection(workspace), PassphraseSection(workspace)
        self.backups, self.check = BackupsSection(workspace), CheckSection(workspace)
        self.joining, self.centre = JoiningSection(workspace), CentreSection(workspace)
        self.become, self.number = BecomeSection(workspace), NumberSection(workspace)
        self.purge, self.laptop = PurgeSection(workspace), LaptopSection(workspace)
        self._sections: dict[str, Any] = {
            "look": self.look,
            "lock": self.lock,
            "team": self.team,
            "joining": self.joining,
            "centre": self.centre,
            "become": self.become,
            "number": self.number,
            "passphrase": self.passphrase,
            "backups": self.backups,
            "purge": self.purge,
            "check": self.check,
            "laptop": self.laptop,
        }
        for section in self._sections.values():
            self.ui.settings_column.addWidget(section)
        self.ui.settings_column.addStretch(1)
        let_enter_press(self)
        self.setFocusProxy(self.look.ui.look_panel)
        for section in (self.centre, self.purge):
            section.print_asked.connect(self.preview)
        self.become.became.connect(self.refresh)

    def refresh(self) -> None:
        """Read anew what is shown."""
        for section in self._sections.values():
            section.refresh()

    def show_row(self, row: str) -> None:
        """Put the focus on the first control of a section, by its name: "look", "team", "backups" …"""
        section = self._sections.get(row)
        if section is not None:
            section.nextInFocusChain().setFocus()

    def preview(self, making: Making) -> None:
        """Show a print before it is printed."""
        dialog = PrintDialog(self.workspace, making, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
