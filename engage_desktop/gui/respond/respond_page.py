"""Feeding back: what people were promised, when they hear back, who can be told and how, and the summary."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.gui.close.close_page import SUMMARY
from engage_desktop.gui.forms.respond.ui_respond_page import Ui_RespondPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.kept_fields import KeptField, KeptFields
from engage_desktop.gui.sessions.typed import read_day, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import telling
from engage_desktop.operations.summary import summary_noted_at
from engage_desktop.operations.telling import Telling, who_can_be_told


class RespondPage(QWidget):
    """What the team owes to those who came. Each field saves itself when it is left."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.ui = Ui_RespondPage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        flow(self.ui.summary_line)
        self.fields = KeptFields(workspace, "respond", self._fields(), self)
        self._connect()

    def _connect(self) -> None:
        self.ui.summary_button.clicked.connect(self.show_summary)
        self.fields.recovered.connect(self._tell_recovered)

    def refresh(self) -> None:
        """Read anew what is shown; what is being typed stays."""
        if not self.session:
            return
        session = self.workspace.store.sessions.get(self.session)
        self.fields.show_session(session)
        self.ui.promise_label.setText(self._promise(session))
        self._show_telling(who_can_be_told(self.workspace.store, session=self.session, today=self.workspace.today()))
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
        self.session = session
        self.refresh()

    def show_row(self, row: str) -> None:
        """Put the focus into a field, such as "feedback_by"."""
        edit = getattr(self.ui, f"{row}_edit", None)
        if isinstance(edit, QWidget):
            edit.setFocus()
            self.ui.respond_scroll.ensureWidgetVisible(edit)

    def show_summary(self) -> None:
        """Go to the summary, to print or save it."""
        self.fields.save_all()
        self.navigator.go("sessions", session=self.session, step="close", row=SUMMARY)

    def _promise(self, session: Session) -> str:
        if not session.feedback_by:
            return self.tr("People were not told yet when they hear back. Give a day that you can keep.")
        day = plain_date(session.feedback_by)
        if session.feedback_by < self.workspace.today():
            return self.tr("People were told that they hear back by {day}. That day has passed.").format(day=day)
        return self.tr("People were told that they hear back by {day}.").format(day=day)

    def _show_telling(self, found: Telling) -> None:
        if found.agreed == 1:
            words = self.tr("1 person who came said that you may tell them what happened.")
        else:
            words = self.tr("{count} people who came said that you may tell them what happened.")
        self.ui.tell_label.setText(words.format(count=found.agreed))
        names = {
            telling.EMAIL: self.tr("By email"),
            telling.PHONE: self.tr("By phone"),
            telling.TEXT: self.tr("By text message"),
            telling.POST: self.tr("By post"),
        }
        lines = [CheckLine(ChipWords(names[way], "info"), f"{count:,}") for way, count in found.by_channel.items()]
        if found.unreachable:
            words = self.tr("{count} said yes, but gave no address or number.").format(count=found.unreachable)
            lines.append(CheckLine(ChipWords(self.tr("No way given"), "warn"), words))
        self.ui.tell_lines.show_lines(lines)
        parts = []
        if found.refused:
            parts.append(self.tr("{count} said no.").format(count=found.refused))
        if found.not_asked:
            one, more = self.tr("1 was not asked."), self.tr("{count} were not asked.")
            parts.append(one if found.not_asked == 1 else more.format(count=found.not_asked))
        if parts:
            parts.append(self.tr("Put the answer where they may see it: on a notice board, or at the next meeting."))
        self.ui.cannot_tell_label.setText(" ".join(parts))
        self.ui.cannot_tell_label.setVisible(bool(parts))

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
