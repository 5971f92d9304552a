"""A real PostgreSQL server for these tests, and the same bundles for both stores."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engage_desktop.central.central import Central
from tests.postgres import Server, server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server of our own, for all tests of this folder."""
    with server() as running:
        yield running


@pytest.fixture
def address(postgres: Server) -> Iterator[str]:
    """The address of an empty database."""
    address = postgres.new_database()
    yield address
    postgres.drop(address)


@pytest.fixture
def central(address: str) -> Iterator[Central]:
    """A central team's store, prepared and empty."""
    with Central(address) as ready:
        ready.prepare()
        yield ready
