"""One line of a gate: what is missing or unusual, in a sentence, and the place to mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GateLine:
    """A block or a warning. step: where it is mended; row: the record it is about; promise: whose promise it keeps.

    part: the part of the session, or the list of its plan, that mends it: "decision_on", "partners", "questions" …
    """

    code: str
    sentence: str
    step: str = "plan"
    row: str = ""
    promise: str = ""
    part: str = ""
