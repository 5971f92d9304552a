"""Putting a backup in the place of records that cannot be opened; or only the key file, where nothing else is lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.first_run.enter_key import bring_focus_into_view, leave_enter_to_us, press_enter
from engage_desktop.gui.first_run.off_thread import OffThread
from engage_desktop.gui.forms.unlock.ui_restore_dialog import Ui_RestoreDialog
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.settings.backup_table import BackupTable, show_rows
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.operations import keeping, unlocking
from engage_desktop.store.backups import Backup

_AT_THE_PASSPHRASE = ("K01", "K07")


class RestoreDialog(QDialog):
    """opened: the Store, open on this thread. Nothing is deleted: what was there before is kept aside, and it says where."""

    opened = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        dress(self)
        leave_enter_to_us(self)
        self._folder = folder
        self._keys_only = keeping.only_keys_are_lost(folder)
        self._closed: Any = None
        self._table = BackupTable()
        self._work, self._looking = OffThread(self), OffThread(self)
        self.ui.backup_table.setModel(self._table)
        self.ui.backup_table.set_chip_columns(2)
        clear_problem(self.ui.passphrase_edit, self.ui.passphrase_problem)
        self.resize(760, 600)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.restore_button.clicked.connect(self.restore)
        ui.cancel_button.clicked.connect(self.reject)
        ui.show_button.toggled.connect(self.show_passphrase)
        ui.passphrase_edit.textEdited.connect(lambda: clear_problem(ui.passphrase_edit, ui.passphrase_problem))
        ui.backup_table.selectionModel().currentRowChanged.connect(self._say_after)
        ui.backup_table.activated.connect(lambda _index: ui.passphrase_edit.setFocus())
        self._looking.done.connect(self._mark)
        self._work.done.connect(self._finish)
        self._work.refused.connect(self.say_refused)
        self._work.ended.connect(lambda: self._set_busy(False))

    def refresh(self) -> None:
        """Show the backups, and look in the background whether each is whole."""
        ui = self.ui
        found = keeping.list_backups(self._folder)
        self._table.show(found)
        self._looking.begin(lambda: {backup.path.name: keeping.is_as_written(backup) for backup in found})
        shows = bool(found) and not self._keys_only
        ui.choose_place.setVisible(shows)
        ui.backups_empty.setVisible(not found and not self._keys_only)
        ui.backups_empty.describe(
            picture="copy",
            title=self.tr("There is no backup in this folder"),
            words=self.tr(
                "A bundle that was carried away can be brought into a new workspace with the recovery sheet."
            ),
        )
        ui.passphrase_place.setVisible(shows or self._keys_only)
        ui.restore_button.setVisible(shows or self._keys_only)
        if self._keys_only:
            ui.heading_label.setText(self.tr("Bring the key file back"))
            words = self.tr(
                "Only the file with the keys is damaged. A backup holds a copy of it. Your records stay as they are."
            )
            ui.restore_button.setText(self.tr("&Bring the key file back"))
        else:
            words = self.tr("A backup takes the place of the records that are here. Nothing is deleted.")
        ui.words_label.setText(words)
        if shows:
            show_rows(ui.backup_table, min(len(found), 3))
            ui.backup_table.selectRow(0)
            ui.backup_table.setFocus()
        else:
            (ui.passphrase_edit if self._keys_only else ui.cancel_button).setFocus()

    def restore(self) -> None:
        """Restore what is chosen, or open what was restored."""
        ui = self.ui
        if self._closed is not None:
            self._open()
            return
        passphrase = ui.passphrase_edit.text()
        if self._work.is_under_way:
            return
        if not passphrase:
            words = self.tr("Nothing is restored yet. Type the passphrase of this workspace.")
            show_problem(ui.passphrase_edit, ui.passphrase_problem, words)
            bring_focus_into_view(self, ui.page_scroll)
            return
        folder, now, chosen = self._folder, datetime.now(UTC), None if self._keys_only else self._chosen()
        keys_only = self._keys_only

        def work() -> Any:
            if keys_only:
                store = keeping.restore_keys(folder, passphrase, now=now)
                unlocking.lock(store)
                return store, None
            restored = keeping.restore(folder, passphrase, backup=chosen, now=now)
            unlocking.lock(restored.store)
            return restored.store, restored

        self._set_busy(True)
        self._work.begin(work)

    def say_refused(self, refusal: Refusal) -> None:
        """Say a refusal where it can be put right; what was typed stays."""
        if refusal.code in _AT_THE_PASSPHRASE:
            show_problem(self.ui.passphrase_edit, self.ui.passphrase_problem, refusal.sentence)
            self.ui.passphrase_edit.selectAll()
        else:
            self.ui.news_bar.refuse(refusal.sentence)
        bring_focus_into_view(self, self.ui.page_scroll)

    def show_passphrase(self, shown: bool) -> None:
        """Show what is typed, or dots instead."""
        self.ui.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.ui.show_button.setText(self.tr("&Hide") if shown else self.tr("&Show"))
        set_icon(self.ui.show_button, "hide" if shown else "show")

    def _chosen(self) -> Backup | None:
        row = self.ui.backup_table.currentIndex().row()
        return self._table.backups[row] if row >= 0 else None

    def _say_after(self, current: QModelIndex | None = None) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        words = self.tr("What was recorded after {day}, {time} will not be in it. What is here now is kept aside.")
        self.ui.after_label.setText(words.format(day=day_of(chosen.made_at), time=clock_of(chosen.made_at)))

    def _mark(self, whole: dict[str, bool]) -> None:
        row = max(self.ui.backup_table.currentIndex().row(), 0)
        self._table.mark(whole)
        best = next((n for n, backup in enumerate(self._table.backups) if self._table.is_whole(backup)), row)
        if self._table.backups:
            self.ui.backup_table.selectRow(best if row == 0 else row)

    def _finish(self, outcome: Any) -> None:
        self._closed, restored = outcome
        ui = self.ui
        ui.passphrase_edit.clear()
        if restored is None:
            self._open()
            return
        for part in (ui.choose_place, ui.passphrase_place, ui.words_label, ui.cancel_button):
            part.hide()
        words = self.tr(
            "Restored from {day}, {time}. Entries: {count}. What was there before is kept in {folder}."
        ).format(
            count=f"{restored.backup.operations:,}",
            day=day_of(restored.backup.made_at),
            time=clock_of(restored.backup.made_at),
            folder=restored.aside,
        )
        ui.news_bar.rejoice(words)
        ui.restore_button.setText(self.tr("&Open the records"))
        ui.restore_button.setFocus()

    def _open(self) -> None:
        store = unlocking.open_again(self._closed)
        self.opened.emit(store)
        self.accept()

    def _set_busy(self, busy: bool) -> None:
        ui = self.ui
        for part in (ui.backup_table, ui.passphrase_edit, ui.restore_button, ui.cancel_button):
            part.setEnabled(not busy)
        if busy:
            self._button_words = ui.restore_button.text()
            ui.restore_button.setText(self.tr("Restoring…"))
            announce(self, ui.restore_button.text())
        else:
            ui.restore_button.setText(self._button_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_enter(self, event, self.ui.restore_button):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave; while a backup is being put in place, wait for it."""
        if not self._work.is_under_way:
            super().reject()

    def done(self, result: int) -> None:
        """End the look at the backups and forget what was typed, however the dialog ends."""
        self._looking.stop()
        self.ui.passphrase_edit.clear()
        super().done(result)
