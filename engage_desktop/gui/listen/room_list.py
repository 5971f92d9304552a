"""The list of what the room has said, on the Listen page: find in it, correct, count who agrees, take out."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.summary import STORY
from engage_desktop.gui.listen.approval_dialog import ApprovalDialog
from engage_desktop.gui.listen.comment_table import CommentTable
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.listen.correct_dialog import CorrectDialog
from engage_desktop.gui.listen.risk_dialog import RiskDialog
from engage_desktop.gui.listen.room import Room
from engage_desktop.gui.listen.room_model import GOES_FIRST, KIND, THEMES, WIDTHS
from engage_desktop.gui.listen.story_dialog import StoryDialog
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments as acts
from engage_desktop.store.comments import CAP

_FIND_AFTER = 120  # milliseconds after the last letter


class Parts(Protocol):
    """What the list uses of the page's form."""

    comment_table: CommentTable
    find_edit: QLineEdit
    correct_button: QPushButton
    agree_button: QPushButton
    take_out_button: QPushButton
    more_button: QPushButton
    empty_state: EmptyState
    notice_bar: MessageBar


class RoomList(QObject):
    """left: the person wants to go back to the field."""

    left = Signal()

    def __init__(self, workspace: Workspace, room: Room, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.room = room
        self.parts = parts
        self.page = page
        self.dialog: QDialog | None = None
        self._row = 0
        self._finding = QTimer(self)
        self._finding.setSingleShot(True)
        self._finding.setInterval(_FIND_AFTER)
        parts.comment_table.set_chip_columns(KIND, THEMES)
        parts.comment_table.setModel(room.model)
        self.show_columns()
        room.model.themes_seen.connect(self.show_columns)
        parts.empty_state.hide()
        self._connect()

    def _connect(self) -> None:
        parts = self.parts
        parts.find_edit.textChanged.connect(lambda _: self._finding.start())
        parts.find_edit.returnPressed.connect(self.go_to_list)
        parts.comment_table.activated.connect(self.correct)
        parts.comment_table.selectionModel().currentRowChanged.connect(lambda *_: self.show_what_is_possible())
        parts.correct_button.clicked.connect(self.correct)
        parts.agree_button.clicked.connect(self.agree)
        parts.take_out_button.clicked.connect(self.take_out)
        parts.more_button.setMenu(self._menu())
        parts.empty_state.first_step.connect(self.show_all)
        parts.comment_table.installEventFilter(self)
        parts.find_edit.installEventFilter(self)
        self._finding.timeout.connect(self.find)

    # What is shown

    @property
    def chosen(self) -> Comment | None:
        """The comment chosen in the list."""
        return self.room.model.comment(self.parts.comment_table.currentIndex().row())

    def remember(self) -> Comment | None:
        """Note which row is chosen before the list is read anew, and return its comment."""
        self._row = self.parts.comment_table.currentIndex().row()
        return self.chosen

    def show_columns(self) -> None:
        """Give themes their column once there are any."""
        left_out = () if self.room.model.has_themes else (THEMES,)
        self.parts.comment_table.set_widths(WIDTHS, goes_first=GOES_FIRST, left_out=left_out)

    def choose(self, comment: Comment | None) -> None:
        """Choose a comment in whatever version stands now; where it was taken out, the one that took its place."""
        table, model = self.parts.comment_table, self.room.model
        if comment is not None:
            standing = self.workspace.store.comments.standing_versions(comment.root)
            row = model.row_of(standing[-1]) if standing else -1
            row = row if row >= 0 else min(self._row, model.rowCount() - 1)
            if row >= 0:
                table.setCurrentIndex(model.index(row, 0))
                table.scrollTo(model.index(row, 0))
        self.show_what_is_possible()

    def show_what_is_possible(self) -> None:
        """Offer what can be done now."""
        parts, some = self.parts, self.room.model.rowCount() > 0
        chosen = self.chosen is not None
        for button in (parts.correct_button, parts.agree_button, parts.take_out_button, parts.more_button):
            button.setEnabled(chosen)
        searching = self.room.model.found is not None
        parts.comment_table.setVisible(some)
        parts.empty_state.setVisible(not some)
        if searching and not some:
            parts.empty_state.describe(
                picture="search",
                title=self.tr("Nothing found"),
                words=self.tr("No comment of this session holds these words."),
                step=self.tr("Show all again"),
            )
        elif not some:
            parts.empty_state.describe(
                picture="listen",
                title=self.tr("Nothing written down yet"),
                words=self.tr("What people say will be listed here, newest first."),
            )

    def find(self) -> None:
        """Show only what holds the words in the field; all where there are none."""
        self._finding.stop()
        words, model, chosen = self.parts.find_edit.text(), self.room.model, self.remember()
        if words.strip():
            found = self.workspace.store.comments.search(words, session=self.room.session, limit=CAP)
            shown = f"{len(found.comments):,}"
            if found.is_capped or found.is_partial:
                model.found_words = self.tr("Found: the newest {count} of more").format(count=shown)
            else:
                model.found_words = self.tr("Found: {count}").format(count=shown)
            model.show_found(found.comments)
        elif model.found is not None:
            model.show_found(None)
        self.choose(chosen)

    def show_all(self) -> None:
        """Show the whole list again."""
        self.parts.find_edit.clear()
        self.find()

    def show_row(self, row: str) -> None:
        """Choose one comment by its id: what a search or a link pointed at."""
        comment = self.workspace.store.comments.get(row) if row else None
        if comment is not None:
            self.show_all()
            self.choose(comment)
            self.parts.comment_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_list(self) -> None:
        """Go from the search field to what it found."""
        self.find()
        if self.room.model.rowCount():
            self.parts.comment_table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the person does

    def _menu(self) -> QMenu:
        menu = QMenu(self.page)
        menu.addAction(self.tr("Mark it as a risk …"), self.mark_risk)
        menu.addAction(self.tr("What the speaker says of these words …"), self.ask_speaker)
        story = menu.addAction(self.tr("May we use this story? …"), self.ask_for_story)
        menu.aboutToShow.connect(lambda: story.setVisible(self.chosen is not None and self.chosen.about == STORY))
        return menu

    def mark_risk(self) -> None:
        """Mark the chosen comment as a risk, with who looks after it."""
        if self.chosen is not None:
            self.dialog = RiskDialog(self.workspace, self.chosen, self.page)
            self.dialog.open()

    def ask_speaker(self) -> None:
        """Record what the speaker says of the words that would be printed."""
        if self.chosen is not None:
            self.dialog = ApprovalDialog(self.workspace, self.chosen, self.page)
            self.dialog.open()

    def ask_for_story(self) -> None:
        """Ask the teller of the chosen story whether it may be used."""
        if self.chosen is not None:
            self.dialog = StoryDialog(self.workspace, self.chosen, self.page)
            self.dialog.open()

    def correct(self) -> None:
        """Correct the chosen comment; where none is chosen, the newest."""
        comment = self.chosen or self.room.model.comment(0)
        if comment is None:
            return
        if self.chosen is None:
            self.choose(comment)
        self.dialog = CorrectDialog(self.workspace, comment, self.page)
        self.dialog.open()

    def agree(self) -> None:
        """Count one more who said the same."""
        comment = self.chosen
        if comment is not None:
            words = in_short(comment.text)
            self._do(
                lambda: self.workspace.do(
                    acts.agree,
                    label=self.tr("one more agrees: “{words}”").format(words=words),
                    said=self.tr("One more agrees: “{words}”").format(words=words),
                    comment=comment.id,
                )
            )

    def take_out(self) -> None:
        """Take the chosen comment out of the list; Undo brings it back."""
        comment = self.chosen
        if comment is not None:
            words = in_short(comment.text)
            self._do(
                lambda: self.workspace.do(
                    acts.take_out,
                    label=self.tr("take out “{words}”").format(words=words),
                    said=self.tr("Taken out: “{words}”").format(words=words),
                    comment=comment.id,
                )
            )

    def _do(self, act: object) -> None:
        try:
            act()  # type: ignore[operator]
        except Refusal as refusal:
            self.parts.notice_bar.refuse(refusal.sentence)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if self.parts.find_edit.text():
                self.show_all()
            self.left.emit()
            return True
        if watched is self.parts.comment_table:
            return self._table_key(event)
        if event.key() == Qt.Key.Key_Down:
            self.go_to_list()
            return True
        return False

    def _table_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_A):
            self.agree()
        elif event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.take_out()
        elif event.key() == Qt.Key.Key_Up and self.parts.comment_table.currentIndex().row() <= 0:
            self.left.emit()
        else:
            return False
        return True
