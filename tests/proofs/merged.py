"""Real encrypted tables in which the bundles of a random history are taken in, looked at and forgotten again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from engage_desktop.domain import erasure, log
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.store import conflicts, engine, erasing, ledger, rebuilding
from engage_desktop.store.dump import dumped
from engage_desktop.store.merging import Merge
from engage_desktop.store.schema import migrations
from tests.deliveries import Delivery
from tests.incoming import delivered
from tests.workspaces import NOW

OWN = "0f" * 16


class Merged:
    """One place where bundles arrive. It writes nothing itself, so its own site stays empty."""

    def __init__(self, folder: Path) -> None:
        self.connection: Any = engine.connect(folder / "merged.db", engine.new_database_key())
        self.connection.execute("pragma synchronous = OFF")
        migrations.apply(Database(self.connection))
        self.connection.execute("insert into this_laptop(name, value) values ('site', ?)", (OWN,))

    @contextmanager
    def holding(self, some: Sequence[Delivery] = ()) -> Iterator[Merged]:
        """Take bundles in for as long as the block lasts."""
        self.connection.execute("begin")
        try:
            for each in some:
                self.take(each)
            yield self
        finally:
            self.connection.execute("rollback")

    def take(self, delivery: Delivery) -> MergeReport:
        """Take one bundle in."""
        return Merge(self.connection, delivered(delivery), [OWN], now=NOW).run(lambda done, of: None, lambda: False)

    def dump(self) -> str:
        """Return the text of every table that the log determines."""
        return dumped(self.connection)

    def end(self, some: Sequence[Delivery]) -> str:
        """Return what the tables say once these bundles have come, in this order."""
        with self.holding(some):
            return self.dump()

    def rebuilt(self) -> str:
        """Return what the tables say once they are made anew from the log alone."""
        rows = {row for (row,) in self.connection.execute("select row from operations union select id from erased")}
        rebuilding.rebuild(self.connection, rows)
        return self.dump()

    def erase_again(self, ids: set[str]) -> None:
        """Do what opening a restored backup does: erase whoever the ledger beside the database names."""
        ledger.note(self.connection, ids)
        erasing.settle(self.connection)

    def erased(self) -> set[str]:
        """Return the ids that are erased here."""
        return erasing.erased_ids(self.connection)

    def open_conflicts(self) -> set[tuple[str, str]]:
        """Return what is contested: (of, target)."""
        return {(one.of, one.target) for one in conflicts.all_open(self.connection)}

    def readable(self, gone: Sequence[log.Operation]) -> list[str]:
        """Return what can still be read of entries that had to go: their body, their nonce, or a row of theirs."""
        texts = self.connection.execute("select operation from operations where operation <> ''").fetchall()
        whole = "\n".join(text for (text,) in texts) + self.dump_without_erased()
        found = [one.nonce for one in gone if one.nonce in whole]
        return found + [one.row for one in gone if one.kind == "person.set" and f'"id":"{one.row}"' in whole]

    def dump_without_erased(self) -> str:
        """Return the dump without the list of erased ids, which is kept for ever on purpose."""
        return "".join(line for line in self.dump().splitlines(keepends=True) if not line.startswith("erased\t"))

    def close(self) -> None:
        """Close the tables."""
        self.connection.close()


def must_go(operations: Sequence[log.Operation], ids: set[str]) -> list[log.Operation]:
    """Return the entries that speak of erased ids."""
    return [one for one in operations if erasure.mentions(one, ids)]
