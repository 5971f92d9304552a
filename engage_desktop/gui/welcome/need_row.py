"""One need of a person: what works for them in their words, and whether it was met today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.domain.people import NEED_OUTCOMES
from engage_desktop.gui.forms.welcome.ui_need_row import Ui_NeedRow
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout


class NeedRow(QFrame):
    """met: the person said whether the need was met ("met", "partly", "not_met"). removed: take it out."""

    met = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None, *, code: str = "", chip: ChipWords | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.ui = Ui_NeedRow()
        self.ui.setupUi(self)
        ui = self.ui
        for place, widgets in (
            (ui.need_place, (ui.need_chip, ui.note_label, ui.note_edit, ui.remove_button)),
            (ui.met_place, (ui.met_label, ui.met_button, ui.partly_button, ui.not_met_button)),
        ):
            flow = FlowLayout(place, spacing=12)
            for widget in widgets:
                flow.addWidget(widget)
        self._outcomes = dict(zip(NEED_OUTCOMES, (ui.met_button, ui.partly_button, ui.not_met_button), strict=True))
        if chip is not None:
            ui.need_chip.say(chip.text, chip.kind, chip.picture)
            self._name(chip.text)
        for outcome, button in self._outcomes.items():
            button.clicked.connect(lambda _=False, outcome=outcome: self.met.emit(outcome))
        ui.remove_button.clicked.connect(self.removed)
        dress(self)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [self.ui.note_edit, self.ui.remove_button, *self._outcomes.values()]

    def show_outcome(self, outcome: str, *, asked: bool) -> None:
        """Show the answer given at this session; asked: whether it can be asked here at all."""
        self.ui.met_place.setVisible(asked)
        for code, button in self._outcomes.items():
            button.setChecked(code == outcome)

    def _name(self, words: str) -> None:
        self.setAccessibleName(words)
        self.ui.note_edit.setAccessibleName(self.tr("{need}: in their words").format(need=words))
        self.ui.remove_button.setAccessibleName(self.tr("Take out: {need}").format(need=words))
        for button in self._outcomes.values():
            button.setAccessibleName(f"{words}: {button.text()}")
