"""Giving themes to comments by key: # and first letters, or a number in the list. Finding comments lives in heard_page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from engage_desktop.domain.answers import Theme
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import fold, isolated
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import themes

MOST_BY_NUMBER = 9
_Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Choice:
    """What Enter would give: a theme that is there, or a new one of that name."""

    name: str
    theme: str = ""


class Coding(QObject):
    """refused: why a theme could not be given. left: the person goes back to the list."""

    refused = Signal(str)
    left = Signal()

    def __init__(
        self, workspace: Workspace, table: QWidget, edit: QLineEdit, words: QLabel, chosen: Callable[[], list[Comment]]
    ) -> None:
        super().__init__(edit)
        self._workspace, self._table, self._edit, self._words = workspace, table, edit, words
        self._chosen = chosen
        self.by_number: tuple[Theme, ...] = ()
        self.choices: tuple[Choice, ...] = ()
        self.place = 0
        table.installEventFilter(self)
        edit.installEventFilter(self)
        edit.textChanged.connect(self._look)
        edit.returnPressed.connect(self.give)

    def refresh(self, session: str | None, used: Mapping[str, int]) -> None:
        """Read the themes anew; those used most have the numbers 1 to 9. used: how many comments stand under each."""
        known = themes.themes_for(self._workspace.store, session)
        ranked = sorted(known, key=lambda theme: (-used.get(theme.id, 0), fold(theme.name)))
        self.by_number = tuple(ranked[:MOST_BY_NUMBER])
        self._look()

    def begin(self) -> None:
        """Go to the field, to type the first letters of a theme."""
        self._edit.clear()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self) -> None:
        """Give the comments chosen the theme that stands beside the field; a new one is made first."""
        if self.choices:
            self._give(self.choices[self.place])

    def give_number(self, number: int) -> None:
        """Give the comments chosen the theme of a number, 1 to 9."""
        if 1 <= number <= len(self.by_number):
            theme = self.by_number[number - 1]
            self._give(Choice(theme.name, theme.id))

    def _give(self, choice: Choice) -> None:
        chosen = self._chosen()
        if not chosen:
            self.refused.emit(self.tr("No comment is chosen, so nothing was changed. Choose one or more in the list."))
            return
        try:
            theme = choice.theme or self._workspace.do(themes.add_theme, name=choice.name).id
            self._workspace.do(
                themes.tag_many,
                label=self._act(choice.name, len(chosen)),
                said=self._said(choice.name, len(chosen)),
                roots=[comment.root for comment in chosen],
                theme=theme,
            )
        except Refusal as refusal:
            self.refused.emit(refusal.sentence)
            return
        self._edit.clear()
        self.left.emit()

    def _act(self, name: str, count: int) -> str:
        if count == 1:
            return self.tr("give the theme {name} to 1 comment").format(name=name)
        return self.tr("give the theme {name} to {count} comments").format(name=name, count=count)

    def _said(self, name: str, count: int) -> str:
        if count == 1:
            return self.tr("1 comment stands under {name}.").format(name=name)
        return self.tr("{count} comments stand under {name}.").format(count=count, name=name)

    def _look(self) -> None:
        typed = " ".join(self._edit.text().lstrip("#").split())
        self.place = 0
        self.choices = tuple(_choices(typed, themes.match(self._workspace.store, typed, limit=8))) if typed else ()
        self._say()

    def _say(self) -> None:
        words = self._offer() if self.choices else self._numbers()
        self._words.setText(words)
        if self.choices and self._edit.hasFocus():
            announce(self._words, words)

    def _offer(self) -> str:
        choice = self.choices[self.place]
        words = (
            self.tr("Enter gives “{name}”.")
            if choice.theme
            else self.tr("Enter makes the new theme “{name}” and gives it.")
        )
        said = words.format(name=isolated(choice.name))
        if len(self.choices) > 1:
            others = len(self.choices) - 1
            said += " " + self.tr("Down shows the next of {count} others.").format(count=others)
        return said

    def _numbers(self) -> str:
        if not self.by_number:
            return self.tr("Choose comments, press # and type a name: that makes the first theme.")
        listed = "   ".join(
            f"{number}\u00a0{isolated(theme.name)}" for number, theme in enumerate(self.by_number, start=1)
        )
        return self.tr("In the list, # or a number gives a theme:   {listed}").format(listed=listed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self._table:
            return self._key_in_list(event)
        if watched is self._edit and event.key() == _Key.Key_Escape:
            self._edit.clear()
            self.left.emit()
            return True
        if watched is self._edit and event.key() in (_Key.Key_Down, _Key.Key_Up) and self.choices:
            step = 1 if event.key() == _Key.Key_Down else -1
            self.place = (self.place + step) % len(self.choices)
            self._say()
            return True
        return False

    def _key_in_list(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        text = event.text()
        if held or event.isAutoRepeat():
            return False
        if text == "#":
            self.begin()
            return True
        if len(text) == 1 and text.isascii() and text.isdigit() and text != "0":
            self.give_number(int(text))
            return True
        return False


def _choices(typed: str, found: Sequence[Theme]) -> list[Choice]:
    """Return what was typed may mean; a new theme stands last, unless there is one of that very name."""
    made = [Choice(theme.name, theme.id) for theme in found]
    if not any(fold(choice.name) == fold(typed) for choice in made):
        made.append(Choice(typed))
    return made
