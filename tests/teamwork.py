"""A central team and its laptops, as real encrypted workspaces: each kind is made once per run and copied or enrolled."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path

from engage_desktop.operations import enrolment, joining, packs, sessions, workspaces
from engage_desktop.paths import resources_folder
from engage_desktop.store import opening, slots
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, Template, open_whole

RESOURCES = resources_folder()
VERSION = "1.0"
CENTRE_TEAM = "Central involvement team"
FEW = 4


@cache
def templates() -> tuple[Template, tuple[Template, ...]]:
    """Return the central team's workspace and some laptops' that belong to nobody, made once."""
    holder = Path(tempfile.mkdtemp(prefix="engage-team-"))
    atexit.register(shutil.rmtree, holder, ignore_errors=True)
    return _template(holder / "centre", CENTRE_TEAM, is_centre=True), tuple(
        _template(holder / f"laptop-{number}", f"Table {number}", is_centre=False) for number in range(FEW)
    )


@cache
def joined(count: int) -> tuple[Path, dict[str, bytes]]:
    """Return a folder with a central team and laptops that joined it ("table 0" …), closed, and their keys; made once."""
    holder = Path(tempfile.mkdtemp(prefix="engage-joined-"))
    atexit.register(shutil.rmtree, holder, ignore_errors=True)
    event = Event(holder)
    centre, laptops = event.centre(), [event.laptop(number) for number in range(count)]
    for number, laptop in enumerate(laptops):
        event.join(centre, laptop, label=f"table {number}")
    issued = packs.issue_pack(centre, now=NOW, out=event.stick("packs"), app_version=VERSION)
    for laptop in laptops:
        packs.take_pack(laptop, now=NOW, path=issued.carried[0].delivered.path)
    keys = {store.folder.name: store.key for store in event.opened}
    event.close()
    return holder, keys


def _template(folder: Path, team: str, *, is_centre: bool) -> Template:
    made = workspaces.create_workspace(folder, team=team, passphrase=PASSPHRASE, now=NOW, is_centre=is_centre)
    key = made.store.key
    opening.close_store(made.store)
    return Template(folder, key, made.recovery_code)


@dataclass
class Event:
    """A central team, its laptops, and the sticks between them, in one temporary folder. close() it."""

    folder: Path
    opened: list[Store] = field(default_factory=list)

    def centre(self) -> Store:
        """Return the central team's workspace, open."""
        return self._open(templates()[0], "centre")

    def centre_at(self, folder: Path) -> Store:
        """Return a copy of the central team's workspace, open where it lies."""
        self.opened.append(opening.open_store(folder, templates()[0].key))
        return self.opened[-1]

    def laptop(self, number: int = 0) -> Store:
        """Return a laptop that belongs to nobody yet, open; each number is another device."""
        return self._open(templates()[1][number], f"laptop-{number}")

    def team(self, count: int) -> tuple[Store, list[Store]]:
        """Return the central team and laptops that joined it, called "table 0" and so on, all with the newest pack."""
        holder, keys = joined(count)
        for name, key in keys.items():
            shutil.copytree(holder / name, self.folder / name)
            self.opened.append(opening.open_store(self.folder / name, key))
        centre, *laptops = self.opened[-len(keys) :]
        return centre, laptops

    def stick(self, name: str = "stick") -> Path:
        """Return a folder to carry bundles in."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def enrol(self, centre: Store, laptop: Store, *, now: datetime = NOW, label: str = "") -> enrolment.Enrolled:
        """Put a laptop on the roster, as the central team does; the pack lies on the stick "packs"."""
        request = enrolment.begin_request(laptop, now=now, resources=RESOURCES, label=label)
        return self.enrol_document(centre, request.file, now=now)

    def enrol_document(self, centre: Store, document: bytes, *, now: datetime = NOW) -> enrolment.Enrolled:
        """Put the laptop that made a request on the roster."""
        return enrolment.enrol(
            centre,
            now=now,
            document=document,
            out=self.stick("packs"),
            app_version=VERSION,
            resources=RESOURCES,
        )

    def join(self, centre: Store, laptop: Store, *, now: datetime = NOW, label: str = "") -> enrolment.Enrolled:
        """Enrol a laptop and let it join with the pack."""
        enrolled = self.enrol(centre, laptop, now=now, label=label)
        seen = joining.look_at_pack(laptop, now=now, path=enrolled.carried[0].delivered.path, resources=RESOURCES)
        joining.join(laptop, now=now, path=seen.file, root=seen.root)
        return enrolled

    def open_session(self, store: Store, *, now: datetime = NOW, title: str = "Buses") -> str:
        """Plan and open a session."""
        made = sessions.add_session(
            store, now=now, title=title, date="2026-11-21", involvement_type="engagement", influence="The routes."
        )
        open_whole(store, now=now, session=made.id)
        return made.id

    def reopen(self, store: Store) -> Store:
        """Close a workspace and open it again."""
        self.opened.remove(store)
        folder, key = store.folder, store.key
        opening.close_store(store)
        self.opened.append(opening.open_store(folder, key))
        return self.opened[-1]

    def close(self) -> None:
        """Close every workspace."""
        for store in self.opened:
            opening.close_store(store)

    def _open(self, template: Template, name: str) -> Store:
        target = self.folder / name
        shutil.copytree(template.folder, target)
        self.opened.append(opening.open_store(target, template.key))
        return self.opened[-1]


def recovery_code(name: str = "centre", number: int = 0) -> str:
    """Return the recovery code of the central team, or of a laptop's own first team."""
    centre, laptops = templates()
    return centre.recovery_code if name == "centre" else laptops[number].recovery_code


def slots_of(store: Store) -> bytes:
    """Return the recovery slot of a workspace."""
    return slots.recovery_blob(store.folder)
