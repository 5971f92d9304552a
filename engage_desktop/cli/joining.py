"""`engage-desktop join`: a laptop asks to join a team, compares six words, joins, and takes newer packs."""

from __future__ import annotations

import re
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, passphrase, progress_line, show, workspace_option
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import enrolment, joining, packs, renumbering, unlocking
from engage_desktop.paths import resources_folder

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


class WordsDiffer(Refusal):
    """The words that were read aloud are not those of the pack."""

    code = "JOIN-WORDS"


@click.group()
def join() -> None:
    """Join a team: ask, compare six words, join; take its newer packs."""


@join.command()
@click.option("--out", required=True, type=_FOLDER, help="Folder or stick for the request.")
@click.option("--label", default="", help="What this laptop is called, such as “table 3”; never a person's name.")
@workspace_option
@json_option
def ask(out: Path, label: str, workspace: Path, as_json: bool) -> None:
    """Write this laptop's request, and show the six words to read to the central team."""
    with opened(workspace) as store:
        request = enrolment.begin_request(store, now=moment(), resources=resources_folder(), label=label)
    path = enrolment.save_request(request, out)
    document = {"file": str(path), "label": request.label, "words": list(request.words), "code": request.qr}
    show(document, f"{path}\nRead these six words to the central team:\n  {' '.join(request.words)}", as_json=as_json)


@join.command()
@click.argument("file", type=_FILE)
@workspace_option
@json_option
def look(file: Path, workspace: Path, as_json: bool) -> None:
    """Show the six words of a pack, to compare with the central team's before this laptop joins."""
    with opened(workspace) as store:
        seen = joining.look_at_pack(store, now=moment(), path=file, resources=resources_folder())
    document = {
        "team": seen.team,
        "organisation": seen.organisation,
        "label": seen.label,
        "words": list(seen.words),
        "version": seen.version,
        "expires": seen.expires,
        "is_expired": seen.is_expired,
        "root": seen.root,
    }
    late = " (past its last day; it works all the same)" if seen.is_expired else ""
    text = f"Pack {seen.version} of {seen.team}, until {seen.expires}{late}. This laptop is “{seen.label}”.\n"
    show(document, f"{text}Compare these six words aloud:\n  {' '.join(seen.words)}", as_json=as_json)


@join.command()
@click.argument("file", type=_FILE)
@click.option("--words", required=True, help="The six words that the central team read to you.")
@workspace_option
@json_option
def team(file: Path, words: str, workspace: Path, as_json: bool) -> None:
    """Join the team with the pack that it made for this laptop, if its six words are those that you heard."""
    with opened(workspace) as store:
        seen = joining.look_at_pack(store, now=moment(), path=file, resources=resources_folder())
        if tuple(re.findall("[a-z]+", words.lower())) != seen.words:
            raise WordsDiffer(
                "These are not the six words of this pack, so this laptop has not joined. Nothing was changed. "
                "Ask for the words again; if they still differ, ask for the pack again from the central team itself."
            )
        taken = joining.join(store, now=moment(), path=file, root=seen.root)
    document = {"team": seen.team, "label": seen.label, "version": taken.version, "expires": taken.expires}
    show(document, f"This laptop belongs to {seen.team} now, as “{seen.label}”. {taken.sentence}", as_json=as_json)


@join.command()
@click.argument("file", type=_FILE)
@workspace_option
@json_option
def pack(file: Path, workspace: Path, as_json: bool) -> None:
    """Take a newer pack of the team. An older one changes nothing."""
    with opened(workspace) as store:
        taken = packs.take_pack(store, now=moment(), path=file, progress=progress_line("Reading the pack"))
    document = {
        "version": taken.version,
        "expires": taken.expires,
        "is_new": taken.is_new,
        "is_expired": taken.is_expired,
    }
    show(document, taken.sentence, as_json=as_json)


@join.command(name="new-number")
@click.option("--told", is_flag=True, help="The central team said B10 to this laptop's bundle.")
@workspace_option
@json_option
def new_number(*, told: bool, workspace: Path, as_json: bool) -> None:
    """Give a laptop that was copied or put back a new number; everything it recorded goes into its next bundle."""
    store = unlocking.unlock(workspace, passphrase(), now=moment())
    try:
        store = renumbering.start_afresh(store, now=moment(), is_told=told)
        site = store.site
    finally:
        unlocking.lock(store)
    show(
        {"site": site},
        "This laptop has a new number. Make a bundle now: it holds all that it recorded.",
        as_json=as_json,
    )
