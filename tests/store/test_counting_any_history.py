"""However comments came, were corrected, taken out or erased: every count says the same as a plain judge of the history."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engage_desktop.domain.comments import once
from engage_desktop.domain.log import Operation
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.deliveries import deliveries
from tests.histories import NOW, History, history
from tests.incoming import delivered
from tests.proofs.oracle import outcome
from tests.workspaces import fresh_workspace

HISTORIES, OPERATIONS = 16, 110
WITHOUT = frozenset({"device.revoked", "pack.issued", "head.counted", "wording.kept"})


@dataclass(frozen=True)
class Judged:
    """What stands at the end of a history, by the rules as they are written: each comment once, as its latest version."""

    comments: dict[str, Operation]
    themed: set[tuple[str, str]]
    cited: dict[str, set[str]]

    def by(self, part: str, session: str | None = None) -> dict[str, int]:
        held = [one for one in self.comments.values() if session in (None, one.body["session"])]
        return dict(Counter(str(one.body.get(part) or "") for one in held))


def judged(told: History) -> Judged:
    end = outcome(told)
    standing = [
        one
        for one in told.operations()
        if end.standing.get(("comments" if one.kind == "comment.heard" else _table(one), one.row))
    ]
    comments: dict[str, Operation] = {}
    for one in sorted(
        (each for each in standing if each.kind == "comment.heard"), key=lambda each: (each.hlc, each.row)
    ):
        comments[one.body["root"]] = one
    themed = {(one.body["theme"], one.body["root"]) for one in standing if one.kind == "comment.themed"}
    cited: dict[str, set[str]] = {}
    for one in standing:
        if one.kind == "response.cites":
            cited.setdefault(one.body["response"], set()).add(one.body["root"])
    return Judged(comments, {each for each in themed if each[1] in comments}, cited)


def _table(one: Operation) -> str:
    return {"comment.themed": "theme_links", "response.cites": "citations"}.get(one.kind, "")


def told_stores(folder: Path) -> Iterator[tuple[Store, Judged]]:
    """Yield a store to which everything of a history came, in any order, partly twice, and what a judge says of it."""
    for seed in range(HISTORIES):
        told, chance = history(seed, operations=OPERATIONS, without=WITHOUT, is_honest=True), random.Random(seed)
        store = fresh_workspace(folder)
        for delivery in deliveries(told, chance):
            store.take_in(delivered(delivery), now=NOW)
        yield store, judged(told)
        opening.close_store(store)
        shutil.rmtree(store.folder)


def test_every_count_of_comments_agrees_with_a_plain_judge(tmp_path: Path) -> None:
    twice = themed = cited = 0
    for store, judge in told_stores(tmp_path):
        comments, answers = store.comments, store.answers
        sessions = {str(one.body["session"]) for one in judge.comments.values()}
        assert comments.count() == len(judge.comments)
        assert comments.about_counts() == {sort: count for sort, count in judge.by("about").items() if sort}
        assert Counter(each.about for each in answers.sorted_comments()) == Counter(comments.about_counts())
        for session in sessions:
            by_question = judge.by("question", session)
            assert comments.count(session) == sum(by_question.values())
            assert comments.count_by_question(session) == by_question
            listed = comments.of_session(session)
            latest = {root: one.row for root, one in judge.comments.items() if one.body["session"] == session}
            assert latest.items() <= {comment.root: comment.id for comment in once(listed)}.items()
            twice += len(listed) - len(once(listed))
        assert {(each.theme, each.root) for each in answers.themed()} == judge.themed
        every = {one.body["root"] for one in judge.comments.values()} | {"nobody's"}
        assert answers.spoken(every).keys() == judge.comments.keys()
        rests = {response: set(roots) for response, roots in answers.cited_roots().items()}
        assert rests == judge.cited
        themed, cited = themed + len(judge.themed), cited + sum(map(len, rests.values()))
    assert min(twice, themed, cited) > 0  # the histories hold what is judged
