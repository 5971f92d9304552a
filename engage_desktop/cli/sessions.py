"""`engage-desktop sessions`: list, add, open and close sessions without the window."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, warn, workspace_option
from engage_desktop.cli.plan_options import Rows, plan_options, rows_option
from engage_desktop.cli.session_options import option as option_
from engage_desktop.cli.terminal import harmless
from engage_desktop.domain.consent import NOT_ASKED
from engage_desktop.domain.labels import Mark
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import INVOLVEMENT_TYPES, PLANNING, Session
from engage_desktop.operations import closing, current_pack, honesty, planning, stories
from engage_desktop.operations import sessions as acts
from engage_desktop.operations.lists import Lists, load_lists
from engage_desktop.operations.opening import Gate, open_gate, waived
from engage_desktop.operations.questions import ASKED_AGAIN
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store

_CODED = {
    "who_decides": "deciders",
    "template": "session_templates",
    "method": "methods",
    "duty": "duties",
    "framework": "frameworks",
    "project_stage": "project_stages",
    "lead_role": "lead_roles",
}
"""Options that hold a code, and the list that it is on."""


@click.group()
def sessions() -> None:
    """List, add, open and close sessions."""


sessions.add_command(option_)


@sessions.command(name="list")
@workspace_option
@json_option
def list_sessions(workspace: Path, as_json: bool) -> None:
    """List every session, latest first."""
    with opened(workspace) as store:
        found = [_as_document(store, session) for session in store.sessions.all()]
    lines = [f"{held['id']}  {held['date']}  {held['state']:8}  {held['title']}" for held in found]
    show(found, "\n".join(lines) or "There are no sessions yet.", as_json=as_json)


@sessions.command(name="add")
@click.option("--title", required=True)
@click.option("--date", "day", required=True, help="ISO date, such as 2026-11-21.")
@click.option("--type", "involvement_type", required=True, type=click.Choice(INVOLVEMENT_TYPES))
@plan_options
@click.option("--question", "questions", multiple=True, help="A question the session asks; may be given several times.")
@rows_option("--option", help_text="An option or plan that people give a view on; may be given several times.")
@rows_option("--partner", parts="NAME:ROLE", help_text="A partner, such as “Healthwatch:decides”; several times.")
@rows_option("--group", parts="NAME[:HOPED]", help_text="A group to reach, such as “Carers:20”; several times.")
@workspace_option
@json_option
def add(
    title: str,
    day: str,
    questions: tuple[str, ...],
    option: Rows,
    partner: Rows,
    group: Rows,
    workspace: Path,
    as_json: bool,
    **parts: Any,
) -> None:
    """Plan a session."""
    with opened(workspace) as store:
        lists, now = _lists(store), moment()
        for _, role in partner:
            _require_code(lists, "--partner", "partner_roles", role or "?")
        for name, listed in _CODED.items():
            _require_code(lists, f"--{name.replace('_', '-')}", listed, str(parts.get(name) or ""))
        given = {name: value for name, value in parts.items() if value not in ("", None)}
        session = acts.add_session(store, now=now, title=title, date=day, questions=questions, lists=lists, **given)
        try:
            _write_rows(store, now, session.id, option, partner, group)
        except Refusal:  # it says that nothing was saved: half a plan would belie it
            acts.remove_session(store, now=moment(), session=session.id)
            raise
        words = _marked(mark for _, mark in honesty.marks_of_plan(store, session.id))
        document = {**_as_document(store, session), "words": words}
    show(document, session.id, as_json=as_json)


@sessions.command()
@click.argument("session")
@click.option("--date", "day", required=True, help="ISO date of the new session.")
@click.option("--question", "numbers", multiple=True, type=click.IntRange(min=1), help="Its number; several times.")
@click.option("--reason", default=ASKED_AGAIN, show_default=True, help="Why people are asked again; it is printed.")
@workspace_option
@json_option
def follow(session: str, day: str, numbers: tuple[int, ...], reason: str, workspace: Path, as_json: bool) -> None:
    """Plan a session that asks questions of an earlier one (its id, or the beginning of it) again, closed or not.

    Without --question it asks those that are marked on its plan.
    """
    with opened(workspace) as store:
        held = acts.find_session(store, session)
        asked = {question.position: question.id for question in store.sessions.questions(held.id)}
        for number in numbers:
            if number not in asked:
                raise click.BadParameter(f"there is no question {number}; there are {len(asked)}.")
        chosen, lists = [asked[number] for number in numbers], _lists(store)
        made = acts.follow_session(
            store, now=moment(), session=held.id, date=day, lists=lists, questions=chosen, again=reason
        )
        document = {**_as_document(store, made), "follows": held.id}
        document["words"] = _marked(honesty.marks(store, made.id, reason))
    show(document, made.id, as_json=as_json)


@sessions.command(name="open")
@click.argument("session")
@click.option("--reason", default="", help="Why it opens in spite of its warnings, or is reopened; kept and printed.")
@workspace_option
@json_option
def open_(session: str, reason: str, workspace: Path, as_json: bool) -> None:
    """Open a session (its id, or the beginning of it), or reopen a closed one with a reason.

    Whatever keeps it from opening is said first, each in a sentence. Warnings need --reason.
    """
    with opened(workspace) as store:
        held, lists, now = acts.find_session(store, session), _lists(store), moment()
        if held.state == PLANNING:
            _say(open_gate(store, session=held.id, today=now.astimezone().date(), lists=lists), reason)
        changed = acts.open_session(store, now=now, session=held.id, lists=lists, reason=reason)
        past = [{"code": each.code, "warning": each.sentence} for each in waived(store, held.id)]
        document = {**_as_document(store, changed), "warnings": past}
        document["words"] = _marked(honesty.marks(store, changed, reason))
    said = ["The session is open.", *(f"Opened in spite of this: {each['warning']}" for each in past)]
    show(document, "\n".join(said), as_json=as_json)


@sessions.command()
@click.argument("session")
@click.option("--worked", default="", help="What worked; several things on lines of their own.")
@click.option("--did-not-work", default="", help="What did not work so well; it comes back in the next plan.")
@click.option("--nothing-because", help="In place of a debrief: why there is nothing to say. Kept with the record.")
@workspace_option
@json_option
def close(
    session: str, worked: str, did_not_work: str, nothing_because: str | None, workspace: Path, as_json: bool
) -> None:
    """Close a session (its id, or the beginning of it), with its debrief."""
    debrief: dict[str, Any] = {
        part: text for part, text in zip(closing.DEBRIEF, (worked, did_not_work), strict=True) if text.strip()
    }
    reasons = None if nothing_because is None else dict.fromkeys(closing.DEBRIEF, nothing_because)
    with opened(workspace) as store:
        held = acts.find_session(store, session)
        if debrief and held.is_open:
            acts.edit_session(store, now=moment(), session=held.id, **debrief)
        closed = closing.close(store, now=moment(), session=held.id, reasons=reasons)
        words = [mark for _, mark in honesty.marks_of_closing(store, closed)]
        document = {**_as_document(store, closed), "words": _marked([*words, *_in_silence(store, closed)])}
        told = stories.stories(store, today="", session=held.id)
        document["stories_not_asked"] = [each.comment.id for each in told if each.answer == NOT_ASKED]
        document["stories_unnamed"] = [each.comment.id for each in told if each.answer == stories.UNNAMED]
    show(document, "\n".join(["The session is closed.", *_stories_left(document)]), as_json=as_json)


def _marked(marks: Iterable[Mark]) -> list[str]:
    """Say which words claim more than the records show, and return the sentences. What was written is kept as it is."""
    found = honesty.explained(marks)
    warn(found)
    return found


def _in_silence(store: Store, session: Session) -> list[Mark]:
    """Return the marks in what was said in place of a debrief."""
    said = "\n".join(closing.debrief_silence(store, session.id).values())
    return list(honesty.marks(store, session, said))


def _stories_left(document: dict[str, Any]) -> list[str]:
    """Return a line for each story that cannot be printed because nobody asked its teller, with the way to ask."""
    asks = "Its teller was not asked, so this story is not printed. Ask them: engage-desktop stories consent {id}"
    unnamed = (
        "Nobody's name stands with this story, so it is not printed. Say whose it is: engage-desktop stories whose {id}"
    )
    return [
        *(asks.format(id=each) for each in document["stories_not_asked"]),
        *(unnamed.format(id=each) for each in document["stories_unnamed"]),
    ]


def _write_rows(store: Store, now: datetime, session: str, options: Rows, partners: Rows, groups: Rows) -> None:
    for text, _ in options:
        planning.write_option(store, now=now, session=session, text=text)
    for name, role in partners:
        planning.write_partner(store, now=now, session=session, name=name, role=role)
    for name, hoped in groups:
        planning.write_reach(store, now=now, session=session, group=name, hoped=int(hoped) if hoped else None)


def _lists(store: Store) -> Lists:
    return load_lists(resources_folder(), pack=current_pack.current(store))


def _say(gate: Gate, reason: str) -> None:
    """Say each line of a gate that will refuse, but the first block, which the refusal says itself."""
    for line in gate.blocks[1:] if gate.blocks else (() if reason.strip() else gate.warnings):
        click.echo(harmless(line.sentence, sys.stderr), err=True)


def _require_code(lists: Lists, option: str, listed: str, code: str) -> None:
    known = [entry.code for entry in lists.of(listed)]
    if code and code not in known:
        raise click.BadParameter(f"“{code}” is not on the list; choose one of: {', '.join(known)}.", param_hint=option)


def _as_document(store: Store, session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "title": session.title,
        "date": session.date,
        "place": session.place,
        "involvement_type": session.involvement_type,
        "influence": session.influence,
        "state": session.state,
        "comments": store.comments.count(session.id),
    }
