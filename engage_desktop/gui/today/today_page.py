"""Today: promises overdue, the next session, text kept after a crash, what waits for a decision, what is not confirmed."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.exchange import CENTRE
from engage_desktop.domain.sessions import CLOSED, OPEN, Session, plain_date, plain_time
from engage_desktop.gui.forms.today.ui_today_page import Ui_TodayPage
from engage_desktop.gui.icons import redraw_icons
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.moments import clock_of, day_of, from_milliseconds
from engage_desktop.gui.navigation import NEW, STEPS, Navigator
from engage_desktop.gui.sharing import carried_words, reminder_words
from engage_desktop.gui.sharing.carried_words import Counted
from engage_desktop.gui.today.due_card import DueCard
from engage_desktop.gui.today.news_feed import NewsFeed
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import attendance, keeping
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.opening import open_gate
from engage_desktop.store.laptop import Draft

_LONGEST_SHOWN, _ROLE = 300, "role"
_WITH_ROWS = ("plan", "close")  # steps whose fields and lists are rows that can be shown: "plan:session:row"
_ANSWER_PLACES = {"promises": "draft:{record}", "decision": "decide:", "told": "response:{record}"}
"""Where a draft was typed, by the beginning of its place, and the row of the page of promises that shows it again."""


class TodayPage(QWidget):
    """Answers "what needs me?"."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self._next: Session | None = None
        self._draft: Draft | None = None
        self._states = RecordStates(workspace.store)
        self.news = NewsFeed(workspace, self)
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        self.due = DueCard(workspace, navigator, self.ui, self)
        self.ui.first_session_empty.describe(
            picture="calendar",
            title=self.tr("No session is planned"),
            words=self.tr("Your next session will be here, with what it still needs."),
            step=self.tr("Plan a session"),
        )
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.ui.first_session_empty.first_step.connect(lambda: self.navigator.go("sessions", row=NEW))
        self.ui.open_button.clicked.connect(self.open_session)
        self.ui.keep_button.clicked.connect(self.keep_recovered)
        self.ui.discard_button.clicked.connect(self.discard_recovered)
        self.ui.bundle_button.clicked.connect(lambda: self.navigator.go("sharing", row="from"))
        self.ui.decide_button.clicked.connect(lambda: self.navigator.go("sharing", row="decide"))
        self.news.read.connect(self._show_news)
        self.due.reading.settled.connect(self._show_next_step)
        self.ui.backup_button.clicked.connect(self.back_up)

    @property
    def is_settled(self) -> bool:
        """Whether everything that is read behind the page is there."""
        return self.news.is_fresh and not self.due.reading.is_waiting

    def refresh(self) -> None:
        """Read anew what is shown."""
        self.ui.greeting_label.setText(self._greeting())
        self.due.refresh()
        self._show_next()
        self._show_next_step()
        self._show_recovered()
        self._show_laptop()
        self._show_backups()
        self._show_news()
        self.news.refresh()

    def show_row(self, row: str) -> None:
        """Nothing on this page is a row."""

    def open_session(self) -> None:
        """Go to the session that comes next, where its work is."""
        if self._next is not None:
            self.navigator.go("sessions", session=self._next.id, step="welcome" if self._next.is_open else "plan")

    def keep_recovered(self) -> None:
        """Go to the field that the kept text belongs to; it stands there again."""
        if self._draft is None:
            return
        step, _, rest = self._draft.place.partition(":")
        if step in _ANSWER_PLACES:
            self.navigator.go("promises", row=_ANSWER_PLACES[step].format(record=rest.partition(":")[0]))
        else:
            step, row = (
                (step if step in STEPS else "listen"),
                "".join(rest.split(":")[1:2]) if step in _WITH_ROWS else "",
            )
            self.navigator.go("sessions", session=self._draft.session, step=step, row=row)

    def discard_recovered(self) -> None:
        """Forget the kept text."""
        if self._draft is not None:
            self.workspace.keep_draft(self._draft.place, "")
            self.workspace.announced.emit(self.tr("The text was thrown away."))
            self.workspace.changed.emit()

    def back_up(self) -> None:
        """Make a backup now."""
        self.ui.backup_button.setEnabled(False)
        self.workspace.run(
            lambda store, *, now, progress, cancelled: keeping.back_up(store, now=now),
            done=lambda made: self._backed_up(made.operations),
            failed=lambda error: self.ui.backup_button.setEnabled(True),
        )

    def _backed_up(self, entries: int) -> None:
        self.ui.backup_button.setEnabled(True)
        words = self.tr("Backup made, opened, and its entries counted: {count}.").format(count=f"{entries:,}")
        self.workspace.announced.emit(words)

    def _greeting(self) -> str:
        hour = self.workspace.now().astimezone().hour
        if hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")

    def _show_next(self) -> None:
        self._next = next_session(self.workspace.store.sessions.all(), self.workspace.today())
        session = self._next
        self.ui.next_card.setVisible(session is not None)
        self.ui.first_session_empty.setVisible(session is None)
        if session is None:
            return
        title = self.tr("Now: {title}") if session.is_open else self.tr("Next: {title}")
        self.ui.next_title_label.setText(title.format(title=session.title))
        day = self.tr("Today") if session.date == self.workspace.today() else plain_date(session.date)
        when = ", ".join(part for part in (day, plain_time(session.starts)) if part)
        expected = self.tr("{count} expected").format(count=session.expected) if session.expected else ""
        self.ui.next_when_label.setText(" · ".join(part for part in (when, session.place, expected) if part))
        self._show_state(session)

    def _show_state(self, session: Session) -> None:
        ui = self.ui
        if session.is_open:
            room = attendance.room(self.workspace.store, session.id)
            heard = self.workspace.store.comments.count(session.id)
            ui.next_chip.say(self.tr("Open"), "good", "open")
            words = self.tr("People so far: {people}. Comments: {comments}.").format(
                people=f"{room.in_all:,}", comments=f"{heard:,}"
            )
            ui.next_state_label.setText(words)
            ui.open_button.setText(self.tr("&Go to the session"))
            return
        ui.open_button.setText(self.tr("&Go to its plan"))
        today = date.fromisoformat(self.workspace.today())
        gate = open_gate(self.workspace.store, session=session.id, today=today, lists=self.workspace.lists)
        if gate.blocks:
            ui.next_chip.say(self.tr("Not ready to open"), "warn")
            words = gate.blocks[0].sentence
            more = len(gate.blocks) - 1
            words += " " + self.tr("And {count} more.").format(count=more) if more else ""
        else:
            ui.next_chip.say(self.tr("Ready to open"), "good")
            count = len(gate.warnings)
            one, many = self.tr("1 thing needs a reason."), self.tr("{count} things need a reason.")
            words = (one if count == 1 else many.format(count=count)) if count else ""
        ui.next_state_label.setText(words)

    def _show_next_step(self) -> None:
        """Make one button the obvious next step: the room that is open, else what is overdue, else the next session."""
        is_open = self._next is not None and self._next.is_open
        late = self.due.overdue > 0 and not is_open
        self.due.show_first(is_next_step=late)
        set_role(self.ui.open_button, "" if late else "primary")
        redraw_icons([self.ui.open_button])

    def _show_recovered(self) -> None:
        drafts = self.workspace.store.laptop.drafts()
        self._draft = drafts[0] if drafts else None
        self.ui.recovered_card.setVisible(self._draft is not None)
        if self._draft is None:
            return
        moment = from_milliseconds(self._draft.at)
        words = self.tr("Text you were typing on {day} at {time} was kept.").format(
            day=day_of(moment), time=clock_of(moment)
        )
        if len(drafts) > 1:
            words += " " + self.tr("There are {count} such texts.").format(count=len(drafts))
        self.ui.recovered_label.setText(words)
        text = self._draft.text
        self.ui.recovered_text_label.setText(text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…")

    def _show_news(self) -> None:
        """Say how many decisions are open, and calmly that it is time for a bundle; nothing where it is not."""
        news, ui = self.news.news, self.ui
        count = news.to_decide if news else 0
        ui.decide_card.setVisible(count > 0)
        words = self.tr("1 thing to decide") if count == 1 else self.tr("{count} things to decide").format(count=count)
        ui.decide_title_label.setText(words)
        ui.reminder_label.setVisible(news is not None and news.reminder.is_due)
        if news is not None and news.reminder.is_due:
            chip, said = reminder_words.chip(news.reminder), reminder_words.words(news.reminder)
            ui.reminder_label.setText(f"{chip.text}. {said}")

    def _show_laptop(self) -> None:
        ui, counts = self.ui, self._states.counts()
        counted = Counted(counts.saved, counts.bundled, counts.confirmed, counts.confirmed_at)
        ui.laptop_card.setVisible(self.workspace.store.laptop.fact(_ROLE) != CENTRE)
        ui.bundle_button.setEnabled(counted.saved > 0)
        ui.laptop_title_label.setText(self._unconfirmed(counted.unconfirmed))
        ui.laptop_label.setText(
            " ".join(filter(None, (f"{carried_words.title(counted)}.", carried_words.advice(counted))))
        )

    def _unconfirmed(self, count: int) -> str:
        if not count:
            return self.tr("Everything is confirmed")
        words = self.tr("1 record not confirmed yet") if count == 1 else self.tr("{count} records not confirmed yet")
        return words.format(count=f"{count:,}")

    def _show_backups(self) -> None:
        found = keeping.list_backups(self.workspace.store.folder)
        if not found:
            self.ui.backup_label.setText(self.tr("There is no backup yet. One is made whenever the window closes."))
            return
        words = self.tr("The newest is from {day} at {time}. One is made whenever the window closes.")
        made_at = found[0].made_at
        self.ui.backup_label.setText(words.format(day=day_of(made_at), time=clock_of(made_at)))


def next_session(sessions: list[Session], today: str) -> Session | None:
    """Return the session that is open, else the next one planned from today on, else the last one planned."""
    open_now = [session for session in sessions if session.state == OPEN]
    if open_now:
        return max(open_now, key=lambda session: session.date)
    planned = [session for session in sessions if session.state != CLOSED]
    ahead = [session for session in planned if session.date >= today]
    if ahead:
        return min(ahead, key=lambda session: (session.date, session.starts))
    return max(planned, key=lambda session: session.date, default=None)
