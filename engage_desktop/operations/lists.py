"""The lists that pages and prints choose from: versioned data in resources/, never names in code."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engage_desktop.domain.consent import Purpose


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list. definition, influence and category are empty where a list has none."""

    code: str
    label: str
    definition: str = ""
    influence: str = ""
    who_decides: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that people are told and not asked."""

    id: str
    statement: str
    basis: str


@dataclass(frozen=True, slots=True)
class Lists:
    """Every list of one language, in the order in which it is shown."""

    involvement_types: tuple[Entry, ...]
    roles: tuple[Entry, ...]
    bands: tuple[Entry, ...]
    access_needs: tuple[Entry, ...]
    access_question: str
    purposes: tuple[Purpose, ...]
    notices: tuple[Notice, ...]

    def label(self, entries: tuple[Entry, ...], code: str) -> str:
        """Return what people call a code; a code that the list no longer has is shown as it is."""
        return next((entry.label for entry in entries if entry.code == code), code)

    def involvement(self, code: str) -> Entry:
        """Return a type of involvement by its code."""
        return next(
            (entry for entry in self.involvement_types if entry.code == code), Entry(code, code or "Not chosen yet")
        )

    def purpose(self, purpose: str) -> Purpose:
        """Return a purpose by its id. Raises KeyError for an unknown one."""
        for held in self.purposes:
            if held.id == purpose:
                return held
        raise KeyError(purpose)


def load_lists(resources: Path, *, language: str = "en") -> Lists:
    """Read the lists from the resources folder. A list that lacks the language comes in English."""
    needs = _read(resources / "lists" / "access_needs.json")
    wording = resources / "wording" / f"purposes.{language}.json"
    purposes = _read(wording if wording.is_file() else resources / "wording" / "purposes.en.json")
    return Lists(
        involvement_types=_entries(_read(resources / "lists" / "involvement_types.json")),
        roles=_entries(_read(resources / "lists" / "roles.json")),
        bands=_entries(_read(resources / "lists" / "head_count_bands.json")),
        access_needs=_entries(needs),
        access_question=needs["question"],
        purposes=tuple(Purpose(language=purposes["language"], **entry) for entry in purposes["entries"]),
        notices=tuple(Notice(entry["id"], entry["statement"], entry["basis"]) for entry in purposes["notices"]),
    )


def _entries(found: dict[str, Any]) -> tuple[Entry, ...]:
    return tuple(Entry(**entry) for entry in found["entries"])


def _read(path: Path) -> dict[str, Any]:
    found = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(found, dict):
        raise TypeError(f"{path.name} is not a list of this program")
    return found
