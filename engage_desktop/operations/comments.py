"""What a person can do with comments: write one down, enter a flip chart, correct, count who agrees, take one out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.comments import COMMENT_KINDS, OWN_WORDS, SOURCES, Comment, CommentNotPossible, take_apart
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED
from engage_desktop.domain.texts import LONGEST_COMMENT, clean, line
from engage_desktop.operations.explaining import write_not_explained
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class HowSaid:
    """What goes with the words. question: id or None; language: code or empty; batch: id of a flip chart or import.

    about: what sort of thing it is, a code of resources/lists/comment_sorts; empty for none in particular.
    """

    question: str | None = None
    kind: str = OWN_WORDS
    source: str = "unnamed"
    person: str | None = None
    table: str = ""
    language: str = ""
    batch: str | None = None
    about: str = ""


def hear(
    store: Store,
    *,
    now: datetime,
    session: str,
    typed: str,
    how: HowSaid = HowSaid(),
    draft_place: str = "",
    themes: Sequence[str] = (),
    not_explained: bool = False,
) -> str:
    """Write down one typed line and return its id. "@14 " in front names a badge, "@t3 " a table.

    draft_place: the field whose kept text is forgotten in the same transaction. themes: ids of the themes it falls under.
    not_explained: note in the same act that nobody explained the purpose. Raises SessionNotOpen, CommentNotPossible,
    TextNotAccepted; then nothing is recorded and what was typed stays.
    """
    store.sessions.require_open(session)
    spoken = take_apart(typed)
    text = clean(spoken.text, limit=LONGEST_COMMENT, name="The comment")
    if not text:
        raise CommentNotPossible("There are no words yet, so nothing was saved. Type what was said.")
    if spoken.badge is not None:
        how = replace(how, source="badge", person=_wearer(store, session, spoken.badge), table="")
    elif spoken.table:
        how = replace(how, source="table", table=spoken.table, person=None)
    with store.act(now=now) as act:
        if draft_place:
            act.forget_draft(draft_place)
        if not_explained:
            write_not_explained(act, now=now, session=session)
        comment = write_comment(act, now=now, session=session, text=text, how=how)
        for theme in dict.fromkeys(themes):
            link = {"session": session, "root": comment, "theme": theme, "place": "", "service": ""}
            act.append("comment.themed", ids.new_fact(now), link)
    return comment


def hear_batch(
    store: Store,
    *,
    now: datetime,
    session: str,
    lines: Sequence[str],
    label: str,
    how: HowSaid = HowSaid(),
    draft_place: str = "",
) -> int:
    """Write down a flip chart or a table's notes: one comment a line, all in one act, with their source. Return how many."""
    store.sessions.require_open(session)
    texts = [clean(text, limit=LONGEST_COMMENT, name="A line") for text in lines]
    texts = [text for text in texts if text]
    if not texts:
        raise CommentNotPossible("There are no lines yet, so nothing was saved. Type one comment on each line.")
    batch = ids.new_fact(now)
    with store.act(now=now) as act:
        if draft_place:
            act.forget_draft(draft_place)
        write_batch(act, batch, session=session, source="flip_chart", label=label, rows=len(texts))
        for text in texts:
            write_comment(act, now=now, session=session, text=text, how=replace(how, source="flip_chart", batch=batch))
    return len(texts)


def correct(
    store: Store, *, now: datetime, comment: str, text: str, reason: str = "", how: HowSaid | None = None
) -> str:
    """Write a new version of a comment; the first words are kept in its history. Return the new version's id."""
    held, standing = _standing(store, comment)
    _require_not_closed(store, held.session)
    text = clean(text, limit=LONGEST_COMMENT, name="The comment")
    if not text:
        raise CommentNotPossible("A corrected comment keeps some words. Nothing was changed. Take it out instead.")
    how = how or _how_said(held)
    if text == held.text and how == _how_said(held) and standing == [comment]:
        return comment
    with store.act(now=now) as act:
        return write_comment(
            act,
            now=now,
            session=held.session,
            text=text,
            how=how,
            root=held.root,
            reason=clean(reason, name="The reason"),
            supersedes=standing,
        )


def agree(store: Store, *, now: datetime, comment: str, count: int = 1) -> int:
    """Note that `count` more people said the same (1 to 500); return how many agree now."""
    held, _ = _standing(store, comment)
    store.sessions.require_open(held.session)
    if not 1 <= count <= 500:
        raise CommentNotPossible("Count from 1 to 500 people at once. Nothing was added.", field="count")
    with store.act(now=now) as act:
        act.append("comment.agreed", ids.new_fact(now), {"session": held.session, "root": held.root, "count": count})
    return held.agreed + count


def take_out(store: Store, *, now: datetime, comment: str, reason: str = "") -> None:
    """Take a comment out of the lists: it was written down by mistake. It stays in the history; undo brings it back.

    Every version goes: to take out only the last would bring the one before it back.
    """
    held, _ = _standing(store, comment)
    _require_not_closed(store, held.session)
    why = clean(reason, name="The reason")
    with store.act(now=now) as act:
        for version in store.comments.versions(held.root):
            body = {"target": version.id, "of": "comment.heard", "reason": why}
            act.append("fact.voided", ids.new_fact(now), body)


def write_comment(
    act: Act,
    *,
    now: datetime,
    session: str,
    text: str,
    how: HowSaid,
    root: str = "",
    reason: str = "",
    supersedes: Sequence[str] = (),
) -> str:
    """Write one comment within an act; `text` is already clean. Raises CommentNotPossible for an unknown kind or source."""
    if how.kind not in COMMENT_KINDS or how.source not in SOURCES:
        raise CommentNotPossible(
            "This kind of comment, or this source, is not one this program knows. Nothing was saved."
        )
    comment = ids.new_fact(now)
    act.append(
        "comment.heard",
        comment,
        {
            "session": session,
            "question": how.question,
            "kind": how.kind,
            "text": text,
            "source": how.source,
            "person": how.person,
            "table": line(how.table, name="The table"),
            "language": how.language,
            "batch": how.batch,
            "root": root or comment,
            "reason": reason,
            "supersedes": list(supersedes),
            **({"about": line(how.about, name="The sort")} if how.about else {}),
        },
    )
    return comment


def write_batch(
    act: Act, batch: str, *, session: str, source: str, label: str, rows: int, refused: int = 0, sha256: str = ""
) -> None:
    """Note where a set of comments came from, within an act."""
    act.append(
        "batch.recorded",
        batch,
        {
            "session": session,
            "source": source,
            "label": line(label, name="The source"),
            "rows": rows,
            "refused": refused,
            "sha256": sha256,
        },
    )


def latest(store: Store, session: str) -> Comment | None:
    """Return the comment written down last in a session, or None."""
    found = store.comments.of_session(session, limit=1)
    return found[0] if found else None


def _standing(store: Store, comment: str) -> tuple[Comment, list[str]]:
    """Return a comment and the ids of its current versions. Raises NothingHere where it was taken out."""
    held = store.comments.get(comment)
    if held is None:
        raise NothingHere("This comment is not in the workspace. Nothing was changed.")
    standing = [version.id for version in store.comments.standing_versions(held.root)]
    if not standing:
        raise NothingHere("This comment was taken out of the list. Nothing was changed. Undo brings it back.")
    return held, standing


def said_by_badge(store: Store, held: Comment, badge: int) -> HowSaid:
    """Return how a comment was said, with the wearer of a badge as its speaker. Raises CommentNotPossible."""
    return replace(_how_said(held), source="badge", person=_wearer(store, held.session, badge), table="")


def _how_said(held: Comment) -> HowSaid:
    return HowSaid(
        held.question, held.kind, held.source, held.person, held.table, held.language, held.batch, held.about
    )


def _require_not_closed(store: Store, session: str) -> None:
    """Raise SessionNotOpen in a closed session; one that is planned may hold comments that were brought in from a file."""
    held = store.sessions.get(session)
    if held.state == CLOSED:
        held.require_open()


def _wearer(store: Store, session: str, badge: int) -> str:
    arrival = store.attendance.with_badge(session, badge)
    if arrival is None:
        raise CommentNotPossible(
            f"Nobody in this session wears badge {badge}, so nothing was saved. Check the number, or leave it out."
        )
    return arrival.person
