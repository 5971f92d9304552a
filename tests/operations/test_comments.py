"""Writing down what people say: what is kept, what is refused, and that a refusal leaves nothing behind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.comments import GROUP_VIEW, PARAPHRASE, CommentNotPossible
from engage_desktop.domain.refusals import NothingHere, Refusal, TextNotAccepted
from engage_desktop.domain.sessions import SessionNotOpen
from engage_desktop.operations import attendance, comments, sessions
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.workspaces import NOW, open_whole

LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def session(store: Store) -> str:
    """An open session with two questions."""
    made = sessions.add_session(
        store,
        now=NOW,
        title="Buses",
        date="2026-11-21",
        influence="Which route we ask for",
        involvement_type="consultation",
        questions=["What is hard?", "What would help?"],
    )
    open_whole(store, now=NOW, session=made.id)
    return made.id


def words(store: Store, session: str) -> list[str]:
    return [comment.text for comment in store.comments.of_session(session)]


def test_a_line_is_kept_as_it_was_said_with_what_goes_with_it(store: Store, session: str) -> None:
    question = store.sessions.questions(session)[1].id
    heard = comments.hear(
        store,
        now=NOW,
        session=session,
        typed="  Two buses,  an' I cannot stand that long. ",
        how=HowSaid(question, PARAPHRASE, language="cy"),
    )
    comment = store.comments.get(heard)
    assert comment is not None
    assert comment.text == "Two buses,  an' I cannot stand that long."
    assert (comment.question, comment.kind, comment.source, comment.language) == (question, PARAPHRASE, "unnamed", "cy")
    assert comment.root == heard
    assert comments.latest(store, session) == comment


def test_a_badge_in_front_names_who_wears_it_and_stays_out_of_the_words(store: Store, session: str) -> None:
    came = attendance.welcome_new(store, now=NOW, session=session, name="Siobhan")
    heard = store.comments.get(comments.hear(store, now=NOW, session=session, typed=f"@{came.badge} Lights, please"))
    assert heard is not None
    assert (heard.text, heard.source, heard.person) == ("Lights, please", "badge", came.person)


def test_a_table_in_front_is_kept_as_the_source(store: Store, session: str) -> None:
    heard = store.comments.get(comments.hear(store, now=NOW, session=session, typed="@t3 Lights, please"))
    assert heard is not None
    assert (heard.text, heard.source, heard.table, heard.person) == ("Lights, please", "table", "3", None)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", CommentNotPossible),
        ("   \n ", CommentNotPossible),
        ("@t3 ", CommentNotPossible),
        ("@99 Nobody wears this", CommentNotPossible),
        ("x" * 20_001, TextNotAccepted),
        ("a\x00b", TextNotAccepted),
        ("a\ud800b", TextNotAccepted),
    ],
)
def test_what_cannot_be_kept_is_refused_and_leaves_nothing(
    store: Store, session: str, typed: str, refusal: type[Refusal]
) -> None:
    before = store.last_seq
    store.laptop.keep_draft("listen", typed or "draft", now=NOW) if typed.isprintable() else None
    drafts = store.laptop.drafts()
    with pytest.raises(refusal):
        comments.hear(store, now=NOW, session=session, typed=typed, draft_place="listen")
    assert store.last_seq == before
    assert words(store, session) == []
    assert store.laptop.drafts() == drafts


def test_saving_forgets_the_draft_in_the_same_act(store: Store, session: str) -> None:
    store.laptop.keep_draft("listen", "Lights, pl", session=session, now=NOW)
    comments.hear(store, now=NOW, session=session, typed="Lights, please", draft_place="listen")
    assert store.laptop.drafts() == []
    assert words(store, session) == ["Lights, please"]


def test_a_closed_session_refuses_every_change_and_records_nothing(store: Store, session: str) -> None:
    heard = comments.hear(store, now=NOW, session=session, typed="Lights, please")
    sessions.close_session(store, now=NOW, session=session)
    before = store.last_seq
    for act in (
        lambda: comments.hear(store, now=LATER, session=session, typed="Too late"),
        lambda: comments.hear_batch(store, now=LATER, session=session, lines=["Too late"], label="Sheet"),
        lambda: comments.correct(store, now=LATER, comment=heard, text="Other words"),
        lambda: comments.agree(store, now=LATER, comment=heard),
        lambda: comments.take_out(store, now=LATER, comment=heard),
    ):
        with pytest.raises(SessionNotOpen):
            act()
    assert store.last_seq == before


def test_a_flip_chart_of_forty_lines_is_one_act_with_its_source(store: Store, session: str) -> None:
    lines = [f"Line {number}" for number in range(40)]
    how = HowSaid(kind=GROUP_VIEW)
    assert comments.hear_batch(store, now=NOW, session=session, lines=lines, label="Table 3, sheet 1", how=how) == 40
    held = store.comments.of_session(session)
    assert [comment.text for comment in reversed(held)] == lines
    assert {(comment.source, comment.kind) for comment in held} == {("flip_chart", GROUP_VIEW)}
    assert [batch.label for batch in store.comments.batches(session)] == ["Table 3, sheet 1"]
    undo(store, now=LATER, done=store.last_act)
    assert words(store, session) == []


def test_an_empty_flip_chart_is_refused(store: Store, session: str) -> None:
    before = store.last_seq
    with pytest.raises(CommentNotPossible):
        comments.hear_batch(store, now=NOW, session=session, lines=["  ", ""], label="Sheet")
    assert store.last_seq == before


def test_correcting_twice_keeps_every_version_and_shows_the_last(store: Store, session: str) -> None:
    first = comments.hear(store, now=NOW, session=session, typed="The 35 stops at six")
    comments.agree(store, now=NOW, comment=first, count=3)
    second = comments.correct(store, now=NOW, comment=first, text="The 53 stops at six", reason="misheard")
    third = comments.correct(store, now=LATER, comment=second, text="The 53 stops at seven")
    assert words(store, session) == ["The 53 stops at seven"]
    held = store.comments.get(third)
    assert held is not None
    assert (held.root, held.agreed, held.is_corrected) == (first, 3, True)
    versions = store.comments.versions(first)
    assert [(version.text, version.reason) for version in versions] == [
        ("The 35 stops at six", ""),
        ("The 53 stops at six", "misheard"),
        ("The 53 stops at seven", ""),
    ]
    assert [found.id for found in store.comments.search("53").comments] == [third]
    assert store.comments.search("35").total == 0


def test_undoing_a_correction_brings_the_words_before_it_back(store: Store, session: str) -> None:
    first = comments.hear(store, now=NOW, session=session, typed="The 35 stops at six")
    comments.correct(store, now=NOW, comment=first, text="The 53 stops at six")
    undo(store, now=LATER, done=store.last_act)
    assert words(store, session) == ["The 35 stops at six"]
    assert store.comments.search("35").total == 1


def test_correcting_to_the_same_words_writes_nothing(store: Store, session: str) -> None:
    heard = comments.hear(store, now=NOW, session=session, typed="Lights, please")
    before = store.last_seq
    assert comments.correct(store, now=NOW, comment=heard, text=" Lights, please ") == heard
    assert store.last_seq == before


def test_correcting_an_old_version_replaces_the_one_that_stands(store: Store, session: str) -> None:
    first = comments.hear(store, now=NOW, session=session, typed="One")
    comments.correct(store, now=NOW, comment=first, text="Two")
    comments.correct(store, now=LATER, comment=first, text="Three")
    assert words(store, session) == ["Three"]


def test_what_was_taken_out_is_gone_from_lists_and_search_until_undo(store: Store, session: str) -> None:
    heard = comments.hear(store, now=NOW, session=session, typed="Lights, please")
    comments.take_out(store, now=NOW, comment=heard, reason="said elsewhere")
    done = store.last_act
    assert words(store, session) == []
    assert store.comments.search("lights").total == 0
    for act in (
        lambda: comments.correct(store, now=NOW, comment=heard, text="Other"),
        lambda: comments.agree(store, now=NOW, comment=heard),
        lambda: comments.take_out(store, now=NOW, comment=heard),
    ):
        with pytest.raises(NothingHere):
            act()
    undo(store, now=LATER, done=done)
    assert words(store, session) == ["Lights, please"]
    assert store.comments.search("lights").total == 1


def test_agreement_adds_up_over_versions_and_is_undone_by_name(store: Store, session: str) -> None:
    heard = comments.hear(store, now=NOW, session=session, typed="Lights, please")
    assert comments.agree(store, now=NOW, comment=heard, count=4) == 4
    assert comments.agree(store, now=NOW, comment=heard) == 5
    undo(store, now=LATER, done=store.last_act)
    held = store.comments.get(heard)
    assert held is not None
    assert held.agreed == 4


@pytest.mark.parametrize("count", [0, -1, 501])
def test_a_count_that_cannot_be_is_refused(store: Store, session: str, count: int) -> None:
    heard = comments.hear(store, now=NOW, session=session, typed="Lights, please")
    with pytest.raises(CommentNotPossible):
        comments.agree(store, now=NOW, comment=heard, count=count)


def test_an_unknown_kind_is_refused(store: Store, session: str) -> None:
    before = store.last_seq
    with pytest.raises(CommentNotPossible):
        comments.hear(store, now=NOW, session=session, typed="Lights", how=HowSaid(kind="rumour"))
    assert store.last_seq == before


def test_counts_by_question_add_up(store: Store, session: str) -> None:
    first, second = (question.id for question in store.sessions.questions(session))
    for question, times in ((first, 3), (second, 1), (None, 2)):
        for _ in range(times):
            comments.hear(store, now=NOW, session=session, typed="Words", how=HowSaid(question))
    assert store.comments.count_by_question(session) == {first: 3, second: 1, "": 2}
    assert store.comments.count_up_to(session, 4) == 4
    assert store.comments.count(session) == 6


def test_a_corrected_comment_is_taken_out_with_every_version_and_undo_brings_the_last_back(
    store: Store, session: str
) -> None:
    said = comments.hear(store, now=NOW, session=session, typed="Siobhan said it dont stop")
    corrected = comments.correct(store, now=NOW, comment=said, text="It does not stop")
    comments.take_out(store, now=NOW, comment=corrected)
    assert store.comments.of_session(session) == []
    undo(store, now=NOW, done=store.last_act)
    assert [comment.text for comment in store.comments.of_session(session)] == ["It does not stop"]
