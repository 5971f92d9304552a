"""Permissions through the page: one key an answer, the exact words kept, and a withdrawal that says what it changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.domain.consent import GIVEN, NOT_ASKED, REFUSED, WITHDRAWN
from engage_desktop.domain.log import Operation
from engage_desktop.gui.welcome.check_in_page import CheckInPage
from engage_desktop.gui.welcome.consent_page import ConsentPage
from engage_desktop.gui.welcome.withdraw_dialog import WithdrawDialog
from engage_desktop.operations import comments, consent
from engage_desktop.operations.comments import HowSaid
from tests.gui.door_host import Door, press, settle, type_in
from tests.workspaces import LISTS


@pytest.fixture
def joan(door: Door) -> str:
    (person,) = door.know("Joan Whitfield")
    return person


@pytest.fixture
def page(door: Door, joan: str) -> CheckInPage:
    """The door with Joan checked in and her permissions open."""
    page = door.page()
    type_in("joan")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F7)
    return page


def keys(page: ConsentPage) -> list[str]:
    return [row.key for row in page.answers.rows]


def test_nothing_is_answered_beforehand_and_every_door_question_is_there(page: CheckInPage) -> None:
    asked = keys(page.consent)
    shown = [purpose.id for purpose in LISTS.purposes if purpose.shown_by_default]
    assert [key.partition(":")[0] for key in asked] == shown
    assert "share_partner:Healthwatch Sefton" in asked
    assert page.consent.answers.marked() == {}
    assert all(row.ui.blank_button.isChecked() for row in page.consent.answers.rows)


def test_one_key_answers_and_moves_on_and_enter_records_the_set(door: Door, joan: str, page: CheckInPage) -> None:
    asked = keys(page.consent)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Y):
        press(key)
    press(Qt.Key.Key_Return)
    assert page.ui.places.currentWidget() is page.ui.door_place
    assert page.ui.search_edit.hasFocus()
    permitted = door.permitted(joan)
    assert permitted == {asked[0]: GIVEN, asked[1]: REFUSED, asked[3]: GIVEN}
    assert door.workspace.undo_label == "permissions of Joan Whitfield"
    assert door.said[-1] == "Answers recorded for Joan Whitfield: 3"


def test_the_words_their_version_and_language_are_seen_and_kept(door: Door, joan: str, page: CheckInPage) -> None:
    row = page.consent.answers.rows[0]
    purpose = LISTS.purpose("contact_project")
    assert row.ui.statement_label.text() == purpose.statement
    assert row.ui.wording_label.text() == "Wording 1, English"
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Return)
    (answer,) = door.store.consents.history(joan)
    wording = door.store.consents.wording(answer.wording)
    assert wording is not None
    assert (wording.text, wording.version, wording.language) == (purpose.statement, 1, "en")
    page.ask_permissions()
    assert purpose.statement in page.consent.ui.history_label.text()


def test_backspace_and_up_take_an_answer_back_before_it_is_recorded(page: CheckInPage) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Backspace)
    assert page.consent.answers.marked() == {}


def test_how_it_was_given_is_kept_with_the_answer(door: Door, joan: str, page: CheckInPage) -> None:
    ui = page.consent.ui
    ui.method_combo.setCurrentIndex(ui.method_combo.findData("via_interpreter"))
    ui.given_by_combo.setCurrentIndex(ui.given_by_combo.findData("self_with_support"))
    ui.present_edit.setText("Farah, interpreter")
    ui.language_edit.setText("Urdu")
    press(Qt.Key.Key_Y)
    assert ui.channels_place.isVisible()
    ui.email_check.setChecked(True)
    ui.text_check.setChecked(True)
    page.consent.record()
    (answer,) = door.store.consents.history(joan)
    assert (answer.method, answer.given_by) == ("via_interpreter", "self_with_support")
    assert (answer.present, answer.language, answer.captured_by) == ("Farah, interpreter", "Urdu", "Amina")
    assert answer.channels == "email, text"


def test_a_reason_for_a_no_is_offered_and_never_needed(door: Door, joan: str, page: CheckInPage) -> None:
    ui = page.consent.ui
    assert not ui.reason_edit.isVisible()
    press(Qt.Key.Key_N)
    assert ui.reason_edit.isVisible()
    press(Qt.Key.Key_Return)
    (answer,) = door.store.consents.history(joan)
    assert (answer.answer, answer.reason) == (REFUSED, "")


def test_escape_keeps_the_marks_of_this_person_and_records_nothing(door: Door, joan: str, page: CheckInPage) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Escape)
    assert door.store.consents.history(joan) == []
    type_in("Bo")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F7)
    assert page.consent.answers.marked() == {}
    press(Qt.Key.Key_Escape)
    type_in("joan")
    press(Qt.Key.Key_F7)
    assert page.consent.answers.marked() == {"contact_project": GIVEN}


def test_enter_with_nothing_marked_says_so_and_stays(door: Door, joan: str, page: CheckInPage) -> None:
    press(Qt.Key.Key_Return)
    assert "nothing was recorded" in page.consent.ui.message_bar.words
    assert page.ui.places.currentWidget() is page.consent


def test_more_questions_are_asked_when_wanted_and_marks_stay(page: CheckInPage) -> None:
    press(Qt.Key.Key_Y)
    page.consent.ui.more_button.click()
    assert {key.partition(":")[0] for key in keys(page.consent)} == {purpose.id for purpose in LISTS.purposes}
    assert page.consent.answers.marked() == {"contact_project": GIVEN}


def test_a_no_after_a_yes_withdraws_and_undo_does_not_offer_it(door: Door, joan: str, page: CheckInPage) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Return)
    page.ask_permissions()
    assert page.consent.answers.rows[0].ui.standing_chip.text() == "Until now: yes"
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Return)
    assert door.permitted(joan)["contact_project"] == WITHDRAWN
    assert door.workspace.undo_label == "permissions of Joan Whitfield"  # of the yes, below the withdrawal
    door.workspace.undo()
    assert door.permitted(joan)["contact_project"] == WITHDRAWN


def test_withdrawing_lists_what_changes_and_is_one_act(door: Door, joan: str, page: CheckInPage) -> None:
    answers = dict.fromkeys(("contact_project", "quote_anonymous", "photo", "share_partner:Healthwatch Sefton"), GIVEN)
    consent.record_consents(
        door.store, now=door.clock(), person=joan, answers=answers, purposes=LISTS.purposes, session=door.session
    )
    for words in ("The bus is late", "Parking is dear"):
        how = HowSaid(source="badge", person=joan)
        comments.hear(door.store, now=door.clock(), session=door.session, typed=words, how=how)
    dialog = WithdrawDialog(door.workspace, joan, door.session, page)
    words = dialog.ui.changes_label.text()
    for part in ("We stop getting in touch", "not quoted", "badge: 2", "pictures", "may stay", "Healthwatch Sefton"):
        assert part in words
    before = door.store.last_seq
    dialog.ui.withdraw_button.click()
    assert dialog.result() == WithdrawDialog.DialogCode.Accepted
    assert set(door.permitted(joan).values()) == {WITHDRAWN}
    acts = {operation.act for key in answers for operation in _written(door, joan, key)}
    assert acts == {before + 1}


def test_one_purpose_is_withdrawn_and_the_others_stay(door: Door, joan: str, page: CheckInPage) -> None:
    answers = {"contact_project": GIVEN, "photo": GIVEN}
    consent.record_consents(door.store, now=door.clock(), person=joan, answers=answers, purposes=LISTS.purposes)
    dialog = WithdrawDialog(door.workspace, joan, door.session, page)
    dialog.choose("photo")
    assert "pictures" in dialog.ui.changes_label.text()
    assert "in touch" not in dialog.ui.changes_label.text()
    dialog.withdraw()
    assert door.permitted(joan) == {"contact_project": GIVEN, "photo": WITHDRAWN}


def test_withdraw_is_not_offered_to_someone_who_agreed_to_nothing(page: CheckInPage) -> None:
    assert not page.consent.ui.withdraw_button.isEnabled()


def test_the_slip_records_what_is_marked_and_is_shown_to_print(
    door: Door, joan: str, page: CheckInPage, tmp_path: Path, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Y)
    page.consent.ui.slip_button.click()
    assert door.permitted(joan) == {"contact_project": GIVEN}
    preview = page.printing.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.made is not None, timeout=30_000)
    preview.choose_folder = lambda: str(tmp_path)
    preview.save()
    written = sorted(path.name for path in tmp_path.glob("choices-*"))
    assert [Path(name).suffix for name in written] == [".html", ".pdf"]
    text = (tmp_path / written[0]).read_text(encoding="utf-8")
    assert LISTS.purpose("contact_project").statement in text
    assert "Joan" not in text
    assert {(copy.what, copy.act, copy.session) for copy in door.store.plans.copies()} == {("choices", "saved", None)}
    preview.leave()
    assert page.ui.places.currentWidget() is page.consent


def test_answers_can_be_marked_by_hand_as_well(page: CheckInPage) -> None:
    row = page.consent.answers.rows[2]
    row.ui.no_button.click()
    assert page.consent.answers.marked() == {row.key: REFUSED}
    row.ui.blank_button.click()
    assert page.consent.answers.marked() == {}


def test_what_is_not_asked_stays_not_asked(door: Door, joan: str, page: CheckInPage) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Return)
    settle()
    assert door.permitted(joan).get("photo", NOT_ASKED) == NOT_ASKED
    assert QApplication.focusWidget() is page.ui.search_edit


def _written(door: Door, joan: str, key: str) -> list[Operation]:
    answers = [answer for answer in door.store.consents.standing(joan) if answer.key == key]
    return [operation for answer in answers for operation in door.store.history.of_row(answer.id)]
