# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QPushButton, QStackedWidget, QTabBar,
    QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PlanPage(object):
    def setupUi(self, PlanPage: QWidget) -> None:
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        self.plan_page_column = QVBoxLayout(PlanPage)
        self.plan_page_column.setSpacing(0)
        self.plan_page_column.setObjectName(u"plan_page_column")
        self.plan_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_place = QVBoxLayout()
        self.message_place.setSpacing(0)
        self.message_place.setObjectName(u"message_place")
        self.message_place.setContentsMargins(28, 0, 28, 0)
        self.message_bar = MessageBar(PlanPage)
        self.message_bar.setObjectName(u"message_bar")

        self.message_place.addWidget(self.message_bar)


        self.plan_page_column.addLayout(self.message_place)

        self.combo_place = QVBoxLayout()
        self.combo_place.setSpacing(0)
        self.combo_place.setObjectName(u"combo_place")
        self.combo_place.setContentsMargins(28, 8, 28, 0)
        self.sections_combo = QComboBox(PlanPage)
        self.sections_combo.setObjectName(u"sections_combo")
        self.sections_combo.setVisible(False)

        self.combo_place.addWidget(self.sections_combo)


        self.plan_page_column.addLayout(self.combo_place)

        self.tabs_place = QVBoxLayout()
        self.tabs_place.setSpacing(0)
        self.tabs_place.setObjectName(u"tabs_place")
        self.tabs_place.setContentsMargins(20, 0, 20, 0)
        self.sections_bar = QTabBar(PlanPage)
        self.sections_bar.setObjectName(u"sections_bar")
        self.sections_bar.setUsesScrollButtons(True)
        self.sections_bar.setDrawBase(False)
        self.sections_bar.setExpanding(False)
        self.sections_bar.setDocumentMode(True)

        self.tabs_place.addWidget(self.sections_bar)


        self.plan_page_column.addLayout(self.tabs_place)

        self.sections_stack = QStackedWidget(PlanPage)
        self.sections_stack.setObjectName(u"sections_stack")

        self.plan_page_column.addWidget(self.sections_stack)

        self.way_bar = QFrame(PlanPage)
        self.way_bar.setObjectName(u"way_bar")
        self.way_bar.setProperty(u"role", u"status-line")
        self.way_column = QVBoxLayout(self.way_bar)
        self.way_column.setSpacing(6)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(28, 8, 28, 8)
        self.way_line = QWidget(self.way_bar)
        self.way_line.setObjectName(u"way_line")
        self.way_label = QLabel(self.way_line)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setTextFormat(Qt.TextFormat.PlainText)
        self.way_label.setProperty(u"role", u"soft")
        self.back_button = QPushButton(self.way_line)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.next_button = QPushButton(self.way_line)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"picture", u"forward")

        self.way_column.addWidget(self.way_line)


        self.plan_page_column.addWidget(self.way_bar)

        QWidget.setTabOrder(self.sections_combo, self.back_button)
        QWidget.setTabOrder(self.back_button, self.next_button)

        self.retranslateUi(PlanPage)

        QMetaObject.connectSlotsByName(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.sections_combo.setAccessibleName(QCoreApplication.translate("PlanPage", u"Part of the plan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sections_bar.setAccessibleName(QCoreApplication.translate("PlanPage", u"Parts of the plan", None))
#endif // QT_CONFIG(accessibility)
        self.way_label.setText(QCoreApplication.translate("PlanPage", u"What you type is saved as you go.", None))
        self.back_button.setText(QCoreApplication.translate("PlanPage", u"Back", None))
        self.next_button.setText(QCoreApplication.translate("PlanPage", u"Next", None))
        pass
    # retranslateUi

