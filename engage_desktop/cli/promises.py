"""`engage-desktop promises`: the register of promises, and answering, telling and deciding without the window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from engage_desktop.cli.opening import json_option, many, moment, opened, show, warn, workspace_option
from engage_desktop.cli.promise_audiences import left_to_tell, told_whom
from engage_desktop.cli.promise_words import document_of, is_past, text_of
from engage_desktop.domain.answers import OUTCOMES, Decision, Response, Theme
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import plain_date
from engage_desktop.operations import current_pack, decisions, responses, sessions, themes
from engage_desktop.operations.feedback_days import day_from
from engage_desktop.operations.honesty import explained, marks_of_answer, marks_of_decision
from engage_desktop.operations.lists import Lists, load_lists
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store

Named = TypeVar("Named", Theme, Response, Decision)
_FEWEST = 4


@click.group(invoke_without_command=True)
@click.option("--session", default="", help="Only of this session: its id, or the beginning of it.")
@click.option("--overdue", is_flag=True, help="Only what is overdue.")
@workspace_option
@json_option
@click.pass_context
def promises(context: click.Context, session: str, overdue: bool, workspace: Path, as_json: bool) -> None:
    """List what was promised and whether people were told, overdue first; also decisions and themes without an answer."""
    if context.invoked_subcommand is not None:
        _require_nothing_in_front(context)
        return
    with opened(workspace) as store:
        held = sessions.find_session(store, session).id if session else None
        document = document_of(
            store, today=moment().astimezone().date().isoformat(), session=held, only_overdue=overdue
        )
        text = text_of(document, _lists(store))
    show(document, text, as_json=as_json)


@promises.command(name="theme")
@click.argument("name")
@click.option("--family", default="", help="Code of a family of themes, such as waste.")
@click.option(
    "--comment", "comments", multiple=True, help="Id of a comment to put under it; may be given several times."
)
@click.option("--place", default="", help="The place that these comments speak of.")
@click.option("--service", default="", help="The service that these comments speak of.")
@workspace_option
@json_option
def theme_(
    name: str, family: str, comments: tuple[str, ...], place: str, service: str, workspace: Path, as_json: bool
) -> None:
    """Name a theme, or find it by its name, and put comments under it."""
    known = [entry.code for entry in load_lists(resources_folder()).of("theme_families")]
    if family and family not in known:
        raise click.BadParameter(
            f"“{family}” is not a family; choose one of: {', '.join(known)}.", param_hint="--family"
        )
    with opened(workspace) as store:
        theme = themes.add_theme(store, now=moment(), name=name, family=family)
        if comments:
            themes.tag_many(store, now=moment(), roots=comments, theme=theme.id, place=place, service=service)
    show(
        {"id": theme.id, "name": theme.name, "tagged": len(comments)},
        f"{theme.id}  {theme.name}  {many(len(comments), 'comment', 'comments')} put under it",
        as_json=as_json,
    )


@promises.command()
@click.option("--response", default="", help="Id of a response to change; without it a new one is written.")
@click.option("--theme", default="", help="Id of the theme that is answered.")
@click.option("--comment", "comments", multiple=True, help="Id of a comment it rests on; may be given several times.")
@click.option("--outcome", type=click.Choice(OUTCOMES), default=None)
@click.option("--said", default=None, help="What people said, in one sentence.")
@click.option("--did", default=None, help="What was done or will be.")
@click.option("--reason", default=None, help="Why not, or why not yet.")
@click.option("--owner", default=None)
@click.option("--due", default=None, help="ISO date by which people are told.")
@click.option("--evidence", default=None, help="Where the change can be seen.")
@click.option("--difference", default=None, help="What changed for people.")
@workspace_option
@json_option
def respond(
    response: str, theme: str, comments: tuple[str, ...], workspace: Path, as_json: bool, **parts: str | None
) -> None:
    """Say what becomes of a theme or of comments. It stays open until people were told."""
    given = {name: value for name, value in parts.items() if value is not None}
    with opened(workspace) as store:
        if theme:
            given["theme"] = _one(store.answers.themes(), theme, "theme")
        held = _one(store.answers.responses(), response, "response") if response else ""
        made = responses.write_response(store, now=moment(), response=held, cites=comments, **given)
        said = responses.you_said(store, made.id)
        late = is_past(store, made.id, today=moment().astimezone().date().isoformat()) if given.get("due") else ""
        from_day = day_from(store, made)
        warnings = [*filter(None, [late]), *explained(marks_of_answer(store, made))]
    warn(warnings)
    document = {"id": made.id, "outcome": made.outcome, "due": made.due, "you_said": said.sentence, "count": said.count}
    document["warnings"] = warnings
    by = f"People hear by {plain_date(made.due)}." if made.due else "No day was promised: give one with --due."
    by = " ".join(part for part in (by, from_day) if part)
    show(document, f"{made.id}\n{said.sentence}\n{by}", as_json=as_json)


@promises.command()
@click.argument("response", nargs=-1, required=True)
@click.option("--way", required=True, help="How: a code such as letter, poster, meeting, next_session.")
@click.option("--on", default="", help="ISO date; today if it is left out.")
@click.option("--people", type=click.IntRange(min=0), default=None, help="How many were told, where somebody knows.")
@click.option("--note", default="")
@click.option(
    "--session", "in_sessions", multiple=True, help="Only the people of this session were told; several times."
)
@click.option(
    "--person", "persons", multiple=True, help="Only this person who asked to hear: id or name; several times."
)
@click.option("--everyone", is_flag=True, help="Everyone whom it answers was told, in every session and one by one.")
@workspace_option
@json_option
def tell(
    response: tuple[str, ...],
    in_sessions: tuple[str, ...],
    persons: tuple[str, ...],
    everyone: bool,
    workspace: Path,
    as_json: bool,
    **how: Any,
) -> None:
    """Note that people were told of one response or several (their ids, or the beginning of each).

    Say who was told where an answer is for several sessions, or for people who asked to hear. The others stay listed as not told.
    """
    if everyone and (in_sessions or persons):
        raise click.UsageError("Either everyone was told, or only those named: leave out one of them.")
    with opened(workspace) as store:
        known = [entry.code for entry in _lists(store).of("telling_ways")]
        if how["way"] not in known:
            raise click.BadParameter(f"choose one of: {', '.join(known)}", param_hint="--way")
        held = [_one(store.answers.responses(), each, "response") for each in response]
        who = told_whom(store, held, in_sessions, persons, everyone=everyone, now=moment())
        told = responses.tell_back(
            store, now=moment(), response=held, sessions=who.get("sessions", ()), persons=who.get("persons", ()), **how
        )
        left = left_to_tell(store, held, now=moment())
    noted = f"Noted for {many(len(held), 'response', 'responses')}."
    show({"told": list(told), "still_to_tell": left}, "\n".join([noted, *left.values()]), as_json=as_json)


@promises.command()
@click.option("--text", required=True, help="What was decided, in one sentence.")
@click.option("--by", "decided_by", required=True, help="Who decided: a person or a body.")
@click.option("--with", "decided_with", required=True, type=click.Choice(decisions.WITH))
@click.option("--how", default="", help="How it was decided.")
@click.option("--in-room", default="", help="Who was there.")
@click.option("--interests", default="", help="Conflicts of interest that were declared, or none.")
@click.option("--on", default="", help="ISO date; today if it is left out.")
@click.option("--session", default="", help="Id of the session, or the beginning of it.")
@click.option("--response", "rests_on", multiple=True, help="A response that it rests on; may be given several times.")
@workspace_option
@json_option
def decide(session: str, rests_on: tuple[str, ...], workspace: Path, as_json: bool, **parts: str) -> None:
    """Record a decision, and the responses it rests on."""
    with opened(workspace) as store:
        of = sessions.find_session(store, session).id if session else None
        resting = [_one(store.answers.responses(), each, "response") for each in rests_on]
        made = decisions.record_decision(store, now=moment(), session=of, responses=resting, **parts)
        chain, warnings = decisions.chain(store, made.id), explained(marks_of_decision(store, made))
    warn(warnings)
    show(
        {"id": made.id, "comments": chain.comments, "rests_on": chain.sentence, "warnings": warnings},
        f"{made.id}\n{chain.sentence}",
        as_json=as_json,
    )


def _require_nothing_in_front(context: click.Context) -> None:
    """Refuse what stands in front of a further word: it would be passed over, and another workspace be worked on."""
    for name in context.params:
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"Put the options behind “{context.invoked_subcommand}”, not in front of it.")


def _lists(store: Store) -> Lists:
    return load_lists(resources_folder(), pack=current_pack.current(store))


def _one(held: Iterable[Named], named: str, what: str) -> str:
    """Return the id that is or begins with `named`. Raises NothingHere where none does, or several do."""
    found = [each.id for each in held if each.id.startswith(named)] if len(named) >= _FEWEST else []
    if len(found) == 1:
        return found[0]
    if named in found:
        return named
    how_many = f"No {what} has" if not found else f"{len(found)} {what}s have"
    raise NothingHere(
        f"{how_many} an id that begins with “{named}”. Nothing was changed. List the promises to see the ids."
    )
