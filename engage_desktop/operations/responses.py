"""What a person can do with responses: say what becomes of a theme or of comments, and note that people were told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import CANNOT, CONSIDERING, OUTCOMES, PASSED_ON, Response
from engage_desktop.domain.promises import AnswerNotPossible, Promise, in_order, state_of
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.answer_facts import add_all, day, find_response, take_back
from engage_desktop.operations.audiences import sessions_behind, where_they_stand
from engage_desktop.operations.citing import SHOWN, BrokenLink, Cited, YouSaid, comments_behind, took_back, you_said
from engage_desktop.operations.feedback_days import earliest_day
from engage_desktop.operations.telling_back import tell_back, untell
from engage_desktop.operations.themes import theme_of
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

__all__ = [
    "Answered",
    "BrokenLink",
    "YouSaid",
    "answered",
    "cite",
    "comments_behind",
    "find_response",
    "of_session",
    "promise_of",
    "promises",
    "remove_response",
    "state_of",
    "tell_back",
    "uncite",
    "uncited",
    "untell",
    "what_became_of",
    "write_response",
    "you_said",
]
_LINES, _LONG = ("outcome", "owner", "due"), ("said", "did", "reason", "evidence", "difference", "easy_read")
_LINKS = ("session", "theme", "option")
_CITES = "response.cites"


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer as people are given it: what was said, from which comments, what came of it, and where it stands."""

    promise: Promise
    you_said: YouSaid

    @property
    def response(self) -> Response:
        """The response itself."""
        return self.promise.response


def write_response(
    store: Store, *, now: datetime, response: str = "", cites: Iterable[str] = (), **parts: str | None
) -> Response:
    """Write a response, or change one: parts are fields of Response. cites: comments it rests on, beside those it has.

    A new one about a theme and without cites rests on all that stands under the theme; without a day it is due on the
    earliest day by which one of its sessions promised to feed back. Raises AnswerNotPossible (field: the part); then
    nothing is written.
    """
    held = find_response(store, response) if response else None
    values = _checked(parts)
    _keep_day(held, values)
    roots = _roots(store, cites)
    if held is None:
        values, roots = _as_new(store, values, roots)
    elif not held.due and not values.get("due"):
        values["due"] = earliest_day(store, sessions_behind(store, held)).on
    _require_whole(held, values)
    row = response or ids.new_fact(now)
    with store.act(now=now) as act:
        act.set("response.set", row, **({"removed": 0} if held is None else {}), **values)
        _cite(store, act, now, row, roots)
    return store.answers.response(row)


def remove_response(store: Store, *, now: datetime, response: str) -> None:
    """Take a response off the list. Raises AnswerNotPossible once people were told of it: then it is part of the record."""
    find_response(store, response)
    if store.answers.told_back(response):
        raise AnswerNotPossible(
            "People were told of this response, so it stays. Change what it says, and tell them again."
        )
    with store.act(now=now) as act:
        act.set("response.set", response, removed=1)


def cite(store: Store, *, now: datetime, response: str, roots: Iterable[str]) -> int:
    """Let a response rest on more comments, by their roots; return how many are new."""
    find_response(store, response)
    with store.act(now=now) as act:
        return _cite(store, act, now, response, _roots(store, roots))


def uncite(store: Store, *, now: datetime, response: str, root: str) -> None:
    """Let a response no longer rest on a comment; also how a broken link is taken off once somebody has seen it."""
    links = [each.id for each in store.answers.citations(response) if each.root == root]
    if links:
        with store.act(now=now) as act:
            take_back(act, now=now, kind=_CITES, facts=links)


def uncited(store: Store, response: str) -> tuple[str, ...]:
    """Return the comments that came under a response's theme since it was written, by root: it does not rest on them yet."""
    held = store.answers.response(response)
    if held.theme is None:
        return ()
    cited = store.answers.cited_roots(response).get(response, {}).keys()
    links = store.answers.theme_links_under(held.theme)
    under = [each.root for each in links if held.session in (None, each.session)]
    standing, gone = store.answers.spoken(root for root in under if root not in cited), took_back(store)
    return tuple(root for root in dict.fromkeys(under) if root in standing and standing[root].person not in gone)


def promises(store: Store, *, today: str, session: str | None = None) -> tuple[Promise, ...]:
    """Return every response with where it stands, overdue first. today: ISO date.

    session: only what answers this one, and where it stands for its people: others may still have to be told.
    """
    held = store.answers.responses() if session is None else of_session(store, session)
    return tuple(in_order(where_they_stand(store, held, today=today, session=session)))


def promise_of(store: Store, response: str, *, today: str) -> Promise:
    """Return where one response stands, also one taken off the list. Raises NothingHere."""
    (found,) = where_they_stand(store, [store.answers.response(response)], today=today)
    return found


def of_session(store: Store, session: str) -> list[Response]:
    """Return the responses to what was said in a session: its own, and those to several sessions that rest on it too.

    Whoever came there was answered by both; without the latter a sheet would say that nobody was.
    """
    held = [each for each in store.answers.responses() if each.session in (None, session)]
    if all(each.session for each in held):
        return held
    roots = store.answers.cited_roots()
    shared = {root for each in held if each.session is None for root in roots.get(each.id, ())}
    here = {each.root for each in store.answers.spoken(shared).values() if each.session == session}
    return [each for each in held if each.session or here & roots.get(each.id, {}).keys()]


def answered(store: Store, *, today: str, session: str | None = None, shown: int = SHOWN) -> tuple[Answered, ...]:
    """Return every answer with what people said, overdue first, for pages and prints. shown: comments read of each."""
    cited = Cited(store, shown=shown)
    return tuple(
        Answered(each, cited.you_said(each.response)) for each in promises(store, today=today, session=session)
    )


def what_became_of(store: Store, root: str, *, today: str) -> tuple[Promise, ...]:
    """Return the responses that rest on one comment, with where they stand."""
    citing = store.answers.citing(root)
    return tuple(each for each in promises(store, today=today) if each.response.id in citing)


def _as_new(store: Store, values: dict[str, str | None], roots: list[str]) -> tuple[dict[str, str | None], list[str]]:
    """Return the parts of a new response with what they leave open, and the comments that it rests on."""
    theme, session = values.get("theme"), values.get("session")
    if theme:
        named = theme_of(store, theme)
        if not roots:
            links = store.answers.theme_links_under(theme)
            roots = [each.root for each in links if session in (None, each.session)]
        values = {**values, "said": values.get("said") or named.name}
    gone = took_back(store)
    found = [comment for comment in store.answers.comments(roots) if (comment.person or "") not in gone]
    of = {comment.session for comment in found}
    if session is None and len(of) == 1:
        (session,) = of
    values = {"outcome": CONSIDERING, **values, "session": session}
    if not values.get("due"):
        of |= {store.sessions.get(session).id} if session else set()
        values["due"] = earliest_day(store, of).on
    if not found and not values.get("option"):
        raise AnswerNotPossible(
            "No comment stands behind this response yet, so it was not saved. Choose a theme that comments stand under, "
            "or the comments it answers.",
            field="cites",
        )
    return values, [comment.root for comment in found]


def _keep_day(held: Response | None, values: dict[str, str | None]) -> None:
    """Refuse to take back the day by which people hear: a promise without a day is never overdue. Another day may come."""
    if held is not None and held.due and values.get("due", held.due) == "":
        raise AnswerNotPossible(
            "This answer was promised by a day, so the day cannot be left empty. Nothing was changed. "
            "Give another day that can be kept.",
            field="due",
        )


def _require_whole(held: Response | None, values: dict[str, str | None]) -> None:
    """Refuse a response that says too little to be told to anybody."""

    def part(name: str) -> str:
        return str(values[name] or "") if name in values else (getattr(held, name) or "" if held is not None else "")

    outcome = part("outcome")
    if outcome not in OUTCOMES:
        raise AnswerNotPossible(
            f"“{outcome}” is not an outcome this program knows, so nothing was saved. Choose one of: "
            f"{', '.join(OUTCOMES)}.",
            field="outcome",
        )
    if not part("said"):
        raise AnswerNotPossible(
            "This does not say yet what people said, so it was not saved. Write it in one sentence.", field="said"
        )
    if outcome == CANNOT and not part("reason"):
        raise AnswerNotPossible(
            "People are owed a reason when something cannot be done. Write why; nothing was saved yet.", field="reason"
        )
    if outcome == PASSED_ON and not part("did"):
        raise AnswerNotPossible("Write whom it was passed on to. Nothing was saved yet.", field="did")


def _cite(store: Store, act: Act, now: datetime, response: str, roots: Iterable[str]) -> int:
    said_gone = {each.root for each in store.answers.said_gone(response)}
    cited = store.answers.cited_roots(response).get(response, {}).keys() - said_gone
    new = [root for root in dict.fromkeys(roots) if root not in cited]
    return len(add_all(act, now=now, kind=_CITES, bodies=({"response": response, "root": root} for root in new)))


def _roots(store: Store, cites: Iterable[str]) -> list[str]:
    """Return the roots of comments that stand. Raises NothingHere where one does not."""
    wanted = list(dict.fromkeys(cites))
    standing = {comment.root for comment in store.answers.comments(wanted)}
    roots = []
    for each in wanted:
        version = None if each in standing else store.comments.get(each)
        root = version.root if version is not None else each
        if root not in standing and not store.answers.comments([root]):
            raise NothingHere("A comment that this rests on is not in the list any more. Nothing was saved.")
        roots.append(root)
    return roots


def _checked(parts: dict[str, str | None]) -> dict[str, str | None]:
    values: dict[str, str | None] = {}
    for name, value in parts.items():
        if name in _LINES:
            values[name] = line(value or "", name=f"The {name}")
        elif name in _LONG:
            values[name] = clean(value or "", name="This text")
        elif name in _LINKS:
            values[name] = value or None
        else:
            raise TypeError(f"a response has no part named {name}")
    if "due" in values:
        values["due"] = day(values["due"] or "", field="due")
    return values
