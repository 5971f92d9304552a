"""Sharing: a copy of the comments with their themes for a spreadsheet or for a program that analyses what people say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_export_card import Ui_ExportCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import exporting
from engage_desktop.operations.exporting import Exported
from engage_desktop.operations.lists import Lists
from engage_desktop.store.store import Store


class ExportCard(QFrame):
    """What may not leave is kept back and counted."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._seen = -1
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.ui = Ui_ExportCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.export_line)
        for kind, words in self._kinds().items():
            self.ui.kind_combo.addItem(words, kind)
        self.ui.of_combo.addItem(self.tr("All sessions"), None)
        self.ui.kind_combo.currentIndexChanged.connect(self._fit)
        self.ui.export_button.clicked.connect(self.export)

    def refresh(self) -> None:
        """Read anew which sessions there are."""
        store, combo = self.workspace.store, self.ui.of_combo
        if self._seen == store.last_seq:
            return
        self._seen = store.last_seq
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            while combo.count() > 1:
                combo.removeItem(1)
            for session in store.sessions.all():
                combo.addItem(", ".join(part for part in (session.title, session.date) if part), session.id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def export(self) -> None:
        """Ask for a folder and put the file there."""
        folder = self.choose_folder()
        if folder:
            self.ui.export_bar.clear()
            self.ui.export_button.setEnabled(False)
            self.workspace.run(
                _export,
                done=self._made,
                failed=self._failed,
                shows_refusals=True,
                out=Path(folder),
                kind=str(self.ui.kind_combo.currentData()),
                lists=self.workspace.lists,
                session=self.ui.of_combo.currentData(),
            )

    def _kinds(self) -> dict[str, str]:
        return {
            exporting.CSV: self.tr("Table for a spreadsheet (CSV)"),
            exporting.PROJECT: self.tr("Project for analysis programs (REFI-QDA)"),
            exporting.CODEBOOK: self.tr("Only the themes, as a codebook (REFI-QDA)"),
        }

    def _fit(self) -> None:
        self.ui.of_combo.setEnabled(self.ui.kind_combo.currentData() != exporting.CODEBOOK)

    def _made(self, made: Exported) -> None:
        self.ui.export_button.setEnabled(True)
        words = self.tr("{file} is there. Comments in it: {count}. Kept back, without consent to be quoted: {kept}.")
        if self.ui.kind_combo.currentData() == exporting.CODEBOOK:
            words = self.tr("{file} is there.")
        said = words.format(file=made.path.name, count=f"{made.comments:,}", kept=f"{made.kept_back:,}")
        self.ui.export_bar.rejoice(said)

    def _failed(self, error: Exception) -> None:
        self.ui.export_button.setEnabled(True)
        if isinstance(error, Refusal):
            self.ui.export_bar.refuse(error.sentence)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Where should the file go?"))


def _export(
    store: Store,
    *,
    now: datetime,
    progress: Any,
    cancelled: Any,
    out: Path,
    kind: str,
    lists: Lists,
    session: str | None,
) -> Exported:
    return exporting.export(store, now=now, out=out, kind=kind, lists=lists, session=session)
