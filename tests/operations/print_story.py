"""One whole story for tests of prints: a plan, people with and without consent, themes, answers of every outcome, costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from engage_desktop.domain.answers import CANNOT, DONE, PLANNED, Response
from engage_desktop.domain.sessions import Session
from engage_desktop.operations import planning, sessions
from engage_desktop.operations.decisions import record_decision
from engage_desktop.operations.flags import flag
from engage_desktop.operations.prints import MadePrint, render_print
from engage_desktop.operations.responses import tell_back, write_response
from engage_desktop.operations.themes import add_theme, tag
from engage_desktop.store.store import Store
from tests.operations.answer_story import agree_to, come, open_session, say
from tests.reports.reading import html_words
from tests.workspaces import LISTS, NOW, RESOURCES

FONTS = RESOURCES / "fonts"
LATER = NOW + timedelta(hours=3)
OWN, DEAF_CLUB = "Sefton involvement team", "Merseyside Deaf Club"


@dataclass(frozen=True)
class Story:
    """What the story made: ids, and the answers by their outcome."""

    session: Session
    programme: str
    roots: tuple[str, ...]
    joan: str
    farah: str
    tom: str
    done: Response
    cannot: Response
    planned: Response


def told_story(store: Store) -> Story:
    """Return the story: three people speak, one of them a carer; Tom says no to everything; Hannah is staff."""
    team = store.teams.own().id
    with store.act(now=NOW) as act:
        act.set("team.set", team, name=OWN, contact="Town Hall, Bootle\n0151 496 0000", partners="Healthwatch Sefton")
    programme = planning.write_programme(store, now=NOW, name="New diagnostic centre", owner="Hannah Osei")
    held = open_session(store, programme=programme, method="tables", planned_use="The board reads what was said.")
    planning.write_reach(store, now=NOW, session=held.id, group="Deaf people", hoped=5, sender=DEAF_CLUB)
    planning.write_agenda_item(store, now=NOW, session=held.id, title="Where things stand", minutes=20, aim="inform")
    planning.write_agenda_item(
        store, now=NOW, session=held.id, title="Your journey", minutes=30, aim="involve", decision="Which routes run"
    )
    joan = come(store, held.id, "Joan Whitfield", address="1 Linacre Road\nBootle", wants="post_large_print").person
    farah = come(store, held.id, "Farah Khan", role="carer", group="Deaf people", address="2 Linacre Road").person
    tom = come(store, held.id, "Tom Bell", address="3 Linacre Road").person
    come(store, held.id, "Hannah Osei", role="staff")
    for person in (joan, farah):
        agree_to(store, person, "quote_anonymous", "contact_project", channels="post")
    agree_to(store, tom, "quote_anonymous", "contact_project", answer="refused")
    spoken = ((1, "The last bus is at six."), (2, "Nobody signs at the desk."), (3, "My cancer letter came late."))
    roots = [say(store, held.id, words, badge=badge) for badge, words in spoken]
    roots.append(say(store, held.id, "The contract runs nine more months.", badge=4))
    themes = [add_theme(store, now=NOW, name=name) for name in ("Evening buses", "Signing", "Letters")]
    for root, theme in ((0, 0), (1, 1), (2, 2), (3, 0)):
        tag(store, now=NOW, root=roots[root], theme=themes[theme].id)
    flag(store, now=NOW, root=roots[2], owner="Priya Shah", note="Letters that come late.")
    done = write_response(
        store,
        now=NOW,
        session=held.id,
        theme=themes[0].id,
        said="buses stop too early",
        outcome=DONE,
        did="Route 44 runs until ten.",
        evidence="The timetable of 1 December",
        easy_read="There is a bus at night now.",
    )
    cannot = write_response(
        store,
        now=NOW,
        session=held.id,
        theme=themes[1].id,
        outcome=CANNOT,
        reason="No interpreter is free every day.",
    )
    planned = write_response(
        store, now=NOW, session=held.id, theme=themes[2].id, outcome=PLANNED, did="Letters go out a week earlier."
    )
    tell_back(store, now=NOW, response=done.id, way="letter", people=2)
    record_decision(
        store,
        now=NOW,
        session=held.id,
        text="Run route 44 until ten",
        decided_by="The transport board",
        decided_with="board",
        in_room="Nine members and two people who use the bus",
        responses=[done.id],
    )
    return Story(sessions_again(store, held), programme, tuple(roots), joan, farah, tom, done, cannot, planned)


def sessions_again(store: Store, held: Session) -> Session:
    """Return the session with what was written after it opened."""
    return sessions.edit_session(
        store, now=NOW, session=held.id, next_steps="Ask again in spring.", notes_how="By two."
    )


def made_of(store: Store, story: Story, code: str, *, large_print: bool = False, **about: str) -> MadePrint:
    """Return one print of the story; about: what to name besides what its scope needs."""
    named = {
        "programme_report": {"programme": story.programme},
        "progress_sheet": {"response": story.done.id},
        "progress_easy_read": {"response": story.done.id},
        "certificate": {"session": story.session.id, "person": story.joan},
        "stage_report": {},
        "poster": {},
    }.get(code, {"session": story.session.id})
    return render_print(
        store, code=code, now=LATER, lists=LISTS, fonts=FONTS, large_print=large_print, **{**named, **about}
    )


def words_of(made: MadePrint) -> str:
    """Return what a print says, as a browser shows it."""
    return " ".join(html_words(made.html))


def write(made: MadePrint, folder: Path) -> Path:
    """Write the PDF where a program can read it."""
    path = folder / "print.pdf"
    path.write_bytes(made.pdf)
    return path
