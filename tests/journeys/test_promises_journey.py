"""A promise from plan to answer, with the keyboard alone: opening refused and mended, closed, answered, told back, shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.pages import RAIL
from engage_desktop.operations import people, themes
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.journeys import facilitator as does
from tests.journeys.facilitator import Planned
from tests.journeys.keyboard import ENTER, SPACE, Keyboard
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace, template

Start = Callable[..., Keyboard]
ASSURANCE = list(RAIL).index("assurance") + 1
OPTION = "Run the 53 until nine in the evening"
SECTIONS_TO_OPEN = 6  # from Influence, where the options are, to Open
REASON = "The bus company needs nine months' notice."


def test_opening_is_refused_until_mended_and_a_no_is_answered_told_back_and_shown(
    sit_down: Start, tmp_path: Path
) -> None:
    store = fresh_workspace(tmp_path)
    people.add_person(store, now=NOW, name="Siobhan Doyle", email="siobhan@home.example")
    themes.add_theme(store, now=NOW, name="Travel", family="travel")
    opening.close_store(store)
    keys = sit_down(store.folder)
    does.unlock(keys, PASSPHRASE)
    refused_then_mended(keys)
    keys.step(does.WELCOME)
    does.check_in(keys, "sio")
    does.ask(keys, "sio", "yyy")
    keys.step(does.LISTEN)
    does.say(keys, "@1 The last bus leaves at six #tra", question=1)
    does.close(keys, notes="One note-taker.", next_steps="Ask the bus company.")
    answer(keys)
    tell(keys)
    look_at_assurance(keys)
    keys.program.close()
    the_records_stand(opening.open_store(store.folder, template().key))


def refused_then_mended(keys: Keyboard) -> None:
    """Plan a consultation without an option, be refused, follow the link, write the option, and open."""
    does.plan(keys, Planned(option=""))
    assert "there are no options or plans to give a view on" in keys.shown("open_words_label")
    assert the_session(keys).state == "planning"
    keys.press(SPACE)  # the focus stands on the way to what is missing
    keys.push("options_add_button")
    keys.type(OPTION)
    keys.push("options_keep_button")
    for _ in range(SECTIONS_TO_OPEN):
        keys.push("next_button")
    keys.push("open_button")
    assert the_session(keys).is_open


def answer(keys: Keyboard) -> None:
    """Say no to the theme; without a reason it is not kept."""
    keys.step(does.RESPOND)
    keys.push("write_button")
    keys.choose("outcome_combo", "cannot")
    keys.fill("owner_edit", "Head of transport")
    keys.push("save_button")
    assert "People are owed a reason" in keys.shown("reason_problem")
    keys.fill("reason_edit", REASON)
    keys.push("save_button")


def tell(keys: Keyboard) -> None:
    """Note that people were told, which alone ends the promise."""
    assert keys.shown("told_label").startswith("It stays open until people were told")
    keys.choose("way_combo", "letter")
    keys.fill("people_edit", "1")
    keys.push("told_button")
    assert keys.shown("told_label") == "People were told. This promise is kept."


def look_at_assurance(keys: Keyboard) -> None:
    """Find what the records show of telling people back, and follow it to the answer."""
    keys.rail(ASSURANCE)
    keys.wait(lambda: "Promises with evidence" in keys.shown("count_label"), "the evidence")
    keys.fill("search_edit", "000.17")
    keys.press(ENTER)
    assert keys.shown("chosen_label").startswith("We tell people in good time")
    keys.press(ENTER, times=2)
    assert keys.program.window is not None
    assert keys.program.window.stack.place.page == "promises"
    assert keys.shown("told_label") == "People were told. This promise is kept."


def the_session(keys: Keyboard) -> Session:
    assert keys.program.workspace is not None
    return keys.program.workspace.store.sessions.all()[0]


def the_records_stand(store: Store) -> None:
    (session,), (response,) = store.sessions.all(), store.answers.responses()
    assert [state.state for state in store.sessions.states(session.id)] == ["opened", "closed"]
    assert [option.text for option in store.plans.options(session.id)] == [OPTION]
    assert (response.outcome, response.reason, response.session) == ("cannot", REASON, session.id)
    comment = store.comments.of_session(session.id)[0]
    assert [citation.root for citation in store.answers.citations(response.id)] == [comment.root]
    assert [(told.way, told.people) for told in store.answers.told_back(response.id)] == [("letter", 1)]
    opening.close_store(store)
