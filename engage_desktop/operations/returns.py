"""Bundles from the central team back to its laptops: what the centre itself recorded and each laptop needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engage_desktop.bundles import limits
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.domain.texts import counting_order
from engage_desktop.operations import accounts, exchange, given_back, gone_comments, making, membership, packs, relaying
from engage_desktop.operations.laptop_names import laptop_names
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.making import Cancelled, Carried, Contents, NothingToCarry, Progress
from engage_desktop.operations.return_kinds import CITES, FOR_EVERYONE, FOR_HOLDERS, RESOLVED, RETURNED, VOID, WRITES
from engage_desktop.store.store import Store

_NOBODY = "There is no laptop on the roster yet, so there is nobody to answer. Put one on it first."
_NOTHING = "The central team has recorded nothing for its laptops yet, so there is no bundle to make."


@dataclass(frozen=True, slots=True)
class Returned:
    """The bundle for one laptop. label: as on the roster; recipient: its device key, "age1…"."""

    device: str
    label: str
    carried: Carried


def make_returns(
    store: Store,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    only: str = "",
    keeper: Ledger | None = None,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[Returned, ...]:
    """Put a bundle for every laptop of the roster, or for one device only, in `out`.

    For every laptop: receipts, outcomes of bundles, erasures, lost laptops, and the plans, responses and decisions that the
    central team wrote, with what others wrote of the same ones, so that they come whole. For one besides: settled conflicts
    and marks about rows that it recorded itself, and, whoever wrote them down, same-person notes, withdrawals and refusals
    about people whom it recorded; and what it recorded itself before it was restored: see given_back. Nothing else of other
    laptops: see return_kinds. keeper: where the records are kept, if not in this workspace.

    Raises NotACentre, NothingToCarry where there is no laptop or nothing to tell, and what making a bundle raises.
    """
    membership.require_centre(store)
    ledger = keeper or _own_ledger(store, now)
    own, chosen = _own(store), _chosen(store, ledger, only)
    sites, relayed = _sites_of(ledger), relaying.relayed(ledger)
    whole = accounts.made_whole(ledger, [operation for _, operation in own], besides=store.own_sites())
    lost, made = given_back.given_back(store, ledger, sites), []
    for place, (device, (label, recipient)) in enumerate(chosen.items()):
        its_own = sites.get(device, frozenset())
        besides = [*(entry for entry in whole if entry.site not in its_own), *lost.get(device, ())]
        picked = _in_order([*_for_laptop(ledger, own, its_own), *relayed.for_sites(its_own), *besides])
        if not picked:
            continue
        contents = _contents(store, limits.RETURN, [recipient], picked)
        carried = making.make_selected(store, contents, now=now, out=out, app_version=app_version, cancelled=cancelled)
        made.append(Returned(device, label, carried))
        progress(place + 1, len(chosen))
    if not made:
        raise NothingToCarry(_NOTHING)
    return tuple(made)


def make_erasure_bundle(
    store: Store,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[Carried, ...]:
    """Put every erasure so far in `out`, for every laptop of the roster at once: ids alone, no names."""
    membership.require_centre(store)
    picked = [entry for entry, operation in _own(store) if operation.kind == "person.erased"]
    if not picked:
        raise NothingToCarry("Nobody has been erased, so there is no bundle to make.")
    always = [membership.team_recipient(store), membership.recovery_recipient(store)]
    groups = making.in_groups([recipient for _, recipient in _laptops(store, OwnLedger(store)).values()], always)
    return tuple(
        making.make_selected(
            store,
            _contents(store, limits.ERASURE, group, picked),
            now=now,
            out=out,
            app_version=app_version,
            progress=progress,
            cancelled=cancelled,
        )
        for group in groups
    )


def _contents(store: Store, kind: str, recipients: list[str], picked: list[Entry]) -> Contents:
    """Return the contents; how far our own log went is noted, so that a laptop's answer says what it has seen."""
    sealed = list(dict.fromkeys([*recipients, *membership.centre_recipients(store)]))
    return Contents(kind=kind, recipients=sealed, selected=picked, noted=(store.last_seq, store.last_seq))


def _own_ledger(store: Store, now: datetime) -> Ledger:
    """Return this workspace as the ledger, once it says what responses rest on and is gone, so that no laptop counts it.

    Over a larger store this is not asked: no response of ours rests on a comment there.
    """
    gone_comments.tell_gone(store, now=now)
    return OwnLedger(store)


def _own(store: Store) -> list[tuple[Entry, Operation]]:
    """Return what the central team recorded itself, of the kinds that may go back."""
    return [
        (entry, entry.operation)
        for site in store.own_sites()
        for entry in store.history.of_kinds(site, RETURNED)
        if entry.operation is not None
    ]


def _for_laptop(ledger: Ledger, own: list[tuple[Entry, Operation]], sites: frozenset[str]) -> list[Entry]:
    """Return the entries for one laptop, in the order of the log; of receipts only the last of each site."""
    holds = _holder(ledger, sites)
    last = _last_receipts(own)
    settled = {
        (entry.site, operation.act): operation.body["target"] for entry, operation in own if _is(operation, RESOLVED)
    }
    everyones = {operation.row for _, operation in own if operation.kind in FOR_EVERYONE}

    def is_wanted(entry: Entry, operation: Operation) -> bool:
        kind = operation.kind
        if kind == "receipt.given":
            return last[operation.body["of_site"]] == (entry.site, operation.act)
        if kind == RESOLVED:
            return operation.body["target"] in everyones or holds(operation.body["target"])
        if kind in WRITES:
            return _settles(entry, operation, settled) and holds(_row(operation))
        return all(holds(operation.body[part]) for part in FOR_HOLDERS.get(kind, ()))

    picked = [entry for entry, operation in own if operation.kind != VOID and is_wanted(entry, operation)]
    facts = {entry.operation.row for entry in picked if entry.operation is not None}
    unlinked = {each.row for _, each in own if each.kind == VOID and each.body["of"] == CITES}
    voids = [
        entry
        for entry, operation in own
        if operation.kind == VOID and (operation.body["target"] in facts | unlinked or operation.body["of"] == CITES)
    ]
    return [*picked, *voids]


def _in_order(entries: list[Entry]) -> list[Entry]:
    """Return entries by site and seq, each once."""
    placed = {(entry.site, entry.seq): entry for entry in entries}
    return [placed[place] for place in sorted(placed)]


def _is(operation: Operation, kind: str) -> bool:
    return operation.kind == kind


def _settles(entry: Entry, operation: Operation, settled: Mapping[tuple[str, int], str]) -> bool:
    """Return whether a write was made in the act that settled a conflict about its own row."""
    return settled.get((entry.site, operation.act)) == _row(operation)


def _row(operation: Operation) -> str:
    """Return the row that a write is about: of a comment its root."""
    return str(operation.body.get("root") or operation.row)


def _holder(ledger: Ledger, sites: frozenset[str]) -> Callable[[str], bool]:
    """Return a function that tells whether a laptop, known by its sites, recorded something of a row itself."""
    known: dict[str, bool] = {}

    def holds(row: str) -> bool:
        if row not in known:
            known[row] = not sites.isdisjoint(ledger.recorded_by(row))
        return known[row]

    return holds


def _last_receipts(own: list[tuple[Entry, Operation]]) -> dict[str, tuple[str, int]]:
    """Return, of each site, the act (site and seq of the centre) in which the last receipts were given for it."""
    return {
        operation.body["of_site"]: (entry.site, operation.act)
        for entry, operation in own
        if operation.kind == "receipt.given"
    }


def _laptops(store: Store, ledger: Ledger) -> dict[str, tuple[str, str]]:
    """Return the laptops of the pack that holds, but the lost ones: device → (label, recipient).

    A laptop that was made with the recovery sheet is not on the roster; it opens what is sealed for the team's key.
    """
    pack, lost = packs.current(store), exchange.revoked_devices(store)
    found = {
        str(each["device"]): (str(each["label"]), str(each["recipient"]))
        for each in (pack.devices if pack else ())
        if each["role"] == membership.LAPTOP and each["device"] not in lost
    }
    enrolled, names = {each.device for each in store.exchange.devices()}, laptop_names(store, ledger)
    for sender in ledger.senders():
        if sender.role == membership.LAPTOP and sender.device not in (enrolled | lost.keys()):
            label = names.get(sender.site) or f"{membership.LAPTOP}-{sender.device[:6]}"
            found.setdefault(sender.device, (label, membership.team_recipient(store)))
    return found


def _chosen(store: Store, ledger: Ledger, only: str) -> dict[str, tuple[str, str]]:
    """Return the laptops to answer, in the order of their labels. Raises NothingToCarry where there is none."""
    laptops = sorted(_laptops(store, ledger).items(), key=lambda each: (counting_order(each[1][0]), each[0]))
    chosen = {device: found for device, found in laptops if only in ("", device)}
    if not chosen:
        raise NothingToCarry(_NOBODY)
    return chosen


def _sites_of(ledger: Ledger) -> dict[str, frozenset[str]]:
    """Return the sites under which each device recorded."""
    found: dict[str, set[str]] = {}
    for sender in ledger.senders():
        found.setdefault(sender.device, set()).add(sender.site)
    return {device: frozenset(sites) for device, sites in found.items()}
