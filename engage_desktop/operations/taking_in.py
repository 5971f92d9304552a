"""What a person can do with bundles that come in: rehearse, apply, undo, one file or a folder of a thousand.

A refused file changes nothing, stays where it is, and never holds up the others.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from engage_desktop.bundles import codes, limits
from engage_desktop.bundles.reader import ReadBundle
from engage_desktop.domain import ids
from engage_desktop.domain.exchange import APPLIED, Incoming
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.refusals import NothingHere, Refusal, Stopped
from engage_desktop.domain.same_person import Pair
from engage_desktop.operations import (
    courier,
    exchange,
    found_bundles,
    given_back,
    keeping,
    membership,
    packs,
    same_person,
)
from engage_desktop.operations.laptop_names import laptop_names
from engage_desktop.operations.ledgers import Cancelled, Ledger, OwnLedger, Progress, never, silent
from engage_desktop.operations.name_sounds import NO_SHORT_NAMES, ShortNames
from engage_desktop.store.store import Store

TAKEN, HERE_ALREADY, OUR_OWN, FOR_OTHERS = "", "B08", "OWN", "OTHERS"
_ENDING = ".engage"
_CONFIRMED = "erasures_confirmed"
_HERE_ALREADY = "This bundle is here already. Nothing needs doing."
_ANSWERS = (limits.RETURN, limits.ERASURE)


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file. code: "" taken in, "B08" here already, "OWN" made here, "OTHERS" for others
    of our team, else why it was refused.

    is_new: it was taken in now, or in a dry run would be. gaps: it says that earlier bundles are missing.
    """

    path: Path
    code: str
    sentence: str
    report: MergeReport | None = None
    is_new: bool = False
    gaps: bool = False

    @property
    def is_refused(self) -> bool:
        """Whether the file changed nothing because it may not."""
        return self.code not in (TAKEN, HERE_ALREADY, OUR_OWN, FOR_OTHERS)


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What became of every file of a folder. was_stopped: Cancel was pressed; what came before that is in, whole."""

    folder: Path
    files: tuple[FileOutcome, ...]
    was_stopped: bool = False
    left: int = 0

    @property
    def taken(self) -> int:
        """How many files were taken in now."""
        return sum(each.is_new for each in self.files)

    @property
    def refused(self) -> tuple[FileOutcome, ...]:
        """The files that were refused."""
        return tuple(each for each in self.files if each.is_refused)

    @property
    def new(self) -> Mapping[str, int]:
        """How many new records of each kind came in with all of them."""
        found: Counter[str] = Counter()
        for each in self.files:
            if each.report and each.is_new:
                found.update(each.report.new)
        return dict(found)


@dataclass(frozen=True, slots=True)
class SetAside:
    """An entry that could not be used: which laptop wrote it, what it was to be, and why. It held nothing up."""

    laptop: str
    seq: int
    kind: str
    reason: str


def rehearse(
    store: Store,
    *,
    now: datetime,
    path: Path,
    keeper: Ledger | None = None,
    recovery_code: str = "",
    accept_revoked_before: bool = False,
    short: ShortNames | None = NO_SHORT_NAMES,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> MergeReport:
    """Return exactly what bringing a bundle in would do, and write nothing. Raises the refusal that apply() would.

    short: which names are short for others, for suggesting pairs; None looks for no pairs.
    """
    ledger = keeper or OwnLedger(store)
    with exchange.opened(
        store,
        path,
        now=now,
        held=ledger,
        recovery_code=recovery_code,
        accept_revoked_before=accept_revoked_before,
        progress=progress,
        cancelled=cancelled,
    ) as found:
        if not found.is_new or not _is_newer(store, found):
            return _as_before(found)
        coming = exchange.incoming(found, path=path, forked=membership.forked(store))
        report = ledger.rehearse(coming, now=now, progress=progress, cancelled=cancelled)
        return replace(report, same_person=_suspected(store, coming, report, keeper, short))


def apply(
    store: Store,
    *,
    now: datetime,
    path: Path,
    keeper: Ledger | None = None,
    recovery_code: str = "",
    accept_revoked_before: bool = False,
    short: ShortNames | None = NO_SHORT_NAMES,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> MergeReport:
    """Bring a bundle in, all of it or nothing, and return what it did. The same bundle again changes nothing."""
    ledger = keeper or OwnLedger(store)
    with exchange.opened(
        store,
        path,
        now=now,
        held=ledger,
        recovery_code=recovery_code,
        accept_revoked_before=accept_revoked_before,
        progress=progress,
        cancelled=cancelled,
    ) as found:
        if not found.is_new or not _is_newer(store, found):
            return _as_before(found)
        coming = exchange.incoming(found, path=path, forked=membership.forked(store))
        report = ledger.take_in(coming, now=now, progress=progress, cancelled=cancelled)
        suspected = _suspected(store, coming, report, keeper, short)
        if found.manifest is not None and coming.kind == limits.TO_CENTRE and membership.is_centre(store):
            given_back.note_what_it_has(store, ledger, coming.sender, found.manifest.have)
    _follow_up(store, coming, now)
    if report.erased and keeper is None:
        keeping.forget_older_copies(store, now=now)
    return replace(report, same_person=suspected)


def undo(store: Store, *, now: datetime, bundle: str, keeper: Ledger | None = None) -> MergeReport:
    """Take a bundle out again: the records are as they were before it. Refused where it erased, or was confirmed."""
    return (keeper or OwnLedger(store)).undo_take_in(bundle, now=now)


def undo_named(store: Store, *, now: datetime, named: str, keeper: Ledger | None = None) -> MergeReport:
    """Take out again the one bundle whose id begins with `named`. Raises NothingHere, UndoNotPossible."""
    inbox = (keeper or OwnLedger(store)).inbox()
    found = [entry for entry in inbox if named and entry.id.startswith(named) and entry.state == APPLIED]
    if len(found) != 1:
        raise NothingHere("No bundle that was brought in, or more than one, begins so. Nothing was changed.")
    return undo(store, now=now, bundle=found[0].id, keeper=keeper)


def take_in_folder(
    store: Store,
    *,
    now: datetime,
    folder: Path,
    keeper: Ledger | None = None,
    rehearse_only: bool = False,
    reviewed: bool = False,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> FolderReport:
    """Bring in every bundle under a folder, in any order, and say of each file what became of it.

    Copies with other names and bundles that are here already are no trouble; what is missing is no reason to delete.
    Cancel leaves whole bundles only. rehearse_only: change nothing and say what would happen, each file by itself.
    reviewed: also from laptops that were reported lost, what they recorded before that.
    """
    act = partial(rehearse if rehearse_only else apply, store, now=now, keeper=keeper, short=None, cancelled=cancelled)
    act = partial(act, accept_revoked_before=reviewed)
    paths = bundles_under(folder)
    outcomes: list[FileOutcome] = []
    progress(0, len(paths))
    for done, path in enumerate(paths):
        if cancelled():
            return FolderReport(folder, tuple(outcomes), was_stopped=True, left=len(paths) - done)
        try:
            outcomes.append(_one_file(store, path, keeper, act, rehearsed=rehearse_only))
        except (Stopped, codes.Stopped):
            return FolderReport(folder, tuple(outcomes), was_stopped=True, left=len(paths) - done)
        progress(done + 1, len(paths))
    return FolderReport(folder, tuple(outcomes))


def bundles_under(folder: Path) -> list[Path]:
    """Return every bundle file under a folder, subfolders included, in the order of their names. Links are not followed.

    Raises NothingHere where the folder itself is not there.
    """
    if not folder.is_dir():
        raise NothingHere("This folder is not there. Nothing was changed. Plug the stick in, or choose another folder.")
    found = []
    for place, _, names in os.walk(folder):
        found += [Path(place) / name for name in names if name.lower().endswith(_ENDING)]
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def set_aside(store: Store) -> list[SetAside]:
    """Return the entries that could not be used, so that they stay in sight."""
    names = laptop_names(store)
    return [
        SetAside(names.get(each.site) or each.site[:6], each.seq, each.kind, each.reason)
        for each in store.exchange.quarantined()
    ]


def _one_file(
    store: Store, path: Path, keeper: Ledger | None, act: Callable[..., MergeReport], *, rehearsed: bool
) -> FileOutcome:
    try:
        report = act(path=path)
    except (Stopped, codes.Stopped):
        raise
    except Refusal as refusal:
        if refusal.code == codes.NotForThisTeam.code and (maker := _maker(store, path)):
            if maker == membership.own_device(store):
                return FileOutcome(path, OUR_OWN, "This bundle was made here, for others. Nothing needs doing.")
            return FileOutcome(path, FOR_OTHERS, "This bundle is for others of your team. Nothing needs doing here.")
        if refusal.code == codes.SignerNotAllowed.code and _is_here(store, path, keeper):
            return FileOutcome(path, HERE_ALREADY, _HERE_ALREADY)
        return FileOutcome(path, refusal.code, refusal.sentence)
    if HERE_ALREADY in report.notices:
        return FileOutcome(path, HERE_ALREADY, _HERE_ALREADY, report)
    gap = "B09" in report.notices
    would = "It would bring in" if rehearsed else "It brought in"
    missing = " An earlier bundle of this laptop has not come in yet." if gap else ""
    entries = "entry" if report.entries == 1 else "entries"
    sentence = f"{would} {report.entries:,} new {entries}.{missing}"
    return FileOutcome(path, TAKEN, sentence, report, is_new=True, gaps=gap)


def _is_here(store: Store, path: Path, keeper: Ledger | None) -> bool:
    """Return whether a bundle was taken in while its laptop was not yet reported lost."""
    seen = found_bundles.look(path, root=membership.root(store))
    return seen is not None and (keeper or OwnLedger(store)).taken_in(seen.bundle) is not None


def _maker(store: Store, path: Path) -> str:
    """Return the device of our team that signed a file, or "": door lists and answers for others lie in the same folder."""
    seen = found_bundles.look(path, root=membership.root(store))
    return seen.device if seen is not None else ""


def _is_newer(store: Store, found: ReadBundle) -> bool:
    """Return whether there is anything in it: the pack that holds already, come again in another bundle, has not."""
    return found.kind != limits.PACK or packs.check_version(store, found)


def _follow_up(store: Store, coming: Incoming, now: datetime) -> None:
    """Do what the arrival of a pack or of the centre's answer asks of this laptop."""
    if coming.kind == limits.PACK:
        packs.follow(store, now=now)
    if coming.kind in _ANSWERS and not membership.is_centre(store):
        _confirm_erasures(store, coming, now)
        courier.forget_received(store)


def _confirm_erasures(store: Store, coming: Incoming, now: datetime) -> None:
    """Say in this laptop's log that it has erased whom the answer names; nothing is written where it said so before."""
    erased = len(store.exchange.erasures())
    if erased <= int(store.laptop.fact(_CONFIRMED) or 0):
        return
    body = {
        "bundle": coming.bundle,
        "of_site": None,
        "outcome": "taken in",
        "operations": coming.operations,
        "at": now.isoformat(),
    }
    with store.act(now=now) as act:
        act.append("bundle.received", ids.new_fact(now), body)
        act.done.clear()  # nobody did this by hand, so there is nothing to undo
    store.laptop.keep_fact(_CONFIRMED, str(erased))


def _as_before(found: ReadBundle) -> MergeReport:
    made_at = found.made_at.isoformat() if found.made_at else ""
    return MergeReport(found.header.bundle, found.label, found.kind, made_at, notices=(HERE_ALREADY,))


def _suspected(
    store: Store, coming: Incoming, report: MergeReport, keeper: Ledger | None, short: ShortNames | None
) -> tuple[Pair, ...]:
    """Return who among the people that a bundle brings may be known here already; only a workspace can be asked."""
    if keeper is not None or short is None or not _brings_people(report):
        return ()
    return tuple(same_person.pairs_with(store, _people_in(coming), short=short))


def _brings_people(report: MergeReport) -> bool:
    return bool(report.new.get("people")) or any(change.of.startswith("people.") for change in report.changed)


def _people_in(coming: Incoming) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield (person, column → value) for each change of a person's record in a bundle."""
    for entry in coming.entries():
        operation = entry.operation
        if operation is not None and not entry.fault and operation.kind == "person.set":
            yield operation.row, {name: cell[1] for name, cell in operation.body["cells"].items()}
