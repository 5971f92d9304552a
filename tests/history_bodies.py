"""Bodies for random histories, made from the table of kinds: whole ones, faulty ones, and ones from a newer version."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.parts import Part

if TYPE_CHECKING:
    from tests.histories import Known

WORDS = (
    "",
    "Ada",
    "Łucja",
    "Ægir",
    "naïve",
    "“quoted”",
    "it's",
    "tab\tand\nline",
    "مرحبا",
    "𝄞 clef",
    "zz",
    "Zz",
    "a b",
    "a\x1fb",
    "\x1e",
)
REFERS = {  # part of a body: where the id that stands there comes from
    "person": ("rows", "person.set"),
    "other": ("rows", "person.set"),
    "session": ("rows", "session.set"),
    "question": ("rows", "question.set"),
    "need": ("rows", "need.set"),
    "arrival": ("facts", "arrival.recorded"),
    "batch": ("facts", "batch.recorded"),
    "wording": ("facts", "wording.kept"),
    "root": ("facts", "comment.heard"),
    "version": ("facts", "comment.heard"),
    "theme": ("rows", "theme.set"),
    "response": ("rows", "response.set"),
    "option": ("rows", "option.set"),
    "proposal": ("rows", "proposal.set"),
    "programme": ("rows", "programme.set"),
    "gap": ("rows", "gap.set"),
    "decision": ("facts", "decision.made"),
}
SITES = tuple(f"{number:032x}" for number in (1, 2, 0xA, 0xB))


def cells(kind: str, row: str, known: Known, chance: random.Random) -> dict[str, list[Any]]:
    """Return changes of some columns, each with the version after the highest that was seen."""
    parts = KINDS[kind].parts
    names = sorted(parts)[:4] if chance.random() < 0.85 else sorted(parts)
    chosen = chance.sample(names, chance.randint(1, min(3, len(names))))
    held = {}
    for name in chosen:
        ver = known.versions.get((kind, row, name), 0) + 1
        value = chance.randrange(2) if name == "removed" else _value(name, parts[name], known, chance)
        held[name] = [ver, value]
    return held


def fact(kind: str, known: Known, chance: random.Random) -> dict[str, Any]:
    """Return a body with every part that the kind has; of an unknown kind, something."""
    if kind not in KINDS:
        return {"colour": chance.choice(WORDS), "for": chance.choice(known.rows.get("session.set", ["nobody"]))}
    return {
        name: _value(name, part, known, chance)
        for name, part in KINDS[kind].parts.items()
        if not (part.optional and chance.random() < 0.1)  # an optional part may be left out altogether
    }


def faulty(kind: str, body: Mapping[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return a body that the kind does not allow."""
    if KINDS[kind].is_register:
        name = chance.choice(sorted(KINDS[kind].parts))
        return chance.choice([{"cells": {}}, {"cells": {name: [1, {}]}}, {"cells": {name: [0, None]}}])
    name = chance.choice([name for name, part in KINDS[kind].parts.items() if not part.optional])
    return chance.choice([{**body, name: [{}]}, {each: value for each, value in body.items() if each != name}])


def with_unknown_part(kind: str, body: Mapping[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return a body as a newer version of the program might write it."""
    if KINDS[kind].is_register:
        return {"cells": {**body["cells"], "mood": [chance.randint(1, 3), "glad"]}}
    return {**body, "mood": chance.choice(["glad", 7, None, ["a"]])}


def _value(name: str, part: Part, known: Known, chance: random.Random) -> Any:
    if part.optional and chance.random() < 0.3:
        return None
    if name == "of_site" or (name == "site" and part.kind == "id"):
        return chance.choice(SITES)
    if name in REFERS and part.kind == "id":  # what a line carries under such a name is words
        return _reference(name, known, chance)
    if part.kind == "count":
        return chance.choice([0, 1, 2, 7, 1_000_000_000])
    if part.kind == "ids":
        return []
    if part.kind == "id":
        return str(uuid.UUID(int=chance.getrandbits(128)))
    if name in ("at", "lost_at"):
        return f"2026-11-21T{chance.randrange(24):02}:00:00+00:00"
    return chance.choice(WORDS)[: part.limit]


def _reference(name: str, known: Known, chance: random.Random) -> str:
    where, kind = REFERS[name]
    held: list[str] = getattr(known, where).get(kind, [])
    if held and chance.random() < 0.95:
        return chance.choice(held)
    return str(uuid.UUID(int=chance.getrandbits(128)))
