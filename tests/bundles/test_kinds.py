"""Every kind of bundle: picked-out records, erased ones, packs and attachments come out as they went in, or are refused."""

from __future__ import annotations

import hashlib
import json

import pytest

from engage_desktop.bundles import frames, limits, packs, reader, writer
from engage_desktop.domain import log

KINDS = ("to-centre", "to-centre with erased records", "peer", "return", "pack", "erasure")
SITE = "5a" * 16


def opened(bench, path, **trust):
    return reader.read(path, [bench.team.team_key], bench.team.trusting(**trust), work_folder=bench.work)


def entries(bench, path, **trust):
    with opened(bench, path, **trust) as found:
        return list(found.entries())


@pytest.mark.parametrize("kind", KINDS)
def test_bundle_of_every_kind_is_read_and_says_who_made_it(bench, kind):
    with opened(bench, bench.one_of(kind).path) as found:
        received = list(found.entries())
        assert found.kind == kind.split()[0]
        assert found.role == ("centre" if found.kind in limits.KINDS_OF_CENTRES else "laptop")
        assert found.device == found.header.sender.device
        assert found.label in ("Laptop 1", "Laptop 3", "Centre")
        assert found.is_selected == (found.kind != "to-centre")
        assert found.made_at == bench.team.trust.now
        assert (found.pack is not None) == (kind == "pack")
    assert [entry.seq for entry in received] == ([1, 3, 5] if found.is_selected else [1, 2, 3, 4, 5, 6])


def test_picked_out_records_come_without_a_chain_and_with_their_gaps(bench):
    operations = bench.some_operations(9)
    written = bench.pick([operations[1], operations[4], operations[8]])
    received = entries(bench, written.path, highest=lambda site: 1, chain_at=lambda site, seq: b"\5" * 32)
    assert [entry.canonical for entry in received] == [operations[1], operations[4], operations[8]]
    assert {entry.chain for entry in received} == {b""}
    assert all(entry.digest == log.digest(entry.canonical) for entry in received)


def test_records_of_several_sites_are_picked_out_together(bench):
    one, two = bench.some_operations(4), bench.some_operations(3, site="6b" * 16)
    runs = [writer.selected_run(SITE, 1, 4, 2), writer.selected_run("6b" * 16, 2, 3, 2)]
    written = bench.pick([], selected=runs, entries=[one[0], two[1], one[3], two[2]])
    assert [(entry.site[:2], entry.seq) for entry in entries(bench, written.path)] == [
        ("5a", 1),
        ("6b", 2),
        ("5a", 4),
        ("6b", 3),
    ]


def test_erased_record_keeps_its_place_in_the_chain_and_its_residue(bench):
    operations = bench.some_operations(5)
    residue = log.canonical_json({"row": "a1", "session": "s1", "role": "carer"})
    blanked = bench.blanked(operations, 2, 4, residue=residue)
    written = bench.write(operations, entries=blanked)
    received = entries(bench, written.path)
    assert [entry.operation is None for entry in received] == [False, True, False, True, False]
    assert [entry.digest for entry in received] == [log.digest(raw) for raw in operations]
    assert received[1].residue == residue
    assert received[1].canonical == b""
    assert received[-1].chain.hex() == written.sites[0].chain_after
    assert bench.parts(written.path)[0]["critical"] == ["erased"]


def test_erased_record_without_residue_and_picked_out(bench):
    operations = bench.some_operations(3)
    written = bench.pick(operations, "erasure", entries=bench.blanked(operations, 1, 2, 3))
    received = entries(bench, written.path)
    assert [(entry.operation, entry.residue, entry.chain) for entry in received] == [(None, b"", b"")] * 3


def test_bundle_of_the_first_kind_is_written_as_the_first_release_wrote_it(bench):
    """No part that an earlier version does not know, and nothing that it must."""
    header, _ = bench.parts(bench.one_of("to-centre").path)
    manifest = json.loads(bench.frames(bench.one_of("to-centre").path)[0][1])
    assert header["critical"] == []
    assert not {"selected", "blobs"} & manifest.keys()


def test_pack_comes_out_as_it_went_in(bench):
    pack = bench.some_pack(bench.team, version=7)
    with opened(bench, bench.pick([], "pack", pack=packs.written(pack)).path) as found:
        assert found.pack == pack
        assert found.pack_document == packs.written(pack)
        assert list(found.entries()) == []
        assert [(blob.use, data) for blob, data in found.blobs()] == [("pack", packs.written(pack))]


def test_attachments_larger_than_a_frame_come_out_whole_and_in_order(bench):
    attachments = [bytes(range(256)) * 9000, b"x"]
    with opened(bench, bench.pick([], "return", attachments=attachments).path) as found:
        assert [data for _, data in found.blobs()] == attachments
        assert {blob.use for blob, _ in found.blobs()} == {"attachment"}


def test_attachment_beyond_its_limit_makes_no_bundle(bench, code_of):
    too_large = bytes(limits.LARGEST_ATTACHMENT + 1)
    assert code_of(lambda: bench.pick([], "return", attachments=[too_large])) == "B13"


def test_more_laptops_than_fit_one_bundle_are_told_so(bench, code_of):
    plan = bench.plan(bench.some_operations(1), recipients=bench.team.recipients * 25)
    assert code_of(lambda: writer.write_bundle(bench.out, plan, bench.team.sender, [])) == "B13"


@pytest.mark.parametrize("kind", ["return", "pack", "erasure"])
def test_laptop_cannot_make_what_only_a_centre_makes(bench, code_of, kind):
    pack = packs.written(bench.some_pack(bench.team)) if kind == "pack" else b""
    assert code_of(lambda: bench.pick([], kind, sender=bench.team.sender, pack=pack)) == "B14"
    written = bench.pick(bench.some_operations(2), kind, pack=pack)
    header, payload = bench.parts(written.path)
    forged = {**header, "certificates": [bench.team.sender.certificate.model_dump()]}
    assert code_of(lambda: bench.read(bench.rewrap(forged, payload, seed=bench.team.sender.seed))) == "B05"


def changed(frame, **parts):
    return frame[0], log.canonical_json(json.loads(frame[1]) | parts)


def run_with(frame, **parts):
    return changed(frame, selected=[json.loads(frame[1])["selected"][0] | parts])


ERASED = (b"T", log.canonical_json({"site": SITE, "seq": 3, "digest": "0" * 64, "residue": None}))
SPOILS = {
    "more than promised": lambda f: [run_with(f[0], count=2), *f[1:]],
    "fewer than promised": lambda f: [changed(run_with(f[0], count=4), counts={"operations": 4, "blobs": 0}), *f[1:]],
    "out of order": lambda f: [f[0], f[2], f[1], *f[3:]],
    "one twice": lambda f: [f[0], f[1], f[1], *f[3:]],
    "before the first": lambda f: [run_with(f[0], first_seq=2), *f[1:]],
    "after the last": lambda f: [run_with(f[0], last_seq=4), *f[1:]],
    "last not reached": lambda f: [run_with(f[0], last_seq=9), *f[1:]],
    "more than there is room for": lambda f: [
        changed(run_with(f[0], count=9), counts={"operations": 9, "blobs": 0}),
        *f[1:],
    ],
    "backwards": lambda f: [run_with(f[0], first_seq=9, last_seq=1), *f[1:]],
    "site twice": lambda f: [changed(f[0], selected=json.loads(f[0][1])["selected"] * 2), *f[1:]],
    "also a whole run": lambda f: [
        changed(
            f[0],
            sites=[
                {"site": "1" * 32, "first_seq": 1, "last_seq": 1, "chain_before": "0" * 64, "chain_after": "0" * 64}
            ],
            counts={"operations": 4, "blobs": 0},
        ),
        *f[1:],
    ],
    "erased though not said": lambda f: [f[0], f[1], ERASED, *f[3:]],
    "blob not announced": lambda f: [*f[:-1], (b"B", b"x"), f[-1]],
    "pack announced": lambda f: [
        changed(f[0], blobs=[{"use": "pack", "sha256": "0" * 64, "size": 1}], counts={"operations": 3, "blobs": 1}),
        *f[1:],
    ],
}


@pytest.mark.parametrize("name", SPOILS)
def test_picked_out_records_that_are_not_as_announced_are_refused(bench, code_of, name):
    written = bench.one_of("peer")
    assert code_of(lambda: bench.read(bench.refilled(written.path, SPOILS[name](bench.frames(written.path))))) == "B14"


ERASED_SPOILS = {
    "another digest": {"digest": "0" * 64},
    "another number": {"seq": 9},
    "another site": {"site": "0" * 32},
    "no digest": {"digest": None},
    "text left": {"residue": "Aisha"},
    "too much left": {"residue": {"text": "x" * 5000}},
    "a fraction left": {"residue": {"n": 1.5}},
}


@pytest.mark.parametrize("name", ERASED_SPOILS)
def test_erased_record_that_cannot_be_is_refused(bench, code_of, name):
    written = bench.one_of("to-centre with erased records")
    inside = bench.frames(written.path)
    spoilt = [changed(frame, **ERASED_SPOILS[name]) if frame[0] == frames.ERASED else frame for frame in inside]
    assert code_of(lambda: bench.read(bench.refilled(written.path, inside))) == "B04"
    assert code_of(lambda: bench.read(refilled_by(bench, written.path, spoilt))) == "B14"


def refilled_by(bench, path, inside):
    """Make the bundle again under the root's own laptop, which the bench can sign for."""
    header, _ = bench.parts(path)
    own = {**header, "certificates": [bench.team.sender.certificate.model_dump()]}
    manifest = json.loads(inside[0][1]) | {"sender": hashlib.sha256(bytes.fromhex(own_device(bench))).hexdigest()[:32]}
    first = (frames.MANIFEST, log.canonical_json(manifest))
    middle = bench.rewrap(own, bench.parts(path)[1])
    return bench.refilled(middle, [first, *inside[1:]])


def own_device(bench):
    return bench.team.sender.certificate.certificate.device


def test_erased_record_given_again_unchanged_is_accepted(bench, code_of):
    """The control for the test above."""
    written = bench.one_of("to-centre with erased records")
    assert code_of(lambda: bench.read(refilled_by(bench, written.path, bench.frames(written.path)))) == "accepted"


@pytest.mark.parametrize(("kind", "feature"), [("peer", "selected"), ("pack", "blobs"), ("pack", "selected")])
def test_feature_that_is_used_and_not_named_is_refused(bench, code_of, kind, feature):
    header, payload = bench.parts(bench.one_of(kind).path)
    left = [name for name in header["critical"] if name != feature]
    seed = bench.team.sender.seed if kind == "peer" else bench.team.centre.seed
    assert code_of(lambda: bench.read(bench.rewrap({**header, "critical": left}, payload, seed=seed))) == "B14"


def test_header_of_another_form_that_names_an_unknown_feature_was_made_by_a_newer_version(bench, code_of):
    header, payload = bench.parts(bench.one_of("to-centre").path)
    later = {**header, "certificates": {"new": "form"}}
    assert code_of(lambda: bench.read(bench.rewrap(later, payload))) == "B02"
    assert code_of(lambda: bench.read(bench.rewrap({**later, "critical": ["certificates-2"]}, payload))) == "B11"


def test_more_unfit_records_than_can_be_put_aside_are_refused(bench, code_of, monkeypatch):
    def refuse(operation):
        raise log.OperationInvalid("Not so.")

    written = bench.write(bench.some_operations(20))
    assert code_of(lambda: bench.read(written.path, validate=refuse)) == "accepted"
    monkeypatch.setattr(limits, "MOST_FAULTS", 10)
    assert code_of(lambda: bench.read(written.path, validate=refuse)) == "B14"
