"""What `engage-desktop promises` prints: one JSON document, and the same as lines for people."""

from __future__ import annotations

from collections import Counter
from typing import Any

from engage_desktop.cli.opening import many
from engage_desktop.domain.answers import ToldBack
from engage_desktop.domain.promises import OVERDUE
from engage_desktop.domain.sessions import plain_date
from engage_desktop.operations.ageing import Unanswered, unanswered_themes
from engage_desktop.operations.audiences import still_words
from engage_desktop.operations.decisions import Chain, decision_report
from engage_desktop.operations.due import Due, due_items
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.responses import Answered, answered
from engage_desktop.store.store import Store

_STATES = {"overdue": "OVERDUE", "open": "open", "told_so_far": "told so far", "told": "told"}
_WHAT = {
    "feedback": "tell people what came of it",
    "report": "hand out the summary",
    "response": "tell people the answer",
    "barrier": "solve what keeps people away",
    "decision": "record the decision",
}


def document_of(store: Store, *, today: str, session: str | None, only_overdue: bool) -> dict[str, Any]:
    """Return the register as one document. only_overdue: nothing that still has time."""
    held = answered(store, today=today, session=session)
    due = [each for each in due_items(store, today) if session in (None, each.session)]
    document: dict[str, Any] = {
        "promises": [
            _promise(each, still_words(store, each.promise.still))
            for each in held
            if not only_overdue or each.promise.state == OVERDUE
        ],
        "due": [_due(each) for each in due if not only_overdue or each.is_overdue],
    }
    if not only_overdue:
        document["unanswered_themes"] = [_unanswered(each) for each in unanswered_themes(store, today, session=session)]
        document["decisions"] = [_decision(each) for each in decision_report(store, session=session, today=today)]
    return document


def is_past(store: Store, response: str, *, today: str) -> str:
    """Return what has to be said of a promise that was given a day which is over, while people were not told; else ""."""
    held = next(each.promise for each in answered(store, today=today) if each.response.id == response)
    if held.state != OVERDUE:
        return ""
    return (
        f"{plain_date(held.response.due)} is over, so this promise is overdue from the start. It was saved as you gave it. "
        "Give another day with --due, or say with “promises tell” when people were told."
    )


def text_of(document: dict[str, Any], lists: Lists) -> str:
    """Return the document as lines, overdue first."""
    lines = [_line(each, lists) for each in document["promises"]]
    lines += [
        f"{'OVERDUE' if each['overdue'] else 'due':8}  {each['on']}  {_WHAT[each['code']]}: {each['what']}"
        for each in document["due"]
        if each["code"] != "response"
    ]
    lines += [
        f"waiting   {many(each['days'], 'day', 'days')}  {each['theme']}  {each['name']}: no answer yet"
        for each in document.get("unanswered_themes", ())
    ]
    lines += [
        f"decided   {each['on']}  {each['id']}  {each['text'].rstrip('.')}. {each['rests_on']}"
        for each in document.get("decisions", ())
    ]
    return "\n".join(lines) or "Nothing was promised here, and nothing is waiting."


def _line(each: dict[str, Any], lists: Lists) -> str:
    what = lists.named("response_outcomes", each["outcome"])
    owner = f" ({each['owner']})" if each["owner"] else ""
    told = f" Told on {each['told_on']}." if each["told_on"] else ""
    if each["still_to_tell_words"]:
        told = f" Told in part, last on {each['told_on']}. Still to be told: {each['still_to_tell_words']}."
    broken = f" {each['broken_note']}" if each["broken_note"] else ""
    head = f"{_STATES[each['state']]:11}  {each['due'] or 'no date':10}  {each['id']}  {what}{owner}."
    return f"{head} {each['you_said']}{told}{broken}"


def _told(told: ToldBack) -> dict[str, Any]:
    who = {"to": told.audience or "everyone", "session": told.session, "person": told.person}
    return {"on": told.on, "way": told.way, "people": told.people, **who}


def _promise(each: Answered, still: str) -> dict[str, Any]:
    held, said = each.response, each.you_said
    return {
        "id": held.id,
        "session": held.session,
        "theme": held.theme,
        "state": each.promise.state,
        "outcome": held.outcome,
        "you_said": said.sentence,
        "count": said.count,
        "count_staff_and_partners": said.team,
        "count_heard_elsewhere": said.elsewhere,
        "broken": dict(Counter(link.why for link in said.broken)),
        "broken_note": said.broken_note,
        "did": held.did,
        "reason": held.reason,
        "owner": held.owner,
        "due": held.due,
        "days": each.promise.days,
        "evidence": held.evidence,
        "told": [_told(told) for told in each.promise.told],
        "still_to_tell": {"sessions": list(each.promise.still.sessions), "people": list(each.promise.still.people)},
        "still_to_tell_words": still,
        "told_on": each.promise.told_on,
    }


def _due(each: Due) -> dict[str, Any]:
    return {
        "code": each.code,
        "session": each.session,
        "response": each.response,
        "what": each.what,
        "on": each.on,
        "overdue": each.is_overdue,
        "days": each.days,
        "owner": each.owner,
        "still_to_tell": each.still,
    }


def _unanswered(each: Unanswered) -> dict[str, Any]:
    return {
        "theme": each.theme.id,
        "name": each.theme.name,
        "since": each.since,
        "days": each.days,
        "comments": each.counts.heard,
        "comments_staff_and_partners": each.counts.team,
    }


def _decision(each: Chain) -> dict[str, Any]:
    held = each.decision
    return {
        "id": held.id,
        "text": held.text,
        "on": held.on,
        "decided_by": held.decided_by,
        "decided_with": held.decided_with,
        "interests": held.interests or "not stated",
        "responses": [step.promise.response.id for step in each.steps],
        "comments": each.comments,
        "rests_on": each.sentence,
    }
