"""Pictures of every page of the real window on practice data, in every theme, text size and direction of reading."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import STEPS, Place
from engage_desktop.gui.pages import RAIL
from engage_desktop.gui.theme import THEMES, apply_theme, make_application
from engage_desktop.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Variant:
    """One way of showing a page. scale: 1.0 is 100 %; size: of the window in device-independent pixels."""

    theme: str
    scale: float = 1.0
    right_to_left: bool = False
    size: tuple[int, int] = (1280, 800)

    @property
    def name(self) -> str:
        """The part of the file name that tells variants apart."""
        small = "" if self.size == (1280, 800) else f"-{self.size[0]}x{self.size[1]}"
        return f"{self.theme}-{round(self.scale * 100)}{'-rtl' if self.right_to_left else ''}{small}"


VARIANTS = (
    *(Variant(theme, scale) for theme in THEMES for scale in (1.0, 2.0)),
    Variant("light", right_to_left=True),
    Variant("light", size=(1024, 640)),
    Variant("light", 2.0, size=(1024, 640)),
)

_PARTS = {  # of pages, beside the one that is shown first
    "heard": ("themes", "ideas"),
    "promises": ("unanswered", "decisions", "contact"),
    "sharing": ("into", "decide"),
}
_SECTIONS = {"plan": ("influence", "people", "partners", "agenda", "open"), "close": ("evaluation", "costs")}
_PATIENCE = 10.0  # seconds


def places(session: str) -> Iterator[tuple[str, Place]]:
    """Yield a name and a place for every page of the rail, the parts of pages, and every step of a session."""
    for page in RAIL:
        yield page, Place(page)
        for part in _PARTS.get(page, ()):
            yield f"{page}-{part}", Place(page, row=part)
    for step in STEPS:
        yield f"session-{step}", Place("sessions", session, step)
        for section in _SECTIONS.get(step, ()):
            yield f"session-{step}-{section}", Place("sessions", session, step, section)


def render_gallery(
    workspace: Workspace,
    session: str,
    out: Path,
    *,
    variants: tuple[Variant, ...] = VARIANTS,
    said: Callable[[str], None] = lambda name: None,
) -> list[Path]:
    """Write a PNG of every page in every variant into `out` and return the files. said: told each name."""
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for variant in variants:
        put_on(variant)
        window = MainWindow(workspace, practice=True)
        window.resize(*variant.size)
        window.show()
        for name, place in places(session):
            window.go(place)
            wait_for(window)
            made.append(picture(window, out / f"{name}-{variant.name}.png"))
            said(made[-1].name)
        window.hide()
        window.deleteLater()
        settle()
    put_on(VARIANTS[0])
    return made


def picture(widget: QWidget, path: Path) -> Path:
    """Write what a widget shows now as a PNG and return the file."""
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(f"the picture could not be written: {path}")
    return path


def draw_into_memory() -> QApplication:
    """Return the application, drawing into memory alone unless a screen was asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    return make_application(sys.argv[:1])


def put_on(variant: Variant) -> None:
    """Give the whole program the look of a variant."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the gallery needs a running window system")
    direction = Qt.LayoutDirection.RightToLeft if variant.right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    apply_theme(app, variant.theme, variant.scale)


def wait_for(window: MainWindow) -> None:
    """Let the page that is seen read what it reads behind itself, for a while."""
    settle()
    end = time.monotonic() + _PATIENCE
    while not getattr(window.stack.page, "is_settled", True) and time.monotonic() < end:
        settle()
        time.sleep(0.01)
    settle()


def settle() -> None:
    """Let layouts, timers that are due and deletions happen, so that what is shown is what a person would see."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
