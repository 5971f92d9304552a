"""Proof R24: a wrong passphrase, a damaged key file and damaged records are three different messages, and the drill works.

And proof R3 for keys: first run, another passphrase, backup and restore may be killed anywhere and leave the old or the new.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import keeping, unlocking
from engage_desktop.operations.practice import whole_story
from engage_desktop.store import opening, slots
from engage_desktop.store.refusals import DatabaseDamaged, SlotsDamaged, WrongPassphrase
from engage_desktop.store.schema import PROJECTED
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, PASSPHRASE, fresh_workspace, template

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.proof
Report = Callable[[str, object], None]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with a session's records and a backup of them."""
    store = fresh_workspace(tmp_path_factory.mktemp("keys"))
    whole_story.fill(store, lists=LISTS, now=NOW)
    keeping.back_up(store, now=NOW)
    opening.close_store(store)
    return store.folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    shutil.copytree(filled, tmp_path / "workspace")
    return tmp_path / "workspace"


def flipped(data: bytes, chance: random.Random, bits: int = 1) -> bytes:
    changed = bytearray(data)
    for _ in range(bits):
        place = chance.randrange(len(changed))
        changed[place] ^= 1 << chance.randrange(8)
    return bytes(changed) if bytes(changed) != data else flipped(data, chance, bits)


def refusal_of(call: Callable[[], object]) -> Refusal | None:
    try:
        call()
    except Refusal as refusal:
        return refusal
    return None


def content(store: Store) -> dict[str, list[Any]]:
    return {table: sorted(store.raw().execute(f"select * from {table}").fetchall(), key=repr) for table in PROJECTED}


def near_misses(chance: random.Random, count: int) -> list[str]:
    """Return passphrases that are almost right: one character more, less, another, two turned round, another case."""
    made = []
    for _ in range(count):
        place = chance.randrange(len(PASSPHRASE) - 1)
        before, after = PASSPHRASE[:place], PASSPHRASE[place + 1 :]
        turned = before + PASSPHRASE[place + 1] + PASSPHRASE[place] + PASSPHRASE[place + 2 :]
        options = (before + after, f"{before}x{PASSPHRASE[place:]}", f"{before}x{after}", turned, PASSPHRASE.title())
        made.append(next(option for option in chance.sample(options, 5) if option != PASSPHRASE))
    return made


def test_a_wrong_passphrase_is_never_taken_nor_mistaken_for_damage(
    folder: Path, proof_scale: str, record_property: Report
) -> None:
    tried = near_misses(random.Random(1), 200 if proof_scale == "long" else 12)
    for passphrase in tried:
        with pytest.raises(WrongPassphrase):
            slots.open_with_passphrase(folder, passphrase)
    record_property("load", f"{len(tried)} wrong passphrases")
    assert slots.open_with_passphrase(folder, PASSPHRASE) == template().key


def test_a_key_file_damaged_in_one_copy_opens_and_in_both_says_so(
    folder: Path, proof_scale: str, record_property: Report
) -> None:
    chance, count = random.Random(2), 200 if proof_scale == "long" else 60
    whole, blob = (folder / slots.FILE).read_bytes(), slots.recovery_blob(folder)
    for number in range(count):
        one, other = chance.sample((slots.FILE, slots.COPY), 2)
        (folder / one).write_bytes(flipped(whole, chance, 1 + number % 3))
        assert slots.recovery_blob(folder) == blob
        if number % 20 == 0 or proof_scale == "long":
            opening.close_store(unlocking.unlock(folder, PASSPHRASE, now=NOW))
            assert (folder / one).read_bytes() == whole, "opening mends it"
        for name in (one, other):
            (folder / name).write_bytes(flipped(whole, chance, 1 + number % 3))
        for passphrase in (PASSPHRASE, "not this one"):
            with pytest.raises(SlotsDamaged):
                unlocking.unlock(folder, passphrase, now=NOW)
        for name in (slots.FILE, slots.COPY):
            (folder / name).write_bytes(whole)
    record_property("load", f"{count} damaged key files")


def test_records_damaged_anywhere_are_found_after_a_crash_and_said_to_be_that(
    folder: Path, proof_scale: str, record_property: Report
) -> None:
    chance, count = random.Random(3), 200 if proof_scale == "long" else 40
    whole = (folder / opening.DATABASE).read_bytes()
    for _ in range(count):
        (folder / opening.DATABASE).write_bytes(flipped(whole, chance))
        (folder / opening.MARKER).touch()
        with pytest.raises(DatabaseDamaged):
            opening.open_store(folder, template().key)
        (folder / opening.DATABASE).write_bytes(whole)
    record_property("load", f"{count} damaged databases")
    opening.close_store(opening.open_store(folder, template().key))


def test_the_three_are_three_messages_with_three_codes_and_each_says_what_to_do(folder: Path) -> None:
    database, keys = (folder / opening.DATABASE).read_bytes(), (folder / slots.FILE).read_bytes()
    wrong = refusal_of(lambda: unlocking.unlock(folder, "not this one", now=NOW))
    (folder / opening.DATABASE).write_bytes(database[:50] + bytes(4_000) + database[4_050:])
    records = refusal_of(lambda: unlocking.unlock(folder, PASSPHRASE, now=NOW))
    (folder / opening.DATABASE).write_bytes(database)
    for name in (slots.FILE, slots.COPY):
        (folder / name).write_bytes(keys[:100])
    slot = refusal_of(lambda: unlocking.unlock(folder, PASSPHRASE, now=NOW))
    found = [wrong, slot, records]
    assert [refusal.code for refusal in found if refusal] == ["K01", "K02", "K03"]
    assert len({refusal.sentence for refusal in found if refusal}) == 3
    assert "Try again" in str(wrong)
    assert "Restore a backup" in str(slot)
    assert "Restore a backup" in str(records)


def test_a_backup_brings_back_the_same_records_under_a_new_name_each_time(
    folder: Path, tmp_path: Path, proof_scale: str, record_property: Report
) -> None:
    chance, count = random.Random(4), 200 if proof_scale == "long" else 12
    store = opening.open_store(folder, template().key)
    wanted, sites = content(store), {store.site}
    opening.close_store(store)
    for number in range(count):
        place = tmp_path / f"drill-{number}"
        shutil.copytree(folder, place)
        harm(place, chance)
        restored = keeping.restore_backup(place, PASSPHRASE, now=NOW)
        assert content(restored) == wanted
        assert restored.site not in sites
        sites.add(restored.site)
        assert all(check.is_well for check in keeping.examine(restored, now=NOW))
        opening.close_store(restored)
        shutil.rmtree(place)
    record_property("load", f"{count} recoveries")


def harm(place: Path, chance: random.Random) -> None:
    """Damage the records, take them away, cut them short, or damage the keys as well."""
    database = place / opening.DATABASE
    data = database.read_bytes()
    kind = chance.randrange(4)
    if kind == 0:
        database.write_bytes(flipped(data, chance, 50))
    elif kind == 1:
        database.unlink()
    elif kind == 2:
        database.write_bytes(data[: chance.randrange(len(data))])
    else:
        database.write_bytes(flipped(data, chance, 50))
        for name in (slots.FILE, slots.COPY):
            (place / name).write_bytes(flipped((place / name).read_bytes(), chance, 9))
    (place / opening.MARKER).touch()


def kill_everywhere(folder: Path, kills: int, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.proofs.key_kills", str(folder), str(kills), "1", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=7_200)
    assert done.returncode == 0, done.stdout + done.stderr
    reached: dict[str, Any] = json.loads(done.stdout)
    return reached


@pytest.mark.skipif(sys.platform == "win32", reason="children are forked and killed by signal")
def test_first_run_passphrase_backup_and_restore_may_be_killed_anywhere(
    tmp_path: Path, proof_scale: str, record_property: Report
) -> None:
    reached = kill_everywhere(tmp_path, 200 if proof_scale == "long" else 20)
    record_property("load", ", ".join(f"{name}: {kills} kills" for name, kills in reached["reached"].items()))
    assert len(reached["reached"]) == 4
    assert min(reached["reached"].values()) > 30
    assert reached["faults"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="children are forked and killed by signal")
def test_a_careless_change_of_the_key_files_is_found_out(tmp_path: Path) -> None:
    """The seeded fault: both key files are taken away before the new ones are written."""
    reached = kill_everywhere(tmp_path, 0, "careless")
    assert len(reached["faults"]) >= 2, reached
