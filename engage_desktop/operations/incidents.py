"""What a person can do with a worry that is not a comment: seal it for the safeguarding lead, and carry it to them.

A concern never waits for a bundle (facts.md §10.6): the sentence to say first is who to ring.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from engage_desktop.bundles import sealing
from engage_desktop.domain import ids
from engage_desktop.domain.log import OperationInvalid, canonical_json, strict_json
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.texts import LONGEST_COMMENT, clean, line
from engage_desktop.operations import membership
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.sealed import SealedNote
from engage_desktop.store.store import Store

SAFEGUARDING = "safeguarding"
KINDS = (SAFEGUARDING, "accident", "behaviour", "data", "complaint", "other")
"""Sorts of incident (facts.md §10.6); their names are in resources/lists/incident_kinds."""
_LINES = ("about", "told_by", "written_by", "done", "others_told")


class IncidentNotPossible(Refusal):
    """A note cannot be sealed, carried or opened as asked."""

    code = "INCIDENT"


@dataclass(frozen=True, slots=True)
class Incident:
    """What is sealed. words: the person's own words; seen: what was seen, apart from opinion; at: ISO moment it was told.

    about: who is at risk; told_by: who said it, and how they know; done: what was done and who was rung, with times; wishes:
    what the person at risk wants; danger: 1 where somebody is in danger now.
    """

    kind: str
    words: str
    at: str
    session: str = ""
    about: str = ""
    told_by: str = ""
    seen: str = ""
    danger: int = 0
    wishes: str = ""
    done: str = ""
    others_told: str = ""
    written_by: str = ""
    written_at: str = ""


def seal(store: Store, *, now: datetime, incident: Incident) -> SealedNote:
    """Seal a note so that only the team's recovery sheet opens it; this laptop cannot read it again.

    Raises IncidentNotPossible where it says nothing, or where the workspace has no key to seal for.
    """
    if incident.kind not in KINDS:
        raise IncidentNotPossible("This is not a sort of incident that the program knows. Nothing was sealed.")
    tidy = _tidied(incident, now)
    if not tidy.words and not tidy.seen:
        raise IncidentNotPossible(
            "The note says nothing yet, so nothing was sealed. Write what was said, in the person's own words, or what you saw.",
            field="words",
        )
    recipient = membership.recovery_recipient(store)
    if not recipient:
        raise IncidentNotPossible(
            "This workspace has no recovery key, so nothing could be sealed. Write it on paper and ring the safeguarding lead."
        )
    payload = sealing.seal_secret(canonical_json(asdict(tidy)), recipient)
    note = SealedNote(ids.new_fact(now), tidy.session, int(now.timestamp() * 1000), tidy.kind, payload)
    store.sealed.keep(note)
    return note


def carry(store: Store, *, note: str, out: Path) -> Path:
    """Write a sealed note into a folder for the safeguarding lead, and return the file. Its name says nothing of its content."""
    held = find_note(store, note)
    path = out / f"sealed-note-{held.id[-12:]}.age"
    try:
        out.mkdir(parents=True, exist_ok=True)
        path.write_bytes(held.payload)
    except OSError as error:
        raise DiskRefused(
            f"The sealed note could not be written there ({error.strerror}). It is still safe on this laptop. "
            "Choose another folder."
        ) from error
    return path


def open_note(payload: bytes, *, recovery_code: str) -> Incident:
    """Return what a sealed note says. Raises IncidentNotPossible where the code does not open it or it is not a note."""
    identity = sealing.read_identity(recovery_code)
    try:
        found = strict_json(sealing.open_secret(payload, identity))
        return Incident(**{str(name): value for name, value in dict(found).items()})
    except (TypeError, ValueError, OperationInvalid) as error:
        raise IncidentNotPossible("The file is not a sealed note of this program. Nothing was changed.") from error


def remove(store: Store, *, note: str) -> None:
    """Remove a sealed note from this laptop, once the safeguarding lead has it."""
    store.sealed.remove(find_note(store, note).id)


def find_note(store: Store, note: str) -> SealedNote:
    """Return the sealed note whose id is or ends with `note` (4 letters or more), or raise NothingHere."""
    found = [held for held in store.sealed.all() if held.id == note or (len(note) >= 4 and held.id.endswith(note))]
    if len(found) != 1:
        raise NothingHere("There is no such sealed note on this laptop. Nothing was changed. List them first.")
    return found[0]


def _tidied(incident: Incident, now: datetime) -> Incident:
    parts = asdict(incident)
    for name in ("words", "seen", "wishes"):
        parts[name] = clean(parts[name], limit=LONGEST_COMMENT, name="This text")
    for name in _LINES:
        parts[name] = line(parts[name], name="This line")
    return Incident(**{**parts, "written_at": now.isoformat()})
