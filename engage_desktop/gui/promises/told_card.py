"""Noting that people were told of a response: how, when, about how many; and what was noted before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engage_desktop.domain.answers import ToldBack
from engage_desktop.domain.promises import FINAL, TOLD, TOLD_SO_FAR, Promise
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.promises.ui_response_place import Ui_ResponsePlace
from engage_desktop.gui.promises.typed_fields import TypedField, TypedFields
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.typed import read_day, read_number, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import responses


class ToldCard(QObject):
    """Works the card of the form that is about telling back. noted: people were told, or a note was taken back."""

    noted = Signal()

    def __init__(self, workspace: Workspace, ui: Ui_ResponsePlace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace, self.ui = workspace, ui
        self._response = ""
        ui.way_combo.addItem(self.tr("Choose how"), "")
        for entry in workspace.lists.of("telling_ways"):
            ui.way_combo.addItem(entry.label, entry.code)
        fields = (
            TypedField("way", ui.way_combo, ui.way_problem),
            TypedField(
                "on", ui.on_edit, ui.on_problem, lambda typed: read_day(typed, today=workspace.today()), shown_day
            ),
            TypedField("people", ui.people_edit, ui.people_problem, read_number),
            TypedField("note", ui.note_edit, ui.note_problem),
        )
        self.fields = TypedFields(workspace, "told", fields, self)
        ui.told_lines.mend_asked.connect(self.take_back)

    def show_promise(self, promise: Promise, every: list[ToldBack]) -> None:
        """Show where a response stands, and every time that people were told of it."""
        self._response = promise.response.id
        self.fields.show_record(promise.response.id, {"on": self.workspace.today()})
        self.ui.told_label.setText(self._words(promise))
        self.ui.told_lines.show_lines([self._line(each, each in promise.told) for each in every])

    def note(self) -> bool:
        """Note that people were told; return whether that was kept."""
        values = self.fields.values()
        if values is None:
            return False
        try:
            self.workspace.do(
                responses.tell_back,
                label=self.tr("note that people were told"),
                said=self.tr("Noted. People were told."),
                response=self._response,
                **values,
            )
        except Refusal as refusal:
            if not self.fields.refuse(refusal):
                raise
            return False
        self.fields.saved()
        self.noted.emit()
        return True

    def take_back(self, told: str) -> None:
        """Take back a note that was made by mistake."""
        act, said = self.tr("take back the note that people were told"), self.tr("The note was taken back.")
        self.workspace.do(responses.untell, label=act, said=said, told=told)
        self.noted.emit()

    def _words(self, promise: Promise) -> str:
        if promise.state == TOLD:
            return self.tr("People were told. This promise is kept.")
        if promise.state == TOLD_SO_FAR:
            return self.tr("People were told how it stands. Tell them again when there is an outcome.")
        if promise.response.outcome in FINAL:
            return self.tr("It stays open until people were told, also when the thing itself is done.")
        return self.tr("Nobody was told yet.")

    def _line(self, each: ToldBack, counts: bool) -> CheckLine:
        chip = ChipWords(self.tr("Told back"), "good", "feed-back") if counts else ChipWords(self.tr("Told before"))
        about = self.tr("1 person") if each.people == 1 else self.tr("{count} people")
        parts = (
            plain_date(each.on),
            self.workspace.lists.named("telling_ways", each.way),
            about.format(count=f"{each.people:,}") if each.people else "",
            each.note,
        )
        return CheckLine(chip, " · ".join(part for part in parts if part), self.tr("Take this note back"), each.id)
