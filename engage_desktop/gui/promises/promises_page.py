"""Promises: everything people were told would happen, what nobody has answered, decisions, and who is to be told."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from engage_desktop.gui.forms.promises.ui_promises_page import Ui_PromisesPage
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.promises.contact_panel import ContactPanel
from engage_desktop.gui.promises.decision_place import DecisionPlace
from engage_desktop.gui.promises.decisions_panel import DecisionsPanel
from engage_desktop.gui.promises.printing import Printing
from engage_desktop.gui.promises.register_panel import RegisterPanel
from engage_desktop.gui.promises.response_place import NEW, ResponsePlace
from engage_desktop.gui.promises.unanswered_panel import UnansweredPanel
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace

REGISTER, UNANSWERED, DECISIONS, CONTACT = PARTS = ("register", "unanswered", "decisions", "contact")
RESPONSE, DECISION = "response", "decision"
_LOW = 480  # pixels at 100 % text
_STEP_OF = {
    "feedback": ("respond", "feedback_by"),
    "report": ("respond", "report_by"),
    "decision": ("plan", "decision_on"),
}

_Place = RegisterPanel | UnansweredPanel | DecisionsPanel | ContactPanel | ResponsePlace | DecisionPlace


class PromisesPage(QWidget):
    """Four lists, and one response or decision at a time. Nothing here ticks a promise as kept: telling people does.

    A place's row is a part, "response:…", "decision:…", "theme:…" or "comments:…,…" to answer, "option:…", or
    "contact:…" and "write:…" with a session.
    """

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace, self.navigator = workspace, navigator
        self.part = REGISTER
        self.seen = REGISTER
        self._trail: list[tuple[str, str]] = []
        self._is_focus_owed = False
        self.ui = Ui_PromisesPage()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.parts_bar, spacing=4)
        self.register, self.unanswered = RegisterPanel(workspace), UnansweredPanel(workspace)
        self.decisions, self.contact = DecisionsPanel(workspace), ContactPanel(workspace)
        self.response, self.decision = ResponsePlace(workspace), DecisionPlace(workspace)
        for panel in self._places.values():
            self.ui.promises_column.addWidget(panel)
        self.ui.promises_column.addStretch(1)
        let_enter_press(self)
        self.ui.preview_place.hide()
        self.printing = Printing(workspace, self.ui.preview_place, self.ui.promises_scroll, self.ui.message_bar)
        self._connect()
        self._show(REGISTER)

    def _connect(self) -> None:
        for number, (part, button) in enumerate(self._buttons.items(), start=1):
            button.toggled.connect(lambda _=False, wanted=part: self.go(wanted))
            QShortcut(QKeySequence(f"Ctrl+Alt+{number}"), self).activated.connect(partial(self.go, part))
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.go_back)
        self.register.opened.connect(self.open_row)
        self.register.write_asked.connect(lambda: self.go(UNANSWERED))
        self.register.print_asked.connect(self._print_paper)
        self.unanswered.answer_asked.connect(lambda theme: self._begin("theme", theme))
        self.unanswered.comments_asked.connect(lambda theme: self.navigator.go("heard", row=f"theme:{theme}"))
        self.unanswered.counted.connect(self._count_waiting)
        for name, place in self._places.items():
            place.reading.waiting.connect(lambda _: self._show_counting())
            place.reading.settled.connect(partial(self._focus_again, name))
        self.decisions.opened.connect(lambda decision: self._open(DECISION, decision))
        self.decisions.record_asked.connect(self.record_decision)
        self.contact.print_asked.connect(lambda code, of, about: self.printing.show(code, session=of, response=about))
        for one in (self.response, self.decision):
            one.left.connect(self.go_back)
            one.opened.connect(self.open_row)
            one.refused.connect(self.ui.message_bar.refuse)
        self.response.warned.connect(self.ui.message_bar.warn)
        self.response.decide_asked.connect(self.record_decision)
        self.response.contact_asked.connect(self._tell_whom)
        self.response.print_asked.connect(self.printing.show_progress)

    def refresh(self) -> None:
        """Read anew what is seen; where that was taken back, the list it came from."""
        if self._is_gone:
            self._trail.clear()
            self._show(self.part)
            self._focus()
            return
        self._places[self.seen].refresh()
        if self.seen != UNANSWERED:
            self.unanswered.refresh()

    @property
    def is_settled(self) -> bool:
        """Whether everything that is counted behind the page is there."""
        return not any(place.reading.is_waiting for place in self._places.values())

    def _count_waiting(self, waiting: int) -> None:
        words = self.tr("Not answered yet ({count})").format(count=waiting) if waiting else self.tr("Not answered yet")
        self.ui.unanswered_button.setText(words)
        self.ui.unanswered_button.updateGeometry()

    def show_row(self, row: str) -> None:
        """Show a part, a response or a decision, or begin an answer; without a row, whatever was seen last."""
        kind, _, key = row.partition(":")
        self.printing.leave()
        if row:  # a link from elsewhere: the way back leads to a list
            self._trail.clear()
            self.seen = REGISTER
            self.part = DECISIONS if kind in (DECISION, "decide") else REGISTER
        if kind == "overdue":
            kind = REGISTER
        if kind in PARTS and not key:
            self.go(kind)
        elif kind in (RESPONSE, DECISION):
            self._open(kind, key)
        elif kind == CONTACT:
            self._show(CONTACT)
            self.contact.show_session(key)
            self._focus()
        elif kind == "write":
            self._show(REGISTER)
            self.register.show_session(key)
            self._focus()
        elif kind == "decide":
            self.record_decision(session=key)
        elif kind in ("theme", "comments", "option"):
            self._begin(kind, key)
        elif kind == "draft":
            self._show_draft(key)

    def go(self, part: str) -> None:
        """Show a part and put the focus into it."""
        self._trail.clear()
        self._show(part)
        self._focus()

    def go_back(self) -> None:
        """Go back to where this was opened: a decision, a response or a list."""
        if self.seen in PARTS:
            return
        answers = self.workspace.store.answers
        here = {each.id for each in answers.responses()} | {each.id for each in answers.decisions()}
        self._trail = [each for each in self._trail if each[1] in here]
        if self._trail:
            kind, key = self._trail.pop()
            self._show_one(kind, key)
        else:
            self._show(self.part)
        self._focus()

    def open_row(self, key: str) -> None:
        """Open what a row or a link stands for: a response, a decision, a comment, or the step of a session."""
        kind, _, held = key.partition(":")
        if kind == "comment":
            comment = self.workspace.store.comments.get(held)
            if comment is not None:
                self.navigator.go("sessions", session=comment.session, step="listen", row=comment.id)
        elif kind in _STEP_OF and self.seen == REGISTER:
            step, row = _STEP_OF[kind]
            self.navigator.go("sessions", session=held, step=step, row=row)
        elif kind in (RESPONSE, DECISION):
            self._open(kind, held)

    def record_decision(self, response: str = "", session: str | None = None) -> None:
        """Begin to record a decision. response: one that it rests on."""
        self._remember()
        self.decision.begin(response=response, session=session or None)
        self._show(DECISION)
        self._focus()

    def _open(self, kind: str, key: str) -> None:
        self._remember()
        self._show_one(kind, key)
        self._focus()

    def _show_one(self, kind: str, key: str) -> None:
        if kind == RESPONSE:
            self.response.show_response(key)
        else:
            self.decision.show_decision(key)
        self._show(kind)

    def _begin(self, kind: str, key: str) -> None:
        self._remember()
        if kind == "theme":
            self.response.begin(theme=key)
        elif kind == "comments":
            self.response.begin(roots=[root for root in key.split(",") if root])
        else:
            option, _, session = key.partition(",")
            self.response.begin(option=option, session=session or None)
        self._show(RESPONSE)
        self._focus()

    def _show_draft(self, record: str) -> None:
        """Show the response that a kept text belongs to, or begin the new one that it was typed into."""
        about = record.removeprefix(f"{NEW}-")
        if about == record:
            self._open(RESPONSE, record)
            return
        store = self.workspace.store
        is_theme = any(theme.id == about for theme in store.answers.themes())
        is_option = any(option.id == about for option in store.plans.options())
        self._begin(
            "theme" if is_theme else "option" if is_option else "comments", "" if about == "comments" else about
        )

    @property
    def _is_gone(self) -> bool:
        """Whether the response or decision that is seen is on no list any more, as after Undo."""
        answers = self.workspace.store.answers
        if self.seen == RESPONSE and self.response.response:
            return all(each.id != self.response.response for each in answers.responses())
        if self.seen == DECISION and self.decision.decision:
            return all(each.id != self.decision.decision for each in answers.decisions())
        return False

    def _remember(self) -> None:
        """Keep where this was opened, for the way back."""
        held = {RESPONSE: self.response.response, DECISION: self.decision.decision}.get(self.seen, "")
        if held:
            self._trail.append((self.seen, held))

    def _print_paper(self, code: str, session: str, programme: str) -> None:
        self.printing.show(code, session=session, programme=programme)

    def _tell_whom(self, response: str) -> None:
        self._remember()
        self.contact.show_response(response)
        self._show(CONTACT)
        self._focus()

    @property
    def _places(self) -> dict[str, _Place]:
        return {
            REGISTER: self.register,
            UNANSWERED: self.unanswered,
            DECISIONS: self.decisions,
            CONTACT: self.contact,
            RESPONSE: self.response,
            DECISION: self.decision,
        }

    @property
    def _buttons(self) -> dict[str, QPushButton]:
        ui = self.ui
        return {
            REGISTER: ui.register_button,
            UNANSWERED: ui.unanswered_button,
            DECISIONS: ui.decisions_button,
            CONTACT: ui.contact_button,
        }

    def _show(self, seen: str) -> None:
        self.seen = seen
        self.part = seen if seen in PARTS else self.part
        for name, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(name == self.part)
            button.updateGeometry()
        for name, panel in self._places.items():
            panel.setVisible(name == seen)
        self._fit()
        self.refresh()
        self._show_counting()
        self.ui.promises_scroll.verticalScrollBar().setValue(self.ui.parts_bar.y() if self._is_low else 0)

    def _focus(self) -> None:
        first = self._places[self.seen].first
        shown = first.isVisibleTo(self) and first.isEnabled()
        self._is_focus_owed = not shown and self._places[self.seen].reading.is_waiting
        (first if shown else self._buttons[self.part]).setFocus()

    def _focus_again(self, place: str) -> None:
        """Put the focus into what was counted, unless the person has gone elsewhere meanwhile."""
        if self._is_focus_owed and place == self.seen and self._buttons[self.part].hasFocus():
            self._focus()

    def _show_counting(self) -> None:
        """Say that something is being counted, where the part in sight waits for it."""
        late, label = self._places[self.seen].reading.is_late, self.ui.counting_label
        if late and label.isHidden():
            announce(label, label.text())
        label.setVisible(late)

    @property
    def _is_low(self) -> bool:
        return self.isVisible() and self.ui.promises_scroll.height() < current_look().px(_LOW)

    def _fit(self) -> None:
        set_role(self.ui.promises_title_label, "section-title" if self._is_low else "page-title")
        self.ui.promises_words_label.setVisible(self.seen in PARTS and not self._is_low)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "printing"):
            self._fit()
