"""What a person can do with thanks, expenses and payments: log what was given. Never anybody's bank details."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.sessions import PLANNING
from engage_desktop.domain.texts import clean
from engage_desktop.operations.lists import Lists
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

PAYMENT, ACCESS, THANKS = "payment", "access", "thanks"
"""Categories of resources/lists/payment_kinds; every other one is an expense."""
_MOST = 1_000_000
_BANK = re.compile(r"\b\d{2}[- ]?\d{2}[- ]?\d{2}\b.*\b\d{8}\b|\b\d{8}\b.*\b\d{2}[- ]\d{2}[- ]\d{2}\b|\bGB\d{2}\b")


class PaymentNotPossible(Refusal):
    """A payment cannot be logged as asked."""

    code = "PAYMENT"


@dataclass(frozen=True, slots=True)
class PaidSums:
    """What a session gave back, in pence: expenses, access costs and payments apart. thanks: letters and certificates."""

    expenses: int
    access: int
    payments: int
    thanks: int
    count: int

    @property
    def pence(self) -> int:
        """All of it."""
        return self.expenses + self.access + self.payments


def log_payment(
    store: Store,
    *,
    now: datetime,
    session: str,
    kind: str,
    lists: Lists,
    pence: int | None = 0,
    person: str | None = None,
    miles: int | None = None,
    receipt: int = 0,
    note: str = "",
    row: str = "",
) -> str:
    """Log what somebody was given for taking part. kind: a code of resources/lists/payment_kinds.

    row: what was logged before and is put right by this.
    Raises PaymentNotPossible; then nothing is logged. Bank details are refused: they never stand on this laptop.
    """
    _require_open_once(store, session)
    note = _checked_note(note)
    pence = _checked_amount(pence or 0, kind, lists)
    paid = ids.new_fact(now)
    body = {
        "session": session,
        "person": person,
        "kind": kind,
        "pence": pence,
        "miles": miles,
        "receipt": receipt,
        "note": note,
        "at": now.isoformat(),
    }
    with store.act(now=now) as act:
        if row:
            _void(act, row, now)
        act.append("payment.recorded", paid, body)
    return paid


def take_payment_out(store: Store, *, now: datetime, row: str) -> None:
    """Take a payment out that was logged by mistake; it stays in the history."""
    if all(held.id != row for held in store.plans.payments()):
        raise NothingHere("This payment is not on the list any more. Nothing was changed.")
    with store.act(now=now) as act:
        _void(act, row, now)


def paid_sums(store: Store, session: str, lists: Lists) -> PaidSums:
    """Return what a session gave back, expenses, access costs and payments apart."""
    category = {entry.code: entry.category for entry in lists.of("payment_kinds")}
    held = store.plans.payments(session)

    def sum_of(*wanted: str) -> int:
        return sum(payment.pence for payment in held if category.get(payment.kind, "expense") in wanted)

    return PaidSums(
        expenses=sum_of("expense"),
        access=sum_of(ACCESS),
        payments=sum_of(PAYMENT),
        thanks=sum(category.get(payment.kind) == THANKS for payment in held),
        count=len(held),
    )


def benefits_warning(lists: Lists, kind: str) -> str:
    """Return what to tell people before they are offered a payment or a voucher; empty for expenses."""
    return next(
        (entry.definition for entry in lists.of("payment_kinds") if _warns(entry.code, entry.category, kind)), ""
    )


def _require_open_once(store: Store, session: str) -> None:
    if store.sessions.get(session).state == PLANNING:
        raise PaymentNotPossible("This session is not open yet, so nothing was logged. Open it on its Plan page first.")


def _checked_note(note: str) -> str:
    note = clean(note, name="The note")
    if _BANK.search(note):
        raise PaymentNotPossible(
            "The note looks like bank details, so nothing was logged. They never stand on this laptop: "
            "hand over the claim form on paper, and leave them out here.",
            field="note",
        )
    return note


def _checked_amount(pence: int, kind: str, lists: Lists) -> int:
    known = {entry.code: entry.category for entry in lists.of("payment_kinds")}
    if kind not in known:
        raise PaymentNotPossible("This is not a kind of payment on the list. Nothing was logged.", field="kind")
    if known[kind] != THANKS and not 0 < pence <= _MOST:
        raise PaymentNotPossible(
            "Write how much it was, from 1p to £10,000, such as 4.20. Nothing was logged.", field="pence"
        )
    return pence


def _void(act: Act, row: str, now: datetime) -> None:
    act.append("fact.voided", ids.new_fact(now), {"target": row, "of": "payment.recorded", "reason": ""})


def _warns(code: str, category: str, kind: str) -> bool:
    return code == kind and category == PAYMENT
