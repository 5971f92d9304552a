"""What a checked bundle hands to a store: who sent it, what it is, and its entries. No file is read here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.log import Entry

LAPTOP, CENTRE = "laptop", "centre"
APPLIED = "applied"
"""State of a bundle in the inbox that is taken in, and not taken out again."""


@dataclass(frozen=True, slots=True)
class Run:
    """An unbroken run of one site's log in a bundle. chain_after: the chain value after its last entry."""

    site: str
    first_seq: int
    last_seq: int
    chain_before: bytes
    chain_after: bytes


@dataclass(frozen=True, slots=True)
class Incoming:
    """A bundle that was checked to its last byte. sender: the device's public key, hex; role: "laptop" or "centre".

    sites: the sender's own sites. is_selected: entries came without their neighbours. notices: codes such as "B09".
    entries: gives them from the start each time it is called. pack: canonical JSON of a pack, or None. runs: the whole
    runs in it, empty where it is selected or holds blanked entries; then what is here already need not be read.
    """

    bundle: str
    kind: str
    sender: str
    role: str
    label: str
    sha256: str
    made_at: datetime
    file: str
    sites: tuple[str, ...]
    is_selected: bool
    notices: tuple[str, ...]
    entries: Callable[[], Iterable[Entry]]
    pack: bytes | None = None
    runs: tuple[Run, ...] = ()
    operations: int = 0
