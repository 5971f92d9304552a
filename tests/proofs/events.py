"""A simulated event: laptops at their tables for eight hours, sticks that are lost, doubled, cut short or late, and a centre.

Only the clock and the people are made up. What must hold afterwards is in `event_checks.py`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from engage_desktop.domain.consent import GIVEN, REFUSED, WITHDRAWN
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import (
    attendance,
    comments,
    conflicts,
    consent,
    enrolment,
    erasure,
    exchange,
    keeping,
    making,
    membership,
    peers,
    people,
    receipts,
    returns,
    taking_in,
    undo,
)
from engage_desktop.store import opening
from tests.proofs.event_world import DROPPED, HOURS, PUT_BACK, Parcel, Table, World, Written
from tests.teamwork import VERSION
from tests.workspaces import LISTS, PASSPHRASE


def lived(world: World, steps: int) -> World:
    """Live through the day, step by step, then let what is late arrive."""
    for _ in range(steps):
        world.now += timedelta(hours=HOURS / steps)
        deliver(world)
        acts, weights = zip(*ACTS.items(), strict=True)
        act = world.chance.choices(acts, weights)[0]
        here = [table for table in world.tables if not table.has_left]
        act(world, world.chance.choice(here))
    while world.parcels:
        world.now = max(world.now, min(parcel.due for parcel in world.parcels))
        deliver(world)
    return world


def settled(world: World) -> World:
    """Let everyone who is left bring what they have, and take home what the centre answers, twice."""
    for turn in range(2):
        world.now += timedelta(days=1)
        for table in world.tables:
            if not table.has_left:
                sure = parcel_of(world, table)
                arrive(world, sure)
        answer(world, is_sure=turn == 1)
        while world.parcels:
            world.now = max(world.now, min(parcel.due for parcel in world.parcels))
            deliver(world)
    return world


def own(table: Table) -> frozenset[Written]:
    """Return every entry that a laptop has of its own."""
    log, extent = table.store.history, table.store.history.extent()
    return frozenset(
        (site, seq, log.digest_at(site, seq) or b"")
        for site in table.store.own_sites()
        for seq in range(1, extent.get(site, 0) + 1)
    )


def welcome(world: World, table: Table) -> None:
    world.files += 1
    name = f"Name{world.files}w"
    came = attendance.welcome_new(table.store, now=world.now + table.skew, session=table.session, name=name)
    world.said[came.person] = [name]
    table.can_undo = True


def hear(world: World, table: Table) -> None:
    world.files += 1
    text = f"They said word{world.files}w"
    badges = [each.badge for each in table.store.attendance.arrivals(table.session) if each.is_here and each.person]
    if badges and world.chance.random() < 0.5:
        text = f"@{world.chance.choice(badges)} {text}"
    comments.hear(table.store, now=world.now + table.skew, session=table.session, typed=text)
    person = table.store.comments.newest(limit=1)[0].person
    if person:
        world.said.setdefault(person, []).append(f"word{world.files}w")
    table.can_undo = True


def agree(world: World, table: Table) -> None:
    known = [person.id for person in table.store.people.all()]
    if not known:
        return welcome(world, table)
    person = world.chance.choice(known)
    said = [held.answer for held in table.store.consents.standing(person) if held.purpose == "photo"]
    answer = world.chance.choice((GIVEN, REFUSED, WITHDRAWN) if said else (GIVEN, REFUSED))
    consent.record_consents(
        table.store,
        now=world.now + table.skew,
        person=person,
        answers={"photo": answer},
        purposes=LISTS.purposes,
        session=table.session,
    )
    table.can_undo = False
    return None


def edit(world: World, table: Table) -> None:
    """Change somebody's name, also of those whom another table has met: that is how conflicts come about."""
    known = sorted(person.id for person in table.store.people.all())
    if not known:
        return welcome(world, table)
    here = {arrival.person for arrival in table.store.attendance.arrivals(table.session)}
    elsewhere = [person for person in known if person not in here]
    world.files += 1
    person = world.chance.choice(elsewhere if elsewhere and world.chance.random() < 0.6 else known)
    people.edit_person(table.store, now=world.now + table.skew, person=person, name=f"Name{world.files}e")
    world.said.setdefault(person, []).append(f"Name{world.files}e")
    table.can_undo = True
    return None


def take_back(world: World, table: Table) -> None:
    if not table.can_undo:
        return hear(world, table)
    undo.undo(table.store, now=world.now + table.skew, done=table.store.last_act)
    table.can_undo = False
    world.count("undone")
    return None


def newer(world: World, table: Table) -> None:
    """A laptop with a newer program writes what nobody else knows yet; the others park it."""
    world.files += 1
    with table.store.act(now=world.now + table.skew) as act:
        act.append("stall.opened", f"stall{world.files}", {"of": table.session, "colour": "green"})
        act.done.clear()
    table.can_undo = False
    world.count("of a newer version")


def parcel_of(world: World, table: Table) -> Parcel:
    """Put what a table has on a stick."""
    holds = own(table)
    try:
        made = exchange.make_bundle(table.store, now=world.now + table.skew, out=world.place(), app_version=VERSION)
    except making.NothingToCarry:
        return Parcel(world.now, -1, Path(), holds, of=table.number)
    return Parcel(world.later(1), -1, made.delivered.path, holds, of=table.number)


def carry(world: World, table: Table) -> None:
    """Put a bundle on a stick that is lost, doubled, cut short, late, or simply carried."""
    parcel = parcel_of(world, table)
    if parcel.path == Path():
        return
    fate = world.chance.choice(("lost", "doubled", "cut short", "late", "carried", "carried", "carried"))
    world.count(f"bundles {fate}")
    if fate in ("carried", "doubled"):
        world.parcels.append(parcel)
    if fate in ("late", "doubled"):
        twin = shutil.copy(parcel.path, world.place() / "copy of it.engage")
        world.parcels.append(Parcel(world.later(72), -1, Path(twin), parcel.holds, of=table.number))
    if fate == "cut short":
        whole = parcel.path.read_bytes()
        parcel.path.write_bytes(whole[: world.chance.randrange(len(whole))])
        world.parcels.append(Parcel(parcel.due, -1, parcel.path, is_cut=True, of=table.number))


def pass_on(world: World, table: Table) -> None:
    """Give the door list to another table."""
    others = [other for other in world.tables if other is not table]
    try:
        made = peers.make_peer_bundle(table.store, now=world.now + table.skew, out=world.place(), app_version=VERSION)
    except making.NothingToCarry:
        return
    table.can_undo = False
    world.count("door lists")
    world.parcels.append(Parcel(world.later(1), world.chance.choice(others).number, made.delivered.path))


def keep(world: World, table: Table) -> None:
    keeping.back_up(table.store, now=world.now)
    table.kept = True


def restore(world: World, table: Table) -> None:
    """Restore the newest backup: what came after it is there again only where a bundle had carried it."""
    if not table.kept:
        return keep(world, table)
    world.event.opened.remove(table.store)
    folder = table.store.folder
    opening.close_store(table.store)
    table.store = keeping.restore_backup(folder, PASSPHRASE, now=world.now)
    world.event.opened.append(table.store)
    table.can_undo = False
    world.count("restored")
    return None


def steal(world: World, table: Table) -> None:
    """A laptop is stolen and goes on being used; the centre hears of it, and takes nothing more of it."""
    if world.revoked or len(world.tables) < 3 or world.chance.random() < 0.5:
        return carry(world, table)
    table.has_left = True
    world.revoked.add(table.number)
    device = membership.own_device(table.store)
    enrolment.revoke(world.centre, now=world.now, device=device, lost_at=world.now)
    hear(world, table)
    parcel = parcel_of(world, table)
    world.parcels.append(Parcel(parcel.due, -1, parcel.path, parcel.holds, of=table.number))
    world.count("stolen")
    return None


def forget(world: World, table: Table) -> None:
    """The central team erases somebody it knows."""
    known = sorted(person.id for person in world.centre.people.all() if person.name)
    if not known:
        return carry(world, table)
    person = world.chance.choice(known)
    world.erased.add(person)
    erasure.erase_person(world.centre, now=world.now, person=person)
    world.count("erased")
    return None


def settle(world: World) -> None:
    """The central team chooses wherever laptops disagree."""
    for held in conflicts.open_conflicts(world.centre):
        side = world.chance.choice(held.sides)
        conflicts.resolve(world.centre, now=world.now, conflict=held, choice=side.stamp)
        world.count("conflicts settled")


def answer(world: World, *, is_sure: bool = False) -> None:
    """The central team gives receipts, settles conflicts and sends everyone an answer; some of them get lost."""
    before = world.event.folder / "centre before"
    if world.fault == PUT_BACK and not before.exists():
        world.centre.flush()
        shutil.copytree(world.centre.folder, before)
    settle(world)
    receipts.give_receipts(world.centre, now=world.now)
    devices = {membership.own_device(table.store): table for table in world.tables}
    try:
        made = returns.make_returns(world.centre, now=world.now, out=world.place(), app_version=VERSION)
    except making.NothingToCarry:
        return
    for each in made:
        table = devices[each.device]
        if table.number in world.revoked:
            world.faults.append("an answer was made for a stolen laptop")
        elif is_sure or world.chance.random() < 0.7:
            world.count("answers")
            world.parcels.append(Parcel(world.later(4), table.number, each.carried.delivered.path))


def answering(world: World, table: Table) -> None:
    answer(world)


def deliver(world: World) -> None:
    """Let everything that is due arrive, in any order."""
    due = [parcel for parcel in world.parcels if parcel.due <= world.now]
    world.parcels = [parcel for parcel in world.parcels if parcel.due > world.now]
    world.chance.shuffle(due)
    for parcel in due:
        arrive(world, parcel)


def arrive(world: World, parcel: Parcel) -> None:
    if parcel.path == Path():
        return
    store = world.centre if parcel.to < 0 else world.tables[parcel.to].store
    skew = timedelta() if parcel.to < 0 else world.tables[parcel.to].skew
    must_fail = parcel.is_cut or (parcel.to < 0 and parcel.of in world.revoked)
    before = store.dump() if must_fail else ""
    try:
        if world.fault == DROPPED and parcel.to < 0:
            taking_in.rehearse(store, now=world.now + skew, path=parcel.path, short=None)
        else:
            taking_in.apply(store, now=world.now + skew, path=parcel.path, short=None)
    except Refusal as refusal:
        world.count(f"refused {refusal.code}")
        if not must_fail or store.dump() != before:
            world.faults.append(f"refused {refusal.code} for table {parcel.of} to {parcel.to}: {refusal}")
        return
    if parcel.to >= 0:
        world.tables[parcel.to].can_undo = False
        world.faults += confirmed_for_nothing(world, world.tables[parcel.to])
        return
    if must_fail and store.dump() != before:
        world.faults.append(f"taken in of a {'cut' if parcel.is_cut else 'stolen'} one")
    if not must_fail:
        world.arrived |= parcel.holds


def confirmed_for_nothing(world: World, table: Table) -> list[str]:
    """Return what a laptop shows as confirmed although the centre has not got it."""
    log, sure = world.centre.history, table.store.exchange.confirmed_to
    lacking = [one for one in own(table) if one[1] <= sure(one[0]) and log.digest_at(one[0], one[1]) != one[2]]
    return [f"table {table.number} shows {len(lacking)} entries as confirmed that the centre lacks"] * bool(lacking)


def put_back(world: World) -> None:
    """The seeded fault: the centre's folder is what it was before the first receipts."""
    before, folder, key = world.event.folder / "centre before", world.centre.folder, world.centre.key
    world.event.opened.remove(world.centre)
    opening.close_store(world.centre)
    shutil.rmtree(folder)
    shutil.copytree(before, folder)
    world.centre = opening.open_store(folder, key)
    world.event.opened.append(world.centre)


Step = Callable[[World, Table], None]
ACTS: dict[Step, int] = {
    welcome: 8,
    hear: 10,
    agree: 5,
    edit: 6,
    take_back: 3,
    newer: 1,
    carry: 7,
    pass_on: 6,
    keep: 2,
    restore: 2,
    steal: 2,
    forget: 2,
    answering: 4,
}
