"""Sharing on the central team's computer: the answers that go back to the laptops, a receipt first of all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_answers_card import Ui_AnswersCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import receipts, returns
from engage_desktop.operations.returns import Returned
from engage_desktop.store.store import Store


class AnswersCard(QFrame):
    """Shown on a centre alone."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.ui = Ui_AnswersCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.answers_line)
        flow(self.ui.answers_result_line)
        self.ui.answers_result_panel.hide()
        self.ui.answers_button.clicked.connect(self.choose_place)

    def choose_place(self) -> None:
        """Ask for a folder or stick, then make the answers there."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where should the answers go?"))
        if folder:
            self.make(Path(folder))

    def make(self, folder: Path) -> None:
        """Give every laptop its receipt and put one file for each in a folder."""
        ui = self.ui
        ui.answers_result_panel.hide()
        ui.answers_bar.clear()
        ui.progress_panel.run(
            self.workspace,
            answer_laptops,
            words=self.tr("Making the answers…"),
            done=self._made,
            refused=self._refused,
            resting=(ui.answers_button,),
            out=folder,
        )

    def _made(self, made: tuple[Returned, ...]) -> None:
        ui = self.ui
        ui.answers_chip.say(self.tr("Safe to remove"), "good")
        line = self.tr("{laptop}: {file}")
        lines = [line.format(laptop=each.label, file=each.carried.delivered.path.name) for each in made]
        ui.answers_label.setText("\n".join(lines))
        ui.answers_result_panel.show()
        announce(self, f"{ui.answers_chip.text()}. {ui.answers_label.text()}")

    def _refused(self, refusal: Refusal) -> None:
        self.ui.answers_bar.refuse(refusal.sentence)


def answer_laptops(
    store: Store,
    *,
    now: datetime,
    out: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> tuple[Returned, ...]:
    """Give receipts for what came in, then make the file that carries them to each laptop."""
    receipts.give_receipts(store, now=now)
    return returns.make_returns(
        store, now=now, out=out, app_version=version("engage-desktop"), progress=progress, cancelled=cancelled
    )
