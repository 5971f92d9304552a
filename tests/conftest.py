"""What every test stands on: no screen, no home of anyone's, one fixed moment, and a scale for the proofs."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
PROOF_SCALE = os.environ.get("ENGAGE_PROOF_SCALE", "bounded")
PRIVATE_FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
NEEDED_BY_MARKER = {
    "display": ("Xvfb",),
    "bus": ("Xvfb", "dbus-run-session", "/usr/libexec/at-spi-bus-launcher", "/usr/lib/python3/dist-packages/gi"),
}
OUTSIDE = dict(os.environ)
LEFT_OUT = pytest.StashKey[list[str]]()

settings.register_profile("bounded", deadline=None, derandomize=True, database=None, max_examples=50)
settings.register_profile(
    "long", deadline=None, database=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("long" if PROOF_SCALE == "long" else "bounded")


def pytest_configure(config: pytest.Config) -> None:
    """Give Qt no screen and everything else an empty home, before anything of ours is imported."""
    config.stash[LEFT_OUT] = []
    home = Path(tempfile.mkdtemp(prefix="engage-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for name in PRIVATE_FOLDERS:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "ENGAGE_PASSPHRASE"):
        os.environ.pop(name, None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave a test out, and say so at the end, where a program that it runs is missing; on CI it fails instead."""
    needed = [program for marker in item.iter_markers("needs") for program in marker.args]
    needed += [program for name, some in NEEDED_BY_MARKER.items() if item.get_closest_marker(name) for program in some]
    missing = [program for program in needed if not _is_here(program)]
    if not missing:
        return
    said = f"this machine has no {', '.join(missing)}; run `python3 packaging/test.py`, which says how to get it"
    if OUTSIDE.get("CI"):
        pytest.fail(said, pytrace=False)
    item.config.stash[LEFT_OUT].append(f"{item.nodeid}: {said}")
    pytest.skip(said)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    left_out = terminalreporter.config.stash[LEFT_OUT]
    if left_out:
        terminalreporter.section(f"{len(left_out)} TESTS WERE LEFT OUT", sep="!")
        terminalreporter.write_line("\n".join(left_out))


def _is_here(program: str) -> bool:
    return bool(glob.glob(program)) if program.startswith("/") else shutil.which(program) is not None


@pytest.fixture
def now() -> datetime:
    """The moment at which every test's session takes place."""
    return datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def proof_scale() -> str:
    """`bounded`, as CI runs the proofs, or `long`, set by ENGAGE_PROOF_SCALE."""
    assert PROOF_SCALE in ("bounded", "long"), f"ENGAGE_PROOF_SCALE is {PROOF_SCALE!r}; it may be bounded or long"
    return PROOF_SCALE


@pytest.fixture(scope="session")
def outside() -> dict[str, str]:
    """The environment as it was before the tests made it private; for checks that fetch packages."""
    return dict(OUTSIDE)


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """An X display of our own, such as `:99`, for programs started by a test marked `display` or `bus`."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as xvfb:
        os.close(writing)
        with os.fdopen(reading) as number:
            name = number.readline().strip()
        assert name, "Xvfb did not start"
        yield f":{name}"
        xvfb.terminate()
