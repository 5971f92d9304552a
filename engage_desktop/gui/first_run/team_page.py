"""A step of the first run: the team's name, for another laptop its recovery code, and where the records are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.first_run.ui_team_page import Ui_TeamPage
from engage_desktop.gui.later import load
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem

_WORKSPACES = "engage_desktop.operations.workspaces"


class TeamPage(QWidget):
    """Says before anything is made whether records may be kept where this laptop would keep them."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.ui = Ui_TeamPage()
        self.ui.setupUi(self)
        dress(self)
        self._folder, self._joins = folder, False
        for problem in (self.ui.code_problem, self.ui.name_problem):
            problem.hide()
        self.ui.code_edit.textChanged.connect(lambda: clear_problem(self.ui.code_edit, self.ui.code_problem))
        self.ui.name_edit.textEdited.connect(lambda: clear_problem(self.ui.name_edit, self.ui.name_problem))
        self.set_joins(False)

    @property
    def name(self) -> str:
        """The name of the team, as typed."""
        return self.ui.name_edit.text().strip()

    @property
    def contact(self) -> str:
        """How people can reach the team; may be empty."""
        return self.ui.contact_edit.text().strip()

    @property
    def is_centre(self) -> bool:
        """Whether this computer is to be the central team's."""
        return self.ui.centre_check.isChecked()

    @property
    def code(self) -> str:
        """The recovery code of a team that is joined; empty for a new team."""
        return self.ui.code_edit.toPlainText() if self._joins else ""

    def set_joins(self, joins: bool) -> None:
        """Ask for a recovery code too, or not."""
        self._joins = joins
        self.ui.code_place.setVisible(joins)
        self.heading = self.tr("Which team is it?") if joins else self.tr("Who are you?")
        self.words = (
            self.tr("The code on the recovery sheet makes this laptop one of your team's.")
            if joins
            else self.tr("The name of your team stands on every page and print.")
        )
        self.setFocusProxy(self.ui.code_edit if joins else self.ui.name_edit)

    def enter(self) -> None:
        """Look at the place, and put the focus on the first field."""
        reason = load(_WORKSPACES).place_refused(self._folder)
        ui = self.ui
        ui.place_edit.setText(str(self._folder))
        if reason is None:
            ui.place_chip.say(self.tr("Private"), "good", "lock")
            ui.place_words.setText(self.tr("Only you can read this folder, and everything in it is locked as well."))
        else:
            ui.place_chip.say(self.tr("Records cannot be kept here"), "bad")
            ui.place_words.setText(self._no_place(reason))
        self.setFocus()

    def is_ready(self) -> bool:
        """Return whether all that is needed is there; say beside the field what is not."""
        ui = self.ui
        if self._joins and not self._is_code_whole():
            return False
        if not self.name:
            show_problem(
                ui.name_edit, ui.name_problem, self.tr("A workspace needs the name of your team. Type it here.")
            )
            return False
        reason = load(_WORKSPACES).place_refused(self._folder)
        if reason is not None:
            announce(self, self._no_place(reason), urgent=True)
            return False
        return True

    def clear(self) -> None:
        """Forget the code."""
        self.ui.code_edit.clear()

    def say_code_problem(self, words: str) -> None:
        """Say beside the code what is wrong with it."""
        show_problem(self.ui.code_edit, self.ui.code_problem, words)

    def say_name_problem(self, words: str) -> None:
        """Say beside the name what is wrong with it."""
        show_problem(self.ui.name_edit, self.ui.name_problem, words)

    def _is_code_whole(self) -> bool:
        try:
            load(_WORKSPACES).read_recovery_code(self.code)
        except Refusal as refusal:
            self.say_code_problem(refusal.sentence)
            return False
        return True

    def _no_place(self, reason: str) -> str:
        return self.tr(
            "{reason}. Ask whoever looks after this laptop for a folder of your own, and start the program with it."
        ).format(reason=reason[:1].upper() + reason[1:])
