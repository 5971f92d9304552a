"""Finders for the promises of source 002 up to 002.14, one for each: what the records show of it, and no more."""

from __future__ import annotations

from collections import Counter

from engage_desktop.domain.comments import OWN_WORDS
from engage_desktop.domain.plans import (
    AgendaItem,
    Explanation,
    Outreach,
    PlanChange,
    PulseAnswer,
    ReachGroup,
)
from engage_desktop.domain.sessions import Session
from engage_desktop.operations.assurance.records import Evidence, Finder, Found, Records
from engage_desktop.operations.assurance.sefton import good_value
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
from engage_desktop.operations.standards import standard_of


def part_in_decisions(records: Records) -> Found:
    """002.1"""

    def words(session: Session) -> str:
        duty = duty_named(records, session)
        note = "A note says what it means for fair treatment." if session.equality_note else ""
        return " ".join(part for part in (f"Duty in law: {duty}." if duty else "", note) if part)

    return of_sessions(records, "plan", words, row="duty")


def open_and_honest(records: Records) -> Found:
    """002.2"""

    def words(changes: list[PlanChange]) -> str:
        last = changes[-1]
        changed = f"{counted(len(changes), 'change')} of an open plan, with the reason and both wordings"
        return f"{changed}; the last on {day(last.at)}."

    fixed = of_sessions(
        records,
        "plan",
        lambda session: f"Already fixed: {short(session.already_fixed)}" if session.already_fixed else "",
        row="already_fixed",
    )
    return by_session(records, records.once(records.plans.changes), "plan", words, row="influence") + fixed


def accurate_and_fair(records: Records) -> Found:
    """002.3"""

    def words(session: Session) -> str:
        said = [comment for comment in records.comments if comment.session == session.id]
        if not said:
            return ""
        own = sum(comment.kind == OWN_WORDS for comment in said)
        notes = f" How notes were taken: {short(session.notes_how)}" if session.notes_how else ""
        return f"{counted(own, 'comment')} in own words, {len(said) - own:,} put in ours and marked so.{notes}"

    return of_sessions(records, "close", words, row="notes_how", among=records.held)


def timely_and_relevant(records: Records) -> Found:
    """002.4"""

    def words(items: list[AgendaItem]) -> str:
        linked = sum(bool(item.decision) for item in items)
        return f"{linked:,} of {counted(len(items), 'agenda item')} name the part of the decision they serve."

    return by_session(records, records.once(records.plans.agenda), "plan", words, row="agenda")


def like_the_population(records: Records) -> Found:
    """002.5"""

    def words(groups: list[ReachGroup]) -> str:
        return f"{counted(len(groups), 'group')} with their share of local people, to compare with who came."

    shares = [group for group in records.once(records.plans.reach) if group.share is not None]
    return by_session(records, shares, "plan", words, row="reach")


def called_as_they_wish(records: Records) -> Found:
    """002.6"""
    single = sum(bool(person.name) and " " not in person.name.strip() for person in records.people)
    own = sum(bool(person.address_as or person.said_as or person.also_known_as) for person in records.people)
    found = []
    if single:
        found.append(Evidence(f"Gave one name only, and it was taken as it is: {people(single)}.", place="people"))
    if own:
        words = f"Said how their name is said or how to address them, or gave another name: {people(own)}."
        found.append(Evidence(words, place="people"))
    return tuple(found)


def poorest_health(records: Records) -> Found:
    """002.7"""
    marks = ("poor", "poverty", "homeless", "hardship", "deprived", "low income", "food bank", "unemployed")

    def words(groups: list[ReachGroup]) -> str:
        return f"In the reach plan: {listed(group.group for group in groups)}."

    groups = [
        group
        for group in records.once(records.plans.reach)
        if any(mark in f"{group.group} {group.approach}".lower() for mark in marks)
    ]
    return by_session(records, groups, "plan", words, row="reach")


def seldom_heard(records: Records) -> Found:
    """002.8"""

    def words(contacts: list[Outreach]) -> str:
        groups = {contact.group for contact in contacts}
        refused = sum(contact.outcome == "refused" for contact in contacts)
        with_whom = f"{counted(len(contacts), 'contact')} with {counted(len(groups), 'group')}"
        return f"{with_whom}: {listed(groups)}; said no: {refused:,}."

    return by_session(records, records.outreach, "plan", words, row="outreach")


def explained_first(records: Records) -> Found:
    """002.9"""

    def words(explanations: list[Explanation]) -> str:
        told = [each for each in explanations if each.explained]
        codes = (way.strip() for each in told for way in each.ways.split(";"))
        ways = listed((records.label("explaining_ways", code) for code in codes), most=6)
        if not told:
            return "Written down honestly: the purpose was not explained."
        return f"The purpose was explained: {ways}." if ways else "The purpose was explained."

    return by_session(records, records.once(records.plans.explanations), "listen", words)


def looked_back(records: Records) -> Found:
    """002.10"""

    def words(answers: list[PulseAnswer]) -> str:
        ways, asked = Counter(answer.way for answer in answers), len({answer.question for answer in answers})
        return (
            f"{sum(answer.count for answer in answers):,} answers to {counted(asked, 'question')} "
            f"of the short evaluation, in {counted(len(ways), 'way')}."
        )

    return by_session(records, records.once(records.plans.pulse), "close", words, row="evaluation")


def spent_with_care(records: Records) -> Found:
    """002.11"""
    copies = Counter(session.copied_from for session in records.sessions if session.copied_from)
    again = of_sessions(
        records,
        "plan",
        lambda session: (
            f"{counted(copies[session.id], 'later session')} planned from this one." if copies[session.id] else ""
        ),
    )
    return good_value(records) + again


def plain_words(records: Records) -> Found:
    """002.12"""
    return of_sessions(
        records,
        "plan",
        lambda session: "Its purpose and promise are there in easy words too." if session.easy_read else "",
        row="easy_read",
    )


def needs_met(records: Records) -> Found:
    """002.13"""

    def words(session: Session) -> str:
        came = records.roles[session.id]
        needs = sum(len(records.needs.get(person, [])) for person in came)
        asked = [answer for answer in records.need_answers if answer.session == session.id]
        if not needs and not asked:
            return ""
        return f"{safely(needs, 'needs of people who came')}; {safely(len(asked), 'were asked about afterwards')}."

    return of_sessions(records, "welcome", words, among=records.held)


def in_the_open(records: Records) -> Found:
    """002.14"""
    copies = records.once(records.plans.copies)
    declared = [each for each in records.once(records.answers.decisions) if each.interests]
    logged = by_session(
        records,
        copies,
        "respond",
        lambda each: (
            f"{counted(len(each), 'print or copy', 'prints and copies')} noted, each with the mark of its file."
        ),
    )
    return logged + tuple(
        Evidence(f"Interests declared: {short(each.interests)}", each.session or "", f"decision:{each.id}", "promises")
        for each in declared
    )


def duty_named(records: Records, session: Session) -> str:
    """Return the duty in law that a session states, as prints cite it, or empty text."""
    found = standard_of(records.store, records.lists, session, "duty")
    return found.named if found else ""


FINDERS: dict[str, Finder] = {
    "002.1": part_in_decisions,
    "002.2": open_and_honest,
    "002.3": accurate_and_fair,
    "002.4": timely_and_relevant,
    "002.5": like_the_population,
    "002.6": called_as_they_wish,
    "002.7": poorest_health,
    "002.8": seldom_heard,
    "002.9": explained_first,
    "002.10": looked_back,
    "002.11": spent_with_care,
    "002.12": plain_words,
    "002.13": needs_met,
    "002.14": in_the_open,
}
