"""Proposals: their versions, what became of each suggestion, and how themes stand to them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import comments, themes
from engage_desktop.operations.proposals import (
    NOT_USED,
    USED,
    add_proposal,
    answer_suggestion,
    difference,
    edit_proposal,
    record,
    reflected,
    remove_proposal,
    suggestions,
    weigh,
    write_version,
)
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.operations.answer_story import come, open_session, say
from tests.workspaces import NOW

LATER = NOW + timedelta(days=1)


@pytest.fixture
def session(store: Store) -> str:
    return open_session(store).id


@pytest.fixture
def letter(store: Store, session: str) -> str:
    """A proposal with one version."""
    return add_proposal(store, now=NOW, title="Letter", text="Dear patient. You will be seen soon.", session=session).id


def test_versions_are_numbered_and_the_same_text_makes_none(store: Store, letter: str) -> None:
    assert write_version(store, now=LATER, proposal=letter, text="Dear Joan. On 4 May.").number == 2
    with pytest.raises(AnswerNotPossible) as refused:
        write_version(store, now=LATER, proposal=letter, text=" Dear Joan. On 4 May. ")
    assert refused.value.field == "text"
    assert [version.number for version in store.answers.versions(letter)] == [1, 2]


def test_with_one_version_there_is_nothing_to_compare_and_each_step_can_be_looked_at(store: Store, letter: str) -> None:
    with pytest.raises(NothingHere):
        difference(store, letter)
    write_version(store, now=LATER, proposal=letter, text="Dear Joan. You will be seen soon.")
    write_version(store, now=LATER, proposal=letter, text="Dear Joan. You will be seen on 4 May.")
    assert (difference(store, letter).before.number, difference(store, letter).after.number) == (2, 3)
    assert [change.text for change in difference(store, letter, number=2).changes] == [
        *("Dear patient.", "Dear Joan.", "You will be seen soon."),
    ]
    with pytest.raises(NothingHere):
        difference(store, letter, number=1)


def test_a_suggestion_is_not_put_aside_without_a_reason_and_nothing_of_the_version_is_kept(
    store: Store, session: str, letter: str
) -> None:
    root = say(store, session, "Print it in gold.")
    with pytest.raises(AnswerNotPossible) as refused:
        write_version(store, now=LATER, proposal=letter, text="Dear Joan.", not_used={root: " "})
    assert refused.value.field == "reason"
    with pytest.raises(AnswerNotPossible):
        answer_suggestion(store, now=LATER, proposal=letter, root=root, outcome="perhaps")
    assert (len(store.answers.versions(letter)), suggestions(store, letter)) == (1, ())


def test_the_latest_answer_to_a_suggestion_counts_and_one_that_is_gone_is_still_named(
    store: Store, session: str, letter: str
) -> None:
    root = say(store, session, "Say Joan, not patient.")
    answer_suggestion(store, now=NOW, proposal=letter, root=root, outcome=NOT_USED, reason="Names go wrong.")
    write_version(store, now=LATER, proposal=letter, text="Dear Joan. You will be seen soon.", used={root: ""})
    (found,) = suggestions(store, letter)
    assert (found.is_used, found.answer.outcome) == (True, USED)
    assert found.comment is not None
    assert [change.suggestions for change in difference(store, letter).changes] == [(root,), (root,), ()]
    comments.take_out(store, now=LATER, comment=root)
    assert suggestions(store, letter)[0].comment is None


def test_what_is_reflected_needs_a_before_and_after_and_an_answer(store: Store, session: str, letter: str) -> None:
    root = say(store, session, "Say when.")
    answer_suggestion(store, now=NOW, proposal=letter, root=root, outcome=NOT_USED, reason="We do not know yet.")
    assert not reflected(store, session).is_shown
    write_version(store, now=LATER, proposal=letter, text="Dear Joan.")
    found = reflected(store, session)
    assert (found.is_shown, found.sentence) == (
        True,
        "How your suggestions are reflected: no suggestion changed the text; 1 did not, and the reason is given.",
    )


def test_a_theme_has_one_stance_which_can_be_taken_back_and_staff_stand_apart(
    store: Store, session: str, letter: str
) -> None:
    theme = themes.add_theme(store, now=NOW, name="Plain words").id
    badge = come(store, session, "Hannah", "staff").badge
    roots = [say(store, session, "Plain words."), say(store, session, "Plainer.", badge=badge)]
    themes.tag_many(store, now=NOW, roots=roots, theme=theme)
    for stance in ("opposes", "unmet", "supports", "supports"):
        weigh(store, now=NOW, proposal=letter, theme=theme, stance=stance)
    found = record(store, letter)
    assert [(each.public, each.staff) for each in found.supports] == [(1, 1)]
    assert (found.opposes, found.unmet) == ((), ())
    with pytest.raises(AnswerNotPossible):
        weigh(store, now=NOW, proposal=letter, theme=theme, stance="loves")
    weigh(store, now=NOW, proposal=letter, theme=theme)
    assert record(store, letter).supports == ()


def test_a_proposal_is_retitled_removed_and_brought_back(store: Store, letter: str) -> None:
    assert edit_proposal(store, now=NOW, proposal=letter, title="Booking letter").title == "Booking letter"
    with pytest.raises(AnswerNotPossible):
        edit_proposal(store, now=NOW, proposal=letter, title="")
    remove_proposal(store, now=NOW, proposal=letter)
    with pytest.raises(NothingHere):
        record(store, letter)
    undo(store, now=NOW, done=store.last_act)
    assert record(store, letter).proposal.title == "Booking letter"
    with pytest.raises(AnswerNotPossible):
        add_proposal(store, now=NOW, title=" ")
