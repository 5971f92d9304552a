"""Each thing that a bundle can be refused for, with its code; hostile files cost little and change nothing."""

from __future__ import annotations

import json
import os
import zlib
from datetime import date

import pytest

from engage_desktop.bundles import codes, frames, limits, outside, reader, sealing
from engage_desktop.bundles.certificates import Sender, certificate_id
from engage_desktop.domain import log


def test_every_code_has_one_sentence_that_says_what_to_do():
    refusals = codes.BundleRefused.__subclasses__()
    found = {kind.code for kind in refusals}
    assert {f"B{number:02}" for number in range(1, 17)} - found == {"B08", "B09", "B15"}
    assert all(kind().sentence.count(".") >= 2 for kind in refusals)


@pytest.mark.parametrize("data", [b"PK\x03\x04 something else", b"\0" * 500, b"age-encryption.org/v1\n"])
def test_other_files_are_not_bundles(bench, code_of, data):
    path = bench.out / "holiday.jpg"
    path.write_bytes(data)
    assert code_of(lambda: bench.read(path)) == "B01"
    assert code_of(lambda: outside.inspect(path, today=date(2026, 11, 21))) == "B01"


def test_folders_pipes_and_missing_files_are_refused_without_waiting(bench, code_of):
    os.mkfifo(bench.out / "pipe.engage")
    assert code_of(lambda: bench.read(bench.out)) == "B01"
    assert code_of(lambda: bench.read(bench.out / "pipe.engage")) == "B01"
    assert code_of(lambda: bench.read(bench.out / "gone.engage")) == "B-FILE"


def test_file_beyond_every_limit_is_refused_at_once(bench, code_of):
    path = bench.out / "vast.engage"
    path.write_bytes(limits.MAGIC)
    os.truncate(path, limits.LARGEST_FILE + 1)
    assert code_of(lambda: bench.read(path)) == "B13"


def test_stranger_with_another_organisation_is_named_as_that(bench, code_of):
    stranger = bench.new_team("another-place")
    written = bench.write(bench.some_operations(2), team=stranger)
    assert code_of(lambda: bench.read(written.path)) == "B07"


def test_stranger_with_our_organisation_is_unknown(bench, code_of):
    written = bench.write(bench.some_operations(2), team=bench.new_team())
    assert code_of(lambda: bench.read(written.path)) == "B03"


@pytest.mark.parametrize("days", [{"not_after": date(2026, 11, 20)}, {"not_before": date(2026, 11, 22)}])
def test_certificate_outside_its_days_is_refused(bench, code_of, days):
    late = bench.new_team(**days)
    written = bench.write(bench.some_operations(2), team=late)
    assert code_of(lambda: bench.read(written.path, team=late)) == "B05"
    assert not outside.inspect(written.path, today=date(2026, 11, 21)).is_in_force


def test_revoked_certificate_is_refused(bench, code_of):
    written = bench.write(bench.some_operations(2))
    revoked = frozenset({certificate_id(bench.team.sender.certificate)})
    assert code_of(lambda: bench.read(written.path, revoked=revoked)) == "B05"


def test_bundle_for_other_keys_is_refused_before_it_is_opened(bench, code_of):
    written = bench.write(bench.some_operations(2))
    assert code_of(lambda: bench.read(written.path, keys=[sealing.new_identity()])) == "B06"


def test_header_that_names_our_key_around_a_payload_for_others_is_refused(bench, code_of):
    header, _ = bench.parts(bench.write(bench.some_operations(2)).path)
    payload = sealing.seal_secret(b"x", sealing.recipient_of(sealing.new_identity()))
    assert code_of(lambda: bench.read(bench.rewrap(header, payload))) == "B06"


def test_no_room_for_the_records_is_said_before_anything_is_handed_over(bench, code_of):
    written = bench.write(bench.some_operations(50))
    assert code_of(lambda: bench.read(written.path, free_bytes=lambda: 1000)) == "B16"
    assert code_of(lambda: bench.read(written.path, free_bytes=lambda: 10**9)) == "accepted"


class Held:
    """What a store holds of one site."""

    def __init__(self, operations):
        self.chains = [log.CHAIN_START]
        for canonical in operations:
            self.chains.append(log.chain(self.chains[-1], log.digest(canonical)))

    def highest(self, site):
        return len(self.chains) - 1

    def chain_at(self, site, seq):
        return self.chains[seq] if seq < len(self.chains) else None


@pytest.mark.parametrize(
    ("held", "sent", "code"),
    [
        (slice(0, 4), slice(4, 8), "accepted"),
        (slice(0, 4), slice(2, 8), "accepted"),
        (slice(0, 8), slice(2, 6), "accepted"),
        (slice(0, 2), slice(4, 8), "accepted"),
    ],
)
def test_overlaps_and_gaps_with_what_is_held_are_accepted(bench, code_of, held, sent, code):
    operations = bench.some_operations(8)
    before = Held(operations[: sent.start]).chains[-1]
    written = bench.write(operations[sent], before=before)
    store = Held(operations[held])
    assert code_of(lambda: bench.read(written.path, highest=store.highest, chain_at=store.chain_at)) == code


@pytest.mark.parametrize("sent", [slice(0, 8), slice(2, 8), slice(4, 8), slice(2, 3), slice(0, 3)])
def test_other_records_under_the_same_numbers_are_a_copied_device(bench, code_of, sent):
    ours, theirs = bench.some_operations(4), bench.some_operations(8)
    written = bench.write(theirs[sent], before=Held(theirs[: sent.start]).chains[-1])
    store = Held(ours)
    assert code_of(lambda: bench.read(written.path, highest=store.highest, chain_at=store.chain_at)) == "B10"


def test_body_that_its_kind_does_not_allow_is_put_aside_and_the_rest_comes_in(bench):
    written = bench.write(bench.some_operations(3))

    def refuse_second(operation):
        if operation.seq == 2:
            raise log.OperationInvalid("A comment has no text.")

    trust = bench.team.trusting(validate=refuse_second)
    with reader.read(written.path, [bench.team.team_key], trust, work_folder=bench.work) as found:
        received = list(found.entries())
    assert [entry.fault for entry in received] == ["", "A comment has no text.", ""]
    assert received[-1].chain.hex() == written.sites[0].chain_after


def changed(frame, **parts):
    kind, body = frame
    return kind, log.canonical_json(json.loads(body) | parts)


SPOILS = {
    "no manifest": (lambda f: f[1:], "B14"),
    "nothing": (lambda f: [], "B14"),
    "no end": (lambda f: f[:-1], "B14"),
    "two ends": (lambda f: [*f, f[-1]], "B14"),
    "two manifests": (lambda f: [f[0], *f], "B14"),
    "operation missing": (lambda f: [f[0], f[1], *f[3:]], "B14"),
    "operation twice": (lambda f: [*f[:2], *f[1:]], "B14"),
    "operations out of order": (lambda f: [f[0], f[2], f[1], *f[3:]], "B14"),
    "operation exchanged": (lambda f: [f[0], changed(f[1], row="other"), *f[2:]], "B14"),
    "operation of a site not named": (lambda f: [f[0], changed(f[1], site="00" * 16), *f[2:]], "B14"),
    "operation after the end": (lambda f: [*f, f[1]], "B14"),
    "unknown frame": (lambda f: [f[0], (b"Z", b"{}"), *f[1:]], "B14"),
    "attachment not announced": (lambda f: [f[0], (b"B", b"picture"), *f[1:]], "B14"),
    "too large an operation": (lambda f: [f[0], changed(f[1], body={"t": os.urandom(150_000).hex()}), *f[2:]], "B14"),
    "too large a frame": (lambda f: [f[0], (b"O", b"x" * limits.LARGEST_FRAME), *f[1:]], "B13"),
    "not JSON": (lambda f: [f[0], (b"O", b"\xff\xfe"), *f[2:]], "B14"),
    "spaces in JSON": (lambda f: [f[0], (b"O", f[1][1] + b" "), *f[2:]], "B14"),
    "key twice": (lambda f: [f[0], (b"O", b'{"act":1,' + f[1][1][1:]), *f[2:]], "B14"),
    "not a number": (lambda f: [f[0], (b"O", f[1][1].replace(b'"act":1', b'"act":NaN')), *f[2:]], "B14"),
    "fraction": (lambda f: [f[0], changed(f[1], body={"t": 1.5}), *f[2:]], "B14"),
    "NUL": (lambda f: [f[0], changed(f[1], body={"t": "\0"}), *f[2:]], "B14"),
    "half a character": (lambda f: [f[0], (b"O", f[1][1].replace(b"row-1", b"\\ud800")), *f[2:]], "B14"),
    "deep": (lambda f: [f[0], (b"O", b"[" * 9_000 + b"]" * 9_000), *f[2:]], "B14"),
    "other sender inside": (lambda f: [changed(f[0], sender="0" * 32), *f[1:]], "B14"),
    "other kind inside": (lambda f: [changed(f[0], kind="pack"), *f[1:]], "B14"),
    "counts differ": (lambda f: [changed(f[0], counts={"operations": 9, "blobs": 0}), *f[1:]], "B14"),
    "end counts differ": (lambda f: [*f[:-1], changed(f[-1], counts={"operations": 9, "blobs": 0})], "B14"),
    "blobs announced": (lambda f: [changed(f[0], counts={"operations": 3, "blobs": 1}), *f[1:]], "B11"),
    "impossible date": (lambda f: [changed(f[0], made_at="2026-02-31T00:00:00Z"), *f[1:]], "B14"),
    "no such part": (lambda f: [(b"M", b"[]"), *f[1:]], "B14"),
}


@pytest.mark.parametrize("name", SPOILS)
def test_rightly_signed_but_unfit_inside_is_refused(bench, code_of, name):
    spoil, code = SPOILS[name]
    written = bench.write(bench.some_operations(3))
    assert code_of(lambda: bench.read(bench.refilled(written.path, spoil(bench.frames(written.path))))) == code
    assert list(bench.work.iterdir()) == []


def test_inside_written_again_unchanged_is_accepted(bench, code_of):
    """The control for the test above."""
    written = bench.write(bench.some_operations(3))
    assert code_of(lambda: bench.read(bench.refilled(written.path, bench.frames(written.path)))) == "accepted"


@pytest.mark.parametrize("part", ["chain_before", "chain_after", "first_seq", "last_seq"])
def test_manifest_that_lies_about_the_chain_is_refused(bench, code_of, part):
    written = bench.write(bench.some_operations(3))
    manifest, *rest = bench.frames(written.path)
    site = json.loads(manifest[1])["sites"][0]
    lie = {**site, part: site[part] + 1 if type(site[part]) is int else "1" * 64}
    assert code_of(lambda: bench.read(bench.refilled(written.path, [changed(manifest, sites=[lie]), *rest]))) == "B14"


def test_end_with_another_hash_is_refused(bench, code_of):
    written = bench.write(bench.some_operations(3))
    inside = bench.frames(written.path)
    spoilt = [*inside[:-1], changed(inside[-1], sha256="0" * 64)]
    assert code_of(lambda: bench.read(bench.refilled(written.path, spoilt, mend_end=False))) == "B14"


@pytest.mark.parametrize(
    ("deflated", "code"),
    [
        (lambda raw: zlib.compress(frames.frame(b"M", b" " * 1000) * 30_000, 9), "B14"),
        (lambda raw: zlib.compress(bytes(50_000_000), 9), "B14"),
        (lambda raw: zlib.compress(raw + b"\0\0\0"), "B14"),
        (lambda raw: zlib.compress(raw) + b"more", "B14"),
        (lambda raw: zlib.compress(raw)[:-3], "B14"),
        (lambda raw: zlib.compress(raw[:-3]), "B14"),
        (lambda raw: raw, "B14"),
        (lambda raw: b"", "B14"),
    ],
)
def test_unfit_stream_is_refused(bench, code_of, deflated, code):
    written = bench.write(bench.some_operations(3))
    raw = b"".join(frames.frame(kind, body) for kind, body in bench.frames(written.path))
    path = bench.rewrap(bench.parts(written.path)[0], bench.seal(deflated(raw)))
    assert code_of(lambda: bench.read(path)) == code


def test_inflation_stops_at_its_ratio_and_at_its_size():
    bomb = zlib.compress(bytes(40_000_000), 9)
    given = inflate_until_refused([bomb])
    assert given <= limits.LARGEST_RATIO * len(bomb)
    assert limits.LARGEST_INFLATED - limits.PIECE <= inflate_until_refused(_endless()) <= limits.LARGEST_INFLATED


def inflate_until_refused(pieces):
    stream, given = frames.inflated(pieces), []
    with pytest.raises(codes.OverLimit):
        given.extend(len(piece) for piece in stream)
    return sum(given)


def _endless():
    """Compress to a ratio below the limit, for ever."""
    deflate, noise = zlib.compressobj(1), os.urandom(limits.MIB)
    while True:
        yield deflate.compress(noise + bytes(limits.MIB * 30))


@pytest.mark.parametrize("stanzas", [51, 5_000])
def test_age_header_with_too_many_stanzas_is_refused_before_it_is_worked_on(bench, code_of, stanzas):
    header, payload = bench.parts(bench.write(bench.some_operations(2)).path)
    start, rest = payload.split(b"\n", 1)
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    path = bench.rewrap(header, start + b"\n" + stanza * stanzas + rest)
    assert code_of(lambda: bench.read(path)) == "B13"


def test_fifty_stanzas_fit_under_both_limits():
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    reader.check_age_header(b"age-encryption.org/v1\n" + stanza * 50 + b"--- ")
    with pytest.raises(codes.OverLimit):
        reader.check_age_header(b"age-encryption.org/v1\n" + stanza * 51 + b"--- ")


@pytest.mark.parametrize("spoil", [lambda p: p[:-1] + bytes([p[-1] ^ 1]), lambda p: p[:-20], lambda p: b"not age" + p])
def test_seal_that_was_broken_before_it_was_signed_is_refused(bench, code_of, spoil):
    header, payload = bench.parts(bench.write(bench.some_operations(2)).path)
    assert code_of(lambda: bench.read(bench.rewrap(header, spoil(payload)))) == "B14"


def test_file_that_changes_while_it_is_read_is_refused(bench, code_of):
    """The payload is exchanged for another well sealed one after its hash was found right."""
    written, other = bench.write(bench.some_operations(3)), bench.write(bench.some_operations(3))
    payload = bench.parts(other.path)[1]
    at = written.size - len(bench.parts(written.path)[1])

    def exchange(bundle):
        with written.path.open("r+b") as file:
            file.seek(at)
            file.write(payload)

    assert code_of(lambda: bench.read(written.path, already_imported=exchange)) == "B02"


def test_device_without_a_certificate_cannot_sign(bench, code_of):
    seed = sealing.new_signing_seed()
    header, payload = bench.parts(bench.write(bench.some_operations(2)).path)
    certificate = bench.team.sender.certificate
    forged = certificate.certificate.model_copy(update={"device": sealing.public_key(seed).hex()})
    entry = {"certificate": forged.model_dump(), "signature": sealing.sign(seed, forged.canonical()).hex()}
    assert code_of(lambda: bench.read(bench.rewrap({**header, "certificates": [entry]}, payload, seed=seed))) == "B03"


def test_sender_does_not_show_its_private_half(bench):
    sender = Sender(seed=b"\x11" * 32, certificate=bench.team.sender.certificate)
    assert "11" * 8 not in repr(sender)
    assert "\\x11" not in repr(sender)
