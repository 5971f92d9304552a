"""Operations from a bundle's bytes, fast: the verdict is domain.log.decode's, which is asked wherever a look is not enough."""

from __future__ import annotations

import re
from typing import Any

from pydantic_core import from_json, to_json

from engage_desktop.domain import log
from engage_desktop.domain.log import LARGEST_INTEGER, LARGEST_OPERATION, LONGEST_NAME, Operation

_KEYS = ("act", "body", "hlc", "kind", "nonce", "row", "seq", "site")
_TYPES = (int, dict, int, str, str, str, int, str)
_ROOM = log.DEEPEST_NESTING - 1
_PLAIN = frozenset({str, bool, type(None)})
_is_hex = re.compile(r"[0-9a-f]{32}").fullmatch


def decode(canonical: bytes) -> Operation:
    """Return the operation that these canonical bytes hold, or raise OperationInvalid.

    What is taken here at a look is a part of what domain.log.decode takes; everything else is left to it.
    """
    if len(canonical) <= LARGEST_OPERATION and b"\\u" not in canonical:
        value = _parsed(canonical)
        if (
            type(value) is dict
            and tuple(value) == _KEYS
            and tuple(map(type, value.values())) == _TYPES
            and _is_exact(value["body"], _ROOM)
            and _is_placed(value)
            and to_json(value) == canonical
        ):
            return Operation(**value)
    return log.decode(canonical)


def trusted(canonical: bytes) -> Operation:
    """Return the operation in bytes that `decode` has passed before."""
    return Operation(**from_json(canonical, cache_strings="keys"))


def _parsed(canonical: bytes) -> Any:
    try:
        return from_json(canonical, allow_inf_nan=False, cache_strings="keys")
    except ValueError:
        return None


def _is_placed(value: dict[str, Any]) -> bool:
    """Return whether the entry can stand where it says."""
    return (
        1 <= value["act"] <= value["seq"] <= LARGEST_INTEGER
        and 0 <= value["hlc"] <= LARGEST_INTEGER
        and 0 < len(value["kind"]) <= LONGEST_NAME
        and 0 < len(value["row"]) <= LONGEST_NAME
        and _is_hex(value["site"]) is not None
        and _is_hex(value["nonce"]) is not None
    )


def _is_exact(value: Any, room: int) -> bool:
    """Return whether keys are sorted, numbers whole and within bounds, and nothing is nested too deeply."""
    kind = type(value)
    if kind in _PLAIN:
        return True
    if kind is int:
        return bool(-LARGEST_INTEGER <= value <= LARGEST_INTEGER)
    if not room or kind not in (dict, list):
        return False
    if kind is dict and sorted(value) != list(value):
        return False
    for item in value.values() if kind is dict else value:
        if type(item) not in _PLAIN and not _is_exact(item, room - 1):
            return False
    return True
