"""A change programme across its sessions: one table of themes with the ways people were asked, and when they were involved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from engage_desktop.domain.plans import Programme
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import STAGES, Session
from engage_desktop.operations import themes
from engage_desktop.store.store import Store

REVIEWING = "reviewing"


@dataclass(frozen=True, slots=True)
class JointRow:
    """A theme at one session of a programme. method: a code of resources/lists/methods; counts as in themes.ThemeCount."""

    theme: str
    name: str
    session: str
    title: str
    date: str
    method: str
    public: int
    carers: int
    staff: int
    printed: tuple[str, str, str] = ("0", "0", "0")


@dataclass(frozen=True, slots=True)
class Joint:
    """A programme's sessions, earliest first, and its themes by session, the theme with most voices first."""

    programme: Programme
    sessions: tuple[Session, ...]
    rows: tuple[JointRow, ...]

    @property
    def methods(self) -> tuple[str, ...]:
        """The ways in which people were asked, each once, in their order."""
        return tuple(dict.fromkeys(session.method for session in self.sessions if session.method))


@dataclass(frozen=True, slots=True)
class StageCounts:
    """How many sessions there were at each stage. only_reviewing: programmes that involved people at no other stage.

    not_stated: sessions whose plan states no stage; late_sessions: single sessions, in no programme, at "reviewing".
    """

    by_stage: dict[str, int] = field(default_factory=dict)
    not_stated: int = 0
    only_reviewing: tuple[str, ...] = ()
    late_sessions: int = 0


def joint(store: Store, programme: str) -> Joint:
    """Return a programme's joint table. Raises NothingHere."""
    held = next((each for each in store.plans.programmes() if each.id == programme), None)
    if held is None:
        raise NothingHere("There is no such programme any more. Nothing was changed. Look at the list again.")
    sessions = sessions_of(store, programme)
    rows = [row for session in sessions for row in _rows(store, session)]
    weight: dict[str, int] = {}
    for row in rows:
        weight[row.theme] = weight.get(row.theme, 0) + row.public + row.carers + row.staff
    rows.sort(key=lambda row: (-weight[row.theme], row.name, row.date, row.session))
    return Joint(held, tuple(sessions), tuple(rows))


def sessions_of(store: Store, programme: str) -> list[Session]:
    """Return the sessions of a programme, earliest first."""
    found = [session for session in store.sessions.all() if session.programme == programme]
    return sorted(found, key=lambda session: (session.date, session.starts, session.id))


def stage_counts(store: Store) -> StageCounts:
    """Return at which stages people were involved, and how often only at the last."""
    sessions = store.sessions.all()
    by_stage = {stage: sum(session.stage == stage for session in sessions) for stage in STAGES}
    names = {each.id: each.name for each in store.plans.programmes()}
    only = [name for programme, name in names.items() if _only_reviewing(sessions, programme)]
    alone = sum(session.stage == REVIEWING and session.programme not in names for session in sessions)
    return StageCounts(by_stage, sum(not session.stage for session in sessions), tuple(only), alone)


def _only_reviewing(sessions: Iterable[Session], programme: str) -> bool:
    stages = {session.stage for session in sessions if session.programme == programme and session.stage}
    return stages == {REVIEWING}


def _rows(store: Store, session: Session) -> list[JointRow]:
    return [
        JointRow(
            theme=count.theme.id,
            name=count.theme.name,
            session=session.id,
            title=session.title,
            date=session.date,
            method=session.method,
            public=count.public,
            carers=count.carers,
            staff=count.staff,
            printed=count.printed,
        )
        for count in themes.theme_counts(store, session=session.id)
        if count.roots
    ]
