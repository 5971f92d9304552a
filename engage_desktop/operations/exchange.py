"""What a person can do with bundles: make one for the central team, look at one, check one, read one in.

Making the other kinds is in packs, peers and returns; rehearsing, reports and undo are in taking_in.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol

from engage_desktop.bundles import limits, outside, reader, sealing, writer
from engage_desktop.bundles.certificates import Trust
from engage_desktop.bundles.codes import Notice, OtherOrganisation
from engage_desktop.bundles.outside import Inspection
from engage_desktop.bundles.reader import ReadBundle
from engage_desktop.bundles.shapes import Manifest, SiteRange
from engage_desktop.domain.exchange import Incoming, Run
from engage_desktop.domain.kinds import check_body
from engage_desktop.domain.log import CHAIN_START, LARGEST_INTEGER, Entry, Operation
from engage_desktop.operations import current_pack, door_list, making, membership
from engage_desktop.operations.making import Cancelled, Carried, Contents, NothingToCarry, Progress
from engage_desktop.operations.outbox import Waiting, waiting
from engage_desktop.store.store import Store

__all__ = (
    "Carried",
    "Held",
    "NothingToCarry",
    "TakenIn",
    "Waiting",
    "check_bundle",
    "incoming",
    "look_at",
    "make_bundle",
    "opened",
    "read_bundle",
    "revoked_devices",
    "validate",
    "waiting",
)

_ALL_CONFIRMED = "Everything on this laptop is confirmed by the central team, so there is no bundle to make."
_NOTHING_YET = "Nothing has been recorded yet, so there is no bundle to make."


class Held(Protocol):
    """What a place that records go to says of what it has already: this workspace, or the central team's larger store."""

    def taken_in(self, bundle: str) -> int | None:
        """Return when a bundle was taken in (milliseconds since 1970 UTC), or None."""

    def contiguous(self, site: str) -> tuple[int, bytes]:
        """Return up to which seq a site is held without a gap, and the chain value there."""

    def chain_at(self, site: str, seq: int) -> bytes | None:
        """Return a site's chain value after `seq`, or None where it is not held."""

    def revocations(self) -> Sequence[Any]:
        """Return the devices that a centre has revoked: another importer may have noted one that this workspace has not."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What reading a bundle did. new: log entries that were not here before."""

    bundle: str
    new: int
    notices: tuple[Notice, ...]


def make_bundle(
    store: Store,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Carried:
    """Put everything this laptop recorded into one sealed bundle for the central team, in `out` (a folder or stick).

    Everything that no receipt has confirmed goes in, so a lost stick loses nothing. Other laptops' records never do.
    Returns only when `out` is safe to remove. Raises NothingToCarry, NoSpace, PlaceReadOnly, PlaceGone, CameBackDifferent
    or Stopped; then there is no half file.
    """
    runs = _runs(store)
    if not runs:
        raise NothingToCarry(_ALL_CONFIRMED if store.last_seq else _NOTHING_YET)
    own = next((run for run in runs if run.site == store.site), runs[-1])
    contents = Contents(
        kind=limits.TO_CENTRE,
        recipients=membership.centre_recipients(store),
        runs=runs,
        noted=(own.first_seq, own.last_seq),
        chain=own.chain_after,
        site=own.site,
    )
    return making.make(
        store,
        contents,
        _entries(store, runs),
        now=now,
        out=out,
        app_version=app_version,
        progress=progress,
        cancelled=cancelled,
    )


def look_at(path: Path, *, store: Store | None = None, today: date) -> Inspection:
    """Return what can be said about a bundle without opening it: structure, limits, signatures, hash. Refuses B01 to B13."""
    roots = (bytes.fromhex(membership.root(store)),) if store is not None else ()
    return outside.inspect(path, roots=roots, today=today)


def check_bundle(store: Store, *, now: datetime, path: Path, recovery_code: str = "") -> TakenIn:
    """Check a bundle to the last byte with this workspace's keys and change nothing. new: what reading it would add."""
    with opened(store, path, now=now, recovery_code=recovery_code, ignore_earlier=True) as found:
        held = store.history.digest_at
        new = sum(held(entry.site, entry.seq) is None for entry in found.entries())
        return TakenIn(found.header.bundle, new, found.notices)


def read_bundle(
    store: Store,
    *,
    now: datetime,
    path: Path,
    recovery_code: str = "",
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> TakenIn:
    """Bring a bundle of this team into this workspace, in one act. A refused file changes nothing and is not deleted."""
    with opened(store, path, now=now, recovery_code=recovery_code, progress=progress, cancelled=cancelled) as found:
        if not found.is_new:
            return TakenIn(found.header.bundle, 0, found.notices)
        report = store.take_in(
            incoming(found, path=path, forked=membership.forked(store)), now=now, progress=progress, cancelled=cancelled
        )
        return TakenIn(found.header.bundle, report.entries, found.notices)


def validate(operation: Operation) -> None:
    """Raise OperationInvalid for a body that its kind does not allow."""
    check_body(operation.kind, operation.body)


def opened(
    store: Store,
    path: Path,
    *,
    now: datetime,
    held: Held | None = None,
    recovery_code: str = "",
    ignore_earlier: bool = False,
    accept_revoked_before: bool = False,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> ReadBundle:
    """Return a bundle of this team that passed every check; use it in a `with`. Refuses B01 to B16 and changes nothing.

    held: where its records would go, where that is not this workspace. recovery_code: also opens what the workspace's own
    keys do not. accept_revoked_before: after a person's review, what a lost laptop recorded before it was lost.
    """
    identities, root = membership.identities(store), membership.root(store)
    if recovery_code:
        identity = sealing.read_identity(recovery_code)
        identities.append(identity)
        if sealing.public_key(sealing.team_root_seed(identity)).hex() != root:
            raise OtherOrganisation
    place = held or _Here(store)
    trust = Trust(
        roots=(bytes.fromhex(root),),
        organisation=store.teams.own().id,
        now=now,
        validate=validate,
        revoked_devices=revoked_devices(store, place.revocations()),
        accept_revoked_before=accept_revoked_before,
        already_imported=(lambda bundle: None) if ignore_earlier else lambda bundle: _moment(place.taken_in(bundle)),
        highest=lambda site: place.contiguous(site)[0],
        chain_at=lambda site, seq: CHAIN_START if seq == 0 else place.chain_at(site, seq) or None,
        free_bytes=lambda: shutil.disk_usage(store.folder).free,
    )
    return reader.read(path, identities, trust, work_folder=store.folder, progress=progress, cancelled=cancelled)


def incoming(found: ReadBundle, *, path: Path, forked: Mapping[str, int] | None = None) -> Incoming:
    """Return a checked bundle as a store takes it in. Of one from another laptop, what is no door list comes as faulty.

    forked: own numbers that another copy of this laptop uses too, and up to where both are the same. What comes after that
    is the other copy's and is left out: here other records stand at these places.
    """
    manifest = found.manifest
    if manifest is None:
        raise ValueError("this bundle was taken in before: there is nothing to take in")
    entries: Callable[[], Iterator[Entry]] = found.entries
    if found.kind == limits.PEER:
        entries = _door_list_of(found)
    elif forked and found.is_selected:
        entries = _without(found, forked)
    is_whole = not found.is_selected and limits.ERASED not in found.header.critical
    return Incoming(
        bundle=found.header.bundle,
        kind=found.kind,
        sender=found.device,
        role=found.role,
        label=found.label,
        sha256=found.sha256,
        made_at=datetime.fromisoformat(manifest.made_at),
        file=path.name,
        sites=_own_sites(manifest, found.role),
        is_selected=found.is_selected,
        notices=tuple(notice.code for notice in found.notices),
        entries=entries,
        pack=found.pack_document or None,
        runs=tuple(_run(run) for run in manifest.sites) if is_whole else (),
        operations=manifest.counts.operations,
    )


def revoked_devices(store: Store, noted: Sequence[Any] = ()) -> Mapping[str, datetime]:
    """Return the devices whose bundles are not taken any more, and when each was lost: of the newest pack, and noted here.

    noted: revocations that stand elsewhere besides, as in the central team's larger store.
    """
    pack = current_pack.current(store)
    found = {device: datetime.fromisoformat(lost_at) for device, lost_at in (pack.revoked if pack else {}).items()}
    for revoked in (*store.exchange.revocations(), *noted):
        lost_at = datetime.fromisoformat(revoked.lost_at)
        found[revoked.device] = min(found.get(revoked.device, lost_at), lost_at)
    return found


@dataclass(frozen=True, slots=True)
class _Here:
    """What this workspace has already."""

    store: Store

    def taken_in(self, bundle: str) -> int | None:
        return self.store.taken_in(bundle)

    def revocations(self) -> Sequence[Any]:
        return ()  # revoked_devices() asks this workspace in any case

    def contiguous(self, site: str) -> tuple[int, bytes]:
        return self.store.exchange.contiguous(site)

    def chain_at(self, site: str, seq: int) -> bytes | None:
        return self.store.history.chain_at(site, seq)


def _own_sites(manifest: Manifest, role: str) -> tuple[str, ...]:
    """Return the sites that the sender says are its own: all that are named, but what a centre relays of others."""
    picked = [run.site for run in manifest.selected if role != membership.CENTRE or not run.relayed]
    return tuple(dict.fromkeys([*(run.site for run in manifest.sites), *picked]))


def _door_list_of(found: ReadBundle) -> Callable[[], Iterator[Entry]]:
    return lambda: door_list.checked(found.entries())


def _without(found: ReadBundle, forked: Mapping[str, int]) -> Callable[[], Iterator[Entry]]:
    return lambda: (each for each in found.entries() if each.seq <= forked.get(each.site, LARGEST_INTEGER))


def _run(run: SiteRange) -> Run:
    before, after = bytes.fromhex(run.chain_before), bytes.fromhex(run.chain_after)
    return Run(run.site, run.first_seq, run.last_seq, before, after)


def _runs(store: Store) -> list[SiteRange]:
    """Return, of each own site, what comes after the last entry that a receipt confirms."""
    runs = []
    extent, forked = store.history.extent(), membership.forked(store)
    for site in store.own_sites():
        last, confirmed = min(extent.get(site, 0), forked.get(site, LARGEST_INTEGER)), store.exchange.confirmed_to(site)
        before = CHAIN_START if confirmed == 0 else store.history.chain_at(site, confirmed)
        after = store.history.chain_at(site, last)
        if last > confirmed and before and after:
            runs.append(writer.site_range(site, confirmed + 1, last, before, after))
    return runs


def _entries(store: Store, runs: list[SiteRange]) -> Iterator[bytes | Entry]:
    for run in runs:
        yield from store.history.for_centre(run.site, after=run.first_seq - 1, to=run.last_seq)


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, UTC)
