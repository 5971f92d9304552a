"""What we heard: a search over everything that was ever said, newest first. Bringing comments in lives in import_dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from engage_desktop.domain.comments import COMMENT_KINDS, Comment
from engage_desktop.gui.forms.insight.ui_heard_page import Ui_HeardPage
from engage_desktop.gui.icons import icon
from engage_desktop.gui.insight.heard_model import GOES_FIRST, KIND, WIDTHS, HeardModel
from engage_desktop.gui.later import load_class
from engage_desktop.gui.listen.comment_words import in_short, kind_picture, kind_words
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.store.comments import CAP, Found

_SEARCH_AFTER = 120  # milliseconds after the last letter
_FIRST = 50
_LONGEST = 60
_TABLE_LEAST = 240


class HeardPage(QWidget):
    """Everything that was heard, in all sessions together."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.dialog: QDialog | None = None
        self._limit = _FIRST
        self._sessions: list[tuple[str, str]] = []
        self.ui = Ui_HeardPage()
        self.ui.setupUi(self)
        ui = self.ui
        for place, widgets in (
            (ui.filter_line, (ui.session_label, ui.session_combo, ui.kind_label, ui.kind_combo, ui.import_button)),
            (ui.count_line, (ui.count_label, ui.more_button)),
        ):
            flow = FlowLayout(place, spacing=8)
            for widget in widgets:
                flow.addWidget(widget)
        self.model = HeardModel(workspace, self)
        ui.heard_table.set_chip_columns(KIND)
        ui.heard_table.setModel(self.model)
        ui.heard_table.set_widths(WIDTHS, goes_first=GOES_FIRST)
        self._fill_kinds(ui.kind_combo)
        dress(self)
        let_enter_press(self)
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(_SEARCH_AFTER)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        self._searching.timeout.connect(self.search)
        ui.search_edit.textChanged.connect(self._search_soon)
        ui.search_edit.returnPressed.connect(self.go_to_list)
        ui.session_combo.activated.connect(lambda _: self.search())
        ui.kind_combo.activated.connect(lambda _: self.search())
        ui.more_button.clicked.connect(self.show_more)
        ui.heard_table.activated.connect(self.open_row)
        ui.import_button.clicked.connect(self.bring_in)
        ui.empty_state.first_step.connect(self.take_first_step)
        ui.heard_table.installEventFilter(self)
        ui.search_edit.installEventFilter(self)

    # What is shown

    def refresh(self) -> None:
        """Read anew what is shown; the chosen comment stays chosen."""
        chosen = self.chosen
        self._fill_sessions()
        self.model.read_around()
        self.ui.heard_table.setMinimumHeight(current_look().px(_TABLE_LEAST))
        self.search()
        row = self.model.row_of(chosen) if chosen and self.model.found is not None else -1
        if row >= 0:
            self.ui.heard_table.setCurrentIndex(self.model.index(row, 0))

    def show_row(self, row: str) -> None:
        """Show one comment, alone: what a search elsewhere or a link pointed at."""
        comment = self.workspace.store.comments.get(row) if row else None
        if comment is None:
            return
        self.ui.search_edit.clear()
        self._searching.stop()
        self.model.show_found([comment])
        self.ui.heard_table.setCurrentIndex(self.model.index(0, 0))
        self._show_list(self.tr("The comment you chose. Press Escape to see all."))
        self.ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> Comment | None:
        """The comment chosen in the list."""
        return self.model.comment(self.ui.heard_table.currentIndex().row())

    def search(self) -> None:
        """Show what holds the words in the field; everything where there are none."""
        self._searching.stop()
        ui = self.ui
        words, session = ui.search_edit.text(), ui.session_combo.currentData()
        ui.kind_combo.setEnabled(bool(words.strip()))
        if not words.strip():
            self.model.open(session)
            self._show_list(self.tr("Newest first") if self.model.rowCount() else "")
            return
        kind = ui.kind_combo.currentData()
        found = self.workspace.store.comments.search(words, limit=self._limit, session=session, kind=kind)
        self.model.show_found(found.comments)
        said = self._count(found)
        self._show_list(said)
        ui.more_button.setVisible(found.total > len(found.comments) and self._limit < CAP)
        announce(ui.count_label, said)

    def show_more(self) -> None:
        """Show as many of what was found as are counted."""
        self._limit = CAP
        self.search()
        self.ui.heard_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_first_step(self) -> None:
        """Do what the empty page offers: show all again, or bring comments in."""
        if self.ui.search_edit.text() or self.ui.session_combo.currentData():
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

    # Private

    def _search_soon(self) -> None:
        self._limit = _FIRST
        self._searching.start()

    def _show_all(self) -> None:
        self.ui.search_edit.clear()
        self.ui.session_combo.setCurrentIndex(0)
        self._limit = _FIRST
        self.search()

    def _show_list(self, said: str) -> None:
        ui, some = self.ui, self.model.rowCount() > 0
        ui.count_label.setText(said)
        ui.more_button.hide()
        ui.heard_table.setVisible(some)
        ui.empty_state.setVisible(not some)
        if some:
            return
        if ui.search_edit.text() or ui.session_combo.currentData():
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

    def _count(self, found: Found) -> str:
        shown = f"{len(found.comments):,}"
        if found.is_partial:
            words = self.tr("{count} found among the newest matches. Older ones were not looked at: add a word.")
            return words.format(count=f"{found.total:,}")
        if found.is_capped:
            return self.tr("More than {cap} found; the newest {count} are shown").format(cap=CAP, count=shown)
        if found.total > len(found.comments):
            return self.tr("{total} found; the newest {count} are shown").format(total=found.total, count=shown)
        if found.total == 1:
            return self.tr("1 found")
        return self.tr("{count} found").format(count=shown)

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

    def _fill_kinds(self, combo: QComboBox) -> None:
        combo.addItem(self.tr("All kinds"), None)
        for kind in COMMENT_KINDS:
            combo.addItem(icon(kind_picture(kind)), kind_words(kind), kind)

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
