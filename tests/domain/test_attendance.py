"""The room in numbers: people once, kinds apart, heads with their bands."""

from __future__ import annotations

from engage_desktop.domain.attendance import Arrival, HeadCount, count_room


def came(person: str, *, role: str = "public", left: str = "", number: int = 1) -> Arrival:
    return Arrival(f"{person}{number}", "s", person, role, number, "2026-11-21T10:00:00+00:00", left)


def test_an_empty_room_is_all_noughts() -> None:
    room = count_room([], [])
    assert (room.signed_in, room.here_now, room.counted, room.in_all) == (0, 0, 0, 0)


def test_someone_who_left_and_came_back_is_one_person() -> None:
    room = count_room([came("ann", number=2), came("ann", left="2026-11-21T11:00:00+00:00")], [])
    assert (room.signed_in, room.here_now) == (1, 1)
    assert room.by_role == {"public": 1}


def test_kinds_of_participant_and_bands_are_counted_apart() -> None:
    heads = [HeadCount("1", "s", "under_16", "public", 2), HeadCount("2", "s", "not_said", "", 3)]
    room = count_room([came("ann", role="carer"), came("bob", left="later")], heads)
    assert room.by_role == {"carer": 1, "public": 6}
    assert room.by_band == {"under_16": 2, "not_said": 3}
    assert (room.signed_in, room.here_now, room.counted, room.in_all) == (2, 1, 5, 7)
