"""The buttons above a print preview: kept whole in a low window, where they take fewer lines and the page gets the rest."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from engage_desktop.gui.forms.close.ui_print_preview import Ui_PrintPreview
from engage_desktop.gui.look.roles import set_look_property
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.own_direction import direct_words

_LOW, _PAGE = 300, 24  # pixels at 100 % text
_EVENTS = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.StyleChange, QEvent.Type.FontChange)


class PreviewButtons(QObject):
    """Lays out the line of buttons of `preview` whenever there is another size, and asks for the height that it needs."""

    def __init__(self, ui: Ui_PrintPreview, preview: QWidget) -> None:
        super().__init__(preview)
        self._ui, self._preview, self._low = ui, preview, False
        self._line = flow(ui.preview_line)
        self._words: dict[QAbstractButton, tuple[str, str]] = {
            ui.save_button: (self.tr("&Save as PDF and HTML"), self.tr("&Save")),
        }
        preview.installEventFilter(self)

    def fit(self) -> None:
        """Take fewer lines where the preview is low; no button is ever covered by the page."""
        ui, look = self._ui, current_look()
        self._shorten(low=self._preview.height() < look.px(_LOW))
        column = ui.print_preview_column
        margins = column.contentsMargins()
        width = self._preview.width() - margins.left() - margins.right()
        ui.preview_line.setMinimumHeight(self._line.heightForWidth(max(width, 1)) if self._preview.isVisible() else 0)
        ui.page_view.setMinimumHeight(look.px(_PAGE))

    def _shorten(self, *, low: bool) -> None:
        if low == self._low:
            return
        self._low = low
        for button, (whole, short) in self._words.items():
            button.setText(short if low else whole)
            button.setAccessibleName(whole.replace("&", ""))
            button.setToolTip(button.accessibleName() if low else "")
            direct_words(button)
        for button in self._ui.preview_line.findChildren(QAbstractButton):
            set_look_property(button, "dense", "true" if low else "false")
        top, bottom = (6, 8) if low else (12, 16)
        self._ui.print_preview_column.setContentsMargins(28, top, 28, bottom)

    # Qt override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _EVENTS and watched is cast("QObject", self._preview):
            self.fit()
        return super().eventFilter(watched, event)
