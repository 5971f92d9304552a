"""Which comments a response rests on, how many they are and whose, and which of them are gone: "you said" from the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from engage_desktop.domain.answers import ERASED, TAKEN_OUT, TOOK_BACK, Response
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.consent import WITHDRAWN, may_be_quoted
from engage_desktop.domain.voices import TEAM, Count, Spoken, count, people_behind
from engage_desktop.operations.speakers import Speakers
from engage_desktop.reports import answer_words as words
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
    laptop holds, or that were purged from this one: nobody knows here whose they are, so they are in no other number;
    elsewhere_roots: which these are.
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
    elsewhere_roots: tuple[str, ...] = ()

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

    session: the one session that all of them were said in; empty where there are several or none. sessions: all of them.
    """

    roots: tuple[str, ...] = ()
    count: int = 0
    first: tuple[Comment, ...] = ()
    session: str = ""
    sessions: tuple[str, ...] = ()


class Cited:
    """Looks at many responses with what all of them need read once. only: the one response that is looked at, if it is one.

    shown: so many comments of each response are read themselves.
    """

    def __init__(self, store: Store, *, only: str | None = None, shown: int = SHOWN) -> None:
        self._store, self._shown = store, shown
        self._speakers = Speakers(store)
        self._gone = took_back(store)
        self._roots = store.answers.cited_roots(only)
        every = {root for roots in self._roots.values() for root in roots}
        self._standing = store.answers.spoken(every)
        missing = every - self._standing.keys()
        self._erased = store.answers.erased(missing) if missing else set()
        self._taken_out = store.answers.taken_out(missing) if missing else set()
        self._told = {(each.response, each.root): each.why for each in store.answers.said_gone(only)}

    def you_said(self, response: Response) -> YouSaid:
        """Return what a response says that people said."""
        spoken, broken, elsewhere = list[Spoken](), list[BrokenLink](), list[str]()
        for root in self._roots.get(response.id, ()):
            why = self.why_gone(root) or self._told_gone(response.id, root)
            if why:
                broken.append(BrokenLink(root, why))
            elif root in self._standing:
                spoken.append(self._standing[root])
            else:
                elsewhere.append(root)
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
                elsewhere=len(elsewhere),
                had_some=bool(broken),
            ),
            count=counts.heard,
            roots=roots,
            cited=one_each(self._store, roots[: self._shown]),
            broken=tuple(broken),
            voices=counts,
            people=people,
            may_be_more=may_be_more,
            elsewhere=len(elsewhere),
            elsewhere_roots=tuple(elsewhere),
        )

    def count(self, roots: Iterable[str]) -> Count:
        """Return whose comments these are, kinds of voice apart; what does not stand is left out."""
        standing = (self._standing[root] for root in roots if root in self._standing)
        return count(self._speakers.voices(each.session, each.person) for each in standing)

    def is_standing(self, root: str) -> bool:
        """Return whether a comment that some response rests on stands here."""
        return root in self._standing

    def why_gone(self, root: str) -> str:
        """Return why no response may rest on a comment, from what is here; empty where one may, or only others hold it."""
        spoken = self._standing.get(root)
        if spoken is not None:
            return TOOK_BACK if spoken.person in self._gone else ""
        if root in self._erased:
            return ERASED
        return TAKEN_OUT if root in self._taken_out else ""

    def _told_gone(self, response: str, root: str) -> str:
        """Return why a comment that only others hold is gone, in the central team's word; empty where it said nothing."""
        return "" if root in self._standing else self._told.get((response, root), "")


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
    gone = took_back(store)
    standing = {root: each for root, each in store.answers.spoken(wanted).items() if each.person not in gone}
    wanted = tuple(root for root in wanted if root in standing)
    of = {each.session for each in standing.values()}
    first = one_each(store, wanted[:SHOWN])
    return Behind(wanted, len(standing), first, next(iter(of)) if len(of) == 1 else "", tuple(sorted(of)))


def one_each(store: Store, roots: Iterable[str]) -> tuple[Comment, ...]:
    """Return one standing version of each comment: the latest, where two people corrected it at once."""
    found: dict[str, Comment] = {}
    for comment in store.answers.comments(roots):
        found.setdefault(comment.root, comment)
    return tuple(found.values())


def took_back(store: Store) -> set[str]:
    """Return everyone who took back the consent to use their words, linked records included. The clock has no say in it."""
    linked, gone = store.people.groups(), set[str]()
    for person in store.answers.took_words_back():
        permitted = store.consents.permitted(person, today="")
        quoting = any(permitted.get(purpose) == WITHDRAWN for purpose in QUOTING) and not may_be_quoted(permitted)
        if quoting or permitted.get(HEALTH) == WITHDRAWN:
            gone |= linked.get(person, frozenset([person]))
    return gone
