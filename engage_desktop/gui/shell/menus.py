"""The menus and their keys. F10 leads to them, because Alt and a letter belongs to the fields of a page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu

from engage_desktop.gui.shell.status_feed import undo_words
from engage_desktop.gui.widgets.own_direction import directed
from engage_desktop.settings import TEXT_SIZES, Settings

_Key = QKeySequence.StandardKey


class Menus(QObject):
    """File, Edit, View and Help."""

    backup_asked = Signal()
    lock_asked = Signal()
    quit_asked = Signal()
    undo_asked = Signal()
    find_asked = Signal()
    finder_asked = Signal()
    seal_asked = Signal()
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    text_size_stepped = Signal(int)
    help_asked = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._themes: dict[str, QAction] = {}
        self._sizes: dict[int, QAction] = {}
        self._fill_file(self._menu(self.tr("File")))
        self._fill_edit(self._menu(self.tr("Edit")))
        self.view_menu = self._menu(self.tr("View"))
        self._fill_view(self.view_menu)
        self._fill_help(self._menu(self.tr("Help")))
        QShortcut(QKeySequence("F10"), window).activated.connect(self.open_first)

    def open_first(self) -> None:
        """Open the first menu; the arrow keys lead to the others."""
        bar = self._window.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def acts(self) -> list[QAction]:
        """Return every entry that can be chosen now, for finding by words."""
        found: list[QAction] = []
        for menu in self._window.menuBar().findChildren(QMenu):
            found += [act for act in menu.actions() if act.menu() is None and not act.isSeparator() and act.isEnabled()]
        return found

    def offer_undo(self, act: str) -> None:
        """Name what Undo would take back."""
        self.undo_action.setEnabled(bool(act))
        words = self.tr("&Undo: {act}").format(act=undo_words(act)) if act else self.tr("&Undo")
        self.undo_action.setText(words)

    def show_settings(self, settings: Settings) -> None:
        """Tick the theme and the text size in force."""
        self._themes[settings.theme].setChecked(True)
        self._sizes[settings.text_size].setChecked(True)

    def _fill_file(self, menu: QMenu) -> None:
        self._add(menu, self.tr("Make a &backup now"), None, self.backup_asked.emit)
        self._add(menu, self.tr("&Lock"), QKeySequence("Ctrl+L"), self.lock_asked.emit)
        menu.addSeparator()
        quit_action = self._add(menu, self.tr("&Close the program"), QKeySequence("Ctrl+Q"), self.quit_asked.emit)
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self, menu: QMenu) -> None:
        self.undo_action = self._add(menu, self.tr("&Undo"), QKeySequence(_Key.Undo), self.undo_asked.emit)
        menu.addSeparator()
        self._add(menu, self.tr("&Find on this page"), QKeySequence(_Key.Find), self.find_asked.emit)
        self._add(menu, self.tr("Find &anything"), QKeySequence("Ctrl+K"), self.finder_asked.emit)
        menu.addSeparator()
        self._add(menu, self.tr("&Seal a note about a worry…"), QKeySequence("Ctrl+Shift+S"), self.seal_asked.emit)

    def _fill_view(self, menu: QMenu) -> None:
        names = {
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "high-contrast": self.tr("&High contrast"),
        }
        group = QActionGroup(self)
        for theme, words in names.items():
            chosen = self._add(menu, words, None, lambda name=theme: self.theme_chosen.emit(name))
            self._themes[theme] = self._in_group(group, chosen)
        menu.addSeparator()
        group = QActionGroup(self)
        for size in TEXT_SIZES:
            words = self.tr("Text size {size} %").format(size=size)
            chosen = self._add(menu, words, None, lambda percent=size: self.text_size_chosen.emit(percent))
            self._sizes[size] = self._in_group(group, chosen)
        menu.addSeparator()
        self._add(menu, self.tr("La&rger text"), None, lambda: self.text_size_stepped.emit(1))
        self._add(menu, self.tr("S&maller text"), None, lambda: self.text_size_stepped.emit(-1))

    def _fill_help(self, menu: QMenu) -> None:
        self._add(menu, self.tr("Help for this &page"), QKeySequence("F1"), lambda: self.help_asked.emit(""))
        menu.addSeparator()
        self._add(menu, self.tr("&Start here"), None, lambda: self.help_asked.emit("start"))
        self._add(menu, self.tr("&Keys"), None, lambda: self.help_asked.emit("keys"))
        self._add(menu, self.tr("If something goes &wrong"), None, lambda: self.help_asked.emit("trouble"))

    def _menu(self, words: str) -> QMenu:
        return self._window.menuBar().addMenu(words)

    def _add(self, menu: QMenu, words: str, key: QKeySequence | None, act: object) -> QAction:
        action = QAction(directed(words, self._window.layoutDirection()), self._window)
        if key is not None:
            action.setShortcut(key)
        action.triggered.connect(lambda _checked=False: act())  # type: ignore[operator]
        menu.addAction(action)
        return action

    def _in_group(self, group: QActionGroup, action: QAction) -> QAction:
        action.setCheckable(True)
        return group.addAction(action)
