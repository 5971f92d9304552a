"""The operation log: what one entry is, how it is written as bytes, and how entries are chained.

An operation is the only thing that is ever written; the tables that pages read are its projection.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from engage_desktop.domain.refusals import Refusal

CHAIN_START = bytes(32)
LARGEST_OPERATION = 256 * 1024  # bytes of canonical JSON
LARGEST_INTEGER = 2**63 - 1
DEEPEST_NESTING = 8
LONGEST_NAME = 64  # characters of a kind or of a row's id


class OperationInvalid(Refusal):
    """An operation from outside is not what its kind allows."""

    code = "B14"


@dataclass(frozen=True, slots=True)
class Operation:
    """One act of one site.

    site: 32 lower-case hex digits. seq: 1, 2, 3 … without gaps per site. hlc: hybrid logical clock, milliseconds since
    1970 UTC shifted left by 16 bits, plus a counter. kind: "noun.verb". row: id of the row or fact it speaks of.
    act: seq of the first operation of the same act, so that one act is undone as one. nonce: 32 hex digits.
    """

    site: str
    seq: int
    hlc: int
    kind: str
    row: str
    body: Mapping[str, Any]
    act: int
    nonce: str

    def canonical(self) -> bytes:
        """Return the one byte form: UTF-8 JSON, keys sorted, no spaces."""
        return canonical_json(
            {
                "act": self.act,
                "body": self.body,
                "hlc": self.hlc,
                "kind": self.kind,
                "nonce": self.nonce,
                "row": self.row,
                "seq": self.seq,
                "site": self.site,
            }
        )


class Entry(NamedTuple):
    """One entry of a log as a bundle brings it, or as the log gives it for a bundle.

    operation: None where its body was erased (canonical is empty then; residue: what may be kept of it, canonical JSON or
    empty). chain: empty where it came without its neighbours. fault: why it is kept but not used, or empty.
    """

    site: str
    seq: int
    operation: Operation | None
    canonical: bytes
    digest: bytes
    chain: bytes
    fault: str = ""
    residue: bytes = b""


def canonical_json(value: Any) -> bytes:
    """Return `value` as JSON with sorted keys, no spaces, no NaN, UTF-8."""
    return _write(value).encode()


def digest(canonical: bytes) -> bytes:
    """Return the SHA-256 of an operation's canonical bytes."""
    return hashlib.sha256(canonical).digest()


def chain(before: bytes, operation_digest: bytes) -> bytes:
    """Return the next link of a site's hash chain: SHA-256(before ‖ digest)."""
    return hashlib.sha256(before + operation_digest).digest()


def strict_json(data: bytes) -> Any:
    """Parse JSON as bundles allow it: no duplicate keys, no NaN, bounded depth, integers and text.

    Raises OperationInvalid for anything else. Python's own parser takes all of these silently.
    """
    try:
        text = data.decode("utf-8")
        _refuse_depth(text)
        value = json.loads(text, object_pairs_hook=_no_duplicates, parse_constant=_no_constant, parse_float=_no_float)
        _check(value)
    except (ValueError, RecursionError) as error:
        raise OperationInvalid("A record in the file is not written as this program writes it.") from error
    return value


def read_own(text: str) -> Operation:
    """Return the operation that our own log holds as `text`. For bytes from outside there is decode()."""
    return Operation(**_scan(text, 0)[0])


def decode(canonical: bytes) -> Operation:
    """Return the operation that these canonical bytes hold, or raise OperationInvalid."""
    if len(canonical) > LARGEST_OPERATION:
        raise OperationInvalid("A record in the file is larger than any record may be.")
    try:
        text = canonical.decode("utf-8")
        _refuse_depth(text)
        value = _read(text)
        if "\\u" in text:
            _check(value)
        if type(value) is not dict or value.keys() != _SHAPE.keys():
            raise OperationInvalid("A record in the file has parts missing or too many.")
        if any(type(value[key]) is not kind for key, kind in _SHAPE.items()):
            raise OperationInvalid("A record in the file has a part of the wrong kind.")
        is_exact = _write(value) == text  # a key given twice is lost in `value`, so this finds it too
    except (ValueError, RecursionError) as error:
        raise OperationInvalid("A record in the file is not written as this program writes it.") from error
    if not is_exact:
        raise OperationInvalid("A record in the file is not in its one exact form.")
    operation = Operation(**value)
    if not (_is_hex(operation.site) and _is_hex(operation.nonce) and operation.hlc >= 0 and _is_placed(operation)):
        raise OperationInvalid("A record in the file has an identity that cannot be.")
    return operation


def _is_placed(operation: Operation) -> bool:
    """Return whether an entry can stand where it says: an act begins at or before it, and names are of a sane length."""
    named = 0 < len(operation.kind) <= LONGEST_NAME and 0 < len(operation.row) <= LONGEST_NAME
    return named and 1 <= operation.act <= operation.seq


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _no_float(text: str) -> Any:
    raise ValueError(f"not an integer: {text[:20]}")


def _whole(text: str) -> int:
    number = int(text) if len(text) <= 20 else LARGEST_INTEGER + 1
    if abs(number) > LARGEST_INTEGER:
        raise ValueError("number too large")
    return number


def _refuse_depth(text: str) -> None:
    if text.count("{") + text.count("[") <= DEEPEST_NESTING:
        return
    depth = 0
    for mark in _MARK.findall(_QUOTED.sub("", text)):
        depth += 1 if mark in "[{" else -1
        if depth > DEEPEST_NESTING:
            raise ValueError("nested too deeply")


def _check(value: Any) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            _check(key)
            _check(item)
    elif isinstance(value, list):
        for item in value:
            _check(item)
    elif isinstance(value, str):
        if "\x00" in value or any("\ud800" <= c <= "\udfff" for c in value):
            raise ValueError("text that cannot be stored")
    elif isinstance(value, int) and abs(value) > LARGEST_INTEGER:
        raise ValueError("number too large")


_SHAPE = {"act": int, "body": dict, "hlc": int, "kind": str, "nonce": str, "row": str, "seq": int, "site": str}
_MARK = re.compile(r"[][{}]")
_QUOTED = re.compile(r'"[^"\\]*(?:\\.?[^"\\]*)*(?:"|\Z)', re.DOTALL)
_is_hex = re.compile(r"[0-9a-f]{32}").fullmatch
_read = json.JSONDecoder(parse_constant=_no_constant, parse_float=_no_float, parse_int=_whole).decode
_scan: Any = json.JSONDecoder().__dict__[
    "scan_once"
]  # without looking for space around it, which our own log never has
_write = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode
