"""What stands in the next pack: the team, its roster, lost laptops, wording and lists, checked before it is issued."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from engage_desktop.bundles import packs as forms
from engage_desktop.bundles.codes import ContentUnfit
from engage_desktop.bundles.packs import Pack
from engage_desktop.bundles.shapes import SignedCertificate
from engage_desktop.domain.answers import OUTCOMES
from engage_desktop.domain.attendance import BANDS
from engage_desktop.domain.log import canonical_json
from engage_desktop.domain.people import ROLES
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import INVOLVEMENT_TYPES
from engage_desktop.operations import current_pack, exchange, membership, pack_gathering
from engage_desktop.operations.current_pack import CurrentPack
from engage_desktop.operations.decisions import WITH
from engage_desktop.store.store import Store

TEAM_COLUMNS = ("name", "contact", "complaints", "partners")
_CODES: Mapping[str, frozenset[str] | None] = {
    "involvement_types": frozenset(INVOLVEMENT_TYPES),
    "roles": frozenset(ROLES),
    "head_count_bands": frozenset(BANDS),
    "response_outcomes": frozenset(OUTCOMES),
    "decided_with": frozenset(WITH),
    "stages": frozenset({"planning", "designing", "delivering", "reviewing"}),
    **dict.fromkeys(
        (
            *("access_needs", "question_sets", "comment_flags", "comment_sorts", "cost_kinds", "deciders", "duties"),
            *("explaining_ways", "frameworks", "incident_kinds", "information_kinds", "lead_roles", "local_groups"),
            *("methods", "partner_roles", "payment_kinds", "project_stages", "pulse_answers", "pulse_questions"),
            *("session_templates", "telling_ways", "theme_families", "ways_of_hearing", "ways_to_take_part"),
        )
    ),
}
"""The lists that a pack may hold, and the codes that the program counts by where it does; their labels are free."""


class PackNotPossible(Refusal):
    """A pack cannot hold what was given."""

    code = "PACK-FORM"


def wording_of(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return a document of purposes, as resources/wording has them, as wording for a pack."""
    return [{**entry, "language": document["language"]} for entry in document["entries"]]


def next_pack(
    store: Store,
    *,
    now: datetime,
    last_day: date,
    wording: Sequence[Mapping[str, Any]] | None,
    lists: Mapping[str, Mapping[str, Any]] | None,
) -> Pack:
    """Return the pack after the one that holds, read once as a laptop reads it. Raises PackNotPossible.

    wording and lists: what takes the place of that of the pack before; None keeps it.
    """
    _require_ahead(last_day, now.date())
    _require_known(lists or {})
    before, team = current_pack.current(store), store.teams.own()
    words = list(before.wording if before else ()) if wording is None else _versioned(wording, before)
    said = {
        "format": forms.FORMAT,
        "version": max(_last_issued(store), before.version if before else 0) + 1,
        "issued_at": _written(now),
        "expires": last_day.isoformat(),
        "organisation": team.id,
        "team": team.name,
        "team_cells": {name: list(cell[:1] + cell[-1:]) for name, cell in winning_cells(store, team.id).items()},
        "roots": [membership.root(store)],
        "team_recipient": membership.team_recipient(store),
        "recovery_recipient": membership.recovery_recipient(store),
        "devices": _roster(store),
        "revoked": _revoked(store),
        "wording": words,
        "lists": dict((before.lists if before else {}) if lists is None else lists),
        **pack_gathering.news(store, now.date()),
    }
    try:
        return forms.read(canonical_json(said))
    except (ContentUnfit, ValueError) as error:  # ValueError: text that is no text
        raise PackNotPossible(
            "No laptop could read a pack with this wording or these lists, so none was issued. "
            "Compare them with those of the program: the same parts, none empty, nothing twice."
        ) from error


def _require_ahead(last_day: date, today: date) -> None:
    if last_day < today:
        raise PackNotPossible(
            f"The last day of the pack, {last_day.isoformat()}, is over already, so none was issued. Choose a later day."
        )


def _require_known(lists: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse a list, or a code in one, that laptops would not accept at a door."""
    for name, held in lists.items():
        if name not in _CODES:
            raise PackNotPossible(
                f"“{name}” is not a list of this program, so no pack was issued. Lists are: {', '.join(_CODES)}."
            )
        allowed = _CODES[name]
        entries = held.get("entries", ()) if isinstance(held, Mapping) else ()
        strange = {str(entry.get("code")) for entry in entries if isinstance(entry, Mapping)} - (allowed or set())
        if allowed is not None and strange:
            raise PackNotPossible(
                f"The list “{name}” has a code that this program does not count by: {min(strange)}. No pack was issued. "
                f"Its codes are: {', '.join(sorted(allowed))}; what they are called is up to you."
            )


def _last_issued(store: Store) -> int:
    """Return the highest number that a centre of this team has issued, as far as this workspace knows."""
    return max(
        (
            entry.operation.body["version"]
            for site in store.exchange.centre_sites()
            for entry in store.history.of_kinds(site, ["pack.issued"])
            if entry.operation is not None
        ),
        default=0,
    )


def _roster(store: Store) -> list[dict[str, Any]]:
    """Return every device that a centre enrolled and nobody reported lost, whose certificates lead to the root."""
    revoked = exchange.revoked_devices(store)
    held = {each.device: each for each in store.exchange.devices() if each.device not in revoked}
    centres = {device for device, each in held.items() if each.role == membership.CENTRE}
    trusted = {*centres, membership.root(store)}
    found = []
    for device, each in sorted(held.items()):
        signed = SignedCertificate.model_validate_json(each.certificate)
        if signed.certificate.issued_by in trusted:
            found.append(
                {
                    "device": device,
                    "recipient": each.recipient,
                    "label": each.label,
                    "role": each.role,
                    "certificate": signed.model_dump(exclude_unset=True),
                }
            )
    return found


def _revoked(store: Store) -> list[dict[str, str]]:
    return [
        {"device": device, "lost_at": _written(lost_at)}
        for device, lost_at in sorted(exchange.revoked_devices(store).items())
    ]


def _versioned(wording: Sequence[Mapping[str, Any]], before: CurrentPack | None) -> list[dict[str, Any]]:
    """Return the wording, each purpose with a version above that of the pack before where its words changed."""
    earlier = {(each["id"], each["language"]): each for each in (before.wording if before else ())}
    found = []
    for each in wording:
        old = earlier.get((each.get("id"), each.get("language")))
        version = each.get("version", 1)
        if old is not None and isinstance(version, int):
            is_same = old["statement"] == each.get("statement")
            version = int(old["version"]) if is_same else max(version, int(old["version"]) + 1)
        found.append({**each, "version": version})
    return found


def given_cells(pack: Pack) -> dict[str, list[Any]]:
    """Return the team's cells as the pack has them: [version, value] by column."""
    given = (pack.model_extra or {}).get("team_cells") or getattr(pack, "team_cells", None) or {}
    known = {name: list(given[name]) for name in TEAM_COLUMNS if name in given}
    return known or {"name": [1, pack.team]}


def winning_cells(store: Store, organisation: str) -> dict[str, tuple[Any, ...]]:
    """Return the winning cell of each of the team's columns: (version, clock, site, value)."""
    found: dict[str, tuple[Any, ...]] = {}
    for operation in store.history.of_row(organisation):
        for name, (version, value) in operation.body.get("cells", {}).items():
            cell = (version, operation.hlc, operation.site, value)
            if name not in found or cell[:3] > found[name][:3]:
                found[name] = cell
    return found


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
