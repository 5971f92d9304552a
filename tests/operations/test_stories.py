"""Stories: whose each is, and the consent that is asked for the use of stories alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.domain.comments import CommentNotPossible
from engage_desktop.domain.consent import GIVEN, NOT_ASKED, REFUSED, WITHDRAWN
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import attendance, closing, comments, sessions, stories, undo
from engage_desktop.operations.comments import HowSaid
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, WHOLE_PLAN, fresh_workspace, open_whole

STORY = HowSaid(about="story")
TODAY = NOW.date().isoformat()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return fresh_workspace(tmp_path)


@pytest.fixture
def session(store: Store) -> str:
    made = sessions.add_session(store, now=NOW, **WHOLE_PLAN)
    open_whole(store, now=NOW, session=made.id)
    return made.id


def standing(store: Store, comment: str) -> str:
    held = store.comments.get(comment)
    assert held is not None
    return stories.story_answer(store, store.comments.standing_versions(held.root)[-1], today=TODAY)


def test_the_teller_answers_for_the_story_in_the_exact_words_and_a_no_takes_a_yes_back(
    store: Store, session: str
) -> None:
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    story = comments.hear(store, now=NOW, session=session, typed=f"@{came.badge} It began in March.", how=STORY)
    assert standing(store, story) == NOT_ASKED
    for agrees, answer in ((False, REFUSED), (True, GIVEN), (False, WITHDRAWN)):
        said = stories.answer_for_story(store, now=NOW, comment=story, agrees=agrees, purposes=LISTS.purposes)
        assert said == answer == standing(store, story)
    first = store.consents.history(came.person)[0]
    wording = store.consents.wording(first.wording)
    assert wording is not None
    assert (first.purpose, first.session, wording.text) == ("story_case_study", session, "You can use my story.")


def test_an_unnamed_story_can_be_asked_of_nobody_until_somebody_says_whose_it_is(store: Store, session: str) -> None:
    story = comments.hear(store, now=NOW, session=session, typed="It began in March.", how=STORY)
    assert standing(store, story) == stories.UNNAMED
    with pytest.raises(CommentNotPossible, match="nobody can agree"):
        stories.answer_for_story(store, now=NOW, comment=story, agrees=True, purposes=LISTS.purposes)
    with pytest.raises(CommentNotPossible, match="badge 9"):
        stories.say_whose(store, now=NOW, comment=story, badge=9)
    assert standing(store, story) == stories.UNNAMED
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    before = store.last_seq
    made = stories.say_whose(store, now=NOW, comment=story, badge=came.badge or 0)
    held = store.comments.get(made)
    assert held is not None
    assert (held.person, held.text, held.about) == (came.person, "It began in March.", "story")
    assert standing(store, story) == NOT_ASKED
    assert store.last_seq > before
    undo.undo(store, now=NOW, done=store.last_act)
    assert standing(store, story) == stories.UNNAMED


def test_what_is_no_story_is_not_asked_about_as_one(store: Store, session: str) -> None:
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    remark = comments.hear(store, now=NOW, session=session, typed=f"@{came.badge} Buses are late.")
    with pytest.raises(CommentNotPossible, match="not marked as a story"):
        stories.answer_for_story(store, now=NOW, comment=remark, agrees=True, purposes=LISTS.purposes)
    assert store.consents.history(came.person) == []


def test_words_in_force_that_ask_nothing_about_stories_say_so(store: Store, session: str) -> None:
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    story = comments.hear(store, now=NOW, session=session, typed=f"@{came.badge} It began in March.", how=STORY)
    others = tuple(purpose for purpose in LISTS.purposes if purpose.id != stories.PURPOSE)
    with pytest.raises(NothingHere, match="ask nothing about stories"):
        stories.answer_for_story(store, now=NOW, comment=story, agrees=True, purposes=others)
    with pytest.raises(NothingHere):
        stories.answer_for_story(store, now=NOW, comment="gone", agrees=True, purposes=LISTS.purposes)


def test_stories_are_listed_earliest_first_with_badge_and_answer_and_found_by_the_beginning_of_their_id(
    store: Store, session: str
) -> None:
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    named = comments.hear(store, now=NOW, session=session, typed=f"@{came.badge} It began in March.", how=STORY)
    nobodys = comments.hear(store, now=NOW, session=session, typed="I came here in May.", how=STORY)
    comments.hear(store, now=NOW, session=session, typed="Buses are late.")
    listed = stories.stories(store, today=TODAY, session=session)
    assert [(each.comment.root, each.badge, each.answer, each.is_asked) for each in listed] == [
        (named, came.badge, NOT_ASKED, False),
        (nobodys, None, stories.UNNAMED, False),
    ]
    stories.answer_for_story(store, now=NOW, comment=named, agrees=False, purposes=LISTS.purposes)
    assert [(each.answer, each.is_asked) for each in stories.stories(store, today=TODAY)] == [
        (REFUSED, True),
        (stories.UNNAMED, False),
    ]
    made = stories.say_whose(store, now=NOW, comment=nobodys, badge=came.badge or 0)
    for start in (nobodys, made):
        assert stories.find_story(store, start).id == made
    for wrong in ("", "zz", named[:4]):
        with pytest.raises(NothingHere, match="Nothing was changed"):
            stories.find_story(store, wrong)


def test_closing_lists_stories_whose_teller_was_not_asked_until_they_are(store: Store, session: str) -> None:
    def left() -> dict[str, tuple[int, tuple[str, ...]]]:
        found = closing.close_checks(store, session)
        wanted = (closing.STORIES_NOT_ASKED, closing.STORIES_UNNAMED)
        return {check.code: (check.count, check.rows) for check in found if check.code in wanted}

    assert left() == {}
    came = attendance.welcome_new(store, now=NOW, session=session, name="Joan")
    named = comments.hear(store, now=NOW, session=session, typed=f"@{came.badge} It began in March.", how=STORY)
    nobodys = comments.hear(store, now=NOW, session=session, typed="I came here in May.", how=STORY)
    assert left() == {closing.STORIES_NOT_ASKED: (1, (named,)), closing.STORIES_UNNAMED: (1, (nobodys,))}
    stories.answer_for_story(store, now=NOW, comment=named, agrees=False, purposes=LISTS.purposes)
    assert left() == {closing.STORIES_UNNAMED: (1, (nobodys,))}
    stories.say_whose(store, now=NOW, comment=nobodys, badge=came.badge or 0)
    assert left() == {}  # its teller has said no to the use of their story
    comments.take_out(store, now=NOW, comment=nobodys)
    assert left() == {}
