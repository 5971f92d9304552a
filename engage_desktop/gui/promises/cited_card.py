"""The comments that a response rests on, with what is gone of them said in words, and the way to each comment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from engage_desktop.domain.comments import Comment
from engage_desktop.gui.forms.promises.ui_response_place import Ui_ResponsePlace
from engage_desktop.gui.listen.comment_words import kind_chip, shown
from engage_desktop.gui.promises.answer_words import broken_chip, comments_words, elsewhere_words, in_short
from engage_desktop.gui.promises.rows_model import Row, RowsModel, measure_all_rows
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import responses
from engage_desktop.operations.citing import Behind
from engage_desktop.operations.responses import BrokenLink, YouSaid

_KIND, _LONGEST_TITLE = 1, 40


class CitedCard(QObject):
    """Works the card of the form that is about what people said. opened: the comment to open, by its id."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace, ui: Ui_ResponsePlace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace, self.ui = workspace, ui
        self._response = ""
        self._ids: dict[str, str] = {}
        self._more: tuple[str, ...] = ()
        self.model = RowsModel((self.tr("What was said"), self.tr("Kind"), self.tr("Session")), self)
        ui.cited_table.set_two_lines()
        ui.cited_table.setModel(self.model)
        measure_all_rows(ui.cited_table)
        ui.cited_table.set_chip_columns(_KIND)
        ui.cited_table.activated.connect(lambda _: self.open_comment())
        ui.open_comment_button.clicked.connect(self.open_comment)
        ui.uncite_button.clicked.connect(self.uncite)
        ui.cite_button.clicked.connect(self.cite_more)

    def show_waiting(self) -> None:
        """Say that the comments are being counted; nothing of another response stays in sight."""
        self._response, self._more = "", ()
        self.ui.more_label.hide()
        self.ui.you_said_label.setText(self.tr("Counting the comments…"))
        self._show((), ())

    def show_new(self, found: Behind) -> None:
        """Show the comments that a new response will rest on."""
        self._response, self._more = "", ()
        if found.count:
            words = self.tr("It will rest on {comments}.").format(comments=comments_words(found.count))
        else:
            words = self.tr("No comment stands behind this yet. Open a theme, or choose comments in What we heard.")
        self.ui.you_said_label.setText(words)
        self._show(found.first, ())
        some = found.count > len(found.first)
        self.ui.more_label.setText(self._first_words(len(found.first)) if some else "")
        self.ui.more_label.setVisible(some)

    def show_response(self, response: str, said: YouSaid, more: tuple[str, ...]) -> None:
        """Show the comments that a response rests on, the links that are broken, and what came under its theme since."""
        ui = self.ui
        self._response, self._more = response, more
        self.ui.you_said_label.setText(said.sentence)
        self._show(said.cited, said.broken)
        first = self._first_words(len(said.cited)) if said.more > 0 else ""
        others = elsewhere_words(said.elsewhere) if said.elsewhere else ""
        ui.more_label.setText(" ".join(filter(None, (first, others))))
        ui.more_label.setVisible(bool(first or others))
        if said.broken:
            chip = broken_chip()
            self.ui.broken_chip.say(chip.text, chip.kind, chip.picture)
            self.ui.broken_label.setText(said.broken_note)

    def _first_words(self, count: int) -> str:
        return self.tr("The first {count} are listed.").format(count=count)

    @property
    def chosen(self) -> str:
        """The root of the comment chosen in the list, or empty text."""
        return self.model.key(self.ui.cited_table.currentIndex())

    def open_comment(self) -> None:
        """Open the comment chosen where it was said."""
        if self.chosen in self._ids:
            self.opened.emit(self._ids[self.chosen])

    def uncite(self) -> None:
        """Let the response no longer rest on the comment chosen."""
        if self._response and self.chosen:
            act = self.tr("take a comment away from a response")
            said = self.tr("It no longer rests on this comment.")
            self.workspace.do(responses.uncite, label=act, said=said, response=self._response, root=self.chosen)

    def cite_more(self) -> None:
        """Let the response rest on what came under its theme since."""
        if self._response and self._more:
            act, said = self.tr("rest a response on more comments"), self.tr("It rests on more comments now.")
            self.workspace.do(responses.cite, label=act, said=said, response=self._response, roots=self._more)

    def _show(self, cited: Sequence[Comment], broken: Sequence[BrokenLink]) -> None:
        ui = self.ui
        titles = {
            session.id: in_short(session.title, _LONGEST_TITLE) for session in self.workspace.store.sessions.all()
        }
        self._ids = {comment.root: comment.id for comment in cited}
        gone = [Row(link.root, (self.tr("A comment that is gone"), (broken_chip(),), link.reason)) for link in broken]
        rows = [
            Row(
                comment.root,
                (shown(comment), (kind_chip(comment.kind),), titles.get(comment.session, "")),
                comment.text,
            )
            for comment in cited
        ]
        held = self.chosen
        self.model.show([*gone, *rows])
        some = bool(gone or rows)
        ui.cited_table.setVisible(some)
        if some:
            ui.cited_table.setCurrentIndex(self.model.index(max(self.model.place_of(held), 0), 0))
        for widget in (ui.broken_line, ui.broken_label):
            widget.setVisible(bool(broken))
        ui.open_comment_button.setVisible(bool(rows))
        ui.uncite_button.setVisible(some and bool(self._response))
        ui.cite_button.setVisible(bool(self._more))
        ui.cited_line.setVisible(bool(rows) or bool(self._more) or (some and bool(self._response)))
        words = self.tr("Rest it also on {comments} that came since")
        ui.cite_button.setText(words.format(comments=comments_words(len(self._more))))
