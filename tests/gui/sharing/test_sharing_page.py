"""Sharing, with real bundles on a real folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sharing.sharing_page import SharingPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import practice
from engage_desktop.operations.workspaces import create_workspace
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import LISTS, NOW, fresh_workspace, template


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """An open workspace with the practice story."""
    held = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    practice.fill(held.store, lists=LISTS, now=NOW)
    yield held
    held.close()


def made_in(qtbot: QtBot, workspace: Workspace, folder: Path) -> Path:
    """Make a bundle through the page and return its file."""
    folder.mkdir(exist_ok=True)
    page = SharingPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    page.make(folder)
    qtbot.waitUntil(page.ui.result_panel.isVisible, timeout=20_000)
    return next(folder.glob("*.engage"))


def test_the_bundle_is_made_and_only_then_safe_to_remove(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    page = SharingPage(workspace, Navigator())
    qtbot.addWidget(page)
    workspace.changed.connect(page.refresh)
    page.show()
    assert "in no bundle yet" in page.ui.waiting_title_label.text()
    stick = tmp_path / "stick"
    stick.mkdir()
    page.make(stick)
    assert not page.ui.result_panel.isVisible()
    assert not page.ui.make_button.isEnabled()
    qtbot.waitUntil(page.ui.result_panel.isVisible, timeout=20_000)
    assert page.ui.result_chip.text() == "Safe to remove"
    assert page.ui.waiting_title_label.text() == "Every record is in a bundle"
    assert page.ui.bundle_table.model().rowCount() == 1
    assert len(list(stick.iterdir())) == 1


def test_a_folder_that_is_gone_is_said_and_leaves_no_word_of_safety(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    page = SharingPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    with qtbot.captureExceptions() as refusals:
        page.make(tmp_path / "taken away")
        qtbot.waitUntil(page.ui.make_button.isEnabled, timeout=20_000)
    assert [type(error[1]).__name__ for error in refusals] == ["PlaceGone"]
    assert not page.ui.result_panel.isVisible()
    assert "in no bundle yet" in page.ui.waiting_title_label.text()


def test_checking_a_bundle_changes_nothing_and_bringing_it_in_adds_its_records(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    bundle = made_in(qtbot, workspace, tmp_path / "stick")
    code = template().recovery_code
    made = create_workspace(tmp_path / "other", team="S", passphrase="another good one", now=NOW, recovery_code=code)
    other = Workspace(made.store, LISTS, clock=lambda: NOW)
    page = SharingPage(other, Navigator())
    qtbot.addWidget(page)
    page.show()
    page.check(bundle)
    assert "ours and whole" in page.ui.file_result_label.text()
    assert other.store.comments.count() == 0
    page.read(bundle)
    qtbot.waitUntil(lambda: "are here now" in page.ui.file_result_label.text(), timeout=20_000)
    assert other.store.comments.count() == workspace.store.comments.count()
    other.close()


def test_a_damaged_bundle_is_refused_beside_its_buttons_with_its_code(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    bundle = made_in(qtbot, workspace, tmp_path / "stick")
    bundle.write_bytes(bundle.read_bytes()[:-1])
    page = SharingPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    page.read(bundle)
    qtbot.waitUntil(page.ui.file_result_label.isVisible, timeout=20_000)
    assert "B02" in page.ui.file_result_label.text()


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_sharing_passes_the_audit(
    qtbot: QtBot, workspace: Workspace, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    assert faults(qtbot, audit, app_look, variant, lambda: SharingPage(workspace, Navigator())) == []
