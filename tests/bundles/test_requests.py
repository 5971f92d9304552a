"""A request to join a team travels as a file and as one text for a code; whoever changes it on its way is found out."""

from __future__ import annotations

import base64
import json
import random
import zlib
from datetime import UTC, datetime

import pytest

from engage_desktop.bundles import limits, requests, sealing
from engage_desktop.domain import log

SEED = b"\x21" * 32
NOW = datetime(2026, 11, 21, 19, 48, tzinfo=UTC)
RECIPIENT = sealing.recipient_of("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
SITES = [f"{number:02x}" * 16 for number in range(20)]


def made(sites=("5a" * 16,)):
    return requests.make(SEED, recipient=RECIPIENT, label="Laptop 3", sites=sites, made_at=NOW)


def test_request_says_what_the_laptop_is_and_that_it_made_it():
    request = requests.read(made())
    assert request.device == sealing.public_key(SEED).hex()
    assert request.recipient == RECIPIENT
    assert request.label == "Laptop 3"
    assert request.sites == ["5a" * 16]
    assert request.made_at == "2026-11-21T19:48:00Z"


@pytest.mark.parametrize("count", [0, 1, 16, 20])
def test_request_fits_one_code_and_comes_out_of_it_the_same(count):
    data = made(SITES[:count])
    text = requests.as_text(data)
    assert len(text) <= limits.LONGEST_CODE
    assert text.isascii()
    assert requests.from_text(text) == data
    broken = "\n ".join(text[at : at + 40] for at in range(0, len(text), 40))
    assert requests.from_text(broken) == data
    assert requests.read(data).sites == SITES[:count][-16:]


def test_no_changed_request_is_taken(code_of):
    data = made()
    for at in range(len(data)):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        assert code_of(lambda changed=changed: requests.read(changed)) in ("Q01", "Q02", "Q03"), at


def test_no_cut_request_is_taken(code_of):
    data, text = made(), requests.as_text(made())
    assert {code_of(lambda end=end: requests.read(data[:end])) for end in range(len(data))} == {"Q01"}
    cut = {code_of(lambda end=end: requests.read(requests.from_text(text[:end]))) for end in range(len(text))}
    assert cut <= {"Q01", "Q02"}


def test_signature_serves_for_nothing_else(code_of):
    """What a device signed as a certificate or a bundle is no request, and the other way round."""
    said = json.loads(made())
    bare = sealing.sign(SEED, log.canonical_json(said["request"])).hex()
    assert code_of(lambda: requests.read(log.canonical_json(said | {"signature": bare}))) == "Q02"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "Q01"),
        (b"[]", "Q01"),
        (b"{}", "Q01"),
        (b"[" * 9000, "Q01"),
        (b'{"request":{"format":2},"signature":""}', "Q03"),
        (b'{"request":{"format":1},"request":{"format":1}}', "Q01"),
        (b'{"request":{"format":NaN}}', "Q01"),
        (b" " * (limits.LARGEST_REQUEST + 1), "Q01"),
        (b"\xff\xfe", "Q01"),
    ],
)
def test_other_files_are_not_requests(data, code, code_of):
    assert code_of(lambda: requests.read(data)) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "Q01"),
        ("https://example.org", "Q01"),
        ("ENGAGE-REQUEST:", "Q02"),
        ("ENGAGE-REQUEST:!!!!", "Q02"),
        ("ENGAGE-REQUEST:" + "A" * 3000, "Q01"),
        ("ENGAGE-REQUEST:" + base64.urlsafe_b64encode(zlib.compress(bytes(5_000_000))).decode(), "Q01"),
        ("ENGAGE-REQUEST:" + base64.urlsafe_b64encode(zlib.compress(bytes(100_000))).decode(), "Q02"),
        ("ENGAGE-REQUEST:" + base64.urlsafe_b64encode(zlib.compress(b"{}") + b"more").decode(), "Q02"),
        ("ENGAGE-REQUEST:ÄÖ", "Q02"),
    ],
)
def test_other_texts_are_not_requests(text, code, code_of):
    assert code_of(lambda: requests.read(requests.from_text(text))) == code


def test_label_or_key_that_cannot_be_makes_no_request(code_of):
    assert code_of(lambda: requests.make(SEED, recipient="age1x", label="L", sites=[], made_at=NOW)) == "Q01"
    assert code_of(lambda: requests.make(SEED, recipient=RECIPIENT, label="", sites=[], made_at=NOW)) == "Q01"


def test_certificates_travel_as_text(bench, code_of):
    laptop = bench.issued(bench.team.centre.seed, "Laptop 5", issuer=bench.team.centre.certificate)
    text = requests.certificates_as_text(laptop.certificates)
    assert len(text) <= limits.LONGEST_CODE
    assert requests.certificates_from_text(text) == laptop.certificates
    assert [held.canonical() for held in requests.certificates_from_text(text)] == [
        held.canonical() for held in laptop.certificates
    ]
    assert code_of(lambda: requests.certificates_from_text(requests.as_text(made()))) == "Q01"
    assert code_of(lambda: requests.from_text(text)) == "Q01"
    assert code_of(lambda: requests.certificates_from_text(text[:-8])) == "Q02"


def test_what_is_too_long_for_a_code_goes_as_a_file(code_of):
    assert code_of(lambda: requests.as_text(random.Random(1).randbytes(800))) == "Q04"
