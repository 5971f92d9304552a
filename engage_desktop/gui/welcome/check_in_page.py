"""The door: one search field that checks people in, the head count, and who is here. Permissions and needs open beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.attendance import AlreadyHere
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.welcome.ui_check_in_page import Ui_CheckInPage
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sessions.state_notice import StateNotice
from engage_desktop.gui.welcome.consent_page import ConsentPage
from engage_desktop.gui.welcome.door_acts import DoorActs
from engage_desktop.gui.welcome.door_choice import DoorChoice
from engage_desktop.gui.welcome.door_layout import bring_up, lay_out
from engage_desktop.gui.welcome.door_list import DoorList
from engage_desktop.gui.welcome.door_models import HereModel, MatchModel
from engage_desktop.gui.welcome.door_printing import DoorPrinting
from engage_desktop.gui.welcome.door_sentences import already_here_words, resembling_words, strip_words
from engage_desktop.gui.welcome.head_count import HeadCount
from engage_desktop.gui.welcome.needs_panel import NeedsPanel
from engage_desktop.gui.welcome.participant_view import ParticipantView
from engage_desktop.gui.welcome.tab_order import visit_in_order
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace

_TALL = 600  # pixels at 100 % text from which four rows show while someone types, and three below

_REST = 2_000  # milliseconds without a letter after which the list of who is here gets its room back


class CheckInPage(QWidget):
    """The Welcome step of a session."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.door: DoorList | None = None
        self._last = ""
        self._warned = ""
        self._letting_in = False
        self._at_rest = QTimer(self, singleShot=True, interval=_REST)
        self._view: ParticipantView | None = None
        self.ui = Ui_CheckInPage()
        self.ui.setupUi(self)
        ui = self.ui
        self.matches = MatchModel(workspace.lists, self)
        self.here = HereModel(workspace.lists, self)
        ui.match_table.setModel(self.matches)
        ui.here_table.setModel(self.here)
        self.choice = DoorChoice(ui.search_edit, ui.match_table, self.matches, ui.here_table, self.here)
        self.acts = DoorActs(workspace)
        self.heads = HeadCount(self, ui.bands_place, ui.sum_label, ui.kinds_label, workspace.lists)
        self.printing = DoorPrinting(workspace, ui.places)
        self.state = StateNotice(
            ui.message_bar,
            navigator,
            planned=self.tr(
                "This session is not open yet, so nobody can be checked in. Open it on its Plan page first."
            ),
            closed=self.tr("This session is closed: nobody is checked in any more. Reopen it on its Plan page."),
        )
        self.consent = ConsentPage(workspace, self.printing, self)
        self.needs = NeedsPanel(workspace, self)
        lay_out(ui, workspace.lists)
        ui.places.addWidget(self.consent)
        ui.places.addWidget(self.needs)
        dress(self)
        visit_in_order([ui.participant_button, *self.heads.buttons.values(), ui.sign_out_button])
        self.setProperty("touch", True)
        self.setFocusProxy(ui.search_edit)
        self._connect()

    def _connect(self) -> None:
        ui, field = self.ui, self.ui.search_edit
        field.textChanged.connect(self._look)
        field.entered.connect(self.enter)
        field.new_wanted.connect(self.welcome_new)
        field.cleared.connect(self.start_again)
        field.delete_wanted.connect(self.sign_out)
        self.choice.delete_wanted.connect(self.sign_out)
        self.choice.changed.connect(self._show_chosen)
        ui.role_combo.currentIndexChanged.connect(lambda: self.matches.come_as(self._role()))
        ui.role_combo.activated.connect(self._back_to_field)
        ui.match_table.activated.connect(self.enter)
        ui.here_table.activated.connect(self.ask_permissions)
        ui.consent_button.clicked.connect(self.ask_permissions)
        ui.needs_button.clicked.connect(self.show_needs)
        ui.participant_button.clicked.connect(self.turn_to_participant)
        ui.sign_out_button.clicked.connect(self.sign_out)
        ui.roll_call_button.clicked.connect(self.print_roll_call)
        ui.cards_button.clicked.connect(self.print_cards)
        ui.everyone_out_button.clicked.connect(self.sign_everyone_out)
        self.heads.counted.connect(self.count)
        self.consent.left.connect(self.show_door)
        self.needs.left.connect(self.show_door)
        self._at_rest.timeout.connect(self._size_matches)
        ui.match_table.widened.connect(self._size_anew, Qt.ConnectionType.QueuedConnection)
        self._connect_keys()

    def _connect_keys(self) -> None:
        acts = {"F7": self.ask_permissions, "F9": self.show_needs, "F8": self.turn_to_participant}
        keys = {**acts, **{f"Ctrl+{n}": partial(self.ui.role_combo.setCurrentIndex, n) for n in range(7)}}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.ui.door_place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    # What is shown

    def show_session(self, session: str) -> None:
        """Show one session's door from now on."""
        if session != self.session:
            self.session, self._last = session, ""
            self.ui.search_edit.clear()
            self.ui.message_bar.clear()
        self.door = None
        self.refresh()
        self.state.show(self.workspace.store.sessions.get(session))
        self.show_door()

    def refresh(self) -> None:
        """Take in what was written since the last time; everything is read only when the page comes into view."""
        if not self.session:
            return
        if self.door is None:
            self._open_door()
        else:
            found = self.door.follow()
            if found.nothing:
                return
            self.here.follow(found)
            if not self._letting_in:
                self.matches.follow(found)
                self._choose_first()
        self._show_room()
        self._show_chosen()
        if self.ui.places.currentWidget() is self.consent:
            self.consent.refresh()
        elif self.ui.places.currentWidget() is self.needs:
            self.needs.refresh()

    def show_door(self) -> None:
        """Come back to the list, with the keys in the search field."""
        self.ui.places.setCurrentWidget(self.ui.door_place)
        self._back_to_field()
        QTimer.singleShot(0, self, partial(bring_up, self))

    def start_again(self) -> None:
        """Forget what was typed and chosen."""
        self._warned = ""
        self.ui.message_bar.clear()
        self.ui.role_combo.setCurrentIndex(0)
        self._last = ""
        self._look()

    # What the person does

    def enter(self) -> None:
        """Check in who is chosen; for someone who is here, open their permissions."""
        candidate = self.choice.candidate
        if candidate is None:
            self.ask_permissions()
        elif candidate.person is None:
            self.welcome_new()
        else:
            self.check_in(candidate.person.id)

    def check_in(self, person: str) -> None:
        """Check in someone known."""
        if self.door is None:
            return
        try:
            self._letting_in = True
            self.acts.check_in(self.door, person, self._role())
        except AlreadyHere as refusal:
            words = already_here_words(self.door, person, refusal.since)
            self._done(person)
            self.ui.message_bar.warn(words)
        except Refusal as refusal:
            self._refuse(refusal)
        else:
            self._done(person)
        finally:
            self._letting_in = False

    def welcome_new(self) -> None:
        """Check in someone new; a name close to one that is known is asked about once."""
        name = " ".join(self.ui.search_edit.text().split())
        if self.door is None or self._resembles(name):
            return
        try:
            self._letting_in = True
            person = self.acts.welcome_new(self.door, name, self._role() or "public")
        except Refusal as refusal:
            self._refuse(refusal)
        else:
            self._done(person)
        finally:
            self._letting_in = False

    def sign_out(self) -> None:
        """Note that the chosen person has left."""
        if self.door is None:
            return
        if self.door.arrival_of(self._chosen()) is None:
            self.ui.message_bar.tell(self.tr("Choose who has left: press Down until their row is marked."))
        else:
            self.acts.sign_out(self.door, self._chosen())
        self._catch_up()

    def sign_everyone_out(self) -> None:
        """Note that everyone has left; undo brings them all back."""
        if self.door is not None:
            self.acts.sign_everyone_out(self.door)
            self._catch_up()

    def count(self, band: str) -> None:
        """Add one person who would rather not sign in."""
        if self.door is None:
            return
        try:
            self.acts.count(self.door, band, self.heads.label(band), self._role() or "public")
        except Refusal as refusal:
            self._refuse(refusal)
        else:
            self.ui.role_combo.setCurrentIndex(0)
            self._catch_up()

    def ask_permissions(self) -> None:
        """Open the permissions of the chosen person."""
        if self._someone_chosen():
            self.ui.places.setCurrentWidget(self.consent)
            self.consent.show_person(self._chosen(), self.session)

    def show_needs(self) -> None:
        """Open the needs of the chosen person."""
        if self._someone_chosen():
            self.ui.places.setCurrentWidget(self.needs)
            self.needs.show_person(self._chosen(), self.session)

    def turn_to_participant(self) -> None:
        """Show the chosen person their own choices and nothing of anyone else."""
        if self._someone_chosen() and self._view is None:
            self._view = ParticipantView(self.workspace, self._chosen(), self.session, self.window())
            self._view.finished.connect(self._turned_back)
            self._view.turn()

    def print_roll_call(self) -> None:
        """Show who is here as a list to print, to tick when the room must be emptied."""
        self._back_to_field()
        self.printing.roll_call(self.session)

    def print_cards(self) -> None:
        """Show blank sign-in cards to print."""
        self._back_to_field()
        self.printing.sign_in_cards(self.session)

    # How it is done

    def _open_door(self) -> None:
        store = self.workspace.store
        self.door = DoorList(store, self.session, today=self.workspace.today())
        partners = store.teams.own().partner_names
        self.matches.set_door(self.door, partners)
        self.here.set_door(self.door, partners)
        self._look()
        self._size_matches(typing=bool(self.matches.typed))
        self._at_rest.stop()

    def _look(self) -> None:
        """Show who the typed letters may mean."""
        typed = self.ui.search_edit.text()
        if self._warned and self._warned != typed:
            self._warned = ""
            self.ui.message_bar.clear()
        self.matches.look_for(typed)
        if typed:
            self._at_rest.stop()
            self._size_matches(typing=True)
        else:
            self._at_rest.start()
        self._choose_first()

    def _choose_first(self) -> None:
        self.ui.match_table.give_room(len(self.matches.rows) - 1)
        self.choice.choose_first()

    def _resembles(self, name: str) -> bool:
        """Warn once where a new name is close to one that is known; Enter again adds it all the same."""
        close = self.door.resembling(name) if self.door and name and self._warned != self.ui.search_edit.text() else []
        if not close:
            return False
        self.ui.message_bar.warn(resembling_words(close[0]))
        self._warned = self.ui.search_edit.text()
        return True

    def _done(self, person: str) -> None:
        """After someone is checked in: an empty field, and their row ready for what may follow."""
        self._last, self._warned = person, ""
        self.ui.message_bar.clear()
        self.ui.role_combo.setCurrentIndex(0)
        self.ui.search_edit.clear()
        self._catch_up()
        self._show_chosen()

    def _refuse(self, refusal: Refusal) -> None:
        self.state.refuse(self.workspace.store.sessions.get(self.session), refusal.sentence)

    def _catch_up(self) -> None:
        self.refresh()
        self._back_to_field()

    def _back_to_field(self) -> None:
        self.ui.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned_back(self) -> None:
        if self._view is not None:
            self._view.deleteLater()
            self._view = None
        self.window().activateWindow()
        self.refresh()
        self.show_door()

    def _role(self) -> str:
        return str(self.ui.role_combo.currentData() or "")

    def _chosen(self) -> str:
        """Return who the acts are about: the chosen row, or else who was checked in last."""
        candidate = self.choice.candidate
        if candidate is None:
            return self.choice.here_person
        if candidate.person is not None:
            return candidate.person.id
        known = self.door is not None and self._last in self.door.people
        return self._last if known and not self.matches.typed else ""

    def _someone_chosen(self) -> bool:
        if not self._chosen():
            self.ui.message_bar.tell(
                self.tr("Choose somebody first: type letters, or press Down until a row is marked.")
            )
            self._back_to_field()
        return bool(self._chosen())

    def _show_chosen(self) -> None:
        self.ui.person_label.setText(strip_words(self.door, self._chosen()))

    def _show_room(self) -> None:
        if self.door is None:
            return
        room = self.door.room()
        self.heads.show_room(room)
        self.ui.here_table.setVisible(bool(room.here_now))
        self.ui.nobody_label.setVisible(not room.here_now)
        for button in (self.ui.sign_out_button, self.ui.everyone_out_button):
            button.setEnabled(bool(room.here_now))
        self.ui.here_title_label.setText(self.tr("Here now: {count}").format(count=room.here_now))

    def _size_matches(self, *, typing: bool = False) -> None:
        """Make room for some rows while people come in; once nobody has typed for a moment, for one."""
        ui = self.ui
        rows = (4 if self.height() >= current_look().px(_TALL) else 3) if typing else 1
        ui.match_table.setFixedHeight(ui.match_table.rows_high(rows))
        ui.here_table.setMinimumHeight(ui.here_table.rows_high(2))

    def _size_anew(self) -> None:
        self._size_matches(typing=bool(self.matches.typed) or self._at_rest.isActive())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.door is not None:
            self._size_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.door = None
