"""P12: search in 100,000 (long: 1,000,000) comments, the 50 newest: words, beginnings of 2 to 5 letters, two words, phrases.

Yardsticks: one frame of 60 a second (p99), and by hand on bare SQLCipher: FTS5 for the newest 501 and the 50 rows.
Goals: one frame (phrase two), 1.2 ×, growth exponent 0.5.
"""

from __future__ import annotations

import random
import statistics
from typing import Any

from engage_desktop.store import opening
from engage_desktop.store.comments import as_query
from engage_desktop.store.store import Store
from tests.bench.filled import BOUNDED, LONG, filled, texts, words
from tests.bench.measuring import FRAME, PAIRS, Row, exponent, quantile, timed
from tests.bench.yardsticks import bare

KINDS = ("words", "beginnings", "two words", "phrases")
_EACH = 40
_RAW = "select rowid from comments_search where comments_search match ? order by rowid desc limit 501"
_ROWS = """select n, id, session, text, hlc, root, question, kind, source, person, "table", language, batch, reason,
    coalesce((select sum(count) from agreements g where g.root = comments.root and g.current = 1), 0)
    from comments where n in ({marks}) order by n desc"""


def asked(kind: str, count: int, seed: int) -> list[str]:
    """Return what people might search for: words as often as they are said."""
    chance = random.Random(f"{kind} {seed}")
    known, weights = words()
    said = list(texts(200, seed=1))

    def one() -> str:
        word, other = chance.choices(known, cum_weights=weights, k=2)
        if kind == "words":
            return word
        if kind == "beginnings":
            return word[: chance.randint(2, 5)]
        if kind == "two words":
            return f"{word} {other}"
        spoken = chance.choice(said).rstrip(".").split()
        place = chance.randrange(len(spoken) - 1)
        return f'"{spoken[place]} {spoken[place + 1]}"'

    return [one() for _ in range(count)]


def by_hand(connection: Any, typed: str) -> list[Any]:
    """Search on a bare connection: the newest 501 numbers, then the 50 newest rows."""
    numbers = [number for (number,) in connection.execute(_RAW, (as_query(typed),)).fetchall()][:50]
    sql = _ROWS.format(marks=",".join("?" * len(numbers)))
    rows: list[Any] = connection.execute(sql, numbers).fetchall()
    return rows


def rounds(store: Store, connection: Any, kind: str, count: int) -> tuple[float, float]:
    """Return the median ratio of product to yardstick by rounds, and the product's p99 in seconds."""
    ratios, times = [], []
    for turn in range(count):
        ours, theirs = [], []
        for typed in asked(kind, _EACH, turn):
            by_hand(connection, typed)  # both find the pages in memory
            ours.append(timed(store.comments.search, typed))
            theirs.append(timed(by_hand, connection, typed))
        ratios.append(sum(ours) / sum(theirs))
        times += ours
    return statistics.median(ratios), quantile(times, 0.99)


def measure(long: bool) -> list[Row]:
    """Return the rows of P12."""
    size, turns = (LONG, 10) if long else (BOUNDED, PAIRS)
    rows, halves = [], {}
    for comments in (size // 10, size):
        folder, key = filled(comments)
        store = opening.open_second(folder, key)
        connection = bare(folder / opening.DATABASE, key)
        for kind in KINDS:
            ratio, slowest = rounds(store, connection, kind, turns)
            if comments == size:
                samples = f"{turns} rounds of {_EACH}"
                frames = 2 if kind == "phrases" else 1
                rows.append(
                    Row("P12", f"search {size:,} comments, {kind}, p99", slowest / FRAME, frames, "frames", samples)
                )
                rows.append(Row("P12", f"search {size:,} comments, {kind}", ratio, 1.2, samples=samples))
        typed = [each for kind in KINDS for each in asked(kind, 50, 99)]
        halves[comments] = statistics.median(timed(store.comments.search, each) for each in typed)
        store.close()
        connection.close()
    grown = exponent(*halves.items())
    return [*rows, Row("P12", f"search, growth from {size // 10:,} to {size:,}", grown, 0.5, "^", "200 searches")]
