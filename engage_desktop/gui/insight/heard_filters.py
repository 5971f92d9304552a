"""Which comments What we heard shows, by theme and by sort: the two boxes with their counts, and what they pick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QComboBox

from engage_desktop.domain.comments import COMMENT_KINDS, Comment
from engage_desktop.domain.texts import fold
from engage_desktop.gui.icons import icon
from engage_desktop.gui.listen.comment_words import kind_picture, kind_words
from engage_desktop.gui.workspace import Workspace
from engage_desktop.store.comments import CAP
from engage_desktop.store.store import Store

_LETTERS = 22


@dataclass(frozen=True, slots=True)
class HeardCounts:
    """How many comments stand under each theme, and how many are of each sort."""

    under: Mapping[str, int] = field(default_factory=dict)
    of_sort: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which comments are looked for: under a theme or of a sort, in one session or all, with words and of a kind."""

    theme: str
    sort: str
    session: str | None
    words: str
    kind: str | None


class HeardFilters:
    """Fills the boxes and reads them. What they pick is found from the themes and sorts, never by reading every comment."""

    def __init__(self, workspace: Workspace, themes: QComboBox, sorts: QComboBox) -> None:
        self._workspace = workspace
        self._themes, self._sorts = themes, sorts
        self._counts: HeardCounts | None = None
        self._held: tuple[object, ...] = ()
        for combo in (themes, sorts):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_LETTERS)

    @property
    def theme(self) -> str:
        """The theme chosen, or empty text."""
        return str(self._themes.currentData() or "")

    @property
    def sort(self) -> str:
        """The sort of comment chosen, or empty text."""
        return str(self._sorts.currentData() or "")

    @property
    def is_on(self) -> bool:
        """Whether only some comments are wanted."""
        return bool(self.theme or self.sort)

    def fill(self, counts: HeardCounts | None, *, all_themes: str, all_sorts: str) -> None:
        """Offer every theme and sort with how many comments it has; what was chosen stays chosen.

        counts: None while they are being counted; those from before stand until then.
        """
        store, lists = self._workspace.store, self._workspace.lists
        counts = self._counts = counts or self._counts
        of_sort = counts.of_sort if counts else {}
        themes = [
            (theme.id, _counted(theme.name, counts.under if counts else None, theme.id))
            for theme in store.answers.themes()
        ]
        known = [(entry.code, entry.label) for entry in lists.by_name.get("comment_sorts", ())]
        known += [(code, code) for code in sorted(set(of_sort) - {code for code, _ in known})]
        sorts = [(code, _counted(words, of_sort if counts else None, code)) for code, words in known if code]
        if self._held == (themes, sorts, all_themes):
            return
        self._held = (themes, sorts, all_themes)
        _refill(self._themes, [("", all_themes), *themes])
        _refill(self._sorts, [("", all_sorts), *sorts])

    def choose(self, *, theme: str = "", sort: str = "") -> None:
        """Choose a theme or a sort; nothing chooses all."""
        self._themes.setCurrentIndex(max(self._themes.findData(theme), 0))
        self._sorts.setCurrentIndex(max(self._sorts.findData(sort), 0))

    def wanted(self, *, session: str | None, words: str, kind: str | None) -> Wanted:
        """Return what is looked for now."""
        return Wanted(self.theme, self.sort, session, words, kind)


def count_heard(store: Store, session: str | None) -> HeardCounts:
    """Return the counts of a session, or of all. It may be asked for on any thread."""
    under = Counter(each.theme for each in store.answers.themed(session))
    return HeardCounts(under, store.comments.about_counts(session))


def picked(store: Store, wanted: Wanted) -> tuple[list[Comment], int]:
    """Return the comments that are wanted, newest first and at most CAP, and how many there are. It may be asked anywhere.

    Each of the words must stand in the comment, as it begins a word.
    """
    if wanted.theme:
        links = store.answers.theme_links_under(wanted.theme)
        under = (each.root for each in links if wanted.session in (None, each.session))
        held = [each for each in store.answers.comments(under) if wanted.sort in ("", each.about)]
    else:
        held = store.comments.about(wanted.sort, session=wanted.session)
    words, kind = fold(wanted.words.replace('"', " ")).split(), wanted.kind
    found = [comment for comment in held if kind in (None, comment.kind) and _holds(comment, words)]
    return sorted(found, key=lambda comment: (-comment.hlc, -comment.n))[:CAP], len({comment.root for comment in found})


def fill_kinds(combo: QComboBox, all_kinds: str) -> None:
    """Offer the kinds of comment."""
    combo.addItem(all_kinds, None)
    for kind in COMMENT_KINDS:
        combo.addItem(icon(kind_picture(kind)), kind_words(kind), kind)


def _counted(words: str, counts: Mapping[str, int] | None, code: str) -> str:
    return words if counts is None else f"{words} ({counts.get(code, 0):,})"


def _holds(comment: Comment, wanted: list[str]) -> bool:
    text = f" {fold(comment.text)}"
    return all(f" {word}" in text or f"“{word}" in text for word in wanted)


def _refill(combo: QComboBox, entries: list[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for code, words in entries:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(combo.findData(chosen), 0) if chosen else 0)
