"""Gathers what Ctrl+K can find besides the records, namely acts and help, and opens the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.help import contents
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.shell import places
from engage_desktop.gui.shell.finder_dialog import FinderDialog
from engage_desktop.gui.shell.finding import ACTS, HELP, Finder, Finding

if TYPE_CHECKING:  # the store is loaded after the first paint
    from engage_desktop.store.store import Store


def open_finder(
    window: QWidget,
    store: Store,
    *,
    go: Callable[[Place], None],
    acts: Sequence[QAction],
    show_help: Callable[[str], None],
) -> FinderDialog:
    """Open the field over the window and return it."""
    others = [_of_action(action) for action in acts]
    others += [_of_chore(go, words, picture, place) for words, picture, place in places.chores()]
    others += [_of_help(show_help, topic) for topic in contents.topics()]
    dialog = FinderDialog(Finder(store, go, pages=places.pages(), steps=places.steps(), others=others), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _of_action(action: QAction) -> Finding:
    return Finding(
        ACTS, action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"), "forward", action.trigger
    )


def _of_chore(go: Callable[[Place], None], words: str, picture: str, place: Place) -> Finding:
    return Finding(ACTS, words, picture, lambda: go(place))


def _of_help(show_help: Callable[[str], None], topic: contents.Topic) -> Finding:
    return Finding(HELP, topic.title, "help", lambda: show_help(topic.name))
