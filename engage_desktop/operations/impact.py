"""What changed because of what people said: only what is done, and only where it can be seen."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.answers import DONE, Response
from engage_desktop.operations.citing import YouSaid
from engage_desktop.operations.responses import Answered, answered
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Impact:
    """One thing that changed. evidence: where it can be seen; difference: what it changed for people; told_on: ISO date."""

    response: Response
    you_said: YouSaid
    did: str
    evidence: str
    difference: str
    told_on: str = ""


def impact(store: Store, *, today: str, session: str | None = None, programme: str | None = None) -> tuple[Impact, ...]:
    """Return what changed because of what people said: responses that are done, with evidence. Most heard first."""
    found = [_changed(each) for each in _done(store, today, session, programme) if each.response.evidence.strip()]
    return tuple(sorted(found, key=lambda each: (-each.you_said.count, each.response.id)))


def without_evidence(
    store: Store, *, today: str, session: str | None = None, programme: str | None = None
) -> tuple[Response, ...]:
    """Return what is said to be done and cannot be seen anywhere: it is not offered until somebody says where."""
    done = _done(store, today, session, programme)
    return tuple(each.response for each in done if not each.response.evidence.strip())


def _done(store: Store, today: str, session: str | None, programme: str | None) -> list[Answered]:
    found = [each for each in answered(store, today=today, session=session) if each.response.outcome == DONE]
    if programme is None:
        return found
    within = {held.id for held in store.sessions.all() if held.programme == programme}
    return [each for each in found if each.response.session in within]


def _changed(each: Answered) -> Impact:
    held = each.response
    return Impact(held, each.you_said, held.did, held.evidence, held.difference, each.promise.told_on)
