"""Real encrypted workspaces for tests: one is made once per run, and copied, because the passphrase is slow on purpose."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.workspaces import create_workspace
from engage_desktop.paths import resources_folder
from engage_desktop.store import opening
from engage_desktop.store.store import Store

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
RESOURCES = resources_folder()
LISTS = load_lists(RESOURCES)
PASSPHRASE = "market hall tuesday"
TEAM = "Sefton involvement team"


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


def fresh_workspace(tmp_path: Path, name: str = "workspace") -> Store:
    """Return an open workspace of its own in `tmp_path`; close it with `opening.close_store`."""
    folder = tmp_path / name
    shutil.copytree(template().folder, folder)
    return opening.open_store(folder, template().key)
