"""Which words of a session may stand in its summary, and which are only counted. No words of our own, no storage."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.consent import GIVEN, may_be_named, may_be_quoted

TEAM_ROLES = ("staff", "interpreter", "partner", "councillor")
"""People who come for an organisation: what they say is never counted with what the public and carers say."""
STORY = "story"
"""The sort of comment that is printed whole or not at all, and only where its speaker agreed to that very use."""
MOST_LISTED = 40
"""At most so many comments are written out under one question; the others are counted, and the summary says so."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One comment that may be printed. name: who said it, only where they agreed to stand with their name."""

    comment: Comment
    name: str = ""

    @property
    def is_quote(self) -> bool:
        """Whether these are somebody's own words; otherwise they are the note-taker's."""
        return self.comment.kind == OWN_WORDS


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said under one question, or apart by the team. question: its id, empty where there is none.

    unasked: own words that nobody can be asked about, because no name or badge stands with them. withheld: words of
    people who did not agree to be quoted. more: may be printed, but did not fit. unchosen: may be printed, and others were
    chosen to stand for what was said.
    """

    question: str
    comments: int
    agreed: int
    printed: tuple[Printed, ...]
    unasked: int
    withheld: int
    more: int
    unchosen: int = 0


def sort_out(
    question: str,
    comments: Iterable[Comment],
    *,
    permitted: Mapping[str, dict[str, str]],
    names: Mapping[str, str],
    most: int = MOST_LISTED,
    chosen: Collection[str] = (),
) -> Heard:
    """Return what may be printed of these comments. permitted: by person, as the consent ledger stands now.

    Words are printed only where their speaker is known and agreed to be quoted; a paraphrase, a group's view or an
    observation with nobody's name is the note-taker's own words and is printed as that. Those that most people agreed
    with stand first, then the order in which they were said. chosen: roots of the comments that somebody chose as quotes;
    where there are any in the session, no others are printed.
    """
    held = sorted(comments, key=lambda comment: (-comment.agreed, comment.hlc, comment.id))
    printed, unasked, withheld, unchosen = [], 0, 0, 0
    for comment in held:
        if comment.person is None and (comment.kind == OWN_WORDS or comment.about == STORY):
            unasked += 1
        elif comment.person is not None and not _agreed_to(comment, permitted.get(comment.person, {})):
            withheld += 1
        elif chosen and comment.root not in chosen:
            unchosen += 1
        else:
            printed.append(Printed(comment, _name(comment, permitted, names)))
    return Heard(
        question=question,
        comments=len(held),
        agreed=sum(comment.agreed for comment in held),
        printed=tuple(printed[:most]),
        unasked=unasked,
        withheld=withheld,
        more=max(0, len(printed) - most),
        unchosen=unchosen,
    )


def of_the_team(comment: Comment, roles: Mapping[str, str]) -> bool:
    """Return whether a comment was made by somebody who came for an organisation. roles: by person, at this session."""
    return comment.person is not None and roles.get(comment.person, "public") in TEAM_ROLES


def _agreed_to(comment: Comment, permitted: Mapping[str, str]) -> bool:
    """Return whether the speaker agreed that these words are used: a story needs the consent that asks about stories."""
    if comment.about == STORY:
        return permitted.get("story_case_study") == GIVEN
    return may_be_quoted(dict(permitted))


def _name(comment: Comment, permitted: Mapping[str, dict[str, str]], names: Mapping[str, str]) -> str:
    if comment.person is None or comment.kind != OWN_WORDS or not may_be_named(permitted.get(comment.person, {})):
        return ""
    return names.get(comment.person, "")
