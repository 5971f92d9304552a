"""Writes packaging/operations.schema.json, the JSON Schema of every operation, from the program's own table of kinds.

`.venv/bin/python packaging/write_schema.py` after a kind was added; a test holds the file and the table equal.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import LARGEST_INTEGER, LONGEST_NAME
from engage_desktop.domain.parts import LARGEST_COUNT, Kind, Part

FILE = Path(__file__).with_name("operations.schema.json")
ID = {"type": "string", "pattern": "^[0-9A-Za-z._-]{1,64}$"}
HEX = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
VERSION = {"type": "integer", "minimum": 1, "maximum": LARGEST_COUNT}


def schema() -> dict[str, Any]:
    """Return the schema of one operation. A kind that is not in it may have any body: it was added later."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://engage-desktop.example/operations.schema.json",
        "title": "One operation of the Engage Desktop log",
        "description": "Beside this: canonical JSON, act at most seq, no fractions, 262,144 bytes, 8 levels deep.",
        "type": "object",
        "properties": {
            "act": {"type": "integer", "minimum": 1, "maximum": LARGEST_INTEGER},
            "body": {"type": "object"},
            "hlc": {"type": "integer", "minimum": 0, "maximum": LARGEST_INTEGER},
            "kind": {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME},
            "nonce": HEX,
            "row": {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME},
            "seq": {"type": "integer", "minimum": 1, "maximum": LARGEST_INTEGER},
            "site": HEX,
        },
        "required": ["act", "body", "hlc", "kind", "nonce", "row", "seq", "site"],
        "additionalProperties": False,
        "allOf": [_case(kind) for kind in KINDS.values()],
        "$defs": {kind.name: _body(kind) for kind in KINDS.values()},
    }


def text() -> str:
    """Return the schema as the file has it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _case(kind: Kind) -> dict[str, Any]:
    return {
        "if": {"properties": {"kind": {"const": kind.name}}, "required": ["kind"]},
        "then": {"properties": {"body": {"$ref": f"#/$defs/{kind.name}"}}},
    }


def _body(kind: Kind) -> dict[str, Any]:
    """Return the schema of a body. Parts that are not named in it are allowed: a later version added them."""
    parts = {name: _part(part) for name, part in kind.parts.items()}
    if not kind.is_register:
        required = [name for name, part in kind.parts.items() if not part.optional]
        return {"type": "object", "properties": parts, "required": required}
    cells = {
        "type": "object",
        "minProperties": 1,
        "properties": {name: _cell(part) for name, part in parts.items()},
        "additionalProperties": _cell(True),
    }
    return {"type": "object", "properties": {"cells": cells}, "required": ["cells"]}


def _cell(value: dict[str, Any] | bool) -> dict[str, Any]:
    """Return the schema of [version, value]."""
    return {"type": "array", "prefixItems": [VERSION, value], "minItems": 2, "maxItems": 2}


def _part(part: Part) -> dict[str, Any]:
    held: dict[str, dict[str, Any]] = {
        "id": ID,
        "count": {"type": "integer", "minimum": 0, "maximum": LARGEST_COUNT},
        "ids": {"type": "array", "items": ID, "maxItems": 50},
        "stamps": {"type": "array", "items": ID, "maxItems": part.limit},
    }
    found = held.get(part.kind, {"type": "string", "maxLength": part.limit})
    return {"anyOf": [found, {"type": "null"}]} if part.optional else found


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
    print(f"{len(KINDS)} kinds are in {FILE.name}.")
