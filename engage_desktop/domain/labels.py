"""Honest names for ways of involving people: which words a text may not use, and which type may be printed over a session."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engage_desktop.domain.answers import Decision
from engage_desktop.domain.plans import Partner
from engage_desktop.domain.sessions import (
    CO_DESIGN,
    CO_PRODUCTION,
    CONSULTATION,
    ENGAGEMENT,
    Session,
    plain_date,
)

ALONE = ("staff", "board")
"""Who decides a decision that people and partners had no share in."""


Kind = tuple[str, bool]
"""What counts of a session here: its type, and whether the records bear it out."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text that says more than is true. start, end: characters of it; why: a sentence for the writer."""

    start: int
    end: int
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class PrintedType:
    """The type that may be printed. downgraded_from: the type chosen, empty where it holds; why: in a sentence."""

    code: str
    downgraded_from: str = ""
    why: str = ""

    @property
    def is_downgraded(self) -> bool:
        """Whether another word is printed than was chosen."""
        return bool(self.downgraded_from)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One session of a programme as far as its label goes: when, and with whom."""

    date: str
    partners: Sequence[Partner]


def lint(text: str, *, involvement_type: str, honest: bool = True) -> tuple[Mark, ...]:
    """Return the words of a text, or of a file name, that its session does not bear out, in their order.

    honest: whether the records bear out the type chosen; a co-production that they do not bear out may not be called one.
    """
    marks: list[Mark] = []
    for pattern, allowed, why in _RULES:
        if involvement_type in allowed and (honest or allowed != _ONLY_TOGETHER):
            continue
        for found in pattern.finditer(text):
            marks.append(Mark(found.start(), found.end(), found.group(), why))
    return tuple(sorted(marks, key=lambda mark: mark.start))


def lint_over(text: str, kinds: Iterable[Kind]) -> tuple[Mark, ...]:
    """Return the words of a text that some of the sessions it stands over do not bear out, each place once.

    kinds: of the sessions; where there is none, only the words are marked that no session bears out.
    """
    found: dict[tuple[int, int], Mark] = {}
    for involvement_type, honest in kinds:
        for mark in lint(text, involvement_type=involvement_type, honest=honest):
            found.setdefault((mark.start, mark.end), mark)
    for pattern, allowed, why in _RULES:
        if not allowed:
            for place in pattern.finditer(text):
                mark = Mark(place.start(), place.end(), place.group(), why)
                found.setdefault((mark.start, mark.end), mark)
    return tuple(found[place] for place in sorted(found))


def printed_type(
    session: Session,
    partners: Sequence[Partner],
    decisions: Iterable[Decision],
    programme_sessions: Sequence[Meeting] = (),
) -> PrintedType:
    """Return the type that the records bear out.

    Co-production needs partners who share in the decision, who were there at the start, in the middle and at the end (of the
    work, or of each of its programme's sessions from the first to the last), and no decision made by staff or a board alone.
    """
    if session.involvement_type != CO_PRODUCTION:
        return PrintedType(session.involvement_type)
    why = _not_together(partners, decisions, programme_sessions)
    if not why:
        return PrintedType(CO_PRODUCTION)
    lower = CO_DESIGN if partners else ENGAGEMENT
    return PrintedType(lower, CO_PRODUCTION, why)


def _not_together(partners: Sequence[Partner], decisions: Iterable[Decision], meetings: Sequence[Meeting]) -> str:
    """Return why this was not done together from start to finish, or nothing."""
    deciding = [partner for partner in partners if partner.decides]
    if not deciding:
        return "It was planned as co-production, and no partner shared in the decision."
    for when, words in _WHEN:
        if not any(getattr(partner, when) for partner in deciding):
            return f"It was planned as co-production, and no partner who shares in the decision was there {words}."
    for decision in decisions:
        if decision.decided_with in ALONE:
            alone = "staff" if decision.decided_with == "staff" else "the board"
            return f"It was planned as co-production, and {alone} took a decision alone: “{decision.text}”."
    for meeting in meetings:
        if not any(partner.decides for partner in meeting.partners):
            day = plain_date(meeting.date)
            return f"It was planned as co-production, and no partner who shares in the decision was there on {day}."
    return ""


_WHEN = (("at_start", "at the start"), ("at_middle", "in the middle"), ("at_end", "at the end"))
_ONLY_TOGETHER = frozenset({CO_PRODUCTION})
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_JOIN = r"[\s_\-\u2010-\u2014]?"

_ALL = (
    r"(?:everyone|everybody|all\s+(?:of\s+)?(?:you|them|people|residents|patients|carers|participants)|all\s+who\s+came"
    r"|the\s+(?:whole|entire)\s+(?:community|room|group|town|village)|the\s+community)"
    r"(?:\s+(?:who\s+came|there|here))?(?:\s+(?:has|have|had))?\s+"
)


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{words}){_AFTER}", re.IGNORECASE)


_RULES: tuple[tuple[re.Pattern[str], frozenset[str], str], ...] = (
    (
        _pattern(f"co{_JOIN}produc(?:e|es|ed|ing|tion|tions|er|ers|tive)"),
        _ONLY_TOGETHER,
        "Co-production is only where partners share the decisions from start to finish, and the records do not show that.",
    ),
    (
        _pattern(f"co{_JOIN}design(?:s|ed|ing|er|ers)?"),
        frozenset({CO_DESIGN, CO_PRODUCTION}),
        "Co-design is where people see their part in the result. This session has another type.",
    ),
    (
        _pattern("consult(?:s|ed|ing|ation|ations|ative)?"),
        frozenset({CONSULTATION}),
        "A consultation asks for views on options before anything is decided. This session has another type.",
    ),
    (
        _pattern(f"have{_JOIN}your{_JOIN}say|you{_JOIN}decide"),
        frozenset({ENGAGEMENT, CONSULTATION, CO_DESIGN, CO_PRODUCTION}),
        "This session only tells people. It does not ask them to decide or to give a view.",
    ),
    (
        _pattern(f"hard(?:er)?{_JOIN}to{_JOIN}reach"),
        frozenset(),
        "People are not hard to reach; they are seldom heard. Write “seldom heard”.",
    ),
    (
        _pattern(rf"{_ALL}(?:said|told|agree[ds]?(?!\s+to)|wants?|wanted|thinks?|thought|felt|supports?|supported)"),
        frozenset(),
        "It speaks for people who were not asked. Write how many said it: the records count them.",
    ),
    (
        _pattern("unanimous(?:ly)?"),
        frozenset(),
        "It speaks for people who were silent. Write how many said it, and how many said something else.",
    ),
    (
        _pattern(
            r"representative\s+(?:sample|group|mix|picture|views?|cross[\s\-]section)"
            r"|(?:is|are|was|were|be|been)\s+(?:(?!(?:an?|the|our|their)\b)\w+\s+)?representative"
        ),
        frozenset(),
        "Whoever came had chosen to come. Write who was there and who was not: the summary says it from the records.",
    ),
    (
        _pattern(r"we(?:\s+have|['’]ve)?\s+(?:\w+ly\s+)?listened|we\s+(?:hear|heard)\s+you|you\s+(?:were|are)\s+heard"),
        frozenset(),
        "People judge that by what came of it. Write what was said, and what you did or could not do.",
    ),
)
