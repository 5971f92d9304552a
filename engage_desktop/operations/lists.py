"""The lists that pages and prints choose from: versioned data in resources/, or in the team's pack; never names in code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from engage_desktop.domain.consent import Purpose
from engage_desktop.operations.current_pack import CurrentPack


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list; what a list does not have is empty.

    version, valid_from and valid_to (ISO dates) stand where entries are law or guidance that changes; section: of a law.
    suggests: the type of involvement that an answer of the chooser suggests. adopters: who agreed to a framework.
    steps: of a template's agenda, one line each.
    """

    code: str
    label: str
    definition: str = ""
    influence: str = ""
    who_decides: str = ""
    category: str = ""
    version: int = 0
    section: str = ""
    valid_from: str = ""
    valid_to: str = ""
    suggests: str = ""
    adopters: str = ""
    steps: tuple[str, ...] = ()


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
    question_sets: tuple[Entry, ...] = ()
    by_name: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)

    def of(self, name: str) -> tuple[Entry, ...]:
        """Return a list of resources/lists by the name of its file. Raises KeyError for an unknown one."""
        return self.by_name[name]

    def named(self, name: str, code: str) -> str:
        """Return what people call a code of the list `name`; a code that it no longer has is shown as it is."""
        return self.label(self.by_name[name], code)

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


def load_lists(resources: Path, *, language: str = "en", pack: CurrentPack | None = None) -> Lists:
    """Read the lists from the resources folder. A list that lacks the language comes in English.

    pack: the newest pack of the team; a list that it holds takes the place of the shipped one, and so does its wording in
    that language, or in English where it has no other. An expired pack holds all the same.
    """
    given = pack.lists if pack is not None else {}
    needs = _list(resources, given, "access_needs")
    wording = resources / "wording" / f"purposes.{language}.json"
    shipped = _read(wording if wording.is_file() else resources / "wording" / "purposes.en.json")
    return Lists(
        involvement_types=_entries(_list(resources, given, "involvement_types")),
        roles=_entries(_list(resources, given, "roles")),
        bands=_entries(_list(resources, given, "head_count_bands")),
        access_needs=_entries(needs),
        access_question=needs.get("question") or _read(resources / "lists" / "access_needs.json")["question"],
        purposes=_purposes_of_pack(pack, language) or _purposes(shipped),
        notices=tuple(Notice(entry["id"], entry["statement"], entry["basis"]) for entry in shipped["notices"]),
        question_sets=_entries(given.get("question_sets", {"entries": []})),
        by_name={
            name: _entries(_list(resources, given, name)) for name in _shipped(resources) if name != "short_names"
        },
    )


def _shipped(resources: Path) -> list[str]:
    return sorted(path.stem for path in (resources / "lists").glob("*.json"))


def _list(resources: Path, given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a list as the pack has it, or else the shipped one."""
    found = given.get(name)
    return found if isinstance(found, Mapping) and found.get("entries") else _read(resources / "lists" / f"{name}.json")


def _purposes_of_pack(pack: CurrentPack | None, language: str) -> tuple[Purpose, ...]:
    """Return what the pack asks people about, in one language, or nothing where it leaves that to the shipped wording."""
    held = pack.wording if pack is not None else ()
    chosen = [each for each in held if each.get("language") == language]
    return tuple(
        Purpose(**_known(each, Purpose)) for each in chosen or [each for each in held if each.get("language") == "en"]
    )


def _purposes(found: Mapping[str, Any]) -> tuple[Purpose, ...]:
    return tuple(Purpose(language=found["language"], **entry) for entry in found["entries"])


def _entries(found: Mapping[str, Any]) -> tuple[Entry, ...]:
    return tuple(_entry(_known(entry, Entry)) for entry in found["entries"])


def _entry(parts: dict[str, Any]) -> Entry:
    return Entry(**{**parts, "steps": tuple(parts.get("steps", ()))})


def _known(found: Mapping[str, Any], kind: Any) -> dict[str, Any]:
    """Return the parts that `kind` has; a pack of a later version may hold more."""
    names = {each.name for each in fields(kind)}
    return {name: value for name, value in found.items() if name in names}


def _read(path: Path) -> dict[str, Any]:
    found = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(found, dict):
        raise TypeError(f"{path.name} is not a list of this program")
    return found
