"""Whose story it is, and whether that person agrees that it is used; the story is shown whole, as they should see it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.consent import GIVEN, NOT_ASKED
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.listen.ui_story_dialog import Ui_StoryDialog
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.welcome.consent_words import givers, methods
from engage_desktop.gui.welcome.door_words import answer_words, called
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import stories
from engage_desktop.operations.consent import HowAsked


class StoryDialog(QDialog):
    """Asks for the teller's badge where nobody's name stands with the story, then for the teller's answer."""

    def __init__(self, workspace: Workspace, comment: Comment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.comment = workspace, comment
        self.ui = Ui_StoryDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for line in (ui.buttons_line, ui.teller_line):
            flow(line, spacing=12)
        for combo, entries in ((ui.method_combo, methods()), (ui.given_by_combo, givers())):
            for code, words in entries.items():
                combo.addItem(words, code)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        dress(self)
        ui.story_label.setText(comment.text)
        ui.captured_by_edit.setText(workspace.store.sessions.get(comment.session).facilitator)
        ui.teller_button.clicked.connect(self.say_whose)
        ui.badge_edit.returnPressed.connect(self.say_whose)
        ui.yes_button.clicked.connect(lambda: self.answer(agrees=True))
        ui.no_button.clicked.connect(lambda: self.answer(agrees=False))
        ui.leave_button.clicked.connect(self.reject)
        for button in (ui.teller_button, ui.yes_button, ui.no_button, ui.leave_button):
            button.setAutoDefault(False)
        self._show()
        self.resize(current_look().px(640), current_look().px(600))

    def say_whose(self) -> None:
        """Note whose story it is, by the badge."""
        ui = self.ui
        clear_problem(ui.badge_edit, ui.badge_problem)
        typed = ui.badge_edit.text().strip().removeprefix("@")
        if not (typed.isascii() and typed.isdigit()):
            words = self.tr("Write the number on the badge, such as 14. Nothing was changed.")
            show_problem(ui.badge_edit, ui.badge_problem, words)
            return
        try:
            made = self.workspace.do(
                stories.say_whose,
                label=self.tr("say whose story “{words}” is").format(words=in_short(self.comment.text)),
                said=self.tr("The story stands with badge {number} now.").format(number=int(typed)),
                comment=self.comment.id,
                badge=int(typed),
            )
        except Refusal as refusal:
            show_problem(ui.badge_edit, ui.badge_problem, refusal.sentence)
            return
        self.comment = self.workspace.store.comments.get(made) or self.comment
        self._show()

    def answer(self, *, agrees: bool) -> None:
        """Record what the teller says."""
        ui = self.ui
        clear_problem(ui.method_combo, ui.ask_problem)
        how = HowAsked(
            method=str(ui.method_combo.currentData()),
            given_by=str(ui.given_by_combo.currentData()),
            captured_by=ui.captured_by_edit.text(),
        )
        takes_back = not agrees and self._stands == GIVEN
        said = self.tr("Recorded: the story may be used.") if agrees else self.tr("Recorded: the story is not used.")
        try:
            self.workspace.do(
                stories.answer_for_story,
                label="" if takes_back else self.tr("the answer of the teller of a story"),
                said=said,
                comment=self.comment.id,
                agrees=agrees,
                purposes=self.workspace.lists.purposes,
                how=how,
            )
        except Refusal as refusal:
            show_problem(ui.method_combo, ui.ask_problem, refusal.sentence)
            return
        self.accept()

    def _show(self) -> None:
        ui, comment = self.ui, self.comment
        self._stands = stories.story_answer(self.workspace.store, comment, today=self.workspace.today())
        unnamed = self._stands == stories.UNNAMED
        ui.teller_place.setVisible(unnamed)
        ui.teller_words.setText(
            self.tr(
                "Nobody's name stands with this story, so nobody can be asked: it is kept, counted, and not printed."
            )
        )
        for widget in (ui.ask_place, ui.yes_button, ui.no_button):
            widget.setVisible(not unnamed)
        ui.leave_button.setText(self.tr("Leave it unn&amed") if unnamed else self.tr("Not &asked now"))
        if unnamed or comment.person is None:
            ui.badge_edit.setFocus()
            return
        name = called(self.workspace.store.people.get(comment.person))
        ui.who_label.setText(self.tr("The story of {name}").format(name=name))
        stands = self.tr("Their answer so far: {answer}.").format(answer=answer_words(self._stands))
        ui.state_label.setText("" if self._stands == NOT_ASKED else stands)
        ui.state_label.setVisible(self._stands != NOT_ASKED)
        ui.yes_button.setFocus()
        self._show_question()

    def _show_question(self) -> None:
        """Show the exact words in force; where they ask nothing about stories, say what that means."""
        ui = self.ui
        try:
            ui.wording_label.setText(f"“{stories.asked_in(self.workspace.lists.purposes).statement}”")
        except Refusal as refusal:
            ui.wording_label.setText(refusal.sentence)
            for widget in (ui.first_label, ui.yes_button, ui.no_button):
                widget.hide()
