"""What a lost laptop held, as far as its bundles say, and what of it the central team has. Revoking it is in enrolment."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime

from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.receipts import written_gaps
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.receipts import latest_receipt
from engage_desktop.reports.lost_laptop_sheet import LostLaptop, LostSession
from engage_desktop.store.store import Store

_PERSONAL = ("arrival.recorded", "consent.answered", "comment.heard", "comment.approved", "payment.recorded")


def find_device(store: Store, named: str, *, keeper: Ledger | None = None) -> str:
    """Return the device that a label, a device or the beginning of one names. Raises NothingHere for none or several."""
    ledger = keeper or OwnLedger(store)
    labels: dict[str, str] = {entry.sender: entry.label for entry in ledger.inbox() if entry.sender}
    labels |= {device.device: device.label for device in (*ledger.devices(), *store.exchange.devices())}
    found = [device for device, label in labels.items() if named and (label == named or device.startswith(named))]
    if len(found) != 1:
        how = "No laptop" if not found else "More than one laptop"
        raise NothingHere(f"{how} of the team is called “{named}”. Nothing was changed. Look at the list of laptops.")
    return found[0]


def what_was_on_it(store: Store, *, now: datetime, device: str, keeper: Ledger | None = None) -> LostLaptop:
    """Return what is known of a laptop: its records that came in, what was confirmed to it, and what is missing."""
    ledger = keeper or OwnLedger(store)
    device = find_device(store, device, keeper=keeper)
    sites = [sender.site for sender in ledger.senders() if sender.device == device]
    arrived = [entry for entry in ledger.inbox() if entry.sender == device and entry.state == "applied"]
    receipts = [latest for site in sites if (latest := latest_receipt(store, site)) is not None]
    label = next((each.label for each in store.exchange.devices() if each.device == device), "")
    lost = next((each for each in store.exchange.revocations() if each.device == device), None)
    made = [entry.made_at for entry in arrived if entry.made_at]
    team = store.teams.own()
    return LostLaptop(
        organisation=team.name,
        label=label or next((entry.label for entry in arrived if entry.label), device[:8]),
        printed_at=now.astimezone(),
        lost_at=datetime.fromisoformat(lost.lost_at).astimezone() if lost else None,
        last_bundle_at=datetime.fromtimestamp(max(made) / 1000, UTC).astimezone() if made else None,
        came_in=sum(_held(ledger, site) for site in sites),
        confirmed=sum(receipt.to_seq for receipt in receipts),
        missing=", ".join(filter(None, (written_gaps(ledger.gaps(site)) for site in sites))),
        kinds=tuple(sorted(_kinds(arrived).items())),
        sessions=tuple(_sessions(store, sites)) if keeper is None else (),
        is_revoked=lost is not None,
        contact=team.contact,
    )


def _held(ledger: Ledger, site: str) -> int:
    last = ledger.extent().get(site, 0)
    return last - sum(end - start + 1 for start, end in ledger.gaps(site))


def _kinds(arrived: list[object]) -> Counter[str]:
    """Return how many records of each kind the laptop's bundles brought."""
    found: Counter[str] = Counter()
    for entry in arrived:
        text = str(getattr(entry, "report", "") or "")
        if text:
            found.update(MergeReport.from_json(text).new)
    return Counter({noun[:1].upper() + noun[1:]: count for noun, count in found.items()})


def _sessions(store: Store, sites: list[str]) -> list[LostSession]:
    """Return the sessions about which these sites wrote, with how much."""
    people: dict[str, set[str]] = {}
    counts: dict[str, Counter[str]] = {}
    for site in sites:
        for canonical in store.history.canonical(site):
            entry = json.loads(canonical) if canonical else {}
            session = entry.get("body", {}).get("session")
            if entry.get("kind") not in _PERSONAL or not isinstance(session, str):
                continue
            counts.setdefault(session, Counter())[entry["kind"]] += 1
            person = entry["body"].get("person")
            if isinstance(person, str):
                people.setdefault(session, set()).add(person)
    titles = {held.id: held for held in store.sessions.all()}
    return [
        LostSession(
            titles[session].title if session in titles else "A session that has not come in",
            titles[session].date if session in titles else "",
            len(people.get(session, ())),
            count["comment.heard"],
            count["consent.answered"],
        )
        for session, count in sorted(counts.items(), key=lambda each: titles[each[0]].date if each[0] in titles else "")
    ]
