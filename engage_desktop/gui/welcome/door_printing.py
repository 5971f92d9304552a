"""Prints of the door from the window: looked at first, then printed or saved. What is heavy is loaded for the first print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engage_desktop.gui.later import load, load_class
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace
from engage_desktop.store.store import Store

if TYPE_CHECKING:  # it brings the PDF library with it
    from engage_desktop.operations.door_prints import DoorPrint

_PREVIEW = ("engage_desktop.gui.close.print_preview", "PrintPreview")
_PRINTS = "engage_desktop.operations.door_prints"
_NOTING = "engage_desktop.gui.promises.printing"


class Preview(Protocol):
    """What is used of the preview."""

    left: SignalInstance
    kept: SignalInstance
    choose_folder: Callable[[], str]
    made: Any

    def show_print(self, workspace: Workspace, messages: MessageBar, making: Callable[..., Any]) -> None:
        """Make a print and show it."""

    def save(self) -> None:
        """Ask for a folder and write the print into it."""

    def leave(self) -> None:
        """Go back and forget the print."""


class DoorPrinting(QObject):
    """One preview in a stack of pages; leaving it comes back to the page that asked for the print."""

    def __init__(self, workspace: Workspace, places: QStackedWidget) -> None:
        super().__init__(places)
        self.workspace = workspace
        self.preview: Preview | None = None
        self.message_bar: MessageBar | None = None
        self._places = places
        self._place: QWidget | None = None
        self._session: str | None = None
        self._back: tuple[QWidget, QWidget | None] | None = None

    def roll_call(self, session: str) -> None:
        """Show who is here, to tick when the room must be emptied."""
        self._session, lists = session, self.workspace.lists
        self._show(
            lambda store, now, fonts, large: load(_PRINTS).print_roll_call(
                store, now=now, session=session, lists=lists, fonts=fonts, large_print=large
            )
        )

    def sign_in_cards(self, session: str) -> None:
        """Show blank cards for the door."""
        self._session, lists = session, self.workspace.lists
        self._show(
            lambda store, now, fonts, large: load(_PRINTS).print_sign_in_cards(
                store, now=now, session=session, lists=lists, fonts=fonts, large_print=large
            )
        )

    def receipt(self, person: str) -> None:
        """Show the slip with a person's choices."""
        self._session, lists = None, self.workspace.lists
        self._show(
            lambda store, now, fonts, large: load(_PRINTS).print_receipt(
                store, now=now, person=person, lists=lists, fonts=fonts, large_print=large
            )
        )

    def _show(self, making: Callable[[Store, datetime, Path, bool], DoorPrint]) -> None:
        preview = self.preview or self._make_preview()
        page = self._places.currentWidget()
        if self._place is None or self.message_bar is None or page is None:
            return
        self._back = (page, page.focusWidget())
        self.message_bar.clear()
        self._places.setCurrentWidget(self._place)
        preview.show_print(self.workspace, self.message_bar, making)

    def _make_preview(self) -> Preview:
        place = QWidget(self._places)
        column = QVBoxLayout(place)
        column.setContentsMargins(28, 8, 28, 12)
        column.setSpacing(12)
        self.message_bar = MessageBar(place)
        made = load_class(*_PREVIEW, QWidget)(place)
        preview = cast("Preview", made)
        preview.left.connect(self._go_back)
        preview.kept.connect(lambda: load(_NOTING).note_kept(self.workspace, preview, self._session))
        column.addWidget(self.message_bar)
        column.addWidget(made, 1)
        self._places.addWidget(place)
        self._place, self.preview = place, preview
        return preview

    def _go_back(self) -> None:
        if self._back is not None:
            page, focused = self._back
            self._places.setCurrentWidget(page)
            (focused or page).setFocus(Qt.FocusReason.OtherFocusReason)
