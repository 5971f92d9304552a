"""Closing a session: what is still open, computed from its records; then the summary, the bundle, and the end."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.gui.close.check_words import SIGN_OUT, all_done, check_line
from engage_desktop.gui.forms.close.ui_close_page import Ui_ClosePage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of_text, day_of
from engage_desktop.gui.navigation import STEPS, Navigator
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.kept_fields import KeptField, KeptFields
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.attendance import sign_everyone_out
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.closing import close_checks
from engage_desktop.operations.sessions import close_session
from engage_desktop.operations.summary import SummaryPrint, note_summary, render_summary
from engage_desktop.store.store import Store

SUMMARY = "summary"


class ClosePage(QWidget):
    """Not ticks: what the records say. Each field saves itself when it is left."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self._states = RecordStates(workspace.store)
        self.ui = Ui_ClosePage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        flow(self.ui.close_line)
        self.fields = KeptFields(workspace, "close", self._fields(), self)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.check_lines.mend_asked.connect(self.mend)
        ui.print_button.clicked.connect(self.show_summary)
        ui.bundle_button.clicked.connect(self.make_bundle)
        ui.close_button.clicked.connect(self.close_session)
        ui.preview_place.left.connect(self.show_closing)
        ui.preview_place.kept.connect(lambda: self.workspace.do(note_summary, session=self.session))
        self.fields.recovered.connect(self._tell_recovered)

    def refresh(self) -> None:
        """Read anew what is still open; what is being typed stays."""
        if not self.session:
            return
        session = self.workspace.store.sessions.get(self.session)
        closed = session.state == CLOSED
        self.fields.show_session(session)
        checks = close_checks(self.workspace.store, self.session, states=self._states)
        lines = [check_line(check) for check in checks]
        self.ui.check_lines.show_lines(lines or [all_done()])
        self.ui.checks_words_label.setText(self._words(session, len(lines)))
        self.ui.checks_title_label.setText(self.tr("Still to do") if closed else self.tr("Before you close"))
        self.ui.close_button.setVisible(not closed)
        self.ui.close_button.setEnabled(session.is_open)
        for edit in (*self._edits(),):
            edit.setFixedHeight(current_look().px(76))

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        if session != self.session:
            self.ui.message_bar.clear()
            self.show_closing()
        self.session = session
        self.refresh()

    def show_row(self, row: str) -> None:
        """Put the focus into a field, such as "next_steps"; "summary" shows the summary."""
        if row == SUMMARY:
            self.show_summary()
            return
        edit = getattr(self.ui, f"{row}_edit", None)
        if isinstance(edit, QWidget):
            self.show_closing()
            edit.setFocus()
            self.ui.closing_scroll.ensureWidgetVisible(edit)

    def mend(self, where: str) -> None:
        """Go to where something is mended, or do what one press can do."""
        if where == SIGN_OUT:
            act = self.tr("sign everyone out")
            said = self.tr("Everyone is signed out.")
            self.workspace.do(sign_everyone_out, label=act, said=said, session=self.session)
            return
        place, _, row = where.partition(":")
        if place == "close":
            self.show_row(row)
        elif place in STEPS:
            self.navigator.go("sessions", session=self.session, step=place, row=row)
        else:
            self.navigator.go(place, session=self.session)

    def show_summary(self) -> None:
        """Make the summary and show it, to print or to save."""
        self.fields.save_all()
        session, lists = self.session, self.workspace.lists

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> SummaryPrint:
            return render_summary(store, now=now, session=session, lists=lists, fonts=fonts, large_print=large_print)

        self.ui.close_stack.setCurrentWidget(self.ui.preview_place)
        self.ui.preview_place.show_print(self.workspace, self.ui.message_bar, making)

    def show_closing(self) -> None:
        """Show what is still open again."""
        self.ui.close_stack.setCurrentWidget(self.ui.closing_place)
        if self.isVisible():
            self.ui.print_button.setFocus()

    def make_bundle(self) -> None:
        """Go to where bundles are made."""
        self.fields.save_all()
        self.navigator.go("sharing", session=self.session)

    def close_session(self) -> None:
        """Close the session: nothing more can be recorded in it until it is reopened with a reason."""
        self.fields.save_all()
        try:
            self.workspace.do(
                close_session,
                label=self.tr("close the session"),
                said=self.tr("The session is closed."),
                session=self.session,
            )
        except Refusal as refusal:
            self.ui.message_bar.refuse(refusal.sentence)
            return
        self.ui.message_bar.rejoice(self.tr("The session is closed. Make the bundle before you leave."))
        self.ui.bundle_button.setFocus()

    def _words(self, session: Session, still_open: int) -> str:
        if session.state == CLOSED:
            at = self.workspace.store.sessions.states(session.id)[-1].at
            day = day_of(datetime.fromisoformat(at))
            return self.tr("Closed on {day} at {time}.").format(day=day, time=clock_of_text(at))
        if not session.is_open:
            return self.tr("This session is not open yet. Open it on its Plan page first.")
        if still_open:
            return self.tr("You can close now and do the rest later; this list stays until it is done.")
        return ""

    def _tell_recovered(self) -> None:
        words = self.tr(
            "Text that you typed earlier was kept and stands in its field again. It is saved when you leave it."
        )
        self.ui.message_bar.tell(words)

    def _edits(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return ui.notes_how_edit, ui.next_steps_edit, ui.went_well_edit, ui.went_less_well_edit

    def _fields(self) -> list[KeptField]:
        ui = self.ui
        return [
            KeptField("notes_how", ui.notes_how_edit, ui.notes_how_problem, self.tr("change how notes were taken")),
            KeptField("next_steps", ui.next_steps_edit, ui.next_steps_problem, self.tr("change the next steps")),
            KeptField("went_well", ui.went_well_edit, ui.went_well_problem, self.tr("change what went well")),
            KeptField(
                "went_less_well",
                ui.went_less_well_edit,
                ui.went_less_well_problem,
                self.tr("change what went less well"),
            ),
        ]
