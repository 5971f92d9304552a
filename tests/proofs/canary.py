"""Driver of proof R23 without a window: words that must never lie open on the disk go through everything the program does.

`python -m tests.proofs.canary PAPERS GIVEN OPERATIONS` works in the folders that the environment names; after each line "look" it
waits, so that files which are there only for a moment can be searched too. It ends by being killed.
"""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import (
    consent,
    exchange,
    importing,
    keeping,
    people,
    sessions,
    summary,
    unlocking,
    workspaces,
)
from engage_desktop.paths import default_workspace, workspaces_folder
from engage_desktop.store.store import Store
from tests.proofs.capture import Capture
from tests.workspaces import LISTS, NOW, RESOURCES, open_whole

WORDS = ("Quetzalora", "Brimblewick", "Vandyrsholt", "Zephanquil", "Oxlemarrow", "Tŵrgwynfa", "Łopuszyn", "کبوترخانہ")
PASSPHRASE = "Quetzalora kettle Brimblewick 9"


class Canaries(Capture):
    """A capture loop that types nothing but canary words."""

    def _text(self, words: int = 0) -> str:
        return " ".join(self._chance.choices(WORDS, k=words or 6)) + f" {self._chance.randrange(10**9)}"


def main() -> int:
    papers, given, operations = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    workspaces_folder().mkdir(parents=True)
    made = workspaces.create_workspace(
        default_workspace(), team="Brimblewick team", passphrase=PASSPHRASE, contact="Vandyrsholt 12", now=NOW
    )
    store = made.store
    print("secret", store.key.hex()[:64], flush=True)
    print("secret", made.recovery_code, flush=True)
    session = planned(store)
    Canaries(store, session, tell=lambda told: None, seed=1).run(operations)
    told_about_a_person(store, session)
    look("after hundreds of operations")
    imported(store, session, given)
    refused(store, session)
    look("after imports and refusals")
    keeping.back_up(store, now=NOW)
    look("after a backup")
    keeping.examine(store, now=NOW, progress=looking("while the tables are rebuilt"))
    keeping.try_backup(store, now=NOW)
    exchange.make_bundle(store, now=NOW, out=papers, app_version="1", progress=looking("while a bundle is made"))
    summary.make_summary(
        store, now=NOW, session=session, lists=LISTS, fonts=RESOURCES / "fonts", out=papers, progress=looking("summary")
    )
    taken_in(store, made.recovery_code, papers)
    workspaces.change_passphrase(store, old=PASSPHRASE, new=PASSPHRASE[::-1], now=NOW)
    unlocking.lock(store)
    look("after locking")
    store = unlocking.unlock(default_workspace(), PASSPHRASE[::-1], now=NOW)
    loop = Canaries(store, session, tell=lambda told: None, seed=2)
    loop.run(operations)
    store.laptop.keep_draft("listen:typed", "Zephanquil typed and not saved", now=NOW)
    print("working", flush=True)
    while True:
        loop.step()


def look(what: str) -> None:
    """Say that the disk may be searched now, and wait until it was."""
    print("look", what, flush=True)
    sys.stdin.readline()


def looking(what: str) -> Callable[[int, int], None]:
    """Return a progress function that lets the disk be searched at its first calls and then no more."""
    calls = iter(range(2))

    def progress(done: int, of: int) -> None:
        if next(calls, None) is not None:
            look(f"{what} ({done} of {of})")

    return progress


def planned(store: Store) -> str:
    held = sessions.add_session(
        store,
        now=NOW,
        title="Oxlemarrow evening",
        date="2026-11-21",
        place="Brimblewick Hall",
        influence="Where Vandyrsholt stops",
        purpose="Zephanquil",
        facilitator="Łopuszyn",
        involvement_type="co_design",
        questions=["Is Oxlemarrow far?"],
    )
    open_whole(store, now=NOW, session=held.id)
    return held.id


def told_about_a_person(store: Store, session: str) -> None:
    person = people.add_person(
        store, now=NOW, name="Quetzalora Brimblewick", address="Vandyrsholt 3", email="quetzalora@brimblewick.example"
    ).id
    people.set_needs(store, now=NOW, person=person, needs={"interpreter": "speaks Zephanquil"})
    how = consent.HowAsked(captured_by="Łopuszyn", present="Oxlemarrow")
    consent.record_consents(
        store, now=NOW, person=person, answers={"photo": "given"}, purposes=LISTS.purposes, session=session, how=how
    )
    consent.withdraw(store, now=NOW, person=person, purposes=LISTS.purposes, reason="Vandyrsholt saw it")
    people.matches(store.people.all(), "Quetzal")
    store.comments.search("Quetzalora Brimble")
    workspaces.edit_team(store, now=NOW, partners="Healthwatch Vandyrsholt")


def imported(store: Store, session: str, given: Path) -> None:
    """Read a table and a workbook that somebody gave; they lie outside of what is searched."""
    rows = [["Comment"], *([f"Oxlemarrow {number} Brimblewick"] for number in range(50))]
    with (given / "table.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(given / "table.xlsx")
    for name in ("table.csv", "table.xlsx"):
        importing.import_comments(
            store, now=NOW, session=session, path=given / name, comment_column="Comment", progress=looking(name)
        )


def refused(store: Store, session: str) -> None:
    """What is refused is not written down anywhere either."""
    attempts: tuple[Callable[[], Any], ...] = (
        lambda: sessions.add_session(store, now=NOW, title="Quetzalora", date="Brimblewick"),
        lambda: people.add_person(store, now=NOW, name="Zephanquil", role="Vandyrsholt"),
        lambda: unlocking.unlock(default_workspace(), "Vandyrsholt wrong", now=NOW),
        lambda: sessions.find_session(store, "Quetzalora"),
    )
    for attempt in attempts:
        try:
            attempt()
        except Refusal:
            continue
        raise AssertionError("this must be refused")


def taken_in(store: Store, recovery_code: str, papers: Path) -> None:
    """Bring the bundle into a second workspace of the same team."""
    (bundle,) = papers.glob("*.engage")
    exchange.check_bundle(store, now=NOW, path=bundle)
    other = workspaces.create_workspace(
        workspaces_folder() / "other",
        team="Brimblewick team",
        passphrase=PASSPHRASE,
        now=NOW,
        recovery_code=recovery_code,
    ).store
    exchange.read_bundle(other, now=NOW, path=bundle, progress=looking("while a bundle is read"))
    look("after a bundle was read")
    unlocking.lock(other)


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
