"""`engage-desktop practice` and `engage-desktop gallery`: the real window without a screen, on practice data."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, passphrase, show
from engage_desktop.gui.gallery import VARIANTS, Variant, draw_into_memory, put_on, render_gallery
from engage_desktop.gui.practice_run import run_practice
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import unlocking
from engage_desktop.operations.lists import Lists, load_lists
from engage_desktop.operations.practice import whole_story as story
from engage_desktop.paths import practice_workspace, resources_folder

_OUT = click.option(
    "--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder to write into."
)


@click.command()
@_OUT
@click.option(
    "--workspace",
    type=click.Path(path_type=Path, file_okay=False),
    default=practice_workspace,
    show_default="the per-user practice folder",
    help="Where the practice workspace is made; an earlier practice workspace there is replaced.",
)
@json_option
def practice(out: Path, workspace: Path, as_json: bool) -> None:
    """Live a practice session through the real window: pictures, summary as PDF and HTML, and the bundle."""
    application = draw_into_memory()
    resources = resources_folder()
    lists = load_lists(resources)
    store = story.make_practice(workspace, lists=lists, now=moment(), with_story=False)
    opened = Workspace(store, lists)
    put_on(VARIANTS[0])
    try:
        made = run_practice(opened, out, fonts=resources / "fonts", said=_tell)
    finally:
        opened.close()
        application.processEvents()
    document = {
        "workspace": str(workspace),
        "pictures": [str(path) for path in made.pictures],
        "pdf": str(made.summary.pdf),
        "html": str(made.summary.html),
        "bundle": str(made.bundle),
    }
    text = (
        f"Practice session done. Everything is in {out}:\n"
        f"  {len(made.pictures)} pictures in {out / 'pictures'}\n"
        f"  summary  {made.summary.pdf}\n"
        f"           {made.summary.html}\n"
        f"  bundle   {made.bundle}"
    )
    show(document, text, as_json=as_json)


@click.command()
@_OUT
@click.option(
    "--workspace",
    type=click.Path(path_type=Path, file_okay=False),
    help="Draw this workspace instead of practice data; its latest session is shown.",
)
@click.option("--only", default="", help="Only variants whose name holds this, such as “dark” or “200”.")
@json_option
def gallery(out: Path, workspace: Path | None, only: str, as_json: bool) -> None:
    """Draw every page of the window in every theme, text size and direction of reading."""
    variants = tuple(variant for variant in VARIANTS if only in variant.name)
    if not variants:
        raise click.BadParameter(f"there is only {', '.join(held.name for held in VARIANTS)}", param_hint="--only")
    draw_into_memory()
    lists = load_lists(resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        made = _drawn(Path(folder) / "practice", workspace, out, lists, variants)
    show([str(path) for path in made], f"{len(made)} pictures in {out}", as_json=as_json)


def _drawn(scratch: Path, workspace: Path | None, out: Path, lists: Lists, variants: tuple[Variant, ...]) -> list[Path]:
    now = moment()
    if workspace is None:
        store = story.make_practice(scratch, lists=lists, now=now)
    else:
        store = unlocking.unlock(workspace, passphrase(), now=now)
    opened = Workspace(store, lists, clock=_stopped(now))
    try:
        sessions = store.sessions.all()
        shown = next((session for session in sessions if session.is_open), sessions[0] if sessions else None)
        return render_gallery(opened, shown.id if shown else "", out, variants=variants, said=_tell)
    finally:
        opened.close()


def _stopped(now: datetime) -> Callable[[], datetime]:
    """Return a clock that stands still, so that all pictures tell the same time."""
    return lambda: now


def _tell(name: str) -> None:
    if sys.stderr.isatty():
        click.echo(name, err=True)
