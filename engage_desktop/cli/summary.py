"""`engage-desktop summary`: the session summary as PDF and its HTML twin."""

from __future__ import annotations

from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, progress_line, show, workspace_option
from engage_desktop.operations import current_pack, sessions
from engage_desktop.operations.balance import balance, choose_quote, chosen_quotes, leave_quote
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.summary import keep_summary, note_summary, render_summary
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store


@click.command()
@click.option("--session", required=True, help="Id of the session, or the beginning of it.")
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder for both files.")
@click.option("--large-print", is_flag=True, help="Text of at least 16 point.")
@click.option("--quote", "quotes", multiple=True, help="Id of a comment to quote. Then no others are quoted.")
@click.option("--leave-quotes", is_flag=True, help="First take back what was chosen to be quoted.")
@workspace_option
@json_option
def summary(
    session: str,
    out: Path,
    large_print: bool,
    quotes: tuple[str, ...],
    leave_quotes: bool,
    workspace: Path,
    as_json: bool,
) -> None:
    """Make the summary of a session as PDF and HTML. Quotes have consent; small numbers are hidden."""
    resources = resources_folder()
    with opened(workspace) as store:
        held = sessions.find_session(store, session).id
        lists = load_lists(resources, pack=current_pack.current(store))
        _choose(store, held, quotes, leave=leave_quotes)
        made = render_summary(
            store,
            now=moment(),
            session=held,
            lists=lists,
            fonts=resources / "fonts",
            large_print=large_print,
            progress=progress_line("Making the summary"),
        )
        files = keep_summary(made, out)
        note_summary(store, now=moment(), session=held, made=made)
        warnings = balance(store, held, lists).warnings
    for warning in warnings:
        click.echo(warning, err=True)
    found = {"pdf": str(files.pdf), "html": str(files.html), "warnings": list(warnings)}
    show(found, f"{files.pdf}\n{files.html}", as_json=as_json)


def _choose(store: Store, session: str, quotes: tuple[str, ...], *, leave: bool) -> None:
    """Choose the comments to be quoted, by the id of any of their versions."""
    if leave:
        for root in chosen_quotes(store, session):
            leave_quote(store, now=moment(), root=root)
    for quote in quotes:
        found = store.comments.get(quote)
        choose_quote(store, now=moment(), root=found.root if found is not None else quote)
