"""The promises about sharing: what a team learned reaches others, is read by other tools, and comes back."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from engage_desktop.cli import commands
from engage_desktop.operations import (
    already_told,
    comments,
    decisions,
    exchange,
    exporting,
    lessons,
    library,
    overlaps,
    pack_news,
    packs,
    planning,
    returns,
    reviews,
    sessions,
    taking_in,
    themes,
    workspaces,
)
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.responses import write_response
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.teamwork import VERSION, recovery_code
from tests.workspaces import LISTS, NOW, PASSPHRASE, REASON, WHOLE_PLAN

LATER = NOW + timedelta(hours=1)
OPENER = Path(__file__).parents[2] / "packaging" / "open_bundle.py"
PARTNERS = ("Healthwatch", "Citizens Advice", "Age Concern")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def partners(tmp_path: Path, stick: Path) -> list[Path]:
    """The insight libraries of three partners, each after a session at the Market Hall with the same group."""
    return [library_of(tmp_path / name, name, stick) for name in PARTNERS]


def library_of(folder: Path, name: str, stick: Path) -> Path:
    """Return the insight library of a partner after one session with a lesson, an offer and an answered theme."""
    store = workspaces.create_workspace(folder, team=name, passphrase=PASSPHRASE, now=NOW).store
    plan = {**WHOLE_PLAN, "title": f"{name} at the hall", "date": "2026-11-25", "method": LISTS.of("methods")[0].code}
    session = sessions.add_session(store, now=NOW, **plan).id
    planning.write_reach(store, now=NOW, session=session, group="Farsi speakers", hoped=10)
    sessions.open_session(store, now=NOW, session=session, reason=REASON)
    roots = [comments.hear(store, now=NOW, session=session, typed=f"No evening bus home {n}") for n in range(6)]
    theme = themes.add_theme(store, now=NOW, name="Evening buses home", session=session).id
    themes.tag_many(store, now=NOW, roots=roots, theme=theme)
    comments.hear(store, now=NOW, session=session, typed="We can lend a hearing loop", how=HowSaid(about="asset"))
    sessions.edit_session(store, now=NOW, session=session, went_well="The hearing loop library next door lends us one")
    response = write_response(
        store, now=NOW, session=session, theme=theme, said="Evening buses end too early", outcome="planned",
        did="We asked for later buses", owner="Transport team", due="2027-01-10", cites=roots,
    )  # fmt: skip
    decision = decisions.record_decision(
        store, now=NOW, session=session, text="Later buses on route 47", decided_by="The transport board",
        decided_with="board", on="2026-11-21", interests="none", how="a vote", in_room="seven members",
    )  # fmt: skip
    decisions.rest_on(store, now=NOW, decision=_id(decision), response=_id(response))
    path = library.make_library(store, now=NOW, out=stick / name).path
    opening.close_store(store)
    return path


def _id(made: object) -> str:
    return made if isinstance(made, str) else str(made.id)  # type: ignore[attr-defined]


def test_promise_000_7_a_partners_session_with_the_same_group_next_week_is_shown_before_the_date_is_fixed(
    store: Store, partners: list[Path]
) -> None:
    library.read_library(store, now=NOW, path=partners[0])
    session = sessions.add_session(
        store, now=NOW, **{**WHOLE_PLAN, "title": "Ours", "date": "2026-12-01", "place": "Library, room 2"}
    )
    planning.write_reach(store, now=NOW, session=session.id, group="Farsi speakers", hoped=8)
    (found,) = overlaps.overlaps(store, session=session.id)
    assert (found.source, found.same, found.shared) == ("Healthwatch", "group", "Farsi speakers")
    assert (found.date, found.days) == ("2026-11-25", 6)


def test_promise_000_16_themes_responses_and_decisions_leave_as_an_insight_library_with_their_counts(
    store: Store, partners: list[Path]
) -> None:
    document = json.loads(partners[0].read_bytes())
    by_sort = {item["sort"]: item for item in document["items"]}
    assert set(by_sort) == {"session", "theme", "response", "decision", "lesson", "asset"}
    assert (by_sort["theme"]["title"], by_sort["theme"]["count"]) == ("Evening buses home", 6)
    assert (by_sort["decision"]["text"].splitlines()[0], by_sort["decision"]["count"]) == ("Later buses on route 47", 6)
    library.read_library(store, now=NOW, path=partners[0])
    (told,) = [each for each in already_told.already_told(store, "evening buses home") if each.kind == "shared"][:1]
    assert (told.source, told.where) == ("Healthwatch", "Market Hall")


def test_promise_001_14_a_bundle_is_read_on_another_machine_with_only_the_reader(
    together: Together, tmp_path: Path
) -> None:
    session = together.session(together.a)
    comments.hear(together.a, now=NOW, session=session, typed="The 47 is late")
    bundle = together.carried(together.a)
    identity = tmp_path / "key.txt"
    identity.write_text(f"{recovery_code()}\n")
    done = subprocess.run(
        [sys.executable, "-I", OPENER, bundle, identity], capture_output=True, text=True, timeout=180, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    frames = [json.loads(line) for line in done.stdout.splitlines()]
    said = [frame["body"]["body"].get("text") for frame in frames if frame["frame"] == "operation"]
    assert "The 47 is late" in said


def test_promise_001_14_comments_with_themes_leave_as_refi_qda_and_csv(store: Store, stick: Path) -> None:
    session = sessions.add_session(store, now=NOW, **WHOLE_PLAN).id
    sessions.open_session(store, now=NOW, session=session, reason=REASON)
    root = comments.hear(store, now=NOW, session=session, typed="The 47 is late")
    theme = themes.add_theme(store, now=NOW, name="Buses", session=session).id
    themes.tag(store, now=NOW, root=root, theme=theme)
    table = exporting.export(store, now=NOW, out=stick, kind="csv", lists=LISTS).path
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["words"], row["themes"]) == ("The 47 is late", "Buses")
    project = exporting.export(store, now=NOW, out=stick, kind="refi-qda", lists=LISTS).path
    assert "project.qde" in zipfile.ZipFile(project).namelist()


def test_promise_002_17_a_partners_lessons_are_shown_with_their_name(store: Store, partners: list[Path]) -> None:
    library.read_library(store, now=NOW, path=partners[0])
    session = sessions.add_session(store, now=NOW, **WHOLE_PLAN)
    (lesson,) = lessons.lessons_for(store, session.id)
    assert (lesson.source, lesson.worked, lesson.same[0]) == ("Healthwatch", True, "place")
    assert lesson.text == "The hearing loop library next door lends us one"


def test_promise_002_27_a_review_comes_back_in_a_return_bundle_and_stands_with_the_session(together: Together) -> None:
    session = together.session(together.a)
    together.merge(together.a)
    together.close_centre()
    command = ["centre", "review", "--session", session, "--reviewer", "Patient Council", "--text", "Ask carers too."]
    done = CliRunner().invoke(
        commands,
        [*command, "--workspace", str(together.event.folder / "centre")],
        env={"ENGAGE_PASSPHRASE": PASSPHRASE},
    )
    assert done.exit_code == 0, done.output + str(done.exception)
    together.centre = together.event.centre_at(together.event.folder / "centre")
    together.answer()
    (review,) = reviews.reviews_of(together.a, session)
    assert (review.reviewer, review.text) == ("Patient Council", "Ask carers too.")
    assert together.b.sessions.get(session).title == "Buses"  # who gets the review can see what it is of


def test_promise_003_10_a_search_finds_the_hearing_loop_library_of_three_partners(
    store: Store, partners: list[Path]
) -> None:
    for path in partners:
        library.read_library(store, now=NOW, path=path)
    found = library.shared_by(store, words="hearing loop library")
    assert {(told.source, told.sort) for told in found} == {(name, "lesson") for name in PARTNERS}
    method = LISTS.of("methods")[0].code
    assert {told.source for told in library.shared_by(store, place="market hall", method=method)} == set(PARTNERS)
    told = already_told.already_told(store, "hearing loop library")
    assert {each.source for each in told if each.kind == "shared"} == set(PARTNERS)


def test_an_answer_of_the_centre_comes_whole_to_a_laptop_that_heard_none_of_it(together: Together) -> None:
    session = together.session(together.a, "Parks")
    root = comments.hear(together.a, now=NOW, session=session, typed="The gate is locked")
    theme = themes.add_theme(together.a, now=NOW, name="Gates", session=session).id
    themes.tag(together.a, now=NOW, root=root, theme=theme)
    together.merge(together.a)
    response = _id(
        write_response(
            together.centre,
            now=LATER,
            session=session,
            theme=theme,
            said="The gate is locked",
            outcome="done",
            did="It opens at eight",
            evidence="The sign at the gate",
            owner="Parks",
            due="2027-01-10",
            cites=[root],
        )
    )
    together.answer(now=LATER)
    for laptop in (together.a, together.b):
        held = laptop.answers.response(response)
        assert (held.did, held.outcome) == ("It opens at eight", "done")
        assert [each.root for each in laptop.answers.citations(response)] == [root]
        assert [each.name for each in laptop.answers.themes()] == ["Gates"]
        assert laptop.sessions.get(session).title == "Parks"
    assert together.b.comments.versions(root) == []
    assert root not in together.b.exchange.erased_ids()


def test_no_answer_to_another_laptop_holds_what_people_said_or_were_paid(together: Together) -> None:
    session = together.session(together.a)
    root = comments.hear(together.a, now=NOW, session=session, typed="Zebediah cannot pay")
    together.merge(together.a)
    write_response(
        together.centre, now=LATER, session=session, said="Fares", outcome="planned", did="We ask", owner="Us",
        due="2027-01-10", cites=[root],
    )  # fmt: skip
    body = {
        "session": session, "person": None, "kind": "travel", "pence": 700, "miles": None, "receipt": 0,
        "note": "Zebediah", "at": NOW.isoformat(),
    }  # fmt: skip
    with together.centre.act(now=LATER) as act:
        act.append("payment.recorded", "pay-1", body)
        act.append(
            "comment.flagged",
            "flag-1",
            {"session": session, "root": root, "flag": "risk", "owner": "Ann", "note": "about Zebediah"},
        )
    out = together.event.stick("answers")
    made = returns.make_returns(together.centre, now=LATER, out=out, app_version=VERSION)
    held = {}
    for laptop in (together.a, together.b):
        for each in made:
            if each.device == workspaces.own_device(laptop):
                with exchange.opened(laptop, each.carried.delivered.path, now=LATER) as found:
                    held[laptop.site] = [entry.canonical for entry in found.entries()]
    assert not any(b"Zebediah" in canonical for canonical in held[together.b.site])
    assert not any(b"payment.recorded" in canonical for some in held.values() for canonical in some)
    assert any(b"about Zebediah" in canonical for canonical in held[together.a.site])
    for each in made:
        if each.device == workspaces.own_device(together.b):
            taking_in.apply(together.b, now=LATER, path=each.carried.delivered.path)
    assert together.b.plans.payments() == []


def test_overdue_promises_and_lessons_of_other_tables_travel_in_the_next_pack(together: Together) -> None:
    session = together.session(together.a, "Parks")
    root = comments.hear(together.a, now=NOW, session=session, typed="The gate is locked")
    write_response(
        together.a, now=NOW, session=session, said="The gate is locked", outcome="planned", did="It opens at eight",
        owner="Parks team", due="2026-11-22", cites=[root],
    )  # fmt: skip
    sessions.edit_session(together.a, now=NOW, session=session, went_less_well="The loop system failed")
    together.merge(together.a)
    later = NOW + timedelta(days=3)
    out = together.event.stick("packs later")
    issued = packs.issue_pack(together.centre, now=later, out=out, app_version=VERSION)
    for laptop in (together.a, together.b):
        packs.take_pack(laptop, now=later, path=issued.carried[0].delivered.path)
    today = later.date().isoformat()
    (promise,) = pack_news.overdue_in_the_team(together.b, today)
    assert (promise.code, promise.on, promise.owner, promise.title, promise.days) == (
        *("response", "2026-11-22", "Parks team", "Parks"),
        -2,
    )
    (lesson,) = pack_news.lessons_of_the_team(together.b)
    assert (lesson.text, lesson.source) == ("The loop system failed", together.b.teams.own().name)
    assert pack_news.overdue_in_the_team(together.a, today) == ()  # it knows of its own
    assert pack_news.lessons_of_the_team(together.a) == ()
