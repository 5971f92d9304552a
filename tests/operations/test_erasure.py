"""Erasure from request to certificate: gone everywhere it can be reached, counted still, and late laptops are named."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from engage_desktop.domain.consent import GIVEN
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.operations import (
    attendance,
    comments,
    consent,
    enrolment,
    erasure,
    keeping,
    membership,
    people,
    same_person,
    taking_in,
    undo,
    workspaces,
)
from engage_desktop.operations.membership import NotACentre
from engage_desktop.operations.undo import UndoNotPossible
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import LISTS, NOW, PASSPHRASE

LATER = NOW + timedelta(hours=1)
EVENING = NOW + timedelta(hours=8)
NAME, WORDS = "Zebediah Quillfeather", "My cousin Zebediah waits"


@pytest.fixture
def met(together: Together) -> tuple[str, str]:
    """A session on laptop a, and somebody who came, agreed and said something; all of it is at the centre too."""
    session = together.session(together.a)
    person = attendance.welcome_new(together.a, now=NOW, session=session, name=NAME, phone="0151 496 0000").person
    attendance.welcome_new(together.a, now=NOW, session=session, name="Ann")
    people.set_needs(together.a, now=NOW, person=person, needs={"hearing_loop": "please"})
    consent.record_consents(
        together.a, now=NOW, person=person, answers={"quote_anonymous": GIVEN}, purposes=LISTS.purposes, session=session
    )
    comments.hear(together.a, now=NOW, session=session, typed=f"@1 {WORDS}")
    together.merge(together.a)
    return session, person


def traces(store: Store) -> list[str]:
    """Return the words of the person that the records of a workspace still hold."""
    dump = store.dump()
    log = "".join(canonical.decode() for site in store.history.extent() for canonical in store.history.canonical(site))
    found = [word for word in ("Zebediah", "Quillfeather", "4960000", "496 0000") if word in dump or word in log]
    return found + [c.text for c in store.comments.search("zebediah").comments]


def test_the_person_is_gone_from_records_history_and_search_and_still_counted(
    together: Together, met: tuple[str, str]
) -> None:
    session, person = met
    before = attendance.room(together.centre, session).in_all
    done = erasure.erase_person(together.centre, now=LATER, person=person, reason="asked by letter")
    assert done.what.counts == {
        "people": 1,
        "needs": 1,
        "arrivals": 1,
        "consents": 1,
        "comments": 1,
        "payments": 0,
        "told": 0,
    }
    assert traces(together.centre) == []
    assert attendance.room(together.centre, session).in_all == before == 2
    assert [held.name for held in together.centre.people.all()] == ["Ann"]
    with pytest.raises(NothingHere):
        erasure.erase_person(together.centre, now=EVENING, person=person)


def test_the_certificate_names_the_laptops_that_have_not_confirmed_and_then_that_they_have(
    together: Together, met: tuple[str, str]
) -> None:
    done = erasure.erase_person(together.centre, now=LATER, person=met[1])
    first = erasure.certificate(together.centre, now=LATER)
    assert {each.label: each.confirmed for each in first.devices} == {"table 1": "", "table 2": ""}
    assert first.unconfirmed == 2
    assert any("brought in from table 1" in each for each in first.bundles)
    together.answer(now=LATER, to=(together.a,))
    assert traces(together.a) == []
    together.merge(together.a, now=EVENING)
    second = erasure.certificate(together.centre, now=EVENING, reference=done.reference)
    assert [each.label for each in second.devices if not each.confirmed] == ["table 2"]
    assert second.unconfirmed == 1
    assert erasure.references(together.centre) == [done.reference]


def test_an_answer_made_before_the_erasure_confirms_nothing(together: Together, met: tuple[str, str]) -> None:
    together.answer(now=NOW, to=())
    early = [each for each in together.event.folder.iterdir() if each.name.startswith("answers")]
    erasure.erase_person(together.centre, now=LATER, person=met[1])
    taking_in.take_in_folder(together.a, now=LATER, folder=early[0])
    people.add_person(together.a, now=LATER, name="Bea")
    together.merge(together.a, now=EVENING)
    assert erasure.certificate(together.centre, now=EVENING).unconfirmed == 2


def test_a_late_laptop_brings_nobody_back_and_is_told_again(together: Together, met: tuple[str, str]) -> None:
    session, person = met
    erasure.erase_person(together.centre, now=LATER, person=person)
    people.edit_person(together.a, now=EVENING, person=person, phone="0151 496 0001")
    comments.hear(together.a, now=EVENING, session=session, typed="@1 Zebediah again")
    late = together.merge(together.a, now=EVENING)
    assert "E01" in late.notices
    assert traces(together.centre) == []
    together.answer(now=EVENING, to=(together.a,))
    assert traces(together.a) == []


def test_an_old_bundle_brings_nobody_back(together: Together, met: tuple[str, str]) -> None:
    erasure.erase_person(together.centre, now=LATER, person=met[1])
    report = taking_in.take_in_folder(together.centre, now=EVENING, folder=together.stick)
    assert not report.refused
    together.event.reopen(together.centre)
    assert traces(together.event.opened[-1]) == []


def test_older_backups_go_and_one_that_was_kept_elsewhere_brings_nobody_back(
    together: Together, met: tuple[str, str]
) -> None:
    old = keeping.back_up(together.centre, now=NOW)
    folder = together.centre.folder
    elsewhere = shutil.copytree(folder / "backups", together.event.folder / "elsewhere")
    erasure.erase_person(together.centre, now=LATER, person=met[1])
    assert not old.path.exists()
    assert not erasure.certificate(together.centre, now=LATER).has_old_backups
    together.event.opened.remove(together.centre)
    opening.close_store(together.centre)
    shutil.copytree(elsewhere, folder / "backups", dirs_exist_ok=True)
    restored = keeping.restore_backup(folder, PASSPHRASE, backup=old, now=EVENING)
    together.event.opened.append(restored)
    assert traces(restored) == []
    assert [held.name for held in restored.people.all()] == ["Ann"]


def test_linked_records_of_one_person_go_together(together: Together, met: tuple[str, str]) -> None:
    other = people.add_person(together.centre, now=NOW, name="Z. Quillfeather").id
    same_person.claim(together.centre, now=NOW, person=met[1], other=other)
    assert set(erasure.what_goes(together.centre, person=other).ids) == {met[1], other}
    erasure.erase_person(together.centre, now=LATER, person=other)
    assert traces(together.centre) == []


def test_a_laptop_does_not_erase_by_itself(together: Together, met: tuple[str, str]) -> None:
    with pytest.raises(NotACentre):
        erasure.erase_person(together.a, now=LATER, person=met[1])
    assert together.a.people.get(met[1]).name == NAME


def test_an_erasure_is_not_undone(together: Together, met: tuple[str, str]) -> None:
    erasure.erase_person(together.centre, now=LATER, person=met[1])
    with pytest.raises(UndoNotPossible):
        undo.undo(together.centre, now=EVENING, done=together.centre.last_act)
    assert traces(together.centre) == []


def test_a_lost_laptop_is_named_as_one_that_may_never_answer(together: Together, met: tuple[str, str]) -> None:
    enrolment.revoke(together.centre, now=LATER, device=membership.own_device(together.b), lost_at=NOW)
    erasure.erase_person(together.centre, now=LATER, person=met[1])
    notes = {each.label: each.note for each in erasure.certificate(together.centre, now=EVENING).devices}
    assert notes == {"table 1": "", "table 2": "reported lost; it may never answer"}


def test_a_person_is_found_by_full_name_and_two_of_one_name_are_not_guessed(
    together: Together, met: tuple[str, str]
) -> None:
    assert erasure.find_person(together.centre, NAME.lower()) == met[1]
    people.add_person(together.centre, now=NOW, name=NAME)
    with pytest.raises(Refusal) as refused:
        erasure.find_person(together.centre, NAME)
    assert refused.value.code == "ERASE"
    with pytest.raises(NothingHere):
        erasure.find_person(together.centre, "Nobody")


def test_a_team_of_one_laptop_becomes_its_own_centre_to_erase(together: Together) -> None:
    made = workspaces.create_workspace(together.event.folder / "alone", team="Alone", passphrase=PASSPHRASE, now=NOW)
    together.event.opened.append(made.store)
    person = people.add_person(made.store, now=NOW, name=NAME).id
    with pytest.raises(NotACentre):
        erasure.erase_person(made.store, now=NOW, person=person)
    workspaces.become_centre(made.store, now=NOW, recovery_code=made.recovery_code)
    erasure.erase_person(made.store, now=NOW, person=person)
    assert traces(made.store) == []
    assert erasure.certificate(made.store, now=NOW).unconfirmed == 0
