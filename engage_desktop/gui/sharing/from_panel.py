"""Sharing, from this laptop: what waits and where it is, the exchange folder, the other laptops; on a centre, the answers.

Below them, on both: insight libraries, and copies for other programs.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engage_desktop.gui.sharing.answers_card import AnswersCard
from engage_desktop.gui.sharing.export_card import ExportCard
from engage_desktop.gui.sharing.folder_card import FolderCard
from engage_desktop.gui.sharing.library_card import LibraryCard
from engage_desktop.gui.sharing.others_card import OthersCard
from engage_desktop.gui.sharing.review_card import ReviewCard
from engage_desktop.gui.sharing.waiting_card import WaitingCard
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import membership


class FromPanel(QWidget):
    """Cards, one below the other."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.answers, self.review, self.waiting = AnswersCard(workspace), ReviewCard(workspace), WaitingCard(workspace)
        self.folder, self.others = FolderCard(workspace), OthersCard(workspace)
        self.library, self.export = LibraryCard(workspace), ExportCard(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self.answers, self.review, self.waiting, self.folder, self.others, self.library, self.export):
            column.addWidget(card)

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.answers.ui.answers_button if self._is_centre else self.waiting.ui.make_button

    def refresh(self) -> None:
        """Read anew what is shown."""
        centre = self._is_centre
        for mine in (self.answers, self.review):
            mine.setVisible(centre)
        if centre:
            self.review.refresh()
        for card in (self.waiting, self.folder, self.others):
            card.setVisible(not centre)
            if not centre:
                card.refresh()
        self.library.refresh()
        self.export.refresh()

    def remind(self) -> None:
        """Say anew whether it is time for a bundle at the event."""
        if self.isVisible() and not self._is_centre:
            self.folder.show_reminder()

    @property
    def _is_centre(self) -> bool:
        return membership.is_centre(self.workspace.store)
