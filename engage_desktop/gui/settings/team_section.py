"""Settings: what prints and pages say about the team."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLineEdit

from engage_desktop.domain.refusals import TextNotAccepted
from engage_desktop.domain.team import Team
from engage_desktop.gui.forms.settings.ui_team_section import Ui_TeamSection
from engage_desktop.gui.settings.few_lines import FewLines
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import workspaces


class TeamSection(QFrame):
    """What is typed here stays as it is while other things change, until it is saved."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_TeamSection()
        self.ui.setupUi(self)
        dress(self)
        self._shown = Team("")
        self._fields: dict[str, QLineEdit | FewLines] = {
            "name": self.ui.name_edit,
            "contact": self.ui.contact_edit,
            "complaints": self.ui.complaints_edit,
            "partners": self.ui.partners_edit,
        }
        clear_problem(self.ui.name_edit, self.ui.name_problem)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.ui.save_button.clicked.connect(self.save)
        for field in self._fields.values():
            field.textChanged.connect(self._follow)

    def refresh(self) -> None:
        """Show the team's details, save where something else was typed."""
        if not self._typed():
            self._show(self.workspace.store.teams.own())

    def save(self) -> None:
        """Keep what was typed."""
        ui = self.ui
        typed = self._typed()
        if not ui.name_edit.text().strip():
            words = self.tr("A workspace needs the name of your team, so nothing was saved. Type it here.")
            show_problem(ui.name_edit, ui.name_problem, words)
            return
        try:
            if typed:
                self.workspace.do(workspaces.edit_team, label=self.tr("change the team's details"), **typed)
        except TextNotAccepted as refusal:
            show_problem(ui.name_edit, ui.name_problem, refusal.sentence)
            return
        self._show(self.workspace.store.teams.own())
        ui.team_chip.say(self.tr("Saved on this laptop"), "good", "saved")
        ui.team_chip.show()
        announce(self, ui.team_chip.text())

    def _show(self, team: Team) -> None:
        self._shown = team
        for name, field in self._fields.items():
            text = str(getattr(team, name))
            if _text(field) != text:
                field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)
        self._follow()

    def _typed(self) -> dict[str, str]:
        """Return the details that stand otherwise in the fields than in the workspace."""
        typed = {name: _text(field).strip() for name, field in self._fields.items()}
        return {name: text for name, text in typed.items() if text != getattr(self._shown, name)}

    def _follow(self) -> None:
        clear_problem(self.ui.name_edit, self.ui.name_problem)
        unsaved = bool(self._typed())
        self.ui.team_chip.setVisible(unsaved)
        if unsaved:
            self.ui.team_chip.say(self.tr("Not saved yet"), "warn", "edit")


def _text(field: QLineEdit | FewLines) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
