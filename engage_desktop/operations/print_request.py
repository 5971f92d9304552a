"""What somebody asked to be printed, and small things that every print needs. No sheet is composed here."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import Session
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.session_heads import session_head
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """One print to be made: of what, when, in which words. What it is not about is None."""

    store: Store
    now: datetime
    lists: Lists
    session: str | None = None
    programme: str | None = None
    response: str | None = None
    person: str | None = None
    large_print: bool = False

    @property
    def today(self) -> str:
        """The ISO day of the print."""
        return self.now.astimezone().date().isoformat()

    def held(self) -> Session:
        """Return the session. Raises NothingHere where none was named."""
        if self.session is None:
            raise NothingHere("This print belongs to a session, and none was chosen. Choose the session, then print.")
        return self.store.sessions.get(self.session)

    def head(self) -> SessionHead:
        """Return what heads a print of the session."""
        return session_head(self.store, self.held(), self.lists)


def called(lists: Lists, name: str, code: str) -> str:
    """Return what people call a code of a list; a code, or a whole list, that is not there is shown as it is."""
    return lists.label(lists.by_name.get(name, ()), code)


def sheet_code() -> str:
    """Return a new code for a blank sheet: four letters and digits."""
    return secrets.token_hex(2).upper()


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
