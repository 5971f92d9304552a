"""Asking before something that cannot be taken back; without a terminal --yes says it."""

from __future__ import annotations

import sys

import click

from engage_desktop.cli.opening import warn
from engage_desktop.domain.refusals import Refusal

yes_option = click.option("--yes", is_flag=True, help="Do it without asking.")


class NotConfirmed(Refusal):
    """Something that cannot be taken back was not confirmed."""

    code = "NOT-CONFIRMED"


def confirm(what: str, *, yes: bool) -> None:
    """Say what would be done and ask, where there is a terminal; elsewhere say it all the same, and do nothing."""
    if yes:
        return
    warn([what])
    if not sys.stdin.isatty() or not click.confirm("Go on?", err=True):
        raise NotConfirmed("This was not confirmed, so nothing was changed. Say --yes to do it without being asked.")
