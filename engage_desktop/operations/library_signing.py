"""Who made an insight library: the signature of a laptop, the certificate that its team gave it, and what we know of that team.

A signature says that the file is as the laptop made it, and that it comes from the same team as the one before. Who that
team is, a reader learns only from people: the six words are for comparing over the telephone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from engage_desktop.bundles import sealing
from engage_desktop.bundles.certificates import Sender, is_chain, is_in_force
from engage_desktop.bundles.shapes import SignedCertificate
from engage_desktop.bundles.six_words import load_words, six_words
from engage_desktop.domain.log import canonical_json, strict_json
from engage_desktop.operations.insight_document import Library, NotALibrary
from engage_desktop.operations.membership import NoSigningKey, root, sender
from engage_desktop.store.store import Store

PURPOSE = b"engage-desktop insight library v1\n"
"""Stands in front of what is signed, so that no other signature of the laptop fits."""
CERTIFICATES, SIGNATURE = "certificates", "signature"
_KNOWN = "library-root:{organisation}"
"""Name of the fact of this laptop that keeps the root which signed an organisation's library that was read in."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed. laptop: its name for itself; root: the public root of its team, 64 hex digits.

    is_known: an earlier library of this organisation came from the same root. in_force: its certificate held on the day.
    """

    laptop: str
    root: str
    is_known: bool
    in_force: bool


def signed_by_us(store: Store, data: bytes) -> bytes | None:
    """Return a written library with this laptop's signature, or None where the laptop has nothing to sign with."""
    try:
        ours = sender(store)
    except NoSigningKey:
        return None
    return _signed(data, ours)


def signer_of(store: Store, library: Library, data: bytes) -> Signer | None:
    """Return who signed a library that was read from these bytes, or None where nobody did.

    Raises NotALibrary: L07 where it was changed after it was signed, L08 where an earlier one was signed by another team.
    """
    document: dict[str, Any] = strict_json(data)
    if SIGNATURE not in document and CERTIFICATES not in document:
        return None
    certificates = _certificates(document)
    signature = document.pop(SIGNATURE, None)
    first = certificates[0].certificate if certificates else None
    if (
        first is None
        or not is_chain(certificates, library.organisation)
        or not _fits(first.device, signature, document)
    ):
        raise NotALibrary(
            "This insight library was changed after it was signed, or its signature is not right, so nothing was read. "
            "Ask its makers for it again, and tell them.",
            code="L07",
        )
    found = certificates[-1].certificate.issued_by
    known = store.laptop.fact(_KNOWN.format(organisation=library.organisation))
    if known not in ("", found):
        raise NotALibrary(
            f"This insight library says that it is from {library.source}, and somebody else signed it than the one "
            "before, so nothing was read. Ask them by telephone whether they made it.",
            code="L08",
        )
    day = library.made_at.date()
    in_force = all(is_in_force(each.certificate, day) for each in certificates)
    return Signer(first.label, found, bool(known), in_force)


def was_signed(store: Store, library: Library) -> bool:
    """Return whether an earlier library of this organisation came with a signature."""
    return bool(store.laptop.fact(_KNOWN.format(organisation=library.organisation)))


def remember(store: Store, library: Library, signer: Signer | None) -> None:
    """Remember whose root signed an organisation's library, so that the next one is known again."""
    if signer is not None and not signer.is_known:
        store.laptop.keep_fact(_KNOWN.format(organisation=library.organisation), signer.root)


def spoken_words(resources: Path, *, root: str) -> str:
    """Return the six words of a team's root, to be compared by telephone. It takes a tenth of a second."""
    return " ".join(six_words(load_words(resources), bytes.fromhex(root)))


def own_words(store: Store, resources: Path) -> str:
    """Return the six words of our own team's root."""
    return spoken_words(resources, root=root(store))


def _signed(data: bytes, ours: Sender) -> bytes:
    document: dict[str, Any] = strict_json(data)
    document[CERTIFICATES] = [signed.model_dump() for signed in ours.certificates]
    document[SIGNATURE] = sealing.sign(ours.seed, PURPOSE + canonical_json(document)).hex()
    return canonical_json(document)


def _certificates(document: dict[str, Any]) -> list[SignedCertificate]:
    held = document.get(CERTIFICATES)
    try:
        return [SignedCertificate.model_validate(each) for each in held] if isinstance(held, list) else []
    except ValidationError:
        return []


def _fits(device: str, signature: object, document: dict[str, Any]) -> bool:
    try:
        given = bytes.fromhex(signature) if isinstance(signature, str) else b""
    except ValueError:
        return False
    return sealing.is_signed_by(bytes.fromhex(device), given, PURPOSE + canonical_json(document))
