"""`--database`: the central team's larger store for the length of a command; its module is loaded only when it is named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from engage_desktop import cli
from engage_desktop.operations import centre
from engage_desktop.operations.ledgers import Ledger
from engage_desktop.store.store import Store

database_option = click.option(
    "--database",
    default="",
    envvar="ENGAGE_DATABASE",
    metavar="postgresql://…",
    help="Keep the records in PostgreSQL. A password belongs into PGPASSWORD or a password file, not here.",
)


@contextmanager
def larger_store(store: Store, database: str, *, prepare: bool = False) -> Iterator[Ledger | None]:
    """Open a team's larger store for the length of a command; None where no database is named. prepare: make its tables."""
    if not database:
        yield None
        return
    keeper = cli.open_larger_store(database)
    try:
        if prepare:
            keeper.prepare()
        keeper.belong_to(store.teams.own().id)
        yield keeper
    finally:
        keeper.close()


def in_step(store: Store, keeper: Ledger | None, now: datetime) -> None:
    """Bring what this centre recorded into the larger store, where there is one."""
    if keeper is not None:
        centre.bring_up(store, keeper, now=now)
