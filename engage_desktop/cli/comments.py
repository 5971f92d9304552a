"""`engage-desktop import-comments` and `engage-desktop search`: comments in and found, without the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from engage_desktop.cli.opening import json_option, many, moment, opened, progress_line, show, workspace_option
from engage_desktop.domain.answers import SharedInsight
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.domain.shared_insight import holding, prepared, said_by
from engage_desktop.domain.texts import fold
from engage_desktop.operations import importing, sessions
from engage_desktop.operations.importing import ImportNotPossible, ImportReport, Preview

_SORTS = {"asset": "something to build on"}


@click.command(name="import-comments")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--session", required=True, help="Id of the session, or the beginning of it.")
@click.option("--comment-column", required=True, help="Name of the column that holds the comments.")
@click.option("--question-column", default=None, help="Name of the column that holds the questions.")
@click.option("--preview", is_flag=True, help="Show what would be read, and write nothing.")
@click.option("--again", is_flag=True, help="Import even though this very file is in the session already.")
@workspace_option
@json_option
def import_comments(
    file: Path,
    session: str,
    comment_column: str,
    question_column: str | None,
    *,
    preview: bool,
    again: bool,
    workspace: Path,
    as_json: bool,
) -> None:
    """Bring comments from a CSV or XLSX file into a session, in one act; each refused row is listed with its reason."""
    with opened(workspace) as store:
        held = sessions.find_session(store, session)
        if preview:
            seen = importing.look(file)
            _require_columns(seen, comment_column, question_column or comment_column)
            show(_previewed(seen), _preview_text(seen), as_json=as_json)
            return
        report = importing.import_comments(
            store,
            now=moment(),
            session=held.id,
            path=file,
            comment_column=comment_column,
            question_column=question_column,
            again=again,
            progress=progress_line("Importing"),
        )
    show(_reported(report), _report_text(report), as_json=as_json)


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit",
    default=50,
    type=click.IntRange(min=1),
    show_default=True,
    help="How many comments to show, and how much from libraries, newest first.",
)
@workspace_option
@json_option
def search(words: tuple[str, ...], limit: int, workspace: Path, as_json: bool) -> None:
    """Search everything that was said, and what partners' insight libraries tell.

    Accents do not matter, and the beginning of a word is enough. Each line says where it comes from.
    """
    with opened(workspace) as store:
        found = store.comments.search(" ".join(words), limit=limit)
        shared = holding(prepared(store.answers.shared()), " ".join(words))
        sessions_known = {session.id: session for session in store.sessions.all()}
    document = {
        "total": found.total,
        "more_than_counted": found.is_capped,
        "comments": [_as_document(comment, sessions_known) for comment in found.comments],
        "libraries_total": len(shared),
        "libraries": [_shared_document(told) for told in shared[:limit]],
    }
    count = f"more than {found.total - 1:,}" if found.is_capped else f"{found.total:,}"
    lines = [f"{count} found", *(_comment_line(comment, sessions_known) for comment in found.comments)]
    if shared:
        lines += [f"{len(shared):,} found in partners' insight libraries", *map(_shared_line, shared[:limit])]
    show(document, "\n".join(lines), as_json=as_json)


def _comment_line(comment: Comment, known: Mapping[str, Session]) -> str:
    of = known.get(comment.session)
    return f"{comment.text}  ({of.title}, {plain_date(of.date)})" if of is not None else comment.text


def _shared_line(told: SharedInsight) -> str:
    where = ", ".join(part for part in (told.place or told.group, plain_date(told.on)) if part)
    return f"{told.source}, {_SORTS.get(told.sort, told.sort)}: {said_by(told)}{f'  ({where})' if where else ''}"


def _shared_document(told: SharedInsight) -> dict[str, Any]:
    return {
        "source": told.source,
        "sort": told.sort,
        "title": told.title,
        "text": told.text,
        "place": told.place,
        "group": told.group,
        "on": told.on,
        "count": told.count,
        "library": told.library,
    }


def _as_document(comment: Comment, known: Mapping[str, Session]) -> dict[str, Any]:
    of = known.get(comment.session)
    return {
        "id": comment.id,
        "session": comment.session,
        "session_title": of.title if of is not None else "",
        "session_date": of.date if of is not None else "",
        "question": comment.question,
        "kind": comment.kind,
        "source": comment.source,
        "text": comment.text,
        "agreed": comment.agreed,
    }


def _require_columns(seen: Preview, *names: str) -> None:
    known = {fold(column) for column in seen.columns}
    for name in names:
        if fold(name) not in known:
            raise ImportNotPossible(
                f"This file has no column “{name}”, so nothing could be added. Its columns are: {', '.join(seen.columns)}."
            )


def _previewed(seen: Preview) -> dict[str, Any]:
    return {
        "encoding": seen.encoding,
        "delimiter": seen.delimiter,
        "columns": list(seen.columns),
        "rows": seen.row_count,
        "first_rows": [{"row": number, "cells": list(cells)} for number, cells in seen.rows],
    }


def _preview_text(seen: Preview) -> str:
    lines = [
        "; ".join(
            part for part in (many(seen.row_count, "row", "rows"), seen.encoding, seen.delimiter or "workbook") if part
        ),
        " | ".join(seen.columns),
    ]
    return "\n".join([*lines, *(f"{number}: {' | '.join(cells)}" for number, cells in seen.rows)])


def _reported(report: ImportReport) -> dict[str, Any]:
    return {
        "added": report.added,
        "refused": [{"row": refused.row, "reason": refused.reason} for refused in report.refused],
        "by_question": dict(report.by_question),
    }


def _report_text(report: ImportReport) -> str:
    lines = [f"{many(report.added, 'comment', 'comments')} added, {many(len(report.refused), 'row', 'rows')} refused."]
    return "\n".join([*lines, *(f"row {refused.row}: {refused.reason}" for refused in report.refused)])
