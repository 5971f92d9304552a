"""Workspaces full of invented comments, made once for all benchmarks of one run and copied by those that write.

Nothing is measured here.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.operations import sessions
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import NOW, fresh_workspace, open_whole, template

FOLDER = "ENGAGE_BENCH_FOLDER"
"""Names the folder that the benchmarks of one run share; without it each process makes its own."""
BOUNDED, LONG = 100_000, 1_000_000
_AT_ONCE = 25_000
_SYLLABLES = [first + second for first in "bcdfghklmnprstvwz" for second in ("a", "e", "i", "o", "u", "an", "er")]
_FREQUENT = (
    "the",
    "to",
    "and",
    "was",
    "a",
    "not",
    "of",
    "staff",
    "they",
    "for",
    "my",
    "very",
    "in",
    "wait",
    "waiting",
    "bus",
)


@cache
def shared_folder() -> Path:
    """Return the folder for what this run makes."""
    named = os.environ.get(FOLDER)
    return Path(named) if named else Path(tempfile.mkdtemp(prefix="engage-bench-"))


@cache
def words() -> tuple[list[str], list[float]]:
    """Return 12,000 invented words with weights as words of a language have them (Zipf)."""
    chance = random.Random(7)
    made = list(_FREQUENT)
    known = set(made)
    while len(made) < 12_000:
        word = "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4)))
        if word not in known:
            known.add(word)
            made.append(word)
    return made, list(accumulate(1 / (place + 3) for place in range(len(made))))


def texts(count: int, seed: int = 1) -> Iterator[str]:
    """Yield invented comments of 2 to 24 words, the same ones for the same seed."""
    chance = random.Random(seed)
    known, weights = words()
    for _ in range(count):
        said = " ".join(chance.choices(known, cum_weights=weights, k=chance.randint(2, 24)))
        yield f"{said.capitalize()}."


def comment_body(session: str, comment: str, text: str) -> dict[str, Any]:
    """Return the body of a comment of nobody named."""
    nothing: dict[str, Any] = {
        "question": None,
        "person": None,
        "table": "",
        "language": "",
        "batch": None,
        "reason": "",
    }
    about = {"session": session, "kind": "own_words", "text": text, "source": "unnamed", "root": comment}
    return {**nothing, **about, "supersedes": []}


def open_session(store: Store, title: str = "Listening") -> str:
    """Return the id of a new session that is open."""
    planned = sessions.add_session(
        store, now=NOW, title=title, date="2026-11-21", influence="The route", involvement_type="consultation"
    )
    return open_whole(store, now=NOW, session=planned.id).id


def fill(store: Store, comments: int) -> str:
    """Write invented comments into one open session and return its id."""
    session = open_session(store)
    said = texts(comments)
    for start in range(0, comments, _AT_ONCE):
        now = NOW + timedelta(minutes=start // _AT_ONCE + 1)
        with store.act(now=now) as act:
            act.append_many("comment.heard", _facts(session, islice(said, _AT_ONCE), now))
        store.flush()
    return session


def _facts(session: str, said: Iterable[str], now: datetime) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for text in said:
        comment = ids.new_fact(now)
        yield comment, comment_body(session, comment, text)


def filled(comments: int) -> tuple[Path, bytes]:
    """Return the folder and key of a workspace with so many comments, made if this run has none yet. Do not write to it."""
    folder = shared_folder() / f"filled-{comments}"
    note = folder / "key"
    if not note.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        store = fresh_workspace(folder)
        fill(store, comments)
        opening.close_store(store)
        note.write_text(template().key.hex())
    return folder / "workspace", bytes.fromhex(note.read_text())


def copy_of_filled(comments: int, name: str) -> Store:
    """Return an open copy of such a workspace, to write to."""
    source, key = filled(comments)
    target = shared_folder() / name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return opening.open_store(target, key)
