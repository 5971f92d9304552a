"""Who may sign for a team: certificates given by the team root or by a centre, and what a reader already trusts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise

from engage_desktop.bundles import limits, sealing
from engage_desktop.bundles.shapes import LAPTOP, Certificate, Header, SignedCertificate
from engage_desktop.domain.log import CHAIN_START, Operation

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Sender:
    """A device that signs: its private seed and the certificate for its public half.

    issuer: the certificate of the centre that gave ours, or None where the team root gave it.
    """

    seed: bytes = field(repr=False)
    certificate: SignedCertificate
    issuer: SignedCertificate | None = None

    @property
    def certificates(self) -> list[SignedCertificate]:
        """The chain, ours first."""
        return [self.certificate] if self.issuer is None else [self.certificate, self.issuer]


@dataclass(frozen=True, slots=True)
class Trust:
    """What the reader knows before it opens a file.

    roots: public team roots, 32 bytes each. now: aware UTC. revoked: ids of certificates taken back.
    revoked_devices: public key → when the device was lost. accept_revoked_before: after a person's review, take what such
    a laptop recorded up to then; what it recorded later is put aside.
    already_imported: bundle id → when, or None. highest: site → seq up to which all is held, 0 for none.
    chain_at: (site, seq) → chain value after that operation, or None where it is not held.
    validate: raises OperationInvalid for a body that its kind does not allow; such a record is put aside.
    free_bytes: room on the disk that the records would go to.
    """

    roots: tuple[bytes, ...]
    organisation: str
    now: datetime
    validate: Callable[[Operation], None]
    revoked: frozenset[str] = frozenset()
    revoked_devices: Mapping[str, datetime] = field(default_factory=dict)
    accept_revoked_before: bool = False
    already_imported: Callable[[str], datetime | None] = lambda bundle: None
    highest: Callable[[str], int] = lambda site: 0
    chain_at: Callable[[str, int], bytes | None] = lambda site, seq: CHAIN_START if seq == 0 else None
    free_bytes: Callable[[], int] | None = None


def issue(
    issuer_seed: bytes,
    device: bytes,
    *,
    organisation: str,
    label: str,
    not_before: date,
    not_after: date,
    role: str = LAPTOP,
) -> SignedCertificate:
    """Return a certificate for the device's public key, signed by the team root, or by a centre's device for a laptop.

    `label` must not name a person.
    """
    certificate = Certificate(
        format=FORMAT,
        organisation=organisation,
        device=device.hex(),
        label=label,
        not_before=not_before.isoformat(),
        not_after=not_after.isoformat(),
        issued_by=sealing.public_key(issuer_seed).hex(),
        role=role,
    )
    return SignedCertificate(
        certificate=certificate, signature=sealing.sign(issuer_seed, certificate.canonical()).hex()
    )


def certificate_id(signed: SignedCertificate) -> str:
    """Return the first 32 hex digits of the SHA-256 of the certificate; a revocation may name it."""
    return hashlib.sha256(signed.certificate.canonical()).hexdigest()[:32]


def is_signed(signed: SignedCertificate) -> bool:
    """Return whether whoever the certificate names as its issuer did sign it."""
    issuer, signature = bytes.fromhex(signed.certificate.issued_by), bytes.fromhex(signed.signature)
    return sealing.is_signed_by(issuer, signature, signed.certificate.canonical())


def is_chain(certificates: Sequence[SignedCertificate], organisation: str) -> bool:
    """Return whether the last certificate's issuer vouches for the first, for this organisation.

    One certificate, or a laptop's and the one of the centre that issued it: a centre may vouch for laptops only, and a
    laptop for nobody. Says nothing about whether to trust that issuer.
    """
    if not 1 <= len(certificates) <= limits.MOST_CERTIFICATES:
        return False
    for signed, issuer in pairwise(certificates):
        is_right = issuer.certificate.is_centre and not signed.certificate.is_centre
        if not is_right or signed.certificate.issued_by != issuer.certificate.device:
            return False
    return all(is_signed(signed) and signed.certificate.organisation == organisation for signed in certificates)


def is_vouched_for(header: Header) -> bool:
    """Return whether the root that the header's certificates lead to did sign, for the header's organisation."""
    return is_chain(header.certificates, header.organisation)


def is_in_force(certificate: Certificate, today: date) -> bool:
    """Return whether today is one of its days."""
    return date.fromisoformat(certificate.not_before) <= today <= date.fromisoformat(certificate.not_after)


def lost_at(header: Header, trust: Trust) -> datetime | None:
    """Return from when on the sender, or the centre that vouches for it, is not to be believed; None where it is."""
    devices = [signed.certificate.device for signed in header.certificates]
    return min((trust.revoked_devices[device] for device in devices if device in trust.revoked_devices), default=None)
