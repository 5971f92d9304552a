"""Sharing: a partner's insight library is looked at, kept and undone; ours is made; comments leave as a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.domain.log import canonical_json
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sharing.sharing_page import SharingPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments, exporting, library, sessions, workspaces
from engage_desktop.store import opening
from tests.gui.sharing.conftest import Team
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import LISTS, NOW, PASSPHRASE, REASON, RESOURCES, WHOLE_PLAN, fresh_workspace

PATIENCE = 20_000


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A partner's insight library with one session and one lesson."""
    made = workspaces.create_workspace(tmp_path / "partner", team="Healthwatch", passphrase=PASSPHRASE, now=NOW).store
    session = sessions.add_session(made, now=NOW, **WHOLE_PLAN).id
    sessions.edit_session(made, now=NOW, session=session, went_less_well="The loop system failed")
    path = library.make_library(made, now=NOW, out=tmp_path / "stick").path
    opening.close_store(made)
    return path


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[SharingPage]:
    """Sharing on a laptop with an open session."""
    held = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    session = sessions.add_session(held.store, now=NOW, **WHOLE_PLAN).id
    sessions.open_session(held.store, now=NOW, session=session, reason=REASON)
    made = SharingPage(held, Navigator())
    qtbot.addWidget(made)
    held.changed.connect(made.refresh)
    made.resize(1060, 740)
    made.show()
    yield made
    held.blockSignals(True)  # work that ends now has no page to tell
    held.close()


def test_what_a_search_found_in_a_library_is_shown_whole_where_the_libraries_stand(
    page: SharingPage, theirs: Path
) -> None:
    store = page.workspace.store
    library.read_library(store, now=NOW, path=theirs)
    (lesson,) = [told for told in store.answers.shared() if told.sort == "lesson"]
    page.go("into")
    page.show_row(f"told:{lesson.id}")
    card = page.from_panel.library
    assert card.isVisible()
    assert "Healthwatch" in card.ui.library_bar.words
    assert "The loop system failed" in card.ui.library_bar.words
    assert card.ui.read_button.hasFocus()
    page.show_row("told:gone")
    assert "not in any partner's library any more" in card.ui.library_bar.words


def test_a_partners_library_is_looked_at_kept_and_undone(page: SharingPage, theirs: Path) -> None:
    card, store = page.from_panel.library, page.workspace.store
    card.choose_file = lambda: str(theirs)
    card.ui.read_button.click()
    assert "From Healthwatch" in card.ui.found_label.text()
    assert "1 session, 1 lesson" in card.ui.found_label.text()
    assert "of Healthwatch. To be sure that it is them" in card.ui.found_label.text()
    assert store.answers.shared() == []
    card.ui.take_button.click()
    assert {told.source for told in store.answers.shared()} == {"Healthwatch"}
    assert "New from Healthwatch: 2" in card.ui.library_bar.words
    assert card.ui.library_lines.isVisible()
    assert page.workspace.undo_label == "read a partner's insight library"
    page.workspace.undo()
    assert store.answers.shared() == []
    assert not card.ui.library_lines.isVisible()


def test_a_library_that_nobody_signed_is_said_to_be_anybodys(page: SharingPage, theirs: Path) -> None:
    document = json.loads(theirs.read_bytes())
    for name in ("certificates", "signature"):
        document.pop(name)
    theirs.write_bytes(canonical_json(document))
    card = page.from_panel.library
    card.look_at(theirs)
    assert "Not signed: anybody could have made this." in card.ui.found_label.text()


def test_a_file_that_is_no_library_is_said_so_and_nothing_is_kept(page: SharingPage, tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.txt"
    wrong.write_text("sun")
    card = page.from_panel.library
    card.look_at(wrong)
    assert "not an insight library" in card.ui.library_bar.words
    assert not card.ui.found_panel.isVisible()


def test_our_library_is_made_in_a_folder(qtbot: QtBot, page: SharingPage, tmp_path: Path) -> None:
    card = page.from_panel.library
    card.choose_folder = lambda: str(tmp_path / "out")
    card.ui.make_button.click()
    qtbot.waitUntil(lambda: "Safe to remove" in card.ui.library_bar.words, timeout=PATIENCE)
    (made,) = (tmp_path / "out").iterdir()
    assert made.name in card.ui.library_bar.words
    assert library.own_words(page.workspace.store, RESOURCES) in card.ui.library_bar.words
    assert card.ui.make_button.isEnabled()


def test_comments_leave_as_a_table_and_what_is_kept_back_is_counted(
    qtbot: QtBot, page: SharingPage, tmp_path: Path
) -> None:
    card, store = page.from_panel.export, page.workspace.store
    card.choose_folder = lambda: str(tmp_path / "out")
    card.ui.export_button.click()
    qtbot.waitUntil(lambda: "no comment yet" in card.ui.export_bar.words, timeout=PATIENCE)
    comments.hear(store, now=NOW, session=store.sessions.all()[0].id, typed="The 47 is late")
    card.ui.export_button.click()
    qtbot.waitUntil(lambda: "Comments in it: 1" in card.ui.export_bar.words, timeout=PATIENCE)
    (made,) = (tmp_path / "out").iterdir()
    assert "The 47 is late" in made.read_text("utf-8-sig")


def test_a_codebook_is_of_no_session(page: SharingPage) -> None:
    ui = page.from_panel.export.ui
    ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(exporting.CODEBOOK))
    assert not ui.of_combo.isEnabled()


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_cards_with_a_library_in_sight_pass_the_audit(
    qtbot: QtBot, page: SharingPage, theirs: Path, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    def make() -> SharingPage:
        made = SharingPage(page.workspace, Navigator())
        made.show_row("from")
        made.from_panel.library.look_at(theirs)
        return made

    page.hide()
    assert faults(qtbot, audit, app_look, variant, make) == []


def test_promise_002_27_a_review_is_kept_with_its_session_through_the_window(
    qtbot: QtBot, at_centre: Workspace, team: Team
) -> None:
    shown = SharingPage(at_centre, Navigator())
    qtbot.addWidget(shown)
    at_centre.changed.connect(shown.refresh)
    shown.resize(1060, 740)
    shown.show()
    card = shown.from_panel.review
    card.ui.reviewed_combo.setCurrentIndex(card.ui.reviewed_combo.findData(team.session))
    card.ui.review_text_edit.setPlainText("Ask carers too.")
    card.ui.keep_button.click()
    assert "Say who reviewed it" in card.ui.review_bar.words
    assert card.ui.review_text_edit.toPlainText() == "Ask carers too."
    card.ui.reviewer_edit.setText("Patient Council")
    card.ui.keep_button.click()
    (review,) = at_centre.store.answers.reviews(team.session)
    assert (review.reviewer, review.text) == ("Patient Council", "Ask carers too.")
    assert at_centre.undo_label == "keep a review"


@pytest.mark.parametrize("variant", [("light", 1.0, False), ("high-contrast", 2.0, True)], ids=str)
def test_the_centres_cards_pass_the_audit(
    qtbot: QtBot, at_centre: Workspace, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    assert faults(qtbot, audit, app_look, variant, lambda: SharingPage(at_centre, Navigator())) == []
