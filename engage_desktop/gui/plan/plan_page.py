"""The Plan step: its sections in the order in which a plan is made, and the way from one to the next."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from engage_desktop.domain.sessions import CLOSED, OPEN
from engage_desktop.gui.forms.plan.ui_plan_page import Ui_PlanPage
from engage_desktop.gui.later import load_class
from engage_desktop.gui.look.roles import set_look_property
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.plan.sections import NAMES, SECTION_OF, SECTIONS
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.session_place import first_stop
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.own_direction import directed
from engage_desktop.gui.widgets.reading_order import stops_in, visit_in_order
from engage_desktop.gui.workspace import Workspace

_BESIDE_TABS = 48  # pixels of the page that the tabs do not have
_LOW = 300  # pixels at 100 % text


class PlanPage(QWidget):
    """Everything about a session that is known before it starts. A section is loaded when it is first shown."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self._sections: dict[str, PlanSection] = {}
        self._low = False
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        flow(self.ui.way_line, spacing=12)
        self.ui.way_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        titles = self.titles
        for arrow in self.ui.sections_bar.findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys move from tab to tab
        for place, name in enumerate(NAMES, start=1):
            self.ui.sections_bar.addTab(titles[name])
            words = self.tr("{number} of {count}: {section}")
            words = words.format(number=place, count=len(NAMES), section=titles[name])
            self.ui.sections_combo.addItem(directed(words, self.layoutDirection()))
        self._connect()

    def _connect(self) -> None:
        self.ui.sections_bar.currentChanged.connect(lambda place: self.show_section(NAMES[place]))
        self.ui.sections_combo.activated.connect(lambda place: self.show_section(NAMES[place]))
        self.ui.back_button.clicked.connect(lambda: self.go_on(-1))
        self.ui.next_button.clicked.connect(lambda: self.go_on(1))
        QShortcut(QKeySequence("Ctrl+Tab"), self).activated.connect(lambda: self.go_on(1))
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self).activated.connect(lambda: self.go_on(-1))

    @property
    def titles(self) -> dict[str, str]:
        """What each section is called."""
        return {
            "know": self.tr("What we know"),
            "purpose": self.tr("Purpose"),
            "influence": self.tr("Influence"),
            "people": self.tr("People"),
            "partners": self.tr("Partners"),
            "agenda": self.tr("Agenda"),
            "work": self.tr("Costs"),
            "when": self.tr("Dates"),
            "open": self.tr("Open"),
        }

    @property
    def shown(self) -> str:
        """The name of the section in sight."""
        return NAMES[self.ui.sections_bar.currentIndex()]

    def section(self, name: str) -> PlanSection:
        """Return a section, made now if this is the first time."""
        if name not in self._sections:
            place = SECTIONS[NAMES.index(name)]
            made = load_class(place.module, place.shown_by, PlanSection)
            section = made(self.workspace, self.navigator, self.ui.sections_stack)
            section.recovered.connect(self._tell_recovered)
            self._sections[name] = section
            self.ui.sections_stack.addWidget(section)
        return self._sections[name]

    def refresh(self) -> None:
        """Read anew what the section in sight shows."""
        if self.session:
            self.section(self.shown).refresh()
            self._order_tabs()
            self._follow_state()

    def show_session(self, session: str) -> None:
        """Show one session from now on: a new plan at its beginning, a closed one where it is reopened."""
        if session != self.session:
            self.ui.message_bar.clear()
            self.save_all()
            self.session = session
            closed = self.workspace.store.sessions.get(session).state == CLOSED
            self.show_section("open" if closed else NAMES[0])
            return
        self.refresh()

    def show_section(self, name: str) -> None:
        """Bring one section into sight."""
        with QSignalBlocker(self.ui.sections_bar):
            self.ui.sections_bar.setCurrentIndex(NAMES.index(name))
        self.ui.sections_combo.setCurrentIndex(NAMES.index(name))
        section = self.section(name)
        if self.session:
            section.show_session(self.session)
        self.ui.sections_stack.setCurrentWidget(section)
        self._order_tabs()
        self._follow_state()

    def show_row(self, row: str) -> None:
        """Go to the section of a part or a list, and put the focus there."""
        if row in SECTION_OF:
            self.show_section(SECTION_OF[row])
            self.section(self.shown).show_row(row)

    def go_on(self, by: int) -> None:
        """Go to the next section or to the one before, and put the focus into its first field."""
        place = NAMES.index(self.shown) + by
        if 0 <= place < len(NAMES):
            self.show_section(NAMES[place])
            first = first_stop(self.section(self.shown))
            (first or self.ui.back_button).setFocus(Qt.FocusReason.TabFocusReason)

    def save_all(self) -> None:
        """Save what stands in the fields of every section."""
        for section in self._sections.values():
            section.fields.save_all()

    def _fit(self) -> None:
        """Let a box to choose from stand for the tabs where they would not all be seen; in a low page, at its foot."""
        self._set_low(self.height() < current_look().px(_LOW))
        narrow = self._low or self.ui.sections_bar.sizeHint().width() > self.width() - _BESIDE_TABS
        had_focus = self.ui.sections_bar.hasFocus() or self.ui.sections_combo.hasFocus()
        self.ui.sections_combo.setVisible(narrow)
        self.ui.sections_bar.setVisible(not narrow)
        if had_focus:
            (self.ui.sections_combo if narrow else self.ui.sections_bar).setFocus()

    def _set_low(self, low: bool) -> None:
        """Keep everything that leads from part to part in one line at the foot of a low page: the rest is the section's."""
        if low == self._low:
            return
        self._low, ui = low, self.ui
        line = cast("FlowLayout", ui.way_line.layout())
        foot = (ui.back_button, ui.sections_combo, ui.next_button)
        ui.way_label.setVisible(not low)
        ui.sections_combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in foot:
            set_look_property(widget, "dense", "true" if low else "false")
            line.addWidget(widget)
        if not low:
            ui.combo_place.addWidget(ui.sections_combo)
        ui.way_column.setContentsMargins(28, 4 if low else 8, 28, 4 if low else 8)
        ui.combo_place.setContentsMargins(28, 0 if low else 8, 28, 0)
        self._order_tabs()
        self._show_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _order_tabs(self) -> None:
        ui = self.ui
        inside = list(stops_in(self.section(self.shown))) if self.session else []
        ways = [ui.sections_combo, ui.sections_bar]
        if self._low:
            visit_in_order([*inside, ui.back_button, *ways, ui.next_button])
        else:
            visit_in_order([*ways, *inside, ui.back_button, ui.next_button])

    def _show_way(self) -> None:
        place, titles = NAMES.index(self.shown), self.titles
        ui = self.ui
        ui.back_button.setVisible(place > 0)
        ui.next_button.setVisible(place < len(NAMES) - 1)
        if place < len(NAMES) - 1:
            words = self.tr("Next: {section}").format(section=titles[NAMES[place + 1]])
            ui.next_button.setText(self.tr("Next") if self._low else words)
            ui.next_button.setAccessibleName(words)
            ui.next_button.setToolTip(words if self._low else "")

    def _follow_state(self) -> None:
        """Say whether what is typed still changes the plan, as the session stands now."""
        ui = self.ui
        state = self.workspace.store.sessions.get(self.session).state if self.session else ""
        if state == CLOSED:
            ui.way_label.setText(self.tr("The session is closed. Its plan is kept as it was."))
        elif state == OPEN:
            ui.way_label.setText(self.tr("The session is open. What you change here is saved as you go."))
        else:
            ui.way_label.setText(self.tr("What you type is saved as you go."))
        self._show_way()

    def _tell_recovered(self) -> None:
        self.ui.message_bar.tell(
            self.tr(
                "Text that you typed earlier was kept and stands in its field again. "
                "Leave the field, or press its button, to save it."
            )
        )
