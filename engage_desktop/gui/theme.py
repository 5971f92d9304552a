"""Puts a look in force: style, palette, stylesheet, font and icons, and again whenever the person changes it."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QApplication

from engage_desktop.gui.icons import redraw_icons
from engage_desktop.gui.look.files import resources
from engage_desktop.gui.look.fonts import body_font
from engage_desktop.gui.look.palette import make_palette
from engage_desktop.gui.look.ring import follow_focus
from engage_desktop.gui.look.stylesheet import make_stylesheet
from engage_desktop.gui.look.tokens import THEMES, Look, current_look, make_look, put_in_force

__all__ = ["THEMES", "apply_theme", "current_look", "system_theme"]


def apply_theme(app: QApplication, name: str, scale: float = 1.0) -> Look:
    """Show the whole window in a theme ("light", "dark", "high-contrast") at a text size (1.0 to 2.0).

    May be called again at any time; open windows follow. Call it again after the direction of reading has changed.
    """
    look = make_look(name, scale)
    put_in_force(look)
    _set_style_once(app)
    QDir.setSearchPaths("theme", [str(resources() / "themes" / look.name)])
    app.setFont(body_font(look))
    app.setPalette(make_palette(look))
    right_to_left = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(make_stylesheet(look, right_to_left=right_to_left))
    redraw_icons(app.allWidgets())
    return look


def system_theme(app: QApplication) -> str:
    """Return the theme nearest to what the system asks for, to be used until the person chooses one."""
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _set_style_once(app: QApplication) -> None:
    if app.property("lookStyle") is None:
        app.setStyle("Fusion")
        app.setProperty("lookStyle", "Fusion")
        app.focusChanged.connect(follow_focus)
