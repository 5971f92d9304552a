"""What is said to the person who prints the poster, before it is printed: what it leaves out, and whether anyone can reach us."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.sessions import plain_date
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.pack_prints import is_poster_without_contact, left_off_poster
from engage_desktop.operations.print_request import PrintRequest
from engage_desktop.store.store import Store


def poster_words(store: Store, *, now: datetime, lists: Lists) -> str:
    """Return what to look at first; empty where nothing is amiss. It may be asked for on any thread."""
    request = PrintRequest(store, now, lists)
    said = []
    if is_poster_without_contact(request):
        said.append(
            QCoreApplication.translate(
                "Prepare",
                "Nobody who reads this poster can reach your team: no phone number, email or address is written down. "
                "Write one in Settings, under Your team, before you print it.",
            )
        )
    left_off = QCoreApplication.translate("Prepare", "It leaves out “{title}” on {day}: its plan cannot open yet.")
    said += [left_off.format(title=held.title, day=plain_date(held.date)) for held in left_off_poster(request)]
    return " ".join(said)
