"""The plan of a session: what it is, how people are involved and what they can influence; opening and reopening it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, OPEN, Session, plain_time
from engage_desktop.gui.forms.plan.ui_plan_page import Ui_PlanPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.questions import QuestionsEditor
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.kept_fields import KeptField, KeptFields, as_kept, as_typed, change_session
from engage_desktop.gui.sessions.typed import read_clock, read_day, read_number, shown_day
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.sessions import open_session

_KEPT_AFTER_CLOSING = ("feedback_by", "feedback_how")


class PlanPage(QWidget):
    """Everything about a session that is known before it starts. Each field saves itself when it is left."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        for line in (self.ui.when_line, self.ui.reopen_line, self.ui.open_line):
            flow(line, spacing=16)
        self.ui.involvement_type_combo.addItem(self.tr("Not chosen yet"), "")
        for entry in workspace.lists.involvement_types:
            self.ui.involvement_type_combo.addItem(entry.label, entry.code)
        self.fields = KeptFields(workspace, "plan", self._fields(), self)
        self.questions = QuestionsEditor(workspace, self.ui, self)
        self.ui.closed_card.hide()
        self._connect()

    def _connect(self) -> None:
        self.fields.recovered.connect(self._tell_recovered)
        self.ui.involvement_type_combo.activated.connect(self.choose_type)
        self.ui.open_button.clicked.connect(self.open_session)
        self.ui.reopen_button.clicked.connect(self.reopen_session)
        self.ui.reason_edit.returnPressed.connect(self.reopen_session)

    def refresh(self) -> None:
        """Read anew what is shown; what is being typed stays."""
        if not self.session:
            return
        session = self.workspace.store.sessions.get(self.session)
        closed = session.state == CLOSED
        self.fields.lock(closed, but=_KEPT_AFTER_CLOSING)
        self.fields.show_session(session)
        self.questions.show_session(session.id, locked=closed)
        self._show_type(session, locked=closed)
        self._show_opening(session)
        for edit in (self.ui.purpose_edit, self.ui.influence_edit, self.ui.already_fixed_edit):
            edit.setFixedHeight(current_look().px(76))
        for edit in (self.ui.contact_edit, self.ui.feedback_how_edit):
            edit.setFixedHeight(current_look().px(76))

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        if session != self.session:
            self.ui.message_bar.clear()
            self.ui.reason_edit.clear()
            clear_problem(self.ui.reason_edit, self.ui.reason_problem)
            clear_problem(self.ui.involvement_type_combo, self.ui.involvement_type_problem)
        self.session = session
        self.refresh()

    def show_row(self, row: str) -> None:
        """Put the focus into the field of a part, such as "influence"."""
        edit = getattr(self.ui, f"{row}_edit", None) or getattr(self.ui, f"{row}_combo", None)
        if isinstance(edit, QWidget):
            edit.setFocus()
            self.ui.plan_scroll.ensureWidgetVisible(edit)

    def choose_type(self) -> None:
        """Keep the type of involvement chosen."""
        code = self.ui.involvement_type_combo.currentData()
        clear_problem(self.ui.involvement_type_combo, self.ui.involvement_type_problem)
        self.workspace.do(
            change_session,
            label=self.tr("change the type of involvement"),
            session=self.session,
            parts={"involvement_type": code},
        )

    def open_session(self) -> None:
        """Open the session and go to Welcome, or say beside its field what is missing."""
        self.fields.save_all()
        try:
            self.workspace.do(
                open_session,
                label=self.tr("open the session"),
                said=self.tr("The session is open. You can welcome people now."),
                session=self.session,
            )
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.navigator.go("sessions", session=self.session, step="welcome")

    def reopen_session(self) -> None:
        """Open a closed session again, with the reason that was typed."""
        clear_problem(self.ui.reason_edit, self.ui.reason_problem)
        try:
            self.workspace.do(
                open_session,
                label=self.tr("reopen the session"),
                said=self.tr("The session is open again, and the reason is kept."),
                session=self.session,
                reason=self.ui.reason_edit.text(),
            )
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.ui.reason_edit.clear()

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.field == "reason":
            show_problem(self.ui.reason_edit, self.ui.reason_problem, refusal.sentence)
        elif refusal.field == "involvement_type":
            combo = self.ui.involvement_type_combo
            show_problem(combo, self.ui.involvement_type_problem, refusal.sentence)
            self.ui.plan_scroll.ensureWidgetVisible(self.ui.involvement_type_problem)
        elif refusal.field is None or not self.fields.refuse(refusal.field, refusal.sentence):
            self.ui.message_bar.refuse(refusal.sentence)

    def _show_type(self, session: Session, *, locked: bool) -> None:
        combo = self.ui.involvement_type_combo
        place = combo.findData(session.involvement_type)
        combo.setCurrentIndex(max(place, 0))
        combo.setEnabled(not locked)
        entry = self.workspace.lists.involvement(session.involvement_type)
        parts = (entry.definition, entry.influence, entry.who_decides)
        words = " ".join(part for part in parts if part)
        self.ui.definition_label.setText(words or self.tr("Choose the one that you can keep to. It heads every print."))

    def _show_opening(self, session: Session) -> None:
        closed = session.state == CLOSED
        self.ui.closed_card.setVisible(closed)
        self.ui.open_bar.setVisible(not closed)
        self.ui.open_button.setVisible(session.state not in (OPEN, CLOSED))
        if session.is_open:
            self.ui.open_words_label.setText(self.tr("The session is open. What you change here is saved as you go."))
        else:
            self.ui.open_words_label.setText(self.tr("What you type is saved as you go."))

    def _tell_recovered(self) -> None:
        self.ui.message_bar.tell(
            self.tr(
                "Text that you typed earlier was kept and stands in its field again. It is saved when you leave the field."
            )
        )

    def _fields(self) -> list[KeptField]:
        now = self.workspace.today

        def day(typed: str) -> str:
            return read_day(typed, today=now())

        def clock(kept: object) -> str:
            return plain_time(str(kept or ""))

        def shown(kept: object) -> str:
            return shown_day(str(kept or ""))

        return [
            self._field("title", self.tr("change the title")),
            self._field("date", self.tr("change the date"), day, shown),
            self._field("starts", self.tr("change the start"), read_clock, clock),
            self._field("ends", self.tr("change the end"), read_clock, clock),
            self._field("place", self.tr("change the place")),
            self._field("purpose", self.tr("change the purpose")),
            self._field("influence", self.tr("change what people can influence")),
            self._field("already_fixed", self.tr("change what is already fixed")),
            self._field("facilitator", self.tr("change the facilitator")),
            self._field("expected", self.tr("change how many are expected"), read_number),
            self._field("contact", self.tr("change the contact")),
            self._field("feedback_by", self.tr("change when people hear back"), day, shown),
            self._field("feedback_how", self.tr("change how people hear back")),
        ]

    def _field(
        self, part: str, act: str, read: Callable[[str], object] = as_typed, show: Callable[[object], str] = as_kept
    ) -> KeptField:
        edit, problem = getattr(self.ui, f"{part}_edit"), getattr(self.ui, f"{part}_problem")
        return KeptField(part, edit, problem, act, read, show)
