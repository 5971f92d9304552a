"""A database that an older version of the program kept: its tables are brought up to date, and what was parked is shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from engage_desktop.central import tables
from engage_desktop.central.central import Central
from engage_desktop.central.server import CentralRefused
from engage_desktop.domain.log import Entry
from tests.central.test_taking_in import CENTRE, comment, erased, person, written
from tests.histories import NOW
from tests.incoming import incoming
from tests.postgres import BINARIES, Server

pytestmark = pytest.mark.needs(BINARIES)
TOLD = {"session": "s1", "response": "r1", "way": "letter", "people": 1, "note": "", "on": "2026-11-21"}
TEAM = "0" * 32


def told(row: str, **more: Any) -> tuple[str, str, dict[str, Any]]:
    return "told.back", row, {**TOLD, "audience": "session", "person": None, **more}


SAID = [
    comment("k1", "the bus is late"),
    told("t1"),
    told("t2", audience=5),
    told("t3", audience="person", person="p1"),
    person("p1", name="Ann"),
    ("stall.opened", "x1", {"colour": "red"}),
]


@pytest.fixture
def older(postgres: Server) -> Iterator[str]:
    """The address of a database as the version before left it, with the same bundle taken in."""
    address = postgres.new_database()
    with Central(address) as before:
        before.prepare()
        before.belong_to(TEAM)
        before.take_in(incoming(written(SAID)), now=NOW)
    as_the_version_before_left_it(address)
    yield address
    postgres.drop(address)


def as_the_version_before_left_it(address: str) -> None:
    """Take away what only this version knows of told.back; that version parked every entry with a part it did not know."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("delete from told_back")
        connection.execute("alter table told_back drop column audience, drop column person")
        connection.execute("insert into parked select site, seq from operations where kind = 'told.back'")
        connection.execute("update centre set value = %s where name = 'version'", (str(tables.VERSION - 1),))
        connection.execute("delete from centre where name = 'kinds'")


def column(address: str, asked: str) -> list[Any]:
    with psycopg.connect(address) as connection:
        return [value for (value,) in connection.execute(asked).fetchall()]


def test_opening_makes_the_columns_and_shows_what_was_parked(older: str, central: Central) -> None:
    with Central(older) as opened:
        opened.belong_to(TEAM)
        shown, parked = opened.dump(), column(older, "select seq from parked")
    faulty = [Entry(*entry[:6], "a part of it cannot be") if entry.seq == 3 else entry for entry in written(SAID)]
    central.take_in(incoming(faulty), now=NOW)
    assert shown == central.dump()
    assert sorted(column(older, "select id from told_back where audience in ('session', 'person')")) == ["t1", "t3"]
    assert parked == [6]
    assert column(older, "select seq from quarantined") == [3]


def test_what_speaks_of_somebody_erased_meanwhile_is_blanked_and_not_shown(older: str) -> None:
    with Central(older) as opened:
        asking = incoming(written([erased("e1", "p1")], site=CENTRE), bundle="b2", sender="d2", role="centre")
        as_before = column(older, "select value from centre where name = 'version'")
        opened.take_in(asking, now=NOW)
        as_the_version_before_parked(older)
        opened.belong_to(TEAM)
    assert as_before == [str(tables.VERSION - 1)]
    assert column(older, "select id from told_back") == ["t1"]
    assert not [text for text in column(older, "select operation from operations") if "p1" in text and "told" in text]


def as_the_version_before_parked(address: str) -> None:
    """Put back the body of an entry that this version blanks and that one, not knowing its part, could not."""
    body = written(SAID)[3]
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(
            "update operations set state = 0, kind = 'told.back', row = 't3', operation = %s where seq = 4 and site = %s",
            (body.canonical.decode(), body.site),
        )
        connection.execute("insert into parked values (%s, 4) on conflict do nothing", (body.site,))


def test_it_is_done_once_and_by_one_of_several(older: str) -> None:
    with Central(older) as one, Central(older) as other:
        one.belong_to(TEAM)
        first = one.dump()
        other.belong_to(TEAM)
        assert other.dump() == first
    assert len(column(older, "select value from centre where name = 'kinds'")) == 1


def test_opening_a_database_of_a_newer_version_is_refused(central: Central, address: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("update centre set value = %s where name = 'version'", (str(tables.VERSION + 1),))
    with pytest.raises(CentralRefused, match="newer version") as refused:
        central.belong_to(TEAM)
    assert refused.value.code == "D-NEWER"
