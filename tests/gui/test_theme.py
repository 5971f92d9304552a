"""The look: its colours by the numbers, its stylesheet, its icons, and that it can be changed while windows are open."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.icons import icon, pixmap, set_icon
from engage_desktop.gui.look.roles import set_look_property
from engage_desktop.gui.look.stylesheet import make_stylesheet
from engage_desktop.gui.look.tokens import THEMES, Look, current_look, make_look, read_tokens
from engage_desktop.paths import resources_folder
from tests.gui.audit_pixels import contrast, paint, pixels

PutOn = Callable[..., Look]
ICONS = sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg"))
KINDS = ("good", "warn", "bad", "info")
GROUNDS = ("ground", "surface", "sunken")
TEXT_PAIRS = [
    *((text, ground) for text in ("ink", "soft") for ground in GROUNDS),
    *((text, ground) for text in ("accent", *KINDS) for ground in ("ground", "surface")),
    *((kind, f"{kind}-tint") for kind in (*KINDS, "accent")),
    *(("ink", f"{kind}-tint") for kind in KINDS),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("on-chosen", "chosen"),
    ("rail-text", "rail"),
    ("rail-text", "rail-hover"),
    ("rail-chosen-text", "rail-chosen"),
    ("ink", "pressed"),
]
EDGE_PAIRS = [
    *((edge, ground) for edge in ("border", "focus") for ground in GROUNDS),
    ("on-accent", "accent"),
    ("rail-focus", "rail"),
    ("rail-chosen-focus", "rail-chosen"),
    ("rail-mark", "rail-chosen"),
]


def ratio(look: Look, one: str, other: str) -> float:
    return contrast(look.colour(one).rgb(), look.colour(other).rgb())


def colours(image: QImage) -> set[int]:
    return {colour & 0xFFFFFF for colour in pixels(image.convertToFormat(QImage.Format.Format_RGB32), image.rect())}


@pytest.mark.parametrize("theme", THEMES)
def test_text_stands_out_from_everything_it_stands_on(theme: str) -> None:
    look = make_look(theme, 1.0)
    faint = [(a, b, round(ratio(look, a, b), 2)) for a, b in TEXT_PAIRS if ratio(look, a, b) < look.text_contrast]
    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_rings_stand_out(theme: str) -> None:
    look = make_look(theme, 1.0)
    pairs = [pair for pair in EDGE_PAIRS if pair != ("rail-mark", "rail-chosen") or theme != "high-contrast"]
    faint = [(a, b, round(ratio(look, a, b), 2)) for a, b in pairs if ratio(look, a, b) < 3]
    assert faint == []


def test_every_theme_has_the_same_tokens_and_every_one_is_used() -> None:
    light, dark, strong = (set(read_tokens(theme)) for theme in THEMES)
    assert light == dark == strong
    written = "".join(
        path.read_text(encoding="utf-8")
        for folder, kind in ((resources_folder() / "themes", "*.qss"), (Path("engage_desktop/gui"), "**/*.py"))
        for path in folder.glob(kind)
    )
    assert [token for token in light - {"name"} if not re.search(rf"[@\"]{token}(px)?\b", written)] == []


def test_unknown_theme_is_not_guessed() -> None:
    with pytest.raises(KeyError):
        make_look("sepia", 1.0)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_stylesheet_has_no_word_left_to_replace(theme: str, scale: float) -> None:
    sheet = make_stylesheet(make_look(theme, scale))
    assert "@" not in sheet
    assert not re.search(r"\d+u\b", sheet)
    assert all(
        (resources_folder() / "themes" / theme / mark).is_file() for mark in re.findall(r"theme:([\w.-]+)", sheet)
    )


def test_sizes_grow_with_the_text_and_lines_do_not() -> None:
    small, large = (make_stylesheet(make_look("light", scale)) for scale in (1.0, 2.0))
    assert "font-size: 24px; font-weight: 700" in small
    assert "font-size: 48px; font-weight: 700" in large
    assert small.count("1px solid") == large.count("1px solid")


def test_text_size_stays_between_100_and_200_percent() -> None:
    assert (make_look("light", 0.2).scale, make_look("light", 7.0).scale) == (1.0, 2.0)


def test_mark_of_the_chosen_place_changes_sides_with_the_reading() -> None:
    look = make_look("light", 1.0)
    assert "border-left: 4px solid #F2C14E" in make_stylesheet(look)
    assert "border-right: 4px solid #F2C14E" in make_stylesheet(look, right_to_left=True)


@pytest.mark.parametrize("theme", THEMES)
def test_marks_are_drawn_in_the_colours_of_their_theme(theme: str) -> None:
    allowed = {value.upper() for value in read_tokens(theme).values()}
    for mark in (resources_folder() / "themes" / theme).glob("*.svg"):
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", mark.read_text(encoding="utf-8").upper())) <= allowed


def test_look_changes_while_a_window_is_open(qtbot: QtBot, app_look: PutOn) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    button, label = QPushButton("Add a person"), QLabel("Siân Llŷr")
    for widget in (button, label):
        row.addWidget(widget)
    set_icon(button, "add")
    qtbot.addWidget(page)
    page.show()
    height, letters, drawn = button.sizeHint().height(), label.fontMetrics().height(), button.icon().cacheKey()
    look = app_look("dark", 2.0)
    assert current_look() is look
    assert button.sizeHint().height() > 1.8 * height
    assert label.fontMetrics().height() > 1.8 * letters
    assert button.icon().cacheKey() != drawn
    assert button.iconSize().height() == 40
    assert page.palette().window().color() == look.colour("ground")


def test_property_that_the_sheet_selects_by_shows_at_once(qtbot: QtBot, app_look: PutOn) -> None:
    look = app_look()
    step = QPushButton("Plan")
    step.setProperty("role", "step")
    qtbot.addWidget(step)
    step.show()
    assert look.colour("good").rgb() & 0xFFFFFF not in colours(step.grab().toImage())
    set_look_property(step, "done", "true")
    assert look.colour("good").rgb() & 0xFFFFFF in colours(step.grab().toImage())


def test_no_state_of_a_button_needs_more_room_than_its_first() -> None:
    sheet = make_stylesheet(make_look("light", 1.0))
    states = re.findall(r"Button[^{,]*:(?:checked|hover|focus|pressed)[^{]*\{([^}]*)\}", sheet)
    assert states
    assert [rule for rule in states if "font-weight: 700" in rule or "font-size" in rule] == []


def test_filled_button_shows_a_ring_only_while_it_has_the_focus(qtbot: QtBot, app_look: PutOn) -> None:
    look = app_look()
    page = QWidget()
    row = QHBoxLayout(page)
    filled, other = QPushButton("Make the bundle"), QPushButton("Close")
    filled.setProperty("role", "primary")
    row.addWidget(filled)
    row.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    def ring() -> int:
        corner = paint(filled, filled.rect().adjusted(3, 3, -3, -3), QColor("red"))
        return sum(
            colour & 0xFFFFFF == look.colour("on-accent").rgb() & 0xFFFFFF for colour in pixels(corner, corner.rect())
        )

    other.setFocus()
    without = ring()
    filled.setFocus()
    assert ring() > without + 200
    filled.resize(filled.width() + 40, filled.height())
    assert ring() > without + 240
    other.setFocus()
    assert ring() == without


def test_focused_filled_button_can_be_deleted(qtbot: QtBot, app_look: PutOn) -> None:
    app_look()
    page = QWidget()
    row = QHBoxLayout(page)
    filled = QPushButton("Make the bundle")
    filled.setProperty("role", "primary")
    row.addWidget(filled)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    filled.setFocus()
    filled.deleteLater()
    qtbot.wait(10)
    assert QApplication.focusWidget() is None


@pytest.mark.parametrize("name", ICONS)
def test_icon_is_a_line_drawing_in_the_colour_asked_for(qtbot: QtBot, app_look: PutOn, name: str) -> None:
    source = (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert "#" not in source
    look = app_look("dark")
    drawn = pixmap(name, "bad", 48).toImage()
    solid = {
        drawn.pixelColor(x, y).name() for x in range(48) for y in range(48) if drawn.pixelColor(x, y).alpha() == 255
    }
    assert solid == {look.colour("bad").name()}


def test_the_three_answers_of_consent_have_three_shapes(qtbot: QtBot, app_look: PutOn) -> None:
    app_look()
    images = [pixmap(f"consent-{answer}", "ink", 24).toImage() for answer in ("yes", "no", "not-asked")]

    def outline(image: QImage) -> set[tuple[int, int]]:
        return {(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 128}

    shapes = [outline(image) for image in images]
    for one in range(3):
        for other in range(one):
            shared = len(shapes[one] & shapes[other]) / len(shapes[one] | shapes[other])
            assert shared < 0.4


def test_icon_on_a_button_has_its_own_colour_when_chosen_and_when_disabled(qtbot: QtBot, app_look: PutOn) -> None:
    look = app_look()
    place = QPushButton("Today")
    place.setProperty("role", "rail-button")
    set_icon(place, "today")
    qtbot.addWidget(place)

    def shown(mode: QIcon.Mode, state: QIcon.State) -> set[int]:
        image = place.icon().pixmap(place.iconSize(), mode, state).toImage()
        return colours(image)

    assert look.colour("rail-text").rgb() & 0xFFFFFF in shown(QIcon.Mode.Normal, QIcon.State.Off)
    assert look.colour("rail-chosen-text").rgb() & 0xFFFFFF in shown(QIcon.Mode.Normal, QIcon.State.On)
    assert look.colour("faint").rgb() & 0xFFFFFF in shown(QIcon.Mode.Disabled, QIcon.State.Off)


def test_icon_stands_clear_of_the_words_on_either_side(qtbot: QtBot, app_look: PutOn) -> None:
    app_look(right_to_left=True)
    words, alone = QPushButton("Add"), QToolButton()
    for button in (words, alone):
        set_icon(button, "add")
        qtbot.addWidget(button)
    assert (words.iconSize().width(), alone.iconSize().width()) == (25, 20)
    image = words.icon().pixmap(words.iconSize()).toImage()
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(5) for y in range(20))


def test_icon_that_is_not_shipped_is_not_guessed(qtbot: QtBot, app_look: PutOn) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def built_by_the_first_window() -> Iterator[str]:
    code = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.later import preload_in_background
from engage_desktop.gui.theme import apply_theme, make_application
from engage_desktop.gui.widgets.card import Card
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.message_bar import MessageBar
app = make_application(["engage-desktop"])
apply_theme(app, "light", 1.0)
page = QWidget()
column = QVBoxLayout(page)
button = QPushButton("Unlock")
set_icon(button, "lock")
for widget in (Card(title="Welcome back"), QLineEdit(), button, MessageBar()):
    column.addWidget(widget)
dress(page)
page.show()
app.processEvents()
print(*sorted(sys.modules), *(f"namespace:{name}" for name in vars(QtCore) if name == "Qt"))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=180, check=True)
    yield from done.stdout.split()


def test_first_window_builds_neither_heavy_modules_nor_the_qt_namespace() -> None:
    loaded = set(built_by_the_first_window())
    assert "engage_desktop.gui.theme" in loaded
    assert not loaded & {"reportlab", "sqlite_utils", "openpyxl", "pydantic", "pyrage", "namespace:Qt"}


def test_everything_follows_the_direction_of_reading(qtbot: QtBot, app_look: PutOn) -> None:
    app_look(right_to_left=True)
    place = QPushButton("Today")
    place.setProperty("role", "rail-button")
    place.setCheckable(True)
    place.setChecked(True)
    qtbot.addWidget(place)
    place.resize(200, 42)
    place.show()
    image = place.grab().toImage()
    mark = current_look().colour("rail-mark")
    assert image.pixelColor(198, 21) == mark
    assert image.pixelColor(1, 21) != mark
    assert place.layoutDirection() == Qt.LayoutDirection.RightToLeft
