"""Proof R23 for everything below the window: words that people say never lie open on the disk, also after a crash.

A child puts canary words into every field, then searches, imports, backs up, rebuilds, makes and reads a bundle, makes the
summary, and is killed. At each step its home, data, configuration, cache and temporary folders are searched for the words,
the passphrase, the recovery code and the key, as UTF-8 and UTF-16, in any case, in contents and in file names.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.proofs.canary import PASSPHRASE, WORDS

ROOT = Path(__file__).resolve().parents[2]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")

pytestmark = pytest.mark.proof


def forms(word: str) -> set[bytes]:
    """Return a word as it might lie on a disk. Plain letters are compared in lower case, others as they are."""
    cases = (word, word.lower(), word.upper(), word.casefold(), word.replace(" ", ""))
    return {case.encode(encoding).lower() for case in cases for encoding in ENCODINGS}


def in_clear(folder: Path, words: list[str], *, names_only: bool = False) -> list[str]:
    """Return where a word stands in a file's content, or in the name of a file or folder."""
    wanted = {form for word in words for form in forms(word)}
    found = []
    for path in sorted(folder.rglob("*")):
        places = {"name": os.fsencode(path.relative_to(folder)).lower()}
        if path.is_file() and not names_only:
            places["content"] = path.read_bytes().lower()
        found += [f"{path} ({where})" for where, data in places.items() if any(form in data for form in wanted)]
    return found


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    """Folders of the child's own, and the environment variables that name them."""
    named = {name: tmp_path / "private" / name.lower() for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
    named |= {f"XDG_{name}_HOME": tmp_path / "private" / name.lower() for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    for folder in (*named.values(), tmp_path / "papers", tmp_path / "given"):
        folder.mkdir(parents=True, mode=0o700)
    return named


def test_no_word_lies_open_on_the_disk_even_after_a_crash(
    tmp_path: Path, folders: dict[str, Path], proof_scale: str, record_property: Callable[[str, object], None]
) -> None:
    operations = 1_000 if proof_scale == "long" else 150
    private, papers = tmp_path / "private", tmp_path / "papers"
    words, looked = [*WORDS, PASSPHRASE, PASSPHRASE[::-1]], []
    environment = {**os.environ, **{name: str(folder) for name, folder in folders.items()}, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.proofs.canary", str(papers), str(tmp_path / "given"), str(operations)]
    with subprocess.Popen(
        command, cwd=folders["TMPDIR"], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for line in child.stdout:
            kind, _, said = line.strip().partition(" ")
            if kind == "secret":
                words.append(said)
            elif kind == "look":
                assert in_clear(private, words) == [], said
                looked.append(said)
                child.stdin.write("\n")
                child.stdin.flush()
            else:
                break
        assert child.poll() is None, "the child must be at work when it is killed"
        os.kill(child.pid, signal.SIGKILL)
    assert len(looked) >= 10, looked
    assert {path.suffix for path in papers.iterdir()} == {".engage", ".pdf", ".html"}
    assert any(private.rglob("engage.db-wal")), "the crash must leave the log of writes"
    assert in_clear(private, words) == []
    assert in_clear(papers, words, names_only=True) == []
    assert [found for found in in_clear(papers, words) if ".engage" in found] == []
    record_property("load", f"{2 * operations:,} operations and a crash, the disk searched {len(looked) + 1} times")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_word_left_in_a_file_is_found(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "note.tmp").write_bytes(b"\0\1" + f"said quetzalORA {WORDS[5].upper()}".encode(encoding) + b"\0")
    for word in ("Quetzalora", WORDS[5]):
        assert in_clear(tmp_path, [word]) == [f"{tmp_path}/note.tmp (content)"]
    assert in_clear(tmp_path, ["Brimblewick"]) == []


def test_a_word_in_a_database_without_encryption_or_in_a_file_name_is_found(tmp_path: Path) -> None:
    """The control arm: the same words in a plain SQLite file with a search index, and in a name."""
    connection = sqlite3.connect(tmp_path / "plain.db")
    connection.execute("create virtual table said using fts5(text, content='')")
    connection.execute("insert into said(rowid, text) values (1, ?)", (WORDS[0],))
    connection.commit()
    connection.close()
    (tmp_path / "Brimblewick.pdf").touch()
    assert in_clear(tmp_path, [WORDS[0]]) == [f"{tmp_path}/plain.db (content)"]
    assert in_clear(tmp_path, ["Brimblewick"]) == [f"{tmp_path}/Brimblewick.pdf (name)"]
