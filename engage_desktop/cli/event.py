"""`engage-desktop event`: the exchange folder or stick of an event, the door list for other laptops, and carrying theirs."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, many, moment, opened, progress_line, show, workspace_option
from engage_desktop.operations import courier, event_folder
from engage_desktop.operations.making import Carried

_PATH = click.Path(path_type=Path, exists=True)
_OUT = click.Path(path_type=Path, file_okay=False)


_ALONE = (
    "There is no door list for other laptops: the pack of this one names no others. "
    "If there are others, take the newest pack of your team first: engage-desktop join pack FILE."
)


@click.group()
def event() -> None:
    """Use an exchange folder or stick at an event, and carry other laptops' bundles."""


@event.command()
@click.argument("folder", type=_OUT, required=False)
@workspace_option
@json_option
def folder(folder: Path | None, workspace: Path, as_json: bool) -> None:
    """Choose the exchange folder and begin the event; without a folder forget the one that was chosen."""
    with opened(workspace) as store:
        event_folder.choose(store, now=moment(), folder=folder)
        chosen = event_folder.chosen(store)
    text = f"The exchange folder is {chosen}." if chosen else "There is no exchange folder now."
    show({"folder": str(chosen) if chosen else None}, text, as_json=as_json)


@event.command()
@workspace_option
@json_option
def look(workspace: Path, as_json: bool) -> None:
    """Show who of the roster has brought a bundle, what is new for this laptop, and whether a bundle is due."""
    with opened(workspace) as store:
        seen = event_folder.look(store, now=moment())
    tables = [
        {"label": table.label, "device": table.device, "brought": table.brought} for table in seen.collected.tables
    ]
    document = {
        "folder": str(seen.folder),
        "expected": seen.collected.expected,
        "here": seen.collected.here,
        "missing": list(seen.collected.missing),
        "tables": tables,
        "due": seen.reminder.is_due,
        "in_no_bundle": seen.reminder.in_no_bundle,
        "new": [str(path) for path in seen.new],
        "to_carry": [str(path) for path in seen.to_carry],
    }
    lines = [
        seen.collected.sentence,
        "A bundle is due." if seen.reminder.is_due else "No bundle is due.",
        *(f"New for this laptop: {path.name}" for path in seen.new),
        *(f"Of another laptop: {path.name}" for path in seen.to_carry),
    ]
    show(document, "\n".join(lines), as_json=as_json)


@event.command()
@click.option("--session", default="", help="Door list of this session only, by its id.")
@click.option("--without-door-list", is_flag=True, help="Only the bundle for the central team.")
@workspace_option
@json_option
def put(session: str, *, without_door_list: bool, workspace: Path, as_json: bool) -> None:
    """Put a bundle for the central team into the exchange folder, and the door list for the other laptops."""
    with opened(workspace) as store:
        made = event_folder.put(
            store,
            now=moment(),
            app_version=version("engage-desktop"),
            session=session,
            with_door_list=not without_door_list,
            progress=progress_line("Making the bundle"),
        )
        alone = [] if without_door_list or event_folder.knows_others(store) else [_ALONE]
    lines = [*map(_line, made), *alone, "Safe to remove."]
    show([_carried(each) for each in made], "\n".join(lines), as_json=as_json)


@event.command()
@click.argument("path", type=_PATH)
@workspace_option
@json_option
def carry(path: Path, workspace: Path, as_json: bool) -> None:
    """Take along other laptops' bundles, one file or all in a folder, as they are and unopened."""
    with opened(workspace) as store:
        report = courier.carry(store, now=moment(), path=path, progress=progress_line("Taking along"))
    document = {
        "taken": [{"bundle": each.bundle, "made_by": each.label, "size": each.size} for each in report.taken],
        "already": report.already,
        "passed_over": report.passed_over,
        "refused": [{"file": each.name, "code": each.code, "sentence": each.sentence} for each in report.refused],
    }
    lines = [f"{many(len(report.taken), 'bundle', 'bundles')} taken along, {report.already:,} here already."]
    if report.passed_over:
        lines.append(f"{many(report.passed_over, 'file is', 'files are')} not for carrying: your own, and door lists.")
    lines += [f"{each.name}: {each.sentence} [{each.code}]" for each in report.refused]
    show(document, "\n".join(lines), as_json=as_json)


@event.command()
@workspace_option
@json_option
def carried(workspace: Path, as_json: bool) -> None:
    """List the bundles of other laptops that this one carries."""
    with opened(workspace) as store:
        held = courier.couriered(store)
    document = [
        {"bundle": each.bundle, "made_by": each.label, "delivered": each.delivered_at is not None} for each in held
    ]
    lines = [f"{each.bundle[:8]}  {each.label}  {each.size:,} bytes" for each in held]
    show(document, "\n".join(lines) or "This laptop carries nothing of others.", as_json=as_json)


@event.command()
@click.option("--out", required=True, type=_OUT, help="Folder or stick.")
@workspace_option
@json_option
def deliver(out: Path, workspace: Path, as_json: bool) -> None:
    """Write out what this laptop carries, as it came, and say when the stick is safe to remove."""
    with opened(workspace) as store:
        written = courier.deliver(store, now=moment(), out=out, progress=progress_line("Writing"))
    lines = [
        *(str(each.path) for each in written),
        f"{len(written):,} written, read back and found equal. Safe to remove.",
    ]
    show([{"file": str(each.path), "sha256": each.sha256} for each in written], "\n".join(lines), as_json=as_json)


@event.command()
@click.argument("bundle")
@workspace_option
@json_option
def forget(bundle: str, workspace: Path, as_json: bool) -> None:
    """Stop carrying a bundle, by its id. The laptop that made it still has every record."""
    with opened(workspace) as store:
        courier.forget(store, bundle=bundle)
    show({"forgotten": bundle}, "This laptop does not carry it any more.", as_json=as_json)


def _carried(made: Carried) -> dict[str, object]:
    return {"bundle": made.bundle, "file": str(made.delivered.path), "records": made.operations}


def _line(made: Carried) -> str:
    return f"{made.delivered.path}: {made.operations:,} records, read back and found equal."
