"""What becomes of what people said in the practice story: themes, answers, decisions, what people were told, what it cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from engage_desktop.operations import (
    approvals,
    comments,
    decisions,
    dots,
    flags,
    information,
    payments,
    proposals,
    pulse,
    responses,
    themes,
)
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice.answer_words import (
    CORRECTED,
    DECISIONS,
    DOTS,
    INFORMATION,
    PAYMENTS,
    PROPOSAL,
    PULSE,
    RISK,
    THEMES,
)
from engage_desktop.operations.practice.story_words import Said
from engage_desktop.store.store import Store

Roots = Mapping[str, str]


def name_themes(store: Store, *, now: datetime, programme: str) -> dict[str, str]:
    """Name the themes of the programme and return their ids by their keys in the story."""
    return {
        key: themes.add_theme(store, now=now, name=name, family=family, programme=programme).id
        for key, (name, family) in THEMES.items()
    }


def put_under_themes(
    store: Store, *, now: datetime, said: Sequence[Said], roots: Roots, themed: Mapping[str, str]
) -> None:
    """Put what was said under its themes. roots: in the order in which it was said."""
    for each, root in zip(said, roots.values(), strict=True):
        if each.theme:
            themes.tag(store, now=now, root=root, theme=themed[each.theme], place=each.place, service=each.service)


def respond(
    store: Store,
    *,
    now: datetime,
    told_on: datetime,
    today: datetime,
    session: str,
    answers: Sequence[Mapping[str, Any]],
    roots: Roots,
    themed: Mapping[str, str],
) -> dict[str, str]:
    """Write the answers to a session, and tell people of some. Return their ids by their keys in the story."""
    written: dict[str, str] = {}
    for answer in answers:
        parts = {name: str(value) for name, value in answer.items() if name in _PARTS}
        if "due_in" in answer:
            parts["due"] = (today + timedelta(days=answer["due_in"])).date().isoformat()
        theme = themed.get(answer.get("theme", ""))
        cites = [roots[key] for key in answer["cites"]]
        made = responses.write_response(store, now=now, cites=cites, session=session, theme=theme, **parts)
        written[answer["key"]] = made.id
        if "told" in answer:
            way, people = answer["told"]
            on = told_on.date().isoformat()
            responses.tell_back(store, now=told_on, response=made.id, way=way, people=people, on=on)
    return written


_PARTS = ("said", "outcome", "did", "reason", "owner", "evidence", "difference", "easy_read")


def decide(
    store: Store, *, today: datetime, sessions: Mapping[str, str], answers: Mapping[str, str], programme: str
) -> None:
    """Record the decisions, each with the answers that it rests on."""
    for decision in DECISIONS:
        on = today - timedelta(days=decision["before"])
        decisions.record_decision(
            store,
            now=on,
            on=on.date().isoformat(),
            session=sessions.get(decision["session"]),
            programme=programme,
            responses=[answers[key] for key in decision["rests_on"]],
            **{name: decision[name] for name in ("text", "decided_by", "decided_with", "how", "in_room", "interests")},
        )


def shape_draft(store: Store, *, now: datetime, session: str, roots: Roots, themed: Mapping[str, str]) -> None:
    """Write the draft in two versions, with each suggestion used or not, and how the themes stand to it."""
    made = proposals.add_proposal(store, now=now, title=PROPOSAL["title"], text=PROPOSAL["first"], session=session)
    proposals.write_version(
        store,
        now=now + timedelta(minutes=20),
        proposal=made.id,
        text=PROPOSAL["second"],
        used={roots[key]: how for key, how in PROPOSAL["used"].items()},
        not_used={roots[key]: why for key, why in PROPOSAL["not_used"].items()},
    )
    for key, stance in PROPOSAL["weighed"].items():
        proposals.weigh(store, now=now + timedelta(minutes=20), proposal=made.id, theme=themed[key], stance=stance)


def read_back(store: Store, *, now: datetime, roots: Roots) -> None:
    """Correct one comment, and ask its speaker and another whether the words are right."""
    corrected = comments.correct(
        store, now=now, comment=roots[CORRECTED["comment"]], text=CORRECTED["text"], reason=CORRECTED["reason"]
    )
    for comment in (corrected, roots["weekday"]):
        approvals.approve(store, now=now, comment=comment)


def mark_risk(store: Store, *, now: datetime, roots: Roots) -> None:
    """Mark a worry as a risk that somebody looks after."""
    flags.flag(store, now=now, root=roots[RISK["comment"]], owner=RISK["owner"], note=RISK["note"])


def weigh_routes(store: Store, *, now: datetime, session: str) -> None:
    """Count the dots of each table."""
    options = [option.id for option in store.plans.options(session)]
    for table, counts in DOTS:
        dots.count_dots(store, now=now, session=session, table=table, dots=dict(zip(options, counts, strict=True)))


def give_information(store: Store, *, now: datetime, session: str, key: str) -> None:
    """Log what was given out and who was told in passing. key: of the session in the story."""
    for kind, item, count in INFORMATION[key]:
        information.give_out(store, now=now, session=session, kind=kind, item=item, count=count)


def evaluate(store: Store, *, now: datetime, session: str, key: str, lists: Lists) -> None:
    """Record the wall of dots at the door."""
    pulse.record_tally(store, now=now, session=session, counts=PULSE[key], lists=lists)


def pay(store: Store, *, now: datetime, session: str, key: str, lists: Lists) -> None:
    """Log what people were given for taking part."""
    for kind, pence, note in PAYMENTS[key]:
        payments.log_payment(store, now=now, session=session, kind=kind, pence=pence, note=note, lists=lists, receipt=1)
