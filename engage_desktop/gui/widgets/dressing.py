"""What every page does once after setting up its form: icons, and keys that do what people expect."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QTextEdit,
    QWidget,
)

from engage_desktop.gui.icons import redraw_icons


def dress(page: QWidget) -> None:
    """Finish a page: draw the icons its form names, and let Tab leave every text and every table.

    Call it straight after `setupUi`. A form names an icon with the string properties `picture` and `pictureRole`.
    """
    redraw_icons([page, *page.findChildren(QWidget)])
    set_tab_changes_focus(page)
    for combo in page.findChildren(QComboBox):
        combo.setItemDelegate(QStyledItemDelegate(combo))  # the default one ignores the sheet's row height
    for view in page.findChildren(QListView):
        view.ensurePolished()  # or rows put in before the first showing keep the height they had without the sheet
        view.scheduleDelayedItemsLayout()


def set_tab_changes_focus(page: QWidget) -> None:
    """Let Tab move on from `page` and everything in it; Qt's text fields and tables would keep it."""
    for text in [page, *page.findChildren(QWidget)]:
        if isinstance(text, QPlainTextEdit | QTextEdit):
            text.setTabChangesFocus(True)
        elif isinstance(text, QAbstractItemView):
            text.setTabKeyNavigation(False)
