"""A step of the first run: one group of the code is asked for, so that the sheet is really in someone's hands."""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QWidget

from engage_desktop.gui.forms.first_run.ui_recovery_check_page import Ui_RecoveryCheckPage
from engage_desktop.gui.later import load
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem

_GROUP = 4
# Characters that no code holds, and what was meant when someone types them.
_MEANT = str.maketrans({"O": "0", "B": "8", "I": "L", "1": "L"})


class RecoveryCheckPage(QWidget):
    """Asks for one group at random; another one when the code is another."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_RecoveryCheckPage()
        self.ui.setupUi(self)
        dress(self)
        self.ui.group_problem.hide()
        self.setFocusProxy(self.ui.group_edit)
        self.ui.group_edit.textEdited.connect(lambda: clear_problem(self.ui.group_edit, self.ui.group_problem))
        self.heading = self.tr("Check your sheet")
        self.words = ""
        self._code, self.line, self.group, self._asked = "", 0, 0, ""

    def ask_about(self, code: str) -> None:
        """Choose a line and a group of this code; lines are counted as on the sheet."""
        if code != self._code:
            self._code = code
            lines = [line.split() for line in load("engage_desktop.reports.recovery_sheet").code_lines(code)]
            places = [
                (number, place, group)
                for number, groups in enumerate(lines[1:], start=2)
                for place, group in enumerate(groups, start=1)
                if len(group) == _GROUP
            ]
            self.line, self.group, self._asked = secrets.choice(places)
            self.ui.group_edit.clear()
        where = {"line": self.line, "group": self._ordinal(self.group)}
        self.words = self.tr("Look at your sheet, line {line}. Type the {group} group of four characters.").format(
            **where
        )
        self.ui.group_label.setText(self.tr("&Line {line}, {group} group").format(**where))

    def enter(self) -> None:
        """Put the focus on the field."""
        self.setFocus()

    def is_ready(self) -> bool:
        """Return whether the group was typed as it stands on the sheet; say beside the field if not."""
        typed = "".join(self.ui.group_edit.text().split()).upper().translate(_MEANT)
        if typed and typed == self._asked.translate(_MEANT):
            return True
        words = self.tr("That is not what stands there, so nothing was made. Look at line {line} again, or go back.")
        show_problem(self.ui.group_edit, self.ui.group_problem, words.format(line=self.line))
        self.ui.group_edit.selectAll()
        return False

    def clear(self) -> None:
        """Forget the code."""
        self._code = self._asked = ""
        self.ui.group_edit.clear()

    def _ordinal(self, place: int) -> str:
        return (self.tr("first"), self.tr("second"), self.tr("third"), self.tr("fourth"), self.tr("fifth"))[place - 1]
