"""What is known already, before anybody is asked: lessons, what people told us, the gaps, and the questions that fill them."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.plans import Gap
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.forms.plan.ui_know_section import Ui_KnowSection
from engage_desktop.gui.moments import day_of
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.lessons_card import LessonsCard
from engage_desktop.gui.plan.questions import QuestionsEditor
from engage_desktop.gui.plan.record_fields import TEXT, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.later_draft import LaterDraft
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import planning
from engage_desktop.operations.already_told import note_look


class KnowSection(PlanSection):
    """The first section of a plan."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self._filling = False
        self.ui = Ui_KnowSection()
        self.ui.setupUi(self)
        self.furnish(records=[("gaps", self.ui.gaps_list, self._gaps())])
        self.ui.look_told.follow(workspace, self.ui.look_edit)
        self.ui.look_edit.returnPressed.connect(self.ui.look_told.look)
        self.ui.look_button.clicked.connect(self.note_look)
        self._drafts = {part: LaterDraft(workspace, self) for part in ("words", "result")}
        self.ui.look_edit.textEdited.connect(lambda text: self._keep("words", text))
        self.ui.result_edit.textChanged.connect(lambda: self._keep("result", self.ui.result_edit.toPlainText()))
        self.lessons = LessonsCard(workspace, self.ui, self)
        self.questions = QuestionsEditor(workspace, self.ui, self)

    def show_session(self, session: str) -> None:
        if session != self.session:
            self._show_drafts(session)
            self.ui.look_told.leave_out(session)
            clear_problem(self.ui.look_edit, self.ui.look_problem)
            clear_problem(self.ui.result_edit, self.ui.result_problem)
        super().show_session(session)

    def show_more(self, session: Session, *, locked: bool) -> None:
        self.lessons.show_session(session.id, locked=locked)
        self.questions.show_session(session.id, locked=locked)
        self.ui.look_line.setVisible(not locked)
        looks = self.workspace.store.plans.looks(session.id)
        words = []
        for look in looks[-3:]:
            found = self.tr("{day}: looked for “{words}”, {count} found. {result}")
            day = day_of(datetime.fromisoformat(look.at))
            words.append(found.format(day=day, words=look.words, count=look.found, result=look.result))
        self.ui.looks_label.setText("\n".join(words) or self.tr("Nobody has noted yet that they looked."))

    def show_row(self, row: str) -> None:
        wanted = {"looks": "look", "questions": "question"}.get(row, row)
        if wanted == "lessons" and self.lessons.lessons:
            self.focus_on(next(iter(self.ui.lessons_lines.buttons.values()), self.ui.look_edit))
        elif row == "questions" and self.ui.questions_list.count():
            self.focus_on(self.ui.questions_list)
        else:
            super().show_row(wanted)

    def note_look(self) -> None:
        """Keep that somebody looked, for what, and what they make of it."""
        ui = self.ui
        clear_problem(ui.look_edit, ui.look_problem)
        clear_problem(ui.result_edit, ui.result_problem)
        ui.look_told.look()
        try:
            self.workspace.do(
                note_look,
                label=self.tr("note that we looked"),
                said=self.tr("Noted that you looked, and what you made of it."),
                session=self.session,
                words=ui.look_edit.text(),
                found=len(ui.look_told.found),
                result=ui.result_edit.toPlainText(),
            )
        except Refusal as refusal:
            if refusal.field == "result":
                show_problem(ui.result_edit, ui.result_problem, refusal.sentence)
            else:
                show_problem(ui.look_edit, ui.look_problem, refusal.sentence)
            return
        ui.look_edit.clear()
        ui.result_edit.clear()
        for part, draft in self._drafts.items():
            draft.forget(self._place(part))
        ui.look_edit.setFocus()

    def _keep(self, part: str, text: str) -> None:
        """Keep what is typed and not noted yet."""
        if self.session and not self._filling:
            self._drafts[part].keep(self._place(part), text, session=self.session)

    def _show_drafts(self, session: str) -> None:
        """Show what was typed for this session and not noted; what stands there now is kept for the session before."""
        for draft in self._drafts.values():
            draft.keep_now()
        self.session, self._filling = session, True
        words, result = (draft.text_of(self._place(part)) for part, draft in self._drafts.items())
        self.ui.look_edit.setText(words)
        self.ui.result_edit.setPlainText(result)
        self._filling = False
        if words or result:
            self.recovered.emit()

    def _place(self, part: str) -> str:
        return f"plan:{self.session}:looks:{part}"

    def _gaps(self) -> RecordSort:
        def known(gap: Gap) -> str:
            return gap.known or self.tr("Nothing yet")

        words = SortWords(
            title=self.tr("Gaps in what we know"),
            words=self.tr(
                "Write what nobody knows yet, and what is known about it. Questions are asked to fill these gaps."
            ),
            empty=self.tr("No gap is written down yet."),
            add=self.tr("Add a gap"),
            adding=self.tr("add a gap"),
            changing=self.tr("change a gap"),
            removing=self.tr("take off a gap"),
        )
        return RecordSort(
            words,
            columns=((self.tr("We do not know"), lambda gap: gap.text), (self.tr("We know"), known)),
            fields=(
                RecordField("text", self.tr("What do we not know?"), TEXT),
                RecordField("known", self.tr("What do we know about it?"), TEXT),
            ),
            read=self.read_plan("gaps"),
            write=planning.write_gap,
            take_off=partial(planning.take_off, kind="gap"),
        )
