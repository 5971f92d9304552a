"""The pack that a centre gives its laptops: roots, keys, devices, what was taken back, wording and lists. Its form only."""

from __future__ import annotations

from itertools import chain
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from engage_desktop.bundles import limits
from engage_desktop.bundles.certificates import is_chain
from engage_desktop.bundles.codes import ContentUnfit, MadeByNewer, OverLimit
from engage_desktop.bundles.shapes import (
    Day,
    Hash,
    Moment,
    Name,
    Number,
    Organisation,
    Recipient,
    Shape,
    SignedCertificate,
    parsed,
    plain,
)
from engage_desktop.domain.texts import LONGEST_LINE, LONGEST_PARAGRAPH

FORMAT = 1

Line = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_LINE)]
Words = Annotated[str, StringConstraints(max_length=LONGEST_PARAGRAPH)]


class PackDevice(Shape):
    """A device of the team. The certificate says the same of it, signed; recipient is the age key it opens things with."""

    device: Hash
    recipient: Recipient
    label: Name
    role: Name
    certificate: SignedCertificate


class PackRevocation(Shape):
    """A device that is not to be believed about anything after lost_at."""

    device: Hash
    lost_at: Moment


class PackWording(Shape):
    """A purpose that people are asked about, in one language. version: a changed statement has a higher one."""

    id: Name
    version: Number
    language: Name
    short: Line
    statement: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_PARAGRAPH)]
    basis: Line
    expires_months: Annotated[int, Field(ge=0, le=1200)] = 0
    channels: bool = False
    shown_by_default: bool = True
    note: Words = ""


class PackEntry(Shape):
    """One entry of a list. version, valid_from, valid_to: of law and guidance; steps: of a template's agenda."""

    code: Name
    label: Line
    definition: Words = ""
    influence: Words = ""
    who_decides: Words = ""
    category: Words = ""
    version: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    section: Words = ""
    valid_from: Words = ""
    valid_to: Words = ""
    suggests: Words = ""
    adopters: Words = ""
    steps: Annotated[list[Line], Field(max_length=100)] = Field(default_factory=list)


Entries = Annotated[list[PackEntry], Field(min_length=1, max_length=500)]


class PackList(Shape):
    """A list that pages choose from, in the form of the program's own lists."""

    list: Name
    version: Number
    valid_from: Day
    entries: Entries
    question: Words = ""
    source: Words = ""


class PackPromise(Shape):
    """Something that the team promised for a day that is over. about: the response or session, so that who has it knows."""

    about: Words
    code: Name
    what: Words
    on: Day
    owner: Words = ""
    title: Words = ""


class PackLesson(Shape):
    """A lesson from one of the team's sessions. about: the session, so that the laptop that held it does not hear it twice."""

    about: Words
    title: Words
    text: Words
    place: Words = ""
    group: Words = ""
    method: Words = ""
    on: Words = ""


class Pack(Shape):
    """Everything that a laptop learns from its centre. A higher version replaces; an expired one stops nothing."""

    format: Number
    version: Number
    issued_at: Moment
    expires: Day
    organisation: Organisation
    team: Line
    roots: list[Hash] = Field(min_length=1, max_length=8)
    team_recipient: Recipient
    recovery_recipient: Recipient
    devices: list[PackDevice] = Field(max_length=1000)
    revoked: list[PackRevocation] = Field(max_length=1000)
    wording: list[PackWording] = Field(max_length=500)
    lists: dict[Name, PackList] = Field(max_length=50)
    promises: list[PackPromise] = Field(default_factory=list, max_length=1000)
    lessons: list[PackLesson] = Field(default_factory=list, max_length=1000)


def written(pack: Pack) -> bytes:
    """Return the pack's one byte form. Raises OverLimit where it is larger than a pack may be."""
    document = pack.canonical()
    if len(document) > limits.LARGEST_PACK:
        raise OverLimit(
            "There is too much for one pack. Nothing was made. Take out lists or wording that nobody uses, then try again."
        )
    return document


def read(document: bytes) -> Pack:
    """Return the pack that these bytes hold. Raises OverLimit, MadeByNewer or ContentUnfit."""
    if len(document) > limits.LARGEST_PACK:
        raise OverLimit
    made_with = plain(document, ContentUnfit).get("format")
    if type(made_with) is int and made_with > FORMAT:
        raise MadeByNewer
    pack = parsed(document, Pack, ContentUnfit)
    if not all(_agrees(device, pack) for device in pack.devices) or _says_twice(pack):
        raise ContentUnfit
    return pack


def chain_of(pack: Pack, device: str) -> list[SignedCertificate]:
    """Return the certificate of a device in the pack, with the one of the centre that gave it where a centre did."""
    held = {entry.device: entry.certificate for entry in pack.devices}
    if device not in held:
        return []
    issuer = held[device].certificate.issued_by
    return [held[device], held[issuer]] if issuer in held and issuer != device else [held[device]]


def _agrees(entry: PackDevice, pack: Pack) -> bool:
    """Return whether the certificate says what the entry says, and one of the pack's roots vouches for it."""
    said, certificates = entry.certificate.certificate, chain_of(pack, entry.device)
    is_same = (said.device, said.label, said.role) == (entry.device, entry.label, entry.role)
    is_rooted = certificates[-1].certificate.issued_by in pack.roots
    return is_same and is_rooted and is_chain(certificates, pack.organisation)


def _says_twice(pack: Pack) -> bool:
    """Return whether a device, a revocation or a wording stands in it twice, or a list under another name."""
    keys: list[Any] = [(0, entry.device) for entry in pack.devices]
    keys += chain(
        ((1, entry.device) for entry in pack.revoked), ((2, entry.id, entry.language) for entry in pack.wording)
    )
    return len(set(keys)) != len(keys) or any(name != held.list for name, held in pack.lists.items())
