"""What a person can do with themes: name them, put comments under them, and see how many said what, kinds of voice apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Theme, ThemeLink
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.disclosure import shown_alone
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import fold, line
from engage_desktop.domain.voices import Count, Themed, count
from engage_desktop.operations.answer_facts import add_all, take_back
from engage_desktop.operations.speakers import Speakers
from engage_desktop.store.store import Store

_LINK = "comment.themed"


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """How many comments fall under a theme. counts: voices apart; roots: all of them, also those of staff and partners."""

    theme: Theme
    counts: Count
    roots: tuple[str, ...] = ()

    @property
    def public(self) -> int:
        """Comments of the public; those of carers who also use the service stand here and under carers."""
        return self.counts.public

    @property
    def carers(self) -> int:
        """Comments of carers."""
        return self.counts.carers

    @property
    def staff(self) -> int:
        """Comments of people who came for an organisation; they are in no other number."""
        return self.counts.team

    @property
    def printed(self) -> tuple[str, str, str]:
        """How it stands on every print: of the public and carers, of them of carers, of staff.

        A comment is no person, and a view that one person holds stays listed as one: these counts are never hidden. Being a
        carer says something of a person, so few carers are (facts.md §4.2); the public alone would give them away.
        """
        return f"{self.counts.heard:,}", shown_alone(self.carers), f"{self.staff:,}"


def add_theme(
    store: Store,
    *,
    now: datetime,
    name: str,
    family: str = "",
    session: str | None = None,
    programme: str | None = None,
) -> Theme:
    """Add a theme for one session, for a programme, or for all; one of that name that is here already is returned."""
    named = _named(name)
    for held in store.answers.themes():
        if fold(held.name) == fold(named) and held.session in (None, session) and held.programme in (None, programme):
            return held
    theme = ids.new_fact(now)
    with store.act(now=now) as act:
        act.set("theme.set", theme, name=named, family=line(family), session=session, programme=programme, removed=0)
    return theme_of(store, theme)


def edit_theme(store: Store, *, now: datetime, theme: str, name: str | None = None, family: str | None = None) -> Theme:
    """Give a theme another name or family; what stands under it stays."""
    held = theme_of(store, theme)
    with store.act(now=now) as act:
        act.set(
            "theme.set",
            theme,
            name=held.name if name is None else _named(name),
            family=held.family if family is None else line(family),
        )
    return theme_of(store, theme)


def remove_theme(store: Store, *, now: datetime, theme: str) -> None:
    """Take a theme off the list. Raises AnswerNotPossible while comments stand under it or a response speaks of it."""
    theme_of(store, theme)
    under = sum(each.theme == theme for each in store.answers.themed())
    if under:
        raise AnswerNotPossible(
            f"Comments stand under this theme ({under:,}), so it stays and nothing was changed. "
            "Bring them under another theme first."
        )
    if any(response.theme == theme for response in store.answers.responses()):
        raise AnswerNotPossible("A response speaks of this theme, so it stays. Nothing was changed.")
    with store.act(now=now) as act:
        act.set("theme.set", theme, removed=1)


def merge_themes(store: Store, *, now: datetime, theme: str, into: str) -> int:
    """Bring everything under one theme under another, and take the first off the list; return how many comments."""
    theme_of(store, theme)
    theme_of(store, into)
    if theme == into:
        raise AnswerNotPossible("This is one theme, not two, so nothing was changed. Choose another one.")
    there = {link.root for link in store.answers.theme_links_under(into)}
    moving = store.answers.theme_links_under(theme)
    once = {link.root: link for link in moving if link.root not in there}
    new = [_body(link.session, link.root, into, link.place, link.service) for link in once.values()]
    with store.act(now=now) as act:
        take_back(act, now=now, kind=_LINK, facts=(link.id for link in moving), reason="merged")
        add_all(act, now=now, kind=_LINK, bodies=new)
        for response in store.answers.responses():
            if response.theme == theme:
                act.set("response.set", response.id, theme=into)
        act.set("theme.set", theme, removed=1)
    return len({link.root for link in moving})


def tag(store: Store, *, now: datetime, root: str, theme: str, place: str = "", service: str = "") -> str:
    """Put a comment under a theme, and return the link's id. place, service: what the comment speaks of, as typed.

    The same again changes nothing; with another place or service the link is written anew. root: of the comment, or the id
    of any version of it.
    """
    return tag_many(store, now=now, roots=[root], theme=theme, place=place, service=service)[0]


def tag_many(
    store: Store, *, now: datetime, roots: Iterable[str], theme: str, place: str = "", service: str = ""
) -> tuple[str, ...]:
    """Put several comments under a theme in one act, and return the links' ids in that order."""
    theme_of(store, theme)
    place, service = line(place, name="The place"), line(service, name="The service")
    spoken = _comments(store, list(dict.fromkeys(roots)))
    held: dict[str, list[ThemeLink]] = {}
    for link in store.answers.theme_links_of((root for _, root in spoken), theme):
        held.setdefault(link.root, []).append(link)
    same, stale = dict[str, str](), list[str]()
    for root, links in held.items():
        alike = [link.id for link in links if (link.place, link.service) == (place, service)]
        same |= {root: alike[0]} if alike else {}
        stale += [link.id for link in links if link.id not in alike[:1]]
    new = [_body(session, root, theme, place, service) for session, root in spoken if root not in same]
    with store.act(now=now) as act:
        take_back(act, now=now, kind=_LINK, facts=stale)
        same |= zip((body["root"] for body in new), add_all(act, now=now, kind=_LINK, bodies=new), strict=True)
    return tuple(same[root] for _, root in spoken)


def untag(store: Store, *, now: datetime, root: str, theme: str) -> None:
    """Take a comment from under a theme. Nothing happens where it is not there."""
    untag_many(store, now=now, pairs=[(root, theme)])


def untag_many(store: Store, *, now: datetime, pairs: Iterable[tuple[str, str]]) -> int:
    """Take comments from under themes, (root, theme) each, in one act; return how many links were taken back."""
    wanted = set(pairs)
    found = store.answers.theme_links_of(root for root, _ in wanted)
    links = [link.id for link in found if (link.root, link.theme) in wanted]
    if links:
        with store.act(now=now) as act:
            take_back(act, now=now, kind=_LINK, facts=links)
    return len(links)


def themes_for(store: Store, session: str | None = None) -> list[Theme]:
    """Return the themes that a session's comments may stand under: its own, its programme's and the common ones, by name."""
    found = store.answers.themes()
    if session is None:
        return found
    programme = store.sessions.get(session).programme
    return [
        theme
        for theme in found
        if theme.session in (None, session) and (theme.programme is None or theme.programme == programme)
    ]


def match(store: Store, letters: str, *, session: str | None = None, limit: int = 20) -> list[Theme]:
    """Return the themes that a few typed letters may mean: whose name begins so first, then those with such a word."""
    wanted = fold(letters.lstrip("#"))
    ranked = []
    for theme in themes_for(store, session):
        name = fold(theme.name)
        begins = name.startswith(wanted)
        if begins or any(word.startswith(wanted) for word in name.split()):
            ranked.append((not begins, name, theme.id, theme))
    return [theme for *_, theme in sorted(ranked)[:limit]]


def theme_counts(store: Store, *, session: str | None = None, programme: str | None = None) -> tuple[ThemeCount, ...]:
    """Return every theme of a session, of a programme or of all, with its counts; most heard first, themes without any last.

    Staff, partners, interpreters and councillors stand apart in `staff` and never change the public numbers.
    """
    themed = store.answers.themed(session)
    if programme is not None:
        within = {held.id for held in store.sessions.all() if held.programme == programme}
        themed = [each for each in themed if each.session in within]
    return counted(themed, _listed(store, session, programme, themed), Speakers(store, session))


def counted(themed: Iterable[Themed], themes: Iterable[Theme], speakers: Speakers) -> tuple[ThemeCount, ...]:
    """Return these themes with their counts, most heard first. themed: the comments under themes, read once."""
    by_theme: dict[str, list[Themed]] = {}
    for each in themed:
        by_theme.setdefault(each.theme, []).append(each)
    found = [
        ThemeCount(
            theme,
            count(speakers.voices(each.session, each.person) for each in by_theme.get(theme.id, ())),
            tuple(each.root for each in by_theme.get(theme.id, ())),
        )
        for theme in themes
    ]
    return tuple(sorted(found, key=lambda each: (-each.counts.heard, -each.staff, fold(each.theme.name))))


def comments_under(store: Store, theme: str, *, session: str | None = None) -> list[Comment]:
    """Return the comments under a theme as they stand now, newest first."""
    links = store.answers.theme_links_under(theme)
    found = store.answers.comments(link.root for link in links if session in (None, link.session))
    return sorted(found, key=lambda comment: (-comment.hlc, comment.id))


def links_of(store: Store, roots: Iterable[str]) -> dict[str, tuple[ThemeLink, ...]]:
    """Return under which themes each of these comments falls, by root; each theme once."""
    found: dict[str, dict[str, ThemeLink]] = {}
    for link in store.answers.theme_links_of(roots):
        found.setdefault(link.root, {})[link.theme] = link
    return {root: tuple(held.values()) for root, held in found.items()}


def themes_of(store: Store, root: str) -> tuple[Theme, ...]:
    """Return the themes of one comment, by name."""
    held = {link.theme for link in store.answers.theme_links_of([root])}
    return tuple(theme for theme in store.answers.themes() if theme.id in held)


def theme_of(store: Store, theme: str) -> Theme:
    """Return a theme, or raise NothingHere."""
    for held in store.answers.themes():
        if held.id == theme:
            return held
    raise NothingHere("This theme is not in the list any more. Nothing was changed. Choose another one.")


def _listed(store: Store, session: str | None, programme: str | None, themed: Iterable[Themed]) -> list[Theme]:
    if programme is None:
        listed = themes_for(store, session)
    else:
        listed = [theme for theme in store.answers.themes() if theme.programme == programme]
    missing = {each.theme for each in themed} - {theme.id for theme in listed}
    return [*listed, *(theme for theme in store.answers.themes() if theme.id in missing)]


def _comments(store: Store, named: list[str]) -> list[tuple[str, str]]:
    """Return (session, root) of comments that stand, by their roots or any of their versions. Raises NothingHere."""
    found = {comment.root: (comment.session, comment.root) for comment in store.answers.comments(named)}
    for comment in named:
        if comment not in found:
            version = store.comments.get(comment)
            standing = store.answers.comments([version.root]) if version is not None else []
            if not standing:
                raise NothingHere("This comment is not in the list any more. Nothing was changed.")
            found[comment] = standing[0].session, standing[0].root
    return list(dict.fromkeys(found[comment] for comment in named))


def _body(session: str, root: str, theme: str, place: str, service: str) -> dict[str, str]:
    return {"session": session, "root": root, "theme": theme, "place": place, "service": service}


def _named(name: str) -> str:
    named = line(name, name="The theme").lstrip("#").strip()
    if not named:
        raise AnswerNotPossible("The theme has no name yet, so nothing was saved. Type one or two words.", field="name")
    return named
