"""What is printed at the door: the same words as PDF and HTML, and file names that name nobody."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from engage_desktop.domain.consent import GIVEN, REFUSED
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import attendance, consent, door_prints, people
from engage_desktop.operations.consent import HowAsked
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.store import Store
from tests.operations.door_store import joan as joan
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.workspaces import LISTS, NOW, RESOURCES

FONTS = RESOURCES / "fonts"


def test_the_roll_call_lists_who_is_here_and_who_has_left(store: Store, session: str, joan: str) -> None:
    first = attendance.check_in(store, now=NOW, session=session, person=joan)
    attendance.welcome_new(store, now=NOW, session=session)
    attendance.count_heads(store, now=NOW, session=session, band="under_16", count=3)
    attendance.sign_out(store, now=NOW + timedelta(hours=1), arrival=first.arrival, session=session)
    made = door_prints.print_roll_call(store, now=NOW, session=session, lists=LISTS, fonts=FONTS)
    for words in ("Joan Whitfield", "Someone, badge 2", "Public", "The routes."):
        assert words in made.html
    assert made.pdf.startswith(b"%PDF")
    assert "Joan" not in made.stem
    assert "Buses" not in made.stem


def test_sign_in_cards_carry_their_codes_and_no_name(store: Store, session: str, joan: str) -> None:
    made = door_prints.print_sign_in_cards(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, cards=5)
    code = made.stem.rpartition("-")[2]
    assert f"{code}-05" in made.html
    assert f"{code}-06" not in made.html
    assert "Joan" not in made.html


def test_the_slip_says_every_answer_word_for_word_and_names_nobody(store: Store, session: str, joan: str) -> None:
    written = consent.record_consents(
        store,
        now=NOW,
        person=joan,
        session=session,
        answers={"photo": REFUSED, "share_partner:Healthwatch Sefton": GIVEN},
        purposes=LISTS.purposes,
        how=HowAsked(method="via_interpreter", present="Farah"),
    )
    made = door_prints.print_receipt(store, now=NOW, person=joan, lists=LISTS, fonts=FONTS, answers=written)
    said = made.html.replace("\u2068", "").replace("\u2069", "")
    for words in (
        LISTS.purpose("photo").statement,
        "Healthwatch Sefton",
        "Photo: No",
        "Through an interpreter. With you: Farah",
        consent.withdrawal_code(written),
    ):
        assert words in said
    assert "Joan" not in made.html
    assert "{" not in made.html.partition("<main>")[2]


def test_a_slip_without_any_answer_is_refused(store: Store, joan: str) -> None:
    with pytest.raises(NothingHere):
        door_prints.print_receipt(store, now=NOW, person=joan, lists=LISTS, fonts=FONTS)


def test_large_print_says_so_in_its_name_and_takes_more_pages(store: Store, session: str) -> None:
    for number in range(40):
        attendance.welcome_new(store, now=NOW, session=session, name=f"Guest {number}")
    pages = []
    for large in (False, True):
        made = door_prints.print_roll_call(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, large_print=large)
        assert made.stem.endswith("-large") is large
        with pikepdf.open(BytesIO(made.pdf)) as pdf:
            pages.append(len(pdf.pages))
    assert pages[1] > pages[0]


def test_a_print_is_written_whole_or_refused(store: Store, session: str, tmp_path: Path) -> None:
    made = door_prints.print_sign_in_cards(store, now=NOW, session=session, lists=LISTS, fonts=FONTS, cards=1)
    files = door_prints.keep_print(made, tmp_path / "out")
    assert files.pdf.read_bytes() == made.pdf
    assert files.html.read_text(encoding="utf-8") == made.html
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(DiskRefused):
        door_prints.keep_print(made, blocked)


def test_the_roll_call_of_an_empty_room_says_so(store: Store, session: str) -> None:
    made = door_prints.print_roll_call(store, now=NOW, session=session, lists=LISTS, fonts=FONTS)
    assert "Nobody has been checked in by name." in made.html
    assert people.KnownNames().find("a") == []
