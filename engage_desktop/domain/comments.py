"""What people said, exactly, with what kind of record it is and who said it as far as they wished to say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from engage_desktop.domain.refusals import Refusal

OWN_WORDS, PARAPHRASE, GROUP_VIEW, OBSERVATION = "own_words", "paraphrase", "group_view", "observation"
COMMENT_KINDS = (OWN_WORDS, PARAPHRASE, GROUP_VIEW, OBSERVATION)
SOURCES = ("unnamed", "badge", "table", "flip_chart", "import")


class CommentNotPossible(Refusal):
    """A comment cannot be written down as asked."""

    code = "COMMENT"


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment in its current version. root: id of the first version; agreed: how many others said the same.

    about: what sort of thing it is, a code of resources/lists/comment_sorts such as "would_help"; empty for none in particular.
    """

    id: str
    session: str
    text: str
    hlc: int
    root: str
    question: str | None = None
    kind: str = OWN_WORDS
    source: str = "unnamed"
    person: str | None = None
    table: str = ""
    language: str = ""
    batch: str | None = None
    reason: str = ""
    agreed: int = 0
    n: int = 0
    about: str = ""

    @property
    def is_corrected(self) -> bool:
        """Whether this is a later version of what was first written down."""
        return self.id != self.root


@dataclass(frozen=True, slots=True)
class Batch:
    """Where a set of comments came from: a flip chart, or a file. label: what it was called; sha256: of the file."""

    id: str
    session: str
    source: str = "flip_chart"
    label: str = ""
    rows: int = 0
    refused: int = 0
    sha256: str = ""
    hlc: int = 0


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A typed line taken apart: what stood in front of it, and the words themselves."""

    text: str
    badge: int | None = None
    table: str = ""


def once(comments: Iterable[Comment]) -> list[Comment]:
    """Return each comment once, in their order: where two people corrected one at once, as the later of the two."""
    held = list(comments)
    latest: dict[str, Comment] = {}
    for comment in held:
        other = latest.get(comment.root)
        if other is None or (other.hlc, other.id) < (comment.hlc, comment.id):
            latest[comment.root] = comment
    return held if len(latest) == len(held) else [comment for comment in held if latest[comment.root] is comment]


_FRONT = re.compile(
    r"^\s*@(?:(?P<badge>\d{1,5})|t(?P<number>\d{1,4}\w?)|table\s?(?P<long>\d{1,4}\w?)|table\s(?P<name>\w{1,20}))(?:\s+|$)",
    re.IGNORECASE,
)


def take_apart(typed: str) -> SpokenLine:
    """Return the parts of a typed line: "@14 words" is badge 14, "@t3 words" or "@table 3 words" is table 3; else only words.

    "@tom said so" names nobody: it stays as it was typed.
    """
    found = _FRONT.match(typed)
    if found is None:
        return SpokenLine(text=typed.strip())
    return SpokenLine(
        text=typed[found.end() :].strip(),
        badge=int(found["badge"]) if found["badge"] else None,
        table=found["number"] or found["long"] or found["name"] or "",
    )


def batch_lines(text: str) -> list[str]:
    """Return the comments of a flip chart typed at once: one a line, leading bullets and empty lines dropped."""
    lines = (re.sub(r"^\s*(?:[-*•–—]|\d{1,3}[.)])\s+", "", line).strip() for line in text.splitlines())
    return [line for line in lines if line]
