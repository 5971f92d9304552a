"""A pack in its strict form: whoever is named in it is vouched for, nothing is said twice, and it is never too large."""

from __future__ import annotations

import json

import pytest

from engage_desktop.bundles import limits, packs
from engage_desktop.domain import log


@pytest.fixture
def document(bench):
    return packs.written(bench.some_pack(bench.team))


def changed(document, **parts):
    return log.canonical_json(json.loads(document) | parts)


def test_pack_is_read_as_it_was_written(bench, document):
    assert packs.read(document) == bench.some_pack(bench.team)
    assert packs.written(packs.read(document)) == document


def test_chain_of_a_device_leads_to_the_root(bench, document):
    pack = packs.read(document)
    centre, laptop = pack.devices
    assert packs.chain_of(pack, centre.device) == [centre.certificate]
    assert packs.chain_of(pack, laptop.device) == [laptop.certificate, centre.certificate]
    assert packs.chain_of(pack, "0" * 64) == []


def test_what_a_later_version_adds_is_kept(document):
    later = changed(document, colours=["green"])
    assert packs.written(packs.read(later)) == later


def device(document, place):
    return json.loads(document)["devices"][place]


SPOILS = {
    "no roots": lambda d: {"roots": []},
    "another root": lambda d: {"roots": ["0" * 64]},
    "centre left out": lambda d: {"devices": [device(d, 1)]},
    "device twice": lambda d: {"devices": [device(d, 0), device(d, 0)]},
    "device under another name": lambda d: {"devices": [device(d, 0) | {"label": "Else"}]},
    "laptop made a centre": lambda d: {"devices": [device(d, 0), device(d, 1) | {"role": "centre"}]},
    "certificate of another": lambda d: {"devices": [device(d, 0) | {"certificate": device(d, 1)["certificate"]}]},
    "certificate changed": lambda d: {
        "devices": [device(d, 0) | {"certificate": device(d, 0)["certificate"] | {"signature": "0" * 128}}]
    },
    "organisation changed": lambda d: {"organisation": "elsewhere"},
    "no age key": lambda d: {"team_recipient": "age1x"},
    "version 0": lambda d: {"version": 0},
    "version as text": lambda d: {"version": "1"},
    "no such day": lambda d: {"expires": "2027-02-30"},
    "revoked twice": lambda d: {"revoked": json.loads(d)["revoked"] * 2},
    "wording twice": lambda d: {"wording": json.loads(d)["wording"] * 2},
    "wording without words": lambda d: {"wording": [json.loads(d)["wording"][0] | {"statement": ""}]},
    "list under another name": lambda d: {"lists": {"needs": json.loads(d)["lists"]["roles"]}},
    "list that is empty": lambda d: {"lists": {"roles": json.loads(d)["lists"]["roles"] | {"entries": []}}},
    "too many devices": lambda d: {"devices": [device(d, 0)] * 1001},
}


@pytest.mark.parametrize("name", SPOILS)
def test_pack_that_does_not_hold_together_is_refused(document, code_of, name):
    assert code_of(lambda: packs.read(changed(document, **SPOILS[name](document)))) == "B14"


def test_pack_of_a_later_format_and_one_that_is_too_large(bench, document, code_of):
    assert code_of(lambda: packs.read(changed(document, format=2))) == "B11"
    assert code_of(lambda: packs.read(b" " * (limits.LARGEST_PACK + 1))) == "B13"
    many = bench.some_pack(bench.team, extra="x" * limits.LARGEST_PACK)
    assert code_of(lambda: packs.written(many)) == "B13"


@pytest.mark.parametrize("spoil", [lambda d: d + b" ", lambda d: d[:-1], lambda d: b"[]", lambda d: b""])
def test_pack_not_in_its_one_form_is_refused(document, code_of, spoil):
    assert code_of(lambda: packs.read(spoil(document))) == "B14"


def test_bundle_around_an_unfit_pack_is_refused(bench, document, code_of):
    other = changed(document, version=0)
    assert code_of(lambda: bench.read(bench.pick([], "pack", pack=other).path)) == "B14"
    stranger = bench.new_team("elsewhere-team")
    foreign = packs.written(bench.some_pack(stranger))
    assert code_of(lambda: bench.read(bench.pick([], "pack", pack=foreign).path)) == "B14"
