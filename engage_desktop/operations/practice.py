"""A practice workspace with one believable story, made through the same operations as real records. Every name is invented."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import attendance, comments, consent, people, sessions, workspaces
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.consent import HowAsked
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice_second import add_second_laptop
from engage_desktop.operations.practice_story import EARLIER, GATHERING, PEOPLE, SAID, SAID_EARLIER, UPCOMING, Guest
from engage_desktop.store import opening
from engage_desktop.store.store import Store

PASSPHRASE = "practice makes calm"  # noqa: S105 - shown to everyone: the records in it are invented
TEAM = "Riverside Engagement Team (practice)"
CONTACT = "engagement@riverside.example"


class NotPractice(Refusal):
    """A folder holds something that is not a practice workspace, and must not be removed."""

    code = "PRACTICE"


def make_practice(
    folder: Path, *, lists: Lists, now: datetime, with_story: bool = True, with_second: bool = True
) -> Store:
    """Make the practice workspace anew in `folder` and return it open. Only an earlier practice workspace is removed.

    with_second: a second laptop takes part in the story, which takes a second or two more. Raises NotPractice where the
    folder holds anything else.
    """
    _remove_earlier(folder, now)
    then = now - timedelta(days=40) if with_story else now
    made = workspaces.create_workspace(folder, team=TEAM, passphrase=PASSPHRASE, now=then, contact=CONTACT)
    if with_story:
        fill(made.store, lists=lists, now=now)
    if with_story and with_second:
        add_second_laptop(made.store, recovery_code=made.recovery_code, team=TEAM, contact=CONTACT, now=now)
    return made.store


def _remove_earlier(folder: Path, now: datetime) -> None:
    if not folder.exists() or not any(folder.iterdir()):
        return
    try:
        opening.unlock(folder, PASSPHRASE, now_seconds=now.timestamp())
    except Refusal as refusal:
        raise NotPractice(
            "The folder holds something that is not a practice workspace, so nothing was removed and nothing was made. "
            "Choose an empty folder."
        ) from refusal
    shutil.rmtree(folder)


def open_or_make(folder: Path, *, lists: Lists, now: datetime) -> Store:
    """Return the practice workspace, made anew unless it opens with the practice passphrase."""
    if not opening.is_workspace(folder):
        return make_practice(folder, lists=lists, now=now, with_second=False)
    return opening.open_store(folder, opening.unlock(folder, PASSPHRASE, now_seconds=now.timestamp()))


def fill(store: Store, *, lists: Lists, now: datetime) -> str:
    """Write the story into a workspace: an earlier session, closed; today's, open; one planned. Return today's id."""
    workspaces.edit_team(
        store, now=now - timedelta(days=40), partners="Healthwatch Riverside\nRiverside Carers' Centre"
    )
    _earlier(store, lists, now - timedelta(days=35))
    session = _today(store, lists, now)
    sessions.add_session(store, now=now, **_dated(UPCOMING, now + timedelta(days=14)))
    return session


def _earlier(store: Store, lists: Lists, then: datetime) -> None:
    session = sessions.add_session(store, now=then - timedelta(days=5), **_dated(EARLIER, then)).id
    sessions.open_session(store, now=then, session=session)
    for place, guest in enumerate(PEOPLE[:9]):
        _welcome(store, lists, then + timedelta(minutes=place), session, guest, known=None)
    for place, text in enumerate(SAID_EARLIER):
        moment = then + timedelta(minutes=30 + place)
        comments.hear(store, now=moment, session=session, typed=text.words, how=HowSaid(kind=text.kind))
    sessions.edit_session(store, now=then, session=session, notes_how="Two note-takers, compared afterwards.")
    attendance.sign_everyone_out(store, now=then + timedelta(hours=2), session=session)
    sessions.close_session(store, now=then + timedelta(hours=2), session=session)


def _today(store: Store, lists: Lists, now: datetime) -> str:
    started = now - timedelta(minutes=75)
    session = sessions.add_session(store, now=now - timedelta(days=20), **_dated(GATHERING, now)).id
    sessions.open_session(store, now=started, session=session)
    known = {person.name: person.id for person in store.people.all()}
    for place, guest in enumerate(PEOPLE):
        _welcome(store, lists, started + timedelta(minutes=place), session, guest, known=known.get(guest.name))
    for band, count in (("under_16", 2), ("16_to_64", 7), ("65_and_over", 4)):
        attendance.count_heads(store, now=started + timedelta(minutes=25), session=session, band=band, count=count)
    _listen(store, session, started + timedelta(minutes=30))
    leaver = store.attendance.with_badge(session, 3)
    if leaver is not None:
        attendance.sign_out(store, now=now - timedelta(minutes=5), arrival=leaver.id, session=session)
    return session


def _listen(store: Store, session: str, started: datetime) -> None:
    questions = [question.id for question in store.sessions.questions(session)]
    for place, said in enumerate(SAID):
        moment = started + timedelta(minutes=place)
        how = HowSaid(question=questions[said.question - 1], kind=said.kind, language=said.language)
        written = comments.hear(store, now=moment, session=session, typed=said.words, how=how)
        if said.agreed:
            comments.agree(store, now=moment, comment=written, count=said.agreed)
    comments.hear_batch(
        store,
        now=started + timedelta(minutes=40),
        session=session,
        lines=["A seat at every stop", "Same nurse each time", "Letters in plain words"],
        label="Flip chart, table 2",
        how=HowSaid(question=questions[1], kind="group_view", table="2"),
    )


def _welcome(store: Store, lists: Lists, now: datetime, session: str, guest: Guest, *, known: str | None) -> None:
    if known is None:
        person = attendance.welcome_new(
            store, now=now, session=session, name=guest.name, role=guest.role, group=guest.group
        ).person
        people.set_needs(store, now=now, person=person, needs=dict(guest.needs))
    else:
        person = attendance.check_in(store, now=now, session=session, person=known).person
    for need in store.people.needs(person):
        if need.need in ("hearing_loop", "large_print"):
            people.answer_need(store, now=now, session=session, person=person, need=need.id, outcome="met")
    if guest.answers:
        how = HowAsked(method="oral_recorded_by_staff", captured_by="Amina", channels="email")
        consent.record_consents(
            store,
            now=now,
            person=person,
            session=session,
            answers=dict(guest.answers),
            purposes=lists.purposes,
            how=how,
        )
    if guest.withdraws and known is not None:
        consent.withdraw(store, now=now, person=person, session=session, purposes=lists.purposes, only=guest.withdraws)


def _dated(parts: dict[str, Any], day: datetime) -> dict[str, Any]:
    back = (day + timedelta(days=28)).date().isoformat()
    return {**parts, "date": day.date().isoformat(), "feedback_by": back}


def names(guests: Sequence[Guest]) -> tuple[str, ...]:
    """Return the invented names, which a search of the disk must never find in clear."""
    return tuple(guest.name for guest in guests if guest.name)
