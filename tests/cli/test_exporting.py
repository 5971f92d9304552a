"""Insight libraries and exports from the command line: what is made, what is read, and what is refused in one line."""

from __future__ import annotations

import json
from pathlib import Path

from engage_desktop.domain.log import canonical_json
from engage_desktop.operations import comments, sessions
from engage_desktop.store import opening
from tests.cli.conftest import Command
from tests.workspaces import NOW, REASON, WHOLE_PLAN, template


def filled(workspace: Path) -> None:
    """Put a session with a comment and a lesson in a workspace."""
    store = opening.open_store(workspace, template().key)
    session = sessions.add_session(store, now=NOW, **WHOLE_PLAN).id
    sessions.open_session(store, now=NOW, session=session, reason=REASON)
    comments.hear(store, now=NOW, session=session, typed="The 47 is late")
    sessions.edit_session(store, now=NOW, session=session, went_less_well="The loop system failed")
    opening.close_store(store)


def test_comments_leave_as_a_table_and_only_what_is_there_is_made(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    refused = engage("export", "csv", "--out", tmp_path / "out", "--workspace", workspace)
    assert (refused.code, "[EXPORT]" in refused.err) == (1, True)
    filled(workspace)
    made = engage("export", "csv", "--out", tmp_path / "out", "--workspace", workspace, "--json")
    assert (made.document["comments"], made.document["kept_back"]) == (1, 0)
    assert "The 47 is late" in Path(made.document["file"]).read_text("utf-8-sig")


def test_a_library_is_made_here_and_read_by_a_partner_once(engage: Command, workspace: Path, tmp_path: Path) -> None:
    filled(workspace)
    made = engage("library", "make", "--out", tmp_path / "out", "--workspace", workspace, "--json").document
    assert made["counts"] == {"session": 1, "lesson": 1}
    partner = tmp_path / "partner"
    assert engage("new", "--team", "Healthwatch", "--workspace", partner).code == 0
    looked = engage("library", "read", made["file"], "--look", "--workspace", partner)
    assert "2 would be new" in looked.out
    assert made["signed"]
    assert made["six_words"] in " ".join(looked.out.split())
    assert engage("library", "read", made["file"], "--workspace", partner, "--json").document["new"] == 2
    again = engage("library", "read", made["file"], "--workspace", partner)
    assert "All of it is here already" in again.out
    assert "The same team signed the one before." in again.out
    bare = tmp_path / "bare.engage-insight"
    document = json.loads(Path(made["file"]).read_bytes())
    bare.write_bytes(canonical_json({name: document[name] for name in document if name[:4] not in ("sign", "cert")}))
    unsigned = engage("library", "read", bare, "--look", "--workspace", partner)
    assert "Not signed: anybody could have made this. The one before was signed: ask them." in unsigned.out
    own = engage("library", "read", made["file"], "--workspace", workspace)
    assert (own.code, "your own team" in own.err) == (1, True)
