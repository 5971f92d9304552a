"""`engage-desktop stories`: which stories were told, whose each is, and whether its teller agrees that it is used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, workspace_option
from engage_desktop.domain.consent import GIVEN, GIVEN_BY, METHODS, NOT_ASKED, REFUSED, WITHDRAWN
from engage_desktop.operations import current_pack, sessions
from engage_desktop.operations import stories as acts
from engage_desktop.operations.consent import HowAsked
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.stories import UNNAMED, Story
from engage_desktop.paths import resources_folder

_ANSWERS = {
    GIVEN: "may be used",
    REFUSED: "not to be used",
    WITHDRAWN: "no longer to be used",
    NOT_ASKED: "teller not asked",
    UNNAMED: "nobody's name",
}
_SAID = {
    GIVEN: "Recorded: the story may be used.",
    REFUSED: "Recorded: the story is not used.",
    WITHDRAWN: "Recorded: the yes is taken back, and the story is not used any more.",
}
_SHORT = 70


@click.group()
def stories() -> None:
    """List stories, and record whether their tellers agree that they are used. Without a yes no story is printed."""


@stories.command(name="list")
@click.option("--session", default="", help="Only of this session: its id, or the beginning of it.")
@workspace_option
@json_option
def list_stories(session: str, workspace: Path, as_json: bool) -> None:
    """List every story with what its teller says to its use, earliest first."""
    with opened(workspace) as store:
        of = sessions.find_session(store, session).id if session else None
        found = acts.stories(store, today=moment().astimezone().date().isoformat(), session=of)
    show(
        [_as_document(each) for each in found],
        "\n".join(map(_line, found)) or "No story was written down.",
        as_json=as_json,
    )


@stories.command()
@click.argument("story")
@click.option("--badge", type=click.IntRange(min=1), required=True, help="Number on the badge of its teller.")
@workspace_option
@json_option
def whose(story: str, badge: int, workspace: Path, as_json: bool) -> None:
    """Say whose a story is (its id, or the beginning of it). The words stay as they are."""
    with opened(workspace) as store:
        made = acts.say_whose(store, now=moment(), comment=acts.find_story(store, story).id, badge=badge)
    show({"id": made, "badge": badge}, f"{made}\nThe story stands with badge {badge} now.", as_json=as_json)


@stories.command()
@click.argument("story")
@click.option(
    "--yes/--no", "agrees", default=None, help="What the teller said. Without it, only the question is shown."
)
@click.option("--method", type=click.Choice(METHODS), default=METHODS[2], show_default=True, help="How they answered.")
@click.option("--given-by", type=click.Choice(GIVEN_BY), default=GIVEN_BY[0], show_default=True, help="Who answered.")
@click.option("--asked-by", default="", help="Who wrote the answer down.")
@workspace_option
@json_option
def consent(
    story: str, agrees: bool | None, method: str, given_by: str, asked_by: str, workspace: Path, as_json: bool
) -> None:
    """Ask the teller of a story (its id, or the beginning of it) whether it may be used, and record what they say.

    The exact words of the question are kept with the answer. A no after a yes takes the yes back.
    """
    with opened(workspace) as store:
        purposes = load_lists(resources_folder(), pack=current_pack.current(store)).purposes
        held, asked = acts.find_story(store, story), acts.asked_in(purposes)
        answer = acts.story_answer(store, held, today=moment().astimezone().date().isoformat())
        if agrees is not None:
            how = HowAsked(method=method, given_by=given_by, captured_by=asked_by)
            answer = acts.answer_for_story(
                store, now=moment(), comment=held.id, agrees=agrees, purposes=purposes, how=how
            )
    document = {"id": held.id, "answer": answer, "question": asked.statement, "recorded": agrees is not None}
    ask = f"Show them the story, then ask: “{asked.statement}” Record what they say with --yes or --no."
    so_far = f"So far: {_ANSWERS.get(answer, answer)}."
    text = _SAID[answer] if agrees is not None else f"{held.text}\n{ask}\n{so_far}"
    show(document, text, as_json=as_json)


def _as_document(each: Story) -> dict[str, Any]:
    held = each.comment
    return {
        "id": held.id,
        "session": held.session,
        "badge": each.badge,
        "answer": each.answer,
        "is_asked": each.is_asked,
        "text": held.text,
    }


def _line(each: Story) -> str:
    line = " ".join(each.comment.text.split())
    said = line if len(line) <= _SHORT else f"{line[: _SHORT - 1].rstrip()}…"
    badge = f"badge {each.badge}" if each.badge else "no badge"
    return f"{each.comment.id}  {_ANSWERS.get(each.answer, each.answer):20}  {badge:9}  {said}"
