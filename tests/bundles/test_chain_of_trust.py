"""Who may sign: the root, a centre that the root named, and laptops; nobody further down. Lost laptops are not believed."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from engage_desktop.bundles import certificates, limits, outside, reader, sealing
from engage_desktop.bundles.certificates import Sender
from engage_desktop.bundles.inside import RECORDED_LATER
from engage_desktop.bundles.shapes import CENTRE, Certificate, SignedCertificate
from engage_desktop.domain import log


@pytest.fixture
def laptop(bench):
    """A laptop that the centre vouches for."""
    return bench.issued(bench.team.centre.seed, "Laptop 5", issuer=bench.team.centre.certificate)


def device(sender):
    return sender.certificate.certificate.device


def signed_by(bench, chain, seed):
    """Write a well-made bundle under these certificates, whatever they are."""
    header, payload = bench.parts(bench.one_of("to-centre").path)
    certificates_given = [signed.model_dump(exclude_unset=True) for signed in chain]
    return bench.rewrap({**header, "certificates": certificates_given, "critical": [limits.CHAIN]}, payload, seed=seed)


def test_laptop_that_a_centre_vouches_for_is_believed(bench, laptop):
    written = bench.write(bench.some_operations(3), sender=laptop)
    header, _ = bench.parts(written.path)
    assert header["critical"] == ["chain"]
    with reader.read(written.path, [bench.team.team_key], bench.team.trust, work_folder=bench.work) as found:
        assert len(list(found.entries())) == 3
        assert (found.device, found.role, found.label) == (device(laptop), "laptop", "Laptop 5")
    seen = outside.inspect(written.path, roots=bench.team.trust.roots, today=date(2026, 11, 21))
    assert seen.is_root_known
    assert seen.root == bench.team.trust.roots[0].hex()


def test_certificate_without_a_role_is_a_laptops(bench, code_of):
    """As every certificate of the first release is; its signature holds although this version knows one part more."""
    old = {**bench.team.sender.certificate.certificate.model_dump()}
    del old["role"]
    certificate = Certificate.model_validate_json(log.canonical_json(old))
    signature = sealing.sign(bench.team.root_seed, certificate.canonical()).hex()
    assert b"role" not in certificate.canonical()
    assert certificate.role == "laptop"
    sender = Sender(bench.team.sender.seed, SignedCertificate(certificate=certificate, signature=signature))
    assert code_of(lambda: bench.read(bench.write(bench.some_operations(2), sender=sender).path)) == "accepted"


def test_role_that_is_not_known_gives_no_rights(bench, code_of):
    odd = bench.issued(bench.team.root_seed, "Odd", role="superintendent")
    below = bench.issued(odd.seed, "Laptop 6", issuer=odd.certificate)
    assert code_of(lambda: bench.read(bench.write(bench.some_operations(2), sender=odd).path)) == "accepted"
    assert code_of(lambda: bench.read(bench.write(bench.some_operations(2), sender=below).path)) == "B03"


def test_laptop_cannot_vouch_for_anybody(bench, code_of):
    below = bench.issued(bench.team.sender.seed, "Laptop 7", issuer=bench.team.sender.certificate)
    assert code_of(lambda: bench.read(bench.write(bench.some_operations(2), sender=below).path)) == "B03"


def test_centre_cannot_vouch_for_another_centre(bench, code_of):
    second = bench.issued(bench.team.centre.seed, "Centre 2", role=CENTRE, issuer=bench.team.centre.certificate)
    assert code_of(lambda: bench.read(bench.write(bench.some_operations(2), sender=second).path)) == "B03"


def test_chain_of_three_is_refused(bench, laptop, code_of):
    below = bench.issued(laptop.seed, "Laptop 8")
    chain = [below.certificate, laptop.certificate, bench.team.centre.certificate]
    assert code_of(lambda: bench.read(signed_by(bench, chain, below.seed))) == "B03"
    second = bench.issued(bench.team.centre.seed, "Centre 2", role=CENTRE)
    under = bench.issued(second.seed, "Laptop 8")
    chain = [under.certificate, second.certificate, bench.team.centre.certificate]
    assert code_of(lambda: bench.read(signed_by(bench, chain, under.seed))) == "B03"


def test_chain_whose_parts_do_not_belong_together_is_refused(bench, laptop, code_of):
    other_centre = bench.issued(bench.team.root_seed, "Centre 2", role=CENTRE)
    stranger = bench.new_team().centre
    for chain in (
        [laptop.certificate, other_centre.certificate],
        [laptop.certificate],
        [laptop.certificate, laptop.certificate],
        [laptop.certificate, stranger.certificate],
        [bench.team.centre.certificate, laptop.certificate],
    ):
        assert code_of(lambda chain=chain: bench.read(signed_by(bench, chain, laptop.seed))) in ("B03", "B04")


def test_certificate_changed_after_it_was_signed_is_refused(bench, laptop, code_of):
    raised = laptop.certificate.certificate.model_copy(update={"role": CENTRE})
    forged = SignedCertificate(certificate=raised, signature=laptop.certificate.signature)
    assert code_of(lambda: bench.read(signed_by(bench, [forged], laptop.seed))) == "B03"
    assert code_of(lambda: bench.read(signed_by(bench, [forged, bench.team.centre.certificate], laptop.seed))) == "B03"


def test_centre_of_another_organisation_does_not_count(bench, laptop, code_of):
    elsewhere = bench.issued(bench.team.root_seed, "Centre", role=CENTRE, organisation="elsewhere")
    below = bench.issued(elsewhere.seed, "Laptop 4", issuer=elsewhere.certificate)
    assert code_of(lambda: bench.read(bench.write(bench.some_operations(2), sender=below).path)) == "B03"


def test_chain_that_is_not_named_as_critical_is_refused(bench, laptop, code_of):
    header, payload = bench.parts(bench.write(bench.some_operations(2), sender=laptop).path)
    path = bench.rewrap({**header, "critical": []}, payload, seed=laptop.seed)
    assert code_of(lambda: bench.read(path)) == "B14"


def test_certificate_of_the_centre_must_be_in_force_too(bench, code_of):
    old = bench.issued(bench.team.root_seed, "Centre", role=CENTRE, not_after=date(2026, 11, 20))
    below = bench.issued(old.seed, "Laptop 4", issuer=old.certificate)
    written = bench.write(bench.some_operations(2), sender=below)
    assert code_of(lambda: bench.read(written.path)) == "B05"
    assert not outside.inspect(written.path, today=date(2026, 11, 21)).is_in_force


def test_certificate_of_the_centre_taken_back_refuses_its_laptops(bench, laptop, code_of):
    written = bench.write(bench.some_operations(2), sender=laptop)
    revoked = frozenset({certificates.certificate_id(bench.team.centre.certificate)})
    assert code_of(lambda: bench.read(written.path, revoked=revoked)) == "B05"


@pytest.mark.parametrize("lost", ["laptop", "centre"])
def test_lost_laptop_is_refused_until_somebody_looked_through_it(bench, laptop, code_of, lost):
    now = bench.team.trust.now
    written = bench.write(bench.some_operations(4), sender=laptop)
    lost_device = device(laptop) if lost == "laptop" else device(bench.team.centre)
    revoked = {lost_device: now + timedelta(hours=1)}
    assert code_of(lambda: bench.read(written.path, revoked_devices=revoked)) == "B05"
    assert code_of(lambda: bench.read(written.path, revoked_devices=revoked, accept_revoked_before=True)) == "accepted"
    assert code_of(lambda: bench.read(written.path, revoked_devices={"0" * 64: now})) == "accepted"


@pytest.mark.parametrize("kind", ["to-centre", "peer"])
def test_what_a_lost_laptop_recorded_afterwards_is_put_aside_whatever_its_clock_says_then(bench, kind):
    """Once its clock has passed the moment, later records stay aside even where the clock was put back."""
    now = bench.team.trust.now
    early, late = int(now.timestamp() * 1000) << 16, int((now + timedelta(hours=2)).timestamp() * 1000) << 16
    operations = [
        log.Operation("5a" * 16, seq, hlc, "comment.heard", f"row-{seq}", {}, seq, "0" * 32).canonical()
        for seq, hlc in enumerate([early, early + 1, late, early + 2], 1)
    ]
    written = bench.write(operations) if kind == "to-centre" else bench.pick(operations)
    trust = bench.team.trusting(
        revoked_devices={device(bench.team.sender): now + timedelta(hours=1)}, accept_revoked_before=True
    )
    with reader.read(written.path, [bench.team.team_key], trust, work_folder=bench.work) as found:
        faults = [entry.fault for entry in found.entries()]
    assert faults == ["", "", RECORDED_LATER, RECORDED_LATER]


@pytest.mark.parametrize("kind", ["return", "pack", "erasure"])
def test_nothing_of_a_revoked_centre_is_believed_even_after_review(bench, code_of, kind):
    written = bench.one_of(kind)
    revoked = {device(bench.team.centre): bench.team.trust.now + timedelta(days=1)}
    assert code_of(lambda: bench.read(written.path, revoked_devices=revoked, accept_revoked_before=True)) == "B05"


def test_every_certificate_that_is_issued_names_its_role(bench, laptop):
    assert json.loads(laptop.certificate.certificate.canonical())["role"] == "laptop"
    assert json.loads(bench.team.centre.certificate.certificate.canonical())["role"] == "centre"
