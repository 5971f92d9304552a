"""What is typed into the fields of a list and not kept yet, as one text that a person can read and that can be put back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from engage_desktop.gui.plan.record_fields import FieldBox
from engage_desktop.gui.sessions.later_draft import LaterDraft
from engage_desktop.gui.workspace import Workspace

_INDENT = "  "


class RecordDrafts(QObject):
    """The drafts of one list: one for each record that is changed, and one for the record that is added.

    step and name make its place on the laptop; the empty row is the record that is added.
    """

    def __init__(self, workspace: Workspace, step: str, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._step, self._name = workspace, step, name
        self._later = LaterDraft(workspace, self)
        self._held: set[str] = set()  # places whose text is on the laptop, or will be when its turn comes

    def keep(self, session: str, row: str, text: str) -> None:
        """Keep this text within a second; empty text is none."""
        self._held.add(self._place(session, row))
        self._later.keep(self._place(session, row), text, session=session)

    def keep_now(self) -> None:
        """Keep what waits to be kept."""
        self._later.keep_now()

    def forget(self, session: str, row: str) -> None:
        """Forget the draft, if there is one: its record was kept, or left as it was."""
        place = self._place(session, row)
        if place in self._held:
            self._held.discard(place)
            self._later.forget(place)

    def of_session(self, session: str) -> dict[str, str]:
        """Return the texts kept for this list of a session, the newest first, by their rows."""
        begins = self._place(session, "")
        held = [each for each in self._workspace.store.laptop.drafts() if each.place.startswith(begins)]
        self._held.update(each.place for each in held)
        return {each.place.removeprefix(begins): each.text for each in held}

    def _place(self, session: str, row: str) -> str:
        return f"{self._step}:{session}:{self._name}:{row}"


def as_text(boxes: Mapping[str, FieldBox]) -> str:
    """Return what stands in the fields, each below its label: readable as it is."""
    found = []
    for box in boxes.values():
        if words := box.words:
            found += [box.name, *(f"{_INDENT}{line}" for line in words.split("\n"))]
    return "\n".join(found)


def put_back(text: str, boxes: Mapping[str, FieldBox]) -> bool:
    """Put a kept text into its fields; return whether every part of it has a field here."""
    named = {box.name: box for box in boxes.values()}
    held: dict[str, list[str]] = {}
    label = ""
    for line in text.split("\n"):
        if line.startswith(_INDENT):
            held.setdefault(label, []).append(line.removeprefix(_INDENT))
        else:
            label = line
    if not held or not held.keys() <= named.keys():
        return False
    for name, box in named.items():
        box.put_words("\n".join(held.get(name, ())))
    return True
