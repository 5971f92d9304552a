"""P6: check someone in, from Enter to the row painted in the whole window, 300 and 3,000 people known.

Yardstick: a comment saved by hand on bare SQLCipher (P4's). Goal: 1.3 × that and one frame of 60 a second; the figure is
the part of this allowance that is used.
"""

from __future__ import annotations

import random
import shutil
import statistics
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engage_desktop.operations.people import write_person
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.bench.filled import NOW, open_session, shared_folder, texts, words
from tests.bench.measuring import FRAME, PAIRS, Row, quantile, timed
from tests.bench.shown import Painted, Shown, settle, until
from tests.bench.yardsticks import bare, ready_saves, save
from tests.workspaces import fresh_workspace, template

_EACH = 12
_TALL = (1280, 1100)  # the list of who is here is then in sight while someone types


def know(store: Store, people: int) -> list[str]:
    """Add invented people and return their names."""
    chance, known = random.Random(3), words()[0]
    names = [f"{chance.choice(known)} {chance.choice(known)} {number:04d}".title() for number in range(people)]
    with store.act(now=NOW) as act:
        for name in names:
            write_person(act, name=name)
    return names


def _rounds(people: int, rounds: int) -> Iterator[tuple[list[float], list[float]]]:
    """Yield, for each round, the seconds of some check-ins and of as many saves by hand, in turn."""
    folder = shared_folder() / f"checking-in-{people}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = fresh_workspace(folder)
    session = open_session(store)
    names = iter(know(store, people))
    store.flush()
    shutil.copytree(store.folder, folder / "bare")
    connection = bare(folder / "bare" / opening.DATABASE, template().key)
    ready = ready_saves(session, texts(10**6, seed=4), int(NOW.timestamp() * 1000) << 16)
    shown = Shown(store, session, "welcome")
    shown.window.resize(*_TALL)
    settle()
    field, table = shown.page.ui.search_edit, shown.page.ui.here_table
    painted = Painted(table.viewport())
    for _ in range(rounds + 1):
        product, yardstick = [], []
        for _ in range(_EACH):
            field.setFocus()
            field.setText(next(names)[:-2])
            settle(0.02)
            product.append(painted.until_next(lambda: QTest.keyClick(field, Qt.Key.Key_Return)))
            until(lambda: field.text() == "")
            yardstick.append(timed(save, connection, next(ready)))
        yield product, yardstick
    shown.close()


def measure(long: bool) -> list[Row]:
    """Return the rows of P6."""
    rows = []
    for people in (300, 3_000):
        rounds = list(_rounds(people, 12 if long else PAIRS))[1:]
        used = statistics.median(quantile(ours, 0.5) / (1.3 * quantile(theirs, 0.5) + FRAME) for ours, theirs in rounds)
        samples = f"{len(rounds)} rounds of {_EACH}"
        rows.append(Row("P6", f"check in, {people:,} people known", used, 1, "of 1.3 × + 1 frame", samples))
    return rows
