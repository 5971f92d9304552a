"""Bringing bundles in: rehearsed, applied, undone, a folder in any order, and nothing that one bad file can hold up."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.bundles.codes import BundleDamaged
from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.operations import (
    attendance,
    centre,
    comments,
    consent,
    erasure,
    exchange,
    peers,
    people,
    taking_in,
    workspaces,
)
from engage_desktop.operations.name_sounds import load_short_names
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.teamwork import VERSION, Event, recovery_code
from tests.workspaces import LISTS, NOW, PASSPHRASE, RESOURCES

LATER = NOW + timedelta(hours=2)


def test_a_rehearsal_says_what_apply_then_does_and_writes_nothing(together: Together) -> None:
    session = together.session(together.a)
    attendance.welcome_new(together.a, now=NOW, session=session, name="Joan Whitfield")
    comments.hear(together.a, now=NOW, session=session, typed="@1 The bus is late")
    path = together.carried(together.a)
    before = together.centre.dump()
    rehearsed = taking_in.rehearse(together.centre, now=NOW, path=path)
    assert together.centre.dump() == before
    assert rehearsed.new["comments"] == rehearsed.new["people"] == rehearsed.new["arrivals"] == 1
    applied = taking_in.apply(together.centre, now=NOW, path=path)
    assert applied == rehearsed
    assert together.centre.comments.count() == 1


def test_the_same_bundle_again_is_success_and_changes_nothing(together: Together) -> None:
    together.session(together.a)
    path = together.carried(together.a)
    taking_in.apply(together.centre, now=NOW, path=path)
    before = together.centre.dump()
    again = taking_in.apply(together.centre, now=LATER, path=path)
    assert (again.notices, again.entries) == (("B08",), 0)
    assert together.centre.dump() == before


def test_undo_leaves_the_very_records_that_were_there_before(together: Together) -> None:
    together.merge(together.b)
    session = together.session(together.a)
    comments.hear(together.a, now=NOW, session=session, typed="The bus is late")
    before = together.centre.dump()
    report = together.merge(together.a)
    assert together.centre.dump() != before
    taking_in.undo(together.centre, now=LATER, bundle=report.bundle)
    assert together.centre.dump() == before
    assert taking_in.apply(together.centre, now=LATER, path=next(iter(together.stick.glob(f"*{report.bundle[:8]}*"))))


def test_a_refused_file_changes_nothing_says_its_code_and_stays(together: Together) -> None:
    together.session(together.a)
    path = together.carried(together.a)
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    before = together.centre.dump()
    with pytest.raises(BundleDamaged) as refused:
        taking_in.apply(together.centre, now=NOW, path=path)
    assert refused.value.code == "B02"
    assert together.centre.dump() == before
    assert path.read_bytes() == whole[:-40]


def test_a_folder_comes_in_whole_in_any_order_with_copies_subfolders_and_bad_files(together: Together) -> None:
    session = together.session(together.a)
    first = together.carried(together.a)
    comments.hear(together.a, now=LATER, session=session, typed="One more")
    second = together.carried(together.a, now=LATER)
    people.add_person(together.b, now=NOW, name="Ann")
    other = together.carried(together.b)
    folder = together.event.stick("office")
    (folder / "monday").mkdir()
    shutil.copy(second, folder / "a.engage")
    shutil.copy(first, folder / "monday" / "z.engage")
    shutil.copy(second, folder / "a (conflicted copy).engage")
    shutil.copy(other, folder / "monday" / "UPPER.ENGAGE")
    (folder / "notes.engage").write_text("shopping list")
    (folder / "half.engage.part").write_bytes(b"")
    seen: list[tuple[int, int]] = []
    report = taking_in.take_in_folder(
        together.centre, now=LATER, folder=folder, progress=lambda done, of: seen.append((done, of))
    )
    said = {each.path.name: each.code for each in report.files}
    assert said["notes.engage"] == "B01"
    assert list(said.values()).count("B08") == 1
    assert (len(report.files), len(report.refused)) == (5, 1)
    assert seen[0] == (0, 5)
    assert seen[-1] == (5, 5)
    assert together.centre.comments.count() == 1
    assert {person.name for person in together.centre.people.all()} == {"Ann"}


def test_a_missing_earlier_bundle_is_said_and_healed_when_it_comes(together: Together, tmp_path: Path) -> None:
    session = together.session(together.a)
    first = together.carried(together.a)
    taking_in.apply(together.centre, now=NOW, path=first)
    together.answer(to=(together.a,))
    comments.hear(together.a, now=LATER, session=session, typed="Second")
    second = together.carried(together.a, now=LATER)
    other = workspaces.create_workspace(
        tmp_path / "other",
        team="Other office",
        passphrase=PASSPHRASE,
        now=NOW,
        recovery_code=recovery_code(),
        is_centre=True,
    ).store
    together.event.opened.append(other)
    assert "B09" in taking_in.apply(other, now=LATER, path=second).notices
    assert centre.status(other).laptops[0].gaps
    assert "B09" not in taking_in.apply(other, now=LATER, path=first).notices
    assert centre.status(other).laptops[0].gaps == ""
    assert [each.text for each in other.comments.of_session(session)] == ["Second"]


def test_cancel_leaves_whole_bundles_only(together: Together) -> None:
    together.session(together.a)
    together.carried(together.a)
    together.session(together.b, "Bins")
    together.carried(together.b)
    asked = iter([False, False, False, False, True, *[True] * 500])
    stopped = taking_in.take_in_folder(together.centre, now=NOW, folder=together.stick, cancelled=lambda: next(asked))
    assert stopped.was_stopped
    assert stopped.left + len(stopped.files) == 2
    titles = {held.title for held in together.centre.sessions.all()}
    assert len(titles) == stopped.taken
    whole = taking_in.take_in_folder(together.centre, now=NOW, folder=together.stick)
    assert not whole.was_stopped
    assert {held.title for held in together.centre.sessions.all()} == {"Buses", "Bins"}


def test_a_dry_run_of_a_folder_writes_nothing(together: Together) -> None:
    together.session(together.a)
    together.carried(together.a)
    before = together.centre.dump()
    report = taking_in.take_in_folder(together.centre, now=NOW, folder=together.stick, rehearse_only=True)
    assert (report.taken, report.new["sessions"]) == (1, 1)
    assert together.centre.dump() == before


def test_a_folder_that_is_not_there_is_refused(together: Together) -> None:
    with pytest.raises(NothingHere):
        taking_in.take_in_folder(together.centre, now=NOW, folder=together.stick / "gone")


def test_what_a_centre_made_itself_is_passed_over(together: Together) -> None:
    together.session(together.centre)
    together.answer(to=())
    folders = [each for each in together.event.folder.iterdir() if each.name.startswith("answers")]
    report = taking_in.take_in_folder(together.centre, now=NOW, folder=folders[0])
    assert report.files
    assert not report.refused


def test_people_who_may_be_known_already_are_named_in_the_rehearsal(together: Together) -> None:
    people.add_person(together.a, now=NOW, name="Siobhan Kelly", address="1 High Street, L20 3AB")
    together.merge(together.a)
    people.add_person(together.b, now=NOW, name="Shivaun Kelly", address="L20 4CD")
    report = taking_in.rehearse(
        together.centre, now=NOW, path=together.carried(together.b), short=load_short_names(RESOURCES)
    )
    assert [pair.reasons for pair in report.same_person] == [("names that sound alike", "the same postcode area")]


def test_a_laptop_that_takes_in_an_erasure_says_so_once_in_its_next_bundle(together: Together) -> None:
    person = people.add_person(together.a, now=NOW, name="Joan").id
    together.merge(together.a)
    together.answer(to=(together.a,))
    assert [each for each in together.a.exchange.bundles_received() if each.site == together.a.site] == []
    erasure.erase_person(together.centre, now=NOW, person=person)
    together.answer(to=(together.a,))
    together.answer(now=LATER, to=(together.a,))
    received = [each for each in together.a.exchange.bundles_received() if each.site == together.a.site]
    assert [each.outcome for each in received] == ["taken in"]
    together.merge(together.a, now=LATER)
    assert received[0].bundle in {
        each.bundle for each in together.centre.exchange.bundles_received() if each.site == together.a.site
    }


def test_a_laptop_cannot_take_in_what_another_made_for_the_centre(together: Together) -> None:
    together.session(together.a)
    path = together.carried(together.a)
    with pytest.raises(Refusal) as refused:
        taking_in.apply(together.b, now=NOW, path=path)
    assert refused.value.code == "B06"


def test_bundles_are_found_by_their_ending_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    real = tmp_path / "deep" / "x.engage"
    real.write_bytes(b"")
    (tmp_path / "link.engage").symlink_to(real)
    (tmp_path / "x.engage.part").write_bytes(b"")
    assert taking_in.bundles_under(tmp_path) == [real]


def test_one_bad_entry_is_set_aside_with_its_reason_and_holds_nothing_up(together: Together) -> None:
    session = together.session(together.a)
    with together.a.act(now=NOW) as act:
        body = {"session": session, "band": "16_to_64", "role": "public", "count": -3, "at": NOW.isoformat()}
        act.append("head.counted", ids.new_fact(NOW), body)
    comments.hear(together.a, now=NOW, session=session, typed="The bus is late")
    report = together.merge(together.a)
    assert [fault.kind for fault in report.quarantined] == ["head.counted"]
    assert together.centre.comments.count() == 1
    (aside,) = taking_in.set_aside(together.centre)
    assert (aside.laptop, aside.kind) == ("table 1", "head.counted")
    assert "count" in aside.reason
    assert centre.status(together.centre).set_aside == 1
    assert together.centre.exchange.gaps(together.a.site) == []


def test_a_withdrawal_travels_to_the_centre_and_back_to_the_laptop_that_met_the_person(together: Together) -> None:
    session, today = together.session(together.a), NOW.date().isoformat()
    joan = attendance.welcome_new(together.a, now=NOW, session=session, name="Joan").person
    for answer in (consent.GIVEN, consent.WITHDRAWN):
        consent.record_consents(
            together.a, now=NOW, person=joan, answers={"photo": answer}, purposes=LISTS.purposes, session=session
        )
    consent.record_consents(
        together.a, now=NOW, person=joan, answers={"quote_anonymous": consent.GIVEN}, purposes=LISTS.purposes
    )
    report = together.merge(together.a)
    assert report.withdrawn == 1
    assert together.centre.consents.permitted(joan, today=today)["photo"] == consent.WITHDRAWN
    consent.withdraw(together.centre, now=LATER, person=joan, purposes=LISTS.purposes)
    together.answer(now=LATER)
    assert together.a.consents.permitted(joan, today=today)["quote_anonymous"] == consent.WITHDRAWN
    assert together.b.consents.history(joan) == []


def test_a_door_list_from_another_laptop_comes_in_without_comments(together: Together) -> None:
    session = together.shared_session()
    attendance.welcome_new(together.b, now=LATER, session=session, name="Joan")
    comments.hear(together.b, now=LATER, session=session, typed="@1 For the centre alone")
    out = together.event.stick("peers")
    peers.make_peer_bundle(together.b, now=LATER, out=out, session=session, app_version=VERSION)
    report = taking_in.take_in_folder(together.a, now=LATER, folder=out)
    assert not report.refused
    assert [person.name for person in together.a.people.all()] == ["Joan"]
    assert together.a.comments.count() == 0


def test_door_lists_in_the_event_folder_are_for_others_and_refuse_nothing(tmp_path: Path) -> None:
    event = Event(tmp_path)
    centre, (one, other) = event.team(2)
    stick, session = event.stick("event"), event.open_session(one, title="Fair")
    attendance.welcome_new(one, now=NOW, session=session, name="Ann")
    peers.make_peer_bundle(one, now=NOW, out=stick, session=session, app_version=VERSION)
    exchange.make_bundle(one, now=NOW, out=stick, app_version=VERSION)
    at_the_centre = taking_in.take_in_folder(centre, now=NOW, folder=stick)
    assert sorted(each.code for each in at_the_centre.files) == ["", "OTHERS"]
    assert at_the_centre.refused == ()
    on_the_other = taking_in.take_in_folder(other, now=NOW, folder=stick)
    assert sorted(each.code for each in on_the_other.files) == ["", "OTHERS"]
    assert [each.code for each in taking_in.take_in_folder(one, now=NOW, folder=stick).refused] == []
    event.close()
