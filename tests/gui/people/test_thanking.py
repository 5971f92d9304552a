"""Thanking a person from their record: one certificate for one session, or for everything they came to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.people.people_page import PeoplePage
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.operations import attendance
from tests.gui.door_host import Door, in_window
from tests.gui.print_reading import pdf_words
from tests.gui.session_pages import in_window as in_area
from tests.gui.variants import VARIANTS, Audit, LookOn


def test_a_certificate_is_printed_from_the_record_of_somebody_who_came(
    door: Door, qtbot: QtBot, tmp_path: Path
) -> None:
    joan, siobhan = door.know("Joan Whitfield", "Siobhan Doyle")
    attendance.check_in(door.store, now=door.clock(), session=door.session, person=joan)
    page = PeoplePage(door.workspace, Navigator())
    in_window(page)
    page.show_row(siobhan)
    assert not page.certificate.isVisible()
    page.show_row(joan)
    ui = page.certificate.ui
    assert ui.session_combo.count() == 2
    ui.session_combo.setCurrentIndex(1)
    QTest.keyClick(ui.certificate_button, Qt.Key.Key_Space)
    [dialog] = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.made is not None, timeout=20_000)
    dialog.preview.choose_folder = lambda: str(tmp_path)
    QTest.keyClick(dialog.preview.ui.save_button, Qt.Key.Key_Space)
    [pdf] = tmp_path.glob("certificate-*.pdf")
    assert "Joan Whitfield" in pdf_words(pdf)[0]
    assert {(copy.what, copy.act) for copy in door.store.plans.copies(door.session)} == {("certificate", "saved")}
    dialog.preview.leave()


@pytest.mark.parametrize("variant", VARIANTS[::2], ids=str)
def test_the_record_with_its_certificate_passes_the_audit(
    door: Door, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    [joan] = door.know("Joan Whitfield")
    attendance.check_in(door.store, now=door.clock(), session=door.session, person=joan)
    page = PeoplePage(door.workspace, Navigator())
    window = in_area(page)
    page.show_row(joan)
    assert page.certificate.isVisible()
    assert audit(window) == []
