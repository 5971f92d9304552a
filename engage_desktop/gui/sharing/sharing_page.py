"""Sharing: what leaves this laptop, what comes into it, and what somebody has to decide. Each part looks after itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from engage_desktop.gui.close.print_preview import Making
from engage_desktop.gui.forms.sharing.ui_sharing_page import Ui_SharingPage
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.promises.printing import note_kept
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing.decide_panel import DecidePanel
from engage_desktop.gui.sharing.from_panel import FromPanel
from engage_desktop.gui.sharing.into_panel import IntoPanel
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import membership

FROM, INTO, DECIDE = PARTS = ("from", "into", "decide")
TOLD = "told"
_MINUTE, _LOW = 60_000, 480  # milliseconds; pixels at 100 % text


class SharingPage(QWidget):
    """Three parts, one in sight. A place's row names a part, and after a colon what to show in it: "decide:…"."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.part = FROM
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.start(_MINUTE)
        self.ui = Ui_SharingPage()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.parts_bar, spacing=4)
        self.from_panel, self.into_panel = FromPanel(workspace), IntoPanel(workspace)
        self.decide_panel = DecidePanel(workspace)
        for panel in self._panels.values():
            self.ui.sharing_column.addWidget(panel)
        self.ui.sharing_column.addStretch(1)
        let_enter_press(self)
        self.ui.preview_place.hide()
        if membership.is_centre(workspace.store):
            self._speak_to_the_centre()
        self._connect()
        self._count(0)
        self._show(FROM)
        self.refresh()

    def _speak_to_the_centre(self) -> None:
        """Say what this page is on the central team's computer: bundles come in here, and answers go out."""
        self.ui.sharing_words_label.setText(
            self.tr(
                "The laptops' sealed bundles come in here, and your answers go back to them. "
                "Only your team can open either."
            )
        )

    def _connect(self) -> None:
        for number, (part, button) in enumerate(self._buttons.items(), start=1):
            # toggled, not clicked: a screen reader toggles a button that can be checked, and never clicks it
            button.toggled.connect(lambda _=False, wanted=part: self._show(wanted))
            QShortcut(QKeySequence(f"Ctrl+Alt+{number}"), self).activated.connect(lambda wanted=part: self.go(wanted))
        QShortcut(QKeySequence("Ctrl+PgDown"), self).activated.connect(lambda: self.go_on(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(lambda: self.go_on(-1))
        self.into_panel.print_asked.connect(self.preview)
        self.into_panel.decide_asked.connect(lambda: self.go(DECIDE))
        self.into_panel.shown_otherwise.connect(self._to_top)
        self.into_panel.shown_otherwise.connect(self.decide_panel.deciding.expire)
        self.from_panel.folder.new_asked.connect(self.look_at_files)
        self.decide_panel.counted.connect(self._count)
        self.decide_panel.refused.connect(lambda refusal: self.ui.message_bar.refuse(refusal.sentence))
        self._minute.timeout.connect(self.from_panel.remind)
        self.ui.preview_place.left.connect(self._leave_preview)
        self.ui.preview_place.kept.connect(lambda: note_kept(self.workspace, self.ui.preview_place))
        self.decide_panel.choices_entered.connect(self._bring_into_sight)

    @property
    def is_settled(self) -> bool:
        """Whether everything that is read behind the page is there."""
        return self.decide_panel.deciding.is_fresh

    def refresh(self) -> None:
        """Read anew what is shown."""
        self.decide_panel.refresh()
        if self.part != DECIDE:
            self._panels[self.part].refresh()

    def show_row(self, row: str) -> None:
        """Show a part, and what is named in it; without a row, go back to what is under way, or to the first part."""
        part, _, key = row.partition(":")
        self._leave_preview()
        if not row and not (self.part == INTO and self.into_panel.is_under_way):
            self._show(FROM)
        if part == TOLD:
            self._show_told(key)
            return
        if part in PARTS:
            self._show(part)
        if key and part == DECIDE:
            self.decide_panel.choose(key)
        self._first().setFocus()

    def _show_told(self, key: str) -> None:
        """Show one thing that a partner's insight library told us, where the libraries stand."""
        self._show(FROM)
        card = self.from_panel.library
        card.show_told(key)
        card.ui.read_button.setFocus()
        self._bring_into_sight(card.ui.library_bar)

    def go(self, part: str) -> None:
        """Show a part and put the focus into it."""
        self._show(part)
        self._first().setFocus()

    def go_on(self, by: int) -> None:
        """Show the part after this one, or before it."""
        place = PARTS.index(self.part) + by
        if 0 <= place < len(PARTS):
            self.go(PARTS[place])

    def make(self, folder: Path) -> None:
        """Make the bundle in a folder."""
        self.go(FROM)
        self.from_panel.waiting.make(folder)

    def look_at(self, path: Path) -> None:
        """Show what a bundle, or a folder of them, would change."""
        self.go(INTO)
        self.into_panel.look_at(path)

    def look_at_files(self, paths: Sequence[Path]) -> None:
        """Show what some files of a folder would change."""
        self.go(INTO)
        self.into_panel.look_at_files(paths)

    def preview(self, making: Making) -> None:
        """Show a print before it is printed."""
        self.ui.sharing_scroll.hide()
        self.ui.preview_place.show()
        self.ui.preview_place.show_print(self.workspace, self.ui.message_bar, making)

    @property
    def _panels(self) -> dict[str, FromPanel | IntoPanel | DecidePanel]:
        return {FROM: self.from_panel, INTO: self.into_panel, DECIDE: self.decide_panel}

    @property
    def _buttons(self) -> dict[str, QPushButton]:
        return {FROM: self.ui.from_button, INTO: self.ui.into_button, DECIDE: self.ui.decide_button}

    def _first(self) -> QWidget:
        first = self._panels[self.part].first
        return first if first.isVisibleTo(self) and first.isEnabled() else self._buttons[self.part]

    def _show(self, part: str) -> None:
        self.part = part
        for name, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(name == part)
            button.updateGeometry()  # the chosen one is set in bold and needs more room
        for name, panel in self._panels.items():
            panel.setVisible(name == part)
        self._panels[part].refresh()
        self._to_top()

    def _count(self, count: int) -> None:
        words = self.tr("To decide ({count})").format(count=count) if count else self.tr("To decide")
        self.ui.decide_button.setText(words)
        self.ui.decide_button.updateGeometry()

    def _to_top(self) -> None:
        self.ui.sharing_scroll.verticalScrollBar().setValue(self.ui.parts_bar.y() if self._is_low else 0)

    @property
    def _is_low(self) -> bool:
        """Whether large text meets a low window, so that the head would leave no room for what it is about."""
        return self.isVisible() and self.ui.sharing_scroll.height() < current_look().px(_LOW)

    def _fit(self) -> None:
        set_role(self.ui.sharing_title_label, "section-title" if self._is_low else "page-title")
        self.ui.sharing_words_label.setVisible(not self._is_low)

    def _bring_into_sight(self, widget: QWidget) -> None:
        self.ui.sharing_scroll.ensureWidgetVisible(widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "into_panel"):
            self._fit()

    def _leave_preview(self) -> None:
        if self.ui.preview_place.isVisibleTo(self):
            self.ui.preview_place.hide()
            self.ui.sharing_scroll.show()
            self._first().setFocus()
