"""The composition root of the window: the only place where its parts meet. What each part does lives in `gui`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.help.opener import HelpOpener
from engage_desktop.gui.later import HEAVY_MODULES, load, load_class, preload_in_background
from engage_desktop.gui.shell.errors import Errors
from engage_desktop.gui.shell.private_log import PrivateLog
from engage_desktop.gui.theme import apply_theme, make_application, system_theme
from engage_desktop.gui.unlock.unlock_page import UnlockPage
from engage_desktop.paths import default_workspace, practice_workspace, resources_folder
from engage_desktop.settings import load_settings

if sys.platform != "win32":
    import resource
if TYPE_CHECKING:  # what the first window does not show is loaded behind it
    from engage_desktop.gui.main_window import MainWindow
    from engage_desktop.gui.shell.attending import Attending
    from engage_desktop.gui.workspace import Workspace
    from engage_desktop.store.store import Store

FIRST_RUN = ("engage_desktop.gui.first_run.first_run_wizard", "FirstRunWizard")
MAIN_WINDOW = ("engage_desktop.gui.main_window", "MainWindow")
SPEAKING = "engage_desktop.gui.shell.speaking"
ATTENDING = "engage_desktop.gui.shell.attending"
PRELOADED = (
    *("engage_desktop.operations.unlocking", "engage_desktop.operations.lists", MAIN_WINDOW[0]),
    *("engage_desktop.gui.today.today_page", "engage_desktop.gui.sessions.session_place", *HEAVY_MODULES),
)
_DAILY_BACKUP_AFTER_MS = 20_000
_ATTEND_AFTER_MS = 150


def run(folder: Path | None = None, *, practice: bool = False) -> int:
    """Show the window until it is closed; return the exit code. folder: of the workspace, or None for the usual one."""
    harden()
    app = make_application(sys.argv[:1])
    app.setApplicationName("Engage Desktop")
    app.setQuitOnLastWindowClosed(False)
    install_translators(app)
    program = Program(app, folder or (practice_workspace() if practice else default_workspace()), practice=practice)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: app.exit(0))
    program.ended.connect(lambda: app.exit(0))
    program.start()
    return app.exec()


def harden() -> None:
    """Make every new file readable by its owner alone, and leave no picture of the memory on the disk after a crash."""
    os.umask(0o077)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def install_translators(app: QApplication) -> None:
    """Show the window in the system's language where it was translated; Qt's own words come with it."""
    folder = resources_folder() / "translations"
    if not folder.is_dir():
        return
    locale, ours, qts = QtCore.QLocale(), QtCore.QTranslator(app), QtCore.QTranslator(app)
    if ours.load(locale, "engage", "_", str(folder)):
        app.installTranslator(ours)
        where = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
        if qts.load(locale, "qtbase", "_", where):
            app.installTranslator(qts)
        app.setLayoutDirection(locale.textDirection())


class Program(QObject):
    """From the first window to the last: first run or passphrase, the workspace, the lock. ended: all is closed."""

    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        practice: bool = False,
        clock: Callable[[], datetime] | None = None,
        lock_minutes: Callable[[], float] | None = None,
        tick_ms: int = 5_000,
        preload: tuple[str, ...] = PRELOADED,
    ) -> None:
        super().__init__()
        self._app, self.folder, self._practice, self._preload = app, folder, practice, preload
        self._clock = clock or _wall_clock
        self.page: UnlockPage | None = None
        self.wizard: QtWidgets.QDialog | None = None
        self.window: MainWindow | None = None
        self.workspace: Workspace | None = None
        self.crash: QtWidgets.QDialog | None = None
        self._place: QtCore.QRect | None = None
        self.errors = Errors(PrivateLog(folder, self._clock))
        self.help = HelpOpener()
        self._lock_minutes = lock_minutes or (lambda: load_settings(self.folder).lock_minutes)
        self._tick_ms = tick_ms
        self._attending: Attending | None = None

    def start(self) -> None:
        """Take over the hooks and show the first window."""
        self.errors.install()
        self.errors.refused.connect(self.show_refusal)
        self.errors.broke.connect(self.show_crash)
        self._app.commitDataRequest.connect(self.expect_shutdown)
        self._app.aboutToQuit.connect(self.close)
        settings = load_settings(self.folder)
        chosen = (self.folder / "settings.json").is_file()
        apply_theme(self._app, settings.theme if chosen else system_theme(self._app), settings.text_size / 100)
        if self._practice:
            QTimer.singleShot(0, self._ask().unlock)
        elif _has_records(self.folder):
            self._ask()
        else:
            self._begin_first_run()
        QTimer.singleShot(_ATTEND_AFTER_MS, self, self.attend)

    def attend(self) -> Attending:
        """Begin to hear keys and the system, once the first window is seen."""
        if self._attending is None:
            attending: Attending = load(ATTENDING).Attending(self._app, self._lock_minutes, tick_ms=self._tick_ms)
            attending.help_asked.connect(self.show_help)
            attending.lock_asked.connect(self.lock)
            attending.lock_due.connect(self.lock)
            self._attending = attending
        return self._attending

    def lock(self, why: str = "") -> None:
        """Close the workspace and ask for the passphrase again. why: as `Attending.lock_due`; "" when the person asked."""
        if self.workspace is None or self.window is None:
            return
        self.attend().rest()
        self._keep_place(self.window)
        self.window.hide()
        self._ask(load(ATTENDING).lock_words(why))
        self._when_unwound(self._put_workspace_away)

    def renumber(self, is_told: bool) -> None:
        """Open the workspace anew under a new number. is_told: a person says that the central team saw a copy."""
        self._when_unwound(lambda: self._show_renumbered(is_told))

    def leave(self) -> None:
        """Close everything in order and end the program."""
        self._when_unwound(self._end)

    def close(self) -> None:
        """Close the workspace with a backup, and give everything back. Again is harmless."""
        if self._attending is not None:
            self._attending.end()
            self._attending = None
        self.help.close()
        self._put_workspace_away(back_up=True)
        self._put_page_away()
        self.errors.remove()

    def expect_shutdown(self, _session: object = None) -> None:
        """The system is about to end every program: what is open counts as closed in order from now on."""
        if self.workspace is not None:
            self.workspace.leaving.emit()
            self.workspace.store.flush()
            load("engage_desktop.store.opening").unmark(self.workspace.store.folder)

    def show_help(self, topic: str = "") -> None:
        """Show a page of the help; "" for the one about what is shown now. A screen that a participant holds shows none."""
        if hasattr(QApplication.activeModalWidget(), "give_up"):
            return
        if topic:
            self.help.open(topic)
        elif self.window is not None:
            self.help.open_here(self.window.help_topic)
        else:
            self.help.open_here("unlocking" if self.wizard is None else "start")

    def show_refusal(self, refusal: Refusal) -> None:
        """Say a refusal that nobody caught where the person is looking."""
        dialog = QApplication.activeModalWidget()
        if dialog is None and self.window is not None:
            self.window.show_refusal(refusal)
        elif dialog is None and self.page is not None:
            self.page.say_refused(refusal)
        else:
            load(SPEAKING).say_in_dialog(dialog or self.wizard, refusal)

    def show_crash(self, details: str) -> None:
        """Say that the program went wrong. One dialog at a time; the log has them all."""
        if self.crash is not None and shiboken6.isValid(self.crash):
            return
        parent = QApplication.activeModalWidget() or self.window or self.page or self.wizard
        dialog = load("engage_desktop.gui.shell.crash_dialog").CrashDialog(details, self.errors.log.path, parent)
        dialog.quit_asked.connect(self.leave)
        dialog.finished.connect(dialog.deleteLater)
        self.crash = dialog
        dialog.open()

    def _end(self) -> None:
        self.close()
        self.ended.emit()

    def _begin_first_run(self) -> None:
        wizard_class: Any = load_class(*FIRST_RUN, QWidget)
        made = wizard_class(self.folder, load_settings(self.folder))
        self.wizard = made
        made.made.connect(self._opened)
        made.rejected.connect(self.leave)
        made.show()
        self._load_the_rest(made)

    def _ask(self, words: str = "") -> UnlockPage:
        page = self.page = UnlockPage(self.folder, self._clock, practice=self._practice)
        page.setWindowTitle(self.tr("Engage Desktop: practice") if self._practice else "Engage Desktop")
        page.opened.connect(self._opened)
        page.closed.connect(self.leave)
        page.help_asked.connect(self.show_help)
        self._put_in_place(page)
        _show(page)
        page.begin()
        if words:
            page.tell(words)
        self._load_the_rest(page)
        return page

    def _opened(self, store: Store) -> None:
        """Go on once whoever opened the store has finished, because it is put away now."""
        self._when_unwound(lambda: self._show_workspace(store))

    def _show_workspace(self, store: Store) -> None:
        if store.folder != self.folder:
            self.folder = store.folder
            self.errors.log = PrivateLog(store.folder, self._clock)
        self._practice = self._practice or store.folder == practice_workspace()
        pack = load("engage_desktop.operations.current_pack").current(store)
        lists = load("engage_desktop.operations.lists").load_lists(resources_folder(), pack=pack)
        self.workspace = load("engage_desktop.gui.workspace").Workspace(store, lists, clock=self._clock)
        settings = load_settings(self.folder)
        apply_theme(self._app, settings.theme, settings.text_size / 100)
        window_class: Any = load_class(*MAIN_WINDOW, QWidget)
        window: MainWindow = window_class(self.workspace, practice=self._practice)
        self.window = window
        self.workspace.new_number_asked.connect(self.renumber)
        window.lock_asked.connect(self.lock)
        window.closed.connect(self.leave)
        window.help_asked.connect(self.show_help)
        if self.page is not None:
            self._keep_place(self.page)
        self._put_in_place(window)
        _show(window)
        self._put_page_away()
        self.attend().begin()
        QTimer.singleShot(0, window, self._settle)

    def _show_renumbered(self, is_told: bool) -> None:
        if self.workspace is None or self.window is None:
            return
        folder, key, renumbering = self.folder, self.workspace.store.key, load("engage_desktop.operations.renumbering")
        self._keep_place(self.window)
        self._put_workspace_away()
        store: Store = load("engage_desktop.store.opening").open_store(folder, key)
        refused = None
        try:
            store = renumbering.start_afresh(store, now=self._clock(), is_told=is_told)
        except Refusal as refusal:  # the records stay open and as they were
            refused = refusal
        self._show_workspace(store)
        if refused is not None:
            self.show_refusal(refused)
        else:
            bar = self.window.message_bar
            bar.rejoice(self.tr("This laptop has a new number. Make a bundle now: it holds all that you recorded."))

    def _settle(self) -> None:
        """Do what can wait until the first page is seen."""
        load("engage_desktop.gui.look.fonts").load_other_scripts()
        self.attend().hear_the_system()
        QTimer.singleShot(_DAILY_BACKUP_AFTER_MS, self.window, self._back_up_daily)  # type: ignore[arg-type]

    def _back_up_daily(self) -> None:
        if self.workspace is not None:
            load("engage_desktop.gui.shell.leaving").back_up_daily(self.workspace)

    def _when_unwound(self, call: Callable[[], object]) -> None:
        """Call later, once every dialog and menu has ended: what asks, or lies on top, must not be deleted meanwhile."""
        QTimer.singleShot(0, self, lambda: self._unwind(call))

    def _unwind(self, call: Callable[[], object]) -> None:
        menu, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if menu is not None:
            menu.close()
        if isinstance(dialog, QtWidgets.QDialog):
            getattr(dialog, "give_up", dialog.reject)()  # what a participant holds would ask, and be asked for ever
        if menu is not None or dialog is not None or QtCore.QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(10, self, lambda: self._unwind(call))
        else:
            call()

    def _put_workspace_away(self, *, back_up: bool = False) -> None:
        if self.workspace is not None:
            self.workspace.leaving.emit()
        if self.window is not None:
            shiboken6.delete(self.window)  # at once: its models and pages must not outlive the store
            self.window = None
        workspace, self.workspace = self.workspace, None
        if workspace is not None:
            refused = load("engage_desktop.gui.shell.leaving").close_workspace(workspace, back_up=back_up)
            if refused is not None:
                load(SPEAKING).say_and_wait(refused)

    def _put_page_away(self) -> None:
        for held in (self.page, self.wizard):
            if held is not None:
                held.hide()
                held.deleteLater()
        if self.page is not None:
            self.page.end()
        self.page = self.wizard = None

    def _load_the_rest(self, window: QWidget) -> None:
        """Load behind the first window what the next one needs; it goes on when that window is gone."""
        preload_in_background(window, self._preload).setParent(self)
        self._preload = ()

    def _keep_place(self, window: QWidget) -> None:
        self._place = window.geometry()

    def _put_in_place(self, window: QWidget) -> None:
        if self._place is not None:
            window.setGeometry(self._place)
            return
        wanted = load_settings(self.folder).window
        room = window.screen().availableSize()
        window.resize(min(wanted[0], room.width()), min(wanted[1], room.height()))


def _show(window: QWidget) -> None:
    window.show()
    window.activateWindow()  # it takes the place of a window that had the focus


def _has_records(folder: Path) -> bool:
    """Return whether something of a workspace is here that a passphrase, a sheet or a backup may open.

    A first run that was cut short left nothing to open. Looks at names alone, because the store is loaded after the first
    paint.
    """
    whole = (folder / "engage.db").is_file() and (folder / "keys.slots.copy").is_file()
    if (folder / "being-made").is_dir() and not whole:
        return False
    names = ("engage.db", "keys.slots", "keys.slots.copy")
    return any((folder / name).is_file() for name in names) or any((folder / "backups").glob("engage-*.db"))


def _wall_clock() -> datetime:
    return datetime.now(UTC)
