"""What somebody who decides asks: the same questions have the same answers on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engage_desktop.central.central import Central
from engage_desktop.domain.conflicts import COMMENTS
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations.ledgers import OwnLedger
from engage_desktop.store import opening
from tests.central.emptied import empty
from tests.central.test_same_meaning import bundles_of, own
from tests.histories import NOW, history
from tests.incoming import delivered as incoming
from tests.postgres import BINARIES
from tests.workspaces import fresh_workspace

pytestmark = pytest.mark.needs(BINARIES)


def test_the_same_questions_have_the_same_answers_on_both_stores(
    tmp_path: Path, central: Central, address: str
) -> None:
    asked = {"people": 0, "corrections": 0, "links": 0}
    for seed in range(12):
        store = fresh_workspace(tmp_path)
        central.take_in(incoming(own(store)), now=NOW)
        for delivery in bundles_of(history(seed, operations=60)):
            central.take_in(incoming(delivery), now=NOW)
            store.take_in(incoming(delivery), now=NOW)
        ledger = OwnLedger(store)
        assert {each.id: each for each in central.people()} == {each.id: each for each in ledger.people()}
        assert (central.links(), central.denials()) == (ledger.links(), ledger.denials())
        assert central.dated_sessions() == ledger.dated_sessions()
        rows = {operation.row for operation in history(seed, operations=60).operations()}
        assert central.titles(rows) == ledger.titles(rows)
        assert {row: central.recorded_by(row) for row in rows} == {row: ledger.recorded_by(row) for row in rows}
        for person in ledger.people():
            asked["people"] += 1
            assert central.person(person.id) == person
            assert central.begun(person.id) == ledger.begun(person.id)
            assert central.sessions_of(person.id) == ledger.sessions_of(person.id)
            assert central.said_and_needs(person.id) == ledger.said_and_needs(person.id)
        for conflict in ledger.conflicts():
            if conflict.of == COMMENTS:
                asked["corrections"] += 1
                theirs, ours = central.standing_versions(conflict.target), ledger.standing_versions(conflict.target)
                assert [(each.id, each.text) for each in theirs] == [(each.id, each.text) for each in ours]
        asked["links"] += len(ledger.links()) + len(ledger.denials())
        opening.close_store(store)
        shutil.rmtree(store.folder)
        empty(address)
    assert min(asked.values()) > 0, asked


def test_a_person_who_is_not_in_the_records_is_refused(central: Central) -> None:
    with pytest.raises(NothingHere):
        central.person("4c1d")
