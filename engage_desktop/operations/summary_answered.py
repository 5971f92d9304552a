"""What a summary says of what became of it: themes, answers, decisions and with whom, what was reflected, and risks passed on."""

from __future__ import annotations

from collections.abc import Iterable

from engage_desktop.domain.sessions import CO_DESIGN, CO_PRODUCTION, Session, plain_date
from engage_desktop.domain.summary import Heard
from engage_desktop.operations import flags
from engage_desktop.operations.answer_prints import said_item
from engage_desktop.operations.decisions import Chain, decision_report
from engage_desktop.operations.option_changes import note_of, taken_away
from engage_desktop.operations.print_request import PrintRequest, called
from engage_desktop.operations.proposals import Suggestion, reflected, suggestions
from engage_desktop.operations.responses import answered
from engage_desktop.operations.themes import theme_counts, themes_of
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.summary_parts import AnswerGiven, DecisionMade
from engage_desktop.reports.you_said_sheet import SaidItem
from engage_desktop.store.store import Store


def themes(store: Store, session: str) -> tuple[tuple[str, str, str, str], ...]:
    """Return the themes that were spoken of: how often, how often by carers, and apart from both by staff."""
    return tuple((each.theme.name, *each.printed) for each in theme_counts(store, session=session) if each.roots)


def answers(request: PrintRequest, held: Session) -> tuple[AnswerGiven, ...]:
    """Return the answers that were given, those to each option among them."""
    found = answered(request.store, today=request.today, session=held.id)
    items = [said_item(request, each) for each in found]
    return tuple(
        AnswerGiven(
            subject=item.subject,
            how=item.how,
            said=item.said,
            answer=" ".join(part for part in (item.did, item.reason and f"Because: {item.reason}") if part),
            told=_told(item),
            broken=item.broken,
        )
        for item in items
    )


def _told(item: SaidItem) -> str:
    """Return when people were told and who is left, or by when they hear."""
    if not item.told:
        return item.due or "Nobody has been told yet"
    return f"{item.told}. Still to be told: {item.still}" if item.still else item.told


def options(store: Store, held: Session) -> tuple[tuple[str, str], ...]:
    """Return each option with whether it was answered, so that none is passed over; also what was changed in it, and when.

    An option that was taken away after people were asked about it is among them.
    """
    given = {response.option: response for response in store.answers.responses(held.id) if response.option}
    found = []
    for option in store.plans.options(held.id):
        answer = given[option.id].did or given[option.id].reason if option.id in given else words.NOT_ANSWERED
        found.append((option.text, _and(answer, note_of(store, held.id, option.id))))
    gone = [(each.before, each.sentence) for each in taken_away(store, held.id)]
    return (*found, *gone)


def _and(words: str, note: str) -> str:
    return f"{words.rstrip('.')}. {note}" if note else words


def decisions(request: PrintRequest, held: Session) -> tuple[DecisionMade, ...]:
    """Return the decisions of the session, by whom and with whom, who was in the room, and how many comments stand behind."""
    return tuple(
        _decision(request, each) for each in decision_report(request.store, session=held.id, today=request.today)
    )


def reflection(store: Store, held: Session) -> tuple[str, ...]:
    """Return, where people design or decide with us, whether their part can be seen, and what was made of each suggestion."""
    if held.involvement_type not in (CO_DESIGN, CO_PRODUCTION):
        return ()
    found = reflected(store, held.id)
    answers = [
        each
        for proposal in store.answers.proposals()
        if proposal.session == held.id
        for each in suggestions(store, proposal.id)
    ]
    return (found.sentence, *(_suggestion(each) for each in answers if found.is_shown))


def risks(store: Store, held: Session, heard: Iterable[Heard]) -> tuple[tuple[str, str], ...]:
    """Return the concerns that were marked as a risk, each with who looks after it.

    What the note says of it, or the comment itself where it may be printed; otherwise only what it is about.
    """
    printed = {item.comment.root: item.comment.text for part in heard for item in part.printed}
    found = []
    for each in flags.risks(store, held.id):
        about = ", ".join(theme.name for theme in themes_of(store, each.comment.root))
        hidden = f"A concern about: {about}" if about else "A concern whose words may not be printed"
        told = each.flag.note.strip() or printed.get(each.comment.root, hidden)
        found.append((told, each.flag.owner or "Nobody yet"))
    return tuple(found)


def _decision(request: PrintRequest, each: Chain) -> DecisionMade:
    made = each.decision
    together = called(request.lists, "decided_with", made.decided_with)
    by = f"{made.decided_by}, {together[:1].lower()}{together[1:]}" if together else made.decided_by
    facts = (
        ("Decided by", by),
        ("On", plain_date(made.on)),
        ("How", made.how),
        ("In the room", made.in_room),
        ("Conflicts of interest", made.interests or "Not stated"),
        ("What it rests on", each.sentence),
    )
    return DecisionMade(made.text, tuple((label, value) for label, value in facts if value))


def _suggestion(each: Suggestion) -> str:
    reason = each.answer.reason.strip()
    how = "Used" if each.is_used else "Not used"
    return f"{how}: {reason}" if reason else f"{how}."
