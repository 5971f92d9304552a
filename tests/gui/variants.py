"""The looks in which every page is audited: three themes, two text sizes, both directions of reading."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.look.tokens import THEMES, Look

Audit = Callable[[QWidget], list[str]]
LookOn = Callable[..., Look]
VARIANTS = list(product(THEMES, (1.0, 2.0), (False, True)))


def faults(
    qtbot: QtBot, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool], make: Callable[[], QWidget]
) -> list[str]:
    """Put a look on, make the page, show it, and return what the audit finds."""
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    page = make()
    qtbot.addWidget(page)
    page.resize(1060, 740)
    page.show()
    qtbot.waitExposed(page)
    return audit(page)
