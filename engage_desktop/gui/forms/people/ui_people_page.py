# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from engage_desktop.gui.welcome.door_table import DoorTable
from engage_desktop.gui.widgets.empty_state import EmptyState
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage: QWidget) -> None:
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        self.people_column = QVBoxLayout(PeoplePage)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(0, 0, 0, 0)
        self.places = QStackedWidget(PeoplePage)
        self.places.setObjectName(u"places")
        self.list_place = QWidget()
        self.list_place.setObjectName(u"list_place")
        self.list_column = QVBoxLayout(self.list_place)
        self.list_column.setSpacing(12)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(28, 24, 28, 16)
        self.title_label = QLabel(self.list_place)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"page-title")
        self.title_label.setWordWrap(True)

        self.list_column.addWidget(self.title_label)

        self.find_place = QWidget(self.list_place)
        self.find_place.setObjectName(u"find_place")
        self.search_edit = QLineEdit(self.find_place)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setProperty(u"role", u"big-field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy)
        self.add_button = QPushButton(self.find_place)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")
        self.add_button.setProperty(u"picture", u"add")
        self.add_button.setProperty(u"touch", True)

        self.list_column.addWidget(self.find_place)

        self.message_bar = MessageBar(self.list_place)
        self.message_bar.setObjectName(u"message_bar")

        self.list_column.addWidget(self.message_bar)

        self.count_label = QLabel(self.list_place)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"soft")
        self.count_label.setWordWrap(True)

        self.list_column.addWidget(self.count_label)

        self.people_table = DoorTable(self.list_place)
        self.people_table.setObjectName(u"people_table")

        self.list_column.addWidget(self.people_table)

        self.nobody_empty = EmptyState(self.list_place)
        self.nobody_empty.setObjectName(u"nobody_empty")

        self.list_column.addWidget(self.nobody_empty)

        self.places.addWidget(self.list_place)

        self.people_column.addWidget(self.places)

        QWidget.setTabOrder(self.search_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.people_table)

        self.retranslateUi(PeoplePage)

        QMetaObject.connectSlotsByName(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("PeoplePage", u"People", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Find someone by name or group", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PeoplePage", u"Find by name or group", None))
        self.add_button.setText(QCoreApplication.translate("PeoplePage", u"&Add someone", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Everyone known", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

