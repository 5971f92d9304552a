"""P16: import 25,000 (long: 100,000) invented comments, and 10,334 real ones where their file is here, in one act.

Yardstick: csv.reader and one bare executemany of the comments into an encrypted table, without log, checks and search.
Goal 3 ×; the second yardstick writes log and index by hand as well.
"""

from __future__ import annotations

import csv
import os
import shutil
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from engage_desktop.operations import importing, sessions
from engage_desktop.store import opening
from tests.bench.filled import BOUNDED, NOW, shared_folder, texts
from tests.bench.measuring import Row, in_turn, ratio
from tests.bench.yardsticks import LOG, bare, ready_saves
from tests.workspaces import fresh_workspace, template

REAL = "ENGAGE_BENCH_COMMENTS"
"""Names a CSV of real comments with a column "comment"; it is never part of the product."""
_INSERT = """insert into comments(id, hlc, site, current, session, kind, text, source, root)
    values (?, ?, 'bare', 1, 'bare', 'own_words', ?, 'import', 'bare')"""


def invented(rows: int) -> Path:
    """Return a CSV file of invented comments under two questions."""
    path = shared_folder() / f"invented-{rows}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["row", "question", "comment"])
        writer.writerows([number, f"Question {number % 2}", text] for number, text in enumerate(texts(rows, seed=6)))
    return path


def product(path: Path) -> float:
    """Return the seconds of an import into a fresh workspace."""
    folder = shared_folder() / "importing"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    store = fresh_workspace(folder)
    session = sessions.add_session(store, now=NOW, title="Listening", date="2026-11-21")
    started = time.perf_counter()
    importing.import_comments(
        store, now=NOW, session=session.id, path=path, comment_column="comment", question_column="question"
    )
    took = time.perf_counter() - started
    opening.close_store(store)
    return took


def by_hand(path: Path, *, is_whole: bool = False) -> float:
    """Return the seconds of csv.reader and executemany into an empty table of comments with its indexes.

    is_whole: into the log and the search index too, as the product does, with every value as simple as can be.
    """
    folder = shared_folder() / "importing-bare"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template().folder, folder)
    connection = bare(folder / opening.DATABASE, template().key)
    for name in ("searchable", "hidden", "shown"):
        connection.execute(f"drop trigger comments_{name}")
    started = time.perf_counter()
    connection.execute("begin immediate")
    connection.executemany(_INSERT, ((str(number), number, text) for number, text in enumerate(_comments(path))))
    if is_whole:
        hlc = int(NOW.timestamp() * 1000) << 16
        connection.executemany(LOG, (logged for logged, _ in ready_saves("bare", _comments(path), hlc)))
        connection.execute("insert into comments_search(rowid, text) select n, text from comments")
    connection.execute("commit")
    took = time.perf_counter() - started
    connection.close()
    return took


def _comments(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        place = next(reader).index("comment")
        yield from (row[place] for row in reader if row[place].strip())


def measure(long: bool) -> list[Row]:
    """Return the rows of P16."""
    rows = BOUNDED if long else BOUNDED // 4
    files = [(f"import {rows:,} invented comments", invented(rows))]
    real = Path(os.environ.get(REAL, ""))
    if real.is_file():
        files.append(("import 10,334 real comments", real))
    found = []
    for work, path in files:
        plain = in_turn(partial(product, path), partial(by_hand, path), warm=False)
        whole = in_turn(partial(product, path), partial(by_hand, path, is_whole=True), warm=False)
        found.append(Row("P16", work, ratio(plain), 3, samples=f"{len(plain)} pairs"))
        found.append(Row("P16", f"{work}, log and index by hand too", ratio(whole), 3, samples=f"{len(whole)} pairs"))
    return found
