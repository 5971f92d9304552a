"""The partner of the practice story: Healthwatch tells what it has learnt, a patient council reviews, and files go out."""

from __future__ import annotations

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from engage_desktop.operations import comments, copies, exporting, library, reviews, sessions, summary, workspaces
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.due import SUMMARY
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice.plan_words import REVIEW
from engage_desktop.operations.practice.story_words import OPENED_ANYWAY, PARTNER, SAID_AT_PARTNER
from engage_desktop.reports.html import render_html
from engage_desktop.store.opening import close_store
from engage_desktop.store.store import Store


def read_partner_library(store: Store, *, passphrase: str, now: datetime, lists: Lists) -> None:
    """Bring in the insight library of the partner, whose own workspace is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="practice-", dir=store.folder) as folder:
        place = Path(folder)
        made = workspaces.create_workspace(
            place / "partner", team=PARTNER["team"], passphrase=passphrase, now=now - timedelta(days=30)
        )
        try:
            _live(made.store, now - timedelta(days=20), lists)
            handed = library.make_library(made.store, now=now, out=place)
        finally:
            close_store(made.store)
        library.read_library(store, now=now, path=handed.path)


def hand_over(store: Store, *, session: str, now: datetime, lists: Lists) -> None:
    """Keep what the patient council said of a session, and make the table of its comments for the partner."""
    reviews.receive_review(store, now=now, session=session, **REVIEW)
    with tempfile.TemporaryDirectory(prefix="practice-", dir=store.folder) as folder:
        exporting.export(store, now=now, out=Path(folder), kind=exporting.CSV, lists=lists, session=session)


def hand_out_summary(store: Store, *, session: str, now: datetime, lists: Lists) -> None:
    """Make the summary of a session as a web page, hand it out, and note the copy."""
    document = summary.summary_document(store, session=session, lists=lists, now=now)
    data = render_html(document).encode()
    summary.note_summary(store, now=now, session=session)
    copies.note_copy(store, now=now, session=session, what=SUMMARY, act=copies.PRINTED, data=data)


def _live(partner: Store, then: datetime, lists: Lists) -> None:
    parts = {**PARTNER["session"], "date": then.date().isoformat()}
    for name, days in (("decision_on", 40), ("feedback_by", 28)):
        parts[name] = (then + timedelta(days=days)).date().isoformat()
    session = sessions.add_session(partner, now=then - timedelta(days=9), lists=lists, **parts).id
    sessions.open_session(partner, now=then, session=session, lists=lists, reason=OPENED_ANYWAY)
    for place, said in enumerate(SAID_AT_PARTNER):
        moment = then + timedelta(minutes=place)
        how = HowSaid(kind=said.kind, about=said.sort)
        comments.hear(partner, now=moment, session=session, typed=said.words, how=how)
    end = then + timedelta(hours=2)
    sessions.edit_session(partner, now=end, session=session, **PARTNER["debrief"])
    sessions.close_session(partner, now=end, session=session)
