"""What a person can do with consent: record answers purpose by purpose, and withdraw in one act."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from engage_desktop.domain import ids
from engage_desktop.domain.consent import ANSWERS, GIVEN, GIVEN_BY, METHODS, WITHDRAWN, ConsentNotPossible, Purpose
from engage_desktop.domain.consent import Consent as Answered
from engage_desktop.domain.texts import clean, line
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class HowAsked:
    """How a set of answers was given. present: interpreter or supporter, if any; channels: ways of contact, if asked."""

    method: str = "oral_recorded_by_staff"
    given_by: str = "self"
    captured_by: str = ""
    language: str = "en"
    present: str = ""
    channels: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal changes. purposes: their keys; quoted: comments that may no longer be quoted; bundles: already made."""

    purposes: tuple[str, ...]
    quoted: int
    bundles: int


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

    A purpose that is not named was not asked. Each answer keeps the exact wording it was given to. Returns the new ids.
    Raises ConsentNotPossible; then nothing is recorded.
    """
    _check_how(how)
    wordings = {purpose.id: purpose for purpose in purposes}
    held = {_key(answer): answer for answer in store.consents.standing(person)}
    store.people.get(person)
    written: list[str] = []
    with store.act(now=now) as act:
        for key, answer in answers.items():
            name, _, controller = key.partition(":")
            if name not in wordings or answer not in ANSWERS:
                raise ConsentNotPossible(
                    f"“{key}: {answer}” is not an answer this program knows. Nothing was recorded."
                )
            if answer == WITHDRAWN and key not in held:
                raise ConsentNotPossible("There is no answer to withdraw for this purpose. Nothing was recorded.")
            wording = _keep_wording(store, act, wordings[name], controller, now)
            written.append(
                _write(
                    act,
                    now,
                    wordings[name],
                    wording,
                    how,
                    person=person,
                    session=session,
                    controller=controller,
                    answer=answer,
                    reason=clean((reasons or {}).get(key, ""), name="The reason"),
                    supersedes=_standing_ids(store, person, key),
                )
            )
    return tuple(written)


def what_withdrawing_changes(store: Store, *, person: str, today: str) -> Withdrawal:
    """Return what withdrawing everything would change, to be read to the person before it is done. today: ISO date."""
    permitted = store.consents.permitted(person, today=today)
    given = tuple(sorted(key for key, answer in permitted.items() if answer == GIVEN))
    may_be_in = any(answer.hlc for answer in store.consents.standing(person))
    return Withdrawal(
        purposes=given,
        quoted=store.comments.count_by_person(person),
        bundles=len(store.laptop.bundles()) if may_be_in else 0,
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
    """Withdraw everything that a person agreed to, or only the named keys, in one act. As easy as giving (UK GDPR Art 7(3))."""
    permitted = store.consents.permitted(person, today=now.date().isoformat())
    keys = [key for key, answer in permitted.items() if answer == GIVEN and (not only or key in only)]
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
    return purpose.statement.replace("{organisation}", controller) if controller else purpose.statement


def _keep_wording(store: Store, act: Act, purpose: Purpose, controller: str, now: datetime) -> str:
    wording = wording_id(purpose, controller)
    if store.consents.wording(wording) is None:
        text = statement(purpose, controller)
        act.append(
            "wording.kept",
            wording,
            {
                "name": purpose.id,
                "version": purpose.version,
                "language": purpose.language,
                "text": text,
                "sha256": hashlib.sha256(text.encode()).hexdigest(),
            },
        )
    return wording


def _write(
    act: Act,
    now: datetime,
    purpose: Purpose,
    wording: str,
    how: HowAsked,
    *,
    person: str,
    session: str | None,
    controller: str,
    answer: str,
    reason: str,
    supersedes: list[str],
) -> str:
    consent = ids.new_fact(now)
    act.append(
        "consent.answered",
        consent,
        {
            "person": person,
            "session": session,
            "purpose": purpose.id,
            "controller": line(controller),
            "answer": answer,
            "wording": wording,
            "wording_version": purpose.version,
            "wording_sha256": hashlib.sha256(statement(purpose, controller).encode()).hexdigest(),
            "language": purpose.language,
            "method": how.method,
            "given_by": how.given_by,
            "captured_by": line(how.captured_by),
            "present": line(how.present),
            "channels": line(how.channels) if purpose.channels else "",
            "reason": reason,
            "expires": _expiry(purpose, answer, now.date()),
            "supersedes": supersedes,
        },
    )
    return consent


def _standing_ids(store: Store, person: str, key: str) -> list[str]:
    return [answer.id for answer in store.consents.standing(person) if _key(answer) == key]


def _key(answer: Answered) -> str:
    return f"{answer.purpose}:{answer.controller}" if answer.controller else answer.purpose


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
