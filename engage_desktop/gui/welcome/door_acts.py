"""What is done at the door, each act with the name that Undo gives it. Refusals travel to whoever asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.welcome.door_list import DoorList
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import attendance


class DoorActs:
    """Calls the operations of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    def check_in(self, door: DoorList, person: str, role: str) -> None:
        """Check in someone known; whoever comes back keeps the badge."""
        badge = door.badge_worn(person)
        name = called(door.people[person], badge)
        self.workspace.do(
            attendance.check_in,
            label=QCoreApplication.translate("DoorActs", "check in {name}").format(name=name),
            said=QCoreApplication.translate("DoorActs", "{name} is here").format(name=name),
            session=door.session,
            person=person,
            role=role,
            badge=badge,
        )

    def welcome_new(self, door: DoorList, name: str, role: str) -> str:
        """Check in someone new, with or without a name; return the person's id."""
        shown = name or QCoreApplication.translate("DoorActs", "someone who gave no name")
        welcome: Callable[..., attendance.CheckedIn] = attendance.welcome_new
        done = self.workspace.do(
            welcome,
            label=QCoreApplication.translate("DoorActs", "check in {name}").format(name=shown),
            said=QCoreApplication.translate("DoorActs", "{name} is here").format(name=shown),
            session=door.session,
            name=name,
            role=role,
        )
        return done.person

    def sign_out(self, door: DoorList, person: str) -> None:
        """Note that someone who is here has left."""
        arrival = door.arrivals[door.here[person]]
        name = called(door.people.get(person), arrival.badge)
        self.workspace.do(
            attendance.sign_out,
            label=QCoreApplication.translate("DoorActs", "sign out {name}").format(name=name),
            said=QCoreApplication.translate("DoorActs", "{name} has left").format(name=name),
            arrival=arrival.id,
            session=door.session,
        )

    def sign_everyone_out(self, door: DoorList) -> None:
        """Note that everyone has left."""
        self.workspace.do(
            attendance.sign_everyone_out,
            label=QCoreApplication.translate("DoorActs", "sign everyone out"),
            said=QCoreApplication.translate("DoorActs", "Everyone is signed out"),
            session=door.session,
        )

    def count(self, door: DoorList, band: str, words: str, role: str) -> None:
        """Count one person who would rather not sign in."""
        self.workspace.do(
            attendance.count_heads,
            label=QCoreApplication.translate("DoorActs", "count one, {band}").format(band=words),
            said=QCoreApplication.translate("DoorActs", "Counted one, {band}").format(band=words),
            session=door.session,
            band=band,
            role=role,
        )
