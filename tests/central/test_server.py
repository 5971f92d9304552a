"""The way to the server: each thing that can be wrong with it is told in one sentence, and changes nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from engage_desktop.central.central import Central
from engage_desktop.central.server import CentralRefused
from engage_desktop.domain.log import Entry
from tests.central.test_taking_in import comment, everything, written
from tests.histories import NOW
from tests.incoming import incoming
from tests.postgres import BINARIES, Server

pytestmark = pytest.mark.needs(BINARIES)
ROOT = Path(__file__).resolve().parents[2]
WITHOUT_THE_EXTRA = """
import sys
sys.modules["psycopg"] = None
from engage_desktop.central.central import Central
from engage_desktop.central.server import CentralRefused
try:
    Central("postgresql://team@server/database")
except CentralRefused as refused:
    print(refused.code, refused)
"""


def refused(address: str) -> CentralRefused:
    with pytest.raises(CentralRefused) as found:
        Central(address)
    return found.value


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    told = refused(f"postgresql://team@/database?host={tmp_path}")
    assert told.code == "D-SERVER"
    assert "Check that it runs" in told.sentence


def test_a_wrong_password_is_told_and_not_repeated(postgres: Server) -> None:
    with psycopg.connect(postgres.address(), autocommit=True) as connection:
        connection.execute("create role guarded login password 'right'")
    told = refused(postgres.address(account="guarded", password="canary"))
    assert told.code == "D-PASSWORD"
    assert "canary" not in told.sentence


def test_a_database_that_is_not_there(postgres: Server) -> None:
    assert refused(postgres.address("nowhere")).code == "D-DATABASE"


@pytest.mark.parametrize("address", ["our database", "postgresql://localhost:99999/x", "mysql://server/x"])
def test_an_address_that_cannot_be_read(address: str) -> None:
    assert refused(address).code == "D-ADDRESS"


def test_a_database_that_cannot_hold_every_name(postgres: Server) -> None:
    with psycopg.connect(postgres.address(), autocommit=True) as connection:
        provider = "locale_provider libc" if connection.info.server_version >= 150_000 else ""
        connection.execute(f"create database narrow encoding 'SQL_ASCII' locale 'C' {provider} template template0")
    assert refused(postgres.address("narrow")).code == "D-TEXT"


def test_a_database_of_a_newer_program_is_left_alone(central: Central, address: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("update centre set value = '99' where name = 'version'")
    with pytest.raises(CentralRefused) as found:
        central.prepare()
    assert found.value.code == "D-NEWER"


def test_preparing_twice_and_by_several_at_once_changes_nothing(central: Central, address: str) -> None:
    central.take_in(incoming(written([comment("c1", "One.")])), now=NOW)
    held = everything(address)
    with Central(address) as another:
        another.prepare()
        assert another.dump() == central.dump()
    assert everything(address) == held


def test_a_database_without_our_tables(address: str) -> None:
    with Central(address) as central:
        for question in (central.counts, central.erased_ids, central.conflicts, central.centre_sites, central.dump):
            with pytest.raises(CentralRefused) as found:
                question()
            assert found.value.code == "D-EMPTY"


def test_an_account_that_may_not_make_tables(postgres: Server, address: str) -> None:
    with psycopg.connect(postgres.address(), autocommit=True) as connection:
        connection.execute("create role visitor login")
    visiting = address.replace("postgres@", "visitor@")
    with Central(visiting) as central, pytest.raises(CentralRefused) as found:
        central.prepare()
    assert found.value.code == "D-ACCOUNT"


def test_a_server_that_goes_away_inside_a_merge_leaves_nothing_behind(central: Central, address: str) -> None:
    held = everything(address)

    def cut_off() -> Iterator[Entry]:
        yield from written([comment("c1", "One.")])
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity "
                "where application_name = 'engage-desktop' and datname = current_database()"
            )
        yield from written([comment(f"c{number}", "More. " * 500) for number in range(2, 600)])

    broken = replace(incoming([], sites=["aa" * 16]), entries=cut_off)
    with pytest.raises(CentralRefused) as found:
        central.take_in(broken, now=NOW)
    assert found.value.code == "D-LOST"
    assert everything(address) == held


def test_without_the_extra_the_program_says_how_to_get_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_THE_EXTRA], cwd=ROOT, capture_output=True, text=True, timeout=180
    )
    assert done.stdout.startswith("D-EXTRA"), done.stderr
    assert "engage-desktop[central]" in done.stdout
