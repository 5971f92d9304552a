"""A central team and two laptops of its roster, with a stick between them, for tests of what comes in and goes back."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.operations import enrolment, exchange, receipts, returns, sessions, taking_in
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW, RESOURCES


@dataclass
class Together:
    """The centre, laptops a ("table 1") and b ("table 2"), all joined, and the folder that they exchange through."""

    event: Event
    centre: Store
    a: Store
    b: Store
    stick: Path

    def carried(self, laptop: Store, *, now: datetime = NOW) -> Path:
        """Make a laptop's bundle for the central team and return its file."""
        return exchange.make_bundle(laptop, now=now, out=self.stick, app_version=VERSION).delivered.path

    def merge(self, laptop: Store, *, now: datetime = NOW) -> MergeReport:
        """Carry a laptop's bundle to the central team and take it in."""
        return taking_in.apply(self.centre, now=now, path=self.carried(laptop, now=now))

    def answer(self, *, now: datetime = NOW, receipt: bool = True, to: tuple[Store, ...] | None = None) -> None:
        """Give receipts, and let the laptops (both, or those named) take in what the central team answers."""
        if receipt:
            receipts.give_receipts(self.centre, now=now)
        out = self.event.stick(f"answers-{self.centre.last_seq}-{len(list(self.event.folder.iterdir()))}")
        returns.make_returns(self.centre, now=now, out=out, app_version=VERSION)
        for laptop in (self.a, self.b) if to is None else to:
            taking_in.take_in_folder(laptop, now=now, folder=out)

    def close_centre(self) -> None:
        """Close the central team's workspace, so that a command can open it."""
        self.event.opened.remove(self.centre)
        opening.close_store(self.centre)

    def request_of_a_third(self) -> Path:
        """Let a laptop that belongs to nobody ask to join, and return the file."""
        third = self.event.laptop(2)
        request = enrolment.begin_request(third, now=NOW, resources=RESOURCES, label="table 3")
        return enrolment.save_request(request, self.stick)

    def session(self, laptop: Store, title: str = "Buses", *, now: datetime = NOW) -> str:
        """Plan and open a session."""
        return self.event.open_session(laptop, now=now, title=title)

    def shared_session(self, *, now: datetime = NOW) -> str:
        """Plan and open a session at the centre that both laptops have."""
        made = self.session(self.centre, now=now)
        self.answer(now=now, receipt=False)
        assert sessions.find_session(self.a, made).id == sessions.find_session(self.b, made).id
        return made


@cache
def _joined() -> tuple[Path, bytes, bytes, bytes]:
    """Return a folder with the three workspaces, made once per run, and their keys."""
    holder = Path(tempfile.mkdtemp(prefix="engage-together-"))
    atexit.register(shutil.rmtree, holder, ignore_errors=True)
    event = Event(holder)
    centre, a, b = event.centre(), event.laptop(0), event.laptop(1)
    event.join(centre, a, label="table 1")
    event.join(centre, b, label="table 2")
    keys = centre.key, a.key, b.key
    event.close()
    return holder, *keys


@contextmanager
def exchanging(folder: Path) -> Iterator[Together]:
    """Give a central team with two laptops on its roster, in a folder of their own."""
    holder, *keys = _joined()
    folder.mkdir(parents=True, exist_ok=True)
    event, names = Event(folder), ("centre", "laptop-0", "laptop-1")
    for name, key in zip(names, keys, strict=True):
        shutil.copytree(holder / name, folder / name)
        event.opened.append(opening.open_store(folder / name, key))
    centre, a, b = event.opened
    yield Together(event, centre, a, b, event.stick("to-the-centre"))
    event.close()


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Together]:
    """A central team with two laptops on its roster."""
    with exchanging(tmp_path) as made:
        yield made
