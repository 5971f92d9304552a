"""Which comments a response rests on, how many they are and whose, and which of them are gone: "you said" from the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from engage_desktop.domain.answers import Response
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.consent import WITHDRAWN, may_be_quoted
from engage_desktop.domain.voices import TEAM, Count, count, people_behind
from engage_desktop.operations.speakers import Speakers
from engage_desktop.reports import answer_words as words
from engage_desktop.reports.answer_words import ERASED, TAKEN_OUT, TOOK_BACK
from engage_desktop.store.store import Store

HEALTH = "health_details"
QUOTING = ("quote_anonymous", "quote_attributed")
SHOWN = 50
_ALL = 1_000_000
_NOBODY = Count()


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A comment that a response was made from and no longer rests on. why: a code of answer_words.WHY_BROKEN."""

    root: str
    why: str

    @property
    def reason(self) -> str:
        """Why, in words."""
        return words.WHY_BROKEN[self.why]


@dataclass(frozen=True, slots=True)
class YouSaid:
    """What a response says that people said. sentence: with the counts; roots: of the comments that stand behind it.

    count: comments of the public and carers. people: at least so many are behind them. voices: whose they are, apart.
    cited: the first comments themselves, at most SHOWN; `comments_behind` reads the others. elsewhere: comments that another
    laptop holds, or that were purged from this one: nobody knows here whose they are, so they are in no other number.
    """

    sentence: str
    count: int
    roots: tuple[str, ...] = ()
    cited: tuple[Comment, ...] = ()
    broken: tuple[BrokenLink, ...] = ()
    voices: Count = _NOBODY
    people: int = 0
    may_be_more: bool = False
    elsewhere: int = 0

    @property
    def team(self) -> int:
        """Comments of people who came for an organisation, counted apart."""
        return self.voices.team

    @property
    def more(self) -> int:
        """How many comments stand behind it beside those in `cited`."""
        return len(self.roots) - len(self.cited)

    @property
    def broken_note(self) -> str:
        """What to say of comments that are gone; empty where none is."""
        return words.broken(Counter(link.why for link in self.broken))

    @property
    def is_one_view(self) -> bool:
        """Whether one comment alone stands behind it; it stays listed as one."""
        return self.count == 1


@dataclass(frozen=True, slots=True)
class Behind:
    """What a new response would rest on. roots: of the comments; count: of those that stand; first: the first of these.

    session: the one session that all of them were said in; empty where there are several or none.
    """

    roots: tuple[str, ...] = ()
    count: int = 0
    first: tuple[Comment, ...] = ()
    session: str = ""


class Cited:
    """Looks at many responses with what all of them need read once. only: the one response that is looked at, if it is one.

    shown: so many comments of each response are read themselves.
    """

    def __init__(self, store: Store, *, only: str | None = None, shown: int = SHOWN) -> None:
        self._store, self._shown = store, shown
        self._speakers = Speakers(store)
        self._gone = _took_back(store)
        self._roots = store.answers.cited_roots(only)
        every = {root for roots in self._roots.values() for root in roots}
        self._standing = store.answers.spoken(every)
        missing = every - self._standing.keys()
        self._erased = store.answers.erased(missing) if missing else set()
        self._taken_out = store.answers.taken_out(missing) if missing else set()

    def you_said(self, response: Response) -> YouSaid:
        """Return what a response says that people said."""
        spoken, broken, elsewhere = [], [], 0
        for root in self._roots.get(response.id, ()):
            why = self._why_broken(root)
            if why:
                broken.append(BrokenLink(root, why))
            elif root in self._standing:
                spoken.append(self._standing[root])
            else:
                elsewhere += 1
        voices = [self._speakers.voices(each.session, each.person) for each in spoken]
        counts = count(voices)
        people, may_be_more = people_behind(
            (each, self._speakers.one(each.person))
            for each, whose in zip(spoken, voices, strict=True)
            if TEAM not in whose
        )
        roots = tuple(each.root for each in spoken)
        return YouSaid(
            sentence=words.you_said(
                response.said,
                comments=counts.heard,
                people=people,
                may_be_more=may_be_more,
                team=counts.team,
                elsewhere=elsewhere,
                had_some=bool(broken),
            ),
            count=counts.heard,
            roots=roots,
            cited=one_each(self._store, roots[: self._shown]),
            broken=tuple(broken),
            voices=counts,
            people=people,
            may_be_more=may_be_more,
            elsewhere=elsewhere,
        )

    def count(self, roots: Iterable[str]) -> Count:
        """Return whose comments these are, kinds of voice apart; what does not stand is left out."""
        standing = (self._standing[root] for root in roots if root in self._standing)
        return count(self._speakers.voices(each.session, each.person) for each in standing)

    def _why_broken(self, root: str) -> str:
        """Return why a response no longer rests on a comment; empty where it does, or where only others hold it."""
        spoken = self._standing.get(root)
        if spoken is not None:
            return TOOK_BACK if spoken.person in self._gone else ""
        if root in self._erased:
            return ERASED
        return TAKEN_OUT if root in self._taken_out else ""


def you_said(store: Store, response: str) -> YouSaid:
    """Return what one response says that people said, with its count and its broken links."""
    return Cited(store, only=response).you_said(store.answers.response(response))


def comments_behind(store: Store, response: str) -> tuple[Comment, ...]:
    """Return every comment that stands behind a response, in the order in which they were cited."""
    return Cited(store, only=response, shown=_ALL).you_said(store.answers.response(response)).cited


def behind(store: Store, *, theme: str | None = None, roots: Iterable[str] = (), session: str | None = None) -> Behind:
    """Return what a new response to a theme, or to some comments, would rest on. session: only what was said there."""
    wanted = tuple(dict.fromkeys(roots))
    if theme:
        under = store.answers.theme_links_under(theme)
        wanted = tuple(dict.fromkeys(each.root for each in under if session in (None, each.session)))
    standing = store.answers.spoken(wanted)
    of = {each.session for each in standing.values()}
    first = one_each(store, [root for root in wanted if root in standing][:SHOWN])
    return Behind(wanted, len(standing), first, of.pop() if len(of) == 1 else "")


def one_each(store: Store, roots: Iterable[str]) -> tuple[Comment, ...]:
    """Return one standing version of each comment: the latest, where two people corrected it at once."""
    found: dict[str, Comment] = {}
    for comment in store.answers.comments(roots):
        found.setdefault(comment.root, comment)
    return tuple(found.values())


def _took_back(store: Store) -> set[str]:
    """Return everyone who took back the consent to use their words, linked records included. The clock has no say in it."""
    linked, gone = store.people.groups(), set[str]()
    for person in store.answers.took_words_back():
        permitted = store.consents.permitted(person, today="")
        quoting = any(permitted.get(purpose) == WITHDRAWN for purpose in QUOTING) and not may_be_quoted(permitted)
        if quoting or permitted.get(HEALTH) == WITHDRAWN:
            gone |= linked.get(person, frozenset([person]))
    return gone
