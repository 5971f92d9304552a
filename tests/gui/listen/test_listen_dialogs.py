"""The dialogs of the Listen step pass the audit in every look."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.listen.correct_dialog import CorrectDialog
from engage_desktop.gui.listen.flip_chart_dialog import FlipChartDialog
from engage_desktop.gui.listen.read_back_view import ReadBackView
from engage_desktop.operations import comments
from engage_desktop.operations.comments import HowSaid
from tests.gui.listen.conftest import Hall
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import NOW


def correct(hall: Hall) -> QWidget:
    return CorrectDialog(hall.workspace, hall.store.comments.of_session(hall.session)[0])


def flip_chart(hall: Hall) -> QWidget:
    return FlipChartDialog(hall.workspace, hall.session, HowSaid(table="3"))


def read_back(hall: Hall) -> QWidget:
    return ReadBackView(hall.workspace, hall.session, None)


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
@pytest.mark.parametrize("make", [correct, flip_chart, read_back])
def test_the_dialogs_pass_the_audit_in_every_look(
    qtbot: QtBot,
    hall: Hall,
    audit: Audit,
    app_look: LookOn,
    variant: tuple[str, float, bool],
    make: Callable[[Hall], QWidget],
) -> None:
    first = comments.hear(hall.store, now=NOW, session=hall.session, typed="The 35 stops at six")
    comments.hear(hall.store, now=NOW, session=hall.session, typed="Lights")
    comments.correct(hall.store, now=NOW, comment=first, text="The 53 stops at six", reason="misheard")
    assert faults(qtbot, audit, app_look, variant, lambda: make(hall)) == []
