"""Which comments What we heard shows, by theme and by sort: the two boxes with their counts, and what they pick."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QComboBox

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.texts import fold
from engage_desktop.gui.workspace import Workspace

_LETTERS = 22


class HeardFilters:
    """Fills the boxes and reads them. What they pick is found from the themes and sorts, never by reading every comment."""

    def __init__(self, workspace: Workspace, themes: QComboBox, sorts: QComboBox) -> None:
        self._workspace = workspace
        self._themes, self._sorts = themes, sorts
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

    def fill(self, session: str | None, *, all_themes: str, all_sorts: str) -> None:
        """Offer every theme and sort with how many comments it has; what was chosen stays chosen."""
        store, lists = self._workspace.store, self._workspace.lists
        under = Counter(each.theme for each in store.answers.themed(session))
        of_sort = store.comments.about_counts(session)
        themes = [(theme.id, f"{theme.name} ({under[theme.id]:,})") for theme in store.answers.themes()]
        known = [(entry.code, entry.label) for entry in lists.by_name.get("comment_sorts", ())]
        known += [(code, code) for code in sorted(set(of_sort) - {code for code, _ in known})]
        sorts = [(code, f"{words} ({of_sort.get(code, 0):,})") for code, words in known if code]
        if self._held == (themes, sorts, all_themes):
            return
        self._held = (themes, sorts, all_themes)
        _refill(self._themes, [("", all_themes), *themes])
        _refill(self._sorts, [("", all_sorts), *sorts])

    def choose(self, *, theme: str = "", sort: str = "") -> None:
        """Choose a theme or a sort; nothing chooses all."""
        self._themes.setCurrentIndex(max(self._themes.findData(theme), 0))
        self._sorts.setCurrentIndex(max(self._sorts.findData(sort), 0))

    def picked(self, *, session: str | None, words: str, kind: str | None) -> list[Comment]:
        """Return the comments that are wanted, newest first. words: each must stand in the comment, as it begins a word."""
        store = self._workspace.store
        if self.theme:
            under = [each.root for each in store.answers.themed(session) if each.theme == self.theme]
            held = [each for each in store.answers.comments(under) if self.sort in ("", each.about)]
        else:
            held = store.comments.about(self.sort, session=session)
        wanted = fold(words.replace('"', " ")).split()
        found = [comment for comment in held if (kind is None or comment.kind == kind) and _holds(comment, wanted)]
        return sorted(found, key=lambda comment: (-comment.hlc, -comment.n))


def _holds(comment: Comment, wanted: list[str]) -> bool:
    text = f" {fold(comment.text)}"
    return all(f" {word}" in text or f"“{word}" in text for word in wanted)


def _refill(combo: QComboBox, entries: list[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for code, words in entries:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(combo.findData(chosen), 0) if chosen else 0)
