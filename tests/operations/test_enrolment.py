"""A laptop asks, the central team puts it on the roster, the laptop joins; a lost one is reported and its bundles reviewed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.bundles import limits, requests, sealing
from engage_desktop.bundles.codes import SignerNotAllowed
from engage_desktop.bundles.requests import NotARequest, RequestDamaged
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import attendance, comments, enrolment, exchange, joining, membership, packs, workspaces
from engage_desktop.operations.enrolment import LabelNotFit, NotEnrolled
from engage_desktop.operations.joining import JoiningRefused
from engage_desktop.operations.membership import NotACentre
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.teamwork import CENTRE_TEAM, RESOURCES, VERSION, Event, recovery_code, slots_of
from tests.workspaces import NOW

LATER = NOW + timedelta(hours=3)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    made = Event(tmp_path)
    yield made
    made.close()


@pytest.fixture
def centre(event: Event) -> Store:
    return event.centre()


@pytest.fixture
def laptop(event: Event) -> Store:
    return event.laptop()


def ask(laptop: Store, label: str = "") -> enrolment.Request:
    return enrolment.begin_request(laptop, now=NOW, resources=RESOURCES, label=label)


def pack_of(enrolled: enrolment.Enrolled) -> Path:
    return enrolled.carried[0].delivered.path


def bundle(store: Store, event: Event, name: str = "stick", *, now=NOW) -> Path:
    return exchange.make_bundle(store, now=now, out=event.stick(name), app_version=VERSION).delivered.path


def test_new_centre_has_a_certificate_of_its_role_from_the_root_and_is_on_its_own_roster(centre: Store) -> None:
    certificate = membership.own_certificate(centre).certificate
    assert certificate.role == "centre"
    assert certificate.issued_by == workspaces.root(centre) == centre.teams.own().root
    assert workspaces.is_centre(centre)
    assert [(each.device, each.role) for each in enrolment.roster(centre)] == [
        (workspaces.own_device(centre), "centre")
    ]


def test_laptop_that_nobody_enrolled_works_fully_alone(laptop: Store, event: Event) -> None:
    session = event.open_session(laptop)
    attendance.welcome_new(laptop, now=NOW, session=session, name="Ann")
    assert exchange.check_bundle(laptop, now=NOW, path=bundle(laptop, event)).new == 0
    assert packs.current(laptop) is None
    assert not workspaces.is_centre(laptop)


def test_request_shows_the_same_six_words_on_both_sides_as_file_and_as_code(
    centre: Store, laptop: Store, event: Event
) -> None:
    request = ask(laptop, "Table 3")
    path = enrolment.save_request(request, event.stick())
    assert path.name == "request-table-3.engage-request"
    for source in (path, request.qr):
        seen = enrolment.look_at_request(centre, source=source, resources=RESOURCES)
        assert (seen.words, seen.label, seen.is_known) == (request.words, "table 3", False)
    assert len(request.words) == 6
    assert len(request.qr) <= limits.LONGEST_CODE


@pytest.mark.parametrize("label", ["Anna's laptop", "anna", "møde 3", "a" * 60 + "1", "../3", "con\\1"])
def test_label_that_may_name_a_person_or_does_not_suit_a_file_is_refused(laptop: Store, label: str) -> None:
    with pytest.raises(LabelNotFit):
        ask(laptop, label)


def test_request_that_was_changed_on_its_way_is_refused(centre: Store, laptop: Store) -> None:
    other = sealing.recipient_of(sealing.new_identity())
    forged = ask(laptop).file.replace(membership.device_recipient(laptop).encode(), other.encode())
    with pytest.raises(RequestDamaged):
        enrolment.enrol(centre, now=NOW, document=forged, out=centre.folder, app_version=VERSION, resources=RESOURCES)
    with pytest.raises(NotARequest):
        enrolment.look_at_request(centre, source="ENGAGE-SOMETHING:else", resources=RESOURCES)


def test_request_of_another_key_shows_other_words(event: Event) -> None:
    assert ask(event.laptop(0)).words != ask(event.laptop(1)).words


def test_laptop_cannot_enrol_or_revoke(laptop: Store) -> None:
    with pytest.raises(NotACentre):
        enrolment.look_at_request(laptop, source=ask(laptop).qr, resources=RESOURCES)
    with pytest.raises(NotACentre):
        enrolment.revoke(laptop, now=NOW, device="0" * 64, lost_at=NOW)


def test_laptop_joins_with_what_it_had_captured_and_all_of_it_reaches_the_centre(
    centre: Store, laptop: Store, event: Event
) -> None:
    session = event.open_session(laptop)
    attendance.welcome_new(laptop, now=NOW, session=session, name="Ann")
    early = bundle(laptop, event)
    site, before = laptop.site, laptop.history.chain_at(laptop.site, laptop.last_seq)
    last = laptop.last_seq
    event.join(centre, laptop)
    assert laptop.site == site
    assert laptop.history.chain_at(site, last) == before
    assert laptop.teams.own().name == CENTRE_TEAM
    assert workspaces.root(laptop) == workspaces.root(centre)
    assert exchange.waiting(laptop).in_no_bundle == laptop.last_seq  # the early one was for nobody's central team
    with pytest.raises(Refusal) as refused:
        exchange.read_bundle(centre, now=NOW, path=early)
    assert refused.value.code == "B07"
    taken = exchange.read_bundle(centre, now=NOW, path=bundle(laptop, event))
    assert taken.new == laptop.last_seq
    assert [person.name for person in centre.people.all()] == ["Ann"]
    assert exchange.waiting(laptop).in_no_bundle == 0


def test_six_words_before_joining_are_those_that_the_centre_shows(centre: Store, laptop: Store, event: Event) -> None:
    enrolled = event.enrol(centre, laptop)
    seen = joining.look_at_pack(laptop, now=NOW, path=pack_of(enrolled), resources=RESOURCES)
    assert seen.words == enrolled.words
    assert (seen.team, seen.label, seen.version) == (CENTRE_TEAM, enrolled.label, 1)
    assert not membership.has_joined(laptop)
    assert packs.current(laptop) is None


def test_enrolled_laptop_holds_no_private_key_of_the_team(centre: Store, laptop: Store, event: Event) -> None:
    event.join(centre, laptop)
    team_key = (centre.laptop.secret(membership.TEAM_KEY) or b"").decode()
    assert team_key
    assert team_key not in membership.identities(laptop)
    assert membership.identities(laptop) == [membership.device_identity(laptop)]
    assert membership.team_recipient(laptop) == sealing.recipient_of(team_key)
    sealed = bundle(laptop, event)
    with pytest.raises(Refusal) as refused:
        exchange.check_bundle(laptop, now=NOW, path=sealed)
    assert refused.value.code == "B06"


def test_recovery_slot_opens_with_the_old_sheet_and_with_the_teams(centre: Store, laptop: Store, event: Event) -> None:
    event.join(centre, laptop)
    for code in (recovery_code("laptop"), recovery_code("centre")):
        assert sealing.open_secret(slots_of(laptop), code) == laptop.key


def test_laptop_that_joined_opens_with_the_teams_recovery_sheet(centre: Store, laptop: Store, event: Event) -> None:
    event.join(centre, laptop)
    folder = laptop.folder
    event.opened.remove(laptop)
    opening.close_store(laptop)
    found = workspaces.recover(folder, recovery_code("centre"), new_passphrase="quite another day")
    event.opened.append(found)
    assert found.teams.own().name == CENTRE_TEAM


def test_bundle_of_an_enrolled_laptop_carries_its_certificate_and_the_centres(
    centre: Store, laptop: Store, event: Event
) -> None:
    enrolled = event.join(centre, laptop)
    header = exchange.look_at(bundle(laptop, event), store=centre, today=NOW.date()).header
    assert [signed.certificate.label for signed in header.certificates] == [
        enrolled.label,
        membership.own_certificate(centre).certificate.label,
    ]
    assert header.root == workspaces.root(centre)


def test_pack_with_other_words_than_those_compared_is_not_joined_with(
    centre: Store, laptop: Store, event: Event, tmp_path: Path
) -> None:
    enrolled = event.enrol(centre, laptop)
    other = workspaces.create_workspace(
        tmp_path / "other", team="Other", passphrase="market hall tuesday", now=NOW, is_centre=True
    ).store
    event.opened.append(other)
    theirs = event.enrol(other, laptop)
    seen = joining.look_at_pack(laptop, now=NOW, path=pack_of(enrolled), resources=RESOURCES)
    with pytest.raises(JoiningRefused) as refused:
        joining.join(laptop, now=NOW, path=pack_of(theirs), root=seen.root)
    assert refused.value.code == "JOIN-OTHER"
    joining.join(laptop, now=NOW, path=pack_of(enrolled), root=seen.root)
    with pytest.raises(JoiningRefused) as refused:
        joining.look_at_pack(laptop, now=NOW, path=pack_of(theirs), resources=RESOURCES)
    assert refused.value.code == "JOIN-SECOND"
    with pytest.raises(JoiningRefused):
        joining.join(laptop, now=NOW, path=pack_of(theirs), root=workspaces.root(other))
    assert laptop.teams.own().name == CENTRE_TEAM


def test_pack_made_for_other_laptops_is_refused_with_what_to_do(centre: Store, event: Event) -> None:
    enrolled, stranger = event.enrol(centre, event.laptop(0)), event.laptop(1)
    with pytest.raises(JoiningRefused) as refused:
        joining.look_at_pack(stranger, now=NOW, path=pack_of(enrolled), resources=RESOURCES)
    assert refused.value.code == "JOIN-NOT-OURS"
    assert "request" in refused.value.sentence


def test_bundle_that_is_no_pack_is_not_joined_with(centre: Store, laptop: Store, event: Event) -> None:
    with pytest.raises(JoiningRefused) as refused:
        joining.look_at_pack(laptop, now=NOW, path=bundle(laptop, event), resources=RESOURCES)
    assert refused.value.code == "JOIN-NO-PACK"


def test_joining_again_with_the_same_pack_changes_nothing(centre: Store, laptop: Store, event: Event) -> None:
    enrolled = event.join(centre, laptop)
    last = laptop.last_seq
    again = joining.join(laptop, now=NOW, path=pack_of(enrolled), root=workspaces.root(centre))
    assert (again.is_new, laptop.last_seq) == (False, last)
    assert "already here" in again.sentence


def test_team_name_of_the_pack_makes_no_conflict_when_it_reaches_the_centre(
    centre: Store, laptop: Store, event: Event
) -> None:
    workspaces.edit_team(centre, now=NOW, name="North team", partners="Healthwatch")
    event.join(centre, laptop)
    assert laptop.teams.own().partner_names == ("Healthwatch",)
    exchange.read_bundle(centre, now=NOW, path=bundle(laptop, event))
    assert centre.exchange.conflict_count() == 0
    assert centre.teams.own().name == "North team"


def test_two_laptops_of_one_label_are_told_apart(centre: Store, event: Event) -> None:
    first = event.join(centre, event.laptop(0), label="table 1")
    second = event.join(centre, event.laptop(1), label="table 1")
    assert (first.label, second.label) == ("table 1", "table 1-2")
    assert len(enrolment.roster(centre)) == 3


def test_enrolling_again_writes_no_second_line_on_the_roster(centre: Store, laptop: Store, event: Event) -> None:
    event.join(centre, laptop)
    count = len(centre.exchange.devices())
    event.enrol(centre, laptop)
    assert len(centre.exchange.devices()) == count


def test_laptop_becomes_the_centre_with_the_recovery_sheet_alone(laptop: Store, event: Event) -> None:
    with pytest.raises(sealing.KeyUnreadable):
        workspaces.become_centre(laptop, now=NOW, recovery_code=recovery_code("centre"))
    workspaces.become_centre(laptop, now=NOW, recovery_code=recovery_code("laptop"))
    assert workspaces.is_centre(laptop)
    other = event.laptop(1)
    event.join(laptop, other)
    assert exchange.read_bundle(laptop, now=NOW, path=bundle(other, event)).new == other.last_seq


def test_workspace_from_before_gets_its_device_key_when_first_needed(laptop: Store) -> None:
    laptop.laptop.keep_secret(membership.DEVICE_AGE, b"")
    first = membership.device_recipient(laptop)
    assert first.startswith("age1")
    assert membership.device_recipient(laptop) == first


def test_lost_laptop_is_refused_and_what_it_recorded_before_is_taken_in_after_review(
    centre: Store, laptop: Store, event: Event
) -> None:
    event.join(centre, laptop)
    session = event.open_session(laptop)
    comments.hear(laptop, now=NOW, session=session, typed="The 47 is late")
    comments.hear(laptop, now=LATER, session=session, typed="Written by a thief")
    path = bundle(laptop, event, now=LATER)
    lost_at = NOW + timedelta(hours=1)
    enrolment.revoke(centre, now=LATER, device=workspaces.own_device(laptop), lost_at=lost_at, reason="Left on a bus")
    with pytest.raises(SignerNotAllowed) as refused:
        exchange.read_bundle(centre, now=LATER, path=path)
    assert refused.value.code == "B05"
    seen = enrolment.review_revoked(centre, now=LATER, path=path, accept=False)
    assert seen.new["comments"] == 1
    assert centre.comments.search("late").total == 0
    enrolment.review_revoked(centre, now=LATER, path=path, accept=True)
    assert centre.comments.search("late").total == 1
    assert centre.comments.search("thief").total == 0
    assert [fault.kind for fault in centre.exchange.quarantined()] == ["comment.heard"]


def test_other_laptops_learn_of_a_lost_one_from_the_next_pack(centre: Store, event: Event) -> None:
    lost, other = event.laptop(0), event.laptop(1)
    event.join(centre, lost)
    event.join(centre, other)
    enrolment.revoke(centre, now=LATER, device=workspaces.own_device(lost), lost_at=NOW)
    issued = packs.issue_pack(centre, now=LATER, out=event.stick("new"), app_version=VERSION)
    packs.take_pack(other, now=LATER, path=issued.carried[0].delivered.path)
    assert exchange.revoked_devices(other) == {workspaces.own_device(lost): NOW}
    assert [each.lost_at != "" for each in enrolment.roster(other)] == [False, False, True]
    assert not packs.is_revoked(other)


def test_lost_laptop_is_not_put_on_the_roster_again(centre: Store, laptop: Store, event: Event) -> None:
    event.join(centre, laptop)
    enrolment.revoke(centre, now=LATER, device=workspaces.own_device(laptop), lost_at=NOW)
    with pytest.raises(NotEnrolled):
        event.enrol(centre, laptop)


def test_a_time_to_come_an_unknown_laptop_and_the_centre_itself_are_not_revoked(centre: Store, laptop: Store) -> None:
    for device, lost_at in (
        (workspaces.own_device(centre), NOW),
        (workspaces.own_device(laptop), NOW),
        (workspaces.own_device(centre), NOW + timedelta(days=1)),
    ):
        with pytest.raises(NotEnrolled):
            enrolment.revoke(centre, now=NOW, device=device, lost_at=lost_at)
    assert centre.exchange.revocations() == []


def test_pack_cut_short_on_the_stick_changes_nothing(centre: Store, laptop: Store, event: Event) -> None:
    path = pack_of(event.enrol(centre, laptop))
    path.write_bytes(path.read_bytes()[:-100])
    slots_before, last = slots_of(laptop), laptop.last_seq
    with pytest.raises(Refusal) as refused:
        joining.join(laptop, now=NOW, path=path, root=workspaces.root(centre))
    assert refused.value.code == "B02"
    assert (slots_of(laptop), laptop.last_seq) == (slots_before, last)


def test_joining_that_was_cut_short_is_done_again(centre: Store, laptop: Store, event: Event) -> None:
    enrolled = event.enrol(centre, laptop)
    root = workspaces.root(centre)
    with joining._opened(laptop, pack_of(enrolled), root, NOW) as found:
        pack = packs.read_pack(found)
        joining._share_recovery(laptop, pack)
        packs.write_team(laptop, pack, root=root, now=NOW)
    laptop = event.reopen(laptop)  # the power went: it has not joined, and works as before
    assert not membership.has_joined(laptop)
    event.open_session(laptop)
    joining.join(laptop, now=NOW, path=pack_of(enrolled), root=root)
    assert exchange.read_bundle(centre, now=NOW, path=bundle(laptop, event)).new == laptop.last_seq


def test_joining_that_was_cut_short_before_the_pack_was_kept_takes_it_then(
    centre: Store, laptop: Store, event: Event
) -> None:
    enrolled = event.enrol(centre, laptop)
    root = workspaces.root(centre)
    with joining._opened(laptop, pack_of(enrolled), root, NOW) as found:
        joining._become_member(laptop, packs.read_pack(found), root, NOW)
    laptop = event.reopen(laptop)
    assert packs.current(laptop) is None
    assert joining.join(laptop, now=NOW, path=pack_of(enrolled), root=root).is_new
    assert laptop.teams.own().name == CENTRE_TEAM


def test_requests_with_many_sites_still_fit_into_one_code(laptop: Store) -> None:
    sites = [f"{number:032x}" for number in range(40)]
    file = requests.make(
        membership.sender(laptop).seed,
        recipient=membership.device_recipient(laptop),
        label="table 1",
        sites=sites,
        made_at=NOW,
    )
    assert requests.read(file).sites == sites[-16:]


def test_certificate_is_renewed_from_a_code_by_the_laptop_it_was_made_for_alone(centre: Store, event: Event) -> None:
    laptop, other = event.laptop(0), event.laptop(1)
    event.join(centre, laptop)
    event.join(centre, other)
    later = NOW + timedelta(days=800)
    renewed = event.enrol(centre, laptop, now=later)
    assert 0 < len(renewed.qr) <= limits.LONGEST_CODE
    before = membership.own_certificate(laptop).certificate.not_after
    assert joining.renew_certificate(laptop, now=later, text=renewed.qr) > before
    assert exchange.read_bundle(centre, now=later, path=bundle(laptop, event, now=later)).new == laptop.last_seq
    for store, now in ((other, later), (event.laptop(2), later), (laptop, NOW + timedelta(days=9_000))):
        with pytest.raises(JoiningRefused) as refused:
            joining.renew_certificate(store, now=now, text=renewed.qr)
        assert refused.value.code == "JOIN-CERTIFICATE"
