"""What the tools find in the whole tree: style, types, the lock, and whether the package installs and starts."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.house_rules.source import ROOT


def run(*command: str | Path, folder: Path = ROOT, environment: dict[str, str] | None = None) -> str:
    """Return what a command printed; its output is the message where it fails."""
    done = subprocess.run([*map(str, command)], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tool(name: str) -> Path:
    return Path(sys.executable).with_name(name)


def test_ruff_finds_nothing() -> None:
    run(tool("ruff"), "check", "--output-format", "concise", ".")


def test_ruff_would_format_nothing_differently() -> None:
    run(tool("ruff"), "format", "--check", "--output-format", "concise", ".")


def test_the_package_is_strictly_typed() -> None:
    run(tool("mypy"), "--strict")


def test_the_scripts_are_strictly_typed() -> None:
    run(tool("mypy"), "--strict", *sorted((ROOT / "packaging").glob("*.py")))


def test_the_lock_fits_what_is_asked_for(outside: dict[str, str]) -> None:
    run(tool("uv"), "lock", "--check", "--offline", environment=outside)


def test_the_package_installs_with_pip_and_starts(tmp_path: Path, outside: dict[str, str]) -> None:
    locked = [p for p in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"] if "registry" in p["source"]]
    versions = tmp_path / "versions.txt"
    versions.write_text("\n".join(f"{package['name']}=={package['version']}" for package in locked), "utf-8")
    run(sys.executable, "-m", "venv", tmp_path / "venv", environment=outside)
    programs = tmp_path / "venv" / Path(sys.executable).parent.name
    pip = [programs / "python", "-m", "pip", "--disable-pip-version-check"]
    run(*pip, "wheel", "--no-deps", "--wheel-dir", tmp_path, ROOT, environment=outside)
    (wheel,) = tmp_path.glob("*.whl")
    assert_everything_is_in(wheel)
    run(*pip, "install", "--constraint", versions, wheel, environment=outside)
    shown = run(programs / "engage-desktop", "--help", folder=tmp_path)
    assert "Usage: engage-desktop" in shown


def assert_everything_is_in(wheel: Path) -> None:
    """Every Python file and every resource that is in the tree is in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    wanted = {file.relative_to(ROOT).as_posix() for file in (ROOT / "engage_desktop").rglob("*.py")}
    for file in (ROOT / "resources").rglob("*"):
        if file.is_file():
            wanted.add(f"engage_desktop/{file.relative_to(ROOT).as_posix()}")
    assert wanted - packed == set()


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "CHANGELOG.md", "uv.lock", ".ci/run"])
def test_what_every_clone_needs_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0
