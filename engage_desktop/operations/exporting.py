"""Comments with their themes for other programs: which may leave this laptop, and as a CSV table or a REFI-QDA file.

Words of somebody leave only where they agreed to be quoted, a name only where they agreed to stand with it. Notes of worries
and payments are in no export.
"""

from __future__ import annotations

import csv
import io
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from engage_desktop.bundles.delivery import Place, deliver
from engage_desktop.domain.answers import Theme, ThemeLink
from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.consent import may_be_named, may_be_quoted
from engage_desktop.domain.disclosure import protect
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import refi_qda
from engage_desktop.operations.copies import EXPORTED, note_copy
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.refi_qda import Coded, Document
from engage_desktop.store.store import Store

CSV, PROJECT, CODEBOOK = KINDS = ("csv", "refi-qda", "refi-qda-codebook")
_ENDS = {CSV: ".csv", PROJECT: ".qdpx", CODEBOOK: ".qdc"}
_COLUMNS = (
    *("session", "date", "place", "method", "question", "words", "taken down as", "about", "language"),
    *("comes as", "name", "others agreed", "themes", "place of theme", "service"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula where a cell begins with it."""


class NothingToExport(Refusal):
    """There is no comment, or no theme, that may leave."""

    code = "EXPORT"


@dataclass(frozen=True, slots=True)
class Leaving:
    """One comment that may leave. name: only where its speaker agreed to stand with it; role: empty where few had it."""

    comment: Comment
    session: Session
    question: str
    name: str
    role: str
    links: tuple[ThemeLink, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was made. comments: how many are in it; kept_back: words of people who did not agree to be quoted."""

    path: Path
    sha256: str
    comments: int
    kept_back: int


@dataclass(slots=True)
class _Found:
    leaving: list[Leaving] = field(default_factory=list)
    kept_back: int = 0


def export(store: Store, *, now: datetime, out: Path, kind: str, lists: Lists, session: str | None = None) -> Exported:
    """Put the comments of a session, or of all, in the folder `out`, and note the copy.

    kind: CSV, PROJECT (comments with themes for analysis programs) or CODEBOOK (themes alone). Raises NothingToExport.
    """
    found = _Found() if kind == CODEBOOK else _found(store, session, now.date().isoformat())
    if kind != CODEBOOK and not found.leaving:
        raise NothingToExport(
            "There is no comment yet that may leave this laptop, so no file was made. "
            "Words of people who did not agree to be quoted stay here."
        )
    data = _made(store, kind, found, lists, now)
    name = f"{'themes' if kind == CODEBOOK else 'comments'}-{now:%Y-%m-%d-%H%M}{_ENDS[kind]}"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="export-", dir=store.folder) as private:
        source = Path(private) / name
        source.write_bytes(data)
        delivered = deliver(source, sha256(data).hexdigest(), Place(out))
    note_copy(store, now=now, session=session, what=f"{name.partition('-')[0]} ({kind})", act=EXPORTED, data=data)
    return Exported(delivered.path, delivered.sha256, len(found.leaving), found.kept_back)


def _made(store: Store, kind: str, found: _Found, lists: Lists, now: datetime) -> bytes:
    themes = {theme.id: theme for theme in store.answers.themes()}
    if kind == CSV:
        return _csv(found.leaving, themes, lists)
    families = {entry.code: entry.label for entry in lists.of("theme_families")}
    if kind == CODEBOOK:
        if not themes:
            raise NothingToExport(
                "There is no theme yet, so there is no codebook to make. Give comments a theme first."
            )
        return refi_qda.codebook(list(themes.values()), families)
    team = store.teams.own()
    return refi_qda.project(
        team=team.name, salt=team.id, now=now, themes=list(themes.values()), families=families,
        documents=list(_documents(found.leaving, lists)),
    )  # fmt: skip


def _found(store: Store, session: str | None, today: str) -> _Found:
    """Return what may leave, session by session, in the order in which it was said."""
    permitted = store.consents.all_permitted(today=today)
    names = {person.id: person.name for person in store.people.all()}
    found = _Found()
    for held in [store.sessions.get(session)] if session else store.sessions.all():
        questions = {question.id: question.text for question in store.sessions.questions(held.id)}
        roles = _roles(store, held.id)
        links: dict[str, list[ThemeLink]] = {}
        for link in store.answers.theme_links(held.id):
            links.setdefault(link.root, []).append(link)
        for comment in reversed(store.comments.of_session(held.id)):
            said = permitted.get(comment.person or "", {})
            if comment.person is not None and not may_be_quoted(said):
                found.kept_back += 1
                continue
            is_named = comment.person is not None and comment.kind == OWN_WORDS and may_be_named(said)
            found.leaving.append(
                Leaving(
                    comment=comment,
                    session=held,
                    question=questions.get(comment.question or "", ""),
                    name=names.get(comment.person or "", "") if is_named else "",
                    role=roles.get(comment.person or "", ""),
                    links=tuple(links.get(comment.root, ())),
                )
            )
    return found


def _roles(store: Store, session: str) -> dict[str, str]:
    """Return as what each person came, but not where so few came as that, that it would tell who spoke."""
    roles = {arrival.person: arrival.role for arrival in store.attendance.arrivals(session)}
    safe = protect(Counter(roles.values()))
    return {person: role for person, role in roles.items() if safe.cells[role] is not None}


def _csv(leaving: list[Leaving], themes: Mapping[str, Theme], lists: Lists) -> bytes:
    kept = io.StringIO(newline="")
    writer = csv.writer(kept)
    writer.writerow(_COLUMNS)
    for each in leaving:
        writer.writerow([_harmless(cell) for cell in _cells(each, themes, lists)])
    return kept.getvalue().encode("utf-8-sig")


def _cells(each: Leaving, themes: Mapping[str, Theme], lists: Lists) -> Iterator[str]:
    comment, session = each.comment, each.session
    yield from (session.title, session.date, session.place, _label(lists, "methods", session.method), each.question)
    yield from (comment.text, comment.kind.replace("_", " "), _label(lists, "comment_sorts", comment.about))
    yield from (comment.language, lists.label(lists.roles, each.role) if each.role else "", each.name)
    yield str(comment.agreed)
    yield "; ".join(themes[link.theme].name for link in each.links if link.theme in themes)
    yield "; ".join(dict.fromkeys(link.place for link in each.links if link.place))
    yield "; ".join(dict.fromkeys(link.service for link in each.links if link.service))


def _label(lists: Lists, name: str, code: str) -> str:
    return lists.named(name, code) if code else ""


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _documents(leaving: list[Leaving], lists: Lists) -> Iterator[Document]:
    """Yield one document for each session: its comments one under the other, each with its themes."""
    by_session: dict[str, list[Leaving]] = {}
    for each in leaving:
        by_session.setdefault(each.session.id, []).append(each)
    for some in by_session.values():
        held = some[0].session
        facts = {"Date": held.date, "Place": held.place, "Method": _label(lists, "methods", held.method)}
        coded = [
            Coded(
                each.comment.root, each.comment.text, tuple(link.theme for link in each.links), each.name, each.question
            )
            for each in some
        ]
        yield Document(held.id, f"{held.title}, {held.date}".strip(" ,"), coded, facts)
