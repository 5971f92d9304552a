"""`engage-desktop join` and `event` from outside: a laptop joins by six words, uses the folder, carries another's bundle."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.teamwork import Event, templates


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    """Closed workspaces of a central team and two laptops, and sticks."""
    centre, laptops = templates()
    found = {"centre": centre.folder, "one": laptops[0].folder, "two": laptops[1].folder}
    for name, source in found.items():
        shutil.copytree(source, tmp_path / name)
    for name in ("stick", "shared"):
        (tmp_path / name).mkdir()
    return {name: tmp_path / name for name in ("centre", "one", "two", "stick", "shared")}


def pack_for(engage: Command, folders: dict[str, Path], laptop: str) -> tuple[Path, list[str]]:
    """Ask, enrol with the test's own hands, and return the pack and the six words of the central team."""
    asked = engage(
        "join",
        "ask",
        "--out",
        folders["stick"],
        "--label",
        f"table {len(laptop)}",
        "--workspace",
        folders[laptop],
        "--json",
    )
    assert asked.code == 0, asked.err
    event = Event(folders["stick"].parent)
    centre = event.centre_at(folders["centre"])
    try:
        enrolled = event.enrol_document(centre, Path(asked.document["file"]).read_bytes())
    finally:
        event.close()
    return enrolled.carried[0].delivered.path, list(enrolled.words)


def test_laptop_joins_with_the_right_words_only(engage: Command, folders: dict[str, Path]) -> None:
    path, words = pack_for(engage, folders, "one")
    seen = engage("join", "look", path, "--workspace", folders["one"], "--json")
    assert seen.document["words"] == words
    assert seen.document["version"] == 1
    wrong = engage("join", "team", path, "--words", "six other words than those read", "--workspace", folders["one"])
    assert (wrong.code, "[JOIN-WORDS]" in wrong.err) == (1, True)
    written = ", ".join(words).capitalize() + "."  # as somebody types what was read aloud
    right = engage("join", "team", path, "--words", written, "--workspace", folders["one"], "--json")
    assert right.code == 0, right.err
    again = engage("join", "pack", path, "--workspace", folders["one"], "--json")
    assert again.document["is_new"] is False
    alone = engage("join", "new-number", "--workspace", folders["one"])
    assert (alone.code, "[RENUMBER]" in alone.err) == (1, True)
    told = engage("join", "new-number", "--told", "--workspace", folders["one"], "--json")
    assert told.code == 0, told.err
    assert not (folders["one"] / "in-use").exists()


def test_event_folder_and_carrying_from_the_command_line(engage: Command, folders: dict[str, Path]) -> None:
    for laptop in ("one", "two"):
        path, words = pack_for(engage, folders, laptop)
        joined = engage("join", "team", path, "--words", " ".join(words), "--workspace", folders[laptop])
        assert joined.code == 0, joined.err
    engage("event", "folder", folders["shared"], "--workspace", folders["one"])
    engage("event", "folder", folders["shared"], "--workspace", folders["two"])
    put = engage("event", "put", "--workspace", folders["two"], "--json")
    assert put.code == 0, put.err
    seen = engage("event", "look", "--workspace", folders["one"], "--json").document
    assert (seen["here"], len(seen["to_carry"])) == (1, 1)
    carried = engage("event", "carry", folders["shared"], "--workspace", folders["one"], "--json").document
    assert (len(carried["taken"]), carried["refused"]) == (1, [])
    out = engage("event", "deliver", "--out", folders["stick"], "--workspace", folders["one"], "--json")
    assert len(out.document) == 1
    bundle = engage("event", "carried", "--workspace", folders["one"], "--json").document[0]["bundle"]
    assert engage("event", "forget", bundle, "--workspace", folders["one"]).code == 0
    gone = engage("event", "forget", bundle, "--workspace", folders["one"])
    assert (gone.code, "[NOT-FOUND]" in gone.err) == (1, True)


def test_event_put_says_that_it_knows_no_other_laptop(engage: Command, folders: dict[str, Path]) -> None:
    path, words = pack_for(engage, folders, "one")
    engage("join", "team", path, "--words", " ".join(words), "--workspace", folders["one"])
    engage("event", "folder", folders["shared"], "--workspace", folders["one"])
    put = engage("event", "put", "--workspace", folders["one"])
    assert (put.code, "join pack" in put.out) == (0, True)
    later, _ = pack_for(engage, folders, "two")
    assert engage("join", "pack", later, "--workspace", folders["one"]).code == 0
    assert "join pack" not in engage("event", "put", "--workspace", folders["one"]).out
