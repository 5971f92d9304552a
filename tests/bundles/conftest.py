"""A small team with its keys, and bundles of real operations for the tests in this folder."""

from __future__ import annotations

import hashlib
import json
import secrets
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.bundles import certificates, frames, limits, outside, packs, reader, sealing, writer
from engage_desktop.bundles.certificates import Sender, Trust
from engage_desktop.bundles.shapes import CENTRE, LAPTOP
from engage_desktop.domain import log
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.domain.refusals import Refusal

NOW = datetime(2026, 11, 21, 19, 48, tzinfo=UTC)
NOW_MS = int(NOW.timestamp() * 1000)
SITE = "5a" * 16
ORGANISATION = "0badcafe" * 4
DAYS = {"not_before": date(2026, 11, 1), "not_after": date(2028, 11, 1)}
KINDS = ("to-centre", "to-centre with erased records", "peer", "return", "pack", "erasure")


@dataclass(frozen=True)
class Team:
    """Everything a team has, private halves included."""

    recovery: str
    team_key: str
    root_seed: bytes
    sender: Sender
    trust: Trust
    organisation: str
    centre: Sender

    @property
    def recipients(self) -> list[str]:
        return [sealing.recipient_of(self.team_key), sealing.recipient_of(self.recovery)]

    def trusting(self, **changes: object) -> Trust:
        return replace(self.trust, **changes)  # type: ignore[arg-type]


def accept(operation: Operation) -> None:
    """Every body will do."""


def issued(
    issuer_seed: bytes, label: str, *, organisation: str = ORGANISATION, role: str = LAPTOP, **more: Any
) -> Sender:
    """Return a device with a certificate from the root, or from the centre that `issuer` is the certificate of."""
    seed, issuer = more.pop("seed", None) or sealing.new_signing_seed(), more.pop("issuer", None)
    certificate = certificates.issue(
        issuer_seed,
        sealing.public_key(seed),
        organisation=organisation,
        label=label,
        role=role,
        **{**DAYS, **more},
    )
    return Sender(seed=seed, certificate=certificate, issuer=issuer)


def new_team(organisation: str = ORGANISATION, **days: date) -> Team:
    """Return a team; an organisation of nothing becomes what a workspace made with its recovery code has."""
    recovery = sealing.new_identity()
    root_seed = sealing.team_root_seed(recovery)
    organisation = organisation or sealing.key_id(sealing.public_key(root_seed))
    return Team(
        recovery=recovery,
        team_key=sealing.team_identity(recovery),
        root_seed=root_seed,
        sender=issued(root_seed, "Laptop 1", organisation=organisation, **days),
        trust=Trust(roots=(sealing.public_key(root_seed),), organisation=organisation, now=NOW, validate=accept),
        organisation=organisation,
        centre=issued(root_seed, "Centre", organisation=organisation, role=CENTRE, **days),
    )


def some_operations(
    count: int, *, site: str = SITE, first: int = 1, hlc: int = NOW_MS << 16, word: str = "Bus"
) -> list[bytes]:
    return [
        Operation(
            site=site,
            seq=seq,
            hlc=hlc + seq,
            kind="comment.heard",
            row=f"row-{seq}",
            body={"text": f"{word} number {seq} was late, ŵ and Ł and اردو"},
            act=seq,
            nonce=secrets.token_hex(16),
        ).canonical()
        for seq in range(first, first + count)
    ]


def run_of(operations: Iterable[bytes], before: bytes = log.CHAIN_START) -> tuple[int, int, bytes]:
    """Return first seq, last seq and the chain value after."""
    chain, seqs = before, []
    for canonical in operations:
        chain = log.chain(chain, log.digest(canonical))
        seqs.append(log.decode(canonical).seq)
    return seqs[0], seqs[-1], chain


def plan_for(
    team: Team, operations: list[bytes], *, before: bytes = log.CHAIN_START, site: str = SITE, **changes: object
) -> writer.BundlePlan:
    first, last, after = run_of(operations, before)
    plan = writer.BundlePlan(
        bundle=secrets.token_hex(16),
        organisation=team.organisation,
        recipients=team.recipients,
        sites=[writer.site_range(site, first, last, before, after)],
        schema_version=1,
        app_version="0.1.0",
        made_at=NOW,
        have={site: last},
    )
    return replace(plan, **changes)  # type: ignore[arg-type]


def some_pack(team: Team, *, version: int = 1, **changes: Any) -> packs.Pack:
    """Return a pack that names the centre and one laptop that it vouches for."""
    laptop = issued(
        team.centre.seed, "Laptop 9", organisation=team.organisation, issuer=team.centre.certificate, seed=b"9" * 32
    )
    devices = [
        packs.PackDevice(
            device=signed.certificate.device,
            recipient=team.recipients[0],
            label=signed.certificate.label,
            role=signed.certificate.role,
            certificate=signed,
        )
        for signed in (team.centre.certificate, laptop.certificate)
    ]
    entries = [packs.PackEntry(code="public", label="Public"), packs.PackEntry(code="carer", label="Carer")]
    parts: dict[str, Any] = {
        "format": 1,
        "version": version,
        "issued_at": "2026-11-21T10:00:00Z",
        "expires": "2027-05-21",
        "organisation": team.organisation,
        "team": "Sefton involvement team",
        "roots": [root.hex() for root in team.trust.roots],
        "team_recipient": team.recipients[0],
        "recovery_recipient": team.recipients[1],
        "devices": devices,
        "revoked": [packs.PackRevocation(device="1e" * 32, lost_at="2026-11-20T12:00:00Z")],
        "wording": [
            packs.PackWording(
                id="photo", version=2, language="en", short="Photo", statement="You can take my photo.", basis="consent"
            )
        ],
        "lists": {"roles": packs.PackList(list="roles", version=2, valid_from="2026-11-21", entries=entries)},
    }
    return packs.Pack(**parts | changes)


def blanked(operations: list[bytes], *seqs: int, residue: bytes = b"") -> list[bytes | Entry]:
    """Return entries of which those with these numbers have lost their bodies."""
    decoded = [log.decode(raw) for raw in operations]
    return [
        Entry(held.site, held.seq, None, b"", log.digest(raw), b"", "", residue) if held.seq in seqs else raw
        for raw, held in zip(operations, decoded, strict=True)
    ]


@dataclass(frozen=True)
class Bench:
    """Makes bundles in one folder and reads them with another."""

    out: Path
    work: Path
    team: Team

    new_team = staticmethod(new_team)
    some_operations = staticmethod(some_operations)
    run_of = staticmethod(run_of)
    some_pack = staticmethod(some_pack)
    blanked = staticmethod(blanked)

    def issued(self, issuer_seed: bytes, label: str, **more: Any) -> Sender:
        """Return another device of this team; `issuer`: the centre's certificate where the seed is a centre's."""
        return issued(issuer_seed, label, **{"organisation": self.team.organisation, **more})

    def plan(self, operations: list[bytes], *, team: Team | None = None, **changes: object) -> writer.BundlePlan:
        return plan_for(team or self.team, operations, **changes)  # type: ignore[arg-type]

    def write(
        self,
        operations: list[bytes],
        *,
        team: Team | None = None,
        sender: Sender | None = None,
        entries: list[bytes | Entry] | None = None,
        **changes: object,
    ) -> writer.BundleWritten:
        team = team or self.team
        plan = plan_for(team, operations, **changes)  # type: ignore[arg-type]
        return writer.write_bundle(self.out, plan, sender or team.sender, operations if entries is None else entries)

    def pick(self, operations: list[bytes], kind: str = "peer", **more: Any) -> writer.BundleWritten:
        """Write a bundle of operations of one site that were picked out."""
        team = more.get("team") or self.team
        seqs = [log.decode(raw).seq for raw in operations]
        runs = [writer.selected_run(SITE, seqs[0], seqs[-1], len(seqs))] if seqs else []
        plan = writer.BundlePlan(
            bundle=secrets.token_hex(16),
            organisation=team.organisation,
            recipients=team.recipients,
            sites=(),
            schema_version=2,
            app_version="0.2.0",
            made_at=NOW,
            kind=kind,
            selected=more.get("selected", runs),
            pack=more.get("pack", b""),
            attachments=more.get("attachments", ()),
        )
        sender = more.get("sender") or (team.sender if kind == "peer" else team.centre)
        return writer.write_bundle(self.out, plan, sender, more.get("entries") or operations)

    def one_of(self, kind: str, *, count: int = 6) -> writer.BundleWritten:
        """Write a bundle of one of KINDS."""
        operations = self.some_operations(count)
        if kind == "to-centre":
            return self.write(operations)
        if kind == "to-centre with erased records":
            residue = log.canonical_json({"erased": ["row-2"]})
            laptop = self.issued(self.team.centre.seed, "Laptop 3", issuer=self.team.centre.certificate)
            return self.write(operations, sender=laptop, entries=self.blanked(operations, 2, residue=residue))
        if kind == "pack":
            return self.pick(operations[::2], kind, pack=packs.written(self.some_pack(self.team)))
        return self.pick(operations[::2], kind)

    def read(self, path: Path, *, team: Team | None = None, keys: list[str] | None = None, **trust: object) -> None:
        """Read everything and keep nothing."""
        team = team or self.team
        with reader.read(path, keys or [team.team_key], team.trusting(**trust), work_folder=self.work) as found:
            list(found.operations())

    def parts(self, path: Path) -> tuple[dict[str, Any], bytes]:
        """Return header and sealed payload."""
        with outside.open_bundle(path) as file:
            found = outside.read_outside(file)
            return found.header.model_dump(), file.read()[: found.size]

    def rewrap(self, header: dict[str, Any], payload: bytes, *, seed: bytes | None = None) -> Path:
        """Write a file with this header, whatever it says, signed over, around this payload."""
        header = {**header, "payload_length": len(payload), "payload_sha256": hashlib.sha256(payload).hexdigest()}
        raw = log.canonical_json(header)
        signed = limits.MAGIC + outside.PREFIX.pack(len(raw)) + raw
        path = self.out / "forged.engage"
        path.write_bytes(signed + sealing.sign(seed or self.team.sender.seed, signed) + payload)
        return path

    def colleague(self) -> Sender:
        """Return another laptop of the same team."""
        return issued(self.team.root_seed, "Laptop 2", organisation=self.team.organisation)

    def frames(self, path: Path) -> list[tuple[bytes, bytes]]:
        """Return the frames inside, as (kind, body)."""
        inside = zlib.decompress(sealing.open_secret(self.parts(path)[1], self.team.team_key))
        return [(kind, body) for kind, body, _ in frames.split([inside])]

    def seal(self, deflated: bytes) -> bytes:
        """Seal to the team key."""
        return sealing.seal_secret(deflated, self.team.recipients[0])

    def refilled(self, path: Path, inside: list[tuple[bytes, bytes]], *, mend_end: bool = True) -> Path:
        """Write the bundle again, rightly signed and sealed, with other frames; the end's hash is made to fit."""
        raw = b"".join(frames.frame(kind, body) for kind, body in inside)
        if mend_end and inside and inside[-1][0] == frames.END:
            before = b"".join(frames.frame(kind, body) for kind, body in inside[:-1])
            end = json.loads(inside[-1][1]) | {"sha256": hashlib.sha256(before).hexdigest()}
            raw = before + frames.frame(frames.END, log.canonical_json(end))
        return self.rewrap(self.parts(path)[0], self.seal(zlib.compress(raw)))


@pytest.fixture(scope="session")
def team() -> Team:
    return new_team()


@pytest.fixture
def bench(tmp_path: Path, team: Team) -> Bench:
    for name in ("out", "work"):
        (tmp_path / name).mkdir()
    return Bench(tmp_path / "out", tmp_path / "work", team)


@pytest.fixture(scope="session")
def code_of() -> Callable[[Callable[[], object]], str]:
    """Run something and return the code of its refusal, or "accepted"."""

    def run(act: Callable[[], object]) -> str:
        try:
            act()
        except Refusal as refusal:
            return refusal.code if refusal.sentence.count(".") >= 2 else f"{refusal.code} without a full sentence"
        return "accepted"

    return run
