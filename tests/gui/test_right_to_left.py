"""Where reading goes from right to left: figures keep their signs, keys stand behind words, arrows point the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.domain.attendance import RoomCount
from engage_desktop.gui.icons import pixmap
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.settings.look_panel import LookPanel
from engage_desktop.gui.welcome.head_count import HeadCount
from tests.workspaces import LISTS

Put = Callable[..., Look]


@pytest.mark.parametrize(("right_to_left", "shown"), [(False, "100 %"), (True, "\u2068100 %\u2069")])
def test_the_sign_of_a_text_size_stands_behind_the_figure(
    app_look: Put, qtbot: QtBot, right_to_left: bool, shown: str
) -> None:
    app_look(right_to_left=right_to_left)
    panel = LookPanel()
    qtbot.addWidget(panel)
    combo = panel.ui.size_combo
    assert combo.itemText(combo.findData(100)) == shown


def test_a_band_of_the_head_count_is_read_in_its_own_order(app_look: Put, qtbot: QtBot) -> None:
    app_look(right_to_left=True)
    page = QWidget()
    qtbot.addWidget(page)
    count = HeadCount(page, QWidget(page), QLabel(page), QLabel(page), LISTS)
    room = RoomCount(signed_in=0, here_now=0, counted=3, by_role={}, by_band={"16_to_64": 3})
    count.show_room(room)
    assert count.buttons["16_to_64"].text() == "\u206816 to 64   3   F4\u2069"
    assert "\u2068" not in count.buttons["16_to_64"].accessibleName()


def dark_in_each_half(name: str) -> tuple[int, int]:
    """Return how much is drawn in the left half of an icon and in the right one."""
    image = pixmap(name, "ink", 48).toImage()
    drawn = [[image.pixelColor(x, y).alpha() for x in range(48)] for y in range(48)]
    return sum(sum(line[:24]) for line in drawn), sum(sum(line[24:]) for line in drawn)


@pytest.mark.parametrize("name", ["back", "forward"])
def test_an_arrow_points_along_the_direction_of_reading(app_look: Put, name: str) -> None:
    app_look()
    left, right = dark_in_each_half(name)
    app_look(right_to_left=True)
    turned_left, turned_right = dark_in_each_half(name)
    assert abs(left - turned_right) <= 0.05 * max(left, right)
    assert abs(right - turned_left) <= 0.05 * max(left, right)
    assert abs(left - right) > 0.2 * max(left, right)


def test_an_icon_that_points_nowhere_is_the_same_in_both_directions(app_look: Put) -> None:
    app_look()
    drawn = pixmap("edit", "ink", 48).toImage()
    app_look(right_to_left=True)
    assert pixmap("edit", "ink", 48).toImage() == drawn
    assert Qt.LayoutDirection.RightToLeft == QWidget().layoutDirection()
