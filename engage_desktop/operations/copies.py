"""Noting that a print or an export was made, with the hash of the file: who has to answer for a copy can find it again."""

from __future__ import annotations

import hashlib
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

PRINTED, SAVED, EXPORTED = "printed", "saved", "exported"
SUMMARY = "summary"
SUMMARY_COPIES = (SUMMARY,)
"""What a promised report is: once one of these was printed or saved, it is no longer due."""


def note_copy(store: Store, *, now: datetime, session: str | None, what: str, act: str, data: bytes) -> str:
    """Note one copy and return the SHA-256 of the file. what: a code such as "summary"; act: PRINTED, SAVED or EXPORTED."""
    with store.act(now=now) as writing:
        return write_copy(writing, now=now, session=session, what=what, act=act, data=data)


def note_files(store: Store, *, now: datetime, session: str | None, what: str, act: str, pdf: bytes, html: str) -> None:
    """Note one print in one act: the PDF where it was printed, both files where they were saved."""
    with store.act(now=now) as writing:
        for data in (pdf, html.encode())[: 1 if act != SAVED else 2]:
            write_copy(writing, now=now, session=session, what=what, act=act, data=data)


def write_copy(writing: Act, *, now: datetime, session: str | None, what: str, act: str, data: bytes) -> str:
    """Note one copy within an act that is open already."""
    sha256 = hashlib.sha256(data).hexdigest()
    body = {"session": session, "what": what, "act": act, "sha256": sha256, "at": now.isoformat()}
    writing.append("copy.made", ids.new_fact(now), body)
    return sha256
