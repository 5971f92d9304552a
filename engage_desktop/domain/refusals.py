"""The base of every refusal: a fact the person can act on, never a bug."""

from __future__ import annotations


class Refusal(Exception):
    """What happened, what it means for the record, and what to do next, in plain words.

    `code` is stable and safe to show to scripts; `str()` is the sentence a person reads.
    """

    code = "REFUSED"

    def __init__(self, sentence: str, *, code: str | None = None, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field
        if code is not None:
            self.code = code


class TextNotAccepted(Refusal):
    """A text holds something that no store can keep, or is longer than its place allows."""

    code = "TEXT"


class NothingHere(Refusal):
    """The record asked for is not in this workspace."""

    code = "NOT-FOUND"


class Stopped(Refusal):
    """The person pressed Stop while records were being worked on."""

    code = "STOPPED"

    def __init__(self) -> None:
        super().__init__("You stopped this before it was done. Nothing was changed.")
