"""Proof R7: one bit of the closed database file is turned over, and no wrong word is ever shown as if it were right.

Each damaged file is opened as always and read whole: either the program refuses (opening or reading), or every table and
every page's reading is exactly what it was and the check of pages finds the damage. Only bits of the salt do nothing: it is
given with the key and not read from the file.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from engage_desktop.domain.refusals import Refusal
from engage_desktop.store import doctor, engine, opening
from engage_desktop.store.store import Store
from tests.proofs.capture import Capture, plan_and_open
from tests.proofs.ledger import observe
from tests.workspaces import fresh_workspace, template

SALT = 16
EXAMINE_EVERY = 25

pytestmark = pytest.mark.proof
Record = Callable[[str, object], None]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: the file is written anew for every bit."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="engage-flips-", dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


@pytest.fixture
def workspace(place: Path) -> Path:
    """A closed workspace in which people captured."""
    store = fresh_workspace(place)
    Capture(store, plan_and_open(store), tell=lambda told: None, seed=7).run(60)
    folder = store.folder
    opening.close_store(store)
    return folder


def everything(connection: Any) -> dict[str, list[Any]]:
    """Return every row of every table, the shadow tables of the search among them."""
    names = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table' order by name")]
    return {name: connection.execute(f'select * from "{name}"').fetchall() for name in names}


def read_all(store: Store, keys: list[str]) -> tuple[Any, Any]:
    return observe(store, keys), everything(store.raw())


def flipped(content: bytes, bit: int) -> bytes:
    damaged = bytearray(content)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def bits_to_turn(content: bytes, count: int) -> list[int]:
    """Return bits all over the file, and some of the salt, of the first page and of the last one."""
    chance = random.Random(7)
    bits = [chance.randrange(len(content) * 8) for _ in range(count - count // 5)]
    edges = ((0, SALT), (SALT, 200), (0, 4_096), (len(content) - 4_096, len(content)))
    while len(bits) < count:
        start, end = chance.choice(edges)
        bits.append(chance.randrange(start * 8, end * 8))
    return bits


def after_a_crash(folder: Path, *, is_crash: bool) -> None:
    """Let the program take the last end for a crash, after which it checks every page first, or for an orderly one."""
    opening.unmark(folder)
    if is_crash:
        (folder / opening.MARKER).touch()


def outcome(folder: Path, bit: int, keys: list[str], whole: tuple[Any, Any], *, examine: bool) -> str:
    """Open and read a damaged workspace; return what came of it in one word."""
    try:
        store = opening.open_store(folder, template().key)
    except Refusal:
        return "refused to open"
    try:
        check = doctor.examine(store)[0] if examine else None
        if check is not None and check.is_well and bit >= SALT * 8:
            return "NOT NOTICED BY THE DOCTOR"
        try:
            shown = observe(store, keys)
        except Refusal:
            return "refused to read"
        if (shown, everything(store.raw())) != whole:
            return "SHOWN AS DATA"
        if engine.whole(store.raw()):
            return "found by the check"
        return "salt" if bit < SALT * 8 else "NOT NOTICED"
    except sqlite3.DatabaseError:
        return "refused to read"
    finally:
        opening.close_store(store)


def test_no_turned_bit_is_shown_as_data(workspace: Path, proof_scale: str, record_property: Record) -> None:
    count = 10_000 if proof_scale == "long" else 250
    database = workspace / opening.DATABASE
    store = opening.open_store(workspace, template().key)
    keys = list(observe(store, []))
    whole = read_all(store, keys)
    opening.close_store(store)
    content, found = database.read_bytes(), Counter[str]()
    for number, bit in enumerate(bits_to_turn(content, count)):
        database.write_bytes(flipped(content, bit))
        after_a_crash(workspace, is_crash=number % 4 == 0)
        came_of_it = outcome(workspace, bit, keys, whole, examine=number % EXAMINE_EVERY == 0)
        assert came_of_it.islower(), f"bit {bit}: {came_of_it}"
        found[came_of_it] += 1
    record_property(
        "load", f"{count:,} bits: {', '.join(f'{number:,} {name}' for name, number in sorted(found.items()))}"
    )
    assert min(found["refused to open"], found["refused to read"], found["salt"]) > 0, found
    database.write_bytes(content)
    store = opening.open_store(workspace, template().key)
    assert read_all(store, keys) == whole
    opening.close_store(store)


def test_without_sealed_pages_turned_bits_are_shown_as_data(workspace: Path, place: Path) -> None:
    """The control arm: the same records without the seal on every page, and the same search finds wrong words."""
    unsealed = place / "unsealed.db"
    connection = engine.connect(workspace / opening.DATABASE, template().key)
    connection.execute(f"attach database ? as unsealed key \"x'{template().key.hex()}'\"", (str(unsealed),))
    connection.execute("pragma unsealed.cipher_use_hmac = OFF").fetchall()
    connection.execute("select sqlcipher_export('unsealed')").fetchall()
    connection.close()
    content = unsealed.read_bytes()
    whole, shown = read_unsealed(unsealed), 0
    assert whole is not None
    for bit in bits_to_turn(content, 200):
        unsealed.write_bytes(flipped(content, bit))
        found = read_unsealed(unsealed)
        shown += found is not None and found != whole
    assert shown >= 3, shown


def read_unsealed(path: Path) -> dict[str, list[Any]] | None:
    connection = sqlcipher.connect(str(path))
    try:
        connection.execute("pragma cipher_log_level = NONE")
        connection.execute(f"pragma key = \"x'{template().key.hex()}'\"")
        connection.execute("pragma cipher_use_hmac = OFF").fetchall()
        return everything(connection)
    except (sqlcipher.Error, MemoryError, UnicodeDecodeError):
        return None
    finally:
        connection.close()
