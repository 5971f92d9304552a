"""What a plan holds besides the session itself, as facts: whom to reach and how, with whom, in what way, at what cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Programme:
    """A change that several sessions belong to. project_stage: a code of resources/lists/project_stages."""

    id: str
    name: str = ""
    aim: str = ""
    owner: str = ""
    project_stage: str = ""


@dataclass(frozen=True, slots=True)
class ReachGroup:
    """A group that a session means to reach. hoped: people hoped for. share: of the local population, per mille.

    method: a code of resources/lists/methods. sender: the organisation that writes to this group, empty for our own.
    reached: people of the group who came, where somebody counted them; None leaves it to the records.
    """

    id: str
    session: str = ""
    group: str = ""
    hoped: int | None = None
    share: int | None = None
    method: str = ""
    approach: str = ""
    sender: str = ""
    reached: int | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation or person that shares in a session. role: a code of resources/lists/partner_roles.

    receives: what they may be given. at_start, at_middle, at_end: 1 where they took part then.
    """

    id: str
    session: str = ""
    name: str = ""
    role: str = ""
    receives: str = ""
    at_start: int = 0
    at_middle: int = 0
    at_end: int = 0

    @property
    def decides(self) -> bool:
        """Whether they share in the decision."""
        return self.role == "decides"


@dataclass(frozen=True, slots=True)
class Barrier:
    """Something that keeps people away, and what is done about it. done_on: ISO date, empty while it is unsolved."""

    id: str
    session: str = ""
    group: str = ""
    barrier: str = ""
    solution: str = ""
    owner: str = ""
    done_on: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that nobody knows yet. known: what is known about it already. Questions are asked to fill gaps."""

    id: str
    session: str = ""
    text: str = ""
    known: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One part of the meeting. aim: "inform" or "involve". decision: which part of the decision it serves, empty for none."""

    id: str
    session: str = ""
    position: int = 0
    minutes: int | None = None
    title: str = ""
    aim: str = ""
    question: str | None = None
    decision: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the options or plans that people are asked about."""

    id: str
    session: str = ""
    position: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a session cost. kind: a code of resources/lists/cost_kinds. pence or minutes of somebody's time."""

    id: str
    session: str = ""
    kind: str = ""
    pence: int | None = None
    minutes: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A warning that somebody went past with a reason. gate: "open", "close" or "step:<step>". at: ISO moment, UTC."""

    id: str
    session: str = ""
    gate: str = ""
    warning: str = ""
    reason: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A change of a plan that was open already. part: a column of the session, or "option". at: ISO moment, UTC.

    option: the one that was changed, added (nothing stood before) or taken away (nothing stands after).
    """

    id: str
    session: str = ""
    part: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    at: str = ""
    option: str | None = None


@dataclass(frozen=True, slots=True)
class InsightLook:
    """That somebody looked for what is known already. found: how many records; result: what they made of it."""

    id: str
    session: str = ""
    words: str = ""
    found: int = 0
    result: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Outreach:
    """One contact with a group, not with a person. outcome: "asked", "agreed", "refused" or "no_answer". on: ISO date."""

    id: str
    session: str | None = None
    group: str = ""
    method: str = ""
    outcome: str = ""
    promised: str = ""
    did: str = ""
    note: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class LessonVerdict:
    """What a plan made of an earlier lesson. lesson: its digest; verdict: "accepted" or "rejected"; source: whose it was."""

    id: str
    session: str = ""
    of_session: str | None = None
    lesson: str = ""
    text: str = ""
    source: str = ""
    verdict: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """That the purpose was explained before the first answer, and how ("spoken; Urdu; audio"). explained: 0 = it was not."""

    id: str
    session: str = ""
    ways: str = ""
    explained: int = 0
    at: str = ""


@dataclass(frozen=True, slots=True)
class InformationGiven:
    """What was given out. kind: "leaflet", "signpost" or "passer_by" (somebody told in passing)."""

    id: str
    session: str = ""
    item: str = ""
    kind: str = ""
    count: int = 0
    at: str = ""


@dataclass(frozen=True, slots=True)
class Dots:
    """Dots, tokens or pounds that one table put on one option."""

    id: str
    session: str = ""
    option: str = ""
    table: str = ""
    count: int = 0
    at: str = ""


@dataclass(frozen=True, slots=True)
class PulseAnswer:
    """Answers to one evaluation question. sheet: the sheet or tally they came on. score: 1 to 5, 0 = "not sure".

    way: "kiosk", "paper" or "tally". count: how many gave it; 1 on a person's own sheet.
    """

    id: str
    session: str = ""
    sheet: str = ""
    question: str = ""
    score: int = 0
    count: int = 0
    way: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Payment:
    """Expenses or a payment to somebody who took part. pence; miles: where a journey was paid by the mile."""

    id: str
    session: str = ""
    person: str | None = None
    kind: str = ""
    pence: int = 0
    miles: int | None = None
    receipt: int = 0
    note: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A print or an export that was made. act: "printed", "saved" or "exported"; sha256: of the file, hex."""

    id: str
    session: str | None = None
    what: str = ""
    act: str = ""
    sha256: str = ""
    at: str = ""
