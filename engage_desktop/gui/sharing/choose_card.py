"""Sharing: choosing what to bring in, a file or a folder, by a dialog or by dropping it; and what was refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_choose_card import Ui_ChooseCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress


class ChooseCard(QFrame):
    """chosen: a file or a folder, as a Path. review_asked: look at what a lost laptop recorded before it was lost."""

    chosen = Signal(object)
    review_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_ChooseCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.choose_line)
        flow(self.ui.refused_line)
        flow(self.ui.review_line)
        self.setAcceptDrops(True)
        self.ui.refused_panel.hide()
        self.ui.file_button.clicked.connect(self.choose_file)
        self.ui.folder_button.clicked.connect(self.choose_folder)
        self.ui.review_button.clicked.connect(self.review_asked)

    def choose_file(self) -> None:
        """Ask for a bundle."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which bundle?"), "", self.tr("Bundles (*.engage);;All files (*)")
        )
        if name:
            self.chosen.emit(Path(name))

    def choose_folder(self) -> None:
        """Ask for a folder that holds bundles."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Which folder holds the bundles?"))
        if folder:
            self.chosen.emit(Path(folder))

    def show_refusal(self, file: str, refusal: Refusal, *, may_review: bool = False) -> None:
        """Say which file was refused, with its code, and what to do."""
        ui = self.ui
        ui.review_line.setVisible(may_review)
        ui.refused_chip.say(self.tr("Refused: {code}").format(code=refusal.code), "bad")
        ui.refused_file_label.setText(file)
        ui.refused_label.setText(refusal.sentence)
        ui.refused_panel.show()
        announce(self, f"{ui.refused_chip.text()}. {file}. {refusal.sentence}", urgent=True)

    def clear(self) -> None:
        """Take away what was refused."""
        self.ui.refused_panel.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and not self.ui.progress_panel.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file or folder of this computer that is dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
