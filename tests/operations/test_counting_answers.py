"""Whatever happens to comments and consent at a central team, in any order: each laptop counts what a plain judge counts."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from engage_desktop.operations import comments, consent, erasure, gone_comments, same_person, undo
from engage_desktop.operations.decisions import chain, record_decision
from engage_desktop.operations.responses import write_response, you_said
from engage_desktop.store.store import Store
from tests.incoming import incoming
from tests.operations.answer_story import agree_to, come, open_session, say
from tests.teamwork import Event
from tests.workspaces import LISTS, NOW

DAYS, STEPS = 10, 26
CARRIED = ("response.set", "response.cites", "decision.made", "decision.rests_on", "fact.voided")


@dataclass
class Day:
    """A random day at a central team. whose: person of each comment; gone: comments taken out; erased: people; no: people
    who took the consent to be quoted back."""

    centre: Store
    chance: random.Random
    now: datetime = NOW
    session: str = ""
    badges: dict[str, int] = field(default_factory=dict)
    whose: dict[str, str] = field(default_factory=dict)
    gone: dict[str, object] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    no: set[str] = field(default_factory=set)
    linked: dict[str, str] = field(default_factory=dict)
    cited: dict[str, set[str]] = field(default_factory=dict)

    def begin(self) -> None:
        self.session = open_session(self.centre).id
        for number in range(4):
            came = come(self.centre, self.session, f"Ann {number}")
            agree_to(self.centre, came.person, "quote_anonymous")
            self.badges[came.person] = came.badge or 0

    def live(self) -> None:
        acts: list[Callable[[], None]] = [
            *(self.say, self.say, self.say, self.take_out, self.bring_back, self.take_consent_back, self.agree_again),
            *(self.respond, self.respond, self.erase, self.correct, self.link, self.tell),
        ]
        for _ in range(STEPS):
            self.now += timedelta(minutes=1)
            self.chance.choice(acts)()

    def standing(self) -> list[str]:
        return [root for root, person in self.whose.items() if root not in self.gone and person not in self.erased]

    def say(self) -> None:
        person = self.chance.choice(["", *(each for each in self.badges if each not in self.erased)])
        root = say(self.centre, self.session, f"Bus {len(self.whose)}", badge=self.badges.get(person), at=self.now)
        self.whose[root] = person

    def take_out(self) -> None:
        for root in self.chance.sample(self.standing(), min(1, len(self.standing()))):
            comments.take_out(self.centre, now=self.now, comment=root)
            self.gone[root] = self.centre.last_act

    def bring_back(self) -> None:
        back = [root for root in self.gone if self.whose[root] not in self.erased]
        for root in back[:1]:
            undo.undo(self.centre, now=self.now, done=self.gone.pop(root))  # type: ignore[arg-type]

    def correct(self) -> None:
        for root in self.standing()[:1]:
            latest = self.centre.comments.standing_versions(root)[-1]
            comments.correct(self.centre, now=self.now, comment=latest.id, text=f"{latest.text}!")

    def take_consent_back(self) -> None:
        person = self.chance.choice(list(self.badges))
        if person not in self.erased | self.no:
            consent.withdraw(self.centre, now=self.now, person=person, purposes=LISTS.purposes)
            self.no |= self.group(person)

    def agree_again(self) -> None:
        for person in sorted(self.no - self.erased)[:1]:
            agree_to(self.centre, person, "quote_anonymous")
            self.no -= self.group(person)

    def link(self) -> None:
        first, second = self.chance.sample(sorted(self.badges), 2)
        if not {first, second} & (self.erased | self.no | self.linked.keys()) and len(self.linked) < 2:
            same_person.claim(self.centre, now=self.now, person=first, other=second)
            self.linked |= {first: second, second: first}

    def group(self, person: str) -> set[str]:
        return {person, self.linked.get(person, person)}

    def erase(self) -> None:
        person = self.chance.choice(list(self.badges))
        if person not in self.erased and self.chance.random() < 0.4:
            erasure.erase_person(self.centre, now=self.now, person=person)
            self.erased |= self.group(person)

    def respond(self) -> None:
        held = [root for root in self.standing() if self.whose[root] not in self.no]
        roots = set(self.chance.sample(held, min(3, len(held))))
        if roots:
            made = write_response(
                self.centre, now=self.now, said="Buses", outcome="doing", did="We ask", cites=sorted(roots)
            )
            self.cited[made.id] = roots

    def tell(self) -> None:
        gone_comments.tell_gone(self.centre, now=self.now)

    def why(self, root: str) -> str:
        """Return what a plain judge says of a comment: nothing where it counts."""
        person = self.whose[root]
        if person in self.erased:
            return "erased"
        if root in self.gone:
            return "taken_out"
        return "took_back" if person in self.no else ""


def test_the_centre_and_a_laptop_count_behind_answers_what_a_plain_judge_counts(tmp_path: Path) -> None:
    seen: set[str] = set()
    for seed in range(DAYS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        event = Event(folder)
        day, laptop = Day(event.centre(), random.Random(seed)), event.laptop()
        day.begin()
        day.live()
        resting = {
            each: record_decision(
                day.centre,
                now=day.now,
                text="Later buses",
                decided_by="The board",
                decided_with="board",
                responses=[each],
            ).id
            for each in day.cited
        }
        whole = record_decision(
            day.centre, now=day.now, text="All", decided_by="The board", decided_with="board", responses=list(day.cited)
        ).id
        day.tell()
        carried = [
            entry._replace(chain=b"")
            for entry in day.centre.history.of_kinds(day.centre.site, CARRIED)
            if entry.operation is not None
        ]
        laptop.take_in(incoming(carried, kind="return", sender="c1", role="centre"), now=day.now)
        for response, roots in day.cited.items():
            expected = {root: day.why(root) for root in roots}
            counted = [root for root, why in expected.items() if not why]
            broken = {root: why for root, why in expected.items() if why}
            here, there = you_said(day.centre, response), you_said(laptop, response)
            assert (here.count, here.elsewhere, {link.root: link.why for link in here.broken}) == (
                *(len(counted), 0),
                broken,
            )
            assert (there.count, there.elsewhere, {link.root: link.why for link in there.broken}) == (
                *(0, len(counted)),
                broken,
            )
            assert chain(day.centre, resting[response]).comments == len(counted)
            assert chain(laptop, resting[response]).elsewhere == len(counted)
            seen |= set(expected.values())
        together = {root for roots in day.cited.values() for root in roots if not day.why(root)}
        assert (chain(day.centre, whole).comments, chain(laptop, whole).elsewhere) == (len(together), len(together))
        event.close()
        shutil.rmtree(folder)
    assert seen == {"", "took_back", "erased", "taken_out"}
