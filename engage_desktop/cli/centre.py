"""`engage-desktop centre`: what a central team does without the window, over its workspace alone or with PostgreSQL beside it."""

from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path

import click

from engage_desktop.cli import centre_words as words
from engage_desktop.cli.centre_decide import COMMANDS
from engage_desktop.cli.centre_review import review
from engage_desktop.cli.confirming import confirm, yes_option
from engage_desktop.cli.larger_store import database_option, in_step, larger_store
from engage_desktop.cli.opening import (
    RECOVERY_CODE,
    folder_for,
    json_option,
    moment,
    opened,
    passphrase,
    progress_line,
    show,
    workspace_option,
)
from engage_desktop.cli.stopping import stop_asked_for
from engage_desktop.cli.taken_in import show_folder
from engage_desktop.cli.taken_out import show_taken_out
from engage_desktop.operations import centre as team
from engage_desktop.operations import (
    enrolment,
    erasure,
    exchange_prints,
    lost_laptops,
    membership,
    packs,
    receipts,
    returns,
    taking_in,
    unlocking,
    workspaces,
)
from engage_desktop.operations.door_prints import DoorPrint, keep_print
from engage_desktop.operations.ledgers import Ledger
from engage_desktop.operations.making import NothingToCarry
from engage_desktop.paths import resources_folder
from engage_desktop.store import opening
from engage_desktop.store.store import Store

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_OUT = click.Path(path_type=Path, file_okay=False)
_DAY = click.DateTime(formats=["%Y-%m-%d"])
_MOMENT = click.DateTime(formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%d"])


@click.group()
def centre() -> None:
    """Run the central team: merge bundles, answer laptops, erase, revoke, issue packs, enrol.

    With --database postgresql://… the records are kept in PostgreSQL; the keys and what this centre itself records stay in
    its workspace.
    """


for command in (review, *COMMANDS):
    centre.add_command(command)


@centre.command()
@click.option("--team", "name", default="", help="Name of the team; one that exists keeps its own.")
@click.option("--contact", default="", help="How people reach the team; it stands on every print.")
@database_option
@workspace_option
@json_option
def init(name: str, contact: str, database: str, workspace: Path, as_json: bool) -> None:
    """Make the central team's workspace, or make the one that is there the central team's.

    A team that exists already is named by its recovery code in ENGAGE_RECOVERY_CODE. With --database the tables are made
    there too.
    """
    now, code, printed = moment(), os.environ.get(RECOVERY_CODE, ""), ""
    if (workspace / opening.DATABASE).is_file():
        store = unlocking.unlock(workspace, passphrase(), now=now)
    else:
        made = workspaces.create_workspace(
            workspace,
            team=name,
            passphrase=passphrase(confirm=True),
            now=now,
            contact=contact,
            recovery_code=code,
            is_centre=True,
        )
        store, printed = made.store, "" if code else made.recovery_code
    try:
        if not membership.is_centre(store):
            workspaces.become_centre(store, now=now, recovery_code=code)
        with larger_store(store, database, prepare=True) as keeper:
            in_step(store, keeper, now)
        organisation, named = store.teams.own().id, store.teams.own().name
    finally:
        unlocking.lock(store)
    lines = [f"{workspace} is the central team's workspace of {named}."]
    if printed:
        lines += ["Recovery code (write it down now; it is kept nowhere):", f"  {printed}"]
    document = {"workspace": str(workspace), "organisation": organisation, "recovery_code": printed}
    show(document, "\n".join(lines), as_json=as_json)


@centre.command()
@click.argument("folder", type=_FOLDER)
@click.option("--rehearse", is_flag=True, help="Say what would happen, each file by itself, and write nothing.")
@click.option("--reviewed", is_flag=True, help="Also from laptops reported lost: what they recorded before that.")
@click.option("--reports", type=_OUT, default=None, help="Folder for the report of each bundle, as PDF and HTML.")
@database_option
@workspace_option
@json_option
def merge(
    folder: Path,
    *,
    rehearse: bool,
    reviewed: bool,
    reports: Path | None,
    database: str,
    workspace: Path,
    as_json: bool,
) -> None:
    """Bring in every bundle under FOLDER, in any order. Ctrl-C stops between two bundles; what came before stays, whole.

    Exit code 1 where a file was refused: it is listed, changed nothing and is left where it is. A bundle of a laptop that
    was reported lost is refused until somebody looked through it: put it into a folder alone, then --rehearse --reviewed.
    """
    now = moment()
    with stop_asked_for() as cancelled, opened(workspace) as store, larger_store(store, database) as keeper:
        report = team.merge_folder(
            store,
            now=now,
            folder=folder,
            keeper=keeper,
            rehearse_only=rehearse,
            reviewed=reviewed,
            progress=progress_line("Merging"),
            cancelled=cancelled,
        )
        for each in report.files if reports else ():
            if each.report is not None and each.is_new and reports is not None:
                state = "rehearsed" if rehearse else "taken in"
                made = exchange_prints.render_merge_report(
                    store, now=now, report=each.report, fonts=_fonts(), state=state
                )
                keep_print(made, reports)
    show_folder(report, rehearsed=rehearse, as_json=as_json)


@centre.command()
@click.argument("named", metavar="BUNDLE")
@database_option
@workspace_option
@json_option
def undo(named: str, database: str, workspace: Path, as_json: bool) -> None:
    """Take a bundle out again, named by the beginning of its id. The records are as they were before it."""
    with opened(workspace) as store, larger_store(store, database) as keeper:
        report = taking_in.undo_named(store, now=moment(), named=named, keeper=keeper)
    show_taken_out(report, as_json=as_json)


@centre.command()
@database_option
@workspace_option
@json_option
def status(database: str, workspace: Path, as_json: bool) -> None:
    """Say where every laptop stands, and what waits: conflicts, entries set aside, missing bundles."""
    with opened(workspace) as store, larger_store(store, database) as keeper:
        found = team.status(store, keeper=keeper)
    show(words.status_document(found), words.status_text(found), as_json=as_json)


@centre.command()
@click.option("--out", type=_OUT, default=None, help="Folder or stick for the answers to the laptops on the roster.")
@database_option
@workspace_option
@json_option
def receipt(out: Path | None, database: str, workspace: Path, as_json: bool) -> None:
    """Give every laptop a receipt for what is here of it, and with --out make the bundles that carry it back."""
    now = moment()
    with opened(workspace) as store, larger_store(store, database) as keeper:
        given = receipts.give_receipts(store, now=now, keeper=keeper)
        in_step(store, keeper, now)
        made, left = _answers(store, out, now, keeper)
    document = {"receipts": words.given_document(given), "bundles": words.returned_document(made)}
    show(document, "\n".join([*words.given_text(given), *words.returned_text(made), *left]), as_json=as_json)


@centre.command()
@click.argument("person", required=False, default="")
@click.option("--reason", default="", help="Why; it stands on the certificate.")
@click.option("--certificate", "reference", default="", help="Reference of an erasure: print how far it has come.")
@click.option("--out", type=_OUT, default=None, help="Folder for the certificate and the bundle for every laptop.")
@yes_option
@database_option
@workspace_option
@json_option
def erase(
    person: str,
    *,
    reason: str,
    reference: str,
    out: Path | None,
    yes: bool,
    database: str,
    workspace: Path,
    as_json: bool,
) -> None:
    """Erase PERSON, named by id or full name, everywhere and for good; or say how far an erasure has come."""
    if bool(person) == bool(reference):
        raise click.UsageError("name a person, or an erasure with --certificate")
    now = moment()
    with opened(workspace) as store, larger_store(store, database) as keeper:
        if person:
            found = erasure.find_person(store, person, keeper=keeper)
            what = erasure.what_goes(store, person=found, keeper=keeper)
            confirm(words.going_text(what), yes=yes)
            reference = erasure.erase_person(store, now=now, person=found, reason=reason, keeper=keeper).reference
            in_step(store, keeper, now)
        certified = erasure.certificate(store, now=now, reference=reference, keeper=keeper)
        files = _erasure_files(store, reference, out, now, keeper, with_bundle=bool(person))
    document = {"reference": reference, **words.certificate_document(certified), "files": [str(f) for f in files]}
    show(document, "\n".join([*words.certificate_text(reference, certified), *map(str, files)]), as_json=as_json)


@centre.command()
@click.argument("laptop")
@click.option("--lost-at", type=_MOMENT, default=None, help="When it was last in safe hands (UTC); now if not said.")
@click.option("--reason", default="", help="What happened, without names.")
@click.option("--out", type=_OUT, default=None, help="Folder for the sheet of what was on it, as PDF and HTML.")
@yes_option
@database_option
@workspace_option
@json_option
def revoke(
    laptop: str,
    *,
    lost_at: datetime | None,
    reason: str,
    out: Path | None,
    yes: bool,
    database: str,
    workspace: Path,
    as_json: bool,
) -> None:
    """Take LAPTOP (its label, or the beginning of its key) off the list, and say what was on it and what is safe."""
    now = moment()
    with opened(workspace) as store, larger_store(store, database) as keeper:
        device = lost_laptops.find_device(store, laptop, keeper=keeper)
        confirm(f"From now on nothing that “{laptop}” signs is taken without a review.", yes=yes)
        when = lost_at.replace(tzinfo=UTC) if lost_at else now
        enrolment.revoke(store, now=now, device=device, lost_at=when, reason=reason)
        in_step(store, keeper, now)
        lost = lost_laptops.what_was_on_it(store, now=now, device=device, keeper=keeper)
        made = exchange_prints.render_lost_laptop(store, now=now, device=device, fonts=_fonts(), keeper=keeper)
        files = _keep(made, out)
    show(
        {"device": device, **words.lost_document(lost), "files": [str(file) for file in files]},
        "\n".join([*words.lost_text(lost), *map(str, files)]),
        as_json=as_json,
    )


@centre.command()
@click.option("--out", required=True, type=_OUT, help="Folder or stick for the pack.")
@click.option("--expires", type=_DAY, default=None, help="Last day of the pack; a year from now if not said.")
@click.option("--wording", type=_FILE, multiple=True, help="Wording of the purposes, as JSON; else as it was.")
@database_option
@workspace_option
@json_option
def pack(
    out: Path, expires: datetime | None, wording: tuple[Path, ...], database: str, workspace: Path, as_json: bool
) -> None:
    """Issue the next pack for every laptop of the roster: keys, roster, lost laptops, wording and lists."""
    now = moment()
    given = [each for path in wording for each in packs.wording_of(json.loads(path.read_text(encoding="utf-8")))]
    last_day: date | None = expires.date() if expires else None
    with opened(workspace) as store, larger_store(store, database) as keeper, folder_for(out):
        issued = packs.issue_pack(
            store,
            now=now,
            out=out,
            app_version=version("engage-desktop"),
            expires=last_day,
            wording=given or None,
            progress=progress_line("Making the pack"),
        )
        in_step(store, keeper, now)
    files = [str(each.delivered.path) for each in issued.carried]
    document = {"version": issued.version, "expires": issued.expires, "files": files}
    show(document, "\n".join([f"Pack {issued.version}, until {issued.expires}.", *files]), as_json=as_json)


@centre.command()
@click.argument("request", type=_FILE)
@click.option("--out", required=True, type=_OUT, help="Folder or stick for the pack that the laptop joins with.")
@click.option("--label", default="", help="What the laptop is called, such as “table 3”; else as it asks.")
@yes_option
@database_option
@workspace_option
@json_option
def enrol(request: Path, *, out: Path, label: str, yes: bool, database: str, workspace: Path, as_json: bool) -> None:
    """Put the laptop of REQUEST on the roster. Read its six words aloud with whoever holds it before you say yes.

    REQUEST is the file that the laptop wrote, or a text file with what a scanner read from its square code.
    """
    now, resources = moment(), resources_folder()
    with opened(workspace) as store, larger_store(store, database) as keeper:
        seen = enrolment.look_at_request(store, source=request, resources=resources)
        asked = f"{label or seen.label} asks to join. Its six words: {' '.join(seen.words)}"
        confirm(f"{asked}\nGo on only if the laptop shows the same words.", yes=yes)
        out.mkdir(parents=True, exist_ok=True)
        done = enrolment.enrol(
            store,
            now=now,
            document=seen.document,
            out=out,
            app_version=version("engage-desktop"),
            resources=resources,
            label=label,
        )
        in_step(store, keeper, now)
    files = [str(each.delivered.path) for each in done.carried]
    document = {
        "device": done.device,
        "label": done.label,
        "request_words": list(seen.words),
        "joining_words": list(done.words),
        "pack": done.version,
        "files": files,
    }
    text = [asked] if yes else []
    text += [f"{done.label} is on the roster.", f"It will show these words before it joins: {' '.join(done.words)}"]
    show(document, "\n".join([*text, *files]), as_json=as_json)


def _answers(
    store: Store, out: Path | None, now: datetime, keeper: Ledger | None
) -> tuple[tuple[returns.Returned, ...], list[str]]:
    """Make the answers in `out`; where there is nobody to answer, say so."""
    if out is None:
        return (), []
    out.mkdir(parents=True, exist_ok=True)
    try:
        made = returns.make_returns(
            store,
            now=now,
            out=out,
            app_version=version("engage-desktop"),
            keeper=keeper,
            progress=progress_line("Making the answers"),
        )
    except NothingToCarry as nothing:
        return (), [nothing.sentence]
    return made, []


def _erasure_files(
    store: Store, reference: str, out: Path | None, now: datetime, keeper: Ledger | None, *, with_bundle: bool
) -> list[Path]:
    if out is None:
        return []
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    if with_bundle:
        carried = returns.make_erasure_bundle(store, now=now, out=out, app_version=version("engage-desktop"))
        made = [each.delivered.path for each in carried]
    certified = exchange_prints.render_erasure(store, now=now, fonts=_fonts(), reference=reference, keeper=keeper)
    return [*made, *_keep(certified, out)]


def _keep(made: DoorPrint, out: Path | None) -> list[Path]:
    if out is None:
        return []
    kept = keep_print(made, out)
    return [kept.pdf, kept.html]


def _fonts() -> Path:
    return resources_folder() / "fonts"
