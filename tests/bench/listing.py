"""P14: the list of comments in Listen: first paint, a jump anywhere, and statements for one page.

Yardstick of the first paint: the same list with a tenth of the comments (10,000). Goals: 1.3 ×, two frames of 60 a second
at p99, 1 statement.
"""

from __future__ import annotations

import random

from engage_desktop.store import opening
from tests.bench.filled import BOUNDED, LONG, filled
from tests.bench.measuring import FRAME, Row, in_turn, quantile, ratio
from tests.bench.shown import Painted, Shown, settle, until

SMALL = 10_000


def listen(comments: int) -> Shown:
    """Return the window with the only session of a filled workspace at the Listen step."""
    folder, key = filled(comments)
    store = opening.open_second(folder, key)
    return Shown(store, store.sessions.all()[0].id, "listen")


def first_paint(shown: Shown) -> float:
    """Return the seconds from asking for the Listen step to its painted list."""
    painted = Painted(shown.page.ui.comment_table.viewport())
    shown.leave()
    settle(0.1)
    took = painted.until_next(shown.go)
    settle(0.1)
    painted.deleteLater()
    return took


def statements_of_a_jump(shown: Shown, row: int) -> list[str]:
    """Return the statements that bringing one row into view takes."""
    asked: list[str] = []
    table = shown.page.ui.comment_table
    painted = Painted(table.viewport())
    connection = shown.workspace.store.raw()
    connection.set_trace_callback(asked.append)
    painted.until_next(lambda: table.verticalScrollBar().setValue(row))
    connection.set_trace_callback(None)
    return asked


def jumps(shown: Shown, count: int) -> list[float]:
    """Return the seconds of jumps to rows anywhere in the list, each until it is painted."""
    table, chance = shown.page.ui.comment_table, random.Random(5)
    painted = Painted(table.viewport())
    bar = table.verticalScrollBar()
    return [painted.until_next(lambda: bar.setValue(chance.randrange(bar.maximum()))) for _ in range(count)]


def measure(long: bool) -> list[Row]:
    """Return the rows of P14."""
    size = LONG if long else BOUNDED
    small, large = listen(SMALL), listen(size)
    until(lambda: small.page.room.model.is_whole and large.page.room.model.is_whole)
    pairs = in_turn(lambda: first_paint(large), lambda: first_paint(small), pairs=9)
    until(lambda: bool(large.page.room.model.is_whole))
    settle(0.5)
    slowest = quantile(jumps(large, 100), 0.99) / FRAME
    settle()
    asked = len(statements_of_a_jump(large, size // 3 + 17))
    rows = [
        Row("P14", f"list of {size:,} comments, first paint", ratio(pairs), 1.3, samples=f"{len(pairs)} pairs"),
        Row("P14", f"list of {size:,} comments, jump, p99", slowest, 2, "frames", "100 jumps"),
        Row("P14", "statements for a page that comes into sight", asked, 1, "statements", "1 jump"),
    ]
    small.close()
    large.close()
    return rows
