"""Settings: what may leave this laptop once the central team has confirmed it, what may not and why, and the certificate."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.settings.ui_purge_section import Ui_PurgeSection
from engage_desktop.gui.moments import day_of
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import exchange_prints, purge
from engage_desktop.operations.purge import CanGo, Purged
from engage_desktop.store.store import Store

_LONGEST_LIST = 12


class PurgeSection(QFrame):
    """What is not confirmed cannot be chosen. print_asked: a making for the preview."""

    print_asked = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._seen: tuple[int, int, int] | None = None
        self._found: tuple[CanGo, ...] = ()
        self._job: object = None
        self.ui = Ui_PurgeSection()
        self.ui.setupUi(self)
        dress(self)
        for line in (self.ui.purge_line, self.ui.sure_line):
            flow(line)
        flow(self.ui.days_line, spacing=12)
        self.ui.sure_panel.hide()
        self._connect()
        self._show(())

    def _connect(self) -> None:
        ui = self.ui
        ui.days_spin.editingFinished.connect(self.keep_days)
        ui.purge_button.clicked.connect(self.ask)
        ui.sure_button.clicked.connect(self.purge)
        ui.not_sure_button.clicked.connect(self.leave)
        ui.certificate_button.clicked.connect(self.print)

    def refresh(self) -> None:
        """Read anew, on the worker, what may go; the log is read for it."""
        store = self.workspace.store
        days = purge.policy_days(store)
        if not self.ui.days_spin.hasFocus():
            with QSignalBlocker(self.ui.days_spin):
                self.ui.days_spin.setValue(days)
        self.ui.certificate_button.setVisible(purge.last_purge(store) is not None)
        seen = (store.last_seq, store.history.length(), days)
        if seen != self._seen and self._job is None:
            self._seen = seen
            self._job = self.workspace.run(_what_can_go, done=self._read, failed=lambda _error: self._read(()))

    def keep_days(self) -> None:
        """Keep the number of days."""
        days = self.ui.days_spin.value()
        if days != purge.policy_days(self.workspace.store):
            self.workspace.do(purge.keep_policy_days, said=self.tr("The number of days is saved."), days=days)

    def ask(self) -> None:
        """Ask once more before anything goes."""
        going = [each for each in self._found if each.can_go]
        titles = ", ".join(f"“{each.title}”" for each in going)
        words = self.tr(
            "The details about people in {titles} go from this laptop. The central team keeps them. "
            "This cannot be undone here."
        )
        self.ui.sure_label.setText(words.format(titles=titles))
        self.ui.sure_panel.show()
        self.ui.not_sure_button.setFocus()
        announce(self, self.ui.sure_label.text(), urgent=True)

    def leave(self) -> None:
        """Keep everything."""
        self.ui.sure_panel.hide()
        self.ui.purge_button.setFocus()

    def purge(self) -> None:
        """Take the details about people off this laptop, all of it or nothing."""
        ui = self.ui
        ui.sure_panel.hide()
        ui.purge_bar.clear()
        ui.progress_panel.run(
            self.workspace,
            purge.purge,
            words=self.tr("Taking them off this laptop…"),
            done=self._purged,
            refused=self._refused,
            resting=(ui.purge_button, ui.certificate_button),
            sessions=[each.session for each in self._found if each.can_go],
        )

    def print(self) -> None:
        """Show the certificate of what went last."""
        purged = purge.last_purge(self.workspace.store)
        if purged is None:
            return

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> Any:
            return exchange_prints.render_purge(store, now=now, purged=purged, fonts=fonts, large_print=large_print)

        self.print_asked.emit(making)

    def _read(self, found: tuple[CanGo, ...]) -> None:
        self._job = None
        self._show(found)

    def _show(self, found: tuple[CanGo, ...]) -> None:
        self._found = found
        lines = [self._line(each) for each in sorted(found, key=lambda each: (not each.can_go, each.date))]
        rest = len(lines) - _LONGEST_LIST
        if rest > 0:
            lines = lines[:_LONGEST_LIST]
            lines.append(CheckLine(ChipWords(self.tr("More")), self.tr("And {count} more").format(count=rest)))
        if not lines:
            lines = [
                CheckLine(ChipWords(self.tr("Nothing yet"), "plain", "info"), self.tr("There is no session here."))
            ]
        self.ui.purge_lines.show_lines(lines)
        self.ui.purge_button.setEnabled(any(each.can_go for each in found))

    def _line(self, each: CanGo) -> CheckLine:
        if each.can_go and each.confirmed_at is not None:
            words = self.tr("{title}: confirmed on {day}").format(title=each.title, day=day_of(each.confirmed_at))
            return CheckLine(ChipWords(self.tr("May go"), "good"), words)
        chip = ChipWords(self.tr("Gone"), "plain", "tick") if each.why == purge.GONE else None
        words = f"{each.title}: {self._why(each)}"
        return CheckLine(chip or ChipWords(self.tr("Stays"), "info", "lock"), words)

    def _why(self, each: CanGo) -> str:
        goes_on = day_of(each.goes_on) if each.goes_on else ""
        return {
            purge.NOT_CLOSED: self.tr("the session is not closed"),
            purge.NOT_CONFIRMED: self.tr("the central team has not confirmed all of it"),
            purge.TOO_SOON: self.tr("it may go on {day}").format(day=goes_on),
            purge.GONE: self.tr("its details about people are gone already"),
            purge.AT_THE_CENTRE: self.tr("the central team keeps its records"),
        }.get(each.why, each.why)

    def _purged(self, done: Purged) -> None:
        self._seen = None
        counts = ", ".join(f"{words}: {count:,}" for words, count in done.counts if count)
        words = self.tr("Taken off this laptop. {counts}. Print the certificate now, or later from here.")
        self.ui.purge_bar.rejoice(words.format(counts=counts or self.tr("Nothing had to go")))

    def _refused(self, refusal: Refusal) -> None:
        self.ui.purge_bar.refuse(refusal.sentence)


def _what_can_go(store: Store, *, now: datetime, progress: Any, cancelled: Any) -> tuple[CanGo, ...]:
    return purge.what_can_go(store, now=now)
