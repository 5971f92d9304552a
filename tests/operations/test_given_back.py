"""A laptop that was restored gets back what it had carried to the central team and lost with the restore."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.operations import attendance, comments, consent, erasure, given_back, keeping, membership, undo
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.ledgers import OwnLedger
from engage_desktop.operations.lists import load_lists
from engage_desktop.store import doctor, opening
from engage_desktop.store.store import Store
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import NOW, PASSPHRASE, RESOURCES

PURPOSES = load_lists(RESOURCES).purposes
QUOTE = "quote_anonymous"
DUE = NOW + timedelta(days=1)


def restored(together: Together) -> Store:
    """Put the first laptop back to its newest backup."""
    event, folder = together.event, together.a.folder
    event.opened.remove(together.a)
    opening.close_store(together.a)
    together.a = keeping.restore_backup(folder, PASSPHRASE, now=NOW + timedelta(hours=3))
    event.opened.append(together.a)
    return together.a


def gone_on(together: Together, session: str) -> Store:
    """Restore the first laptop, let it write down one more comment, and carry that to the central team."""
    laptop = restored(together)
    comments.hear(laptop, now=DUE, session=session, typed="The bus is early")
    together.merge(laptop)
    return laptop


def say(laptop: Store, person: str, answer: str, hours: int) -> None:
    consent.record_consents(
        laptop, now=NOW + timedelta(hours=hours), person=person, answers={QUOTE: answer}, purposes=PURPOSES
    )


def permitted(laptop: Store, person: str) -> str:
    return laptop.consents.permitted(person, today=NOW.date().isoformat()).get(QUOTE, "")


def lived(together: Together) -> tuple[str, str]:
    """A yes and a comment, then a backup; then the yes is withdrawn, the comment undone, and both are carried."""
    session = together.event.open_session(together.a)
    person = attendance.welcome_new(together.a, now=NOW, session=session, name="Joan").person
    say(together.a, person, consent.GIVEN, 1)
    comments.hear(together.a, now=NOW + timedelta(hours=1), session=session, typed="The bus is late")
    done = together.a.last_act
    keeping.back_up(together.a, now=NOW + timedelta(hours=1))
    undo.undo(together.a, now=NOW + timedelta(hours=2), done=done)
    say(together.a, person, consent.WITHDRAWN, 2)
    together.merge(together.a)
    return session, person


def test_a_withdrawal_and_an_undone_comment_stand_again_after_a_restore_only_until_the_next_answer(
    together: Together,
) -> None:
    session, person = lived(together)
    laptop = restored(together)
    assert (permitted(laptop, person), laptop.comments.count(session)) == (consent.GIVEN, 1)
    comments.hear(laptop, now=DUE, session=session, typed="The bus is early")
    together.merge(laptop)
    together.answer(now=DUE)
    assert (permitted(laptop, person), laptop.comments.count(session)) == (consent.WITHDRAWN, 1)
    assert [held.text for held in laptop.comments.of_session(session)] == ["The bus is early"]
    assert all(check.is_well for check in doctor.examine(laptop))


def test_what_came_back_is_confirmed_as_it_was(together: Together) -> None:
    session, _ = lived(together)
    former, carried = together.a.site, together.a.last_seq
    laptop = gone_on(together, session)
    together.answer(now=DUE)
    assert laptop.exchange.confirmed_to(former) == laptop.history.extent()[former] == carried
    before = laptop.dump()
    together.answer(now=DUE + timedelta(hours=1))
    assert laptop.dump().count("The bus is early") == before.count("The bus is early")
    assert laptop.exchange.conflict_count() == 0


def test_a_laptop_with_one_number_gets_nothing_of_its_own_back_and_the_newest_number_of_none_goes_round(
    together: Together,
) -> None:
    session, _ = lived(together)
    former, centre, ledger = together.a.site, together.centre, OwnLedger(together.centre)
    assert given_back.given_back(centre, ledger, {"d": {former}}) == {}
    laptop = gone_on(together, session)
    found = given_back.given_back(centre, ledger, {"d": {former, laptop.site}, "e": {together.b.site}})
    assert found.keys() == {"d"}
    assert {entry.site for entry in found["d"]} == {former}


@pytest.mark.parametrize("joan_is", ["in the middle of what was lost", "the last of what was lost"])
def test_where_somebody_was_erased_meanwhile_the_laptop_still_follows_its_own_chain_to_the_receipt(
    together: Together, joan_is: str
) -> None:
    session = together.event.open_session(together.a)
    keeping.back_up(together.a, now=NOW)
    joan = attendance.welcome_new(together.a, now=NOW, session=session, name="Joan").person
    if joan_is == "in the middle of what was lost":
        comments.hear(together.a, now=NOW, session=session, typed="The bus is late")
    together.merge(together.a)
    erasure.erase_person(together.centre, now=NOW + timedelta(hours=2), person=joan)
    former, carried = together.a.site, together.a.last_seq
    laptop = gone_on(together, session)
    together.answer(now=DUE)
    assert laptop.exchange.confirmed_to(former) == laptop.history.extent()[former] == carried
    assert laptop.exchange.gaps(former) == []
    together.merge(laptop)
    together.answer(now=DUE)
    counts = RecordStates(laptop).counts()
    assert (counts.saved, counts.bundled) == (0, 0)
    assert "Joan" not in laptop.dump()
    assert all(check.is_well for check in doctor.examine(laptop))


def waiting(together: Together) -> int:
    """Return how many entries the next answer would give back to the first laptop."""
    ledger, device = OwnLedger(together.centre), membership.own_device(together.a)
    sites = {sender.site for sender in ledger.senders() if sender.device == device}
    return len(given_back.given_back(together.centre, ledger, {device: sites}).get(device, []))


def test_it_is_given_back_until_the_laptop_says_that_it_has_it_and_again_after_the_next_restore(
    together: Together,
) -> None:
    session, person = lived(together)
    carried = together.a.last_seq
    laptop = gone_on(together, session)
    assert waiting(together) == carried
    together.answer(now=NOW + timedelta(hours=25))
    assert waiting(together) == carried
    together.answer(now=NOW + timedelta(hours=26))
    comments.hear(laptop, now=DUE, session=session, typed="The bus is full")
    together.merge(laptop)
    assert waiting(together) == 0
    together.answer(now=NOW + timedelta(hours=27))
    laptop = restored(together)
    assert permitted(laptop, person) == consent.GIVEN
    comments.hear(laptop, now=DUE + timedelta(minutes=1), session=session, typed="The bus is gone")
    together.merge(laptop)
    assert waiting(together) > carried
    together.answer(now=NOW + timedelta(hours=28))
    assert (permitted(laptop, person), laptop.comments.count(session)) == (consent.WITHDRAWN, 3)
