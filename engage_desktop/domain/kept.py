"""What every store tells of exchange: bundles taken in, senders, devices, erasures. Facts alone; nothing is asked here."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.merge_report import MergeReport


@dataclass(frozen=True, slots=True)
class InboxEntry:
    """A bundle that was taken in. read_at, made_at: milliseconds since 1970 UTC. state: "applied" or "undone".

    sender: the device's public key, hex. notices: codes with spaces between. operations: how many entries were new.
    final: 1 where it brought an erasure, so that it can not be taken out again.
    """

    id: str
    read_at: int
    sha256: str
    operations: int
    kind: str = ""
    sender: str = ""
    label: str = ""
    made_at: int = 0
    report: str = ""
    state: str = "applied"
    file: str = ""
    notices: str = ""
    final: int = 0

    @property
    def merge_report(self) -> MergeReport | None:
        """What it did; None where the first version took it in."""
        return MergeReport.from_json(self.report) if self.report else None


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose a site is: the device that first brought it, and its role."""

    site: str
    device: str
    role: str


@dataclass(frozen=True, slots=True)
class Device:
    """A device that the central team enrolled. site: who wrote it; of_site: the device's own site where it is known."""

    id: str
    device: str
    recipient: str
    label: str
    role: str
    certificate: str
    at: str
    site: str
    hlc: int
    of_site: str = ""


@dataclass(frozen=True, slots=True)
class Revocation:
    """A device that was reported lost."""

    id: str
    device: str
    lost_at: str
    reason: str
    at: str
    site: str
    hlc: int


@dataclass(frozen=True, slots=True)
class BundleReceived:
    """What a store said of a bundle. site: of whose store; outcome: "taken in" or a code."""

    id: str
    bundle: str
    outcome: str
    operations: int
    at: str
    site: str
    hlc: int
    of_site: str = ""


@dataclass(frozen=True, slots=True)
class Erasure:
    """A person erased by the word of a centre. seq: of its entry in the log of `site`."""

    id: str
    person: str
    reason: str
    at: str
    site: str
    seq: int = 0
