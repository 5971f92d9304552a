"""What the status line says and when: "Saved" only after the commit returned, the undo by name, the outbox as a count."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from engage_desktop.gui.later import load
from engage_desktop.gui.moments import clock_of
from engage_desktop.gui.widgets.status_line import StatusLine
from engage_desktop.gui.workspace import Workspace

LONGEST_ACT = 60


class StatusFeed(QObject):
    """Listens to a workspace and tells the status line."""

    def __init__(self, workspace: Workspace, line: StatusLine) -> None:
        super().__init__(line)
        self._workspace, self._line = workspace, line
        self._unsaid = False
        workspace.saved.connect(self.note_saved)
        workspace.announced.connect(self.say)
        workspace.undo_changed.connect(self.offer_undo)
        workspace.changed.connect(self.finish)
        workspace.waiting.connect(self.show_waiting)
        line.undo_asked.connect(workspace.undo)
        self.offer_undo(workspace.undo_label)
        self.count_outbox()

    def note_saved(self, moment: datetime) -> None:
        """Show the moment of the last commit; it has returned."""
        self._line.show_saved(clock_of(moment))
        self._unsaid = True

    def show_waiting(self, waits: bool) -> None:
        """Show that a slow disk still has the save in hand; it is not saved yet."""
        self._line.set_chip("waiting", self.tr("Saving…") if waits else "", "info", "clock")

    def say(self, words: str) -> None:
        """Say what the act itself has to say, instead of a bare "Saved"."""
        self._unsaid = False
        self._line.say(words)

    def finish(self) -> None:
        """Say "Saved" where the act had nothing else to say, and count again."""
        if self._unsaid:
            self.say(self.tr("Saved"))
        self.count_outbox()

    def count_outbox(self) -> None:
        """Show how many records are in no bundle yet."""
        waiting = load("engage_desktop.operations.outbox").in_no_bundle(self._workspace.store)
        if waiting == 1:
            words = self.tr("1 record in no bundle yet")
        else:
            words = self.tr("{count} records in no bundle yet").format(count=f"{waiting:,}") if waiting else ""
        self._line.set_chip("outbox", words, "plain", "bundle", short=f"{waiting:,}")

    def offer_undo(self, act: str) -> None:
        """Offer to take back an act, with its key."""
        self._line.offer_undo(act, undo_key())


def undo_words(act: str) -> str:
    """Return an act's name short enough for a menu, in which & is a letter and no mnemonic."""
    short = act if len(act) <= LONGEST_ACT else f"{act[: LONGEST_ACT - 1]}…"
    return short.replace("&", "&&")


def undo_key() -> str:
    """Return the key for Undo as this system writes it."""
    return QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
