"""What the finders of the assurance page look at: the records of a workspace, each list read once when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from engage_desktop.domain.answers import ToldBack
from engage_desktop.domain.attendance import Arrival
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.consent import Consent
from engage_desktop.domain.people import Need, NeedAnswer, Person
from engage_desktop.domain.plans import Outreach
from engage_desktop.domain.promises import Promise
from engage_desktop.domain.sessions import PLANNING, Question, Session
from engage_desktop.domain.summary import of_the_team
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.responses import promises
from engage_desktop.store.store import Store

Fact = TypeVar("Fact")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing found in the records. place: a step of a session or a page of the rail; row: what to show there.

    text holds no name of anybody who came, and no small number of people.
    """

    text: str
    session: str = ""
    row: str = ""
    place: str = ""


class Records:
    """The records of one workspace as they are now."""

    def __init__(self, store: Store, lists: Lists, now: datetime) -> None:
        self.store, self.lists, self.today = store, lists, now.date().isoformat()
        self.plans, self.answers = store.plans, store.answers
        self._asked: dict[str, Any] = {}

    def once(self, ask: Callable[[], list[Fact]]) -> list[Fact]:
        """Return what a question of the store answers; it is asked once. `records.once(records.plans.reach)`"""
        name = ask.__qualname__
        if name not in self._asked:
            self._asked[name] = ask()
        found: list[Fact] = self._asked[name]
        return found

    @cached_property
    def sessions(self) -> list[Session]:
        """Every session, in the order of the list."""
        return self.store.sessions.all()

    @cached_property
    def held(self) -> list[Session]:
        """The sessions that were opened."""
        return [session for session in self.sessions if session.state != PLANNING]

    @cached_property
    def by_id(self) -> dict[str, Session]:
        """The sessions by their id."""
        return {session.id: session for session in self.sessions}

    @cached_property
    def questions(self) -> dict[str, list[Question]]:
        """The questions by session."""
        return {session.id: self.store.sessions.questions(session.id) for session in self.sessions}

    @cached_property
    def comments(self) -> list[Comment]:
        """Every comment in its current version, by session."""
        return [comment for session in self.held for comment in self.store.comments.of_session(session.id)]

    @cached_property
    def team_roots(self) -> set[str]:
        """The roots of comments made by staff, partners, interpreters and councillors."""
        return {comment.root for comment in self.comments if of_the_team(comment, self.roles[comment.session])}

    @cached_property
    def arrivals(self) -> list[Arrival]:
        """Every arrival that stands."""
        return [arrival for session in self.sessions for arrival in self.store.attendance.arrivals(session.id)]

    @cached_property
    def roles(self) -> dict[str, dict[str, str]]:
        """As what people came, by session and person."""
        found: dict[str, dict[str, str]] = {session.id: {} for session in self.sessions}
        for arrival in self.arrivals:
            found[arrival.session][arrival.person] = arrival.role
        return found

    @cached_property
    def came(self) -> Counter[str]:
        """How many came by session: signed in and counted."""
        found = Counter({session: len(people) for session, people in self.roles.items()})
        for session in self.sessions:
            found[session.id] += sum(head.count for head in self.store.attendance.head_counts(session.id))
        return found

    @cached_property
    def people(self) -> list[Person]:
        """Everyone known."""
        return self.store.people.all()

    @cached_property
    def needs(self) -> dict[str, list[Need]]:
        """Needs by person."""
        return self.store.people.all_needs()

    @cached_property
    def need_answers(self) -> list[NeedAnswer]:
        """What became of needs, over all sessions."""
        return [answer for session in self.sessions for answer in self.store.people.need_answers(session.id)]

    @cached_property
    def consents(self) -> list[Consent]:
        """Every answer about permission that was given in a session."""
        return [answer for session in self.sessions for answer in self.store.consents.of_session(session.id)]

    @cached_property
    def outreach(self) -> list[Outreach]:
        """The contacts with groups, each in its session or else in the latest one that means to reach the group."""
        last = {group.group: group.session for group in self.once(self.plans.reach) if group.session in self.by_id}
        return [
            contact if contact.session else replace(contact, session=last.get(contact.group))
            for contact in self.once(self.plans.outreach)
        ]

    @cached_property
    def cited(self) -> dict[str, list[str]]:
        """The comments, by their roots, on which each response rests."""
        found: dict[str, list[str]] = {}
        for citation in self.once(self.answers.citations):
            found.setdefault(citation.response, []).append(citation.root)
        return found

    @cached_property
    def rests_on(self) -> dict[str, list[str]]:
        """The responses on which each decision rests."""
        found: dict[str, list[str]] = {}
        for link in self.once(self.answers.decision_links):
            found.setdefault(link.decision, []).append(link.response)
        return found

    @cached_property
    def told(self) -> dict[str, list[ToldBack]]:
        """When people were told, by response."""
        found: dict[str, list[ToldBack]] = {}
        for each in self.once(self.answers.told_back):
            found.setdefault(each.response, []).append(each)
        return found

    @cached_property
    def promises(self) -> dict[str, Promise]:
        """Where each response stands, by its id."""
        return {each.response.id: each for each in promises(self.store, today=self.today)}

    def label(self, name: str, code: str) -> str:
        """Return what people call a code of a list; a code or a list that is not here as it stands."""
        return self.lists.label(self.lists.by_name.get(name, ()), code)


Found = tuple[Evidence, ...]
Finder = Callable[[Records], Found]
