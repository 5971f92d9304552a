"""Tables where there is little room, and words where reading goes from right to left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.own_direction import directed
from engage_desktop.gui.widgets.record_table import RecordTable
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.gui.widgets.stacked_rows import stacked_words
from tests.gui.specimen import People

PutOn = Callable[..., Look]
_TOP = QModelIndex()


@pytest.fixture
def show(qtbot: QtBot, app_look: PutOn) -> Callable[..., QWidget]:
    """Return what puts widgets under each other into a window and shows it."""
    app_look()
    pages: list[QWidget] = []  # or Python would let go of them

    def put(*widgets: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(900, 500)
        page.show()
        qtbot.waitExposed(page)
        return page

    return put


def test_columns_that_do_not_fit_are_narrowed_and_then_stacked_so_that_nothing_scrolls_sideways(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    table = RecordTable(name="People here", two_lines=True)
    table.setModel(People(table))
    table.set_chip_columns(1, 2)
    page = show(table)
    for width in (1200, 700, 420, 300):
        page.resize(width, 500)
        qtbot.waitUntil(lambda wide=width: page.width() == wide)
        QApplication.processEvents()
        assert table.horizontalScrollBar().maximum() == 0, width
    assert table.is_stacked
    assert table.horizontalHeader().isHidden()
    with qtbot.waitSignal(table.restacked):
        page.resize(1200, 500)
    assert not table.is_stacked
    assert table.horizontalHeader().isVisible()
    assert not any(table.isColumnHidden(column) for column in range(table.model().columnCount()))


def test_a_stacked_row_says_its_name_its_parts_by_their_titles_and_its_chips(show: Callable[..., QWidget]) -> None:
    table = RecordTable(name="People here")
    model = People(table)
    table.setModel(model)
    show(table)
    words = stacked_words(model.index(0, 0))
    assert words.name == model.index(0, 0).data()
    assert f"Arrived: {model.index(0, 3).data()}" in words.rest
    assert words.chips
    needed = table.stacked_rows.height(model.index(0, 0), 130, table.font())
    assert needed > table.stacked_rows.height(model.index(0, 0), 900, table.font())


@pytest.mark.parametrize(
    ("text", "direction", "painted"),
    [
        ("7 days overdue", Qt.LayoutDirection.LeftToRight, "7 days overdue"),
        ("7 days overdue", Qt.LayoutDirection.RightToLeft, "\u20687 days overdue\u2069"),
        ("One.\nTwo…", Qt.LayoutDirection.RightToLeft, "\u2068One.\u2069\n\u2068Two…\u2069"),
        ("میری 3", Qt.LayoutDirection.LeftToRight, "\u2068میری 3\u2069"),
        ("", Qt.LayoutDirection.RightToLeft, ""),
    ],
)
def test_painted_words_keep_the_direction_of_their_own_letters(
    text: str, direction: Qt.LayoutDirection, painted: str
) -> None:
    assert directed(text, direction) == painted


def test_a_leading_number_is_painted_in_front_where_reading_goes_from_right_to_left(
    app_look: PutOn, show: Callable[..., QWidget]
) -> None:
    """Only the digit is painted in the colour of the chip's first letters: it stands left of the words."""
    app_look(right_to_left=True)
    numbered, plain = Chip(text="1 iiii"), Chip(text="iiii 1")
    show(numbered, plain)
    front = numbered.grab().toImage()
    back = plain.grab().toImage()
    assert front.size() == back.size()
    assert front != back, "without their own direction both are painted as “iiii 1”"


def test_a_dressed_page_that_reads_from_right_to_left_gives_its_buttons_their_own_direction(
    app_look: PutOn, show: Callable[..., QWidget]
) -> None:
    app_look(right_to_left=True)
    button = QPushButton("&Make the bundle…")
    page = show(button)
    dress(page)
    dress(page)
    assert button.text() == "\u2068&Make the bundle…\u2069"


class _LongBelow(SpokenTable):
    """Nine short rows, and in the last of them words that need much room."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else 9

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else 5

    def cell_data(self, index: QModelIndex | QPersistentModelIndex, role: int) -> object:
        words = "From before this laptop joined its team" if index.row() == 8 else "Door list"
        return words if role == Qt.ItemDataRole.DisplayRole else None


def test_a_long_cell_in_a_row_out_of_sight_does_not_make_a_table_take_turns_between_its_two_looks(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    table = RecordTable(name="Bundles")
    table.setModel(_LongBelow(table))
    table.setFixedHeight(490)  # all rows are in sight side by side, and fewer of them stacked
    page = show(table)
    turns: list[bool] = []
    table.restacked.connect(lambda: turns.append(table.is_stacked))
    for width in range(1200, 600, -60):
        page.resize(width, 500)
        qtbot.waitUntil(lambda wide=width: page.width() == wide)
        qtbot.wait(30)
        turns.clear()
        qtbot.wait(60)
        assert turns == [], (width, turns[:6])
        assert table.horizontalHeader().isVisible() != table.is_stacked
    assert table.is_stacked
