"""What the room has said so far, kept up to date act by act: the list's model and the counts by question. No widgets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.log import Operation
from engage_desktop.gui.listen.room_model import RoomModel
from engage_desktop.gui.workspace import Workspace

MOST_COUNTED = 20_000
_BESIDE = ("head.counted", "purpose.explained")
"""What is written while people listen and changes nothing that the list shows."""


class Room:
    """One session's comments as the page shows them. counts: by question, "" for none; None where there are too many."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        self.workspace = workspace
        self.model = RoomModel(workspace, parent)
        self.session = ""
        self.counts: dict[str, int] | None = {}
        self._seen = self._others = 0

    def show_session(self, session: str) -> None:
        """Show another session, or the same one anew. The counts are read afterwards, with `count`."""
        self.session = session
        self.model.show_session(session)
        self.counts = {}
        store = self.workspace.store
        self._seen, self._others = store.last_seq, store.history.length() - store.last_seq

    def count(self) -> None:
        """Count the comments by question, up to a number that takes no time that anyone notices."""
        comments = self.workspace.store.comments
        if comments.count_up_to(self.session, MOST_COUNTED + 1) > MOST_COUNTED:
            self.counts = None
        else:
            self.counts = comments.count_by_question(self.session)

    def follow(self) -> bool:
        """Take in what was written since the last time; return whether more than new comments and agreements changed."""
        store = self.workspace.store
        done, last, seen = store.last_act, store.last_seq, self._seen
        others = store.history.length() - last
        if others != self._others:  # a bundle came in, or was taken out again
            self._seen, self._others = last, others
            return True
        if last == seen:
            return False
        self._seen = last
        if not done or done[0].operation.seq != seen + 1 or done[-1].operation.seq != last:
            return True
        return any(self._changes_more(before.operation) for before in done)

    def _changes_more(self, operation: Operation) -> bool:
        body = operation.body
        if operation.kind == "comment.heard":
            if not body or body["supersedes"]:
                return True
            if body["session"] == self.session:
                self._add(operation.row, operation.hlc, body)
            return False
        if operation.kind == "comment.agreed":
            if body["session"] == self.session:
                for version in self.workspace.store.comments.standing_versions(body["root"]):
                    self.model.put(version)
            return False
        if operation.kind == "comment.themed" and body and not body.get("supersedes"):
            if body["session"] == self.session:
                self.model.mark(body["root"], body["theme"])
            return False
        return operation.kind not in _BESIDE

    def _add(self, row: str, hlc: int, body: Any) -> None:
        """Put a comment on top that was just committed, from what was committed: nothing is read."""
        parts = (
            "session",
            "text",
            "root",
            "question",
            "kind",
            "source",
            "person",
            "table",
            "language",
            "batch",
            "reason",
        )
        about = body.get("about") or ""
        self.model.add(Comment(id=row, hlc=hlc, about=about, **{name: body[name] for name in parts}))
        if self.counts is not None:
            question = body["question"] or ""
            self.counts[question] = self.counts.get(question, 0) + 1
