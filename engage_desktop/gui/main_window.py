"""The window once a workspace is open: rail, page, messages, status and menus, put together. Each part lives in `shell`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.later import load
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator, Place
from engage_desktop.gui.pages import RAIL, SESSION_PLACE
from engage_desktop.gui.shell import appearance, places
from engage_desktop.gui.shell.finder_opening import open_finder
from engage_desktop.gui.shell.menus import Menus
from engage_desktop.gui.shell.page_stack import PageStack, Where
from engage_desktop.gui.shell.rail import Rail
from engage_desktop.gui.shell.status_feed import StatusFeed
from engage_desktop.gui.shell.tab_order import order_tabs
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.status_line import StatusLine
from engage_desktop.gui.workspace import Workspace
from engage_desktop.settings import load_settings, save_settings

NARROW = 720  # pixels at 100 % text
SEARCH_FIELDS = ("search_edit", "find_edit", "filter_edit")


class MainWindow(QMainWindow):
    """Shows places. lock_asked, closed: the person wants to leave. help_asked: a page of the help, "" for this place."""

    lock_asked = Signal()
    closed = Signal()
    help_asked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        *,
        practice: bool = False,
        rail: Mapping[str, Where] = RAIL,
        session_place: Where = SESSION_PLACE,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = Navigator()
        self._practice = practice
        self.setWindowTitle(self.tr("Engage Desktop: practice") if practice else "Engage Desktop")
        self.setMinimumSize(640, 420)
        names = places.pages()
        self.rail = Rail({name: names[name].words if name in names else name for name in rail}, practice=practice)
        self.message_bar = MessageBar()
        self.stack = PageStack(workspace, self.navigator, rail, session_place)
        self.status_line = StatusLine()
        self.menus = Menus(self)
        self._feed = StatusFeed(workspace, self.status_line)
        self._lay_out()
        self._connect()
        self.menus.offer_undo(workspace.undo_label)
        self.go(Place(next(iter(rail))))

    def _connect(self) -> None:
        self.navigator.asked.connect(self.go)
        self.rail.chosen.connect(lambda page: self.go(Place(page)))
        self.rail.help_asked.connect(lambda: self.help_asked.emit(""))
        self.workspace.undo_changed.connect(self.menus.offer_undo)
        menus = self.menus
        menus.backup_asked.connect(self.back_up)
        menus.lock_asked.connect(self.lock_asked)
        menus.quit_asked.connect(self.close)
        menus.undo_asked.connect(self.workspace.undo)
        menus.find_asked.connect(self.find_on_page)
        menus.finder_asked.connect(self.open_finder)
        menus.seal_asked.connect(self.seal_note)
        menus.help_asked.connect(self.help_asked)
        folder = self.workspace.store.folder
        menus.theme_chosen.connect(lambda theme: appearance.choose(folder, theme=theme))
        menus.text_size_chosen.connect(lambda size: appearance.choose(folder, text_size=size))
        menus.text_size_stepped.connect(
            lambda steps: appearance.choose(folder, text_size=appearance.next_text_size(folder, steps))
        )
        menus.view_menu.aboutToShow.connect(lambda: menus.show_settings(load_settings(folder)))

    @property
    def help_topic(self) -> str:
        """The page of the help that is about what is shown now."""
        return self.stack.help_topic

    def go(self, place: Place) -> None:
        """Show a place: what the rail, a page, the finder or a link asked for."""
        if place != self.stack.place:
            self.message_bar.clear()
        try:
            self.stack.show_place(place)
        finally:
            self.rail.show_place(self.stack.place.page)
        self._order_tabs()
        self.stack.take_focus()
        names = places.pages()
        announce(self, names[place.page].words if place.page in names else "")

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the top of the page what was refused."""
        self.message_bar.refuse(refusal.sentence)
        self._order_tabs()

    def find_on_page(self) -> None:
        """Go to the search field of this page; where there is none, look everywhere."""
        for field in self.stack.findChildren(QLineEdit):
            if field.objectName() in SEARCH_FIELDS and field.isVisible() and field.isEnabled():
                field.setFocus()
                field.selectAll()
                return
        self.open_finder()

    def open_finder(self) -> None:
        """Find anything."""
        open_finder(
            self,
            self.workspace.store,
            go=self.go,
            acts=self.menus.acts(),
            show_help=self.help_asked.emit,
        )

    def seal_note(self) -> None:
        """Seal a note about a worry for the person in charge; it stands nowhere else."""
        module = load("engage_desktop.gui.incidents.seal_dialog")
        module.open_seal_dialog(self.workspace, self.stack.place.session, self)

    def back_up(self) -> None:
        """Make a backup now; what came of it is said at the top of the page."""
        self.message_bar.tell(self.tr("Making a backup. You can go on working."))
        self._order_tabs()
        self.workspace.run(
            lambda store, *, now, progress, cancelled: load("engage_desktop.operations.keeping").back_up(
                store, now=now
            ),
            done=lambda made: self.message_bar.rejoice(
                self.tr("The backup is made. It was opened and its entries counted: {count}.").format(
                    count=f"{made.operations:,}"
                )
            ),
        )

    def _order_tabs(self) -> None:
        order_tabs(self, self.rail, self.message_bar, self.status_line)

    def _lay_out(self) -> None:
        messages = QVBoxLayout()
        messages.setContentsMargins(24, 12, 24, 0)
        messages.addWidget(self.message_bar)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(messages)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status_line)
        everything = QWidget()
        row = QHBoxLayout(everything)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(everything)

    def keep_size(self) -> None:
        """Keep the size of the window for next time; a disk that does not take it is no reason to stay."""
        if not (self.isMaximized() or self.isFullScreen()):
            folder = self.workspace.store.folder
            with suppress(OSError):
                save_settings(folder, replace(load_settings(folder), window=(self.width(), self.height())))

    def _fit(self) -> None:
        """Leave the page its room where large text meets a narrow window."""
        compact = self.width() / current_look().scale < NARROW
        self.rail.set_compact(compact)
        self.status_line.set_compact(compact)
        words = self.tr("Practice") if compact and self._practice else ""
        self.status_line.set_chip("practice", words, "warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "status_line"):
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_size()
        super().closeEvent(event)
        self.closed.emit()
