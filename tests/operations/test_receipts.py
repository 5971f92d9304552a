"""Three words for where a record is: only a receipt whose chain value is ours makes the third of them true."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import comments, exchange, receipts, taking_in
from engage_desktop.operations.carried import BUNDLED, CONFIRMED, SAVED, RecordStates
from engage_desktop.operations.membership import NotACentre
from engage_desktop.store import backups, opening
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import NOW

LATER = NOW + timedelta(hours=1)
EVENING = NOW + timedelta(hours=8)


def test_a_record_is_saved_then_in_a_bundle_then_confirmed(together: Together) -> None:
    session = together.session(together.a)
    states = RecordStates(together.a)
    assert states.state_of(session) == SAVED
    path = together.carried(together.a)
    assert states.state_of(session) == BUNDLED
    together.carried(together.a, now=LATER)
    where = states.where(session)
    assert (where.state, len(where.bundles), where.copies, where.confirmed_at) == (BUNDLED, 2, 2, None)
    taking_in.apply(together.centre, now=LATER, path=path)
    assert states.state_of(session) == BUNDLED
    together.answer(now=EVENING, to=(together.a,))
    assert states.state_of(session) == CONFIRMED
    assert states.where(session).confirmed_at == EVENING
    assert states.in_no_bundle == 0


def test_what_is_written_after_the_receipt_is_only_saved_and_the_next_bundle_carries_it_alone(
    together: Together,
) -> None:
    session, other = together.session(together.a), together.session(together.a, "Bins")
    together.merge(together.a)
    together.answer(now=LATER, to=(together.a,))
    states = RecordStates(together.a)
    comments.hear(together.a, now=EVENING, session=session, typed="One more")
    assert (states.state_of(session), states.state_of(other)) == (SAVED, CONFIRMED)
    counted = states.counts()
    assert (counted.saved, counted.bundled, counted.confirmed_at) == (1, 0, LATER)
    made = exchange.make_bundle(together.a, now=EVENING, out=together.stick, app_version="1")
    assert made.operations == 1
    assert (states.state_of(session), states.state_of(other)) == (BUNDLED, CONFIRMED)
    assert states.counts().saved == 0


def test_a_receipt_for_another_chain_confirms_nothing(together: Together) -> None:
    session = together.session(together.a)
    together.merge(together.a)
    with together.centre.act(now=NOW) as act:
        act.append(
            "receipt.given",
            ids.new_fact(NOW),
            {
                "of_site": together.a.site,
                "to_seq": together.a.last_seq,
                "chain": "ab" * 32,
                "gaps": "",
                "pack": 1,
                "at": NOW.isoformat(),
            },
        )
    together.answer(receipt=False, to=(together.a,))
    assert together.a.exchange.receipts(together.a.site)
    assert RecordStates(together.a).state_of(session) == BUNDLED


def test_a_laptop_gives_no_receipts(together: Together) -> None:
    with pytest.raises(NotACentre):
        receipts.give_receipts(together.a, now=NOW)


def test_a_receipt_names_every_bundle_once_and_says_nothing_twice(together: Together) -> None:
    together.session(together.a)
    report = together.merge(together.a)
    given = {each.label: each for each in receipts.give_receipts(together.centre, now=NOW)}
    assert given["table 1"].outcomes == ((report.bundle, "taken in"),)
    assert given["table 1"].to_seq == together.a.last_seq
    length = together.centre.last_seq
    again = receipts.give_receipts(together.centre, now=LATER)
    assert not any(each.is_new for each in again)
    assert together.centre.last_seq == length


def test_a_confirmed_bundle_is_not_undone(together: Together) -> None:
    together.session(together.a)
    report = together.merge(together.a)
    receipts.give_receipts(together.centre, now=NOW)
    before = together.centre.dump()
    with pytest.raises(Refusal) as refused:
        taking_in.undo(together.centre, now=LATER, bundle=report.bundle)
    assert refused.value.code == "UNDO-CONFIRMED"
    assert together.centre.dump() == before


def test_a_refused_bundle_of_ours_is_told_to_its_laptop_and_a_strangers_file_is_not(together: Together) -> None:
    together.session(together.a)
    path = together.carried(together.a)
    path.write_bytes(path.read_bytes()[:-40])
    (together.stick / "stranger.engage").write_text("hello")
    report = taking_in.take_in_folder(together.centre, now=NOW, folder=together.stick)
    assert len(report.refused) == 2
    assert receipts.note_refused(together.centre, now=NOW, files=report.files) == 1
    assert receipts.note_refused(together.centre, now=LATER, files=report.files) == 0
    assert [each.outcome for each in together.centre.exchange.bundles_received()] == ["B02"]


def test_a_lost_stick_loses_nothing(together: Together) -> None:
    session = together.session(together.a)
    together.carried(together.a).unlink()
    comments.hear(together.a, now=LATER, session=session, typed="The bus is late")
    together.merge(together.a, now=LATER)
    assert together.centre.comments.count() == 1
    assert together.centre.exchange.gaps(together.a.site) == []


def test_a_laptop_that_was_put_back_is_told_what_of_its_former_number_is_safe(together: Together) -> None:
    session = together.session(together.a)
    kept = backups.make(together.a, now=NOW)
    former, held = together.a.site, together.a.last_seq
    comments.hear(together.a, now=LATER, session=session, typed="Said after the backup")
    together.merge(together.a, now=LATER)
    folder, key = together.a.folder, together.a.key
    together.event.opened.remove(together.a)
    opening.close_store(together.a)
    backups.restore(folder, kept, key, now=EVENING)
    together.a = opening.open_store(folder, key)
    together.event.opened.append(together.a)
    assert together.a.site != former
    comments.hear(together.a, now=EVENING, session=session, typed="Said after the restore")
    together.merge(together.a, now=EVENING)
    together.answer(now=EVENING, to=(together.a,))
    assert together.a.exchange.confirmed_to(former) == held + 1
    assert "Said after the backup" in [held.text for held in together.a.comments.of_session(session)]
    assert together.a.exchange.confirmed_to(together.a.site) == 1
    assert RecordStates(together.a).state_of(session) == CONFIRMED
    written = together.centre.last_seq
    receipts.give_receipts(together.centre, now=EVENING)
    assert together.centre.last_seq == written
