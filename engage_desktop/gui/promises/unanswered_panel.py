"""Themes that nobody has answered yet, those that people wait for longest first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.promises.ui_unanswered_panel import Ui_UnansweredPanel
from engage_desktop.gui.promises.answer_words import comments_words, in_short
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.ageing import Unanswered, unanswered_themes

_AGE, _LONG_WAIT = 2, 90  # the column; days


class UnansweredPanel(QWidget):
    """answer_asked, comments_asked: a theme, by its id. counted: how many themes wait."""

    answer_asked = Signal(str)
    comments_asked = Signal(str)
    counted = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.reading = Reading(workspace, self)
        self.ui = Ui_UnansweredPanel()
        self.ui.setupUi(self)
        ui = self.ui
        titles = (self.tr("Theme"), self.tr("Comments"), self.tr("Waiting"), self.tr("Since"))
        self.model = RowsModel(titles, self)
        ui.unanswered_table.setModel(self.model)
        measure_all_rows(ui.unanswered_table)
        ui.unanswered_table.set_chip_columns(_AGE)
        ui.unanswered_empty.describe(
            picture="good",
            title=self.tr("Every theme has an answer"),
            words=self.tr(
                "Themes with comments and no response would be here, with how long people have been waiting."
            ),
        )
        dress(self)
        flow(ui.unanswered_line)
        ui.unanswered_table.activated.connect(lambda _: self.answer())
        ui.answer_button.clicked.connect(self.answer)
        ui.comments_button.clicked.connect(lambda: self.comments_asked.emit(self.chosen))

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.ui.unanswered_table

    @property
    def chosen(self) -> str:
        """The theme chosen, or empty text."""
        return self.model.key(self.ui.unanswered_table.currentIndex())

    def refresh(self) -> None:
        """Read the themes anew."""
        today = self.workspace.today()
        self.reading.ask(partial(unanswered_themes, today=today), self._show_themes, about=today)
        if self.reading.is_waiting and not self.model.rows:
            self._show_some(False)
            self.ui.unanswered_empty.hide()

    def _show_some(self, some: bool) -> None:
        ui = self.ui
        for widget in (ui.unanswered_table, ui.unanswered_line, ui.unanswered_label):
            widget.setVisible(some)
        ui.unanswered_empty.setVisible(not some)

    def _show_themes(self, found: Sequence[Unanswered]) -> None:
        ui, held = self.ui, self.chosen
        self.model.show([self._row(each) for each in found])
        some = bool(found)
        self._show_some(some)
        if len(found) == 1:
            words = self.tr("1 theme has comments and no answer yet.")
        else:
            words = self.tr("{count} themes have comments and no answer yet.").format(count=f"{len(found):,}")
        ui.unanswered_label.setText(words)
        if some:
            ui.unanswered_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))
        self.counted.emit(len(found))

    def answer(self) -> None:
        """Answer the theme chosen."""
        if self.chosen:
            self.answer_asked.emit(self.chosen)

    def _row(self, each: Unanswered) -> Row:
        if each.days == 0:
            age = ChipWords(self.tr("Since today"), "info", "clock")
        else:
            words = self.tr("1 day") if each.days == 1 else self.tr("{days} days").format(days=f"{each.days:,}")
            age = ChipWords(words, "bad" if each.days > _LONG_WAIT else "warn", "clock")
        since = plain_date(each.since) if each.since else "–"
        return Row(each.theme.id, (in_short(each.theme.name), comments_words(each.unanswered), (age,), since))
