"""The options with which a command plans a session; what they mean is in operations/session_parts.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from engage_desktop.domain.sessions import STAGES
from engage_desktop.domain.texts import fold

Command = TypeVar("Command", bound=Callable[..., Any])
Rows = tuple[tuple[str, str], ...]
"""What was given several times: the name, and what stood behind the last colon, empty where there was none."""
MOST = 1_000_000
"""More people, or minutes, than any plan speaks of."""
_COUNT = click.IntRange(min=0, max=MOST)
_WORDS = (
    ("--influence", "One sentence: what people's words can change."),
    ("--already-fixed", "What is decided already; “Nothing is fixed yet” is an answer."),
    ("--place", ""),
    ("--starts", "Such as 14:00."),
    ("--ends", ""),
    ("--purpose", "One sentence: what it is for."),
    ("--decision", "Which decision it informs."),
    ("--decided-by", "Who makes that decision."),
    ("--decision-on", "By when, an ISO date."),
    ("--who-decides", "The answer of the chooser: a code of resources/lists/deciders.json."),
    ("--opens-on", "From when people can take part, an ISO date."),
    ("--closes-on", "Until when people can take part, an ISO date."),
    ("--planned-use", "What is done with what people say."),
    ("--feedback-by", "By when people hear back, an ISO date."),
    ("--feedback-how", "How people hear back."),
    ("--report-by", "By when the report is out, an ISO date."),
    ("--project-stage", "A code of resources/lists/project_stages.json."),
    ("--template", "A code of resources/lists/session_templates.json; its agenda is taken over."),
    ("--method", "A code of resources/lists/methods.json."),
    ("--lead", "Who leads it."),
    ("--lead-role", "Such as GP or nurse."),
    ("--duty", "A code of resources/lists/duties.json; “none” where no duty applies."),
    ("--framework", "A code of resources/lists/frameworks.json."),
    ("--equality-note", "What it means for fairness between groups."),
    ("--facilitator", ""),
    ("--contact", "How people get in touch."),
)


def plan_options(command: Command) -> Command:
    """Give a command the options of a plan, each empty unless it is given."""
    command = click.option("--expected", type=_COUNT, default=None, help="People hoped for.")(command)
    command = click.option("--effort-minutes", type=_COUNT, default=None, help="Work planned for reaching people.")(
        command
    )
    command = click.option("--stage", default="", type=click.Choice(("", *STAGES)), help="When people are involved.")(
        command
    )
    for name, said in reversed(_WORDS):
        command = click.option(name, default="", help=said or None)(command)
    return command


def rows_option(name: str, *, help_text: str, parts: str = "TEXT") -> Callable[[Command], Command]:
    """Return an option that may be given several times; behind the last colon stands its second part, if it has one."""

    def read(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> Rows:
        split = _whole if ":" not in parts else _with_number if "[" in parts else _with_role
        rows = tuple(split(param, value) for value in values)
        names = [fold(row[0]) for row in rows]
        twice = next((row[0] for row in rows if names.count(fold(row[0])) > 1), "")
        if twice:
            raise click.BadParameter(f"“{twice}” is named twice. Name it once.", param=param)
        return rows

    return click.option(name, multiple=True, metavar=parts, callback=read, help=help_text)


def _whole(param: click.Parameter, value: str) -> tuple[str, str]:
    if not value.strip():
        raise click.BadParameter("It has no words.", param=param)
    return value.strip(), ""


def _with_role(param: click.Parameter, value: str) -> tuple[str, str]:
    name, _, role = value.rpartition(":")
    if not name.strip():
        raise click.BadParameter("Write it like “Healthwatch:decides”.", param=param)
    return name.strip(), role.strip()


def _with_number(param: click.Parameter, value: str) -> tuple[str, str]:
    """Read a group with the number hoped for. Words behind a colon are refused: they would quietly become part of its name."""
    name, colon, number = (part.strip() for part in value.rpartition(":"))
    if not colon:
        return _whole(param, value)
    if not name or not (number.isascii() and number.isdigit()) or int(number) > MOST:
        raise click.BadParameter(
            f"“{value}” is not a group with a number. Write the group alone, like “Carers”, or with how many people you hope "
            "for, like “Carers:20”.",
            param=param,
        )
    return name, number
