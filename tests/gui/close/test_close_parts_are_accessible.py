"""The parts of the Close step, the laptop handed over, and the dialogs of Close and Listen, in every look."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.close.lessons_dialog import LessonsDialog
from engage_desktop.gui.close.pulse_kiosk import PulseKiosk
from engage_desktop.gui.close.pulse_sheet_dialog import PulseSheetDialog
from engage_desktop.gui.close.pulse_tally_dialog import PulseTallyDialog
from engage_desktop.gui.close.sections import NAMES
from engage_desktop.gui.listen.approval_dialog import ApprovalDialog
from engage_desktop.gui.listen.dots_dialog import DotsDialog
from engage_desktop.gui.listen.explain_dialog import ExplainDialog
from engage_desktop.gui.listen.risk_dialog import RiskDialog
from tests.gui.session_pages import Opened

LOOKS = list(product(("light", "dark", "high-contrast"), (1.0, 2.0), (False, True)))[::3]
"""Each theme, size and direction at least once; all twelve take minutes."""


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_part_of_the_close_step_passes_the_audit(
    opened: Opened,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., object],
    look: tuple[str, float, bool],
) -> None:
    app_look(look[0], look[1], right_to_left=look[2])
    place = opened.place(opened.session("open"), "close")
    window = opened.in_window(place)
    page = place.page("close")
    assert isinstance(page, ClosePage)
    found = {}
    for name in NAMES:
        page.show_row(name)
        found[name] = audit(window)
    page.show_row("payments")
    records = page.sections["payments"].records
    assert records is not None
    records.start_adding()
    found["adding"] = audit(window)
    page.close_session()
    found["asked"] = audit(window)
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_laptop_handed_over_and_every_dialog_pass_the_audit(
    opened: Opened,
    qtbot: QtBot,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., object],
    look: tuple[str, float, bool],
) -> None:
    app_look(look[0], look[1], right_to_left=look[2])
    workspace, session = opened.workspace, opened.session("open").id
    comment = opened.store.comments.of_session(session)[0]
    kiosk = PulseKiosk(workspace, session)
    kiosk.resize(1024, 640)
    dialogs = (
        kiosk,
        LessonsDialog(workspace),
        PulseSheetDialog(workspace, session),
        PulseTallyDialog(workspace, session),
        DotsDialog(workspace, session),
        ExplainDialog(workspace, session),
        RiskDialog(workspace, comment),
        ApprovalDialog(workspace, comment),
    )
    found = {}
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        found[type(dialog).__name__] = audit(dialog)
        if dialog is kiosk:
            for step in (kiosk.begin, kiosk.ask_to_leave):
                step()
                found[f"kiosk {step.__name__}"] = audit(kiosk)
            kiosk._may_close = True
        dialog.hide()
    assert {name: faults for name, faults in found.items() if faults} == {}
