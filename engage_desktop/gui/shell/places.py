"""What the pages of the rail and the steps of a session are called, and their icons; the rail and the finder share it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.navigation import NEW, Place
from engage_desktop.gui.shell.finding import Shown


def pages() -> dict[str, Shown]:
    """Return the pages of the rail by their names in a Place."""
    return {
        "today": Shown(QCoreApplication.translate("Places", "Today"), "today"),
        "sessions": Shown(QCoreApplication.translate("Places", "Sessions"), "sessions"),
        "people": Shown(QCoreApplication.translate("Places", "People"), "people"),
        "heard": Shown(QCoreApplication.translate("Places", "What we heard"), "heard"),
        "promises": Shown(QCoreApplication.translate("Places", "Promises"), "promises"),
        "sharing": Shown(QCoreApplication.translate("Places", "Sharing"), "sharing"),
        "assurance": Shown(QCoreApplication.translate("Places", "Assurance"), "assurance"),
        "settings": Shown(QCoreApplication.translate("Places", "Settings"), "settings"),
    }


def steps() -> dict[str, Shown]:
    """Return the steps of a session by their names in a Place, in the order in which they are lived."""
    return {
        "plan": Shown(QCoreApplication.translate("Places", "Plan"), "planning"),
        "prepare": Shown(QCoreApplication.translate("Places", "Prepare"), "prepare"),
        "welcome": Shown(QCoreApplication.translate("Places", "Welcome"), "welcome"),
        "listen": Shown(QCoreApplication.translate("Places", "Listen"), "listen"),
        "close": Shown(QCoreApplication.translate("Places", "Close"), "closed"),
        "respond": Shown(QCoreApplication.translate("Places", "Feed back"), "feed-back"),
    }


def chores() -> list[tuple[str, str, Place]]:
    """Return things to do that have a place of their own: words, icon, where it is done."""
    return [
        (QCoreApplication.translate("Places", "Plan a new session"), "add", Place("sessions", row=NEW)),
        (QCoreApplication.translate("Places", "Make a bundle"), "bundle", Place("sharing", row="from")),
        (QCoreApplication.translate("Places", "Read a bundle"), "import", Place("sharing", row="into")),
        (QCoreApplication.translate("Places", "Change the passphrase"), "key", Place("settings")),
        (QCoreApplication.translate("Places", "Change how long until the laptop locks"), "lock", Place("settings")),
    ]
