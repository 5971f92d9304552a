"""The accessibility audit itself: it passes a good window in every look, and finds each fault put before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engage_desktop.gui.look.tokens import THEMES, Look
from engage_desktop.gui.widgets.dressing import dress
from tests.gui.specimen import People, Specimen

Audit = Callable[[QWidget], list[str]]
PutOn = Callable[..., Look]


@pytest.fixture
def page(qtbot: QtBot, app_look: PutOn) -> QWidget:
    """A sound page: a field with its label, and a button."""
    app_look()
    page = QWidget()
    column = QVBoxLayout(page)
    label, field = QLabel("&Name"), QLineEdit("Siân")
    label.setBuddy(field)
    for widget in (label, field, QPushButton("Check in")):
        column.addWidget(widget)
    page.resize(600, 400)
    qtbot.addWidget(page)
    return page


def add(page: QWidget, widget: QWidget) -> QWidget:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    return widget


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", THEMES)
def test_every_widget_passes_in_every_look(
    qtbot: QtBot, app_look: PutOn, audit: Audit, theme: str, scale: float, right_to_left: bool
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    specimen = Specimen()
    qtbot.addWidget(specimen)
    specimen.resize(1024, 640)
    assert audit(specimen) == []


def test_sound_page_passes(page: QWidget, audit: Audit) -> None:
    assert audit(page) == []


def test_button_with_no_words_and_no_name_is_found(page: QWidget, audit: Audit) -> None:
    add(page, QPushButton()).setObjectName("mystery_button")
    assert "no name: QPushButton 'mystery_button' needs a label as buddy, or an accessible name" in audit(page)


def test_field_with_only_a_placeholder_is_found(page: QWidget, audit: Audit) -> None:
    field = QLineEdit()
    field.setPlaceholderText("Badge")
    add(page, field)
    assert any(finding.startswith("no name: QLineEdit") for finding in audit(page))


def test_combo_box_that_says_only_its_value_is_found(page: QWidget, audit: Audit) -> None:
    combo = QComboBox()
    combo.addItem("Consultation")
    add(page, combo)
    assert any(finding.startswith("no name: QComboBox") for finding in audit(page))


def test_label_with_a_key_that_leads_nowhere_is_found(page: QWidget, audit: Audit) -> None:
    add(page, QLabel("&Place"))
    add(page, QLabel("Q&A with the R&D team"))
    assert [finding for finding in audit(page) if "buddy" in finding] == ["label without buddy: QLabel '&Place'"]


def test_small_target_is_found_and_a_larger_one_is_asked_of_touch(page: QWidget, audit: Audit) -> None:
    small = QPushButton("OK")
    small.setStyleSheet("min-height: 0; padding: 0; min-width: 0")
    small.setFixedSize(60, 20)
    add(page, small)
    touched = QPushButton("Yes")
    touched.setStyleSheet("min-height: 0; padding: 4px")
    touched.setFixedHeight(34)
    touched.setProperty("touch", True)
    add(page, touched)
    found = [finding for finding in audit(page) if finding.startswith("small target")]
    assert found == [
        "small target: QPushButton 'OK' is 60 × 20, needs 24",
        f"small target: QPushButton 'Yes' is {touched.width()} × 34, needs 44",
    ]


def test_clipped_label_and_button_are_found(page: QWidget, audit: Audit) -> None:
    label, wrapped, button = (
        QLabel("Getting to the new centre"),
        QLabel("one two three four five"),
        QPushButton("Undo it"),
    )
    label.setFixedWidth(60)
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(60, 24)
    button.setFixedWidth(50)
    for widget in (label, wrapped, button):
        add(page, widget)
    found = [finding.split(" is ")[0] for finding in audit(page) if finding.startswith("clipped text")]
    assert found == [
        "clipped text: QLabel 'Getting to the new centre'",
        "clipped text: QLabel 'one two three four five'",
        "clipped text: QPushButton 'Undo it'",
    ]


def test_clipped_column_title_is_found(page: QWidget, audit: Audit) -> None:
    table = QTableView()
    table.setAccessibleName("People")
    table.setModel(People(table))
    table.horizontalHeader().setSectionResizeMode(3, table.horizontalHeader().ResizeMode.Fixed)
    table.horizontalHeader().resizeSection(3, 40)
    add(page, table)
    assert any(finding.startswith("clipped column title: 'Arrived'") for finding in audit(page))


def test_placeholder_that_does_not_fit_is_found(page: QWidget, audit: Audit) -> None:
    field = QLineEdit()
    field.setAccessibleName("Search")
    field.setPlaceholderText("Name, nickname, group or badge number")
    field.setFixedWidth(120)
    add(page, field)
    assert any(finding.startswith("clipped text: QLineEdit 'Search'") for finding in audit(page))


def test_widget_that_reaches_out_of_its_place_and_one_on_top_are_found(page: QWidget, audit: Audit) -> None:
    stray, over = QPushButton("Stray", page), QPushButton("Over", page)
    stray.move(560, 10)
    over.move(40, 390 - over.sizeHint().height())
    found = audit(page)
    assert any(finding.startswith("cut off: QPushButton 'Stray'") for finding in found)
    over.setGeometry(page.findChildren(QPushButton)[0].geometry())
    assert any(finding.startswith("overlap: ") and "'Over'" in finding for finding in audit(page))


def test_window_that_cannot_be_small_is_found(page: QWidget, audit: Audit) -> None:
    page.setMinimumWidth(1100)
    assert any("must fit in 1024 × 640" in finding for finding in audit(page))


@pytest.mark.parametrize(("theme", "colour"), [("light", "#8A8F8C"), ("dark", "#5A6265"), ("high-contrast", "#7A7A7A")])
def test_low_contrast_text_is_found_in_every_theme(
    page: QWidget, app_look: PutOn, audit: Audit, theme: str, colour: str
) -> None:
    app_look(theme)
    faint = QLabel("You can hardly read this")
    faint.setStyleSheet(f"color: {colour}")
    add(page, faint)
    found = [finding for finding in audit(page) if finding.startswith("low contrast")]
    assert len(found) == 1
    assert "You can hardly read this" in found[0]


def test_disabled_text_is_let_be(page: QWidget, audit: Audit) -> None:
    add(page, QPushButton("Not now")).setEnabled(False)
    assert audit(page) == []


def test_field_without_an_edge_is_found(page: QWidget, audit: Audit) -> None:
    field = QLineEdit("Siân")
    field.setAccessibleName("Nickname")
    field.setStyleSheet("QLineEdit { border: 1px solid #EFEDE6 } QLineEdit:focus { border: 2px solid black }")
    add(page, field)
    assert [finding for finding in audit(page) if finding.startswith("faint border")] != []


def test_control_without_a_focus_ring_is_found(page: QWidget, audit: Audit) -> None:
    button = QPushButton("Plain")
    button.setStyleSheet("QPushButton:focus { border: 1px solid #7A807D; padding: 8px 16px }")
    add(page, button)
    assert audit(page) == ["no visible focus: QPushButton 'Plain'"]


def test_text_box_that_keeps_tab_is_found(page: QWidget, audit: Audit) -> None:
    box = QPlainTextEdit()
    box.setAccessibleName("Influence")
    box.setTabChangesFocus(False)
    add(page, box)
    found = audit(page)
    assert "Tab trap: QPlainTextEdit 'Influence' keeps the focus" in found
    assert not [finding for finding in found if "trap" not in finding]


class OneWayField(QLineEdit):
    """A field that Shift+Tab does not leave."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backtab:
            return True
        return super().event(event)


def test_field_that_keeps_shift_tab_is_found(page: QWidget, audit: Audit) -> None:
    add(page, OneWayField("Stay")).setAccessibleName("Stay")
    assert audit(page) == ["Shift+Tab trap: OneWayField 'Stay' keeps the focus"]


def test_control_that_tab_passes_over_is_found(page: QWidget, audit: Audit) -> None:
    first, second = QLineEdit(), QLineEdit()
    for name, field in (("First", first), ("Second", second)):
        field.setAccessibleName(name)
        add(page, field)
    first.setFocusProxy(second)
    assert "Tab does not reach: QLineEdit 'First'" in audit(page)


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_tab_order_against_reading_is_found(page: QWidget, app_look: PutOn, audit: Audit, right_to_left: bool) -> None:
    app_look(right_to_left=right_to_left)
    row = QWidget()
    line = QHBoxLayout(row)
    one, two, three = (QPushButton(text) for text in ("One", "Two", "Three"))
    for button in (one, two, three):
        line.addWidget(button)
    add(page, row)
    QWidget.setTabOrder(one, three)
    QWidget.setTabOrder(three, two)
    assert audit(page) == ["Tab goes back: from QPushButton 'Three' to QPushButton 'Two'"]


class TwoLines(QAbstractListModel):
    """One entry of two lines, between which nothing is painted."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        return "Getting to the centre\n21 November 2026" if role == Qt.ItemDataRole.DisplayRole else None


def test_entry_of_two_lines_is_not_taken_for_invisible(page: QWidget, audit: Audit) -> None:
    view = QListView()
    view.setAccessibleName("Sessions")
    view.setModel(TwoLines(view))
    add(page, view)
    dress(page)
    assert audit(page) == []


def test_text_in_the_colour_of_what_scrolls_beneath_it_is_found(page: QWidget, audit: Audit) -> None:
    rail, scroll, inside = QFrame(), QScrollArea(), QWidget()
    rail.setProperty("role", "rail")
    lost, seen = QLabel("Dark on the dark rail"), QLabel("Light on the dark rail")
    seen.setProperty("role", "rail-title")
    column = QVBoxLayout(inside)
    column.addWidget(lost)
    column.addWidget(seen)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    QVBoxLayout(rail).addWidget(scroll)
    add(page, rail)
    found = audit(page)
    assert len(found) == 1
    assert found[0].startswith("low contrast: QLabel 'Dark on the dark rail'")
