"""Choosing comments to be quoted, with a warning where the quotes do not stand for what everybody said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QPushButton

from engage_desktop.domain.comments import Comment
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import balance


class Quoting(QObject):
    """Works one button of the page: it chooses the comments as quotes, or takes the choice back where all are quotes."""

    def __init__(
        self,
        workspace: Workspace,
        table: QAbstractItemView,
        button: QPushButton,
        messages: MessageBar,
        chosen: Callable[[], list[Comment]],
    ) -> None:
        super().__init__(button)
        self._workspace, self._button, self._messages, self._chosen = workspace, button, messages, chosen
        table.selectionModel().selectionChanged.connect(lambda *_: self.refresh())
        button.clicked.connect(self.quote)

    def refresh(self) -> None:
        """Say what the button would do."""
        words = self.tr("Do not &quote") if self._are_quotes(self._chosen()) else self.tr("Choose as a &quote")
        if words != self._button.text():
            self._button.setText(words)
            self._button.updateGeometry()

    def quote(self) -> None:
        """Choose the comments, or take the choice back; then say whether the quotes are in balance."""
        found = self._chosen()
        if not found:
            self._messages.tell(self.tr("Choose the comments that you want to quote, then press this again."))
            return
        taking_back = self._are_quotes(found)
        act = self.tr("do not quote “{words}”") if taking_back else self.tr("quote “{words}”")
        said = (
            self.tr("It is quoted no more.") if taking_back else self.tr("It will be quoted, where consent allows it.")
        )
        for comment in found:
            label = act.format(words=in_short(comment.text))
            if taking_back:
                self._workspace.do(balance.leave_quote, label=label, said=said, root=comment.root)
            else:
                self._workspace.do(balance.choose_quote, label=label, said=said, root=comment.root)
        self._warn(found[0].session)
        self.refresh()

    def _are_quotes(self, found: list[Comment]) -> bool:
        quotes = {session: self._quotes(session) for session in {comment.session for comment in found}}
        return bool(found) and all(comment.root in quotes[comment.session] for comment in found)

    def _quotes(self, session: str) -> tuple[str, ...]:
        return balance.chosen_quotes(self._workspace.store, session)

    def _warn(self, session: str) -> None:
        found = balance.balance(self._workspace.store, session, self._workspace.lists)
        if found.warnings:
            self._messages.warn(" ".join(found.warnings))
        else:
            self._messages.clear()
