"""Into this laptop, with real bundles of real laptops: nothing is written before "Bring it in", and undo leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sharing.files_card import FilesCard
from engage_desktop.gui.sharing.sharing_page import SharingPage
from engage_desktop.gui.welcome.door_list import DoorList
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import enrolment, taking_in
from engage_desktop.operations.taking_in import FileOutcome, FolderReport
from tests.gui.sharing.conftest import LATER, Team
from tests.gui.variants import VARIANTS, Audit, LookOn, faults

PATIENCE = 20_000


@pytest.fixture
def page(qtbot: QtBot, at_centre: Workspace) -> SharingPage:
    """The Sharing page of the central team's window."""
    page = SharingPage(at_centre, Navigator())
    qtbot.addWidget(page)
    at_centre.changed.connect(page.refresh)
    page.resize(1060, 740)
    page.show()
    page.show_row("into")
    return page


def rehearse(qtbot: QtBot, page: SharingPage, path: Path) -> None:
    page.look_at(path)
    qtbot.waitUntil(lambda: page.into_panel.report.isVisible() or page.into_panel.files.isVisible(), timeout=PATIENCE)


def press(qtbot: QtBot, button: object, met: Callable[[], bool]) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(met, timeout=PATIENCE)


def test_a_bundle_is_looked_at_first_and_nothing_is_written(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    before = team.centre.dump()
    assert page.ui.sharing_words_label.text().startswith("The laptops' sealed bundles come in here")
    rehearse(qtbot, page, team.second)
    report = page.into_panel.report
    assert report.ui.report_title_label.text() == "What would change. Nothing is written yet"
    assert "To decide: 1 detail was changed on two laptops. Both values are kept" in report.ui.report_lines.words
    assert report.ui.bring_button.isVisible()
    assert not report.ui.undo_button.isVisible()
    assert team.centre.dump() == before


def test_brought_in_shown_listed_and_undone_without_a_trace(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    before = team.centre.dump()
    rehearse(qtbot, page, team.second)
    ui = page.into_panel.report.ui
    press(qtbot, ui.bring_button, ui.undo_button.isVisible)
    assert ui.report_title_label.text() == "Brought in"
    assert "table 1" in ui.undo_button.text()
    assert team.centre.dump() != before
    press(qtbot, ui.undo_button, lambda: not ui.undo_button.isVisible())
    assert ui.report_title_label.text() == "Undone: everything is as it was before"
    assert team.centre.dump() == before
    qtbot.mouseClick(ui.leave_button, Qt.MouseButton.LeftButton)
    table = page.into_panel.history.ui.history_table.model()
    states = [table.index(row, 1).data() for row in range(table.rowCount())]
    assert states.count("Undone") == 1


def test_the_report_of_an_earlier_bundle_opens_again(qtbot: QtBot, page: SharingPage) -> None:
    qtbot.mouseClick(page.into_panel.history.ui.report_button, Qt.MouseButton.LeftButton)
    report = page.into_panel.report
    assert report.isVisible()
    assert report.ui.report_title_label.text() == "Brought in"
    assert any(words.startswith("New: ") for words in report.ui.report_lines.words)


def test_the_same_bundle_again_says_so_and_offers_nothing_to_bring_in(
    qtbot: QtBot, page: SharingPage, team: Team
) -> None:
    rehearse(qtbot, page, team.first)
    ui = page.into_panel.report.ui
    assert ui.report_title_label.text() == "Everything in this bundle is here already"
    assert not ui.bring_button.isVisible()


def test_a_damaged_file_is_refused_with_its_code_and_stays(qtbot: QtBot, page: SharingPage, team: Team) -> None:
    team.second.write_bytes(team.second.read_bytes()[:-1])
    page.look_at(team.second)
    choose = page.into_panel.choose.ui
    qtbot.waitUntil(choose.refused_panel.isVisible, timeout=PATIENCE)
    assert choose.refused_chip.text() == "Refused: B02"
    assert choose.refused_file_label.text() == team.second.name
    assert "damaged" in choose.refused_label.text()
    assert team.second.exists()


def test_files_for_others_are_not_called_here_already(qtbot: QtBot) -> None:
    card = FilesCard()
    qtbot.addWidget(card)
    files = tuple(FileOutcome(Path(f"{code}.engage"), code, "…") for code in ("B08", "OTHERS", "OWN", "B02"))
    card.show_files(FolderReport(Path("event"), files), rehearsed=True)
    said = "Files: 4. Bring something new: 0. Here already: 1. Refused: 1. For others: 2."
    assert card.ui.files_label.text() == said


def test_a_folder_is_looked_at_and_one_refused_file_holds_nothing_up(
    qtbot: QtBot, page: SharingPage, team: Team
) -> None:
    (team.second.parent / "holiday.engage").write_bytes(b"not a bundle at all")
    rehearse(qtbot, page, team.second.parent)
    ui = page.into_panel.files.ui
    assert "Bring something new: 2. Here already: 1. Refused: 1." in ui.files_label.text()
    assert ui.file_table.model().index(0, 1).data() == "Refused: B01"
    press(qtbot, ui.bring_button, lambda: ui.files_title_label.text() == "Brought in")
    assert {person.name for person in team.centre.people.all()} == {"Siobhan Doyle", "Shivaun Doyle"}


def test_what_a_lost_laptop_recorded_before_is_taken_in_after_a_look(
    qtbot: QtBot, page: SharingPage, team: Team
) -> None:
    device = next(each.device for each in enrolment.roster(team.centre) if each.label == "table 2")
    enrolment.revoke(team.centre, now=LATER, device=device, lost_at=LATER, reason="Left on the bus")
    page.look_at(team.other)
    choose = page.into_panel.choose.ui
    qtbot.waitUntil(choose.refused_panel.isVisible, timeout=PATIENCE)
    assert choose.refused_chip.text() == "Refused: B05"
    press(qtbot, choose.review_button, page.into_panel.report.isVisible)
    ui = page.into_panel.report.ui
    press(qtbot, ui.bring_button, lambda: ui.report_title_label.text() == "Brought in")
    assert "Shivaun Doyle" in {person.name for person in team.centre.people.all()}


def test_the_report_can_be_saved_is_noted_and_still_brought_in(
    qtbot: QtBot, page: SharingPage, team: Team, tmp_path: Path
) -> None:
    rehearse(qtbot, page, team.second)
    qtbot.mouseClick(page.into_panel.report.ui.print_button, Qt.MouseButton.LeftButton)
    preview = page.ui.preview_place
    qtbot.waitUntil(lambda: preview.made is not None, timeout=PATIENCE)
    assert preview.made is not None
    assert "960333" in preview.made.html
    (tmp_path / "out").mkdir()
    preview.choose_folder = lambda: str(tmp_path / "out")
    preview.save()
    assert {(copy.what, copy.act) for copy in team.centre.plans.copies()} == {("came_in", "saved")}
    qtbot.mouseClick(preview.ui.back_button, Qt.MouseButton.LeftButton)
    ui = page.into_panel.report.ui
    assert page.into_panel.report.isVisible()
    press(qtbot, ui.bring_button, lambda: ui.report_title_label.text() == "Brought in")


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_rehearsal_passes_the_audit(
    qtbot: QtBot, at_centre: Workspace, team: Team, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    def make() -> SharingPage:
        page = SharingPage(at_centre, Navigator())
        page.show()
        rehearse(qtbot, page, team.second)
        return page

    assert faults(qtbot, audit, app_look, variant, make) == []


def test_the_door_follows_what_a_bundle_brought_and_what_was_taken_out(team: Team) -> None:
    door = DoorList(team.centre, team.session, today="2026-11-21")
    report = taking_in.apply(team.centre, now=LATER, path=team.other)
    assert door.follow().everything
    assert "Shivaun Doyle" in {person.name for person in door.people.values()}
    taking_in.undo(team.centre, now=LATER, bundle=report.bundle)
    assert door.follow().everything
    assert "Shivaun Doyle" not in {person.name for person in door.people.values()}
