"""The command line: which words there are, and how a refusal leaves it. Each command's module is loaded when it is called."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from engage_desktop.cli.terminal import harmless
from engage_desktop.domain.refusals import Refusal

COMMANDS = {
    "new": ("engage_desktop.cli.workspace", "new"),
    "practice": ("engage_desktop.cli.pictures", "practice"),
    "sessions": ("engage_desktop.cli.sessions", "sessions"),
    "import-comments": ("engage_desktop.cli.comments", "import_comments"),
    "search": ("engage_desktop.cli.comments", "search"),
    "stories": ("engage_desktop.cli.stories", "stories"),
    "summary": ("engage_desktop.cli.summary", "summary"),
    "prints": ("engage_desktop.cli.prints", "prints"),
    "promises": ("engage_desktop.cli.promises", "promises"),
    "assurance": ("engage_desktop.cli.assurance", "assurance"),
    "export": ("engage_desktop.cli.exporting", "export"),
    "library": ("engage_desktop.cli.exporting", "library"),
    "bundle": ("engage_desktop.cli.bundle", "bundle"),
    "join": ("engage_desktop.cli.joining", "join"),
    "event": ("engage_desktop.cli.event", "event"),
    "centre": ("engage_desktop.cli.centre", "centre"),
    "sealed": ("engage_desktop.cli.sealed", "sealed"),
    "doctor": ("engage_desktop.cli.keeping", "doctor"),
    "backup": ("engage_desktop.cli.keeping", "backup"),
    "gallery": ("engage_desktop.cli.pictures", "gallery"),
}


def open_larger_store(database: str) -> Any:
    """Return the central team's larger store. Its module is loaded here alone: it comes with the extra `central`."""
    return importlib.import_module("engage_desktop.central.central").Central(database)


class Commands(click.Group):
    """A group whose commands are loaded when they are called, and which turns a refusal into one line and exit code 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        found = getattr(importlib.import_module(module), name)
        return found if isinstance(found, click.Command) else None

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Refusal as refusal:
            sentence = " ".join(refusal.sentence.split())  # a server's or a file's own words may hold tabs and lines
            click.echo(harmless(f"{sentence} [{refusal.code}]", sys.stderr), err=True)
            sys.exit(1)
        except OSError as error:
            what = f"{error.strerror or error}: {error.filename}" if error.filename else str(error)
            sentence = f"A file or folder could not be used ({what}). The records were not changed. [FILE]"
            click.echo(harmless(sentence, sys.stderr), err=True)
            sys.exit(1)


@click.group(cls=Commands, name="engage-desktop", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="engage-desktop")
def commands() -> None:
    """Run community sessions where there is no internet.

    Without a command the window opens. Each command works on one workspace: name it with --workspace, and give its
    passphrase at the prompt or in ENGAGE_PASSPHRASE. Exit codes: 0 done, 1 refused, 2 wrong usage.
    """
