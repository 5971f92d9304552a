"""A small survey with the quirks of real ones, and a session that takes it in."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from engage_desktop.operations import sessions
from engage_desktop.store.store import Store
from tests.workspaces import NOW, open_whole

ROWS = [
    ["row", "organisation", "question", "comment", "name"],
    ["0", "Trust A", "What could be better?", "Nothing.", "Alex Archer"],
    ["1", "Trust A", "What could be better?", "Two lines,\nand a “quote” in it", "Bea Bell"],
    ["2", "Trust A", "what could be  better?", "   ", ""],
    ["3", "Trust A", "What went well?", "", ""],
    ["4", "Trust A", "What went well?", "👍", ""],
    ["5", "Trust A", "", "x", ""],
    ["6", "Trust B", "What went well?", "N/A", ""],
    ["7", "Trust B", "What went well?", "No", ""],
    ["8", "Trust B", "What went well?", "...", ""],
    ["9", "Trust B", "What went well?", "Naïve café, 5 £", ""],
]


def survey_session(store: Store) -> str:
    """Open a session that asks one of the survey's questions already, and return its id."""
    made = sessions.add_session(
        store,
        now=NOW,
        title="Survey",
        date="2026-11-21",
        influence="What we mend first",
        involvement_type="engagement",
        questions=["What went WELL?"],
    )
    open_whole(store, now=NOW, session=made.id)
    return made.id


def as_csv(rows: list[list[str]], delimiter: str = ",") -> str:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(rows)
    return written.getvalue()


def file(tmp_path: Path, content: str | bytes, name: str = "survey.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def texts(store: Store, session: str) -> list[str]:
    return [comment.text for comment in reversed(store.comments.of_session(session))]
