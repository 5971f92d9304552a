"""Paper and risks on Feed back: the pack for reviewers, the certificate, before and after, and who looks after a risk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.respond.respond_page import RespondPage
from engage_desktop.operations import flags, sessions
from engage_desktop.operations.prints import render_print
from engage_desktop.paths import resources_folder
from tests.gui.answering_pages import LATER, TELEPHONE, Answering
from tests.gui.print_reading import pdf_words, saved_from
from tests.gui.variants import VARIANTS, Audit, LookOn
from tests.workspaces import LISTS

FONTS = resources_folder() / "fonts"


@pytest.fixture
def page(answering: Answering) -> RespondPage:
    held = RespondPage(answering.workspace, answering.navigator)
    held.show_session(answering.session.id)
    answering.shown(held)
    return held


@pytest.mark.parametrize(("name", "code"), [("review_button", "review_pack"), ("certificate_button", "certificate")])
def test_a_print_of_the_session_says_what_the_records_say(
    page: RespondPage, answering: Answering, qtbot: QtBot, tmp_path: Path, name: str, code: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    pdf = saved_from(getattr(page.ui, name), page.ui.preview_place, folder, qtbot)
    made = render_print(answering.store, code=code, now=LATER, lists=LISTS, fonts=FONTS, session=page.session)
    assert pdf_words(pdf) == pdf_words(made.pdf)
    assert {copy.what for copy in answering.store.plans.copies(page.session)} == {code}


def test_before_and_after_is_offered_where_a_session_asks_again(page: RespondPage, answering: Answering) -> None:
    assert not page.ui.compared_button.isVisible()
    sessions.add_session(answering.store, now=LATER, title="Again", date="2027-01-20", follows=page.session)
    page.refresh()
    assert page.ui.compared_button.isVisible()


def test_risks_of_the_session_are_listed_with_who_looks_after_them(page: RespondPage, answering: Answering) -> None:
    assert not page.ui.risks_card.isVisible()
    answering.workspace.do(flags.flag, root=answering.roots[TELEPHONE], owner="Jo Marsh")
    [words] = page.ui.risk_lines.words
    assert words.startswith("Risk: ")
    assert words.endswith("Jo Marsh looks after it.")
    [button] = page.ui.risk_lines.buttons.values()
    QTest.keyClick(button, Qt.Key.Key_Space)
    [comment] = answering.store.answers.comments([answering.roots[TELEPHONE]])
    assert answering.asked[-1] == Place("sessions", session=page.session, step="listen", row=comment.id)


@pytest.mark.parametrize("variant", VARIANTS[::4], ids=str)
def test_the_page_with_a_risk_passes_the_audit(
    answering: Answering, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    flags.flag(answering.store, now=LATER, root=answering.roots[TELEPHONE], owner="Jo Marsh")
    sessions.add_session(answering.store, now=LATER, title="Again", date="2027-01-20", follows=answering.session.id)
    page = RespondPage(answering.workspace, answering.navigator)
    page.show_session(answering.session.id)
    assert audit(answering.shown(page)) == []
