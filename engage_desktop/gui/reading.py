"""Reading what takes long to count: few records are counted at once, many on a thread of their own while the window lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engage_desktop.gui.work import Job
from engage_desktop.gui.workspace import Workspace

if TYPE_CHECKING:  # the store is loaded after the first paint
    from engage_desktop.store.store import Store

Answer = TypeVar("Answer")
FEW = 5_000
"""Comments and links, up to which a question is answered at once: within some hundredths of a second."""
_PATIENCE = 150  # milliseconds; what takes no longer is not worth a word


class Reading(QObject):
    """Asks one question after another for one part of a page; an answer is shown only while it is still the one wanted.

    waiting: True when an answer takes so long that the page should say so, False when it is there or nobody wants it.
    settled: an answer that was waited for was shown.
    """

    waiting = Signal(bool)
    settled = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self._wanted: tuple[object, ...] | None = None
        self._show: Callable[[Any], None] = lambda _: None
        self._held: tuple[tuple[object, ...], Any] | None = None
        self._is_said = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._say)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    @property
    def is_late(self) -> bool:
        """Whether the page should say that something is being counted."""
        return self._is_said

    def ask(self, question: Callable[[Store], Answer], show: Callable[[Answer], None], *, about: object = None) -> None:
        """Show the answer to a question: now where little is to be counted, otherwise as soon as it is counted.

        about: what the answer depends on beside the records. The same question about the same records is counted once.
        """
        store = self._workspace.store
        if store.answers.how_many() <= FEW:
            self.forget()
            show(question(store))
            return
        wanted = (about, *store.stamp)
        self._show = show
        if self._held is not None and self._held[0] == wanted:
            self._end()
            show(self._held[1])
        elif self._job is None or self._wanted != wanted:
            self._end()
            self._wanted = wanted
            self._patience.start()
            self._job = self._workspace.read(
                lambda own: (wanted, question(own)), done=self._answered, failed=self._failed
            )

    def forget(self) -> None:
        """Want no answer any more: the part shows something else."""
        self._held = None
        self._end()

    @Slot(object)
    def _answered(self, answer: tuple[tuple[object, ...], Any] | None) -> None:
        if answer is None or self._job is None or answer[0] != self._wanted:
            return
        self._held = answer
        self._end()
        self._show(answer[1])
        self.settled.emit()

    @Slot(object)
    def _failed(self, _: Exception) -> None:
        self._end()

    def _say(self) -> None:
        self._is_said = True
        self.waiting.emit(True)

    def _end(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._patience.stop()
        if self._is_said:
            self._is_said = False
            self.waiting.emit(False)
