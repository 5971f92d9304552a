"""What a page is, and which module holds which page; a page's module is loaded when it is first opened."""

from __future__ import annotations

from typing import Protocol

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.workspace import Workspace


class Page(Protocol):
    """A page of the rail, also a QWidget, made as `Page(workspace, navigator)`."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None: ...

    def refresh(self) -> None:
        """Read anew what is shown; called when the page is opened and whenever something changed while it is visible."""

    def show_row(self, row: str) -> None:
        """Bring one row into view: what a search or a link pointed at. Empty text: nothing in particular."""


class Step(Protocol):
    """A step of a session, also a QWidget, made as `Step(workspace, navigator)`."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None: ...

    def show_session(self, session: str) -> None:
        """Show one session from now on, by its id, and refresh."""

    def refresh(self) -> None:
        """Read anew what is shown."""


RAIL = {
    "today": ("engage_desktop.gui.today.today_page", "TodayPage"),
    "sessions": ("engage_desktop.gui.sessions.sessions_page", "SessionsPage"),
    "people": ("engage_desktop.gui.people.people_page", "PeoplePage"),
    "heard": ("engage_desktop.gui.insight.heard_page", "HeardPage"),
    "promises": ("engage_desktop.gui.promises.promises_page", "PromisesPage"),
    "sharing": ("engage_desktop.gui.sharing.sharing_page", "SharingPage"),
    "assurance": ("engage_desktop.gui.assurance.assurance_page", "AssurancePage"),
    "settings": ("engage_desktop.gui.settings.settings_page", "SettingsPage"),
}
"""Pages of the rail. "sessions" shows the list; with a session in the place, SessionPlace below."""

SESSION_PLACE = ("engage_desktop.gui.sessions.session_place", "SessionPlace")

SESSION_STEPS = {
    "plan": ("engage_desktop.gui.plan.plan_page", "PlanPage"),
    "prepare": ("engage_desktop.gui.prepare.prepare_page", "PreparePage"),
    "welcome": ("engage_desktop.gui.welcome.check_in_page", "CheckInPage"),
    "listen": ("engage_desktop.gui.listen.listen_page", "ListenPage"),
    "close": ("engage_desktop.gui.close.close_page", "ClosePage"),
    "respond": ("engage_desktop.gui.respond.respond_page", "RespondPage"),
}
