"""Every list of the window says a whole row where a screen reader stands: its first cell, the others being folded away."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

import engage_desktop.gui
from engage_desktop.gui.gallery import places, wait_for
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.widgets.record_table import RecordTable
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from tests.gui.tight_window import Open
from tests.gui.tight_window import tight as tight

_READ_OUT = int(Qt.ItemDataRole.AccessibleTextRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_MOST = 12
_AT_LEAST = {
    *("people_table", "sessions_table", "comment_table", "heard_table", "register_table", "promise_table"),
    *("evidence_table", "here_table", "match_table", "themes_table", "decisions_table", "agenda_table", "reach_table"),
}


def lists_in_sight(window: MainWindow) -> Iterator[QAbstractItemView]:
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView) and view.model() is not None:
            yield view


def said(model: QAbstractItemModel, row: int) -> str:
    """Return what a screen reader says at the first cell of a row: its own words for that, or else those that are shown."""
    first = model.index(row, 0)
    return str(first.data(_READ_OUT) or first.data(_DISPLAY) or "")


def unsaid(view: QAbstractItemView, row: int) -> list[str]:
    """Return the words of a row that are not said, or not in their order."""
    model = view.model()
    words, at, missing = said(model, row), 0, []
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        for line in str(model.index(row, column).data(_DISPLAY) or "").splitlines():
            found = -1 if line == "–" else words.find(line, at)
            at = max(at, found + len(line)) if found >= 0 else at
            missing += [line] if found < 0 and line != "–" else []
    return missing


def test_every_row_of_every_list_is_said_whole_and_in_order(tight: Open) -> None:
    window, session = tight()
    seen: dict[str, int] = {}
    faults = []
    for name, place in places(session):
        window.go(place)
        wait_for(window)
        for view in lists_in_sight(window):
            rows = min(view.model().rowCount(), _MOST)
            seen[view.objectName()] = seen.get(view.objectName(), 0) + rows
            faults += [
                f"{name}: {view.objectName()} {row}: {left}" for row in range(rows) if (left := unsaid(view, row))
            ]
    assert faults == []
    assert {name for name in _AT_LEAST if not seen.get(name)} == set()


def test_what_the_reader_hears_at_a_stacked_row_is_all_of_it(tight: Open) -> None:
    window, _ = tight()
    window.go(Place("people"))
    wait_for(window)
    table = window.findChild(RecordTable, "people_table")
    assert table is not None
    assert table.is_stacked
    reader = QAccessible.queryAccessibleInterface(table)
    names = [reader.child(place).text(QAccessible.Text.Name) for place in range(reader.childCount())]
    (heard,) = (name for name in names if name == said(table.model(), 0))
    assert heard.startswith(str(table.model().index(0, 0).data()))
    assert f"; Comes as: {table.model().index(0, 1).data()}" in heard


def models() -> list[type[QAbstractItemModel]]:
    """Return every model that the window's code makes."""
    found = []
    for part in pkgutil.walk_packages(engage_desktop.gui.__path__, "engage_desktop.gui."):
        module = importlib.import_module(part.name)
        for _, held in inspect.getmembers(module, inspect.isclass):
            if issubclass(held, QAbstractItemModel) and held.__module__ == module.__name__:
                found.append(held)
    return found


def test_every_list_of_more_than_one_column_is_made_on_what_says_whole_rows() -> None:
    found = models()
    assert len(found) >= 20
    others = [
        held for held in found if held is not SpokenTable and not issubclass(held, (SpokenTable, QAbstractListModel))
    ]
    assert others == [], "make it on gui/widgets/spoken_table.py, or a screen reader hears the first column alone"
    own = [held for held in found if held is not SpokenTable and issubclass(held, SpokenTable) and "data" in vars(held)]
    assert own == [], "say it in cell_data: data belongs to SpokenTable"


def test_a_row_without_words_in_a_cell_says_nothing_for_it() -> None:
    class Two(SpokenTable):
        def rowCount(self, *_: object) -> int:
            return 1

        def columnCount(self, *_: object) -> int:
            return 4

        def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str:
            return ("Name", "Needs", "Group", "When")[section]

        def cell_data(self, index: object, role: int) -> str | None:
            return ("Joan", "", "–", "2pm\nLibrary")[index.column()] if role == _DISPLAY else None  # type: ignore[attr-defined]

    model = Two()
    assert said(model, 0) == "Joan; When: 2pm, Library"
    assert model.index(0, 3).data(_READ_OUT) is None
