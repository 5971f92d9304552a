"""`engage-desktop sessions option`: the options that people give a view on, and changing them with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, workspace_option
from engage_desktop.domain.plans import Option
from engage_desktop.operations import option_changes, planning, sessions
from engage_desktop.store.store import Store


@click.command()
@click.argument("session")
@click.option(
    "--number", type=click.IntRange(min=1), default=None, help="The number of the option to change or take away."
)
@click.option("--text", default="", help="What it says from now on; without --number a new option.")
@click.option("--take-away", is_flag=True, help="Take the option away.")
@click.option(
    "--reason", default="", help="Why; needed once the session is open. It is printed with what stood before."
)
@workspace_option
@json_option
def option(
    session: str, number: int | None, text: str, take_away: bool, reason: str, workspace: Path, as_json: bool
) -> None:
    """List the options of a session (its id, or the beginning of it), or add, change or take away one."""
    if take_away and (number is None or text):
        raise click.UsageError("Name the option to take away by --number, and leave out --text.")
    if number is not None and not (text or take_away):
        raise click.UsageError("Say what becomes of the option: give --text, or --take-away.")
    with opened(workspace) as store:
        held, now = sessions.find_session(store, session), moment()
        row = _row(store, held.id, number) if number is not None else ""
        if take_away:
            planning.take_off(store, now=now, kind=planning.OPTION, row=row, reason=reason)
        elif text:
            planning.write_option(store, now=now, session=held.id, row=row, reason=reason, text=text)
        document = _document(store, held.id)
    show(document, _lines(document), as_json=as_json)


def _row(store: Store, session: str, number: int) -> str:
    held = {each.position: each.id for each in store.plans.options(session)}
    if number not in held:
        known = ", ".join(map(str, held)) or "none"
        raise click.BadParameter(f"there is no option {number}; there are: {known}.", param_hint="--number")
    return held[number]


def _document(store: Store, session: str) -> dict[str, Any]:
    changes = option_changes.changes_of(store, session)
    gone = option_changes.taken_away(store, session)
    return {
        "options": [
            _option(each, [one for one in changes if one.option == each.id]) for each in store.plans.options(session)
        ],
        "taken_away": [{"text": each.before, "changes": [_change(each)]} for each in gone],
    }


def _option(held: Option, changes: list[option_changes.OptionChange]) -> dict[str, Any]:
    return {"number": held.position, "id": held.id, "text": held.text, "changes": [_change(each) for each in changes]}


def _change(each: option_changes.OptionChange) -> dict[str, Any]:
    return {
        "at": each.at,
        "before": each.before,
        "after": each.after,
        "reason": each.reason,
        "comments_before": each.comments,
        "dots_before": each.dots,
        "sentence": each.sentence,
    }


def _lines(document: dict[str, Any]) -> str:
    lines = []
    for each in document["options"]:
        lines += [f"{each['number']:3}  {each['text']}", *(f"     {one['sentence']}" for one in each["changes"])]
    for each in document["taken_away"]:
        lines += [f"  –  {each['text']}", *(f"     {one['sentence']}" for one in each["changes"])]
    return "\n".join(lines) or "No option is written down yet."
