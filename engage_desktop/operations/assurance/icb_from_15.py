"""Finders for the promises of source 002 from 002.15 on, one for each: what the records show of it, and no more."""

from __future__ import annotations

from collections import Counter

from engage_desktop.domain.consent import GIVEN, WITHDRAWN
from engage_desktop.domain.plans import (
    Barrier,
    ReachGroup,
)
from engage_desktop.domain.sessions import Session
from engage_desktop.operations.assurance.icb import duty_named
from engage_desktop.operations.assurance.records import Evidence, Finder, Found, Records
from engage_desktop.operations.assurance.wording import (
    by_session,
    counted,
    day,
    listed,
    of_sessions,
    people,
    short,
)


def national_rules(records: Records) -> Found:
    """002.15"""

    def words(session: Session) -> str:
        kept = {
            "purpose": bool(session.purpose),
            "what is fixed": bool(session.already_fixed),
            "time before the decision": bool(session.decision_on) and session.date <= session.decision_on,
            "duty in law": bool(session.duty),
            "day of the answer": bool(session.feedback_by),
        }
        shown = [rule for rule, is_kept in kept.items() if is_kept]
        missing = [rule for rule, is_kept in kept.items() if not is_kept]
        lacks = f" Not found: {listed(missing, most=5)}." if missing else ""
        return f"The records show {len(shown)} of {len(kept)}: {listed(shown, most=5)}.{lacks}" if shown else ""

    return of_sessions(records, "plan", words)


def before_anything_is_bought(records: Records) -> Found:
    """002.16"""
    late = {entry.code for entry in records.lists.by_name.get("project_stages", ()) if entry.category == "late"}

    def words(session: Session) -> str:
        if not session.project_stage:
            return ""
        named = f"Stage of the project: {records.label('project_stages', session.project_stage).lower()}."
        return f"{named} This is late, and the prints say so." if session.project_stage in late else named

    return of_sessions(records, "plan", words, row="project_stage")


def learning_from_others(records: Records) -> Found:
    """002.17"""
    lessons = [each for each in records.once(records.answers.shared) if each.sort == "lesson"]
    sources = Counter(each.source for each in lessons)
    return tuple(
        Evidence(f"{counted(count, 'lesson')} from {source}.", place="sharing") for source, count in sources.items()
    )


def both_sides(records: Records) -> Found:
    """002.18"""
    return of_sessions(
        records,
        "close",
        lambda session: (
            f"Less well: {short(session.went_less_well)}" if session.went_well and session.went_less_well else ""
        ),
        row="went_less_well",
    )


def the_law_today(records: Records) -> Found:
    """002.19"""

    def words(session: Session) -> str:
        duty = duty_named(records, session)
        return f"{duty}, version {session.duty_version} of the entry." if duty and session.duty_version else ""

    return of_sessions(records, "plan", words, row="duty")


def respect(records: Records) -> Found:
    """002.20"""
    return of_sessions(
        records,
        "plan",
        lambda session: (
            f"{counted(len(session.ground_rules.splitlines()), 'ground rule')} for the meeting."
            if session.ground_rules.strip()
            else ""
        ),
        row="ground_rules",
    )


def every_characteristic(records: Records) -> Found:
    """002.21"""
    asked = [answer for answer in records.consents if answer.purpose == "equality_monitoring"]
    return by_session(
        records,
        asked,
        "welcome",
        lambda answers: (
            f"Asked whether we may ask questions about them: {people(len({each.person for each in answers}))}."
        ),
    )


def more_than_one_way(records: Records) -> Found:
    """002.22"""
    tried: dict[str, set[str]] = {}
    ways = [(each.group, each.method) for each in records.once(records.plans.reach)]
    ways += [(each.group, each.method) for each in records.outreach]
    for group, method in ways:
        tried.setdefault(group, set()).update({method} - {""})

    def words(groups: list[ReachGroup]) -> str:
        mixed = [group.group for group in groups if len(tried[group.group]) > 1]
        one = len(groups) - len(mixed)
        rest = f"; one way so far for {counted(one, 'other group')}" if one else ""
        return f"More than one way for {listed(mixed)}{rest}." if mixed else ""

    return by_session(records, records.once(records.plans.reach), "plan", words, row="reach")


def asked_how(records: Records) -> Found:
    """002.23"""
    wants = Counter(person.wants for person in records.people if person.wants)
    ways = listed((records.label("ways_of_hearing", code) for code in wants), most=5)
    words = f"Said how they want to hear from us: {people(sum(wants.values()))} ({ways})."
    return (Evidence(words, place="people"),) if wants else ()


def barriers_solved(records: Records) -> Found:
    """002.24"""

    def words(barriers: list[Barrier]) -> str:
        done = sum(bool(barrier.done_on) for barrier in barriers)
        return f"{counted(len(barriers), 'barrier')} written down; put right: {done:,}, still there: {len(barriers) - done:,}."

    return by_session(records, records.once(records.plans.barriers), "plan", words, row="barriers")


def language_that_suits(records: Records) -> Found:
    """002.25"""
    other = [comment for comment in records.comments if comment.language not in ("", "en")]
    found = by_session(
        records,
        other,
        "listen",
        lambda comments: f"{counted(len(comments), 'comment')} kept in the language it was said in.",
    )
    summaries = [copy for copy in records.once(records.plans.copies) if copy.what == "summary"]
    return found + by_session(
        records, summaries, "respond", lambda copies: "The summary was printed or saved to be shared."
    )


def feedback_promised(records: Records) -> Found:
    """002.26"""
    return of_sessions(
        records,
        "plan",
        lambda session: (
            f"People can change: {short(session.influence)} They hear back by {day(session.feedback_by)}."
            if session.influence and session.feedback_by
            else ""
        ),
        row="feedback_by",
    )


def reviewed(records: Records) -> Found:
    """002.27"""
    return by_session(
        records,
        records.once(records.answers.reviews),
        "respond",
        lambda reviews: f"{counted(len(reviews), 'review')}, from {listed(review.reviewer for review in reviews)}.",
    )


def experience_in_decisions(records: Records) -> Found:
    """002.28"""
    found = []
    for decision in records.once(records.answers.decisions):
        answers = records.rests_on.get(decision.id, [])
        count = len({root for answer in answers for root in records.cited.get(answer, [])})
        behind = counted(count, "comment") if count else "no comments"
        words = f"{behind.capitalize()} behind “{short(decision.text)}”"
        found.append(Evidence(words, decision.session or "", f"decision:{decision.id}", "promises"))
    return tuple(found)


def kept_private(records: Records) -> Found:
    """002.29"""
    given = sum(answer.answer == GIVEN for answer in records.consents)
    back = sum(answer.answer == WITHDRAWN for answer in records.consents)
    erased = len(records.store.exchange.erasures())
    found = []
    if records.consents:
        words = f"{counted(len(records.consents), 'answer')} about permission: {given:,} yes, {back:,} taken back."
        found.append(Evidence(words, place="people"))
    if erased:
        found.append(Evidence(f"Erased because they asked: {people(erased)}.", place="people"))
    return tuple(found)


FINDERS: dict[str, Finder] = {
    "002.15": national_rules,
    "002.16": before_anything_is_bought,
    "002.17": learning_from_others,
    "002.18": both_sides,
    "002.19": the_law_today,
    "002.20": respect,
    "002.21": every_characteristic,
    "002.22": more_than_one_way,
    "002.23": asked_how,
    "002.24": barriers_solved,
    "002.25": language_that_suits,
    "002.26": feedback_promised,
    "002.27": reviewed,
    "002.28": experience_in_decisions,
    "002.29": kept_private,
}
