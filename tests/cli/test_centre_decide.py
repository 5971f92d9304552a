"""`engage-desktop centre conflicts|decide|pairs|same|different|unlink`, over the workspace alone and over PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import attendance, comments, same_person, sessions, taking_in
from tests.cli.conftest import Command
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.postgres import server
from tests.workspaces import NOW

LATER = NOW + timedelta(hours=1)


@pytest.fixture(params=["workspace", pytest.param("postgres", marks=pytest.mark.needs("postgres"))])
def words(request: pytest.FixtureRequest, together: Together) -> Iterator[list[object]]:
    """What follows every command: the centre's workspace, with and without a larger store. Two laptops disagree."""
    session = together.shared_session()
    comments.hear(together.a, now=NOW, session=session, typed="The 47 is late")
    attendance.welcome_new(together.a, now=NOW, session=session, name="Joan Whitfield", phone="0151 555 0100")
    attendance.welcome_new(together.b, now=NOW, session=session, name="Joan Whitfeld", phone="0151 555 0100")
    sessions.edit_session(together.a, now=LATER, session=session, title="Buses and trains")
    sessions.edit_session(together.b, now=LATER + timedelta(minutes=1), session=session, title="Buses and trams")
    for laptop in (together.a, together.b):
        together.carried(laptop, now=LATER)
    together.close_centre()
    common: list[object] = ["--workspace", together.centre.folder, "--json"]
    if request.param == "workspace":
        yield common
        return
    with server() as running:
        yield ["--database", running.new_database(), *common]


def ready(engage: Command, together: Together, words: list[object]) -> None:
    """Merge what both laptops brought."""
    assert engage("centre", "init", *words).code == 0
    assert engage("centre", "merge", together.stick, *words).code == 0


def answered(engage: Command, together: Together, words: list[object], name: str) -> None:
    """Carry the central team's answer to both laptops."""
    out = together.event.folder / name
    assert engage("centre", "receipt", "--out", out, *words).code == 0
    for laptop in (together.a, together.b):
        taking_in.take_in_folder(laptop, now=LATER + timedelta(days=1), folder=out)


def test_a_disagreement_is_listed_settled_and_gone_on_every_laptop(
    engage: Command, together: Together, words: list[object]
) -> None:
    ready(engage, together, words)
    (found,) = engage("centre", "conflicts", *words).document
    assert (found["about"], found["part"]) == ("Session: Buses and trams", "title")
    assert [(each["value"], each["is_shown"]) for each in found["values"]] == [
        ("Buses and trams", True),
        ("Buses and trains", False),
    ]
    assert engage("centre", "decide", found["code"], "--choose", "3", *words).code == 1
    assert engage("centre", "decide", "ffffffff", "--choose", "1", *words).code == 1
    assert engage("centre", "decide", found["code"], *words).code == 2
    settled = engage("centre", "decide", found["code"][:6], "--choose", "2", *words)
    assert (settled.code, settled.document["left"]) == (0, 0), settled.err
    assert engage("centre", "conflicts", *words).document == []
    assert engage("centre", "status", *words).document["conflicts"] == 0
    answered(engage, together, words, "answers")
    for laptop in (together.a, together.b):
        assert {each.title for each in laptop.sessions.all()} == {"Buses and trains"}
        assert laptop.exchange.conflict_count() == 0


def test_a_value_in_own_words_replaces_both(engage: Command, together: Together, words: list[object]) -> None:
    ready(engage, together, words)
    (found,) = engage("centre", "conflicts", *words).document
    assert engage("centre", "decide", found["code"], "--write", "Public transport", *words).code == 0
    answered(engage, together, words, "answers")
    assert {each.title for laptop in (together.a, together.b) for each in laptop.sessions.all()} == {"Public transport"}


def test_two_entries_for_one_person_are_listed_joined_and_taken_apart_again(
    engage: Command, together: Together, words: list[object]
) -> None:
    ready(engage, together, words)
    (pair,) = engage("centre", "pairs", *words).document
    assert {each["name"] for each in pair["people"]} == {"Joan Whitfield", "Joan Whitfeld"}
    assert {each["laptop"] for each in pair["people"]} == {"table 1", "table 2"}
    assert pair["reasons"] == [same_person.WORDS["name"], same_person.WORDS["phone"]]
    assert [len(each["sessions"]) for each in pair["people"]] == [1, 1]
    one, other = (each["id"][:12] for each in pair["people"])
    assert engage("centre", "same", one, other, "--reason", "She said so", *words).code == 0
    assert engage("centre", "pairs", *words).document == []
    assert engage("centre", "same", one, one, *words).code == 1
    assert engage("centre", "same", one, "00000000", *words).code == 1
    assert engage("centre", "unlink", one, other, *words).code == 0
    assert len(engage("centre", "pairs", *words).document) == 1
    assert engage("centre", "different", one, other, *words).code == 0
    assert engage("centre", "pairs", *words).document == []
    assert engage("centre", "unlink", one, other, *words).code == 0
    assert engage("centre", "unlink", one, other, *words).code == 1


def test_a_laptop_is_told_that_only_the_central_team_decides(engage: Command, workspace: Path) -> None:
    for command in (("conflicts",), ("decide", "12345678", "--choose", "1"), ("pairs",), ("same", "1234", "5678")):
        refused = engage("centre", *command, "--workspace", workspace)
        assert (refused.code, "CENTRE-ONLY" in refused.err, refused.out) == (1, True, ""), command
