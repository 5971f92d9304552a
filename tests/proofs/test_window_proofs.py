"""Proofs through the real window: R4 what is typed survives a kill, R23 nothing stands in clear, R27 "Saved" means saved.

Each seeds the fault that it looks for as well, to show that it would be found.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.store import opening
from tests.proofs.window_canary import CANARY, MAY_BE_PRINTED
from tests.workspaces import fresh_workspace, template

ROOT = Path(__file__).resolve().parents[2]
SLOW_DISK = Path(__file__).with_name("slow_fsync.c")
Note = Callable[[str, object], None]

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(
        sys.platform == "win32", reason="children are killed by signal, and the disk is slowed by preloading"
    ),
]


def begin(module: str, *arguments: object, **environment: str) -> subprocess.Popen[str]:
    """Start one of the drivers beside this file."""
    command = [sys.executable, "-m", f"tests.proofs.{module}", *map(str, arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def end(driver: subprocess.Popen[str], *, code: int = 0) -> dict[str, Any]:
    """Wait for a driver and return what it reached."""
    said, errors = driver.communicate(timeout=3_600)
    assert driver.returncode == code, said + errors
    assert CANARY not in errors.lower(), errors
    reached: dict[str, Any] = json.loads(said)
    return reached


# R4


def test_what_was_typed_more_than_two_seconds_before_a_kill_is_there_afterwards(
    tmp_path: Path, proof_scale: str, record_property: Note
) -> None:
    """Five characters a second into three fields; killed at random; comments and drafts hold all that is older than 2 s."""
    kills, at_once = (500, 12) if proof_scale == "long" else (6, 6)
    (tmp_path / "late").mkdir()
    seeded = begin("window_typing", tmp_path / "late", 3, 3, 1, "late")
    reached = end(begin("window_typing", tmp_path, kills, at_once, 7))
    found = end(seeded)
    record_property("load", f"{kills} kills, {reached['typed']:,} characters, oldest missing {reached['oldest']:.2f} s")
    assert (reached["kills"], reached["lost"], reached["invented"]) == (kills, 0, 0), reached["examples"]
    assert reached["typed"] > 8 * kills
    assert found["lost"] >= 1, "drafts that are kept too late must be found out"


# R27


@pytest.fixture(scope="module")
def slow_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that makes every flush of one program slow."""
    library = tmp_path_factory.mktemp("slow") / "slow_fsync.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(library), str(SLOW_DISK), "-ldl"], check=True, timeout=180)
    return library


@pytest.mark.needs("cc")
def test_saved_is_painted_only_after_the_commit_returned_and_the_window_never_freezes(
    tmp_path: Path, slow_disk: Path, proof_scale: str, record_property: Note
) -> None:
    """Every flush takes two seconds: comments, drafts, check-ins, undo, other pages meanwhile."""
    saves, delay = (500 if proof_scale == "long" else 5), 2_000
    reached = end(begin("window_saving", tmp_path, saves, delay, LD_PRELOAD=str(slow_disk)))
    record_property(
        "load", f"{saves} saves, {delay} ms a flush, window silent for {reached['frozen'] * 1000:.0f} ms at most"
    )
    assert (reached["saves"], reached["painted"], reached["slow"]) == (saves, saves, saves)
    assert reached["early"] == 0, reached["examples"]
    assert reached["frozen"] < 0.2, reached["frozen_in"]
    assert reached["beats_while_waiting"] > saves * delay / 10 / 3, "the event loop must live while the disk is slow"
    assert reached["drafts_under_way"] > 0, "pages must be opened while a draft is on its way"


@pytest.mark.needs("cc")
def test_a_window_that_says_saved_too_early_or_reads_through_the_writing_connection_is_found_out(
    tmp_path: Path, slow_disk: Path
) -> None:
    """The seeded faults."""
    for name in ("early", "shared"):
        (tmp_path / name).mkdir()
    early = begin("window_saving", tmp_path / "early", 1, 400, "early", LD_PRELOAD=str(slow_disk))
    shared = begin("window_saving", tmp_path / "shared", 2, 700, "shared", LD_PRELOAD=str(slow_disk))
    assert end(early)["early"] == 1
    assert end(shared)["frozen"] > 0.3


@pytest.mark.display
@pytest.mark.needs("xdotool")
def test_what_is_typed_while_a_save_is_slow_arrives_after_it_letter_for_letter(display: str) -> None:
    """Real keys of an X display: the page is not worked on while it waits, and no key is lost."""
    reached = end(begin("window_keys", DISPLAY=display, QT_QPA_PLATFORM="xcb"))
    assert reached == {"typist": 0, "during": "", "afterwards": "nobody answers"}


# R23


@pytest.mark.needs("pdftotext")
def test_words_typed_through_whole_journeys_stand_nowhere_in_clear(
    tmp_path: Path, proof_scale: str, record_property: Note
) -> None:
    """Names, comments, reasons, needs, searches, an import, drafts, a bug and a kill; then every file and name is searched."""
    operations = 1_000 if proof_scale == "long" else 70
    store = fresh_workspace(tmp_path)
    opening.close_store(store)
    out, private = tmp_path / "out", tmp_path / "private"
    for folder in (out / "theirs", out / "asked for", out / "stick", private):
        folder.mkdir(parents=True, mode=0o700)
    (out / "theirs" / "answers.csv").write_text("comment\nzqxwimported words\nzqxwimported more\n")
    names = (
        "HOME",
        "TMPDIR",
        *(f"XDG_{name}_HOME" for name in ("CONFIG", "DATA", "CACHE", "STATE")),
        "XDG_RUNTIME_DIR",
    )
    places = {name: str(private / name.lower()) for name in names}
    for place in places.values():
        Path(place).mkdir(mode=0o700)
    lived = end(begin("window_canary", store.folder, out, operations, **places))
    killed = end(begin("window_canary", store.folder, out, operations, "crash", **places), code=-signal.SIGKILL)
    record_property("load", f"{killed['operations']:,} operations, {lived['keys'] + killed['keys']:,} keys")
    assert killed["operations"] >= operations
    the_words_are_kept_sealed(store.folder)
    printed = {file for file in (out / "asked for").iterdir() if file.suffix in (".html", ".pdf")}
    asked_for = {*printed, out / "theirs" / "answers.csv"}
    assert sorted(in_clear(tmp_path, but=asked_for)) == []
    assert {file.suffix for file in printed} == {".html", ".pdf"}
    for file in printed:
        assert set(re.findall(rf"{CANARY}\w+", words_of(file).lower())) == set(MAY_BE_PRINTED), file
    assert lived["titles"] + killed["titles"] == [], "the desktop shows and keeps the titles of windows"
    assert lived["clipboard"] + killed["clipboard"] == []


def test_a_marker_in_a_file_in_any_encoding_or_in_a_name_is_found(tmp_path: Path) -> None:
    """The seeded fault."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        (tmp_path / encoding).write_bytes(b"\0\1" + "Said by ZQXWname".encode(encoding))
    (tmp_path / "zqxwname").mkdir()
    (tmp_path / "zqxwname" / "empty").touch()
    (tmp_path / "harmless").write_text("nothing")
    assert len(list(in_clear(tmp_path, but=set()))) == 5


def the_words_are_kept_sealed(folder: Path) -> None:
    """Prove that the search below looks at a place that holds the words: the workspace, opened with its key, has them all."""
    aside = folder.with_name("aside")
    shutil.copytree(folder, aside)
    again = opening.open_store(aside, template().key)
    people = {person.name for person in again.people.all()}
    drafts = " ".join(draft.text for draft in again.laptop.drafts())
    heard = [again.comments.search(word).total for word in ("zqxwquoted", "zqxwrefused", "zqxwimported", "zqxwlast")]
    opening.close_store(again)
    shutil.rmtree(aside)
    assert {"Zqxwname Quinn", "Zqxwother Quill", "Zqxwthird Quest"} <= people
    assert heard == [1, 1, 2, 1]
    assert "zqxwkilled" in drafts


def in_clear(root: Path, *, but: set[Path]) -> Iterator[str]:
    """Yield every file below that holds a marker in UTF-8 or UTF-16, and every name that does."""
    marks = [CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    for path in root.rglob("*"):
        name = str(path.relative_to(root))
        if CANARY in name.lower():
            yield f"the name {name}"
        elif path.is_file() and path not in but and any(mark in path.read_bytes().lower() for mark in marks):
            yield name


def words_of(file: Path) -> str:
    """Return the words of a summary, as a reader's program finds them."""
    if file.suffix == ".html":
        return file.read_text(encoding="utf-8")
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True, timeout=180)
    return done.stdout
