"""A section's first showing: it is made where it will stand, so that its look is worked out once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.plan.section import PlanSection
from engage_desktop.gui.plan.sections import NAMES


class Moves(QObject):
    """Notes each section that is given another parent after it was made."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, PlanSection):
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def moves(qapp: QApplication) -> Moves:
    return Moves()


def test_no_section_is_moved_after_it_was_made(
    qapp: QApplication, planned: Session, plan_of: Callable[[Session, str], PlanPage], moves: Moves
) -> None:
    """Moving a whole section under another parent has every widget in it polished a second time."""
    page = plan_of(planned, NAMES[0])
    qapp.installEventFilter(moves)
    for name in NAMES:
        page.show_section(name)
    page.section(NAMES[-1]).setParent(None)
    qapp.removeEventFilter(moves)
    assert moves.seen == ["OpenSection"], "only the move that this test makes itself"
