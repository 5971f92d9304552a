"""The head of Today: the promises that are overdue, or due soon, each with the button that goes where it is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from engage_desktop.gui.forms.today.ui_today_page import Ui_TodayPage
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.promises.answer_words import due_chip
from engage_desktop.gui.promises.due_words import due_words
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import due
from engage_desktop.operations.due import Due, due_items

_MOST, _SOON_DAYS = 4, 7
_STEPS = {
    due.FEEDBACK: ("respond", "feedback_by"),
    due.REPORT: ("respond", "report_by"),
    due.DECISION: ("respond", "decision"),
    due.BARRIER: ("plan", "barriers"),
}


class DueCard(QObject):
    """Works the card of the form. It is not there where nothing is due within a week."""

    def __init__(self, workspace: Workspace, navigator: Navigator, ui: Ui_TodayPage, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace, self.navigator, self.ui = workspace, navigator, ui
        self._found: tuple[Due, ...] = ()
        self.reading = Reading(workspace, self)
        flow(ui.promises_line)
        ui.due_lines.mend_asked.connect(self.open)
        ui.promises_button.clicked.connect(lambda: navigator.go("promises", row="register"))

    @property
    def overdue(self) -> int:
        """How many promises are overdue."""
        return sum(each.is_overdue for each in self._found)

    def refresh(self) -> None:
        """Read anew what is due: overdue first, oldest first."""
        today = self.workspace.today()
        question = partial(due_items, today=today, ahead_days=_SOON_DAYS)
        self.reading.ask(question, self._show, about=today)
        if self.reading.is_waiting and not self._found:
            self.ui.promises_card.hide()

    def _show(self, found: tuple[Due, ...]) -> None:
        store, today = self.workspace.store, self.workspace.today()
        self._found = found
        self.ui.promises_card.setVisible(bool(self._found))
        self.ui.promises_title_label.setText(self._title())
        names = {session.id: session.title for session in store.sessions.all()} if self._found else {}
        self.ui.due_lines.show_lines(
            [
                CheckLine(due_chip(each.on, today), self._words(each, names), self._mend(each), str(place))
                for place, each in enumerate(self._found[:_MOST])
            ]
        )

        tab_through(self.ui.promises_button, self.ui.due_lines.buttons.values(), self.ui.open_button)

    def show_first(self, *, is_next_step: bool) -> None:
        """Make the first line the one obvious next step, or leave that to something else."""
        for place, button in self.ui.due_lines.buttons.items():
            set_role(button, "primary" if is_next_step and place == "0" else "quiet")

    def open(self, place: str) -> None:
        """Go to where a promise is kept."""
        each = self._found[int(place)]
        if each.response is not None:
            self.navigator.go("promises", row=f"response:{each.response}")
            return
        step, row = _STEPS[each.code]
        if row == "decision":
            self.navigator.go("promises", row=f"decide:{each.session}")
        else:
            self.navigator.go("sessions", session=each.session or "", step=step, row=row)

    def _title(self) -> str:
        late, more = self.overdue, len(self._found) - _MOST
        if late == 1:
            words = self.tr("1 promise is overdue")
        elif late:
            words = self.tr("{count} promises are overdue").format(count=f"{late:,}")
        elif len(self._found) == 1:
            words = self.tr("1 promise is due soon")
        else:
            words = self.tr("{count} promises are due soon").format(count=f"{len(self._found):,}")
        return words if more <= 0 else self.tr("{words}; the first {count} are here").format(words=words, count=_MOST)

    def _words(self, each: Due, names: dict[str, str]) -> str:
        words = due_words(each)
        who = self.tr("{owner} looks after it.").format(owner=each.owner) if each.owner else ""
        where = names.get(each.session or "", "") if each.code in (due.RESPONSE, due.BARRIER, due.DECISION) else ""
        return "\n".join(part for part in (words, " · ".join(part for part in (where, who) if part)) if part)

    def _mend(self, each: Due) -> str:
        words = {
            due.RESPONSE: self.tr("Tell people"),
            due.FEEDBACK: self.tr("Feed back"),
            due.REPORT: self.tr("Hand out the summary"),
            due.DECISION: self.tr("Record the decision"),
            due.BARRIER: self.tr("Solve it"),
        }
        return words[each.code]
