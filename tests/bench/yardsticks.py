"""What the product is held against: the same SQL on a bare SQLCipher connection, written by hand.

Windows to compare with live in `windows.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from engage_desktop.store import engine
from tests.bench.filled import comment_body

_SAME_SETTINGS = (
    *("foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "mmap_size = 0"),
    *("busy_timeout = 10000", "journal_mode = WAL", "synchronous = FULL", "fullfsync = 1", "secure_delete = ON"),
)
LOG = "insert into operations(site, seq, hlc, act, kind, row, digest, chain, operation) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
COMMENT = """insert into comments(id, hlc, site, current, session, question, kind, text, source, person, "table", language,
    batch, root, reason) values (?, ?, ?, 1, ?, null, 'own_words', ?, 'unnamed', null, '', '', null, ?, '')"""
SITE = "5a" * 16
_ZERO = bytes(32)


def bare(path: Path, key: bytes, *, cache_kib: int = engine.CACHE_KIB) -> Any:
    """Return a SQLCipher connection with the product's settings and nothing of the product."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("pragma cipher_log_level = NONE")
    connection.execute(f"pragma key = \"x'{key.hex()}'\"")
    connection.execute("pragma cipher_memory_security = OFF")
    connection.execute("select count(*) from sqlite_master").fetchone()
    for setting in (*_SAME_SETTINGS, f"cache_size = -{cache_kib}"):
        connection.execute(f"pragma {setting}").fetchall()
    return connection


def ready_saves(session: str, texts: Iterator[str], hlc: int) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    """Yield the values of the two inserts that save one comment: into the log, and into the table."""
    for seq, text in enumerate(texts, start=1):
        comment = f"01a1fd8c-6900-7e74-bbb2-{seq:012x}"
        parts = {
            "act": seq,
            "body": comment_body(session, comment, text),
            "hlc": hlc + seq,
            "kind": "comment.heard",
            "nonce": f"{seq:032x}",
            "row": comment,
            "seq": seq,
            "site": SITE,
        }
        operation = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        digest = hashlib.sha256(operation.encode()).digest()
        logged = (SITE, seq, hlc + seq, seq, "comment.heard", comment, digest, _ZERO, operation)
        yield logged, (comment, hlc + seq, SITE, session, text, comment)


def save(connection: Any, ready: tuple[tuple[Any, ...], tuple[Any, ...]]) -> None:
    """Save one comment: one transaction, log and table; the triggers of the table keep the search index."""
    connection.execute("begin immediate")
    connection.execute(LOG, ready[0])
    connection.execute(COMMENT, ready[1])
    connection.execute("commit")
