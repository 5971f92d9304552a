"""Receipts: the three words for where a record is, and what a receipt of the central team confirms."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a record is. The word "sent" is never used."""

    SAVED = "saved"
    BUNDLED = "bundled"
    CONFIRMED = "confirmed"

    @property
    def words(self) -> str:
        """What people read."""
        return {
            State.SAVED: "Saved on this laptop",
            State.BUNDLED: "In a bundle",
            State.CONFIRMED: "Confirmed by the central team",
        }[self]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the central team says it holds of one site: all up to to_seq, ending in this chain value (64 hex digits).

    gaps: what it lacks before that, such as "7-9,14". site: who gave the receipt; at: the centre's clock.
    """

    id: str
    of_site: str
    to_seq: int
    chain: str
    gaps: str
    pack: int
    at: str
    site: str = ""
    hlc: int = 0


def confirmed_to(receipts: Iterable[Receipt], chain_at: Callable[[int], bytes | None]) -> int:
    """Return up to which seq receipts confirm a site: only where their chain value equals ours at that place."""
    reached = 0
    for receipt in receipts:
        if receipt.to_seq > reached:
            ours = chain_at(receipt.to_seq)
            if ours and ours.hex() == receipt.chain:
                reached = receipt.to_seq
    return reached


def written_gaps(gaps: Iterable[tuple[int, int]]) -> str:
    """Return gaps, (first, last) each, as a receipt writes them: "7-9,14"."""
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in gaps)


def read_gaps(text: str) -> list[tuple[int, int]]:
    """Return the gaps that a receipt writes, (first, last) each; what is not written as gaps are is left out."""
    found = []
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        if first.isdecimal() and (last or first).isdecimal():
            found.append((int(first), int(last or first)))
    return found
