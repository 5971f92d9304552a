"""Long work on a page: what is being done, how far it has come, and Cancel. What the work is, its owner says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_progress_panel import Ui_ProgressPanel
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.work import Job
from engage_desktop.gui.workspace import Workspace

Result = TypeVar("Result")


class ProgressPanel(QFrame):
    """Hidden while nothing is under way; one piece of work at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProgressPanel()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.progress_line)
        self._job: Job | None = None
        self._resting: tuple[QWidget, ...] = ()
        self._focus_after: QWidget | None = None
        self._done: Callable[[Any], None] | None = None
        self._refused: Callable[[Refusal], None] | None = None
        self.ui.cancel_button.clicked.connect(self.cancel)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def run(
        self,
        workspace: Workspace,
        operation: Callable[..., Result],
        *,
        words: str,
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None] | None = None,
        resting: Sequence[QWidget] = (),
        **fields: Any,
    ) -> None:
        """Run an operation on the worker. resting: what cannot be pressed meanwhile. refused: shows a refusal itself."""
        if self._job is not None:
            return
        self._begin(words, resting)
        self._done, self._refused = done, refused
        self._job = workspace.run(
            operation,
            done=self._ended,
            progress=self._progressed,
            failed=self._failed,
            shows_refusals=refused is not None,
            **fields,
        )

    def cancel(self) -> None:
        """Stop the work at its next safe point."""
        if self._job is not None:
            self._job.cancel()

    def _begin(self, words: str, resting: Sequence[QWidget]) -> None:
        held = self.window().focusWidget()
        self._resting = tuple(widget for widget in resting if widget.isEnabled())
        self._focus_after = held if held in self._resting else None
        self.ui.progress_label.setText(words)
        self.ui.work_progress.setRange(0, 0)
        self.show()
        self.ui.cancel_button.setFocus()
        for widget in self._resting:
            widget.setEnabled(False)
        announce(self, words)

    def _progressed(self, done: int, of: int) -> None:
        self.ui.work_progress.setRange(0, 1000)
        self.ui.work_progress.setValue(round(1000 * done / of) if of else 0)

    def _ended(self, result: Any) -> None:
        done = self._done
        self._end()
        if done is not None:
            done(result)

    def _failed(self, error: Exception) -> None:
        refused = self._refused
        self._end()
        if refused is not None and isinstance(error, Refusal):
            refused(error)

    def _end(self) -> None:
        had_focus = self.ui.cancel_button.hasFocus() or self.window().focusWidget() is self.ui.cancel_button
        self._job = self._done = self._refused = None
        for widget in self._resting:
            widget.setEnabled(True)
        self.hide()
        after = self._focus_after or (self._resting[0] if self._resting else None)
        if had_focus and after is not None:
            after.setFocus()
        self._resting, self._focus_after = (), None
