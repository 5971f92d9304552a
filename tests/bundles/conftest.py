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

from engage_desktop.bundles import certificates, frames, limits, outside, reader, sealing, writer
from engage_desktop.bundles.certificates import Sender, Trust
from engage_desktop.domain import log
from engage_desktop.domain.log import Operation
from engage_desktop.domain.refusals import Refusal

NOW = datetime(2026, 11, 21, 19, 48, tzinfo=UTC)
NOW_MS = int(NOW.timestamp() * 1000)
SITE = "5a" * 16
ORGANISATION = "0badcafe" * 4


@dataclass(frozen=True)
class Team:
    """Everything a team has, private halves included."""

    recovery: str
    team_key: str
    root_seed: bytes
    sender: Sender
    trust: Trust
    organisation: str

    @property
    def recipients(self) -> list[str]:
        return [sealing.recipient_of(self.team_key), sealing.recipient_of(self.recovery)]

    def trusting(self, **changes: object) -> Trust:
        return replace(self.trust, **changes)  # type: ignore[arg-type]


def accept(operation: Operation) -> None:
    """Every body will do."""


def new_team(organisation: str = ORGANISATION, **days: date) -> Team:
    recovery, seed = sealing.new_identity(), sealing.new_signing_seed()
    root_seed = sealing.team_root_seed(recovery)
    certificate = certificates.issue(
        root_seed,
        sealing.public_key(seed),
        organisation=organisation,
        label="Laptop 1",
        not_before=days.get("not_before", date(2026, 11, 1)),
        not_after=days.get("not_after", date(2028, 11, 1)),
    )
    return Team(
        recovery=recovery,
        team_key=sealing.new_identity(),
        root_seed=root_seed,
        sender=Sender(seed=seed, certificate=certificate),
        trust=Trust(roots=(sealing.public_key(root_seed),), organisation=organisation, now=NOW, validate=accept),
        organisation=organisation,
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


@dataclass(frozen=True)
class Bench:
    """Makes bundles in one folder and reads them with another."""

    out: Path
    work: Path
    team: Team

    new_team = staticmethod(new_team)
    some_operations = staticmethod(some_operations)
    run_of = staticmethod(run_of)

    def plan(self, operations: list[bytes], *, team: Team | None = None, **changes: object) -> writer.BundlePlan:
        return plan_for(team or self.team, operations, **changes)  # type: ignore[arg-type]

    def write(self, operations: list[bytes], *, team: Team | None = None, **changes: object) -> writer.BundleWritten:
        team = team or self.team
        return writer.write_bundle(self.out, plan_for(team, operations, **changes), team.sender, operations)  # type: ignore[arg-type]

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
        seed = sealing.new_signing_seed()
        days = {"not_before": date(2026, 11, 1), "not_after": date(2028, 11, 1)}
        public = sealing.public_key(seed)
        certificate = certificates.issue(
            self.team.root_seed, public, organisation=self.team.organisation, label="Laptop 2", **days
        )
        return Sender(seed=seed, certificate=certificate)

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
