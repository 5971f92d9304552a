"""What one person needs to take part, in their words, and whether each need was met at this session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from engage_desktop.domain.consent import NOT_ASKED
from engage_desktop.domain.people import Need
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.welcome.ui_needs_panel import Ui_NeedsPanel
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.welcome.door_words import answer_words, called, need_chip
from engage_desktop.gui.welcome.need_row import NeedRow
from engage_desktop.gui.welcome.tab_order import visit_in_order
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people


class NeedsPanel(QWidget):
    """left: back to where it was opened; what was typed and not saved is kept for this person."""

    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = ""
        self.session: str | None = None
        self.rows: dict[str, NeedRow] = {}
        self._kept: dict[str, dict[str, str]] = {}
        self.ui = Ui_NeedsPanel()
        self.ui.setupUi(self)
        title = FlowLayout(self.ui.title_place, spacing=12)
        title.addWidget(self.ui.title_label)
        title.addWidget(self.ui.back_button)
        FlowLayout(self.ui.foot_place, spacing=12).addWidget(self.ui.save_button)
        self.ui.question_label.setText(workspace.lists.access_question)
        self._offers: dict[str, QPushButton] = {}
        self._offer()
        dress(self)
        self.ui.back_button.clicked.connect(self.go_back)
        self.ui.save_button.clicked.connect(self.save)

    def show_person(self, person: str, session: str | None = None) -> None:
        """Show this person's needs from now on; session: where "was it met?" is asked, if anywhere."""
        self.person, self.session = person, session
        self.ui.message_bar.clear()
        name = called(self.workspace.store.people.get(person))
        self.ui.title_label.setText(self.tr("What helps {name} take part?").format(name=name))
        held = {need.need: need.note for need in self.workspace.store.people.needs(person)}
        self._show(self._kept.pop(person, held))
        self.refresh()
        self.ui.needs_scroll.verticalScrollBar().setValue(0)
        first = next(iter(self.rows.values()), None)
        (first.ui.note_edit if first else next(iter(self._offers.values()))).setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Read anew what was answered; what is being typed stays."""
        if not self.person:
            return
        store = self.workspace.store
        held = {need.need: need.id for need in store.people.needs(self.person)}
        answers = store.people.need_answers(self.session) if self.session else []
        outcomes = {answer.need: answer.outcome for answer in answers}
        for code, row in self.rows.items():
            row.show_outcome(outcomes.get(held.get(code, ""), ""), asked=bool(self.session))
        permitted = store.consents.permitted(self.person, today=self.workspace.today())
        answer = permitted.get("access_needs", NOT_ASKED)
        keeping = self.tr("May we keep their needs for next time? {answer}. Ask under Permissions.")
        self.ui.keeping_label.setText(keeping.format(answer=answer_words(answer)))

    def save(self) -> bool:
        """Save the needs and go back. Return whether they are saved."""
        if self._save():
            self.left.emit()
            return True
        return False

    def go_back(self) -> None:
        """Leave without saving; what was typed is kept for this person until the window closes."""
        if self.typed() != {need.need: need.note for need in self.workspace.store.people.needs(self.person)}:
            self._kept[self.person] = self.typed()
        self.left.emit()

    def typed(self) -> dict[str, str]:
        """Return the needs as they stand on the page: code → note."""
        return {code: row.ui.note_edit.text() for code, row in self.rows.items()}

    def add(self, code: str) -> None:
        """Add a need to the page; it is recorded with Save."""
        self._show({**self.typed(), code: ""})
        self.refresh()
        self.rows[code].ui.note_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def remove(self, code: str) -> None:
        """Take a need off the page; it leaves the record with Save."""
        self._show({held: note for held, note in self.typed().items() if held != code})
        self.refresh()
        self._offers[code].setFocus(Qt.FocusReason.TabFocusReason)

    def answer(self, code: str, outcome: str) -> None:
        """Record whether a need was met at this session."""
        if self.session is None or not self._save():
            return
        need = next(held for held in self.workspace.store.people.needs(self.person) if held.need == code)
        name = called(self.workspace.store.people.get(self.person))
        self.workspace.do(
            people.answer_need,
            label=self.tr("“was it met?” of {name}").format(name=name),
            session=self.session,
            person=self.person,
            need=need.id,
            outcome=outcome,
        )
        self.refresh()

    def _save(self) -> bool:
        name = called(self.workspace.store.people.get(self.person))
        try:
            self.workspace.do(
                people.set_needs,
                label=self.tr("needs of {name}").format(name=name),
                said=self.tr("Needs of {name} saved").format(name=name),
                person=self.person,
                needs=self.typed(),
            )
        except Refusal as refusal:
            self.ui.message_bar.refuse(refusal.sentence)
            return False
        self.refresh()
        return True

    def _show(self, needs: dict[str, str]) -> None:
        for code in [code for code in self.rows if code not in needs]:
            row = self.rows.pop(code)
            self.ui.rows_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        lists = self.workspace.lists
        for code, note in needs.items():
            if code not in self.rows:
                chip = need_chip(lists, Need("", "", code))
                row = self.rows[code] = NeedRow(self.ui.rows_place, code=code, chip=chip)
                row.removed.connect(lambda code=code: self.remove(code))
                row.met.connect(lambda outcome, code=code: self.answer(code, outcome))
                self.ui.rows_column.addWidget(row)
            if self.rows[code].ui.note_edit.text() != note:
                self.rows[code].ui.note_edit.setText(note)
        self.ui.none_label.setVisible(not needs)
        for code, button in self._offers.items():
            button.setVisible(code not in needs)
        rows = [stop for row in self.rows.values() for stop in row.stops]
        visit_in_order([self.ui.back_button, *rows, *self._offers.values(), self.ui.save_button])

    def _offer(self) -> None:
        flow = FlowLayout(self.ui.add_place, spacing=8)
        for entry in self.workspace.lists.access_needs:
            button = QPushButton(entry.label, self.ui.add_place)
            button.setProperty("touch", True)
            set_icon(button, need_chip(self.workspace.lists, Need("", "", entry.code)).picture)
            button.setAccessibleName(self.tr("Add: {need}").format(need=entry.label))
            button.clicked.connect(lambda _=False, code=entry.code: self.add(code))
            flow.addWidget(button)
            self._offers[entry.code] = button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
