"""Ctrl+K: one field that finds anything. What can be found is decided in `finding`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.gui.forms.shell.ui_finder_dialog import Ui_FinderDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.shell.finder_model import FinderModel
from engage_desktop.gui.shell.finding import ACTS, COMMENTS, HELP, LIBRARIES, PAGES, PEOPLE, SESSIONS, STEPS, Finder
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FinderDialog(QDialog):
    """The arrow keys choose while the field keeps the focus; Enter goes there, Esc goes back."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FinderDialog()
        self.ui.setupUi(self)
        dress(self)
        self._finder = finder
        self._model = FinderModel(self._titles(), self)
        self.ui.result_list.setModel(self._model)
        self.ui.result_list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.ui.search_edit.installEventFilter(self)
        self._connect()
        self.resize(self.sizeHint())
        self.search("")
        self.ui.search_edit.setFocus()

    def _connect(self) -> None:
        self.ui.search_edit.textChanged.connect(self.search)
        self.ui.search_edit.returnPressed.connect(self.go)
        self.ui.result_list.clicked.connect(self._go_to)
        self.ui.result_list.activated.connect(self._go_to)

    def search(self, typed: str) -> None:
        """Show what fits the letters typed so far and choose the first of it."""
        self._model.show_found(self._finder.find(typed))
        first = self._model.next_row(-1, 1)
        self.ui.result_list.setCurrentIndex(self._model.index(max(first, 0)))
        if first < 0:
            self.ui.hint_label.setText(self.tr("Nothing fits. Try fewer letters, or another word."))
            announce(self, self.ui.hint_label.text())
        else:
            self.ui.hint_label.setText(self.tr("Up and down to choose, Enter to go there, Esc to go back"))

    def go(self) -> None:
        """Go to what is chosen."""
        self._go_to(self.ui.result_list.currentIndex())

    def _go_to(self, index: QModelIndex) -> None:
        finding = self._model.finding(index)
        if finding is not None:
            self.accept()
            finding.open()

    def _move(self, step: int) -> None:
        row = self._model.next_row(self.ui.result_list.currentIndex().row(), step)
        self.ui.result_list.setCurrentIndex(self._model.index(row))
        announce(self, str(self._model.index(row).data() or ""))

    def _titles(self) -> dict[str, str]:
        return {
            PAGES: self.tr("Pages"),
            SESSIONS: self.tr("Sessions"),
            STEPS: self.tr("Steps of a session"),
            PEOPLE: self.tr("People"),
            COMMENTS: self.tr("What people said"),
            LIBRARIES: self.tr("What partners told us"),
            ACTS: self.tr("Things to do"),
            HELP: self.tr("Help"),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        look = current_look()
        window = self.parentWidget()
        room = window.size() * 0.9 if window else QSize(1000, 700)
        return QSize(look.px(680), look.px(520)).boundedTo(room)
