"""Prints by their code: shown before they are printed or saved, and noted in the records once they were."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.close.print_preview import Made, Making, PrintPreview
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.door_prints import DoorPrint
from engage_desktop.operations.prints import MadePrint, missing_variants, note_print, render_print
from engage_desktop.store.store import Store


class Printing(QObject):
    """Shows a preview in the place of a page. messages: where the page says what became of it."""

    def __init__(self, workspace: Workspace, preview: PrintPreview, page: QWidget, messages: MessageBar) -> None:
        super().__init__(preview)
        self._workspace, self._preview, self._page, self._messages = workspace, preview, page, messages
        self._session: str | None = None
        self._before: QWidget | None = None
        self._reading = Reading(workspace, self)
        preview.left.connect(self.leave)
        preview.kept.connect(lambda: note_kept(self._workspace, self._preview, self._session))

    @property
    def is_shown(self) -> bool:
        """Whether the preview stands in the place of the page."""
        return not self._preview.isHidden()

    def show(self, code: str, *, session: str = "", response: str = "", programme: str = "") -> None:
        """Make a print and show it. code: one of operations/prints; the others: what it is about, where it is."""
        self._before = self._page.focusWidget() or self._before
        self._session = session or None
        self._reading.forget()
        self._page.hide()
        self._preview.show()
        self._messages.clear()
        making = print_of(
            self._workspace, code, session=session or None, response=response or None, programme=programme or None
        )
        self._preview.show_print(self._workspace, self._messages, making)

    def show_progress(self, code: str, response: str) -> None:
        """Show how far one promise is; what it is not there in is said beside it. code: a print of one response."""
        self.show(code, response=response)
        now, lists = self._workspace.now(), self._workspace.lists
        question = partial(missing_variants, response=response, now=now, lists=lists)
        self._reading.ask(question, self._warn_of, about=(response, self._workspace.today()))

    def _warn_of(self, missing: Sequence[str]) -> None:
        if missing and self.is_shown:
            self._messages.warn(missing_words(missing))

    def leave(self) -> None:
        """Show the page again."""
        self._reading.forget()
        if self.is_shown:
            self._preview.hide()
            self._page.show()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()


def note_kept(workspace: Workspace, preview: PrintPreview, session: str | None = None) -> None:
    """Note what was printed or saved from a preview, with its hash. Only prints that carry a code are noted here."""
    made = preview.made
    if isinstance(made, (MadePrint, DoorPrint)):
        workspace.do(note_print, made=made, session=session, act=preview.act)


def missing_words(found: Sequence[str]) -> str:
    """Return a sentence that names formats and languages in which a promise is not there; empty where there are none."""
    if not found:
        return ""
    words = QCoreApplication.translate(
        "Promises", "Not there yet for this promise: {forms}. Somebody may need it: have it made, or explain it."
    )
    return words.format(forms=", ".join(found))


def print_of(
    workspace: Workspace,
    code: str,
    *,
    session: str | None = None,
    response: str | None = None,
    programme: str | None = None,
    person: str | None = None,
) -> Making:
    """Return how a print is made. code: one of operations/prints."""
    lists = workspace.lists

    def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> Made:
        return render_print(
            store,
            code=code,
            now=now,
            lists=lists,
            fonts=fonts,
            session=session,
            programme=programme,
            response=response,
            person=person,
            large_print=large_print,
        )

    return making
