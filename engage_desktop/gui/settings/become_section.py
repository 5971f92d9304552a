"""Settings: make this computer the central team's, with the recovery sheet of the team."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.settings.ui_become_section import Ui_BecomeSection
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import membership, workspaces
from engage_desktop.store.store import Store


class BecomeSection(QFrame):
    """Shown on a laptop alone. became: this is the central team's computer from now on."""

    became = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_BecomeSection()
        self.ui.setupUi(self)
        dress(self)
        clear_problem(self.ui.code_edit, self.ui.code_problem)
        self.ui.become_button.clicked.connect(self.become)
        self.ui.code_edit.textChanged.connect(lambda: clear_problem(self.ui.code_edit, self.ui.code_problem))
        workspace.leaving.connect(self.ui.code_edit.clear)
        self.refresh()

    def refresh(self) -> None:
        """On the central team's computer there is nothing to show."""
        self.setVisible(not membership.is_centre(self.workspace.store))

    def become(self) -> None:
        """Make this the central team's computer, if the code is this team's."""
        self.ui.become_button.setEnabled(False)
        self.workspace.run(
            _become,
            done=self._became,
            failed=self._refused,
            shows_refusals=True,
            code=self.ui.code_edit.toPlainText(),
        )

    def _became(self, _nothing: object) -> None:
        self.ui.become_button.setEnabled(True)
        self.ui.code_edit.clear()
        self.workspace.announced.emit(self.tr("This is your central computer now. Put your laptops on its roster."))
        self.became.emit()

    def _refused(self, error: Exception) -> None:
        self.ui.become_button.setEnabled(True)
        if isinstance(error, Refusal):
            show_problem(self.ui.code_edit, self.ui.code_problem, error.sentence)


def _become(store: Store, *, now: datetime, progress: Any, cancelled: Any, code: str) -> None:
    workspaces.become_centre(store, now=now, recovery_code=code)
