"""The first window on a laptop: step by step to a workspace. What each step asks lives in the pages beside this."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.first_run.choice_page import JOIN, PRACTICE, TEAM, ChoicePage
from engage_desktop.gui.first_run.enter_key import bring_focus_into_view, leave_enter_to_us, press_enter
from engage_desktop.gui.first_run.look_page import LookPage
from engage_desktop.gui.first_run.off_thread import OffThread
from engage_desktop.gui.first_run.passphrase_page import PassphrasePage
from engage_desktop.gui.first_run.recovery_check_page import RecoveryCheckPage
from engage_desktop.gui.first_run.recovery_page import RecoveryPage
from engage_desktop.gui.first_run.team_page import TeamPage
from engage_desktop.gui.forms.first_run.ui_first_run_wizard import Ui_FirstRunWizard
from engage_desktop.gui.later import load
from engage_desktop.gui.theme import apply_theme
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.paths import practice_workspace, resources_folder
from engage_desktop.settings import Settings, save_settings

_UNLOCKING, _WORKSPACES = "engage_desktop.operations.unlocking", "engage_desktop.operations.workspaces"
_BAD_CODE = "K20"


class FirstRunWizard(QDialog):
    """made: the Store of the workspace, open. practice_chosen: it will be the practice workspace.

    The recovery code exists before the workspace does, and the workspace is made only once somebody has shown that the
    sheet is kept: a power cut at any step leaves either nothing or a workspace that can be recovered.
    """

    made = Signal(object)
    practice_chosen = Signal()

    def __init__(self, folder: Path, settings: Settings) -> None:
        super().__init__()
        self.ui = Ui_FirstRunWizard()
        self.ui.setupUi(self)
        dress(self)
        leave_enter_to_us(self)
        self.folder, self.settings = folder, settings
        self.choice_page, self.look_page, self.team_page = ChoicePage(), LookPage(settings), TeamPage(folder)
        self.passphrase_page, self.recovery_page, self.check_page = (
            PassphrasePage(),
            RecoveryPage(),
            RecoveryCheckPage(),
        )
        self._code, self._step = "", 0
        self._work = OffThread(self)
        pages = (
            self.choice_page,
            self.look_page,
            self.team_page,
            self.passphrase_page,
            self.recovery_page,
            self.check_page,
        )
        for page in pages:
            page.hide()
            self.ui.page_column.addWidget(page)
        self.setTabOrder(self.check_page.ui.group_edit, self.ui.back_button)  # the pages first, then the foot
        self.setTabOrder(self.ui.back_button, self.ui.next_button)
        leave_enter_to_us(self)
        self.resize(920, 620)
        self._connect()
        self._show_step(0)

    def _connect(self) -> None:
        self.ui.next_button.clicked.connect(self.go_on)
        self.ui.back_button.clicked.connect(self.go_back)
        self.look_page.changed.connect(self.show_look)
        self._work.done.connect(self._finish)
        self._work.refused.connect(self.say_refused)
        self._work.ended.connect(lambda: self._set_busy(""))

    @property
    def page(self) -> Any:
        """The step that is shown."""
        return self._steps()[self._step]

    def go_on(self) -> None:
        """Go to the next step, or make the workspace after the last, if this step has what it needs."""
        if self._work.is_under_way:
            return
        if not self.page.is_ready():
            bring_focus_into_view(self, self.ui.page_scroll)
            return
        if self._step + 1 < len(self._steps()):
            self._show_step(self._step + 1)
        elif self.choice_page.way == PRACTICE:
            self._open_practice()
        else:
            self._make()

    def go_back(self) -> None:
        """Go to the step before; what was typed stays."""
        if self._step and not self._work.is_under_way:
            self._show_step(self._step - 1)

    def show_look(self, settings: Settings) -> None:
        """Show colours and text size at once; they are kept with the workspace."""
        self.settings = replace(self.settings, theme=settings.theme, text_size=settings.text_size)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, settings.theme, settings.text_size / 100)

    def say_refused(self, refusal: Refusal) -> None:
        """Say why the workspace was not made, at the step that can change it."""
        if refusal.code == _BAD_CODE:
            self._show_step(self._steps().index(self.team_page))
            self.team_page.say_code_problem(refusal.sentence)
        elif refusal.field == "team" or refusal.code == "TEXT":
            self._show_step(self._steps().index(self.team_page))
            self.team_page.say_name_problem(refusal.sentence)
        elif refusal.field == "passphrase":
            self._show_step(self._steps().index(self.passphrase_page))
            self.passphrase_page.say_problem(refusal.sentence)
        else:
            self.ui.news_bar.refuse(refusal.sentence)
        bring_focus_into_view(self, self.ui.page_scroll)

    def _steps(self) -> tuple[Any, ...]:
        begin = (self.choice_page, self.look_page)
        return {
            PRACTICE: begin,
            TEAM: (*begin, self.team_page, self.passphrase_page, self.recovery_page, self.check_page),
            JOIN: (*begin, self.team_page, self.passphrase_page),
        }[self.choice_page.way]

    def _show_step(self, step: int) -> None:
        self.page.hide()
        self._step = step
        page = self.page
        self.team_page.set_joins(self.choice_page.way == JOIN)
        if page in (self.recovery_page, self.check_page):
            self._code = self._code or load(_WORKSPACES).new_recovery_code()
            self.recovery_page.show_code(self._code, self.team_page.name)
            self.check_page.ask_about(self._code)
        ui = self.ui
        ui.news_bar.clear()
        of = self.tr("Step {step} of {steps}").format(step=step + 1, steps=len(self._steps()))
        ui.place_label.setText(of if step else self.tr("First steps"))
        ui.heading_label.setText(page.heading)
        ui.words_label.setText(page.words)
        ui.back_button.setVisible(step > 0)
        ui.next_button.setText(self._next_words())
        page.show()
        ui.page_scroll.verticalScrollBar().setValue(0)
        page.enter()
        announce(self, f"{ui.place_label.text()}. {page.heading} {page.words}")

    def _next_words(self) -> str:
        way = self.choice_page.way
        if self._step == 0 or self._step + 1 < len(self._steps()):
            return self.tr("&Next")
        if way == PRACTICE:
            return self.tr("&Open the practice workspace")
        return self.tr("&Make the workspace") if way == TEAM else self.tr("&Add this laptop")

    def _make(self) -> None:
        folder, now = self.folder, datetime.now(UTC)
        team = {
            "team": self.team_page.name,
            "contact": self.team_page.contact,
            "passphrase": self.passphrase_page.passphrase,
            "is_centre": self.team_page.is_centre,
        }
        code = self.team_page.code or self._code
        self._set_busy(self.tr("Making the workspace…"))

        def make() -> Any:
            created = load(_WORKSPACES).create_workspace(folder, now=now, recovery_code=code, **team)
            load(_UNLOCKING).lock(created.store)
            return created.store

        self._work.begin(make)

    def _open_practice(self) -> None:
        self.practice_chosen.emit()
        self._set_busy(self.tr("Preparing the practice workspace…"))
        now = datetime.now(UTC)

        def make() -> Any:
            lists = load("engage_desktop.operations.lists").load_lists(resources_folder())
            store = load("engage_desktop.operations.practice.whole_story").open_or_make(
                practice_workspace(), lists=lists, now=now
            )
            load(_UNLOCKING).lock(store)
            return store

        self._work.begin(make)

    def _finish(self, closed: Any) -> None:
        """Open what was made on this thread, and forget every secret that was typed or shown."""
        save_settings(closed.folder, self.settings)
        store = load(_UNLOCKING).open_again(closed)
        self._forget()
        self.made.emit(store)

    def _forget(self) -> None:
        self._code = ""
        for page in (self.team_page, self.passphrase_page, self.recovery_page, self.check_page):
            page.clear()

    def _set_busy(self, words: str) -> None:
        ui = self.ui
        ui.next_button.setText(words or self._next_words())
        for part in (ui.next_button, ui.back_button, self.page):
            part.setEnabled(not words)
        if words:
            announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif not press_enter(self, event, self.ui.next_button):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave without a workspace; while one is being made, wait for it."""
        if not self._work.is_under_way:
            self._forget()
            super().reject()
