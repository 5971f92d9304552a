"""Everyone known to the team: find someone, open their record, add someone. Nobody is checked in here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.people import Person
from engage_desktop.gui.close.print_preview import Making
from engage_desktop.gui.forms.people.ui_people_page import Ui_PeoplePage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.people.certificate_card import CERTIFICATE, CertificateCard
from engage_desktop.gui.people.people_model import PeopleModel
from engage_desktop.gui.people.person_panel import PersonPanel
from engage_desktop.gui.promises.printing import print_of
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.welcome.consent_page import ConsentPage
from engage_desktop.gui.welcome.door_printing import DoorPrinting
from engage_desktop.gui.welcome.needs_panel import NeedsPanel
from engage_desktop.gui.welcome.participant_view import ParticipantView
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.reading_order import stops_in, visit_in_order
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people

_SHARES = (28, 9, 24, 27, 12)
_LEAST = (150, 84, 118, 150, 90)  # pixels at 100 % text


class PeoplePage(QWidget):
    """A list, and one record at a time."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self._view: ParticipantView | None = None
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        ui = self.ui
        find = FlowLayout(ui.find_place, spacing=12)
        find.addWidget(ui.search_edit)
        find.addWidget(ui.add_button)
        self.model = PeopleModel(workspace.lists, self)
        ui.people_table.set_widths(_SHARES, _LEAST)
        ui.people_table.setModel(self.model)
        ui.nobody_empty.describe(
            picture="people",
            title=self.tr("Nobody is known yet"),
            words=self.tr("Everyone who signs in at a session will be here, with their needs and their permissions."),
            step=self.tr("Add someone"),
        )
        self.panel = PersonPanel(workspace, self)
        self.consent = ConsentPage(workspace, DoorPrinting(workspace, ui.places), self)
        self.needs = NeedsPanel(workspace, self)
        for place in (self.panel, self.consent, self.needs):
            ui.places.addWidget(place)
        dress(self)
        let_enter_press(ui.list_place)
        self._add_certificate_card()
        let_enter_press(self.panel)  # but not in Permissions and Needs, where Enter means an act
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(self._look)
        ui.search_edit.returnPressed.connect(self.open_first)
        ui.people_table.activated.connect(self._open)
        ui.people_table.clicked.connect(self._open)
        ui.add_button.clicked.connect(self.add)
        ui.nobody_empty.first_step.connect(self.add)
        self.panel.left.connect(self.show_list)
        self.panel.erase.erased.connect(self.show_certificate)
        self.panel.consent_wanted.connect(self.ask_permissions)
        self.panel.needs_wanted.connect(self.show_needs)
        self.panel.view_wanted.connect(self.turn_to_participant)
        self.consent.left.connect(self._back_to_person)
        self.needs.left.connect(self._back_to_person)

    def _add_certificate_card(self) -> None:
        column = self.panel.ui.person_contents_column
        self.certificate = CertificateCard(self.workspace, self.panel)
        column.insertWidget(column.indexOf(self.panel.ui.history_card), self.certificate)
        self.certificate.print_asked.connect(self.thank)
        visit_in_order(stops_in(self.panel.ui.person_scroll))

    def refresh(self) -> None:
        """Read anew what is shown."""
        self.model.read(self.workspace.store, today=self.workspace.today())
        self._say_how_many()
        shown = self.ui.places.currentWidget()
        if shown in (self.panel, self.consent, self.needs) and self.panel.person not in self._known():
            self.show_list()
            return
        for place in (self.panel, self.consent, self.needs):
            if place is shown:
                place.refresh()
        if shown is self.panel:
            self.certificate.show_person(self.panel.person)

    def show_row(self, row: str) -> None:
        """Open the record of one person, by id."""
        if row:
            self.panel.show_person(row)
            self.certificate.show_person(row)
            self.ui.places.setCurrentWidget(self.panel)
            self.panel.ui.consent_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Come back to the list."""
        self.ui.places.setCurrentWidget(self.ui.list_place)
        self.ui.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_first(self) -> None:
        """Open the record of the first one found."""
        if self.model.rows:
            current = self.ui.people_table.currentIndex().row()
            self.show_row(self.model.rows[current if current >= 0 else 0].id)

    def add(self) -> None:
        """Add someone, named as typed in the search field, and open the record."""
        name = " ".join(self.ui.search_edit.text().split())
        new: Callable[..., Person] = people.add_person
        shown = name or self.tr("someone who gave no name")
        person = self.workspace.do(new, label=self.tr("add {name}").format(name=shown), name=name)
        self.ui.search_edit.clear()
        self.refresh()
        self.show_row(person.id)
        self.panel.ui.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_permissions(self, person: str) -> None:
        """Ask for permissions, outside any session."""
        self.ui.places.setCurrentWidget(self.consent)
        self.consent.show_person(person)

    def show_needs(self, person: str) -> None:
        """Write down needs, outside any session."""
        self.ui.places.setCurrentWidget(self.needs)
        self.needs.show_person(person)

    def show_certificate(self, making: Making) -> None:
        """Show the certificate of an erasure before it is printed. The person is not here any more."""
        self.show_list()
        self._preview(making)

    def thank(self, person: str, session: str) -> None:
        """Show a certificate of thanks before it is printed. session: empty text for everything they came to."""
        self._preview(print_of(self.workspace, CERTIFICATE, person=person, session=session or None), session or None)

    def _preview(self, making: Making, session: str | None = None) -> None:
        dialog = PrintDialog(self.workspace, making, self, session=session)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def turn_to_participant(self, person: str) -> None:
        """Show this person their own choices and nothing of anyone else."""
        if self._view is None:
            self._view = ParticipantView(self.workspace, person, None, self.window())
            self._view.finished.connect(self._turned_back)
            self._view.turn()

    def _turned_back(self) -> None:
        if self._view is not None:
            self._view.deleteLater()
            self._view = None
        self.window().activateWindow()
        self.refresh()

    def _back_to_person(self) -> None:
        self.panel.refresh()
        self.ui.places.setCurrentWidget(self.panel)

    def _known(self) -> set[str]:
        return {person.id for person in self.model.people}

    def _look(self, typed: str) -> None:
        self.model.look_for(typed)
        self._say_how_many()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.show_row(self.model.rows[index.row()].id)

    def _say_how_many(self) -> None:
        known, shown = len(self.model.people), len(self.model.rows)
        words = self.tr("People known: {count}").format(count=f"{known:,}")
        if shown != known:
            words = self.tr("Found: {shown} of {count}").format(shown=shown, count=f"{known:,}")
        self.ui.count_label.setText(words)
        for widget in (self.ui.find_place, self.ui.people_table, self.ui.count_label):
            widget.setVisible(bool(known))
        self.ui.nobody_empty.setVisible(not known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        table, search = self.ui.people_table, self.ui.search_edit
        if event.key() == Qt.Key.Key_Escape and search.hasFocus():
            search.clear()
        elif event.key() == Qt.Key.Key_Down and search.hasFocus():
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
