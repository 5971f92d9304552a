"""The capture loop on the real core: operations at random, one after another, each told only after it returned.

What was told is kept as a list of what must be there afterwards; reading all of it back lives in `ledger.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from engage_desktop.domain import log
from engage_desktop.domain.attendance import BANDS
from engage_desktop.domain.consent import GIVEN, REFUSED, WITHDRAWN
from engage_desktop.operations import attendance, comments, consent, people, sessions, undo
from engage_desktop.operations.comments import HowSaid
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, open_whole

Told = dict[str, Any]
DRAFT = "listen:typed"
PURPOSES = ("photo", "quote_anonymous", "contact_project", "access_needs")
WORDS = (
    *("the", "bus", "stops", "far", "from", "clinic", "waited", "four", "hours", "nobody", "came", "tŷ", "Łódź"),
    *("naïve", "“quoted”", "it's", "50 %", "مرحبا", "ਸਤ", "வணக்கம்", "emoji 🙂", "-- drop", "=sum", "a\u0301"),
)


def teller(descriptor: int) -> Callable[[Told], None]:
    """Return a function that writes one line into a pipe, in one system call."""

    def tell(told: Told) -> None:
        os.write(descriptor, json.dumps(told).encode() + b"\n")

    return tell


def brief(text: str) -> str:
    """Return what stands for a text in the list of what must be there."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def plan_and_open(store: Store, now: datetime = NOW) -> str:
    """Plan a session with two questions, open it, and return its id."""
    planned = sessions.add_session(
        store,
        now=now,
        title="Getting to appointments",
        date="2026-11-21",
        influence="Where the bus stops",
        involvement_type="co_design",
        questions=["What is hard?", "What would help?"],
    )
    open_whole(store, now=now, session=planned.id)
    return planned.id


class Capture:
    """One person at work in an open session. tell: is given what is about to change, and what was saved."""

    def __init__(self, store: Store, session: str, *, tell: Callable[[Told], None], seed: int) -> None:
        self.store = store
        self.session = session
        self._tell = tell
        self._chance = random.Random(seed)
        self._now = NOW + timedelta(seconds=seed % 86_400)
        self._comments = [(held.id, held.text) for held in store.comments.newest(limit=40)]
        self._people = [held.id for held in store.people.all()][-40:]
        self._here = {held.person: held.id for held in store.attendance.arrivals(session) if held.is_here}
        self._answered = {
            f"{person}/{held.purpose}": (held.id, held.answer)
            for person in self._people
            for held in store.consents.standing(person)
        }
        self._takes_back: Told | None = None

    def run(self, count: int) -> None:
        """Do `count` operations."""
        for _ in range(count):
            self.step()

    def step(self) -> None:
        """Do one operation, chosen at random."""
        self._now += timedelta(milliseconds=self._chance.randrange(1, 900))
        ways = (
            *((self.hear, 9), (self.keep_draft, 4), (self.welcome, 3), (self.check_in, 2), (self.leave, 1)),
            *((self.answer, 3), (self.correct, 3), (self.undo, 3), (self.agree, 1), (self.flip_chart, 1)),
            *((self.rename, 1), (self.count_heads, 1)),
        )
        self._chance.choices([way for way, _ in ways], [weight for _, weight in ways])[0]()

    def hear(self) -> None:
        text = self._text()
        self._about(f"draft:{DRAFT}")
        how = HowSaid(source=self._chance.choice(("unnamed", "flip_chart")))
        heard = comments.hear(self.store, now=self._now, session=self.session, typed=text, how=how, draft_place=DRAFT)
        self._comments.append((heard, text))
        self._takes_back = {f"comment:{heard}": [brief(text), False]}
        self._saved({f"comment:{heard}": [brief(text), True], f"draft:{DRAFT}": None})

    def keep_draft(self) -> None:
        text = self._text()
        self._about(f"draft:{DRAFT}")
        self.store.laptop.keep_draft(DRAFT, text, session=self.session, now=self._now)
        self._tell({"saved": {f"draft:{DRAFT}": brief(text)}})

    def welcome(self) -> None:
        name = self._text(3)
        self._about()
        came = attendance.welcome_new(self.store, now=self._now, session=self.session, name=name)
        self._people.append(came.person)
        self._here[came.person] = came.arrival
        self._takes_back = None
        self._saved({f"person:{came.person}": brief(name), f"arrival:{came.arrival}": [came.badge, True]})

    def check_in(self) -> None:
        away = [person for person in self._people if person not in self._here]
        if not away:
            return self.welcome()
        person = self._chance.choice(away)
        self._about()
        came = attendance.check_in(self.store, now=self._now, session=self.session, person=person)
        self._here[person] = came.arrival
        self._takes_back = None
        return self._saved({f"arrival:{came.arrival}": [came.badge, True]})

    def leave(self) -> None:
        if not self._here:
            return self.welcome()
        person = self._chance.choice(sorted(self._here))
        arrival = self._here[person]
        self._about(f"left:{arrival}")
        attendance.sign_out(self.store, now=self._now, session=self.session, arrival=arrival)
        del self._here[person]
        self._takes_back = None
        return self._saved({f"left:{arrival}": True})

    def answer(self) -> None:
        if not self._people:
            return self.welcome()
        person, purpose = self._chance.choice(self._people), self._chance.choice(PURPOSES)
        before, said = self._answered.get(f"{person}/{purpose}", ("", ""))
        answer = self._chance.choice((GIVEN, REFUSED, WITHDRAWN) if said == GIVEN else (GIVEN, REFUSED))
        self._about(f"consent:{before}")
        (written,) = consent.record_consents(
            self.store,
            now=self._now,
            person=person,
            answers={purpose: answer},
            purposes=LISTS.purposes,
            session=self.session,
        )
        self._answered[f"{person}/{purpose}"] = (written, answer)
        self._takes_back = None
        shows: Told = {f"consent:{written}": [person, answer, True]}
        if before:
            shows[f"consent:{before}"] = [person, said, False]
        return self._saved(shows)

    def correct(self) -> None:
        if not self._comments:
            return self.hear()
        place = self._chance.randrange(len(self._comments))
        (old, said), text = self._comments[place], self._text()
        self._about(f"comment:{old}")
        new = comments.correct(self.store, now=self._now, comment=old, text=text, reason=self._text(3))
        self._comments[place] = (new, text)
        self._takes_back = {f"comment:{new}": [brief(text), False], f"comment:{old}": [brief(said), True]}
        return self._saved({f"comment:{new}": [brief(text), True], f"comment:{old}": [brief(said), False]})

    def undo(self) -> None:
        if self._takes_back is None:
            return self.hear()
        shows, self._takes_back = self._takes_back, None
        self._about(*shows)
        undo.undo(self.store, now=self._now, done=self.store.last_act)
        gone = {key.partition(":")[2] for key, (_, stands) in shows.items() if not stands}
        self._comments = [(held, text) for held, text in self._comments if held not in gone]
        return self._saved(shows)

    def agree(self) -> None:
        if not self._comments:
            return self.hear()
        self._about()
        comments.agree(self.store, now=self._now, comment=self._chance.choice(self._comments)[0], count=3)
        self._takes_back = None
        return self._saved({})

    def flip_chart(self) -> None:
        lines = [self._text(9) for _ in range(self._chance.randrange(2, 8))]
        self._about(f"draft:{DRAFT}")
        comments.hear_batch(
            self.store, now=self._now, session=self.session, lines=lines, label="Table 2", draft_place=DRAFT
        )
        self._takes_back = None
        shows: Told = {f"draft:{DRAFT}": None}
        for before in self.store.last_act:
            if before.operation.kind == "comment.heard":
                shows[f"comment:{before.operation.row}"] = [brief(before.operation.body["text"]), True]
        self._saved(shows)

    def rename(self) -> None:
        if not self._people:
            return self.welcome()
        person, name = self._chance.choice(self._people), self._text(3)
        self._about(f"person:{person}")
        people.edit_person(self.store, now=self._now, person=person, name=name)
        self._takes_back = None
        return self._saved({f"person:{person}": brief(name)})

    def count_heads(self) -> None:
        self._about()
        attendance.count_heads(self.store, now=self._now, session=self.session, band=BANDS[0], count=2)
        self._takes_back = None
        self._saved({})

    def _about(self, *keys: str) -> None:
        """Say what is about to change: while it is not told as saved, it may be as before or as after."""
        self._tell({"trying": list(keys)})

    def _saved(self, shows: Told) -> None:
        done = [before.operation for before in self.store.last_act]
        entries = {f"log:{one.site}:{one.seq}": log.digest(one.canonical()).hex()[:16] for one in done}
        self._tell({"saved": {**shows, **entries}})

    def _text(self, words: int = 0) -> str:
        count = words or self._chance.choice((4, 12, 30, 30, 60, 900))
        text = " ".join(self._chance.choices(WORDS, k=count))
        return comments.clean(f"{text} {self._chance.randrange(10**9)}", limit=20_000)
