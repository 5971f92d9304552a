"""The open workspace as pages see it: reads through `store`, writes through `do`, long work through `run`, undo by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.later import load
from engage_desktop.gui.work import Job, Worker
from engage_desktop.gui.writing import Writer

if TYPE_CHECKING:  # the store is loaded after the first paint
    from engage_desktop.operations.lists import Lists
    from engage_desktop.store.gateway import Before
    from engage_desktop.store.store import Store

Result = TypeVar("Result")
Fields = ParamSpec("Fields")
DEEPEST_UNDO = 100


@dataclass(frozen=True, slots=True)
class Undoable:
    """An act that can be taken back. label: what it was, in words a person reads ("check in Siobhan")."""

    label: str
    done: tuple[Before, ...]


class Workspace(QObject):
    """One open workspace. Pages read through `store`; writes have a connection of their own, so that reading never waits.

    changed: something was written. saved: the moment of the last commit, after it returned. undo_changed: the label that
    Undo would take back now, or empty text. waiting: True while a slow disk keeps a save from returning. leaving: the
    window is about to go; whoever holds text that was typed keeps it as a draft now. new_number_asked: whether a person says
    that the central team saw a copy of this laptop.
    """

    changed = Signal()
    saved = Signal(object)
    undo_changed = Signal(str)
    announced = Signal(str)
    leaving = Signal()
    new_number_asked = Signal(bool)

    def __init__(self, store: Store, lists: Lists, *, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self.store = store
        self.lists = lists
        self._clock = clock or _wall_clock
        self._undo: list[Undoable] = []
        self._worker: Worker | None = None
        self._written: Store | None = None
        self._reader: Worker | None = None
        self._read: Store | None = None
        self._is_closing = False
        self._writer = Writer()
        self.waiting = self._writer.waiting

    def now(self) -> datetime:
        """Return the present moment, UTC."""
        return self._clock()

    def today(self) -> str:
        """Return today's local date as ISO text."""
        return self.now().astimezone().date().isoformat()

    def do(
        self,
        operation: Callable[Concatenate[Store, Fields], Result],
        *,
        label: str = "",
        said: str = "",
        **fields: Any,
    ) -> Result:
        """Run an operation now and tell every page. label: what Undo would name; empty for what is not undone.

        said: what the status line announces, instead of "Saved". Refusals pass through to whoever called, or to the
        message bar.
        """
        now = self.now()

        def write() -> tuple[Result, tuple[Before, ...]]:
            store = self._writing()
            before = store.last_seq
            made = operation(store, now=now, **fields)  # type: ignore[call-arg, arg-type]
            return made, store.last_act if store.last_seq > before else ()

        result, done = self._writer.carry_out(write)
        self._take_over()
        if done:
            self.saved.emit(self.now())
            if label:
                self.remember(Undoable(label, done))
        if said:
            self.announced.emit(said)
        self.changed.emit()
        return result

    def run(
        self,
        operation: Callable[..., Result],
        *,
        done: Callable[[Result], None],
        progress: Callable[[int, int], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        shows_refusals: bool = False,
        **fields: Any,
    ) -> Job:
        """Run a long operation on the worker with its own store; `done` is called on the UI thread. Return the job to cancel.

        operation(store, *, now, progress, cancelled, **fields). failed: told of any error, which goes on to the message bar
        or the crash dialog; with shows_refusals it shows a refusal itself, and only bugs go on.
        """
        now, store = self.now(), self.store

        def call(report: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Result:
            own = load("engage_desktop.operations.unlocking").open_for_worker(store)
            try:
                return operation(own, now=now, progress=report, cancelled=cancelled, **fields)
            finally:
                own.close()

        job = Job(call)
        job.done.connect(done)
        job.done.connect(lambda _: self.changed.emit())
        if progress is not None:
            job.progressed.connect(progress)
        if failed is not None:
            job.failed.connect(failed)
            job.has_own_refusals = shows_refusals
        if self._worker is None:
            self._worker = Worker()
        self._worker.add(job)
        return job

    def read(
        self,
        question: Callable[[Store], Result],
        *,
        done: Callable[[Result | None], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Ask something that takes long on a thread that only reads; `done` is told on the UI thread. Return it to cancel.

        Cancelled before it began, the answer is None. failed: told of any error, which goes on as in run().
        """

        def call(_: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Result | None:
            if cancelled() or self._is_closing:
                return None
            try:
                return question(self._reading())
            except Refusal:
                if self._is_closing:  # it was interrupted
                    return None
                raise

        job = Job(call)
        job.done.connect(done)
        job.failed.connect(failed)
        if self._reader is None:
            self._reader = Worker()
        self._reader.add(job)
        return job

    @property
    def undo_label(self) -> str:
        """What Undo would take back, or empty text."""
        return self._undo[-1].label if self._undo else ""

    def undo(self) -> None:
        """Take back the last act, by its inverse."""
        if not self._undo:
            return
        last = self._undo[-1]
        undo, now = load("engage_desktop.operations.undo").undo, self.now()
        self._writer.carry_out(lambda: undo(self._writing(), now=now, done=last.done))
        self._take_over()
        self._undo.remove(last)
        self.saved.emit(self.now())
        self.announced.emit(self.tr("Undone: {act}").format(act=last.label))
        self.undo_changed.emit(self.undo_label)
        self.changed.emit()

    def keep_draft(self, place: str, text: str, *, session: str = "") -> None:
        """Keep what stands in a field now, so that a crash loses at most the last second of typing. Nobody waits for it."""
        now = self.now()
        self._writer.carry_out_later(
            lambda: self._writing().laptop.keep_draft(place, text, session=session, now=now), instead_of=place
        )

    def close(self) -> None:
        """End the worker, close the store in order and forget what could be undone."""
        self._end_reading()
        if self._worker is not None:
            self._worker.stop()
            self._worker = None
        self._undo.clear()
        self._writer.stop(self._end_writing)
        load("engage_desktop.operations.unlocking").lock(self.store)

    def _writing(self) -> Store:
        """Return the store that writes, on the thread that writes. A commit on a slow disk would hold up reads beside it."""
        if self._written is None:
            self._written = load("engage_desktop.operations.unlocking").open_for_worker(self.store)
        return self._written

    def _reading(self) -> Store:
        """Return the store that only reads, on the thread that reads."""
        if self._read is None:
            self._read = load("engage_desktop.operations.unlocking").open_for_worker(self.store)
        return self._read

    def _end_reading(self) -> None:
        """End the thread that reads; what is being counted is given up."""
        self._is_closing = True
        if self._reader is not None:
            if self._read is not None:
                self._read.interrupt()
            self._reader.stop()
            self._reader = None
        if self._read is not None:
            self._read.close()
            self._read = None

    def _end_writing(self) -> None:
        if self._written is not None:
            self._written.close()
            self._written = None

    def _take_over(self) -> None:
        """Let pages follow, act by act, what was written beside the store that they read."""
        if self._written is not None:
            self.store.follow(self._written)

    def remember(self, act: Undoable) -> None:
        """Put an act where its turn was, also where another one was written while the disk was slow."""
        place = len(self._undo)
        while place and self._undo[place - 1].done[0].operation.seq > act.done[0].operation.seq:
            place -= 1
        self._undo.insert(place, act)
        del self._undo[:-DEEPEST_UNDO]
        self.undo_changed.emit(self.undo_label)


def _wall_clock() -> datetime:
    return datetime.now(UTC)
