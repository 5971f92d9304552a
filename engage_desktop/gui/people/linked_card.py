"""The other records that count as one person with this one, and taking them apart again."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.domain.same_person import Link
from engage_desktop.gui.forms.people.ui_linked_card import Ui_LinkedCard
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import same_person


class LinkedCard(QFrame):
    """Hidden where nobody said that another record is the same person."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._person = ""
        self.ui = Ui_LinkedCard()
        self.ui.setupUi(self)
        dress(self)
        self.ui.linked_lines.mend_asked.connect(self.take_apart)
        self.hide()

    def show_person(self, person: str) -> None:
        """Show what counts as one with this person."""
        self._person = person
        people, store = self.workspace.store.people, self.workspace.store
        others = [other for other in same_person.linked_to(store, person) if other != person]
        self.setVisible(bool(others))
        if not others:
            return
        direct = {link.other if link.person == person else link.person for link in people.links() if self._is_in(link)}
        lines = []
        for other in others:
            held = people.get(other)
            words = ", ".join(filter(None, (called(held), held.group, held.phone or held.email)))
            mend = self.tr("Take apart") if other in direct else ""
            lines.append(CheckLine(ChipWords(self.tr("Same person"), "info", "people"), words, mend, other))
        self.ui.linked_lines.show_lines(lines)

    def take_apart(self, other: str) -> None:
        """Say that nobody knows whether the two are one person; both records stay as they are."""
        names = {
            "one": called(self.workspace.store.people.get(self._person)),
            "other": called(self.workspace.store.people.get(other)),
        }
        self.workspace.do(
            same_person.unlink,
            label=self.tr("take {one} and {other} apart").format(**names),
            said=self.tr("They count as two people again."),
            person=self._person,
            other=other,
        )

    def _is_in(self, link: Link) -> bool:
        return self._person in (link.person, link.other)
