"""The rows of the register: every response, and every day that a session promised; overdue first, then due, then told."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.promises import OVERDUE
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.promises.answer_words import (
    broken_chip,
    due_chip,
    in_short,
    outcome_chip,
    part_chip,
    standing_chip,
)
from engage_desktop.gui.promises.due_words import due_words
from engage_desktop.gui.promises.rows_model import Row
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import due
from engage_desktop.operations.due import Due, due_items
from engage_desktop.operations.responses import Answered, answered
from engage_desktop.store.store import Store

STATE, OUTCOME = 1, 2
_LONGEST_OWNER = 24
_OF_SESSIONS = (due.FEEDBACK, due.REPORT, due.DECISION)


@dataclass(frozen=True, slots=True)
class Register:
    """What the list of promises shows: responses with what was said, and the days that sessions promised."""

    answered: tuple[Answered, ...]
    days: tuple[Due, ...]

    @property
    def told(self) -> int:
        """How many responses people were told of."""
        return sum(not each.promise.is_open for each in self.answered)


def titles() -> tuple[str, ...]:
    """Return the titles of the columns."""
    return (
        QCoreApplication.translate("Promises", "What people said"),
        QCoreApplication.translate("Promises", "Where it stands"),
        QCoreApplication.translate("Promises", "What comes of it"),
        QCoreApplication.translate("Promises", "Who looks after it"),
        QCoreApplication.translate("Promises", "Told back"),
    )


def read_register(store: Store, *, today: str, session: str | None) -> Register:
    """Return the promises of one session, or of all. It may be asked for on any thread."""
    found = answered(store, today=today, session=session, shown=0)
    dues = [each for each in due_items(store, today, ahead_days=None) if each.code in _OF_SESSIONS]
    return Register(found, tuple(each for each in dues if session in (None, each.session)))


def promise_rows(workspace: Workspace, found: Register) -> list[Row]:
    """Return the rows of the list: what is open, by its day; then what people were told."""
    today = workspace.today()
    still_open = [each for each in found.answered if each.promise.is_open]
    open_ones = [(each.response.due or "9999", response_row(workspace, each)) for each in still_open]
    days = [(each.on, day_row(each, today)) for each in found.days]
    told = [response_row(workspace, each) for each in found.answered if not each.promise.is_open]
    return [*(row for _, row in sorted([*open_ones, *days], key=lambda each: each[0])), *told]


def response_row(workspace: Workspace, each: Answered) -> Row:
    """Return the row of a response."""
    response, said = each.response, each.you_said
    chips = [standing_chip(each.promise, workspace.today())]
    if each.promise.is_told_in_part and each.promise.state == OVERDUE:
        chips.append(part_chip())
    if said.broken:
        chips.append(broken_chip())
    cells = (
        in_short(said.sentence),
        tuple(chips),
        (outcome_chip(workspace.lists, response.outcome),),
        in_short(response.owner, _LONGEST_OWNER) or QCoreApplication.translate("Promises", "Nobody yet"),
        _told(each),
    )
    return Row(f"response:{response.id}", cells, said.sentence)


def day_row(each: Due, today: str) -> Row:
    """Return the row of a day that a session promised."""
    what = due_words(each)
    row = (in_short(what), (due_chip(each.on, today),), (_kind(each),), each.owner or "–", "–")
    return Row(f"{each.code}:{each.session}", row, what)


def _kind(each: Due) -> ChipWords:
    kinds = {
        due.FEEDBACK: ChipWords(QCoreApplication.translate("Promises", "Hear back"), "plain", "feed-back"),
        due.REPORT: ChipWords(QCoreApplication.translate("Promises", "Summary"), "plain", "sheet"),
        due.DECISION: ChipWords(QCoreApplication.translate("Promises", "Decision"), "plain", "tick"),
    }
    return kinds[each.code]


def _told(each: Answered) -> str:
    if not each.promise.told:
        return QCoreApplication.translate("Promises", "Not yet")
    day = plain_date(each.promise.told_on)
    if each.promise.is_told_in_part:
        return QCoreApplication.translate("Promises", "{day}, in part").format(day=day)
    return day
