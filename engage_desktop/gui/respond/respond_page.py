"""Feeding back: what people were promised, what we say to what they said, who can be told and how, and the summary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.gui.forms.respond.ui_respond_page import Ui_RespondPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.navigation import SUMMARY, Navigator
from engage_desktop.gui.promises.answer_words import due_chip, in_short, told_chip
from engage_desktop.gui.promises.contact_panel import SHEET
from engage_desktop.gui.promises.paper_choice import CERTIFICATE, COMPARED, REVIEW, asks_again
from engage_desktop.gui.promises.printing import Printing
from engage_desktop.gui.promises.risk_lines import COMMENT
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.respond.answers_card import AnswersCard
from engage_desktop.gui.respond.telling_words import cannot_be_told, channel_lines, how_many_agreed
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.kept_fields import KeptField, KeptFields
from engage_desktop.gui.sessions.typed import read_day, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import due
from engage_desktop.operations.reviews import reviews_of
from engage_desktop.operations.summary import summary_noted_at
from engage_desktop.operations.telling import who_can_be_told


class RespondPage(QWidget):
    """What the team owes to those who came. Each field saves itself when it is left."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.ui = Ui_RespondPage()
        self.ui.setupUi(self)
        ui = self.ui
        dress(self)
        let_enter_press(self)
        for line in (ui.overdue_line, ui.tell_line, ui.summary_line, ui.paper_line):
            flow(line)
        ui.preview_place.hide()
        self.days = Reading(workspace, self)
        self.fields = KeptFields(workspace, "respond", self._fields(), self)
        self.answers = AnswersCard(workspace, navigator, ui, self)
        self.printing = Printing(workspace, ui.preview_place, ui.respond_scroll, ui.message_bar)
        self._connect()

    def _connect(self) -> None:
        self.ui.summary_button.clicked.connect(self.show_summary)
        self.ui.contact_button.clicked.connect(lambda: self._go_on(f"contact:{self.session}"))
        self.ui.sheet_button.clicked.connect(lambda: self.printing.show(SHEET, session=self.session))
        self.ui.risk_lines.mend_asked.connect(self._open_comment)
        for button, code in (
            *((self.ui.review_button, REVIEW), (self.ui.compared_button, COMPARED)),
            (self.ui.certificate_button, CERTIFICATE),
        ):
            button.clicked.connect(lambda _=False, wanted=code: self.printing.show(wanted, session=self.session))
        self.fields.recovered.connect(self._tell_recovered)

    def refresh(self) -> None:
        """Read anew what is shown; what is being typed stays."""
        if not self.session:
            return
        session = self.workspace.store.sessions.get(self.session)
        self.fields.show_session(session)
        self._show_days(session)
        self.answers.show_session(session)
        self._show_telling()
        self._show_reviews()
        self.ui.compared_button.setVisible(asks_again(self.workspace.store, self.session))
        noted = summary_noted_at(self.workspace.store, self.session)
        if noted is None:
            words = self.tr("The summary of this session has not been saved on this laptop yet.")
        else:
            words = self.tr("The summary was last saved on {day} at {time}.").format(
                day=day_of(noted), time=clock_of(noted)
            )
        self.ui.summary_label.setText(words)
        for edit in (self.ui.next_steps_edit, self.ui.feedback_how_edit):
            edit.setFixedHeight(current_look().px(76))

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        if session != self.session:
            self.ui.message_bar.clear()
            self.printing.leave()
        self.session = session
        self.refresh()

    def show_row(self, row: str) -> None:
        """Put the focus into a field, such as "feedback_by"; "report_by" leads to the summary."""
        field = self.ui.summary_button if row == "report_by" else getattr(self.ui, f"{row}_edit", None)
        if isinstance(field, QWidget):
            field.setFocus()
            self.ui.respond_scroll.ensureWidgetVisible(field)

    def show_summary(self) -> None:
        """Go to the summary, to print or save it."""
        self.fields.save_all()
        self.navigator.go("sessions", session=self.session, step="close", row=SUMMARY)

    def _go_on(self, row: str) -> None:
        self.fields.save_all()
        self.navigator.go("promises", row=row)

    def _open_comment(self, row: str) -> None:
        self.fields.save_all()
        self.navigator.go("sessions", session=self.session, step="listen", row=row.removeprefix(COMMENT))

    def _promise(self, session: Session, *, is_owed: bool) -> str:
        if not session.feedback_by:
            return self.tr("People were not told yet when they hear back. Give a day that you can keep.")
        day = plain_date(session.feedback_by)
        if not is_owed:
            return self.tr("People were told that they hear back by {day}, and they have heard from us.").format(
                day=day
            )
        if session.feedback_by < self.workspace.today():
            return self.tr("People were told that they hear back by {day}. That day has passed.").format(day=day)
        return self.tr("People were told that they hear back by {day}.").format(day=day)

    def _show_days(self, session: Session) -> None:
        """Say in one line of chips whether people were told, and whether the promised summary is late."""
        today = self.workspace.today()
        question = partial(due.timeline, session=session.id, today=today)
        self.days.ask(question, lambda found: self._show_owed(session, found), about=(session, today))

    def _show_owed(self, session: Session, days: Sequence[due.Due]) -> None:
        ui, today = self.ui, self.workspace.today()
        owed = {each.code: each for each in days}
        ui.promise_label.setText(self._promise(session, is_owed=due.FEEDBACK in owed))
        ui.overdue_chip.setVisible(bool(session.feedback_by))
        chip = due_chip(session.feedback_by, today) if due.FEEDBACK in owed else told_chip()
        ui.overdue_chip.say(chip.text, chip.kind, chip.picture)
        report = owed.get(due.REPORT)
        ui.report_chip.setVisible(report is not None)
        if report is not None:
            late = due_chip(report.on, today)
            ui.report_chip.say(self.tr("Summary: {when}").format(when=late.text), late.kind, "sheet")
        ui.overdue_line.setVisible(bool(session.feedback_by) or report is not None)

    def _show_telling(self) -> None:
        found = who_can_be_told(self.workspace.store, session=self.session, today=self.workspace.today())
        self.ui.tell_label.setText(how_many_agreed(found))
        self.ui.tell_lines.show_lines(channel_lines(found))
        words = cannot_be_told(found)
        self.ui.cannot_tell_label.setText(words)
        self.ui.cannot_tell_label.setVisible(bool(words))

    def _show_reviews(self) -> None:
        """Show what reviewers, such as a patient council, said of the session."""
        found = reviews_of(self.workspace.store, self.session)
        self.ui.reviews_card.setVisible(bool(found))
        self.ui.review_lines.show_lines(
            [CheckLine(ChipWords(in_short(each.reviewer, 40), "info", "quote"), each.text) for each in found]
        )

    def _tell_recovered(self) -> None:
        words = self.tr(
            "Text that you typed earlier was kept and stands in its field again. It is saved when you leave it."
        )
        self.ui.message_bar.tell(words)

    def _fields(self) -> list[KeptField]:
        ui, now = self.ui, self.workspace.today

        def day(typed: str) -> str:
            return read_day(typed, today=now())

        def shown(kept: object) -> str:
            return shown_day(str(kept or ""))

        return [
            KeptField("next_steps", ui.next_steps_edit, ui.next_steps_problem, self.tr("change the next steps")),
            KeptField(
                "feedback_by",
                ui.feedback_by_edit,
                ui.feedback_by_problem,
                self.tr("change when people hear back"),
                day,
                shown,
            ),
            KeptField(
                "feedback_how", ui.feedback_how_edit, ui.feedback_how_problem, self.tr("change how people hear back")
            ),
        ]
