"""What a person can do with a workspace: make one, recover it with the recovery sheet, change the passphrase."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from engage_desktop.bundles import certificates, sealing
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.sessions import SessionNotPossible
from engage_desktop.store import engine, opening, slots
from engage_desktop.store.refusals import SlotsDamaged
from engage_desktop.store.store import Store

_CERTIFICATE_DAYS = 3 * 365
TEAM_KEY, DEVICE_SEED, CERTIFICATE, RECOVERY_RECIPIENT = "team-key", "device-seed", "certificate", "recovery-recipient"


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """A workspace just made. recovery_code: to be printed now; it is kept nowhere."""

    store: Store
    recovery_code: str = field(repr=False)


def create_workspace(
    folder: Path, *, team: str, passphrase: str, now: datetime, contact: str = "", recovery_code: str = ""
) -> NewWorkspace:
    """Make a workspace for a new team, or, with the recovery code of a team, another laptop of the same team.

    Raises SessionNotPossible without a team name, PassphraseTooWeak, PlaceRefused, WorkspaceExists, KeyUnreadable.
    """
    name = line(team, name="The name of the team")
    if not name:
        raise SessionNotPossible("The workspace needs the name of your team, so nothing was made.", field="team")
    opening.require_strong(passphrase)
    code = sealing.read_identity(recovery_code) if recovery_code else sealing.new_identity()
    root_seed = sealing.team_root_seed(code)
    root = sealing.public_key(root_seed)
    device = sealing.new_signing_seed()
    key = engine.new_database_key()
    organisation = sealing.key_id(root)
    certificate = certificates.issue(
        root_seed,
        sealing.public_key(device),
        organisation=organisation,
        label=f"laptop-{secrets.token_hex(3)}",
        not_before=(now - timedelta(days=1)).date(),
        not_after=(now + timedelta(days=_CERTIFICATE_DAYS)).date(),
    )
    store = opening.create_store(
        folder,
        key=key,
        passphrase=passphrase,
        recovery=sealing.seal_secret(key, sealing.recipient_of(code)),
        organisation=organisation,
        secrets_kept={
            TEAM_KEY: sealing.team_identity(code).encode(),
            DEVICE_SEED: device,
            CERTIFICATE: certificate.canonical(),
            RECOVERY_RECIPIENT: sealing.recipient_of(code).encode(),
        },
    )
    with store.act(now=now) as act:
        act.set(
            "team.set",
            organisation,
            name=name,
            contact=clean(contact, name="The contact"),
            root=root.hex(),
            complaints="",
            partners="",
        )
    return NewWorkspace(store, code)


def recover(folder: Path, recovery_code: str, *, new_passphrase: str) -> Store:
    """Open a workspace with the team's recovery code and give it a new passphrase. Raises KeyUnreadable, SlotsDamaged."""
    opening.require_strong(new_passphrase)
    identity = sealing.read_identity(recovery_code)
    try:
        key = sealing.open_secret(slots.recovery_blob(folder), identity)
    except sealing.NoKeyFits as error:
        raise sealing.KeyUnreadable(
            "This recovery code belongs to another team. Nothing was changed. Look for the sheet of this team."
        ) from error
    except sealing.SealBroken as error:
        raise SlotsDamaged(
            "The recovery part of the key file is damaged. Nothing was changed. Restore a backup."
        ) from error
    store = opening.open_store(folder, key)
    slots.change_passphrase(folder, key, new_passphrase)
    return store


def change_passphrase(store: Store, *, old: str, new: str, now: datetime) -> None:
    """Give the workspace a new passphrase; the old one is asked for first."""
    opening.require_strong(new)
    opening.unlock(store.folder, old, now_seconds=now.timestamp())
    slots.change_passphrase(store.folder, store.key, new)


def edit_team(store: Store, *, now: datetime, **parts: str) -> None:
    """Change what prints say about the team: name, contact, complaints, partners (one a line)."""
    with store.act(now=now) as act:
        act.set("team.set", store.teams.own().id, **{name: clean(value) for name, value in parts.items()})
