"""Comments under themes: put there, taken out, renamed and merged; counted with kinds of voice apart."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import comments, people, planning, sessions, themes
from engage_desktop.operations.service_report import service_report
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.operations.answer_story import come, open_session, say
from tests.workspaces import NOW

LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def session(store: Store) -> str:
    return open_session(store).id


@pytest.fixture
def buses(store: Store) -> str:
    return themes.add_theme(store, now=NOW, name="Buses", family="travel").id


def test_a_theme_is_added_once_whatever_its_accents_and_case(store: Store, session: str, buses: str) -> None:
    again = themes.add_theme(store, now=NOW, name=" #BUSÉS ", session=session)
    assert again.id == buses
    with pytest.raises(AnswerNotPossible):
        themes.add_theme(store, now=NOW, name=" # ")
    assert [theme.name for theme in store.answers.themes()] == ["Buses"]


def test_letters_find_themes_by_their_beginning_first_and_only_those_of_this_session(
    store: Store, session: str, buses: str
) -> None:
    other = open_session(store, title="Another").id
    themes.add_theme(store, now=NOW, name="Late buses")
    themes.add_theme(store, now=NOW, name="Busy roads", session=other)
    assert [theme.name for theme in themes.match(store, "#bus", session=session)] == ["Buses", "Late buses"]
    assert [theme.name for theme in themes.match(store, "bus")] == ["Buses", "Busy roads", "Late buses"]
    assert themes.match(store, "train") == []


def test_the_same_tag_again_changes_nothing_and_another_service_takes_its_place(
    store: Store, session: str, buses: str
) -> None:
    root = say(store, session, "The 53 is late.")
    first = themes.tag(store, now=NOW, root=root, theme=buses)
    before = store.last_seq
    assert themes.tag(store, now=NOW, root=root, theme=buses) == first
    assert store.last_seq == before
    themes.tag(store, now=NOW, root=root, theme=buses, place="Riverside", service="Route 53")
    assert [(link.place, link.service) for link in themes.links_of(store, [root])[root]] == [("Riverside", "Route 53")]
    assert store.answers.words_used() == (("Riverside",), ("Route 53",))


def test_a_corrected_comment_stays_under_its_theme_by_any_of_its_versions(
    store: Store, session: str, buses: str
) -> None:
    root = say(store, session, "The 35 is late.")
    version = comments.correct(store, now=LATER, comment=root, text="The 53 is late.")
    themes.tag(store, now=NOW, root=version, theme=buses)
    assert [comment.text for comment in themes.comments_under(store, buses)] == ["The 53 is late."]
    assert themes.theme_counts(store, session=session)[0].roots == (root,)
    assert [theme.name for theme in themes.themes_of(store, root)] == ["Buses"]


def test_what_is_taken_out_of_the_list_is_not_counted_and_cannot_be_tagged(
    store: Store, session: str, buses: str
) -> None:
    root = say(store, session, "Written by mistake.")
    themes.tag(store, now=NOW, root=root, theme=buses)
    comments.take_out(store, now=NOW, comment=root)
    assert themes.theme_counts(store, session=session)[0].roots == ()
    with pytest.raises(NothingHere):
        themes.tag(store, now=NOW, root=root, theme=buses)


def test_tagging_many_is_one_act_and_one_undo_and_untagging_takes_only_what_is_named(
    store: Store, session: str, buses: str
) -> None:
    stops = themes.add_theme(store, now=NOW, name="Stops").id
    roots = [say(store, session, f"Stop {number}.") for number in range(3)]
    themes.tag_many(store, now=NOW, roots=roots, theme=buses)
    themes.tag_many(store, now=NOW, roots=roots, theme=stops)
    undo(store, now=LATER, done=store.last_act)
    assert {count.theme.name: count.public for count in themes.theme_counts(store)} == {"Buses": 3, "Stops": 0}
    assert themes.untag_many(store, now=NOW, pairs=[(roots[0], buses), (roots[1], stops)]) == 1
    themes.untag(store, now=NOW, root=roots[1], theme=buses)
    assert themes.theme_counts(store)[0].roots == (roots[2],)


def test_very_many_are_tagged_at_once_and_each_is_counted_once(store: Store, session: str, buses: str) -> None:
    comments.hear_batch(store, now=NOW, session=session, lines=[f"Line {each}" for each in range(260)], label="Chart")
    roots = [comment.root for comment in store.comments.of_session(session)]
    themes.tag_many(store, now=NOW, roots=[*roots, *roots], theme=buses)
    assert themes.theme_counts(store)[0].public == 260
    undo(store, now=LATER, done=store.last_act)
    assert themes.theme_counts(store)[0].public == 0


def test_somebody_who_is_both_carer_and_patient_stands_in_both_and_is_heard_once(
    store: Store, session: str, buses: str
) -> None:
    both = come(store, session, "Nia", "carer")
    people.edit_person(store, now=NOW, person=both.person, also_role="public")
    themes.tag(store, now=NOW, root=say(store, session, "We go together.", badge=both.badge), theme=buses)
    found = themes.theme_counts(store, session=session)[0]
    assert (found.public, found.carers, found.counts.both, found.counts.heard) == (1, 1, 1, 1)


def test_the_role_at_that_session_counts_and_not_the_usual_one(store: Store, session: str, buses: str) -> None:
    hannah = come(store, session, "Hannah", "staff")
    people.edit_person(store, now=NOW, person=hannah.person, role="public")
    themes.tag(store, now=NOW, root=say(store, session, "We start late.", badge=hannah.badge), theme=buses)
    found = themes.theme_counts(store, session=session)[0]
    assert (found.public, found.staff) == (0, 1)


def test_themes_are_counted_over_the_sessions_of_a_programme(store: Store, session: str, buses: str) -> None:
    programme = planning.write_programme(store, now=NOW, name="Getting there")
    for title in ("First", "Second"):
        of = open_session(store, title=title, programme=programme).id
        themes.tag(store, now=NOW, root=say(store, of, "Two buses."), theme=buses)
    themes.tag(store, now=NOW, root=say(store, session, "Elsewhere."), theme=buses)
    assert [count.public for count in themes.theme_counts(store, programme=programme)] == [2]
    assert [count.public for count in themes.theme_counts(store)] == [3]


def test_a_theme_with_comments_stays_until_they_are_brought_under_another(
    store: Store, session: str, buses: str
) -> None:
    coaches = themes.add_theme(store, now=NOW, name="Coaches").id
    roots = [say(store, session, f"Coach {number}.") for number in range(2)]
    themes.tag_many(store, now=NOW, roots=roots, theme=coaches)
    themes.tag(store, now=NOW, root=roots[0], theme=buses)
    with pytest.raises(AnswerNotPossible):
        themes.remove_theme(store, now=NOW, theme=coaches)
    assert themes.merge_themes(store, now=NOW, theme=coaches, into=buses) == 2
    assert [(count.theme.name, count.public) for count in themes.theme_counts(store)] == [("Buses", 2)]
    undo(store, now=LATER, done=store.last_act)
    assert {count.theme.name: count.public for count in themes.theme_counts(store)} == {"Buses": 1, "Coaches": 2}


def test_a_theme_is_renamed_and_one_without_comments_is_removed(store: Store, buses: str) -> None:
    assert themes.edit_theme(store, now=NOW, theme=buses, name="Buses and trams").name == "Buses and trams"
    themes.remove_theme(store, now=NOW, theme=buses)
    with pytest.raises(NothingHere):
        themes.theme_of(store, buses)


def test_themes_can_be_put_on_after_the_session_is_closed(store: Store, session: str, buses: str) -> None:
    root = say(store, session, "The 53 is late.")
    sessions.close_session(store, now=NOW, session=session)
    themes.tag(store, now=LATER, root=root, theme=buses)
    assert themes.theme_counts(store, session=session)[0].public == 1


def test_a_report_by_service_names_what_has_no_service_last(store: Store, session: str, buses: str) -> None:
    roots = [say(store, session, f"Late {number}.") for number in range(11)]
    themes.tag_many(store, now=NOW, roots=roots[:5], theme=buses, service="Route 53")
    themes.tag_many(store, now=NOW, roots=roots[5:], theme=buses)
    report = service_report(store, family="travel")
    assert [(name, report.services.shown(name)) for name in report.services.cells] == [("Route 53", "5"), ("", "6")]
    assert service_report(store, family="waste").services.cells == {}


def test_counting_very_many_gives_what_counting_few_gives(
    store: Store, session: str, buses: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_session(store, title="Other").id
    stops = themes.add_theme(store, now=NOW, name="Stops").id
    roots = [say(store, of, f"Line {each}.") for each in range(4) for of in (session, other)]
    comments.correct(store, now=LATER, comment=roots[0], text="Line 0, put right.")
    comments.take_out(store, now=LATER, comment=roots[1])
    for theme in (buses, stops):
        themes.tag_many(store, now=NOW, roots=[root for root in roots if root != roots[1]], theme=theme, service="53")
    few = [set(store.answers.themed(of)) for of in (None, session)], store.answers.spoken(roots)
    monkeypatch.setattr("engage_desktop.store.answers._MANY", 1)
    assert ([set(store.answers.themed(of)) for of in (None, session)], store.answers.spoken(roots)) == few
    assert len(few[0][0]) == 14
