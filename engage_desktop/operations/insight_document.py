"""The form of an insight library, `*.engage-insight`: one canonical JSON document, written and strictly read. No store.

Who made it, `certificates` and `signature` in the same document, is read by library_signing; versions before that pass over it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import OperationInvalid, canonical_json, strict_json
from engage_desktop.domain.parts import LARGEST_COUNT
from engage_desktop.domain.refusals import Refusal

SUFFIX = ".engage-insight"
KIND, FORMAT = "engage-insight", 1
LARGEST, MOST_ITEMS = 8 * 1024 * 1024, 10_000
SORTS = SESSION, THEME, RESPONSE, DECISION, LESSON, ASSET = (
    *("session", "theme", "response", "decision"),
    *("lesson", "asset"),
)
_TEXTS = ("title", "text", "place", "group", "method", "on")
_MADE_AT = "%Y-%m-%dT%H:%M:%SZ"


class NotALibrary(Refusal):
    """The file is no insight library, or one that this version cannot read."""

    code = "L01"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a library tells. sort: one of SORTS; group: several stand apart by "; "; on: ISO date or empty.

    count: people or comments behind it; None where nobody counted, or where the number is so small that it is hidden.
    """

    sort: str
    title: str
    text: str = ""
    place: str = ""
    group: str = ""
    method: str = ""
    on: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """What an organisation gives others to know. organisation: its id; source: its name."""

    organisation: str
    source: str
    made_at: datetime
    items: tuple[Item, ...]

    @property
    def family(self) -> str:
        """What the names of all editions of this organisation begin with."""
        return f"{self.organisation.replace('-', '')[:16]}."

    @property
    def id(self) -> str:
        """The name of this edition: a later one of the same organisation sorts after it."""
        digest = sha256(written(self)).hexdigest()[:16]
        return f"{self.family}{self.made_at.astimezone(UTC):%Y%m%d%H%M%S}.{digest}"


def written(library: Library) -> bytes:
    """Return the bytes of the file. Raises NotALibrary where there is more than one may hold."""
    document = {
        "kind": KIND,
        "format": FORMAT,
        "organisation": library.organisation,
        "source": library.source,
        "made_at": library.made_at.astimezone(UTC).strftime(_MADE_AT),
        "items": [asdict(item) for item in library.items],
    }
    data = canonical_json(document)
    if len(data) > LARGEST or len(library.items) > MOST_ITEMS:
        raise NotALibrary(
            "There is too much for one insight library, so none was made. Take off the list what nobody needs.",
            code="L02",
        )
    return data


def read(data: bytes) -> Library:
    """Return what these bytes hold. Raises NotALibrary: L01 not one, L02 too large, L03 of a newer version."""
    if len(data) > LARGEST:
        raise NotALibrary(
            "This file is larger than an insight library may be, so nothing was read. Ask for it again.", code="L02"
        )
    try:
        document = strict_json(data)
    except OperationInvalid as error:
        raise _not_one() from error
    if not isinstance(document, dict) or document.get("kind") != KIND:
        raise _not_one()
    made_with = document.get("format")
    if type(made_with) is int and made_with > FORMAT:
        raise NotALibrary(
            "This insight library was made by a newer version of the program, so nothing was read. "
            "Update the program on this laptop, then read it again.",
            code="L03",
        )
    if made_with != FORMAT or not isinstance(document.get("items"), list) or len(document["items"]) > MOST_ITEMS:
        raise _not_one()
    organisation, source = document.get("organisation"), document.get("source")
    is_named = isinstance(source, str) and source.strip() and _is_line(source)
    if not is_named or not KINDS["insight.shared"].parts["library"].accepts(organisation):
        raise _not_one()
    return Library(
        str(organisation), str(source), _moment(document.get("made_at")), tuple(map(_item, document["items"]))
    )


def _item(said: Any) -> Item:
    if not isinstance(said, Mapping) or said.get("sort") not in SORTS:
        raise _not_one()
    parts = KINDS["insight.shared"].parts
    texts = {name: said.get(name, "") for name in _TEXTS}
    count = said.get("count")
    is_count = count is None or (type(count) is int and 0 <= count <= LARGEST_COUNT)
    if not is_count or not all(parts[name].accepts(text) and _is_shown(text) for name, text in texts.items()):
        raise _not_one()
    if not texts["title"] and not texts["text"]:
        raise _not_one()
    if texts["on"] and not _is_day(texts["on"]):
        raise _not_one()
    return Item(str(said["sort"]), count=count, **texts)


def _moment(text: Any) -> datetime:
    try:
        return datetime.strptime(str(text), _MADE_AT).replace(tzinfo=UTC)
    except ValueError as error:
        raise _not_one() from error


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_line(text: Any) -> bool:
    return KINDS["insight.shared"].parts["source"].accepts(text) and _is_shown(text) and "\n" not in text


def _is_shown(text: Any) -> bool:
    """Return whether a text holds nothing but what can be read: no control characters beside line ends and tabs."""
    return isinstance(text, str) and all(letter >= " " or letter in "\n\t" for letter in text)


def _not_one() -> NotALibrary:
    return NotALibrary(
        "This is not an insight library, or it came damaged, so nothing was read. "
        f"Choose a file whose name ends in “{SUFFIX}”, or ask for it again."
    )
