"""The place of one session: what it is and how people are involved, always in sight, and its six steps below."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from engage_desktop.domain.sessions import CLOSED, OPEN, PLANNING, Session
from engage_desktop.gui.forms.sessions.ui_session_place import Ui_SessionPlace
from engage_desktop.gui.icons import redraw_icons, set_icon
from engage_desktop.gui.later import load_class
from engage_desktop.gui.look.roles import set_look_property, set_role
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import STEPS, Navigator
from engage_desktop.gui.pages import SESSION_STEPS, Step
from engage_desktop.gui.sessions.chips import flow, records_chip, state_chip, when_words
from engage_desktop.gui.widgets.chip import Chip, ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.honesty import printed_type
from engage_desktop.operations.steps import skipped

_ICONS = {"plan": "planning", "prepare": "prepare", "welcome": "welcome", "listen": "listen", "close": "closed"}
_FIRST_STEP = {PLANNING: "plan", OPEN: "welcome", CLOSED: "respond"}
_LOW, _SHORT, _STEP_LEAST = 620, 420, 340  # pixels at 100 % text
_FOLDED_LEAST = {"welcome": 250}  # what a step needs below a folded head, as the one line above
_FOLDED = 150


class SessionPlace(QWidget):
    """One session with its steps. A step's page is loaded when it is first shown."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.step = ""
        self._shown = ("", "")
        self._said: tuple[object, ...] | None = None
        self._folded = False
        self._states = RecordStates(workspace.store)
        self._pages: dict[str, QWidget] = {}
        self.step_buttons: dict[str, QPushButton] = {}
        self.ui = Ui_SessionPlace()
        self.ui.setupUi(self)
        dress(self)
        for line in (self.ui.title_line, self.ui.facts_line, self.ui.involvement_line):
            flow(line)
        self._add_steps()
        self._connect()

    def _connect(self) -> None:
        for number, step in enumerate(STEPS, start=1):
            button = self.step_buttons[step]
            # toggled, not clicked: a screen reader toggles a button that can be checked, and never clicks it
            button.toggled.connect(lambda _=False, wanted=step: self.go(wanted))
            QShortcut(QKeySequence(f"Ctrl+Alt+{number}"), self).activated.connect(lambda wanted=step: self.go(wanted))
        QShortcut(QKeySequence("Ctrl+PgDown"), self).activated.connect(lambda: self.go_on(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(lambda: self.go_on(-1))

    def refresh(self) -> None:
        """Read anew what the head says and what the step in sight shows."""
        if not self.session:
            return
        self._show_head(self.workspace.store.sessions.get(self.session))
        if self.step in self._pages:
            self.page(self.step).refresh()

    def show_session(self, session: str, step: str = "", row: str = "") -> None:
        """Show one session, at a step, or where its work is; a session that is in sight stays at its step."""
        held = self.workspace.store.sessions.get(session)
        other = session != self.session
        self.session = session
        self._show_head(held)
        self.show_step(step or (_FIRST_STEP[held.state] if other else self.step), row)

    def show_step(self, step: str, row: str = "") -> None:
        """Show one step of the session, and one row of it where the step has rows. An unknown step: where the work is."""
        if step not in STEPS:
            step = self.step or _FIRST_STEP[self.workspace.store.sessions.get(self.session).state]
        other = (self.session, step) != self._shown
        self.step, self._shown = step, (self.session, step)
        page = self.page(step)
        page.show_session(self.session)
        self.ui.steps_stack.setCurrentWidget(self._pages[step])
        self._show_chosen()
        self._fit()
        first = self._pages[step].focusProxy() or first_stop(self._pages[step])
        if other and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        show_row = getattr(page, "show_row", None)
        if row and show_row is not None:
            show_row(row)

    def page(self, step: str) -> Step:
        """Return the page of a step, made now if this is the first time."""
        if step not in self._pages:
            module, name = SESSION_STEPS[step]
            kind = cast("type[Step]", load_class(module, name, QWidget))
            page = cast("QWidget", kind(self.workspace, self.navigator))
            self._pages[step] = page
            self.ui.steps_stack.addWidget(page)
        return cast("Step", self._pages[step])

    def go(self, step: str) -> None:
        """Ask for another step of this session."""
        self._show_chosen()
        self.navigator.go("sessions", session=self.session, step=step)

    def go_on(self, by: int) -> None:
        """Ask for the step after this one, or before it."""
        place = STEPS.index(self.step) + by
        if 0 <= place < len(STEPS):
            self.go(STEPS[place])

    def _show_head(self, session: Session) -> None:
        store = self.workspace.store
        records, printed = self._states.state_of(session.id), printed_type(store, session)
        left_out = {held.step: held.reason for held in skipped(store, session.id)}
        said = (session, records, printed, tuple(left_out.items()))
        if said == self._said:
            return
        self._said = said
        ui = self.ui
        involvement = self.workspace.lists.involvement(printed.code)
        ui.session_title_label.setText(session.title)
        ui.when_label.setText(" · ".join(part for part in (when_words(session), session.place) if part))
        _say(ui.state_chip, state_chip(session.state))
        _say(ui.records_chip, records_chip(records))
        honest = bool(session.involvement_type) and not printed.is_downgraded
        ui.involvement_chip.say(involvement.label, "info" if honest else "warn")
        ui.involvement_chip.setToolTip(printed.why)
        ui.involvement_chip.setAccessibleDescription(printed.why)
        influence = session.influence.strip()
        ui.influence_label.setText(influence or self.tr("Nobody has written down yet what people can influence."))
        set_role(ui.influence_label, "" if influence else "soft")
        done = {"plan": session.state != PLANNING, "welcome": session.state == CLOSED}
        done |= {"listen": session.state == CLOSED, "close": session.state == CLOSED}
        for step, button in self.step_buttons.items():
            self._mark(step, button, done=done.get(step, False), left_out=left_out.get(step, ""))
        self._name_steps()
        self._fit()

    def _show_chosen(self) -> None:
        for step, button in self.step_buttons.items():
            with QSignalBlocker(button):
                button.setChecked(step == self.step)
            button.updateGeometry()  # the chosen one is set in bold and needs more room
        self._name_steps()

    def _mark(self, step: str, button: QPushButton, *, done: bool, left_out: str) -> None:
        set_look_property(button, "done", "true" if done else "false")
        picture = "remove" if left_out else "tick" if done else _ICONS.get(step, "feed-back")
        set_icon(button, picture, "good" if done and not left_out else None)
        words = self._step_words[step]
        name = self.tr("{step}, done").format(step=words) if done else words
        if left_out:
            name = self.tr("{step}, left out: {reason}").format(step=words, reason=left_out)
        button.setAccessibleName(name)
        self._left_out[step] = bool(left_out)

    def _name_steps(self) -> None:
        """Let the step in sight alone show its word where large text meets a low window; the rest say it as tooltips."""
        for number, (step, button) in enumerate(self.step_buttons.items(), start=1):
            shown = not self._folded or button.isChecked()
            button.setText(self._step_words[step] if shown else "")
            set_look_property(button, "dense", "true" if self._folded else "false")
            redraw_icons([button])  # an icon beside words stands apart from them
            key = self.tr("Ctrl+Alt+{number}").format(number=number)
            named = self._left_out.get(step) or not shown
            button.setToolTip(f"{button.accessibleName()}\n{key}" if named else key)

    def _add_steps(self) -> None:
        self._step_words = {
            "plan": self.tr("Plan"),
            "prepare": self.tr("Prepare"),
            "welcome": self.tr("Welcome"),
            "listen": self.tr("Listen"),
            "close": self.tr("Close"),
            "respond": self.tr("Feed back"),
        }
        layout = FlowLayout(self.ui.steps_bar, spacing=4)
        self._left_out: dict[str, bool] = {}
        for step in STEPS:
            button = QPushButton(self._step_words[step], self.ui.steps_bar)
            button.setObjectName(f"{step}_step_button")
            button.setProperty("role", "step")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self._step_words[step])
            set_icon(button, _ICONS.get(step, "feed-back"))
            layout.addWidget(button)
            self.step_buttons[step] = button

    def _fit(self) -> None:
        """Give the head the height that its words need at this width; a low window scrolls as a whole."""
        look = current_look()
        window = self.parentWidget()
        height = min(self.height(), window.height() if window else self.height())
        low = height < look.px(_LOW)
        self._fold(folded=height < look.px(_SHORT))
        self.ui.session_title_label.set_one_line(self._folded)
        set_role(self.ui.session_title_label, "section-title" if low else "page-title")
        column = self.ui.session_head_column
        column.setSpacing(2 if self._folded else 6)
        column.setContentsMargins(28, 4 if self._folded else 8 if low else 20, 28, 0)
        self.ui.session_head.setMinimumHeight(column.heightForWidth(max(self.width(), 1)))
        least = _FOLDED_LEAST.get(self.step, _FOLDED) if self._folded else _STEP_LEAST
        self.ui.steps_stack.setMinimumHeight(look.px(least))

    def _fold(self, *, folded: bool) -> None:
        """Where large text meets a low window, let one line say what the session is; the rest is in its tooltip."""
        ui = self.ui
        about = [ui.when_label.text(), ui.records_chip.text(), ui.influence_label.text()] if folded else []
        title = [ui.session_title_label.text()] if folded else []
        ui.session_title_label.setToolTip("\n".join(title + about))
        ui.session_title_label.setAccessibleDescription(". ".join(about))
        if folded == self._folded:
            return
        self._folded = folded
        state, involvement = (ui.state_chip,), (ui.involvement_chip,)
        lines: dict[QWidget, tuple[QWidget, ...]] = {
            ui.title_line: (ui.session_title_label, *(involvement if folded else ())),
            ui.facts_line: (ui.when_label, *(() if folded else state), ui.records_chip),
            ui.involvement_line: (*(() if folded else involvement), ui.influence_label),
            ui.steps_bar: (*self.step_buttons.values(), *(state if folded else ())),
        }
        for line, widgets in lines.items():
            for widget in widgets:
                cast("FlowLayout", line.layout()).addWidget(widget)
            line.setVisible(line in (ui.title_line, ui.steps_bar) or not folded)
        self._name_steps()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()


def first_stop(page: QWidget) -> QWidget | None:
    """Return the first widget of a page that Tab would visit, or None."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        able = widget.isEnabled() and widget.isVisibleTo(page) and page.isAncestorOf(widget)
        if able and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
        widget = widget.nextInFocusChain()
    return None


def _say(chip: Chip, words: ChipWords) -> None:
    chip.say(words.text, words.kind, words.picture)
