"""Concerns that were marked as a risk, each with who looks after it: the same lines on Promises and on Feed back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.listen.comment_words import shown
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.flags import Flagged, risks

COMMENT = "comment:"


def risk_lines(workspace: Workspace, session: str | None) -> list[CheckLine]:
    """Return the risks of one session, or of all; each leads to its comment, as "comment:…"."""
    return [_line(each) for each in risks(workspace.store, session)]


def _line(each: Flagged) -> CheckLine:
    owner = each.flag.owner or QCoreApplication.translate("Risks", "Nobody yet")
    about = [QCoreApplication.translate("Risks", "{owner} looks after it.").format(owner=owner), each.flag.note.strip()]
    words = f"{shown(each.comment)}\n{' '.join(part for part in about if part)}"
    mend = QCoreApplication.translate("Risks", "Open the comment")
    chip = ChipWords(QCoreApplication.translate("Risks", "Risk"), "bad", "warn")
    return CheckLine(chip, words, mend, f"{COMMENT}{each.comment.id}")
