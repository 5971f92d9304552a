"""`engage-desktop sealed`: notes about worries, sealed for the person in charge; they are no part of the records."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, workspace_option
from engage_desktop.operations import incidents, sessions
from engage_desktop.operations.incidents import KINDS, Incident
from engage_desktop.store.sealed import SealedNote


@click.group()
def sealed() -> None:
    """Seal a note about a worry, carry it to the person in charge, and open it with the recovery sheet.

    If somebody is in danger now, ring 999 first.
    """


@sealed.command(name="add")
@click.option("--kind", type=click.Choice(KINDS), default=incidents.SAFEGUARDING, help="What it is about.")
@click.option("--words", default="", help="What was said, in the person's own words.")
@click.option("--seen", default="", help="What you saw yourself.")
@click.option("--about", default="", help="Who it is about.")
@click.option("--done", default="", help="What you did, whom you rang, and when.")
@click.option("--by", "written_by", default="", help="Your name.")
@click.option("--session", default="", help="Id of the session where it happened, if any.")
@workspace_option
@json_option
def add(
    kind: str,
    words: str,
    seen: str,
    about: str,
    done: str,
    written_by: str,
    session: str,
    workspace: Path,
    as_json: bool,
) -> None:
    """Seal a note. It stands in no list, no search and no bundle, and cannot be read on this laptop again."""
    with opened(workspace) as store:
        held = sessions.find_session(store, session).id if session else ""
        now = moment()
        incident = Incident(
            kind=kind,
            words=words,
            at=now.isoformat(),
            session=held,
            about=about,
            seen=seen,
            done=done,
            written_by=written_by,
        )
        note = incidents.seal(store, now=now, incident=incident)
    said = f"The note {note.id[-8:]} is sealed. Ring the person in charge now, and carry it to them."
    show({"id": note.id}, said, as_json=as_json)


@sealed.command(name="list")
@workspace_option
@json_option
def list_notes(workspace: Path, as_json: bool) -> None:
    """List the sealed notes of this laptop: when and of what sort, never what they say."""
    with opened(workspace) as store:
        notes = store.sealed.all()
    lines = [f"{note.id[-8:]}  {_when(note)}  {note.kind}" for note in notes]
    found = [{"id": note.id, "at": _when(note), "kind": note.kind} for note in notes]
    show({"notes": found}, "\n".join(lines) or "There is no sealed note on this laptop.", as_json=as_json)


@sealed.command()
@click.argument("note")
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder for the file.")
@workspace_option
@json_option
def carry(note: str, out: Path, workspace: Path, as_json: bool) -> None:
    """Write a sealed note to a folder for the person in charge."""
    with opened(workspace) as store:
        path = incidents.carry(store, note=note, out=out)
    show({"file": str(path)}, str(path), as_json=as_json)


@sealed.command(name="open")
@click.argument("note")
@click.option("--recovery-code", prompt="Recovery code of the team", hide_input=True, help="From the recovery sheet.")
@click.option(
    "--workspace",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the workspace that holds the note; not needed for a file that was carried.",
)
@json_option
def open_note(note: str, recovery_code: str, workspace: Path | None, as_json: bool) -> None:
    """Read a sealed note with the team's recovery code: a file that was carried, or a note of a workspace by its id."""
    if workspace is None:
        payload = Path(note).read_bytes()
    else:
        with opened(workspace) as store:
            payload = incidents.find_note(store, note).payload
    incident = incidents.open_note(payload, recovery_code=recovery_code)
    parts = {name: getattr(incident, name) for name in Incident.__dataclass_fields__}
    show(parts, "\n".join(f"{name}: {value}" for name, value in parts.items() if value), as_json=as_json)


@sealed.command()
@click.argument("note")
@workspace_option
@json_option
def remove(note: str, workspace: Path, as_json: bool) -> None:
    """Remove a sealed note from this laptop, once the person in charge has it."""
    with opened(workspace) as store:
        incidents.remove(store, note=note)
    show({"removed": note}, "The sealed note is removed from this laptop.", as_json=as_json)


def _when(note: SealedNote) -> str:
    return datetime.fromtimestamp(note.at / 1000, UTC).isoformat(timespec="minutes")
