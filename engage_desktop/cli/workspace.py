"""`engage-desktop new`: make a workspace without the window."""

from __future__ import annotations

import os
from pathlib import Path

import click

from engage_desktop.cli.opening import RECOVERY_CODE, json_option, moment, passphrase, show, workspace_option
from engage_desktop.operations import unlocking, workspaces


@click.command()
@click.option(
    "--team",
    required=True,
    help="Name of the team in whose name people are asked; of a team that exists, shown until its own name comes in.",
)
@click.option("--contact", default="", help="How people reach the team; it stands on every print.")
@workspace_option
@json_option
def new(team: str, contact: str, workspace: Path, as_json: bool) -> None:
    """Make a new workspace and print its recovery code once.

    With the recovery code of a team in ENGAGE_RECOVERY_CODE the workspace joins that team instead; the name and the
    contact come from the team then.
    """
    joining = os.environ.get(RECOVERY_CODE, "")
    made = workspaces.create_workspace(
        workspace, team=team, passphrase=passphrase(confirm=True), now=moment(), contact=contact, recovery_code=joining
    )
    organisation = made.store.teams.own().id
    unlocking.lock(made.store)
    document = {"workspace": str(workspace), "organisation": organisation, "recovery_code": made.recovery_code}
    text = (
        f"Made the workspace of {team} in {workspace}.\n"
        f"Recovery code (write it down now; it is kept nowhere):\n  {made.recovery_code}"
    )
    show(document, text, as_json=as_json)
