"""Assurance: every promise with what the records show of it, and the way there. No control on this page ticks anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from engage_desktop.domain.texts import fold
from engage_desktop.gui.assurance.assurance_models import (
    EVIDENCE_GO_FIRST,
    EVIDENCE_WIDTHS,
    FOUND,
    PROMISE_GO_FIRST,
    PROMISE_WIDTHS,
    EvidenceModel,
    PromiseModel,
    place_words,
)
from engage_desktop.gui.assurance.printing import show_assurance, show_stages
from engage_desktop.gui.forms.assurance.ui_assurance_page import Ui_AssurancePage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import STEPS, Navigator
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.work import Job
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.assurance.evidence import PromiseEvidence, assurance, load_promises
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store

ALL, WITH, WITHOUT = "all", "with", "without"
_PROMISES_LEAST, _EVIDENCE_LEAST = 172, 140
_Found = tuple[PromiseEvidence, ...]


class AssurancePage(QWidget):
    """A page of the rail."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace, self.navigator = workspace, navigator
        self.promises = load_promises(resources_folder())
        self.found: _Found = ()
        self._mark: tuple[int, str] | None = None
        self._job: Job | None = None
        self._wanted = ""
        self.ui = Ui_AssurancePage()
        self.ui.setupUi(self)
        ui = self.ui
        line = FlowLayout(ui.filter_line, spacing=8)
        for widget in (ui.source_place, ui.show_place, ui.print_button, ui.stages_button):
            line.addWidget(widget)
        self.model, self.evidence = PromiseModel(self), EvidenceModel(self)
        ui.promise_table.set_chip_columns(FOUND)
        ui.promise_table.setModel(self.model)
        ui.promise_table.set_widths(PROMISE_WIDTHS, goes_first=PROMISE_GO_FIRST)
        ui.evidence_table.setModel(self.evidence)
        ui.evidence_table.set_widths(EVIDENCE_WIDTHS, goes_first=EVIDENCE_GO_FIRST)
        self._fill_choices()
        dress(self)
        let_enter_press(self)
        self._connect()
        self._show_chosen()

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(lambda _: self.choose())
        ui.search_edit.returnPressed.connect(self.go_to_list)
        ui.source_combo.activated.connect(lambda _: self.choose())
        ui.show_combo.activated.connect(lambda _: self.choose())
        ui.print_button.clicked.connect(self.preview)
        ui.stages_button.clicked.connect(self.preview_stages)
        ui.promise_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        ui.promise_table.activated.connect(lambda _: self.go_to_evidence())
        ui.evidence_table.activated.connect(self.follow)
        ui.evidence_table.installEventFilter(self)

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what the records hold now."""
        return self._job is None

    # What is shown

    def refresh(self) -> None:
        """Work out anew what the records show, behind the page, where something was written since."""
        for table, least in ((self.ui.promise_table, _PROMISES_LEAST), (self.ui.evidence_table, _EVIDENCE_LEAST)):
            table.setMinimumHeight(current_look().px(least))
        mark = (self.workspace.store.history.count(), self.workspace.today())
        if mark == self._mark or self._job is not None:
            return
        self._mark = mark
        lists, promises = self.workspace.lists, self.promises

        def work_out(
            store: Store, *, now: datetime, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> _Found:
            return assurance(store, lists=lists, promises=promises, now=now, progress=progress)

        if not self.found:
            self.ui.count_label.setText(self.tr("Looking through the records…"))
        self._job = self.workspace.run(work_out, done=self._take, failed=self._give_up)

    def show_row(self, row: str) -> None:
        """Choose one promise, by its id."""
        self._wanted = row
        if row and self.found:
            self.ui.search_edit.clear()
            for combo in (self.ui.source_combo, self.ui.show_combo):
                combo.setCurrentIndex(0)
            self._wanted = row
            self.choose()
            self.ui.promise_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Show the promises of the chosen source, all or only those with evidence or without."""
        held = self.chosen
        source, shown = self.ui.source_combo.currentData(), self.ui.show_combo.currentData()
        words = fold(self.ui.search_edit.text()).split()
        rows = [
            each
            for each in self.found
            if source in (None, each.promise.source)
            and (shown == ALL or each.has_evidence == (shown == WITH))
            and _holds(each, words)
        ]
        self.model.show(rows)
        wanted = self._wanted or (held.id if held else "")
        self._wanted = ""
        row = max(self.model.row_of(wanted), 0)
        if rows:
            self.ui.promise_table.setCurrentIndex(self.model.index(row, 0))
            self.ui.promise_table.scrollTo(self.model.index(row, 0))
        some = sum(each.has_evidence for each in rows)
        said = self.tr("Promises with evidence: {some} of {all}.").format(some=some, all=len(rows))
        self.ui.count_label.setText(said if rows else self.tr("No promise is shown with this choice."))
        announce(self.ui.count_label, self.ui.count_label.text())
        self._show_chosen()

    @property
    def chosen(self) -> PromiseEvidence | None:
        """The promise chosen in the list."""
        row = self.ui.promise_table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    # What the person does

    def go_to_list(self) -> None:
        """Go from the search field to the promises."""
        if self.model.rows:
            self.ui.promise_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_evidence(self) -> None:
        """Go from a promise to what was found for it."""
        if self.evidence.rows:
            self.ui.evidence_table.setCurrentIndex(self.evidence.index(0, 0))
            self.ui.evidence_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, index: QModelIndex) -> None:
        """Go to where a piece of evidence was found."""
        if not 0 <= index.row() < len(self.evidence.rows):
            return
        held = self.evidence.rows[index.row()]
        if held.place in STEPS and held.session:
            self.navigator.go("sessions", session=held.session, step=held.place, row=held.row)
        else:
            self.navigator.go("sessions" if held.place in STEPS else held.place, row=held.row)

    def preview(self) -> None:
        """Show the print before it is printed or saved."""
        show_assurance(self.workspace, self.promises, self)

    def preview_stages(self) -> None:
        """Show the report of the stages at which people were involved."""
        show_stages(self.workspace, self)

    # Private

    def _take(self, found: _Found) -> None:
        self._job = None
        self.found = found
        self.choose()

    def _give_up(self, _: Exception) -> None:
        self._job = None

    def _show_chosen(self) -> None:
        ui, held = self.ui, self.chosen
        ui.chosen_place.setVisible(held is not None)
        ui.evidence_table.setVisible(held is not None and held.has_evidence)
        if held is None:
            self.evidence.show((), {})
            return
        ui.chosen_label.setText(held.promise.promise)
        looks = self.tr("We look for: {what} Written under: {place}.").format(
            what=held.promise.looks_for, place=place_words(held.promise.place)
        )
        none = self.tr(
            "Nothing of this is in the records. That is “no evidence”; it does not say that the promise was broken."
        )
        ui.looks_label.setText(looks if held.has_evidence else f"{looks}\n{none}")
        self.evidence.show(held.evidence, {each.id: each for each in self.workspace.store.sessions.all()})

    def _fill_choices(self) -> None:
        combo = self.ui.source_combo
        combo.addItem(self.tr("Every source"), None)
        for source in dict.fromkeys(promise.source for promise in self.promises):
            combo.addItem(source, source)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        for words, shown in (
            (self.tr("All promises"), ALL),
            (self.tr("With evidence"), WITH),
            (self.tr("No evidence"), WITHOUT),
        ):
            self.ui.show_combo.addItem(words, shown)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
            self.ui.promise_table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False


def _holds(found: PromiseEvidence, words: Sequence[str]) -> bool:
    text = fold(f"{found.id} {found.promise.promise} {found.promise.looks_for}")
    return all(word in text for word in words)
