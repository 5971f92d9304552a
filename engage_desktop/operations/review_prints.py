"""The pack that goes to reviewers such as a patient council: nobody is named, small numbers are hidden."""

from __future__ import annotations

from collections.abc import Mapping

from engage_desktop.domain.disclosure import HIDDEN_NOTE
from engage_desktop.domain.sessions import Session
from engage_desktop.operations.answer_prints import said_item
from engage_desktop.operations.closing import debrief_silence
from engage_desktop.operations.limits import limits_of
from engage_desktop.operations.print_request import PrintRequest
from engage_desktop.operations.responses import answered
from engage_desktop.operations.summary_heard import heard_by_question, who_came
from engage_desktop.operations.themes import ThemeCount, theme_counts
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.document import Document
from engage_desktop.reports.review_pack import ReviewPack, review_pack

_DEBRIEF = {"went_well": "What went well", "went_less_well": "What went less well"}
_MOST_QUOTES = 20
NOT_WRITTEN = "Nothing was written down"


def review(request: PrintRequest) -> Document:
    """Return the review pack of a session."""
    store, held = request.store, request.held()
    heard = heard_by_question(store, held.id, request.today)
    came = who_came(store, held.id, request.lists)
    printed = [item for part in heard for item in part.printed]
    counts = [each for each in theme_counts(store, session=held.id) if each.roots]
    return review_pack(
        ReviewPack(
            head=request.head(),
            code=review_code(held),
            purpose=held.purpose,
            who_came=came.rows,
            who_note=HIDDEN_NOTE if came.hides else "",
            themes=_themes(counts),
            quotes=tuple((item.comment.text, words.kind_words(item.comment.kind)) for item in printed[:_MOST_QUOTES]),
            answers=tuple(_answers(request, held)),
            debrief=_debrief(held, debrief_silence(store, held.id)),
            limits=limits_of(store, held.id, request.lists, heard=heard, hides_numbers=came.hides),
            earlier=tuple((review.reviewer or "A reviewer", review.text) for review in store.answers.reviews(held.id)),
            made_at=request.now.astimezone(),
        )
    )


def review_code(held: Session) -> str:
    """Return the code that leads a reviewer's answer back to the session."""
    return f"R-{held.id[-8:].upper()}"


def _themes(counts: list[ThemeCount]) -> tuple[tuple[str, str, str], ...]:
    """Return the themes as every print has them; a pack that leaves the team says nothing of carers."""
    found = ((each.theme.name, *each.printed) for each in counts)
    return tuple((name, heard, staff) for name, heard, _, staff in found)


def _answers(request: PrintRequest, held: Session) -> list[tuple[str, str]]:
    found = []
    for each in answered(request.store, today=request.today, session=held.id):
        item = said_item(request, each)
        told = f"Told on {item.told}" if item.told else item.due or "Nobody has been told yet"
        parts = (item.how, item.did, item.reason and f"Because: {item.reason}", told)
        found.append((item.subject, ". ".join(part.rstrip(".") for part in parts if part)))
    return found


def _debrief(held: Session, silence: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    said = {part: str(getattr(held, part)).strip() or silence.get(part, "") for part in _DEBRIEF}
    return tuple((label, said[part] or NOT_WRITTEN) for part, label in _DEBRIEF.items())
