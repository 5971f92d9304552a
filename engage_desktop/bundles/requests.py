"""A laptop's request to join a team, signed by itself, and certificates: as a file and as one text for a QR code."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from pydantic import Field, ValidationError

from engage_desktop.bundles import limits, sealing
from engage_desktop.bundles.shapes import (
    Hash,
    Id,
    Moment,
    Name,
    Number,
    Recipient,
    Shape,
    Signature,
    SignedCertificate,
    parsed,
    plain,
)
from engage_desktop.domain.refusals import Refusal

FORMAT = 1
SUFFIX = ".engage-request"
REQUEST_TEXT, CERTIFICATE_TEXT = "ENGAGE-REQUEST:", "ENGAGE-CERTIFICATE:"
PURPOSE = b"engage-desktop enrolment request v1\n"
"""Stands before the request where it is signed, so that the signature serves for nothing else."""
MOST_SITES = 16
MOST_TEXT = 1_000


class NotARequest(Refusal):
    """Q01."""

    code = "Q01"

    def __init__(self) -> None:
        super().__init__(
            "This is not a laptop's request to join a team. Nothing was changed. "
            "Make the request again on the laptop that wants to join, and bring that one."
        )


class RequestDamaged(Refusal):
    """Q02."""

    code = "Q02"

    def __init__(self) -> None:
        super().__init__(
            "This request or certificate was damaged or changed on its way. Nothing was changed here. "
            "Bring it again from the laptop that made it."
        )


class RequestNewer(Refusal):
    """Q03."""

    code = "Q03"

    def __init__(self) -> None:
        super().__init__(
            "This request was made by a newer version of Engage Desktop. Nothing was changed. "
            "Update this computer, then bring the request in again."
        )


class TooLongForCode(Refusal):
    """Q04."""

    code = "Q04"

    def __init__(self) -> None:
        super().__init__("This is too long for one code to scan. Nothing is lost. Carry the file instead.")


class EnrolmentRequest(Shape):
    """What a laptop asks a centre to sign. sites: the numbers under which it has recorded so far."""

    format: Number
    device: Hash
    recipient: Recipient
    label: Name
    sites: list[Id] = Field(max_length=MOST_SITES)
    made_at: Moment


class SignedRequest(Shape):
    """A request and the signature of the device that it names, over PURPOSE and the request's canonical JSON."""

    request: EnrolmentRequest
    signature: Signature


class CertificatesInText(Shape):
    """A device's certificate, and the one of the centre that gave it where a centre did."""

    certificates: list[SignedCertificate] = Field(min_length=1, max_length=limits.MOST_CERTIFICATES)


def make(seed: bytes, *, recipient: str, label: str, sites: Sequence[str], made_at: datetime) -> bytes:
    """Return the file of a request, signed with the device's key. Of many sites the last 16 are named."""
    try:
        request = EnrolmentRequest(
            format=FORMAT,
            device=sealing.public_key(seed).hex(),
            recipient=recipient,
            label=label,
            sites=list(sites)[-MOST_SITES:],
            made_at=made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        )
    except ValidationError as error:
        raise NotARequest from error
    signature = sealing.sign(seed, PURPOSE + request.canonical())
    return SignedRequest(request=request, signature=signature.hex()).canonical()


def read(data: bytes) -> EnrolmentRequest:
    """Return the request in a file, its signature checked. Raises NotARequest, RequestNewer or RequestDamaged.

    That says that the device named in it made it, and nothing of who holds that device: six words read aloud do.
    """
    if len(data) > limits.LARGEST_REQUEST:
        raise NotARequest
    inner = plain(data, NotARequest).get("request")
    made_with = inner.get("format") if isinstance(inner, dict) else None
    if type(made_with) is int and made_with > FORMAT:
        raise RequestNewer
    signed = parsed(data, SignedRequest, NotARequest)
    public, message = bytes.fromhex(signed.request.device), PURPOSE + signed.request.canonical()
    if not sealing.is_signed_by(public, bytes.fromhex(signed.signature), message):
        raise RequestDamaged
    return signed.request


def as_text(data: bytes) -> str:
    """Return the file of a request as one text for a QR code, at most 1,000 characters."""
    return _written(REQUEST_TEXT, data)


def from_text(text: str) -> bytes:
    """Return the file of a request from its text; spaces and line ends in it are passed over."""
    return _taken(REQUEST_TEXT, text)


def from_file(data: bytes) -> bytes:
    """Return the file of a request; `data` may also be its text as a scanner of square codes wrote it into a file."""
    if not data.lstrip().startswith(REQUEST_TEXT.encode()):
        return data
    return from_text(data[: 2 * MOST_TEXT].decode("ascii", errors="replace"))


def certificates_as_text(certificates: Sequence[SignedCertificate]) -> str:
    """Return a device's certificate, and its centre's, as one text for a QR code."""
    return _written(CERTIFICATE_TEXT, CertificatesInText(certificates=list(certificates)).canonical())


def certificates_from_text(text: str) -> list[SignedCertificate]:
    """Return the certificates in a text. Their signatures are not looked at here."""
    return parsed(_taken(CERTIFICATE_TEXT, text), CertificatesInText, RequestDamaged).certificates


def _written(start: str, data: bytes) -> str:
    text = start + base64.urlsafe_b64encode(zlib.compress(data, 9)).decode().rstrip("=")
    if len(text) > limits.LONGEST_CODE:
        raise TooLongForCode
    return text


def _taken(start: str, text: str) -> bytes:
    tidy = "".join(text.split()) if len(text) <= 2 * limits.LONGEST_CODE else ""
    if not tidy.startswith(start):
        raise NotARequest
    return _inflated(tidy.removeprefix(start), RequestDamaged)


def _inflated(coded: str, refusal: Callable[[], Refusal]) -> bytes:
    """Return what a coded text holds, within bounds, or raise `refusal()`."""
    stream = zlib.decompressobj()
    try:
        packed = base64.b64decode(coded + "=" * (-len(coded) % 4), altchars=b"-_", validate=True)
        data = stream.decompress(packed, limits.LARGEST_REQUEST)
    except (ValueError, zlib.error) as error:
        raise refusal() from error
    if not stream.eof or stream.unused_data:
        raise refusal()
    return data
