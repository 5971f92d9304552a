"""Who decides, how people are involved, what they can influence and what is fixed; locked, once people were told."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from engage_desktop.domain.plans import Option
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import ENGAGEMENT, INFORM, OPEN, Session, plain_date
from engage_desktop.gui.forms.plan.ui_influence_section import Ui_InfluenceSection
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.record_fields import TEXT, RecordField
from engage_desktop.gui.plan.record_sort import REASON, RecordSort, SortWords
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sessions.kept_fields import change_session
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import chooser, option_changes, planning
from engage_desktop.operations.honesty import printed_type

_TEXTS, _CHOSEN = ("influence", "already_fixed"), ("involvement_type", "who_decides")
_DAYS = ("feedback_by", "decision_on")


class InfluenceSection(PlanSection):
    """While the session is open, the promise to people changes only with a reason, and both versions are kept."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self._is_open = self._changing = False
        self._shown = ""
        self.ui = Ui_InfluenceSection()
        self.ui.setupUi(self)
        fields = [
            self.field("influence", self.tr("change what people can influence")),
            self.field("already_fixed", self.tr("change what is already fixed")),
            self.field("planned_use", self.tr("change how it will be used")),
            self.field("easy_read", self.tr("change the easy words")),
        ]
        choices = [
            self.choice("who_decides", self.tr("change who decides"), lambda: self.entries("deciders")),
            self.choice("involvement_type", self.tr("change the type of involvement"), self._types),
        ]
        self.furnish(fields=fields, choices=choices, records=[("options", self.ui.options_list, self._options())])
        self.ui.suggestion_button.clicked.connect(self.take_suggestion)
        self.ui.unlock_button.clicked.connect(self.start_changing)
        self.ui.leave_change_button.clicked.connect(self.leave_change)
        self.ui.keep_change_button.clicked.connect(self.keep_change)
        self.ui.change_reason_edit.returnPressed.connect(self.keep_change)

    def show_session(self, session: str) -> None:
        if session != self._shown:
            self._shown, self._changing = session, False
        super().show_session(session)

    def refresh(self) -> None:
        """Hold back what people were told before the fields are read anew, so that leaving one saves nothing by itself."""
        if self.session:
            held = self.workspace.store.sessions.get(self.session)
            self._is_open = held.state == OPEN
            self._changing = self._changing and self._is_open
            self.choices.locked_parts = set(_CHOSEN) if self._is_open and not self._changing else set()
            self.choices.held_back = set(_CHOSEN) if self._changing else set()
            self.fields.held_back = set(_TEXTS) if self._changing else set()
        super().refresh()

    def show_more(self, session: Session, *, locked: bool) -> None:
        ui, lists = self.ui, self.workspace.lists
        for edit in (ui.influence_edit, ui.already_fixed_edit):
            edit.setReadOnly(locked or (self._is_open and not self._changing))
        ui.locked_card.setVisible(self._is_open)
        ui.unlock_button.setVisible(not self._changing)
        ui.reason_panel.setVisible(self._changing)
        if self._changing:
            ui.involvement_type_combo.setEnabled(True)
            ui.who_decides_combo.setEnabled(True)
        entry = lists.involvement(session.involvement_type)
        words = " ".join(part for part in (entry.definition, entry.influence, entry.who_decides) if part)
        ui.definition_label.setText(words or self.tr("Choose the one that you can keep to. It heads every print."))
        self._show_suggestion(session, locked=locked)
        self._show_honesty(session)
        self._show_changes(session)
        self.records["options"].setVisible(session.involvement_type not in (INFORM, ENGAGEMENT))

    def take_suggestion(self) -> None:
        """Choose the type that fits the answer."""
        held = self.workspace.store.sessions.get(self.session)
        suggested = chooser.suggest(self.workspace.lists, held.who_decides)
        self.workspace.do(
            change_session,
            label=self.tr("change the type of involvement"),
            session=self.session,
            parts={"involvement_type": suggested},
        )
        self.refresh()
        self.ui.involvement_type_combo.setFocus()

    def start_changing(self) -> None:
        """Let the promise be changed; it is kept only with a reason."""
        self._changing = True
        self.refresh()
        self.focus_on(self.ui.influence_edit)

    def leave_change(self) -> None:
        """Leave the promise as people were told."""
        self._changing = False
        self.ui.change_reason_edit.clear()
        clear_problem(self.ui.change_reason_edit, self.ui.change_reason_problem)
        self.fields.put_back(_TEXTS)
        self.refresh()
        self.ui.unlock_button.setFocus()

    def keep_change(self) -> None:
        """Keep the change with its reason; what stood before is kept too."""
        ui = self.ui
        edit, problem = ui.change_reason_edit, ui.change_reason_problem
        clear_problem(edit, problem)
        parts: dict[str, object] = {
            "involvement_type": str(ui.involvement_type_combo.currentData() or ""),
            "influence": ui.influence_edit.toPlainText().strip(),
            "already_fixed": ui.already_fixed_edit.toPlainText().strip(),
            "who_decides": str(ui.who_decides_combo.currentData() or ""),
        }
        held = self.workspace.store.sessions.get(self.session)
        parts = {name: value for name, value in parts.items() if value != getattr(held, name)}
        if not parts:
            show_problem(edit, problem, self.tr("Nothing is different yet. Change a text or the type above first."))
            return
        try:
            self.workspace.do(
                change_session,
                label=self.tr("change what people were told"),
                said=self.tr("The change is kept with its reason. Both versions are printed."),
                session=self.session,
                parts=parts,
                reason=edit.text(),
            )
        except Refusal as refusal:
            show_problem(edit, problem, refusal.sentence)
            return
        self.leave_change()

    def _show_suggestion(self, session: Session, *, locked: bool) -> None:
        ui, lists = self.ui, self.workspace.lists
        suggested = chooser.suggest(lists, session.who_decides)
        if suggested:
            answer = next(entry for entry in lists.of("deciders") if entry.code == session.who_decides)
            words = self.tr("{definition} That is called {type}.")
            ui.suggestion_label.setText(
                words.format(definition=answer.definition, type=lists.involvement(suggested).label.lower())
            )
        ui.suggestion_label.setVisible(bool(suggested))
        differs = bool(suggested) and suggested != session.involvement_type
        ui.suggestion_line.setVisible(differs and not locked and not self._is_open)

    def _show_honesty(self, session: Session) -> None:
        ui = self.ui
        mismatch = chooser.mismatch(self.workspace.lists, session)
        ui.mismatch_label.setText(mismatch.sentence if mismatch else "")
        ui.mismatch_label.setVisible(mismatch is not None)
        printed = printed_type(self.workspace.store, session)
        label = self.workspace.lists.involvement(printed.code).label
        words = self.tr("It will be printed as “{type}”. {why}")
        ui.printed_label.setText(words.format(type=label, why=printed.why) if printed.is_downgraded else "")
        ui.printed_label.setVisible(printed.is_downgraded)

    def _show_changes(self, session: Session) -> None:
        parts = {
            "involvement_type": self.tr("Type of involvement"),
            "influence": self.tr("What people can influence"),
            "already_fixed": self.tr("What is already fixed"),
            "feedback_by": self.tr("When people hear back"),
            "decision": self.tr("The decision it is for"),
            "decided_by": self.tr("Who makes that decision"),
            "decision_on": self.tr("When the decision is made"),
            "who_decides": self.tr("Who decides in the end"),
            option_changes.PART: self.tr("An option to give a view on"),
        }
        lists, lines = self.workspace.lists, []
        for change in self.workspace.store.plans.changes(session.id):
            before, after = change.before, change.after
            if change.part == "involvement_type":
                before, after = lists.involvement(before).label, lists.involvement(after).label
            elif change.part == "who_decides":
                before, after = (lists.named("deciders", code) if code else "" for code in (before, after))
            elif change.part in _DAYS:
                before, after = (plain_date(day) if day else "" for day in (before, after))
            at = datetime.fromisoformat(change.at)
            words = self.tr("{part}, {day} at {time}\nBefore: {before}\nAfter: {after}\nReason: {reason}").format(
                part=parts.get(change.part, change.part),
                day=day_of(at),
                time=clock_of(at),
                before=before or self.tr("nothing"),
                after=after or self.tr("nothing"),
                reason=change.reason or self.tr("not given"),
            )
            lines.append(CheckLine(ChipWords(self.tr("Changed"), "warn", "edit"), words))
        self.ui.changes_lines.show_lines(lines)
        self.ui.changes_card.setVisible(bool(lines))

    def _types(self) -> list[tuple[str, str]]:
        found = [(entry.code, entry.label) for entry in self.workspace.lists.involvement_types]
        return [("", self.tr("Not chosen yet")), *found]

    def _options(self) -> RecordSort:
        words = SortWords(
            title=self.tr("Options or plans to give a view on"),
            words=self.tr("A consultation needs at least one, so that people can say what they think of each."),
            empty=self.tr("No option is written down yet."),
            add=self.tr("Add an option"),
            adding=self.tr("add an option"),
            changing=self.tr("change an option"),
            removing=self.tr("take off an option"),
            moving=self.tr("move an option"),
        )
        return RecordSort(
            words,
            columns=((self.tr("Option"), self._option_words),),
            fields=(
                RecordField("text", self.tr("What would be &done?"), TEXT),
                RecordField(REASON, self.tr("Why is it changed no&w? It is printed."), is_wide=True),
            ),
            read=self.read_plan("options"),
            write=planning.write_option,
            take_off=partial(planning.take_off, kind="option"),
            move=partial(planning.move, kind="option"),
            asks_reason=lambda session: option_changes.are_asked_about(self.workspace.store.sessions.get(session)),
        )

    def _option_words(self, option: Option) -> str:
        """Return an option with its number, and below it what became of it once people were asked."""
        changed = option_changes.changes_of_option(self.workspace.store, option.session, option.id)
        return "\n".join([f"{option.position}. {option.text}", *(each.what for each in changed[-1:])])
