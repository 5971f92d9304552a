"""An open session in a workspace of its own, for tests of what is done at the door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engage_desktop.operations import people, sessions
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import NOW, fresh_workspace, open_whole


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open workspace."""
    made = fresh_workspace(tmp_path)
    yield made
    opening.close_store(made)


@pytest.fixture
def session(store: Store) -> str:
    """An open session."""
    made = sessions.add_session(
        store, now=NOW, title="Buses", date="2026-11-21", involvement_type="engagement", influence="The routes."
    )
    open_whole(store, now=NOW, session=made.id)
    return made.id


@pytest.fixture
def joan(store: Store) -> str:
    """Someone known."""
    return people.add_person(store, now=NOW, name="Joan Whitfield").id
