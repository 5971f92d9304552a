"""One journey from outside: unlock, check someone in, write a comment down, all over the accessibility bus under Xvfb."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.operations.practice import whole_story
from engage_desktop.store import opening
from tests.workspaces import LISTS, NOW, PASSPHRASE, fresh_workspace, template

ROOT = Path(__file__).resolve().parent.parent.parent
CLIENT = Path(__file__).with_name("outside_client.py")

SCRIPT = """
"$PYTHON" -m engage_desktop --workspace "$WORKSPACE" &
program=$!
/usr/bin/python3 "$CLIENT" < "$STEPS" > "$ANSWERS"
code=$?
kill -TERM $program
wait $program
exit $code
"""


def step(do: str, role: str, name: str, **more: Any) -> dict[str, Any]:
    """One thing to do from outside."""
    return {"do": do, "role": role, "name": name, **more}


@pytest.mark.bus
def test_a_screen_reader_can_unlock_check_someone_in_and_write_down_what_they_say(display: str, tmp_path: Path) -> None:
    store = fresh_workspace(tmp_path)
    session = whole_story.fill(store, lists=LISTS, now=NOW)
    people, comments = store.people.count(), store.comments.count(session)
    opening.close_store(store)
    steps = [
        step("write", "password text", "Passphrase", text=PASSPHRASE),
        step("press", "push button", "Open the records", wait=2.0),
        step("press", "push button", "Go to the session", wait=1.5),
        step("write", "text", "Who is at the door?", text="Wilhelmina"),
        step("focus", "text", "Who is at the door?"),
        step("key", "text", "Who is at the door?", key="ctrl+Return", wait=1.0),
        step("read", "label", "Here now"),
        step("toggle", "check box", "Listen", wait=1.5),
        step("write", "text", "What was said", text="The ramp is steeper than it looks."),
        step("press", "push button", "Save", wait=1.0),
    ]
    answers = run_outside(display, tmp_path, store.folder, steps)
    assert answers["answers"][6].startswith("Here now: 22")
    assert answers["unnamed"] == []
    assert any("Wilhelmina" in said for said in answers["announced"]), answers["announced"]
    again = opening.open_store(store.folder, template().key)
    assert again.people.count() == people + 1
    assert again.comments.count(session) == comments + 1
    assert again.comments.search("steeper").comments[0].text == "The ramp is steeper than it looks."
    opening.close_store(again)


def run_outside(display: str, folder: Path, workspace: Path, steps: list[dict[str, Any]]) -> dict[str, Any]:
    """Start the program on a display with a bus of its own, carry out the steps and return the answers."""
    (folder / "steps.json").write_text(json.dumps(steps), encoding="utf-8")
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON": sys.executable,
        "WORKSPACE": str(workspace),
        "CLIENT": str(CLIENT),
        "STEPS": str(folder / "steps.json"),
        "ANSWERS": str(folder / "answers.json"),
    }
    began = time.monotonic()
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SCRIPT],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=150,
    )
    assert done.returncode == 0, f"after {time.monotonic() - began:.0f} s: {done.stderr[-2000:]}"
    found = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found
