"""What the page says of an idea: how themes stand to it, what changed from version to version, and what became of suggestions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.versions import ADDED, SAME
from engage_desktop.gui.listen.comment_words import shown
from engage_desktop.gui.promises.answer_words import comments_words, in_short
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations.proposals import Difference, Suggestion
from engage_desktop.operations.themes import ThemeCount


def theme_lines(counted: Sequence[ThemeCount]) -> list[CheckLine]:
    """Return the lines of themes with their counts, each with the way to its comments; staff and partners apart."""
    show = QCoreApplication.translate("Ideas", "Show its comments")
    apart = QCoreApplication.translate("Ideas", "{name} ({count} from staff or partners)")
    lines = []
    for each in counted:
        name = each.theme.name if not each.staff else apart.format(name=each.theme.name, count=f"{each.staff:,}")
        lines.append(
            CheckLine(ChipWords(comments_words(each.counts.heard), "plain", "quote"), name, show, each.theme.id)
        )
    return lines


def change_lines(found: Difference) -> Iterator[CheckLine]:
    """Yield what came and what went, each with the suggestion that it comes from."""
    for change in found.changes:
        if change.kind == SAME:
            continue
        if change.kind == ADDED:
            chip = ChipWords(QCoreApplication.translate("Ideas", "Added"), "good", "add")
        else:
            chip = ChipWords(QCoreApplication.translate("Ideas", "Taken out"), "warn", "remove")
        yield CheckLine(chip, f"{change.text}\n{_because(found, change.suggestions)}")
    for root in found.others:
        words = QCoreApplication.translate("Ideas", "Changed the text as a whole: {said}")
        chip = ChipWords(QCoreApplication.translate("Ideas", "Used"), "good", "tick")
        yield CheckLine(chip, words.format(said=_said(found.suggestions[root])))


def suggestion_lines(found: Sequence[Suggestion]) -> Iterator[CheckLine]:
    """Yield every suggestion that was answered: used, or not used with the reason, and the way to the comment."""
    opens = QCoreApplication.translate("Ideas", "Open the comment")
    for each in found:
        if each.is_used:
            chip = ChipWords(QCoreApplication.translate("Ideas", "Used"), "good", "tick")
        else:
            chip = ChipWords(QCoreApplication.translate("Ideas", "Not used"), "warn", "close")
        words = "\n".join(part for part in (_said(each), each.answer.reason) if part)
        where = each.comment.id if each.comment is not None else ""
        yield CheckLine(chip, words, opens if where else "", where)


def _because(found: Difference, roots: Sequence[str]) -> str:
    if not roots:
        return QCoreApplication.translate("Ideas", "No suggestion is named for this.")
    said = "; ".join(_said(found.suggestions[root]) for root in roots if root in found.suggestions)
    return QCoreApplication.translate("Ideas", "Because of: {said}").format(said=said)


def _said(each: Suggestion) -> str:
    if each.comment is None:
        return QCoreApplication.translate("Ideas", "a suggestion that is gone since")
    return in_short(shown(each.comment), 120)
