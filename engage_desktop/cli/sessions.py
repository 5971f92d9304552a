"""`engage-desktop sessions`: list, add, open and close sessions without the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, workspace_option
from engage_desktop.domain.sessions import INVOLVEMENT_TYPES, Session
from engage_desktop.operations import sessions as acts
from engage_desktop.store.store import Store


@click.group()
def sessions() -> None:
    """List, add, open and close sessions."""


@sessions.command(name="list")
@workspace_option
@json_option
def list_sessions(workspace: Path, as_json: bool) -> None:
    """List every session, latest first."""
    with opened(workspace) as store:
        found = [_as_document(store, session) for session in store.sessions.all()]
    lines = [f"{held['id']}  {held['date']}  {held['state']:8}  {held['title']}" for held in found]
    show(found, "\n".join(lines) or "There are no sessions yet.", as_json=as_json)


@sessions.command(name="add")
@click.option("--title", required=True)
@click.option("--date", "day", required=True, help="ISO date, such as 2026-11-21.")
@click.option("--type", "involvement_type", required=True, type=click.Choice(INVOLVEMENT_TYPES))
@click.option("--influence", default="", help="One sentence: what people's words can change.")
@click.option("--already-fixed", default="", help="What is decided already.")
@click.option("--place", default="")
@click.option("--starts", default="", help="Such as 14:00.")
@click.option("--ends", default="")
@click.option("--purpose", default="")
@click.option("--question", "questions", multiple=True, help="A question the session asks; may be given several times.")
@workspace_option
@json_option
def add(
    title: str,
    day: str,
    involvement_type: str,
    questions: tuple[str, ...],
    workspace: Path,
    as_json: bool,
    **parts: str,
) -> None:
    """Plan a session."""
    with opened(workspace) as store:
        session = acts.add_session(
            store,
            now=moment(),
            title=title,
            date=day,
            involvement_type=involvement_type,
            questions=questions,
            **parts,
        )
        document = _as_document(store, session)
    show(document, session.id, as_json=as_json)


@sessions.command(name="open")
@click.argument("session")
@click.option("--reason", default="", help="Needed to reopen a closed session; kept with the record.")
@workspace_option
@json_option
def open_(session: str, reason: str, workspace: Path, as_json: bool) -> None:
    """Open a session (its id, or the beginning of it), or reopen a closed one with a reason."""
    with opened(workspace) as store:
        changed = acts.open_session(store, now=moment(), session=acts.find_session(store, session).id, reason=reason)
        document = _as_document(store, changed)
    show(document, "The session is open.", as_json=as_json)


@sessions.command()
@click.argument("session")
@workspace_option
@json_option
def close(session: str, workspace: Path, as_json: bool) -> None:
    """Close a session (its id, or the beginning of it)."""
    with opened(workspace) as store:
        changed = acts.close_session(store, now=moment(), session=acts.find_session(store, session).id)
        document = _as_document(store, changed)
    show(document, "The session is closed.", as_json=as_json)


def _as_document(store: Store, session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "title": session.title,
        "date": session.date,
        "place": session.place,
        "involvement_type": session.involvement_type,
        "influence": session.influence,
        "state": session.state,
        "comments": store.comments.count(session.id),
    }
