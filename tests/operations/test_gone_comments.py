"""A comment that was heard on one laptop and answered from the centre: once it is gone, no laptop counts it any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

from engage_desktop.operations import comments, erasure, exchange, gone_comments, undo
from engage_desktop.operations.membership import NotACentre
from engage_desktop.operations.responses import cite, uncite, write_response, you_said
from engage_desktop.store.store import Store
from tests.operations.answer_story import agree_to, come, say, take_back
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.workspaces import NOW

LATER, EVENING = NOW + timedelta(hours=1), NOW + timedelta(hours=3)


@dataclass
class Answered:
    """Two comments that laptop a heard, one of Joan's, and what the centre answered, which laptop b holds too."""

    together: Together
    joan: str
    said: str
    other: str
    response: str

    def counted(self, store: Store) -> tuple[int, int, list[str]]:
        found = you_said(store, self.response)
        return found.count, found.elsewhere, [link.why for link in found.broken]

    def exchange(self) -> None:
        if exchange.waiting(self.together.a).in_no_bundle:
            self.together.merge(self.together.a, now=EVENING)
        self.together.answer(now=EVENING)


@pytest.fixture
def answered(together: Together) -> Answered:
    session = together.shared_session()
    came = come(together.a, session, "Joan")
    agree_to(together.a, came.person, "quote_anonymous")
    said = say(together.a, session, "The 47 is late", badge=came.badge)
    other = say(together.a, session, "The gate is locked")
    together.merge(together.a)
    response = write_response(
        together.centre, now=LATER, said="Buses and gates", outcome="doing", did="We ask", cites=[said, other]
    )
    together.answer(now=LATER)
    made = Answered(together, came.person, said, other, response.id)
    assert made.counted(together.centre) == made.counted(together.a) == (2, 0, [])
    assert made.counted(together.b) == (0, 2, [])
    return made


def taken_back_on_the_laptop(answered: Answered) -> None:
    take_back(answered.together.a, answered.joan)


def taken_back_at_the_centre(answered: Answered) -> None:
    take_back(answered.together.centre, answered.joan)


def erased(answered: Answered) -> None:
    erasure.erase_person(answered.together.centre, now=EVENING, person=answered.joan)


def taken_out_on_the_laptop(answered: Answered) -> None:
    comments.take_out(answered.together.a, now=EVENING, comment=answered.said)


GOING: dict[str, tuple[Callable[[Answered], None], str]] = {
    "consent is taken back on the laptop": (taken_back_on_the_laptop, "took_back"),
    "consent is taken back at the centre": (taken_back_at_the_centre, "took_back"),
    "the speaker is erased": (erased, "erased"),
    "it is taken out on the laptop": (taken_out_on_the_laptop, "taken_out"),
}


@pytest.mark.parametrize("how", GOING)
def test_a_comment_heard_elsewhere_that_is_gone_is_counted_nowhere_and_says_why(answered: Answered, how: str) -> None:
    go, why = GOING[how]
    go(answered)
    answered.exchange()
    team = answered.together
    assert answered.counted(team.centre) == answered.counted(team.a) == (1, 0, [why])
    assert answered.counted(team.b) == (0, 1, [why])
    assert "1 comment heard on another laptop said" in you_said(team.b, answered.response).sentence
    assert you_said(team.b, answered.response).broken_note.startswith("1 comment that this rested on is gone")


def test_a_comment_that_comes_back_is_counted_on_every_laptop_again(answered: Answered) -> None:
    team = answered.together
    taken_out_on_the_laptop(answered)
    undoing = team.a.last_act
    answered.exchange()
    assert answered.counted(team.b) == (0, 1, ["taken_out"])
    undo.undo(team.a, now=EVENING, done=undoing)
    answered.exchange()
    assert answered.counted(team.centre) == answered.counted(team.a) == (2, 0, [])
    assert answered.counted(team.b) == (0, 2, [])


def test_the_latest_word_says_why_a_comment_is_gone(answered: Answered) -> None:
    taken_back_on_the_laptop(answered)
    answered.exchange()
    erased(answered)
    answered.exchange()
    assert answered.counted(answered.together.b) == (0, 1, ["erased"])


def test_a_broken_link_that_somebody_has_seen_is_taken_off_everywhere(answered: Answered) -> None:
    team = answered.together
    taken_back_on_the_laptop(answered)
    answered.exchange()
    uncite(team.centre, now=EVENING, response=answered.response, root=answered.said)
    team.answer(now=EVENING)
    for store, expected in ((team.centre, (1, 0, [])), (team.a, (1, 0, [])), (team.b, (0, 1, []))):
        assert answered.counted(store) == expected
    uncite(team.b, now=EVENING, response=answered.response, root=answered.other)
    assert answered.counted(team.b) == (0, 0, [])


def test_a_comment_that_is_cited_anew_counts_until_the_centre_says_again_that_it_is_gone(answered: Answered) -> None:
    team = answered.together
    taken_out_on_the_laptop(answered)
    undoing = team.a.last_act
    answered.exchange()
    undo.undo(team.a, now=EVENING, done=undoing)
    team.merge(team.a, now=EVENING)
    assert cite(team.centre, now=EVENING, response=answered.response, roots=[answered.said]) == 1
    assert answered.counted(team.centre) == (2, 0, [])
    answered.exchange()
    assert answered.counted(team.b) == (0, 2, [])


def test_the_word_that_a_comment_is_gone_is_said_once_and_names_nobody(answered: Answered) -> None:
    team = answered.together
    assert gone_comments.tell_gone(team.centre, now=LATER) == 0
    taken_back_at_the_centre(answered)
    before = team.centre.last_seq
    assert gone_comments.tell_gone(team.centre, now=EVENING) == 1
    (word,) = [done.operation for done in team.centre.history.of_kinds(team.centre.site, ["fact.voided"])][-1:]
    assert word is not None
    assert set(word.body.values()) == {answered_link(answered), "response.cites", "took_back"}
    assert team.centre.last_seq == before + 1
    assert gone_comments.tell_gone(team.centre, now=EVENING) == 0
    with pytest.raises(NotACentre):
        gone_comments.tell_gone(team.a, now=EVENING)


def answered_link(answered: Answered) -> str:
    (link,) = [
        each for each in answered.together.centre.answers.citations(answered.response) if each.root == answered.said
    ]
    return link.id
