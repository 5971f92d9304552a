"""Opening a workspace with the code on the recovery sheet, and giving it a new passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.first_run.enter_key import bring_focus_into_view, leave_enter_to_us, press_enter
from engage_desktop.gui.first_run.off_thread import OffThread
from engage_desktop.gui.forms.unlock.ui_recovery_dialog import Ui_RecoveryDialog
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.operations import unlocking, workspaces
from engage_desktop.store.store import Store

_BAD_CODE, _TOO_WEAK = "K20", "K12"


class RecoveryDialog(QDialog):
    """opened: the Store, open on this thread. The code is never kept: it is forgotten when the dialog ends."""

    opened = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.ui = Ui_RecoveryDialog()
        self.ui.setupUi(self)
        dress(self)
        leave_enter_to_us(self)
        self.ui.passphrase_panel.ask_for_new()
        self._folder = folder
        self._work = OffThread(self)
        clear_problem(self.ui.code_edit, self.ui.code_problem)
        self.ui.code_edit.setFocus()
        self.resize(720, 600)
        self._connect()

    def _connect(self) -> None:
        self.ui.open_button.clicked.connect(self.open_records)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.code_edit.textChanged.connect(lambda: clear_problem(self.ui.code_edit, self.ui.code_problem))
        self._work.done.connect(self._finish)
        self._work.refused.connect(self.say_refused)
        self._work.ended.connect(lambda: self._set_busy(False))

    def open_records(self) -> None:
        """Open the workspace, if the code is whole and a new passphrase is typed twice."""
        try:
            code = workspaces.read_recovery_code(self.ui.code_edit.toPlainText())
        except Refusal as refusal:
            self.say_refused(refusal)
            return
        passphrase = self.ui.passphrase_panel.chosen()
        if not passphrase or self._work.is_under_way:
            bring_focus_into_view(self, self.ui.page_scroll)
            return
        folder = self._folder

        def recover() -> Store:
            store = workspaces.recover(folder, code, new_passphrase=passphrase)
            unlocking.lock(store)
            return store

        self._set_busy(True)
        self._work.begin(recover)

    def say_refused(self, refusal: Refusal) -> None:
        """Say a refusal where it can be put right; what was typed stays."""
        if refusal.code == _BAD_CODE:
            show_problem(self.ui.code_edit, self.ui.code_problem, refusal.sentence)
        elif refusal.code == _TOO_WEAK:
            self.ui.passphrase_panel.say_problem(refusal.sentence)
        else:
            self.ui.news_bar.refuse(refusal.sentence)
        bring_focus_into_view(self, self.ui.page_scroll)

    def _finish(self, closed: Any) -> None:
        store = unlocking.open_again(closed)
        self._forget()
        self.opened.emit(store)
        self.accept()

    def _forget(self) -> None:
        self.ui.code_edit.clear()
        self.ui.passphrase_panel.clear()

    def _set_busy(self, busy: bool) -> None:
        ui = self.ui
        for part in (ui.code_edit, ui.passphrase_panel, ui.open_button, ui.cancel_button):
            part.setEnabled(not busy)
        ui.open_button.setText(self.tr("Opening…") if busy else self.tr("&Open the records"))
        if busy:
            announce(self, ui.open_button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_enter(self, event, self.ui.open_button):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave and forget what was typed; while the workspace is being opened, wait for it."""
        if not self._work.is_under_way:
            self._forget()
            super().reject()
