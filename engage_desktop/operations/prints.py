"""Everything that can be printed, by code: the one door to it for pages and commands. Summary and door prints are apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import (
    answer_prints,
    board_prints,
    contact_prints,
    pack_prints,
    programme_prints,
    review_prints,
)
from engage_desktop.operations.copies import SAVED, note_files
from engage_desktop.operations.door_prints import DoorPrint
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.print_files import keep_both
from engage_desktop.operations.print_request import PrintRequest
from engage_desktop.reports.document import Document
from engage_desktop.reports.html import render_html
from engage_desktop.reports.pdf import page_count, render_pdf
from engage_desktop.store.store import Store

SESSION, PROGRAMME, EVERYTHING, PERSON, RESPONSE = "session", "programme", "all", "person", "response"


class PrintNotPossible(Refusal):
    """There is no such print, or it cannot be made from what the records hold."""

    code = "PRINT"


@dataclass(frozen=True, slots=True)
class PrintKind:
    """One print. label: as people call it. scope: what it is about.

    A session's answers and letters can also be asked for a programme, or for everything; a page for EVERYTHING also for one
    session or programme; a person's print for one session. compose: one document, or several from long to short, of which
    the first that fits one page (in large print two) is printed.
    """

    code: str
    label: str
    scope: str
    compose: Callable[[PrintRequest], Document | tuple[Document, ...]]


@dataclass(frozen=True, slots=True)
class MadePrint:
    """One print in memory: the same words as PDF and as HTML. stem: its file name without the ending; names nobody."""

    pdf: bytes
    html: str
    stem: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class PrintFiles:
    """The two files of one print."""

    pdf: Path
    html: Path


PRINTS: tuple[PrintKind, ...] = (
    PrintKind("agenda", "Agenda", SESSION, pack_prints.agenda),
    PrintKind("ground_rules", "Ground rules", SESSION, pack_prints.ground_rules),
    PrintKind("privacy_notice", "Privacy notice", SESSION, pack_prints.privacy),
    PrintKind("consent_sheet", "Consent sheet", SESSION, pack_prints.consent),
    PrintKind("comment_cards", "Comment cards", SESSION, pack_prints.cards),
    PrintKind("evaluation_form", "Evaluation form", SESSION, pack_prints.evaluation),
    PrintKind("paper_pack", "Paper pack: all of these in one file", SESSION, pack_prints.pack),
    PrintKind("poster", "Poster: how to get involved", EVERYTHING, pack_prints.poster),
    PrintKind("you_said", "You said, we did, we could not because", SESSION, answer_prints.you_said),
    PrintKind("you_said_poster", "The same as a poster", SESSION, answer_prints.poster),
    PrintKind("board_page", "One page for the board", EVERYTHING, board_prints.board),
    PrintKind("impact_list", "What changed because of you", EVERYTHING, answer_prints.changes),
    PrintKind("progress_sheet", "How far one promise is", RESPONSE, answer_prints.progress),
    PrintKind("progress_easy_read", "The same in easy words", RESPONSE, answer_prints.progress_easy_read),
    PrintKind("contact_letters", "Letters to people who want to hear by post", SESSION, contact_prints.letters),
    PrintKind("contact_sheet", "Who to tell: numbers and addresses", SESSION, contact_prints.sheet),
    PrintKind("labels", "Address labels", SESSION, contact_prints.labels),
    PrintKind("certificate", "Certificate of thanks", PERSON, contact_prints.certificate),
    PrintKind("review_pack", "Pack for reviewers", SESSION, review_prints.review),
    PrintKind("programme_report", "Joint report of a programme", PROGRAMME, programme_prints.joint_report),
    PrintKind("before_after", "Before and after", PROGRAMME, programme_prints.compared),
    PrintKind("stage_report", "How early people are involved", EVERYTHING, programme_prints.stages),
)
BY_CODE: Mapping[str, PrintKind] = {kind.code: kind for kind in PRINTS}


def render_print(
    store: Store,
    *,
    code: str,
    now: datetime,
    lists: Lists,
    fonts: Path,
    session: str | None = None,
    programme: str | None = None,
    response: str | None = None,
    person: str | None = None,
    large_print: bool = False,
) -> MadePrint:
    """Return a print in memory, for a preview or to keep. Raises PrintNotPossible, NothingHere."""
    kind = BY_CODE.get(code)
    if kind is None:
        raise PrintNotPossible(
            f"There is no print called “{code}”, so nothing was made. Choose one of: {', '.join(BY_CODE)}."
        )
    request = PrintRequest(store, now, lists, session, programme, response, person, large_print)
    composed = kind.compose(request)
    documents = composed if isinstance(composed, tuple) else (composed,)
    document, pdf = documents[-1], b""
    most = 2 if large_print else 1
    for document in documents:
        pdf = render_pdf(document, fonts=fonts, large_print=large_print, made_at=now)
        if len(documents) == 1 or page_count(pdf) <= most:
            break
    return MadePrint(pdf, render_html(document, large_print=large_print), _stem(kind, request), code)


def keep_print(made: MadePrint, out: Path) -> PrintFiles:
    """Write both files into a folder, whole or not at all. Raises DiskRefused."""
    return PrintFiles(*keep_both(made.pdf, made.html, stem=made.stem, out=out))


def note_print(
    store: Store, *, now: datetime, made: MadePrint | DoorPrint, session: str | None = None, act: str = SAVED
) -> None:
    """Note that a print was saved or printed, with the hash of each of its files. act: a code of operations/copies."""
    note_files(store, now=now, session=session, what=made.code, act=act, pdf=made.pdf, html=made.html)


def missing_variants(store: Store, *, response: str, now: datetime, lists: Lists) -> tuple[str, ...]:
    """Return the formats and languages in which a promise is not there: to be looked at before its progress is printed."""
    return answer_prints.missing_variants(PrintRequest(store, now, lists, response=response))


def _stem(kind: PrintKind, request: PrintRequest) -> str:
    """Return a file name that holds no title and no person: what it is, the day, and the end of an id."""
    day = request.store.sessions.get(request.session).date if request.session else request.today
    about = request.person or request.response or request.session or request.programme or ""
    parts = (kind.code.replace("_", "-"), day, about[-8:], "large" if request.large_print else "")
    return "-".join(part for part in parts if part)
