"""What we say back for one session: responses and themes without one, risks, options of a consultation, shared ideas."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from engage_desktop.domain.answers import Proposal
from engage_desktop.domain.sessions import Session
from engage_desktop.gui.forms.respond.ui_respond_page import Ui_RespondPage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.promises.answer_words import comments_words, in_short, outcome_chip
from engage_desktop.gui.promises.promise_rows import OUTCOME, STATE, response_row, titles
from engage_desktop.gui.promises.risk_lines import risk_lines
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import proposals
from engage_desktop.operations.ageing import Unanswered, unanswered_themes
from engage_desktop.operations.option_changes import note_of, taken_away
from engage_desktop.operations.responses import Answered, answered
from engage_desktop.store.store import Store

_CO_DESIGN = "co_design"


@dataclass(frozen=True, slots=True)
class Answers:
    """The themes of a session that wait for an answer, and the answers to the others."""

    waiting: tuple[Unanswered, ...]
    found: tuple[Answered, ...]


def read_answers(store: Store, *, today: str, session: str) -> Answers:
    """Return the answers of a session; those to options stand elsewhere. It may be asked for on any thread."""
    found = answered(store, today=today, session=session, shown=0)
    waiting = unanswered_themes(store, today, session=session)
    return Answers(waiting, tuple(each for each in found if not each.response.option))


class AnswersCard(QObject):
    """Works the cards of the form that hold answers. Writing one is the affair of the page of promises."""

    def __init__(self, workspace: Workspace, navigator: Navigator, ui: Ui_RespondPage, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace, self.navigator, self.ui = workspace, navigator, ui
        self._session = self._shown = ""
        self.reading = Reading(workspace, self)
        self.model = RowsModel(titles(), self)
        ui.answers_table.set_two_lines()
        ui.answers_table.setModel(self.model)
        ui.answers_table.set_chip_columns(STATE, OUTCOME)
        measure_all_rows(ui.answers_table)
        for line in (ui.answers_line, ui.ideas_line):
            flow(line)
        ui.answers_table.activated.connect(lambda index: navigator.go("promises", row=self.model.key(index)))
        ui.write_button.clicked.connect(self.write)
        ui.decision_button.clicked.connect(lambda: navigator.go("promises", row=f"decide:{self._session}"))
        ui.option_lines.mend_asked.connect(lambda row: navigator.go("promises", row=row))
        ui.idea_lines.mend_asked.connect(lambda proposal: navigator.go("heard", row=f"proposal:{proposal}"))
        ui.idea_button.clicked.connect(lambda: navigator.go("heard", row="ideas"))

    def show_session(self, session: Session) -> None:
        """Show the answers of one session."""
        self._session = session.id
        self._show_answers()
        self._show_options(session)
        self._show_ideas(session)
        ui = self.ui
        risks = risk_lines(self.workspace, session.id)
        ui.risks_card.setVisible(bool(risks))
        ui.risk_lines.show_lines(risks)
        lines = (*ui.risk_lines.buttons.values(), *ui.option_lines.buttons.values(), *ui.idea_lines.buttons.values())
        tab_through(ui.decision_button, lines, ui.idea_button)

    def write(self) -> None:
        """Answer the theme chosen, or the first that waits; without any, choose comments first."""
        chosen = self.model.key(self.ui.answers_table.currentIndex())
        waiting = [row.key for row in self.model.rows if row.key.startswith("theme:")]
        if chosen in waiting or waiting:
            self.navigator.go("promises", row=chosen if chosen in waiting else waiting[0])
        else:
            self.navigator.go("heard", row="themes")

    def _show_answers(self) -> None:
        today, session = self.workspace.today(), self._session
        about = (today, session)
        self.reading.ask(partial(read_answers, today=today, session=session), self._show_rows, about=about)
        if self.reading.is_waiting and self._shown != session:
            self.ui.answers_table.hide()
            self.ui.sheet_button.hide()
            self.ui.answers_label.setText(self.tr("Counting the comments…"))

    def _show_rows(self, answers: Answers) -> None:
        ui, waiting, found = self.ui, answers.waiting, answers.found
        self._shown = self._session
        rows = [self._waiting_row(each) for each in waiting] + [response_row(self.workspace, each) for each in found]
        held = self.model.key(ui.answers_table.currentIndex())
        self.model.show(rows)
        ui.answers_table.setVisible(bool(rows))
        ui.sheet_button.setVisible(bool(found))
        if rows:
            ui.answers_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))
        ui.answers_label.setText(self._words(len(waiting), len(found)))

    def _words(self, waiting: int, found: int) -> str:
        if not waiting and not found:
            return self.tr("Give comments a theme in What we heard, then say here what comes of it.")
        if waiting == 1:
            return self.tr("1 theme waits for an answer.")
        if waiting:
            return self.tr("{count} themes wait for an answer.").format(count=waiting)
        return self.tr("Every theme of this session has an answer. Enter opens one.")

    def _waiting_row(self, each: Unanswered) -> Row:
        chip = ChipWords(self.tr("Not answered yet"), "warn", "question")
        said = self.tr("{theme}: {comments}").format(theme=each.theme.name, comments=comments_words(each.unanswered))
        nobody = self.tr("Nobody yet")
        cells = (in_short(said), (chip,), (outcome_chip(self.workspace.lists, ""),), nobody, self.tr("Not yet"))
        return Row(f"theme:{each.theme.id}", cells, said)

    def _show_options(self, session: Session) -> None:
        """Show what we say to each option of a consultation; nothing where there are none."""
        store, lists = self.workspace.store, self.workspace.lists
        options = store.plans.options(session.id)
        said = {response.option: response for response in store.answers.responses() if response.option}
        lines = []
        for option in options:
            held = said.get(option.id)
            if held is None:
                chip = ChipWords(self.tr("Not answered yet"), "warn", "question")
                words = f"{option.text}\n{note_of(store, session.id, option.id)}".strip()
                lines.append(CheckLine(chip, words, self.tr("Answer it"), f"option:{option.id},{session.id}"))
            else:
                chip, row = outcome_chip(lists, held.outcome), f"response:{held.id}"
                parts = (option.text, held.did or held.reason, note_of(store, session.id, option.id))
                words = "\n".join(part for part in parts if part)
                lines.append(CheckLine(chip, words, self.tr("Open the response"), row))
        gone = ChipWords(self.tr("Taken away"), "plain", "remove")
        lines += [CheckLine(gone, f"{each.before}\n{each.sentence}") for each in taken_away(store, session.id)]
        self.ui.options_card.setVisible(bool(lines))
        waiting = sum(option.id not in said for option in options)
        words = self.tr("Every option has an answer.")
        if waiting:
            words = self.tr("{count} of {all} options wait for an answer.").format(count=waiting, all=len(options))
        self.ui.options_label.setText(words)
        self.ui.option_lines.show_lines(lines)

    def _show_ideas(self, session: Session) -> None:
        """Show the ideas that people shaped; where the session co-designs, also that there are none."""
        store = self.workspace.store
        held = [each for each in store.answers.proposals() if each.session == session.id]
        self.ui.ideas_card.setVisible(bool(held) or session.involvement_type == _CO_DESIGN)
        self.ui.ideas_label.setText(proposals.reflected(store, session.id).sentence if held else self._no_idea())
        self.ui.idea_lines.show_lines([self._idea_line(each) for each in held])

    def _no_idea(self) -> str:
        return self.tr("People came to shape something, and no version of it is kept yet. Add it, so that they see it.")

    def _idea_line(self, each: Proposal) -> CheckLine:
        versions = self.workspace.store.answers.versions(each.id)
        words = self.tr("Version {number}").format(number=versions[-1].number) if versions else self.tr("No text yet")
        return CheckLine(ChipWords(words, "info", "edit"), each.title, self.tr("Open it"), each.id)
