"""What a person can do with quotes: choose which comments stand for what was said, and see whether the choice is fair."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.balance import Spread, spread
from engage_desktop.domain.comments import Comment
from engage_desktop.operations import flags
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.print_request import called
from engage_desktop.reports import summary_words as words
from engage_desktop.store.store import Store

QUOTE = "quote"
"""The mark on a comment that was chosen."""
_NO_SORT, _NO_THEME = "Of no sort in particular", "Under no theme"


@dataclass(frozen=True, slots=True)
class Balance:
    """Whether the quotes of a session stand for it. by_sort, by_theme: their spread; warnings: sentences with figures.

    sentence: what a print says of it; empty where nobody chose quotes.
    """

    chosen: tuple[str, ...]
    by_sort: Spread
    by_theme: Spread
    warnings: tuple[str, ...]
    sentence: str


def choose_quote(store: Store, *, now: datetime, root: str) -> None:
    """Choose a comment, by its root, to be quoted. Once there is one, a summary quotes no others."""
    flags.flag(store, now=now, root=root, flag=QUOTE)


def leave_quote(store: Store, *, now: datetime, root: str) -> None:
    """Take the choice back. Nothing happens where the comment was not chosen."""
    flags.unflag(store, now=now, root=root, flag=QUOTE)


def chosen_quotes(store: Store, session: str) -> tuple[str, ...]:
    """Return the comments of a session that were chosen to be quoted, by root, in the order in which they were chosen."""
    return tuple(each.comment.root for each in flags.flagged(store, flag=QUOTE, session=session))


def balance(store: Store, session: str, lists: Lists) -> Balance:
    """Return how the chosen quotes spread over sorts and themes, beside all comments, with a warning where it is not fair."""
    chosen = chosen_quotes(store, session)
    comments = {comment.root: comment for comment in store.comments.of_session(session)}
    themes: dict[str, dict[str, None]] = {}
    for link in store.answers.theme_links(session):
        themes.setdefault(link.root, {})[link.theme] = None
    names = {theme.id: theme.name for theme in store.answers.themes()}
    by_sort = spread(_sorts(comments[root] for root in chosen), _sorts(comments.values()))
    by_theme = spread(_themes(themes, chosen), _themes(themes, comments))
    found = []
    if not by_sort.is_fair:
        found.append(_warning(by_sort, lambda code: called(lists, "comment_sorts", code) if code else _NO_SORT))
    if by_theme.is_one_sided:
        found.append(_warning(by_theme, lambda code: names.get(code, _NO_THEME)))
    return Balance(chosen, by_sort, by_theme, tuple(found), _sentence(by_sort, found))


def _sorts(comments: Iterable[Comment]) -> list[str]:
    return [comment.about for comment in comments]


def _themes(themes: Mapping[str, Iterable[str]], roots: Iterable[str]) -> list[str]:
    return [theme for root in roots for theme in themes.get(root, ("",))]


def _warning(found: Spread, name: Callable[[str], str]) -> str:
    """Return the warning with its figures."""
    line = next(each for each in found.lines if each.code == found.standing_out)
    told = words.one_sided(name(line.code), line.chosen, found.chosen, line.heard, found.heard)
    missing = next((each for each in found.lines if each.code == found.left_out), None)
    return f"{told} {words.left_out(name(missing.code), missing.chosen, missing.heard)}" if missing else told


def _sentence(found: Spread, warnings: list[str]) -> str:
    if not found.chosen:
        return ""
    if warnings:
        return " ".join(warnings)
    return words.fair_quotes(found.chosen, found.heard)
