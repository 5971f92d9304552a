"""Puts a look in force: style, palette, stylesheet, font and icons, and again whenever the person changes it.

Nothing on the way to the first window touches the `Qt` namespace: PySide6 builds it on first use, in 40 ms.
"""

from __future__ import annotations

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication

from engage_desktop.gui.icons import redraw_icons
from engage_desktop.gui.look.fonts import body_font
from engage_desktop.gui.look.palette import make_palette
from engage_desktop.gui.look.ring import follow_focus
from engage_desktop.gui.look.stylesheet import make_stylesheet
from engage_desktop.gui.look.tokens import THEMES, Look, current_look, make_look, put_in_force
from engage_desktop.paths import resources_folder

__all__ = ["THEMES", "apply_theme", "current_look", "make_application", "system_theme"]


def make_application(arguments: list[str]) -> QApplication:
    """Return the one QApplication, in the Fusion style from the start, which is quicker than changing to it."""
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setProperty("lookStyle", "Fusion")
    app.focusChanged.connect(follow_focus)
    return app


def apply_theme(app: QApplication, name: str, scale: float = 1.0) -> Look:
    """Show the whole window in a theme ("light", "dark", "high-contrast") at a text size (1.0 to 2.0).

    May be called again at any time; open windows follow. Call it again after the direction of reading has changed.
    """
    look = make_look(name, scale)
    wanted = f"{look.name} {look.scale} {app.isRightToLeft()}"
    if app.property("lookInForce") == wanted:
        return look
    app.setProperty("lookInForce", wanted)
    put_in_force(look)
    _set_style_once(app)
    QDir.setSearchPaths("theme", [str(resources_folder() / "themes" / look.name)])
    app.setFont(body_font(look))
    app.setPalette(make_palette(look))
    app.setStyleSheet(make_stylesheet(look, right_to_left=app.isRightToLeft()))
    redraw_icons(app.allWidgets())
    return look


def system_theme(app: QApplication) -> str:
    """Return the theme nearest to the system's own colours, to be used until the person chooses one.

    To be asked before the first `apply_theme`, which replaces those colours.
    """
    return "dark" if app.palette().window().color().lightnessF() < 0.5 else "light"


def _set_style_once(app: QApplication) -> None:
    """Give an application made by something else, as in tests, what `make_application` gives."""
    if app.property("lookStyle") is None:
        app.setStyle("Fusion")
        app.setProperty("lookStyle", "Fusion")
        app.focusChanged.connect(follow_focus)
