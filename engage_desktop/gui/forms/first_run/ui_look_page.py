# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'look_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject)
from PySide6.QtWidgets import (QFrame, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.look_panel import LookPanel

class Ui_LookPage(object):
    def setupUi(self, LookPage: QWidget) -> None:
        if not LookPage.objectName():
            LookPage.setObjectName(u"LookPage")
        self.look_page_column = QVBoxLayout(LookPage)
        self.look_page_column.setSpacing(12)
        self.look_page_column.setObjectName(u"look_page_column")
        self.look_page_column.setContentsMargins(0, 0, 0, 0)
        self.look_card = QFrame(LookPage)
        self.look_card.setObjectName(u"look_card")
        self.look_card.setProperty(u"role", u"card")
        self.look_card_column = QVBoxLayout(self.look_card)
        self.look_card_column.setSpacing(12)
        self.look_card_column.setObjectName(u"look_card_column")
        self.look_card_column.setContentsMargins(24, 20, 24, 20)
        self.look_panel = LookPanel(self.look_card)
        self.look_panel.setObjectName(u"look_panel")

        self.look_card_column.addWidget(self.look_panel)


        self.look_page_column.addWidget(self.look_card)


        self.retranslateUi(LookPage)

        QMetaObject.connectSlotsByName(LookPage)
    # setupUi

    def retranslateUi(self, LookPage: QWidget) -> None:
        pass
    # retranslateUi

