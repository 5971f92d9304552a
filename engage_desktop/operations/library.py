"""The insight library: what our work taught us, given to other organisations in one file, and theirs read into ours.

It holds a calendar of sessions, themes with counts, responses, decisions, lessons and what people offer. Nobody's name, no
payments, no incidents.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from engage_desktop.bundles.delivery import Place, deliver
from engage_desktop.domain.answers import SharedInsight
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import library_signing
from engage_desktop.operations.answer_facts import add_all, take_back
from engage_desktop.operations.copies import EXPORTED, note_copy
from engage_desktop.operations.insight_document import LARGEST, SORTS, SUFFIX, Item, Library, NotALibrary, read, written
from engage_desktop.operations.insight_items import gathered
from engage_desktop.operations.library_signing import Signer, own_words, spoken_words
from engage_desktop.store.store import Store

_SHARED, _WHAT = "insight.shared", "insight library"


class LibraryNotPossible(Refusal):
    """A library cannot be made or read. code: L04 from ourselves, L05 an older edition, L06 nothing to tell."""

    code = "L04"


@dataclass(frozen=True, slots=True)
class LibraryMade:
    """A library that was made. counts: by sort; held_back: things in which the name of somebody stands who took part.

    is_signed: with this laptop's certificate; without it anybody could have made the file.
    """

    path: Path
    sha256: str
    counts: Mapping[str, int]
    held_back: int
    is_signed: bool = True


@dataclass(frozen=True, slots=True)
class LibraryFound:
    """What is in a file, before it is read in. new: what is not here yet; gone: what its last edition had and this has not.

    signer: who signed it; None where nobody did, and then anybody could have made it. was_signed: an earlier one was.
    """

    source: str
    made_at: datetime
    counts: Mapping[str, int]
    new: int
    gone: int
    signer: Signer | None = None
    was_signed: bool = False

    @property
    def is_here(self) -> bool:
        """Whether reading it would change nothing."""
        return not self.new and not self.gone


def make_library(store: Store, *, now: datetime, out: Path) -> LibraryMade:
    """Put our insight library in the folder `out`, and note the copy. Raises LibraryNotPossible where there is nothing yet."""
    team, found = store.teams.own(), gathered(store, today=now.date().isoformat())
    if not found.items:
        raise LibraryNotPossible(
            "There is nothing to tell others yet, so no insight library was made. Plan a session first.", code="L06"
        )
    plain = written(Library(team.id, team.name, now.replace(microsecond=0), found.items))
    signed = library_signing.signed_by_us(store, plain)
    data = signed or plain
    name = f"{_WHAT.replace(' ', '-')}-{now:%Y-%m-%d-%H%M}{SUFFIX}"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="library-", dir=store.folder) as private:
        source = Path(private) / name
        source.write_bytes(data)
        delivered = deliver(source, sha256(data).hexdigest(), Place(out))
    note_copy(store, now=now, session=None, what=_WHAT, act=EXPORTED, data=data)
    return LibraryMade(delivered.path, delivered.sha256, _counted(found.items), found.held_back, signed is not None)


def look_at_library(store: Store, *, path: Path) -> LibraryFound:
    """Return what reading a file would bring, and change nothing. Raises NotALibrary, LibraryNotPossible."""
    library, signer = _library(store, path)
    new, gone = _differing(store, library)
    return _found(store, library, signer, new=len(new), gone=len(gone))


def read_library(store: Store, *, now: datetime, path: Path) -> LibraryFound:
    """Bring what a partner's library tells into ours, in one act that can be undone; the source stays with each thing.

    A later edition takes the place of the one before. The same one again changes nothing. Raises NotALibrary,
    LibraryNotPossible.
    """
    library, signer = _library(store, path)
    new, gone = _differing(store, library)
    found = _found(store, library, signer, new=len(new), gone=len(gone))
    if new or gone:
        told = {"source": library.source, "library": library.id}
        with store.act(now=now) as act:
            add_all(act, now=now, kind=_SHARED, bodies=[{**asdict(item), **told} for item in new])
            take_back(act, now=now, kind=_SHARED, facts=[fact.id for fact in gone], reason="not in the newer edition")
    library_signing.remember(store, library, signer)
    return found


def shared_by(store: Store, *, words: str = "", place: str = "", method: str = "") -> tuple[SharedInsight, ...]:
    """Return what partners told us, each thing once, newest first; words, place, method: what has to stand in it."""
    found: dict[tuple[object, ...], SharedInsight] = {}
    for told in store.answers.shared():
        where = f"{told.place} {told.group}".casefold()
        said = f"{told.title} {told.text} {where} {told.source}".casefold()
        fits = all(word in said for word in words.casefold().split())
        if fits and place.casefold() in where and method in ("", told.method):
            found.setdefault((told.source, *_key_of(told)), told)
    return tuple(sorted(found.values(), key=lambda told: (told.on, told.id), reverse=True))


def sources(store: Store) -> dict[str, Counter[str]]:
    """Return whose libraries are here, each with how many things of each sort."""
    found: dict[str, Counter[str]] = {}
    for told in shared_by(store):
        found.setdefault(told.source, Counter())[told.sort] += 1
    return dict(sorted(found.items()))


def _found(store: Store, library: Library, signer: Signer | None, *, new: int, gone: int) -> LibraryFound:
    was_signed = library_signing.was_signed(store, library)
    return LibraryFound(library.source, library.made_at, _counted(library.items), new, gone, signer, was_signed)


def _library(store: Store, path: Path) -> tuple[Library, Signer | None]:
    """Return the library in a file and who signed it; refuse our own, and an edition older than the one that is here."""
    data = _bytes(path)
    library = read(data)
    if library.organisation == store.teams.own().id:
        raise LibraryNotPossible(
            "This is your own team's insight library, and all of it is here already. Nothing was changed. "
            "Give the file to a partner."
        )
    editions = {told.library for told in store.answers.shared() if told.library.startswith(library.family)}
    newest = max(editions, default="")
    if library.id < newest:
        raise LibraryNotPossible(
            f"A newer insight library of {library.source} is here already, so nothing was changed. "
            "Ask them for their latest one if something is missing.",
            code="L05",
        )
    return library, library_signing.signer_of(store, library, data)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _differing(store: Store, library: Library) -> tuple[list[Item], list[SharedInsight]]:
    """Return what is new in a library, and what of its source's earlier editions is not in it any more."""
    held: dict[tuple[object, ...], list[SharedInsight]] = {}
    for told in store.answers.shared():
        if told.library.startswith(library.family):
            held.setdefault((told.source, *_key_of(told)), []).append(told)
    wanted = {(library.source, *_key_of(item)): item for item in library.items}
    new = [item for key, item in wanted.items() if key not in held]
    return new, [told for key, some in held.items() if key not in wanted for told in some]


def _key_of(one: Item | SharedInsight) -> tuple[object, ...]:
    return (one.sort, one.title, one.text, one.place, one.group, one.method, one.on, one.count)


def _counted(items: tuple[Item, ...]) -> dict[str, int]:
    counts = Counter(item.sort for item in items)
    return {sort: counts[sort] for sort in SORTS if counts[sort]}


__all__ = (
    "LibraryFound",
    "LibraryMade",
    "LibraryNotPossible",
    "NotALibrary",
    "Signer",
    "look_at_library",
    "make_library",
    "own_words",
    "read_library",
    "shared_by",
    "sources",
    "spoken_words",
)
