"""What must hold after a simulated event, wherever its sticks went."""

from __future__ import annotations

from collections.abc import Iterator

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.store import doctor
from engage_desktop.store.store import Store
from tests.proofs.event_world import Table, World
from tests.proofs.events import confirmed_for_nothing


def wrong_at_the_centre(world: World) -> list[str]:
    """Return what arrived, or is shown as confirmed, and is not at the centre; and what went wrong on the way."""
    log = world.centre.history
    lacking = [one for one in world.arrived if log.digest_at(one[0], one[1]) != one[2]]
    found = [*world.faults, *(f"arrived and not there: {site[:6]} {seq}" for site, seq, _ in lacking[:3])]
    for table in world.tables:
        found += confirmed_for_nothing(world, table)
    return found


def wrong_everywhere(world: World) -> list[str]:
    """Return what is wrong once everyone who is left has brought everything and taken home the answers."""
    left = [table for table in world.tables if not table.has_left]
    found = [*wrong_at_the_centre(world), *_conflicts(world, left), *_readable(world, left), *_unwell(world, left)]
    for table in left:
        found += [*_unconfirmed(world, table), *_unlike(world, table)]
    return found


def _conflicts(world: World, left: list[Table]) -> Iterator[str]:
    for name, store in (("the centre", world.centre), *((f"table {each.number}", each.store) for each in left)):
        if store.exchange.conflict_count():
            yield f"{name} still shows {store.exchange.conflicts()}"


def _readable(world: World, left: list[Table]) -> Iterator[str]:
    gone = [word for person in world.erased for word in world.said.get(person, [])]
    for store in (world.centre, *(table.store for table in left)):
        text = store.dump() + "".join(
            canonical.decode() for site in store.history.extent() for canonical in store.history.canonical(site)
        )
        yield from (f"{word} can be read in {store.folder.name}" for word in gone if word in text)
        yield from (f"{word} is found in {store.folder.name}" for word in gone if store.comments.search(word).total)


def _unwell(world: World, left: list[Table]) -> Iterator[str]:
    some = world.chance.choice(left).store if left else world.centre
    for store in (world.centre, some):
        for check in doctor.examine(store):
            if not check.is_well:
                yield f"{store.folder.name}, {check.name}: {check.found}"


def _unconfirmed(world: World, table: Table) -> Iterator[str]:
    """Yield what this laptop brought and is not told to be confirmed."""
    extent, sure = table.store.history.extent(), table.store.exchange.confirmed_to
    for site in table.store.own_sites():
        came = max((seq for at, seq, _ in world.arrived if at == site), default=0)
        if sure(site) < min(came, extent.get(site, 0)):
            yield f"table {table.number} brought {came} entries of {site[:6]} and has {sure(site)} confirmed"


def _unlike(world: World, table: Table) -> Iterator[str]:
    """Yield comments that this laptop shows and the centre does not, and settled names that differ."""
    centre = {
        held.id: held.text for session in _sessions(world.centre) for held in world.centre.comments.of_session(session)
    }
    for held in table.store.comments.of_session(table.session):
        if centre.get(held.id) != held.text:
            yield f"table {table.number} shows “{held.text}”, the centre “{centre.get(held.id)}”"
    for person in table.store.people.all():
        wrote = {write.site for write in table.store.history.of_row(person.id)}
        name = _name(world.centre, person.id)
        if _is_settled(world, person.id) and wrote & set(table.store.own_sites()) and name != person.name:
            yield f"table {table.number}: {person.name}, the centre: {name}"


def _is_settled(world: World, person: str) -> bool:
    """Return whether the name that holds is the one that the central team chose: a later edit does not go round."""
    writes = [
        (one.body["cells"]["name"][0], one.hlc, one.site)
        for one in world.centre.history.of_row(person)
        if one.kind == "person.set" and "name" in one.body["cells"]
    ]
    return bool(writes) and max(writes)[2] == world.centre.site


def _sessions(store: Store) -> list[str]:
    return [session.id for session in store.sessions.all()]


def _name(store: Store, person: str) -> str:
    try:
        return store.people.get(person).name
    except NothingHere:
        return ""
