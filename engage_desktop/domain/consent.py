"""Consent: purposes kept apart, answers as a ledger, and what a person permits now. The clock never decides consent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engage_desktop.domain.refusals import Refusal

GIVEN, REFUSED, WITHDRAWN, NOT_ASKED, EXPIRED = "given", "refused", "withdrawn", "not_asked", "expired"
ANSWERS = (GIVEN, REFUSED, WITHDRAWN)
ORGANISATION = "{organisation}"
"""Stands in a wording for the name of the partner that it is about."""
METHODS = (
    *("tick_screen_self", "tick_screen_assisted", "oral_recorded_by_staff", "tick_paper", "signed_paper"),
    *("via_interpreter", "bsl_via_interpreter", "email_letter", "phone", "imported"),
)
"""How an answer was given (facts.md §1.2)."""
CHANNELS = ("email", "phone", "text", "post")
"""Ways of contact that a person may agree to."""
GIVEN_BY = (
    *("self", "self_with_support", "parent_guardian", "child_and_parent", "lpa_attorney", "court_deputy"),
    "best_interests_decision",
)
"""Who answered for the person (facts.md §1.6)."""


class ConsentMissing(Refusal):
    """Something would be used for a purpose that the person has not agreed to."""

    code = "CONSENT-MISSING"


class ConsentNotPossible(Refusal):
    """An answer cannot be recorded as asked."""

    code = "CONSENT"


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose that people are asked about, apart from all others.

    basis: lawful basis as shown. expires_months: 0 = does not expire by itself. shown_by_default: asked at every door.
    """

    id: str
    short: str
    statement: str
    basis: str
    version: int
    language: str = "en"
    expires_months: int = 0
    note: str = ""
    channels: bool = False
    shown_by_default: bool = True

    @property
    def names_an_organisation(self) -> bool:
        """Whether it is asked once for each named organisation, never for "partners" in general (UK GDPR Art 4(11))."""
        return ORGANISATION in self.statement


@dataclass(frozen=True, slots=True)
class Wording:
    """The exact words of a purpose, kept for ever with the answers given to them. sha256: of the text, 64 hex digits."""

    id: str
    name: str
    version: int
    language: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer in the ledger. hlc and site order it; expires: ISO date or empty; captured_by: who wrote it down.

    promise: the kept wording of what the session said that views can change and what they are used for.
    """

    id: str
    person: str
    purpose: str
    answer: str
    hlc: int
    site: str
    controller: str = ""
    session: str | None = None
    wording: str = ""
    wording_version: int = 0
    wording_sha256: str = ""
    language: str = "en"
    method: str = ""
    given_by: str = "self"
    captured_by: str = ""
    present: str = ""
    channels: str = ""
    reason: str = ""
    expires: str = ""
    promise: str | None = None

    @property
    def key(self) -> str:
        """What the answer is about: "photo", or "share_partner:Healthwatch" for a named organisation."""
        return f"{self.purpose}:{self.controller}" if self.controller else self.purpose


def effective(standing: Iterable[Consent], *, today: str) -> str:
    """Return what one person permits for one purpose: given, refused, withdrawn, expired or not_asked.

    `standing` are the answers that nothing supersedes; where there are several, nobody who wrote one saw the others. A
    withdrawal among them wins, then a refusal: clocks may be wrong, so they never make a yes. Of several times yes the
    latest says until when. today: ISO date. Source: UK GDPR Art 7(3); exchange rules for the consent ledger.
    """
    standing = list(standing)
    if not standing:
        return NOT_ASKED
    for no in (WITHDRAWN, REFUSED):
        if any(answer.answer == no for answer in standing):
            return no
    latest = max(standing, key=lambda answer: (answer.hlc, answer.site, answer.id))
    if latest.answer == GIVEN and latest.expires and latest.expires < today:
        return EXPIRED
    return latest.answer


def permissions(standing: Iterable[Consent], *, today: str) -> dict[str, str]:
    """Return the effective answer of one person per purpose; a purpose for a named partner has the key "purpose:partner"."""
    by_purpose: dict[str, list[Consent]] = {}
    for answer in standing:
        by_purpose.setdefault(answer.key, []).append(answer)
    return {purpose: effective(answers, today=today) for purpose, answers in by_purpose.items()}


def may_be_quoted(permitted: dict[str, str]) -> bool:
    """Return whether a named person's words may stand in a report without the name."""
    return permitted.get("quote_anonymous") == GIVEN or permitted.get("quote_attributed") == GIVEN


def may_be_named(permitted: dict[str, str]) -> bool:
    """Return whether the name may stand beside the words."""
    return permitted.get("quote_attributed") == GIVEN
