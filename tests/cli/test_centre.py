"""`engage-desktop centre` from outside: a team is set up, laptops join, bundles come in, answers go back, and each exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.bundles.requests import as_text
from engage_desktop.central.central import Central
from engage_desktop.cli.stopping import stop_asked_for
from engage_desktop.operations import attendance, comments, exchange, people, taking_in
from engage_desktop.store import opening
from tests.cli.conftest import ROOT, Command
from tests.operations.exchanging import Together, exchanging
from tests.postgres import server
from tests.teamwork import VERSION, recovery_code
from tests.workspaces import NOW, PASSPHRASE

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Together]:
    """A central team whose workspace is closed, so that commands can open it, and two laptops with bundles on the stick."""
    with exchanging(tmp_path / "team") as made:
        session = made.session(made.a)
        attendance.welcome_new(made.a, now=NOW, session=session, name="Zebediah Quillfeather")
        comments.hear(made.a, now=NOW, session=session, typed="@1 The bus is late")
        made.carried(made.a)
        people.add_person(made.b, now=NOW, name="Ann")
        made.carried(made.b)
        made.close_centre()
        yield made


def test_a_new_central_team_prints_its_recovery_code_once(engage: Command, tmp_path: Path) -> None:
    made = engage("centre", "init", "--team", "Sefton", "--workspace", tmp_path / "centre", "--json")
    assert made.code == 0, made.err
    assert made.document["recovery_code"].startswith("AGE-SECRET-KEY-1")
    again = engage("centre", "init", "--workspace", tmp_path / "centre", "--json")
    assert (again.code, again.document["recovery_code"]) == (0, "")
    assert again.document["organisation"] == made.document["organisation"]


def test_a_laptop_becomes_the_central_teams_with_the_recovery_code_alone(engage: Command, workspace: Path) -> None:
    refused = engage("centre", "init", "--workspace", workspace)
    assert (refused.code, "Traceback" in refused.err) == (1, False)
    assert engage("centre", "status", "--workspace", workspace).code == 1


def test_a_folder_is_rehearsed_merged_and_merged_again(engage: Command, team: Together) -> None:
    (team.stick / "notes.engage").write_text("shopping")
    words = ("--workspace", team.centre.folder, "--json")
    rehearsed = engage("centre", "merge", team.stick, "--rehearse", *words)
    assert (rehearsed.code, rehearsed.document["taken_in"], rehearsed.document["refused"]) == (1, 2, 1)
    assert rehearsed.document["rehearsed"] is True
    assert "1 of 3 files would be refused. Nothing was written. [MERGE-SOME]" in rehearsed.err
    told = engage("centre", "merge", team.stick, "--rehearse", "--workspace", team.centre.folder).out
    assert "2 bundles would be taken in, 0 here already, 1 refused.\nEach file was looked at by itself" in told
    reports = team.event.stick("reports")
    merged = engage("centre", "merge", team.stick, "--reports", reports, *words)
    assert merged.document["new"]["comments"] == 1
    assert "1 of 3 files was refused and changed nothing. The others are in." in merged.err
    assert sorted(path.suffix for path in reports.iterdir()) == [".html", ".html", ".pdf", ".pdf"]
    (team.stick / "notes.engage").unlink()
    again = engage("centre", "merge", team.stick, *words)
    assert (again.code, again.document["taken_in"], again.document["here_already"]) == (0, 0, 2)
    status = engage("centre", "status", *words).document
    assert {each["label"]: each["held_to"] > 0 for each in status["laptops"]} == {"table 1": True, "table 2": True}
    assert status["counts"]["people"] == 2
    plain = engage("centre", "status", "--workspace", team.centre.folder)
    assert "table 1:" in plain.out


def test_where_every_file_is_refused_no_others_are_in(engage: Command, team: Together, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.engage").write_text("shopping")
    refused = engage("centre", "merge", tmp_path / "other", "--workspace", team.centre.folder)
    assert (refused.code, "1 of 1 file was refused and changed nothing. [MERGE-SOME]" in refused.err) == (1, True)
    assert "0 bundles taken in" in refused.out


def test_receipts_go_back_and_the_laptop_hears_of_them(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    assert engage("centre", "merge", team.stick, *words).code == 0
    out = team.event.folder / "answers"
    given = engage("centre", "receipt", "--out", out, *words)
    assert given.code == 0, given.err
    assert {each["label"] for each in given.document["bundles"]} == {"table 1", "table 2"}
    taking_in.take_in_folder(team.a, now=LATER, folder=out)
    assert team.a.exchange.confirmed_to(team.a.site) > 0


def test_a_laptop_reads_from_a_folder_of_answers_the_one_that_is_for_it(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    engage("centre", "merge", team.stick, *words)
    out = team.event.folder / "answers"
    assert engage("centre", "receipt", "--out", out, *words).code == 0
    own = ("--workspace", team.a.folder, "--json")
    opening.close_store(team.a)
    team.event.opened.remove(team.a)
    looked = engage("bundle", "read", out, "--rehearse", *own)
    assert (looked.code, looked.document["taken_in"], looked.document["for_others"]) == (0, 1, 1), looked.err
    read = engage("bundle", "read", out, *own)
    assert (read.code, read.document["new"]["receipts"]) == (0, 2), read.err
    assert engage("bundle", "read", out, *own).document["here_already"] == 1


def test_a_bundle_with_nothing_to_carry_leaves_no_empty_folder(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    out, new = team.event.folder / "answers", team.event.folder / "stick" / "new"
    engage("centre", "merge", team.stick, *words)
    engage("centre", "receipt", "--out", out, *words)
    taking_in.take_in_folder(team.a, now=LATER, folder=out)
    team.event.opened.remove(team.a)
    opening.close_store(team.a)
    refused = engage("bundle", "make", "--out", new, "--workspace", team.a.folder)
    assert (refused.code, "[BUNDLE-EMPTY]" in refused.err, new.parent.exists()) == (1, True, False), refused.err


def test_a_person_is_erased_with_a_certificate_and_a_bundle_for_every_laptop(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    engage("centre", "merge", team.stick, *words)
    unsure = engage("centre", "erase", "zebediah quillfeather", *words)
    assert (unsure.code, "NOT-CONFIRMED" in unsure.err) == (1, True)
    out = team.event.folder / "erasure"
    done = engage("centre", "erase", "zebediah quillfeather", "--yes", "--out", out, *words)
    assert done.code == 0, done.err
    assert done.document["not_confirmed"] == ["table 1", "table 2"]
    assert len([path for path in out.iterdir() if path.suffix == ".engage"]) == 1
    assert "uillfeather" not in "".join(path.name for path in out.iterdir()) + done.out
    taking_in.take_in_folder(team.a, now=LATER, folder=out)
    assert team.a.people.all() == []
    exchange.make_bundle(team.a, now=LATER, out=team.stick, app_version=VERSION)
    engage("centre", "merge", team.stick, *words)
    certified = engage("centre", "erase", "--certificate", done.document["reference"], *words)
    assert (certified.document["confirmed"], certified.document["not_confirmed"]) == (["table 1"], ["table 2"])
    assert engage("centre", "erase", *words).code == 2


def test_a_lost_laptop_is_revoked_and_its_next_bundle_refused(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    engage("centre", "merge", team.stick, *words)
    out = team.event.folder / "lost"
    done = engage("centre", "revoke", "table 2", "--lost-at", "2026-11-21T09:00", "--yes", "--out", out, *words)
    assert done.code == 0, done.err
    assert done.document["came_in"] > 0
    assert sorted(path.suffix for path in out.iterdir()) == [".html", ".pdf"]
    people.add_person(team.b, now=LATER, name="Thief")
    exchange.make_bundle(team.b, now=LATER, out=team.stick, app_version=VERSION)
    merged = engage("centre", "merge", team.stick, *words)
    assert merged.code == 1
    assert [each["code"] for each in merged.document["files"] if each["code"] not in ("", "B08")] == ["B05"]
    assert engage("centre", "revoke", "table 9", "--yes", *words).code == 1
    (refused,) = (each["file"] for each in merged.document["files"] if each["code"] == "B05")
    assert engage("bundle", "read", refused, "--rehearse", *words).code == 1
    reviewed = engage("bundle", "read", refused, "--rehearse", "--reviewed", *words)
    assert (reviewed.code, len(reviewed.document["set_aside"]) > 0) == (0, True), reviewed.err
    alone = team.event.stick("looked-through")
    (alone / "lost.engage").write_bytes(Path(refused).read_bytes())
    assert engage("centre", "merge", alone, *words).code == 1
    taken = engage("centre", "merge", alone, "--reviewed", *words)
    assert (taken.code, taken.document["taken_in"], taken.document["files"][0]["set_aside"]) == (0, 1, 1), taken.err


def test_a_pack_is_issued_and_a_laptop_enrolled(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    issued = engage("centre", "pack", "--out", team.event.folder / "packs", "--expires", "2027-06-30", *words)
    assert (issued.code, issued.document["expires"]) == (0, "2027-06-30"), issued.err
    late = engage("centre", "pack", "--out", team.event.folder / "late", "--expires", "2020-01-01", *words)
    assert (late.code, "[PACK-FORM]" in late.err, (team.event.folder / "late").exists()) == (1, True, False)
    request = team.request_of_a_third()
    asked = engage("centre", "enrol", request, "--out", team.event.folder / "packs", *words)
    assert (asked.code, "NOT-CONFIRMED" in asked.err, "Its six words: " in asked.err) == (1, True, True)
    scanned = team.event.folder / "scanned.txt"
    scanned.write_text(as_text(Path(request).read_bytes()) + "\n")
    told = engage("centre", "enrol", scanned, "--out", team.event.folder / "packs", *words)
    assert (told.code, told.err) == (1, asked.err)
    done = engage("centre", "enrol", request, "--out", team.event.folder / "packs", "--yes", *words)
    assert done.code == 0, done.err
    assert (len(done.document["request_words"]), done.document["pack"]) == (6, issued.document["version"] + 1)


def test_a_laptop_is_told_that_only_the_central_team_does_this(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    for command in (("merge", tmp_path), ("status",), ("receipt",), ("pack", "--out", tmp_path)):
        refused = engage("centre", *command, "--workspace", workspace)
        assert (refused.code, "CENTRE-ONLY" in refused.err, "Traceback" in refused.err) == (1, True, False), command


def test_a_database_that_cannot_be_reached_is_one_sentence(engage: Command, team: Together) -> None:
    refused = engage(
        "centre", "status", "--database", "postgresql://nobody@127.0.0.1:1/none", "--workspace", team.centre.folder
    )
    assert refused.code == 1
    assert "Traceback" not in refused.err
    assert refused.err.strip().count("\n") == 0
    assert "\t" not in refused.err


def test_ctrl_c_leaves_whole_bundles_and_says_how_many(team: Together) -> None:
    for number in range(12):
        people.add_person(team.a, now=LATER, name=f"Person {number}")
        exchange.make_bundle(team.a, now=LATER, out=team.stick, app_version=VERSION)
    command = [sys.executable, "-m", "engage_desktop", "centre", "merge", str(team.stick)]
    process = subprocess.Popen(
        [*command, "--workspace", str(team.centre.folder)],
        cwd=ROOT,
        env={**os.environ, "ENGAGE_PASSPHRASE": PASSPHRASE},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    in_use = team.centre.folder / "in-use"
    while not in_use.exists() and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=180)
    assert process.returncode in (0, 1, -signal.SIGINT), err
    assert "Traceback" not in err
    centre = opening.open_store(team.centre.folder, team.centre.key)
    taken = [entry for entry in centre.exchange.inbox() if entry.kind == "to-centre"]
    assert len(centre.people.all()) >= len(taken) - 1
    opening.close_store(centre)
    assert recovery_code() not in out + err


def test_ctrl_c_asks_long_work_to_stop_and_is_as_it_was_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stop_asked_for() as asked:
        assert not asked()
        os.kill(os.getpid(), signal.SIGINT)
        assert asked()
        assert signal.getsignal(signal.SIGINT) is before  # the second one ends the program
    assert signal.getsignal(signal.SIGINT) is before


def test_a_bundle_is_rehearsed_read_and_taken_out_again(engage: Command, team: Together) -> None:
    words = ("--workspace", team.centre.folder, "--json")
    file = sorted(team.stick.iterdir())[0]
    assert engage("bundle", "read", file, "--rehearse", *words).document["new"] > 0
    read = engage("bundle", "read", file, *words).document
    assert engage("bundle", "read", file, *words).document["notices"][0]["code"] == "B08"
    undone = engage("bundle", "undo", read["bundle"][:12], *words)
    assert (undone.code, undone.document["entries"]) == (0, read["new"])
    assert engage("bundle", "undo", read["bundle"][:12], *words).code == 1


@pytest.mark.needs("postgres")
def test_everything_works_with_a_database_beside_the_workspace(engage: Command, team: Together) -> None:
    with server() as running:
        address = running.new_database()
        words = ("--database", address, "--workspace", team.centre.folder, "--json")
        assert engage("centre", "init", *words).code == 0
        merged = engage("centre", "merge", team.stick, *words)
        assert (merged.code, merged.document["new"]["comments"]) == (0, 1), merged.err
        assert engage("centre", "merge", team.stick, *words).document["here_already"] == 2
        assert engage("centre", "undo", "0123", *words).code == 1
        bundle = next(each["bundle"] for each in merged.document["files"] if each["is_new"])
        assert engage("centre", "undo", bundle[:12], *words).code == 0
        assert engage("centre", "merge", team.stick, *words).document["here_already"] == 1
        counted = engage("centre", "status", *words).document["counts"]
        alone = engage("centre", "status", "--workspace", team.centre.folder, "--json").document["counts"]
        assert (counted["comments"], alone["comments"], list(counted)) == (1, 0, list(alone))
        others = ("--workspace", team.event.folder / "others", "--database", address)
        refused = engage("centre", "init", "--team", "Others", *others)
        assert (refused.code, "[D-OTHER]" in refused.err) == (1, True)
        out = team.event.folder / "answers"
        assert engage("centre", "receipt", "--out", out, *words).code == 0
        taking_in.take_in_folder(team.a, now=LATER, folder=out)
        assert team.a.exchange.confirmed_to(team.a.site) > 0
        (person,) = (held.id for held in team.a.people.all())
        erased = engage("centre", "erase", "zebediah QUILLFEATHER", "--yes", *words)
        assert erased.code == 0, erased.err
        with Central(address) as larger:
            assert "Zebediah" not in larger.dump()
            assert larger.about([person])["people"] == 0
