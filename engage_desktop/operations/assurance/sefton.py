"""Finders for the promises of source 000, one for each: what the records show of it, and nothing that they do not show."""

from __future__ import annotations

from engage_desktop.domain.answers import Response
from engage_desktop.domain.plans import Cost, InsightLook, LessonVerdict, Partner, ReachGroup
from engage_desktop.domain.promises import OVERDUE
from engage_desktop.domain.sessions import CO_DESIGN, CO_PRODUCTION, PLANNING, Session
from engage_desktop.operations.assurance.records import Evidence, Finder, Found, Records
from engage_desktop.operations.assurance.wording import (
    by_session,
    counted,
    day,
    hours,
    listed,
    money,
    of_sessions,
    people,
    safely,
    short,
)
from engage_desktop.operations.audiences import still_in_print
from engage_desktop.operations.standards import standard_of


def at_the_right_time(records: Records) -> Found:
    """000.1"""
    ways: dict[str, set[str]] = {}
    for group in records.once(records.plans.reach):
        ways.setdefault(group.session, set()).update({group.method} - {""})

    def words(session: Session) -> str:
        if not session.decision_on or not session.date or session.date > session.decision_on:
            return ""
        planned = len(ways.get(session.id, set()) | ({session.method} - {""}))
        held = "Planned for" if session.state == PLANNING else "Held on"
        return (
            f"{held} {day(session.date)} before the decision on {day(session.decision_on)}. "
            f"Ways of involving people: {planned:,}."
        )

    return of_sessions(records, "plan", words, row="decision_on")


def agreed_framework(records: Records) -> Found:
    """000.2"""

    def words(session: Session) -> str:
        found = standard_of(records.store, records.lists, session, "framework")
        adopters = f", agreed by {found.adopters}" if found and found.adopters else ""
        return f"Follows {found.named}{adopters}." if found else ""

    return of_sessions(records, "plan", words, row="framework")


def clear_purpose(records: Records) -> Found:
    """000.3"""
    return of_sessions(
        records,
        "plan",
        lambda session: (
            f"{records.lists.involvement(session.involvement_type).label}: {short(session.purpose)}"
            if session.purpose and session.involvement_type
            else ""
        ),
        row="purpose",
    )


def kept_dates(records: Records) -> Found:
    """000.4"""

    def words(session: Session) -> str:
        dates = [f"People hear back by {day(session.feedback_by)}."] if session.feedback_by else []
        return " ".join([*dates, *([f"Report by {day(session.report_by)}."] if session.report_by else [])])

    def due(answers: list[Response]) -> str:
        late = sum(records.promises[answer.id].state == OVERDUE for answer in answers)
        part = sum(records.promises[answer.id].is_told_in_part for answer in answers)
        some = f" Told in part, with others still to be told: {part:,}." if part else ""
        return f"Answers with a day by which people are told: {len(answers):,}; overdue: {late:,}.{some}"

    answers = [answer for answer in records.once(records.answers.responses) if answer.due]
    row = f"response:{answers[0].id}" if answers else ""
    return of_sessions(records, "plan", words, row="feedback_by") + by_session(
        records, answers, "promises", due, row=row
    )


def in_proportion(records: Records) -> Found:
    """000.5"""

    def words(groups: list[ReachGroup]) -> str:
        session = records.by_id[groups[0].session]
        hoped = sum(group.hoped or 0 for group in groups)
        said = f"Hoped for {people(hoped)} in {counted(len(groups), 'group')}"
        if session not in records.held:
            return f"{said}; not held yet."
        came = records.came[session.id]
        why = f" Why fewer: {short(session.shortfall).rstrip('.') or 'not given'}." if came < hoped else ""
        return f"{said}; {people(came)} came.{why}"

    groups = [group for group in records.once(records.plans.reach) if group.hoped and group.session in records.by_id]
    return by_session(records, groups, "plan", words, row="reach")


def open_to_all(records: Records) -> Found:
    """000.6"""
    outcomes = records.need_answers
    return by_session(
        records,
        outcomes,
        "welcome",
        lambda answers: (
            f"Asked afterwards about {safely(len(answers), 'access needs')}; "
            f"{safely(sum(answer.outcome == 'met' for answer in answers), 'were met')}."
        ),
    )


def with_partners(records: Records) -> Found:
    """000.7"""

    def words(partners: list[Partner]) -> str:
        return f"{counted(len(partners), 'partner')}: {listed(partner.name for partner in partners)}."

    shared = records.once(records.answers.shared)
    from_others = (
        (
            Evidence(
                f"{counted(len(shared), 'record')} came from {listed(each.source for each in shared)}.", place="sharing"
            ),
        )
        if shared
        else ()
    )
    return by_session(records, records.once(records.plans.partners), "plan", words, row="partners") + from_others


def not_twice(records: Records) -> Found:
    """000.8"""

    def words(looks: list[InsightLook]) -> str:
        found = sum(look.found for look in looks)
        return f"Somebody looked before asking ({counted(len(looks), 'time')}): {counted(found, 'record')} found."

    again = [question for questions in records.questions.values() for question in questions if question.again]
    return by_session(records, records.once(records.plans.looks), "plan", words, row="look") + by_session(
        records,
        again,
        "plan",
        lambda asked: f"{counted(len(asked), 'question')} asked again, with the reason: {short(asked[0].again)}",
        row="questions",
    )


def led_by(records: Records) -> Found:
    """000.9"""
    clinical = {entry.code for entry in records.lists.by_name.get("lead_roles", ()) if entry.category == "clinical"}

    def words(session: Session) -> str:
        if not session.lead:
            return ""
        role = records.label("lead_roles", session.lead_role) or "no role given"
        kind = "a clinical lead" if session.lead_role in clinical else "a lead, not a clinical one"
        return f"Names {kind}: {role}."

    return of_sessions(records, "plan", words, row="lead")


def key_messages(records: Records) -> Found:
    """000.10"""
    packs = records.store.exchange.packs()
    return tuple(
        Evidence(f"Pack {pack.version} of the central team holds the words that everybody uses.", place="settings")
        for pack in packs[:1]
    )


def how_to_join_in(records: Records) -> Found:
    """000.11"""
    made = {copy.session for copy in records.once(records.plans.copies) if copy.session}

    def words(session: Session) -> str:
        if not (session.place and session.date and session.contact):
            return ""
        printed = " Handouts were printed from it." if session.id in made else ""
        return f"Says where it is, when, and how to reach us.{printed}"

    return of_sessions(records, "plan", words, row="contact")


def what_becomes_of_it(records: Records) -> Found:
    """000.12"""
    told = [answer for answer in records.consents if answer.promise]
    return by_session(
        records,
        told,
        "welcome",
        lambda answers: (
            f"The answers of {people(len({answer.person for answer in answers}))} keep the words they were told."
        ),
    )


def made_together(records: Records) -> Found:
    """000.13"""
    deciding = {partner.session for partner in records.once(records.plans.partners) if partner.decides}
    together = [
        decision
        for decision in records.once(records.answers.decisions)
        if decision.decided_with in ("partners", "people")
    ]

    def words(session: Session) -> str:
        if session.involvement_type not in (CO_DESIGN, CO_PRODUCTION):
            return ""
        named = records.lists.involvement(session.involvement_type).label
        return f"{named}, with partners who share in the decision." if session.id in deciding else f"{named}."

    return of_sessions(records, "plan", words, row="partners") + tuple(
        Evidence(
            f"Decided together: {short(decision.text)}", decision.session or "", f"decision:{decision.id}", "promises"
        )
        for decision in together
    )


def good_value(records: Records) -> Found:
    """000.14"""
    access = {entry.code for entry in records.lists.by_name.get("cost_kinds", ()) if entry.category == "access"}

    def words(costs: list[Cost]) -> str:
        apart = sum(cost.pence or 0 for cost in costs if cost.kind in access)
        other = sum(cost.pence or 0 for cost in costs if cost.kind not in access)
        time = sum(cost.minutes or 0 for cost in costs)
        worked = f" and {hours(time)}" if time else ""
        return f"{money(other)}{worked}; the cost of access apart: {money(apart)}."

    return by_session(records, records.once(records.plans.costs), "plan", words, row="costs")


def learning(records: Records) -> Found:
    """000.15"""

    def words(verdicts: list[LessonVerdict]) -> str:
        taken = sum(verdict.verdict == "accepted" for verdict in verdicts)
        return (
            f"{counted(len(verdicts), 'earlier lesson')} looked at: {taken:,} taken up, {len(verdicts) - taken:,} not."
        )

    debriefed = of_sessions(
        records,
        "close",
        lambda session: "The team wrote down how it went." if session.went_well or session.went_less_well else "",
        row="went_well",
    )
    return by_session(records, records.once(records.plans.lesson_verdicts), "plan", words, row="lessons") + debriefed


def knowledge_for_decisions(records: Records) -> Found:
    """000.16"""
    found = []
    for decision in records.once(records.answers.decisions):
        answers = records.rests_on.get(decision.id, [])
        comments = {root for answer in answers for root in records.cited.get(answer, [])}
        if comments:
            behind = f"{counted(len(answers), 'answer')} and {counted(len(comments), 'comment')}"
            words = f"“{short(decision.text)}” rests on {behind}."
            found.append(Evidence(words, decision.session or "", f"decision:{decision.id}", "promises"))
    return tuple(found)


def told_in_time(records: Records) -> Found:
    """000.17"""
    found = []
    for answer in records.once(records.answers.responses):
        for told in records.told.get(answer.id, [])[-1:]:
            how = records.label("telling_ways", told.way).lower()
            in_time = "" if not answer.due else ", in time" if told.on <= answer.due else ", late"
            reached = f", {people(told.people)}" if told.people else ""
            left = records.promises[answer.id]
            some = f" Still to be told: {still_in_print(records.store, left.still)}." if left.is_told_in_part else ""
            words = (
                f"{'Some people' if some else 'People'} were told on {day(told.on)} ({how}{reached}){in_time}.{some}"
            )
            found.append(Evidence(words, answer.session or "", f"response:{answer.id}", "promises"))
    return tuple(found)


FINDERS: dict[str, Finder] = {
    "000.1": at_the_right_time,
    "000.2": agreed_framework,
    "000.3": clear_purpose,
    "000.4": kept_dates,
    "000.5": in_proportion,
    "000.6": open_to_all,
    "000.7": with_partners,
    "000.8": not_twice,
    "000.9": led_by,
    "000.10": key_messages,
    "000.11": how_to_join_in,
    "000.12": what_becomes_of_it,
    "000.13": made_together,
    "000.14": good_value,
    "000.15": learning,
    "000.16": knowledge_for_decisions,
    "000.17": told_in_time,
}
