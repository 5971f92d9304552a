"""The Listen step: one field, one comment per Enter. The list is in `room_list`, what goes with a comment in `choices`."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QScrollArea, QWidget

from engage_desktop.domain.comments import take_apart
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import INFORM, Session
from engage_desktop.domain.summary import STORY
from engage_desktop.gui.forms.listen.ui_listen_page import Ui_ListenPage
from engage_desktop.gui.listen.comment_words import KIND_KEYS, in_short
from engage_desktop.gui.listen.dots_dialog import DotsDialog
from engage_desktop.gui.listen.draft import Draft
from engage_desktop.gui.listen.explaining import ExplainBar
from engage_desktop.gui.listen.flip_chart_dialog import FlipChartDialog
from engage_desktop.gui.listen.read_back_view import ReadBackView
from engage_desktop.gui.listen.room import MOST_COUNTED, Room
from engage_desktop.gui.listen.room_list import RoomList
from engage_desktop.gui.listen.story_bar import StoryBar
from engage_desktop.gui.listen.tags import Tagged, read_tags
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of, from_milliseconds
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sessions.state_notice import StateNotice
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.own_direction import direct_words
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments as acts
from engage_desktop.operations import dots
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.themes import match

EXPLAIN = "explain"
UNPROMPTED = "unprompted"
_WIDE = 860  # pixels at 100 % text from which the card stands beside the list
_ROOMY = 1080
_TABLE_LEAST, _SIDE, _FIND_LEAST = 200, 264, 140


class ListenPage(QWidget):
    """The Listen step of a session."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.session = ""
        self.dialog: QDialog | None = None
        self._worn: dict[int, bool] = {}
        self._only_told = False
        self.ui = Ui_ListenPage()
        self.ui.setupUi(self)
        ui = self.ui
        line = FlowLayout(ui.room_line, spacing=8)
        for widget in (ui.find_edit, ui.correct_button, ui.agree_button, ui.take_out_button, ui.more_button):
            line.addWidget(widget)
        self.state = StateNotice(
            ui.notice_bar,
            navigator,
            planned=self.tr("This session is not open yet. Open it on its Plan page, then write here."),
            closed=self.tr("This session is closed: nothing more is written down. Reopen it on its Plan page."),
        )
        self.room = Room(workspace, self)
        self.list = RoomList(workspace, self.room, ui, self)
        ui.problem_label.hide()
        ui.tag_label.hide()
        flow(ui.explain_line)
        flow(ui.story_line)
        self.stories = StoryBar(
            workspace, ui.story_bar, ui.story_label, ui.ask_story_button, ui.story_later_button, self
        )
        self.explaining = ExplainBar(
            workspace, ui.explain_bar, ui.explain_label, ui.explain_button, ui.not_explained_button, self
        )
        self._tagged = Tagged("", ())
        dress(self)
        self._draft = Draft(workspace, ui.comment_edit.text, self)
        self._later = QTimer(self, singleShot=True)
        self._connect()
        self._connect_keys()
        self._order_tabs()
        self.setFocusProxy(ui.comment_edit)

    def _connect(self) -> None:
        ui = self.ui
        ui.comment_edit.entered.connect(self.hear)
        ui.comment_edit.textChanged.connect(self._typed)
        ui.comment_edit.grown.connect(lambda: QTimer.singleShot(0, self, self._bring_field_into_view))
        ui.save_button.clicked.connect(self.hear)
        ui.choices.changed.connect(self._go_to_field)
        ui.choices.badge_wanted.connect(self.begin_badge)
        ui.read_back_button.clicked.connect(self.read_back)
        ui.flip_chart_button.clicked.connect(self.enter_flip_chart)
        ui.dots_button.clicked.connect(self.count_dots)
        self.explaining.done.connect(self._go_to_field)
        self.stories.done.connect(self._go_to_field)
        self.list.left.connect(self._go_to_field)
        self._later.timeout.connect(self._count)

    def _connect_keys(self) -> None:
        keys = {"F2": self.list.correct, "F7": self.read_back, "Ctrl+B": self.enter_flip_chart}
        keys |= {"Alt+M": self.ui.choices.open_sorts}
        keys |= {f"Alt+{key}": partial(self.ui.choices.choose_kind, kind) for kind, key in KIND_KEYS.items()}
        keys |= {f"Ctrl+{number}": partial(self.ui.choices.choose_question, number) for number in range(10)}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _order_tabs(self) -> None:
        ui = self.ui
        stops = (
            ui.not_explained_button,
            ui.ask_story_button,
            ui.story_later_button,
            *ui.choices.buttons(),
            ui.find_edit,
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # What is shown

    def show_session(self, session: str) -> None:
        """Show one session from now on, with what was typed in it and not saved."""
        other = session != self.session
        if other and self.session:
            self._draft.keep_now()
        self.session = session
        self._worn.clear()
        if other:
            self.ui.notice_bar.clear()
            clear_problem(self.ui.comment_edit, self.ui.problem_label)
            self.ui.find_edit.clear()
            self.stories.hide()
            self._bring_back()
        self._show_state(self.workspace.store.sessions.get(session))
        self._read_anew(start=other)
        self._go_to_field()

    def refresh(self) -> None:
        """Take in what was written since the last time."""
        if not self.session:
            return
        if self.room.follow():
            self._worn.clear()
            self._show_state(self.workspace.store.sessions.get(self.session))
            self._read_anew()
        else:
            self._show_counts()
            self.list.show_what_is_possible()

    def show_row(self, row: str) -> None:
        """Choose one comment in the list: what a search or a link pointed at; "explain" asks how the purpose was explained."""
        if row == EXPLAIN:
            self.explaining.say_how()
            return
        self.list.show_row(row)

    def _read_anew(self, *, start: bool = False) -> None:
        """Read the session's questions and comments; the chosen comment stays chosen."""
        chosen = None if start else self.list.remember()
        self.room.show_session(self.session)
        self.list.show_columns()
        asked = () if self._only_told else tuple(self.room.model.questions.values())
        self.ui.choices.show_questions(asked, start=start)
        self._show_keys()
        if self.ui.find_edit.text():
            self.list.find()
        self.list.choose(chosen)
        self._later.start()

    def _count(self) -> None:
        """Count by question, once the page has been painted."""
        self.room.count()
        self._show_counts()

    def _show_counts(self) -> None:
        counts = self.room.counts
        if counts is None:
            self.ui.so_far_card.show_too_many(MOST_COUNTED)
        else:
            self.ui.so_far_card.show_counts(list(self.room.model.questions.values()), counts)

    def _show_state(self, session: Session) -> None:
        """Let people write only while the session is open, and say why not."""
        ui = self.ui
        self._show_sorts(session)
        self.explaining.show_session(session)
        ui.dots_button.setVisible(dots.is_offered(self.workspace.store, session.id))
        ui.dots_button.setEnabled(session.is_open)
        ui.comment_edit.setReadOnly(not session.is_open)
        self._only_told = session.involvement_type == INFORM
        asked = self.tr("Unprompted comments: what was said?") if self._only_told else self.tr("What was said?")
        ui.comment_edit.setPlaceholderText(asked)
        direct_words(ui.comment_edit)
        ui.comment_edit.setAccessibleName(self.tr("{question} Enter saves it").format(question=asked))
        for widget in (ui.save_button, ui.choices, ui.flip_chart_button):
            widget.setEnabled(session.is_open)
        self.state.show(session)

    def _show_sorts(self, session: Session) -> None:
        """Offer the sorts of comment; a session that asks nothing takes down what is said of people's own accord."""
        sorts = {entry.code: entry.label for entry in self.workspace.lists.of("comment_sorts")}
        informs = session.involvement_type == INFORM
        if not informs:
            sorts.pop(UNPROMPTED, None)
        self.ui.choices.show_sorts(sorts, always=UNPROMPTED if informs else "")

    def _show_keys(self) -> None:
        last = min(len(self.ui.choices.questions), 9)
        asked = self.tr("Ctrl+1…{last} question").format(last=last) if last > 1 else ""
        parts = (
            self.tr("Enter saves"),
            self.tr("Shift+Enter new line"),
            asked,
            self.tr("Alt+{keys} kind").format(keys=" ".join(KIND_KEYS.values())),
            self.tr("Alt+M 1… sort"),
            self.tr("#tra theme"),
            self.tr("@14 badge"),
            self.tr("@t3 table"),
        )
        self.ui.choices.show_keys(" · ".join(part for part in parts if part))

    # What the person does

    def hear(self) -> None:
        """Write down what stands in the field. What is refused is said under it, and the words stay."""
        ui = self.ui
        typed = ui.comment_edit.text()
        if ui.comment_edit.isReadOnly():
            return
        tagged = self._tagged if self._tagged.themes else Tagged(typed, ())
        words = in_short(take_apart(tagged.text).text)
        self._draft.hold()
        try:
            heard = self.workspace.do(
                acts.hear,
                label=self.tr("write down “{words}”").format(words=words),
                said=self.tr("Saved: “{words}”").format(words=words),
                session=self.session,
                typed=tagged.text,
                how=self.how,
                draft_place=self._draft.place,
                themes=[theme.id for theme in tagged.themes],
                not_explained=self.explaining.is_silent,
            )
        except Refusal as refusal:
            self._draft.typed()
            show_problem(ui.comment_edit, ui.problem_label, refusal.sentence)
            return
        self.explaining.was_heard()
        self.stories.was_heard(heard, is_story=ui.choices.about == STORY)
        ui.choices.was_saved()
        ui.comment_edit.set_text("")
        self._draft.was_saved()
        clear_problem(ui.comment_edit, ui.problem_label)
        ui.notice_bar.clear()
        self._go_to_field()

    @property
    def how(self) -> HowSaid:
        """What goes with the next comment."""
        choices = self.ui.choices
        source = "table" if choices.table else "unnamed"
        question = choices.question if choices.about != UNPROMPTED else None
        return HowSaid(question, choices.kind, source, None, choices.table, choices.language, about=choices.about)

    def begin_badge(self) -> None:
        """Put an @ in front of the words, for a badge number to follow."""
        field = self.ui.comment_edit
        field.set_text(f"@ {field.text()}" if field.text() else "@")
        cursor = field.textCursor()
        cursor.setPosition(1)
        field.setTextCursor(cursor)
        self._go_to_field()

    def read_back(self) -> None:
        """Show the room what was written down, one comment at a time."""
        view = ReadBackView(self.workspace, self.session, self.ui.choices.question, self.window())
        view.finished.connect(self._go_to_field)
        self.dialog = view
        view.setWindowState(Qt.WindowState.WindowFullScreen)
        view.open()

    def enter_flip_chart(self) -> None:
        """Enter a flip chart, or a table's notes, at once."""
        if self.ui.flip_chart_button.isEnabled():
            dialog = FlipChartDialog(self.workspace, self.session, self.how, self)
            dialog.finished.connect(self._go_to_field)
            self.dialog = dialog
            dialog.open()

    def count_dots(self) -> None:
        """Count the dots that tables put on the options."""
        dialog = DotsDialog(self.workspace, self.session, self)
        dialog.finished.connect(self._go_to_field)
        self.dialog = dialog
        dialog.open()

    # Private

    def _show_tags(self, typed: str) -> None:
        """Say under which themes the line will stand, while it is typed. Nothing is read where no # was typed."""
        if "#" not in typed:
            self._tagged = Tagged(typed, ())
            self.ui.tag_label.hide()
            return
        self._tagged = read_tags(typed, lambda letters: match(self.workspace.store, letters, session=self.session))
        themes = ", ".join(theme.name for theme in self._tagged.themes)
        unknown = ", ".join(f"#{letters}" for letters in self._tagged.unknown)
        words = [self.tr("Theme: {themes}").format(themes=themes)] if themes else []
        if unknown:
            words.append(self.tr("No theme begins with {letters}; it stays in the words.").format(letters=unknown))
        self.ui.tag_label.setText("   ".join(words))
        self.ui.tag_label.setVisible(bool(words))

    def _bring_back(self) -> None:
        """Put back what was typed in this session and never saved."""
        place = f"listen:{self.session}"
        text = self._draft.open(place, self.session)
        self.ui.comment_edit.set_text(text)
        held = self.workspace.store.laptop.draft(place) if text else None
        if held is not None:
            words = self.tr("Recovered: you typed this at {time} and it was not saved. Press Enter to save it.")
            self.ui.notice_bar.tell(words.format(time=clock_of(from_milliseconds(held.at))))

    def _typed(self) -> None:
        self._draft.typed()
        clear_problem(self.ui.comment_edit, self.ui.problem_label)
        self._show_tags(self.ui.comment_edit.text())
        spoken = take_apart(self.ui.comment_edit.text())
        self.ui.choices.show_spoken(spoken, badge_is_worn=spoken.badge is None or self._is_worn(spoken.badge))

    def _is_worn(self, badge: int) -> bool:
        if badge not in self._worn:
            self._worn[badge] = self.workspace.store.attendance.with_badge(self.session, badge) is not None
        return self._worn[badge]

    def _go_to_field(self) -> None:
        self.ui.comment_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.listen_scroll.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._bring_field_into_view)

    def _bring_field_into_view(self) -> None:
        """Scroll what is around the page, once it is laid out, so that a low window shows the field."""
        field, around = self.ui.comment_edit, self.parentWidget()
        if not field.hasFocus():
            return
        while around is not None and self.isVisible():
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(field, 0, 8)
            around = around.parentWidget()

    def _fit(self) -> None:
        """Put the card beside the list where there is room, else below it."""
        ui, look = self.ui, current_look()
        wide = self.width() >= look.px(_WIDE)
        ways = QBoxLayout.Direction
        ui.body_row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        ui.side_place.setMaximumWidth(look.px(_SIDE) if wide else 16_777_215)
        ui.side_place.setMinimumWidth(look.px(_SIDE) if wide else 0)
        tight = wide and self.width() < look.px(_ROOMY)
        ui.find_edit.setMaximumWidth(look.px(_FIND_LEAST) if tight else 16_777_215)
        ui.comment_table.setMinimumHeight(look.px(_TABLE_LEAST))
        ui.empty_state.setMinimumHeight(look.px(_TABLE_LEAST))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._draft.keep_now()
