"""What the tests of the promises stand on: a real workspace, the shipped lists, and a session that can open."""

from __future__ import annotations

import pytest

from engage_desktop.domain.sessions import Session
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.sessions import add_session, open_session
from engage_desktop.store.store import Store
from tests.gui.answering_pages import answering as answering
from tests.gui.conftest import app_look as app_look
from tests.gui.conftest import audit as audit
from tests.gui.conftest import pytest_itemcollected as pytest_itemcollected
from tests.gui.conftest import qapp_args as qapp_args
from tests.workspaces import LISTS, NOW, REASON, WHOLE_PLAN
from tests.workspaces import store as store


@pytest.fixture
def lists() -> Lists:
    """The lists as they are shipped."""
    return LISTS


@pytest.fixture
def session(store: Store) -> Session:
    """A planned session that nothing keeps from opening."""
    return add_session(store, now=NOW, questions=["What makes it hard to get here?"], **WHOLE_PLAN)


@pytest.fixture
def opened(store: Store, session: Session) -> Session:
    """The same session, open."""
    return open_session(store, now=NOW, session=session.id, reason=REASON)
