"""F1 opens the shipped help at the right page, everywhere; every page of the window has one."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.help import contents
from engage_desktop.gui.help.help_window import HelpWindow
from engage_desktop.gui.help.opener import TOPICS
from engage_desktop.gui.pages import RAIL, SESSION_STEPS
from engage_desktop.paths import resources_folder
from tests.house_rules.source import ROOT
from tests.house_rules.texts import never_said

LINK = re.compile(r"\]\(([^)]+)\)")


def shown(program: Program) -> str:
    assert program.help.window is not None
    assert program.help.window.isVisible()
    return program.help.window.name


def test_f1_opens_the_page_about_what_is_shown(opened: Callable[..., Program]) -> None:
    program = opened()
    assert program.window is not None
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    assert shown(program) == "today"
    program.window.navigator.go("sessions")
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    assert shown(program) == "sessions"


def test_f1_works_before_the_records_are_open(start: Callable[..., Program], folder: object) -> None:
    program = start(folder)
    assert program.page is not None
    program.attend()  # it begins by itself a moment after the first paint
    QTest.keyClick(program.page.ui.passphrase_edit, Qt.Key.Key_F1)
    assert shown(program) == "unlocking"


def test_f1_in_a_dialog_opens_the_page_about_the_dialog(opened: Callable[..., Program]) -> None:
    program = opened()
    dialog = QDialog(program.window)
    dialog.setObjectName("WithdrawDialog")
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert shown(program) == "consent"
    assert program.help.window is not None
    assert program.help.window.parentWidget() is dialog
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize("name", [*RAIL, *SESSION_STEPS, "unlocking", "start", "keys", "trouble"])
def test_every_place_has_its_own_page_of_help(name: str) -> None:
    assert contents.topic(name).name == name


@pytest.mark.parametrize(("widget", "name"), TOPICS.items())
def test_every_widget_with_help_of_its_own_has_a_form_and_a_page(widget: str, name: str) -> None:
    forms = [file.read_text("utf-8") for file in (ROOT / "ui").rglob("*.ui")]
    assert any(f"<class>{widget}</class>" in form for form in forms)
    assert contents.topic(name).name == name


def test_the_contents_name_every_file_once_and_every_link_leads_somewhere() -> None:
    names = [topic.name for topic in contents.topics()]
    files = {file.stem for file in (resources_folder() / "help" / "en").glob("*.md")}
    assert sorted(names) == sorted(files)
    for topic in contents.topics():
        assert {link.removesuffix(".md") for link in LINK.findall(topic.text)} <= files, topic.name
        assert not never_said(topic.text), topic.name


def test_searching_the_help_keeps_the_pages_that_hold_every_word(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    qtbot.keyClicks(window.ui.search_edit, "flip cha")
    assert window.name == "listen"
    assert window.ui.page_browser.textCursor().selectedText() == "flip"
    qtbot.keyClicks(window.ui.search_edit, "zzz")
    assert window.ui.topic_list.count() == 0
    assert not window.ui.nothing_label.isHidden()


def test_a_link_leads_to_another_page_and_marks_it_in_the_contents(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.ui.page_browser.anchorClicked.emit(QUrl("consent.md"))
    assert window.name == "consent"
    assert window.ui.topic_list.currentItem().text() == contents.topic("consent").title
    assert window.ui.page_browser.toPlainText().startswith("Permissions (consent)")
