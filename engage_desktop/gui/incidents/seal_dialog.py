"""Sealing a note for the person in charge of safeguarding, and carrying sealed notes to them. Nothing here is a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QListWidgetItem, QPlainTextEdit, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.incidents.ui_seal_dialog import Ui_SealDialog
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import incidents
from engage_desktop.operations.incidents import Incident


def open_seal_dialog(workspace: Workspace, session: str, parent: QWidget) -> SealDialog:
    """Open the dialog over a window; session: where it happened, if anywhere."""
    dialog = SealDialog(workspace, session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class SealDialog(QDialog):
    """One note at a time; what was sealed cannot be read here again."""

    def __init__(self, workspace: Workspace, session: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.session = session
        self.ui = Ui_SealDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for place, buttons in (
            (ui.seal_place, (ui.seal_button, ui.close_button)),
            (ui.held_place, (ui.carry_button, ui.remove_button)),
        ):
            flow = FlowLayout(place, spacing=12)
            for button in buttons:
                flow.addWidget(button)
        for entry in workspace.lists.of("incident_kinds"):
            ui.kind_combo.addItem(entry.label, entry.code)
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {
            "words": ui.words_edit,
            "seen": ui.seen_edit,
            "about": ui.about_edit,
            "told_by": ui.told_by_edit,
            "wishes": ui.wishes_edit,
            "done": ui.done_edit,
            "written_by": ui.written_by_edit,
        }
        look = current_look()
        for edit in (ui.words_edit, ui.seen_edit, ui.wishes_edit):
            edit.setFixedHeight(look.px(72))
        ui.held_list.setFixedHeight(look.px(96))
        ui.problem_label.hide()
        dress(self)
        self._connect()
        self._show_contact()
        self._show_held()
        self.resize(min(look.px(860), 1200), min(look.px(680), 900))

    def _connect(self) -> None:
        ui = self.ui
        ui.seal_button.clicked.connect(self.seal)
        ui.close_button.clicked.connect(self.reject)
        ui.carry_button.clicked.connect(self.choose_folder)
        ui.remove_button.clicked.connect(self.remove)
        ui.held_list.currentItemChanged.connect(self._show_acts)

    def seal(self) -> None:
        """Seal what is written, and empty the fields."""
        now = datetime.now(UTC)
        incident = Incident(
            kind=str(self.ui.kind_combo.currentData()),
            at=now.isoformat(),
            session=self.session,
            danger=int(self.ui.danger_check.isChecked()),
            **{name: _text(edit) for name, edit in self._fields.items()},
        )
        if not self._try(lambda: incidents.seal(self.workspace.store, now=now, incident=incident)):
            return
        for edit in self._fields.values():
            edit.clear()
        self.ui.danger_check.setChecked(False)
        self._show_held()
        self._say(self.tr("The note is sealed. Ring the person in charge now, and carry it to them."), role="soft")

    def choose_folder(self) -> None:
        """Ask where to carry the chosen note."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Carry the sealed note to"))
        if folder:
            self.carry(Path(folder))

    def carry(self, folder: Path) -> None:
        """Write the chosen note into a folder."""
        if self._try(lambda: incidents.carry(self.workspace.store, note=self._chosen(), out=folder)):
            self._say(self.tr("The sealed note is in the folder. Its name says nothing of what it holds."), role="soft")

    def remove(self) -> None:
        """Remove the chosen note: its lead has it."""
        if self._try(lambda: incidents.remove(self.workspace.store, note=self._chosen())):
            self._show_held()
            self._say(self.tr("The sealed note is removed from this laptop."), role="soft")

    def reject(self) -> None:
        """Close; words that are not sealed are asked about once."""
        unsealed = any(_text(edit).strip() for edit in self._fields.values())
        warned = self.ui.problem_label.property("warned")
        if unsealed and not warned:
            self._say(self.tr("The note is not sealed yet. Seal it, or close once more to throw it away."))
            self.ui.problem_label.setProperty("warned", True)
            return
        super().reject()

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except Refusal as refusal:
            self._say(refusal.sentence)
            return False
        return True

    def _say(self, words: str, *, role: str = "problem") -> None:
        label = self.ui.problem_label
        set_role(label, role)
        label.setText(words)
        label.show()
        label.setProperty("warned", False)
        announce(self, words, urgent=role == "problem")

    def _show_contact(self) -> None:
        contact = self.workspace.store.teams.own().contact
        words = self.tr("Your team: {contact}").format(contact=contact) if contact else ""
        self.ui.contact_label.setText(words)
        self.ui.contact_label.setVisible(bool(words))

    def _show_held(self) -> None:
        ui = self.ui
        ui.held_list.clear()
        lists = self.workspace.lists
        for note in self.workspace.store.sealed.all():
            at = datetime.fromtimestamp(note.at / 1000, UTC)
            words = self.tr("{kind}, sealed on {day} at {time}").format(
                kind=lists.named("incident_kinds", note.kind), day=day_of(at), time=clock_of(at)
            )
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, note.id)
            ui.held_list.addItem(item)
        holds = ui.held_list.count() > 0
        for widget in (ui.held_title_label, ui.held_hint_label, ui.held_list, ui.held_place):
            widget.setVisible(holds)
        if holds:
            ui.held_list.setCurrentRow(0)
        self._show_acts()

    def _show_acts(self) -> None:
        for button in (self.ui.carry_button, self.ui.remove_button):
            button.setEnabled(bool(self._chosen()))

    def _chosen(self) -> str:
        item = self.ui.held_list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""


def _text(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
