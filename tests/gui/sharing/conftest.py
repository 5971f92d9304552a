"""A central team and two laptops with something to exchange: new records, a disagreement, two records of one person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import attendance, comments, exchange, people, taking_in
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import LISTS, NOW

LATER = NOW + timedelta(hours=2)


@dataclass
class Team:
    """An event in full swing. first, second: bundles of table 1; other: of table 2, whose Shivaun is table 1's Siobhan."""

    event: Event
    centre: Store
    table: Store
    other_table: Store
    session: str
    siobhan: str
    first: Path
    second: Path
    other: Path

    def bundle(self, store: Store, *, minutes: int = 0, stick: str = "stick") -> Path:
        """Make a bundle for the central team."""
        return bundle(self.event, store, NOW + timedelta(minutes=minutes), stick)


def bundle(event: Event, store: Store, now: datetime, stick: str = "stick") -> Path:
    """Make a bundle for the central team and return its file."""
    made = exchange.make_bundle(store, now=now, out=event.stick(stick), app_version=VERSION)
    return made.delivered.path


def at(minutes: int) -> datetime:
    """Return a moment of the event."""
    return NOW + timedelta(minutes=minutes)


def welcome(store: Store, session: str, name: str, phone: str, minutes: int) -> str:
    """Check someone in who is new, with a phone number."""
    came = attendance.welcome_new(store, now=at(minutes), session=session, name=name, role="public", group="Carers")
    people.edit_person(store, now=at(minutes), person=came.person, phone=phone)
    return came.person


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """Table 1's first bundle is at the centre, which then changed Siobhan's phone; so did table 1, in its second bundle."""
    event = Event(tmp_path)
    centre, table, other = event.centre(), event.laptop(0), event.laptop(1)
    event.join(centre, table, label="table 1")
    event.join(centre, other, label="table 2")
    session = event.open_session(table)
    siobhan = welcome(table, session, "Siobhan Doyle", "01632 960111", 1)
    comments.hear(table, now=at(2), session=session, typed="The 53 stops at six.")
    first = bundle(event, table, at(3))
    taking_in.apply(centre, now=at(4), path=first)
    people.edit_person(centre, now=at(5), person=siobhan, phone="01632 960222")
    people.edit_person(table, now=at(6), person=siobhan, phone="01632 960333")
    second = bundle(event, table, at(7))
    elsewhere = event.open_session(other, title="Trains")
    welcome(other, elsewhere, "Shivaun Doyle", "01632 960333", 8)
    third = bundle(event, other, at(9))
    yield Team(event, centre, table, other, session, siobhan, first, second, third)
    event.close()


@pytest.fixture
def at_centre(qtbot: QtBot, team: Team) -> Iterator[Workspace]:
    """The central team's workspace, open in a window."""
    team.event.opened.remove(team.centre)
    held = Workspace(team.centre, LISTS, clock=lambda: LATER)
    yield held
    held.blockSignals(True)  # work that ends now has no page to tell
    held.close()


@pytest.fixture
def at_table(qtbot: QtBot, team: Team) -> Iterator[Workspace]:
    """Table 1's workspace, open in a window."""
    team.event.opened.remove(team.table)
    held = Workspace(team.table, LISTS, clock=lambda: LATER)
    yield held
    held.blockSignals(True)  # work that ends now has no page to tell
    held.close()
