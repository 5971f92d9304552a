"""Reading sessions, their questions and their changes of state."""

from __future__ import annotations

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED, OPEN, PLANNING, Question, Session, SessionState
from engage_desktop.store.rows import Reader

_STATE_NOW = f"""
coalesce((select case state when 'closed' then '{CLOSED}' else '{OPEN}' end from session_states
    where session = sessions.id and current = 1 order by hlc desc, site desc limit 1), '{PLANNING}')
"""
_STATE = f"""
(select *, {_STATE_NOW} as state from sessions)
"""


class Sessions:
    """Questions about sessions."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def all(self) -> list[Session]:
        """Return every session that was not removed, latest date first."""
        return self._reader.facts(
            Session, _STATE, "where coalesce(removed, 0) = 0 order by date desc, starts desc, title, id"
        )

    def get(self, session: str) -> Session:
        """Return one session, also a removed one, or raise NothingHere."""
        found = self._reader.facts(Session, _STATE, "where id = ?", [session])
        if not found:
            raise NothingHere(
                "There is no such session in this workspace. Nothing was changed. List the sessions first."
            )
        return found[0]

    def require_open(self, session: str) -> None:
        """Raise SessionNotOpen unless the session is open, NothingHere where there is none. One small question."""
        state = self._reader.value(f"select {_STATE_NOW} from sessions where id = ?", [session])
        if state is None:
            self.get(session)
        Session(session, state=str(state)).require_open()

    def beginning_with(self, letters: str) -> list[Session]:
        """Return the sessions whose id begins with `letters`, so that a command can name one briefly."""
        return self._reader.facts(Session, _STATE, "where substr(id, 1, ?) = ? order by id", [len(letters), letters])

    def questions(self, session: str) -> list[Question]:
        """Return a session's questions in their order."""
        return self._reader.facts(
            Question,
            "questions",
            "where session = ? and coalesce(removed, 0) = 0 order by position, id",
            [session],
        )

    def states(self, session: str) -> list[SessionState]:
        """Return a session's changes of state, earliest first."""
        return self._reader.facts(
            SessionState, "session_states", "where session = ? and current = 1 order by hlc", [session]
        )

    def count(self) -> int:
        """Return how many sessions there are."""
        return int(self._reader.value("select count(*) from sessions where coalesce(removed, 0) = 0"))
