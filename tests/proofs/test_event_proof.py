"""Proof R21: after an event of eight hours every fact that was confirmed, or carried by a stick that came, is at the centre.

Sticks are lost, doubled, cut short and late; clocks are wrong; laptops are restored from a backup, stolen and revoked, and
one has a newer program; door lists, answers, settled conflicts and erasures go round. In the end nobody shows a conflict,
nobody who was erased can be read anywhere, and the doctor finds all well.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.proofs import event_checks, events
from tests.proofs.event_world import DROPPED, PUT_BACK, begun
from tests.proofs.power import fast_folder

pytestmark = pytest.mark.proof
Note = Callable[[str, object], None]


def test_whatever_came_or_was_confirmed_is_at_the_centre_and_all_agree(
    tmp_path: Path, proof_scale: str, record_property: Note
) -> None:
    """Each event has other tables, other sticks and other mishaps. The short form has fewer tables and fewer of them."""
    rounds, laptops, steps = (1_000, 10, 100) if proof_scale == "long" else (4, 4, 45)
    counts: Counter[str] = Counter()
    for seed in range(rounds):
        folder = fast_folder(tmp_path) / f"{tmp_path.name}-{tmp_path.parent.name}-{seed}"
        folder.mkdir(mode=0o700)
        world = begun(folder, seed, laptops)
        try:
            events.lived(world, steps)
            assert event_checks.wrong_at_the_centre(world) == [], seed
            events.settled(world)
            assert event_checks.wrong_everywhere(world) == [], seed
            counts.update(world.counts)
            counts["entries that arrived"] += len(world.arrived)
        finally:
            world.event.close()
            shutil.rmtree(folder, ignore_errors=True)
    told = ", ".join(f"{count:,} {what}" for what, count in sorted(counts.items()))
    record_property("load", f"{rounds:,} events of {laptops} laptops: {told}")


@pytest.mark.parametrize("fault", [PUT_BACK, DROPPED])
def test_a_centre_that_loses_what_it_confirmed_or_was_brought_is_found_out(fault: str, tmp_path: Path) -> None:
    """The seeded faults: it is put back to before its receipts, or it looks at bundles and drops them."""
    world = begun(tmp_path, 1, 4, fault)
    try:
        events.lived(world, 45)
        if fault == PUT_BACK:
            events.put_back(world)
        assert event_checks.wrong_at_the_centre(world)
    finally:
        world.event.close()
