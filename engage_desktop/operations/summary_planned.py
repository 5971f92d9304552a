"""What a summary says of the plan: decision, stage and duty, whom it meant to reach and did, what changed, what was waived."""

from __future__ import annotations

from datetime import datetime

from engage_desktop.domain.disclosure import SMALLEST_BASE_FOR_SHARE, SMALLEST_SHOWN
from engage_desktop.domain.sessions import PLANNING, Session, plain_date
from engage_desktop.domain.texts import mid_sentence
from engage_desktop.operations import opening, option_changes, steps
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.opening_warnings import is_late
from engage_desktop.operations.pack_prints import lead_words
from engage_desktop.operations.print_request import called
from engage_desktop.operations.reach import NOT_REACHED, NOT_YET, ReachLine, reach_report, share_range
from engage_desktop.operations.standards import standard_of
from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.summary_parts import ChangedPart, ReachRow
from engage_desktop.store.store import Store

NOT_STATED = "Not stated"
_PARTS = {
    "involvement_type": "Type of involvement",
    "influence": "What people can influence",
    "already_fixed": "What is already fixed",
    "feedback_by": "When people hear back",
    "decision": "Decision it is for",
    "decided_by": "Who makes that decision",
    "decision_on": "When the decision is made",
    "who_decides": "Who decides in the end",
    "option": "An option that people give a view on",
}


def record_facts(store: Store, held: Session, lists: Lists) -> tuple[tuple[str, str], ...]:
    """Return the facts that everyone is owed, also where they are missing: decision, stage, lead, duty, equality, framework."""
    decided = [held.decision.rstrip(".")] if held.decision.strip() else []
    by = f"decided by {mid_sentence(held.decided_by)}" if held.decided_by.strip() else ""
    by = f"{by} by {plain_date(held.decision_on)}" if by and held.decision_on else by
    return tuple(
        (label, value)
        for label, value in (
            ("Decision it is for", ", ".join((*decided, *([by] if by else ())))),
            ("Stage", _stage(held, lists)),
            ("Led by", lead_words(held, lists)),
            ("Duty in law", _duty(store, held, lists)),
            ("Equality", held.equality_note.strip() or NOT_STATED),
            ("Framework", _framework(store, held, lists)),
            ("Programme", _programme(store, held)),
        )
        if value
    )


def plan_changes(store: Store, held: Session, lists: Lists) -> tuple[ChangedPart, ...]:
    """Return what was changed once the session was open, before and after, with the time and the reason."""
    before = {(each.option, each.at): each.asked_before for each in option_changes.changes_of(store, held.id)}
    return tuple(
        ChangedPart(
            part=_PARTS.get(each.part, each.part),
            before=_part_words(each.part, each.before, lists),
            after=_part_words(each.part, each.after, lists),
            when=_moment(each.at),
            reason=each.reason,
            asked_before=before.get((each.option or "", each.at), ""),
        )
        for each in store.plans.changes(held.id)
    )


def reach_rows(store: Store, held: Session, lists: Lists, *, total_is_safe: bool) -> tuple[tuple[ReachRow, ...], str]:
    """Return plan and actual of each group, and the sentence that compares the whole: with the reason, or "not given".

    total_is_safe: whether it may be said how many came at all.
    """
    report = reach_report(store, held.id, lists)
    rows = tuple(_reach_row(line, lists, total_is_safe=total_is_safe) for line in report.groups)
    if report.expected is None or held.state == PLANNING:
        return rows, ""
    told = f"{report.expected:,} hoped for, {_few(report.came) if total_is_safe else 'a number that is hidden'} came"
    return rows, f"{told}. Reason: {report.shortfall.rstrip('.')}." if report.is_short else f"{told}."


def waived(store: Store, held: Session) -> tuple[tuple[str, str], ...]:
    """Return the warnings that somebody went past, and the steps that were left out, each with the reason."""
    past = [(each.sentence, each.reason) for each in opening.waived(store, held.id)]
    left = [(f"Left out: {each.step}", each.reason) for each in steps.skipped(store, held.id)]
    return (*past, *left)


def not_linked(store: Store, held: Session) -> tuple[str, ...]:
    """Return the parts of the agenda that serve no part of the decision."""
    return tuple(item.title for item in store.plans.agenda(held.id) if not item.decision.strip())


def _reach_row(line: ReachLine, lists: Lists, *, total_is_safe: bool) -> ReachRow:
    hoped = f"{line.hoped:,}" if line.hoped is not None else ""
    if line.share is not None:
        share = f"{_in_100(line.share)} in 100 live here"
        hoped = f"{hoped} ({share})" if hoped else share
    if line.state == NOT_YET or line.came is None:
        came = "Not yet"
    elif line.state == NOT_REACHED:
        came = "Not reached"
    else:
        came = " ".join(part for part in (_few(line.came), _share_words(line) if total_is_safe else "") if part)
    tried = ", ".join(called(lists, "methods", method) for method in line.tried)
    untried = f"Not tried yet: {called(lists, 'methods', line.untried)}" if line.has_gap and line.untried else ""
    return ReachRow(line.group, hoped or NOT_STATED, came, "\n".join(part for part in (tried, untried) if part))


def _share_words(line: ReachLine) -> str:
    """Return of how many, with the range where there are enough to say one; a hidden number has the widest range of all."""
    if line.base < SMALLEST_BASE_FOR_SHARE or line.came is None:
        return f"of {line.base:,}" if line.base >= SMALLEST_SHOWN else ""
    is_hidden = 0 < line.came < SMALLEST_SHOWN
    least = share_range(1 if is_hidden else line.came, line.base)
    most = share_range(SMALLEST_SHOWN - 1 if is_hidden else line.came, line.base)
    if least is None or most is None:
        return f"of {line.base:,}"
    return f"of {line.base:,} ({least[0] // 10} to {-(-most[1] // 10)} in 100)"


def _few(number: int) -> str:
    return f"fewer than {SMALLEST_SHOWN}" if 0 < number < SMALLEST_SHOWN else f"{number:,}"


def _in_100(per_mille: int) -> str:
    return f"{per_mille // 10}" if per_mille % 10 == 0 else f"{per_mille / 10:.1f}"


def _stage(held: Session, lists: Lists) -> str:
    told = [called(lists, "stages", held.stage)] if held.stage else []
    told += [called(lists, "project_stages", held.project_stage)] if held.project_stage else []
    stage = ". ".join(told)
    return f"{stage}. People were involved late." if stage and is_late(lists, held) else stage


def _duty(store: Store, held: Session, lists: Lists) -> str:
    if held.duty == "none":
        return "No duty in law applies"
    found = standard_of(store, lists, held, "duty")
    return found.named if found else NOT_STATED


def _framework(store: Store, held: Session, lists: Lists) -> str:
    found = standard_of(store, lists, held, "framework")
    return found.named if found else ""


def _programme(store: Store, held: Session) -> str:
    return next((each.name for each in store.plans.programmes() if each.id == held.programme), "")


def _part_words(part: str, text: str, lists: Lists) -> str:
    said = lists.involvement(text).label if part == "involvement_type" and text else text
    said = called(lists, "deciders", text) if part == "who_decides" and text else said
    said = plain_date(said) if part in ("feedback_by", "decision_on") and said else said
    return said or "Nothing"


def _moment(at: str) -> str:
    moment = datetime.fromisoformat(at).astimezone()
    return f"{day_in_full(moment)}, {clock_time(moment)}"
