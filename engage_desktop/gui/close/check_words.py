"""The words of the close page: what is still open, and the button that goes where it is mended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations import closing
from engage_desktop.operations.closing import CloseCheck

SIGN_OUT, STORY = "sign_out", "story"


def check_lines(check: CloseCheck) -> list[CheckLine]:
    """Return the lines of one thing that is still open: one, or one for each that is mended by itself."""
    if not check.rows:
        return [check_line(check)]
    asks = check.code == closing.STORIES_NOT_ASKED
    chip = ChipWords(QCoreApplication.translate("Close", "To do") if asks else _unnamed(), "warn")
    if asks:
        words = QCoreApplication.translate(
            "Close", "The teller of a story was not asked whether it may be used: {name}"
        )
        mend = QCoreApplication.translate("Close", "Ask now …")
    else:
        words = QCoreApplication.translate("Close", "Nobody's name stands with a story, so it is not printed: {name}")
        mend = QCoreApplication.translate("Close", "Say whose it is …")
    lines = [
        CheckLine(chip, words.format(name=name), mend, f"{STORY}:{row}")
        for name, row in zip(check.names, check.rows, strict=True)
    ]
    more = check.count - len(lines)
    if more > 0:
        words = QCoreApplication.translate("Close", "and {count} more. They are in the list on Listen.")
        where = QCoreApplication.translate("Close", "Go to Listen")
        lines.append(CheckLine(chip, words.format(count=f"{more:,}"), where, f"listen:{check.code}"))
    return lines


def _unnamed() -> str:
    return QCoreApplication.translate("Close", "Unnamed")


def check_line(check: CloseCheck) -> CheckLine:
    """Return the line of one thing that is still open."""
    words, mend, where = _WORDS[check.code](check.count)
    names = ", ".join(check.names)
    if names:
        more = check.count > len(check.names) and check.code != closing.NEEDS_NOT_ASKED
        words = f"{words} {names}{'…' if more else '.' if not names.endswith(('.', '?')) else ''}"
    chip = ChipWords(QCoreApplication.translate("Close", "To do"), "warn")
    return CheckLine(chip, words, mend, where)


def all_done() -> CheckLine:
    """Return the line that stands where nothing is open."""
    chip = ChipWords(QCoreApplication.translate("Close", "Done"), "good")
    return CheckLine(chip, QCoreApplication.translate("Close", "Nothing is left to do in this session's records."))


def _needs(count: int) -> tuple[str, str, str]:
    if count == 1:
        words = QCoreApplication.translate("Close", "Ask about 1 access need: was it met?")
    else:
        words = QCoreApplication.translate("Close", "Ask about {count} access needs: were they met?").format(
            count=count
        )
    return words, QCoreApplication.translate("Close", "Go to Welcome"), "welcome:needs"


def _consent(count: int) -> tuple[str, str, str]:
    if count == 1:
        words = QCoreApplication.translate("Close", "1 person who came was not asked for any consent:")
    else:
        words = QCoreApplication.translate("Close", "{count} people who came were not asked for any consent:")
    return words.format(count=count), QCoreApplication.translate("Close", "Go to Welcome"), "welcome:consent"


def _here(count: int) -> tuple[str, str, str]:
    if count == 1:
        words = QCoreApplication.translate("Close", "1 person has not signed out.")
    else:
        words = QCoreApplication.translate("Close", "{count} people have not signed out.").format(count=count)
    return words, QCoreApplication.translate("Close", "Sign everyone out"), SIGN_OUT


def _nothing_heard(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "No comment has been written down.")
    return words, QCoreApplication.translate("Close", "Go to Listen"), "listen:"


def _questions(count: int) -> tuple[str, str, str]:
    if count == 1:
        words = QCoreApplication.translate("Close", "1 question has no comment:")
    else:
        words = QCoreApplication.translate("Close", "{count} questions have no comment:").format(count=count)
    return words, QCoreApplication.translate("Close", "Go to Listen"), "listen:questions"


def _notes(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "It does not say how notes were taken.")
    return words, QCoreApplication.translate("Close", "Write it"), "close:notes_how"


def _next_steps(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "There are no next steps yet.")
    return words, QCoreApplication.translate("Close", "Write them"), "close:next_steps"


def _debrief(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "Nobody has said what worked and what did not.")
    if count == 1:
        words = QCoreApplication.translate("Close", "Half of the debrief is empty: what worked, or what did not.")
    return words, QCoreApplication.translate("Close", "Write it"), "close:debrief"


def _pulse(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "Nobody has answered the evaluation. It is reported as 0.")
    return words, QCoreApplication.translate("Close", "Ask people"), "close:evaluation"


def _explained(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "Nobody noted whether the purpose was explained.")
    return words, QCoreApplication.translate("Close", "Go to Listen"), "listen:explain"


def _fewer(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "{count} fewer came than you hoped for. Why?").format(
        count=f"{count:,}"
    )
    return words, QCoreApplication.translate("Close", "Write it"), "close:shortfall"


def _feedback(count: int) -> tuple[str, str, str]:
    words = QCoreApplication.translate("Close", "It does not say when people hear back.")
    return words, QCoreApplication.translate("Close", "Go to Feed back"), "respond:feedback_by"


def _bundle(count: int) -> tuple[str, str, str]:
    if count == 1:
        words = QCoreApplication.translate("Close", "1 record on this laptop is in no bundle yet.")
    else:
        words = QCoreApplication.translate("Close", "{count} records on this laptop are in no bundle yet.")
    return words.format(count=f"{count:,}"), QCoreApplication.translate("Close", "Go to Sharing"), "sharing:"


_WORDS = {
    closing.NEEDS_NOT_ASKED: _needs,
    closing.CONSENT_NOT_ASKED: _consent,
    closing.STILL_HERE: _here,
    closing.NO_COMMENTS: _nothing_heard,
    closing.QUESTIONS_UNANSWERED: _questions,
    closing.NO_NOTES_HOW: _notes,
    closing.NO_NEXT_STEPS: _next_steps,
    closing.NO_FEEDBACK_DATE: _feedback,
    closing.IN_NO_BUNDLE: _bundle,
    closing.NO_DEBRIEF: _debrief,
    closing.NO_PULSE: _pulse,
    closing.NOT_NOTED_HOW_EXPLAINED: _explained,
    closing.FEWER_CAME: _fewer,
}
