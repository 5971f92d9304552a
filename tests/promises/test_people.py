"""Promises about people as they are: their own words for themselves, nothing asked twice, worries kept apart."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.bundles import sealing
from engage_desktop.bundles.sealing import NoKeyFits
from engage_desktop.domain.consent import GIVEN, REFUSED
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import attendance, comments, consent, incidents, people, sessions
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.consent_promise import promise_text, told_otherwise
from engage_desktop.operations.incidents import Incident, IncidentNotPossible
from engage_desktop.operations.lists import Entry, Lists
from engage_desktop.operations.offers import offers
from engage_desktop.operations.still_right import confirm_still_right, known_before
from engage_desktop.operations.summary import build_summary
from engage_desktop.store.store import Store
from tests.workspaces import NOW, REASON, WHOLE_PLAN, template

LATER = NOW + timedelta(hours=1)
GARDEN = Entry("garden", "Riverside Garden Group", "Growing food and flowers together behind the library.")
CHESS = Entry("chess", "Chess Club", "Chess for all ages on Mondays.")


def answer(store: Store, lists: Lists, session: str, name: str, **answers: str) -> str:
    person = attendance.welcome_new(store, now=NOW, session=session, name=name).person
    consent.record_consents(store, now=NOW, person=person, answers=answers, purposes=lists.purposes, session=session)
    return person


def test_promise_000_12_five_who_answered_keep_the_old_words_and_a_notice_lists_them(
    store: Store, lists: Lists, opened: Session
) -> None:
    five = [answer(store, lists, opened.id, f"Guest {number}", quote_anonymous=GIVEN) for number in range(5)]
    old = promise_text(store.sessions.get(opened.id))
    sessions.edit_session(
        store, now=LATER, session=opened.id, influence="Two of the routes only.", reason="The board met."
    )
    sixth = answer(store, lists, opened.id, "Guest six", quote_anonymous=GIVEN)

    (told,) = told_otherwise(store, session=opened.id)
    assert (told.words, set(told.people)) == (old, set(five))
    for person in five:
        (kept,) = store.consents.history(person)
        wording = store.consents.wording(kept.promise or "")
        assert wording is not None
        assert (wording.text, wording.sha256) == (old, hashlib.sha256(old.encode()).hexdigest())
    (new,) = store.consents.history(sixth)
    wording = store.consents.wording(new.promise or "")
    assert wording is not None
    assert wording.text.startswith("Two of the routes only.")


def test_promise_002_6_a_single_word_name_is_accepted_everywhere_and_sorted(store: Store, opened: Session) -> None:
    for name in ("Zofia", "Madonna", "ap Gwilym, Dafydd", "Łucja"):
        attendance.welcome_new(store, now=NOW, session=opened.id, name=name)
    held = people.add_person(store, now=NOW, name="Sade", address_as="Auntie", said_as="shah-DAY")
    assert [person.name for person in store.people.all()] == [
        *("ap Gwilym, Dafydd", "Łucja", "Madonna", "Sade", "Zofia"),
    ]
    found = people.matches(store.people.all(), "sad")
    assert [(person.name, person.address_as, person.said_as) for person in found] == [("Sade", "Auntie", "shah-DAY")]
    assert (held.role, held.also_role) == ("public", "")


def test_promise_002_20_an_incident_is_sealed_and_stands_in_no_comment_search_or_log(
    store: Store, opened: Session, tmp_path: Path
) -> None:
    before = (store.last_seq, store.dump())
    note = incidents.seal(
        store,
        now=NOW,
        incident=Incident("safeguarding", "He said he is afraid to go home.", NOW.isoformat(), opened.id, "Pat"),
    )
    assert (store.last_seq, store.dump()) == before
    assert store.comments.search("afraid", limit=5).comments == []
    assert b"afraid" not in note.payload

    carried = incidents.carry(store, note=note.id, out=tmp_path / "stick")
    assert "Pat" not in carried.name
    told = incidents.open_note(carried.read_bytes(), recovery_code=template().recovery_code)
    assert (told.words, told.about, told.session) == ("He said he is afraid to go home.", "Pat", opened.id)
    with pytest.raises(NoKeyFits):
        incidents.open_note(carried.read_bytes(), recovery_code=sealing.new_identity())
    incidents.remove(store, note=note.id)
    assert store.sealed.all() == []


def test_an_empty_note_is_refused_and_nothing_is_sealed(store: Store) -> None:
    with pytest.raises(IncidentNotPossible) as refused:
        incidents.seal(store, now=NOW, incident=Incident("safeguarding", " ", NOW.isoformat()))
    assert refused.value.field == "words"
    assert store.sealed.all() == []


def test_promise_003_7_a_match_is_offered_and_no_name_leaves_without_consent(
    store: Store, lists: Lists, opened: Session
) -> None:
    partners = {"share_partner:Riverside Garden Group": GIVEN}
    answer(store, lists, opened.id, "Ade Bankole", **partners)
    answer(store, lists, opened.id, "Bill Hargreaves", quote_anonymous=GIVEN)
    for badge, words in ((1, "I want to help with gardening"), (2, "I could help in the garden on Sundays")):
        how = HowSaid(about="offer")
        comments.hear(store, now=NOW, session=opened.id, typed=f"@{badge} {words}", how=how)
    comments.hear(store, now=NOW, session=opened.id, typed="@2 The garden gate is locked")

    found = offers(store, session=opened.id, groups=(CHESS, GARDEN), today="2026-11-21")
    named = {offer.comment.text: (offer.groups, offer.may_be_named, offer.name) for offer in found}
    assert named == {
        "I want to help with gardening": (
            ("Riverside Garden Group",),
            ("Riverside Garden Group",),
            "Ade Bankole",
        ),
        "I could help in the garden on Sundays": (("Riverside Garden Group",), (), ""),
    }


def test_promise_004_2_one_person_who_is_both_counts_once_and_is_shown_in_both(
    store: Store, lists: Lists, opened: Session
) -> None:
    both = people.add_person(store, now=NOW, name="Nia Pritchard", role="public", also_role="carer")
    attendance.check_in(store, now=NOW, session=opened.id, person=both.id)
    for number in range(12):
        attendance.welcome_new(store, now=NOW, session=opened.id, name=f"Guest {number}")
    room = attendance.room(store, opened.id)
    assert (room.in_all, room.by_role, room.also) == (13, {"public": 13}, {"carer": 1})
    came = dict(build_summary(store, session=opened.id, lists=lists, now=NOW).who_came)
    assert came["Everyone"] == "13"


def test_promise_004_22_a_returning_person_is_asked_still_right_and_nothing_is_asked_blank(
    store: Store, lists: Lists, opened: Session
) -> None:
    person = answer(store, lists, opened.id, "Joan", quote_anonymous=GIVEN, photo=REFUSED)
    people.set_needs(store, now=NOW, person=person, needs={"hearing_loop": ""})
    people.edit_person(store, now=NOW, person=person, wants="post_large_print")
    again = sessions.add_session(store, now=LATER, **{**WHOLE_PLAN, "date": "2026-12-21"})
    sessions.open_session(store, now=LATER, session=again.id, reason=REASON)
    attendance.check_in(store, now=LATER, session=again.id, person=person)

    known = known_before(store, person=person, session=again.id, today="2026-11-21")
    assert known.is_returning
    assert known.answers == {"quote_anonymous": GIVEN, "photo": REFUSED}
    assert ([need.need for need in known.needs], known.person.wants) == (["hearing_loop"], "post_large_print")
    confirm_still_right(store, now=LATER, person=person, session=again.id, purposes=lists.purposes)
    assert [held.session for held in store.consents.standing(person)] == [again.id, again.id]
    assert store.consents.permitted(person, today="2026-11-21") == {"quote_anonymous": GIVEN, "photo": REFUSED}
    assert known_before(store, person=person, session=again.id, today="2026-11-21").answers == {}
