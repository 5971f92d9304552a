"""What a person offered to help with, the local groups that it may fit, and whether their name may go there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.gui.forms.people.ui_offers_card import Ui_OffersCard
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.offers import Offer, offers_by


class OffersCard(QFrame):
    """Hidden where a person offered nothing."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.ui = Ui_OffersCard()
        self.ui.setupUi(self)
        dress(self)
        self.hide()

    def show_person(self, person: str) -> None:
        """Show what this person offered."""
        groups = self.workspace.lists.of("local_groups")
        found = offers_by(self.workspace.store, person=person, groups=groups, today=self.workspace.today())
        self.setVisible(bool(found))
        self.ui.offers_lines.show_lines([line for offer in found for line in self._lines(offer)])

    def _lines(self, offer: Offer) -> list[CheckLine]:
        lines = [CheckLine(ChipWords(self.tr("Offer"), "info", "heard"), offer.comment.text)]
        for group in offer.groups:
            if group in offer.may_be_named:
                chip, words = ChipWords(self.tr("May be named"), "good"), self.tr("{group}: put them in touch.")
            else:
                chip = ChipWords(self.tr("No consent"), "warn")
                words = self.tr("{group}: ask under Permissions first; no name leaves until then.")
            lines.append(CheckLine(chip, words.format(group=group)))
        return lines
