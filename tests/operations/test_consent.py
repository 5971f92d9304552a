"""Consent in the ledger: the words kept, the answers apart, a withdrawal in one act that nothing takes back by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from engage_desktop.domain.consent import ANSWERS, EXPIRED, GIVEN, REFUSED, WITHDRAWN, ConsentNotPossible, Purpose
from engage_desktop.operations import attendance, comments, consent, people, undo
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.consent import HowAsked
from engage_desktop.operations.undo import UndoNotPossible
from engage_desktop.store.laptop import BundleMade
from engage_desktop.store.store import Store
from tests.operations.door_store import joan as joan
from tests.operations.door_store import session as session
from tests.operations.door_store import store as store
from tests.workspaces import LISTS, NOW

TODAY = "2026-11-21"
SHARE = "share_partner:Healthwatch Sefton"


def record(store: Store, person: str, **answers: str) -> tuple[str, ...]:
    return consent.record_consents(
        store,
        now=NOW,
        person=person,
        answers={key.replace("__", ":").replace("_hw", " "): answer for key, answer in answers.items()},
        purposes=LISTS.purposes,
    )


def permitted(store: Store, person: str, today: str = TODAY) -> dict[str, str]:
    return store.consents.permitted(person, today=today)


def test_each_answer_keeps_the_exact_words_version_and_language(store: Store, joan: str) -> None:
    record(store, joan, photo=GIVEN)
    (answer,) = store.consents.history(joan)
    wording = store.consents.wording(answer.wording)
    assert wording is not None
    assert wording.text == LISTS.purpose("photo").statement
    assert (answer.wording_version, answer.wording_sha256) == (wording.version, wording.sha256)
    assert answer.language == "en"


def test_a_changed_wording_is_kept_beside_the_old_one(store: Store, joan: str) -> None:
    record(store, joan, photo=GIVEN)
    newer = replace(LISTS.purpose("photo"), version=2, statement="You can use my picture.")
    consent.record_consents(store, now=NOW, person=joan, answers={"photo": GIVEN}, purposes=[newer])
    texts = [store.consents.wording(answer.wording) for answer in store.consents.history(joan)]
    assert [wording.text for wording in texts if wording] == [LISTS.purpose("photo").statement, newer.statement]


def test_the_same_words_are_kept_once(store: Store, joan: str) -> None:
    other = people.add_person(store, now=NOW).id
    for person in (joan, other):
        record(store, person, photo=GIVEN)
    assert len(store.consents.wordings()) == 1


def test_a_purpose_that_is_not_named_was_not_asked(store: Store, joan: str) -> None:
    record(store, joan, photo=REFUSED)
    assert permitted(store, joan) == {"photo": REFUSED}


def test_sharing_is_asked_for_one_named_organisation_at_a_time(store: Store, joan: str) -> None:
    before = store.last_seq
    for key in ("share_partner", "photo:Healthwatch"):
        with pytest.raises(ConsentNotPossible):
            consent.record_consents(store, now=NOW, person=joan, answers={key: GIVEN}, purposes=LISTS.purposes)
    assert store.last_seq == before
    consent.record_consents(store, now=NOW, person=joan, answers={SHARE: GIVEN}, purposes=LISTS.purposes)
    (answer,) = store.consents.history(joan)
    wording = store.consents.wording(answer.wording)
    assert wording is not None
    assert "Healthwatch Sefton" in wording.text
    assert "{" not in wording.text


def test_an_organisation_typed_with_odd_spaces_is_the_same_one(store: Store, joan: str) -> None:
    for key in ("share_partner:Healthwatch  Sefton ", SHARE):
        consent.record_consents(store, now=NOW, person=joan, answers={key: GIVEN}, purposes=LISTS.purposes)
    assert permitted(store, joan) == {SHARE: GIVEN}
    assert len(store.consents.standing(joan)) == 1


@pytest.mark.parametrize("how", [HowAsked(method="telepathy"), HowAsked(given_by="a neighbour")])
def test_a_way_or_a_giver_that_nobody_knows_is_refused(store: Store, joan: str, how: HowAsked) -> None:
    with pytest.raises(ConsentNotPossible):
        consent.record_consents(store, now=NOW, person=joan, answers={"photo": GIVEN}, purposes=LISTS.purposes, how=how)
    assert store.consents.history(joan) == []


def test_one_bad_answer_refuses_the_whole_set(store: Store, joan: str) -> None:
    for answers in ({"photo": GIVEN, "quote_anonymous": "maybe"}, {"photo": GIVEN, "riddles": GIVEN}):
        with pytest.raises(ConsentNotPossible):
            consent.record_consents(store, now=NOW, person=joan, answers=answers, purposes=LISTS.purposes)
    assert store.consents.history(joan) == []
    assert store.consents.wordings() == []


def test_ways_of_contact_are_kept_only_where_they_were_asked(store: Store, joan: str) -> None:
    answers = {"contact_project": GIVEN, "photo": GIVEN}
    how = HowAsked(channels="email")
    consent.record_consents(store, now=NOW, person=joan, answers=answers, purposes=LISTS.purposes, how=how)
    assert {answer.purpose: answer.channels for answer in store.consents.history(joan)} == {
        "contact_project": "email",
        "photo": "",
    }


@pytest.mark.proof
def test_no_order_of_up_to_five_answers_gives_over_a_standing_withdrawal(store: Store) -> None:
    """Every order of answers to one purpose: what is permitted is the last one that could be given, never more."""
    for length in range(1, 6):
        for answers in product(ANSWERS, repeat=length):
            person = people.add_person(store, now=NOW).id
            last = None
            for answer in answers:
                if answer == WITHDRAWN and last is None:
                    with pytest.raises(ConsentNotPossible):
                        record(store, person, photo=answer)
                    continue
                record(store, person, photo=answer)
                last = answer
            assert permitted(store, person) == ({"photo": last} if last else {})
            standing = store.consents.standing(person)
            assert len(standing) <= 1
            if any(answer.answer == WITHDRAWN for answer in standing):
                assert permitted(store, person)["photo"] == WITHDRAWN


@pytest.mark.proof
def test_undo_at_any_place_never_gives_over_a_standing_withdrawal(store: Store) -> None:
    """Every order of up to four answers and undos: an undone yes falls back, a withdrawal is never undone."""
    for length in range(1, 5):
        for acts in product((*ANSWERS, "undo"), repeat=length):
            person = people.add_person(store, now=NOW).id
            done: list[tuple[str, object]] = []
            for act in acts:
                if act != "undo":
                    if act == WITHDRAWN and not done:
                        continue
                    record(store, person, photo=act)
                    done.append((act, store.last_act))
                elif done and done[-1][0] == WITHDRAWN:
                    with pytest.raises(UndoNotPossible):
                        undo.undo(store, now=NOW, done=store.last_act)
                elif done:
                    undo.undo(store, now=NOW, done=done.pop()[1])  # type: ignore[arg-type]
            assert permitted(store, person).get("photo") == (done[-1][0] if done else None)


def test_a_yes_undone_after_a_withdrawal_stays_withdrawn(store: Store, joan: str) -> None:
    record(store, joan, photo=GIVEN)
    given = store.last_act
    record(store, joan, photo=WITHDRAWN)
    undo.undo(store, now=NOW, done=given)
    assert permitted(store, joan) == {"photo": WITHDRAWN}


def test_a_yes_runs_out_and_can_still_be_withdrawn(store: Store, joan: str) -> None:
    record(store, joan, contact_project=GIVEN)
    assert permitted(store, joan, "2028-11-20") == {"contact_project": GIVEN}
    assert permitted(store, joan, "2028-11-22") == {"contact_project": EXPIRED}
    consent.withdraw(store, now=NOW + timedelta(days=800), person=joan, purposes=LISTS.purposes)
    assert permitted(store, joan) == {"contact_project": WITHDRAWN}


def test_everything_is_withdrawn_in_one_act_and_refusals_stay(store: Store, joan: str) -> None:
    record(store, joan, photo=GIVEN, quote_anonymous=GIVEN, contact_project=REFUSED)
    consent.withdraw(store, now=NOW, person=joan, purposes=LISTS.purposes, reason="No reason needed")
    assert permitted(store, joan) == {"photo": WITHDRAWN, "quote_anonymous": WITHDRAWN, "contact_project": REFUSED}
    assert len({before.operation.act for before in store.last_act}) == 1


def test_one_purpose_is_withdrawn_alone(store: Store, joan: str) -> None:
    record(store, joan, photo=GIVEN, quote_anonymous=GIVEN)
    consent.withdraw(store, now=NOW, person=joan, purposes=LISTS.purposes, only=("photo",))
    assert permitted(store, joan) == {"photo": WITHDRAWN, "quote_anonymous": GIVEN}


def test_a_withdrawal_keeps_the_words_that_were_agreed_to(store: Store, joan: str) -> None:
    record(store, joan, photo=GIVEN)
    agreed = store.consents.history(joan)[0].wording
    newer = replace(LISTS.purpose("photo"), version=2, statement="You can use my picture.")
    consent.withdraw(store, now=NOW, person=joan, purposes=[newer])
    assert store.consents.history(joan)[-1].wording == agreed


def test_what_is_no_longer_asked_about_can_still_be_withdrawn(store: Store, joan: str) -> None:
    old = Purpose("newsletter", "Newsletter", "You can post me the newsletter.", "consent", 1)
    consent.record_consents(store, now=NOW, person=joan, answers={"newsletter": GIVEN}, purposes=[old])
    record(store, joan, photo=GIVEN)
    consent.withdraw(store, now=NOW, person=joan, purposes=LISTS.purposes)
    assert permitted(store, joan) == {"newsletter": WITHDRAWN, "photo": WITHDRAWN}


def test_nothing_to_withdraw_is_refused(store: Store, joan: str) -> None:
    record(store, joan, photo=REFUSED)
    with pytest.raises(ConsentNotPossible):
        consent.withdraw(store, now=NOW, person=joan, purposes=LISTS.purposes)


def test_what_withdrawing_changes_is_truly_listed(store: Store, session: str, joan: str) -> None:
    people.set_needs(store, now=NOW, person=joan, needs={"breaks": "", "diet": ""})
    attendance.check_in(store, now=NOW, session=session, person=joan)
    answers = dict.fromkeys(("contact_project", "quote_anonymous", "photo", "access_needs", SHARE), GIVEN)
    consent.record_consents(store, now=NOW, person=joan, answers=answers, purposes=LISTS.purposes)
    for words in ("The bus is late", "Parking is dear"):
        how = HowSaid(source="badge", person=joan)
        comments.hear(store, now=NOW, session=session, typed=words, how=how)
    earlier = store.last_seq
    for first, last in ((1, earlier), (earlier + 1, earlier + 5)):
        made = BundleMade(f"b{first}", 0, "full", "0" * 64, 1, first, last, store.site, "0" * 64, "b.engage")
        store.laptop.keep_bundle(made)
    change = consent.what_withdrawing_changes(store, person=joan, today=TODAY)
    assert set(change.purposes) == set(answers)
    assert (change.quoted, change.bundles, change.needs) == (2, 1, 2)
    assert (change.contact, change.pictures) == (("contact_project",), ("photo",))
    assert (change.partners, change.others) == (("Healthwatch Sefton",), ())


def test_quoting_ends_only_with_the_last_permission_to_quote(store: Store, session: str, joan: str) -> None:
    record(store, joan, quote_anonymous=GIVEN, quote_attributed=GIVEN)
    comments.hear(store, now=NOW, session=session, typed="Well", how=HowSaid(source="badge", person=joan))
    one = consent.what_withdrawing_changes(store, person=joan, today=TODAY, only=("quote_attributed",))
    assert (one.quoted, one.others) == (0, ("quote_attributed",))
    both = consent.what_withdrawing_changes(store, person=joan, today=TODAY)
    assert (both.quoted, both.others) == (1, ())


def test_someone_who_agreed_to_nothing_has_nothing_to_lose(store: Store, joan: str) -> None:
    change = consent.what_withdrawing_changes(store, person=joan, today=TODAY)
    assert change == consent.Withdrawal((), 0, 0)


def test_the_withdrawal_code_names_nobody_and_is_the_same_for_the_same_answers() -> None:
    code = consent.withdrawal_code(["one", "two"])
    assert code == consent.withdrawal_code(["one", "two"]) != consent.withdrawal_code(["two", "one"])
    assert len(code) == 11


def test_the_door_asks_once_for_each_named_partner(store: Store) -> None:
    keys = consent.keys_to_ask(LISTS.purposes, ["Healthwatch", "Age UK"])
    assert [key for key in keys if key.startswith("share")] == ["share_partner:Healthwatch", "share_partner:Age UK"]
    assert not [key for key in consent.keys_to_ask(LISTS.purposes, []) if key.startswith("share")]
    assert len(consent.keys_to_ask(LISTS.purposes, [], more=True)) == len(LISTS.purposes) - 1
