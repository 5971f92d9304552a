"""Thanking one person on paper: a certificate for one session that they came to, or for all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from engage_desktop.gui.forms.people.ui_certificate_card import Ui_CertificateCard
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.store.store import Store

CERTIFICATE = "certificate"
_LONGEST, _LETTERS = 60, 22


class CertificateCard(QFrame):
    """Hidden where a person came to nothing yet. print_asked: the person, and a session or empty text for all."""

    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._person = ""
        self.ui = Ui_CertificateCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.certificate_line)
        combo = self.ui.session_combo
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        self.ui.certificate_button.clicked.connect(self._ask)
        self.hide()

    def show_person(self, person: str) -> None:
        """Offer the sessions that this person came to."""
        combo, store = self.ui.session_combo, self.workspace.store
        came = came_to(store, person)
        chosen = combo.currentData() if person == self._person else ""
        self._person = person
        combo.clear()
        combo.addItem(self.tr("Everything they came to"), "")
        for session in came:
            combo.addItem(in_short(store.sessions.get(session).title, _LONGEST), session)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        self.setVisible(bool(came))

    def _ask(self) -> None:
        self.print_asked.emit(self._person, str(self.ui.session_combo.currentData() or ""))


def came_to(store: Store, person: str) -> list[str]:
    """Return the sessions that a person came to, under any record that counts as theirs; earliest first."""
    linked = store.people.groups().get(person, frozenset([person]))
    found = {session for each in linked for session in store.attendance.sessions_of(each)}
    return sorted(found, key=lambda session: store.sessions.get(session).date)
