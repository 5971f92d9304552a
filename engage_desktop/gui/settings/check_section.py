"""Settings: prove that everything is whole, with progress and Stop, each finding as icon and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from engage_desktop.gui.forms.settings.ui_check_section import Ui_CheckSection
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.work import Job
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import keeping
from engage_desktop.store.log_check import Check


class CheckSection(QFrame):
    """The same check as `engage-desktop doctor`."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_CheckSection()
        self.ui.setupUi(self)
        dress(self)
        self._job: Job | None = None
        self._stopped = False
        self._rows: list[QWidget] = []
        self._end()
        self._connect()

    def _connect(self) -> None:
        self.ui.check_button.clicked.connect(self.check)
        self.ui.stop_button.clicked.connect(self.stop)

    def refresh(self) -> None:
        """What was found stays until the next check."""

    def check(self) -> None:
        """Check everything on the worker."""
        self._clear()
        self.ui.progress_label.setText(self.tr("Checking every page of the file…"))
        self.ui.check_progress.setRange(0, 0)
        self.ui.progress_place.show()
        self.ui.stop_button.show()
        self.ui.stop_button.setFocus()
        self.ui.check_button.setEnabled(False)
        announce(self, self.ui.progress_label.text())
        self._job = self.workspace.run(
            keeping.examine, done=self._show, progress=self._progressed, failed=lambda _error: self._end()
        )

    def stop(self) -> None:
        """Stop at the next safe point; nothing was changed."""
        if self._job is not None:
            self._job.cancel()
            self._stopped = True
            self.ui.stop_button.setEnabled(False)

    def _progressed(self, done: int, of: int) -> None:
        words = self.tr("Making the tables anew from the log: {done} of {of} entries")
        self.ui.progress_label.setText(words.format(done=f"{done:,}", of=f"{of:,}"))
        self.ui.check_progress.setRange(0, 1000)
        self.ui.check_progress.setValue(round(1000 * done / of) if of else 1000)

    def _end(self) -> None:
        had_focus = self.ui.stop_button.hasFocus()
        self._job, self._stopped = None, False
        self.ui.progress_place.hide()
        self.ui.stop_button.hide()
        self.ui.stop_button.setEnabled(True)
        self.ui.check_button.setEnabled(True)
        if had_focus:
            self.ui.check_button.setFocus()

    def _show(self, checks: Sequence[Check]) -> None:
        stopped = self._stopped
        self._end()
        self._clear()
        well = all(check.is_well for check in checks)
        if stopped:
            said, kind = self.tr("Stopped before the end. Nothing was changed."), "warn"
        elif well:
            said, kind = self.tr("Everything is whole."), "good"
        else:
            said, kind = self.tr("Not everything is whole. Make a bundle now, then restore a backup."), "bad"
        self._add(said, kind, "")
        for check in checks:
            self._add(self._title(check.name), "good" if check.is_well else kind if stopped else "bad", check.found)
        announce(self, said, urgent=not well)

    def _title(self, name: str) -> str:
        return {
            "pages": self.tr("Pages of the file"),
            "log": self.tr("Log"),
            "tables": self.tr("Tables"),
            "search": self.tr("Search index"),
            "triggers": self.tr("Triggers"),
            "backups": self.tr("Backups"),
        }.get(name, name)

    def _add(self, title: str, kind: str, found: str) -> None:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        words = QLabel(found[:1].upper() + found[1:], row)
        words.setWordWrap(True)
        line.addWidget(Chip(row, text=title, kind=kind))
        line.addWidget(words, 1)
        self._rows.append(row)
        self.ui.found_column.addWidget(row)

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()
