"""Which prints can be chosen for one session, or for everything with each programme: the box "Paper" of the promises."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from engage_desktop.domain.plans import Programme
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.prints import BY_CODE
from engage_desktop.store.store import Store

REVIEW, COMPARED, CERTIFICATE, CONTACTS = "review_pack", "before_after", "certificate", "contact_sheet"
JOINT, STAGES = "programme_report", "stage_report"
ALWAYS = ("you_said", "you_said_poster", "board_page", "impact_list")
_LONGEST = 22


def asks_again(store: Store, session: str | None = None) -> bool:
    """Whether a session asks the questions of another again, or is asked again; None: whether any does."""
    held = store.sessions.all()
    if session is None:
        return any(each.follows for each in held)
    return any(each.follows == session or (each.id == session and each.follows) for each in held)


def fill_paper(combo: QComboBox, workspace: Workspace, session: str | None) -> None:
    """Offer what can be printed now; the choice stays where it is still offered. Each is kept as "code:programme"."""
    store = workspace.store
    codes = [*ALWAYS, *([COMPARED] if asks_again(store, session) else [])]
    codes += [REVIEW, CONTACTS, CERTIFICATE] if session else [STAGES]
    wanted = [(BY_CODE[code].label, f"{code}:") for code in codes]
    if session is None:
        wanted += [pair for each in store.plans.programmes() for pair in _of_programme(store, each)]
    if [(combo.itemText(place), combo.itemData(place)) for place in range(combo.count())] == wanted:
        return
    chosen = combo.currentData()
    combo.clear()
    for words, key in wanted:
        combo.addItem(words, key)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


def _of_programme(store: Store, programme: Programme) -> list[tuple[str, str]]:
    """Return what can be printed for one programme; its name is shortened, so that the box stays as wide as its page."""
    name = in_short(programme.name, _LONGEST)
    joint = QCoreApplication.translate("Promises", "Joint report: {programme}").format(programme=name)
    found = [(joint, f"{JOINT}:{programme.id}")]
    if any(each.follows and each.programme == programme.id for each in store.sessions.all()):
        compared = QCoreApplication.translate("Promises", "Before and after: {programme}").format(programme=name)
        found.append((compared, f"{COMPARED}:{programme.id}"))
    return found


def chosen_paper(combo: QComboBox) -> tuple[str, str]:
    """Return the code of the print chosen, and the programme that it is about or empty text."""
    code, _, programme = str(combo.currentData() or "").partition(":")
    return code, programme
