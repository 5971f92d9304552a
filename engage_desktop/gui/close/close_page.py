"""Closing a session: what is still open, computed from its records; then the summary, the bundle, and the end."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.gui.close.check_words import SIGN_OUT, STORY, all_done, check_lines
from engage_desktop.gui.close.costs_section import CostsSection
from engage_desktop.gui.close.evaluation_section import EvaluationSection
from engage_desktop.gui.close.given_section import GivenSection
from engage_desktop.gui.close.lessons_dialog import LessonsDialog
from engage_desktop.gui.close.sections import CLOSING, COSTS, EVALUATION, GIVEN, NAMES, THANKS, CloseSection
from engage_desktop.gui.close.thanks_section import ThanksSection
from engage_desktop.gui.forms.close.ui_close_page import Ui_ClosePage
from engage_desktop.gui.listen.story_dialog import StoryDialog
from engage_desktop.gui.look.roles import set_look_property
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of_text, day_of
from engage_desktop.gui.navigation import STEPS, SUMMARY, Navigator
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.kept_fields import KeptField, KeptFields
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.attendance import room, sign_everyone_out
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.closing import DebriefMissing, close, close_checks, debrief_silence
from engage_desktop.operations.summary import SummaryPrint, note_summary, render_summary
from engage_desktop.store.store import Store

_LOW = 300  # pixels at 100 % text


class ClosePage(QWidget):
    """Not ticks: what the records say. Each field saves itself when it is left."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self._low = False
        self._states = RecordStates(workspace.store)
        self.ui = Ui_ClosePage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        flow(self.ui.close_line)
        flow(self.ui.ask_line)
        flow(self.ui.lessons_line)
        self.dialog: QDialog | None = None
        self.ui.ask_frame.hide()
        self.sections = self._made_sections()
        self._asked: tuple[str, ...] = ()
        self.fields = KeptFields(workspace, "close", self._fields(), self)
        self.marks = LabelMarks(workspace, self)
        self._connect()

    def _made_sections(self) -> dict[str, CloseSection]:
        made = {
            EVALUATION: EvaluationSection(self.workspace),
            COSTS: CostsSection(self.workspace),
            GIVEN: GivenSection(self.workspace),
            THANKS: ThanksSection(self.workspace),
        }
        titles = {
            CLOSING: self.tr("Debrief"),
            EVALUATION: self.tr("Evaluation"),
            COSTS: self.tr("Costs"),
            GIVEN: self.tr("Given out"),
            THANKS: self.tr("Thanks"),
        }
        for name in NAMES:
            self.ui.sections_bar.addTab(titles[name])
        for section in made.values():
            self.ui.sections_stack.addWidget(section)
        return made

    def _connect(self) -> None:
        ui = self.ui
        ui.sections_bar.currentChanged.connect(lambda place: self.show_section(NAMES[place]))
        ui.lessons_button.clicked.connect(self.find_lessons)
        ui.close_now_button.clicked.connect(self.close_session)
        ui.nothing_because_edit.returnPressed.connect(self.close_session)
        ui.check_lines.mend_asked.connect(self.mend)
        ui.print_button.clicked.connect(self.show_summary)
        ui.bundle_button.clicked.connect(self.make_bundle)
        ui.close_button.clicked.connect(self.close_session)
        ui.preview_place.left.connect(self.show_closing)
        ui.preview_place.kept.connect(self._note_summary)
        self.fields.recovered.connect(self._tell_recovered)

    def refresh(self) -> None:
        """Read anew what is still open; what is being typed stays."""
        if not self.session:
            return
        session = self.workspace.store.sessions.get(self.session)
        closed = session.state == CLOSED
        self.fields.show_session(session)
        self.marks.show_session(session)
        checks = close_checks(self.workspace.store, self.session, states=self._states)
        lines = [line for check in checks for line in check_lines(check)]
        self.ui.check_lines.show_lines(lines or [all_done()])
        self.ui.checks_words_label.setText(self._words(session, len(lines)))
        self.ui.checks_title_label.setText(self.tr("Still to do") if closed else self.tr("Before you close"))
        self.ui.close_button.setVisible(not closed)
        self.ui.close_button.setEnabled(session.is_open)
        self._show_shortfall(session)
        for edit in self._edits():
            edit.setFixedHeight(current_look().px(76))
        if self.shown in self.sections:
            self.sections[self.shown].show_session(self.session)

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        if session != self.session:
            self.ui.message_bar.clear()
            self.show_closing()
            self._ask(())
        self.session = session
        self.refresh()

    @property
    def shown(self) -> str:
        """The name of the section in sight."""
        return NAMES[max(self.ui.sections_bar.currentIndex(), 0)]

    def show_section(self, name: str) -> None:
        """Bring one section into sight."""
        self.ui.sections_bar.setCurrentIndex(NAMES.index(name))
        if name in self.sections:
            self.sections[name].show_session(self.session)
        self.ui.sections_stack.setCurrentWidget(self.sections.get(name) or self.ui.closing_scroll)

    def show_row(self, row: str) -> None:
        """Put the focus into a field, such as "next_steps", or a section; "summary" shows the summary."""
        if row == SUMMARY:
            self.show_summary()
            return
        self.show_section(row if row in NAMES else CLOSING)
        if row in self.sections:
            self.show_closing()
            self.sections[row].take_focus()
            return
        if row == "debrief":
            row = "went_less_well" if self.ui.went_well_edit.toPlainText().strip() else "went_well"
        edit = getattr(self.ui, f"{row}_edit", None)
        if isinstance(edit, QWidget):
            self.show_closing()
            edit.setFocus()
            self.ui.closing_scroll.ensureWidgetVisible(edit)

    def find_lessons(self) -> None:
        """Show what others learned."""
        self.dialog = LessonsDialog(self.workspace, self)
        self.dialog.finished.connect(lambda _: self.ui.lessons_button.setFocus())
        self.dialog.open()

    def mend(self, where: str) -> None:
        """Go to where something is mended, or do what one press can do."""
        if where == SIGN_OUT:
            act = self.tr("sign everyone out")
            said = self.tr("Everyone is signed out.")
            self.workspace.do(sign_everyone_out, label=act, said=said, session=self.session)
            return
        place, _, row = where.partition(":")
        if place == STORY:
            self.ask_for_story(row)
        elif place == "close":
            self.show_row(row)
        elif place in STEPS:
            self.navigator.go("sessions", session=self.session, step=place, row=row)
        else:
            self.navigator.go(place, session=self.session)

    def ask_for_story(self, comment: str) -> None:
        """Ask the teller of a story whether it may be used, or whose story it is."""
        held = self.workspace.store.comments.get(comment)
        if held is not None:
            self.dialog = StoryDialog(self.workspace, held, self)
            self.dialog.finished.connect(lambda _: self._story_answered(comment))
            self.dialog.open()

    def _story_answered(self, comment: str) -> None:
        """Show what is left, and put the focus on the next thing to do."""
        self.refresh()
        buttons = self.ui.check_lines.buttons
        beside = (button for where, button in buttons.items() if where.startswith(STORY))
        (buttons.get(f"{STORY}:{comment}") or next(beside, self.ui.print_button)).setFocus()

    def show_summary(self) -> None:
        """Make the summary and show it, to print or to save."""
        self.fields.save_all()
        session, lists = self.session, self.workspace.lists

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> SummaryPrint:
            return render_summary(store, now=now, session=session, lists=lists, fonts=fonts, large_print=large_print)

        self.ui.close_stack.setCurrentWidget(self.ui.preview_place)
        self.ui.preview_place.show_print(self.workspace, self.ui.message_bar, making)

    def _note_summary(self) -> None:
        """Note that the summary was printed or saved, with the hash of each file."""
        preview = self.ui.preview_place
        if preview.made is not None:
            made = SummaryPrint(preview.made.pdf, preview.made.html, preview.made.stem)
            self.workspace.do(note_summary, session=self.session, made=made, act=preview.act)

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
        """Close the session: nothing more can be recorded in it until it is reopened with a reason.

        Where the debrief is empty it is asked for once; what is answered then, or that nothing was, is kept.
        """
        self.fields.save_all()
        because = self.ui.nothing_because_edit.text()
        reasons = {part: because if part == "went_less_well" else "" for part in self._asked} if self._asked else None
        try:
            self.workspace.do(
                close,
                label=self.tr("close the session"),
                said=self.tr("The session is closed."),
                session=self.session,
                reasons=reasons,
            )
        except DebriefMissing as missing:
            self._ask(missing.missing)
            return
        except Refusal as refusal:
            self.ui.message_bar.refuse(refusal.sentence)
            return
        self._ask(())
        self.show_section(CLOSING)
        self.ui.message_bar.rejoice(self.tr("The session is closed. Make the bundle before you leave."))
        self.ui.bundle_button.setFocus()

    def _ask(self, missing: tuple[str, ...]) -> None:
        """Ask once for what the debrief lacks, beside its fields."""
        self._asked = missing
        ui = self.ui
        ui.ask_frame.setVisible(bool(missing))
        ui.nothing_because_edit.clear()
        for widget in (ui.nothing_because_label, ui.nothing_because_edit):
            widget.setVisible("went_less_well" in missing)
        if not missing:
            return
        if "went_less_well" in missing:
            words = self.tr(
                "One question before you close: what did not work so well? Write it below, or say why there was nothing. "
                "If you say neither, the record says that you were asked."
            )
        else:
            words = self.tr(
                "One question before you close: what worked? Write it below. If you leave it empty, the record says so."
            )
        ui.ask_label.setText(words)
        self.show_section(CLOSING)
        edit = ui.went_well_edit if missing == ("went_well",) else ui.nothing_because_edit
        edit.setFocus()
        ui.closing_scroll.ensureWidgetVisible(ui.went_less_well_edit, 0, 40)
        ui.closing_scroll.ensureWidgetVisible(ui.ask_frame, 0, 16)
        announce(self, words, urgent=True)

    def _show_shortfall(self, session: Session) -> None:
        """Ask why fewer came only where fewer came, or where it was answered."""
        came = room(self.workspace.store, session.id).in_all
        asked = bool(session.shortfall) or came < (session.expected or 0)
        ui = self.ui
        words = self.tr("Why &fewer came than you hoped for: {hoped} hoped for, {came} came")
        ui.shortfall_label.setText(words.format(hoped=session.expected or 0, came=came))
        for widget in (ui.shortfall_label, ui.shortfall_edit):
            widget.setVisible(asked)
        silence = debrief_silence(self.workspace.store, session.id)
        said = [reason for reason in silence.values() if reason]
        words = self.tr("For your team. Each line comes back when the same place, group or method is planned again.")
        if said:
            words += "\n" + self.tr("Asked at the close. Nothing, because: {reason}").format(reason="; ".join(said))
        elif silence:
            words += "\n" + self.tr("Asked at the close. It was left empty.")
        ui.debrief_words_label.setText(words)

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

    def _fit(self) -> None:
        """Keep the three acts at the foot in one line where the page is low: the rest of it is for what is still to do."""
        ui, low = self.ui, self.height() < current_look().px(_LOW)
        if low == self._low:
            return
        self._low = low
        words = {
            ui.print_button: (self.tr("&Print the summary"), self.tr("&Print")),
            ui.bundle_button: (self.tr("&Make the bundle"), self.tr("&Make bundle")),
            ui.close_button: (self.tr("&Close the session"), self.tr("&Close the session")),
        }
        for button, (whole, short) in words.items():
            button.setText(short if low else whole)
            button.setAccessibleName(whole.replace("&", ""))
            set_look_property(button, "dense", "true" if low else "false")
        ui.close_bar_column.setContentsMargins(28, 4 if low else 12, 28, 4 if low else 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _tell_recovered(self) -> None:
        words = self.tr(
            "Text that you typed earlier was kept and stands in its field again. It is saved when you leave it."
        )
        self.ui.message_bar.tell(words)

    def _edits(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return (
            *(ui.notes_how_edit, ui.next_steps_edit, ui.shortfall_edit),
            *(ui.went_well_edit, ui.went_less_well_edit),
        )

    def _fields(self) -> list[KeptField]:
        ui = self.ui
        return [
            KeptField("notes_how", ui.notes_how_edit, ui.notes_how_problem, self.tr("change how notes were taken")),
            KeptField("next_steps", ui.next_steps_edit, ui.next_steps_problem, self.tr("change the next steps")),
            KeptField("shortfall", ui.shortfall_edit, ui.shortfall_problem, self.tr("change why fewer came")),
            KeptField("went_well", ui.went_well_edit, ui.went_well_problem, self.tr("change what went well")),
            KeptField(
                "went_less_well",
                ui.went_less_well_edit,
                ui.went_less_well_problem,
                self.tr("change what went less well"),
            ),
        ]
