"""What commands share: the workspace they work on, its passphrase, the present moment, and one JSON document as output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from engage_desktop.cli.terminal import harmless
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import unlocking
from engage_desktop.paths import default_workspace
from engage_desktop.store.store import Store

Command = TypeVar("Command", bound=Callable[..., Any])
PASSPHRASE, RECOVERY_CODE = "ENGAGE_PASSPHRASE", "ENGAGE_RECOVERY_CODE"

workspace_option = click.option(
    "--workspace",
    type=click.Path(path_type=Path, file_okay=False),
    default=default_workspace,
    show_default="the per-user folder",
    help="Folder of the workspace.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


class PassphraseMissing(Refusal):
    """A command needs the passphrase and nobody is there to be asked."""

    code = "K14"


def moment() -> datetime:
    """Return the present moment, UTC."""
    return datetime.now(UTC)


def passphrase(*, confirm: bool = False) -> str:
    """Return the passphrase from ENGAGE_PASSPHRASE, or ask for it where there is a terminal."""
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise PassphraseMissing(
            f"The passphrase is needed and there is no terminal to ask at. Nothing was changed. Set {PASSPHRASE}."
        )
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm))


@contextmanager
def opened(workspace: Path) -> Iterator[Store]:
    """Open a workspace for the length of a command and close it in order."""
    store = unlocking.unlock(workspace, passphrase(), now=moment())
    try:
        yield store
    finally:
        unlocking.lock(store)


@contextmanager
def folder_for(out: Path) -> Iterator[None]:
    """Make the folder for what a command writes; where it is refused, no empty folder stays behind."""
    made = [folder for folder in (out, *out.parents) if not folder.exists()]
    out.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except Refusal:
        for folder in made:
            with suppress(OSError):  # something was written into it
                folder.rmdir()
        raise


def show(document: Any, text: str, *, as_json: bool) -> None:
    """Print the document as JSON, or the text for people.

    What people said may hold anything: a terminal obeys none of it, and a letter that it cannot show becomes its code.
    """
    if as_json:
        encoding = sys.stdout.encoding or "ascii"
        is_plain = not encoding.lower().replace("-", "").startswith("utf8")
        click.echo(json.dumps(document, ensure_ascii=is_plain, indent=2, default=str))
        return
    click.echo(harmless(text, sys.stdout))


def warn(sentences: Iterable[str]) -> None:
    """Say on stderr what does not stop a command, a line each."""
    for sentence in sentences:
        click.echo(harmless(sentence, sys.stderr), err=True)


def many(count: int, one: str, more: str) -> str:
    """Return "1 comment", "2,000 comments"."""
    return f"{count:,} {one if count == 1 else more}"


def progress_line(label: str) -> Callable[[int, int], None]:
    """Return a function that shows how far long work has come, on stderr, where that is a terminal."""

    def report(done: int, of: int) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r{label}: {done:,} of {of:,}", nl=done >= of, err=True)

    return report
