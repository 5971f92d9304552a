"""Commands are run as a person runs them: another process, a workspace of its own, the passphrase in the environment."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.workspaces import PASSPHRASE, template

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document it printed."""
        return json.loads(self.out)


Command = Callable[..., Ran]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace that is there already."""
    folder = tmp_path / "workspace"
    shutil.copytree(template().folder, folder)
    return folder


@pytest.fixture
def engage() -> Command:
    """Run `engage-desktop …`; environment variables may be given as keywords."""

    def run(*words: object, passphrase: str | None = PASSPHRASE, **environment: str) -> Ran:
        given = {**os.environ, **environment}
        given.pop("ENGAGE_PASSPHRASE", None)
        if passphrase is not None:
            given["ENGAGE_PASSPHRASE"] = passphrase
        command = [sys.executable, "-m", "engage_desktop", *(str(word) for word in words)]
        done = subprocess.run(
            command, cwd=ROOT, env=given, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=180
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return run
