"""The line at the foot of the window: what has just been done, how to undo it, and where the records are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.just_done import JustDone


class StatusLine(QFrame):
    """Says the last act until the next one, offers to undo it by name, and carries chips about the records' state."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status-line")
        self._done = JustDone(self)
        self.words_label, self.undo_button = self._done.words_label, self._done.undo_button
        self.undo_button.clicked.connect(self.undo_asked)
        self._chips: dict[str, Chip] = {}
        self._said: dict[str, tuple[str, str, str, str]] = {}
        self._compact = False
        self._flow = FlowLayout(self, spacing=8)
        self._flow.setContentsMargins(20, 4, 20, 4)
        self._flow.addWidget(self._done)

    @property
    def words(self) -> str:
        """What was said last."""
        return self._done.words

    def say(self, words: str) -> None:
        """Show and announce what has just been done; it stays until the next act."""
        self._done.say(words)
        announce(self, words)

    def offer_undo(self, act: str, key: str = "") -> None:
        """Offer to undo an act by its name, such as "check in Siobhan", and by its key; with "" offer nothing."""
        self._done.offer_undo(act, key)

    def show_saved(self, clock: str) -> None:
        """Show that everything is saved on this laptop, and since when (such as "2:15pm")."""
        words = self.tr("Saved on this laptop at {time}").format(time=clock)
        self.set_chip("saved", words, "good", "saved", short=clock)

    def show_unconfirmed(self, records: int) -> None:
        """Show how many records the central team has not confirmed yet; none, no chip."""
        words = self.tr("1 record not yet confirmed") if records == 1 else ""
        if records > 1:
            words = self.tr("{count} records not yet confirmed").format(count=f"{records:,}")
        self.set_chip("unconfirmed", words, "warn", "bundle")

    def set_compact(self, compact: bool) -> None:
        """Where large text leaves little room, show the short words of chips, so that all of it stays in one line."""
        if compact != self._compact:
            self._compact = compact
            self._done.set_compact(compact)
            for name, (words, kind, picture, short) in list(self._said.items()):
                self.set_chip(name, words, kind, picture, short=short)

    def set_chip(self, name: str, words: str, kind: str = "plain", picture: str = "", *, short: str = "") -> None:
        """Show chip `name` at the end of the line with these words, or take it away when there are none.

        short: what it shows where there is little room; its words are then its tooltip, and its name always.
        """
        self._said[name] = (words, kind, picture, short)
        chip = self._chips.get(name)
        if chip is None:
            if not words:
                return
            chip = self._chips[name] = Chip(self)
            self._flow.addWidget(chip)
        shown = short if short and words and self._compact else words
        chip.say(shown, kind, picture)
        chip.setAccessibleName(words)
        chip.setToolTip("" if shown == words else words)
        chip.setVisible(bool(words))
