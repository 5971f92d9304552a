"""The dates of a session: when and where, who else asks at that time, how long people can have their say, what is promised."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session, plain_time
from engage_desktop.gui.forms.plan.ui_when_section import Ui_WhenSection
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.plan.timeline import TimePoint
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.typed import read_clock, read_number
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.overlaps import GROUP, near


class WhenSection(PlanSection):
    """Overlaps are shown while a day or a place is typed, before it is fixed."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.ui = Ui_WhenSection()
        self.ui.setupUi(self)

        def clock(kept: object) -> str:
            return plain_time(str(kept or ""))

        fields = [
            self.day_field("date", self.tr("change the date")),
            self.field("starts", self.tr("change the start"), read_clock, clock),
            self.field("ends", self.tr("change the end"), read_clock, clock),
            self.field("place", self.tr("change the place")),
            self.field("expected", self.tr("change how many are expected"), read_number),
            self.day_field("opens_on", self.tr("change from when people can take part")),
            self.day_field("closes_on", self.tr("change until when people can take part")),
            self.day_field("feedback_by", self.tr("change when people hear back")),
            self.day_field("report_by", self.tr("change when the report is out")),
            self.field("feedback_how", self.tr("change how people hear back")),
        ]
        self.furnish(fields=fields)
        self.ui.date_edit.textEdited.connect(lambda _: self._show_overlaps())
        self.ui.place_edit.textEdited.connect(lambda _: self._show_overlaps())
        self.ui.overlap_lines.mend_asked.connect(lambda session: self.navigator.go("sessions", session=session))

    def show_more(self, session: Session, *, locked: bool) -> None:
        self._show_overlaps()
        self.ui.timeline.show_points(self._points(session))

    def show_row(self, row: str) -> None:
        super().show_row({"overlaps": "date", "timeline": "feedback_by"}.get(row, row))

    def _show_overlaps(self) -> None:
        """Look at what is typed, not only at what is kept: the date is not fixed yet."""
        plans = self.workspace.store.plans
        try:
            day = self.read_day(self.ui.date_edit.text())
        except Refusal:
            return
        found = near(
            self.workspace.store,
            day=day,
            place=self.ui.place_edit.text(),
            groups=[group.group for group in plans.reach(self.session)],
            apart_from=self.session,
        )
        lines = []
        for overlap in found:
            word = self.tr("Same group") if overlap.same == GROUP else self.tr("Same place")
            go = self.tr("Look at it") if overlap.session else ""
            lines.append(CheckLine(ChipWords(word, "warn", "calendar"), overlap.sentence, go, overlap.session))
        self.ui.overlap_card.setVisible(bool(lines))
        self.ui.overlap_lines.show_lines(lines)

    def _points(self, session: Session) -> list[TimePoint]:
        today = self.workspace.today()
        named = (
            (session.opens_on, self.tr("People can have their say from this day"), False),
            (session.date, self.tr("The session is held"), False),
            (session.closes_on, self.tr("The last day to have a say"), False),
            (session.decision_on, self.tr("The decision is made"), False),
            (session.feedback_by, self.tr("People hear back"), True),
            (session.report_by, self.tr("The report is out"), True),
        )
        done = {self.tr("People hear back"): self._is_told(session)}
        points = [
            TimePoint(day, words, self._chip(day, today, is_promise=promised, is_kept=done.get(words, False)))
            for day, words, promised in named
            if day
        ]
        return [
            *points,
            TimePoint(today, self.tr("Today"), ChipWords(self.tr("Today"), "info", "today"), is_today=True),
        ]

    def _is_told(self, session: Session) -> bool:
        return any(told.session == session.id for told in self.workspace.store.answers.told_back())

    def _chip(self, day: str, today: str, *, is_promise: bool, is_kept: bool) -> ChipWords:
        if is_kept:
            return ChipWords(self.tr("Kept"), "good")
        if day < today:
            return ChipWords(self.tr("Overdue"), "bad") if is_promise else ChipWords(self.tr("Past"), "plain", "tick")
        return ChipWords(self.tr("Promised"), "info") if is_promise else ChipWords(self.tr("To come"), "plain", "clock")
