"""The first steps, walked with the keyboard alone, until a real workspace is there; or is not, and says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.first_run.first_run_wizard import FirstRunWizard
from engage_desktop.operations import membership, unlocking
from engage_desktop.paths import practice_workspace
from engage_desktop.reports.recovery_sheet import code_lines
from engage_desktop.settings import Settings, load_settings
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import NOW, template

PASSPHRASE = "market hall on tuesday"
Step = Callable[[str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


@pytest.fixture
def wizard(qtbot: QtBot, folder: Path, app_look: Callable[..., object]) -> Iterator[FirstRunWizard]:
    wizard = FirstRunWizard(folder, Settings())
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.activateWindow()
    qtbot.waitExposed(wizard)
    yield wizard
    wizard.reject()


@pytest.fixture
def key(qtbot: QtBot, wizard: FirstRunWizard) -> Callable[..., None]:
    """Press keys where the focus is."""

    def press(*keys: Qt.Key | str) -> None:
        for one in keys:
            target: QWidget = wizard.focusWidget() or wizard
            if isinstance(one, str):
                qtbot.keyClicks(target, one)
            else:
                qtbot.keyClick(target, one)

    return press


def asked_group(wizard: FirstRunWizard, code: str) -> str:
    page = wizard.check_page
    return code_lines(code)[page.line - 1].split()[page.group - 1]


def shown_code(wizard: FirstRunWizard) -> str:
    lines = wizard.recovery_page.ui.code_label.text().splitlines()
    return "".join("".join(line.split()[1:]) for line in lines)


def walk_to_the_sheet(key: Callable[..., None]) -> None:
    key(Qt.Key.Key_Return, Qt.Key.Key_Return, "Sefton involvement team", Qt.Key.Key_Return)
    key(PASSPHRASE, Qt.Key.Key_Tab, PASSPHRASE, Qt.Key.Key_Return)


def made_store(qtbot: QtBot, wizard: FirstRunWizard, act: Callable[[], None]) -> Store:
    with qtbot.waitSignal(wizard.made, timeout=20_000) as made:
        act()
    store = made.args[0]
    assert isinstance(store, Store)
    return store


def test_a_team_is_made_with_the_keyboard_alone_and_opens_with_passphrase_and_with_recovery_code(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None], folder: Path
) -> None:
    walk_to_the_sheet(key)
    code = shown_code(wizard)
    assert code.startswith("AGE-SECRET-KEY-1")
    assert not folder.exists(), "nothing is made before the sheet is kept"
    wizard.ui.next_button.setFocus()
    key(Qt.Key.Key_Return)
    key(asked_group(wizard, code).lower())
    store = made_store(qtbot, wizard, lambda: key(Qt.Key.Key_Return))
    assert store.teams.own().name == "Sefton involvement team"
    assert load_settings(folder) == Settings()
    unlocking.lock(store)
    again = unlocking.unlock(folder, PASSPHRASE, now=NOW)
    assert again.teams.own().name == "Sefton involvement team"
    unlocking.lock(again)


def test_the_recovery_code_is_on_no_disk_and_forgotten_once_the_workspace_is_made(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None], folder: Path
) -> None:
    walk_to_the_sheet(key)
    code = shown_code(wizard)
    wizard.go_on()
    key(asked_group(wizard, code))
    store = made_store(qtbot, wizard, lambda: key(Qt.Key.Key_Return))
    unlocking.lock(store)
    secret = code.removeprefix("AGE-SECRET-KEY-1").encode()
    for file in folder.parent.rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            assert secret not in held
            assert secret[:20] not in held
            assert PASSPHRASE.encode() not in held
    assert shown_code(wizard) == ""
    assert wizard.passphrase_page.passphrase == ""


def test_another_group_than_the_one_asked_for_makes_nothing(
    wizard: FirstRunWizard, key: Callable[..., None], folder: Path
) -> None:
    walk_to_the_sheet(key)
    wizard.go_on()
    key("ZZZZ", Qt.Key.Key_Return)
    assert "not what stands there" in wizard.check_page.ui.group_problem.text()
    assert not folder.exists()
    key(Qt.Key.Key_Escape)
    assert wizard.page is wizard.recovery_page, "Escape goes back to the code"


def test_the_code_stays_the_same_while_somebody_goes_back_and_forth(
    wizard: FirstRunWizard, key: Callable[..., None]
) -> None:
    walk_to_the_sheet(key)
    code = shown_code(wizard)
    wizard.go_back()
    wizard.go_on()
    assert shown_code(wizard) == code


def test_a_team_without_a_name_is_asked_for_one(wizard: FirstRunWizard, key: Callable[..., None]) -> None:
    key(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert wizard.page is wizard.team_page
    assert "needs the name" in wizard.team_page.ui.name_problem.text()
    assert wizard.focusWidget() is wizard.team_page.ui.name_edit


@pytest.mark.parametrize(
    ("typed", "word"),
    [("bus", "Too short"), ("bustops1", "Weak"), ("market hall", "Fair"), ("market hall on tuesday", "Strong")],
)
def test_strength_is_said_in_words(wizard: FirstRunWizard, typed: str, word: str) -> None:
    panel = wizard.passphrase_page.ui.passphrase_panel
    panel.ui.passphrase_edit.setText(typed)
    assert panel.ui.strength_chip.text() == word
    assert word in panel.ui.passphrase_edit.accessibleDescription()
    assert typed not in panel.ui.passphrase_edit.accessibleDescription()


def test_two_passphrases_that_differ_go_no_further_and_stay_typed(
    wizard: FirstRunWizard, key: Callable[..., None]
) -> None:
    key(Qt.Key.Key_Return, Qt.Key.Key_Return, "Sefton", Qt.Key.Key_Return)
    key(PASSPHRASE, Qt.Key.Key_Return)
    panel = wizard.passphrase_page.ui.passphrase_panel
    assert "once more" in panel.ui.again_problem.text()
    key("something else", Qt.Key.Key_Return)
    assert wizard.page is wizard.passphrase_page
    assert "not the same" in panel.ui.again_problem.text()
    assert panel.ui.passphrase_edit.text() == PASSPHRASE


def test_text_size_and_contrast_hold_at_once_and_are_kept_with_the_practice_workspace(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None]
) -> None:
    key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert wizard.page is wizard.look_page
    before = wizard.ui.heading_label.font().pixelSize()
    key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert (wizard.settings.theme, wizard.settings.text_size) == ("high-contrast", 150)
    assert wizard.ui.heading_label.font().pixelSize() > before
    with qtbot.waitSignal(wizard.practice_chosen, timeout=20_000):
        store = made_store(qtbot, wizard, lambda: key(Qt.Key.Key_Return))
    assert store.folder == practice_workspace()
    assert store.sessions.all()
    assert load_settings(practice_workspace()).text_size == 150
    unlocking.lock(store)


def test_another_laptop_joins_the_team_whose_sheet_is_typed(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None]
) -> None:
    key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert wizard.focusWidget() is wizard.team_page.ui.code_edit
    key("age-secret-key-1 wrong", Qt.Key.Key_Tab, "Sefton", Qt.Key.Key_Return)
    assert "slip in it" in wizard.team_page.ui.code_problem.text()
    wizard.team_page.ui.code_edit.setPlainText("\n".join(code_lines(template().recovery_code)).lower())
    wizard.team_page.ui.name_edit.setFocus()
    key(Qt.Key.Key_Return, PASSPHRASE, Qt.Key.Key_Tab, PASSPHRASE)
    store = made_store(qtbot, wizard, lambda: key(Qt.Key.Key_Return))
    first = opening.open_second(template().folder, template().key)
    assert store.teams.own().root == first.teams.own().root
    assert store.site != first.site
    first.close()
    unlocking.lock(store)


@pytest.mark.parametrize("is_ticked", [True, False])
def test_a_central_computer_is_made_where_somebody_says_so(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None], is_ticked: bool
) -> None:
    key(Qt.Key.Key_Return, Qt.Key.Key_Return, "Sefton involvement team", Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert wizard.focusWidget() is wizard.team_page.ui.centre_check
    key(*([Qt.Key.Key_Space] if is_ticked else []), Qt.Key.Key_Return, PASSPHRASE, Qt.Key.Key_Tab, PASSPHRASE)
    key(Qt.Key.Key_Return)
    code = shown_code(wizard)
    wizard.ui.next_button.setFocus()
    key(Qt.Key.Key_Return)
    key(asked_group(wizard, code).lower())
    store = made_store(qtbot, wizard, lambda: key(Qt.Key.Key_Return))
    assert membership.is_centre(store) is is_ticked
    unlocking.lock(store)


def test_a_place_that_is_refused_is_said_before_anything_is_typed(
    qtbot: QtBot, tmp_path: Path, app_look: Callable[..., object]
) -> None:
    wizard = FirstRunWizard(tmp_path / "OneDrive" / "workspace", Settings())
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.go_on()
    wizard.go_on()
    assert wizard.team_page.ui.place_chip.text() == "Records cannot be kept here"
    assert "OneDrive" in wizard.team_page.ui.place_words.text()
    wizard.team_page.ui.name_edit.setText("Sefton")
    wizard.go_on()
    assert wizard.page is wizard.team_page


def test_a_folder_that_holds_records_already_is_refused_and_untouched(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None], folder: Path
) -> None:
    walk_to_the_sheet(key)
    wizard.go_on()
    folder.mkdir()
    (folder / "engage.db").write_bytes(b"records")
    key(asked_group(wizard, wizard.check_page._code))
    with qtbot.waitSignal(wizard._work.refused, timeout=20_000):
        key(Qt.Key.Key_Return)
    assert "already is a workspace" in wizard.ui.news_bar.words
    assert (folder / "engage.db").read_bytes() == b"records"
    assert wizard.ui.next_button.isEnabled()


def test_the_sheet_is_saved_where_the_person_says_for_their_eyes_only(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None], tmp_path: Path
) -> None:
    walk_to_the_sheet(key)
    file = tmp_path / "Recovery sheet.pdf"
    page = wizard.recovery_page
    page.choose_file = lambda: str(file)
    page.ui.save_button.setFocus()
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Saved as" in page.ui.kept_label.text(), timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o077 == 0
    page.choose_file = lambda: str(tmp_path / "missing" / "sheet.pdf")
    page.save()
    qtbot.waitUntil(lambda: "could not be saved" in page.ui.kept_label.text(), timeout=20_000)


def test_the_sheet_prints_from_memory(
    qtbot: QtBot, wizard: FirstRunWizard, key: Callable[..., None], tmp_path: Path
) -> None:
    walk_to_the_sheet(key)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    page = wizard.recovery_page
    page.choose_printer = lambda: printer
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "went to the printer" in page.ui.kept_label.text(), timeout=20_000)
    assert (tmp_path / "paper.pdf").stat().st_size > 5_000
    assert printer.docName() == "Recovery sheet"


LOOKS = [
    (theme, scale, rtl) for theme in ("light", "dark", "high-contrast") for scale in (1.0, 2.0) for rtl in (False, True)
]


@pytest.mark.parametrize(("theme", "scale", "rtl"), LOOKS)
def test_every_step_can_be_seen_read_and_reached(
    qtbot: QtBot,
    folder: Path,
    app_look: Callable[..., object],
    audit: Callable[[QWidget], list[str]],
    theme: str,
    scale: float,
    rtl: bool,
) -> None:
    app_look(theme, scale, right_to_left=rtl)
    wizard = FirstRunWizard(folder, Settings(theme=theme, text_size=round(scale * 100)))
    qtbot.addWidget(wizard)
    wizard.resize(1024, 640)
    wizard.team_page.ui.name_edit.setText("Sefton")
    for edit in ("passphrase_edit", "again_edit"):
        getattr(wizard.passphrase_page.ui.passphrase_panel.ui, edit).setText(PASSPHRASE)
    found = {}
    for _ in range(6):
        faults = audit(wizard)
        if faults:
            found[type(wizard.page).__name__] = faults
        wizard.go_on()
    wizard.go_back()
    assert not found, "\n".join(f"{step}: {fault}" for step, faults in found.items() for fault in faults)
    wizard.reject()
