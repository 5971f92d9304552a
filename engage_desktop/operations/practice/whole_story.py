"""A practice workspace with one believable story, made through the same operations as real records. Every name is invented."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import attendance, comments, planning, sessions, workspaces
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice import answering, meeting, partner, preparing
from engage_desktop.operations.practice.answer_words import ANSWERS, LATER_ANSWERS, WENT
from engage_desktop.operations.practice.plan_words import (
    CHANGED,
    DRAFT_PLAN,
    EARLIER_PLAN,
    GATHERING_PLAN,
    PROGRAMME,
    Plan,
)
from engage_desktop.operations.practice.second_laptop import add_second_laptop
from engage_desktop.operations.practice.story_words import (
    AT_DRAFT,
    DRAFT,
    EARLIER,
    GATHERING,
    OPTIONS,
    PEOPLE,
    SAID,
    SAID_AT_DRAFT,
    SAID_EARLIER,
    UPCOMING,
    Guest,
)
from engage_desktop.store import opening
from engage_desktop.store.store import Store

PASSPHRASE = "practice makes calm"  # noqa: S105 - shown to everyone: the records in it are invented
TEAM = "Riverside Engagement Team (practice)"
CONTACT = "engagement@riverside.example"
_BEGUN = 70  # days ago


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
    then = now - timedelta(days=_BEGUN) if with_story else now
    made = workspaces.create_workspace(folder, team=TEAM, passphrase=PASSPHRASE, now=then, contact=CONTACT)
    if with_story:
        partner.read_partner_library(made.store, passphrase=PASSPHRASE, now=then, lists=lists)
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
    """Write the story into a workspace and return the id of today's session.

    Waiting for a test, closed; a first draft of the letter, closed, which follows it up; today's about buses, open; and
    one that is planned.
    """
    begun = now - timedelta(days=_BEGUN)
    workspaces.edit_team(store, now=begun, partners="Healthwatch Riverside\nRiverside Carers' Centre")
    programme = planning.write_programme(store, now=begun, **PROGRAMME)
    themed = answering.name_themes(store, now=begun, programme=programme)
    story = _Story(store, lists, now, programme, themed)
    earlier = story.earlier()
    draft = story.draft(earlier)
    partner.hand_over(store, session=earlier.id, now=now - timedelta(days=6), lists=lists)
    answering.decide(
        store,
        today=now,
        sessions={"earlier": earlier.id, "draft": draft.id},
        answers=story.answers,
        programme=programme,
    )
    today = story.today()
    story.upcoming(draft)
    return today.id


class _Story:
    """The sessions of the story, in the order in which they are lived."""

    def __init__(self, store: Store, lists: Lists, now: datetime, programme: str, themed: dict[str, str]) -> None:
        self.store, self.lists, self.now = store, lists, now
        self.programme, self.themed = programme, themed
        self.answers: dict[str, str] = {}

    def earlier(self) -> Session:
        """What matters when you wait: answered, with one answer that is overdue and one that is a no."""
        store, then = self.store, _at(self.now - timedelta(days=35), EARLIER["starts"])
        self._contacts(since=_BEGUN, until=36)
        session = self._plan(EARLIER, EARLIER_PLAN, then, planned=20)
        preparing.open_session(store, now=then, session=session.id, lists=self.lists)
        meeting.welcome(store, now=then, session=session.id, guests=PEOPLE[:9], lists=self.lists)
        start = then + timedelta(minutes=30)
        roots = meeting.listen(store, now=start, session=session.id, said=SAID_EARLIER)
        self._end(session.id, then + timedelta(hours=2), "earlier", "Two note-takers, compared afterwards.")
        later = then + timedelta(days=2)
        answering.put_under_themes(store, now=later, said=SAID_EARLIER, roots=roots, themed=self.themed)
        self._respond(session.id, ANSWERS, roots, on=then + timedelta(days=12))
        partner.hand_out_summary(store, now=then + timedelta(days=16), session=session.id, lists=self.lists)
        return session

    def draft(self, earlier: Session) -> Session:
        """The first draft of the letter, which people change; it asks again what the earlier session asked."""
        store, then = self.store, _at(self.now - timedelta(days=12), DRAFT["starts"])
        self._contacts(since=36, until=13)
        session = self._plan(DRAFT, DRAFT_PLAN, then, planned=6, follows=earlier)
        preparing.open_session(store, now=then, session=session.id, lists=self.lists)
        meeting.welcome(store, now=then, session=session.id, guests=AT_DRAFT, lists=self.lists)
        start = then + timedelta(minutes=20)
        roots = meeting.listen(store, now=start, session=session.id, said=SAID_AT_DRAFT)
        end = then + timedelta(minutes=90)
        answering.read_back(store, now=end, roots=roots)
        answering.put_under_themes(store, now=end, said=SAID_AT_DRAFT, roots=roots, themed=self.themed)
        answering.shape_draft(store, now=end, session=session.id, roots=roots, themed=self.themed)
        self._end(session.id, end + timedelta(minutes=30), "draft", "Written into the draft on the wall.")
        self._respond(session.id, LATER_ANSWERS, roots, on=then + timedelta(days=6))
        return session

    def today(self) -> Session:
        """Today's session about three bus routes, still open."""
        store, started = self.store, self.now - timedelta(minutes=75)
        session = self._plan(GATHERING, GATHERING_PLAN, self.now, planned=4, options=OPTIONS)
        preparing.open_session(store, now=started, session=session.id, lists=self.lists)
        meeting.welcome(store, now=started, session=session.id, guests=PEOPLE, lists=self.lists, withdraws=True)
        for band, count in (("under_16", 2), ("16_to_64", 7), ("65_and_over", 4)):
            moment = started + timedelta(minutes=25)
            attendance.count_heads(store, now=moment, session=session.id, band=band, count=count)
        start = started + timedelta(minutes=30)
        roots = meeting.listen(store, now=start, session=session.id, said=SAID)
        self._flip_chart(session.id, started + timedelta(minutes=50))
        answering.put_under_themes(
            store, now=started + timedelta(minutes=52), said=SAID, roots=roots, themed=self.themed
        )
        self._weigh(session.id, roots, started + timedelta(minutes=55))
        leaver = store.attendance.with_badge(session.id, 3)
        if leaver is not None:
            attendance.sign_out(store, now=self.now - timedelta(minutes=5), arrival=leaver.id, session=session.id)
        return session

    def upcoming(self, draft: Session) -> Session:
        """The session that is planned like the one about the draft, and finishes the letter."""
        days = preparing.dated(self.now + timedelta(days=14), DRAFT_PLAN)
        copy = sessions.copy_session(self.store, now=self.now, session=draft.id, date=days["date"], lists=self.lists)
        return sessions.edit_session(self.store, now=self.now, session=copy.id, **{**days, **UPCOMING})

    def _plan(
        self,
        parts: dict[str, Any],
        plan: Plan,
        day: datetime,
        *,
        planned: int,
        follows: Session | None = None,
        options: Sequence[str] = (),
    ) -> Session:
        """planned: days before."""
        now = day - timedelta(days=planned)
        made = preparing.write_session(
            self.store,
            now=now,
            day=day,
            parts=parts,
            plan=plan,
            programme=self.programme,
            lists=self.lists,
            follows=follows,
        )
        for text in options:
            planning.write_option(self.store, now=now, session=made.id, text=text)
        return made

    def _contacts(self, *, since: int, until: int) -> None:
        preparing.log_contacts(
            self.store,
            today=self.now,
            since=self.now - timedelta(days=since),
            until=self.now - timedelta(days=until),
        )

    def _respond(self, session: str, answers: Sequence[dict[str, Any]], roots: dict[str, str], *, on: datetime) -> None:
        self.answers |= answering.respond(
            self.store,
            now=on,
            told_on=on + timedelta(days=4),
            today=self.now,
            session=session,
            answers=answers,
            roots=roots,
            themed=self.themed,
        )

    def _weigh(self, session: str, roots: dict[str, str], now: datetime) -> None:
        answering.mark_risk(self.store, now=now, roots=roots)
        answering.weigh_routes(self.store, now=now, session=session)
        answering.give_information(self.store, now=now, session=session, key="today")
        sessions.edit_session(
            self.store, now=now, session=session, influence=CHANGED["influence"], reason=CHANGED["reason"]
        )

    def _flip_chart(self, session: str, now: datetime) -> None:
        question = self.store.sessions.questions(session)[1].id
        comments.hear_batch(
            self.store,
            now=now,
            session=session,
            lines=["A seat at every stop", "Same nurse each time", "Letters in plain words"],
            label="Flip chart, table 2",
            how=HowSaid(question=question, kind="group_view", table="2"),
        )

    def _end(self, session: str, now: datetime, key: str, notes_how: str) -> None:
        """Evaluate, pay, write the debrief and close."""
        well, less_well, next_steps = WENT[key]
        answering.evaluate(self.store, now=now, session=session, key=key, lists=self.lists)
        answering.give_information(self.store, now=now, session=session, key=key)
        answering.pay(self.store, now=now, session=session, key=key, lists=self.lists)
        attendance.sign_everyone_out(self.store, now=now, session=session)
        sessions.edit_session(
            self.store,
            now=now,
            session=session,
            notes_how=notes_how,
            went_well=well,
            went_less_well=less_well,
            next_steps=next_steps,
        )
        sessions.close_session(self.store, now=now, session=session)


def _at(day: datetime, clock: str) -> datetime:
    """Return the moment of a day at which a session starts."""
    hour, minute = clock.split(":")
    return day.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)


def names(guests: Sequence[Guest]) -> tuple[str, ...]:
    """Return the invented names, which a search of the disk must never find in clear."""
    return tuple(guest.name for guest in guests if guest.name)
