"""What a person can do with a workspace: make one, recover it with the recovery sheet, change the passphrase."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from engage_desktop.bundles import certificates, sealing
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.sessions import SessionNotPossible
from engage_desktop.store import backups, engine, opening, place, slots, tries
from engage_desktop.store.refusals import SlotsDamaged
from engage_desktop.store.store import Store

_BEGINNING = "AGE-SECRET-KEY-1"
_CERTIFICATE_DAYS = 3 * 365
TEAM_KEY, DEVICE_SEED, CERTIFICATE, RECOVERY_RECIPIENT = "team-key", "device-seed", "certificate", "recovery-recipient"


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """A workspace just made. recovery_code: to be printed now; it is kept nowhere."""

    store: Store
    recovery_code: str = field(repr=False)


def new_recovery_code() -> str:
    """Return a recovery code for a new team. It is the only copy: print it before the workspace is made with it."""
    return sealing.new_identity()


def place_refused(folder: Path) -> str | None:
    """Return why a workspace may not be kept in `folder`, as part of a sentence, or None where it may."""
    return place.why_not(folder)


def read_recovery_code(typed: str) -> str:
    """Return the recovery code that a person typed, spaces and small letters forgiven. Raises KeyUnreadable."""
    return sealing.read_identity(_tidy(typed))


def create_workspace(
    folder: Path, *, team: str, passphrase: str, now: datetime, contact: str = "", recovery_code: str = ""
) -> NewWorkspace:
    """Make a workspace for a new team, or, with the recovery code of a team, another laptop of the same team.

    Raises SessionNotPossible without a team name, PassphraseTooWeak, PlaceRefused, WorkspaceExists, KeyUnreadable.
    """
    name = line(team, name="The name of the team")
    if not name:
        raise SessionNotPossible("The workspace needs the name of your team, so nothing was made.", field="team")
    about = {"name": name, "contact": clean(contact, name="The contact"), "complaints": "", "partners": ""}
    opening.require_strong(passphrase)
    code = read_recovery_code(recovery_code) if recovery_code else new_recovery_code()
    root = sealing.public_key(sealing.team_root_seed(code))
    organisation = sealing.key_id(root)
    key = engine.new_database_key()

    def write_team(store: Store) -> None:
        with store.act(now=now) as act:
            act.set("team.set", organisation, root=root.hex(), **about)

    store = opening.create_store(
        folder,
        key=key,
        passphrase=passphrase,
        recovery=sealing.seal_secret(key, sealing.recipient_of(code)),
        organisation=organisation,
        secrets_kept=_laptop_secrets(code, organisation, now),
        first=write_team,
    )
    return NewWorkspace(store, code)


def recover(folder: Path, recovery_code: str, *, new_passphrase: str) -> Store:
    """Open a workspace with the team's recovery code and give it a new passphrase. Raises KeyUnreadable, SlotsDamaged."""
    opening.require_strong(new_passphrase)
    identity = read_recovery_code(recovery_code)
    opening.require_workspace(folder)
    backups.bring_back_slots(folder)
    try:
        key = sealing.open_secret(slots.recovery_blob(folder), identity)
    except sealing.NoKeyFits as error:
        raise sealing.KeyUnreadable(
            "This recovery code belongs to another team. Nothing was changed. Look for the sheet of this team.",
            field="code",
        ) from error
    except sealing.SealBroken as error:
        raise SlotsDamaged(
            "The recovery part of the key file is damaged. Nothing was changed. Restore a backup."
        ) from error
    store = opening.open_store(folder, key)
    try:
        _take_passphrase(store, new_passphrase)
    except Refusal:
        opening.close_store(store)
        raise
    return store


def change_passphrase(store: Store, *, old: str, new: str, now: datetime) -> None:
    """Give the workspace a new passphrase; the old one is asked for first."""
    opening.require_strong(new)
    opening.unlock(store.folder, old, now_seconds=now.timestamp())
    _take_passphrase(store, new)


def _take_passphrase(store: Store, passphrase: str) -> None:
    """Wrap the key under a new passphrase in all three copies; the old passphrase opens none of them afterwards."""
    slots.change_passphrase(store.folder, store.key, passphrase)
    tries.forget(store.folder)
    with suppress(OSError):  # the next backup brings it up to date
        backups.keep_slots(store.folder)


def _laptop_secrets(code: str, organisation: str, now: datetime) -> dict[str, bytes]:
    """Return the keys that a laptop of this team keeps, with a new device key and its certificate."""
    root_seed, device = sealing.team_root_seed(code), sealing.new_signing_seed()
    certificate = certificates.issue(
        root_seed,
        sealing.public_key(device),
        organisation=organisation,
        label=f"laptop-{secrets.token_hex(3)}",
        not_before=(now - timedelta(days=1)).date(),
        not_after=(now + timedelta(days=_CERTIFICATE_DAYS)).date(),
    )
    return {
        TEAM_KEY: sealing.team_identity(code).encode(),
        DEVICE_SEED: device,
        CERTIFICATE: certificate.canonical(),
        RECOVERY_RECIPIENT: sealing.recipient_of(code).encode(),
    }


def _tidy(typed: str) -> str:
    """Return a typed code without gaps, with the plain hyphen, and with its constant beginning."""
    text = "".join(typed.split()).upper()
    for dash in "‐‑‒–—−":
        text = text.replace(dash, "-")
    return text if text.startswith(_BEGINNING[:-1]) else f"{_BEGINNING}{text}"


def edit_team(store: Store, /, *, now: datetime, **parts: str) -> None:
    """Change what prints say about the team: name, contact, complaints, partners (one a line)."""
    with store.act(now=now) as act:
        act.set("team.set", store.teams.own().id, **{name: clean(value) for name, value in parts.items()})
