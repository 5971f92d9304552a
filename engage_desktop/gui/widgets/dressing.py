"""What every page does once after setting up its form: icons, and keys that do what people expect."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.icons import redraw_icons
from engage_desktop.gui.widgets.own_direction import direct_words


def dress(page: QWidget) -> None:
    """Finish a page: draw the icons its form names, and let Tab leave every text and every table.

    Call it straight after `setupUi`. A form names an icon with the string properties `picture` and `pictureRole`.
    """
    parts = [page, *page.findChildren(QWidget)]
    redraw_icons(parts)
    set_tab_changes_focus(page)
    for part in parts if page.isRightToLeft() else ():
        direct_words(part)
    for part in parts:
        # `inherits` first: naming a class of Qt builds its Python side, which the first window can do without.
        if part.inherits("QComboBox") and isinstance(part, QtWidgets.QComboBox):
            part.setItemDelegate(QtWidgets.QStyledItemDelegate(part))  # the default one ignores the sheet's row height
        elif part.inherits("QListView") and isinstance(part, QtWidgets.QListView):
            part.ensurePolished()  # or rows put in before the first showing keep the height they had without the sheet
            part.scheduleDelayedItemsLayout()
        elif part.inherits("QDateTimeEdit") and isinstance(part, QtWidgets.QDateTimeEdit) and part.calendarPopup():
            _calm(part.calendarWidget())


def _calm(calendar: QtWidgets.QCalendarWidget) -> None:
    """Take away week numbers and Qt's own red, which no theme knows of."""
    calendar.setVerticalHeaderFormat(QtWidgets.QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (QtCore.Qt.DayOfWeek.Saturday, QtCore.Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QtGui.QTextCharFormat())


def set_tab_changes_focus(page: QWidget) -> None:
    """Let Tab move on from `page` and everything in it; Qt's text fields and tables would keep it."""
    for part in [page, *page.findChildren(QWidget)]:
        if part.inherits("QPlainTextEdit") or part.inherits("QTextEdit"):
            part.setProperty("tabChangesFocus", True)
        elif part.inherits("QAbstractItemView"):
            part.setProperty("tabKeyNavigation", False)
