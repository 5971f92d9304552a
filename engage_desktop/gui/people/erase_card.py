"""Erasing one person, on the central team's computer: what goes is said first, and a certificate follows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.people.ui_erase_card import Ui_EraseCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing.part_words import noun_words
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import erasure, exchange_prints, membership
from engage_desktop.operations.erasure import Erased, WhatGoes
from engage_desktop.store.store import Store


class EraseCard(QFrame):
    """A laptop says who can do it. erased: a making of the certificate, for the preview."""

    erased = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._person = ""
        self.ui = Ui_EraseCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.erase_line)
        flow(self.ui.sure_line)
        self.ui.sure_panel.hide()
        self.ui.erase_button.clicked.connect(self.ask)
        self.ui.sure_button.clicked.connect(self.erase)
        self.ui.not_sure_button.clicked.connect(self.leave)

    def show_person(self, person: str) -> None:
        """Be about this person from now on."""
        ui = self.ui
        if person != self._person:
            self._person = person
            ui.sure_panel.hide()
            ui.reason_edit.clear()
            ui.erase_bar.clear()
        centre = membership.is_centre(self.workspace.store)
        ui.erase_line.setVisible(centre)
        if centre:
            words = self.tr("Everything about them goes here, and on every laptop when it has the next answer.")
        else:
            words = self.tr(
                "Your central team erases, so that no copy is forgotten. Tell them, and they do it everywhere."
            )
        ui.erase_words_label.setText(words)

    def ask(self) -> None:
        """Say first what would go."""
        self._run(_what_goes, self.tr("Looking for everything about this person…"), self._say, person=self._person)

    def leave(self) -> None:
        """Keep everything."""
        self.ui.sure_panel.hide()
        self.ui.erase_button.setFocus()

    def erase(self) -> None:
        """Erase the person and every record linked to them. It cannot be undone."""
        ui = self.ui
        ui.sure_panel.hide()
        words, reason = self.tr("Erasing…"), ui.reason_edit.text()
        self._run(_erase, words, self._erased, person=self._person, reason=reason)

    def _say(self, what: WhatGoes) -> None:
        counts = ", ".join(f"{noun_words(kind)} {count:,}" for kind, count in what.counts.items() if count)
        words = self.tr("This goes for ever and cannot be undone: {counts}.").format(counts=counts)
        if len(what.ids) > 1:
            words += " " + self.tr("{count} records count as this one person; all of them go.").format(
                count=len(what.ids)
            )
        if what.bundles or what.prints:
            words += " " + self.tr("Bundles and prints that left already are named on the certificate.")
        ui = self.ui
        ui.sure_label.setText(words)
        ui.sure_panel.show()
        ui.reason_edit.setFocus()
        announce(self, words, urgent=True)

    def _erased(self, done: Erased) -> None:
        self.workspace.announced.emit(self.tr("Erased. The certificate follows."))

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> Any:
            return exchange_prints.render_erasure(
                store, now=now, reference=done.reference, fonts=fonts, large_print=large_print
            )

        self.erased.emit(making)

    def _run(self, operation: Any, words: str, done: Any, **fields: Any) -> None:
        ui = self.ui
        ui.erase_bar.clear()
        ui.progress_panel.run(
            self.workspace,
            operation,
            words=words,
            done=done,
            refused=self._refused,
            resting=(ui.erase_button,),
            **fields,
        )

    def _refused(self, refusal: Refusal) -> None:
        self.ui.erase_bar.refuse(refusal.sentence)


def _what_goes(store: Store, *, now: datetime, progress: Any, cancelled: Any, person: str) -> WhatGoes:
    return erasure.what_goes(store, person=person)


def _erase(store: Store, *, now: datetime, progress: Any, cancelled: Any, person: str, reason: str) -> Erased:
    return erasure.erase_person(store, now=now, person=person, reason=reason)
