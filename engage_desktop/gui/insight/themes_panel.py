"""The themes of what was heard: how many said what, kinds of voice apart, what became of each, and adding one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.insight.ui_themes_panel import Ui_ThemesPanel
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.promises.answer_words import outcome_chip
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.promises.session_choice import fill_sessions
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import themes
from engage_desktop.operations.themes import ThemeCount
from engage_desktop.store.store import Store

ANSWER = 4
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class CountedThemes:
    """The themes with their counts, and what was answered to each."""

    counts: tuple[ThemeCount, ...]
    answered: dict[str | None, str]


def read_themes(store: Store, session: str | None) -> CountedThemes:
    """Return the themes of a session, or of all. It may be asked for on any thread."""
    answered = {response.theme: response.outcome for response in store.answers.responses(session)}
    return CountedThemes(themes.theme_counts(store, session=session), answered)


class ThemesPanel(QWidget):
    """Enter opens the comments of a theme."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace, self.navigator = workspace, navigator
        self.reading = Reading(workspace, self)
        self._wanted = ""
        self.ui = Ui_ThemesPanel()
        self.ui.setupUi(self)
        ui = self.ui
        titles = (
            *(self.tr("Theme"), self.tr("Public"), self.tr("Carers"), self.tr("Staff")),
            self.tr("What we say back"),
        )
        self.model = RowsModel(titles, self)
        ui.themes_table.setModel(self.model)
        measure_all_rows(ui.themes_table)
        ui.themes_table.set_two_lines()
        ui.themes_table.set_chip_columns(ANSWER)
        ui.themes_empty.describe(
            picture="group",
            title=self.tr("No theme yet"),
            words=self.tr("Add one below, or choose comments and press # to give them one."),
        )
        dress(self)
        for line in (ui.themes_line, ui.open_line, ui.add_line):
            flow(line)
        self._fill_families()
        ui.session_combo.activated.connect(lambda _: self.refresh())
        ui.themes_table.activated.connect(lambda _: self.show_comments())
        ui.show_button.clicked.connect(self.show_comments)
        ui.answer_button.clicked.connect(self.answer)
        ui.add_button.clicked.connect(self.add)
        ui.name_edit.returnPressed.connect(self.add)

    @property
    def chosen(self) -> str:
        """The theme chosen in the list, or empty text."""
        return self.model.key(self.ui.themes_table.currentIndex())

    def refresh(self) -> None:
        """Read the themes and their counts anew."""
        fill_sessions(self.ui.session_combo, self.workspace, self.tr("All sessions"))
        session = self.ui.session_combo.currentData()
        self.reading.ask(partial(read_themes, session=session), self._show_themes, about=session)
        if self.reading.is_waiting and not self.model.rows:
            self._show_some(False)
            self.ui.themes_empty.hide()

    def _show_themes(self, found: CountedThemes) -> None:
        held = self.chosen
        self.model.show([self._row(each, found.answered) for each in found.counts])
        self._show_some(bool(found.counts))
        if found.counts:
            self.ui.themes_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))
        if self._wanted and self.model.place_of(self._wanted) >= 0:
            self.ui.themes_table.setCurrentIndex(self.model.index(self.model.place_of(self._wanted), 0))
            self._wanted = ""

    def _show_some(self, some: bool) -> None:
        ui = self.ui
        ui.themes_table.setVisible(some)
        ui.themes_label.setVisible(some)
        ui.open_line.setVisible(some)
        ui.themes_empty.setVisible(not some)

    def show_comments(self) -> None:
        """Show the comments of the theme chosen."""
        if self.chosen:
            self.navigator.go("heard", row=f"theme:{self.chosen}")

    def answer(self) -> None:
        """Write a response to the theme chosen."""
        if self.chosen:
            self.navigator.go("promises", row=f"theme:{self.chosen}")

    def add(self) -> None:
        """Add the theme that is named."""
        ui = self.ui
        clear_problem(ui.name_edit, ui.name_problem)
        name, family = ui.name_edit.text(), str(ui.family_combo.currentData() or "")
        try:
            label = self.tr("add the theme {name}").format(name=name)
            said = self.tr("The theme is added.")
            made = self.workspace.do(themes.add_theme, label=label, said=said, name=name, family=family)
        except Refusal as refusal:
            show_problem(ui.name_edit, ui.name_problem, refusal.sentence)
            return
        ui.name_edit.clear()
        self._wanted = made.id
        self.refresh()

    def _row(self, each: ThemeCount, answered: dict[str | None, str]) -> Row:
        lists = self.workspace.lists
        family = lists.named("theme_families", each.theme.family) if each.theme.family else ""
        if each.theme.id in answered:
            chip = outcome_chip(lists, answered[each.theme.id])
        else:
            chip = ChipWords(self.tr("Not answered yet"), "warn", "question")
        counts = (f"{each.public:,}", f"{each.carers:,}", f"{each.staff:,}")
        name = "\n".join(part for part in (in_short(each.theme.name, _LONGEST), family) if part)
        return Row(each.theme.id, (name, *counts, (chip,)), each.theme.name)

    def _fill_families(self) -> None:
        combo = self.ui.family_combo
        combo.addItem(self.tr("No kind in particular"), "")
        for entry in self.workspace.lists.of("theme_families"):
            combo.addItem(entry.label, entry.code)
