"""Ideas that people shape: the versions of each, which themes support or oppose it, and which suggestion changed what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from engage_desktop.domain.answers import Proposal
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.gui.forms.insight.ui_ideas_panel import Ui_IdeasPanel
from engage_desktop.gui.insight.idea_lines import change_lines, suggestion_lines, theme_lines
from engage_desktop.gui.listen.comment_words import shown
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.promises.session_choice import fill_sessions
from engage_desktop.gui.promises.tab_through import tab_through
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import proposals

_MOST_OFFERED, _TEXT_HEIGHT, _WHY_HEIGHT = 200, 140, 62


class IdeasPanel(QWidget):
    """A list of ideas, and the one that is chosen below it."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace, self.navigator = workspace, navigator
        self._version = ""
        self.ui = Ui_IdeasPanel()
        self.ui.setupUi(self)
        ui = self.ui
        titles = (
            self.tr("Idea"),
            self.tr("Version"),
            self.tr("Suggestions used"),
            self.tr("Not used"),
            self.tr("Session"),
        )
        self.model = RowsModel(titles, self)
        ui.ideas_table.setModel(self.model)
        measure_all_rows(ui.ideas_table)
        ui.ideas_empty.describe(
            picture="edit",
            title=self.tr("No idea yet"),
            words=self.tr(
                "A letter, a leaflet or a plan that people shape will be here, with what they changed in it."
            ),
        )
        dress(self)
        for line in (*(ui.idea_line, ui.stance_line, ui.suggestion_line, ui.version_line, ui.new_line),):
            flow(line)
        self._marks = [LabelMarks(workspace, card) for card in (ui.suggestion_card, ui.version_card)]
        self._new_marks = LabelMarks(workspace, ui.new_card)
        self._fill_choices()
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.ideas_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_idea())
        ui.open_session_button.clicked.connect(self._open_session)
        for lines in (ui.supports_lines, ui.opposes_lines, ui.unmet_lines):
            lines.mend_asked.connect(lambda theme: self.navigator.go("heard", row=f"theme:{theme}"))
        ui.change_lines.mend_asked.connect(lambda comment: self.navigator.go("heard", row=comment))
        ui.stance_button.clicked.connect(self.weigh)
        ui.suggestion_button.clicked.connect(self.answer_suggestion)
        ui.version_button.clicked.connect(self.write_version)
        ui.new_button.clicked.connect(self.add)
        ui.title_edit.returnPressed.connect(self.add)
        ui.session_combo.currentIndexChanged.connect(lambda _: self._mark_new())

    @property
    def chosen(self) -> str:
        """The idea chosen, or empty text."""
        return self.model.key(self.ui.ideas_table.currentIndex())

    def refresh(self) -> None:
        """Read the ideas anew; the one chosen stays chosen, and what is being typed stays."""
        ui, held = self.ui, self.chosen
        found = self.workspace.store.answers.proposals()
        self.model.show([self._row(each) for each in found])
        fill_sessions(ui.session_combo, self.workspace, self.tr("No session in particular"))
        some = bool(found)
        for widget in (
            ui.ideas_table,
            ui.ideas_label,
            ui.idea_card,
            ui.changes_card,
            ui.suggestion_card,
            ui.version_card,
        ):
            widget.setVisible(some)
        ui.ideas_empty.setVisible(not some)
        ui.version_edit.setFixedHeight(current_look().px(_TEXT_HEIGHT))
        ui.why_edit.setFixedHeight(current_look().px(_WHY_HEIGHT))
        if some:
            ui.ideas_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))
        self._show_idea()

    def show_idea(self, proposal: str) -> None:
        """Choose an idea."""
        place = self.model.place_of(proposal)
        if place >= 0:
            self.ui.ideas_table.setCurrentIndex(self.model.index(place, 0))

    def add(self) -> None:
        """Add the idea that is named."""
        ui = self.ui
        session = ui.session_combo.currentData()
        made = self._do(
            proposals.add_proposal,
            self.tr("add an idea"),
            {"title": (ui.title_edit, ui.title_problem)},
            title=ui.title_edit.text(),
            session=session,
        )
        if made is not None:
            ui.title_edit.clear()
            self.refresh()
            self.show_idea(made.id)
            ui.version_edit.setFocus()

    def write_version(self) -> None:
        """Keep the text as a new version."""
        ui = self.ui
        fields = {"text": (ui.version_edit, ui.version_problem)}
        text = ui.version_edit.toPlainText()
        self._do(proposals.write_version, self.tr("write a new version"), fields, proposal=self.chosen, text=text)

    def answer_suggestion(self) -> None:
        """Note what the idea made of the suggestion chosen: used in its newest version, or not, and why."""
        ui = self.ui
        fields = {"reason": (ui.why_edit, ui.why_problem), "outcome": (ui.used_combo, ui.used_problem)}
        root = str(ui.suggestion_combo.currentData() or "")
        if not root:
            return
        self._do(
            proposals.answer_suggestion,
            self.tr("answer a suggestion"),
            fields,
            proposal=self.chosen,
            root=root,
            outcome=str(ui.used_combo.currentData() or ""),
            reason=ui.why_edit.toPlainText(),
        )
        if not ui.why_problem.text() and not ui.used_problem.text():
            ui.why_edit.clear()

    def weigh(self) -> None:
        """Put the theme chosen into one of the three lists, or take it out."""
        ui = self.ui
        theme = ui.stance_theme_combo.currentData()
        if theme:
            stance = str(ui.stance_combo.currentData() or "")
            self._do(proposals.weigh, self.tr("weigh a theme"), {}, proposal=self.chosen, theme=theme, stance=stance)

    def _do(
        self, operation: Callable[..., Any], label: str, fields: Mapping[str, tuple[QWidget, QLabel]], **values: Any
    ) -> Any:
        """Do it, or say beside the field why not; return what it made, or None."""
        for widget, problem in fields.values():
            clear_problem(widget, problem)
        try:
            return self.workspace.do(operation, label=label, said=self.tr("Saved."), **values)
        except Refusal as refusal:
            beside = fields.get(refusal.field or "")
            if beside is None:
                raise
            show_problem(*beside, refusal.sentence)
            return None

    def _row(self, each: Proposal) -> Row:
        store = self.workspace.store
        versions, answered = store.answers.versions(each.id), proposals.suggestions(store, each.id)
        used = sum(one.is_used for one in answered)
        title = next((session.title for session in store.sessions.all() if session.id == each.session), "–")
        number = f"{versions[-1].number}" if versions else self.tr("No text yet")
        cells = (in_short(each.title, 80), number, f"{used:,}", f"{len(answered) - used:,}", in_short(title, 40))
        return Row(each.id, cells, each.title)

    def _show_idea(self) -> None:
        ui, chosen = self.ui, self.chosen
        if not chosen:
            return
        store = self.workspace.store
        held = proposals.record(store, chosen)
        ui.idea_title.setText(held.proposal.title)
        ui.open_session_button.setVisible(held.proposal.session is not None)
        versions = store.answers.versions(chosen)
        words = self.tr("Version {number}").format(number=versions[-1].number) if versions else self.tr("No text yet")
        ui.version_chip.say(words, "info" if versions else "warn", "edit" if versions else "")
        ui.now_label.setText(versions[-1].text if versions else self.tr("Write the text below."))
        for label, lines, counted, title in (
            (ui.supports_label, ui.supports_lines, held.supports, self.tr("Themes that support it")),
            (ui.opposes_label, ui.opposes_lines, held.opposes, self.tr("Themes that oppose it")),
            (ui.unmet_label, ui.unmet_lines, held.unmet, self.tr("Themes that it leaves unmet")),
        ):
            label.setText(f"{title} ({len(counted):,})")
            lines.show_lines(theme_lines(counted))
        for marks in self._marks:
            marks.show_sessions([held.proposal.session] if held.proposal.session else [])
        self._show_changes(chosen)
        self._offer_suggestions(held.proposal)
        self._order_tabs()
        self._fill_text(versions[-1].id if versions else chosen, versions[-1].text if versions else "", ui.version_edit)

    def _mark_new(self) -> None:
        session = self.ui.session_combo.currentData()
        self._new_marks.show_sessions([str(session)] if session else [])

    def _order_tabs(self) -> None:
        ui = self.ui
        lists = (ui.supports_lines, ui.opposes_lines, ui.unmet_lines)
        stands = [button for lines in lists for button in lines.buttons.values()]
        tab_through(ui.open_session_button, stands, ui.stance_theme_combo)
        tab_through(ui.stance_button, ui.change_lines.buttons.values(), ui.suggestion_combo)

    def _show_changes(self, chosen: str) -> None:
        ui, store = self.ui, self.workspace.store
        try:
            found = proposals.difference(store, chosen)
        except NothingHere as refusal:
            ui.changes_label.setText(refusal.sentence)
            lines = []
        else:
            words = self.tr("From version {before} to version {after}:")
            ui.changes_label.setText(words.format(before=found.before.number, after=found.after.number))
            lines = list(change_lines(found))
        ui.change_lines.show_lines([*lines, *suggestion_lines(proposals.suggestions(store, chosen))])

    def _offer_suggestions(self, held: Proposal) -> None:
        """Offer what people said would help first, then their other comments, newest first."""
        store, combo = self.workspace.store, self.ui.suggestion_combo
        sorted_ones = {each.root for each in store.answers.sorted_comments(held.session)}
        if held.session:
            found = store.comments.of_session(held.session, limit=_MOST_OFFERED)
        else:
            found = store.comments.newest(limit=_MOST_OFFERED)
        ordered = sorted(found, key=lambda comment: comment.root not in sorted_ones)
        _refill(combo, [(comment.root, in_short(shown(comment), 80)) for comment in ordered])
        themes = [(theme.id, in_short(theme.name, 60)) for theme in store.answers.themes()]
        _refill(self.ui.stance_theme_combo, themes)

    def _fill_text(self, version: str, text: str, edit: QPlainTextEdit) -> None:
        """Put the newest text into the field, once for each version, so that what is being typed stays."""
        if version != self._version:
            self._version = version
            edit.setPlainText(text)

    def _fill_choices(self) -> None:
        stances, used = self.ui.stance_combo, self.ui.used_combo
        stances.addItem(self.tr("It supports the idea"), proposals.SUPPORTS)
        stances.addItem(self.tr("It opposes the idea"), proposals.OPPOSES)
        stances.addItem(self.tr("The idea leaves it unmet"), proposals.UNMET)
        stances.addItem(self.tr("None of these: take it out"), "")
        used.addItem(self.tr("Used in the newest version"), proposals.USED)
        used.addItem(self.tr("Not used"), proposals.NOT_USED)

    def _open_session(self) -> None:
        session = next(
            (each.session for each in self.workspace.store.answers.proposals() if each.id == self.chosen), None
        )
        if session:
            self.navigator.go("sessions", session=session, step="respond")


def _refill(combo: QComboBox, entries: list[tuple[str, str]]) -> None:
    """Offer other entries; what was chosen stays chosen."""
    if [combo.itemData(place) for place in range(combo.count())] == [code for code, _ in entries]:
        return
    chosen = combo.currentData()
    combo.clear()
    for code, words in entries:
        combo.addItem(words, code)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
