"""Proof R18: whatever few consent facts three sites write and however they come, no yes stands over a withdrawal.

After every single arrival, and with other clocks, what is shown is compared with a judge of its own (`consent_orders.py`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, permutations, product

import pytest

from engage_desktop.domain import consent, merge
from engage_desktop.domain.consent import NOT_ASKED, Consent
from engage_desktop.store import projection
from engage_desktop.store.consents import Consents
from engage_desktop.store.rows import Reader
from tests.deliveries import Delivery
from tests.proofs import consent_orders as orders
from tests.proofs.consent_orders import CONSENT_KIND, VOID, Told
from tests.proofs.merged import Merged

pytestmark = pytest.mark.proof
Note = Callable[[str, object], None]
TODAY = "2026-11-21"
SITES = ("a" * 32, "b" * 32, "c" * 32)
Effective = Callable[..., str]


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Merged]:
    held = Merged(tmp_path_factory.mktemp("consent"))
    yield held
    held.close()


def shown(told: Told, here: Sequence[int], clocks: Sequence[int], effective: Effective = consent.effective) -> str:
    """Return what the domain's rules come to."""

    def voids(of: str) -> list[str]:
        if told[int(of)].says == consent.WITHDRAWN:
            return []
        return [str(at) for at in here if told[at] == orders.Fact(VOID, (int(of),))]

    def successors(of: str) -> list[str]:
        return [str(at) for at in here if told[at].says != VOID and int(of) in told[at].others]

    answers = [at for at in here if told[at].says != VOID and merge.stands(str(at), voids, successors)]
    facts = [Consent(str(at), "p", "photo", told[at].says, clocks[at], SITES[at % 3]) for at in answers]
    return effective(facts, today=TODAY)


def wrongs(stories: Iterable[Told], chance: random.Random, effective: Effective = consent.effective) -> list[str]:
    """Return where the rules differ from the judge, for all facts, for part of them, and with clocks turned round."""
    found = []
    for told in stories:
        places = list(range(len(told)))
        clocks = chance.sample(places, len(places))
        part = [at for at in places if chance.random() < 0.7]
        for here, times in ((places, clocks), (places, [-each for each in clocks]), (part, clocks)):
            answer = shown(told, here, times, effective)
            if answer != orders.due(told, orders.standing(told, here)):
                found.append(f"{told} {here}: {answer}")
            elif orders.is_given_over_a_withdrawal(told, here, answer):
                found.append(f"{told} {here}: a yes over a withdrawal")
    return found


def test_every_way_to_write_up_to_five_facts_comes_to_what_the_judge_says(
    proof_scale: str, record_property: Note
) -> None:
    """In the rules by themselves; five facts are 309,204 ways, of which the short form takes some at random."""
    chance = random.Random(18)
    stories = [told for count in range(5) for told in orders.every(count)]
    some = orders.every(5) if proof_scale == "long" else orders.sampled(5, 10_000, chance)
    fives = 0

    def counted() -> Iterator[Told]:
        nonlocal fives
        for told in some:
            fives += 1
            yield told

    assert wrongs(stories, chance) == []
    assert wrongs(counted(), chance) == []
    record_property("load", f"{len(stories):,} ways of up to 4 facts (all), {fives:,} of 5, three clocks and cuts each")


def latest(standing: Iterable[Consent], *, today: str) -> str:
    """The seeded fault: the clock decides."""
    facts = sorted(standing, key=lambda each: (each.hlc, each.site))
    return facts[-1].answer if facts else NOT_ASKED


def the_first(standing: Iterable[Consent], *, today: str) -> str:
    """The seeded fault: a yes wins where several answers stand."""
    answers = sorted(each.answer for each in standing)
    return answers[0] if answers else NOT_ASKED


@pytest.mark.parametrize("careless", [latest, the_first])
def test_rules_by_which_a_clock_or_a_yes_wins_are_found_out(careless: Effective) -> None:
    found = wrongs((told for count in range(4) for told in orders.every(count)), random.Random(1), careless)
    assert len(found) > 20


def arrivals(
    merged: Merged, stories: Sequence[Told], order: Sequence[int], sites: Sequence[str], chance: random.Random
) -> Iterator[str]:
    """Bring the rounds in this order; yield what is shown wrongly after each of them. The links come at any moment."""
    count = len(order)
    others = chance.randrange(1 << count)
    brought = orders.rounds(stories, [*sites, SITES[2]], chance.sample(range(count + 1), count + 1), others)
    turns = list(order)
    turns.insert(chance.randrange(count + 1), count)
    here: list[int] = []
    with merged.holding():
        for turn in turns:
            entries = tuple(brought[turn])
            bundle, site = f"{chance.getrandbits(128):032x}", entries[0].site
            merged.take(Delivery(bundle, "to-centre", f"d{site[0]}", "laptop", (site,), entries))
            here.append(turn)
            yield from differences(merged, stories, here, others)


def differences(merged: Merged, stories: Sequence[Told], here: Sequence[int], others: int) -> Iterator[str]:
    """Yield where the real tables show another answer than the judge, for both records of each person."""
    permitted = Consents(Reader(merged.connection)).all_permitted(today=TODAY)
    for number, told in enumerate(stories):
        facts = [at for at in here if at < len(told)]
        stands = orders.standing(told, facts)
        for is_other in (False, True):
            about = [at for at in range(len(told)) if len(told) in here or bool(others >> at & 1) == is_other]
            answer = permitted.get(orders.person(number, is_other), {}).get("photo", NOT_ASKED)
            wanted = orders.due(told, [at for at in stands if at in about])
            if answer != wanted or (len(told) in here and orders.is_given_over_a_withdrawal(told, facts, answer)):
                yield f"{told} {here} {others:b} {is_other}: {answer}, not {wanted}"


def spread(count: int) -> list[tuple[str, ...]]:
    """Return every way to write `count` facts on up to three sites; which site has which name does not matter."""
    return [
        tuple(SITES[site] for site in chosen)
        for chosen in product(range(3), repeat=count)
        if all(site <= max((*chosen[:at], -1)) + 1 for at, site in enumerate(chosen))
    ]


def test_every_order_of_arrival_shows_what_the_judge_says_in_the_real_tables(
    merged: Merged, proof_scale: str, record_property: Note
) -> None:
    """Every way to write the facts, every spread over sites, every order; also on two records of one person, linked."""
    chance, most, shows = random.Random(5), 4 if proof_scale == "long" else 3, 0
    for count in range(1, most + 1):
        stories = list(orders.every(count))
        for sites in spread(count):
            for order in permutations(range(count)):
                assert list(arrivals(merged, stories, order, sites, chance))[:3] == []
                shows += len(stories) * (count + 1)
    record_property("load", f"up to {most} facts, all: {shows:,} answers looked at in the real tables")


def test_five_facts_in_some_orders_show_what_the_judge_says_in_the_real_tables(
    merged: Merged, proof_scale: str, record_property: Note
) -> None:
    """Of each way one order of arrival and one spread over sites; the short form takes some ways at random."""
    chance, ways = random.Random(6), 0
    some = orders.every(5) if proof_scale == "long" else orders.sampled(5, 600, chance)
    while stories := list(islice(some, 2_000 if proof_scale == "long" else 200)):
        order, sites = chance.sample(range(5), 5), chance.choices(SITES, k=5)
        assert list(arrivals(merged, stories, order, sites, chance))[:3] == []
        ways += len(stories)
    record_property("load", f"{ways:,} ways of 5 facts, each in one order of arrival")


def test_tables_in_which_a_withdrawal_can_be_undone_are_found_out(
    merged: Merged, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seeded fault: a void takes back a withdrawal as it takes back anything else."""
    monkeypatch.setattr(projection, "_is_withdrawal", lambda connection, fact: False)
    assert projection.KINDS[CONSENT_KIND].table == "consents"
    stories = list(orders.every(3))
    assert list(arrivals(merged, stories, (0, 1, 2), SITES, random.Random(2)))
