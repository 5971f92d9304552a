"""Every print preview in the real window of 1024 × 640 pixels at 200 % text: no button is cut off or covered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.gallery import places, settle, wait_for
from engage_desktop.gui.look.tokens import Look, current_look
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.promises.printing import print_of
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.sharing.sharing_page import SharingPage
from tests.gui.session_pages import Opened
from tests.gui.session_pages import opened as opened
from tests.gui.tight_window import Open, in_sight
from tests.gui.tight_window import tight as tight

_BUTTON = {  # by the class of the page that holds a preview: where it is, and what is pressed to print
    "ClosePage": ("close", "print_button"),
    "PreparePage": ("prepare", "agenda_button"),
    "CheckInPage": ("welcome", "roll_call_button"),
    "RespondPage": ("respond", "review_button"),
    "PromisesPage": ("contact", "opening_button"),
}
_OTHER = {"SharingPage", "PlanPage"}  # shown below by what the page itself calls


def seen_preview(window: MainWindow, qtbot: QtBot) -> PrintPreview:
    """Return the preview that is seen, once its print is made."""
    (preview,) = (held for held in window.findChildren(PrintPreview) if held.isVisible())
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    settle()
    return preview


def covered(window: MainWindow, preview: PrintPreview) -> list[str]:
    """Return the names of the parts of the line of buttons that cannot be seen whole."""
    line = [part for part in preview.ui.preview_line.findChildren(QWidget) if part.isVisible()]
    assert len(line) >= 9
    hidden = [part.objectName() for part in line if not in_sight(window, part)]
    page = preview.ui.page_view.y()
    below = [part.objectName() for part in line if part.mapTo(preview, part.rect().bottomLeft()).y() >= page]
    return hidden + below


def holder(preview: QWidget) -> str:
    """Return the class of the page that a preview stands in."""
    around: QWidget | None = preview
    while around is not None and not type(around).__name__.endswith("Page"):
        around = around.parentWidget()
    return type(around).__name__


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("page", sorted(_BUTTON))
def test_no_button_of_a_preview_is_covered(tight: Open, qtbot: QtBot, page: str, right_to_left: bool) -> None:
    window, session = tight(right_to_left=right_to_left)
    where, name = _BUTTON[page]
    window.go(Place("promises", row=where) if page == "PromisesPage" else Place("sessions", session, where))
    wait_for(window)
    next(held for held in window.findChildren(QPushButton, name) if held.isVisible()).click()
    preview = seen_preview(window, qtbot)
    assert holder(preview) == page
    assert covered(window, preview) == []
    preview.ui.large_print_check.click()
    qtbot.waitUntil(lambda: not preview.ui.progress_bar.isVisible(), timeout=20_000)
    settle()
    assert covered(window, preview) == []
    words = {part.accessibleName() or part.text() for part in preview.ui.preview_line.findChildren(QAbstractButton)}
    assert {"Save as PDF and HTML"} <= words


def test_no_button_of_a_preview_is_covered_where_bundles_are(tight: Open, qtbot: QtBot) -> None:
    window, _ = tight()
    window.go(Place("sharing"))
    wait_for(window)
    page = window.stack.page
    assert isinstance(page, SharingPage)
    page.preview(print_of(page.workspace, "poster"))
    assert covered(window, seen_preview(window, qtbot)) == []


def test_every_page_that_holds_a_preview_is_looked_at_here(tight: Open) -> None:
    window, session = tight()
    for _, place in places(session):
        window.go(place)
        wait_for(window)
    found = {holder(preview) for preview in window.findChildren(PrintPreview)}
    assert found - {"CheckInPage", "PlanPage"} == (set(_BUTTON) | _OTHER) - {"CheckInPage", "PlanPage"}


def test_a_preview_keeps_its_buttons_whole_at_any_size(
    opened: Opened, app_look: Callable[..., Look], qtbot: QtBot
) -> None:
    app_look("light", 2.0)
    dialog = PrintDialog(opened.workspace, print_of(opened.workspace, "poster"))
    qtbot.addWidget(dialog)
    dialog.show()
    preview = dialog.preview
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    for width in range(480, 1300, 90):
        for height in (300, 420, 640, 900):
            dialog.resize(width, max(height, dialog.minimumSizeHint().height()))
            settle()
            line, page = preview.ui.preview_line, preview.ui.page_view
            assert line.height() >= line.layout().heightForWidth(line.width()), (width, height)
            assert page.y() >= line.y() + line.height(), (width, height)
            assert page.height() >= current_look().px(20), (width, height)
    assert preview.ui.save_button.text().replace("&", "") in ("Save", "Save as PDF and HTML")
