"""The command line from outside: each command, its exit codes, its one JSON document, and never a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from engage_desktop.cli import COMMANDS, commands
from tests.cli.conftest import Command
from tests.workspaces import template

ADD = ("sessions", "add", "--title", "Buses", "--date", "2026-11-21", "--type", "consultation")
PROMISES = (
    *("--already-fixed", "Nothing is fixed yet.", "--decision", "Which route we ask for."),
    *("--feedback-by", "2026-12-19", "--option", "The 53", "--option", "The 12"),
)


@pytest.fixture
def open_session(engage: Command, workspace: Path) -> str:
    """An open session in the workspace, by its id."""
    asked = ("--influence", "The route.", "--question", "What is hard?")
    added = engage(*ADD, *PROMISES, *asked, "--workspace", workspace, "--json")
    session = str(added.document["id"])
    assert engage("sessions", "open", session, "--reason", "A test", "--workspace", workspace).code == 0
    return session


def leaves(command: click.Command, name: str = "") -> Iterator[tuple[str, click.Command]]:
    """Yield every command that does something, with its words."""
    if isinstance(command, click.Group):
        context = click.Context(command)
        for word in command.list_commands(context):
            found = command.get_command(context, word)
            assert found is not None, word
            yield from leaves(found, f"{name} {word}".strip())
    else:
        yield name, command


def test_every_command_takes_a_workspace_and_says_what_it_does() -> None:
    found = dict(leaves(commands))
    assert {name.split()[0] for name in found} == set(COMMANDS)
    assert len(found) == 66
    for name, command in found.items():
        assert "--workspace" in {option for each in command.params for option in each.opts}, name
        assert command.help, name


def test_help_is_shown_without_a_workspace(engage: Command) -> None:
    shown = engage("bundle", "verify", "--help", passphrase=None)
    assert (shown.code, "--workspace" in shown.out) == (0, True)


def test_a_session_is_added_opened_listed_and_closed(engage: Command, workspace: Path, open_session: str) -> None:
    listed = engage("sessions", "list", "--workspace", workspace, "--json").document
    assert [(held["id"], held["state"], held["title"]) for held in listed] == [(open_session, "open", "Buses")]
    assert engage("sessions", "close", open_session, "--nothing-because", "A test", "--workspace", workspace).code == 0
    again = engage("sessions", "open", open_session, "--workspace", workspace)
    assert (again.code, "SESSION-STATE" in again.err) == (1, True)
    assert engage("sessions", "open", open_session, "--reason", "One more table", "--workspace", workspace).code == 0


def test_a_session_without_influence_is_refused_with_a_sentence_and_code(engage: Command, workspace: Path) -> None:
    session = engage(*ADD, "--workspace", workspace, "--json").document["id"]
    refused = engage("sessions", "open", session, "--workspace", workspace)
    assert refused.code == 1
    assert "SESSION-INCOMPLETE" in refused.err
    assert "Traceback" not in refused.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("sessions", "add", "--title", "No date"), 2),
        (("sessions", "add", "--title", "X", "--date", "2026-11-21", "--type", "party"), 2),
        (("sessions", "add", "--title", "X", "--date", "21/11/26", "--type", "inform"), 1),
        (("sessions", "open", "nothing-like-it"), 1),
        (("bundle", "show", "no-such-file.engage"), 2),
        (("gallery", "--out", "nowhere", "--only", "sepia"), 2),
        (("dance",), 2),
    ],
)
def test_wrong_usage_is_2_and_a_refusal_is_1(
    engage: Command, workspace: Path, words: tuple[str, ...], code: int
) -> None:
    extra = () if words == ("dance",) or words[0] == "bundle" else ("--workspace", workspace)
    ran = engage(*words, *extra)
    assert (ran.code, "Traceback" in ran.err) == (code, False), ran.err


def test_a_wrong_passphrase_and_a_missing_workspace_are_told_apart(
    engage: Command, workspace: Path, tmp_path: Path
) -> None:
    wrong = engage("doctor", "--workspace", workspace, passphrase="not the one at all")
    missing = engage("doctor", "--workspace", tmp_path / "nowhere")
    nobody = engage("doctor", "--workspace", workspace, passphrase=None)
    assert [(ran.code, ran.err.rsplit("[", 1)[1].strip()) for ran in (wrong, missing, nobody)] == [
        (1, "K01]"),
        (1, "K10]"),
        (1, "K14]"),
    ]


def test_comments_are_imported_searched_and_summarised(
    engage: Command, workspace: Path, open_session: str, tmp_path: Path
) -> None:
    source = tmp_path / "heard.csv"
    source.write_text('row,comment\n1,"Łódź café\nis far"\n2,\n3,The bus stops at six\n', encoding="utf-8")
    options = ("--session", open_session, "--comment-column", "comment", "--workspace", workspace, "--json")
    preview = engage("import-comments", source, *options, "--preview")
    assert preview.code == 0, preview.err
    assert engage("search", "cafe", "--workspace", workspace, "--json").document["total"] == 0
    report = engage("import-comments", source, *options).document
    assert (report["added"], len(report["refused"])) == (2, 1)
    found = engage("search", "lodz caf", "--workspace", workspace, "--json").document
    assert [held["text"] for held in found["comments"]] == ["Łódź café\nis far"]
    made = engage("summary", "--session", open_session, "--out", tmp_path / "out", "--workspace", workspace, "--json")
    assert made.code == 0, made.err
    assert Path(made.document["pdf"]).read_bytes().startswith(b"%PDF")
    assert "consultation" in Path(made.document["html"]).read_text(encoding="utf-8").lower()


def test_a_bundle_goes_out_and_comes_back_whole(
    engage: Command, workspace: Path, open_session: str, tmp_path: Path
) -> None:
    made = engage("bundle", "make", "--out", tmp_path / "new" / "folder", "--workspace", workspace, "--json").document
    assert made["safe_to_remove"] is True
    for word in ("show", "verify"):
        assert engage("bundle", word, made["file"], passphrase=None).code == 0
        assert engage("bundle", word, made["file"], "--workspace", workspace).code == 0
    code = template().recovery_code
    other = tmp_path / "other"
    joined = engage(
        "new", "--team", "Sefton", "--workspace", other, passphrase="another good one", ENGAGE_RECOVERY_CODE=code
    )
    assert joined.code == 0, joined.err
    read = engage("bundle", "read", made["file"], "--workspace", other, "--json", passphrase="another good one")
    assert read.document["new"] == made["records"]
    listed = [
        engage("sessions", "list", "--json", "--workspace", place, passphrase=key).document
        for place, key in ((workspace, "market hall tuesday"), (other, "another good one"))
    ]
    assert listed[0] == listed[1]


def test_a_damaged_bundle_is_refused_without_a_workspace(
    engage: Command, workspace: Path, open_session: str, tmp_path: Path
) -> None:
    made = engage("bundle", "make", "--out", tmp_path, "--workspace", workspace, "--json").document
    data = bytearray(Path(made["file"]).read_bytes())
    data[-10] ^= 1
    damaged = tmp_path / "damaged.engage"
    damaged.write_bytes(data)
    refused = engage("bundle", "verify", damaged, passphrase=None)
    assert (refused.code, refused.err.rsplit("[", 1)[1].strip()) == (1, "B02]")
    assert damaged.read_bytes() == data


def test_a_session_closes_with_its_debrief_or_with_a_reason_for_none(
    engage: Command, workspace: Path, open_session: str
) -> None:
    refused = engage("sessions", "close", open_session, "--workspace", workspace)
    assert (refused.code, "CLOSE-DEBRIEF" in refused.err) == (1, True)
    debrief = ("--worked", "People stayed", "--did-not-work", "Loop system failed")
    closed = engage("sessions", "close", open_session, *debrief, "--workspace", workspace, "--json")
    assert (closed.code, closed.document["state"]) == (0, "closed")


def test_backups_are_made_tried_and_restored(engage: Command, workspace: Path, open_session: str) -> None:
    made = engage("backup", "make", "--workspace", workspace, "--json").document
    assert engage("backup", "drill", "--workspace", workspace, "--json").document == {"entries": made["entries"]}
    engage("sessions", "close", open_session, "--nothing-because", "A test", "--workspace", workspace)
    assert engage("backup", "restore", "--workspace", workspace).code == 0
    assert engage("sessions", "list", "--workspace", workspace, "--json").document[0]["state"] == "open"
    well = engage("doctor", "--workspace", workspace, "--json")
    assert (well.code, well.document["well"]) == (0, True)
