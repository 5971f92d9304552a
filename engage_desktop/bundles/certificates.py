"""Who may sign for a team: certificates given by the team root, and what a reader already trusts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from engage_desktop.bundles import sealing
from engage_desktop.bundles.shapes import Certificate, Header, SignedCertificate
from engage_desktop.domain.log import CHAIN_START, Operation

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Sender:
    """A device that signs: its private seed and the certificate for its public half."""

    seed: bytes = field(repr=False)
    certificate: SignedCertificate


@dataclass(frozen=True, slots=True)
class Trust:
    """What the reader knows before it opens a file.

    roots: public team roots, 32 bytes each. now: aware UTC. revoked: ids of certificates taken back.
    already_imported: bundle id → when, or None. highest: site → highest seq held, 0 for none.
    chain_at: (site, seq) → chain value after that operation, or None where it is not held.
    validate: raises OperationInvalid for a body that its kind does not allow.
    free_bytes: room on the disk that the records would go to.
    """

    roots: tuple[bytes, ...]
    organisation: str
    now: datetime
    validate: Callable[[Operation], None]
    revoked: frozenset[str] = frozenset()
    already_imported: Callable[[str], datetime | None] = lambda bundle: None
    highest: Callable[[str], int] = lambda site: 0
    chain_at: Callable[[str, int], bytes | None] = lambda site, seq: CHAIN_START if seq == 0 else None
    free_bytes: Callable[[], int] | None = None


def issue(
    root_seed: bytes, device: bytes, *, organisation: str, label: str, not_before: date, not_after: date
) -> SignedCertificate:
    """Return a certificate for the device's public key, signed by the team root. `label` must not name a person."""
    certificate = Certificate(
        format=FORMAT,
        organisation=organisation,
        device=device.hex(),
        label=label,
        not_before=not_before.isoformat(),
        not_after=not_after.isoformat(),
        issued_by=sealing.public_key(root_seed).hex(),
    )
    return SignedCertificate(certificate=certificate, signature=sealing.sign(root_seed, certificate.canonical()).hex())


def certificate_id(signed: SignedCertificate) -> str:
    """Return the first 32 hex digits of the SHA-256 of the certificate; a revocation names it."""
    return hashlib.sha256(signed.certificate.canonical()).hexdigest()[:32]


def is_vouched_for(header: Header) -> bool:
    """Return whether the root that the certificate names did sign it, for the header's organisation.

    Says nothing about whether to trust that root.
    """
    signed = header.certificates[0]
    return header.organisation == signed.certificate.organisation and sealing.is_signed_by(
        bytes.fromhex(signed.certificate.issued_by), bytes.fromhex(signed.signature), signed.certificate.canonical()
    )


def is_in_force(certificate: Certificate, today: date) -> bool:
    """Return whether today is one of its days."""
    return date.fromisoformat(certificate.not_before) <= today <= date.fromisoformat(certificate.not_after)
