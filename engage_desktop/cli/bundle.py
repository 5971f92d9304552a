"""`engage-desktop bundle`: make, show, verify and read bundles without the window."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from engage_desktop.bundles.codes import SignerUnknown
from engage_desktop.bundles.outside import Inspection
from engage_desktop.cli.opening import (
    RECOVERY_CODE,
    folder_for,
    json_option,
    many,
    moment,
    opened,
    progress_line,
    show,
    workspace_option,
)
from engage_desktop.cli.stopping import stop_asked_for
from engage_desktop.cli.taken_in import show_folder
from engage_desktop.cli.taken_out import show_taken_out
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.operations import exchange, taking_in
from engage_desktop.operations.exchange import TakenIn
from engage_desktop.operations.merge_notices import NOTICES

_PATH = click.Path(path_type=Path, exists=True)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
optional_workspace = click.option(
    "--workspace",
    type=click.Path(path_type=Path, file_okay=False),
    help="Also check that the bundle is ours and whole.",
)


@click.group()
def bundle() -> None:
    """Make, show, verify and read sealed bundles."""


@bundle.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder or stick.")
@workspace_option
@json_option
def make(out: Path, workspace: Path, as_json: bool) -> None:
    """Make a bundle of everything this laptop recorded, and say when the stick is safe to remove."""
    with opened(workspace) as store, folder_for(out):
        made = exchange.make_bundle(
            store,
            now=moment(),
            out=out,
            app_version=version("engage-desktop"),
            progress=progress_line("Making the bundle"),
        )
    path, records = made.delivered.path, many(made.operations, "record", "records")
    document = {
        "bundle": made.bundle,
        "file": str(path),
        "records": made.operations,
        "size": made.delivered.size,
        "sha256": made.delivered.sha256,
        "safe_to_remove": True,
    }
    show(document, f"{path}\n{records}, read back and found equal. Safe to remove.", as_json=as_json)


@bundle.command(name="show")
@click.argument("file", type=_FILE)
@optional_workspace
@json_option
def show_(file: Path, workspace: Path | None, as_json: bool) -> None:
    """Show what a bundle says about itself from outside; with --workspace also what reading it would add."""
    document, lines = _examined(file, workspace)
    show(document, "\n".join(lines), as_json=as_json)


@bundle.command()
@click.argument("file", type=_FILE)
@optional_workspace
@json_option
def verify(file: Path, workspace: Path | None, as_json: bool) -> None:
    """Check a bundle: structure, limits, signature, payload hash; with --workspace also that it is ours and whole."""
    document, _ = _examined(file, workspace)
    outside = "Its form, its signature and its contents' hash are right."
    inside = "" if workspace is None else " It is ours and whole to the last record."
    show({**document, "verified": True}, outside + inside, as_json=as_json)


@bundle.command()
@click.argument("path", type=_PATH)
@click.option("--rehearse", is_flag=True, help="Say exactly what it would do, and write nothing.")
@click.option("--reviewed", is_flag=True, help="Also from a laptop reported lost: what it recorded before that.")
@workspace_option
@json_option
def read(path: Path, *, rehearse: bool, reviewed: bool, workspace: Path, as_json: bool) -> None:
    """Bring a bundle of this team into the workspace, or from a folder every one that is for this laptop.

    For one file the recovery code may stand in ENGAGE_RECOVERY_CODE.
    """
    if path.is_dir():
        _read_folder(path, workspace, rehearse=rehearse, reviewed=reviewed, as_json=as_json)
        return
    act = taking_in.rehearse if rehearse else taking_in.apply
    with opened(workspace) as store:
        report = act(
            store,
            now=moment(),
            path=path,
            recovery_code=os.environ.get(RECOVERY_CODE, ""),
            accept_revoked_before=reviewed,
            progress=progress_line("Reading the bundle"),
        )
    show(_reported(report), "\n".join(_report_lines(report, rehearse=rehearse)), as_json=as_json)


@bundle.command()
@click.argument("named", metavar="BUNDLE")
@workspace_option
@json_option
def undo(named: str, workspace: Path, as_json: bool) -> None:
    """Take a bundle out again, named by the beginning of its id. The records are as they were before it."""
    with opened(workspace) as store:
        report = taking_in.undo_named(store, now=moment(), named=named)
    show_taken_out(report, as_json=as_json)


def _read_folder(folder: Path, workspace: Path, *, rehearse: bool, reviewed: bool, as_json: bool) -> None:
    with stop_asked_for() as cancelled, opened(workspace) as store:
        report = taking_in.take_in_folder(
            store,
            now=moment(),
            folder=folder,
            rehearse_only=rehearse,
            reviewed=reviewed,
            progress=progress_line("Reading the bundles"),
            cancelled=cancelled,
        )
    show_folder(report, rehearsed=rehearse, as_json=as_json)


def _examined(file: Path, workspace: Path | None) -> tuple[dict[str, Any], list[str]]:
    if workspace is None:
        found = exchange.look_at(file, today=moment().date())
        return _outside(found), _lines(found)
    with opened(workspace) as store:
        found = exchange.look_at(file, store=store, today=moment().date())
        if not found.is_root_known:
            raise SignerUnknown
        taken = exchange.check_bundle(store, now=moment(), path=file, recovery_code=os.environ.get(RECOVERY_CODE, ""))
    notices = [notice.sentence for notice in taken.notices]
    return {**_outside(found), **_taken(taken)}, [*_lines(found), f"Records not here yet: {taken.new:,}", *notices]


def _outside(found: Inspection) -> dict[str, Any]:
    header = found.header
    return {
        "bundle": header.bundle,
        "kind": header.kind,
        "format": header.format,
        "organisation": header.organisation,
        "made_by": header.certificates[0].certificate.label,
        "recipients": list(header.recipients),
        "size": found.size,
        "payload_sha256": header.payload_sha256,
        "signer_known": found.is_root_known,
        "certificate_in_force": found.is_in_force,
    }


def _lines(found: Inspection) -> list[str]:
    words = {
        "bundle": "Bundle",
        "kind": "Kind",
        "organisation": "Organisation",
        "made_by": "Made by",
        "size": "Bytes",
        "payload_sha256": "SHA-256 of the contents",
    }
    document = _outside(found)
    return [f"{words[name]}: {document[name]}" for name in words]


def _taken(taken: TakenIn) -> dict[str, Any]:
    return {
        "bundle": taken.bundle,
        "new": taken.new,
        "notices": [{"code": notice.code, "sentence": notice.sentence} for notice in taken.notices],
    }


def _reported(report: MergeReport) -> dict[str, Any]:
    return {
        "bundle": report.bundle,
        "kind": report.kind,
        "made_by": report.label,
        "new": report.entries,
        "records": dict(report.new),
        "already_here": report.already_here,
        "changed": len(report.changed),
        "conflicts": len(report.conflicting),
        "withdrawn": report.withdrawn,
        "erased": report.erased,
        "same_person": [list(pair.reasons) for pair in report.same_person],
        "set_aside": [{"seq": fault.seq, "reason": fault.reason} for fault in report.quarantined],
        "notices": [{"code": code, "sentence": NOTICES.get(code, code)} for code in report.notices],
    }


def _report_lines(report: MergeReport, *, rehearse: bool) -> list[str]:
    would = "would be" if rehearse else "was" if report.entries == 1 else "were"
    lines = [f"{many(report.entries, 'entry', 'entries')} {would} new."]
    lines += [f"  {noun}: {count:,}" for noun, count in report.new.items()]
    counted = {
        "changed": len(report.changed),
        "disagreements to look at": len(report.conflicting),
        "withdrawals": report.withdrawn,
        "people erased": report.erased,
        "perhaps the same person": len(report.same_person),
        "set aside": len(report.quarantined),
    }
    lines += [f"  {what}: {count:,}" for what, count in counted.items() if count]
    return lines + [NOTICES.get(code, code) for code in report.notices]
