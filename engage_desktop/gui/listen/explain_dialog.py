"""The words to say before the first answer, and how and in which languages they were said."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.forms.listen.ui_explain_dialog import Ui_ExplainDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import explaining


class ExplainDialog(QDialog):
    """The words to say or to show, and in which ways and languages that was done."""

    def __init__(self, workspace: Workspace, session: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.session = workspace, session
        self.ui = Ui_ExplainDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.boxes: dict[str, QCheckBox] = {}
        for entry in workspace.lists.of("explaining_ways"):
            place = ui.languages_place if entry.category == "language" else ui.ways_place
            self.boxes[entry.code] = QCheckBox(entry.label, place)
            self.boxes[entry.code].toggled.connect(lambda _: clear_problem(ui.ways_place, ui.problem_label))
        for line in (ui.ways_place, ui.languages_place):
            flow(line, spacing=8)
        flow(ui.buttons_line, spacing=12)
        dress(self)
        ui.problem_label.hide()
        ui.text_label.setText(self._words(workspace.store.sessions.get(session)))
        ui.explained_button.clicked.connect(self.keep)
        ui.not_explained_button.clicked.connect(self.say_no)
        ui.leave_button.clicked.connect(self.reject)
        self._order()
        self.resize(current_look().px(700), current_look().px(620))

    def keep(self) -> None:
        """Note how it was explained."""
        ways = [code for code, box in self.boxes.items() if box.isChecked()]
        try:
            self.workspace.do(
                explaining.explain,
                label=self.tr("note that the purpose was explained"),
                said=self.tr("Recorded: the purpose was explained."),
                session=self.session,
                ways=ways,
            )
        except Refusal as refusal:
            show_problem(next(iter(self.boxes.values())), self.ui.problem_label, refusal.sentence)
            return
        self.accept()

    def say_no(self) -> None:
        """Record that it was not explained."""
        self.workspace.do(
            explaining.note_not_explained,
            label=self.tr("note that the purpose was not explained"),
            said=self.tr("Recorded: the purpose was not explained."),
            session=self.session,
        )
        self.accept()

    def _words(self, session: Session) -> str:
        parts = (
            session.purpose,
            session.influence,
            self.tr("Already fixed: {fixed}").format(fixed=session.already_fixed) if session.already_fixed else "",
            session.planned_use,
        )
        return "\n\n".join(part for part in parts if part.strip()) or self.tr("The plan does not say yet.")

    def _order(self) -> None:
        stops: list[QWidget] = [*self.boxes.values(), self.ui.explained_button]
        for place, stop in enumerate(stops[1:]):
            QWidget.setTabOrder(stops[place], stop)
        stops[0].setFocus()
