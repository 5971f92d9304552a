"""Finding words in everything that was said, and reading long lists page by page without reading the rest."""

from __future__ import annotations

from typing import Any

import pytest

from engage_desktop.domain.comments import OBSERVATION
from engage_desktop.operations import comments, sessions
from engage_desktop.operations.comments import HowSaid
from engage_desktop.store import comments as reading
from engage_desktop.store.comments import CAP, as_query
from engage_desktop.store.store import Store
from tests.workspaces import NOW, open_whole

SAID = (
    "Naïve façades and a café in Łódź",
    "The appointment letter came too late",
    "Two appointments on one day, please",
    "Siân said the follow-up was kind",
    "I don’t want to wait in the rain",
    "Parking near the doctor costs £4",
    "میری والدہ اکیلی سفر نہیں کر سکتیں",
    "Rain comes in at the bus stop",
)


def opened(store: Store, title: str = "Buses") -> str:
    made = sessions.add_session(
        store, now=NOW, title=title, date="2026-11-21", influence="Routes", involvement_type="consultation"
    )
    open_whole(store, now=NOW, session=made.id)
    return made.id


@pytest.fixture
def session(store: Store) -> str:
    held = opened(store)
    for text in SAID:
        comments.hear(store, now=NOW, session=held, typed=text)
    return held


def many(store: Store, session: str, count: int, text: str = "word number") -> None:
    """Write comments down in one act."""
    same = {"session": session, "question": None, "kind": "own_words", "source": "import", "person": None}
    rest = {"table": "", "language": "", "batch": None, "reason": "", "supersedes": []}
    with store.act(now=NOW) as act:
        start = store.last_seq
        rows = (
            (f"c{start}-{n}", {**same, **rest, "text": f"{text} {n}", "root": f"c{start}-{n}"}) for n in range(count)
        )
        act.append_many("comment.heard", rows)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("naive", [0]),
        ("NAÏVE", [0]),
        ("facade cafe", [0]),
        ("lodz", [0]),
        ("Łódź", [0]),
        ("appointment", [2, 1]),
        ("appo", [2, 1]),
        ("one appo", [2]),
        ("sian", [3]),
        ("follow-up", [3]),
        ("don't", [4]),
        ("rain", [7, 4]),
        ('"the rain"', [4]),
        ('"bus stop', [7]),
        ("park doc", [5]),
        ("4", [5]),
        ("والدہ", [6]),
        ("rain OR bus", []),
        ("rain*", [7, 4]),
        ("rain ^ AND", []),
        ("NOT rain", []),
        ("text:rain", []),
        ('"', []),
        ("***", []),
        ("", []),
        ("  ", []),
        ("a' OR '1'='1", []),
    ],
)
def test_words_are_found_by_their_beginnings_without_accents_newest_first(
    store: Store, session: str, typed: str, found: list[int]
) -> None:
    assert [SAID.index(comment.text) for comment in store.comments.search(typed).comments] == found


def test_a_single_letter_stands_for_itself() -> None:
    assert as_query("i") == '"i"'
    assert as_query("ra") == '"ra"*'
    assert as_query('"bus stop" i') == '"bus stop" "i"'


def test_what_is_found_is_counted_up_to_a_cap(store: Store, session: str) -> None:
    many(store, session, CAP + 40)
    found = store.comments.search("word numb")
    assert (len(found.comments), found.total, found.is_capped) == (50, CAP + 1, True)
    assert found.comments[0].text == f"word number {CAP + 39}"
    exactly = store.comments.search("naive")
    assert (exactly.total, exactly.is_capped) == (1, False)
    assert len(store.comments.search("word", limit=CAP).comments) == CAP


def test_a_search_within_a_session_or_a_kind_finds_only_theirs(store: Store, session: str) -> None:
    other = opened(store, "Trains")
    many(store, other, 30, "rain again")
    comments.hear(store, now=NOW, session=session, typed="Rain on the floor", how=HowSaid(kind=OBSERVATION))
    assert store.comments.search("rain").total == 33
    assert store.comments.search("rain", session=session).total == 3
    assert store.comments.search("rain", session=other).total == 30
    assert store.comments.search("rain", kind=OBSERVATION).total == 1
    assert store.comments.search("rain", session=other, kind=OBSERVATION).total == 0
    assert store.comments.search("rain", session="nowhere").total == 0


def test_a_search_that_stopped_early_says_so(store: Store, session: str) -> None:
    many(store, session, reading.READ_AT_MOST + 10, "rain")
    found = store.comments.search("rain", kind=OBSERVATION)
    assert (found.total, found.is_partial) == (0, True)
    assert not store.comments.search("naive", kind="own_words").is_partial


def test_pages_follow_each_other_by_key_without_gap_or_repetition(store: Store, session: str) -> None:
    many(store, session, 250)
    whole = [comment.id for comment in store.comments.of_session(session)]
    read: list[str] = []
    after = None
    while page := store.comments.page(session, limit=60, after=after):
        read += [comment.id for comment in page]
        after = (page[-1].hlc, page[-1].n)
    assert read == whole
    assert store.comments.keys(session, limit=1_000) == [
        (comment.hlc, comment.n) for comment in store.comments.of_session(session)
    ]
    assert [comment.id for comment in store.comments.page(None, limit=1_000)] == whole


def plans(store: Store, read: Any) -> list[str]:
    """Return how SQLite answers each statement that `read` asks."""
    asked: list[str] = []
    connection = store.raw()
    connection.set_trace_callback(asked.append)
    read()
    connection.set_trace_callback(None)
    statements = [
        statement for statement in dict.fromkeys(asked) if statement.lstrip().lower().startswith(("select", "with"))
    ]
    assert statements
    return [
        row[3] for statement in statements for row in connection.execute(f"explain query plan {statement}").fetchall()
    ]


def test_no_list_and_no_search_reads_a_whole_table(store: Store, session: str) -> None:
    many(store, session, 300)
    key = (store.comments.of_session(session)[5].hlc, 10**6)
    for read in (
        lambda: store.comments.page(session, limit=50),
        lambda: store.comments.page(session, limit=50, after=key),
        lambda: store.comments.page(None, limit=50, after=key),
        lambda: store.comments.keys(session, limit=50, after=key),
        lambda: store.comments.of_session(session, limit=50, before=key[0]),
        lambda: store.comments.newest(limit=50, before=key[0]),
        lambda: store.comments.search("word"),
        lambda: store.comments.search("word", session=session),
        lambda: store.comments.search("word", kind=OBSERVATION),
        lambda: store.comments.count_up_to(session, 100),
    ):
        within = ("VIRTUAL TABLE INDEX", "(subquery", "SCAN found")  # the matches, of which at most CAP + 1 are taken
        found = [plan for plan in plans(store, read) if not any(step in plan for step in within)]
        assert not [plan for plan in found if "SCAN" in plan or "TEMP B-TREE" in plan]
    assert not [plan for plan in plans(store, lambda: store.comments.versions("c1")) if "SCAN" in plan]


def test_a_page_is_one_statement(store: Store, session: str) -> None:
    many(store, session, 300)
    asked: list[str] = []
    connection = store.raw()
    connection.set_trace_callback(asked.append)
    store.comments.page(session, limit=100)
    connection.set_trace_callback(None)
    assert len(asked) == 1
