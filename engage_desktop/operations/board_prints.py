"""One page for a board or committee, made to fit: themes, promises that are open, and views that only one person holds."""

from __future__ import annotations

from engage_desktop.domain.comments import OWN_WORDS, PARAPHRASE, Comment
from engage_desktop.domain.disclosure import HIDDEN, HIDDEN_NOTE
from engage_desktop.domain.promises import OVERDUE
from engage_desktop.domain.sessions import plain_date
from engage_desktop.domain.summary import sort_out
from engage_desktop.operations.answer_prints import answers_of, subject_of, title_of
from engage_desktop.operations.audiences import still_in_print
from engage_desktop.operations.print_request import PrintRequest, called
from engage_desktop.operations.responses import Answered
from engage_desktop.operations.themes import ThemeCount, theme_counts
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.board_page import BoardPage, BoardTheme, OneVoice, OpenPromise, board_page
from engage_desktop.reports.document import Document

_SIZES = ((10, 8, 6), (8, 6, 4), (6, 5, 3), (5, 4, 3), (4, 3, 2), (3, 2, 1), (2, 1, 1), (1, 1, 0))
_LONGEST_VOICE = 240
_OF_ONE = (OWN_WORDS, PARAPHRASE)
NOT_YET = "Not yet"


def board(request: PrintRequest) -> tuple[Document, ...]:
    """Return the page with less and less on it; the first that fits one page is printed, and says how much more there is."""
    counts = theme_counts(request.store, session=request.session, programme=request.programme)
    heard = [each for each in counts if each.roots]
    answers = answers_of(request)
    outcomes = {each.response.theme: each.response.outcome for each in answers if each.response.theme}
    themes = [_theme(request, each, outcomes.get(each.theme.id, "")) for each in heard]
    promises = [_promise(request, each) for each in answers if each.promise.is_open]
    voices = _voices(request, heard)
    return tuple(_page(request, themes, promises, voices, size) for size in _SIZES)


def _page(
    request: PrintRequest,
    themes: list[BoardTheme],
    promises: list[OpenPromise],
    voices: list[OneVoice],
    size: tuple[int, int, int],
) -> Document:
    most_themes, most_promises, most_voices = size
    return board_page(
        BoardPage(
            title=title_of(request),
            organisation=request.store.teams.own().name,
            counts=_counts(request),
            themes=tuple(themes[:most_themes]),
            promises=tuple(promises[:most_promises]),
            voices=tuple(voices[:most_voices]),
            made_at=request.now.astimezone(),
            more_themes=max(0, len(themes) - most_themes),
            more_promises=max(0, len(promises) - most_promises),
            more_voices=max(0, len(voices) - most_voices),
            limits=_limits(themes[:most_themes]),
        )
    )


def _limits(themes: list[BoardTheme]) -> str:
    said = "Counts are of comments, not of people, and speak for those who came."
    return f"{said} {HIDDEN_NOTE}." if any(each.carers == HIDDEN for each in themes) else said


def _sessions(request: PrintRequest) -> list[str]:
    if request.session is not None:
        return [request.session]
    held = request.store.sessions.all()
    return [each.id for each in held if request.programme in (None, each.programme)]


def _counts(request: PrintRequest) -> str:
    sessions = _sessions(request)
    comments = sum(request.store.comments.count(session) for session in sessions)
    heard = words.many(comments, "comment", "comments")
    return f"{heard} in {words.many(len(sessions), 'session', 'sessions')}."


def _theme(request: PrintRequest, each: ThemeCount, outcome: str) -> BoardTheme:
    answered = called(request.lists, "response_outcomes", outcome) if outcome else NOT_YET
    return BoardTheme(each.theme.name, *each.printed, answered)


def _promise(request: PrintRequest, each: Answered) -> OpenPromise:
    due = each.response.due
    when = plain_date(due) if due else "No day set"
    if each.promise.state == OVERDUE and each.promise.days is not None:
        when = f"{when}, {words.many(-each.promise.days, 'day', 'days')} late"
    if each.promise.is_told_in_part:
        when = f"{when}. Still to be told: {still_in_print(request.store, each.promise.still)}"
    return OpenPromise(
        subject=subject_of(request.store, each.response),
        outcome=called(request.lists, "response_outcomes", each.response.outcome),
        owner=each.response.owner or "Nobody yet",
        due=when,
    )


def _voices(request: PrintRequest, counts: list[ThemeCount]) -> list[OneVoice]:
    """Return the themes that one person alone raised; their words only with consent, and whole or not at all.

    What others said that they agreed with, or what a whole table said, is no view of one person.
    """
    store = request.store
    lone = {each.roots[0]: each.theme.name for each in counts if each.counts.heard == 1 and len(each.roots) == 1}
    comments = [held for held in store.answers.comments(lone) if not held.agreed and held.kind in _OF_ONE]
    single = {held.root: lone[held.root] for held in comments}
    permitted = store.consents.all_permitted(today=request.today)
    heard = sort_out("", comments, permitted=permitted, names={}, most=len(comments))
    printed = {each.comment.root: each.comment for each in heard.printed}
    return [_voice(name, printed.get(root)) for root, name in single.items()]


def _voice(name: str, comment: Comment | None) -> OneVoice:
    if comment is None:
        return OneVoice(name, note="said once; we may not print the words")
    if len(comment.text) > _LONGEST_VOICE or comment.about == "story":
        return OneVoice(name, note="said once, at length; the words are in the records, whole")
    return OneVoice(name, comment.text)
