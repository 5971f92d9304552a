"""Enrolment without internet: a laptop asks, the central team puts it on the roster, the laptop joins; six words on both sides.

Also reporting a laptop lost, and taking in after a review what it recorded before that. Packs themselves are in packs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engage_desktop.bundles import certificates, requests
from engage_desktop.bundles.requests import EnrolmentRequest
from engage_desktop.bundles.shapes import SignedCertificate
from engage_desktop.bundles.six_words import load_words, six_words
from engage_desktop.domain import ids
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, counting_order, line
from engage_desktop.operations import exchange, membership, packs
from engage_desktop.operations.making import Cancelled, Carried, Progress
from engage_desktop.store.slots import write_atomically
from engage_desktop.store.store import Store

LASTS_DAYS = 3 * 365
_LABEL = re.compile(r"[a-z0-9][a-z0-9 -]{0,38}")
_MADE_BY_US = re.compile(r"(?:laptop|centre)-[0-9a-f]{6}")  # its six figures may all be letters


class LabelNotFit(Refusal):
    """A laptop's label may name a thing, never a person."""

    code = "ENROL-LABEL"


class NotEnrolled(Refusal):
    """A laptop cannot be put on the roster, or is not on it."""

    code = "ENROL"


@dataclass(frozen=True, slots=True)
class Request:
    """A laptop's request to join a team: a file, one text for a QR code, and six words to read aloud. It names nobody."""

    file: bytes = field(repr=False)
    file_name: str
    qr: str = field(repr=False)
    words: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class RequestSeen:
    """A request as the central team sees it. words: what the laptop shows too; is_known: it is on the roster already."""

    words: tuple[str, ...]
    label: str
    device: str
    is_known: bool
    document: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A laptop that was put on the roster. words: what it shows before it joins; carried: the pack it joins with.

    qr: its certificate as one text for a QR code, with which a laptop of the team renews the one it has; empty if too long.
    """

    device: str
    label: str
    words: tuple[str, ...]
    version: int
    carried: tuple[Carried, ...]
    qr: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Laptop:
    """One device of the roster. since and lost_at: ISO moments, lost_at empty while it is in use."""

    device: str
    label: str
    role: str
    since: str
    lost_at: str = ""


def begin_request(store: Store, *, now: datetime, resources: Path, label: str = "") -> Request:
    """Make this laptop's request to join a team. Nothing is written but, where there was none, the device's own key.

    label: what the laptop is called, such as "table 3"; empty takes the one it has. Raises LabelNotFit.
    """
    named = _label(label) if label.strip() else membership.own_certificate(store).certificate.label
    file = requests.make(
        membership.sender(store).seed,
        recipient=membership.device_recipient(store),
        label=named,
        sites=store.own_sites(),
        made_at=now,
    )
    words = _words_of(requests.read(file), resources)
    name = f"request-{re.sub('[^a-z0-9]+', '-', named)}{requests.SUFFIX}"  # some names alone are no files on Windows
    return Request(file=file, file_name=name, qr=requests.as_text(file), words=words, label=named)


def save_request(request: Request, folder: Path) -> Path:
    """Write a request into a folder or onto a stick and return its path."""
    path = folder / request.file_name
    write_atomically(path, request.file)
    return path


def look_at_request(store: Store, *, source: Path | str, resources: Path) -> RequestSeen:
    """Return what a request says: from its file, or from the text of its QR code, which a file may hold too.

    Raises NotACentre, Q01, Q02 or Q03.
    """
    membership.require_centre(store)
    document = requests.from_file(source.read_bytes()) if isinstance(source, Path) else requests.from_text(source)
    request = requests.read(document)
    known = {device.device for device in store.exchange.devices()}
    return RequestSeen(
        words=_words_of(request, resources),
        label=request.label,
        device=request.device,
        is_known=request.device in known,
        document=document,
    )


def enrol(
    store: Store,
    *,
    now: datetime,
    document: bytes,
    out: Path,
    app_version: str,
    resources: Path,
    label: str = "",
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Enrolled:
    """Put a laptop on the roster and issue a pack in `out` with its certificate, sealed for every laptop of the roster.

    Read the six words of look_at_request aloud with whoever holds the laptop first. Raises NotACentre, NotEnrolled for a
    laptop that was reported lost, LabelNotFit, and what making a bundle raises.
    """
    membership.require_centre(store)
    request = requests.read(document)
    if request.device in exchange.revoked_devices(store):
        raise NotEnrolled(
            "This laptop was reported lost, so it was not put on the roster. Nothing was changed. "
            "If it was found again, make a new workspace on it and let that one ask."
        )
    named = _free_label(store, _label(label or request.label), request.device)
    _write_enrolment(store, request, named, now)
    issued = packs.issue_pack(store, now=now, out=out, app_version=app_version, progress=progress, cancelled=cancelled)
    words = joining_words(membership.root(store), request.device, resources)
    return Enrolled(
        request.device, named, words, issued.version, issued.carried, certificate_code(store, request.device)
    )


def certificate_code(store: Store, device: str) -> str:
    """Return a device's certificate and this centre's as one text for a QR code; empty where it is too long for one."""
    held = [each.certificate for each in store.exchange.devices() if each.device == device]
    if not held:
        return ""
    chain = [SignedCertificate.model_validate_json(held[-1]), membership.own_certificate(store)]
    try:
        return requests.certificates_as_text(chain)
    except requests.TooLongForCode:
        return ""


def joining_words(root: str, device: str, resources: Path) -> tuple[str, ...]:
    """Return the six words of a team's root and a laptop's key: both sides read them aloud before the laptop joins."""
    return six_words(load_words(resources), bytes.fromhex(root), bytes.fromhex(device))


def roster(store: Store) -> tuple[Laptop, ...]:
    """Return every device that this workspace knows to be on the roster, lost ones last. On a laptop: as its pack says."""
    lost = {device: moment.isoformat() for device, moment in exchange.revoked_devices(store).items()}
    found = {each.device: Laptop(each.device, each.label, each.role, each.at) for each in store.exchange.devices()}
    pack = packs.current(store)
    for each in pack.devices if pack else ():
        since = str(each["certificate"]["certificate"]["not_before"])
        found.setdefault(each["device"], Laptop(each["device"], each["label"], each["role"], since))
    for device in lost.keys() - found.keys():  # a pack names the lost ones by their keys alone
        found[device] = Laptop(device, f"{membership.LAPTOP}-{device[:6]}", membership.LAPTOP, "")
    devices = [
        Laptop(each.device, each.label, each.role, each.since, lost.get(each.device, "")) for each in found.values()
    ]
    return tuple(sorted(devices, key=lambda each: (bool(each.lost_at), each.role, counting_order(each.label))))


def revoke(store: Store, *, now: datetime, device: str, lost_at: datetime, reason: str = "") -> None:
    """Report a laptop lost: from now on nothing that it signed is taken without a review. Laptops learn it from the next pack.

    Raises NotACentre, or NotEnrolled for a device that is not on the roster, for this workspace's own, or a time to come.
    """
    membership.require_centre(store)
    if device == membership.own_device(store):
        raise NotEnrolled("This is the central team's own computer, so it was not reported lost. Nothing was changed.")
    if device not in {each.device for each in roster(store)} | _senders(store):
        raise NotEnrolled("There is no such laptop on the roster. Nothing was changed. Choose one of the list.")
    if lost_at > now:
        raise NotEnrolled(
            "The time at which it was lost is still to come, so nothing was changed. Choose when it was last in safe hands.",
            field="lost_at",
        )
    body = {
        "device": device,
        "lost_at": lost_at.astimezone(UTC).isoformat(),
        "reason": clean(reason, name="The reason"),
        "at": now.isoformat(),
    }
    with store.act(now=now) as act:
        act.append("device.revoked", ids.new_fact(now), body)


def review_revoked(
    store: Store,
    *,
    now: datetime,
    path: Path,
    accept: bool,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> MergeReport:
    """Show, or with `accept` take in, what a lost laptop recorded up to when it was lost. What it says later stays out."""
    membership.require_centre(store)
    with exchange.opened(
        store, path, now=now, accept_revoked_before=True, progress=progress, cancelled=cancelled
    ) as found:
        if not found.is_new:
            raise NotEnrolled(found.notices[0].sentence, code="B08")
        arriving = exchange.incoming(found, path=path)
        act = store.take_in if accept else store.rehearse
        return act(arriving, now=now, progress=progress, cancelled=cancelled)


def _words_of(request: EnrolmentRequest, resources: Path) -> tuple[str, ...]:
    return six_words(load_words(resources), bytes.fromhex(request.device), request.recipient.encode())


def _label(text: str) -> str:
    """Return a label for a laptop. A digit has to be in it, which names of people rarely have."""
    found = line(text).lower()
    has_number = any(character.isdigit() for character in found) or _MADE_BY_US.fullmatch(found)
    if not _LABEL.fullmatch(found) or not has_number:
        raise LabelNotFit(
            "A laptop is called by what it is, with a number, such as “table 3”, and never by a person's name. "
            "Nothing was changed. Use letters, digits, spaces and hyphens.",
            field="label",
        )
    return found


def _free_label(store: Store, label: str, device: str) -> str:
    """Return the label, with a number behind it where another device has it."""
    taken = {each.label for each in roster(store) if each.device != device}
    numbered = (f"{label}-{number}" for number in range(2, 10_000))
    return label if label not in taken else next(found for found in numbered if found not in taken)


def _write_enrolment(store: Store, request: EnrolmentRequest, label: str, now: datetime) -> None:
    """Log the laptop and its certificate, unless it is on the roster just so."""
    today = now.date()
    for each in store.exchange.devices():
        if (each.device, each.recipient, each.label) == (request.device, request.recipient, label):
            signed = SignedCertificate.model_validate_json(each.certificate)
            is_ours = signed.certificate.issued_by == membership.own_device(store)
            if is_ours and certificates.is_in_force(signed.certificate, today + timedelta(days=LASTS_DAYS // 2)):
                return
    with store.act(now=now) as act:
        act.append("device.enrolled", ids.new_fact(now), _enrolment(store, request, label, now))


def _enrolment(store: Store, request: EnrolmentRequest, label: str, now: datetime) -> Mapping[str, object]:
    centre = membership.sender(store)
    signed = certificates.issue(
        centre.seed,
        bytes.fromhex(request.device),
        organisation=store.teams.own().id,
        label=label,
        not_before=(now - timedelta(days=1)).date(),
        not_after=(now + timedelta(days=LASTS_DAYS)).date(),
    )
    return {
        "device": request.device,
        "recipient": request.recipient,
        "label": label,
        "role": membership.LAPTOP,
        "of_site": request.sites[-1] if request.sites else None,
        "certificate": signed.canonical().decode(),
        "at": now.isoformat(),
    }


def _senders(store: Store) -> set[str]:
    return {sender.device for sender in store.exchange.senders()}
