"""Finders for the promises of source 003, one for each: what the records show of it, and nothing that they do not show."""

from __future__ import annotations

from collections import Counter

from engage_desktop.domain.answers import SuggestionAnswer
from engage_desktop.domain.comments import Batch, Comment
from engage_desktop.domain.consent import GIVEN
from engage_desktop.domain.plans import Outreach, Partner
from engage_desktop.domain.sessions import Session
from engage_desktop.operations.assurance.records import Evidence, Finder, Found, Records
from engage_desktop.operations.assurance.sefton import at_the_right_time, told_in_time
from engage_desktop.operations.assurance.wording import by_session, counted, listed, of_sessions, people, short


def what_would_help(records: Records) -> Found:
    """003.0a"""
    helpful = [comment for comment in records.comments if comment.about == "would_help"]
    return by_session(
        records,
        helpful,
        "heard",
        lambda comments: f"{counted(len(comments), 'comment')} about what would help, counted apart.",
        row="sort:would_help",
    )


def partners_own_files(records: Records) -> Found:
    """003.0b"""
    return by_session(
        records, _brought_in(records), "listen", lambda files: f"{counted(len(files), 'file')} of others brought in."
    )


def less_unfair(records: Records) -> Found:
    """003.0c"""
    fairness = {
        theme.id: theme.name for theme in records.once(records.answers.themes) if theme.family in ("equality", "access")
    }
    roots = Counter(link.theme for link in records.once(records.answers.theme_links) if link.theme in fairness)
    return tuple(
        Evidence(f"“{fairness[theme]}”: {counted(count, 'comment')}.", row=f"theme:{theme}", place="heard")
        for theme, count in roots.items()
    )


def voices_at_the_board(records: Records) -> Found:
    """003.1"""
    pages = [copy for copy in records.once(records.plans.copies) if copy.what == "board_page"]
    found = [
        Evidence("A page for the board was printed or saved.", page.session or "", place="promises")
        for page in pages[-1:]
    ]
    for decision in records.once(records.answers.decisions):
        answers = records.rests_on.get(decision.id, [])
        if decision.decided_with == "board" and answers:
            words = f"The board decided on {counted(len(answers), 'answer')}: {short(decision.text)}"
            found.append(Evidence(words, decision.session or "", f"decision:{decision.id}", "promises"))
    return tuple(found)


def early_and_fed_back(records: Records) -> Found:
    """003.2"""
    return at_the_right_time(records) + told_in_time(records)


def did_it_help(records: Records) -> Found:
    """003.3"""

    def words(session: Session) -> str:
        before = records.by_id.get(session.follows or "")
        asked = [question for question in records.questions[session.id] if question.follows]
        if before is None or not asked:
            return ""
        return f"Asks {counted(len(asked), 'question')} of “{short(before.title)}” again, to see what has changed."

    return of_sessions(records, "plan", words, row="questions")


def in_touch_with_groups(records: Records) -> Found:
    """003.4"""

    def words(contacts: list[Outreach]) -> str:
        promised = [contact for contact in contacts if contact.promised]
        done = sum(bool(contact.did) for contact in promised)
        kept = f"; promised {counted(len(promised), 'thing')}, did {done:,}" if promised else ""
        return f"{listed(contact.group for contact in contacts)}: {counted(len(contacts), 'contact')}{kept}."

    return by_session(records, records.outreach, "plan", words, row="outreach")


def voluntary_partners(records: Records) -> Found:
    """003.5"""

    def words(partners: list[Partner]) -> str:
        receive = sum(bool(partner.receives) for partner in partners)
        roles = listed(
            f"{partner.name} ({records.label('partner_roles', partner.role).lower()})"
            for partner in partners
            if partner.role
        )
        return f"{roles or listed(partner.name for partner in partners)}. What each receives is said for {receive:,}."

    return by_session(records, records.once(records.plans.partners), "plan", words, row="partners")


def progress_in_view(records: Records) -> Found:
    """003.6"""
    under_way = [each for each in records.once(records.answers.responses) if each.outcome]
    easy = sum(bool(each.easy_read) for each in under_way)
    sheets = [copy for copy in records.once(records.plans.copies) if copy.what == "progress_sheet"]
    found = []
    if under_way:
        words = f"{counted(len(under_way), 'answer')} say where things stand; {easy:,} in easy words too."
        found.append(Evidence(words, under_way[0].session or "", f"response:{under_way[0].id}", "promises"))
    if sheets:
        words = f"{counted(len(sheets), 'progress sheet')} printed or saved."
        found.append(Evidence(words, sheets[-1].session or "", place="promises"))
    return tuple(found)


def acting_together(records: Records) -> Found:
    """003.7"""
    agreed = {each.person for each in records.consents if each.purpose == "share_partner" and each.answer == GIVEN}
    offers = [comment for comment in records.comments if comment.about == "offer"]

    def words(comments: list[Comment]) -> str:
        return (
            f"{counted(len(comments), 'offer')} to help. Agreed to be put in touch with a group: {people(len(agreed))}."
        )

    return by_session(records, offers, "heard", words, row="sort:offer")


def decided_with_people(records: Records) -> Found:
    """003.8"""
    return tuple(
        Evidence(
            f"In the room: {short(decision.in_room)}. How: {short(decision.how)}",
            decision.session or "",
            f"decision:{decision.id}",
            "promises",
        )
        for decision in records.once(records.answers.decisions)
        if decision.in_room and decision.how
    )


def their_words_in_the_draft(records: Records) -> Found:
    """003.9"""
    versions = Counter(version.proposal for version in records.once(records.answers.versions))
    answers: dict[str, list[SuggestionAnswer]] = {}
    for answer in records.once(records.answers.suggestion_answers):
        answers.setdefault(answer.proposal, []).append(answer)
    found = []
    for proposal in records.once(records.answers.proposals):
        held = answers.get(proposal.id, [])
        if held:
            used = sum(answer.outcome == "used" for answer in held)
            count = counted(versions[proposal.id], "version")
            words = f"“{short(proposal.title)}” in {count}: {used:,} suggestions used, {len(held) - used:,} not, with the reason."
            found.append(Evidence(words, proposal.session or "", f"proposal:{proposal.id}", "heard"))
    return tuple(found)


def what_works(records: Records) -> Found:
    """003.10"""
    shared = [each for each in records.once(records.answers.shared) if each.sort in ("lesson", "asset")]
    own = sum(bool(session.went_well or session.went_less_well) for session in records.sessions)
    found = []
    if shared:
        words = f"{counted(len(shared), 'lesson or asset', 'lessons and assets')} from {listed(each.source for each in shared)}."
        found.append(Evidence(words, place="sharing"))
    if own:
        found.append(Evidence(f"Our own lessons stand in {counted(own, 'session')}.", place="sessions"))
    return tuple(found)


def _brought_in(records: Records) -> list[Batch]:
    batches = [batch for session in records.sessions for batch in records.store.comments.batches(session.id)]
    return [batch for batch in batches if batch.source == "import"]


FINDERS: dict[str, Finder] = {
    "003.0a": what_would_help,
    "003.0b": partners_own_files,
    "003.0c": less_unfair,
    "003.1": voices_at_the_board,
    "003.2": early_and_fed_back,
    "003.3": did_it_help,
    "003.4": in_touch_with_groups,
    "003.5": voluntary_partners,
    "003.6": progress_in_view,
    "003.7": acting_together,
    "003.8": decided_with_people,
    "003.9": their_words_in_the_draft,
    "003.10": what_works,
}
