"""`engage-desktop summary`: the session summary as PDF and its HTML twin."""

from __future__ import annotations

from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, progress_line, show, workspace_option
from engage_desktop.operations import current_pack, sessions
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.summary import make_summary
from engage_desktop.paths import resources_folder


@click.command()
@click.option("--session", required=True, help="Id of the session, or the beginning of it.")
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder for both files.")
@click.option("--large-print", is_flag=True, help="Text of at least 16 point.")
@workspace_option
@json_option
def summary(session: str, out: Path, large_print: bool, workspace: Path, as_json: bool) -> None:
    """Make the summary of a session as PDF and HTML. Quotes have consent; small numbers are hidden."""
    resources = resources_folder()
    with opened(workspace) as store:
        made = make_summary(
            store,
            now=moment(),
            session=sessions.find_session(store, session).id,
            lists=load_lists(resources, pack=current_pack.current(store)),
            fonts=resources / "fonts",
            out=out,
            large_print=large_print,
            progress=progress_line("Making the summary"),
        )
    show({"pdf": str(made.pdf), "html": str(made.html)}, f"{made.pdf}\n{made.html}", as_json=as_json)
