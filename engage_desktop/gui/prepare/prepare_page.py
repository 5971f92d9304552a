"""Preparing a session: how ready its plan and this laptop are, and the paper to take along."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.close.print_preview import Making
from engage_desktop.gui.forms.prepare.ui_prepare_page import Ui_PreparePage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.prepare.leaving_out import LeavingOut
from engage_desktop.gui.prepare.paper_pack import POSTER, PaperPack
from engage_desktop.gui.prepare.poster_words import poster_words
from engage_desktop.gui.prepare.ready_words import printer_line, ready_line
from engage_desktop.gui.promises.printing import note_kept
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.reading_order import stops_in, visit_in_order
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import keeping
from engage_desktop.operations.door_prints import DoorPrint, print_sign_in_cards
from engage_desktop.operations.prints import MadePrint, render_print
from engage_desktop.operations.readiness import readiness
from engage_desktop.store.store import Store


class PreparePage(QWidget):
    """Looked at anew each time it is shown; nothing is ticked by hand."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self._printers = 0
        self.reading = Reading(workspace, self)
        self.ui = Ui_PreparePage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        flow(self.ui.ready_acts_line)
        flow(self.ui.paper_acts_line)
        flow(self.ui.leave_out_line)
        self.pack = PaperPack(self.ui.pack_line, self.ui.poster_line, self.show_pack)
        self.leaving_out = LeavingOut(workspace, self.ui, self)
        self._shown_from: QWidget = self.ui.sign_in_button
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.ready_lines.mend_asked.connect(self.mend)
        ui.backup_button.clicked.connect(self.back_up)
        ui.again_button.clicked.connect(self.look_again)
        ui.sign_in_button.clicked.connect(self.show_sign_in_cards)
        ui.preview_place.left.connect(self.show_preparing)
        ui.preview_place.kept.connect(lambda: note_kept(self.workspace, ui.preview_place, self.session))

    def refresh(self) -> None:
        """Look anew at the records and the laptop."""
        if not self.session:
            return
        checks = readiness(
            self.workspace.store, now=self.workspace.now(), session=self.session, lists=self.workspace.lists
        )
        self.ui.ready_lines.show_lines([*(ready_line(check) for check in checks), printer_line(self._printers)])
        self.leaving_out.show_session(self.session)
        visit_in_order(stops_in(self.ui.prepare_scroll))

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        if session != self.session:
            self.ui.message_bar.clear()
            self.show_preparing()
            expected = self.workspace.store.sessions.get(session).expected
            self.ui.cards_spin.setValue(expected or 40)
        self.session = session
        self._printers = len(QPrinterInfo.availablePrinterNames())
        self.refresh()

    def look_again(self) -> None:
        """Look anew, and say so."""
        self._printers = len(QPrinterInfo.availablePrinterNames())
        self.refresh()
        self.workspace.announced.emit(self.tr("Looked again at the records and this laptop."))

    def mend(self, where: str) -> None:
        """Go to the part of the plan that mends it."""
        row = {"plan": "open", "times": "ends", "questions": "questions", "easy_read": "easy_read"}.get(where, "")
        self.navigator.go("sessions", session=self.session, step="plan", row=row)

    def back_up(self) -> None:
        """Make a backup now, off the UI thread."""
        self.ui.backup_button.setEnabled(False)
        self.workspace.run(
            lambda store, *, now, progress, cancelled: keeping.back_up(store, now=now),
            done=self._backed_up,
            failed=self._no_backup,
        )

    def show_sign_in_cards(self) -> None:
        """Make blank cards for the door and show them."""
        session, lists, cards = self.session, self.workspace.lists, self.ui.cards_spin.value()

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> DoorPrint:
            return print_sign_in_cards(
                store, now=now, session=session, lists=lists, fonts=fonts, cards=cards, large_print=large_print
            )

        self._shown_from = self.ui.sign_in_button
        self._show_print(making)

    def show_pack(self, code: str) -> None:
        """Make one print of the paper pack and show it. code: of operations/prints."""
        session, lists = self.session, self.workspace.lists

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> MadePrint:
            return render_print(
                store, code=code, now=now, lists=lists, fonts=fonts, session=session, large_print=large_print
            )

        self._shown_from = self.pack.buttons[code]
        self._show_print(making)
        if code == POSTER:
            now, lists = self.workspace.now(), self.workspace.lists
            self.reading.ask(partial(poster_words, now=now, lists=lists), self._warn, about=self.workspace.today())

    def _warn(self, words: str) -> None:
        """Say what to look at before printing."""
        if words:
            self.ui.message_bar.warn(words)

    def show_preparing(self) -> None:
        """Show the readiness again."""
        self.reading.forget()
        self.ui.prepare_stack.setCurrentWidget(self.ui.preparing_place)
        if self.isVisible():
            self._shown_from.setFocus()

    def _show_print(self, making: Making) -> None:
        self.reading.forget()
        self.ui.message_bar.clear()
        self.ui.prepare_stack.setCurrentWidget(self.ui.preview_place)
        self.ui.preview_place.show_print(self.workspace, self.ui.message_bar, making)

    def _no_backup(self, _: Exception) -> None:
        self.ui.backup_button.setEnabled(True)

    def _backed_up(self, _: object) -> None:
        self.ui.backup_button.setEnabled(True)
        self.ui.message_bar.rejoice(self.tr("The backup is made. It was opened and counted."))
