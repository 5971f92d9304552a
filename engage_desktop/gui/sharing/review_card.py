"""Sharing on the central team's computer: what a reviewer, such as a patient council, said of a session."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_review_card import Ui_ReviewCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import reviews


class ReviewCard(QFrame):
    """Shown on a centre alone. What was typed stays where it is refused."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._seen = -1
        self.ui = Ui_ReviewCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.review_line)
        self.ui.keep_button.clicked.connect(self.keep)

    def refresh(self) -> None:
        """Read anew which sessions there are."""
        store, combo = self.workspace.store, self.ui.reviewed_combo
        if self._seen == store.last_seq and combo.count():
            return
        self._seen = store.last_seq
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for session in store.sessions.all():
                combo.addItem(", ".join(part for part in (session.title, session.date) if part), session.id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self.ui.keep_button.setEnabled(combo.count() > 0)

    def keep(self) -> None:
        """Keep the review with its session."""
        ui = self.ui
        ui.review_bar.clear()
        try:
            made = self.workspace.do(
                reviews.receive_review,
                label=self.tr("keep a review"),
                session=str(ui.reviewed_combo.currentData()),
                reviewer=ui.reviewer_edit.text(),
                text=ui.review_text_edit.toPlainText(),
            )
        except Refusal as refusal:
            ui.review_bar.refuse(refusal.sentence)
            (ui.reviewer_edit if refusal.field == "reviewer" else ui.review_text_edit).setFocus()
            return
        ui.reviewer_edit.clear()
        ui.review_text_edit.clear()
        words = self.tr("The review by {reviewer} is kept. The next answer carries it to the laptops.")
        ui.review_bar.rejoice(words.format(reviewer=made.reviewer))
