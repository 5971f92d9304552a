"""Carrying other laptops' bundles to the central team: kept as they are, never opened, written out again, gone by receipt.

They lie in the private folder `carrying/` of the workspace.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from engage_desktop.bundles import delivery, limits, outside
from engage_desktop.bundles.codes import BundleDamaged, NoSpace, SignerUnknown, Stopped
from engage_desktop.bundles.delivery import Delivered, Place
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.operations import found_bundles, membership
from engage_desktop.operations.making import Cancelled, NothingToCarry, Progress
from engage_desktop.store import place
from engage_desktop.store.exchange import Couriered
from engage_desktop.store.slots import sync_folder
from engage_desktop.store.store import Store

FOLDER = "carrying"
TAKEN_IN = "taken in"


class NotToCarry(Refusal):
    """A bundle that is not carried for anyone."""

    code = "CARRY"


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that was not taken along, and why."""

    name: str
    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CarryReport:
    """What was taken along now, what was already carried, and what was not taken.

    passed_over: files of a folder that lie there rightly and are not carried: our own, door lists, the centre's answers.
    """

    taken: tuple[Couriered, ...]
    already: int
    refused: tuple[NotTaken, ...]
    passed_over: int = 0


def carry(
    store: Store,
    *,
    now: datetime,
    path: Path,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> CarryReport:
    """Take along other laptops' bundles for the central team: one file, or every one in a folder or on a stick.

    Each is checked from outside and copied byte for byte. Those of other teams and damaged ones stay where they are, each
    with its reason; so does a single file that is not carried, while in a folder such files are counted. Raises PlaceGone.
    """
    files = found_bundles.bundle_files(path) if path.is_dir() else [path]
    held = {each.bundle for each in store.exchange.couriered()}
    taken: list[Couriered] = []
    refused: list[NotTaken] = []
    already = passed_over = 0
    _tidy(_folder(store))
    for number, file in enumerate(files, start=1):
        if cancelled():
            break
        try:
            seen = _seen(store, file, now.date())
            if seen.bundle in held:
                already += 1
            else:
                held.add(seen.bundle)
                taken.append(_keep(store, seen, now))
        except NotToCarry as not_ours:
            passed_over += path.is_dir()
            if not path.is_dir():
                refused.append(NotTaken(file.name, not_ours.code, not_ours.sentence))
        except Refusal as refusal:
            refused.append(NotTaken(file.name, refusal.code, refusal.sentence))
        progress(number, len(files))
    return CarryReport(tuple(taken), already, tuple(refused), passed_over)


def couriered(store: Store) -> list[Couriered]:
    """Return the bundles of other laptops that this laptop carries."""
    return list(store.exchange.couriered())


def deliver(
    store: Store,
    *,
    now: datetime,
    out: Path,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[Delivered, ...]:
    """Write what is carried out again, byte for byte; what lies there already is not written twice.

    Returns only when `out` is safe to remove. They go on being carried until a receipt names them. Raises NothingToCarry,
    or what putting a bundle somewhere raises.
    """
    carried = couriered(store)
    if not carried:
        raise NothingToCarry("This laptop carries no bundles of other laptops, so there is nothing to write out.")
    there = {each.bundle for each in found_bundles.scan(out, root=membership.root(store))}
    written = []
    for number, each in enumerate(carried, start=1):
        if cancelled():
            raise Stopped
        if each.bundle not in there:
            written.append(delivery.deliver(_folder(store) / each.file, each.sha256, Place(out)))
        store.laptop.keep_couriered(replace(each, delivered_at=int(now.timestamp() * 1000)))
        progress(number, len(carried))
    return tuple(written)


def forget(store: Store, *, bundle: str) -> None:
    """Stop carrying one bundle: its copy here is removed. The laptop that made it still has every record."""
    for each in couriered(store):
        if each.bundle == bundle:
            (_folder(store) / each.file).unlink(missing_ok=True)
            store.laptop.forget_couriered(bundle)
            return
    raise NothingHere("This laptop does not carry that bundle. Nothing was changed.")


def forget_received(store: Store) -> tuple[str, ...]:
    """Stop carrying what a receipt of the central team says has been taken in; return their ids."""
    centres = store.exchange.centre_sites()
    outcomes = store.exchange.bundles_received()
    received = {each.bundle for each in outcomes if each.outcome == TAKEN_IN and each.site in centres}
    done = tuple(each.bundle for each in couriered(store) if each.bundle in received)
    for bundle in done:
        forget(store, bundle=bundle)
    return done


def _seen(store: Store, file: Path, today: date) -> found_bundles.FoundBundle:
    """Check one file from outside, to its last byte, and say what it is; refuse what is not carried."""
    root = membership.root(store)
    checked = outside.inspect(file, roots=(bytes.fromhex(root),), today=today)
    seen = found_bundles.look(file, root=root)
    if seen is None or not checked.is_root_known:
        raise SignerUnknown
    if seen.kind != limits.TO_CENTRE:
        raise NotToCarry(
            "This bundle is not on its way to the central team, so it is not carried. Nothing was changed."
        )
    if seen.device == membership.own_device(store):
        raise NotToCarry("This laptop made that bundle itself and has every record in it. Nothing was changed.")
    return seen


def _keep(store: Store, seen: found_bundles.FoundBundle, now: datetime) -> Couriered:
    """Copy a bundle into the private folder so that a power cut leaves all of it or nothing, and note it."""
    target = _folder(store) / f"engage-{seen.bundle}{limits.SUFFIX}"
    carried = Couriered(
        bundle=seen.bundle,
        file=target.name,
        sha256=_copy(seen.path, target),
        size=seen.size,
        label=seen.label,
        kind=seen.kind,
        found_at=int(now.timestamp() * 1000),
        delivered_at=None,
    )
    store.laptop.keep_couriered(carried)
    return carried


def _copy(source: Path, target: Path) -> str:
    """Copy a file and return its SHA-256 as it came back from the disk."""
    part = target.with_name(f"{target.name}.part")
    try:
        with source.open("rb") as original:
            wanted = hashlib.file_digest(original, "sha256").hexdigest()
            original.seek(0)
            with open(
                os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600), "r+b"
            ) as copy:
                shutil.copyfileobj(original, copy, limits.PIECE)
                copy.flush()
                os.fsync(copy.fileno())
                copy.seek(0)
                came_back = hashlib.file_digest(copy, "sha256").hexdigest()
        if came_back != wanted:
            raise BundleDamaged
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise NoSpace(
            f"The bundle could not be copied to this laptop ({error.strerror}). It is still where it was. "
            "Make some room, or plug the stick in again, then try once more."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return wanted


def _folder(store: Store) -> Path:
    folder = store.folder / FOLDER
    place.make_private(folder)
    return folder


def _tidy(folder: Path) -> None:
    for left in folder.glob("*.part"):
        left.unlink(missing_ok=True)
