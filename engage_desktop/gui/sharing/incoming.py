"""What the worker does with files that come in: look at one or many, bring in one or many, take one out. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.refusals import Refusal, Stopped
from engage_desktop.operations import enrolment, taking_in
from engage_desktop.operations.name_sounds import load_short_names
from engage_desktop.operations.taking_in import HERE_ALREADY, FileOutcome, FolderReport
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def look_at(store: Store, *, now: datetime, progress: Progress, cancelled: Cancelled, path: Path) -> MergeReport:
    """Return what bringing a bundle in would do; nothing is written."""
    short = load_short_names(resources_folder())
    return taking_in.rehearse(store, now=now, path=path, short=short, progress=progress, cancelled=cancelled)


def bring_in(
    store: Store, *, now: datetime, progress: Progress, cancelled: Cancelled, path: Path, reviewed: bool = False
) -> MergeReport:
    """Bring a bundle in. reviewed: somebody looked at what a lost laptop recorded before it was lost."""
    if reviewed:
        return enrolment.review_revoked(store, now=now, path=path, accept=True, progress=progress, cancelled=cancelled)
    short = load_short_names(resources_folder())
    return taking_in.apply(store, now=now, path=path, short=short, progress=progress, cancelled=cancelled)


def review(store: Store, *, now: datetime, progress: Progress, cancelled: Cancelled, path: Path) -> MergeReport:
    """Return what a lost laptop recorded before it was lost; nothing is written."""
    return enrolment.review_revoked(store, now=now, path=path, accept=False, progress=progress, cancelled=cancelled)


def take_out(store: Store, *, now: datetime, progress: Progress, cancelled: Cancelled, bundle: str) -> MergeReport:
    """Undo what a bundle brought."""
    return taking_in.undo(store, now=now, bundle=bundle)


def files(
    store: Store,
    *,
    now: datetime,
    progress: Progress,
    cancelled: Cancelled,
    paths: Sequence[Path],
    rehearse_only: bool = False,
) -> FolderReport:
    """Look at these files of one folder, or bring them in; one that is refused holds no other up."""
    outcomes: list[FileOutcome] = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        if cancelled():
            return FolderReport(path.parent, tuple(outcomes), was_stopped=True, left=len(paths) - done)
        act = look_at if rehearse_only else bring_in
        try:
            report = act(store, now=now, progress=_silent, cancelled=cancelled, path=path)
        except Stopped:
            return FolderReport(path.parent, tuple(outcomes), was_stopped=True, left=len(paths) - done)
        except Refusal as refusal:
            outcomes.append(FileOutcome(path, refusal.code, refusal.sentence))
            continue
        known = HERE_ALREADY in report.notices
        outcomes.append(FileOutcome(path, HERE_ALREADY if known else "", "", report, is_new=not known))
    return FolderReport(paths[0].parent if paths else Path(), tuple(outcomes))


def _silent(done: int, of: int) -> None:
    """One file of many: how far the files have come is what is shown."""
