"""What a person can do with consent: record answers purpose by purpose, and withdraw in one act."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from engage_desktop.domain import ids
from engage_desktop.domain.consent import (
    ANSWERS,
    EXPIRED,
    GIVEN,
    GIVEN_BY,
    METHODS,
    ORGANISATION,
    WITHDRAWN,
    ConsentNotPossible,
    Purpose,
    may_be_quoted,
)
from engage_desktop.domain.consent import Consent as Answered
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.consent_promise import keep_promise
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_PICTURES = frozenset({"photo", "video_audio_use"})


@dataclass(frozen=True, slots=True)
class HowAsked:
    """How a set of answers was given. language: in which it was asked, empty for the wording's own.

    captured_by: who wrote it down; present: interpreter or supporter, if any; channels: ways of contact, if asked.
    """

    method: str = "oral_recorded_by_staff"
    given_by: str = "self"
    captured_by: str = ""
    language: str = ""
    present: str = ""
    channels: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal changes. purposes: their keys; quoted: comments no longer quoted; bundles: already made.

    contact: purposes of contact that end; pictures: purposes whose photos or films are not used again; partners: named
    organisations to be told; needs: access needs not kept for next time; others: keys that change nothing of these.
    """

    purposes: tuple[str, ...]
    quoted: int
    bundles: int
    contact: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    needs: int = 0
    others: tuple[str, ...] = ()


def record_consents(
    store: Store,
    *,
    now: datetime,
    person: str,
    answers: Mapping[str, str],
    purposes: Sequence[Purpose],
    session: str | None = None,
    how: HowAsked = HowAsked(),
    reasons: Mapping[str, str] | None = None,
) -> tuple[str, ...]:
    """Record answers: key of a purpose ("photo", or "share_partner:Healthwatch") → given, refused or withdrawn.

    A purpose that is not named was not asked. Each answer keeps the exact wording it was given to; a withdrawal keeps the
    one that was agreed to. Returns the new ids. Raises ConsentNotPossible; then nothing is recorded.
    """
    _check_how(how)
    store.people.get(person)
    held = _standing(store, person)
    asked = {purpose.id: purpose for purpose in purposes}
    written: list[str] = []
    with store.act(now=now) as act:
        promise = keep_promise(store, act, store.sessions.get(session)) if session else None
        for key, answer in _tidied(answers).items():
            standing = held.get(key, [])
            purpose = _purpose(store, key, answer, asked, standing)
            body = {
                **_kept_wording(store, act, purpose, key, answer, standing),
                **_as_asked(how, purpose),
                "person": person,
                "session": session,
                "promise": promise,
                "answer": answer,
                "reason": clean((reasons or {}).get(key, ""), name="The reason"),
                "expires": _expiry(purpose, answer, now.date()),
                "supersedes": [earlier.id for earlier in standing],
            }
            written.append(ids.new_fact(now))
            act.append("consent.answered", written[-1], body)
    return tuple(written)


def _standing(store: Store, person: str) -> dict[str, list[Answered]]:
    """Return the answers that stand for a person, by key."""
    held: dict[str, list[Answered]] = {}
    for earlier in store.consents.standing_together(person):
        held.setdefault(earlier.key, []).append(earlier)
    return held


def what_withdrawing_changes(store: Store, *, person: str, today: str, only: Sequence[str] = ()) -> Withdrawal:
    """Return what withdrawing everything, or only some keys, would change: read to the person first. today: ISO date."""
    permitted = store.consents.permitted(person, today=today)
    leaving = tuple(key for key in sorted(_agreed(permitted)) if not only or key in only)
    left = {key: answer for key, answer in permitted.items() if key not in leaving}
    ends_quoting = may_be_quoted(permitted) and not may_be_quoted(left)
    named = {key: key.partition(":")[0] for key in leaving}
    contact = tuple(key for key in leaving if key.startswith("contact_"))
    pictures = tuple(key for key in leaving if named[key] in _PICTURES)
    partners = tuple(key.partition(":")[2] for key in leaving if ":" in key)
    records = sorted(store.people.groups().get(person, {person}))
    needs = sum(len(store.people.needs(each)) for each in records) if "access_needs" in leaving else 0
    told = {*contact, *pictures, *(key for key in leaving if ":" in key)}
    told |= {"quote_anonymous", "quote_attributed"} if ends_quoting else set()
    told |= {"access_needs"} if needs else set()
    return Withdrawal(
        purposes=leaving,
        quoted=sum(map(store.comments.count_by_person, records)) if ends_quoting else 0,
        bundles=_bundles_about(store, records) if leaving else 0,
        contact=contact,
        pictures=pictures,
        partners=partners,
        needs=needs,
        others=tuple(key for key in leaving if key not in told),
    )


def withdraw(
    store: Store,
    *,
    now: datetime,
    person: str,
    purposes: Sequence[Purpose],
    only: Sequence[str] = (),
    session: str | None = None,
    how: HowAsked = HowAsked(),
    reason: str = "",
) -> tuple[str, ...]:
    """Withdraw everything that a person agreed to, or only the named keys, in one act. As easy as giving (UK GDPR Art 7(3)).

    Works also for what has expired and for purposes that are not asked about any more.
    """
    permitted = store.consents.permitted(person, today=now.date().isoformat())
    keys = [key for key in _agreed(permitted) if not only or key in only]
    if not keys:
        raise ConsentNotPossible(
            "There is nothing to withdraw: this person has not agreed to anything. Nothing was changed."
        )
    return record_consents(
        store,
        now=now,
        person=person,
        answers=dict.fromkeys(keys, WITHDRAWN),
        purposes=purposes,
        session=session,
        how=how,
        reasons=dict.fromkeys(keys, reason),
    )


def withdrawal_code(consent_ids: Sequence[str]) -> str:
    """Return a short code for a receipt slip, made from the answers alone: it names nobody."""
    digest = hashlib.sha256("".join(consent_ids).encode()).hexdigest()[:10].upper()
    return f"{digest[:5]}-{digest[5:]}"


def wording_id(purpose: Purpose, controller: str) -> str:
    """Return the id under which a wording is kept: the same words have the same id on every laptop."""
    return hashlib.sha256(
        f"{purpose.id}\n{controller}\n{purpose.version}\n{purpose.language}\n{statement(purpose, controller)}".encode()
    ).hexdigest()[:32]


def statement(purpose: Purpose, controller: str = "") -> str:
    """Return the exact words shown, with the named organisation in its place."""
    return purpose.statement.replace(ORGANISATION, controller) if controller else purpose.statement


def keys_to_ask(purposes: Iterable[Purpose], partners: Iterable[str], *, more: bool = False) -> list[str]:
    """Return the keys of what is asked at a door, in order: a purpose that names an organisation once for each partner.

    more: also the purposes that are asked only now and then.
    """
    keys: list[str] = []
    for purpose in purposes:
        if not (more or purpose.shown_by_default):
            continue
        if purpose.names_an_organisation:
            keys.extend(f"{purpose.id}:{line(partner)}" for partner in partners)
        else:
            keys.append(purpose.id)
    return keys


def _agreed(permitted: Mapping[str, str]) -> list[str]:
    """What a person can withdraw. What expired counts too: the clock may be wrong, a wish to withdraw is not."""
    return [key for key, answer in permitted.items() if answer in (GIVEN, EXPIRED)]


def _tidied(answers: Mapping[str, str]) -> dict[str, str]:
    return {
        f"{name}:{line(controller)}" if colon else name: answer
        for (name, colon, controller), answer in ((key.partition(":"), answer) for key, answer in answers.items())
    }


def _purpose(
    store: Store, key: str, answer: str, asked: Mapping[str, Purpose], standing: Sequence[Answered]
) -> Purpose:
    """Return the purpose that `key` names, or raise ConsentNotPossible where this answer cannot be given to it."""
    name, _, controller = key.partition(":")
    if answer == WITHDRAWN and not standing:
        raise ConsentNotPossible("There is no answer to withdraw for this purpose. Nothing was recorded.")
    purpose = asked.get(name)
    if purpose is None and answer == WITHDRAWN:
        purpose = _purpose_as_kept(store, standing[-1])
    if purpose is None or answer not in ANSWERS:
        raise ConsentNotPossible(f"“{key}: {answer}” is not an answer this program knows. Nothing was recorded.")
    if answer != WITHDRAWN and purpose.names_an_organisation != bool(controller):
        raise ConsentNotPossible(
            "Sharing is asked about for one named organisation at a time, so nothing was recorded. "
            "Name the organisation, then ask again."
        )
    return purpose


def _purpose_as_kept(store: Store, answer: Answered) -> Purpose:
    wording = store.consents.wording(answer.wording)
    words = wording.text if wording else ""
    return Purpose(answer.purpose, answer.purpose, words, "consent", answer.wording_version, answer.language)


def _kept_wording(
    store: Store, act: Act, purpose: Purpose, key: str, answer: str, standing: Sequence[Answered]
) -> dict[str, object]:
    """Return what an answer says of its wording, keeping the words themselves where they are new."""
    controller = key.partition(":")[2]
    about = {"purpose": purpose.id, "controller": controller}
    if answer == WITHDRAWN:
        agreed = next((earlier for earlier in reversed(standing) if earlier.answer == GIVEN), standing[-1])
        return {
            **about,
            "wording": agreed.wording,
            "wording_version": agreed.wording_version,
            "wording_sha256": agreed.wording_sha256,
        }
    wording, text = wording_id(purpose, controller), statement(purpose, controller)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    if store.consents.wording(wording) is None:
        act.append(
            "wording.kept",
            wording,
            {
                "name": purpose.id,
                "version": purpose.version,
                "language": purpose.language,
                "text": text,
                "sha256": sha256,
            },
        )
    return {**about, "wording": wording, "wording_version": purpose.version, "wording_sha256": sha256}


def _as_asked(how: HowAsked, purpose: Purpose) -> dict[str, object]:
    return {
        "language": line(how.language) or purpose.language,
        "method": how.method,
        "given_by": how.given_by,
        "captured_by": line(how.captured_by),
        "present": line(how.present),
        "channels": line(how.channels) if purpose.channels else "",
    }


def _bundles_about(store: Store, records: Sequence[str]) -> int:
    """Return how many bundles made on this laptop hold something about a person's records and consent."""
    rows = [*records, *(answer.id for person in records for answer in store.consents.history(person))]
    places = [(operation.site, operation.seq) for row in rows for operation in store.history.of_row(row)]
    return sum(
        any(site == bundle.site and bundle.first_seq <= seq <= bundle.last_seq for site, seq in places)
        for bundle in store.laptop.bundles()
    )


def _expiry(purpose: Purpose, answer: str, given: date) -> str:
    if answer != GIVEN or not purpose.expires_months:
        return ""
    months = given.month - 1 + purpose.expires_months
    year, month = given.year + months // 12, months % 12 + 1
    return date(year, month, min(given.day, 28)).isoformat()


def _check_how(how: HowAsked) -> None:
    if how.method not in METHODS or how.given_by not in GIVEN_BY:
        raise ConsentNotPossible(
            "How the answers were given, or who gave them, is not one of the listed ways. Nothing was recorded."
        )
