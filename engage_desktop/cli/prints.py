"""`engage-desktop prints`: agenda, forms, poster, “you said, we did”, letters and reports as PDF and HTML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, show, workspace_option
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import plain_date
from engage_desktop.domain.texts import fold
from engage_desktop.operations import current_pack, sessions
from engage_desktop.operations.lists import Lists, load_lists
from engage_desktop.operations.pack_prints import is_poster_without_contact, left_off_poster
from engage_desktop.operations.print_request import PrintRequest
from engage_desktop.operations.prints import (
    EVERYTHING,
    PERSON,
    PRINTS,
    PROGRAMME,
    RESPONSE,
    PrintKind,
    keep_print,
    note_print,
    render_print,
)
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store

_CODES = [kind.code for kind in PRINTS]
_FEWEST = 4
_POSTER = "poster"
_NO_CONTACT = (
    "The poster tells nobody how to reach your team: its contact holds no phone number, email or address. "
    "Write one in the window under Settings, Your team, then print the poster again."
)
_FOR_EACH = ("contact_letters",)
"""Printed in both sizes, because everyone gets the size that they asked for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a print is about: ids, or None."""

    session: str | None
    programme: str | None
    response: str | None
    person: str | None

    def fits(self, kind: PrintKind) -> bool:
        """Return whether enough was named for this print."""
        needed = {PROGRAMME: self.programme, RESPONSE: self.response, PERSON: self.person, EVERYTHING: "all"}
        return bool(needed.get(kind.scope, self.session))

    def for_kind(self, kind: PrintKind) -> dict[str, str | None]:
        """Return what to name to this print."""
        if kind.scope == PROGRAMME:
            return {"programme": self.programme}
        if kind.scope == RESPONSE:
            return {"response": self.response}
        person = self.person if kind.scope == PERSON else None
        return {"session": self.session, "person": person}


@click.command()
@click.option("--session", default="", help="Id of the session, or the beginning of it.")
@click.option("--programme", default=None, help="Name or id of a programme, for its joint report.")
@click.option("--response", default=None, help="Id of a response, or the beginning of it, for its progress sheet.")
@click.option("--person", default=None, help="Name or id of a person, for a certificate of thanks.")
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder for the files.")
@click.option("--only", multiple=True, type=click.Choice(_CODES), help="Only these prints. May be given several times.")
@click.option("--large-print", is_flag=True, help="Text of at least 16 point.")
@workspace_option
@json_option
def prints(
    session: str,
    programme: str | None,
    response: str | None,
    person: str | None,
    out: Path,
    only: tuple[str, ...],
    large_print: bool,
    workspace: Path,
    as_json: bool,
) -> None:
    """Print what a session needs on paper, and what came of it. Without --only: everything that fits what is named."""
    resources = resources_folder()
    made: list[str] = []
    skipped: dict[str, str] = {}
    with opened(workspace) as store:
        held = sessions.find_session(store, session).id if session else None
        asked = Asked(held, *_found(store, programme, response, person))
        lists = load_lists(resources, pack=current_pack.current(store))
        if (not only or _POSTER in only) and is_poster_without_contact(PrintRequest(store, moment(), lists)):
            click.echo(_NO_CONTACT, err=True)
        for kind in PRINTS:
            if kind.code in only or (not only and asked.fits(kind)):
                try:
                    made += _made(store, kind, asked, lists, resources / "fonts", out, large_print=large_print)
                except NothingHere as refusal:
                    if only:
                        raise
                    skipped[kind.code] = refusal.sentence
        is_posted = any(Path(file).name.startswith("poster-") for file in made)
        left_off = _left_off(store, lists) if is_posted else []
    for sentence in left_off:
        click.echo(sentence, err=True)
    for code, sentence in skipped.items():
        click.echo(f"{code}: {sentence}", err=True)
    show({"files": made, "skipped": skipped, "left_off_poster": left_off}, "\n".join(made), as_json=as_json)


def _made(
    store: Store, kind: PrintKind, asked: Asked, lists: Lists, fonts: Path, out: Path, *, large_print: bool
) -> list[str]:
    """Render, keep and note one print; return its files."""
    files: list[str] = []
    for large in (False, True) if kind.code in _FOR_EACH else (large_print,):
        now = moment()
        about = asked.for_kind(kind)
        made = render_print(store, code=kind.code, now=now, lists=lists, fonts=fonts, large_print=large, **about)
        kept = keep_print(made, out)
        note_print(store, now=now, made=made, session=about.get("session"))
        files += [str(kept.pdf), str(kept.html)]
    return files


def _left_off(store: Store, lists: Lists) -> list[str]:
    """Return which sessions the poster does not announce, and why."""
    return [
        f"The poster leaves out “{held.title}” on {plain_date(held.date)}: its plan cannot open yet."
        for held in left_off_poster(PrintRequest(store, moment(), lists))
    ]


def _found(
    store: Store, programme: str | None, response: str | None, person: str | None
) -> tuple[str | None, str | None, str | None]:
    """Return the ids of what was named. Raises NothingHere before anything is printed."""
    return (
        _one(((each.id, each.name) for each in store.plans.programmes()), programme, "programme"),
        _one(((each.id, "") for each in store.answers.responses()), response, "response"),
        _one(((each.id, each.name) for each in store.people.all()), person, "person"),
    )


def _one(held: Iterable[tuple[str, str]], named: str | None, what: str) -> str | None:
    """Return the id of the one whose name, id or beginning of an id was given."""
    if named is None:
        return None
    words = fold(named)
    found = [row for row, name in held if row == named or (words and fold(name) == words) or _begins(row, named)]
    if len(found) == 1:
        return found[0]
    how_many = f"No {what} has" if not found else f"{len(found)} have"
    raise NothingHere(f"{how_many} the name “{named}” or an id that begins with it. Nothing was printed. Name one.")


def _begins(row: str, named: str) -> bool:
    return len(named) >= _FEWEST and row.startswith(named)
