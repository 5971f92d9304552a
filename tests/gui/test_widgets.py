"""The small widgets that pages share, as a person meets them: what they show, say, and do when a key is pressed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engage_desktop.gui.later import load, load_class, preload_in_background
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.widgets.card import Card
from engage_desktop.gui.widgets.chip import KINDS, Chip, ChipWords, chip_size
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.widgets.record_table import RecordTable
from engage_desktop.gui.widgets.status_line import StatusLine
from tests.gui.audit_pixels import pixels
from tests.gui.specimen import People

PutOn = Callable[..., Look]


@pytest.fixture
def show(qtbot: QtBot, app_look: PutOn) -> Callable[..., QWidget]:
    """Show widgets one above another in a window that has the focus."""

    pages: list[QWidget] = []

    def put(*widgets: QWidget, size: QSize = QSize(900, 500)) -> QWidget:  # noqa: B008
        page = QWidget()
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return put


def heard(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return str(interface.text(QAccessible.Text.Name))


@pytest.mark.parametrize("kind", KINDS)
def test_chip_says_its_words_and_shows_the_colour_of_its_kind(
    show: Callable[..., QWidget], app_look: PutOn, kind: str
) -> None:
    look = app_look("dark")
    chip = Chip(text="Confirmed", kind=kind)
    show(chip)
    assert heard(chip) == "Confirmed"
    image = chip.grab().toImage()
    shown = set(pixels(image, image.rect()))
    assert look.colour("sunken" if kind == "plain" else f"{kind}-tint").rgb() in shown


def test_chip_made_by_a_form_takes_its_kind_from_a_property(show: Callable[..., QWidget]) -> None:
    page = show()
    chip = Chip(page)
    chip.setText("9 days late")
    chip.setProperty("kind", "bad")
    assert chip.words == ChipWords("9 days late", "bad")
    assert chip.words.icon_name == "bad"


def test_chip_grows_with_its_words_and_with_the_text_size(show: Callable[..., QWidget], app_look: PutOn) -> None:
    chip = Chip(text="Open", kind="good")
    show(chip)
    small = chip.sizeHint()
    chip.say("Confirmed by the central team", "good")
    assert chip.sizeHint().width() > small.width()
    chip.say("Open", "good")
    app_look(scale=2.0)
    assert chip.sizeHint().height() == 2 * small.height()


def test_cell_of_chips_is_heard_as_words(show: Callable[..., QWidget]) -> None:
    table = RecordTable(name="People here")
    table.setModel(People(table))
    table.set_chip_columns(1, 2)
    show(table)
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface is not None
    cells = [interface.child(number) for number in range(interface.childCount())]
    spoken = [cell.text(QAccessible.Text.Name) for cell in cells if cell is not None]
    assert "Contact: yes, Photo: no" in spoken
    assert heard(table) == "People here"


def test_chips_that_do_not_fit_are_counted(show: Callable[..., QWidget]) -> None:
    table = RecordTable(name="People here")
    table.setModel(People(table))
    table.set_chip_columns(2)
    show(table)
    header = table.horizontalHeader()
    header.setSectionResizeMode(2, header.ResizeMode.Fixed)
    wide = chip_size(ChipWords("Contact: yes", "good"), table.font()).width()
    header.resizeSection(2, wide + 60)
    index = table.model().index(0, 2)
    option = QStyleOptionViewItem()
    option.font = table.font()
    assert table.itemDelegateForIndex(index).sizeHint(option, index).width() > header.sectionSize(2)
    narrow = table.viewport().grab(table.visualRect(index)).toImage()
    header.resizeSection(2, 400)
    full = table.viewport().grab(QRect(table.visualRect(index).topLeft(), narrow.size())).toImage()
    assert narrow != full


def test_specimen_model_is_a_sound_model(qtbot: QtBot) -> None:
    model = People()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 3


def test_table_is_left_with_tab_and_read_with_arrows_home_and_end(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    table, after = RecordTable(name="People here"), QPushButton("After")
    table.setModel(People(table))
    show(QPushButton("Before"), table, after)
    table.setFocus()
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 2
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    with qtbot.waitSignal(table.activated):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_first_column_takes_what_is_left_and_keeps_its_least(
    qtbot: QtBot, show: Callable[..., QWidget], app_look: PutOn
) -> None:
    table = RecordTable(name="People here")
    table.setModel(People(table))
    page = show(table)
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    app_look(scale=2.0)
    page.resize(500, 400)
    qtbot.waitUntil(lambda: table.width() < 500)
    assert table.is_stacked
    page.resize(2400, 400)
    qtbot.waitUntil(lambda: not table.is_stacked)
    assert header.sectionSize(0) >= 360
    assert table.rowHeight(0) == 96


def test_titles_of_columns_are_never_cut(show: Callable[..., QWidget]) -> None:
    table = RecordTable(name="People here")
    table.setModel(People(table))
    show(table)
    header = table.horizontalHeader()
    assert all(header.sectionSize(column) >= header.sectionSizeHint(column) for column in range(header.count()))


def test_refusal_is_shown_and_heard_until_it_is_closed(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    bar = MessageBar()
    show(bar)
    assert not bar.isVisible()
    bar.refuse("This session is closed, so nothing was saved.")
    assert bar.isVisible()
    assert bar.words == "This session is closed, so nothing was saved."
    assert heard(bar) == bar.words
    assert bar.property("role") == "message-bad"
    assert heard(bar.close_button) == "Close this message"
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert bar.words == ""


def test_next_message_takes_the_place_of_the_last(show: Callable[..., QWidget]) -> None:
    bar = MessageBar()
    show(bar)
    bar.refuse("Nothing was saved.")
    bar.tell("You are offline. Nothing is lost.")
    assert (bar.words, bar.property("role")) == ("You are offline. Nothing is lost.", "message-info")


def test_markup_in_a_message_is_shown_as_typed(show: Callable[..., QWidget]) -> None:
    bar = MessageBar()
    show(bar)
    bar.refuse("<b>Nothing</b> was saved.")
    assert bar.findChildren(QLabel)[1].textFormat() == Qt.TextFormat.PlainText


def test_status_line_offers_undo_by_name(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    line = StatusLine()
    show(line)
    assert not line.undo_button.isVisible()
    line.say("Checked in Siobhan")
    line.offer_undo("check in Siobhan")
    assert line.undo_button.text() == "Undo: check in Siobhan"
    with qtbot.waitSignal(line.undo_asked):
        qtbot.mouseClick(line.undo_button, Qt.MouseButton.LeftButton)
    line.offer_undo("")
    assert not line.undo_button.isVisible()
    assert line.words == "Checked in Siobhan"


def test_status_line_keeps_its_height_whatever_it_says(show: Callable[..., QWidget]) -> None:
    line = StatusLine()
    line.show_saved("10:42")
    show(line)
    line.resize(900, 200)
    before = line.heightForWidth(900)
    said = "Heard: " + "the ramp at the entrance is much too steep " * 20
    line.say(said)
    line.offer_undo(f"Tom & Sue: {said}", "Ctrl+Z")
    QApplication.processEvents()
    assert line.heightForWidth(900) == before
    assert line.words == line.words_label.accessibleName() == said
    assert line.words_label.toolTip() == f"<qt>{said}</qt>"
    assert line.words_label.text().endswith("…")
    assert line.words_label.width() > 100
    assert line.undo_button.text().startswith("Undo: Tom && Sue: Heard")
    assert line.undo_button.text().endswith("…   Ctrl+Z")
    assert "much too steep" in line.undo_button.toolTip()


@pytest.mark.parametrize(
    ("records", "words"),
    [(0, []), (1, ["1 record not yet confirmed"]), (1038, ["1,038 records not yet confirmed"])],
)
def test_status_line_counts_what_is_not_confirmed(show: Callable[..., QWidget], records: int, words: list[str]) -> None:
    line = StatusLine()
    show(line)
    line.show_unconfirmed(7)
    line.show_unconfirmed(records)
    assert [chip.text() for chip in line.findChildren(Chip) if chip.isVisible()] == words


def test_empty_page_says_what_will_be_here_and_offers_the_first_step(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    state = EmptyState(picture="heard", title="Nothing heard yet", words="What people say will be here.", step="Begin")
    show(state)
    with qtbot.waitSignal(state.first_step):
        qtbot.mouseClick(state.step_button, Qt.MouseButton.LeftButton)
    state.describe(picture="heard", title="Nothing found", words="No comment has these words.")
    assert not state.step_button.isVisible()
    assert not state.picture_label.pixmap().isNull()


def test_card_is_named_by_its_title(show: Callable[..., QWidget]) -> None:
    card = Card(title="Head count")
    show(card)
    assert heard(card) == "Head count"
    card.set_title("")
    assert not card.title_label.isVisible()


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_flow_goes_on_in_the_next_line_in_the_direction_of_reading(
    qtbot: QtBot, app_look: PutOn, right_to_left: bool
) -> None:
    app_look(right_to_left=right_to_left)
    page = QWidget()
    flow = FlowLayout(page, margin=10, spacing=8)
    chips = [Chip(text=f"Question {number}", kind="info") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    qtbot.addWidget(page)
    width = 2 * chips[0].sizeHint().width() + 40
    page.resize(width, flow.heightForWidth(width))
    page.show()
    tops = [chip.y() for chip in chips]
    assert tops[0] == tops[1] < tops[2] == tops[3] < tops[4]
    first, second = chips[0].x(), chips[1].x()
    assert (first > second) if right_to_left else (first < second)
    assert chips[5].geometry().bottom() <= page.height() - 10


def test_flow_gives_spare_room_to_what_wants_to_grow_and_takes_hidden_things_out(qtbot: QtBot, app_look: PutOn) -> None:
    page = QWidget()
    flow = FlowLayout(page)
    title, chip = QLabel("Saved"), Chip(text="Open", kind="good")
    title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    flow.addWidget(title)
    flow.addWidget(chip)
    qtbot.addWidget(page)
    page.resize(600, 60)
    page.show()
    assert chip.geometry().right() == 599
    chip.hide()
    flow.activate()
    assert title.width() == 600
    assert flow.takeAt(1) is not None
    assert (flow.count(), flow.itemAt(5), flow.takeAt(5)) == (1, None, None)


def test_problem_is_beside_the_field_and_what_was_typed_stays(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    field, label = QLineEdit("31 February"), QLabel()
    show(QPushButton("Before"), field, label)
    show_problem(field, label, "There is no 31 February. Nothing was saved. Give another date.")
    assert field.text() == "31 February"
    assert field.hasFocus()
    assert label.isVisible()
    interface = QAccessible.queryAccessibleInterface(field)
    assert interface is not None
    assert interface.text(QAccessible.Text.Description) == label.text()
    clear_problem(field, label)
    assert not label.isVisible()
    assert field.accessibleDescription() == ""


def test_dressed_page_lets_tab_leave_and_draws_the_icons_its_form_names(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    box, button = QPlainTextEdit(), QPushButton("Add")
    box.setTabChangesFocus(False)
    button.setProperty("picture", "add")
    page = show(box, button)
    dress(page)
    assert not button.icon().isNull()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert button.hasFocus()


def test_class_loaded_later_is_the_kind_that_was_asked_for() -> None:
    assert load_class("engage_desktop.gui.widgets.card", "Card", QWidget) is Card
    with pytest.raises(TypeError, match="is not a Card"):
        load_class("engage_desktop.gui.widgets.flow_layout", "FlowLayout", Card)
    assert load("colorsys").__name__ == "colorsys"


def test_modules_are_imported_behind_the_window_once_it_is_painted(
    qtbot: QtBot, app_look: PutOn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "heavy_and_slow.py").write_text("loaded = True\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    preload = preload_in_background(window, ["heavy_and_slow"])
    qtbot.wait(80)
    assert "heavy_and_slow" not in sys.modules
    window.show()
    qtbot.waitUntil(lambda: preload.is_done, timeout=5000)
    assert sys.modules.pop("heavy_and_slow").loaded


def test_program_that_ends_first_leaves_the_rest_unimported(qtbot: QtBot, app_look: PutOn) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    preload = preload_in_background(window, ["no_such_module_anywhere"])
    preload.stop()
    window.show()
    qtbot.wait(80)
    assert not preload.is_done


def test_wrapped_row_of_a_flow_inside_another_layout_gets_its_height(qtbot: QtBot, app_look: PutOn) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    inner = QWidget()
    flow = FlowLayout(inner)
    for number in range(8):
        flow.addWidget(Chip(text=f"Theme {number}"))
    row.addWidget(inner)
    qtbot.addWidget(page)
    page.resize(260, 400)
    page.show()
    last = inner.findChildren(Chip)[-1]
    assert last.mapTo(page, QPoint(0, last.height())).y() <= page.height()
