"""What tests of the window share: a look to put on, and the accessibility audit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.theme import apply_theme
from tests.gui.accessibility_audit import audit as run_audit


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the one warning pass that the offscreen screen gives for every window with a least size."""
    item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["engage-desktop", "-style", "Fusion"]


@pytest.fixture
def app_look(qapp: QApplication) -> Iterator[Callable[..., Look]]:
    """Put a look on the whole program: `app_look("dark", 2.0, right_to_left=True)`. Light at 100 % comes back after."""

    def put_on(name: str = "light", scale: float = 1.0, *, right_to_left: bool = False) -> Look:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows of earlier tests need no new look
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        qapp.setLayoutDirection(direction)
        return apply_theme(qapp, name, scale)

    put_on()
    yield put_on
    put_on()


@pytest.fixture
def audit(app_look: Callable[..., Look]) -> Callable[[QWidget], list[str]]:
    """Return the audit of a window: the faults found, in words; [] is a pass."""
    return run_audit
