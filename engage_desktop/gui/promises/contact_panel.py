"""Who is told, and how: by consent and by the way that suits each; and how those hear who left no address."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.forms.promises.ui_contact_panel import Ui_ContactPanel
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.gui.promises.session_choice import choose_session, fill_sessions
from engage_desktop.gui.reading import Reading
from engage_desktop.gui.respond.telling_words import way_words
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import telling
from engage_desktop.operations.contact_back import Contact, ContactList, contact_list, senders
from engage_desktop.operations.responses import promise_of
from engage_desktop.operations.session_heads import session_code
from engage_desktop.store.store import Store

_MOST_NAMES = 12
LETTERS, LABELS, POSTER, SHEET = "contact_letters", "labels", "you_said_poster", "you_said"


class ContactPanel(QWidget):
    """print_asked: a print's code, and the session and response that it is about (empty for none)."""

    print_asked = Signal(str, str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.reading = Reading(workspace, self)
        self._shown: tuple[str, str | None, str | None] | None = None
        self._response = ""
        self._told: frozenset[str] = frozenset()
        self.ui = Ui_ContactPanel()
        self.ui.setupUi(self)
        ui = self.ui
        dress(self)
        for line in (ui.contact_line, ui.letters_line, ui.poster_line):
            flow(line)
        ui.contact_empty.describe(
            picture="person",
            title=self.tr("Choose a session"),
            words=self.tr("Then you see who asked to hear back, by which way, and how everybody else hears."),
        )
        ui.session_combo.activated.connect(lambda _: self._choose())
        for button, code in (
            *((ui.letters_button, LETTERS), (ui.labels_button, LABELS)),
            *((ui.poster_button, POSTER), (ui.opening_button, SHEET)),
        ):
            button.clicked.connect(lambda _=False, wanted=code: self._ask(wanted))

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.ui.session_combo

    @property
    def session(self) -> str:
        """The session looked at, or empty text."""
        return str(self.ui.session_combo.currentData() or "")

    def show_session(self, session: str) -> None:
        """Show who is told of a session."""
        self._response = ""
        self._fill()
        choose_session(self.ui.session_combo, session)
        self.refresh()

    def show_response(self, response: str) -> None:
        """Show who is told of one response: everyone of the sessions whose words it rests on."""
        self._response = response
        self._fill()
        choose_session(self.ui.session_combo, self.workspace.store.answers.response(response).session or "")
        self.refresh()

    def refresh(self) -> None:
        """Read anew who is told."""
        self._fill()
        ui = self.ui
        some = bool(self.session or self._response)
        ui.contact_empty.setVisible(not some)
        about = (self.workspace.today(), self.session or None, self._response or None)
        if some and about != self._shown:
            ui.tell_card.hide()
            ui.others_card.hide()
        if some:
            today, session, response = about
            question = partial(read_contacts, today=today, session=session, response=response)
            self.reading.ask(question, lambda found: self._show(*found, about), about=about)
        else:
            self.reading.forget()
            ui.tell_card.hide()
            ui.others_card.hide()

    def _choose(self) -> None:
        self._response = ""
        self.refresh()

    def _fill(self) -> None:
        combo = self.ui.session_combo
        empty = combo.count() == 0
        fill_sessions(combo, self.workspace, self.tr("No session chosen"))
        if empty and combo.count() > 1:
            combo.setCurrentIndex(1)

    def _show(self, found: ContactList, told: frozenset[str], about: tuple[str, str | None, str | None]) -> None:
        ui = self.ui
        self._shown, self._told = about, told
        ui.tell_card.show()
        ui.others_card.show()
        ui.tell_label.setText(self._how_many(found.reached))
        ui.channel_lines.show_lines(self._lines(found))
        writers = senders(found)
        ui.sender_label.setText(self.tr("In the name of: {names}.").format(names=", ".join(writers)))
        ui.sender_label.setVisible(bool(writers))
        by_post = bool(found.by_channel.get(telling.POST))
        ui.letters_button.setEnabled(by_post)
        ui.labels_button.setEnabled(by_post)
        large = sum(telling.LARGE_PRINT in each.forms for each in found.by_channel.get(telling.POST, ()))
        words = self.tr("{count} of the letters are in large print: turn it on in the preview and print those as well.")
        if large == 1:
            words = self.tr("1 of the letters is in large print: turn it on in the preview and print that as well.")
        ui.large_label.setText(words.format(count=large))
        ui.large_label.setVisible(large > 0)
        ui.others_label.setText(self._others(found))
        code = session_code(self.session) if self.session else ""
        ui.code_label.setText(self.tr("Session code: {code}").format(code=code))
        ui.code_label.setVisible(bool(code))

    def _how_many(self, reached: int) -> str:
        if not reached:
            return self.tr("Nobody said yes to being told and left a way to reach them.")
        if reached == 1:
            return self.tr("1 person can be told, with their consent.")
        return self.tr("{count} people can be told, with their consent.").format(count=f"{reached:,}")

    def _lines(self, found: ContactList) -> list[CheckLine]:
        lines = []
        for way, people in found.by_channel.items():
            shown = [self._shown_person(way, person) for person in people[:_MOST_NAMES]]
            words = ", ".join(shown)
            more = (
                self.tr(" and {count} more").format(count=len(people) - len(shown)) if len(people) > len(shown) else ""
            )
            lines.append(CheckLine(ChipWords(way_words(way), "info"), f"{len(people):,}: {words}{more}"))
        if found.refused:
            words = self.tr("{count} said no, or took their yes back. They are in no letter and no list.")
            lines.append(
                CheckLine(ChipWords(self.tr("Said no"), "plain", "consent-no"), words.format(count=found.refused))
            )
        return lines

    def _shown_person(self, way: str, person: Contact) -> str:
        """Return a name with the number or address that somebody needs now; an address for letters stands on its label."""
        name = in_short(person.name or self.tr("someone without a name"), 40)
        is_near = way in (telling.EMAIL, telling.PHONE, telling.TEXT)
        shown = self.tr("{name} ({value})").format(name=name, value=person.value) if is_near and person.value else name
        return self.tr("{name}, told already").format(name=shown) if person.person in self._told else shown

    def _others(self, found: ContactList) -> str:
        parts = []
        if found.unreachable:
            parts.append(
                self.tr("{count} said yes and left no address or number.").format(count=len(found.unreachable))
            )
        if found.not_asked:
            parts.append(self.tr("Not asked: {count}.").format(count=found.not_asked))
        if found.counted:
            parts.append(self.tr("Counted at the door without a name: {count}.").format(count=found.counted))
        if not (parts or found.reached or found.refused):
            said = self.tr("Nobody who left an address said this. A poster still helps others.")
            return said if self._response else self.tr("Nobody is on the list of this session yet.")
        if not parts:
            return self.tr("Everyone who came can be told one by one, or said no. A poster still helps others.")
        advice = self.tr(
            "They hear by a poster, at the start of the next session, or when they ask with the session code."
        )
        return " ".join([*parts, advice])

    def _ask(self, code: str) -> None:
        self.print_asked.emit(code, self.session, self._response)


def read_contacts(
    store: Store, *, today: str, session: str | None, response: str | None
) -> tuple[ContactList, frozenset[str]]:
    """Return whom to tell, and who of them was told of the response already. It may be asked for on any thread."""
    found = contact_list(store, today=today, session=session, response=response)
    stands = promise_of(store, response, today=today) if response is not None else None
    if stands is None or not stands.told:
        return found, frozenset()
    listed = {person.person for held in found.by_channel.values() for person in held}
    return found, frozenset(listed - set(stands.still.people))
