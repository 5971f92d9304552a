"""Whatever laptops wrote, whole records or parts of them, every question of the store is answered and none breaks."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

from engage_desktop.domain.people import Need
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.rows import as_facts
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.deliveries import in_order
from tests.histories import NOW, history
from tests.incoming import delivered
from tests.workspaces import fresh_workspace

COLLECTIONS = ("sessions", "people", "attendance", "consents", "comments", "plans", "answers", "teams", "exchange")
HISTORIES = 12
FEWEST_QUESTIONS = 60


def questions(store: Store) -> Iterator[tuple[str, Any, str]]:
    """Yield every question that asks for nothing, or for one id."""
    for name in COLLECTIONS:
        collection = getattr(store, name)
        for verb, method in inspect.getmembers(collection, inspect.ismethod):
            hints = get_type_hints(method)
            needed = [
                part
                for part in inspect.signature(method).parameters.values()
                if part.default is inspect.Parameter.empty
            ]
            if verb.startswith("_") or verb in ("own", "certificate"):
                continue
            if not needed or (len(needed) == 1 and hints.get(needed[0].name) is str):
                yield f"{name}.{verb}", method, needed[0].name if needed else ""


def test_every_question_is_answered_over_any_history(tmp_path: Path) -> None:
    asked: set[str] = set()
    for seed in range(HISTORIES):
        store = fresh_workspace(tmp_path)
        told = history(seed, operations=60)
        for delivery in in_order(told):
            store.take_in(delivered(delivery), now=NOW)
        rows = sorted({operation.row for operation in told.operations()})
        for name, method, needs in questions(store):
            days_or_ids = [NOW.date().isoformat()] if needs == "today" else rows
            for given in [{needs: each} for each in days_or_ids] if needs else [{}]:
                try:
                    answer = method(**given)
                    if inspect.isgenerator(answer):
                        list(answer)
                except Refusal:
                    continue
            asked.add(name)
        opening.close_store(store)
        shutil.rmtree(store.folder)
    assert len(asked) >= FEWEST_QUESTIONS, sorted(asked)


def test_a_record_of_which_only_a_part_has_come_is_read_with_the_rest_empty() -> None:
    assert list(as_facts(Need, [("1", "2", None, None)])) == [Need("1", "2", "")]
    assert list(as_facts(Need, [("1", "2")], ["id", "person"])) == [Need("1", "2", "")]
