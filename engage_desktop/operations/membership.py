"""What this workspace is within its team: its device, its role, its keys and the root it trusts. Joining is in enrolment."""

from __future__ import annotations

from engage_desktop.bundles import sealing
from engage_desktop.bundles.certificates import Sender
from engage_desktop.bundles.shapes import SignedCertificate
from engage_desktop.domain.refusals import Refusal
from engage_desktop.store.store import Store

TEAM_KEY, DEVICE_SEED, CERTIFICATE, RECOVERY_RECIPIENT = "team-key", "device-seed", "certificate", "recovery-recipient"
TEAM_RECIPIENT, DEVICE_AGE, ISSUER = "team-recipient", "device-age", "issuer-certificate"
"""Names in the vault. TEAM_KEY is private and empty on a laptop that a centre enrolled: that laptop seals, and cannot open."""
ROLE, ROOT, JOINED_AT, ORGANISATION, FORKED = "role", "root", "joined_at", "organisation", "forked_sites"
"""Names of facts of this laptop."""
LAPTOP, CENTRE = "laptop", "centre"


class NoSigningKey(Refusal):
    """The workspace has lost the key that it signs with."""

    code = "K23"


class NotACentre(Refusal):
    """Something that only the central team's workspace does was asked of a laptop."""

    code = "CENTRE-ONLY"


def is_centre(store: Store) -> bool:
    """Return whether this workspace is the central team's."""
    return store.laptop.fact(ROLE) == CENTRE


def require_centre(store: Store) -> None:
    """Raise NotACentre on a laptop."""
    if not is_centre(store):
        raise NotACentre(
            "Only the central team's workspace can do this, and this one is a laptop's. Nothing was changed. "
            "Do it on the central team's computer."
        )


def has_joined(store: Store) -> bool:
    """Return whether this workspace belongs to a team that others set up."""
    return bool(store.laptop.fact(JOINED_AT))


def root(store: Store) -> str:
    """Return the public root that this workspace trusts, 64 hex digits; nothing that a bundle brings changes it."""
    return store.laptop.fact(ROOT) or store.teams.own().root


def forked(store: Store) -> dict[str, int]:
    """Return own numbers that another copy of this laptop uses too, and how far they still go into bundles."""
    pairs = (pair.partition(":") for pair in store.laptop.fact(FORKED).split())
    return {site: int(common) for site, _, common in pairs}


def own_device(store: Store) -> str:
    """Return this device's public signing key, 64 hex digits."""
    return sealing.public_key(_seed(store)).hex()


def own_certificate(store: Store) -> SignedCertificate:
    """Return the certificate for this device."""
    held = store.laptop.secret(CERTIFICATE)
    if held is None:
        raise NoSigningKey(_NO_KEY)
    return SignedCertificate.model_validate_json(held)


def issuer_certificate(store: Store) -> SignedCertificate | None:
    """Return the certificate of the centre that signed ours, or None where the root did."""
    held = store.laptop.secret(ISSUER)
    return SignedCertificate.model_validate_json(held) if held else None


def sender(store: Store) -> Sender:
    """Return what this device signs bundles with. Raises NoSigningKey."""
    return Sender(_seed(store), own_certificate(store), issuer_certificate(store))


def device_identity(store: Store) -> str:
    """Return the age identity of this device alone; a workspace from before there were any gets one now."""
    held = store.laptop.secret(DEVICE_AGE)
    if held:
        return held.decode()
    identity = sealing.new_identity()
    store.laptop.keep_secret(DEVICE_AGE, identity.encode())
    return identity


def device_recipient(store: Store) -> str:
    """Return the public half of this device's age identity, "age1…"."""
    return sealing.recipient_of(device_identity(store))


def team_recipient(store: Store) -> str:
    """Return the team's age recipient, from its private key where this workspace holds it."""
    private, public = store.laptop.secret(TEAM_KEY), store.laptop.secret(TEAM_RECIPIENT)
    if private:
        return sealing.recipient_of(private.decode())
    return public.decode() if public else ""


def recovery_recipient(store: Store) -> str:
    """Return the age recipient that the team's recovery sheet opens."""
    held = store.laptop.secret(RECOVERY_RECIPIENT)
    return held.decode() if held else ""


def centre_recipients(store: Store) -> list[str]:
    """Return for whom a bundle to the central team is sealed."""
    return [held for held in (team_recipient(store), recovery_recipient(store)) if held]


def identities(store: Store) -> list[str]:
    """Return the age identities that this workspace opens bundles with."""
    found = [store.laptop.secret(name) for name in (TEAM_KEY, DEVICE_AGE)]
    return [identity.decode() for identity in found if identity]


def _seed(store: Store) -> bytes:
    held = store.laptop.secret(DEVICE_SEED)
    if held is None:
        raise NoSigningKey(_NO_KEY)
    return held


_NO_KEY = "This workspace has no key to sign with, so no bundle was made. Restore a backup of it."
