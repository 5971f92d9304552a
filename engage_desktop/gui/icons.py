"""Line icons from resources/icons, drawn in a colour of the theme in force. A word always stands beside an icon."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.paths import resources_folder

# What a button's role says about the colour of its icon: at rest, and when it is the chosen one.
_ROLE_COLOURS = {
    "primary": ("on-accent", "on-accent"),
    "danger": ("bad", "bad"),
    "quiet": ("accent", "accent"),
    "rail-button": ("rail-text", "rail-chosen-text"),
    "step": ("soft", "accent"),
}
_POINTS_ON = frozenset({"back", "forward"})  # these point along the direction of reading
SIZE = 20
_GAP = 0.25  # Qt leaves 4 pixels between icon and words; this part of an icon's width is added


def icon(name: str, role: str = "ink", chosen_role: str | None = None, *, size: float = SIZE) -> QIcon:
    """Return icon `name` in the colour that the theme gives `role`; FileNotFoundError for a name that is not shipped.

    `size` is in pixels at 100 % and grows with the text.

    The icon keeps its colour when the theme changes: use `set_icon` for one that follows.
    """
    chosen = chosen_role or ("on-chosen" if role == "ink" else role)
    return _coloured(name, role, chosen, current_look().px(size), in_menus=True)


def pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return icon `name` at `size` device-independent pixels, crisp for a screen of `ratio` pixels to each."""
    return _paint(name, current_look().tokens[role], size, ratio, turned=_is_turned(name))


def set_icon(widget: QAbstractButton | QLabel, name: str, role: str | None = None) -> None:
    """Show icon `name` on a button or label, and again in the right colour whenever the theme changes.

    Without `role` the colour follows the button's own role. A form does the same with the properties `picture` and
    `pictureRole`, and its page with `dress`.
    """
    widget.setProperty("picture", name)
    widget.setProperty("pictureRole", role)
    _show(widget)


def redraw_icons(widgets: Iterable[QWidget]) -> None:
    """Draw the icon of every widget that carries a `picture` property."""
    for widget in widgets:
        if widget.property("picture"):
            _show(widget)


def _show(widget: QWidget) -> None:
    name, role = str(widget.property("picture")), widget.property("pictureRole")
    if isinstance(widget, QAbstractButton):
        at_rest, chosen = _ROLE_COLOURS.get(str(widget.property("role")), ("ink", "accent"))
        side = current_look().px(SIZE)
        gap = _gap(widget)
        widget.setIconSize(QSize(round(side * (1 + abs(gap))), side))
        widget.setIcon(_coloured(name, str(role or at_rest), str(role or chosen), side, gap))
    elif isinstance(widget, QLabel):
        size = current_look().px(int(widget.property("pictureSize") or 24))
        widget.setPixmap(pixmap(name, str(role or "ink"), size, widget.devicePixelRatioF()))


def _gap(button: QAbstractButton) -> float:
    """Return the room between icon and words, in icon widths, negative where the words stand to the left."""
    if not button.text() or not isinstance(button, QPushButton):
        return 0.0
    return -_GAP if button.isRightToLeft() else _GAP


def _coloured(name: str, role: str, chosen_role: str, side: int, gap: float = 0.0, *, in_menus: bool = False) -> QIcon:
    tokens = current_look().tokens
    return _draw(name, (tokens[role], tokens[chosen_role], tokens["faint"]), side, gap, in_menus, _is_turned(name))


def _is_turned(name: str) -> bool:
    """Return whether an icon points the other way, because reading goes from right to left."""
    return name in _POINTS_ON and QGuiApplication.isRightToLeft()


@cache
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _draw(name: str, colours: tuple[str, str, str], side: int, gap: float, in_menus: bool, turned: bool) -> QIcon:
    """Paint only what can be shown: one size, for the screens there are, in the colours that differ."""
    at_rest, chosen, disabled = colours
    drawn = QIcon()
    for ratio in _screen_ratios():
        drawn.addPixmap(_paint(name, at_rest, side, ratio, gap, turned=turned))
        drawn.addPixmap(_paint(name, disabled, side, ratio, gap, turned=turned), QIcon.Mode.Disabled)
        if chosen != at_rest:
            drawn.addPixmap(_paint(name, chosen, side, ratio, gap, turned=turned), QIcon.Mode.Normal, QIcon.State.On)
            drawn.addPixmap(_paint(name, chosen, side, ratio, gap, turned=turned), QIcon.Mode.Selected)
        # The chosen item of a menu is called active; so is a button with the focus, which keeps its own colour.
        active = chosen if in_menus else at_rest
        drawn.addPixmap(_paint(name, active, side, ratio, gap, turned=turned), QIcon.Mode.Active)
    return drawn


def _screen_ratios() -> list[float]:
    return sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


@lru_cache(maxsize=2048)
def _paint(name: str, colour: str, side: int, ratio: float, gap: float = 0.0, *, turned: bool = False) -> QPixmap:
    pixels = round(side * ratio)
    room = round(pixels * abs(gap))
    painted = QPixmap(pixels + room, pixels)
    painted.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(painted)
    place = QRectF(room if gap < 0 else 0, 0, pixels, pixels)
    if turned:
        painter.translate(place.left() + place.right(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, place)
    painter.end()
    painted.setDevicePixelRatio(ratio)
    return painted
