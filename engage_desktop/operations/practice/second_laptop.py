"""The second laptop of the practice story: a disagreement, one person registered twice, and an entry that cannot be used."""

from __future__ import annotations

import secrets
import tempfile
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from engage_desktop.domain.exchange import LAPTOP, Incoming
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import attendance, comments, exchange, membership, people, taking_in, workspaces
from engage_desktop.operations.practice.story_words import SECOND, TWICE
from engage_desktop.store.opening import close_store
from engage_desktop.store.store import Store


def add_second_laptop(store: Store, *, recovery_code: str, team: str, contact: str, now: datetime) -> None:
    """Let a second laptop of the practice team take part, and bring its bundle in. It is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="practice-", dir=store.folder) as folder:
        place = Path(folder)
        made = workspaces.create_workspace(
            place / "second",
            team=team,
            contact=contact,
            passphrase=recovery_code,
            now=now - timedelta(hours=1),
            recovery_code=recovery_code,
        )
        try:
            _exchange(store, made.store, place, now)
        finally:
            close_store(made.store)


def _exchange(store: Store, second: Store, place: Path, now: datetime) -> None:
    person = next(each.id for each in store.people.all() if each.name == SECOND["name"])
    started = now - timedelta(minutes=40)
    people.edit_person(store, now=started, person=person, phone=SECOND["before"])
    first = exchange.make_bundle(store, now=started, out=place, app_version=version("engage-desktop"))
    taking_in.apply(second, now=started, path=first.delivered.path)
    session = next(each for each in second.sessions.all() if each.is_open)
    _other_table(second, session, person, started + timedelta(minutes=5))
    people.edit_person(store, now=started + timedelta(minutes=9), person=person, phone=SECOND["here"])
    back = exchange.make_bundle(
        second, now=now - timedelta(minutes=20), out=place, app_version=version("engage-desktop")
    )
    taking_in.apply(store, now=now - timedelta(minutes=15), path=back.delivered.path)
    _set_one_aside(store, second, session, now - timedelta(minutes=10))


def _other_table(second: Store, session: Session, person: str, then: datetime) -> None:
    people.edit_person(second, now=then, person=person, phone=SECOND["there"])
    came = attendance.welcome_new(
        second, now=then, session=session.id, name=TWICE.name, role=TWICE.role, group=TWICE.group
    )
    people.edit_person(second, now=then, person=came.person, also_known_as="Shiv")
    comments.hear(second, now=then, session=session.id, typed=SECOND["said"])


def _set_one_aside(store: Store, second: Store, session: Session, then: datetime) -> None:
    """Bring in one more entry of the second laptop as one that this version cannot use."""
    comments.hear(second, now=then, session=session.id, typed=SECOND["aside"])
    last = second.last_seq
    entries = [
        entry._replace(chain=b"", fault="It says something that this version of the program does not know.")
        for entry in second.history.entries(second.site, after=last - 1, to=last)
    ]
    arriving = Incoming(
        bundle=secrets.token_hex(16),
        kind="peer",
        sender=membership.own_device(second),
        role=LAPTOP,
        label=membership.own_certificate(second).certificate.label,
        sha256="",
        made_at=then,
        file="practice.engage",
        sites=(second.site,),
        is_selected=True,
        notices=(),
        entries=lambda: entries,
        operations=len(entries),
    )
    store.take_in(arriving, now=then)
