"""What becomes of what people said, as facts: themes, proposals, responses, decisions, and what people were told."""

from __future__ import annotations

from dataclasses import dataclass

DONE, DOING, PLANNED, CANNOT, PASSED_ON, CONSIDERING = OUTCOMES = (
    *("done", "doing", "planned"),
    *("cannot", "passed_on", "considering"),
)
"""What a response says will happen (facts.md §6.3)."""
TOOK_BACK, ERASED, TAKEN_OUT = GONE = ("took_back", "erased", "taken_out")
"""Why a response no longer rests on a comment that it was made from."""
TO_EVERYONE, TO_SESSION, TO_PERSON = AUDIENCES = ("", "session", "person")
"""Whom a note that people were told speaks of. Every note of an earlier version is of everyone."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject that comments fall under. family: a code of resources/lists/theme_families, such as "waste"."""

    id: str
    name: str = ""
    family: str = ""
    session: str | None = None
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class ThemeLink:
    """That a comment, by its root, falls under a theme. place and service: what it speaks of, empty for none."""

    id: str
    session: str = ""
    root: str = ""
    theme: str = ""
    place: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class CommentFlag:
    """A mark on a comment. flag: "risk" or another code of resources/lists/comment_flags; owner: who looks after it."""

    id: str
    session: str = ""
    root: str = ""
    flag: str = ""
    owner: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """What the speaker said of the version that is to be printed. answer: "approved" or "not_approved"."""

    id: str
    session: str = ""
    root: str = ""
    version: str = ""
    person: str | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An idea or draft that people shape; its text is in its versions."""

    id: str
    title: str = ""
    session: str | None = None
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class ProposalVersion:
    """One version of a proposal. number: 1, 2, 3 …"""

    id: str
    proposal: str = ""
    number: int = 0
    text: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class SuggestionAnswer:
    """What a proposal made of a suggestion (a comment's root). outcome: "used" or "not_used"; version: the one that shows it."""

    id: str
    proposal: str = ""
    version: str | None = None
    root: str = ""
    outcome: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ThemeStance:
    """How a theme stands to a proposal. stance: "supports", "opposes" or "unmet"."""

    id: str
    proposal: str = ""
    theme: str = ""
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """What is said to people about a theme or some comments: a promise until they were told. outcome: one of OUTCOMES.

    said: "you said", in the team's words; did: what was done or will be; reason: why not, or why not yet; due: ISO date by
    which people are told; evidence: where the change can be seen; difference: what changed for people.
    """

    id: str
    session: str | None = None
    theme: str | None = None
    option: str | None = None
    said: str = ""
    outcome: str = ""
    did: str = ""
    reason: str = ""
    owner: str = ""
    due: str = ""
    evidence: str = ""
    difference: str = ""
    easy_read: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """That a response rests on a comment, by its root."""

    id: str
    response: str = ""
    root: str = ""


@dataclass(frozen=True, slots=True)
class SaidGone:
    """That the central team said of a citation that its comment is gone. why: one of GONE; void: the fact that says it."""

    citation: str
    response: str
    root: str
    why: str
    void: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision that was made. decided_with: "staff", "board", "partners" or "people"; on: ISO date.

    in_room: who was there; how: how it was decided; interests: conflicts of interest that were declared, or "none".
    """

    id: str
    session: str | None = None
    programme: str | None = None
    text: str = ""
    decided_by: str = ""
    decided_with: str = ""
    how: str = ""
    in_room: str = ""
    interests: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class DecisionLink:
    """That a decision rests on a response."""

    id: str
    decision: str = ""
    response: str = ""


@dataclass(frozen=True, slots=True)
class ToldBack:
    """That people were told of a response. way: a code of resources/lists/telling_ways; people: how many; on: ISO date.

    audience: who was told. Empty: everyone whom the response answers. TO_SESSION: the people of `session`, all together.
    TO_PERSON: `person` alone, who had asked to hear.
    """

    id: str
    session: str | None = None
    response: str = ""
    way: str = ""
    people: int | None = None
    note: str = ""
    on: str = ""
    audience: str = ""
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a reviewer, such as a patient council, said of a session."""

    id: str
    session: str = ""
    reviewer: str = ""
    text: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class SharedInsight:
    """One thing that a partner's insight library tells us. source: whose it is; library: the file it came in.

    sort: "session", "theme", "response", "decision", "lesson" or "asset"; count: people or comments behind it, where told.
    """

    id: str
    source: str = ""
    sort: str = ""
    title: str = ""
    text: str = ""
    place: str = ""
    group: str = ""
    method: str = ""
    on: str = ""
    count: int | None = None
    library: str = ""
