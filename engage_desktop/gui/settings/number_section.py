"""Settings: a new number for a laptop that was copied whole or put back to an earlier day."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from engage_desktop.gui.forms.settings.ui_number_section import Ui_NumberSection
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import membership, renumbering


class NumberSection(QFrame):
    """Shown on a laptop alone. Where no receipt shows a copy, somebody has to say that the central team saw one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._is_copied = False
        self.ui = Ui_NumberSection()
        self.ui.setupUi(self)
        dress(self)
        self.ui.told_check.toggled.connect(self._follow)
        self.ui.number_button.clicked.connect(self.renumber)
        self.refresh()

    def refresh(self) -> None:
        """Say whether a copy of this laptop is known."""
        store = self.workspace.store
        self.setVisible(not membership.is_centre(store))
        self._is_copied = bool(renumbering.forks(store))
        self.ui.told_check.setVisible(not self._is_copied)
        self.ui.number_words_label.setText(
            self.tr(
                "A copy of this laptop writes under the same number, so the central team can take only one of the two. "
                "With a new number everything you recorded goes into your next bundle, and nothing is lost."
            )
            if self._is_copied
            else self.tr(
                "Two copies of one laptop cannot both bring bundles. If the central team refused yours and said B10, give "
                "this laptop a new number: everything you recorded goes into your next bundle, and nothing is lost."
            )
        )
        self._follow()

    def renumber(self) -> None:
        """Ask the program to open the records anew under a new number."""
        self.workspace.new_number_asked.emit(not self._is_copied)

    def _follow(self) -> None:
        self.ui.number_button.setEnabled(self._is_copied or self.ui.told_check.isChecked())
