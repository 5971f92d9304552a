"""Finders for the promises of source 004, one for each: what the records show of it, and nothing that they do not show."""

from __future__ import annotations

from collections import Counter

from engage_desktop.domain.answers import CANNOT, OUTCOMES, Approval
from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.consent import GIVEN, WITHDRAWN
from engage_desktop.domain.plans import Gap, InsightLook, Option, Partner, Payment, Waiver
from engage_desktop.domain.sessions import CO_DESIGN, CONSULTATION, ENGAGEMENT, Session
from engage_desktop.operations import honesty
from engage_desktop.operations.assurance.cheshire import their_words_in_the_draft
from engage_desktop.operations.assurance.records import Evidence, Finder, Found, Records
from engage_desktop.operations.assurance.sefton import what_becomes_of_it
from engage_desktop.operations.assurance.wording import (
    by_session,
    counted,
    listed,
    money,
    of_sessions,
    people,
    safely,
    short,
)
from engage_desktop.operations.option_changes import PART as OPTION

_A_STORY = 400
"""Letters from which a comment in own words counts as a story."""


def early(records: Records) -> Found:
    """004.1"""
    return of_sessions(
        records,
        "plan",
        lambda session: (
            f"People came in at: {records.label('stages', session.stage).lower()}." if session.stage else ""
        ),
        row="stage",
    )


def carers_too(records: Records) -> Found:
    """004.2"""
    both = sum({person.role, person.also_role} >= {"carer", "public"} for person in records.people)
    found = of_sessions(
        records,
        "welcome",
        lambda session: (
            f"Carers who came, in their own right: {people(list(records.roles[session.id].values()).count('carer'))}."
            if "carer" in records.roles[session.id].values()
            else ""
        ),
        among=records.held,
    )
    words = f"Counted once, and shown as both carer and user of the service: {people(both)}."
    return (*found, Evidence(words, place="people")) if both else found


def whole_stories(records: Records) -> Found:
    """004.3"""
    agreed = {each.person for each in records.consents if each.purpose == "story_case_study" and each.answer == GIVEN}
    stories = [
        comment
        for comment in records.comments
        if comment.about == "story" or (comment.kind == OWN_WORDS and len(comment.text) >= _A_STORY)
    ]

    def words(comments: list[Comment]) -> str:
        permitted = f" Agreed that their story is used: {people(len(agreed))}." if agreed else ""
        return f"{counted(len(comments), 'story', 'stories')} kept whole.{permitted}"

    return by_session(records, stories, "listen", words)


def not_for_show(records: Records) -> Found:
    """004.4"""
    entries = records.store.history.count()
    no = sum(answer.outcome == CANNOT for answer in records.once(records.answers.responses))
    if not records.held:
        return ()
    words = f"Worked out from {counted(entries, 'entry', 'entries')} of the log. Nothing here can be marked by hand."
    said_no = f" Answers that say “we could not”: {no:,}." if no else ""
    return (Evidence(f"{words}{said_no}", place="sessions"),)


def it_depends(records: Records) -> Found:
    """004.5"""
    kinds = Counter(session.involvement_type for session in records.sessions if session.involvement_type)
    named = listed((records.lists.involvement(kind).label for kind in kinds), most=5)
    several = (
        (Evidence(f"{counted(len(kinds), 'type')} of involvement: {named}.", place="sessions"),)
        if len(kinds) > 1
        else ()
    )

    def words(waivers: list[Waiver]) -> str:
        passed = counted(len(waivers), "warning or step", "warnings or steps")
        return f"{passed} passed over, with the reason: {short(waivers[-1].reason)}"

    return several + by_session(records, records.once(records.plans.waivers), "plan", words, row="open")


def several_ways(records: Records) -> Found:
    """004.6"""
    found = []
    for programme in records.once(records.plans.programmes):
        sessions = [session for session in records.sessions if session.programme == programme.id]
        ways = {records.label("methods", session.method) for session in sessions if session.method}
        if len(sessions) > 1:
            words = (
                f"“{programme.name}”: {counted(len(sessions), 'session')}; ways: {listed(sorted(ways)) or 'not said'}."
            )
            found.append(Evidence(words, sessions[0].id, "programme", "plan"))
    return tuple(found)


def side_by_side(records: Records) -> Found:
    """004.7"""
    sides: dict[str, Counter[bool]] = {}
    for link in records.once(records.answers.theme_links):
        sides.setdefault(link.theme, Counter())[link.root in records.team_roots] += 1
    found = []
    for theme in records.once(records.answers.themes):
        staff, others = sides.get(theme.id, Counter())[True], sides.get(theme.id, Counter())[False]
        if staff:
            words = f"“{theme.name}”: {counted(others, 'comment')} of the public and carers; {staff:,} of staff, apart."
            found.append(Evidence(words, theme.session or "", f"theme:{theme.id}", "heard"))
    return tuple(found)


def real_choice(records: Records) -> Found:
    """004.8"""

    def words(options: list[Option]) -> str:
        session = records.by_id.get(options[0].session)
        if session is None or session.involvement_type != CONSULTATION:
            return ""
        named = listed((short(option.text) for option in options), most=2)
        changed = sum(
            each.session == session.id and each.part == OPTION for each in records.once(records.plans.changes)
        )
        later = f". Options changed once people were asked, with the reason: {changed:,}." if changed else ""
        return f"{counted(len(options), 'option')} to give a view on: {named}{later}"

    return by_session(records, records.once(records.plans.options), "plan", words, row="options")


def open_questions(records: Records) -> Found:
    """004.9"""
    said = Counter(comment.session for comment in records.comments)

    def words(session: Session) -> str:
        asked = len(records.questions[session.id])
        if session.involvement_type != ENGAGEMENT or not asked:
            return ""
        return f"{counted(asked, 'open question')}; {counted(said[session.id], 'comment')}."

    return of_sessions(records, "listen", words)


def their_part_in_it(records: Records) -> Found:
    """004.10"""
    designs = {session.id for session in records.sessions if session.involvement_type == CO_DESIGN}
    found = their_words_in_the_draft(records)
    return tuple(each for each in found if each.session in designs) or found


def from_start_to_finish(records: Records) -> Found:
    """004.11"""

    def words(partners: list[Partner]) -> str:
        throughout = sum(bool(each.at_start and each.at_middle and each.at_end) for each in partners)
        return (
            f"{counted(len(partners), 'partner')} with a part in the decision; "
            f"{throughout:,} of them there at the start, the middle and the end."
        )

    deciding = [partner for partner in records.once(records.plans.partners) if partner.decides]
    return by_session(records, deciding, "plan", words, row="partners")


def the_right_kind(records: Records) -> Found:
    """004.12"""

    def words(session: Session) -> str:
        if not session.who_decides or not session.involvement_type:
            return ""
        decider = records.label("deciders", session.who_decides)
        return f"Who decides: {decider}. Chosen: {records.lists.involvement(session.involvement_type).label}."

    return of_sessions(records, "plan", words, row="who_decides")


def the_right_word(records: Records) -> Found:
    """004.13"""
    made = Counter(decision.session for decision in records.once(records.answers.decisions))

    def words(session: Session) -> str:
        if not session.involvement_type:
            return ""
        printed = honesty.printed_type(records.store, session)
        named = records.lists.involvement(printed.code).label
        less = (
            f" instead of {records.lists.involvement(printed.downgraded_from).label}" if printed.downgraded_from else ""
        )
        count = counted(made[session.id], "decision")
        return f"Printed as {named}{less}; {count} recorded, with who made them." if less or made[session.id] else ""

    return of_sessions(records, "respond", words, among=records.held)


def the_kind_is_told(records: Records) -> Found:
    """004.14"""
    prints = Counter(copy.session for copy in records.once(records.plans.copies))

    def words(session: Session) -> str:
        if not session.involvement_type:
            return ""
        entry = records.lists.involvement(session.involvement_type)
        printed = f" On {counted(prints[session.id], 'print')}." if prints[session.id] else ""
        return f"{entry.label}: {short(entry.definition)}{printed}"

    return of_sessions(records, "plan", words, row="involvement_type")


def the_influence_is_told(records: Records) -> Found:
    """004.15"""
    stated = of_sessions(
        records,
        "plan",
        lambda session: f"What people can change: {short(session.influence)}" if session.influence else "",
        row="influence",
    )
    return what_becomes_of_it(records) + stated


def also_what_we_could_not(records: Records) -> Found:
    """004.16"""
    answers = [answer for answer in records.once(records.answers.responses) if answer.outcome]
    found = []
    for outcome in OUTCOMES:
        held = [answer for answer in answers if answer.outcome == outcome]
        if held:
            reasons = f", {sum(bool(each.reason) for each in held):,} with the reason" if outcome == CANNOT else ""
            words = f"{records.label('response_outcomes', outcome)}: {counted(len(held), 'answer')}{reasons}."
            found.append(Evidence(words, held[0].session or "", f"response:{held[0].id}", "promises"))
    return tuple(found)


def seen_and_put_right(records: Records) -> Found:
    """004.17"""
    corrected = [comment for comment in records.comments if comment.is_corrected]
    back = [answer for answer in records.consents if answer.answer == WITHDRAWN]
    return by_session(
        records,
        corrected,
        "listen",
        lambda each: f"{counted(len(each), 'comment')} put right; what stood before is kept.",
    ) + by_session(
        records,
        back,
        "welcome",
        lambda each: f"Took a permission back: {people(len({answer.person for answer in each}))}.",
    )


def thanked_and_paid(records: Records) -> Found:
    """004.18"""
    thanks = [copy for copy in records.once(records.plans.copies) if copy.what == "certificate"]

    def words(payments: list[Payment]) -> str:
        total = money(sum(payment.pence for payment in payments))
        return f"Paid to people who took part: {total}, in {safely(len(payments), 'payments')}."

    return by_session(records, records.once(records.plans.payments), "close", words, row="payments") + by_session(
        records, thanks, "respond", lambda each: f"{counted(len(each), 'thank-you letter')} printed or saved."
    )


def own_voice(records: Records) -> Found:
    """004.19"""
    own = [comment for comment in records.comments if comment.kind == OWN_WORDS]

    def approved(answers: list[Approval]) -> str:
        yes = sum(answer.answer == "approved" for answer in answers)
        return f"{counted(len(answers), 'wording')} shown to the speaker before printing; {yes:,} approved."

    return by_session(records, records.once(records.answers.approvals), "listen", approved) + by_session(
        records, own, "listen", lambda comments: f"{counted(len(comments), 'comment')} kept in own words."
    )


def starting_from_insight(records: Records) -> Found:
    """004.20"""

    def words(looks: list[InsightLook]) -> str:
        last = looks[-1]
        return f"Looked for “{short(last.words)}”: {counted(last.found, 'record')}. {short(last.result)}".strip()

    return by_session(records, records.once(records.plans.looks), "plan", words, row="look")


def only_what_is_not_known(records: Records) -> Found:
    """004.21"""

    def words(gaps: list[Gap]) -> str:
        asked = records.questions.get(gaps[0].session, [])
        fills = sum(bool(question.gap) for question in asked)
        unknown = f"{counted(len(gaps), 'gap')} in what is known"
        return f"{unknown}; {fills:,} of {counted(len(asked), 'question')} are asked to fill one."

    return by_session(records, records.once(records.plans.gaps), "plan", words, row="gaps")


def not_everything_again(records: Records) -> Found:
    """004.22"""
    visits = Counter(person for came in records.roles.values() for person in came)
    back = [person for person, count in visits.items() if count > 1]
    known = sum(bool(records.needs.get(person)) for person in back)
    if not back:
        return ()
    words = f"Came back and found their record here: {people(len(back))}; with their needs: {people(known)}."
    return (Evidence(words, place="people"),)


def what_is_there_already(records: Records) -> Found:
    """004.23"""
    batches = [batch for session in records.sessions for batch in records.store.comments.batches(session.id)]
    files = [batch for batch in batches if batch.source == "import"]
    return by_session(
        records,
        files,
        "listen",
        lambda each: (
            f"{counted(len(each), 'file')} brought in: {sum(one.rows for one in each):,} lines kept, "
            f"{sum(one.refused for one in each):,} refused."
        ),
    )


FINDERS: dict[str, Finder] = {
    "004.1": early,
    "004.2": carers_too,
    "004.3": whole_stories,
    "004.4": not_for_show,
    "004.5": it_depends,
    "004.6": several_ways,
    "004.7": side_by_side,
    "004.8": real_choice,
    "004.9": open_questions,
    "004.10": their_part_in_it,
    "004.11": from_start_to_finish,
    "004.12": the_right_kind,
    "004.13": the_right_word,
    "004.14": the_kind_is_told,
    "004.15": the_influence_is_told,
    "004.16": also_what_we_could_not,
    "004.17": seen_and_put_right,
    "004.18": thanked_and_paid,
    "004.19": own_voice,
    "004.20": starting_from_insight,
    "004.21": only_what_is_not_known,
    "004.22": not_everything_again,
    "004.23": what_is_there_already,
}
