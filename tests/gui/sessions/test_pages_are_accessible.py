"""The accessibility audit of the sessions page and of the steps of a session: every theme, size and direction."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.sessions.sessions_page import SessionsPage
from tests.gui.session_pages import LOOKS, Opened

Audit = Callable[[QWidget], list[str]]
STEPS = [("planning", "plan"), ("closed", "plan"), ("planning", "prepare"), ("open", "close"), ("closed", "respond")]


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_every_page_passes_the_audit(
    opened: Opened,
    audit: Audit,
    app_look: Callable[..., Look],
    qtbot: QtBot,
    theme: str,
    scale: float,
    right_to_left: bool,
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    found = {}
    for state, step in STEPS:
        window = opened.in_window(opened.place(opened.session(state), step))
        found[step, state] = audit(window)
        window.close()
    for asking in (False, True):
        page = SessionsPage(opened.workspace, opened.navigator)
        if asking:
            page.start_new()
        window = opened.in_window(page)
        found["sessions", str(asking)] = audit(window)
        window.close()
    assert {where: findings for where, findings in found.items() if findings} == {}


@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_the_preview_passes_the_audit(
    opened: Opened, audit: Audit, app_look: Callable[..., Look], qtbot: QtBot, theme: str
) -> None:
    app_look(theme, 1.0)
    place = opened.place(opened.session("open"), "close")
    window = opened.in_window(place)
    page = place.page("close")
    assert isinstance(page, ClosePage)
    page.show_summary()
    qtbot.waitUntil(lambda: page.ui.preview_place.made is not None, timeout=20_000)
    assert audit(window) == []


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_asking_again_passes_the_audit(
    opened: Opened, audit: Audit, app_look: Callable[..., Look], theme: str, scale: float, right_to_left: bool
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    page = SessionsPage(opened.workspace, opened.navigator)
    window = opened.in_window(page)
    page.show_row(opened.session("closed").id)
    page.start_follow_up()
    assert audit(window) == []
