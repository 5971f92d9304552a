"""What the notices of a merge report say to people, by their code."""

from __future__ import annotations

NOTICES = {
    "B08": "This bundle was here already.",
    "B09": "An earlier bundle from this laptop has not come in yet. Ask for it; this one was read all the same.",
    "B15": "The clock of the laptop that made it cannot be right. The records are kept as they are.",
    "E01": "It held something about a person who was erased. That was erased again, and the laptop will be told.",
}
