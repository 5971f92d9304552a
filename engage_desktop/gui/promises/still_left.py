"""Who is still to be told of an answer, in words for the window: sessions by their titles, people by their names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.promises import StillToTell
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.operations.audiences import SessionAudience

_MOST = 6


def still_left(left: StillToTell, found: Sequence[SessionAudience]) -> str:
    """Return who is left: “the people of “Market hall”; Ada and Ben, who asked to hear”."""
    titles = {each.session: each.title for each in found}
    names = {person.person: person.name for each in found for person in each.asked}
    people = QCoreApplication.translate("Promises", "the people of “{session}”")
    parts = [people.format(session=in_short(titles.get(session, ""), 60)) for session in left.sessions]
    if left.people:
        nobody = QCoreApplication.translate("Promises", "somebody without a name")
        named = [in_short(names.get(person) or nobody, 40) for person in left.people[:_MOST]]
        if len(left.people) > _MOST:
            more = QCoreApplication.translate("Promises", "{count} more")
            named.append(more.format(count=f"{len(left.people) - _MOST:,}"))
        asked = QCoreApplication.translate("Promises", "{names}, who asked to hear")
        parts.append(asked.format(names=", ".join(named)))
    return "; ".join(parts)
