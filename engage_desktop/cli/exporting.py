"""`engage-desktop export` and `engage-desktop library`: comments for other programs, and insight libraries of and for others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import folder_for, json_option, many, moment, opened, show, workspace_option
from engage_desktop.operations import current_pack, exporting, sessions
from engage_desktop.operations import library as libraries
from engage_desktop.operations.lists import load_lists
from engage_desktop.paths import resources_folder

_OUT = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_SORTS = {
    "session": ("session", "sessions"),
    "theme": ("theme", "themes"),
    "response": ("response", "responses"),
    "decision": ("decision", "decisions"),
    "lesson": ("lesson", "lessons"),
    "asset": ("offer", "offers"),
}


@click.command()
@click.argument("kind", type=click.Choice(exporting.KINDS))
@click.option("--out", required=True, type=_OUT, help="Folder for the file.")
@click.option("--session", default="", help="Id of one session, or the beginning of it; else all of them.")
@workspace_option
@json_option
def export(kind: str, out: Path, session: str, workspace: Path, as_json: bool) -> None:
    """Make a file of comments with their themes: a table (csv) or a project for analysis programs (refi-qda).

    Words of people who did not agree to be quoted stay here; a name stands only where its owner agreed. Payments and notes
    of worries are in no export. The copy is noted.
    """
    with opened(workspace) as store, folder_for(out):
        made = exporting.export(
            store,
            now=moment(),
            out=out,
            kind=kind,
            lists=load_lists(resources_folder(), pack=current_pack.current(store)),
            session=sessions.find_session(store, session).id if session else None,
        )
    kept_back = many(made.kept_back, "comment stays here", "comments stay here")
    text = f"{made.path}\n{many(made.comments, 'comment', 'comments')}; {kept_back}."
    document = {"file": str(made.path), "sha256": made.sha256, "comments": made.comments, "kept_back": made.kept_back}
    show(document, text, as_json=as_json)


@click.group()
def library() -> None:
    """Make our insight library for partners, or read a partner's into ours."""


@library.command()
@click.option("--out", required=True, type=_OUT, help="Folder or stick for the file.")
@workspace_option
@json_option
def make(out: Path, workspace: Path, as_json: bool) -> None:
    """Make a file of what our work taught us: no names, no payments, small numbers hidden."""
    with opened(workspace) as store, folder_for(out):
        made = libraries.make_library(store, now=moment(), out=out)
        words = libraries.own_words(store, resources_folder()) if made.is_signed else ""
    said = [str(made.path), _counted(made.counts)]
    if made.held_back:
        said.append(
            f"{many(made.held_back, 'line stays', 'lines stay')} here: a name of somebody who took part is in it."
        )
    if made.is_signed:
        said.append(f"Signed by this laptop. Partners who ask whether it is yours compare these words: {words}")
    else:
        said.append("Not signed: this laptop has no certificate, so anybody could have made it.")
    document = {
        "file": str(made.path),
        "sha256": made.sha256,
        "counts": dict(made.counts),
        "held_back": made.held_back,
        "signed": made.is_signed,
        "six_words": words,
    }
    show(document, "\n".join(said), as_json=as_json)


@library.command()
@click.argument("file", type=_FILE)
@click.option("--look", is_flag=True, help="Say what is in it, and change nothing.")
@workspace_option
@json_option
def read(file: Path, *, look: bool, workspace: Path, as_json: bool) -> None:
    """Read a partner's insight library. Their name stays with each thing; the same file again changes nothing."""
    with opened(workspace) as store:
        looked = libraries.look_at_library(store, path=file)
        found = looked if look else libraries.read_library(store, now=moment(), path=file)
    new = "would be new" if look else "are new"
    said = f"Insight library of {found.source}, made on {found.made_at:%Y-%m-%d}: {_counted(found.counts)}"
    changed = "All of it is here already." if found.is_here else f"{found.new:,} {new}, {found.gone:,} taken off."
    document = {
        "source": found.source,
        "made_at": found.made_at.isoformat(),
        "counts": dict(found.counts),
        "new": found.new,
        "gone": found.gone,
        "signed_by": None if found.signer is None else _signer(found.signer),
    }
    show(document, f"{said}\n{_whose(found)}\n{changed}", as_json=as_json)


def _signer(signer: libraries.Signer) -> dict[str, Any]:
    words = libraries.spoken_words(resources_folder(), root=signer.root)
    return {"laptop": signer.laptop, "six_words": words, "known": signer.is_known, "in_force": signer.in_force}


def _whose(found: libraries.LibraryFound) -> str:
    """Return in a sentence who signed, or that nobody did."""
    if found.signer is None:
        before = " The one before was signed: ask them." if found.was_signed else ""
        return f"Not signed: anybody could have made this.{before}"
    said = f"Signed by “{found.signer.laptop}” of {found.source}."
    if found.signer.is_known:
        said += " The same team signed the one before."
    else:
        words = libraries.spoken_words(resources_folder(), root=found.signer.root)
        said += f" To be sure that it is them, compare these words by telephone: {words}"
    return said if found.signer.in_force else f"{said} Its certificate did not hold on that day: ask them."


def _counted(counts: Mapping[str, int]) -> str:

    return ", ".join(many(count, *_SORTS[sort]) for sort, count in counts.items()) or "nothing"
