"""What we heard: a search over everything that was ever said, newest first, with its themes. Bringing comments in lives in
import_dialog, giving themes by key in coding, the lists of themes and ideas in their own panels."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QPushButton, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.gui.forms.insight.ui_heard_page import Ui_HeardPage
from engage_desktop.gui.insight.coding import Coding
from engage_desktop.gui.insight.heard_filters import HeardCounts, HeardFilters, count_heard, fill_kinds, picked
from engage_desktop.gui.insight.heard_model import GOES_FIRST, KIND, THEMES, WIDTHS, HeardModel
from engage_desktop.gui.insight.heard_words import found_words
from engage_desktop.gui.insight.ideas_panel import IdeasPanel
from engage_desktop.gui.insight.quoting import Quoting
from engage_desktop.gui.insight.risk_dialog import RiskDialog
from engage_desktop.gui.insight.themes_panel import ThemesPanel
from engage_desktop.gui.later import load_class
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import themes
from engage_desktop.store.comments import CAP, Found

_SEARCH_AFTER = 120  # milliseconds after the last letter
_FIRST = 50
_LONGEST = 60
_TABLE_LEAST = 240
_MOST_CHOSEN = 500
COMMENTS, THEMES_PART, IDEAS = PARTS = ("comments", "themes", "ideas")


class HeardPage(QWidget):
    """Everything that was heard, in all sessions together; its themes, and the ideas that grew out of it.

    A place's row is the id of a comment, a part, or "theme:…", "sort:…" or "proposal:…".
    """

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.dialog: QDialog | None = None
        self.part = COMMENTS
        self._limit = _FIRST
        self._sessions: list[tuple[str, str]] = []
        self.ui = Ui_HeardPage()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = HeardModel(workspace, self)
        self._prepare_table()
        fill_kinds(ui.kind_combo, self.tr("All kinds"))
        dress(self)
        self.filters = HeardFilters(workspace, ui.theme_combo, ui.sort_combo)
        self.counting, self.picking = Reading(workspace, self), Reading(workspace, self)
        self.coding = Coding(workspace, ui.heard_table, ui.give_edit, ui.coding_label, lambda: self.all_chosen)
        self.quoting = Quoting(workspace, ui.heard_table, ui.quote_button, ui.message_bar, lambda: self.all_chosen)
        self.themes_panel = ThemesPanel(workspace, navigator)
        self.ideas_panel = IdeasPanel(workspace, navigator)
        for panel in (self.themes_panel, self.ideas_panel):
            ui.heard_column.addWidget(panel)
        let_enter_press(self)
        self._lay_out()
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(_SEARCH_AFTER)
        self._connect()
        self._choose_part(COMMENTS)

    def _prepare_table(self) -> None:
        table = self.ui.heard_table
        table.set_chip_columns(THEMES, KIND)
        table.setModel(self.model)
        table.set_widths(WIDTHS, goes_first=GOES_FIRST)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _lay_out(self) -> None:
        ui = self.ui
        for place in (ui.filter_line, ui.count_line, ui.coding_line):
            flow(place)
        flow(ui.parts_bar, spacing=4)

    def _connect(self) -> None:
        ui = self.ui
        self._searching.timeout.connect(self.search)
        self.picking.waiting.connect(self._say_counting)
        ui.search_edit.textChanged.connect(self._search_soon)
        ui.search_edit.returnPressed.connect(self.go_to_list)
        for combo in (ui.session_combo, ui.kind_combo, ui.theme_combo, ui.sort_combo):
            combo.activated.connect(lambda _: self.refresh())
        ui.more_button.clicked.connect(self.show_more)
        ui.heard_table.activated.connect(self.open_row)
        ui.import_button.clicked.connect(self.bring_in)
        ui.empty_state.first_step.connect(self.take_first_step)
        ui.heard_table.installEventFilter(self)
        ui.search_edit.installEventFilter(self)
        self.coding.refused.connect(ui.message_bar.refuse)
        self.coding.left.connect(lambda: ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason))
        ui.answer_button.clicked.connect(self.answer)
        ui.untheme_button.clicked.connect(self.take_theme_away)
        ui.risk_button.clicked.connect(self.mark_risk)
        for number, (part, button) in enumerate(self._buttons.items(), start=1):
            button.toggled.connect(lambda _=False, wanted=part: self._show(wanted))
            QShortcut(QKeySequence(f"Ctrl+Alt+{number}"), self).activated.connect(
                lambda wanted=part: self._show(wanted)
            )

    # What is shown

    def refresh(self) -> None:
        """Read anew what is shown; the chosen comments stay chosen."""
        if self.part != COMMENTS:
            self._panels[self.part].refresh()
            return
        chosen, current = self.all_chosen, self.chosen
        self._fill_sessions()
        session = self.ui.session_combo.currentData()
        self._fill_filters(None)
        self.counting.ask(partial(count_heard, session=session), self._show_counts, about=session)
        self.model.read_around()
        self.ui.heard_table.setMinimumHeight(current_look().px(_TABLE_LEAST))
        self.search()
        self._choose_again(chosen, current)

    @property
    def is_settled(self) -> bool:
        """Whether everything that is counted behind the page is there."""
        readings = (self.counting, self.picking, self.themes_panel.reading)
        return not any(reading.is_waiting for reading in readings)

    def _show_counts(self, counts: HeardCounts) -> None:
        self._fill_filters(counts)
        self.coding.refresh(self.ui.session_combo.currentData(), counts.under)

    def _fill_filters(self, counts: HeardCounts | None) -> None:
        self.filters.fill(counts, all_themes=self.tr("All themes"), all_sorts=self.tr("All sorts"))

    def show_row(self, row: str) -> None:
        """Show one comment alone, a part of the page, or what stands under a theme: what a link pointed at."""
        sort, _, key = row.partition(":")
        if sort in PARTS and not key:
            self._show(sort)
            self._buttons[sort].setFocus(Qt.FocusReason.OtherFocusReason)
        elif sort == "proposal":
            self._show(IDEAS)
            self.ideas_panel.show_idea(key)
            self.ideas_panel.ui.ideas_table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif sort in ("theme", "sort") and key:
            self._show(COMMENTS)
            self.ui.search_edit.clear()
            self.filters.choose(**{sort: key})
            self.refresh()
            self.ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row:
            self._show_comment(row)

    def _show_comment(self, row: str) -> None:
        comment = self.workspace.store.comments.get(row)
        if comment is None:
            return
        self._show(COMMENTS)
        self.ui.search_edit.clear()
        self._searching.stop()
        self.model.show_found([comment])
        self.ui.heard_table.setCurrentIndex(self.model.index(0, 0))
        self._show_list(self.tr("The comment you chose. Press Escape to see all."))
        self.ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> Comment | None:
        """The comment that the keys are at."""
        return self.model.comment(self.ui.heard_table.currentIndex().row())

    @property
    def all_chosen(self) -> list[Comment]:
        """Every comment chosen in the list."""
        rows = sorted({index.row() for index in self.ui.heard_table.selectionModel().selectedRows()})
        return [held for row in rows[:_MOST_CHOSEN] if (held := self.model.comment(row)) is not None]

    def search(self) -> None:
        """Show what holds the words in the field and stands under what is chosen; everything where there is neither."""
        self._searching.stop()
        ui = self.ui
        words, session = ui.search_edit.text(), ui.session_combo.currentData()
        ui.kind_combo.setEnabled(bool(words.strip()) or self.filters.is_on)
        kind = ui.kind_combo.currentData()
        if self.filters.is_on:
            wanted = self.filters.wanted(session=session, words=words, kind=kind)
            self.picking.ask(partial(picked, wanted=wanted), self._show_picked, about=wanted)
            return
        self.picking.forget()
        if not words.strip():
            self.model.open(session)
            self._show_list(self.tr("Newest first") if self.model.rowCount() else "")
            return
        hits = self.workspace.store.comments.search(words, limit=self._limit, session=session, kind=kind)
        self.model.show_found(hits.comments)
        said = found_words(hits)
        self._show_list(said)
        ui.more_button.setVisible(hits.total > len(hits.comments) and self._limit < CAP)
        announce(ui.count_label, said)

    def _show_picked(self, found: tuple[list[Comment], int]) -> None:
        """Show what stands under the theme or is of the sort chosen; what was chosen in the list stays chosen."""
        chosen, current = self.all_chosen, self.chosen
        self.model.show_found(found[0])
        self._show_list(found_words(Found(*found)))
        self._choose_again(chosen, current)

    def _say_counting(self, is_late: bool) -> None:
        if is_late:
            self.ui.count_label.setText(self.tr("Counting…"))
            announce(self.ui.count_label, self.ui.count_label.text())

    def show_more(self) -> None:
        """Show as many of what was found as are counted."""
        self._limit = CAP
        self.search()
        self.ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_first_step(self) -> None:
        """Do what the empty page offers: show all again, or bring comments in."""
        if self._is_narrowed:
            self._show_all()
        else:
            self.bring_in()

    def go_to_list(self) -> None:
        """Go from the search field to what it found."""
        if self._searching.isActive():
            self.search()
        if self.model.rowCount():
            self.ui.heard_table.setCurrentIndex(self.model.index(0, 0))
            self.ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the person does

    def open_row(self, index: QModelIndex) -> None:
        """Go to a comment in its session."""
        comment = self.model.comment(index.row())
        if comment is not None:
            self.navigator.go("sessions", session=comment.session, step="listen", row=comment.id)

    def bring_in(self) -> None:
        """Bring comments in from a file."""
        made = load_class("engage_desktop.gui.insight.import_dialog", "ImportDialog", QDialog)
        self.dialog = made(self.workspace, self.ui.session_combo.currentData() or "", self)  # type: ignore[call-arg, arg-type]
        self.dialog.open()

    def answer(self) -> None:
        """Write a response that rests on the comments chosen."""
        chosen = self.all_chosen
        if chosen:
            self.navigator.go("promises", row="comments:" + ",".join(comment.root for comment in chosen))
        else:
            self.ui.message_bar.tell(self.tr("Choose the comments that you want to answer, then press this again."))

    def take_theme_away(self) -> None:
        """Take the comments chosen from under the theme that is looked at, or else from under all their themes."""
        pairs = [
            (comment.root, theme)
            for comment in self.all_chosen
            for theme in self.model.theme_ids_of(comment)
            if self.filters.theme in ("", theme)
        ]
        if pairs:
            act, said = self.tr("take themes away"), self.tr("The themes were taken away.")
            self.workspace.do(themes.untag_many, label=act, said=said, pairs=pairs)
        else:
            self.ui.message_bar.tell(self.tr("No comment with a theme is chosen, so nothing was changed."))

    def mark_risk(self) -> None:
        """Mark the comments chosen as a risk that somebody looks after."""
        chosen = self.all_chosen
        if chosen:
            self.dialog = RiskDialog(self.workspace, chosen, self)
            self.dialog.open()
        else:
            self.ui.message_bar.tell(self.tr("Choose the comment that is a risk, then press this again."))

    # Private

    @property
    def _panels(self) -> dict[str, ThemesPanel | IdeasPanel]:
        return {THEMES_PART: self.themes_panel, IDEAS: self.ideas_panel}

    @property
    def _buttons(self) -> dict[str, QPushButton]:
        ui = self.ui
        return {COMMENTS: ui.comments_button, THEMES_PART: ui.themes_button, IDEAS: ui.ideas_button}

    def _show(self, part: str) -> None:
        self._choose_part(part)
        self.refresh()

    def _choose_part(self, part: str) -> None:
        self.part = part
        for name, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(name == part)
            button.updateGeometry()
        self.ui.comments_place.setVisible(part == COMMENTS)
        for name, panel in self._panels.items():
            panel.setVisible(name == part)

    def _choose_again(self, chosen: list[Comment], current: Comment | None) -> None:
        """Choose the same comments as before the list was read anew."""
        rows = [self.model.row_of(comment) for comment in chosen] if chosen else []
        selection = self.ui.heard_table.selectionModel()
        row = self.model.row_of(current) if current is not None else -1
        if row >= 0:
            self.ui.heard_table.setCurrentIndex(self.model.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        for held in rows:
            if held >= 0:
                selection.select(self.model.index(held, 0), flags.Select | flags.Rows)

    def _search_soon(self) -> None:
        self._limit = _FIRST
        self._searching.start()

    def _show_all(self) -> None:
        self.ui.search_edit.clear()
        self.ui.session_combo.setCurrentIndex(0)
        self.filters.choose()
        self._limit = _FIRST
        self.search()

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.ui.search_edit.text() or self.ui.session_combo.currentData() or self.filters.is_on)

    def _show_list(self, said: str) -> None:
        ui, some = self.ui, self.model.rowCount() > 0
        ui.count_label.setText(said)
        ui.more_button.hide()
        ui.heard_table.setVisible(some)
        ui.coding_place.setVisible(some)
        ui.empty_state.setVisible(not some)
        if some:
            return
        if self._is_narrowed:
            ui.empty_state.describe(
                picture="search",
                title=self.tr("Nothing found"),
                words=self.tr("No comment holds all these words. Try fewer words, or only their first letters."),
                step=self.tr("Show all again"),
            )
        else:
            ui.empty_state.describe(
                picture="heard",
                title=self.tr("Nothing heard yet"),
                words=self.tr(
                    "What people say in your sessions will be here to search. A list you already have can be brought in."
                ),
                step=self.tr("Bring in comments from a file…"),
            )

    def _fill_sessions(self) -> None:
        """Offer the sessions; the chosen one stays chosen."""
        sessions = [(session.id, in_short(session.title, _LONGEST)) for session in self.workspace.store.sessions.all()]
        combo = self.ui.session_combo
        if sessions == self._sessions and combo.count():
            return
        self._sessions = sessions
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(self.tr("All sessions"), None)
        for session, title in sessions:
            combo.addItem(title, session)
        combo.setCurrentIndex(max(combo.findData(chosen), 0) if chosen else 0)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(18)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at_top = watched is self.ui.heard_table and self.ui.heard_table.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Escape:
            self._show_all()
            self.ui.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Down and watched is self.ui.search_edit:
            self.go_to_list()
        elif event.key() == Qt.Key.Key_Up and at_top:
            self.ui.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True
