"""Making a bundle of any kind: sealed and signed in the workspace, put where it is wanted, read back, and noted.

What goes into which kind, and for whom, is decided in exchange, packs, peers and returns.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engage_desktop.bundles import limits, writer
from engage_desktop.bundles.delivery import Delivered, Place, deliver
from engage_desktop.bundles.shapes import SelectedRun, SiteRange
from engage_desktop.domain.log import Entry
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import membership
from engage_desktop.store.laptop import BundleMade
from engage_desktop.store.schema import SCHEMA_VERSION
from engage_desktop.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class NothingToCarry(Refusal):
    """There is nothing to put into a bundle."""

    code = "BUNDLE-EMPTY"


class NoRecipient(Refusal):
    """There is nobody whom the bundle could be sealed for."""

    code = "BUNDLE-FOR-NOBODY"


@dataclass(frozen=True, slots=True)
class Carried:
    """A bundle that was written, flushed, re-read and found equal: its place is safe to remove."""

    bundle: str
    delivered: Delivered
    operations: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a bundle. runs: whole runs of own sites; selected: entries picked out, each site's in rising order.

    noted: (first seq, last seq) that the laptop notes of it; none where it says nothing of how far its records went.
    """

    kind: str
    recipients: Sequence[str]
    runs: Sequence[SiteRange] = ()
    selected: Sequence[Entry] = ()
    pack: bytes = b""
    noted: tuple[int, int] = (0, 0)
    chain: str = ""
    site: str = ""


def make(
    store: Store,
    contents: Contents,
    entries: Iterable[Entry | bytes],
    *,
    now: datetime,
    out: Path,
    app_version: str,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Carried:
    """Seal, sign, deliver and note one bundle. Returns only when `out` is safe to remove; no half file is ever left.

    Raises NoSpace, PlaceReadOnly, PlaceGone, CameBackDifferent, Stopped, or NoRecipient.
    """
    if not contents.recipients:
        raise NoRecipient(
            "There is nobody yet who could open this bundle, so none was made. Bring in the newest pack of your team first."
        )
    with tempfile.TemporaryDirectory(prefix="bundle-", dir=store.folder) as work:
        written = writer.write_bundle(
            Path(work),
            _plan(store, contents, now, app_version),
            membership.sender(store),
            entries,
            progress=lambda done, of: progress(done, 2 * of),
            cancelled=cancelled,
        )
        delivered = deliver(
            written.path,
            written.sha256,
            Place(out),
            progress=lambda done, of: progress(of + done, 2 * of),
            cancelled=cancelled,
        )
    _note(store, contents, written, now, delivered)
    return Carried(written.bundle, delivered, written.operations)


def make_selected(
    store: Store,
    contents: Contents,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Carried:
    """Make a bundle of entries that were picked out, or of a pack, as make() does."""
    return make(
        store,
        contents,
        contents.selected,
        now=now,
        out=out,
        app_version=app_version,
        progress=progress,
        cancelled=cancelled,
    )


def in_groups(recipients: Sequence[str], always: Sequence[str]) -> list[list[str]]:
    """Return recipients in groups that one bundle can hold, each with `always` before it; no recipient twice."""
    first = list(dict.fromkeys(always))
    others = [recipient for recipient in dict.fromkeys(recipients) if recipient not in first]
    room = limits.MOST_RECIPIENTS - len(first)
    return [[*first, *others[at : at + room]] for at in range(0, max(len(others), 1), room)]


def _plan(store: Store, contents: Contents, now: datetime, app_version: str) -> writer.BundlePlan:
    return writer.BundlePlan(
        bundle=secrets.token_hex(16),
        organisation=store.teams.own().id,
        recipients=list(contents.recipients),
        sites=list(contents.runs),
        selected=_runs_of(contents.selected, store.own_sites()),
        pack=contents.pack,
        schema_version=SCHEMA_VERSION,
        app_version=app_version,
        made_at=now.astimezone(UTC),
        have=store.history.extent() if contents.runs else {},
        kind=contents.kind,
    )


def _runs_of(entries: Sequence[Entry], own: Sequence[str]) -> list[SelectedRun]:
    seqs: dict[str, list[int]] = {}
    for entry in entries:
        seqs.setdefault(entry.site, []).append(entry.seq)
    return [
        writer.selected_run(site, held[0], held[-1], len(held), relayed=site not in own) for site, held in seqs.items()
    ]


def _note(store: Store, contents: Contents, written: writer.BundleWritten, now: datetime, delivered: Delivered) -> None:
    first, last = contents.noted
    store.laptop.keep_bundle(
        BundleMade(
            id=written.bundle,
            made_at=int(now.timestamp() * 1000),
            kind=contents.kind,
            sha256=written.sha256,
            size=written.size,
            first_seq=first,
            last_seq=last,
            site=contents.site or store.site,
            chain=contents.chain,
            file=delivered.path.name,
        )
    )
