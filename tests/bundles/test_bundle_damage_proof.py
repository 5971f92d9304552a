"""Proof R8: a damaged, cut, spliced, exchanged or lengthened bundle of any kind is never accepted, changes nothing, says why.

The bounded form runs always; ENGAGE_PROOF_SCALE=long runs all of it (10,000 bit flips).
"""

from __future__ import annotations

import os
import random

import pytest

from engage_desktop.bundles import limits, outside

IS_LONG = os.environ.get("ENGAGE_PROOF_SCALE") == "long"
KINDS = ("to-centre", "to-centre with erased records", "peer", "return", "pack", "erasure")
FLIPS = 10_000 if IS_LONG else 400
SPLICES = 2_000 if IS_LONG else 100
STEP = 1 if IS_LONG else 7

pytestmark = pytest.mark.proof
every_kind = pytest.mark.parametrize("kind", KINDS)


def regions(path):
    with outside.open_bundle(path) as file:
        found = outside.read_outside(file)
    start = len(limits.MAGIC)
    header_end = len(found.signed)
    return [
        (0, 7, {"B01"}),
        (7, start, {"B02"}),
        (start, start + 4, {"B02", "B13"}),
        (start + 4, header_end, {"B02", "B03", "B04", "B11", "B12"}),
        (header_end, found.payload_at, {"B04"}),
        (found.payload_at, found.size, {"B02"}),
    ]


def refusal_of(bench, code_of, data):
    path = bench.out / "damaged.engage"
    path.write_bytes(data)
    code = code_of(lambda: bench.read(path))
    assert path.read_bytes() == data, "a refused file is left as it is"
    assert list(bench.work.iterdir()) == []
    return code


@every_kind
def test_no_flipped_bit_is_accepted_and_each_has_the_right_code(bench, code_of, record_property, kind):
    written = bench.one_of(kind)
    data, places = written.path.read_bytes(), regions(written.path)
    chance = random.Random(8)
    bits = chance.sample(range(len(data) * 8), min(FLIPS, len(data) * 8))
    bits += [byte * 8 + chance.randrange(8) for byte in range(len(limits.MAGIC) + 4)]
    seen = set()
    for bit in bits:
        damaged = bytearray(data)
        damaged[bit // 8] ^= 1 << bit % 8
        code = refusal_of(bench, code_of, bytes(damaged))
        right = next(codes for first, end, codes in places if first <= bit // 8 < end)
        assert code in right, f"bit {bit}: {code}, not {right}"
        seen.add(code)
    assert {"B01", "B02", "B03", "B04"} <= seen
    record_property("load", f"{len(bits):,} bits")
    assert code_of(lambda: bench.read(written.path)) == "accepted"


@every_kind
def test_every_truncation_is_called_cut_short(bench, code_of, record_property, kind):
    data = bench.one_of(kind, count=2).path.read_bytes()
    lengths = {*range(0, len(data), STEP), *range(40), len(data) - 1}
    assert {refusal_of(bench, code_of, data[:length]) for length in lengths} == {"B02"}
    record_property("load", f"{len(lengths):,} lengths")


@every_kind
def test_trailing_bytes_are_refused(bench, code_of, kind):
    data = bench.one_of(kind).path.read_bytes()
    for more in (b"\0", b"\n", b"x" * 5000, data):
        assert refusal_of(bench, code_of, data + more) == "B02"


@every_kind
def test_no_splice_of_two_bundles_is_accepted(bench, code_of, record_property, kind):
    one, two = bench.one_of(kind).path.read_bytes(), bench.one_of("peer", count=9).path.read_bytes()
    chance, start = random.Random(25), len(limits.MAGIC) + 4
    for _ in range(SPLICES):
        cut, join = chance.randrange(1, len(one)), chance.randrange(1, len(two))
        spliced = one[:cut] + two[join:]
        if spliced not in (one, two):
            right = {"B01", "B02", "B13"} if cut < start else {"B02", "B03", "B04"}
            assert refusal_of(bench, code_of, spliced) in right
    record_property("load", f"{SPLICES:,} splices")


@every_kind
def test_parts_of_two_bundles_do_not_fit_together(bench, code_of, kind):
    one, two = (bench.one_of(kind).path for _ in range(2))
    (_, _, _), (_, _, _), _, (_, header_end, _), (_, payload_at, _), _ = regions(one)
    first, second = one.read_bytes(), two.read_bytes()
    assert refusal_of(bench, code_of, first[:header_end] + second[header_end:payload_at] + first[payload_at:]) == "B04"
    assert refusal_of(bench, code_of, first[:payload_at] + second[payload_at:]) == "B02"


def test_sender_cannot_be_exchanged(bench, code_of):
    """Another device of the team puts its own name on someone's payload; a stranger puts theirs."""
    written = bench.write(bench.some_operations(3))
    header, payload = bench.parts(written.path)
    stranger, namesake = bench.new_team("0ther0rg"), bench.new_team()
    colleague = bench.colleague()
    for who, code in ((stranger.sender, "B03"), (namesake.sender, "B03"), (colleague, "B14")):
        swapped = {**header, "certificates": [who.certificate.model_dump()]}
        path = bench.rewrap(swapped, payload, seed=who.seed)
        assert code_of(lambda path=path: bench.read(path)) == code
    path = bench.rewrap(header, payload, seed=colleague.seed)
    assert code_of(lambda: bench.read(path)) == "B04"


@pytest.mark.parametrize(
    ("part", "value", "code"),
    [
        ("recipients", None, "B14"),
        ("recipients", ["0" * 32], "B06"),
        ("bundle", "0" * 32, "B14"),
        ("kind", "peer", "B14"),
        ("kind", "pack", "B05"),
        ("kind", "unheard-of", "B11"),
        ("organisation", "elsewhere", "B03"),
        ("critical", ["quantum"], "B11"),
        ("format", 2, "B11"),
        ("format", 0, "B12"),
        ("extra", 0.5, "B02"),
        ("recipients", [], "B02"),
        ("recipients", ["0" * 32] * 60, "B02"),
        ("certificates", [], "B02"),
        ("bundle", "Z" * 32, "B02"),
        ("bundle", 7, "B02"),
        ("padding", "x" * limits.LARGEST_HEADER, "B13"),
    ],
)
def test_outside_that_says_other_than_the_inside_is_refused(bench, code_of, part, value, code):
    header, payload = bench.parts(bench.write(bench.some_operations(3)).path)
    swapped = header["recipients"][:1] if value is None else value
    assert code_of(lambda: bench.read(bench.rewrap({**header, part: swapped}, payload))) == code
