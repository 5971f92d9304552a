"""Making a workspace, joining a team, getting back in with the recovery code, and changing the passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engage_desktop.bundles import sealing
from engage_desktop.domain.refusals import TextNotAccepted
from engage_desktop.operations import exchange, keeping, taking_in, unlocking, workspaces
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.store import opening, slots
from engage_desktop.store.refusals import (
    NoWorkspace,
    PassphraseTooWeak,
    PlaceRefused,
    SlotsDamaged,
    WorkspaceExists,
    WrongPassphrase,
)
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, TEAM, fresh_workspace, template

NEW = "another day another hall"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = fresh_workspace(tmp_path)
    yield store
    if opening.was_unclean(store.folder):
        opening.close_store(store)


@pytest.fixture
def folder(store: Store) -> Path:
    """A closed workspace with a backup."""
    keeping.back_up(store, now=NOW)
    opening.close_store(store)
    return store.folder


def make(folder: Path, **changed: str) -> workspaces.NewWorkspace:
    return workspaces.create_workspace(folder, **{"team": TEAM, "passphrase": PASSPHRASE, "now": NOW, **changed})  # type: ignore[arg-type]


def test_a_new_team_has_its_root_its_keys_and_a_certificate_that_the_root_signed(tmp_path: Path) -> None:
    made = make(tmp_path / "workspace", contact=" team@sefton.example ")
    store, team = made.store, made.store.teams.own()
    assert (team.name, team.contact) == (TEAM, "team@sefton.example")
    root = sealing.public_key(sealing.team_root_seed(made.recovery_code))
    assert team.root == root.hex()
    assert team.id == sealing.key_id(root)
    assert store.laptop.secret(workspaces.TEAM_KEY) == sealing.team_identity(made.recovery_code).encode()
    held = store.laptop.secret(workspaces.CERTIFICATE)
    assert held is not None
    assert team.id.encode() in held
    assert made.recovery_code not in repr(made)
    assert store.laptop.secret("recovery-code") is None
    opening.close_store(store)


def test_another_laptop_of_the_team_has_the_same_root_and_another_name_of_its_own(tmp_path: Path, store: Store) -> None:
    code = template().recovery_code
    joined = make(
        tmp_path / "second", recovery_code=f"  {code[:30].lower()} \n {code[30:]}", team="Sefton, laptop 2"
    ).store
    assert joined.teams.own().root == store.teams.own().root
    assert joined.teams.own().id == store.teams.own().id
    assert joined.site != store.site
    assert joined.key != store.key
    assert joined.laptop.secret(workspaces.DEVICE_SEED) != store.laptop.secret(workspaces.DEVICE_SEED)
    opening.close_store(joined)


def test_what_a_laptop_of_the_sheet_calls_the_team_holds_until_the_teams_own_name_comes(
    tmp_path: Path, store: Store
) -> None:
    code = template().recovery_code
    joined = make(tmp_path / "second", recovery_code=code, team="Sefton, laptop 2", contact="0151").store
    assert (joined.teams.own().name, joined.teams.own().contact) == ("Sefton, laptop 2", "0151")
    stick = tmp_path / "stick"
    stick.mkdir()
    sent = [exchange.make_bundle(laptop, now=NOW, out=stick, app_version="1.0") for laptop in (joined, store)]
    for laptop, made in zip((store, joined), sent, strict=True):
        taking_in.apply(laptop, now=NOW, path=made.delivered.path)
        assert laptop.exchange.conflicts() == []
        assert (laptop.teams.own().name, laptop.teams.own().contact) == (TEAM, "")
    opening.close_store(joined)


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"team": "  "}, SessionNotPossible),
        ({"team": "x" * 401}, TextNotAccepted),
        ({"contact": "a\x00b"}, TextNotAccepted),
        ({"passphrase": "short"}, PassphraseTooWeak),
        ({"recovery_code": "AGE-SECRET-KEY-1WRONG"}, sealing.KeyUnreadable),
    ],
)
def test_what_is_refused_makes_nothing(tmp_path: Path, changed: dict[str, str], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        make(tmp_path / "workspace", **changed)
    assert not (tmp_path / "workspace").exists()


def test_a_place_or_a_folder_that_will_not_do_is_refused(tmp_path: Path, store: Store) -> None:
    with pytest.raises(PlaceRefused, match="Dropbox"):
        make(tmp_path / "Dropbox" / "workspace")
    assert workspaces.place_refused(tmp_path / "Dropbox" / "workspace") is not None
    assert workspaces.place_refused(tmp_path / "workspace") is None
    with pytest.raises(WorkspaceExists):
        make(store.folder)


@pytest.mark.parametrize(
    "write",
    [
        str,
        str.lower,
        lambda code: f"\n {code[:20]} \t{code[20:]}\n",
        lambda code: code.replace("-", "–"),
        lambda code: code.removeprefix("AGE-SECRET-KEY-1"),
        lambda code: " ".join(code[at : at + 4] for at in range(0, len(code), 4)),
    ],
    ids=["as printed", "small letters", "gaps and lines", "long dashes", "without its beginning", "in fours"],
)
def test_a_code_is_read_however_it_is_typed(write: object) -> None:
    assert workspaces.read_recovery_code(write(template().recovery_code)) == template().recovery_code  # type: ignore[operator]


def test_every_slip_of_one_character_is_found() -> None:
    code = template().recovery_code
    for place in range(len("AGE-SECRET-KEY-1"), len(code), 5):
        slip = code[:place] + ("Q" if code[place] != "Q" else "P") + code[place + 1 :]
        with pytest.raises(sealing.KeyUnreadable, match="slip in it"):
            workspaces.read_recovery_code(slip)


def test_the_code_opens_gives_a_new_passphrase_and_forgets_the_wrong_tries(folder: Path) -> None:
    (folder / "tries").write_text(f"[9, {NOW.timestamp()}]")
    recovered = workspaces.recover(folder, template().recovery_code, new_passphrase=NEW)
    assert recovered.teams.own().name == TEAM
    opening.close_store(recovered)
    opening.close_store(unlocking.unlock(folder, NEW, now=NOW))
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(folder, PASSPHRASE, now=NOW)


def test_the_code_of_another_team_opens_nothing_and_changes_nothing(folder: Path) -> None:
    before = (folder / slots.FILE).read_bytes()
    with pytest.raises(sealing.KeyUnreadable, match="another team") as refused:
        workspaces.recover(folder, workspaces.new_recovery_code(), new_passphrase=NEW)
    assert refused.value.field == "code"
    with pytest.raises(PassphraseTooWeak):
        workspaces.recover(folder, template().recovery_code, new_passphrase="short")
    assert (folder / slots.FILE).read_bytes() == before


def test_the_code_opens_even_where_both_key_files_are_damaged_and_a_backup_was_made(folder: Path) -> None:
    for name in (slots.FILE, slots.COPY):
        (folder / name).write_bytes(b"damaged")
    opening.close_store(workspaces.recover(folder, template().recovery_code, new_passphrase=NEW))
    assert slots.is_readable(folder)


def test_without_any_key_file_or_workspace_the_refusal_says_which(folder: Path, tmp_path: Path) -> None:
    for name in (slots.FILE, slots.COPY, f"backups/{slots.FILE}"):
        (folder / name).unlink()
    with pytest.raises(SlotsDamaged):
        workspaces.recover(folder, template().recovery_code, new_passphrase=NEW)
    with pytest.raises(NoWorkspace):
        workspaces.recover(tmp_path / "nothing", template().recovery_code, new_passphrase=NEW)


def test_a_changed_passphrase_holds_in_all_three_key_files_and_the_old_one_in_none(store: Store) -> None:
    keeping.back_up(store, now=NOW)
    with pytest.raises(WrongPassphrase):
        workspaces.change_passphrase(store, old="not this one", new=NEW, now=NOW)
    workspaces.change_passphrase(store, old=PASSPHRASE, new=NEW, now=NOW)
    files = [(store.folder / name).read_bytes() for name in (slots.FILE, slots.COPY, f"backups/{slots.FILE}")]
    assert len(set(files)) == 1
    assert slots.open_with_passphrase(store.folder, NEW) == store.key
    with pytest.raises(WrongPassphrase):
        slots.open_with_passphrase(store.folder / "backups", PASSPHRASE)


def test_the_teams_details_are_cleaned_and_only_what_changed_is_written(store: Store) -> None:
    before = store.last_seq
    workspaces.edit_team(store, now=NOW, name=TEAM, partners=" Healthwatch \r\nCarers' Centre ")
    assert store.last_seq == before + 1
    assert store.teams.own().partner_names == ("Healthwatch", "Carers' Centre")
    with pytest.raises(TextNotAccepted):
        workspaces.edit_team(store, now=NOW, complaints="a\x00b")
    assert store.last_seq == before + 1
