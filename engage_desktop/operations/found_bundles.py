"""Which bundles of our team lie in a folder or on a stick, by their outsides alone: nothing is opened, nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engage_desktop.bundles import limits, outside
from engage_desktop.bundles.certificates import is_vouched_for
from engage_desktop.bundles.delivery import PlaceGone
from engage_desktop.domain.refusals import Refusal

MOST_FILES = 10_000


@dataclass(frozen=True, slots=True)
class FoundBundle:
    """A rightly signed bundle of our team. device: who signed it; recipients: ids of the keys that open it."""

    path: Path
    bundle: str
    kind: str
    device: str
    label: str
    recipients: frozenset[str]
    size: int


def scan(folder: Path, *, root: str) -> list[FoundBundle]:
    """Return the bundles of the team with this root in a folder, by name; each only once, however many copies there are.

    Half-written files, copies that a cloud folder made in a conflict, and files of others do no harm. Raises PlaceGone.
    """
    found: dict[str, FoundBundle] = {}
    for path in bundle_files(folder):
        held = look(path, root=root)
        if held is not None:
            found.setdefault(held.bundle, held)
    return list(found.values())


def bundle_files(folder: Path) -> list[Path]:
    """Return the files of a folder that have the name of a bundle, in order. Raises PlaceGone."""
    try:
        named = sorted(path for path in folder.iterdir() if path.suffix.lower() == limits.SUFFIX)
    except OSError as error:
        raise PlaceGone(
            "The folder or stick is not there, so nothing was read from it or written to it. Your records are all here. "
            "Plug it in again, or choose another."
        ) from error
    return named[:MOST_FILES]


def look(path: Path, *, root: str) -> FoundBundle | None:
    """Return what a file says on its outside, or None where it is no bundle of our team, rightly signed."""
    try:
        with outside.open_bundle(path) as file:
            seen = outside.read_outside(file)
            header = seen.header
            if header.root != root or not is_vouched_for(header):
                return None
            outside.check_signature(seen)
    except Refusal:
        return None
    return FoundBundle(
        path=path,
        bundle=header.bundle,
        kind=header.kind,
        device=header.sender.device,
        label=header.sender.label,
        recipients=frozenset(header.recipients),
        size=seen.size,
    )


def of_kind(found: list[FoundBundle], *kinds: str) -> Iterator[FoundBundle]:
    """Yield those of some kinds."""
    return (each for each in found if each.kind in kinds)
