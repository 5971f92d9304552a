"""The exchange folder or stick of an event: what is due, who has brought theirs, and what is new for this laptop.

Looking opens nothing and changes nothing; a missing file means nothing, and absence is never deletion.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engage_desktop.bundles import limits, sealing
from engage_desktop.bundles.delivery import PlaceGone
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import counting_order
from engage_desktop.operations import courier, exchange, found_bundles, membership, packs, peers
from engage_desktop.operations.found_bundles import FoundBundle
from engage_desktop.operations.making import Cancelled, Carried, NothingToCarry, Progress
from engage_desktop.store.store import Store

FOLDER, BEGAN, BEFORE = "exchange_folder", "event_began", "event_before"
EVERY = timedelta(minutes=15)
_FOR_LAPTOPS = (limits.PEER, limits.RETURN, limits.PACK, limits.ERASURE)


class FolderNotFit(Refusal):
    """A folder that cannot be the exchange folder."""

    code = "EVENT-FOLDER"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Whether a bundle is due: something is in none, and 15 minutes have passed since the last (or since the event began)."""

    is_due: bool
    last_put_at: datetime | None
    in_no_bundle: int


@dataclass(frozen=True, slots=True)
class Table:
    """One laptop of the roster at this event. brought: how many bundles of it lie here or were taken along.

    earlier: how many lay here before this laptop began the event; nobody can tell whether those are of today.
    """

    label: str
    device: str
    brought: int
    is_ours: bool = False
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class Collected:
    """Who of the roster has brought something since the event began."""

    tables: tuple[Table, ...]

    @property
    def expected(self) -> int:
        """How many laptops are on the roster."""
        return len(self.tables)

    @property
    def here(self) -> int:
        """How many of them have brought something."""
        return sum(table.brought > 0 for table in self.tables)

    @property
    def missing(self) -> tuple[str, ...]:
        """What those are called that have not."""
        return tuple(table.label for table in self.tables if not table.brought)

    @property
    def unsure(self) -> tuple[str, ...]:
        """What those of them are called of which files lay here before the event began."""
        return tuple(table.label for table in self.tables if table.earlier and not table.brought)

    @property
    def sentence(self) -> str:
        """What to tell the person who leads the event."""
        if not self.tables:
            return "No laptops are on the roster yet."
        if not self.missing:
            return f"All {self.expected} of {self.expected} are in."
        told = f"{self.here} of {self.expected} are in, missing: {', '.join(self.missing)}"
        if not self.unsure:
            return told
        lay = (
            f"Files of {', '.join(self.unsure)} lay here before this laptop began the event, and may be of another day."
        )
        return f"{told}. {lay}"


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into the folder found. new: files that this workspace can take in; to_carry: bundles of other laptops."""

    folder: Path
    collected: Collected
    reminder: Reminder
    new: tuple[Path, ...]
    to_carry: tuple[Path, ...]


def chosen(store: Store) -> Path | None:
    """Return the exchange folder of this laptop, there or not, or None where none was chosen."""
    held = store.laptop.fact(FOLDER)
    return Path(held) if held else None


def choose(store: Store, *, now: datetime, folder: Path | None) -> None:
    """Choose the exchange folder or stick, and begin the event there; None forgets it. Raises FolderNotFit."""
    if folder is None:
        store.laptop.keep_fact(FOLDER, "")
        return
    folder = folder.expanduser().absolute()
    if not folder.is_dir():
        raise FolderNotFit(
            "There is no such folder, so nothing was changed. Plug the stick in, or choose another folder."
        )
    if folder.resolve().is_relative_to(store.folder.resolve()):
        raise FolderNotFit(
            "This folder is inside your records, and nothing may come from outside there. Nothing was changed. "
            "Choose a stick or a shared folder."
        )
    store.laptop.keep_fact(FOLDER, str(folder))
    begin_event(store, now=now)


def begin_event(store: Store, *, now: datetime) -> None:
    """Count from now on: bundles that lie in the folder already are of an earlier event. No clock but this one is asked."""
    folder = chosen(store)
    found = _scan(store, folder) if folder is not None else []
    store.laptop.keep(facts={BEGAN: now.astimezone(UTC).isoformat(), BEFORE: " ".join(each.bundle for each in found)})


def look(store: Store, *, now: datetime) -> Look:
    """Look into the exchange folder. Raises PlaceGone where it is not there, with what to do."""
    folder = _required(store)
    found = _scan(store, folder)
    ours = _key_ids(store)
    kinds = (limits.TO_CENTRE,) if membership.is_centre(store) else _FOR_LAPTOPS
    own, carried = membership.own_device(store), {each.bundle for each in courier.couriered(store)}
    others = [each for each in found if each.device != own and store.taken_in(each.bundle) is None]
    new = [each.path for each in found_bundles.of_kind(others, *kinds) if each.recipients & ours]
    to_carry = [] if membership.is_centre(store) else found_bundles.of_kind(others, limits.TO_CENTRE)
    return Look(
        folder=folder,
        collected=_collected(store, found),
        reminder=reminder(store, now=now),
        new=tuple(new),
        to_carry=tuple(each.path for each in to_carry if each.bundle not in carried),
    )


def collected(store: Store, *, now: datetime) -> Collected:
    """Return who of the roster has brought something since the event began. Raises PlaceGone."""
    return look(store, now=now).collected


def reminder(store: Store, *, now: datetime) -> Reminder:
    """Return whether a bundle is due. Needs no stick."""
    waiting = exchange.waiting(store)
    last = max((bundle.made_at for bundle in waiting.bundles), default=None)
    made = datetime.fromtimestamp(last / 1000, UTC) if last is not None else None
    since = max((moment for moment in (made, _began(store)) if moment is not None), default=None)
    is_late = since is None or now - since >= EVERY or now < since
    return Reminder(chosen(store) is not None and waiting.in_no_bundle > 0 and is_late, made, waiting.in_no_bundle)


def put(
    store: Store,
    *,
    now: datetime,
    app_version: str,
    session: str = "",
    with_door_list: bool = True,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[Carried, ...]:
    """Put a bundle for the central team into the exchange folder, and the door list for the other laptops at the event.

    Raises NothingToCarry, PlaceGone, and what making a bundle raises.
    """
    folder = _required(store)
    door: list[Carried] = []
    if with_door_list and knows_others(store):  # first, as it may log a name apart that the centre should have
        with suppress(NothingToCarry):
            door.append(peers.make_peer_bundle(store, now=now, out=folder, app_version=app_version, session=session))
    made = exchange.make_bundle(
        store, now=now, out=folder, app_version=app_version, progress=progress, cancelled=cancelled
    )
    return (made, *door)


def knows_others(store: Store) -> bool:
    """Return whether this laptop knows another one that could open its door list: its pack, or the team's key, says so."""
    return len(peers.recipients(store)) > 1


def _required(store: Store) -> Path:
    folder = chosen(store)
    if folder is None:
        raise FolderNotFit("No exchange folder has been chosen on this laptop yet. Choose a folder or a stick first.")
    if not folder.is_dir():
        raise PlaceGone(
            "The exchange folder or stick is not there. Your records are all on this laptop. "
            "Plug it in again, or choose another."
        )
    return folder


def _scan(store: Store, folder: Path) -> list[FoundBundle]:
    return found_bundles.scan(folder, root=membership.root(store))


def _began(store: Store) -> datetime | None:
    held = store.laptop.fact(BEGAN)
    return datetime.fromisoformat(held) if held else None


def _key_ids(store: Store) -> set[str]:
    return {sealing.key_id(sealing.recipient_of(identity)) for identity in membership.identities(store)}


def _collected(store: Store, found: list[FoundBundle]) -> Collected:
    """Count what each laptop of the roster has brought: in the folder since the event began, taken along, or made here."""
    before, began = set(store.laptop.fact(BEFORE).split()), _began(store)
    since = int(began.timestamp() * 1000) if began is not None else 0
    brought: dict[str, set[str]] = {}
    earlier: Counter[str] = Counter()
    labels, lost = _roster(store), exchange.revoked_devices(store)
    for each in found_bundles.of_kind(found, limits.TO_CENTRE):
        if each.bundle in before:
            earlier[each.device] += 1
            continue
        brought.setdefault(each.device, set()).add(each.bundle)
        if each.device not in lost:
            labels.setdefault(each.device, each.label)  # of our team, though our pack is from before it joined
    devices = {label: device for device, label in labels.items()}
    for carried in courier.couriered(store):
        if carried.found_at >= since and carried.label in devices:
            brought.setdefault(devices[carried.label], set()).add(carried.bundle)
    own = membership.own_device(store)
    for made in exchange.waiting(store).bundles:
        if made.made_at >= since:
            brought.setdefault(own, set()).add(made.id)
    return Collected(
        tuple(
            Table(label, device, len(brought.get(device, ())), is_ours=device == own, earlier=earlier[device])
            for device, label in sorted(labels.items(), key=lambda item: (counting_order(item[1]), item[0]))
        )
    )


def _roster(store: Store) -> dict[str, str]:
    """Return the laptops that are expected: those of the pack that nobody reported lost, and this one."""
    pack = packs.current(store)
    found = {
        str(each["device"]): str(each["label"])
        for each in (pack.devices if pack else ())
        if each["role"] == membership.LAPTOP and pack is not None and each["device"] not in pack.revoked
    }
    if not membership.is_centre(store):
        found.setdefault(membership.own_device(store), membership.own_certificate(store).certificate.label)
    return found
