"""What a person can do with bundles: make one onto a stick, look at one, check one, read one in."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from engage_desktop.bundles import outside, reader, sealing, writer
from engage_desktop.bundles.certificates import Sender, Trust
from engage_desktop.bundles.codes import Notice, OtherOrganisation
from engage_desktop.bundles.delivery import Delivered, Place, deliver
from engage_desktop.bundles.outside import Inspection
from engage_desktop.bundles.shapes import SignedCertificate, SiteRange
from engage_desktop.domain.kinds import check_body
from engage_desktop.domain.log import CHAIN_START, Operation
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations.workspaces import CERTIFICATE, DEVICE_SEED, RECOVERY_RECIPIENT, TEAM_KEY
from engage_desktop.store.laptop import BundleMade
from engage_desktop.store.schema import SCHEMA_VERSION
from engage_desktop.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class NothingToCarry(Refusal):
    """There is nothing to put into a bundle."""

    code = "BUNDLE-EMPTY"


@dataclass(frozen=True, slots=True)
class Carried:
    """A bundle that was written, flushed, re-read and found equal: its place is safe to remove."""

    bundle: str
    delivered: Delivered
    operations: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """The state of this laptop's records. in_no_bundle: how many log entries no bundle holds yet."""

    operations: int
    in_no_bundle: int
    bundles: tuple[BundleMade, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What reading a bundle did. new: log entries that were not here before."""

    bundle: str
    new: int
    notices: tuple[Notice, ...]


def waiting(store: Store) -> Waiting:
    """Return what is in no bundle yet."""
    made = store.laptop.bundles()
    carried = max((bundle.last_seq for bundle in made if bundle.site == store.site), default=0)
    return Waiting(store.history.length(), max(0, store.last_seq - carried), tuple(made))


def make_bundle(
    store: Store,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Carried:
    """Put everything this laptop recorded into one sealed bundle in `out` (a folder or stick).

    Everything that no receipt has confirmed goes in, so a lost stick loses nothing. Returns only when `out` is safe to
    remove. Raises NothingToCarry, NoSpace, PlaceReadOnly, PlaceGone, CameBackDifferent or Stopped; then there is no half file.
    """
    runs = _runs(store)
    if not runs:
        raise NothingToCarry("Nothing has been recorded yet, so there is no bundle to make.")
    with tempfile.TemporaryDirectory(prefix="bundle-", dir=store.folder) as work:
        written = writer.write_bundle(
            Path(work),
            _plan(store, runs, now, app_version),
            _sender(store),
            _entries(store, runs),
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
    _note(store, written, runs, now, delivered)
    return Carried(written.bundle, delivered, written.operations)


def look_at(path: Path, *, store: Store | None = None, today: date) -> Inspection:
    """Return what can be said about a bundle without opening it: structure, limits, signatures, hash. Refuses B01 to B13."""
    roots = (bytes.fromhex(store.teams.own().root),) if store is not None else ()
    return outside.inspect(path, roots=roots, today=today)


def check_bundle(store: Store, *, now: datetime, path: Path, recovery_code: str = "") -> TakenIn:
    """Check a bundle to the last byte with this workspace's keys and change nothing. new: what reading it would add."""
    with _opened(store, path, now, recovery_code, ignore_earlier=True) as found:
        held = store.history.digest_at
        new = sum(held(entry.operation.site, entry.operation.seq) is None for entry in found.operations())
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
    with _opened(store, path, now, recovery_code, progress=progress, cancelled=cancelled) as found:
        if not found.is_new:
            return TakenIn(found.header.bundle, 0, found.notices)
        new = store.take_in(found.operations(), bundle=found.header.bundle, sha256=found.sha256, now=now)
        return TakenIn(found.header.bundle, new, found.notices)


def validate(operation: Operation) -> None:
    """Raise OperationInvalid for a body that its kind does not allow."""
    check_body(operation.kind, operation.body)


def _opened(
    store: Store,
    path: Path,
    now: datetime,
    recovery_code: str,
    *,
    ignore_earlier: bool = False,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> reader.ReadBundle:
    identities = [key.decode() for key in (store.laptop.secret(TEAM_KEY),) if key]
    team = store.teams.own()
    if recovery_code:
        identity = sealing.read_identity(recovery_code)
        identities.append(identity)
        if sealing.public_key(sealing.team_root_seed(identity)).hex() != team.root:
            raise OtherOrganisation
    trust = Trust(
        roots=(bytes.fromhex(team.root),),
        organisation=team.id,
        now=now,
        validate=validate,
        already_imported=(lambda bundle: None) if ignore_earlier else lambda bundle: _moment(store.taken_in(bundle)),
        highest=lambda site: store.history.extent().get(site, 0),
        chain_at=lambda site, seq: CHAIN_START if seq == 0 else store.history.chain_at(site, seq),
        free_bytes=lambda: shutil.disk_usage(store.folder).free,
    )
    return reader.read(path, identities, trust, work_folder=store.folder, progress=progress, cancelled=cancelled)


def _plan(store: Store, runs: list[SiteRange], now: datetime, app_version: str) -> writer.BundlePlan:
    return writer.BundlePlan(
        bundle=secrets.token_hex(16),
        organisation=store.teams.own().id,
        recipients=_recipients(store),
        sites=runs,
        schema_version=SCHEMA_VERSION,
        app_version=app_version,
        made_at=now.astimezone(UTC),
        have=store.history.extent(),
    )


def _runs(store: Store) -> list[SiteRange]:
    runs = []
    extent = store.history.extent()
    for site in store.own_sites():
        last = extent.get(site, 0)
        after = store.history.chain_at(site, last)
        if last and after is not None:
            runs.append(writer.site_range(site, 1, last, CHAIN_START, after))
    return runs


def _entries(store: Store, runs: list[SiteRange]) -> Iterator[bytes]:
    for run in runs:
        yield from store.history.canonical(run.site, after=run.first_seq - 1, to=run.last_seq)


def _recipients(store: Store) -> list[str]:
    team, recovery = store.laptop.secret(TEAM_KEY), store.laptop.secret(RECOVERY_RECIPIENT)
    return [*([sealing.recipient_of(team.decode())] if team else []), *([recovery.decode()] if recovery else [])]


def _sender(store: Store) -> Sender:
    seed, certificate = store.laptop.secret(DEVICE_SEED), store.laptop.secret(CERTIFICATE)
    if seed is None or certificate is None:
        raise NothingToCarry("This workspace has no key to sign with, so no bundle was made. Restore a backup of it.")
    return Sender(seed, SignedCertificate.model_validate_json(certificate))


def _note(
    store: Store, written: writer.BundleWritten, runs: list[SiteRange], now: datetime, delivered: Delivered
) -> None:
    own = next((run for run in runs if run.site == store.site), runs[-1])
    store.laptop.keep_bundle(
        BundleMade(
            id=written.bundle,
            made_at=int(now.timestamp() * 1000),
            kind="to-centre",
            sha256=written.sha256,
            size=written.size,
            first_seq=own.first_seq,
            last_seq=own.last_seq,
            site=own.site,
            chain=own.chain_after,
            file=delivered.path.name,
        )
    )


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, UTC)
