"""The pages of the window, each loaded and made when it is first opened. Only the one that is seen is kept fresh."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from engage_desktop.gui.later import load_class
from engage_desktop.gui.navigation import Navigator, Place
from engage_desktop.gui.pages import RAIL, SESSION_PLACE
from engage_desktop.gui.workspace import Workspace

_SESSIONS, _SESSION = "sessions", "session"
Where = tuple[str, str]


class PageStack(QStackedWidget):
    """Shows one place at a time; a page that is taller than the window scrolls."""

    def __init__(
        self,
        workspace: Workspace,
        navigator: Navigator,
        rail: Mapping[str, Where] = RAIL,
        session_place: Where = SESSION_PLACE,
    ) -> None:
        super().__init__()
        self._workspace, self._navigator = workspace, navigator
        self._modules = {**rail, _SESSION: session_place}
        self._pages: dict[str, QWidget] = {}
        self.place = Place("")
        workspace.changed.connect(self.refresh)

    @property
    def page(self) -> QWidget | None:
        """The page that is seen."""
        return self._pages.get(self._name_of(self.place))

    @property
    def help_topic(self) -> str:
        """The page of the help that is about what is seen."""
        return getattr(self.page, "step", "") or self.place.page

    def show_place(self, place: Place) -> None:
        """Bring a place into view, with its session, step and row."""
        name = self._name_of(place)
        page: Any = self._pages.get(name) or self._make(name)
        self.place = place
        if name == _SESSION:
            page.show_session(place.session, place.step, place.row)
        else:
            page.refresh()
            page.show_row(place.row)
        self.setCurrentIndex(list(self._pages).index(name))

    def refresh(self) -> None:
        """Have the page that is seen read anew what it shows."""
        page: Any = self.page
        if page is not None:
            page.refresh()

    def take_focus(self) -> None:
        """Put the focus on the page, unless the page has put it somewhere itself."""
        page = self.page
        if page is None or _holds_focus(page):
            return
        if page.focusProxy() is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = _first_stop(page)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_of(self, place: Place) -> str:
        return _SESSION if place.page == _SESSIONS and place.session else place.page

    def _make(self, name: str) -> QWidget:
        made: Callable[[Workspace, Navigator], QWidget] = load_class(*self._modules[name], QWidget)
        page = made(self._workspace, self._navigator)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self._pages[name] = page
        self.addWidget(scroll)
        return page


def _holds_focus(page: QWidget) -> bool:
    held = page.window().focusWidget()
    return held is not None and held.isVisible() and (held is page or page.isAncestorOf(held))


def _first_stop(page: QWidget) -> QWidget | None:
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
