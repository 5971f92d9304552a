"""The scripts that make a fresh machine ready: what they install, and what they say where they may not."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib

import pytest

from tests.house_rules.source import ROOT

PACKAGING = ROOT / "packaging"


def script(text: str, **environment: str) -> str:
    """Return what a few lines print when they run beside the scripts, in a Python of their own."""
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    without.pop("QT_QPA_PLATFORM")
    command = [sys.executable, "-c", text]
    return subprocess.run(
        command, cwd=PACKAGING, env=without | environment, check=True, capture_output=True, text=True
    ).stdout.strip()


def test_every_locked_package_is_asked_for_with_its_version_and_hashes() -> None:
    lines = script(
        "import install_locked, tomllib\n"
        "packages = tomllib.loads((install_locked.ROOT / 'uv.lock').read_text('utf-8'))['package']\n"
        "for package in packages:\n"
        "    if install_locked._fetched(package):\n"
        "        print(install_locked.requirement(package, packages))"
    ).splitlines()
    locked = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    assert len(lines) == len(locked) - 1  # all but the program itself
    assert all("==" in line and " --hash=sha256:" in line for line in lines)
    assert any(line.startswith("colorama==") and "; (sys_platform == 'win32') --hash" in line for line in lines)
    assert any(line.startswith("click==") and ";" not in line for line in lines)


def test_a_missing_piece_is_named_as_its_debian_package() -> None:
    pieces = {
        "libnothing1": "libnothing.so.1",
        "nothing-tool": "nothing-tool",
        "nothing-data": "/nothing/*/here",
        "sh": "sh",
    }
    said = script(f"import system_pieces as s; print(s.missing({pieces!r})); print(s.how_to_install(['libnothing1']))")
    assert said.splitlines()[0] == "['libnothing1', 'nothing-tool', 'nothing-data']"
    assert said.splitlines()[1].endswith(" libnothing1")


def test_an_old_python_gets_a_sentence() -> None:
    text = "import sys, fresh_machine\nsys.version_info = (3, 9, 2)\n"
    text += "try:\n    fresh_machine.make_ready({}, {})\nexcept SystemExit as told:\n    print(told)"
    assert script(text) == "Engage Desktop needs Python 3.11 or newer; this is 3.9."


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize(
    ("environment", "seen"),
    [
        ({}, "False"),
        ({"DISPLAY": ":0"}, "True"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "True"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "False"),
        ({"DISPLAY": ""}, "False"),
    ],
)
def test_a_window_is_opened_only_where_it_can_be_seen(environment: dict[str, str], seen: str) -> None:
    assert script("import start; print(start.screen())", **environment) == seen


def test_a_made_environment_is_used_again_until_what_it_is_made_from_changes() -> None:
    text = "import fresh_machine as f\nfirst = f._stamp()\nsame = f._stamp()\n"
    text += "f.MADE_FROM = f.MADE_FROM[:-1]\nprint(first == same, first == f._stamp())"
    assert script(text) == "True False"
