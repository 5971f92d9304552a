"""What a person can do with packs: issue one for the team's laptops, and take one. A version never goes down."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from engage_desktop.bundles import limits
from engage_desktop.bundles import packs as forms
from engage_desktop.bundles.delivery import Place, deliver
from engage_desktop.bundles.packs import Pack
from engage_desktop.bundles.reader import ReadBundle
from engage_desktop.domain import ids
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import current_pack, exchange, making, membership, pack_contents
from engage_desktop.operations.current_pack import CurrentPack, current
from engage_desktop.operations.making import Cancelled, Carried, Contents, Progress
from engage_desktop.operations.pack_contents import PackNotPossible, wording_of
from engage_desktop.store.store import Store

__all__ = (
    "CurrentPack",
    "NotAPack",
    "PackIssued",
    "PackNotPossible",
    "PackOlder",
    "PackTaken",
    "PackTwin",
    "check_version",
    "current",
    "follow",
    "is_revoked",
    "issue_pack",
    "membership_secrets",
    "read_pack",
    "take_pack",
    "taken",
    "wording_of",
    "write_team",
)

LASTS_DAYS = 365


class NotAPack(Refusal):
    """A bundle of another kind was given."""

    code = "PACK-NONE"


class PackOlder(Refusal):
    """A pack with a lower number than the one that holds."""

    code = "PACK-OLDER"


class PackTwin(Refusal):
    """Another pack with the number of the one that holds."""

    code = "PACK-TWIN"


@dataclass(frozen=True, slots=True)
class PackIssued:
    """A pack that was issued: its number, its last day, and the bundles that carry it (more than one for many laptops)."""

    version: int
    expires: str
    carried: tuple[Carried, ...]


@dataclass(frozen=True, slots=True)
class PackTaken:
    """What taking a pack did. is_new: whether it replaced an older one; sentence: what to tell the person."""

    version: int
    expires: str
    is_new: bool
    is_expired: bool
    sentence: str


def issue_pack(
    store: Store,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    expires: date | None = None,
    wording: Sequence[Mapping[str, Any]] | None = None,
    lists: Mapping[str, Mapping[str, Any]] | None = None,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> PackIssued:
    """Issue the next pack, take it on this workspace, and put it in `out` for every laptop of the roster.

    wording and lists: what takes the place of that of the pack before; None keeps it. A purpose whose words change gets a
    higher version, so that one version never names two wordings. Raises NotACentre, PackNotPossible, and what making a
    bundle raises.
    """
    membership.require_centre(store)
    last_day = expires or (now + timedelta(days=LASTS_DAYS)).date()
    pack = pack_contents.next_pack(store, now=now, last_day=last_day, wording=wording, lists=lists)
    document = forms.written(pack)
    _note_issued(store, pack, document, now)
    groups = making.in_groups(
        [device.recipient for device in pack.devices],
        [membership.team_recipient(store), membership.recovery_recipient(store)],
    )
    carried = []
    with tempfile.TemporaryDirectory(prefix="bundle-", dir=store.folder) as private:
        for group in groups:
            contents = Contents(kind=limits.PACK, recipients=group, pack=document)
            made = making.make_selected(
                store, contents, now=now, out=Path(private), app_version=app_version, cancelled=cancelled
            )
            carried.append(made)
        take_pack(store, now=now, path=carried[0].delivered.path)
        for place, made in enumerate(carried):
            found = deliver(made.delivered.path, made.delivered.sha256, Place(out), progress=progress)
            carried[place] = replace(made, delivered=found)
    return PackIssued(pack.version, pack.expires, tuple(carried))


def take_pack(
    store: Store,
    *,
    now: datetime,
    path: Path,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> PackTaken:
    """Let a pack hold on this workspace. One that is here already changes nothing, and neither does an older one.

    Raises NotAPack, PackOlder, PackTwin, and B01 to B16 as every bundle.
    """
    with exchange.opened(store, path, now=now, progress=progress, cancelled=cancelled) as found:
        if found.header.kind != limits.PACK:
            raise NotAPack("This bundle is not a pack. Nothing was changed. Bring it in under “Take in a bundle”.")
        is_new = found.is_new and check_version(store, found)
        if is_new:
            store.take_in(exchange.incoming(found, path=path), now=now)
    if is_new:
        follow(store, now=now)
    return taken(store, now=now, is_new=is_new)


def taken(store: Store, *, now: datetime, is_new: bool = True) -> PackTaken:
    """Return what to say of the pack that holds. Raises NotAPack where there is none."""
    pack = current_pack.current(store)
    if pack is None:
        raise NotAPack("There is no pack on this laptop yet. Ask the central team for one.")
    is_expired = pack.is_expired(now.date())
    said = f"Pack {pack.version} holds now." if is_new else f"Pack {pack.version} is already here. Nothing needs doing."
    late = " It is past its last day: it goes on working, and you can ask for a newer one." if is_expired else ""
    return PackTaken(pack.version, pack.expires, is_new, is_expired, said + late)


def check_version(store: Store, found: ReadBundle) -> bool:
    """Return whether a pack that passed every check is newer than the one that holds. Raises PackOlder or PackTwin."""
    held, pack = current_pack.current(store), read_pack(found)
    if held is None or pack.version > held.version:
        return True
    if pack.version < held.version:
        raise PackOlder(
            f"This is pack {pack.version}, and this laptop has pack {held.version} already. Nothing was changed. "
            "An older pack never takes the place of a newer one: ask for the newest."
        )
    if pack != forms.read(_document(store)):
        raise PackTwin(
            f"There are two different packs with the number {pack.version}. Nothing was changed; the one you have holds. "
            "Ask the central team to issue a new pack."
        )
    return False


def read_pack(found: ReadBundle) -> Pack:
    """Return the pack in a bundle. Raises NotAPack where there is none."""
    if found.pack is None:
        raise NotAPack(
            "There is no pack in this bundle. Nothing was changed. Ask the central team for the newest pack."
        )
    return found.pack


def follow(store: Store, *, now: datetime) -> None:
    """Bring this workspace in line with the pack that holds: the team's name and words, its keys, our own certificate."""
    if current_pack.current(store) is None:
        return
    pack = forms.read(_document(store))
    write_team(store, pack, root=membership.root(store), now=now)
    if membership.is_centre(store):
        return
    secrets = membership_secrets(pack, membership.own_device(store))
    if store.laptop.secret(membership.TEAM_KEY):
        secrets.pop(membership.TEAM_RECIPIENT, None)
    changed = {name: value for name, value in secrets.items() if store.laptop.secret(name) != value}
    if changed:
        store.laptop.keep(secrets=changed)


def write_team(store: Store, pack: Pack, *, root: str, now: datetime) -> None:
    """Log what the pack says of the team, at the versions that it says, so that nothing can contradict it."""
    said = {"root": [1, root], **pack_contents.given_cells(pack)}
    held = pack_contents.winning_cells(store, pack.organisation)
    newer = {name: cell for name, cell in said.items() if cell[0] > held.get(name, (0,))[0]}
    if not newer:
        return
    with store.act(now=now) as act:
        act.append("team.set", pack.organisation, {"cells": newer})
        act.done.clear()  # nobody did this by hand, so there is nothing to undo


def membership_secrets(pack: Pack, device: str) -> dict[str, bytes]:
    """Return what a device of the roster keeps in its vault; nothing of certificates where it is not on the roster."""
    chain = forms.chain_of(pack, device)
    certified = {}
    if chain:
        certified = {
            membership.CERTIFICATE: chain[0].canonical(),
            membership.ISSUER: chain[1].canonical() if len(chain) > 1 else b"",
        }
    return {
        membership.TEAM_RECIPIENT: pack.team_recipient.encode(),
        membership.RECOVERY_RECIPIENT: pack.recovery_recipient.encode(),
        **certified,
    }


def is_revoked(store: Store) -> bool:
    """Return whether the team has said that this laptop is lost: nothing it makes is taken without a review."""
    pack = current_pack.current(store)
    return pack is not None and membership.own_device(store) in pack.revoked


def _note_issued(store: Store, pack: Pack, document: bytes, now: datetime) -> None:
    body = {
        "version": pack.version,
        "expires": pack.expires,
        "sha256": hashlib.sha256(document).hexdigest(),
        "at": now.isoformat(),
    }
    with store.act(now=now) as act:
        act.append("pack.issued", ids.new_fact(now), body)
        act.done.clear()  # a number is never given back


def _document(store: Store) -> bytes:
    held = store.exchange.pack()
    return held.document.encode() if held is not None else b""
