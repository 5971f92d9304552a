"""The JSON parts of a bundle: certificate, header, manifest, erased record, end. Their form only; nothing is trusted here.

Parts that a later version adds are kept, since signatures cover them; what must be understood is named in `critical`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from engage_desktop.bundles import limits
from engage_desktop.domain.log import LARGEST_INTEGER, OperationInvalid, canonical_json, strict_json
from engage_desktop.domain.refusals import Refusal


def _is_date(text: str) -> str:
    date.fromisoformat(text)
    return text


def _is_moment(text: str) -> str:
    datetime.fromisoformat(text)
    return text


Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Signature = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Organisation = Annotated[str, StringConstraints(pattern=r"^[0-9a-z-]{4,64}$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_is_date)]
Moment = Annotated[
    str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"), AfterValidator(_is_moment)
]
Count = Annotated[int, Field(ge=0, le=LARGEST_INTEGER)]
Number = Annotated[int, Field(ge=1, le=LARGEST_INTEGER)]


Recipient = Annotated[str, StringConstraints(pattern=r"^age1[02-9ac-hj-np-z]{58}$")]

LAPTOP, CENTRE = "laptop", "centre"
"""Roles of devices. A certificate without a role is a laptop's; any other role has a laptop's rights."""


class Shape(BaseModel):
    """A part that is strict about what it knows and keeps what it does not know. What was not set is not written."""

    model_config = ConfigDict(strict=True, frozen=True, extra="allow")

    def canonical(self) -> bytes:
        """Return the one byte form."""
        return canonical_json(self.model_dump(exclude_unset=True))


class Certificate(Shape):
    """Says that a device may sign for an organisation between two days. `label` names the laptop, never a person."""

    format: Number
    organisation: Organisation
    device: Hash
    label: Name
    not_before: Day
    not_after: Day
    issued_by: Hash
    role: Name = LAPTOP

    @property
    def is_centre(self) -> bool:
        """Whether the device may sign certificates for laptops, packs, returns and erasures."""
        return self.role == CENTRE


class SignedCertificate(Shape):
    """A certificate and the Ed25519 signature over its canonical JSON."""

    certificate: Certificate
    signature: Signature


class Header(Shape):
    """What can be read without a key."""

    format: Number
    critical: list[Name] = Field(max_length=16)
    bundle: Id
    kind: Name
    organisation: Organisation
    certificates: list[SignedCertificate] = Field(min_length=1, max_length=8)
    recipients: list[Id] = Field(min_length=1, max_length=limits.MOST_RECIPIENTS)
    payload_length: Number
    payload_sha256: Hash

    @property
    def sender(self) -> Certificate:
        """The certificate of the device that signed."""
        return self.certificates[0].certificate

    @property
    def root(self) -> str:
        """Who vouches for them all, as the last certificate says."""
        return self.certificates[-1].certificate.issued_by


class SiteRange(Shape):
    """The gapless run of one site's operations in this bundle, and its hash chain before and after."""

    site: Id
    first_seq: Number
    last_seq: Number
    chain_before: Hash
    chain_after: Hash

    @property
    def count(self) -> int:
        """How many operations that is."""
        return self.last_seq - self.first_seq + 1


class SelectedRun(Shape):
    """Some of one site's operations, picked out: `count` of those from first_seq to last_seq, both of them included."""

    site: Id
    first_seq: Number
    last_seq: Number
    count: Number
    relayed: bool = False
    """Whether the site is not the sender's own; only a centre may say so."""


class Blob(Shape):
    """Bytes that come along. use: "pack", "attachment", or what a later version knows."""

    use: Name
    sha256: Hash
    size: Annotated[int, Field(ge=1, le=limits.LARGEST_ATTACHMENT)]


class Counts(Shape):
    """How many operations, erased ones included, and how many blobs."""

    operations: Count
    blobs: Count


class Manifest(Shape):
    """The first thing inside: it repeats the outside, so that neither can be exchanged, and says what follows."""

    format: Number
    bundle: Id
    kind: Name
    organisation: Organisation
    sender: Id
    recipients: list[Id]
    schema_version: Number
    sites: list[SiteRange] = Field(max_length=1000)
    selected: list[SelectedRun] = Field(default=[], max_length=1000)
    blobs: list[Blob] = Field(default=[], max_length=100)
    have: dict[Id, Count]
    counts: Counts
    app_version: Name
    made_at: Moment


class Erased(Shape):
    """An operation whose body is gone: what stands in its place, and what is left of it."""

    site: Id
    seq: Number
    digest: Hash
    residue: dict[str, Any] | None


class End(Shape):
    """The last thing inside: the counts again, and the SHA-256 of every frame before it."""

    counts: Counts
    sha256: Hash


T = TypeVar("T", bound=Shape)


def parsed(data: bytes, shape: type[T], refusal: Callable[[], Refusal]) -> T:
    """Return canonical JSON as a shape, or raise `refusal()`."""
    plain(data, refusal)
    try:
        return shape.model_validate_json(data)
    except ValidationError as error:
        raise refusal() from error


def plain(data: bytes, refusal: Callable[[], Refusal]) -> dict[str, Any]:
    """Return a canonical JSON object, strictly parsed, or raise `refusal()`."""
    try:
        value = strict_json(data)
    except OperationInvalid as error:
        raise refusal() from error
    if not isinstance(value, dict) or canonical_json(value) != data:
        raise refusal()
    return value
