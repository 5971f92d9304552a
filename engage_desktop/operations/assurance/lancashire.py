"""Finders for the promises of source 001, one for each: what the records show of it, and nothing that they do not show."""

from __future__ import annotations

from collections import Counter

from engage_desktop.domain.answers import CommentFlag, ThemeLink, ThemeStance
from engage_desktop.domain.plans import AgendaItem, Dots, InformationGiven, ReachGroup
from engage_desktop.domain.sessions import Session
from engage_desktop.operations.assurance.records import Evidence, Finder, Found, Records
from engage_desktop.operations.assurance.wording import (
    by_session,
    counted,
    day,
    listed,
    of_sessions,
    people,
    safely,
    short,
)

_TOLD_IN_PASSING = "passer_by"
_LEARNED = "learn"


def everyone_apart(records: Records) -> Found:
    """001.1"""

    def words(session: Session) -> str:
        came = Counter(records.roles[session.id].values())
        if len(came) < 2:
            return ""
        roles = records.lists.roles
        parts = [f"{records.lists.label(roles, role)} {safely(count)}" for role, count in came.items()]
        staff = sum(
            comment.session == session.id and comment.root in records.team_roots for comment in records.comments
        )
        return f"Counted apart: {listed(parts, most=6)}. Comments of staff and partners, apart: {staff:,}."

    return of_sessions(records, "welcome", words, among=records.held)


def local_needs(records: Records) -> Found:
    """001.2"""
    stances: dict[str, list[ThemeStance]] = {}
    for stance in records.once(records.answers.stances):
        stances.setdefault(stance.proposal, []).append(stance)
    found = []
    for proposal in records.once(records.answers.proposals):
        each = Counter(stance.stance for stance in stances.get(proposal.id, []))
        if each:
            sides = f"{each['supports']} themes for it, {each['opposes']} against, {each['unmet']} not met"
            words = f"“{short(proposal.title)}”: {sides}."
            found.append(Evidence(words, proposal.session or "", f"proposal:{proposal.id}", "heard"))
    return tuple(found)


def better_decisions(records: Records) -> Found:
    """001.3"""

    def words(session: Session) -> str:
        on = f", on {day(session.decision_on)}" if session.decision_on else ""
        return f"Informs this decision{on}: {short(session.decision)}" if session.decision else ""

    return of_sessions(records, "plan", words, row="decision")


def risks_looked_after(records: Records) -> Found:
    """001.4"""

    def words(flags: list[CommentFlag]) -> str:
        owned = sum(bool(flag.owner) for flag in flags)
        return f"{counted(len(flags), 'comment')} marked as a risk; somebody looks after {owned:,} of them."

    risks = [flag for flag in records.once(records.answers.flags) if flag.flag == "risk"]
    return by_session(records, risks, "heard", words, row=risks[0].root if risks else "")


def waste_found(records: Records) -> Found:
    """001.5"""

    def words(links: list[ThemeLink]) -> str:
        where = listed((link.service or link.place for link in links), most=4)
        return f"{counted(len({link.root for link in links}), 'comment')} about waste or waiting{f': {where}' if where else ''}."

    waste = {theme.id for theme in records.once(records.answers.themes) if theme.family == "waste"}
    links = [link for link in records.once(records.answers.theme_links) if link.theme in waste]
    return by_session(records, links, "heard", words, row=f"theme:{links[0].theme}" if links else "")


def helped_to_stay_well(records: Records) -> Found:
    """001.6"""
    given = [each for each in records.once(records.plans.information_given) if each.kind != _TOLD_IN_PASSING]
    learned: Counter[str] = Counter()
    for answer in records.once(records.plans.pulse):
        if _LEARNED in answer.question and answer.score >= 4:
            learned[answer.session] += answer.count

    def words(items: list[InformationGiven]) -> str:
        pulse = learned[items[0].session]
        said = f" {people(pulse).capitalize()} said they learned something they will use." if pulse else ""
        return f"{sum(item.count for item in items):,} leaflets or pointers given out.{said}"

    return by_session(records, given, "close", words, row="given")


def money_in_view(records: Records) -> Found:
    """001.7"""

    def words(dots: list[Dots]) -> str:
        tables, options = {each.table for each in dots}, {each.option for each in dots}
        total = sum(each.count for each in dots)
        return f"{counted(total, 'dot')} of {counted(len(tables), 'table')} on {counted(len(options), 'option')}."

    return by_session(records, records.once(records.plans.dots), "listen", words, row="dots")


def strengths_valued(records: Records) -> Found:
    """001.8"""
    assets = [comment for comment in records.comments if comment.about in ("asset", "offer")]
    return by_session(
        records,
        assets,
        "heard",
        lambda comments: f"{counted(len(comments), 'comment')} about what the community can offer.",
        row="sort:asset",
    )


def the_whole_community(records: Records) -> Found:
    """001.9"""

    def words(groups: list[ReachGroup]) -> str:
        if records.by_id.get(groups[0].session) not in records.held:
            return f"{counted(len(groups), 'group')} to be reached; not held yet."
        missed = sum(group.reached == 0 for group in groups)
        return f"{counted(len(groups), 'group')} to be reached; not reached: {missed:,}."

    contacts = records.outreach
    asked = by_session(
        records,
        contacts,
        "plan",
        lambda each: f"{counted(len(each), 'contact')} with {counted(len({one.group for one in each}), 'group')}.",
        row="outreach",
    )
    return by_session(records, records.once(records.plans.reach), "plan", words, row="reach") + asked


def more_people_know(records: Records) -> Found:
    """001.10"""

    def words(items: list[InformationGiven]) -> str:
        took_part = records.came[items[0].session]
        return f"{people(sum(item.count for item in items))} told in passing; apart from them, {people(took_part)} took part."

    told = [each for each in records.once(records.plans.information_given) if each.kind == _TOLD_IN_PASSING]
    return by_session(records, told, "close", words, row="given")


def telling_or_asking(records: Records) -> Found:
    """001.11"""

    def words(items: list[AgendaItem]) -> str:
        asks = sum(item.aim == "involve" for item in items)
        return f"Parts of the agenda that tell: {len(items) - asks:,}; that ask: {asks:,}."

    items = [item for item in records.once(records.plans.agenda) if item.aim]
    return by_session(records, items, "plan", words, row="agenda")


def what_changed(records: Records) -> Found:
    """001.12"""
    return tuple(
        Evidence(
            f"Done: {short(answer.did)} Seen in: {short(answer.evidence)}",
            answer.session or "",
            f"response:{answer.id}",
            "promises",
        )
        for answer in records.once(records.answers.responses)
        if answer.outcome == "done" and answer.evidence
    )


def new_ways(records: Records) -> Found:
    """001.13"""
    found = []
    for programme in records.once(records.plans.programmes):
        sessions = [session for session in records.sessions if session.programme == programme.id]
        if sessions:
            stage = records.label("project_stages", programme.project_stage)
            words = f"“{programme.name}”: {counted(len(sessions), 'session')}{f'; stage: {stage}' if stage else ''}."
            found.append(Evidence(words, sessions[0].id, "programme", "plan"))
    return tuple(found)


def tools_across_organisations(records: Records) -> Found:
    """001.14"""
    bundles = len(records.store.laptop.bundles())
    exported = [copy for copy in records.once(records.plans.copies) if copy.act == "exported"]
    found = []
    if bundles:
        found.append(Evidence(f"{counted(bundles, 'bundle')} made in the open form.", place="sharing"))
    if exported:
        found.append(Evidence(f"{counted(len(exported), 'file')} made for other programs.", place="sharing"))
    return tuple(found)


def the_right_sender(records: Records) -> Found:
    """001.15"""

    def words(groups: list[ReachGroup]) -> str:
        return f"{listed(group.sender for group in groups)} writes to {listed(group.group for group in groups)}."

    groups = [group for group in records.once(records.plans.reach) if group.sender]
    return by_session(records, groups, "plan", words, row="reach")


FINDERS: dict[str, Finder] = {
    "001.1": everyone_apart,
    "001.2": local_needs,
    "001.3": better_decisions,
    "001.4": risks_looked_after,
    "001.5": waste_found,
    "001.6": helped_to_stay_well,
    "001.7": money_in_view,
    "001.8": strengths_valued,
    "001.9": the_whole_community,
    "001.10": more_people_know,
    "001.11": telling_or_asking,
    "001.12": what_changed,
    "001.13": new_ways,
    "001.14": tools_across_organisations,
    "001.15": the_right_sender,
}
