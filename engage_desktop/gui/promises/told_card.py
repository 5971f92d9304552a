"""Noting that people were told of a response: how, when, about how many; and what was noted before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from engage_desktop.domain.answers import TO_PERSON, TO_SESSION, ToldBack
from engage_desktop.domain.promises import FINAL, TOLD, TOLD_SO_FAR, AnswerNotPossible, Promise, StillToTell
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.promises.ui_response_place import Ui_ResponsePlace
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.gui.promises.still_left import still_left
from engage_desktop.gui.promises.typed_fields import TypedField, TypedFields
from engage_desktop.gui.promises.who_choice import audience_of, fill_who
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.typed import read_day, read_number, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import responses
from engage_desktop.operations.audiences import SessionAudience

_MOST_LINES = 12


class ToldCard(QObject):
    """Works the card of the form that is about telling back. noted: people were told, or a note was taken back."""

    noted = Signal()

    def __init__(self, workspace: Workspace, ui: Ui_ResponsePlace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace, self.ui = workspace, ui
        self._response = ""
        self._found: Sequence[SessionAudience] = ()
        self._left: StillToTell | None = None
        self._notes: dict[str, list[str]] = {}
        ui.way_combo.addItem(self.tr("Choose how"), "")
        for entry in workspace.lists.of("telling_ways"):
            ui.way_combo.addItem(entry.label, entry.code)
        fields = (
            TypedField("who", ui.who_combo, ui.who_problem),
            TypedField("way", ui.way_combo, ui.way_problem),
            TypedField(
                "on", ui.on_edit, ui.on_problem, lambda typed: read_day(typed, today=workspace.today()), shown_day
            ),
            TypedField("people", ui.people_edit, ui.people_problem, read_number),
            TypedField("note", ui.note_edit, ui.note_problem),
        )
        self.fields = TypedFields(workspace, "told", fields, self)
        ui.told_lines.mend_asked.connect(self.take_back)

    def show_promise(self, promise: Promise, every: list[ToldBack], found: Sequence[SessionAudience]) -> None:
        """Show where a response stands, every time that people were told of it, and whom it is for."""
        self._response, self._found = promise.response.id, found
        self._left = promise.still if promise.told else None
        has_choice = fill_who(self.ui.who_combo, found, self._left)
        for widget in (self.ui.who_label, self.ui.who_combo):
            widget.setVisible(has_choice)
        self.fields.show_record(promise.response.id, {"on": self.workspace.today()})
        self.ui.told_label.setText(self._words(promise))
        self.ui.told_lines.show_lines(self._lines(every, promise))

    def note(self) -> bool:
        """Note that people were told; return whether that was kept."""
        values = self.fields.values()
        if values is None:
            return False
        who = str(values.pop("who"))
        try:
            if not who and not self.ui.who_combo.isHidden():
                raise AnswerNotPossible(self.tr("Choose who was told, then note it. Nothing was saved."), field="who")
            self.workspace.do(
                responses.tell_back,
                label=self.tr("note that people were told"),
                said=self.tr("Noted. People were told."),
                response=self._response,
                **audience_of(who, self._found, self._left),
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
        self.workspace.do(responses.untell, label=act, said=said, told=self._notes.get(told, [told]))
        self.noted.emit()

    def _words(self, promise: Promise) -> str:
        if promise.state == TOLD:
            return self.tr("People were told. This promise is kept.")
        if promise.state == TOLD_SO_FAR:
            return self.tr("People were told how it stands. Tell them again when there is an outcome.")
        if promise.is_told_in_part:
            words = self.tr("Told in part. Still to be told: {who}.")
            return words.format(who=still_left(promise.still, self._found))
        if promise.response.outcome in FINAL:
            return self.tr("It stays open until people were told, also when the thing itself is done.")
        return self.tr("Nobody was told yet.")

    def _lines(self, every: list[ToldBack], promise: Promise) -> list[CheckLine]:
        """Return a line for each note; letters to many people on one day stand in one line and are taken back together."""
        groups: dict[tuple[object, ...], list[ToldBack]] = {}
        alike = [(each.audience, each.on, each.way, each.note, each in promise.told) for each in every]
        for each, key in zip(every, alike, strict=True):
            is_many = each.audience == TO_PERSON and alike.count(key) > 1 and len(every) > _MOST_LINES
            groups.setdefault(key if is_many else (each.id,), []).append(each)
        self._notes = {notes[0].id: [each.id for each in notes] for notes in groups.values()}
        return [self._line(notes, notes[0] in promise.told) for notes in groups.values()]

    def _line(self, notes: list[ToldBack], counts: bool) -> CheckLine:
        each = notes[0]
        chip = ChipWords(self.tr("Told back"), "good", "feed-back") if counts else ChipWords(self.tr("Told before"))
        about = self.tr("1 person") if each.people == 1 else self.tr("{count} people")
        parts = (
            plain_date(each.on),
            self._who(notes),
            self.workspace.lists.named("telling_ways", each.way),
            about.format(count=f"{each.people:,}") if each.people and each.audience != TO_PERSON else "",
            each.note,
        )
        mend = self.tr("Take this note back") if len(notes) == 1 else self.tr("Take these notes back")
        return CheckLine(chip, " · ".join(part for part in parts if part), mend, each.id)

    def _who(self, notes: list[ToldBack]) -> str:
        """Return who was told by some notes that are alike; empty for everyone."""
        each, store = notes[0], self.workspace.store
        if each.audience == TO_SESSION:
            titles = {session.id: session.title for session in store.sessions.all()}
            return self.tr("the people of “{session}”").format(session=in_short(titles.get(each.session or "", ""), 60))
        if each.audience != TO_PERSON:
            return ""
        if len(notes) > 1:
            return self.tr("{count} people who asked to hear").format(count=f"{len(notes):,}")
        named = {person.person: person.name for audience in self._found for person in audience.asked}
        person = each.person or ""
        return named.get(person) or next((held.name for held in store.people.all() if held.id == person), "")
