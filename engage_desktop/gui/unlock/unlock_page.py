"""The page that opens the workspace: passphrase, the pause after wrong tries, and the ways in when it is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.unlock.ui_unlock_page import Ui_UnlockPage
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.later import load_class
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.unlock.opening import Opening
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.paths import resources_folder

RECOVERY = ("engage_desktop.gui.unlock.recovery_dialog", "RecoveryDialog")
RESTORE = ("engage_desktop.gui.unlock.restore_dialog", "RestoreDialog")
_DAMAGED = ("K02", "K03")
_WAIT = "K07"


class UnlockPage(QWidget):
    """The first window. opened: the Store of the workspace. closed: the person closed the window instead."""

    opened = Signal(object)
    closed = Signal()
    help_asked = Signal()

    def __init__(self, folder: Path, clock: Callable[[], datetime], *, practice: bool = False) -> None:
        super().__init__()
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        dress(self)
        self.ui.scroll_area.setProperty("focusPolicy", 0)  # what is inside takes the focus, and the area follows it
        self._folder, self._practice = folder, practice
        self._left = 0
        self._waiting = QTimer(self)
        self._waiting.setInterval(1000)
        self._opening = Opening(folder, clock)
        self._fit()
        self._show_mode()
        self._connect()

    def _connect(self) -> None:
        self.ui.unlock_button.clicked.connect(self.unlock)
        self.ui.passphrase_edit.returnPressed.connect(self.unlock)
        self.ui.passphrase_edit.textEdited.connect(self._forget_problem)
        self.ui.show_button.toggled.connect(self.show_passphrase)
        self.ui.recovery_button.clicked.connect(self.use_recovery_sheet)
        self.ui.restore_button.clicked.connect(self.restore_backup)
        self.ui.help_button.clicked.connect(self.help_asked)
        self._waiting.timeout.connect(self._count_down)
        self._opening.opened.connect(self.opened)
        self._opening.refused.connect(self.say_refused)
        self._opening.ended.connect(self._set_ready)

    def tell(self, words: str) -> None:
        """Say why this page is shown, such as that the workspace was locked."""
        self.ui.news_bar.tell(words)
        self.ui.news_bar.close_button.hide()  # it goes with the page; the passphrase comes first

    def begin(self) -> None:
        """Put the focus where a person begins."""
        (self.ui.unlock_button if self._practice else self.ui.passphrase_edit).setFocus()

    def unlock(self) -> None:
        """Try the passphrase, or open the practice workspace; the window stays alive meanwhile."""
        if self._opening.is_under_way or self._left:
            return
        passphrase = self.ui.passphrase_edit.text()
        if self._practice:
            self._set_busy(self.tr("Preparing the practice workspace…"))
            self._opening.try_practice(resources_folder())
        elif passphrase:
            self._set_busy(self.tr("Opening…"))
            self._opening.try_passphrase(passphrase)
        else:
            self._show_problem(self.tr("Nothing is opened yet. Type your passphrase, then press Enter."))

    def show_passphrase(self, shown: bool) -> None:
        """Show what is typed, or dots instead."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.passphrase_edit.setEchoMode(mode)
        self.ui.show_button.setText(self.tr("&Hide") if shown else self.tr("&Show"))
        set_icon(self.ui.show_button, "hide" if shown else "show")

    def use_recovery_sheet(self) -> None:
        """Open the workspace with the code on the printed recovery sheet."""
        self._open_dialog(*RECOVERY)

    def restore_backup(self) -> None:
        """Put a backup in the place of what cannot be opened."""
        self._open_dialog(*RESTORE)

    def say_refused(self, refusal: Refusal) -> None:
        """Say what was refused and lead to what helps; what was typed stays."""
        if refusal.code == _WAIT:
            self._left = max(1, int(getattr(refusal, "seconds", 1)))
            self._waiting.start()
            self.ui.unlock_button.setEnabled(False)
        self._show_problem(refusal.sentence)
        self.ui.passphrase_edit.selectAll()
        if refusal.code in _DAMAGED:
            self.ui.restore_button.setFocus()

    def end(self) -> None:
        """Forget what was typed and end the thread; called before the page is put away."""
        self._waiting.stop()
        self.ui.passphrase_edit.clear()
        self._opening.stop()

    def _show_mode(self) -> None:
        if self._practice:
            self.ui.words_label.setText(
                self.tr(
                    "This is a practice workspace. Every name in it is invented, and it is never mixed with real records."
                )
            )
            self.ui.unlock_button.setText(self.tr("&Open the practice workspace"))
        self.ui.passphrase_place.setVisible(not self._practice)
        self.ui.rescue_place.setVisible(not self._practice)
        self.ui.problem_label.hide()

    def _show_problem(self, words: str) -> None:
        if self._practice:
            self.ui.news_bar.refuse(words)
        else:
            self.ui.news_bar.clear()
            show_problem(self.ui.passphrase_edit, self.ui.problem_label, words)

    def _forget_problem(self) -> None:
        if not self._left:
            clear_problem(self.ui.passphrase_edit, self.ui.problem_label)

    def _set_busy(self, words: str) -> None:
        clear_problem(self.ui.passphrase_edit, self.ui.problem_label)
        self._button_words = self.ui.unlock_button.text()
        self.ui.unlock_button.setText(words)
        self._enable(ready=False)
        announce(self, words)

    def _set_ready(self) -> None:
        self.ui.unlock_button.setText(self._button_words)
        self._enable(ready=True)

    def _enable(self, *, ready: bool) -> None:
        for widget in (self.ui.unlock_button, self.ui.recovery_button, self.ui.restore_button):
            widget.setEnabled(ready)
        self.ui.passphrase_edit.setReadOnly(not ready)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ui.problem_label.setText(
                self.tr("Seconds to wait before you can try again: {seconds}. Nothing is lost.").format(
                    seconds=self._left
                )
            )
            return
        self._waiting.stop()
        self.ui.unlock_button.setEnabled(True)
        clear_problem(self.ui.passphrase_edit, self.ui.problem_label)
        self.tell(self.tr("You can try again now."))

    def _open_dialog(self, module: str, name: str) -> None:
        dialog = load_class(module, name, QDialog)(self._folder)  # type: ignore[arg-type]
        dialog.setParent(self, dialog.windowFlags())
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opened.connect(self.opened)  # type: ignore[attr-defined]
        dialog.open()

    def _fit(self) -> None:
        """Keep lines short enough to read, at any text size."""
        self.ui.unlock_card.setMaximumWidth(current_look().px(600))

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.FontChange and hasattr(self, "ui"):
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
