"""What a person can do with a workspace: make one, recover it with the recovery sheet, change the passphrase.

A workspace is a laptop's or the central team's. Joining a team that has one already is in enrolment.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from engage_desktop.bundles import certificates, sealing
from engage_desktop.bundles.shapes import SignedCertificate
from engage_desktop.domain import ids
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.membership import (
    CENTRE,
    CERTIFICATE,
    DEVICE_AGE,
    DEVICE_SEED,
    ISSUER,
    JOINED_AT,
    LAPTOP,
    RECOVERY_RECIPIENT,
    ROLE,
    ROOT,
    TEAM_KEY,
    device_recipient,
    is_centre,
    own_device,
    root,
)
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.store import backups, engine, opening, place, slots, tries
from engage_desktop.store.gateway import Act
from engage_desktop.store.refusals import SlotsDamaged
from engage_desktop.store.store import Store
from engage_desktop.store.team import CONTACT_TYPED, NAME_TYPED

__all__ = (
    "CERTIFICATE",
    "DEVICE_SEED",
    "RECOVERY_RECIPIENT",
    "TEAM_KEY",
    "NewWorkspace",
    "become_centre",
    "change_passphrase",
    "create_workspace",
    "device_recipient",
    "edit_team",
    "is_centre",
    "new_recovery_code",
    "own_device",
    "place_refused",
    "read_recovery_code",
    "recover",
    "root",
)

_BEGINNING = "AGE-SECRET-KEY-1"
_CERTIFICATE_DAYS = 3 * 365


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
    folder: Path,
    *,
    team: str,
    passphrase: str,
    now: datetime,
    contact: str = "",
    recovery_code: str = "",
    is_centre: bool = False,
) -> NewWorkspace:
    """Make a workspace for a new team, or, with the recovery code of a team, another laptop of the same team.

    is_centre: make it the central team's. Raises SessionNotPossible without a team name, PassphraseTooWeak, and others.
    """
    about = _about(team, contact)
    joined = _joined(about, now) if recovery_code else {}
    opening.require_strong(passphrase)
    code = read_recovery_code(recovery_code) if recovery_code else new_recovery_code()
    team_root = sealing.public_key(sealing.team_root_seed(code))
    organisation = sealing.key_id(team_root)
    key, role = engine.new_database_key(), CENTRE if is_centre else LAPTOP

    def write_team(store: Store) -> None:
        store.laptop.keep(facts={ROLE: role, ROOT: team_root.hex(), **joined})
        recipient = device_recipient(store)
        with store.act(now=now) as act:
            act.set("team.set", organisation, root=team_root.hex(), **({} if joined else about))
            if is_centre:
                _enrol_itself(store, act, recipient, now)

    store = opening.create_store(
        folder,
        key=key,
        passphrase=passphrase,
        recovery=sealing.seal_secret(key, sealing.recipient_of(code)),
        organisation=organisation,
        secrets_kept=_device_secrets(code, organisation, role, now),
        first=write_team,
    )
    return NewWorkspace(store, code)


def become_centre(store: Store, *, now: datetime, recovery_code: str) -> None:
    """Make this laptop's workspace the central team's: the recovery sheet of the team is needed for it.

    What was recorded stays. Raises KeyUnreadable for a code with a slip, or of another team.
    """
    code = read_recovery_code(recovery_code)
    if sealing.public_key(sealing.team_root_seed(code)).hex() != root(store):
        raise sealing.KeyUnreadable(
            "This recovery code belongs to another team. Nothing was changed. Look for the sheet of this team.",
            field="code",
        )
    if is_centre(store):
        return
    seed = store.laptop.secret(DEVICE_SEED) or sealing.new_signing_seed()
    kept = {
        DEVICE_SEED: seed,
        TEAM_KEY: sealing.team_identity(code).encode(),
        CERTIFICATE: _certified(code, seed, store.teams.own().id, CENTRE, now).canonical(),
        RECOVERY_RECIPIENT: sealing.recipient_of(code).encode(),
        ISSUER: b"",
    }
    recipient = device_recipient(store)
    store.laptop.keep(facts={ROLE: CENTRE, ROOT: root(store)}, secrets=kept)
    with store.act(now=now) as act:
        _enrol_itself(store, act, recipient, now)


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


def _about(team: str, contact: str) -> dict[str, str]:
    """Return what a workspace says of its team."""
    name = line(team, name="The name of the team")
    if not name:
        raise SessionNotPossible("The workspace needs the name of your team, so nothing was made.", field="team")
    return {"name": name, "contact": clean(contact, name="The contact"), "complaints": "", "partners": ""}


def _joined(about: dict[str, str], now: datetime) -> dict[str, str]:
    """Return the facts of a laptop that joins a team: since when, and what it calls the team until its own words come."""
    return {JOINED_AT: now.isoformat(), NAME_TYPED: about["name"], CONTACT_TYPED: about["contact"]}


def _device_secrets(code: str, organisation: str, role: str, now: datetime) -> dict[str, bytes]:
    """Return the keys that a device of this team keeps, with new keys of its own and a certificate from the root."""
    seed = sealing.new_signing_seed()
    return {
        TEAM_KEY: sealing.team_identity(code).encode(),
        DEVICE_SEED: seed,
        DEVICE_AGE: sealing.new_identity().encode(),
        CERTIFICATE: _certified(code, seed, organisation, role, now).canonical(),
        RECOVERY_RECIPIENT: sealing.recipient_of(code).encode(),
    }


def _certified(code: str, seed: bytes, organisation: str, role: str, now: datetime) -> SignedCertificate:
    return certificates.issue(
        sealing.team_root_seed(code),
        sealing.public_key(seed),
        organisation=organisation,
        label=f"{role}-{secrets.token_hex(3)}",
        not_before=(now - timedelta(days=1)).date(),
        not_after=(now + timedelta(days=_CERTIFICATE_DAYS)).date(),
        role=role,
    )


def _enrol_itself(store: Store, act: Act, recipient: str, now: datetime) -> None:
    """Put the centre's own device on the roster."""
    signed = store.laptop.secret(CERTIFICATE) or b""
    certificate = SignedCertificate.model_validate_json(signed).certificate
    body = {
        "device": certificate.device,
        "recipient": recipient,
        "label": certificate.label,
        "role": CENTRE,
        "of_site": store.site,
        "certificate": signed.decode(),
        "at": now.isoformat(),
    }
    act.append("device.enrolled", ids.new_fact(now), body)


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
