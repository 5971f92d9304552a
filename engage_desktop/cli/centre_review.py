"""`engage-desktop centre review`: what a reviewer, such as a patient council, said of a session, kept with the session."""

from __future__ import annotations

from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, workspace_option
from engage_desktop.operations import membership, reviews, sessions


@click.command()
@click.option("--session", required=True, help="Id of the session, or the beginning of it.")
@click.option("--reviewer", required=True, help="Who reviewed it, such as “Patient Council”.")
@click.option("--text", required=True, help="What they said.")
@workspace_option
@json_option
def review(session: str, reviewer: str, text: str, workspace: Path, as_json: bool) -> None:
    """Keep what a reviewer said of a session. The next answer to the laptops carries it."""
    with opened(workspace) as store:
        membership.require_centre(store)
        held = sessions.find_session(store, session)
        made = reviews.receive_review(store, now=moment(), session=held.id, reviewer=reviewer, text=text)
    document = {"id": made.id, "session": held.id, "reviewer": made.reviewer, "text": made.text, "at": made.at}
    show(document, f"Kept with “{held.title}”: {made.reviewer}. The next answer carries it.", as_json=as_json)
