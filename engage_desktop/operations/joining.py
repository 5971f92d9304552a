"""A laptop joins a team: it looks at the pack, a person compares six words, and then the team's keys are trusted.

What was captured before stays, under the same number, and goes into the next bundle.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from engage_desktop.bundles import certificates, limits, outside, reader, requests, sealing
from engage_desktop.bundles import packs as forms
from engage_desktop.bundles.certificates import Trust
from engage_desktop.bundles.codes import NotForThisTeam
from engage_desktop.bundles.packs import Pack
from engage_desktop.bundles.reader import ReadBundle
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import enrolment, exchange, membership, packs
from engage_desktop.operations.packs import PackTaken
from engage_desktop.store import backups, slots
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.store import Store

BEFORE_JOINING = "before-joining"
FORMER_RECOVERY = "former-recovery-recipient"


class JoiningRefused(Refusal):
    """The laptop does not join with this pack. Nothing was changed."""

    code = "JOIN"


@dataclass(frozen=True, slots=True)
class PackSeen:
    """A pack that a laptop may join with. words: compare them aloud with the central team before you join.

    root: the team's public root, which join() is given back, so that nothing else than what was compared is trusted.
    """

    words: tuple[str, ...]
    organisation: str
    team: str
    label: str
    version: int
    expires: str
    is_expired: bool
    root: str
    file: Path


def look_at_pack(store: Store, *, now: datetime, path: Path, resources: Path) -> PackSeen:
    """Return what a pack says of the team and this laptop, before anything of it is trusted or kept.

    Raises JoiningRefused with its reason, or B01 to B16.
    """
    root = _root_of(path, now.date())
    _require_free(store, root)
    with _opened(store, path, root, now) as found:
        pack = packs.read_pack(found)
        label = _own_label(store, pack)
    return PackSeen(
        words=enrolment.joining_words(root, membership.own_device(store), resources),
        organisation=pack.organisation,
        team=pack.team,
        label=label,
        version=pack.version,
        expires=pack.expires,
        is_expired=date.fromisoformat(pack.expires) < now.date(),
        root=root,
        file=path,
    )


def join(store: Store, *, now: datetime, path: Path, root: str) -> PackTaken:
    """Join the team whose root was compared, with the pack that the central team made for this laptop.

    The root, the certificate and the team's public key are kept; the team's recovery sheet opens this workspace from now
    on, and the sheet it had before still does. Records keep their number and all go into the next bundle. A workspace that
    belongs to the team already takes the pack. Raises JoiningRefused; then nothing was changed.
    """
    if _root_of(path, now.date()) != root:
        raise JoiningRefused(
            "This is not the pack whose six words you compared. Nothing was changed. Look at this one and compare again.",
            code="JOIN-OTHER",
        )
    if _belongs(store) and membership.root(store) == root:
        return packs.take_pack(store, now=now, path=path)
    _require_free(store, root)
    with _opened(store, path, root, now) as found:
        pack = packs.read_pack(found)
        _own_label(store, pack)
        _share_recovery(store, pack)
        packs.write_team(store, pack, root=root, now=now)
        _become_member(store, pack, root, now)
        store.take_in(exchange.incoming(found, path=path), now=now)
    packs.follow(store, now=now)
    return packs.taken(store, now=now)


def renew_certificate(store: Store, *, now: datetime, text: str) -> str:
    """Take this laptop's new certificate from the text of a QR code, and return its last day (ISO date).

    Only a laptop that has joined can: the pack brings what a first joining needs. Raises JoiningRefused, Q01 or Q02.
    """
    chain = requests.certificates_from_text(text)
    first, root = chain[0].certificate, membership.root(store)
    is_ours = first.device == membership.own_device(store) and certificates.is_chain(chain, store.teams.own().id)
    if not membership.has_joined(store) or not is_ours or chain[-1].certificate.issued_by != root:
        raise JoiningRefused(
            "This certificate is not one that this laptop's team made for it. Nothing was changed. "
            "Ask the central team to show the code for this laptop, or to give you its pack.",
            code="JOIN-CERTIFICATE",
        )
    if not all(certificates.is_in_force(signed.certificate, now.date()) for signed in chain):
        raise JoiningRefused(
            "This certificate is past its last day, or its first is still to come. Nothing was changed. "
            "Check the date on this laptop; if it is right, ask the central team for a new certificate.",
            code="JOIN-CERTIFICATE",
        )
    issuer = chain[1].canonical() if len(chain) > 1 else b""
    store.laptop.keep(secrets={membership.CERTIFICATE: chain[0].canonical(), membership.ISSUER: issuer})
    return first.not_after


def _root_of(path: Path, today: date) -> str:
    """Return the root that vouches for a pack, or refuse what is no pack. Nothing in it is opened."""
    seen = outside.inspect(path, today=today)
    if seen.header.kind != limits.PACK:
        raise JoiningRefused(
            "This bundle is not a pack, so a laptop cannot join a team with it. Nothing was changed. "
            "Ask the central team for the pack that it made for this laptop.",
            code="JOIN-NO-PACK",
        )
    return seen.root


def _belongs(store: Store) -> bool:
    return membership.has_joined(store) or membership.is_centre(store)


def _require_free(store: Store, root: str) -> None:
    """Refuse where this workspace belongs to another team, or is a central team's own."""
    if _belongs(store) and membership.root(store) != root:
        raise JoiningRefused(
            "This workspace belongs to a team already, and this pack is another team's. Nothing was changed. "
            "To work for the other team, make a second workspace and let that one join.",
            code="JOIN-SECOND",
        )


def _opened(store: Store, path: Path, root: str, now: datetime) -> ReadBundle:
    """Open a pack with this device's own key, trusting nothing but the signature of the root that it names."""
    organisation = sealing.key_id(bytes.fromhex(root))
    trust = Trust(
        roots=(bytes.fromhex(root),),
        organisation=organisation,
        now=now,
        validate=exchange.validate,
        free_bytes=lambda: shutil.disk_usage(store.folder).free,
    )
    try:
        return reader.read(path, [membership.device_identity(store)], trust, work_folder=store.folder)
    except NotForThisTeam as error:
        raise JoiningRefused(
            "This pack was made for other laptops and not for this one. Nothing was changed. "
            "Give this laptop's request to the central team, and bring the pack that they make then.",
            code="JOIN-NOT-OURS",
        ) from error


def _own_label(store: Store, pack: Pack) -> str:
    """Return what this laptop is called on the roster, or refuse where it is not on it."""
    device = membership.own_device(store)
    if any(revoked.device == device for revoked in pack.revoked):
        raise JoiningRefused(
            "The central team has this laptop on its list of lost ones. Nothing was changed. Speak to them first.",
            code="JOIN-LOST",
        )
    chain = forms.chain_of(pack, device)
    if not chain:
        raise JoiningRefused(
            "This laptop is not on the team's roster yet. Nothing was changed. "
            "Give its request to the central team, and bring the pack that they make then.",
            code="JOIN-NOT-OURS",
        )
    return chain[0].certificate.label


def _share_recovery(store: Store, pack: Pack) -> None:
    """Seal the workspace's key to the team's recovery sheet as well as to the one it had."""
    former = store.laptop.secret(FORMER_RECOVERY) or store.laptop.secret(membership.RECOVERY_RECIPIENT)
    recipients = dict.fromkeys([*([former.decode()] if former else []), pack.recovery_recipient])
    try:
        slots.change_recovery(store.folder, sealing.seal_secret(store.key, *recipients))
    except OSError as error:
        raise DiskRefused(
            f"The disk did not take the team's recovery key ({error.strerror}), so this laptop has not joined. "
            "Nothing was lost. Free some space, then try again."
        ) from error
    with suppress(OSError):  # the next backup brings it up to date
        backups.keep_slots(store.folder)


def _become_member(store: Store, pack: Pack, root: str, now: datetime) -> None:
    """Keep all that makes this laptop one of the team, at once; bundles from before were for nobody's central team."""
    former = store.laptop.secret(FORMER_RECOVERY) or store.laptop.secret(membership.RECOVERY_RECIPIENT) or b""
    kept = packs.membership_secrets(pack, membership.own_device(store))
    for bundle in store.laptop.bundles():
        store.laptop.keep_bundle(replace(bundle, kind=BEFORE_JOINING))
    store.laptop.keep(
        facts={
            membership.ORGANISATION: pack.organisation,
            membership.ROOT: root,
            membership.ROLE: membership.LAPTOP,
            membership.JOINED_AT: now.astimezone(UTC).isoformat(),
        },
        secrets={**kept, membership.TEAM_KEY: b"", FORMER_RECOVERY: former},
    )
