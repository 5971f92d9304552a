"""Erasing a person for good, from the request to the certificate that says which laptops have done it too."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from engage_desktop.domain import ids
from engage_desktop.domain.kept import Erasure
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.texts import counting_order, line
from engage_desktop.operations import keeping, membership
from engage_desktop.operations.copies import EXPORTED
from engage_desktop.operations.laptop_names import laptop_names
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.summary import summary_noted_at
from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.erasure_certificate import DeviceAnswer, ErasureCertificate
from engage_desktop.store.store import Store

ANSWERED_BY = ("return", "erasure")
"""Kinds of bundles that carry every erasure."""
_WORDS = {
    "people": "Records of the person",
    "needs": "Access needs",
    "arrivals": "Times they came (still counted, without a name)",
    "consents": "Consent answers",
    "comments": "Comments that stood with their name or badge",
    "payments": "Expenses and payments",
    "told": "Notes that they were told what came of it",
}
_NOTED = "erasure:"


class ErasureNotPossible(Refusal):
    """Somebody cannot be erased as asked."""

    code = "ERASE"


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What erasing a person takes with it, said before it is done. ids: every linked record of the person.

    counts: by kind. bundles: already made or taken in, that hold something of them. prints: that may hold their words.
    """

    ids: tuple[str, ...]
    counts: dict[str, int]
    bundles: tuple[str, ...]
    prints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done. reference: names the request on the certificate and to the commands; it says nothing of the person."""

    reference: str
    what: WhatGoes


def find_person(store: Store, named: str, *, keeper: Ledger | None = None) -> str:
    """Return the person that an id or a full name means. Raises NothingHere, ErasureNotPossible."""
    ledger = keeper or OwnLedger(store)
    if ledger.about([named]).get("people"):
        return named
    found, groups = ledger.named(named), ledger.groups()
    if len({min(groups.get(person, {person})) for person in found}) > 1:
        raise ErasureNotPossible(
            f"{len(found)} people have this name, so nothing was changed. Name the one you mean by the id of the record: "
            f"{', '.join(found[:5])}."
        )
    if not found:
        raise NothingHere("There is no such person here. Nothing was changed. Look for them among the people first.")
    return found[0]


def what_goes(store: Store, *, person: str, keeper: Ledger | None = None) -> WhatGoes:
    """Return what erasing a person would take with it. Raises NothingHere for someone who is not here."""
    ledger = keeper or OwnLedger(store)
    group = tuple(sorted(ledger.groups().get(person, frozenset({person}))))
    counts = dict(ledger.about(group))
    if not counts.get("people"):
        raise NothingHere("There is no such person here. Nothing was changed. Look for them among the people first.")
    return WhatGoes(group, counts, tuple(_bundles(store, ledger, group)), tuple(_prints(store, group)))


def erase_person(store: Store, *, now: datetime, person: str, reason: str = "", keeper: Ledger | None = None) -> Erased:
    """Erase a person and every record linked to them. It cannot be undone, and it travels to every laptop.

    Raises NotACentre on a laptop: the central team erases, so that no copy is forgotten. NothingHere for nobody.
    """
    membership.require_centre(store)
    what = what_goes(store, person=person, keeper=keeper)
    why = line(reason, name="The reason") or "asked for by the person"
    reference = ids.new_person()
    kept = {"counts": what.counts, "bundles": what.bundles, "prints": what.prints, "backups": False}
    store.laptop.keep_fact(_NOTED + reference, json.dumps(kept))  # first, so that no erasure is ever without its note
    with store.act(now=now) as act:
        for place, each in enumerate(what.ids):
            row = reference if place == 0 else ids.new_person()
            act.append("person.erased", row, {"person": each, "reason": why, "at": now.isoformat()})
    kept["backups"] = keeping.forget_older_copies(store, now=now)
    store.laptop.keep_fact(_NOTED + reference, json.dumps(kept))
    return Erased(reference, what)


def references(store: Store) -> list[str]:
    """Return the references of every erasure asked for here, newest first."""
    return [each.id for each in reversed(_asked(store)) if store.laptop.fact(_NOTED + each.id)]


def certificate(
    store: Store, *, now: datetime, reference: str = "", keeper: Ledger | None = None
) -> ErasureCertificate:
    """Return how far an erasure has come: the one of this reference, or the newest. It names nobody."""
    asked = [each for each in _asked(store) if not reference or each.id.startswith(reference)]
    known = [each for each in asked if store.laptop.fact(_NOTED + each.id)]
    if not known:
        raise NothingHere("No erasure with this reference was asked for here. Nothing was changed.")
    erasure = known[-1]
    kept = json.loads(store.laptop.fact(_NOTED + erasure.id))
    team = store.teams.own()
    return ErasureCertificate(
        organisation=team.name,
        reference=erasure.id[:8].upper(),
        asked_at=datetime.fromisoformat(erasure.at).astimezone(),
        printed_at=now.astimezone(),
        reason=erasure.reason,
        devices=tuple(
            sorted(_answers(store, keeper or OwnLedger(store), erasure.id), key=lambda each: counting_order(each.label))
        ),
        counts=tuple((words, int(kept["counts"].get(kind, 0))) for kind, words in _WORDS.items()),
        bundles=tuple(kept["bundles"]),
        prints=tuple(kept["prints"]),
        has_old_backups=not kept.get("backups", False),
        contact=team.contact,
    )


def _asked(store: Store) -> list[Erasure]:
    """Return the erasures that were asked for here, oldest first."""
    ours = set(store.own_sites())
    return sorted(
        (each for each in store.exchange.erasures() if each.site in ours), key=lambda each: (each.at, each.seq)
    )


def _answers(store: Store, ledger: Ledger, erasure: str) -> Iterator[DeviceAnswer]:
    """Yield what each laptop said: it confirms with the first answer of ours that it took in after the erasure."""
    seq = max(each.seq for each in _asked(store) if each.id == erasure)
    telling = {bundle.id for bundle in store.laptop.bundles() if bundle.kind in ANSWERED_BY and bundle.last_seq >= seq}
    sites: dict[str, set[str]] = {}
    for sender in ledger.senders():
        if sender.role != membership.CENTRE:
            sites.setdefault(sender.device, set()).add(sender.site)
    labels = {device.device: device.label for device in store.exchange.devices() if device.role != membership.CENTRE}
    named = laptop_names(store, ledger)
    lost = {revoked.device: revoked.lost_at for revoked in store.exchange.revocations()}
    for device in sorted({*sites, *labels} - {membership.own_device(store)}):
        own = sites.get(device, set())
        said = [each.at for each in ledger.bundles_received() if each.bundle in telling and each.site in own]
        label = labels.get(device) or next((named[site] for site in sorted(own) if site in named), device[:8])
        note = "reported lost; it may never answer" if device in lost else ""
        yield DeviceAnswer(label, _said(min(said)) if said else "", "" if said else note)


def _bundles(store: Store, ledger: Ledger, group: Collection[str]) -> Iterator[str]:
    """Yield the bundles, made or taken in here, that hold something of these people."""
    places = store.history.places_about(group)
    for bundle in store.laptop.bundles():
        if any(site == bundle.site and bundle.first_seq <= seq <= bundle.last_seq for site, seq in places):
            yield f"{bundle.file}, made here on {_day(bundle.made_at)}"
    names = laptop_names(store, ledger)
    devices = {sender.device for sender in ledger.senders() if sender.site in {site for site, _ in places}}
    for entry in ledger.inbox():
        if entry.sender in devices and entry.file:
            label = entry.label or names.get(entry.sender, "a laptop")
            yield f"{entry.file}, brought in from {label} on {_day(entry.read_at)}; copies may lie on its sticks"


def _prints(store: Store, group: Collection[str]) -> Iterator[str]:
    """Yield the prints that may hold words or a name of these people."""
    came = {session for person in group for session in store.attendance.sessions_of(person)}
    for session in sorted(came):
        held, at = store.sessions.get(session), summary_noted_at(store, session)
        if at is not None:
            yield f"Summary of “{held.title}”, {held.date}; last saved or printed on {_said(at.isoformat())}"
        yield f"Sign-in cards, door lists and roll calls of “{held.title}”, {held.date}"
    for copy in store.plans.copies():
        if copy.act == EXPORTED and (copy.session is None or copy.session in came):
            yield f"Export “{copy.what}”, made on {_said(copy.at)}"


def _said(at: str) -> str:
    moment = datetime.fromisoformat(at).astimezone()
    return f"{day_in_full(moment)} at {clock_time(moment)}"


def _day(milliseconds: int) -> str:
    return day_in_full(datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone())
