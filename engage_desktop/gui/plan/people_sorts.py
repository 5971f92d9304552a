"""The sorts of record about people in a plan: groups to reach, barriers, contacts with groups. Words and columns, no act."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from engage_desktop.domain.plans import Barrier, Outreach, ReachGroup
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.plan.amounts import read_share, shown_share
from engage_desktop.gui.plan.contacts import take_off_contact, write_contact
from engage_desktop.gui.plan.record_fields import CHOICE, TEXT, RecordField
from engage_desktop.gui.plan.record_sort import RecordSort, SortWords
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.sessions.chips import shortened
from engage_desktop.gui.sessions.typed import read_number, shown_day
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations import planning
from engage_desktop.operations.outreach import groups_known

_LONGEST = 44


def reach_sort(section: PlanSection) -> RecordSort:
    """Return the sort of the groups to reach."""
    lists = section.workspace.lists

    def how(group: ReachGroup) -> str:
        method = lists.named("methods", group.method) if group.method else section.tr("No way chosen yet")
        return "\n".join(shortened(each, longest=_LONGEST) for each in (method, group.approach or group.sender) if each)

    def hoped(group: ReachGroup) -> str:
        words = section.tr("1 person") if group.hoped == 1 else section.tr("{count} people")
        lines = [words.format(count=group.hoped)] if group.hoped is not None else []
        lines += [section.tr("{share} of people here").format(share=shown_share(group.share))] if group.share else []
        return "\n".join(lines) or section.tr("No number")

    return RecordSort(
        _reach_words(section),
        columns=(
            (section.tr("Group"), lambda group: group.group),
            (section.tr("How"), how),
            (section.tr("Hoped for"), hoped),
        ),
        fields=(
            RecordField("group", section.tr("Which group?"), offers=partial(_groups, section)),
            RecordField("hoped", section.tr("How many do you hope for?"), read=read_number),
            RecordField("share", section.tr("Their share of people here"), read=read_share, show=shown_share),
            RecordField(
                "method", section.tr("How will you meet them?"), CHOICE, choices=partial(section.entries, "methods")
            ),
            RecordField("approach", section.tr("How will you ask them, and whom do they trust?"), TEXT),
            RecordField("sender", section.tr("Who writes to them, if not us?")),
            RecordField("reached", section.tr("How many came, if somebody counted?"), read=read_number),
        ),
        read=section.read_plan("reach"),
        write=planning.write_reach,
        take_off=partial(planning.take_off, kind="reach"),
        is_kept_after_closing=True,
    )


def barrier_sort(section: PlanSection) -> RecordSort:
    """Return the sort of the barriers."""

    def solution(barrier: Barrier) -> str:
        lines = (barrier.solution or section.tr("No solution yet"), barrier.owner)
        return "\n".join(shortened(line, longest=_LONGEST) for line in lines if line)

    def state(barrier: Barrier) -> ChipWords:
        if barrier.done_on:
            return ChipWords(section.tr("Done"), "good")
        return ChipWords(section.tr("Not solved"), "warn")

    return RecordSort(
        _barrier_words(section),
        columns=(
            (section.tr("Barrier"), lambda each: "\n".join(line for line in (each.barrier, each.group) if line)),
            (section.tr("What works"), solution),
            (section.tr("State"), state),
        ),
        fields=(
            RecordField("barrier", section.tr("What keeps people away?"), is_wide=True),
            RecordField("group", section.tr("Whom does it keep away?"), offers=partial(_groups, section)),
            RecordField("owner", section.tr("Who sees to it?")),
            RecordField("solution", section.tr("What would work?"), TEXT),
            RecordField(
                "done_on", section.tr("Done on (leave empty while it is not)"), read=section.read_day, show=_day
            ),
        ),
        read=section.read_plan("barriers"),
        write=planning.write_barrier,
        take_off=partial(planning.take_off, kind="barrier"),
        has_chip=True,
        is_kept_after_closing=True,
    )


def outreach_sort(section: PlanSection, outcomes: Sequence[tuple[str, str]]) -> RecordSort:
    """Return the sort of the contacts with groups. outcomes: (code, words) of what they may have said."""

    def what(contact: Outreach) -> str:
        answer = dict(outcomes).get(contact.outcome, contact.outcome)
        said = contact.promised or contact.note
        return "\n".join(shortened(line, longest=_LONGEST) for line in (answer, said) if line)

    return RecordSort(
        _outreach_words(section),
        columns=(
            (section.tr("Group"), lambda contact: f"{contact.group}\n{plain_date(contact.on)}"),
            (section.tr("What came of it"), what),
        ),
        fields=(
            RecordField("group", section.tr("Which group?"), offers=partial(_groups, section)),
            RecordField("on", section.tr("When?"), read=section.read_day, show=_day),
            RecordField("method", section.tr("How did you ask?"), CHOICE, choices=partial(section.entries, "methods")),
            RecordField("outcome", section.tr("What did they say?"), CHOICE, choices=lambda: outcomes),
            RecordField("promised", section.tr("What did we promise them?"), TEXT),
            RecordField("did", section.tr("What did we do about it?"), TEXT),
            RecordField("note", section.tr("Note, such as why they said no. Write no names."), TEXT),
        ),
        read=section.read_plan("outreach"),
        write=write_contact,
        take_off=take_off_contact,
        is_kept_after_closing=True,
    )


def _groups(section: PlanSection) -> Sequence[str]:
    """Return groups to complete a name from: those known here, then the kinds of local group of the list."""
    listed = [entry.label for entry in section.workspace.lists.of("local_groups")]
    return [*groups_known(section.workspace.store), *listed]


def _day(kept: object) -> str:
    return shown_day(str(kept or ""))


def _reach_words(section: PlanSection) -> SortWords:
    return SortWords(
        title=section.tr("Who we want to reach"),
        words=section.tr("One line for each group and each way of meeting it. People who are seldom heard come first."),
        empty=section.tr("No group is named yet."),
        add=section.tr("Add a group"),
        adding=section.tr("add a group"),
        changing=section.tr("change a group"),
        removing=section.tr("take off a group"),
    )


def _barrier_words(section: PlanSection) -> SortWords:
    return SortWords(
        title=section.tr("What keeps people away"),
        words=section.tr("Each barrier with something that works, and who sees to it. Unsolved ones are printed."),
        empty=section.tr("No barrier is written down yet."),
        add=section.tr("Add a barrier"),
        adding=section.tr("add a barrier"),
        changing=section.tr("change a barrier"),
        removing=section.tr("take off a barrier"),
    )


def _outreach_words(section: PlanSection) -> SortWords:
    return SortWords(
        title=section.tr("Who was asked"),
        words=section.tr("Each time you ask a group, also when it says no. What you promise a group stands here."),
        empty=section.tr("Nobody has been asked yet."),
        add=section.tr("Add a contact"),
        adding=section.tr("note a contact with a group"),
        changing=section.tr("change a contact"),
        removing=section.tr("take off a contact"),
    )
