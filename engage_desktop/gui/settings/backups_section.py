"""Settings: the backups on this laptop; make one now, and try whether the newest comes back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFrame

from engage_desktop.gui.forms.settings.ui_backups_section import Ui_BackupsSection
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.settings.backup_table import BackupTable, show_rows
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import keeping
from engage_desktop.store.backups import Backup


class BackupsSection(QFrame):
    """Making and trying happen on the worker; the window stays alive."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_BackupsSection()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.backups_line, spacing=12)
        self._table = BackupTable()
        self._looking = False
        self.ui.backup_table.setModel(self._table)
        self.ui.backup_table.set_chip_columns(2)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.ui.make_button.clicked.connect(self.make)
        self.ui.try_button.clicked.connect(self.try_newest)

    def refresh(self) -> None:
        """Show the backups that are there, and look at those that nobody has looked at yet."""
        found = keeping.list_backups(self.workspace.store.folder)
        if [b.path for b in found] != [b.path for b in self._table.backups]:
            self._table.show(found)
        show_rows(self.ui.backup_table, min(len(found), 5))
        self.ui.backup_table.setVisible(bool(found))
        self.ui.none_label.setVisible(not found)
        self.ui.try_button.setEnabled(bool(found))
        unseen = [backup for backup in found if self._table.is_whole(backup) is None]
        if unseen and not self._looking:
            self._looking = True
            self.workspace.run(_look_at, done=self._seen, failed=self._end, backups=unseen)

    def make(self) -> None:
        """Make a backup now."""
        self._set_busy(self.tr("Making a backup…"))
        self.workspace.run(_make, done=self._made, failed=self._end)

    def try_newest(self) -> None:
        """Restore the newest backup into a place of its own, count it, and remove it again."""
        self._set_busy(self.tr("Trying the newest backup…"))
        self.workspace.run(_try, done=self._tried, failed=self._end)

    def _seen(self, whole: dict[str, bool]) -> None:
        self._looking = False
        self._table.mark(whole)

    def _made(self, backup: Backup) -> None:
        self._end()
        words = self.tr("The backup is made. It was opened and its entries counted: {count}.")
        self.ui.backups_bar.rejoice(words.format(count=f"{backup.operations:,}"))

    def _tried(self, count: int) -> None:
        self._end()
        words = self.tr(
            "The newest backup works. It was restored in a place of its own. Entries that came back: {count}."
        )
        self.ui.backups_bar.rejoice(words.format(count=f"{count:,}"))

    def _set_busy(self, words: str) -> None:
        for button in (self.ui.make_button, self.ui.try_button):
            button.setEnabled(False)
        self.ui.backups_bar.tell(words)

    def _end(self, _error: object = None) -> None:
        self.ui.backups_bar.clear()
        self.ui.make_button.setEnabled(True)
        self.ui.try_button.setEnabled(bool(keeping.list_backups(self.workspace.store.folder)))


def _make(store: Any, *, now: Any, progress: Any, cancelled: Any) -> Backup:
    return keeping.back_up(store, now=now)


def _try(store: Any, *, now: Any, progress: Any, cancelled: Any) -> int:
    return keeping.try_backup(store, now=now)


def _look_at(store: Any, *, now: Any, progress: Any, cancelled: Any, backups: list[Backup]) -> dict[str, bool]:
    return {backup.path.name: keeping.is_as_written(backup) for backup in backups if not cancelled()}
