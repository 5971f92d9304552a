"""How the program begins: what it loads before the first window is seen, and what it keeps private."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.__main__ import asks_for_window
from engage_desktop.app import Program
from engage_desktop.operations import keeping
from engage_desktop.store import opening
from tests.workspaces import NOW, fresh_workspace, template

LOADED_LATER = (
    "reportlab",
    "sqlite_utils",
    "openpyxl",
    "pydantic",
    "pyrage",
    "psycopg",
    "pikepdf",
    "sqlcipher3",
    "click",
)
FIRST_PAINT = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from engage_desktop.app import Program, harden
from engage_desktop.gui.theme import make_application

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False

harden()
app = make_application([])
program = Program(app, Path(sys.argv[1]), preload=())
program.start()
painted = Painted()
program.page.installEventFilter(painted)
app.exec()
"""


def test_the_first_window_loads_only_what_it_shows(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT, str(folder)], capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    modules = json.loads(done.stdout)
    assert "PySide6.QtWidgets" in modules
    heavy = {module.partition(".")[0] for module in modules} & {*LOADED_LATER}
    assert heavy == set()
    ours = {module for module in modules if module.startswith("engage_desktop.")}
    below = ("engage_desktop.store", "engage_desktop.operations", "engage_desktop.bundles", "engage_desktop.reports")
    assert not [module for module in ours if module.startswith(below)]


def test_new_files_are_private_and_no_picture_of_the_memory_is_left(tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from engage_desktop.app import harden; harden();"
        "Path(sys.argv[1]).write_text('x'); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    file = tmp_path / "file"
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, timeout=180)
    assert done.stdout.strip() == "(0, 0)"
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("words", [[], ["--practice"], ["--workspace", "x"], ["--practice", "--workspace", "x"]])
def test_options_of_the_window_open_the_window(words: list[str]) -> None:
    assert asks_for_window(words)


@pytest.mark.parametrize("words", [["--help"], ["doctor"], ["doctor", "--workspace", "x"], ["--workspace"]])
def test_anything_else_is_a_command(words: list[str]) -> None:
    assert not asks_for_window(words)


def test_a_command_is_run_without_loading_the_window() -> None:
    code = "import sys; sys.argv[1:] = ['sessions', '--help']\nfrom engage_desktop.__main__ import main\n"
    code += "try:\n    main()\nfinally:\n    print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=180)
    assert "Usage: engage-desktop" in done.stdout
    assert done.stdout.strip().endswith("False")


def test_a_laptop_without_records_begins_with_the_first_steps(
    start: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(tmp_path / "nothing")
    assert program.page is None
    assert program.wizard is not None
    assert program.wizard.isVisible()
    assert not (tmp_path / "nothing").exists()
    program.wizard.made.emit(fresh_workspace(tmp_path))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.wizard is None
    assert program.folder == tmp_path / "workspace"


def test_leaving_the_first_steps_ends_the_program_and_makes_nothing(
    start: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(tmp_path / "nothing")
    assert program.wizard is not None
    with qtbot.waitSignal(program.ended):
        program.wizard.reject()
    assert not (tmp_path / "nothing").exists()


def test_keys_that_are_lost_never_lead_to_a_new_workspace_over_the_backups(
    start: Callable[..., Program], folder: Path
) -> None:
    store = opening.open_store(folder, template().key)
    keeping.back_up(store, now=NOW)
    opening.close_store(store)
    for name in ("keys.slots", "keys.slots.copy"):
        (folder / name).unlink()
    program = start(folder)
    assert program.wizard is None
    assert program.page is not None


def test_practice_opens_by_itself_and_says_so(start: Callable[..., Program], tmp_path: Path, qtbot: QtBot) -> None:
    program = start(tmp_path / "practice", practice=True)
    assert program.page is not None
    assert program.page.windowTitle() == "Engage Desktop: practice"
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
    assert program.window is not None
    assert program.window.windowTitle() == "Engage Desktop: practice"
    assert program.workspace is not None
    assert program.workspace.store.comments.count() > 0
    program.lock()
    qtbot.waitUntil(lambda: program.workspace is None)
    assert program.page is not None
    QTest.keyClick(program.page.ui.unlock_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
