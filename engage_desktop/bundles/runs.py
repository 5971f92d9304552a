"""Following one site's entries through a bundle: whole runs with their hash chain, and runs that were picked out."""

from __future__ import annotations

from engage_desktop.bundles.certificates import Trust
from engage_desktop.bundles.codes import ContentUnfit, DeviceCopied
from engage_desktop.bundles.shapes import Manifest, SelectedRun, SiteRange
from engage_desktop.domain.log import CHAIN_START, chain


class WholeRun:
    """A gapless run; its chain is compared with what is held already, as far as both reach."""

    __slots__ = ("_chain", "_compare_at", "_compare_with", "_next", "_range")

    def __init__(self, run: SiteRange, trust: Trust) -> None:
        before = bytes.fromhex(run.chain_before)
        if run.first_seq == 1 and before != CHAIN_START:
            raise ContentUnfit
        held = trust.chain_at(run.site, run.first_seq - 1)
        if held is not None and held != before:
            raise DeviceCopied
        shared = min(run.last_seq, trust.highest(run.site))
        self._compare_at = shared
        self._compare_with = trust.chain_at(run.site, shared) if shared >= run.first_seq else None
        self._range, self._next, self._chain = run, run.first_seq, before

    def follow(self, seq: int, its_digest: bytes) -> None:
        """Take the next entry, or refuse it."""
        if seq != self._next or seq > self._range.last_seq:
            raise ContentUnfit
        self._chain = chain(self._chain, its_digest)
        if seq == self._compare_at and self._compare_with not in (None, self._chain):
            raise DeviceCopied
        self._next = seq + 1

    @property
    def is_complete(self) -> bool:
        """Whether all of it came, with the chain value that was promised."""
        return self._next == self._range.last_seq + 1 and self._chain.hex() == self._range.chain_after


class PickedRun:
    """Some entries of a site, in rising order."""

    __slots__ = ("_last", "_left", "_range")

    def __init__(self, run: SelectedRun) -> None:
        self._range, self._last, self._left = run, 0, run.count

    def follow(self, seq: int, its_digest: bytes) -> None:
        """Take the next entry, or refuse it."""
        is_placed = seq > self._last if self._last else seq == self._range.first_seq
        if not is_placed or seq > self._range.last_seq or not self._left:
            raise ContentUnfit
        self._last, self._left = seq, self._left - 1

    @property
    def is_complete(self) -> bool:
        """Whether as many came as were promised, to the last."""
        return not self._left and self._last == self._range.last_seq


def begun(manifest: Manifest, trust: Trust) -> dict[str, WholeRun | PickedRun]:
    """Return a follower for each site; refuse when what comes before does not agree with what is held."""
    found: dict[str, WholeRun | PickedRun] = {run.site: WholeRun(run, trust) for run in manifest.sites}
    return found | {run.site: PickedRun(run) for run in manifest.selected}


def is_sound(manifest: Manifest) -> bool:
    """Return whether the runs can be, each site is named once, and they add up to the counts."""
    whole, picked = manifest.sites, manifest.selected
    counts = [run.count for run in whole] + [run.count for run in picked]
    could_be = all(run.count >= 1 for run in whole) and all(
        run.last_seq >= run.first_seq and run.count <= run.last_seq - run.first_seq + 1 for run in picked
    )
    return (
        could_be
        and _are_different([*(run.site for run in whole), *(run.site for run in picked)])
        and sum(counts) == manifest.counts.operations
        and len(manifest.blobs) == manifest.counts.blobs
    )


def _are_different(sites: list[str]) -> bool:
    return len(set(sites)) == len(sites)
