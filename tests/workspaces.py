"""Real encrypted workspaces for tests: one is made once per run, and copied, because the passphrase is slow on purpose."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.domain.sessions import CO_PRODUCTION, CONSULTATION, Session
from engage_desktop.operations import planning
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.sessions import edit_session, open_session
from engage_desktop.operations.workspaces import create_workspace
from engage_desktop.paths import resources_folder
from engage_desktop.store import opening
from engage_desktop.store.store import Store

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
RESOURCES = resources_folder()
LISTS = load_lists(RESOURCES)
PASSPHRASE = "market hall tuesday"
TEAM = "Sefton involvement team"
WHOLE_PLAN: dict[str, Any] = {
    "title": "Listening session: getting around",
    "date": "2026-11-21",
    "place": "Market Hall",
    "involvement_type": "engagement",
    "influence": "What people say shapes the bus timetable for next year.",
    "already_fixed": "Nothing is fixed yet.",
    "purpose": "Find out what makes it hard to get to appointments.",
    "decision": "Which bus routes run in the evening.",
    "decided_by": "The transport board",
    "decision_on": "2027-02-10",
    "feedback_by": "2026-12-19",
}
"""The parts with which a session opens without a block; what else a test needs goes on top of them."""
REASON = "A test opens this session."
"""Stands for every warning of an opening."""


@dataclass(frozen=True)
class Template:
    """A workspace made once: its folder, key and recovery code."""

    folder: Path
    key: bytes
    recovery_code: str


@cache
def template() -> Template:
    """Return the workspace that others are copied from."""
    holder = tempfile.mkdtemp(prefix="engage-template-")
    atexit.register(shutil.rmtree, holder, ignore_errors=True)
    folder = Path(holder) / "workspace"
    made = create_workspace(folder, team=TEAM, passphrase=PASSPHRASE, now=NOW)
    key = made.store.key
    opening.close_store(made.store)
    return Template(folder, key, made.recovery_code)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open workspace of its own."""
    made = fresh_workspace(tmp_path)
    yield made
    opening.close_store(made)


def fresh_workspace(tmp_path: Path, name: str = "workspace") -> Store:
    """Return an open workspace of its own in `tmp_path`; close it with `opening.close_store`."""
    folder = tmp_path / name
    shutil.copytree(template().folder, folder)
    return opening.open_store(folder, template().key)


def open_whole(store: Store, *, now: datetime, session: str) -> Session:
    """Open a session for a test that is about something else: what its plan still needs is filled in first."""
    held = store.sessions.get(session)
    wanted = ("influence", "already_fixed", "decision", "feedback_by")
    missing = {part: WHOLE_PLAN[part] for part in wanted if not getattr(held, part)}
    edit_session(store, now=now, session=session, **missing)
    if held.involvement_type == CONSULTATION and not store.plans.options(session):
        planning.write_option(store, now=now, session=session, text="Keep it as it is.")
    if held.involvement_type == CO_PRODUCTION and not store.plans.partners(session):
        planning.write_partner(store, now=now, session=session, name="Riverside Residents", role="decides")
    return open_session(store, now=now, session=session, reason=REASON)
